// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/customers.h"

#include "providers/partnercenter/address.h"
#include "providers/partnercenter/errors.h"
#include "providers/partnercenter/links.h"
#include "providers/partnercenter/requests.h"
#include "providers/partnercenter/words.h"

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

constexpr WordRow<Relationship> relationships[]{
    {"none", Relationship::None},
    {"reseller", Relationship::Reseller},
    {"advisor", Relationship::Advisor},
    {"syndication", Relationship::Syndication},
    {"microsoft_support", Relationship::MicrosoftSupport},
    {"pending", Relationship::Pending},
};

Customer readCustomer(const JsonNode &node)
{
    const JsonNode company = node["companyProfile"];
    const JsonNode billing = node["billingProfile"];
    Customer customer;
    customer.id = CustomerId(node["id"].text());
    customer.companyName = company["companyName"].textOr(billing["companyName"]);
    customer.domain = company["domain"].text();
    customer.relationship = readWord(node["relationshipToPartner"], relationships);
    customer.delegatedAdmin = node["allowDelegatedAccess"].flag();
    customer.commerceId = node["commerceId"].text();
    customer.email = billing["email"].textOr(company["email"]);
    customer.culture = billing["culture"].text();
    customer.language = billing["language"].text();
    const JsonNode address = billing["defaultAddress"].isObject() ? billing["defaultAddress"] : company["address"];
    if (address.isObject())
        customer.address = readAddress(address);
    return customer;
}

QJsonObject companyProfile(const NewTenant &tenant)
{
    QJsonObject profile;
    put(profile, u"domain"_s, tenant.domain);
    put(profile, u"companyName"_s, tenant.companyName);
    put(profile, u"organizationRegistrationNumber"_s, tenant.registrationNumber);
    return profile;
}

QJsonObject billingProfile(const NewTenant &tenant)
{
    QJsonObject profile;
    put(profile, u"email"_s, tenant.email);
    put(profile, u"culture"_s, tenant.culture);
    put(profile, u"language"_s, tenant.language);
    put(profile, u"companyName"_s, tenant.billingCompanyName);
    put(profile, u"firstName"_s, tenant.firstName);
    put(profile, u"lastName"_s, tenant.lastName);
    profile.insert(u"defaultAddress"_s, writeAddress(tenant.address));
    return profile;
}

} // namespace

ApiRequest customersRequest(int pageSize)
{
    ApiRequest request = getRequest(u"/customers"_s, u"/customers"_s);
    addQuery(request, u"size"_s, QString::number(pageSize));
    return request;
}

ApiRequest customersByDomainRequest(const QString &domainPrefix, int pageSize)
{
    ApiRequest request = customersRequest(pageSize);
    addPrefixFilter(request, u"Domain"_s, domainPrefix);
    return request;
}

ApiRequest customerRequest(const CustomerId &id)
{
    return getRequest(u"/customers/"_s + segment(id.text()), u"/customers/{id}"_s);
}

ApiRequest validationStatusRequest(const CustomerId &id)
{
    ApiRequest request = getRequest(u"/customers/"_s + segment(id.text()) + u"/validationStatus"_s,
                                    u"/customers/{id}/validationStatus"_s);
    addQuery(request, u"type"_s, u"account"_s);
    return request;
}

ApiRequest domainRequest(const QString &domain)
{
    ApiRequest request = getRequest(u"/domains/"_s + segment(domain), u"/domains/{domain}"_s);
    request.verb = Verb::Head;
    return request;
}

NewTenant newTenant(const NewCustomerData &entered)
{
    NewTenant tenant;
    tenant.domain = TenantPrefix{.text = entered.tenantPrefix}.domain();
    tenant.companyName = entered.companyName;
    tenant.registrationNumber = entered.registrationNumber;
    tenant.billingCompanyName = entered.companyName;
    tenant.email = entered.contact.email;
    tenant.culture = entered.culture;
    tenant.language = entered.language;
    tenant.firstName = entered.contact.firstName;
    tenant.lastName = entered.contact.lastName;
    tenant.address = entered.address;
    // The address carries a person and a phone of its own (§3.8); the contact stands in where none was entered.
    if (tenant.address.firstName.isEmpty() && tenant.address.lastName.isEmpty()) {
        tenant.address.firstName = entered.contact.firstName;
        tenant.address.lastName = entered.contact.lastName;
    }
    if (tenant.address.phone.isEmpty())
        tenant.address.phone = entered.contact.phone;
    return tenant;
}

ApiRequest createCustomerRequest(const NewTenant &tenant)
{
    QJsonObject body;
    body.insert(u"companyProfile"_s, companyProfile(tenant));
    body.insert(u"billingProfile"_s, billingProfile(tenant));
    put(body, u"associatedPartnerId"_s, tenant.associatedPartnerId);
    if (tenant.defaultRelationship)
        body.insert(u"enableGDAPByDefault"_s, *tenant.defaultRelationship);
    return postRequest(u"/customers"_s, u"/customers"_s, body);
}

Result<ListPage<Customer>> parseCustomers(const ApiRequest &asked, const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    const Result<JsonNode> items = readItems(reply, *json);
    if (!items)
        return items.error();
    ListPage<Customer> page;
    page.items.reserve(items->count());
    for (const JsonNode item : *items) {
        if (item["id"].raw().empty())
            return missingMember(reply, u"items[].id"_s);
        page.items.append(readCustomer(item));
    }
    Result<std::optional<ApiRequest>> next = nextPage(asked, reply, json->root());
    if (!next)
        return next.error();
    page.next = std::move(*next);
    return page;
}

Result<Customer> parseCustomer(const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    if (json->root()["id"].raw().empty())
        return missingMember(reply, u"id"_s);
    return readCustomer(json->root());
}

// No status is none that stands against it; "Not Ready" neither, by the contract.
Result<CustomerValidation> parseValidationStatus(const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error().kind == Error::Kind::NotFound ? CustomerValidation::Allowed
                                                          : Result<CustomerValidation>(json.error());
    const JsonNode status = json->root()["status"];
    if (status.raw().empty())
        return missingMember(reply, u"status"_s);
    if (status.text() == u"NotAllowed")
        return CustomerValidation::NotAllowed;
    const bool open = status.text() == u"UnderReview" || status.text() == u"Unknown";
    return open ? CustomerValidation::UnderReview : CustomerValidation::Allowed;
}

Result<bool> parseDomainTaken(const ApiReply &reply)
{
    // A page for people comes from somebody in between: a hotel's sign-in, a proxy. It says nothing about the name.
    if (reply.contentType() == "text/html")
        return badReply(reply, u"content-type"_s);
    if (reply.status == 200)
        return true;
    if (reply.status == 404)
        return false;
    return errorFrom(reply);
}

Result<CreatedCustomer> parseCreatedCustomer(const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    const JsonNode root = json->root();
    if (root["id"].raw().empty())
        return missingMember(reply, u"id"_s);
    const JsonNode credentials = root["userCredentials"];
    return CreatedCustomer{readCustomer(root), credentials["userName"].text(), credentials["password"].text()};
}

} // namespace tenantry::partnercenter
