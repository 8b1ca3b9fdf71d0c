// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace tenantry {

struct WorkbookParts;

// One cell as the sheet's XML has it.
struct WorkbookCell
{
    QString type = QStringLiteral("n"); // "s" shared string, "inlineStr", "str", "b", "e", "d" or "n"
    int style = 0;
    QString value;
    QString inlined; // of "inlineStr"
    QString formula;
};

// What it says, as workbook.h promises. Unset: it points to a shared string that is not there.
std::optional<QString> textOf(const WorkbookCell &cell, const WorkbookParts &parts);

// "B12" → 1; -1: no place, or beyond what a sheet can have.
int columnOf(QStringView reference);

} // namespace tenantry
