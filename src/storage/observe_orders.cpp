// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customer_store.h"
#include "storage/observation.h"
#include "storage/record_json.h"
#include "storage/stored_words.h"

#include <QSet>

namespace tenantry {

namespace {

Outcome insertLines(Connection &connection, qint64 order, const QList<OrderLine> &lines)
{
    Query query(connection, "INSERT INTO order_lines (order_key, number, offer, subscription, parent, nickname, "
                            "quantity, term, term_word, transaction_type, unit_price) "
                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
    for (const OrderLine &line : lines) {
        const Outcome inserted = query.runWith(order, line.number, line.offerId, line.subscription, line.parent,
                                               line.nickname, line.quantity, code(line.term.value), line.term.raw,
                                               line.transactionType, digitsOf(line.unitPrice));
        if (!inserted)
            return inserted;
    }
    return Done{};
}

Outcome insertOrder(Connection &connection, qint64 account, qint64 customer, const Order &order, const QDateTime &at)
{
    Query query(connection,
                "INSERT INTO orders (account, customer, id, alternate_id, billing, billing_word, currency, status, "
                "status_word, created, total, since) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
                account, customer, order.id, order.alternateId, code(order.billing.value), order.billing.raw,
                order.currency, code(order.status.value), order.status.raw, order.created, digitsOf(order.totalPrice),
                at);
    if (const Outcome inserted = query.run(); !inserted)
        return inserted;
    return insertLines(connection, connection.lastRowKey(), order.lines);
}

Outcome replaceOrder(Connection &connection, const StoredOrder &stored, const Order &order, const QDateTime &at)
{
    const Outcome closed = closeState(connection, HistoryStore::Kind::Order, stored, stored.value.customer.text(), at,
                                      stateOf(stored.value));
    if (!closed)
        return closed;
    Query update(connection,
                 "UPDATE orders SET alternate_id = ?2, billing = ?3, billing_word = ?4, currency = ?5, status = ?6, "
                 "status_word = ?7, created = ?8, total = ?9, since = ?10 WHERE key = ?1",
                 stored.key, order.alternateId, code(order.billing.value), order.billing.raw, order.currency,
                 code(order.status.value), order.status.raw, order.created, digitsOf(order.totalPrice), at);
    if (const Outcome updated = update.run(); !updated)
        return updated;
    if (const Outcome cleared = Query(connection, "DELETE FROM order_lines WHERE order_key = ?1", stored.key).run();
        !cleared)
        return cleared;
    return insertLines(connection, stored.key, order.lines);
}

// True in the answer: something was written.
Result<bool> observeOrder(Connection &connection, qint64 account, qint64 customer, const StoredById<Order> &known,
                          const Order &order, const QDateTime &at)
{
    const auto stored = known.constFind(order.id.text());
    if (stored == known.cend()) {
        const Outcome inserted = insertOrder(connection, account, customer, order, at);
        return inserted ? Result<bool>(true) : inserted.error();
    }
    const Order now = merged(stored->value, order);
    if (now == stored->value)
        return false;
    const Outcome replaced = replaceOrder(connection, *stored, now, at);
    return replaced ? Result<bool>(true) : replaced.error();
}

} // namespace

Result<Changes> CustomerStore::observeOrders(qint64 account, const CustomerId &customer, const QList<Order> &orders,
                                             const QDateTime &at)
{
    const Result<qint64> key = customerKey(m_connection, account, customer.text());
    if (!key)
        return key.error();
    Result<StoredById<Order>> known = storedOrders(m_connection, *key);
    if (!known)
        return known.error();
    Changes changes;
    QSet<QString> named;
    for (Order order : orders) {
        if (order.id.isEmpty() || named.contains(order.id.text()))
            continue;
        named.insert(order.id.text());
        order.customer = customer;
        const Result<bool> written = observeOrder(m_connection, account, *key, *known, order, at);
        if (!written)
            return written.error();
        changes.orders = changes.orders || *written;
    }
    if (changes.orders) // the price shown beside a subscription may come from an order
        changes.subscriptionsOf += *key;
    return changes;
}

} // namespace tenantry
