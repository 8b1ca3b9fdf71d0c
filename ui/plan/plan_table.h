// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/plan_desk.h"

#include <QByteArray>
#include <QStringList>

namespace tenantry {

// Lines of the plan as a table for other programs: one line per change, customer and subscription in each.
struct PlanTable
{
    struct Cell
    {
        QString text;
        bool figure = false; // digits, in the C locale for a file
    };
    QStringList headers;
    QList<QList<Cell>> lines;
};

enum class PlanFigures { Raw, Local }; // 1234.5 in a file, +1,234.50 on the clipboard
PlanTable planTable(const QList<PlanItem> &items, PlanFigures figures);

// Tab-separated, as the other lists copy themselves.
QString clipboardText(const PlanTable &table);
// RFC 4180 with a byte order mark; a text cell that a spreadsheet would run as a formula gets an apostrophe.
QByteArray csvBytes(const PlanTable &table);
// Off the calling thread; the number of lines.
Async<int> writePlanFile(const QString &path, const PlanTable &table);

} // namespace tenantry
