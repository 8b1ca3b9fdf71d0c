// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

namespace tenantry::sandbox {

// Upgrades and paid ends of trials (§10.3): what is possible, a new operation, the operations of a subscription. An
// operation is started at once and completed when it would be provisioned; a repeated one is a second one (§1.8).
QList<Route> transitionRoutes();

} // namespace tenantry::sandbox
