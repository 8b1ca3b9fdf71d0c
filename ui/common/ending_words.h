// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/renewal_board.h"
#include "ui/common/tone.h"

#include <QString>

namespace tenantry {

// What an ending term says wherever the board shows it. Plain text; every function stands alone.
QString endingName(const Subscription &subscription); // own name where it has one, else the offer's
QString instantUtcText(const QDateTime &utc);         // 30 Jun 2026 23:59, in UTC; the header or label says so
QString instantHereText(const QDateTime &utc);        // 1 Jul 2026 01:59 here

// --- what happens by default
QString outcomeText(const TermDefault &known);     // Renews for 1 year
QString outcomeSentence(const TermDefault &known); // with billing and seats; "forecast" where nobody confirmed it
bool isUnconfirmed(const TermDefault &known);
QString ruleText(const Verdict &rule); // where it was read, and "Unconfirmed" where so; empty without a rule

// --- ways and prices
QString optionText(TermOption option);         // Renew as is
QString wayOutcomeText(const TermWay &way);    // what it leads to where that is not plain from its name
QString exitPriceText(const ExitPrice &price); // 2,640.00 EUR to 13 Jun 2027; what is not known says so
QString exitText(const ExitPrice &price);      // to 13 Jun 2027; empty where nothing is paid on to a day
// Which month's list the renewal is priced by; empty where it is the month the next term begins in, or nobody knows.
QString renewalListText(const EndingTerm &term);
QString seatPriceText(const ExitPrice &price);           // 22.00 EUR/mo per seat; empty: not known
QString sumText(const QList<Money> &sums, int unpriced); // 100.00 EUR and 20.00 RON, 2 without a price

// --- cut-off, alert, decision
QString cutOffText(const TermLock &lock);     // in both zones, or that nobody stated one
QString cutOffRuleText(const TermLock &lock); // where it was read
QString reasonText(AlertReason reason);
QString reasonsText(const QList<AlertReason> &reasons);
StatusWord alertWord(const EndingTerm &term);    // Urgent, Alert, Snoozed, Decided …
QString alertRemark(const EndingTerm &term);     // second line beside it: until when, why, what was decided
QString decisionText(const TermDecision &known); // Left as it is, Ana Țurcan, 3 Jun 2026: reason
QString urgentText(const EndingPolicy &policy);  // the one definition (C17)

} // namespace tenantry
