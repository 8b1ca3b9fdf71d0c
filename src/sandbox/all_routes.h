// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

namespace tenantry::sandbox {

// Every route of the API hosts; the sign-in authority has its own.
QList<Route> apiRoutes();

} // namespace tenantry::sandbox
