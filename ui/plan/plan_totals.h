// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/plan_desk.h"

#include <QList>
#include <QString>

namespace tenantry {

// Sums of a number of changes. Two currencies, and two billing periods, are never added.
struct PlanTotals
{
    struct PerPeriod
    {
        Money money;
        BillingCycle period = BillingCycle::Unknown;
        bool operator==(const PerPeriod &) const = default;
    };
    QList<Money> now; // one per currency, in order of the currency code
    QList<PerPeriod> perPeriod;
    QList<Money> toTermEnd;
    QList<Money> charges; // of now, without what comes back
    int changes = 0;
    int unknown = 0; // changes of which at least one figure is not known

    bool operator==(const PlanTotals &) const = default;
};

class PlanSum
{
public:
    void add(const ChangeCost &cost);
    PlanTotals totals() const { return m_totals; }

private:
    PlanTotals m_totals;
};

// +865.90 EUR and +595.98 RON; +25.00 EUR/mo and +120.00 EUR/yr; nothing known is "—", not an invented 0.00
QString amountsText(const QList<Money> &amounts);
QString amountsText(const QList<PlanTotals::PerPeriod> &amounts);
// The same, one amount a line.
QString amountLines(const QList<Money> &amounts);
QString amountLines(const QList<PlanTotals::PerPeriod> &amounts);

} // namespace tenantry
