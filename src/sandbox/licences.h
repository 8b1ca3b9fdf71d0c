// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

namespace tenantry::sandbox {

// What licences the customer's directory counts (§11): the seats of the subscriptions here, those other sellers brought
// and the users they are assigned to. A change of seats is counted once it is provisioned (§10.1).
QList<Route> licenceRoutes();

// Sets assigned users ("assigned") and seats of other sellers ("others") of a customer and SKU, where given.
void setLicences(World &world, const QString &customerId, const Sku &sku, const QJsonObject &command);

} // namespace tenantry::sandbox
