// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/subscription.h"
#include "domain/transition.h"

#include <QJsonObject>
#include <QList>
#include <optional>

namespace tenantry {

// One wish for one subscription, of one kind: one update carries one kind (api/partner-center.md §10.2). Several wishes
// of different kinds for the same subscription are several changes.
enum class ChangeKind {
    Unknown,
    Seats,
    Renewal,
    NextTerm,
    Cancel,
    Suspend,
    Reactivate,
    Rename,
    BillingPlan,
    Term,
    Transition, // seats become another product (§10.3)
    Conversion  // a trial becomes paid seats (§10.3, §19.5)
};

// The members of a subscription that changes are about. Only those of the change's kind are set:
// Seats quantity; Renewal autoRenew; NextTerm nextTerm (unset in after: taken away); Cancel, Suspend and Reactivate
// status; Rename nickname; BillingPlan billing; Term term; Transition and Conversion before quantity, after transition.
struct ChangeSide
{
    std::optional<int> quantity;
    std::optional<bool> autoRenew;
    std::optional<NextTerm> nextTerm;
    std::optional<SubscriptionStatus> status;
    std::optional<QString> nickname;
    std::optional<CycleWord> billing;
    std::optional<TermWord> term;
    std::optional<Transition> transition;

    bool operator==(const ChangeSide &) const = default;
};

struct SubscriptionChange
{
    ChangeKind kind = ChangeKind::Unknown;
    CustomerId customer;
    SubscriptionId subscription;
    ChangeSide before; // as the store knew it when the change was made
    ChangeSide after;
    // The plan put it in for the sake of another change of the subscription, and it leaves together with that one.
    bool attendant = false;
    // NextTerm: a change before it in the plan deletes what was scheduled, so that nothing fits as well as before.
    bool mayBeGone = false;

    bool changesNothing() const;
    bool operator==(const SubscriptionChange &) const = default;
};

// What the kind is about, as the subscription has it now.
ChangeSide sideOf(ChangeKind kind, const Subscription &subscription);

// "subscription.seats" …: the kind of the intent that carries the change; Unknown for any other intent's.
QString intentKind(ChangeKind kind);
ChangeKind changeKindFrom(const QString &intentKind);

// The subscription once the change has taken effect, as far as the plan has to know.
Subscription changedBy(const SubscriptionChange &change, Subscription subscription);
// A change in the running term that takes the instruction for the next one with it (api/partner-center.md §10.2,
// §19.4).
bool deletesNextTerm(ChangeKind kind);

QJsonObject toJson(const NextTerm &next);
NextTerm nextTermFromJson(const QJsonObject &json);
QJsonObject toJson(const SubscriptionChange &change);
SubscriptionChange changeFromJson(const QJsonObject &json);
// Whose subscription a stored change is about, without reading the rest of it.
std::pair<CustomerId, SubscriptionId> changedSubscription(const QJsonObject &json);

// Name of a fact of an intent: the instruction for the next term, as JSON, that the change was found to have deleted.
inline constexpr QLatin1StringView lostNextTermFact{"lostNextTerm"};

// Two wishes of one kind for one subscription become one: the later after over the earlier before.
SubscriptionChange merged(const SubscriptionChange &earlier, const SubscriptionChange &later);

// How a change stands to what the provider says now (S0-50; C26: shown, never resolved by overwriting).
enum class ChangeStanding {
    Fits,      // the provider still says before
    AlreadySo, // it says after already
    Overtaken  // it says something third: a person decides
};
ChangeStanding standing(const SubscriptionChange &change, const Subscription &now);

} // namespace tenantry
