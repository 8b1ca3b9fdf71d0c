// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order_draft.h"

#include <QDate>

namespace tenantry {

// What the person is about to commit to, worked out once from the draft (S1-8). Amounts are our purchase prices before
// tax as the price sheet states them; amounts of different currency or billing period are never added.
struct OrderSummary
{
    struct Line
    {
        Offer offer;
        int quantity = 0;
        QString nickname;
        std::optional<Money> perPeriod; // price × quantity; empty: price unknown
        QDate boundUntil;               // last day; invalid: term unknown

        bool operator==(const Line &) const = default;
    };
    struct Total
    {
        BillingCycle per = BillingCycle::Unknown;
        Money amount;

        bool operator==(const Total &) const = default;
    };
    QList<Line> lines;
    QList<Total> totals;
    int unknownPrices = 0;

    bool operator==(const OrderSummary &) const = default;
};

OrderSummary summarize(const OrderDraft &draft, QDate start);

} // namespace tenantry
