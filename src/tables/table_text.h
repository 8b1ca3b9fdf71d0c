// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"
#include "tables/csv_dialect.h"

#include <QByteArray>

namespace tenantry {

// Rows of text in UTF-8, and how they are written.
struct TableText
{
    QByteArray rows;
    CsvDialect dialect;
};

// A file of a person, whatever program saved it: a workbook's first sheet, or text with the delimiter and the encoding
// found in it. Invalid ("no-table", "archive", "workbook" of an older format or protected, "damaged", "too-large"). Any
// thread.
Result<TableText> tableText(const QByteArray &bytes);

} // namespace tenantry
