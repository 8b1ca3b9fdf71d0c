// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/profiles.h"

#include "providers/partnercenter/errors.h"
#include "providers/partnercenter/links.h"
#include "providers/partnercenter/requests.h"

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

ApiRequest mpnProfileRequest(const QString &mpnId)
{
    ApiRequest request = getRequest(u"/profiles/mpn"_s, u"/profiles/mpn"_s);
    if (!mpnId.isEmpty())
        addQuery(request, u"mpnId"_s, mpnId);
    return request;
}

ApiRequest organizationProfileRequest()
{
    return getRequest(u"/profiles/organization"_s, u"/profiles/organization"_s);
}

ApiRequest relationshipRequest()
{
    return getRequest(u"/customers/relationshiprequests"_s, u"/customers/relationshiprequests"_s);
}

Result<PartnerProfile> parseMpnProfile(const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    if (json->root()["mpnId"].raw().empty())
        return missingMember(reply, u"mpnId"_s);
    PartnerProfile profile;
    profile.companyName = json->root()["partnerName"].text();
    profile.mpnId = json->root()["mpnId"].text(); // text or number
    return profile;
}

Result<PartnerProfile> parseOrganizationProfile(const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    const JsonNode root = json->root();
    const JsonNode tenant = root["tenantId"].raw().empty() ? root["id"] : root["tenantId"];
    if (tenant.raw().empty())
        return missingMember(reply, u"tenantId"_s);
    PartnerProfile profile;
    profile.companyName = root["companyName"].text();
    profile.country = root["defaultAddress"]["country"].text().toUpper();
    profile.tenantId = CustomerId(tenant.text()).text();
    profile.domain = root["domain"].text();
    return profile;
}

Result<QString> parseRelationshipLink(const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    const JsonNode url = json->root()["url"];
    if (url.raw().empty())
        return missingMember(reply, u"url"_s);
    if (const Result<QUrl> link = documentLink(reply, url.text()); !link)
        return link.error();
    return url.text();
}

} // namespace tenantry::partnercenter
