// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/renewal_board.h"

#include <QLocale>

namespace tenantry {

// Days in UTC, both included.
struct DaySpan
{
    QDate first;
    QDate last;
    bool contains(QDate day) const { return day >= first && day <= last; }
    bool operator==(const DaySpan &) const = default;
};

// One bar of the time line.
struct EndingBin
{
    DaySpan days;
    int terms = 0;
    int alerts = 0; // open
    bool operator==(const EndingBin &) const = default;
};

enum class BinSize { Day, Week };
BinSize binSizeFor(int days); // a day each while they can be told apart

// Every bar from today to the horizon, empty ones too, so that distance is time. Weeks begin as the locale's do; the
// first one begins today.
QList<EndingBin> endingBins(const EndingSummary &summary, QDate today, int days, const QLocale &locale = QLocale());

QString spanText(const DaySpan &days); // 8 Jun 2026 – 14 Jun 2026
QString binText(const EndingBin &bin); // 8 Jun 2026 – 14 Jun 2026: 12 terms, 3 alerts

} // namespace tenantry
