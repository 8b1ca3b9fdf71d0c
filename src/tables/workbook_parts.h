// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

class QXmlStreamReader;

namespace tenantry {

// What the sheet of a workbook (.xlsx, Office Open XML) needs from its other parts.
struct WorkbookParts
{
    QByteArray sheet;               // XML of the first sheet that is not hidden
    QStringList strings;            // shared by cells
    std::vector<bool> datesByStyle; // whether a number in a cell of that style is a day or a time
    bool from1904 = false;          // days are counted from 1904 and not from 1900
};

// Invalid: "damaged", "too-large" (one part unpacks to more than 64 MiB), "no-table" (no sheet is shown). Any thread.
Result<WorkbookParts> workbookParts(const QByteArray &workbook);

// The document type of a part could name files and repeat itself without end; spreadsheets write none. Also where the
// XML is wrong or ends early: false.
bool isSoundSoFar(const QXmlStreamReader &xml);

} // namespace tenantry
