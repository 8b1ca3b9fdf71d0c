// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ending_term.h"
#include "domain/rule_packs.h"

namespace tenantry {

// By which rules and at what time ending terms are looked at.
struct EndingView
{
    const RulePacks &rules;
    QString profile; // of the account's provider
    QDateTime now;   // UTC
};

// Whether an instruction says it: no word, and "none", are nothing said.
bool isStated(const TermWord &term);
bool isStated(const CycleWord &billing);
RuleQuestion endingQuestion(const EndingView &view, const QString &operation, const Subscription *subscription);
// The whole number a rule's figure begins with ("45 day"); unset where it has none.
std::optional<int> figureOf(const Verdict &verdict);

TermLock lockOf(const Subscription &subscription, const EndingView &view);
// What switching renewal off leads to: Ends, Extended or Unknown, with the rule that says so.
std::pair<TermOutcome, Verdict> lapseOf(const Subscription &subscription, const EndingView &view);

// From the first day after the term to the next exit. renewed: as renewedBy() makes it.
ExitPrice priceToExit(const Subscription &renewed, const ShownPrice &price, const EndingView &view);
// A month of the extended service term: a forecast (api/partner-center.md §0, 2026-05-04).
ExitPrice extendedPrice(const EndingFacts &facts, const EndingView &view);
// Whether the new term holds for longer than a month without a way out on the way.
bool bindsLonger(const Subscription &renewed, const EndingView &view);
// Whether a seat costs more in the same time; false where one of the two is not known or they cannot be compared.
bool costsMore(const ShownPrice &later, const ShownPrice &now);

QList<TermWay> waysOf(const EndingFacts &facts, const EndingTerm &term, const EndingView &view);

} // namespace tenantry
