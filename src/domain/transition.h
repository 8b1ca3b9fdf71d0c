// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/subscription.h"

#include <QJsonObject>
#include <QStringList>

namespace tenantry {

// Seats of a subscription that become another product: an upgrade, or a trial that turns into paid seats
// (api/partner-center.md §10.3). They leave it at once; all of them end it.
struct Transition
{
    QString productId{}; // of the target; its availability is volatile and resolved when it is sent
    QString skuId{};
    QString name{}; // of the target, for lists
    TermWord term{};
    CycleWord billing{};
    int quantity = 0;          // seats that go over
    bool withLicences = false; // the provider moves the users' licences too, else somebody assigns them anew
    SubscriptionId into{};     // a subscription that is there; empty: a new one
    QString intoName{};
    ShownPrice price{}; // of a seat of the target when it was chosen

    bool operator==(const Transition &) const = default;
};

QJsonObject toJson(const Transition &transition);
Transition transitionFromJson(const QJsonObject &json);

// Name of a fact of an intent: the subscription that the seats went to.
inline constexpr QLatin1StringView transitionTargetFact{"transitionTarget"};

// Why the provider says no to a target. The numbers are those of its lists of eligibility, not those of §22.
struct TransitionObstacle
{
    int code = 0;
    QString text; // the provider's words
    bool operator==(const TransitionObstacle &) const = default;
};

// A way the seats can go over; eligible as the provider said when it was asked.
struct TransitionWay
{
    bool withLicences = false;
    bool eligible = false;
    QList<TransitionObstacle> obstacles;
    bool operator==(const TransitionWay &) const = default;
};

// A subscription the customer has of the target already.
struct TransitionHost
{
    SubscriptionId id;
    QString name;
    TermWord term;
    CycleWord billing;
    bool eligible = false;
    QList<TransitionObstacle> obstacles;
    bool operator==(const TransitionHost &) const = default;
};

// What a subscription may become, by the provider's own list (transitionEligibilities).
struct TransitionTarget
{
    QString catalogItemId; // product:sku:availability
    QString title;
    QString description;
    int quantity = 0; // seats that could go over
    QList<TransitionWay> ways;
    QList<TransitionHost> hosts;

    QString productId() const { return catalogItemId.section(u':', 0, 0); }
    QString skuId() const { return catalogItemId.section(u':', 1, 1); }
    bool eligible() const; // in one way at least
    const TransitionWay *way(bool withLicences) const;
    const TransitionHost *host(const SubscriptionId &id) const;
    bool operator==(const TransitionTarget &) const = default;
};

} // namespace tenantry
