// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/audit.h"

#include "providers/partnercenter/errors.h"
#include "providers/partnercenter/links.h"
#include "providers/partnercenter/requests.h"

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

constexpr int auditPageSize = 500;

AuditEntry readEntry(const JsonNode &node)
{
    AuditEntry entry;
    entry.id = node["id"].text();
    entry.customer = CustomerId(node["customerId"].text());
    entry.resourceType = node["resourceType"].text();
    entry.operation = node["operationType"].text();
    entry.at = node["operationDate"].date();
    entry.status = node["operationStatus"].text();
    return entry;
}

} // namespace

ApiRequest auditRequest(QDate from, QDate to)
{
    ApiRequest request = getRequest(u"/auditrecords"_s, u"/auditrecords"_s);
    addQuery(request, u"startDate"_s, from.toString(Qt::ISODate));
    addQuery(request, u"endDate"_s, to.toString(Qt::ISODate));
    addQuery(request, u"size"_s, QString::number(auditPageSize));
    return request;
}

Result<ListPage<AuditEntry>> parseAudit(const ApiRequest &asked, const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    const Result<JsonNode> items = readItems(reply, *json);
    if (!items)
        return items.error();
    ListPage<AuditEntry> page;
    page.items.reserve(items->count());
    for (const JsonNode item : *items) {
        page.items.append(readEntry(item));
        // Without its instant a record cannot be placed before or after what was handled already.
        if (!page.items.constLast().at.isValid())
            return missingMember(reply, u"items[].operationDate"_s);
    }
    Result<std::optional<ApiRequest>> next = nextPage(asked, reply, json->root());
    if (!next)
        return next.error();
    page.next = std::move(*next);
    return page;
}

} // namespace tenantry::partnercenter
