// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

namespace tenantry::sandbox {

// Products, SKUs and availabilities by country, and the same tree for one customer (§5).
QList<Route> catalogRoutes();

// Links of an order or cart line to the catalogue.
QJsonObject catalogLinks(const QString &catalogItemId, const QString &country);

} // namespace tenantry::sandbox
