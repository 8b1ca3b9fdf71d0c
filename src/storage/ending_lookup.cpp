// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ending_lookup.h"

#include "storage/price_lookup.h"
#include "storage/stored_records.h"
#include "storage/stored_words.h"

#include <map>

namespace tenantry {

namespace {

struct EndingRowKey
{
    qint64 key = 0;
    qint64 customer = 0;
    QString customerName;
    QString market;
};

// Prices of the customers that occur, each read once.
class EndingPrices
{
public:
    EndingPrices(Connection &connection, qint64 account) : m_connection(connection), m_account(account) {}

    Result<const ShownPrices *> of(qint64 customer)
    {
        const auto known = m_prices.find(customer);
        if (known != m_prices.end())
            return &known->second;
        const auto read = ShownPrices::of(m_connection, m_account, customer);
        if (!read)
            return read.error();
        return &m_prices.emplace(customer, *read).first->second;
    }

private:
    Connection &m_connection;
    qint64 m_account;
    std::map<qint64, ShownPrices> m_prices;
};

// Without what ties it to an order line the list price is what is left.
Subscription untied(const Subscription &subscription)
{
    Subscription other = subscription;
    other.id = {};
    other.order = {};
    return other;
}

Subscription monthlyPlanOf(const Subscription &subscription)
{
    Subscription monthly = untied(subscription);
    monthly.term = Term::Month;
    monthly.billing = BillingCycle::Monthly;
    return monthly;
}

Outcome readPrice(const ShownPrices &prices, const Subscription &subscription, ShownPrice *price)
{
    const Result<ShownPrice> read = prices.priceOf(subscription);
    if (!read)
        return read.error();
    *price = *read;
    return Done{};
}

Outcome readPrices(const ShownPrices &prices, EndingFacts *facts)
{
    const Subscription &subscription = facts->subscription;
    if (const Outcome read = readPrice(prices, subscription, &facts->price); !read)
        return read;
    if (const Outcome read = readPrice(prices, untied(subscription), &facts->asIs); !read)
        return read;
    facts->renewal = facts->asIs;
    if (subscription.nextTerm) {
        const Subscription renewed = untied(renewedBy(subscription, subscription.nextTerm));
        if (const Outcome read = readPrice(prices, renewed, &facts->renewal); !read)
            return read;
    }
    return readPrice(prices, monthlyPlanOf(subscription), &facts->month);
}

Result<std::optional<EndingRecord>> recordOf(Connection &connection, const EndingRowKey &row, EndingPrices &known)
{
    const auto stored = storedSubscription(connection, row.key);
    if (!stored)
        return stored.error();
    if (!*stored)
        return std::optional<EndingRecord>();
    EndingRecord record{row.key, row.customer, row.customerName, row.market, {}};
    record.facts.subscription = (*stored)->value;
    const auto prices = known.of(row.customer);
    if (!prices)
        return prices.error();
    if (const Outcome read = readPrices(**prices, &record.facts); !read)
        return read.error();
    return std::optional(record);
}

Result<QList<EndingRowKey>> rowKeys(Connection &connection, qint64 account, const EndingSlice &slice)
{
    const QDateTime after = slice.afterEnd.isValid() ? slice.afterEnd : slice.from.addMSecs(-1);
    Query query(connection,
                "SELECT s.key, s.customer, c.name, upper(coalesce(c.address ->> '$.country', '')) FROM subscriptions "
                "AS s JOIN customers AS c ON c.key = s.customer "
                "WHERE s.account = ?1 AND s.gone IS NULL AND s.term_end >= ?2 AND s.term_end < ?3 "
                "AND (s.term_end > ?4 OR (s.term_end = ?4 AND s.key > ?5)) AND (?6 = 0 OR s.customer = ?6) "
                "AND s.status NOT IN (?7, ?8, ?9) ORDER BY s.term_end, s.key LIMIT ?10",
                account, std::max(slice.from, after), slice.to, after, slice.afterKey, slice.customerKey,
                code(SubscriptionStatus::Expired), code(SubscriptionStatus::Disabled),
                code(SubscriptionStatus::Deleted), slice.limit);
    QList<EndingRowKey> keys;
    while (query.next())
        keys += EndingRowKey{query.number(0), query.number(1), query.text(2), query.text(3)};
    if (query.failed())
        return query.error();
    return keys;
}

} // namespace

Result<QList<EndingRecord>> endingRecords(Connection &connection, qint64 account, const EndingSlice &slice)
{
    const auto keys = rowKeys(connection, account, slice);
    if (!keys)
        return keys.error();
    EndingPrices prices(connection, account);
    QList<EndingRecord> records;
    for (const EndingRowKey &row : *keys) {
        const auto record = recordOf(connection, row, prices);
        if (!record)
            return record.error();
        if (*record)
            records += **record;
    }
    return records;
}

Result<std::optional<EndingRecord>> endingRecord(Connection &connection, qint64 account, qint64 key)
{
    Query query(connection,
                "SELECT s.customer, c.name, upper(coalesce(c.address ->> '$.country', '')) FROM subscriptions AS s "
                "JOIN customers AS c ON c.key = s.customer "
                "WHERE s.key = ?1 AND s.account = ?2 AND s.gone IS NULL",
                key, account);
    std::optional<EndingRowKey> row;
    if (query.next())
        row = EndingRowKey{key, query.number(0), query.text(1), query.text(2)};
    if (query.failed())
        return query.error();
    if (!row)
        return std::optional<EndingRecord>();
    EndingPrices prices(connection, account);
    return recordOf(connection, *row, prices);
}

Result<QList<CustomerId>> customersToCount(Connection &connection, qint64 account, const CountingWindow &window)
{
    Query query(connection,
                "SELECT c.id, min(s.term_end) FROM subscriptions AS s JOIN customers AS c ON c.key = s.customer "
                "WHERE s.account = ?1 AND s.gone IS NULL AND c.gone IS NULL AND s.status = ?2 AND s.auto_renew = 1 "
                "AND s.term_end >= ?3 AND s.term_end < CASE s.term WHEN ?4 THEN ?5 ELSE ?6 END "
                "AND (c.licences_read_at IS NULL OR c.licences_read_at <= ?7) GROUP BY c.key ORDER BY 2, 1 LIMIT ?8",
                account, code(SubscriptionStatus::Active), window.now, code(Term::Month), window.monthly, window.longer,
                window.readBefore, window.limit);
    QList<CustomerId> customers;
    while (query.next())
        customers += CustomerId(query.text(0));
    if (query.failed())
        return query.error();
    return customers;
}

Result<ShownPrice> listPriceAfter(Connection &connection, qint64 account, qint64 customerKey,
                                  const Subscription &renewed)
{
    const auto prices = ShownPrices::of(connection, account, customerKey);
    if (!prices)
        return prices.error();
    return prices->priceOf(untied(renewed));
}

} // namespace tenantry
