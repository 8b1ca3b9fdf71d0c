// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/documents.h"
#include "sandbox/world.h"

namespace tenantry::sandbox {

// What an upgrade may become (§10.3): the wares its SKU leads to, and subscriptions the customer has of them.
struct TransitionPlace
{
    const World &world;
    const QJsonObject &source; // as it stands now
    const QJsonArray &owned;   // all subscriptions of the customer
};

// What stands against seats going to a subscription that is there: the number of the eligibility page and the code of
// a refused request; 0 for neither.
struct TargetIssue
{
    int number = 0;
    int code = 0;
    QString description;
};
TargetIssue targetIssue(const TransitionPlace &place, const QJsonObject &target);

// Items of the eligibility collection. Scheduled ones, and those of a trial, name no existing subscriptions.
QJsonArray eligibleTargets(const TransitionPlace &place, bool scheduled);

// A request that was read and checked.
struct TransitionRequest
{
    const Sku *sku = nullptr;
    QString catalogItemId;
    QString term;
    QString billing;
    QString type;
    int quantity = 0;
    QJsonObject target; // empty: a new subscription
};
struct ReadTransition
{
    TransitionRequest request;
    std::optional<Reply> refused;
};
ReadTransition readTransition(const TransitionPlace &place, const QJsonObject &body);

} // namespace tenantry::sandbox
