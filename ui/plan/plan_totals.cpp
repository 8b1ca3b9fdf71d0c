// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_totals.h"

#include "ui/common/format.h"

#include <QLocale>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

void addTo(QList<Money> &sums, const Money &money)
{
    const auto at = std::lower_bound(sums.begin(), sums.end(), money,
                                     [](const Money &a, const Money &b) { return a.currency < b.currency; });
    if (at != sums.end() && at->currency == money.currency)
        at->amount = at->amount + money.amount;
    else
        sums.insert(at, money);
}

void addTo(QList<PlanTotals::PerPeriod> &sums, const PlanTotals::PerPeriod &sum)
{
    const auto before = [](const PlanTotals::PerPeriod &a, const PlanTotals::PerPeriod &b) {
        return std::tie(a.money.currency, a.period) < std::tie(b.money.currency, b.period);
    };
    const auto at = std::lower_bound(sums.begin(), sums.end(), sum, before);
    if (at != sums.end() && !before(sum, *at))
        at->money.amount = at->money.amount + sum.money.amount;
    else
        sums.insert(at, sum);
}

QStringList textsOf(const QList<Money> &amounts)
{
    QStringList texts;
    for (const Money &money : amounts)
        texts << format::moneyDifference(money);
    return texts;
}

QStringList textsOf(const QList<PlanTotals::PerPeriod> &amounts)
{
    QStringList texts;
    for (const auto &[money, period] : amounts)
        texts << format::difference(money.amount, format::minorDigits(money.currency)) + QChar::Nbsp +
                     format::unit(money.currency, period);
    return texts;
}

template <class Amount>
QString joined(const QList<Amount> &amounts)
{
    return amounts.isEmpty() ? u"—"_s : QLocale().createSeparatedList(textsOf(amounts));
}

template <class Amount>
QString stacked(const QList<Amount> &amounts)
{
    return amounts.isEmpty() ? u"—"_s : textsOf(amounts).join(u'\n');
}

} // namespace

void PlanSum::add(const ChangeCost &cost)
{
    ++m_totals.changes;
    if (cost.now)
        addTo(m_totals.now, *cost.now);
    if (cost.now && cost.now->amount > Decimal(0))
        addTo(m_totals.charges, *cost.now);
    if (cost.perPeriod)
        addTo(m_totals.perPeriod, {*cost.perPeriod, cost.period});
    if (cost.toTermEnd)
        addTo(m_totals.toTermEnd, *cost.toTermEnd);
    if (!cost.now || !cost.perPeriod || !cost.toTermEnd)
        ++m_totals.unknown;
}

QString amountsText(const QList<Money> &amounts)
{
    return joined(amounts);
}

QString amountsText(const QList<PlanTotals::PerPeriod> &amounts)
{
    return joined(amounts);
}

QString amountLines(const QList<Money> &amounts)
{
    return stacked(amounts);
}

QString amountLines(const QList<PlanTotals::PerPeriod> &amounts)
{
    return stacked(amounts);
}

} // namespace tenantry
