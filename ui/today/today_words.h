// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/today_row.h"

#include <QDateTime>

namespace tenantry {

// What several lists of the screen "Today" say. Plain text, in the current language.
namespace todaywords {

QString title(TodaySection section);
TodayCell when(const QDateTime &utc);                  // in UTC, and below on this computer's clock
QString seats(const QString &subscription, int seats); // Business Premium, 22 seats
QString notRead();                                     // nobody has looked yet
QString notReadFromProvider();                         // there is nothing to look at yet
QString couldNotRead(const QString &why);              // why is a sentence
QString asOf(const QString &note, const QDateTime &at, const QDateTime &now); // note, as of 14:02
QString shownOf(int shown, int all);                                          // 5 of 31; empty when all are shown

} // namespace todaywords

} // namespace tenantry
