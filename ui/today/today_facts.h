// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/accounts.h"
#include "services/api/connection_status.h"
#include "services/api/plan_desk.h"
#include "services/api/renewal_board.h"
#include "services/api/sync_control.h"
#include "services/api/today.h"

namespace tenantry {

// What was read for the screen "Today". Unset and without an error: nobody has looked yet, which is not the same as
// nothing there (design idea 4).
template <class T>
struct TodayRead
{
    std::optional<T> value;
    std::optional<Error> error; // of the last try; what was read before stays
};

struct TodayDecisions
{
    EndingSummary summary;   // of TodayFacts::days
    QList<EndingTerm> terms; // urgent ones first
    QDateTime asOf;          // UTC
};

struct TodayPlan
{
    QList<PlanItem> items;
    QDateTime asOf;
};

struct TodayFacts
{
    static constexpr int days = 120;
    QDateTime now; // UTC
    QList<Account> accounts;
    std::optional<Account> account;
    ConnectionState connection;
    SyncState sync;
    bool storeDamaged = false;
    bool storeRebuilt = false;
    TodayRead<TodayDecisions> decisions;
    TodayRead<TodayPlan> plan;
    TodayRead<TodayTerms> terms;
    TodayRead<TodaySends> sends;

    // Something of the provider is stored, so that an empty list says something.
    bool providerRead() const { return sync.lastDone.isValid(); }
};

} // namespace tenantry
