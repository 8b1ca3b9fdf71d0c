// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/change_standing.h"

#include "providers/partnercenter/change_facts.h"
#include "providers/partnercenter/words.h"

namespace tenantry::partnercenter {

namespace {

// To the second: that is how dates are written (§1.4).
bool sameInstant(const QDateTime &a, const QDateTime &b)
{
    return a.isValid() == b.isValid() && (!a.isValid() || a.toSecsSinceEpoch() == b.toSecsSinceEpoch());
}

bool showsNextTerm(const NextTerm &wanted, const NextTerm &shown, const Subscription &now)
{
    const WantedProduct product = wantedProduct(wanted, now);
    const int quantity = wanted.quantity > 0 ? wanted.quantity : now.quantity;
    return shown.productId == product.productId && shown.skuId == product.skuId &&
           sameMeaning(shown.term, product.term) && sameMeaning(shown.billing, product.billing) &&
           shown.quantity == quantity && shown.promotionId == wanted.promotionId &&
           sameInstant(shown.customTermEnd, wanted.customTermEnd);
}

// What the plan knew of the instructions is what they still are; both come from the same reader.
bool sameNextTerm(const NextTerm &a, const NextTerm &b)
{
    return a.productId == b.productId && a.skuId == b.skuId && sameMeaning(a.term, b.term) &&
           sameMeaning(a.billing, b.billing) && a.quantity == b.quantity && a.promotionId == b.promotionId &&
           sameInstant(a.customTermEnd, b.customTermEnd);
}

template <class T>
bool isWished(const std::optional<T> &wished, const T &shown)
{
    return wished && *wished == shown;
}

bool showsPlainMember(ChangeKind kind, const ChangeSide &side, const SubscriptionResource &resource)
{
    const Subscription &now = resource.subscription;
    switch (kind) {
    case ChangeKind::Seats:
        return isWished(side.quantity, now.quantity);
    case ChangeKind::Renewal:
        return side.autoRenew == now.autoRenew;
    case ChangeKind::Cancel:
    case ChangeKind::Suspend:
    case ChangeKind::Reactivate:
        return isWished(side.status, now.status.value);
    case ChangeKind::Rename:
        return isWished(side.nickname, now.nickname);
    case ChangeKind::BillingPlan:
        return side.billing && sameMeaning(*side.billing, resource.nextBilling);
    case ChangeKind::Term:
        return side.term && sameMeaning(*side.term, now.term);
    case ChangeKind::NextTerm:
    case ChangeKind::Transition:
    case ChangeKind::Conversion:
    case ChangeKind::Unknown:
        break;
    }
    return false;
}

bool showsBefore(const SubscriptionChange &change, const SubscriptionResource &resource)
{
    if (change.kind != ChangeKind::NextTerm)
        return showsPlainMember(change.kind, change.before, resource);
    const Subscription &now = resource.subscription;
    if (!now.hasNextTermInstructions && change.mayBeGone)
        return true;
    if (!change.before.nextTerm)
        return !now.hasNextTermInstructions;
    return now.nextTerm && sameNextTerm(*change.before.nextTerm, *now.nextTerm);
}

} // namespace

bool showsAfter(const SubscriptionChange &change, const SubscriptionResource &resource)
{
    if (change.kind != ChangeKind::NextTerm)
        return showsPlainMember(change.kind, change.after, resource);
    const Subscription &now = resource.subscription;
    if (!change.after.nextTerm)
        return !now.hasNextTermInstructions;
    return now.nextTerm && showsNextTerm(*change.after.nextTerm, *now.nextTerm, now);
}

ChangeStanding standingOf(const SubscriptionChange &change, const SubscriptionResource &resource)
{
    if (showsAfter(change, resource))
        return ChangeStanding::AlreadySo;
    return showsBefore(change, resource) ? ChangeStanding::Fits : ChangeStanding::Overtaken;
}

} // namespace tenantry::partnercenter
