// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/documents.h"
#include "sandbox/world.h"

namespace tenantry::sandbox {

// How many seats a subscription may have (§19.3): the limits of its SKU and, for small-business plans, 300 seats per
// customer and SKU over all subscriptions that run.
constexpr int smallBusinessSeats = 300;

struct SeatPlace
{
    const QJsonObject &subscription; // left out of the count of the others
    const QJsonArray &owned;         // all of the customer
};

// Seats of the SKU in the customer's active and suspended subscriptions, without the one of the given id.
int seatsHeld(const World &world, const Sku &sku, const QJsonArray &owned, const QString &exceptId = {});
// Empty when the subscription may have so many seats of the SKU.
std::optional<Reply> seatObjection(const World &world, const Sku &sku, int quantity, const SeatPlace &place);

} // namespace tenantry::sandbox
