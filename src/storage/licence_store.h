// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "domain/licence_pool.h"
#include "support/result.h"

#include <QHash>

namespace tenantry {

class Connection;

// The licences of tenants in store.db as their directories count them, and which licence a SKU gives. account and
// customer are row keys. Use on the thread of the connection; inside Database::write for what writes.
class LicenceStore
{
public:
    explicit LicenceStore(Connection &connection) : m_connection(connection) {}

    // A whole answer: what it leaves out is not there any more. The time of reading is kept whether anything changed or
    // not. NotFound: no such customer.
    Result<Changes> observe(qint64 account, const CustomerId &customer, const QList<LicenceCount> &counts,
                            const QDateTime &at);

    struct Reading
    {
        QDateTime readAt; // UTC; invalid: never
        QList<LicenceCount> counts;
    };
    Result<Reading> reading(qint64 customer);

    enum class Prices { Left, Shown };
    // Subscriptions of the customer that are not gone, with the licence each gives where that is known.
    Result<QList<PooledSubscription>> bought(qint64 customer, Prices prices);
    Result<QList<PoolLine>> pool(qint64 customer, Prices prices);
    // Of the licence one subscription gives; unset while the tenant's were not read or it is not known which it is.
    Result<std::optional<PoolLine>> poolOf(qint64 customer, const SubscriptionId &id);

    // Products of the customer's active subscriptions of which the provider has not been asked yet what licence their
    // SKUs give, and the country to ask for: empty while it is not known.
    struct Unplaced
    {
        QString country;
        QStringList products;
    };
    Result<Unplaced> unplaced(qint64 customer);
    struct SkuPlan
    {
        QString skuId;
        QString plan; // empty: the provider names none
    };
    Outcome setPlans(qint64 account, const QString &productId, const QList<SkuPlan> &plans);

    // Of the account's subscriptions in tenants whose licences were read: seats that users need (neededSeats()).
    Result<QHash<SubscriptionId, int>> neededSeatsOf(qint64 account);

private:
    Connection &m_connection;
};

} // namespace tenantry
