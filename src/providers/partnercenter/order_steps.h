// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace tenantry::partnercenter {

// The steps of placing an order (api/partner-center.md §20): for a new customer its tenant name is checked and it is
// created; then for everyone the agreement, the catalog items, the cart, its checkout and the order's way to the end.
Result<QList<StepSpec>> orderSteps(const Intent &intent);
bool orderStepNeeded(const Intent &intent, const Step &step);
Result<ApiRequest> orderStepRequest(const Intent &intent, const Step &step, const QDateTime &now);

} // namespace tenantry::partnercenter
