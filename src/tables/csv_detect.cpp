// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/csv_detect.h"

#include <algorithm>
#include <array>

namespace tenantry {

namespace {

constexpr std::array delimiters{'\t', ';', ','};
constexpr std::string_view mark = "\xEF\xBB\xBF";
constexpr std::string_view declaration = "sep=";

using Counts = std::array<int, delimiters.size()>;

Counts countedInFirstRow(std::string_view bytes)
{
    Counts counts{};
    bool quoted = false;
    for (const char c : bytes) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\n')
            break;
        const auto *const found = std::find(delimiters.begin(), delimiters.end(), c);
        if (found != delimiters.end())
            ++counts[static_cast<std::size_t>(found - delimiters.begin())];
    }
    return counts;
}

} // namespace

bool isDelimiterLine(std::string_view firstCell)
{
    return firstCell.starts_with(declaration) && firstCell.size() <= declaration.size() + 1;
}

CsvDialect detectedDialect(std::string_view bytes)
{
    if (bytes.starts_with(mark))
        bytes.remove_prefix(mark.size());
    CsvDialect dialect;
    dialect.sameWidth = false;
    if (bytes.size() > declaration.size() && bytes.starts_with(declaration)) {
        dialect.delimiter = bytes[declaration.size()];
        return dialect;
    }
    const Counts counts = countedInFirstRow(bytes);
    const auto *const most = std::max_element(counts.begin(), counts.end());
    if (*most > 0)
        dialect.delimiter = delimiters[static_cast<std::size_t>(most - counts.begin())];
    return dialect;
}

} // namespace tenantry
