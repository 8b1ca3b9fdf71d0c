// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/licence_pool.h"
#include "services/api/bulk_changes.h"

#include <QHash>

namespace tenantry {

class Connection;

// "As many seats as users have the licence, and n more" (S2-232), for many lines one after the other; the licences of a
// customer are read once. On the thread of the connection.
class AssignedSeats
{
public:
    explicit AssignedSeats(Connection &connection) : m_connection(connection) {}
    // Sets the total, or a fault where it cannot be told: unknown stays unknown.
    Outcome decide(BulkAnswer &answer);

private:
    Result<QList<PoolLine>> poolOf(qint64 customer);

    Connection &m_connection;
    QHash<qint64, QList<PoolLine>> m_pools;
};

} // namespace tenantry
