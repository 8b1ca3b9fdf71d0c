// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/as_of_service.h"

#include "storage/database.h"
#include "storage/past_records.h"

namespace tenantry {

namespace {

Result<PastCustomer> pastCustomer(Connection &connection, qint64 key, const QDateTime &at)
{
    PastRecords records(connection);
    const Result<QDateTime> since = records.knownSince(key);
    if (!since)
        return since.error();
    const Result<std::optional<Customer>> customer = records.customerAt(key, at);
    if (!customer)
        return customer.error();
    const Result<QList<Subscription>> subscriptions = records.subscriptionsAt(key, at);
    if (!subscriptions)
        return subscriptions.error();
    return PastCustomer{at, *since, *customer, *subscriptions};
}

Result<PastComparison> pastComparison(Connection &connection, qint64 key, const QDateTime &from, const QDateTime &to)
{
    const Result<PastCustomer> before = pastCustomer(connection, key, from);
    if (!before)
        return before.error();
    const Result<PastCustomer> after = pastCustomer(connection, key, to);
    if (!after)
        return after.error();
    return PastComparison{*before, *after, differencesOf(before->subscriptions, after->subscriptions)};
}

} // namespace

AsOfService::AsOfService(Database &store, QObject *parent) : AsOf(parent), m_store(store) {}

Async<PastCustomer> AsOfService::at(qint64 customer, const QDateTime &instant)
{
    return m_store.read(
        [customer, at = instant.toUTC()](Connection &connection) { return pastCustomer(connection, customer, at); });
}

Async<PastComparison> AsOfService::compare(qint64 customer, const QDateTime &one, const QDateTime &other)
{
    QDateTime from = one.toUTC();
    QDateTime to = other.toUTC();
    if (to < from)
        from.swap(to);
    return m_store.read(
        [customer, from, to](Connection &connection) { return pastComparison(connection, customer, from, to); });
}

} // namespace tenantry
