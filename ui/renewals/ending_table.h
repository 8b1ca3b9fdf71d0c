// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/renewal_board.h"

#include <QByteArray>
#include <QStringList>

namespace tenantry {

// Ending terms as a table for other programs: one line per subscription, every way with its price.
struct EndingTable
{
    struct Cell
    {
        QString text;
        bool figure = false; // digits, in the C locale for a file
    };
    QStringList headers;
    QList<QList<Cell>> lines;
};

enum class EndingFigures { Raw, Local }; // 1234.5 in a file, 1,234.50 on the clipboard
EndingTable endingTable(const QList<EndingTerm> &terms, EndingFigures figures);

// Tab-separated, as the other lists copy themselves.
QString endingClipboard(const EndingTable &table);
// RFC 4180 with a byte order mark; a text cell that a spreadsheet would run as a formula gets an apostrophe.
QByteArray endingCsv(const EndingTable &table);
// Off the calling thread; the number of lines.
Async<int> writeEndingFile(const QString &path, const EndingTable &table);

} // namespace tenantry
