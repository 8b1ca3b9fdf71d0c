// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history_store.h"

#include "storage/query.h"
#include "storage/record_json.h"
#include "storage/stored_records.h"

#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(HistoryStore::Kind kind)
{
    switch (kind) {
    case HistoryStore::Kind::Customer:
        return u"customer"_s;
    case HistoryStore::Kind::Subscription:
        return u"subscription"_s;
    case HistoryStore::Kind::Order:
        break;
    }
    return u"order"_s;
}

template <class Record>
QList<QJsonObject> statesOf(const QList<Record> &records)
{
    QList<QJsonObject> states;
    for (const Record &record : records)
        states += stateOf(record.value);
    return states;
}

} // namespace

bool isHistoryKind(const QString &word)
{
    return word == wordOf(HistoryStore::Kind::Customer) || word == wordOf(HistoryStore::Kind::Subscription) ||
           word == wordOf(HistoryStore::Kind::Order);
}

Outcome HistoryStore::append(const Version &version)
{
    // A clock set back must not make an interval of negative length.
    const QDateTime until = std::max(version.since, version.until);
    Query query(m_connection,
                "INSERT INTO history (account, kind, record, customer, since, until, state, seen) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                version.account, wordOf(version.kind), version.record, version.customer, version.since, until,
                compact(version.state), version.seen);
    return query.run();
}

Result<QList<QJsonObject>> HistoryStore::past(qint64 account, Kind kind, const QString &record, const QDateTime &at)
{
    Query query(m_connection,
                "SELECT state FROM history WHERE account = ?1 AND kind = ?2 AND (?3 = '' OR record = ?3) "
                "AND since <= ?4 AND until > ?4 ORDER BY record, key",
                account, wordOf(kind), record, at);
    QList<QJsonObject> states;
    while (query.next())
        states += objectFrom(query.text(0));
    if (query.failed())
        return query.error();
    return states;
}

Result<QList<QJsonObject>> HistoryStore::current(qint64 account, Kind kind, const QString &record, const QDateTime &at)
{
    const auto answer = [](const auto &records) -> Result<QList<QJsonObject>> {
        if (!records)
            return records.error();
        return statesOf(*records);
    };
    switch (kind) {
    case Kind::Customer:
        return answer(customersAsOf(m_connection, account, record, at));
    case Kind::Subscription:
        return answer(subscriptionsAsOf(m_connection, account, record, at));
    case Kind::Order:
        break;
    }
    return answer(ordersAsOf(m_connection, account, record, at));
}

Result<std::optional<QJsonObject>> HistoryStore::stateAt(qint64 account, Kind kind, const QString &record,
                                                         const QDateTime &at)
{
    Result<QList<QJsonObject>> states = current(account, kind, record, at);
    if (states && states->isEmpty())
        states = past(account, kind, record, at);
    if (!states)
        return states.error();
    return states->isEmpty() ? std::nullopt : std::optional(states->first());
}

Result<QList<QJsonObject>> HistoryStore::allAt(qint64 account, Kind kind, const QDateTime &at)
{
    Result<QList<QJsonObject>> states = current(account, kind, {}, at);
    const Result<QList<QJsonObject>> earlier = past(account, kind, {}, at);
    if (!states || !earlier)
        return states ? earlier.error() : states.error();
    *states += *earlier;
    std::sort(states->begin(), states->end(),
              [](const QJsonObject &a, const QJsonObject &b) { return a["id"_L1].toString() < b["id"_L1].toString(); });
    return states;
}

} // namespace tenantry
