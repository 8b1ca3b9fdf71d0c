// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

namespace tenantry::sandbox {

// The partner's own profiles and the look-up of partner ids (§4).
QList<Route> profileRoutes();

} // namespace tenantry::sandbox
