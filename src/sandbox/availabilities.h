// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenantry::sandbox {

struct Sku;

// Availability ids are volatile: one per SKU and term, and another after each replacement (§1.4, §5).
QString availabilityId(const Sku &sku, const QString &term, int version);
QString catalogItemId(const Sku &sku, const QString &term, int version);

// The directory's ids of the licence and of its one service: provisioningId of §5 is productSku.id of §11.
QString provisioningId(const Sku &sku);
QString servicePlanId(const Sku &sku);

} // namespace tenantry::sandbox
