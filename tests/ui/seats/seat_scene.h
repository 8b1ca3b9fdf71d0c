// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/clock.h"
#include "testing/fake_plan_desk.h"

namespace tenantry::testing {

// A subscription of 12 seats, 8 of which can go back for three days more, at 22 EUR a month; the desk refuses what is
// below what must stay and prices the rest.
struct SeatScene
{
    static constexpr qint64 premium = 31;

    SeatScene();
    SeatQuestion &question() { return desk.questions[premium]; }
    void pause(); // what a person's pause in typing is

    FakePlanDesk desk;
    ManualClock clock{QDateTime({2026, 11, 21}, {14, 0}, Qt::UTC)};
};

// As the rules would answer for such a room.
PlanItem weighedLikeRules(const SubscriptionChange &change, const SeatQuestion &question);

} // namespace tenantry::testing
