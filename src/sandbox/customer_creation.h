// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

namespace tenantry::sandbox {

// POST /v1/customers (§3.2) and the checks it shares with the billing profile (§3.8, §3.9).
Reply createCustomer(Call &call);
std::optional<Reply> checkBillingProfile(const World &world, const QJsonObject &profile);
QJsonObject billingFromRequest(const QJsonObject &body, const QString &id);

} // namespace tenantry::sandbox
