// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plan_grouping.h"
#include "ui/plan/plan_totals.h"

#include <QVariant>

namespace tenantry {

// What stands in the cells of the plan's tree, by role. Plain functions.
QVariant lineCell(const PlanItem &item, PlanColumn column, int role);
QVariant groupCell(const PlanGroup &group, const PlanTotals &totals, PlanColumn column, int role);
QVariant headerCell(PlanColumn column, int role);
bool isFigure(PlanColumn column);

// State and why: "Not allowed: At least 4 seats are needed."
QString stateText(const PlanItem &item);

// One figure of a cost as the column shows it: digits and the unit beside them.
struct PlanFigure
{
    std::optional<Money> money;
    QString unit;
};
PlanFigure figureIn(const ChangeCost &cost, PlanColumn column);

} // namespace tenantry
