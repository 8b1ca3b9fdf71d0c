// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/rule_packs.h"
#include "services/api/today.h"
#include "services/ending_reading.h"
#include "storage/today_lookup.h"

#include <functional>

namespace tenantry {

class Clock;
class Database;
class Observations;
class PlanService;

// Today's lists over store and ledger, stretch by stretch while the readers are idle. GUI thread.
class TodayService final : public TodayDesk
{
    Q_OBJECT
public:
    struct Parts
    {
        Database &store;
        Database &ledger;
        Observations &observations;
        PlanService &plan;
        std::function<std::optional<Account>()> account;
        Clock &clock;
        std::function<const RulePacks &()> rules; // read when first asked for
    };
    explicit TodayService(Parts parts, QObject *parent = nullptr);

    Async<TodayTerms> terms(int limit) override;
    Async<TodaySends> sends(int limit) override;

    void accountChanged();

private:
    // One walk through the store; passed along from stretch to stretch.
    struct Walk
    {
        EndingReading reading;
        int limit = 0;
        QDateTime trialsTo;
        QList<DatedKey> trials;
        QList<DatedKey> windows;
        std::optional<DatedKey> after;
    };
    using SharedWalk = std::shared_ptr<Walk>;
    Async<TodayTerms> walkTrials(const SharedWalk &walk);
    Async<TodayTerms> walkWindows(const SharedWalk &walk);
    Async<TodayTerms> readRecords(const SharedWalk &walk);

    Parts m_parts;
};

} // namespace tenantry
