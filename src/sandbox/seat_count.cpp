// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/seat_count.h"

#include "sandbox/life_cycle.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool holdsSeats(const QJsonObject &subscription)
{
    const auto status = subscription[u"status"].toString();
    return status == u"active" || status == u"suspended";
}

} // namespace

int seatsHeld(const World &world, const Sku &sku, const QJsonArray &owned, const QString &exceptId)
{
    int seats = 0;
    for (const auto &value : owned) {
        const auto now = subscriptionAt(world, value.toObject(), world.now());
        if (now[u"_sku"].toString() == sku.key() && holdsSeats(now) && now[u"id"].toString() != exceptId)
            seats += now[u"quantity"].toInt();
    }
    return seats;
}

std::optional<Reply> seatObjection(const World &world, const Sku &sku, int quantity, const SeatPlace &place)
{
    if (quantity < std::max(1, sku.minimum) || quantity > sku.maximum)
        return refusal(400, 2002,
                       u"The quantity must be between %1 and %2."_s.arg(QString::number(sku.minimum),
                                                                        QString::number(sku.maximum)),
                       {u"quantity"_s});
    if (!sku.smallBusiness || sku.trial)
        return std::nullopt;
    const auto others = seatsHeld(world, sku, place.owned, place.subscription[u"id"].toString());
    if (others + quantity > smallBusinessSeats)
        return refusal(403, 800088, u"The customer may have %1 seats of this product in all."_s.arg(smallBusinessSeats),
                       {u"quantity"_s});
    return std::nullopt;
}

} // namespace tenantry::sandbox
