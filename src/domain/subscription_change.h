// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/subscription.h"

#include <QJsonObject>
#include <QList>
#include <optional>

namespace tenantry {

// One wish for one subscription, of one kind: one update carries one kind (api/partner-center.md §10.2). Several wishes
// of different kinds for the same subscription are several changes.
enum class ChangeKind { Unknown, Seats, Renewal, NextTerm, Cancel, Suspend, Reactivate, Rename, BillingPlan, Term };

// The members of a subscription that changes are about. Only those of the change's kind are set:
// Seats quantity; Renewal autoRenew; NextTerm nextTerm (unset in after: taken away); Cancel, Suspend and Reactivate
// status; Rename nickname; BillingPlan billing; Term term.
struct ChangeSide
{
    std::optional<int> quantity;
    std::optional<bool> autoRenew;
    std::optional<NextTerm> nextTerm;
    std::optional<SubscriptionStatus> status;
    std::optional<QString> nickname;
    std::optional<CycleWord> billing;
    std::optional<TermWord> term;

    bool operator==(const ChangeSide &) const = default;
};

struct SubscriptionChange
{
    ChangeKind kind = ChangeKind::Unknown;
    CustomerId customer;
    SubscriptionId subscription;
    ChangeSide before; // as the store knew it when the change was made
    ChangeSide after;

    bool changesNothing() const;
    bool operator==(const SubscriptionChange &) const = default;
};

// What the kind is about, as the subscription has it now.
ChangeSide sideOf(ChangeKind kind, const Subscription &subscription);

// "subscription.seats" …: the kind of the intent that carries the change; Unknown for any other intent's.
QString intentKind(ChangeKind kind);
ChangeKind changeKindFrom(const QString &intentKind);

QJsonObject toJson(const SubscriptionChange &change);
SubscriptionChange changeFromJson(const QJsonObject &json);

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
