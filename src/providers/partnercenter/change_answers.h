// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace tenantry::partnercenter {

// What an answer to a step of a subscription's change means. The resource says what the change stands on no more:
// park::movedOn. A stale etag (2055) is read and built anew once. While the provider is busy with the subscription
// (900278, 900280) it is asked again for an hour, then park::operationPending; its other refusals are final, with its
// code and words.
StepVerdict judgeChangeStep(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now);

} // namespace tenantry::partnercenter
