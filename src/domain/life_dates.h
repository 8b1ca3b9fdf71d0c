// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ending_term.h"

namespace tenantry {

class RulePacks;

// When one thing of a subscription is over. Without a date the rule says why, or nothing where no rule speaks.
struct LifeDate
{
    QDateTime at;      // UTC; the last instant it still is. Invalid: not known
    bool over = false; // it is so already, whenever it began
    Verdict rule;      // behind the date; CannotTell: unconfirmed

    bool operator==(const LifeDate &) const = default;
};

// What becomes of a subscription that is ending, suspended or over: by the rule packs, days counted in UTC
// (api/partner-center.md §19.4; S2-233…235). When users can no longer work is one thing, when nothing is billed any
// more another, and neither follows from the other.
struct LifeDates
{
    bool ends = false; // else it goes on, and nothing below is said
    LifeDate billing;
    LifeDate access; // of users; administrators may see longer
    LifeDate data;   // then deleted

    bool operator==(const LifeDates &) const = default;
};
LifeDates lifeDates(const Subscription &subscription, const RulePacks &rules, const QString &profile,
                    const QDateTime &now);

// Whether the whole subscription can be cancelled now, until when, and what would come back.
struct CancelWay
{
    Verdict verdict;
    QDateTime until;     // UTC; invalid: there is no window, or nobody stated its end
    bool stated = false; // until is the provider's own date, else counted by the rule's window
    // Estimate: purchase price before tax, of the running charge cycle (C18); unset: no price known. Never negative.
    std::optional<Money> refund;
    bool full = false;  // the whole charge cycle comes back
    Verdict refundRule; // behind full; where it is not: prorated by the day (§19.2)

    bool operator==(const CancelWay &) const = default;
};
CancelWay cancelWay(const Subscription &subscription, const ShownPrice &price, const RulePacks &rules,
                    const QString &profile, const QDateTime &now);

// Whether a trial turns into a paid subscription at its end: only where an instruction says so (§19.5). Unset: it is no
// trial, or the provider does not say whether it renews.
std::optional<bool> becomesPaid(const Subscription &subscription);

// All of it, for a screen that shows one subscription.
struct SubscriptionLife
{
    TermDefault byDefault; // what its end leads to; of a trial: whether it becomes paid
    LifeDates dates;
    CancelWay cancel;
};
SubscriptionLife lifeOf(const Subscription &subscription, const ShownPrice &price, const RulePacks &rules,
                        const QString &profile, const QDateTime &now);

} // namespace tenantry
