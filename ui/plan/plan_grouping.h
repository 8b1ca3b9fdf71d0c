// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/plan_desk.h"

#include <QList>

namespace tenantry {

// Sale and Margin are those of a full period; they stand there only where sale prices are known.
enum class PlanColumn { Change, Before, Arrow, After, State, Now, PerPeriod, ToTermEnd, Sale, Margin, Count };

// The changes of one customer.
struct PlanGroup
{
    QString key; // the customer's id, or its name where that is all there is left
    QString customerName;
    QList<PlanItem> lines;

    bool operator==(const PlanGroup &) const = default;
};

// What the tree shows of all items: filtered, by customer, in order.
struct PlanOrder
{
    QString search; // words, all of them wanted; empty: everything
    bool unsentOnly = false;
    PlanColumn column = PlanColumn::Change;
    bool descending = false;
};

QString groupKeyOf(const PlanItem &item); // of the customer it stands under
QList<PlanGroup> grouped(const QList<PlanItem> &items, const PlanOrder &order);

} // namespace tenantry
