// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/profiles.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

Reply profile(QJsonObject members, const QString &path, const QString &type)
{
    members.insert(u"profileType"_s, type);
    members.insert(u"links"_s, QJsonObject{{u"self"_s, link(u"/profiles/"_s + path)}});
    members.insert(u"attributes"_s, attributes(type));
    return json(200, members);
}

Reply partnerById(const Partner &partner, const QString &mpnId)
{
    auto name = mpnId == partner.mpnId ? partner.companyName : QString();
    for (const auto &reseller : partner.resellers) {
        if (reseller[u"mpnId"].toString() == mpnId)
            name = reseller[u"name"].toString();
    }
    if (name.isEmpty())
        return refusal(404, 3000, u"Partner Organization with partner_id %1 could not be found"_s.arg(mpnId.left(32)));
    return profile({{u"partnerName"_s, name}, {u"mpnId"_s, mpnId}}, u"mpn"_s, u"MpnProfile"_s);
}

Reply mpn(Call &call)
{
    const auto &partner = call.world.partner;
    return partnerById(partner, call.request.hasQueryItem(u"mpnId") ? call.request.queryItem(u"mpnId") : partner.mpnId);
}

QJsonObject contact(const Partner &partner)
{
    return {{u"firstName"_s, partner.person[u"firstName"]},
            {u"lastName"_s, partner.person[u"lastName"]},
            {u"email"_s, partner.userName()},
            {u"phoneNumber"_s, partner.address[u"phoneNumber"]}};
}

Reply organization(Call &call)
{
    const auto &partner = call.world.partner;
    return profile({{u"id"_s, partner.tenantId},
                    {u"companyName"_s, partner.companyName},
                    {u"defaultAddress"_s, partner.address},
                    {u"tenantId"_s, partner.tenantId},
                    {u"domain"_s, partner.domain},
                    {u"email"_s, partner.userName()},
                    {u"language"_s, u"ro"_s},
                    {u"culture"_s, u"ro-RO"_s}},
                   u"organization"_s, u"OrganizationProfile"_s);
}

Reply billing(Call &call)
{
    const auto &partner = call.world.partner;
    const auto market = *call.world.catalog.market(partner.country);
    return profile({{u"companyName"_s, partner.companyName},
                    {u"address"_s, partner.address},
                    {u"primaryContact"_s, contact(partner)},
                    {u"purchaseOrderNumber"_s, QString()},
                    {u"taxId"_s, u"RO18273645"_s},
                    {u"billingCurrency"_s, market.currency},
                    {u"billingDay"_s, 12}},
                   u"billing"_s, u"BillingProfile"_s);
}

Reply legalBusiness(Call &call)
{
    const auto &partner = call.world.partner;
    return profile({{u"companyName"_s, partner.companyName},
                    {u"address"_s, partner.address},
                    {u"primaryContact"_s, contact(partner)},
                    {u"companyApproverAddress"_s, partner.address},
                    {u"companyApproverEmail"_s, partner.userName()},
                    {u"vettingStatus"_s, u"authorized"_s},
                    {u"vettingSubStatus"_s, u"none"_s}},
                   u"legalbusiness"_s, u"LegalBusinessProfile"_s);
}

} // namespace

QList<Route> profileRoutes()
{
    return {{"GET", u"/pc/v1/profiles/mpn"_s, u"profiles.mpn"_s, mpn},
            {"GET", u"/pc/v1/profiles/organization"_s, u"profiles.organization"_s, organization},
            {"GET", u"/pc/v1/profiles/billing"_s, u"profiles.billing"_s, billing},
            {"GET", u"/pc/v1/profiles/legalbusiness"_s, u"profiles.legalbusiness"_s, legalBusiness}};
}

} // namespace tenantry::sandbox
