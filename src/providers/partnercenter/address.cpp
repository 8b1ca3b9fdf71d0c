// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/address.h"

#include "providers/partnercenter/errors.h"
#include "providers/partnercenter/requests.h"
#include "providers/partnercenter/words.h"

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

using Kind = AddressVerdict::Kind;

struct AddressStatusRow
{
    std::string_view word;
    Kind kind;
};
constexpr AddressStatusRow addressStatuses[]{
    {"VerifiedShippable", Kind::Verified},
    {"Verified", Kind::Suggestion},
    {"InteractionRequired", Kind::AskUser},
    {"StreetPartial", Kind::Partial},
    {"PremisesPartial", Kind::Partial},
    {"Multiple", Kind::Partial},
    {"None", Kind::NotFound},
    {"NotValidated", Kind::NotChecked},
};

// A word we do not know says nothing about the address: not checked, and the word is kept (C10).
Kind kindOf(std::string_view status)
{
    for (const AddressStatusRow &row : addressStatuses) {
        if (sameWord(row.word, status))
            return row.kind;
    }
    return Kind::NotChecked;
}

} // namespace

Address readAddress(const JsonNode &node)
{
    Address address;
    address.line1 = node["addressLine1"].text();
    address.line2 = node["addressLine2"].text();
    address.city = node["city"].text();
    address.state = node["state"].text();
    address.postalCode = node["postalCode"].text();
    address.country = node["country"].text().toUpper();
    address.region = node["region"].text();
    address.firstName = node["firstName"].text();
    address.lastName = node["lastName"].text();
    address.phone = node["phoneNumber"].text();
    return address;
}

QJsonObject writeAddress(const Address &address)
{
    QJsonObject object;
    put(object, u"country"_s, address.country);
    put(object, u"region"_s, address.region);
    put(object, u"city"_s, address.city);
    put(object, u"state"_s, address.state);
    put(object, u"addressLine1"_s, address.line1);
    put(object, u"addressLine2"_s, address.line2);
    put(object, u"postalCode"_s, address.postalCode);
    put(object, u"firstName"_s, address.firstName);
    put(object, u"lastName"_s, address.lastName);
    put(object, u"phoneNumber"_s, address.phone);
    return object;
}

ApiRequest checkAddressRequest(const Address &address)
{
    QJsonObject body;
    put(body, u"addressLine1"_s, address.line1);
    put(body, u"addressLine2"_s, address.line2);
    put(body, u"city"_s, address.city);
    put(body, u"state"_s, address.state);
    put(body, u"postalCode"_s, address.postalCode);
    put(body, u"country"_s, address.country);
    return postRequest(u"/validations/address"_s, u"/validations/address"_s, body);
}

Result<AddressVerdict> parseAddressVerdict(const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    const JsonNode root = json->root();
    if (root["status"].raw().empty())
        return missingMember(reply, u"status"_s);
    AddressVerdict verdict;
    verdict.rawStatus = root["status"].text();
    verdict.kind = kindOf(root["status"].raw());
    for (const JsonNode suggestion : root["suggestedAddresses"])
        verdict.suggestions.append(readAddress(suggestion));
    return verdict;
}

} // namespace tenantry::partnercenter
