// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/audit.h"

#include "sandbox/paging.h"

#include <QDate>

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultDays = 30;
constexpr int oldestDays = 90;
constexpr int largestAuditPage = 500;

struct Wanted
{
    QDate from;
    QDate to;
    Filter filter;
};

bool fits(const QJsonObject &entry, const Wanted &wanted)
{
    const auto day = instantOf(entry[u"operationDate"]).date();
    if (day < wanted.from || day > wanted.to)
        return false;
    const auto &filter = wanted.filter;
    if (filter.field.compare(u"CompanyName"_s, Qt::CaseInsensitive) == 0)
        return entry[u"customerName"].toString().contains(filter.value, Qt::CaseInsensitive);
    if (filter.field.compare(u"CustomerId"_s, Qt::CaseInsensitive) == 0)
        return entry[u"customerId"].toString().compare(filter.value, Qt::CaseInsensitive) == 0;
    if (filter.field.compare(u"ResourceType"_s, Qt::CaseInsensitive) == 0)
        return entry[u"resourceType"].toString().compare(filter.value, Qt::CaseInsensitive) == 0;
    return true;
}

bool supportedAuditFilter(const Filter &filter)
{
    const auto field = filter.field.toLower();
    const auto operation = filter.operation.toLower();
    return filter.isEmpty() || (field == u"companyname" && operation == u"substring") ||
           ((field == u"customerid" || field == u"resourcetype") && operation == u"equals");
}

QDate dateItem(const Request &request, QStringView name, QDate otherwise)
{
    if (!request.hasQueryItem(name))
        return otherwise;
    return QDate::fromString(request.queryItem(name).left(10), Qt::ISODate);
}

QJsonObject withId(QJsonObject entry, qsizetype sequence)
{
    entry.insert(u"id"_s,
                 u"%1_%2_%3_%4"_s.arg(entry[u"partnerId"].toString(), entry[u"customerId"].toString(),
                                      entry[u"operationType"].toString().remove(u'_'), QString::number(sequence + 1)));
    entry.insert(u"attributes"_s, attributes(u"AuditRecord"_s));
    return entry;
}

// Newest first; the token names the record to go on below, so that new records do not shift the pages.
Reply page(Call &call, const Wanted &wanted, int size, qsizetype below)
{
    const auto &log = call.world.state.audit;
    QJsonArray items;
    auto position = std::min(below, log.size()) - 1;
    for (; position >= 0 && items.size() < size; --position) {
        const auto entry = log.at(position).toObject();
        if (fits(entry, wanted))
            items.append(withId(entry, position));
    }
    auto body = collection(items, u"/auditrecords?"_s + call.request.query.toString());
    if (position >= 0 && items.size() == size)
        addNext(body, u"/auditrecords?size=%1&seekOperation=Next"_s.arg(size),
                Continuation{position + 1, size, wanted.filter, wanted.from.toString(Qt::ISODate),
                             wanted.to.toString(Qt::ISODate)});
    return json(200, body);
}

Reply listAuditRecords(Call &call)
{
    const auto today = call.world.now().date();
    if (call.request.queryItem(u"seekOperation").compare(u"next"_s, Qt::CaseInsensitive) == 0) {
        const auto token = Continuation::read(call.request.header("MS-ContinuationToken"));
        if (!token)
            return refusal(400, 2000, u"The continuation token cannot be read."_s);
        const Wanted wanted{QDate::fromString(token->from, Qt::ISODate), QDate::fromString(token->to, Qt::ISODate),
                            token->filter};
        return page(call, wanted, token->size, token->position);
    }
    Wanted wanted{dateItem(call.request, u"startDate", today.addDays(-defaultDays)),
                  dateItem(call.request, u"endDate", today),
                  {}};
    if (!wanted.from.isValid() || !wanted.to.isValid())
        return refusal(400, 2000, u"startDate and endDate are written yyyy-MM-dd."_s);
    if (wanted.from < today.addDays(-oldestDays))
        return refusal(400, 3000, u"startDate is more than 90 days ago."_s, {u"startDate"_s});
    const auto filter = Filter::read(call.request);
    if (!filter || !supportedAuditFilter(*filter))
        return refusal(400, 2000, u"This filter is not supported for audit records."_s, {u"filter"_s});
    wanted.filter = *filter;
    const auto size = call.request.hasQueryItem(u"size") ? call.request.queryItem(u"size").toInt() : largestAuditPage;
    if (size < 1)
        return refusal(400, 2000, u"size is not a positive number."_s, {u"size"_s});
    return page(call, wanted, std::min(size, largestAuditPage), call.world.state.audit.size());
}

} // namespace

void record(World &world, const AuditEntry &entry, const QString &user, const QByteArray &correlationId)
{
    QJsonArray facts;
    for (const auto &[key, value] : entry.facts)
        facts.append(QJsonObject{{u"key"_s, key}, {u"value"_s, value.isEmpty() ? QJsonValue() : QJsonValue(value)}});
    QJsonObject document{{u"partnerId"_s, world.partner.tenantId},
                         {u"customerId"_s, entry.customerId},
                         {u"customerName"_s, entry.customerName},
                         {u"userPrincipalName"_s, user},
                         {u"applicationId"_s, world.partner.clientId},
                         {u"resourceType"_s, entry.resourceType},
                         {u"resourceNewValue"_s, QString::fromUtf8(bytesOf(published(entry.newValue)))},
                         {u"operationType"_s, entry.operation},
                         {u"originalCorrelationId"_s, QString::fromUtf8(correlationId)},
                         {u"operationDate"_s, stamp(world.now())},
                         {u"operationStatus"_s, u"succeeded"_s},
                         {u"customizedData"_s, facts}};
    if (!entry.oldValue.isEmpty())
        document.insert(u"resourceOldValue"_s, QString::fromUtf8(bytesOf(published(entry.oldValue))));
    world.state.audit.append(document);
}

void record(Call &call, const AuditEntry &entry)
{
    record(call.world, entry, call.user, call.request.header("MS-CorrelationId"));
    call.changed = true;
}

QList<Route> auditRoutes()
{
    return {{"GET", u"/pc/v1/auditrecords"_s, u"audit.list"_s, listAuditRecords}};
}

} // namespace tenantry::sandbox
