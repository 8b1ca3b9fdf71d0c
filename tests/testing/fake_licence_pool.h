// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/licence_pool.h"

#include <QHash>

namespace tenantry::testing {

// Licence pools in memory, by customer. Public members are what a test sets beforehand or reads afterwards.
class FakeLicencePool final : public LicencePool
{
    Q_OBJECT
public:
    using LicencePool::LicencePool;

    QHash<qint64, TenantPool> pools;
    QList<qint64> asked;
    QList<qint64> refreshed;
    std::optional<Error> failure; // of refresh()

    Async<TenantPool> pool(qint64 customer) override
    {
        asked << customer;
        return readyNow(pools.value(customer));
    }
    Async<Done> refresh(qint64 customer) override
    {
        refreshed << customer;
        return failure ? failedNow<Done>(*failure) : readyNow(Done{});
    }
    void tell(qint64 customer, const TenantPool &pool)
    {
        pools.insert(customer, pool);
        Q_EMIT changed(customer);
    }
};

// Seats of one plan; ours in a subscription of that id.
inline PoolLine poolLine(const QString &name, std::optional<int> ours, std::optional<int> total,
                         std::optional<int> assigned, const QString &subscription = {})
{
    PoolLine line;
    line.plan = name.toLower();
    line.name = name;
    line.ours = ours;
    line.total = total;
    line.assigned = assigned;
    if (ours && total)
        line.others = *total - *ours;
    if (total && assigned)
        line.free = std::max(0, *total - *assigned);
    PooledSubscription bought;
    bought.subscription.id = SubscriptionId(subscription);
    bought.subscription.quantity = ours.value_or(0);
    bought.subscription.status = {SubscriptionStatus::Active, QStringLiteral("active")};
    if (!subscription.isEmpty())
        line.bought << bought;
    return line;
}

} // namespace tenantry::testing
