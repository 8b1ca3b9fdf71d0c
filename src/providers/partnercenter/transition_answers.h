// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace tenantry::partnercenter {

// What an answer to a step of an upgrade or conversion means. A source that holds other seats than the wish stands on
// is park::movedOn; a target that is not eligible any more is refused with the provider's number, "transition-7"; seats
// that went while the users' licences did not are park::partialSuccess.
StepVerdict judgeTransitionStep(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now);

// After a lost answer the operations are asked: one that is ours and was not there before: it happened. The provider
// prints an operation as started in its very answer, so after a minute without one the source decides: unmoved, it did
// not happen; anything else is for a person.
std::optional<ApiRequest> transitionReadBack(const Intent &intent, const Step &step, int round);
ReadBackVerdict judgeTransitionReadBack(const Intent &intent, const Step &step, int round, const ApiReply &reply,
                                        const QDateTime &now);

} // namespace tenantry::partnercenter
