// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/renewal_board.h"

namespace tenantry {

// Into the sum of its currency; another one begins a new sum.
void addMoney(QList<Money> &sums, const Money &money);

// One way as it can be chosen for all of several ending terms together.
struct WayForAll
{
    TermOption option = TermOption::Renew;
    int possible = 0;       // terms it may be chosen for
    int refused = 0;        // locked, or not offered
    bool byDefault = false; // happens anyway for every one of them
    QList<Money> sums;      // to the next exit, one per currency: two are never added
    int unpriced = 0;       // of the possible ones
    TermWay way;            // of one term alone: itself; of several: verdict of the first that is refused
};
QList<WayForAll> waysFor(const QList<EndingTerm> &terms);

// What choosing a way for these terms means.
struct RenewalChoice
{
    QList<SubscriptionChange> changes; // go into the plan
    QList<EndingTerm> left;            // nothing is to be changed: decided as it is
    QList<IntentId> obsolete;          // wait in the plan for something else and leave it first
    int passed = 0;                    // cannot be chosen for so many
    int terms = 0;                     // that changes are for
};
// next: with RenewChanged, judged by whoever asks; the ways of the terms say nothing about it.
RenewalChoice choiceOf(TermOption option, const QList<EndingTerm> &terms, const std::optional<NextTerm> &next = {});

// What "Take back" takes back of these terms.
struct TakenBack
{
    QList<qint64> marks;
    QList<IntentId> drafts;
    bool isEmpty() const { return marks.isEmpty() && drafts.isEmpty(); }
};
TakenBack takenBack(const QList<EndingTerm> &terms);

// --- what else can be done with each of them
bool mayLeave(const EndingTerm &term); // its default can be accepted
bool maySnooze(const EndingTerm &term);
bool isPutOff(const EndingTerm &term);
// The latest instant a snooze may last to: no later than the soonest lock.
QDateTime latestSnooze(const QList<EndingTerm> &terms);

} // namespace tenantry
