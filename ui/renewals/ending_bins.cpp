// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/ending_bins.h"

#include "ui/common/format.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int mostDayBins = 45;

class BinWords
{
    Q_DECLARE_TR_FUNCTIONS(BinWords)

public:
    static QString bin(const EndingBin &bin)
    {
        //: time line of ending terms, beside the days of a bar
        const QString terms = tr("%n term(s)", nullptr, bin.terms);
        //: time line of ending terms, beside the days of a bar: terms on which a decision is due
        const QString alerts = tr("%n alert(s)", nullptr, bin.alerts);
        //: time line of ending terms, one bar; %1 is its days, %2 "12 terms", %3 "3 alerts"
        return bin.alerts > 0 ? tr("%1: %2, %3").arg(spanText(bin.days), terms, alerts)
                              //: time line of ending terms, one bar; %1 is its days, %2 "12 terms"
                              : tr("%1: %2").arg(spanText(bin.days), terms);
    }
};

QDate lastOf(QDate first, BinSize size, const QLocale &locale)
{
    if (size == BinSize::Day)
        return first;
    const int ahead = (first.dayOfWeek() - locale.firstDayOfWeek() + 7) % 7;
    return first.addDays(6 - ahead);
}

} // namespace

BinSize binSizeFor(int days)
{
    return days <= mostDayBins ? BinSize::Day : BinSize::Week;
}

QList<EndingBin> endingBins(const EndingSummary &summary, QDate today, int days, const QLocale &locale)
{
    QList<EndingBin> bins;
    const QDate horizon = today.addDays(days);
    for (QDate first = today; first <= horizon;) {
        const QDate last = std::min(lastOf(first, binSizeFor(days), locale), horizon);
        bins << EndingBin{{first, last}, 0, 0};
        first = last.addDays(1);
    }
    qsizetype at = 0;
    for (const EndingSummary::Day &day : summary.days) {
        while (at < bins.size() && day.day > bins.at(at).days.last)
            ++at;
        if (at == bins.size())
            break;
        if (!bins.at(at).days.contains(day.day))
            continue;
        bins[at].terms += day.terms;
        bins[at].alerts += day.alerts;
    }
    return bins;
}

QString spanText(const DaySpan &days)
{
    const QString first = format::date(days.first);
    return days.first == days.last ? first : first + u" – "_s + format::date(days.last);
}

QString binText(const EndingBin &bin)
{
    return BinWords::bin(bin);
}

} // namespace tenantry
