// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/first_load.h"

#include "storage/id_hash.h"
#include "storage/query.h"

namespace tenantry {

namespace {

// Below this a load is over before an index would be felt.
constexpr qsizetype worthwhilePage = 200;

size_t hashOf(qint64 account, const QString &id)
{
    return static_cast<size_t>(idHash(id) + account);
}

} // namespace

Outcome FirstLoad::prepare(Connection &connection, qsizetype pageSize)
{
    if (m_running)
        return Done{};
    if (pageSize < worthwhilePage)
        return finish(connection);
    Query any(connection, "SELECT 1 FROM customers LIMIT 1");
    const bool empty = !any.next();
    if (any.failed())
        return any.outcome();
    if (!empty)
        return finish(connection);
    for (const char *sql : {"DROP INDEX IF EXISTS customers_by_id", "DROP INDEX IF EXISTS customers_in_list_order"}) {
        if (const Outcome dropped = Query(connection, sql).run(); !dropped)
            return dropped;
    }
    m_running = true;
    m_indexesSeen = false;
    return Done{};
}

Outcome FirstLoad::finish(Connection &connection)
{
    if (m_indexesSeen)
        return Done{};
    if (const Outcome made = makeIndexes(connection); !made)
        return made;
    forget();
    m_indexesSeen = true;
    return Done{};
}

Outcome FirstLoad::makeIndexes(Connection &connection)
{
    // Same text as in migrations/store/0001_records.sql.
    for (const char *sql :
         {"CREATE INDEX IF NOT EXISTS customers_by_id ON customers (id_hash)",
          "CREATE INDEX IF NOT EXISTS customers_in_list_order ON customers (sort_key, account) WHERE gone IS NULL"}) {
        if (const Outcome made = Query(connection, sql).run(); !made)
            return made;
    }
    return Done{};
}

void FirstLoad::forget()
{
    m_running = false;
    m_indexesSeen = false;
    m_keys = {};
}

void FirstLoad::remember(qint64 account, const QString &id, qint64 key)
{
    m_keys.insert(hashOf(account, id), key);
}

std::optional<qint64> FirstLoad::probableKey(qint64 account, const QString &id) const
{
    const auto found = m_keys.constFind(hashOf(account, id));
    return found == m_keys.cend() ? std::nullopt : std::optional(*found);
}

} // namespace tenantry
