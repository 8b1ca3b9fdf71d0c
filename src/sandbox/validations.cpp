// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/validations.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Verdict
{
    QString status;
    QList<QJsonObject> suggestions;
    QString message;
};

QJsonObject addressFrom(const QJsonObject &body)
{
    QJsonObject address;
    for (const auto &name :
         {u"country"_s, u"city"_s, u"state"_s, u"addressLine1"_s, u"addressLine2"_s, u"postalCode"_s}) {
        if (!text(body, name).isEmpty())
            address.insert(name, text(body, name));
    }
    return address;
}

QJsonObject changed(QJsonObject address, const QString &name, const QString &value)
{
    address.insert(name, value);
    return address;
}

bool hasNumber(const QString &street)
{
    return std::any_of(street.begin(), street.end(), [](QChar c) { return c.isDigit(); });
}

QString tidied(const QString &text)
{
    auto words = text.simplified().split(u' ');
    for (auto &word : words)
        word = word.left(1).toUpper() + word.mid(1);
    return words.join(u' ');
}

// Believable, not true: there is no address register behind it. Moldova plays the country nobody can check.
Verdict check(const Country &country, const QJsonObject &address)
{
    const auto street = address[u"addressLine1"].toString();
    const auto city = address[u"city"].toString();
    if (country.document()[u"iso2Code"].toString() == u"MD")
        return {u"NotValidated"_s, {}, {}};
    if (!country.fitsPostalCode(address[u"postalCode"].toString()))
        return {u"None"_s, {}, u"Address field invalid for property: 'PostalCode'"_s};
    if (street.contains(u"ambig"_s, Qt::CaseInsensitive))
        return {u"Multiple"_s,
                {changed(address, u"addressLine1"_s, street + u" A"_s),
                 changed(address, u"addressLine1"_s, street + u" B"_s)},
                u"More than one address fits."_s};
    if (!hasNumber(street))
        return {u"StreetPartial"_s,
                {changed(address, u"addressLine1"_s, street + u" 1"_s)},
                u"Address field invalid for property: 'AddressLine1'"_s};
    const auto better = tidied(city);
    if (better != city)
        return {u"InteractionRequired"_s, {changed(address, u"city"_s, better)}, {}};
    return {country.needsState() ? u"VerifiedShippable"_s : u"Verified"_s, {address}, {}};
}

Reply address(Call &call)
{
    const auto given = addressFrom(call.body);
    QStringList missing;
    for (const auto &name : {u"addressLine1"_s, u"city"_s, u"postalCode"_s, u"country"_s}) {
        if (given[name].toString().trimmed().isEmpty())
            missing.append(name);
    }
    const auto country = call.world.countries.find(given[u"country"].toString());
    if (country && country->needsState() && !country->knowsState(given[u"state"].toString()))
        missing.append(u"state"_s);
    if (!missing.isEmpty())
        return refusal(400, 2000, u"Missing or unknown: %1"_s.arg(missing.join(u", "_s)), missing);
    const auto verdict = country ? check(*country, given) : Verdict{u"NotValidated"_s, {}, {}};
    QJsonObject body{{u"originalAddress"_s, given}, {u"status"_s, verdict.status}};
    QJsonArray suggestions;
    for (const auto &one : verdict.suggestions)
        suggestions.append(one);
    body.insert(u"suggestedAddresses"_s, suggestions);
    if (!verdict.message.isEmpty())
        body.insert(u"validationMessage"_s, verdict.message);
    return json(200, body);
}

Reply countryRules(Call &call)
{
    const auto country = call.world.countries.find(call.captures.first());
    if (!country)
        return refusal(404, 1000, u"There are no rules for this country."_s);
    auto body = published(country->document());
    body.insert(u"attributes"_s, attributes(u"CountryInformation"_s));
    return json(200, body);
}

} // namespace

QList<Route> validationRoutes()
{
    return {{"POST", u"/pc/v1/validations/address"_s, u"validations.address"_s, address},
            {"GET", u"/pc/v1/countryvalidationrules/{country}"_s, u"validations.country"_s, countryRules}};
}

} // namespace tenantry::sandbox
