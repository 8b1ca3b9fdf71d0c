// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renewal_scene.h"
#include "testing/fake_today_desk.h"
#include "ui/today/today_view_model.h"

namespace tenantry::testing {

// The services behind the screen "Today". Now is 1 June 2026, 9:00 UTC; the provider was read at 8:40.
struct TodayScene
{
    RenewalScene renewals;
    FakeTodayDesk desk;
    FakeConnectionStatus connection;
    FakeSyncControl sync;
    FakeProfileCare care;

    TodayScene();
    TodayViewModel::Parts parts();
    void fillBelievably(); // something in every list
    ManualClock &clock() { return renewals.clock; }
    // Lets what was announced be read, and every answer arrive.
    void pass(std::chrono::milliseconds time = std::chrono::milliseconds(300));
};

QDateTime todayAt(int days, int hours = 0); // from now
OpenWindow openWindow(qint64 key, const QString &customer, const QString &subscription, const QDateTime &until);
Intent changeIntent(const QString &customer, const QString &subscription, IntentState state,
                    const QString &parkReason = {}, const QString &detail = {});

} // namespace tenantry::testing
