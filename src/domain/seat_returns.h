// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/seat_room.h"

#include <chrono>

namespace tenantry {

// What of a subscription's seats can still go back, limits and status left aside (api/partner-center.md §19.3).
struct SeatReturns
{
    QList<SeatRoom::Part> parts; // soonest end first, none that ended
    std::optional<int> stated;
    std::optional<int> counted;
    int unsure = 0; // beyond the parts: nobody knows; only where the provider states no dates

    bool known() const { return stated || counted; }
    int total() const;
};

// window: of each addition where the provider states no date; zero: only what it states counts. The provider's parts
// and our lots are compared instant by instant, and the smaller is offered. Where the provider gives exactly our
// youngest lots more time than the window, the field is believed, not the constant.
SeatReturns seatReturns(const Subscription &subscription, const QList<SeatLot> &lots, std::chrono::seconds window,
                        const QDateTime &now);

void takeYoungest(QList<SeatLot> &lots, int seats);

} // namespace tenantry
