// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_summary.h"

namespace tenantry {

namespace {

bool bounded(const Offer &offer)
{
    return offer.term.value != Term::Unknown && offer.term.value != Term::None;
}

void addTo(QList<OrderSummary::Total> &totals, BillingCycle per, const Money &amount)
{
    for (OrderSummary::Total &total : totals) {
        if (total.per != per)
            continue;
        if (const std::optional<Money> sum = plus(total.amount, amount)) {
            total.amount = *sum;
            return;
        }
    }
    totals.append({per, amount});
}

} // namespace

OrderSummary summarize(const OrderDraft &draft, QDate start)
{
    OrderSummary summary;
    for (const DraftLine &chosen : draft.lines) {
        OrderSummary::Line line{chosen.offer, chosen.quantity, chosen.nickname, {}, {}};
        if (bounded(chosen.offer))
            line.boundUntil = lastDayOfTerm(start, chosen.offer.term.value);
        if (chosen.offer.listPrice) {
            line.perPeriod = times(*chosen.offer.listPrice, chosen.quantity);
            addTo(summary.totals, chosen.offer.billing.value, *line.perPeriod);
        } else {
            ++summary.unknownPrices;
        }
        summary.lines.append(line);
    }
    return summary;
}

} // namespace tenantry
