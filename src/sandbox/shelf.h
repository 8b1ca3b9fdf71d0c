// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/documents.h"
#include "sandbox/world.h"

namespace tenantry::sandbox {

// The catalogue as it stands now: availabilities that were replaced, SKUs withdrawn, prices changed by command.
struct Ware
{
    const Sku *sku = nullptr;
    QString term;
    QString catalogItemId;
};

bool isSold(const World &world, const Sku &sku, const QString &country);
QString currentItem(const World &world, const Sku &sku, const QString &term);
// The ware behind a catalog item id; empty when the id is stale, withdrawn, unknown or not sold in the country.
std::optional<Ware> wareOf(const World &world, const QString &catalogItemId, const QString &country);
Decimal priceOf(const World &world, const Sku &sku, const Plan &plan, const Market &market);
// Sets the price of all plans and markets of the SKU that fit "term", "billing" and "market" of the command, where
// given; returns how many.
int changePrices(World &world, const Sku &sku, const Decimal &amount, const QJsonObject &command);

} // namespace tenantry::sandbox
