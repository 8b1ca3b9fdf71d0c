// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customer_store.h"
#include "storage/query.h"

#include <QSet>

namespace tenantry {

namespace {

// "+account" keeps SQLite from taking an index that begins with the account where the one in list order answers alone.

Result<qint64> onlyNumber(Query &query)
{
    const qint64 number = query.next() ? query.number(0) : 0;
    if (query.failed())
        return query.error();
    return number;
}

Outcome addCustomers(Connection &connection, qint64 account, SearchIndex *index, std::vector<bool> *held)
{
    Query query(connection,
                "SELECT key, name, domain, id FROM customers WHERE +account = ?1 AND gone IS NULL "
                "ORDER BY sort_key, account, key",
                account);
    while (query.next()) {
        const qint64 key = query.number(0);
        const auto place = static_cast<std::size_t>(key);
        if (held->size() <= place)
            held->resize(std::max(place + 1, held->size() * 2));
        (*held)[place] = true;
        index->addCustomer(key, query.text(1), query.text(2), query.text(3));
    }
    return query.outcome();
}

// In the order of the file, not by customer: one pass over the table instead of a lookup a row.
Outcome addSubscriptions(Connection &connection, qint64 account, SearchIndex *index, const std::vector<bool> &held)
{
    Query query(connection,
                "SELECT key, customer, name, nickname, id FROM subscriptions NOT INDEXED "
                "WHERE account = ?1 AND gone IS NULL",
                account);
    while (query.next()) {
        const auto place = static_cast<std::size_t>(query.number(1));
        if (place < held.size() && held[place])
            index->addSubscription(query.number(0), query.number(1), query.text(2), query.text(3), query.text(4));
    }
    return query.outcome();
}

// Appends ids that are not there yet, up to limit.
Outcome addIds(Query &query, int limit, QList<CustomerId> *ids)
{
    QSet<QString> there;
    for (const CustomerId &id : std::as_const(*ids))
        there.insert(id.text());
    while (ids->size() < limit && query.next()) {
        const QString id = query.text(0);
        if (!there.contains(id))
            ids->append(CustomerId(id));
    }
    return query.outcome();
}

} // namespace

Result<qint64> CustomerStore::customerCount(qint64 account)
{
    Query query(m_connection, "SELECT count(*) FROM customers WHERE +account = ?1 AND gone IS NULL", account);
    return onlyNumber(query);
}

Result<qint64> CustomerStore::subscriptionCount(qint64 account)
{
    // The same number the rows show, summed: counting the subscriptions themselves would read all of them.
    Query query(m_connection,
                "SELECT coalesce(sum(subscriptions), 0) FROM customers NOT INDEXED WHERE account = ?1 AND gone IS NULL",
                account);
    return onlyNumber(query);
}

Result<std::vector<qint64>> CustomerStore::customerKeys(qint64 account)
{
    Query query(m_connection,
                "SELECT key FROM customers WHERE +account = ?1 AND gone IS NULL ORDER BY sort_key, account, key",
                account);
    std::vector<qint64> keys;
    while (query.next())
        keys.push_back(query.number(0));
    if (query.failed())
        return query.error();
    return keys;
}

Result<QList<CustomerRow>> CustomerStore::firstRows(qint64 account, int limit)
{
    QList<qint64> keys;
    Query query(m_connection,
                "SELECT key FROM customers WHERE +account = ?1 AND gone IS NULL ORDER BY sort_key, account, key "
                "LIMIT ?2",
                account, limit);
    while (query.next())
        keys += query.number(0);
    if (query.failed())
        return query.error();
    return rows(keys);
}

Result<std::shared_ptr<SearchIndex>> CustomerStore::searchIndex(qint64 account)
{
    const Result<qint64> customers = customerCount(account);
    const Result<qint64> subscriptions = subscriptionCount(account);
    if (!customers || !subscriptions)
        return customers ? subscriptions.error() : customers.error();
    auto index = std::make_shared<SearchIndex>();
    index->reserve(static_cast<std::size_t>(*customers), static_cast<std::size_t>(*subscriptions));
    std::vector<bool> held;
    if (const Outcome added = addCustomers(m_connection, account, index.get(), &held); !added)
        return added.error();
    if (const Outcome added = addSubscriptions(m_connection, account, index.get(), held); !added)
        return added.error();
    index->finish();
    return index;
}

Result<QList<CustomerId>> CustomerStore::readingOrder(qint64 account, const QDateTime &now, const QDateTime &readBefore,
                                                      int limit)
{
    QList<CustomerId> ids;
    Query due(m_connection,
              "SELECT id FROM customers WHERE account = ?1 AND gone IS NULL AND next_due IS NOT NULL "
              "AND next_due <= ?2 ORDER BY next_due, key LIMIT ?3",
              account, now, limit);
    if (const Outcome added = addIds(due, limit, &ids); !added)
        return added.error();
    // Never read: not in the index by reading, so that the first load need not fill it; they are found in file order.
    Query unread(m_connection,
                 "SELECT id FROM customers NOT INDEXED WHERE account = ?1 AND gone IS NULL AND read_at IS NULL "
                 "ORDER BY key",
                 account);
    if (const Outcome added = addIds(unread, limit, &ids); !added)
        return added.error();
    Query longAgo(m_connection,
                  "SELECT id FROM customers WHERE account = ?1 AND gone IS NULL AND read_at IS NOT NULL "
                  "AND read_at < ?2 ORDER BY read_at, key",
                  account, readBefore);
    if (const Outcome added = addIds(longAgo, limit, &ids); !added)
        return added.error();
    return ids;
}

} // namespace tenantry
