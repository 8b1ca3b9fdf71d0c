// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

namespace tenantry::sandbox {

// Price sheets and exchange rates of the second host, as CSV (§17).
QList<Route> priceSheetRoutes();

} // namespace tenantry::sandbox
