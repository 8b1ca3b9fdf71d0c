// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/detail_words.h"

#include "ui/common/format.h"
#include "ui/common/status_words.h"
#include "ui/customers/customer_cells.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class DetailWords
{
    Q_DECLARE_TR_FUNCTIONS(DetailWords)

public:
    //: detail of a customer: we hold delegated admin rights there
    static QString adminYes() { return tr("Yes"); }
    //: detail of a customer: we hold no delegated admin rights there
    static QString adminNo() { return tr("No"); }
    //: detail of a customer: the provider has no customer agreement on record
    static QString noAgreement() { return tr("None on record"); }
    //: detail of a customer: the agreements were not asked for yet
    static QString agreementsNotRead() { return tr("Not read yet"); }
    //: an agreement; %1 is its name, %2 the day it was accepted
    static QString accepted(const QString &name, const QString &day) { return tr("%1, accepted %2").arg(name, day); }
    static QString subscriptions(int count)
    {
        //: detail of a customer: how many subscriptions it has
        return tr("%n subscription(s)", nullptr, count);
    }
    static QString seats(int count)
    {
        //: a number of seats (licences)
        return tr("%n seat(s)", nullptr, count);
    }
    //: detail of a customer; %1 is "4 subscriptions", %2 "157 seats"
    static QString joined(const QString &first, const QString &second) { return tr("%1 · %2").arg(first, second); }
    //: when the provider was last asked
    static QString never() { return tr("Never"); }
    //: term of a subscription; %1 is for example "Annual", %2 first day, %3 last day
    static QString term(const QString &name, const QString &from, const QString &to)
    {
        return tr("%1, %2 – %3").arg(name, from, to);
    }
    //: term of a subscription whose first day is not known; %1 is for example "Annual", %2 the last day
    static QString termUntil(const QString &name, const QString &to) { return tr("%1, until %2").arg(name, to); }
    //: what happens at the term's end; %1 is the last day
    static QString renewsAfter(const QString &day) { return tr("Renews after %1").arg(day); }
    //: what happens at the term's end
    static QString renews() { return tr("Renews by itself"); }
    //: what happens at the term's end; %1 is the last day
    static QString stopsAfter(const QString &day) { return tr("Stops after %1").arg(day); }
    //: what happens at the term's end
    static QString stops() { return tr("Stops at the end of its term"); }
    //: what happens at the term's end: changes are scheduled; %1 is for example "Renews after 18 Jun 2027"
    static QString withChanges(const QString &renewal) { return tr("%1, with changes for the next term").arg(renewal); }
    //: what happens at the term's end: the subscription is over already
    static QString ended() { return tr("Ended, does not renew"); }
    static QString perSeat(const QString &price, BillingCycle per);
    //: a price; %1 is for example "22.00 EUR per seat and month"
    static QString fromOrder(const QString &price) { return tr("%1, as ordered").arg(price); }
    //: a price; %1 is for example "22.00 EUR per seat and month"
    static QString fromList(const QString &price) { return tr("%1, list price (the order's is not known)").arg(price); }
    //: detail of a subscription: neither order nor price list tell the price
    static QString noPrice() { return tr("unknown: neither the order nor the price list tells it"); }
    //: a deadline that has passed; %1 is date and time
    static QString over(const QString &deadline) { return tr("Was possible until %1").arg(deadline); }
    //: seats that can be returned; %1 is "8 seats", %2 a deadline
    static QString until(const QString &seats, const QString &deadline)
    {
        return tr("%1 until %2").arg(seats, deadline);
    }
    //: detail of a subscription: it is a free trial
    static QString trial() { return tr("Yes, a free trial"); }
};

QString DetailWords::perSeat(const QString &price, BillingCycle per)
{
    switch (per) {
    case BillingCycle::Monthly:
        //: price of a subscription; %1 is an amount with its currency
        return tr("%1 per seat and month").arg(price);
    case BillingCycle::Annual:
        //: price of a subscription; %1 is an amount with its currency
        return tr("%1 per seat and year").arg(price);
    case BillingCycle::OneTime:
        //: price of a subscription that is paid once; %1 is an amount with its currency
        return tr("%1 per seat, once").arg(price);
    case BillingCycle::Biennial:
        //: price of a subscription; %1 is an amount with its currency
        return tr("%1 per seat and two years").arg(price);
    case BillingCycle::Triennial:
        //: price of a subscription; %1 is an amount with its currency
        return tr("%1 per seat and three years").arg(price);
    case BillingCycle::Unknown:
    case BillingCycle::None:
        break;
    }
    //: price of a subscription whose billing plan is not known; %1 is an amount with its currency
    return tr("%1 per seat").arg(price);
}

QString exactMoney(const Money &money)
{
    return format::exactAmount(money.amount, format::minorDigits(money.currency)) + QChar(QChar::Nbsp) + money.currency;
}

QString agreementLine(const AgreementRecord &agreement)
{
    const QString name = agreementText(agreement.type);
    return agreement.agreedAt.isValid() ? DetailWords::accepted(name, format::date(agreement.agreedAt)) : name;
}

} // namespace

QDate lastDayOf(const Subscription &subscription)
{
    const QDateTime end = subscription.termEnd.toUTC();
    return subscription.termEndInclusive || !end.isValid() ? end.date() : end.addSecs(-1).date();
}

namespace detailwords {

FactText delegatedAdmin(const Customer &customer)
{
    if (!customer.delegatedAdmin)
        return {format::unknown(), Tone::Muted};
    return {*customer.delegatedAdmin ? DetailWords::adminYes() : DetailWords::adminNo()};
}

FactText agreements(const CustomerDetail &detail)
{
    if (!detail.agreementsRead)
        return {DetailWords::agreementsNotRead(), Tone::Muted};
    if (detail.agreements.isEmpty())
        return {DetailWords::noAgreement(), Tone::Attention};
    QStringList lines;
    for (const AgreementRecord &agreement : detail.agreements)
        lines << agreementLine(agreement);
    return {lines.join(u'\n')};
}

FactText holdings(const CustomerRow &row)
{
    if (!row.readAt.isValid() && row.subscriptions == 0)
        return {format::unknown(), Tone::Muted};
    return {DetailWords::joined(DetailWords::subscriptions(row.subscriptions), DetailWords::seats(row.seats))};
}

FactText lastRead(const QDateTime &readAt, const QDateTime &now)
{
    if (!readAt.isValid())
        return {DetailWords::never(), Tone::Muted};
    return {format::recent(readAt, now)};
}

FactText term(const Subscription &subscription)
{
    const QString name = termText(subscription.term);
    const QString last = format::date(lastDayOf(subscription));
    if (!subscription.termEnd.isValid())
        return {name, subscription.term == Term::Unknown ? Tone::Muted : Tone::Normal};
    if (!subscription.termStart.isValid())
        return {DetailWords::termUntil(name, last)};
    return {DetailWords::term(name, format::dateUtc(subscription.termStart), last)};
}

FactText renewal(const Subscription &subscription)
{
    if (subscription.isOver())
        return {DetailWords::ended(), Tone::Muted};
    if (!subscription.autoRenew)
        return {format::unknown(), Tone::Muted};
    const QDate last = lastDayOf(subscription);
    const QString day = format::date(last);
    QString text;
    if (*subscription.autoRenew)
        text = last.isValid() ? DetailWords::renewsAfter(day) : DetailWords::renews();
    else
        text = last.isValid() ? DetailWords::stopsAfter(day) : DetailWords::stops();
    return {subscription.hasNextTermInstructions ? DetailWords::withChanges(text) : text};
}

FactText price(const SubscriptionRow &row)
{
    if (!linePrice(row))
        return {DetailWords::noPrice(), Tone::Muted};
    const QString each = DetailWords::perSeat(exactMoney(row.price.perSeat), row.price.per);
    return {row.price.source == PriceSource::OrderLine ? DetailWords::fromOrder(each) : DetailWords::fromList(each)};
}

FactText lineTotal(const SubscriptionRow &row)
{
    const std::optional<Money> total = linePrice(row);
    if (!total)
        return {};
    return {format::exactAmount(total->amount, format::minorDigits(total->currency)) + QChar(QChar::Nbsp) +
            format::unit(total->currency, row.price.per)};
}

FactText cancelUntil(const Subscription &subscription, const QDateTime &now)
{
    if (!subscription.cancelUntil.isValid())
        return {};
    const QString deadline = format::deadline(subscription.cancelUntil);
    if (subscription.cancelUntil < now)
        return {DetailWords::over(deadline), Tone::Muted};
    return {deadline, Tone::Attention};
}

FactText goBack(const Subscription &subscription, const QDateTime &now)
{
    if (!subscription.refundable)
        return {};
    QStringList lines;
    for (const RefundableSeats::Part &part : subscription.refundable->parts) {
        if (part.quantity > 0 && part.until > now)
            lines << DetailWords::until(DetailWords::seats(part.quantity), format::deadline(part.until));
    }
    return {lines.join(u'\n'), Tone::Attention};
}

FactText trial(const Subscription &subscription)
{
    return {subscription.trial ? DetailWords::trial() : QString()};
}

FactText suspension(const Subscription &subscription)
{
    return {subscription.suspensionReasons.join(u", "_s)};
}

} // namespace detailwords

} // namespace tenantry
