// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plan_items.h"

#include "domain/change_cost.h"
#include "domain/rule_packs.h"

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

QString ownName(const Subscription &subscription)
{
    return subscription.nickname.isEmpty() ? subscription.offerName : subscription.nickname;
}

SeatRoom roomOf(const PlannedSubscription &known, const PlanView &view)
{
    return seatRoom(known.row.subscription, known.lots, known.limits, view.rules, view.now, view.profile);
}

Verdict verdictOn(const SubscriptionChange &change, const PlannedSubscription &known, const PlanView &view)
{
    return view.rules.judge(change, known.row.subscription, view.profile, view.now, &known.lots, known.limits);
}

void fillFrom(PlanItem &item, const PlannedSubscription &known)
{
    item.customerName = known.customerName;
    item.subscriptionName = ownName(known.row.subscription);
    item.customerKey = known.row.customerKey;
    item.subscriptionKey = known.row.key;
    item.provider = sideOf(item.change.kind, known.row.subscription);
}

// A change that is over stands as it ended; nobody weighs it again.
bool stillOpen(IntentState state)
{
    return state == IntentState::Draft || state == IntentState::Reviewed || state == IntentState::Queued ||
           state == IntentState::Parked;
}

} // namespace

PlanItem weighed(const SubscriptionChange &change, const PlannedSubscription &known, const PlanView &view)
{
    PlanItem item;
    item.change = change;
    fillFrom(item, known);
    item.standing = standing(change, known.row.subscription);
    item.verdict = verdictOn(change, known, view);
    item.cost = changeCost(change, known.row.subscription, known.row.price, view.now);
    return item;
}

PlanItem planItem(const Intent &intent, const PlannedSubscription *known, const PlanView &view)
{
    const SubscriptionChange change = changeFromJson(intent.payload);
    PlanItem item;
    if (known && stillOpen(intent.state)) {
        item = weighed(change, *known, view);
    } else {
        item.change = change;
        if (known)
            fillFrom(item, *known);
        else
            item.customerName = intent.title; // all that is left of its names
    }
    item.id = intent.id;
    item.state = intent.state;
    item.parkReason = intent.parkReason;
    item.detail = intent.detail;
    item.changedAt = intent.changedAt;
    return item;
}

SeatQuestion seatQuestion(const PlannedSubscription &known, const PlanView &view)
{
    SeatQuestion question;
    question.row = known.row;
    question.customerName = known.customerName;
    question.room = roomOf(known, view);
    question.price = known.row.price;
    question.pool = known.pool;
    if (const auto cycle = chargeCycleOn(known.row.subscription, view.now.toUTC().date()))
        question.periodEnd = cycle->last.addDays(1).startOfDay(Qt::UTC).addSecs(-1);
    return question;
}

QString changeTitle(const PlannedSubscription &known)
{
    return known.customerName + u": "_s + ownName(known.row.subscription);
}

WantedSubscriptions wantedBy(const QList<Intent> &intents)
{
    WantedSubscriptions wanted;
    for (const Intent &intent : intents) {
        const SubscriptionChange change = changeFromJson(intent.payload);
        wanted[change.customer].insert(change.subscription);
    }
    return wanted;
}

std::optional<int> plannedSeats(const QList<Intent> &plan, const SubscriptionId &subscription)
{
    std::optional<int> seats;
    for (const Intent &intent : plan) {
        const SubscriptionChange change = changeFromJson(intent.payload);
        if (change.subscription == subscription && change.kind == ChangeKind::Seats && !isFinal(intent.state))
            seats = change.after.quantity;
    }
    return seats;
}

} // namespace tenantry
