// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grid_rows.h"
#include "support/result.h"

#include <QHash>
#include <cstdint>
#include <limits>

namespace tenantry {

class Connection;

// Where each customer of an account stands in the list. Rows of one customer mostly come one after the other.
class CustomerRanks
{
public:
    static Result<CustomerRanks> of(Connection &connection, qint64 account);
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t of(qint64 customer); // none: it is gone

private:
    std::vector<std::pair<qint64, std::uint32_t>> m_ranks; // by key
    std::pair<qint64, std::uint32_t> m_last{0, none};
};

// Texts as numbers, so that half a million rows are sorted by a few bytes each; equal ones share a number. Once all
// are there, ranks() says where each number stands in the order of lists.
class TextNumbers
{
public:
    std::uint32_t number(const QByteArray &text);
    std::vector<std::uint32_t> ranks() const;

private:
    QHash<QByteArray, std::uint32_t> m_numbers;
};

// Collects keys with what they are ordered by, then puts them in order.
class GridSorting
{
public:
    static constexpr std::uint64_t unknown = std::numeric_limits<std::uint64_t>::max(); // last, up or down

    void add(qint64 key, std::uint32_t customer, std::uint64_t value);
    void replaceValues(const std::vector<std::uint32_t> &by); // values were numbers of texts
    GridKeys sorted(bool descending);

private:
    struct Entry
    {
        std::uint64_t value;
        std::uint32_t customer;
        std::uint32_t place; // in m_keys
    };
    std::vector<Entry> m_entries;
    std::vector<qint64> m_keys;
};

} // namespace tenantry
