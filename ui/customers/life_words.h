// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/life_dates.h"
#include "ui/customers/detail_words.h"

namespace tenantry {

// What the details of a subscription say about its end: the countdown of its cancellation window, what would come back,
// and from when on nothing is billed, nobody works and nothing is kept, each by itself. A date counted by a rule nobody
// has confirmed says so.
namespace lifewords {

FactText cancelUntil(const Subscription &subscription, const CancelWay &way, const QDateTime &now);
FactText refund(const CancelWay &way);
FactText billingEnds(const LifeDates &dates);
FactText accessEnds(const LifeDates &dates);
FactText dataKept(const LifeDates &dates);
FactText trial(const Subscription &subscription, const TermDefault &known, const QDateTime &now);
QString sources(const SubscriptionLife &life); // rules and where they were read, for a tooltip

} // namespace lifewords

} // namespace tenantry
