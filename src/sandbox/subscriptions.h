// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

namespace tenantry::sandbox {

// Reading subscriptions (§10.1), as they stand at this instant of simulated time.
QList<Route> subscriptionRoutes();

QJsonObject printedSubscription(const World &world, const QJsonObject &stored, const QString &customerId);
// Changes with every write and every step of the life cycle. NCE bodies print none unless a switch says so (§1.8).
QString subscriptionEtag(const QJsonObject &current);
// The stored document named by the second capture of the path, as far as the provider shows it at this instant.
std::optional<QJsonObject> findSubscription(const Call &call, const QJsonObject &customer);
Reply noSubscription();
void replaceSubscription(World &world, const QString &customerId, const QJsonObject &stored);

// Stored documents that the provider shows at this instant.
QJsonArray visibleSubscriptions(const World &world, const QString &customerId);
bool isActiveBase(const World &world, const QJsonObject &stored);

} // namespace tenantry::sandbox
