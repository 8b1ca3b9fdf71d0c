// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

namespace tenantry::sandbox {

// Reading customers (§3.3), domain names (§3.1), relationships (§3.4); creation stands in customer_creation.
QList<Route> customerRoutes();

// Refusal when the customer of a path is unknown.
Reply unknownCustomer(const QString &id);
// Wraps a route whose first capture is a customer id.
std::function<Reply(Call &)> withCustomer(std::function<Reply(Call &, const QJsonObject &)> answer);

QJsonObject fullCustomer(const QJsonObject &customer);
QJsonObject billingProfileOf(const QJsonObject &customer);
QString etagOf(const QJsonObject &billingProfile);

} // namespace tenantry::sandbox
