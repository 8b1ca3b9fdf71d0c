// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rule_packs.h"
#include "services/api/sync_control.h"
#include "services/session.h"

#include <functional>

namespace tenantry {

class Clock;
class CustomerReading;
class Database;

// Counts, after each round of reading, the directories of customers with a renewal ahead, so that seats nobody is
// assigned to are known before they are renewed (C5). Once a day per customer, from a little before its alert would be
// raised on; a tenant that refused is left alone. GUI thread.
class RenewalWatch final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Database &store;
        CustomerReading &reading;
        SyncControl &sync;
        CurrentSession session;
        Clock &clock;
        std::function<const RulePacks &()> rules;
    };
    explicit RenewalWatch(Parts parts, QObject *parent = nullptr);

    bool running() const { return m_looking || m_reading > 0 || !m_toRead.isEmpty(); }
    void accountChanged();

private:
    void synced(const SyncState &state);
    void look();
    void found(const QList<CustomerId> &customers);
    void readMore();

    Parts m_parts;
    std::optional<Session> m_session;
    QList<CustomerId> m_toRead;
    quint64 m_round = 0;
    int m_reading = 0;
    bool m_looking = false;
    bool m_wasRunning = false;
};

} // namespace tenantry
