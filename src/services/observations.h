// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "domain/licence_pool.h"
#include "domain/order.h"
#include "domain/subscription.h"
#include "storage/customer_store.h"
#include "support/async.h"

#include <QHash>
#include <QObject>

namespace tenantry {

class Clock;
class Database;

// The one way in (design idea 1): everything read from a provider is compared with the store, written with its
// history in one transaction and announced as changed identities. GUI thread; the work runs on the store's writer.
class Observations final : public QObject
{
    Q_OBJECT
public:
    Observations(Database &store, Clock &clock, QObject *parent = nullptr);

    // When the provider was asked: its answer may be older than its arrival, and of two answers on the way the later
    // one need not arrive last.
    struct Asked
    {
        quint64 turn;
        QDateTime at;
    };
    Asked asking();

    // One observation of any kind: see is called inside the transaction with the store and the time.
    using See = std::function<Result<Changes>(CustomerStore &, const QDateTime &)>;
    Async<Changes> observe(See see);

    Async<Changes> customers(qint64 account, const QList<Customer> &customers);
    // Held for what was so when it was asked; dropped once the answer to a later question is stored.
    Async<Changes> subscriptions(qint64 account, const CustomerId &customer, const QList<Subscription> &list,
                                 const Asked &asked);
    Async<Changes> orders(qint64 account, const CustomerId &customer, const QList<Order> &list);
    Async<Changes> licences(qint64 account, const CustomerId &customer, const QList<LicenceCount> &counts);
    Async<Changes> agreements(qint64 account, const CustomerId &customer, const QList<AgreementRecord> &list);

Q_SIGNALS:
    void changed(const tenantry::Changes &changes);

private:
    Async<Changes> observe(See see, const QDateTime &at);

    Database &m_store;
    Clock &m_clock;
    quint64 m_turns = 0;
    QHash<std::pair<qint64, CustomerId>, quint64> m_taken; // per account and customer, of its subscriptions
};

} // namespace tenantry
