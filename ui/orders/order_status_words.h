// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "services/api/order_desk.h"

#include <QStringList>

namespace tenantry {

// How the status page speaks of an order. Provider words are kept apart: they are plain text of somebody else.
QString orderHeadline(const Intent &intent);
QString orderAdvice(const Intent &intent);
// From the fact "cartPrices" [{line, reviewed, cart, currency}]: lines whose price in the provider's cart differs.
QStringList priceChangesOf(const Intent &intent);
QString firstPasswordText(const FirstPassword &state);
QString passwordResetSteps();

} // namespace tenantry
