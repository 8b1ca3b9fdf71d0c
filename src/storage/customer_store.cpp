// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customer_store.h"

#include "storage/id_hash.h"
#include "storage/observation.h"
#include "storage/price_lookup.h"
#include "storage/storage_errors.h"
#include "storage/stored_words.h"

#include <QHash>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

Error gone(const QString &subject)
{
    return storageError(Error::Kind::NotFound, subject, u"not stored or no longer there"_s);
}

CustomerRow rowAt(const Query &query)
{
    CustomerRow row;
    row.key = query.number(0);
    row.id = CustomerId(query.text(1));
    row.companyName = query.text(2);
    row.domain = query.text(3);
    row.relationship = wordAt<Relationship>(query, 4);
    row.subscriptions = query.count(6);
    row.seats = query.count(7);
    row.readAt = query.instant(8);
    return row;
}

SubscriptionRow subscriptionRow(qint64 customer, const StoredSubscription &stored, const ShownPrice &price)
{
    SubscriptionRow row;
    row.key = stored.key;
    row.customerKey = customer;
    row.subscription = stored.value;
    row.price = price;
    return row;
}

Result<QList<SubscriptionRow>> rowsOf(Connection &connection, qint64 customer)
{
    const Result<QList<StoredSubscription>> stored = shownSubscriptions(connection, customer);
    if (!stored)
        return stored.error();
    if (stored->isEmpty())
        return QList<SubscriptionRow>();
    const Result<ShownPrices> prices = ShownPrices::of(connection, stored->first().account, customer);
    if (!prices)
        return prices.error();
    QHash<QString, qint64> keys;
    for (const StoredSubscription &subscription : *stored)
        keys.insert(subscription.value.id.text(), subscription.key);
    QList<SubscriptionRow> rows;
    for (const StoredSubscription &subscription : *stored) {
        const Result<ShownPrice> price = prices->priceOf(subscription.value);
        if (!price)
            return price.error();
        rows += subscriptionRow(customer, subscription, *price);
        rows.last().parentKey = keys.value(subscription.value.parent.text());
    }
    return rows;
}

} // namespace

Result<QList<CustomerRow>> CustomerStore::rows(const QList<qint64> &keys)
{
    Query query(m_connection, "SELECT key, id, name, domain, relationship, relationship_word, subscriptions, seats, "
                              "read_at FROM customers WHERE key = ?1 AND gone IS NULL");
    QList<CustomerRow> rows;
    rows.reserve(keys.size());
    for (const qint64 key : keys) {
        query.again(key);
        if (query.next())
            rows += rowAt(query);
    }
    if (query.failed())
        return query.error();
    return rows;
}

Result<QList<SubscriptionRow>> CustomerStore::subscriptionsOf(const QList<qint64> &customerKeys)
{
    QList<SubscriptionRow> rows;
    for (const qint64 customer : customerKeys) {
        const Result<QList<SubscriptionRow>> some = rowsOf(m_connection, customer);
        if (!some)
            return some.error();
        rows += *some;
    }
    return rows;
}

Result<CustomerDetail> CustomerStore::detail(qint64 key)
{
    const Result<QList<CustomerRow>> row = rows({key});
    const Result<std::optional<StoredCustomer>> stored = storedCustomer(m_connection, key);
    if (!row || !stored)
        return row ? stored.error() : row.error();
    if (row->isEmpty())
        return gone(u"customer %1"_s.arg(key));
    CustomerDetail detail;
    detail.row = row->first();
    detail.customer = (*stored)->value;
    const auto agreed = agreements((*stored)->account, detail.customer.id, &detail.agreementsRead);
    if (!agreed)
        return agreed.error();
    detail.agreements = *agreed;
    return detail;
}

Result<SubscriptionDetail> CustomerStore::subscriptionDetail(qint64 key)
{
    Query query(m_connection,
                "SELECT c.key, c.name, c.domain, c.read_at FROM subscriptions AS s "
                "JOIN customers AS c ON c.key = s.customer WHERE s.key = ?1 AND s.gone IS NULL AND c.gone IS NULL",
                key);
    const bool found = query.next();
    if (query.failed())
        return query.error();
    if (!found)
        return gone(u"subscription %1"_s.arg(key));
    SubscriptionDetail detail;
    detail.customerName = query.text(1);
    detail.customerDomain = query.text(2);
    detail.readAt = query.instant(3);
    const Result<QList<SubscriptionRow>> rows = rowsOf(m_connection, query.number(0));
    if (!rows)
        return rows.error();
    for (const SubscriptionRow &row : *rows) {
        if (row.key == key)
            detail.row = row;
    }
    return detail;
}

Result<qint64> CustomerStore::keyOf(qint64 account, const CustomerId &id)
{
    Query query(m_connection,
                "SELECT key FROM customers WHERE id_hash = ?3 AND id = ?2 AND account = ?1 AND gone IS NULL", account,
                id, idHash(id.text()));
    const qint64 key = query.next() ? query.number(0) : 0;
    if (query.failed())
        return query.error();
    if (key == 0)
        return gone(u"customer %1"_s.arg(id.text()));
    return key;
}

Result<std::optional<QString>> CustomerStore::customerWithDomain(qint64 account, const QString &domain)
{
    Query query(m_connection,
                "SELECT name FROM customers NOT INDEXED WHERE account = ?1 AND domain = ?2 COLLATE NOCASE AND gone IS "
                "NULL LIMIT 1",
                account, domain);
    std::optional<QString> name;
    if (!domain.isEmpty() && query.next())
        name = query.text(0);
    if (query.failed())
        return query.error();
    return name;
}

} // namespace tenantry
