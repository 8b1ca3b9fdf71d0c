// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/partner.h"

#include "sandbox/resources.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

Partner Partner::load()
{
    const auto json = resource(u"partner"_s);
    const auto string = [&json](QStringView name) { return json[name].toString(); };
    Partner partner;
    partner.tenantId = string(u"tenantId");
    partner.companyName = string(u"companyName");
    partner.domain = string(u"domain");
    partner.initialDomain = string(u"initialDomain");
    partner.mpnId = string(u"mpnId");
    partner.country = string(u"country");
    partner.clientId = string(u"clientId");
    partner.person = json[u"person"].toObject();
    partner.address = {{u"country"_s, partner.country},
                       {u"city"_s, string(u"city")},
                       {u"addressLine1"_s, string(u"addressLine1")},
                       {u"postalCode"_s, string(u"postalCode")},
                       {u"firstName"_s, partner.person[u"firstName"]},
                       {u"lastName"_s, partner.person[u"lastName"]},
                       {u"phoneNumber"_s, string(u"phone")}};
    partner.resellers = json[u"resellers"].toArray();
    partner.templates = json[u"templates"].toArray();
    const auto taken = json[u"takenDomains"].toArray();
    for (const auto &domain : taken)
        partner.takenDomains.append(domain.toString());
    return partner;
}

QString Partner::customerTemplate() const
{
    return templates.first().toObject()[u"templateId"].toString();
}

} // namespace tenantry::sandbox
