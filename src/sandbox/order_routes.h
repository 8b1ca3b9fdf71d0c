// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

namespace tenantry::sandbox {

// Reading orders and ordering without a cart (§9).
QList<Route> orderRoutes();

// How amounts are printed, if at all: routes differ, and a client must cope with both forms.
enum class Prices { None, AsNumbers, AsWords };
QJsonObject printedOrder(const World &world, const QJsonObject &order, Prices prices);

} // namespace tenantry::sandbox
