// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/licence_store.h"

#include "storage/observation.h"
#include "storage/price_lookup.h"
#include "storage/stored_records.h"

#include <algorithm>

namespace tenantry {

namespace {

std::optional<int> licenceNumber(const Query &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.count(column));
}

LicenceCount licenceAt(const Query &query)
{
    LicenceCount count;
    count.plan = query.text(0);
    count.name = query.text(1);
    count.partNumber = query.text(2);
    count.group = query.text(3);
    count.state = query.text(4);
    count.active = licenceNumber(query, 5);
    count.warning = licenceNumber(query, 6);
    count.suspended = licenceNumber(query, 7);
    count.total = licenceNumber(query, 8);
    count.assigned = licenceNumber(query, 9);
    return count;
}

Outcome replaceLicences(Connection &connection, qint64 customer, const QList<LicenceCount> &counts)
{
    if (const Outcome cleared = Query(connection, "DELETE FROM licences WHERE customer = ?1", customer).run(); !cleared)
        return cleared;
    Query insert(connection, "INSERT INTO licences (customer, plan, name, part_number, licence_group, state, active, "
                             "warning, suspended, total, assigned) "
                             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
    for (const LicenceCount &count : counts) {
        const Outcome inserted =
            insert.runWith(customer, count.plan, count.name, count.partNumber, count.group, count.state, count.active,
                           count.warning, count.suspended, count.total, count.assigned);
        if (!inserted)
            return inserted;
    }
    return Done{};
}

struct SkuOf
{
    QString productId;
    QString skuId; // both empty: not sold through the catalog of products
};

SkuOf skuOf(const Subscription &subscription)
{
    const QStringList parts = subscription.offerId.split(u':'); // product:sku:availability, §10.1
    return parts.size() < 2 ? SkuOf{} : SkuOf{parts[0], parts[1]};
}

// nullopt: nobody was asked yet; empty: the provider names none.
Result<std::optional<QString>> planOf(Connection &connection, qint64 account, const SkuOf &sku)
{
    if (sku.productId.isEmpty())
        return std::optional(QString());
    Query query(connection,
                "SELECT plan FROM (SELECT plan FROM sku_plans WHERE account = ?1 AND product = ?2 AND sku = ?3 "
                "UNION ALL SELECT o.provisioning FROM offers AS o JOIN offer_lists AS l ON l.key = o.list "
                "WHERE l.account = ?1 AND o.product = ?2 AND o.sku = ?3 AND o.provisioning <> '') "
                "ORDER BY plan = '' LIMIT 1",
                account, sku.productId, sku.skuId);
    std::optional<QString> plan;
    if (query.next())
        plan = query.text(0);
    if (query.failed())
        return query.error();
    return plan;
}

Result<qint64> accountOf(Connection &connection, qint64 customer)
{
    Query query(connection, "SELECT account FROM customers WHERE key = ?1", customer);
    if (query.next())
        return query.number(0);
    return query.failed() ? query.error() : Error{Error::Kind::NotFound};
}

// Each subscription's price is looked up through what its customer ordered.
Outcome addPricesTo(QList<PooledSubscription> *bought, Connection &connection, qint64 account, qint64 customer)
{
    const Result<ShownPrices> prices = ShownPrices::of(connection, account, customer);
    if (!prices)
        return prices.error();
    for (PooledSubscription &each : *bought) {
        const Result<ShownPrice> price = prices->priceOf(each.subscription);
        if (!price)
            return price.error();
        each.price = *price;
    }
    return Done{};
}

} // namespace

Result<Changes> LicenceStore::observe(qint64 account, const CustomerId &customer, const QList<LicenceCount> &counts,
                                      const QDateTime &at)
{
    const Result<qint64> key = customerKey(m_connection, account, customer.text());
    if (!key)
        return key.error();
    const Result<Reading> known = reading(*key);
    if (!known)
        return known.error();
    Changes changes;
    if (!known->readAt.isValid() || known->counts != counts) {
        if (const Outcome replaced = replaceLicences(m_connection, *key, counts); !replaced)
            return replaced.error();
        changes.customersChanged += *key;
    }
    Query mark(m_connection, "UPDATE customers SET licences_read_at = ?2 WHERE key = ?1", *key, at);
    if (const Outcome marked = mark.run(); !marked)
        return marked.error();
    return changes;
}

Result<LicenceStore::Reading> LicenceStore::reading(qint64 customer)
{
    Query read(m_connection, "SELECT licences_read_at FROM customers WHERE key = ?1", customer);
    Reading reading;
    if (read.next())
        reading.readAt = read.instant(0);
    Query query(m_connection,
                "SELECT plan, name, part_number, licence_group, state, active, warning, suspended, total, assigned "
                "FROM licences WHERE customer = ?1 ORDER BY key",
                customer);
    while (query.next())
        reading.counts += licenceAt(query);
    if (read.failed() || query.failed())
        return read.failed() ? read.error() : query.error();
    return reading;
}

Result<QList<PooledSubscription>> LicenceStore::bought(qint64 customer, Prices prices)
{
    const Result<qint64> account = accountOf(m_connection, customer);
    if (!account)
        return account.error();
    const Result<QList<StoredSubscription>> stored = shownSubscriptions(m_connection, customer);
    if (!stored)
        return stored.error();
    QList<PooledSubscription> bought;
    for (const StoredSubscription &each : *stored) {
        const auto plan = planOf(m_connection, *account, skuOf(each.value));
        if (!plan)
            return plan.error();
        bought += PooledSubscription{each.value, plan->value_or(QString()), {}};
    }
    if (prices == Prices::Shown) {
        if (const Outcome added = addPricesTo(&bought, m_connection, *account, customer); !added)
            return added.error();
    }
    return bought;
}

Result<QList<PoolLine>> LicenceStore::pool(qint64 customer, Prices prices)
{
    const Result<Reading> known = reading(customer);
    if (!known)
        return known.error();
    const Result<QList<PooledSubscription>> ours = bought(customer, prices);
    if (!ours)
        return ours.error();
    return licencePool(known->readAt.isValid() ? std::optional(known->counts) : std::nullopt, *ours);
}

Result<std::optional<PoolLine>> LicenceStore::poolOf(qint64 customer, const SubscriptionId &id)
{
    const Result<QList<PoolLine>> lines = pool(customer, Prices::Left);
    if (!lines)
        return lines.error();
    for (const PoolLine &line : *lines) {
        const bool holds = std::any_of(line.bought.begin(), line.bought.end(),
                                       [&id](const PooledSubscription &each) { return each.subscription.id == id; });
        if (holds && line.total)
            return std::optional(line);
    }
    return std::optional<PoolLine>();
}

Result<LicenceStore::Unplaced> LicenceStore::unplaced(qint64 customer)
{
    const Result<qint64> account = accountOf(m_connection, customer);
    if (!account)
        return account.error();
    const Result<QList<StoredSubscription>> stored = shownSubscriptions(m_connection, customer);
    if (!stored)
        return stored.error();
    Query place(m_connection, "SELECT coalesce(address ->> '$.country', '') FROM customers WHERE key = ?1", customer);
    Unplaced unplaced;
    if (place.next())
        unplaced.country = place.text(0);
    if (place.failed())
        return place.error();
    for (const StoredSubscription &each : *stored) {
        const SkuOf sku = skuOf(each.value);
        if (each.value.isOver() || unplaced.products.contains(sku.productId))
            continue;
        const auto plan = planOf(m_connection, *account, sku);
        if (!plan)
            return plan.error();
        if (!*plan)
            unplaced.products += sku.productId;
    }
    return unplaced;
}

Outcome LicenceStore::setPlans(qint64 account, const QString &productId, const QList<SkuPlan> &plans)
{
    Query insert(m_connection, "INSERT INTO sku_plans (account, product, sku, plan) VALUES (?1, ?2, ?3, ?4) "
                               "ON CONFLICT (account, product, sku) DO UPDATE SET plan = excluded.plan");
    for (const SkuPlan &each : plans) {
        if (const Outcome inserted = insert.runWith(account, productId, each.skuId, each.plan); !inserted)
            return inserted;
    }
    return Done{};
}

Result<QHash<SubscriptionId, int>> LicenceStore::neededSeatsOf(qint64 account)
{
    Query query(m_connection,
                "SELECT DISTINCT l.customer FROM licences AS l JOIN customers AS c ON c.key = l.customer "
                "WHERE c.account = ?1 AND c.gone IS NULL",
                account);
    QHash<SubscriptionId, int> needed;
    while (query.next()) {
        const Result<QList<PoolLine>> lines = pool(query.number(0), Prices::Left);
        if (!lines)
            return lines.error();
        for (const PoolLine &line : *lines) {
            for (const PooledSubscription &each : line.bought) {
                if (const auto seats = neededSeats(line, each.subscription.id))
                    needed.insert(each.subscription.id, *seats);
            }
        }
    }
    if (query.failed())
        return query.error();
    return needed;
}

} // namespace tenantry
