// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace tenantry::partnercenter {

// Names of the steps of an upgrade or of a trial's conversion (api/partner-center.md §10.3).
namespace steps {
inline constexpr QLatin1StringView transitionSource{"transition.source"}; // the subscription the seats leave
inline constexpr QLatin1StringView transitionKnown{"transition.known"};   // the operations it had before
inline constexpr QLatin1StringView transitionOffer{"transition.offer"};   // the target as it is sold now
inline constexpr QLatin1StringView transitionCheck{"transition.check"};   // eligible still?
inline constexpr QLatin1StringView transitionCreate{"transition.create"};
inline constexpr QLatin1StringView transitionWatch{"transition.watch"};   // until the provider says it is done
inline constexpr QLatin1StringView transitionVerify{"transition.verify"}; // the seats have left
} // namespace steps

// Names of what its answers taught, in Intent::facts.
namespace facts {
inline constexpr QLatin1StringView sourceOffer{"sourceOffer"};           // catalog item of the source
inline constexpr QLatin1StringView knownTransitions{"knownTransitions"}; // keys of the operations it had before
inline constexpr QLatin1StringView transitionItem{"transitionItem"};     // catalog item of the target
inline constexpr QLatin1StringView transitionKey{"transitionKey"};       // of our operation
} // namespace facts

// POST transitions is not idempotent and has no documented guard (§1.8): the operations that were there before are
// read first, so that after a lost answer ours can be told from them.
bool isTransition(const Intent &intent);
Result<QList<StepSpec>> transitionSteps(const Intent &intent);
Result<ApiRequest> transitionStepRequest(const Intent &intent, const Step &step);

Transition transitionOf(const Intent &intent);

} // namespace tenantry::partnercenter
