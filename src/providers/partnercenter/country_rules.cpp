// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/country_rules.h"

#include "domain/base_rules.h"
#include "providers/partnercenter/errors.h"
#include "providers/partnercenter/requests.h"

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

// Plain arrays in answers, {"value": []} under the short name on the page (§3.7).
QStringList readList(const JsonNode &root, std::string_view name, std::string_view pageName)
{
    JsonNode list = root[name].present() ? root[name] : root[pageName];
    if (list.isObject())
        list = list["value"];
    return list.texts();
}

} // namespace

ApiRequest countryRulesRequest(const QString &iso2)
{
    return getRequest(u"/countryvalidationrules/"_s + segment(iso2), u"/countryvalidationrules/{iso2}"_s);
}

Result<CountryRules> parseCountryRules(const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    const JsonNode root = json->root();
    if (root["iso2Code"].raw().empty())
        return missingMember(reply, u"iso2Code"_s);
    CountryRules rules;
    rules.iso2 = root["iso2Code"].text().toUpper();
    rules.defaultCulture = root["defaultCulture"].text();
    rules.states = readList(root, "supportedStatesList", "states");
    rules.languages = readList(root, "supportedLanguagesList", "languages");
    rules.cultures = readList(root, "supportedCulturesList", "cultures");
    rules.callingCodes = readList(root, "countryCallingCodesList", "callingCodes");
    rules.stateRequired = root["isStateRequired"].flag().value_or(false);
    rules.postalCodeRequired = root["isPostalCodeRequired"].flag().value_or(false);
    rules.cityRequired = root["isCityRequired"].flag().value_or(true);
    rules.postalCodePattern = root["postalCodeRegex"].text();
    rules.phonePattern = root["phoneNumberRegex"].text();
    rules.taxIdPattern = root["vatIdRegex"].textOr(root["taxIdFormat"]);
    rules.taxIdSample = root["taxIdSample"].text();
    rules.registrationNumberSupported = root["isRegistrationNumberSupported"].flag().value_or(false);
    // The answer only says whether a number is supported (§3.2); where it is demanded, so is the phone (§3.8).
    rules.registrationNumberRequired = builtInWords(u"company.registration.required").contains(rules.iso2);
    rules.phoneRequired = rules.registrationNumberRequired;
    return rules;
}

} // namespace tenantry::partnercenter
