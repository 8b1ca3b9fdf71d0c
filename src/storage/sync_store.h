// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QDateTime>
#include <QMap>
#include <optional>

namespace tenantry {

class Connection;

// Where sync stands, per account, in store.db; survives a kill.
struct SyncCursor
{
    QDateTime fullStarted;   // UTC; a full round is under way when set and fullDone is older
    QDateTime fullDone;      // UTC
    QByteArray continuation; // token of the next customer page; empty: start or finished
    int pagesDone = 0;
    bool customersComplete = false; // the list ended by itself in this round
    QDateTime auditSeen;            // newest audit record handled, UTC
    QDateTime lastDone;             // UTC, any kind of round
    bool operator==(const SyncCursor &) const = default;
};

class SyncStore
{
public:
    explicit SyncStore(Connection &connection) : m_connection(connection) {}
    Result<SyncCursor> cursor(qint64 account);
    Outcome setCursor(qint64 account, const SyncCursor &cursor);

private:
    Connection &m_connection;
};

} // namespace tenantry
