// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plan_items.h"

#include "domain/base_rules.h"
#include "domain/change_cost.h"
#include "domain/rule_packs.h"
#include "services/plan_order.h"

#include <algorithm>

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
    return view.rules.judge(change, known.row.subscription, view.profile, view.now, &known.lots, known.limits,
                            known.offered);
}

void fillFrom(PlanItem &item, const PlannedSubscription &known)
{
    item.customerName = known.customerName;
    item.subscriptionName = ownName(known.row.subscription);
    item.customerKey = known.row.customerKey;
    item.subscriptionKey = known.row.key;
    item.provider = sideOf(item.change.kind, known.row.subscription);
    static const int worthTelling = builtInNumber(u"subscription.updates.told");
    item.timesChanged = known.timesChanged < worthTelling ? 0 : known.timesChanged;
}

// A change that is over stands as it ended; nobody weighs it again.
bool stillOpen(IntentState state)
{
    return state == IntentState::Draft || state == IntentState::Reviewed || state == IntentState::Queued ||
           state == IntentState::Parked;
}

// known: null when it is no longer in the store.
PlanItem planItem(const Intent &intent, const SubscriptionChange &change, const PlannedSubscription *known,
                  const PlanView &view)
{
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
    item.became = SubscriptionId(intent.facts.value(transitionTargetFact).toString());
    item.changedAt = intent.changedAt;
    return item;
}

// What is weighed after it has to count with it.
bool takesEffect(const PlanItem &item)
{
    if (item.state == IntentState::Running)
        return true;
    const bool waits =
        item.state == IntentState::Queued || item.state == IntentState::Draft || item.state == IntentState::Reviewed;
    return waits && item.standing != ChangeStanding::Overtaken && item.verdict.kind != Verdict::Kind::Refused;
}

bool putsBack(const SubscriptionChange &change)
{
    return change.kind == ChangeKind::NextTerm && change.after.nextTerm;
}

// One subscription's changes in the order they are sent.
class Sequence
{
public:
    Sequence(const PlannedSubscription *known, const PlanView &view) : m_view(view)
    {
        if (!known)
            return;
        m_expected = *known;
        m_name = ownName(known->row.subscription); // the one that people see until it is another
    }
    PlanItem take(const Intent &intent, const SubscriptionChange &change)
    {
        PlanItem item = planItem(intent, change, m_expected ? &*m_expected : nullptr, m_view);
        item.subscriptionName = m_name;
        if (!m_expected || !takesEffect(item))
            return item;
        Subscription &subscription = m_expected->row.subscription;
        item.losesNextTerm = deletesNextTerm(item.change.kind) && subscription.hasNextTermInstructions;
        subscription = changedBy(item.change, subscription);
        return item;
    }

private:
    const PlanView &m_view;
    std::optional<PlannedSubscription> m_expected;
    QString m_name;
};

// An instruction that a later change of the plan puts back is not lost.
void settleLoss(QList<PlanItem> &items, const QList<qsizetype> &places)
{
    bool backLater = false;
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        PlanItem &item = items[*place];
        item.losesNextTerm = item.losesNextTerm && !backLater;
        backLater = (backLater || (putsBack(item.change) && takesEffect(item))) && !deletesNextTerm(item.change.kind);
    }
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
    if (!change.after.transition) // what the other product is sold for was not asked
        item.sale = changeCost(change, known.row.subscription, known.sale, view.now);
    return item;
}

QList<PlanItem> planItems(const QList<Intent> &plan, const KnownSubscriptions &known, const PlanView &view)
{
    QList<PlanItem> items(plan.size());
    const QList<SubscriptionChange> changes = changesOf(plan);
    const QList<QList<qsizetype>> sequences = bySubscriptionInSendingOrder(plan, changes);
    for (const QList<qsizetype> &places : sequences) {
        const auto found = known.find(changes.at(places.first()).subscription);
        Sequence sequence(found == known.end() ? nullptr : &*found, view);
        for (const qsizetype place : places)
            items[place] = sequence.take(plan.at(place), changes.at(place));
        settleLoss(items, places);
    }
    return items;
}

PlanItem weighedInPlan(const SubscriptionChange &change, QList<Intent> plan, const PlannedSubscription &known,
                       const PlanView &view)
{
    plan.removeIf([&change](const Intent &intent) {
        const SubscriptionChange other = changeFromJson(intent.payload);
        const bool sameKind = other.kind == change.kind && intent.state == IntentState::Draft;
        return other.subscription != change.subscription || sameKind;
    });
    SubscriptionChange put = change;
    put.mayBeGone = put.kind == ChangeKind::NextTerm && put.after.nextTerm; // as it is once it stands in the plan
    Intent wish;
    wish.kind = intentKind(change.kind);
    wish.payload = toJson(put);
    wish.state = IntentState::Draft;
    plan += wish;
    PlanItem item = planItems(plan, {{change.subscription, known}}, view).last();
    item.change = change;
    return item;
}

bool standOnOthers(const QList<PlanItem> &reviewed, const QList<Intent> &plan, const KnownSubscriptions &known,
                   const PlanView &view)
{
    QHash<IntentId, Verdict::Kind> seen;
    for (const PlanItem &item : reviewed)
        seen.insert(item.id, item.verdict.kind);
    QList<Intent> sent = plan;
    sent.removeIf(
        [&seen](const Intent &intent) { return intent.state == IntentState::Draft && !seen.contains(intent.id); });
    const QList<PlanItem> items = planItems(sent, known, view);
    return std::any_of(items.begin(), items.end(), [&seen](const PlanItem &item) {
        const auto was = seen.constFind(item.id);
        return was != seen.cend() && *was != Verdict::Kind::Refused && item.verdict.kind == Verdict::Kind::Refused;
    });
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
