// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tenant_name.h"
#include "services/session.h"

#include <QHash>
#include <QObject>

namespace tenantry {

class Clock;
class Database;

// Asks whether a tenant name is free while it is typed. Only the provider's own answer makes a name free or taken.
// Answers are remembered for a minute. GUI thread.
class TenantChecks final : public QObject
{
    Q_OBJECT
public:
    TenantChecks(Database &store, CurrentSession session, std::function<bool()> offline, Clock &clock,
                 QObject *parent = nullptr);

    Async<TenantState> check(const QString &typed);
    void forget();

private:
    Async<TenantState> askProvider(const Session &session, const TenantPrefix &prefix);

    Database &m_store;
    CurrentSession m_session;
    std::function<bool()> m_offline;
    Clock &m_clock;
    QHash<QString, TenantState> m_answers;
};

} // namespace tenantry
