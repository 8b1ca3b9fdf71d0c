// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>
#include <QString>

namespace tenantry {

// The chosen cells as tab-separated text with a header line: rows in view order, columns as given. Plain text only;
// a text cell starting with = + - @ or tab gets an apostrophe, so that no spreadsheet runs it; figures stay figures.
QString tableText(const QModelIndexList &rows, const QList<int> &columns);

// The same guard for one cell; tabs and line ends become blanks.
QString guardedCell(const QString &text);

} // namespace tenantry
