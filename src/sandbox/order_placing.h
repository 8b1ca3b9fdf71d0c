// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

namespace tenantry::sandbox {

// What became of the lines of a purchase: orders as stored documents, and groups that failed (§8).
struct Placed
{
    QJsonArray orders;
    QJsonArray errors; // {orderGroupId, code, description}
};

// Places one order per group, with its subscriptions, and records it. The lines were checked and have no errors.
Placed placeOrders(Call &call, const QJsonObject &customer, const QJsonArray &lines);

} // namespace tenantry::sandbox
