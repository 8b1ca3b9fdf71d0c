// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/decimal.h"

#include <QDateTime>
#include <QStringView>
#include <optional>

namespace tenantry {

// What cells of tables say, in the way the file is declared to write it; never by the language of the screen. Any
// thread.

// Digits with an optional minus and one decimal sign, '.' or ','. No grouping: whether "1.234" is a thousand is decided
// by the file's sign, never guessed cell by cell.
std::optional<Decimal> decimalCell(QStringView text, QChar decimalSign);
std::optional<int> wholeCell(QStringView text);

// A day, or a day and a time, UTC: as price sheets write it (M/d/yyyy h:mm:ss AM, api/partner-center.md §17), ISO 8601,
// or d.M.yyyy. A day alone is its first or its last instant.
enum class DayIs { Begin, End };
std::optional<QDateTime> instantCell(const QString &text, DayIs day);

} // namespace tenantry
