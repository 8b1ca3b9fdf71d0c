// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <cstdint>
#include <optional>

namespace tenantry {

// A GUID as 16 bytes; all zero: the id is none. Kept as two words because comparing beginnings is then two operations.
struct SearchId
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    bool isNull() const { return high == 0 && low == 0; }
    bool operator==(const SearchId &) const = default;
    static SearchId fromText(QStringView guid); // null if it is no GUID
};

// The beginning of a GUID as typed, with or without dashes. Fewer than six digits would match by accident.
class SearchIdStart
{
public:
    static constexpr int fewestDigits = 6;
    static std::optional<SearchIdStart> read(QStringView typed);
    bool matches(const SearchId &id) const
    {
        return ((id.high ^ m_start.high) & m_mask.high) == 0 && ((id.low ^ m_start.low) & m_mask.low) == 0 &&
               !id.isNull();
    }

private:
    SearchId m_start;
    SearchId m_mask;
};

} // namespace tenantry
