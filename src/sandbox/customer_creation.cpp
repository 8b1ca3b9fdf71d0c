// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/customer_creation.h"

#include "sandbox/audit.h"
#include "sandbox/customers.h"
#include "sandbox/records.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Wrong = std::optional<Reply>;

Reply wrongMember(const QString &property, const QString &why)
{
    return refusal(400, 3000, u"Invalid property %1: %2"_s.arg(property, why), {property});
}

bool onlySymbols(const QString &name)
{
    return std::none_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool onlyLegalForm(const QString &name)
{
    static const QStringList forms{u"inc"_s, u"llc"_s, u"ltd"_s, u"gmbh"_s, u"sarl"_s, u"srl"_s,
                                   u"sa"_s,  u"ag"_s,  u"spa"_s, u"kg"_s,   u"corp"_s, u"plc"_s};
    auto plain = name.toLower();
    plain.remove(u'.').remove(u',');
    return forms.contains(plain.trimmed());
}

// §3.9: what the provider refuses as a company name.
Wrong checkCompanyName(const QString &property, const QString &name)
{
    if (name.trimmed().isEmpty())
        return wrongMember(property, u"it is missing or blank"_s);
    if (name.trimmed().size() < 2)
        return wrongMember(property, u"it is a single character"_s);
    if (name.size() > 200)
        return wrongMember(property, u"it is longer than 200 characters"_s);
    if (onlySymbols(name))
        return wrongMember(property, u"it has special characters only"_s);
    if (onlyLegalForm(name))
        return wrongMember(property, u"it is only a legal form"_s);
    return {};
}

Wrong checkEmail(const World &world, const QString &email)
{
    static const QRegularExpression shape(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    if (!shape.match(email).hasMatch())
        return wrongMember(u"billingProfile.email"_s, u"it is missing or not an address"_s);
    const auto domain = email.section(u'@', 1).toLower();
    if (domain == u"microsoft.com" || domain == world.partner.domain)
        return wrongMember(u"billingProfile.email"_s, u"an address at this domain is not accepted"_s);
    return {};
}

Wrong checkLength(const QJsonObject &object, QStringView name, int least, int most)
{
    const auto size = text(object, name).trimmed().size();
    if (size < least || text(object, name).size() > most)
        return wrongMember(u"billingProfile.defaultAddress."_s + name.toString(),
                           u"it needs %1 to %2 characters"_s.arg(least).arg(most));
    return {};
}

Wrong checkAddress(const World &world, const QJsonObject &address)
{
    if (address.isEmpty())
        return wrongMember(u"billingProfile.defaultAddress"_s, u"it is missing"_s);
    const auto country = world.countries.find(text(address, u"country"));
    if (!country)
        return wrongMember(u"billingProfile.defaultAddress.country"_s, u"it is not a country of this partner"_s);
    if (auto wrong = checkLength(address, u"addressLine1", 1, 200); wrong)
        return wrong;
    if (auto wrong = checkLength(address, u"addressLine2", 0, 200); wrong)
        return wrong;
    if (auto wrong = checkLength(address, u"city", 1, 200); wrong)
        return wrong;
    if (!country->fitsPostalCode(text(address, u"postalCode")))
        return wrongMember(u"billingProfile.defaultAddress.postalCode"_s, u"it does not fit the country"_s);
    const auto state = text(address, u"state");
    if ((country->needsState() && state.isEmpty()) || (!state.isEmpty() && !country->knowsState(state)))
        return wrongMember(u"billingProfile.defaultAddress.state"_s, u"it is missing or unknown"_s);
    const auto phone = text(address, u"phoneNumber");
    if (phone.isEmpty() && country->needsPhone())
        return refusal(400, 600051, u"The phone number is missing."_s, {u"phoneNumber"_s}, CodeForm::Text);
    if (!phone.isEmpty() && !country->fitsPhone(phone))
        return wrongMember(u"billingProfile.defaultAddress.phoneNumber"_s, u"it does not fit the country"_s);
    return {};
}

Wrong checkRegistration(const World &world, const QJsonObject &company, const QJsonObject &address)
{
    const auto country = world.countries.find(text(address, u"country"));
    const auto number = text(company, u"organizationRegistrationNumber");
    if (number.isEmpty())
        return country->needsRegistration()
                   ? Wrong(refusal(400, 600049, u"The organization registration number is missing."_s, {},
                                   CodeForm::Text))
                   : std::nullopt;
    if (!country->takesRegistration())
        return refusal(400, 600002, u"An organization registration number is not supported in this country."_s, {},
                       CodeForm::Text);
    if (!country->fitsRegistration(number))
        return refusal(400, 600050,
                       u"The organization registration number does not match %1."_s.arg(country->registrationPattern()),
                       {}, CodeForm::Text);
    return {};
}

Wrong checkDomain(const World &world, const QString &domain)
{
    static const QRegularExpression shape(u"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.onmicrosoft\\.com$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (!shape.match(domain).hasMatch())
        return wrongMember(u"companyProfile.domain"_s, u"it is not the whole name of a tenant"_s);
    // The check and the creation are separate calls (§3.1): this is how a lost race looks.
    if (isDomainTaken(world, domain))
        return refusal(409, 3000, u"Invalid property companyProfile.domain: %1 is not available."_s.arg(domain),
                       {u"companyProfile.domain"_s});
    return {};
}

Wrong checkReseller(const World &world, const QString &reseller)
{
    if (reseller.isEmpty())
        return {};
    for (const auto &known : world.partner.resellers) {
        if (known[u"id"].toString().compare(reseller, Qt::CaseInsensitive) == 0)
            return {};
    }
    return refusal(400, 800015, u"There is no relationship with this indirect reseller."_s, {u"associatedPartnerId"_s});
}

Wrong check(const Call &call)
{
    const auto company = child(call.body, u"companyProfile");
    const auto billing = child(call.body, u"billingProfile");
    const auto credentials = child(call.body, u"userCredentials");
    if (!text(credentials, u"password").isEmpty())
        return wrongMember(u"userCredentials.password"_s, u"a password is not accepted"_s);
    if (!member(company, u"companyName").isUndefined() && !member(company, u"companyName").isNull()) {
        if (auto wrong = checkCompanyName(u"companyProfile.companyName"_s, text(company, u"companyName")); wrong)
            return wrong;
    }
    if (auto wrong = checkBillingProfile(call.world, billing); wrong)
        return wrong;
    if (auto wrong = checkRegistration(call.world, company, child(billing, u"defaultAddress")); wrong)
        return wrong;
    if (auto wrong = checkReseller(call.world, text(call.body, u"associatedPartnerId")); wrong)
        return wrong;
    return checkDomain(call.world, text(company, u"domain"));
}

QJsonObject customerFrom(Call &call)
{
    const auto company = child(call.body, u"companyProfile");
    const auto billing = child(call.body, u"billingProfile");
    const auto id = call.world.mintGuid();
    const auto profile = billingFromRequest(billing, call.world.mintGuid());
    const auto name = text(company, u"companyName");
    QJsonObject companyProfile{{u"tenantId"_s, id},
                               {u"domain"_s, text(company, u"domain").toLower()},
                               {u"companyName"_s, name.isEmpty() ? text(billing, u"companyName") : name},
                               {u"address"_s, profile[u"defaultAddress"]},
                               {u"email"_s, profile[u"email"]}};
    const auto registration = text(company, u"organizationRegistrationNumber");
    if (!registration.isEmpty())
        companyProfile.insert(u"organizationRegistrationNumber"_s, registration);
    QJsonObject customer{{u"id"_s, id},
                         {u"commerceId"_s, call.world.mintGuid()},
                         {u"companyProfile"_s, companyProfile},
                         {u"billingProfile"_s, profile},
                         {u"relationshipToPartner"_s, u"reseller"_s},
                         {u"_validation"_s, u"none"_s}};
    const auto reseller = text(call.body, u"associatedPartnerId");
    if (!reseller.isEmpty()) {
        customer.insert(u"associatedPartnerId"_s, reseller);
        customer.insert(u"_reseller"_s, reseller.toLower());
    }
    return customer;
}

} // namespace

QJsonObject billingFromRequest(const QJsonObject &body, const QString &id)
{
    static const QStringList addressMembers{u"country"_s,      u"region"_s,       u"city"_s,       u"state"_s,
                                            u"addressLine1"_s, u"addressLine2"_s, u"postalCode"_s, u"firstName"_s,
                                            u"lastName"_s,     u"phoneNumber"_s};
    const auto given = child(body, u"defaultAddress");
    QJsonObject address;
    for (const auto &name : addressMembers) {
        const auto value = text(given, name);
        if (!value.isEmpty())
            address.insert(name, value);
    }
    address.insert(u"phoneNumber"_s, text(given, u"phoneNumber")); // printed even when empty
    QJsonObject profile{{u"id"_s, id},
                        {u"email"_s, text(body, u"email")},
                        {u"culture"_s, text(body, u"culture")},
                        {u"language"_s, text(body, u"language")},
                        {u"companyName"_s, text(body, u"companyName")},
                        {u"defaultAddress"_s, address},
                        {u"_revision"_s, 1}};
    for (const auto &name : {u"firstName"_s, u"lastName"_s}) {
        if (!text(body, name).isEmpty())
            profile.insert(name, text(body, name));
    }
    return profile;
}

Wrong checkBillingProfile(const World &world, const QJsonObject &profile)
{
    static const QRegularExpression culture(u"^[a-z]{2}-[a-z]{2}$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression language(u"^[a-z]{2}$"_s, QRegularExpression::CaseInsensitiveOption);
    if (profile.isEmpty())
        return wrongMember(u"billingProfile"_s, u"it is missing"_s);
    if (auto wrong = checkEmail(world, text(profile, u"email")); wrong)
        return wrong;
    if (!culture.match(text(profile, u"culture")).hasMatch())
        return wrongMember(u"billingProfile.culture"_s, u"it is written like en-US"_s);
    if (!language.match(text(profile, u"language")).hasMatch())
        return wrongMember(u"billingProfile.language"_s, u"it has two letters"_s);
    if (auto wrong = checkCompanyName(u"billingProfile.companyName"_s, text(profile, u"companyName")); wrong)
        return wrong;
    for (const auto &name : {u"firstName"_s, u"lastName"_s}) {
        if (text(profile, name).size() > 50)
            return wrongMember(u"billingProfile."_s + name, u"it is longer than 50 characters"_s);
    }
    return checkAddress(world, child(profile, u"defaultAddress"));
}

Reply createCustomer(Call &call)
{
    if (const auto wrong = check(call); wrong)
        return *wrong;
    const auto customer = customerFrom(call);
    storeCustomer(call.world, customer);
    call.world.state.created.append(customerIdOf(customer));
    record(call, {customerIdOf(customer), nameOf(customer), u"customer"_s, u"add_customer"_s, customer, {}});
    auto answer = published(fullCustomer(customer));
    answer.remove(u"customDomains"_s);
    answer.insert(u"enableGDAPByDefault"_s, member(call.body, u"enableGDAPByDefault").toBool());
    answer.insert(u"userCredentials"_s, QJsonObject{{u"userName"_s, u"admin"_s},
                                                    {u"password"_s, u"Sbx."_s + call.world.mintWord(10) + u"z9!"_s}});
    return json(201, answer);
}

} // namespace tenantry::sandbox
