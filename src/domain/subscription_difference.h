// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/subscription.h"

#include <QList>
#include <optional>

namespace tenantry {

// The members of a subscription, in the order people ask for them. Its own id and its customer are not among them: they
// say which subscription it is.
enum class SubscriptionMember {
    Quantity,
    Status,
    SuspensionReasons,
    AutoRenew,
    NextTerm,
    Term,
    Billing,
    TermStart,
    TermEnd, // with whether its last day belongs to it
    CancelUntil,
    Refundable,
    Nickname,
    Offer, // id and name
    Parent,
    Trial,
    UnitType,
    ProductType,
    Promotion,
    Partner,
    Order,
    Created
};

// The members two states of one subscription differ in; empty exactly when the states are equal.
QList<SubscriptionMember> differingMembers(const Subscription &before, const Subscription &after);

// One subscription at two instants. Without a before it was not there yet, without an after no longer.
struct SubscriptionDifference
{
    std::optional<Subscription> before;
    std::optional<Subscription> after;
    QList<SubscriptionMember> members; // only when it was there both times

    const Subscription &subscription() const { return after ? *after : *before; } // at least one is set
    bool operator==(const SubscriptionDifference &) const = default;
};

// What differs between two lists of one customer's subscriptions, in the order of their ids.
QList<SubscriptionDifference> differencesOf(const QList<Subscription> &before, const QList<Subscription> &after);

} // namespace tenantry
