// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transition.h"
#include "net/api_reply.h"
#include "net/api_request.h"
#include "support/result.h"

namespace tenantry::partnercenter {

// Upgrades and paid ends of trials of new commerce (api/partner-center.md §10.3): what a subscription may become now,
// a new operation, the operations it had.
ApiRequest transitionEligibilitiesRequest(const CustomerId &customer, const SubscriptionId &subscription);
ApiRequest transitionsRequest(const CustomerId &customer, const SubscriptionId &subscription);
// catalogItem: of the target as it is sold now; source: the catalog item of the subscription itself, where known.
ApiRequest createTransitionRequest(const CustomerId &customer, const SubscriptionId &subscription,
                                   const Transition &wish, const QString &catalogItem, const QString &source);

Result<QList<TransitionTarget>> parseTransitionEligibilities(const ApiReply &reply);

struct TransitionOperation
{
    enum class State { Running, Done, Failed, LicencesFailed }; // LicencesFailed: the seats went, the users' did not
    QString key;                                                // its id; where the answer leaves it out, when it began
    QString catalogItem;
    SubscriptionId into; // empty: not said yet
    int quantity = 0;
    bool withLicences = false;
    State state = State::Running;
    TransitionObstacle failure; // of Failed and LicencesFailed

    bool operator==(const TransitionOperation &) const = default;
};
Result<TransitionOperation> parseTransition(const ApiReply &reply);
Result<QList<TransitionOperation>> parseTransitions(const ApiReply &reply);

} // namespace tenantry::partnercenter
