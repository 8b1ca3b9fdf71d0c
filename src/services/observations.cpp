// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/observations.h"

#include "storage/database.h"
#include "storage/licence_store.h"
#include "support/clock.h"

namespace tenantry {

Observations::Observations(Database &store, Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{}

Observations::Asked Observations::asking()
{
    return {++m_turns, m_clock.now()};
}

Async<Changes> Observations::observe(See see)
{
    return observe(std::move(see), m_clock.now());
}

Async<Changes> Observations::observe(See see, const QDateTime &at)
{
    return m_store
        .write([see = std::move(see), at](Connection &connection) {
            CustomerStore store(connection);
            return see(store, at);
        })
        .then(this, [this](const Result<Changes> &changes) {
            if (changes && !changes->isEmpty())
                Q_EMIT changed(*changes);
            return changes;
        });
}

Async<Changes> Observations::customers(qint64 account, const QList<Customer> &customers)
{
    return observe([account, customers](CustomerStore &store, const QDateTime &at) {
        return store.observeCustomers(account, customers, at);
    });
}

Async<Changes> Observations::subscriptions(qint64 account, const CustomerId &customer, const QList<Subscription> &list,
                                           const Asked &asked)
{
    quint64 &taken = m_taken[{account, customer}];
    if (asked.turn < taken)
        return readyNow(Changes());
    taken = asked.turn;
    return observe(
        [account, customer, list](CustomerStore &store, const QDateTime &at) {
            return store.observeSubscriptions(account, customer, list, at);
        },
        asked.at);
}

Async<Changes> Observations::orders(qint64 account, const CustomerId &customer, const QList<Order> &list)
{
    return observe([account, customer, list](CustomerStore &store, const QDateTime &at) {
        return store.observeOrders(account, customer, list, at);
    });
}

Async<Changes> Observations::agreements(qint64 account, const CustomerId &customer, const QList<AgreementRecord> &list)
{
    return observe([account, customer, list](CustomerStore &store, const QDateTime &at) {
        return store.observeAgreements(account, customer, list, at);
    });
}

Async<Changes> Observations::licences(qint64 account, const CustomerId &customer, const QList<LicenceCount> &counts)
{
    return observe([account, customer, counts](CustomerStore &store, const QDateTime &at) {
        return LicenceStore(store.connection()).observe(account, customer, counts, at);
    });
}

} // namespace tenantry
