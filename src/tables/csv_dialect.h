// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tenantry {

// How a CSV file is written, declared by whoever knows the file; for files of persons see csv_detect.h.
struct CsvDialect
{
    char delimiter = ',';
    bool byteOrderMark = true; // when writing; Excel reads UTF-8 only with it. Reading skips one that is there.
    bool sameWidth = true;     // when reading: a row with another number of cells than the first is a fault
};

// Spreadsheets run a text cell that starts with one of these as a formula (C33). Our writer puts an apostrophe before
// it, and our reader takes one away; apostrophes that were there before count too, so that every text comes back.
constexpr bool needsApostrophe(std::string_view cell)
{
    constexpr std::string_view formulaStarts = "=+-@\t\r";
    const auto first = cell.find_first_not_of('\'');
    return first != std::string_view::npos && formulaStarts.find(cell[first]) != std::string_view::npos;
}

} // namespace tenantry
