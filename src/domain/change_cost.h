// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/subscription_change.h"

namespace tenantry {

// What a change costs in purchase prices before tax (C18); unset where no price is known, never guessed.
struct ChangeCost
{
    std::optional<Money> now;       // prorated to the end of the running charge cycle; negative: a refund
    std::optional<Money> perPeriod; // more or less in each full charge cycle
    std::optional<Money> toTermEnd; // everything from now to the end of the term
    BillingCycle period = BillingCycle::Unknown;
    PriceSource from = PriceSource::Unknown;

    bool operator==(const ChangeCost &) const = default;
};

// The charge cycle a day lies in: it runs from the term's first day, a month or a year at a time, month ends as in
// api/partner-center.md §19.7.
struct ChargeCycle
{
    QDate first;
    QDate last;   // included
    int days = 0; // what a full cycle's price is divided by: the days of the month it began in, or of the year (§14.6)

    bool operator==(const ChargeCycle &) const = default;
};
std::optional<ChargeCycle> chargeCycleOn(const Subscription &subscription, QDate day);

// By §14.6: price / days of the cycle × billed days, the day of the change and the last one included, × seats, cut off
// after two digits. A seat change costs or gives back its difference, a cancellation gives back all seats; the other
// kinds cost nothing before the term ends and answer zero. Of seats that become another product only the difference per
// full cycle is known, of a trial that becomes paid everything.
ChangeCost changeCost(const SubscriptionChange &change, const Subscription &subscription, const ShownPrice &price,
                      const QDateTime &now);

// What is left of the sale when the purchase is paid; unset where one of them is, or where they are not of one currency
// and period.
ChangeCost marginOf(const ChangeCost &sale, const ChangeCost &cost);

} // namespace tenantry
