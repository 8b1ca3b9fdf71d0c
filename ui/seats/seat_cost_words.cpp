// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What another number of seats costs, in words.
#include "ui/common/change_words.h"
#include "ui/common/format.h"
#include "ui/seats/seat_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class SeatCostWords
{
    Q_DECLARE_TR_FUNCTIONS(SeatCostWords)

public:
    static QString until(const QString &day)
    {
        //: seat editor: label above an amount, everything up to the end of the term; %1 is a day
        return tr("Until %1").arg(day);
    }
    //: seat editor: label above an amount, everything up to the end of the term whose day is not known
    static QString toEnd() { return tr("To the end of the term"); }
    //: seat editor, in the place of an amount: what was entered is not possible, so nothing costs more or less
    static QString noChange() { return tr("no change"); }
    //: seat editor: label of an amount, due for the running billing period; %1 is the day the period ends
    static QString restOfPeriod(const QString &day) { return tr("Rest of this period, until %1").arg(day); }
    //: seat editor: label of an amount, due for the running billing period
    static QString restOfThisPeriod() { return tr("Rest of this period"); }
    //: seat editor: label of an amount, due in each full billing period
    static QString eachPeriod() { return tr("Then each period"); }
    //: seat editor: where the price comes from; %1 is for example 22.00 EUR/mo, %2 a sentence
    static QString source(const QString &each, const QString &sentence)
    {
        return tr("%1 per seat. %2").arg(each, sentence);
    }
    static QString sale(const QString &sale, const QString &margin)
    {
        //: seat editor: what the customer pays in each full period and what is left of it; for example +28.00 EUR/mo
        return tr("Sale %1, margin %2.").arg(sale, margin);
    }
};

QString lastDayText(const Subscription &subscription)
{
    const QDateTime end = subscription.termEnd.toUTC();
    return format::dateUtc(subscription.termEndInclusive ? end : end.addSecs(-1));
}

QString periodMoney(const Money &money, BillingCycle period)
{
    return format::difference(money.amount, format::minorDigits(money.currency)) + QChar::Nbsp +
           format::unit(money.currency, period);
}

// Empty where nobody said what the customer pays.
QString saleOf(const PlanItem &item)
{
    const ChangeCost margin = marginOf(item.sale, item.cost);
    if (!item.sale.perPeriod || !margin.perPeriod)
        return {};
    return u' ' + SeatCostWords::sale(periodMoney(*item.sale.perPeriod, item.sale.period),
                                      periodMoney(*margin.perPeriod, margin.period));
}

seatwords::CostText costOfNothing(const SeatQuestion &question)
{
    seatwords::CostText text;
    const Money &each = question.price.perSeat;
    text.known = question.price.source != PriceSource::Unknown;
    text.figure = text.known ? format::money({Decimal(0), each.currency}) : format::unknown();
    return text;
}

} // namespace

namespace seatwords {

CostText cost(const SeatEditViewModel &edit)
{
    if (!edit.question())
        return {};
    const SeatQuestion &question = *edit.question();
    const Subscription &subscription = question.row.subscription;
    const bool possible = edit.fault() == SeatEditViewModel::Fault::None && !edit.isRefused();
    const ChangeCost cost = edit.weighed() && possible ? edit.weighed()->cost : ChangeCost();
    CostText text = costOfNothing(question);
    text.label =
        subscription.termEnd.isValid() ? SeatCostWords::until(lastDayText(subscription)) : SeatCostWords::toEnd();
    if (!possible) {
        text.known = false;
        text.figure = SeatCostWords::noChange();
    } else if (edit.change() != 0) {
        text.known = cost.toTermEnd.has_value();
        text.figure = text.known       ? format::moneyDifference(*cost.toTermEnd)
                      : edit.weighed() ? format::unknown()
                                       : u"…"_s;
    }
    if (cost.now)
        text.parts << CostLine{question.periodEnd.isValid()
                                   ? SeatCostWords::restOfPeriod(format::dateUtc(question.periodEnd))
                                   : SeatCostWords::restOfThisPeriod(),
                               format::moneyDifference(*cost.now)};
    if (cost.perPeriod)
        text.parts << CostLine{SeatCostWords::eachPeriod(), periodMoney(*cost.perPeriod, cost.period)};
    text.source = priceSourceText(question.price.source);
    if (question.price.source != PriceSource::Unknown) {
        const Money &each = question.price.perSeat;
        const QString price = format::exactAmount(each.amount, format::minorDigits(each.currency)) + QChar::Nbsp +
                              format::unit(each.currency, question.price.per);
        text.source = SeatCostWords::source(price, text.source);
    }
    if (possible && edit.weighed() && edit.change() != 0)
        text.source += saleOf(*edit.weighed());
    return text;
}

} // namespace seatwords

} // namespace tenantry
