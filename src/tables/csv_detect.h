// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/csv_dialect.h"

#include <string_view>

namespace tenantry {

// For files of persons, whose spreadsheet chose the delimiter by its language: the one of tab, semicolon and comma that
// stands most often in the first line, outside quotes; comma where there is none. Rows may differ in width: a person's
// file is told about line by line. A first line "sep=;" decides. Any thread.
CsvDialect detectedDialect(std::string_view bytes);

// That line of a spreadsheet is none of the table.
bool isDelimiterLine(std::string_view firstCell);

} // namespace tenantry
