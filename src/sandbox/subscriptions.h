// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

namespace tenantry::sandbox {

// Reading subscriptions (§10.1). Terms roll on and windows close as the simulated time passes.
QList<Route> subscriptionRoutes();

// The stored document as it stands at the given instant: renewed, expired, disabled (§19.4).
QJsonObject subscriptionAt(const World &world, const QJsonObject &stored, const QDateTime &now);
// Stored documents that the provider shows at this instant.
QJsonArray visibleSubscriptions(const World &world, const QString &customerId);
bool isActiveBase(const World &world, const QJsonObject &stored);

} // namespace tenantry::sandbox
