// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/seen_customers.h"

#include "storage/query.h"
#include "storage/sync_store.h"

#include <algorithm>

namespace tenantry {

namespace {

constexpr int bitsPerByte = 7;
constexpr quint64 lowBits = 0x7f;
constexpr quint64 moreFollows = 0x80;

bool underWay(const SyncCursor &cursor)
{
    return cursor.fullStarted.isValid() && (!cursor.fullDone.isValid() || cursor.fullDone < cursor.fullStarted);
}

void sortUnique(std::vector<qint64> &keys)
{
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

} // namespace

QByteArray packedKeys(std::vector<qint64> keys)
{
    sortUnique(keys);
    QByteArray bytes;
    qint64 last = 0;
    for (const qint64 key : keys) {
        auto difference = static_cast<quint64>(key - last);
        last = key;
        for (; difference > lowBits; difference >>= bitsPerByte)
            bytes += static_cast<char>((difference & lowBits) | moreFollows);
        bytes += static_cast<char>(difference);
    }
    return bytes;
}

std::vector<qint64> unpackedKeys(const QByteArray &bytes)
{
    std::vector<qint64> keys;
    qint64 last = 0;
    quint64 difference = 0;
    int shift = 0;
    for (const char byte : bytes) {
        const auto bits = static_cast<quint64>(static_cast<unsigned char>(byte));
        difference |= (bits & lowBits) << shift;
        shift = std::min(shift + bitsPerByte, 56);
        if ((bits & moreFollows) != 0)
            continue;
        last += static_cast<qint64>(difference);
        keys.push_back(last);
        difference = 0;
        shift = 0;
    }
    return keys;
}

void SeenCustomers::add(qint64 account, std::vector<qint64> keys, const QDateTime &at)
{
    m_pending.push_back({account, at, std::move(keys)});
}

Outcome SeenCustomers::keep(Connection &connection, qint64 account)
{
    const Result<SyncCursor> cursor = SyncStore(connection).cursor(account);
    if (!cursor)
        return cursor.error();
    if (!underWay(*cursor))
        return Done{};
    for (const Page &page : m_pending) {
        if (page.account != account || page.keys.empty())
            continue;
        Query insert(connection, "INSERT INTO round_pages (account, at, customers) VALUES (?1, ?2, ?3)", account,
                     page.at, packedKeys(page.keys));
        if (const Outcome inserted = insert.run(); !inserted)
            return inserted;
    }
    std::erase_if(m_pending, [account](const Page &page) { return page.account == account; });
    return Done{};
}

Result<std::vector<qint64>> SeenCustomers::since(Connection &connection, qint64 account, const QDateTime &start) const
{
    std::vector<qint64> keys;
    for (const Page &page : m_pending) {
        if (page.account == account && page.at >= start)
            keys.insert(keys.end(), page.keys.begin(), page.keys.end());
    }
    Query query(connection, "SELECT customers FROM round_pages WHERE account = ?1 AND at >= ?2", account, start);
    while (query.next()) {
        const std::vector<qint64> page = unpackedKeys(query.bytes(0));
        keys.insert(keys.end(), page.begin(), page.end());
    }
    if (query.failed())
        return query.error();
    sortUnique(keys);
    return keys;
}

Outcome SeenCustomers::clear(Connection &connection, qint64 account)
{
    std::erase_if(m_pending, [account](const Page &page) { return page.account == account; });
    return Query(connection, "DELETE FROM round_pages WHERE account = ?1", account).run();
}

} // namespace tenantry
