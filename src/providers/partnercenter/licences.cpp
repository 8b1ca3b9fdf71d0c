// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/licences.h"

#include "providers/partnercenter/errors.h"
#include "providers/partnercenter/requests.h"

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

LicenceCount readLicenceCount(const JsonNode &node)
{
    const JsonNode product = node["productSku"];
    LicenceCount count;
    count.plan = product["id"].text().toLower();
    count.name = product["name"].text();
    count.partNumber = product["skuPartNumber"].text();
    count.group = product["licenseGroupId"].text();
    count.state = node["capabilityStatus"].text();
    count.active = node["activeUnits"].whole();
    count.warning = node["warningUnits"].whole();
    count.suspended = node["suspendedUnits"].whole();
    count.total = node["totalUnits"].whole();
    count.assigned = node["consumedUnits"].whole();
    return count;
}

} // namespace

ApiRequest subscribedSkusRequest(const CustomerId &customer)
{
    ApiRequest request = getRequest(u"/customers/"_s + segment(customer.text()) + u"/subscribedskus"_s,
                                    u"/customers/{id}/subscribedskus"_s);
    addQuery(request, u"licenseGroupIds"_s, u"Group1"_s);
    addQuery(request, u"licenseGroupIds"_s, u"Group2"_s);
    return request;
}

Result<QList<LicenceCount>> parseSubscribedSkus(const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    const Result<JsonNode> items = readItems(reply, *json);
    if (!items)
        return items.error();
    QList<LicenceCount> counts;
    counts.reserve(items->count());
    for (const JsonNode item : *items) {
        if (item["productSku"]["id"].raw().empty())
            return missingMember(reply, u"items[].productSku.id"_s);
        counts.append(readLicenceCount(item));
    }
    return counts;
}

} // namespace tenantry::partnercenter
