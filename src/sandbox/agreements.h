// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

namespace tenantry::sandbox {

// Agreement templates, documents and confirmations (§3.5).
QList<Route> agreementRoutes();

// The gate before every purchase: relationship, agreement (13605), account review. Empty when it is open.
std::optional<Reply> purchaseObjection(const World &world, const QJsonObject &customer);

} // namespace tenantry::sandbox
