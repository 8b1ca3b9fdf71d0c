// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tenantry::partnercenter {

// Reads RFC 4180 records out of a whole file in memory. Fields stay valid until the next record is read. Providers may
// not use src/tables, hence this small one.
class CsvLines
{
public:
    explicit CsvLines(std::string_view bytes); // skips a byte-order mark

    // The next record that is not blank; empty at the end, or where quotes do not match (see torn()).
    std::optional<std::vector<std::string_view>> next();
    bool torn() const { return m_torn; }
    int line() const { return m_line; } // of the record read last, from 1

private:
    std::string_view field();
    std::string_view quoted();

    std::string_view m_bytes;
    std::size_t m_at = 0;
    int m_line = 0;
    int m_nextLine = 1;
    bool m_torn = false;
    std::deque<std::string> m_unescaped; // fields with doubled quotes
};

} // namespace tenantry::partnercenter
