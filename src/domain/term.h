// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/word.h"

#include <QDateTime>

namespace tenantry {

enum class Term { Unknown, None, Month, Year, ThreeYears }; // P1M, P1Y, P3Y (§19.1)
enum class BillingCycle { Unknown, None, Monthly, Annual, OneTime, Biennial, Triennial };

using TermWord = Word<Term>;
using CycleWord = Word<BillingCycle>;

TermWord termFromText(const QString &isoDuration);
QString isoDuration(const TermWord &term);
CycleWord cycleFromText(const QString &text);
QString wireText(const CycleWord &cycle);

// Last day of a term that starts on day (inclusive, §19.7: a month from 31 Jan ends 27 Feb, from 31 May 29 Jun).
QDate lastDayOfTerm(QDate start, Term term);
// The billing plan may not be longer than the term (900270).
bool pairAllowed(Term term, BillingCycle cycle);

} // namespace tenantry
