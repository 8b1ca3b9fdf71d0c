// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "services/api/activity_log.h"

#include <functional>
#include <optional>

namespace tenantry {

class Clock;
class Database;

// Appends what happened to the ledger and reads it back for the current account. GUI thread.
class ActivityService final : public ActivityLog
{
    Q_OBJECT
public:
    using CurrentAccount = std::function<std::optional<Account>()>;
    ActivityService(Database &ledger, CurrentAccount account, Clock &clock, QObject *parent = nullptr);

    Async<QList<ActivityEntry>> entries(qint64 before, int limit) override;
    Async<Intent> intent(const IntentId &id) override;
    // at and who are filled in.
    void append(const AccountId &account, ActivityEntry entry);

private:
    Database &m_ledger;
    CurrentAccount m_account;
    Clock &m_clock;
};

} // namespace tenantry
