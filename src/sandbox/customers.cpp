// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/customers.h"

#include "sandbox/audit.h"
#include "sandbox/customer_creation.h"
#include "sandbox/paging.h"
#include "sandbox/records.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestCustomerPage = 500;

QJsonObject withLinks(QJsonObject document, const QString &uri, const QString &type)
{
    document.insert(u"links"_s, QJsonObject{{u"self"_s, link(uri)}});
    document.insert(u"attributes"_s, attributes(type));
    return document;
}

QString customerPath(const QJsonObject &customer)
{
    return u"/customers/"_s + customerIdOf(customer);
}

// The address of a company profile says "region" where the billing address says "state".
QJsonObject companyProfileOf(const QJsonObject &customer)
{
    auto profile = customer[u"companyProfile"].toObject();
    auto address = profile[u"address"].toObject();
    if (address.contains(u"state"))
        address.insert(u"region"_s, address.take(u"state"_s));
    address.remove(u"firstName"_s);
    address.remove(u"lastName"_s);
    profile.insert(u"address"_s, address);
    return withLinks(profile, customerPath(customer) + u"/profiles/company"_s, u"CustomerCompanyProfile"_s);
}

QJsonObject printed(const ListedCustomer &customer)
{
    return {{u"id"_s, customer.id},
            {u"companyProfile"_s, QJsonObject{{u"tenantId"_s, customer.id},
                                              {u"domain"_s, customer.domain},
                                              {u"companyName"_s, customer.name},
                                              {u"attributes"_s, attributes(u"CustomerCompanyProfile"_s)}}},
            {u"relationshipToPartner"_s, customer.relationship},
            {u"attributes"_s, attributes(u"Customer"_s)}};
}

bool supportedCustomerFilter(const Filter &filter)
{
    static const QStringList fields{u"companyname"_s, u"domain"_s, u"indirectreseller"_s,
                                    u"indirectcloudsolutionprovider"_s};
    return filter.isEmpty() || (filter.operation.compare(u"starts_with"_s, Qt::CaseInsensitive) == 0 &&
                                fields.contains(filter.field.toLower()));
}

bool fits(const ListedCustomer &customer, const Filter &filter)
{
    if (filter.isEmpty())
        return true;
    const auto field = filter.field.toLower();
    const auto value = field == u"companyname" ? customer.name : field == u"domain" ? customer.domain : QString();
    return value.startsWith(filter.value, Qt::CaseInsensitive);
}

Reply page(const Call &call, qint64 from, int size, const Filter &filter)
{
    const auto &world = call.world;
    const auto total = customerTotal(world);
    QJsonArray items;
    auto position = from;
    for (; position < total && items.size() < size; ++position) {
        if (const auto customer = listedCustomer(world, position); fits(customer, filter))
            items.append(printed(customer));
    }
    auto body = collection(items, u"/customers?"_s + call.request.query.toString(), filter.isEmpty() ? total : -1);
    if (position < total)
        addNext(body, u"/customers?size=%1&seekOperation=Next"_s.arg(size),
                Continuation{position, size, filter, {}, {}});
    return json(200, body);
}

Reply listCustomers(Call &call)
{
    if (call.request.queryItem(u"seekOperation").compare(u"next"_s, Qt::CaseInsensitive) == 0) {
        const auto token = Continuation::read(call.request.header("MS-ContinuationToken"));
        if (!token)
            return refusal(400, 2000, u"The continuation token cannot be read."_s);
        return page(call, token->position, token->size, token->filter);
    }
    bool isNumber = false;
    const auto size = call.request.queryItem(u"size").toInt(&isNumber);
    if (!isNumber || size < 0)
        return refusal(400, 2000, u"size is missing or not a number."_s, {u"size"_s});
    const auto filter = Filter::read(call.request);
    if (!filter || !supportedCustomerFilter(*filter))
        return refusal(400, 2000, u"This filter is not supported for customers."_s, {u"filter"_s});
    if (size == 0 && filter->isEmpty())
        return refusal(400, 2000, u"size is 0 without a filter."_s, {u"size"_s});
    return page(call, 0, size == 0 ? largestCustomerPage : std::min(size, largestCustomerPage), *filter);
}

Reply headDomain(Call &call)
{
    return empty(isDomainTaken(call.world, call.captures.first()) ? 200 : 404);
}

Reply getCustomer(Call &, const QJsonObject &customer)
{
    return json(200, published(fullCustomer(customer)));
}

Reply getCompany(Call &, const QJsonObject &customer)
{
    return json(200, published(companyProfileOf(customer)));
}

Reply getBilling(Call &, const QJsonObject &customer)
{
    return json(200, published(billingProfileOf(customer)));
}

Reply putBilling(Call &call, const QJsonObject &customer)
{
    const auto old = customer[u"billingProfile"].toObject();
    auto given = call.request.header("If-Match");
    if (given.isEmpty())
        given = text(child(call.body, u"attributes"), u"etag").toUtf8();
    given.replace('"', QByteArray());
    if (QString::fromUtf8(given) != etagOf(old))
        return refusal(400, 2055, u"The etag is missing or not the current one."_s, {u"etag"_s});
    if (text(call.body, u"id").compare(old[u"id"].toString(), Qt::CaseInsensitive) != 0)
        return refusal(400, 3000, u"The billing profile is of another customer."_s, {u"id"_s});
    if (const auto wrong = checkBillingProfile(call.world, call.body); wrong)
        return *wrong;
    auto changed = customer;
    auto billing = billingFromRequest(call.body, old[u"id"].toString());
    billing.insert(u"_revision"_s, old[u"_revision"].toInt() + 1);
    changed.insert(u"billingProfile"_s, billing);
    storeCustomer(call.world, changed);
    record(
        call,
        {customerIdOf(customer), nameOf(customer), u"customer"_s, u"update_customer_billing_profile"_s, billing, {}});
    return json(200, published(billingProfileOf(changed)));
}

Reply validationStatus(Call &call, const QJsonObject &customer)
{
    if (call.request.queryItem(u"type").compare(u"account"_s, Qt::CaseInsensitive) != 0)
        return refusal(400, 2000, u"type is missing or not account."_s, {u"type"_s});
    const auto status = customer[u"_validation"].toString();
    if (status.isEmpty() || status == u"none")
        return json(404, QJsonObject{{u"code"_s, 600074},
                                     {u"message"_s, u"No validation status was found for the customer."_s},
                                     {u"description"_s, u"No validation status was found for the customer."_s},
                                     {u"errorName"_s, u"ValidationStatusNotFound"_s},
                                     {u"isRetryable"_s, false},
                                     {u"errorMessageExtended"_s, u"InternalErrorCode=600074"_s}});
    const auto since = wholeStamp(call.world.state.origin.epoch.addDays(-20)).chopped(1); // printed without a zone
    return json(200, QJsonObject{{u"type"_s, u"account"_s}, {u"status"_s, status}, {u"lastUpdateDateTime"_s, since}});
}

Reply organization(Call &, const QJsonObject &customer)
{
    const auto address = customer[u"billingProfile"][u"defaultAddress"].toObject();
    return json(200, QJsonArray{QJsonObject{
                         {u"street"_s, address[u"addressLine1"]},
                         {u"countryLetterCode"_s, address[u"country"]},
                         {u"postalCode"_s, address[u"postalCode"]},
                         {u"city"_s, address[u"city"]},
                         {u"state"_s, address[u"state"].toString()},
                         {u"displayName"_s, nameOf(customer)},
                         {u"technicalNotificationMails"_s, QJsonArray{customer[u"companyProfile"][u"email"]}}}});
}

Reply relationshipRequest(Call &call)
{
    const auto url = u"https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=%1"
                     "&msppId=0&DAP=false#/BillingAccounts/partner-invitation"_s.arg(call.world.partner.tenantId);
    return json(200, QJsonObject{{u"url"_s, url}, {u"attributes"_s, attributes(u"RelationshipRequest"_s)}});
}

QJsonObject relationship(QJsonObject reseller)
{
    reseller.insert(u"relationshipType"_s, u"is_indirect_cloud_solution_provider_of"_s);
    reseller.insert(u"state"_s, u"Active"_s);
    reseller.insert(u"attributes"_s, attributes(u"PartnerRelationship"_s));
    return reseller;
}

Reply relationships(Call &call)
{
    const auto type = call.request.queryItem(u"relationship_type");
    if (type.compare(u"IsIndirectCloudSolutionProviderOf"_s, Qt::CaseInsensitive) != 0)
        return refusal(400, 2000, u"relationship_type is missing or not one of this partner."_s,
                       {u"relationship_type"_s});
    QJsonArray items;
    for (const auto &reseller : call.world.partner.resellers)
        items.append(relationship(reseller.toObject()));
    return json(200, collection(items, {}));
}

Reply customerRelationships(Call &call, const QJsonObject &customer)
{
    const auto wanted = customer[u"_reseller"].toString();
    QJsonArray items;
    for (const auto &reseller : call.world.partner.resellers) {
        if (!wanted.isEmpty() && reseller[u"id"].toString() == wanted)
            items.append(relationship(reseller.toObject()));
    }
    return json(200, collection(items, {}));
}

} // namespace

Reply unknownCustomer(const QString &id)
{
    return refusal(404, 60003, u"Customer %1 was not found."_s.arg(id.left(64)));
}

std::function<Reply(Call &)> withCustomer(std::function<Reply(Call &, const QJsonObject &)> answer)
{
    return [answer = std::move(answer)](Call &call) {
        const auto id = call.captures.first();
        const auto customer = findCustomer(call.world, id);
        return customer ? answer(call, *customer) : unknownCustomer(id);
    };
}

// Printed as a signed number, as on the pages; changes with every write.
QString etagOf(const QJsonObject &billingProfile)
{
    const auto seed = digestNumber(billingProfile[u"id"].toString());
    return QString::number(qint64(mixed(seed + quint64(billingProfile[u"_revision"].toInt()))));
}

QJsonObject billingProfileOf(const QJsonObject &customer)
{
    auto profile = customer[u"billingProfile"].toObject();
    auto printed = withLinks(profile, customerPath(customer) + u"/profiles/billing"_s, u"CustomerBillingProfile"_s);
    printed.insert(u"attributes"_s,
                   QJsonObject{{u"etag"_s, etagOf(profile)}, {u"objectType"_s, u"CustomerBillingProfile"_s}});
    return printed;
}

QJsonObject fullCustomer(const QJsonObject &customer)
{
    auto full = withLinks(customer, customerPath(customer), u"Customer"_s);
    full.insert(u"companyProfile"_s, companyProfileOf(customer));
    full.insert(u"billingProfile"_s, billingProfileOf(customer));
    full.insert(u"allowDelegatedAccess"_s, customer[u"relationshipToPartner"].toString() == u"reseller");
    full.insert(u"customDomains"_s, QJsonArray{customer[u"companyProfile"][u"domain"]});
    return full;
}

QList<Route> customerRoutes()
{
    const auto customers = u"/pc/v1/customers"_s;
    const auto one = customers + u"/{customer}"_s;
    return {
        {"HEAD", u"/pc/v1/domains/{domain}"_s, u"domains.check"_s, headDomain},
        {"GET", customers, u"customers.list"_s, listCustomers},
        {"POST", customers, u"customers.create"_s, createCustomer, Route::Gate::Token, true},
        {"GET", customers + u"/relationshiprequests"_s, u"relationships.request"_s, relationshipRequest},
        {"GET", u"/pc/v1/relationships"_s, u"relationships.list"_s, relationships},
        {"GET", one, u"customers.get"_s, withCustomer(getCustomer)},
        {"GET", one + u"/profiles/company"_s, u"customers.company"_s, withCustomer(getCompany)},
        {"GET", one + u"/profiles/billing"_s, u"customers.billing"_s, withCustomer(getBilling)},
        {"PUT", one + u"/profiles/billing"_s, u"customers.billing.update"_s, withCustomer(putBilling)},
        {"GET", one + u"/validationStatus"_s, u"customers.validation"_s, withCustomer(validationStatus)},
        {"GET", one + u"/organization"_s, u"customers.organization"_s, withCustomer(organization)},
        {"GET", one + u"/relationships"_s, u"customers.relationships"_s, withCustomer(customerRelationships)},
    };
}

} // namespace tenantry::sandbox
