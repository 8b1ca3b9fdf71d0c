// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/member_words.h"

#include "domain/subscription_change.h"
#include "ui/common/change_words.h"
#include "ui/common/format.h"
#include "ui/common/status_words.h"
#include "ui/customers/detail_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class MemberWords
{
    Q_DECLARE_TR_FUNCTIONS(MemberWords)

public:
    static QHash<SubscriptionMember, QString> all();
    //: value of a member of a subscription: not there
    static QString none() { return tr("none"); }
    //: value of a member of a subscription: true
    static QString yes() { return tr("yes"); }
    //: value of a member of a subscription: false
    static QString no() { return tr("no"); }
    //: for the next term something is scheduled, but what was not read
    static QString scheduled() { return tr("scheduled, details not read"); }
    //: seats that can go back; %1 how many, %2 until when
    static QString until(const QString &seats, const QString &when) { return tr("%1 until %2").arg(seats, when); }
};

QHash<SubscriptionMember, QString> MemberWords::all()
{
    using Member = SubscriptionMember;
    return {
        //: member of a subscription
        {Member::Quantity, tr("Seats")},
        //: member of a subscription
        {Member::Status, tr("Status")},
        //: member of a subscription: why it was suspended
        {Member::SuspensionReasons, tr("Suspension reasons")},
        //: member of a subscription
        {Member::AutoRenew, tr("Renews by itself")},
        //: member of a subscription: what is scheduled for the next term
        {Member::NextTerm, tr("Next term")},
        //: member of a subscription: length of the term
        {Member::Term, tr("Term")},
        //: member of a subscription: billing plan
        {Member::Billing, tr("Billing")},
        //: member of a subscription: first day of the term
        {Member::TermStart, tr("Term start")},
        //: member of a subscription: last day of the term
        {Member::TermEnd, tr("Term end")},
        //: member of a subscription: the deadline for cancelling
        {Member::CancelUntil, tr("Can be cancelled until")},
        //: member of a subscription: seats that can go back
        {Member::Refundable, tr("Seats that can go back")},
        //: member of a subscription
        {Member::Nickname, tr("Nickname")},
        //: member of a subscription: the product
        {Member::Offer, tr("Offer")},
        //: member of a subscription: id of the subscription an add-on belongs to
        {Member::Parent, tr("Add-on of")},
        //: member of a subscription
        {Member::Trial, tr("Trial")},
        //: member of a subscription: what is counted
        {Member::UnitType, tr("Unit")},
        //: member of a subscription
        {Member::ProductType, tr("Product type")},
        //: member of a subscription
        {Member::Promotion, tr("Promotion")},
        //: member of a subscription: id of the reseller of record
        {Member::Partner, tr("Reseller of record")},
        //: member of a subscription
        {Member::Order, tr("Order ID")},
        //: member of a subscription: when it was made
        {Member::Created, tr("Created")},
    };
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? MemberWords::none() : text;
}

QString refundableText(const Subscription &subscription)
{
    if (!subscription.refundable)
        return format::unknown();
    QStringList parts;
    for (const RefundableSeats::Part &part : subscription.refundable->parts) {
        const QString seats = format::count(part.quantity);
        parts += part.until.isValid() ? MemberWords::until(seats, format::deadline(part.until)) : seats;
    }
    return parts.isEmpty() ? format::count(subscription.refundable->total) : parts.join(u"; "_s);
}

QString nextTermText(const Subscription &subscription)
{
    if (subscription.nextTerm)
        return sideText(ChangeKind::NextTerm, sideOf(ChangeKind::NextTerm, subscription));
    return subscription.hasNextTermInstructions ? MemberWords::scheduled() : MemberWords::none();
}

QString lastDay(const Subscription &subscription)
{
    return subscription.termEnd.isValid() ? format::date(lastDayOf(subscription)) : format::unknown();
}

QString momentText(const QDateTime &at)
{
    return at.isValid() ? format::dateTime(at) : format::unknown();
}

QString renewalText(const std::optional<bool> &renews)
{
    if (!renews)
        return format::unknown();
    return *renews ? MemberWords::yes() : MemberWords::no();
}

QString offerText(const Subscription &subscription)
{
    return u"%1 (%2)"_s.arg(subscription.offerName, subscription.offerId);
}

} // namespace

QString memberText(SubscriptionMember member)
{
    return MemberWords::all().value(member);
}

QString memberValue(SubscriptionMember member, const Subscription &subscription)
{
    switch (member) {
    case SubscriptionMember::Quantity:
        return format::count(subscription.quantity);
    case SubscriptionMember::Status:
        return statusWord(subscription.status).word;
    case SubscriptionMember::SuspensionReasons:
        return orNone(subscription.suspensionReasons.join(u", "_s));
    case SubscriptionMember::AutoRenew:
        return renewalText(subscription.autoRenew);
    case SubscriptionMember::NextTerm:
        return nextTermText(subscription);
    case SubscriptionMember::Term:
        return termText(subscription.term);
    case SubscriptionMember::Billing:
        return cycleText(subscription.billing);
    case SubscriptionMember::TermStart:
        return subscription.termStart.isValid() ? format::dateUtc(subscription.termStart) : format::unknown();
    case SubscriptionMember::TermEnd:
        return lastDay(subscription);
    case SubscriptionMember::CancelUntil:
        return subscription.cancelUntil.isValid() ? format::deadline(subscription.cancelUntil) : format::unknown();
    case SubscriptionMember::Refundable:
        return refundableText(subscription);
    case SubscriptionMember::Nickname:
        return orNone(subscription.nickname);
    case SubscriptionMember::Offer:
        return offerText(subscription);
    case SubscriptionMember::Parent:
        return orNone(subscription.parent.text());
    case SubscriptionMember::Trial:
        return subscription.trial ? MemberWords::yes() : MemberWords::no();
    case SubscriptionMember::UnitType:
        return orNone(subscription.unitType);
    case SubscriptionMember::ProductType:
        return orNone(subscription.productType);
    case SubscriptionMember::Promotion:
        return orNone(subscription.promotionId);
    case SubscriptionMember::Partner:
        return orNone(subscription.partnerId);
    case SubscriptionMember::Order:
        return orNone(subscription.order.text());
    case SubscriptionMember::Created:
        break;
    }
    return momentText(subscription.created);
}

} // namespace tenantry
