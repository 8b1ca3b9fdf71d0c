// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "domain/licence_pool.h"
#include "domain/order.h"
#include "domain/subscription.h"
#include "storage/customer_store.h"
#include "support/async.h"

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

    // One observation of any kind: see is called inside the transaction with the store and the time.
    using See = std::function<Result<Changes>(CustomerStore &, const QDateTime &)>;
    Async<Changes> observe(See see);

    Async<Changes> customers(qint64 account, const QList<Customer> &customers);
    Async<Changes> subscriptions(qint64 account, const CustomerId &customer, const QList<Subscription> &list);
    Async<Changes> orders(qint64 account, const CustomerId &customer, const QList<Order> &list);
    Async<Changes> licences(qint64 account, const CustomerId &customer, const QList<LicenceCount> &counts);
    Async<Changes> agreements(qint64 account, const CustomerId &customer, const QList<AgreementRecord> &list);

Q_SIGNALS:
    void changed(const tenantry::Changes &changes);

private:
    Database &m_store;
    Clock &m_clock;
};

} // namespace tenantry
