// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "domain/order.h"
#include "domain/subscription.h"
#include "storage/query.h"

#include <QHash>

namespace tenantry {

// A record with what storage keeps about it.
template <class T>
struct Stored
{
    qint64 key = 0;
    qint64 account = 0;
    QDateTime since; // this state was first observed then
    bool gone = false;
    T value;
};
using StoredCustomer = Stored<Customer>;
using StoredSubscription = Stored<Subscription>;
using StoredOrder = Stored<Order>;
template <class T>
using StoredById = QHash<QString, Stored<T>>;

// What is stored of one page of customers, by id.
Result<StoredById<Customer>> storedCustomers(Connection &connection, qint64 account, const QStringList &ids);
Result<std::optional<StoredCustomer>> storedCustomer(Connection &connection, qint64 key);
Result<StoredById<Subscription>> storedSubscriptions(Connection &connection, qint64 customer);
Result<std::optional<StoredSubscription>> storedSubscription(Connection &connection, qint64 key);
Result<StoredById<Order>> storedOrders(Connection &connection, qint64 customer);
Result<std::optional<StoredOrder>> storedOrder(Connection &connection, qint64 key);

// Current records whose present state was already there at that instant; record empty: all of the account.
Result<QList<StoredCustomer>> customersAsOf(Connection &connection, qint64 account, const QString &record,
                                            const QDateTime &at);
Result<QList<StoredSubscription>> subscriptionsAsOf(Connection &connection, qint64 account, const QString &record,
                                                    const QDateTime &at);
Result<QList<StoredOrder>> ordersAsOf(Connection &connection, qint64 account, const QString &record,
                                      const QDateTime &at);

// For lists: subscriptions of a customer that are not gone, in list order.
Result<QList<StoredSubscription>> shownSubscriptions(Connection &connection, qint64 customer);

} // namespace tenantry
