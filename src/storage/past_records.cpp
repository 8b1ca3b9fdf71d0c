// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/past_records.h"

#include "storage/record_json.h"
#include "storage/storage_errors.h"
#include "storage/stored_records.h"

#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *customerKind = "customer";
constexpr const char *subscriptionKind = "subscription";

template <class Record>
bool stoodAlready(const Stored<Record> &stored, const QDateTime &at)
{
    return !stored.gone && stored.since <= at;
}

Result<StoredCustomer> mustBeStored(Connection &connection, qint64 customer)
{
    const Result<std::optional<StoredCustomer>> stored = storedCustomer(connection, customer);
    if (!stored)
        return stored.error();
    if (!*stored)
        return storageError(Error::Kind::NotFound, QString::number(customer), u"no such customer"_s);
    return **stored;
}

} // namespace

// States of one record do not overlap, unless the clock was set back: then the one written last holds.
Result<std::optional<QJsonObject>> PastRecords::past(qint64 account, const char *kind, const QString &record,
                                                     const QDateTime &at)
{
    Query query(m_connection,
                "SELECT state FROM history WHERE account = ?1 AND kind = ?2 AND record = ?3 AND since <= ?4 "
                "AND until > ?4 ORDER BY key DESC LIMIT 1",
                account, QString::fromLatin1(kind), record, at);
    std::optional<QJsonObject> state;
    if (query.next())
        state = objectFrom(query.text(0));
    if (query.failed())
        return query.error();
    return state;
}

Result<QDateTime> PastRecords::knownSince(qint64 customer)
{
    const Result<StoredCustomer> owner = mustBeStored(m_connection, customer);
    if (!owner)
        return owner.error();
    const Result<StoredById<Subscription>> stored = storedSubscriptions(m_connection, customer);
    if (!stored)
        return stored.error();
    QDateTime first;
    const auto take = [&first](const QDateTime &since) {
        if (since.isValid() && (!first.isValid() || since < first))
            first = since;
    };
    Query query(m_connection,
                "SELECT min(since) FROM history WHERE account = ?1 AND kind = 'subscription' AND record = ?2");
    for (const StoredSubscription &each : *stored) {
        if (!each.gone)
            take(each.since);
        query.again(owner->account, each.value.id.text());
        if (query.next())
            take(query.instant(0));
    }
    if (query.failed())
        return query.error();
    return first;
}

Result<std::optional<Customer>> PastRecords::customerAt(qint64 customer, const QDateTime &at)
{
    const Result<StoredCustomer> stored = mustBeStored(m_connection, customer);
    if (!stored)
        return stored.error();
    if (stoodAlready(*stored, at))
        return std::optional(stored->value);
    const Result<std::optional<QJsonObject>> state = past(stored->account, customerKind, stored->value.id.text(), at);
    if (!state)
        return state.error();
    return *state ? std::optional(customerFromState(**state)) : std::nullopt;
}

Result<QList<Subscription>> PastRecords::subscriptionsAt(qint64 customer, const QDateTime &at)
{
    const Result<StoredById<Subscription>> stored = storedSubscriptions(m_connection, customer);
    if (!stored)
        return stored.error();
    QList<Subscription> subscriptions;
    for (const StoredSubscription &each : *stored) {
        if (stoodAlready(each, at)) {
            subscriptions += each.value;
            continue;
        }
        const Result<std::optional<QJsonObject>> state = past(each.account, subscriptionKind, each.value.id.text(), at);
        if (!state)
            return state.error();
        if (*state)
            subscriptions += subscriptionFromState(**state);
    }
    std::sort(subscriptions.begin(), subscriptions.end(),
              [](const Subscription &a, const Subscription &b) { return a.id.text() < b.id.text(); });
    return subscriptions;
}

} // namespace tenantry
