// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

namespace tenantry::sandbox {

// Carts: create, read, replace, check out (§8).
QList<Route> cartRoutes();

} // namespace tenantry::sandbox
