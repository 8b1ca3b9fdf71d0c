// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/fake_plan_desk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry::testing {

namespace {

bool ended(const PlanItem &item)
{
    return isFinal(item.state);
}

} // namespace

template <class T>
Async<T> FakePlanDesk::answer(T value)
{
    return failure ? failedNow<T>(*failure) : readyNow<T>(std::move(value));
}

Async<QList<PlanItem>> FakePlanDesk::items()
{
    ++reads;
    return answer(plan);
}

Async<SeatQuestion> FakePlanDesk::seats(qint64 subscriptionKey)
{
    if (holdSeats) {
        seatAnswers.hold = true;
        seatAnswers.next.push_back(questions.value(subscriptionKey));
        return seatAnswers.give();
    }
    return questions.contains(subscriptionKey) ? answer(questions.value(subscriptionKey))
                                               : failedNow<SeatQuestion>(Error{.kind = Error::Kind::NotFound});
}

PlanItem FakePlanDesk::weighedItem(const SubscriptionChange &change) const
{
    PlanItem item = weighing ? weighing(change) : planItem({}, {}, change);
    item.change = change;
    return item;
}

Async<PlanItem> FakePlanDesk::weigh(const SubscriptionChange &change)
{
    weighed << change;
    if (!holdWeigh)
        return answer(weighedItem(change));
    weighAnswers.hold = true;
    weighAnswers.next.push_back(weighedItem(change));
    return weighAnswers.give();
}

void FakePlanDesk::remember()
{
    m_before << plan;
    m_after.clear();
}

void FakePlanDesk::announce()
{
    Q_EMIT undoChanged();
    Q_EMIT changed();
}

void FakePlanDesk::putOne(const SubscriptionChange &change)
{
    PlanItem *held = find(change.subscription, change.kind);
    if (!held) {
        PlanItem item = weighedItem(change);
        item.id = IntentId::make();
        if (!change.changesNothing())
            plan << item;
        return;
    }
    const IntentId id = held->id;
    PlanItem item = weighedItem(merged(held->change, change));
    item.id = id;
    if (item.customerName.isEmpty())
        item.customerName = held->customerName;
    if (item.subscriptionName.isEmpty())
        item.subscriptionName = held->subscriptionName;
    *held = item;
    if (item.change.changesNothing())
        plan.removeIf([&](const PlanItem &one) { return one.id == id; });
}

Async<Done> FakePlanDesk::put(const QList<SubscriptionChange> &changes)
{
    if (failure)
        return failedNow<Done>(*failure);
    puts << changes;
    remember();
    for (const SubscriptionChange &change : changes)
        putOne(change);
    announce();
    return readyNow(Done{});
}

Async<Done> FakePlanDesk::take(const QList<IntentId> &drafts)
{
    if (failure)
        return failedNow<Done>(*failure);
    taken << drafts;
    remember();
    plan.removeIf([&](const PlanItem &item) { return drafts.contains(item.id); });
    announce();
    return readyNow(Done{});
}

Async<Done> FakePlanDesk::rebase(const IntentId &draft)
{
    PlanItem *item = find(draft);
    if (failure || !item)
        return failedNow<Done>(failure.value_or(Error{.kind = Error::Kind::NotFound}));
    rebased << draft;
    remember();
    item->change.before = item->provider;
    item->standing = ChangeStanding::Fits;
    announce();
    return readyNow(Done{});
}

Async<Done> FakePlanDesk::undo()
{
    if (failure)
        return failedNow<Done>(*failure);
    ++undone;
    m_after << plan;
    plan = m_before.takeLast();
    announce();
    return readyNow(Done{});
}

Async<Done> FakePlanDesk::redo()
{
    if (failure)
        return failedNow<Done>(*failure);
    ++redone;
    m_before << plan;
    plan = m_after.takeLast();
    announce();
    return readyNow(Done{});
}

Async<int> FakePlanDesk::send(const QList<PlanItem> &reviewed)
{
    if (failure)
        return failedNow<int>(*failure);
    const bool same = std::all_of(reviewed.begin(), reviewed.end(), [&](const PlanItem &seen) {
        const PlanItem *held = find(seen.id);
        return held && held->change == seen.change;
    });
    if (!same)
        return failedNow<int>(Error{.kind = Error::Kind::Conflict});
    sent << reviewed;
    m_before.clear();
    m_after.clear();
    for (const PlanItem &item : reviewed)
        find(item.id)->state = offline ? IntentState::Queued : IntentState::Running;
    announce();
    if (!holdSend)
        return readyNow(static_cast<int>(reviewed.size()));
    sendAnswers.hold = true;
    sendAnswers.fallback = static_cast<int>(reviewed.size());
    return sendAnswers.give();
}

void FakePlanDesk::pauseAfterCurrent()
{
    ++pauses;
    SendProgress now = m_progress;
    now.pausing = true;
    setProgress(now);
}

Async<Done> FakePlanDesk::sendKept(const IntentId &id)
{
    if (failure)
        return failedNow<Done>(*failure);
    sentKept << id;
    become(id, IntentState::Running);
    return readyNow(Done{});
}

Async<Done> FakePlanDesk::abandon(const IntentId &id)
{
    if (failure)
        return failedNow<Done>(*failure);
    abandoned << id;
    become(id, IntentState::Abandoned);
    return readyNow(Done{});
}

void FakePlanDesk::clearEnded()
{
    ++clears;
    plan.removeIf(ended);
    Q_EMIT changed();
}

PlanItem *FakePlanDesk::find(const IntentId &id)
{
    const auto at = std::find_if(plan.begin(), plan.end(), [&](const PlanItem &item) { return item.id == id; });
    return at == plan.end() ? nullptr : &*at;
}

PlanItem *FakePlanDesk::find(const SubscriptionId &subscription, ChangeKind kind)
{
    const auto at = std::find_if(plan.begin(), plan.end(), [&](const PlanItem &item) {
        return item.change.subscription == subscription && item.change.kind == kind && !ended(item);
    });
    return at == plan.end() ? nullptr : &*at;
}

void FakePlanDesk::become(const IntentId &id, IntentState state, const QString &parkReason, const QString &detail)
{
    PlanItem *item = find(id);
    if (!item)
        return;
    item->state = state;
    item->parkReason = parkReason;
    item->detail = detail;
    Q_EMIT changed();
}

void FakePlanDesk::overtake(const IntentId &id, const ChangeSide &provider)
{
    PlanItem *item = find(id);
    if (!item)
        return;
    item->provider = provider;
    item->standing = ChangeStanding::Overtaken;
    Q_EMIT changed();
}

void FakePlanDesk::setProgress(const SendProgress &progress)
{
    m_progress = progress;
    Q_EMIT progressChanged(progress);
}

SubscriptionChange seatChange(const QString &subscription, int before, int after, const QString &customer)
{
    SubscriptionChange change;
    change.kind = ChangeKind::Seats;
    change.subscription = SubscriptionId(subscription);
    change.customer = CustomerId(customer);
    change.before.quantity = before;
    change.after.quantity = after;
    return change;
}

PlanItem planItem(const QString &customer, const QString &subscription, const SubscriptionChange &change)
{
    PlanItem item;
    item.id = IntentId::make();
    item.change = change;
    item.customerName = customer;
    item.subscriptionName = subscription;
    item.verdict.kind = Verdict::Kind::Allowed;
    return item;
}

} // namespace tenantry::testing
