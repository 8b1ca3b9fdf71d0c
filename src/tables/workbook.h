// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"
#include "tables/csv_dialect.h"

#include <QByteArray>

namespace tenantry {

// Whether these bytes are meant to be a workbook of today's format (.xlsx).
bool isWorkbook(const QByteArray &bytes);

// How the rows below are written.
inline constexpr CsvDialect workbookDialect{'\t', false, false};

// The first shown sheet of a workbook as rows of text, one line for each row of the sheet, blank ones too, so that a
// line is the sheet's own row. Values only: of a formula what it came to, and the formula itself where nobody reckoned
// it. Numbers with a point, to 15 digits as spreadsheets keep them; days and times by ISO 8601. Ends of lines within a
// cell are blanks. Errors are those of workbook_parts.h, and "too-large" for more than 64 MiB of text. Any thread.
Result<QByteArray> workbookRows(const QByteArray &workbook);

} // namespace tenantry
