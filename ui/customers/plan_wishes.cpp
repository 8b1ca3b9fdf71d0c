// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/plan_wishes.h"

#include "ui/common/change_words.h"

#include <QCoreApplication>

namespace tenantry {

namespace {

class WishWords
{
    Q_DECLARE_TR_FUNCTIONS(WishWords)

public:
    //: message after a change was put into the plan; %1 is such as "Renewal: on → off", %2 the subscription
    static QString one(const QString &change, const QString &subscription)
    {
        return tr("Added to the plan: %1 for %2. Nothing is sent yet.").arg(change, subscription);
    }
    static QString several(int count)
    {
        //: message after changes were put into the plan
        return tr("Added to the plan: %n change(s). Nothing is sent yet.", nullptr, count);
    }
};

ChangeKind kindOf(PlanWish wish)
{
    switch (wish) {
    case PlanWish::Renew:
    case PlanWish::DoNotRenew:
        return ChangeKind::Renewal;
    case PlanWish::Suspend:
        return ChangeKind::Suspend;
    case PlanWish::Resume:
        return ChangeKind::Reactivate;
    case PlanWish::Cancel:
        return ChangeKind::Cancel;
    }
    return ChangeKind::Unknown;
}

ChangeSide wantedSide(PlanWish wish)
{
    ChangeSide side;
    switch (wish) {
    case PlanWish::Renew:
        side.autoRenew = true;
        break;
    case PlanWish::DoNotRenew:
        side.autoRenew = false;
        break;
    case PlanWish::Suspend:
        side.status = SubscriptionStatus::Suspended;
        break;
    case PlanWish::Resume:
        side.status = SubscriptionStatus::Active;
        break;
    case PlanWish::Cancel:
        side.status = SubscriptionStatus::Deleted;
        break;
    }
    return side;
}

SubscriptionChange changeOf(ChangeKind kind, const Subscription &subscription)
{
    SubscriptionChange change;
    change.kind = kind;
    change.customer = subscription.customer;
    change.subscription = subscription.id;
    change.before = sideOf(kind, subscription);
    return change;
}

} // namespace

bool wouldChange(PlanWish wish, const Subscription &subscription)
{
    if (subscription.isOver())
        return false;
    switch (wish) {
    case PlanWish::Renew:
        return subscription.autoRenew != true;
    case PlanWish::DoNotRenew:
        return subscription.autoRenew != false;
    case PlanWish::Suspend:
        return subscription.status == SubscriptionStatus::Active;
    case PlanWish::Resume:
        return subscription.status == SubscriptionStatus::Suspended;
    case PlanWish::Cancel:
        return true;
    }
    return false;
}

QList<SubscriptionChange> wishesFor(PlanWish wish, const QList<Subscription> &subscriptions)
{
    QList<SubscriptionChange> changes;
    for (const Subscription &subscription : subscriptions) {
        if (!wouldChange(wish, subscription))
            continue;
        changes << changeOf(kindOf(wish), subscription);
        changes.last().after = wantedSide(wish);
    }
    return changes;
}

SubscriptionChange renameWish(const Subscription &subscription, const QString &nickname)
{
    SubscriptionChange change = changeOf(ChangeKind::Rename, subscription);
    change.after.nickname = nickname.trimmed();
    return change;
}

QString addedText(const QList<SubscriptionChange> &changes, const QString &subscription)
{
    return changes.size() == 1 ? WishWords::one(changeText(changes.first()), subscription)
                               : WishWords::several(static_cast<int>(changes.size()));
}

} // namespace tenantry
