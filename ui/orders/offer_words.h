// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order_draft.h"

#include <QDate>

namespace tenantry {

// Identity of a buyable combination: product, SKU, term and billing plan (S4-45, S4-46).
QString keyOf(const Offer &offer);
// "product:sku", as prerequisites of add-ons name it
QString productKeyOf(const Offer &offer);

QString termAndBilling(const Offer &offer); // 1 year, billed monthly
// What the buyer is bound to, with the date: billed monthly, bound until 3 December 2027 (C18: no false "monthly").
QString liabilityText(const Offer &offer, QDate start);
QString pricePerSeat(const Offer &offer); // 12.30 EUR/mo, or the word for unknown

} // namespace tenantry
