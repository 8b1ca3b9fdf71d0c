// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/life_words.h"

#include "ui/common/change_words.h"
#include "ui/common/ending_words.h"
#include "ui/common/format.h"
#include "ui/common/span_words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class LifeWords
{
    Q_DECLARE_TR_FUNCTIONS(LifeWords)

public:
    //: details of a subscription; %1 is a deadline, %2 "2 h 05 min left"
    static QString countdown(const QString &deadline, const QString &left) { return tr("%1, %2").arg(deadline, left); }
    static QString byRule(const QString &countdown)
    {
        //: details of a subscription: the provider states no date, so it is counted by the rule; %1 is a deadline
        return tr("%1; counted by the rule, the provider states no date").arg(countdown);
    }
    //: details of a subscription: what a cancellation now would give back; %1 is an amount
    static QString full(const QString &money) { return tr("About %1: the whole period, before tax").arg(money); }
    //: details of a subscription: what a cancellation now would give back; %1 is an amount
    static QString prorated(const QString &money) { return tr("About %1: by the day, before tax").arg(money); }
    //: details of a subscription: no price is known, so neither is what comes back
    static QString noRefund() { return tr("Not known: there is no price"); }
    static QString until(const QString &day)
    {
        //: details of a subscription: the last day on which something still is; %1 is a day
        return tr("Until %1").arg(day);
    }
    static QString over(const QString &day)
    {
        //: details of a subscription: something is over; %1 was its last day
        return tr("Over since %1").arg(day);
    }
    //: details of a subscription: something is over, nobody knows since when
    static QString overAlready() { return tr("Over already"); }
    //: details of a subscription: a date nobody has confirmed; %1 is for example "Until 3 Jun 2027"
    static QString unconfirmed(const QString &text) { return tr("%1, unconfirmed").arg(text); }
    //: details of a subscription: when something ends is not known; %1 is why, a sentence
    static QString unknown(const QString &why) { return tr("Not known. %1").arg(why); }
    //: details of a subscription: no rule says when something ends
    static QString notStated() { return tr("Nobody states it"); }
    //: details of a free trial; %1 is what it leads to, a sentence; %2 "12 days left"
    static QString trial(const QString &sentence, const QString &left) { return tr("%1 %2").arg(sentence, left); }
};

bool isUnconfirmed(const LifeDate &date)
{
    return date.rule.kind == Verdict::Kind::CannotTell && !date.rule.rule.isEmpty();
}

FactText dateText(const LifeDates &dates, const LifeDate &date)
{
    if (!dates.ends)
        return {};
    if (!date.at.isValid()) {
        if (date.over)
            return {LifeWords::overAlready(), Tone::Muted};
        const QString why = verdictReasonText(date.rule);
        return {why.isEmpty() ? LifeWords::notStated() : LifeWords::unknown(why), Tone::Muted};
    }
    const QString day = format::dateUtc(date.at);
    const QString text = date.over ? LifeWords::over(day) : LifeWords::until(day);
    return {isUnconfirmed(date) ? LifeWords::unconfirmed(text) : text, date.over ? Tone::Muted : Tone::Normal};
}

} // namespace

namespace lifewords {

FactText cancelUntil(const Subscription &subscription, const CancelWay &way, const QDateTime &now)
{
    if (!way.until.isValid() || way.until <= now)
        return detailwords::cancelUntil(subscription, now);
    const QString text = LifeWords::countdown(format::deadline(way.until), timeLeftText(way.until, now));
    return {way.stated ? text : LifeWords::byRule(text), Tone::Attention};
}

FactText refund(const CancelWay &way)
{
    if (!way.verdict.allowed())
        return {};
    if (!way.refund)
        return {LifeWords::noRefund(), Tone::Muted};
    const QString money = format::money(*way.refund);
    return {way.full ? LifeWords::full(money) : LifeWords::prorated(money)};
}

FactText billingEnds(const LifeDates &dates)
{
    return dateText(dates, dates.billing);
}

FactText accessEnds(const LifeDates &dates)
{
    return dateText(dates, dates.access);
}

FactText dataKept(const LifeDates &dates)
{
    return dateText(dates, dates.data);
}

FactText trial(const Subscription &subscription, const TermDefault &known, const QDateTime &now)
{
    if (!subscription.trial || subscription.isOver() || !subscription.termEnd.isValid())
        return detailwords::trial(subscription);
    return {LifeWords::trial(outcomeSentence(known), timeLeftText(subscription.termEnd, now)), Tone::Attention};
}

QString sources(const SubscriptionLife &life)
{
    QStringList lines{verdictSourceText(life.cancel.verdict), verdictSourceText(life.cancel.refundRule)};
    if (life.dates.ends)
        lines << verdictSourceText(life.dates.billing.rule) << verdictSourceText(life.dates.access.rule)
              << verdictSourceText(life.dates.data.rule);
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(u'\n');
}

} // namespace lifewords

} // namespace tenantry
