// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace tenantry::partnercenter {

// The new-commerce catalog of a country (api/partner-center.md §5): product, SKU, availability. Availability ids
// change; they are read right before a cart is made.
ApiRequest productsRequest(const QString &country);
ApiRequest skusRequest(const QString &productId, const QString &country);
ApiRequest availabilitiesRequest(const QString &productId, const QString &skuId, const QString &country);
// What this customer may buy; needs no country.
ApiRequest customerAvailabilitiesRequest(const CustomerId &customer, const QString &productId, const QString &skuId);

Result<QList<Provider::CatalogProduct>> parseProducts(const ApiReply &reply);
Result<QList<Provider::CatalogSku>> parseSkus(const ApiReply &reply);
Result<QList<Provider::CatalogAvailability>> parseAvailabilities(const ApiReply &reply);

// The catalog item id to order an offer's term and billing plan; empty when none of them sells it any more.
QString catalogItemFor(const Offer &offer, const QList<Provider::CatalogAvailability> &availabilities);

} // namespace tenantry::partnercenter
