// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plan_order.h"

#include <QHash>
#include <algorithm>

namespace tenantry {

namespace {

enum Stage { Over, UnderWay, Kept, Planned };

Stage stageOf(IntentState state)
{
    if (isFinal(state) || state == IntentState::Parked)
        return Over;
    if (state == IntentState::Running)
        return UnderWay;
    return state == IntentState::Queued ? Kept : Planned;
}

int rankOf(const SubscriptionChange &change)
{
    switch (change.kind) {
    case ChangeKind::Reactivate:
        return 0;
    case ChangeKind::NextTerm:
        return change.after.nextTerm ? 6 : 1;
    case ChangeKind::Renewal:
        return 2;
    case ChangeKind::Seats:
    case ChangeKind::Rename:
    case ChangeKind::Transition:
    case ChangeKind::Conversion:
    case ChangeKind::Unknown:
        return 3;
    case ChangeKind::Term:
        return 4;
    case ChangeKind::BillingPlan:
        return 5;
    case ChangeKind::Suspend:
    case ChangeKind::Cancel:
        return 7;
    }
    return 3;
}

struct Place
{
    qsizetype at = 0;
    Stage stage = Over;
    int rank = 0;
};

bool goesBefore(const Place &a, const Place &b)
{
    return std::pair(a.stage, a.rank) < std::pair(b.stage, b.rank);
}

} // namespace

QList<SubscriptionChange> changesOf(const QList<Intent> &intents)
{
    QList<SubscriptionChange> changes;
    changes.reserve(intents.size());
    for (const Intent &intent : intents)
        changes += changeFromJson(intent.payload);
    return changes;
}

QList<QList<qsizetype>> bySubscriptionInSendingOrder(const QList<Intent> &intents,
                                                     const QList<SubscriptionChange> &changes)
{
    QList<QList<Place>> groups;
    QHash<SubscriptionId, qsizetype> known;
    for (qsizetype at = 0; at < intents.size(); ++at) {
        const SubscriptionChange &change = changes.at(at);
        const auto group = known.constFind(change.subscription);
        const qsizetype place = group == known.cend() ? groups.size() : *group;
        if (group == known.cend()) {
            known.insert(change.subscription, place);
            groups.append(QList<Place>());
        }
        groups[place].append(Place{at, stageOf(intents.at(at).state), rankOf(change)});
    }
    QList<QList<qsizetype>> places;
    for (QList<Place> &group : groups) {
        std::stable_sort(group.begin(), group.end(), goesBefore);
        QList<qsizetype> sorted;
        for (const Place &place : std::as_const(group))
            sorted += place.at;
        places += sorted;
    }
    return places;
}

QList<Intent> inSendingOrder(const QList<Intent> &intents)
{
    QList<Intent> ordered = intents;
    for (const QList<qsizetype> &places : bySubscriptionInSendingOrder(intents, changesOf(intents))) {
        QList<qsizetype> free = places; // the places they have, taken in turn
        std::sort(free.begin(), free.end());
        for (qsizetype i = 0; i < places.size(); ++i)
            ordered[free.at(i)] = intents.at(places.at(i));
    }
    return ordered;
}

} // namespace tenantry
