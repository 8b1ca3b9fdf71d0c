// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

namespace tenantry::sandbox {

// Address check and country rules (§3.7).
QList<Route> validationRoutes();

} // namespace tenantry::sandbox
