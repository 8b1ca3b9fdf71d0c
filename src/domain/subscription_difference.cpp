// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subscription_difference.h"

#include <QMap>

namespace tenantry {

namespace {

using Same = bool (*)(const Subscription &, const Subscription &);

template <auto member>
bool same(const Subscription &a, const Subscription &b)
{
    return a.*member == b.*member;
}

template <auto first, auto second>
bool bothSame(const Subscription &a, const Subscription &b)
{
    return same<first>(a, b) && same<second>(a, b);
}

struct Comparison
{
    SubscriptionMember member;
    Same same;
};

constexpr Comparison comparisons[]{
    {SubscriptionMember::Quantity, same<&Subscription::quantity>},
    {SubscriptionMember::Status, same<&Subscription::status>},
    {SubscriptionMember::SuspensionReasons, same<&Subscription::suspensionReasons>},
    {SubscriptionMember::AutoRenew, same<&Subscription::autoRenew>},
    {SubscriptionMember::NextTerm, bothSame<&Subscription::nextTerm, &Subscription::hasNextTermInstructions>},
    {SubscriptionMember::Term, same<&Subscription::term>},
    {SubscriptionMember::Billing, same<&Subscription::billing>},
    {SubscriptionMember::TermStart, same<&Subscription::termStart>},
    {SubscriptionMember::TermEnd, bothSame<&Subscription::termEnd, &Subscription::termEndInclusive>},
    {SubscriptionMember::CancelUntil, same<&Subscription::cancelUntil>},
    {SubscriptionMember::Refundable, same<&Subscription::refundable>},
    {SubscriptionMember::Nickname, same<&Subscription::nickname>},
    {SubscriptionMember::Offer, bothSame<&Subscription::offerId, &Subscription::offerName>},
    {SubscriptionMember::Parent, same<&Subscription::parent>},
    {SubscriptionMember::Trial, same<&Subscription::trial>},
    {SubscriptionMember::UnitType, same<&Subscription::unitType>},
    {SubscriptionMember::ProductType, same<&Subscription::productType>},
    {SubscriptionMember::Promotion, same<&Subscription::promotionId>},
    {SubscriptionMember::Partner, same<&Subscription::partnerId>},
    {SubscriptionMember::Order, same<&Subscription::order>},
    {SubscriptionMember::Created, same<&Subscription::created>},
};

} // namespace

QList<SubscriptionMember> differingMembers(const Subscription &before, const Subscription &after)
{
    QList<SubscriptionMember> members;
    for (const Comparison &each : comparisons) {
        if (!each.same(before, after))
            members += each.member;
    }
    return members;
}

QList<SubscriptionDifference> differencesOf(const QList<Subscription> &before, const QList<Subscription> &after)
{
    QMap<QString, SubscriptionDifference> byId;
    for (const Subscription &each : before)
        byId[each.id.text()].before = each;
    for (const Subscription &each : after)
        byId[each.id.text()].after = each;
    QList<SubscriptionDifference> differences;
    for (SubscriptionDifference &each : byId) {
        if (each.before && each.after)
            each.members = differingMembers(*each.before, *each.after);
        if (!each.before || !each.after || !each.members.isEmpty())
            differences += each;
    }
    return differences;
}

} // namespace tenantry
