// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/grid_rows.h"

namespace tenantry {

std::optional<int> statedReturn(const Subscription &subscription, const QDateTime &now)
{
    if (!subscription.refundable)
        return std::nullopt;
    const RefundableSeats &stated = *subscription.refundable;
    if (stated.parts.isEmpty()) { // a total alone: until it can be cancelled
        const bool ended = subscription.cancelUntil.isValid() && subscription.cancelUntil <= now;
        return ended ? 0 : stated.total;
    }
    int seats = 0;
    for (const RefundableSeats::Part &part : stated.parts)
        seats += part.until > now ? part.quantity : 0;
    return seats;
}

} // namespace tenantry
