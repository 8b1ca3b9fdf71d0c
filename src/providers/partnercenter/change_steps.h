// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace tenantry::partnercenter {

// The steps of one change of a subscription (api/partner-center.md §10.2):
//   subscription.read    the resource, compared with what the change stands on; what is so already is not written
//   subscription.offer   for a next term: the catalog item that sells it
//   subscription.write   PATCH with the whole resource as read just before, the members of the change altered. Where
//                        what was read is not fresh (a pause, a restart, 2055) the step first reads again, and its
//                        next call, with a new request id, goes with what that said.
//   subscription.verify  reads back until the resource shows the change
bool isSubscriptionChange(const Intent &intent);
Result<QList<StepSpec>> changeSteps(const Intent &intent);
bool changeStepNeeded(const Intent &intent, const Step &step);
Result<ApiRequest> changeStepRequest(const Intent &intent, const Step &step, const QDateTime &now);

} // namespace tenantry::partnercenter
