// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stored_records.h"
#include "storage/stored_words.h"

namespace tenantry {

namespace {

#define ORDER_SELECT                                                                                                   \
    "SELECT o.key, o.account, o.since, o.id, c.id, o.alternate_id, o.billing, o.billing_word, o.currency, o.status, "  \
    "o.status_word, o.created, o.total FROM orders AS o JOIN customers AS c ON c.key = o.customer "

StoredOrder orderAt(const Query &query)
{
    StoredOrder stored;
    stored.key = query.number(0);
    stored.account = query.number(1);
    stored.since = query.instant(2);
    Order &order = stored.value;
    order.id = OrderId(query.text(3));
    order.customer = CustomerId(query.text(4));
    order.alternateId = query.text(5);
    order.billing = wordAt<BillingCycle>(query, 6);
    order.currency = query.text(8);
    order.status = wordAt<OrderStatus>(query, 9);
    order.created = query.instant(11);
    order.totalPrice = amountAt(query, 12);
    return stored;
}

OrderLine lineAt(const Query &query)
{
    OrderLine line;
    line.number = query.count(0);
    line.offerId = query.text(1);
    line.subscription = SubscriptionId(query.text(2));
    line.parent = SubscriptionId(query.text(3));
    line.nickname = query.text(4);
    line.quantity = query.count(5);
    line.term = wordAt<Term>(query, 6);
    line.transactionType = query.text(8);
    line.unitPrice = amountAt(query, 9);
    return line;
}

Outcome addLines(Connection &connection, QList<StoredOrder> *orders)
{
    Query query(connection, "SELECT number, offer, subscription, parent, nickname, quantity, term, term_word, "
                            "transaction_type, unit_price FROM order_lines WHERE order_key = ?1 ORDER BY number, key");
    for (StoredOrder &order : *orders) {
        query.again(order.key);
        while (query.next())
            order.value.lines += lineAt(query);
    }
    return query.outcome();
}

Result<QList<StoredOrder>> all(Connection &connection, Query &query)
{
    QList<StoredOrder> orders;
    while (query.next())
        orders += orderAt(query);
    if (query.failed())
        return query.error();
    if (const Outcome added = addLines(connection, &orders); !added)
        return added.error();
    return orders;
}

} // namespace

Result<StoredById<Order>> storedOrders(Connection &connection, qint64 customer)
{
    Query query(connection, ORDER_SELECT "WHERE o.customer = ?1", customer);
    const Result<QList<StoredOrder>> orders = all(connection, query);
    if (!orders)
        return orders.error();
    StoredById<Order> byId;
    for (const StoredOrder &order : *orders)
        byId.insert(order.value.id.text(), order);
    return byId;
}

Result<std::optional<StoredOrder>> storedOrder(Connection &connection, qint64 key)
{
    Query query(connection, ORDER_SELECT "WHERE o.key = ?1", key);
    const Result<QList<StoredOrder>> orders = all(connection, query);
    if (!orders)
        return orders.error();
    return orders->isEmpty() ? std::nullopt : std::optional(orders->first());
}

Result<QList<StoredOrder>> ordersAsOf(Connection &connection, qint64 account, const QString &record,
                                      const QDateTime &at)
{
    Query query(connection, ORDER_SELECT "WHERE o.account = ?1 AND (?2 = '' OR o.id = ?2) AND o.since <= ?3", account,
                record, at);
    return all(connection, query);
}

} // namespace tenantry
