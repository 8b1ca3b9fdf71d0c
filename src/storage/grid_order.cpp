// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/grid_order.h"

#include "domain/search_index.h"
#include "storage/query.h"

#include <algorithm>
#include <tuple>

namespace tenantry {

Result<CustomerRanks> CustomerRanks::of(Connection &connection, qint64 account)
{
    Query query(connection,
                "SELECT key FROM customers WHERE +account = ?1 AND gone IS NULL ORDER BY sort_key, account, key",
                account);
    CustomerRanks ranks;
    while (query.next())
        ranks.m_ranks.emplace_back(query.number(0), static_cast<std::uint32_t>(ranks.m_ranks.size()));
    if (query.failed())
        return query.error();
    std::sort(ranks.m_ranks.begin(), ranks.m_ranks.end());
    return ranks;
}

std::uint32_t CustomerRanks::of(qint64 customer)
{
    if (m_last.first == customer)
        return m_last.second;
    const auto at = std::lower_bound(m_ranks.begin(), m_ranks.end(), customer,
                                     [](const auto &each, qint64 wanted) { return each.first < wanted; });
    const bool there = at != m_ranks.end() && at->first == customer;
    m_last = {customer, there ? at->second : none};
    return m_last.second;
}

std::uint32_t TextNumbers::number(const QByteArray &text)
{
    const auto known = m_numbers.constFind(text);
    if (known != m_numbers.constEnd())
        return *known;
    const auto next = static_cast<std::uint32_t>(m_numbers.size());
    m_numbers.insert(text, next);
    return next;
}

std::vector<std::uint32_t> TextNumbers::ranks() const
{
    std::vector<std::tuple<QByteArray, QByteArray, std::uint32_t>> texts; // as it sorts, as it is written
    texts.reserve(static_cast<std::size_t>(m_numbers.size()));
    for (auto text = m_numbers.cbegin(); text != m_numbers.cend(); ++text)
        texts.emplace_back(folded(QString::fromUtf8(text.key())), text.key(), text.value());
    std::sort(texts.begin(), texts.end());
    std::vector<std::uint32_t> ranks(texts.size());
    for (std::size_t place = 0; place < texts.size(); ++place)
        ranks[std::get<2>(texts[place])] = static_cast<std::uint32_t>(place);
    return ranks;
}

void GridSorting::add(qint64 key, std::uint32_t customer, std::uint64_t value)
{
    m_entries.push_back({value, customer, static_cast<std::uint32_t>(m_keys.size())});
    m_keys.push_back(key);
}

void GridSorting::replaceValues(const std::vector<std::uint32_t> &by)
{
    for (Entry &entry : m_entries) {
        if (entry.value != unknown)
            entry.value = by[static_cast<std::size_t>(entry.value)];
    }
}

GridKeys GridSorting::sorted(bool descending)
{
    if (descending) {
        for (Entry &entry : m_entries) {
            if (entry.value != unknown)
                entry.value = unknown - 1 - entry.value;
        }
    }
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
        return std::tie(a.value, a.customer, a.place) < std::tie(b.value, b.customer, b.place);
    });
    auto keys = std::make_shared<std::vector<qint64>>();
    keys->reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        keys->push_back(m_keys[entry.place]);
    return keys;
}

} // namespace tenantry
