// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

namespace tenantry::sandbox {

// PATCH of a subscription (§10.2): everything is checked first, then applied as one, or accepted for later (202).
QList<Route> subscriptionUpdateRoutes();

// What a change of members made elsewhere does to windows and scheduled changes: a new number of seats follows the same
// lots, without any rule, and drops what was scheduled.
void followSeats(QJsonObject &subscription, const QJsonObject &members, const QDateTime &now);

} // namespace tenantry::sandbox
