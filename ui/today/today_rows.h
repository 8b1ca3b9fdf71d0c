// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/today_facts.h"
#include "ui/today/today_row.h"

namespace tenantry {

// The lists of the screen "Today" as lines: each a heading, also when it is empty, and its entries. Plain functions.
QList<TodayRow> todayRows(const TodayFacts &facts);

// One list each, heading first.
QList<TodayRow> troubleRows(const TodayFacts &facts);
QList<TodayRow> decisionRows(const TodayFacts &facts);
QList<TodayRow> unsentRows(const TodayFacts &facts);
QList<TodayRow> waitingRows(const TodayFacts &facts);
QList<TodayRow> trialRows(const TodayFacts &facts);
QList<TodayRow> windowRows(const TodayFacts &facts);
QList<TodayRow> confirmedRows(const TodayFacts &facts);

int troubleCount(const TodayFacts &facts);
QString troubleNote(const TodayFacts &facts); // 2 things need you; empty: none
// Saturday, 21 November 2026 · 7 decisions due, 2 of them urgent · 1 trouble
QString todayCaption(const TodayFacts &facts);

// Shared by the lists.
TodayRow todayHeading(TodaySection section, const QString &note);

} // namespace tenantry
