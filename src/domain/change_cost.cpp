// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/change_cost.h"

namespace tenantry {

namespace {

constexpr int cents = 2;

int monthsOfCycle(BillingCycle cycle)
{
    switch (cycle) {
    case BillingCycle::Monthly:
        return 1;
    case BillingCycle::Annual:
        return 12;
    case BillingCycle::Biennial:
        return 24;
    case BillingCycle::Triennial:
        return 36;
    case BillingCycle::Unknown:
    case BillingCycle::None:
    case BillingCycle::OneTime:
        break;
    }
    return 0;
}

// The cycle that begins after whole cycles have passed; the first day of the term stays its anchor.
ChargeCycle cycleAt(QDate anchor, int months, int passed)
{
    ChargeCycle cycle;
    cycle.first = anchor.addMonths(months * passed);
    const QDate next = anchor.addMonths(months * (passed + 1));
    cycle.last = next.addDays(-1);
    cycle.days = months == 1 ? cycle.first.daysInMonth() : static_cast<int>(cycle.first.daysTo(next));
    return cycle;
}

// By how many seats the bill changes.
int billedDifference(const SubscriptionChange &change, const Subscription &subscription)
{
    if (change.kind == ChangeKind::Seats && change.after.quantity)
        return *change.after.quantity - change.before.quantity.value_or(subscription.quantity);
    return change.kind == ChangeKind::Cancel ? -subscription.quantity : 0;
}

Money prorated(const Money &price, int seats, qint64 days, int of)
{
    return {Decimal::multiplyDivide(times(price, seats).amount, Decimal(days), Decimal(of), cents, Rounding::Down),
            price.currency};
}

// Full cycles after this one up to the end of the term, a shorter last one by its days.
Money laterCycles(const Money &price, int seats, const Subscription &subscription, ChargeCycle cycle, QDate termLast)
{
    Money sum{Decimal(), price.currency};
    while (cycle.last < termLast) {
        const auto next = chargeCycleOn(subscription, cycle.last.addDays(1));
        if (!next)
            break;
        const bool whole = next->last <= termLast;
        sum.amount = sum.amount + (whole ? times(price, seats).amount
                                         : prorated(price, seats, next->first.daysTo(termLast) + 1, next->days).amount);
        cycle = *next;
    }
    return sum;
}

// How often a term is charged; unset where its cycles do not fill it.
std::optional<int> chargesIn(Term term, BillingCycle cycle)
{
    const int months = term == Term::Month ? 1 : term == Term::Year ? 12 : term == Term::ThreeYears ? 36 : 0;
    const int each = monthsOfCycle(cycle);
    return each > 0 && months > 0 && months % each == 0 ? std::optional(months / each) : std::nullopt;
}

// A trial costs nothing; where it becomes a subscription of its own a paid term begins at once.
void addConversion(ChangeCost &cost, const Transition &wanted, const Money &charge)
{
    cost.perPeriod = charge;
    if (!wanted.into.isEmpty())
        return;
    cost.now = charge;
    if (const auto charges = chargesIn(wanted.term.value, wanted.price.per))
        cost.toTermEnd = times(charge, *charges);
}

// What the provider gives back for the rest of the term that is left is documented nowhere: only what full cycles cost
// more or less is known.
ChangeCost transitionCost(ChangeKind kind, const Transition &wanted, const ShownPrice &price)
{
    ChangeCost cost;
    cost.period = wanted.price.per;
    cost.from = wanted.price.source;
    if (wanted.price.source == PriceSource::Unknown)
        return cost;
    const Money charge = times(wanted.price.perSeat, wanted.quantity);
    if (kind == ChangeKind::Conversion)
        addConversion(cost, wanted, charge);
    else if (price.source != PriceSource::Unknown && price.per == wanted.price.per)
        cost.perPeriod = plus(charge, times(price.perSeat, -wanted.quantity));
    return cost;
}

std::optional<Money> without(const std::optional<Money> &whole, const std::optional<Money> &part)
{
    return whole && part ? plus(*whole, {-part->amount, part->currency}) : std::nullopt;
}

} // namespace

std::optional<ChargeCycle> chargeCycleOn(const Subscription &subscription, QDate day)
{
    const QDate anchor = subscription.termStart.toUTC().date();
    const int months = monthsOfCycle(subscription.billing.value);
    if (!anchor.isValid() || !day.isValid() || months == 0 || day < anchor)
        return std::nullopt;
    int passed = ((day.year() - anchor.year()) * 12 + day.month() - anchor.month()) / months;
    ChargeCycle cycle = cycleAt(anchor, months, passed);
    if (day < cycle.first)
        cycle = cycleAt(anchor, months, --passed);
    return day <= cycle.last ? cycle : cycleAt(anchor, months, passed + 1);
}

ChangeCost changeCost(const SubscriptionChange &change, const Subscription &subscription, const ShownPrice &price,
                      const QDateTime &now)
{
    if (change.after.transition)
        return transitionCost(change.kind, *change.after.transition, price);
    ChangeCost cost;
    cost.period = price.per;
    cost.from = price.source;
    const QDate today = now.toUTC().date();
    const auto cycle = chargeCycleOn(subscription, today);
    if (price.source == PriceSource::Unknown || !cycle || price.per != subscription.billing.value)
        return cost;
    const int seats = billedDifference(change, subscription);
    cost.perPeriod = times(price.perSeat, seats);
    cost.now = prorated(price.perSeat, seats, today.daysTo(cycle->last) + 1, cycle->days);
    const QDate termLast = subscription.termEndInclusive ? subscription.termEnd.toUTC().date()
                                                         : subscription.termEnd.toUTC().date().addDays(-1);
    if (termLast.isValid())
        cost.toTermEnd = plus(*cost.now, laterCycles(price.perSeat, seats, subscription, *cycle, termLast));
    return cost;
}

ChangeCost marginOf(const ChangeCost &sale, const ChangeCost &cost)
{
    ChangeCost margin;
    margin.period = sale.period;
    margin.from = sale.from;
    if (sale.period != cost.period)
        return margin;
    margin.now = without(sale.now, cost.now);
    margin.perPeriod = without(sale.perPeriod, cost.perPeriod);
    margin.toTermEnd = without(sale.toTermEnd, cost.toTermEnd);
    return margin;
}

} // namespace tenantry
