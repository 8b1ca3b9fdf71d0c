// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sync_store.h"

#include "storage/first_load.h"
#include "storage/query.h"
#include "storage/seen_customers.h"

namespace tenantry {

Result<SyncCursor> SyncStore::cursor(qint64 account)
{
    Query query(m_connection,
                "SELECT full_started, full_done, continuation, pages_done, customers_complete, audit_seen, last_done "
                "FROM sync_cursors WHERE account = ?1",
                account);
    SyncCursor cursor;
    if (query.next()) {
        cursor.fullStarted = query.instant(0);
        cursor.fullDone = query.instant(1);
        cursor.continuation = query.bytes(2);
        cursor.pagesDone = query.count(3);
        cursor.customersComplete = query.flag(4);
        cursor.auditSeen = query.instant(5);
        cursor.lastDone = query.instant(6);
    }
    if (query.failed())
        return query.error();
    return cursor;
}

Outcome SyncStore::setCursor(qint64 account, const SyncCursor &cursor)
{
    Query query(m_connection,
                "INSERT INTO sync_cursors (account, full_started, full_done, continuation, pages_done, "
                "customers_complete, audit_seen, last_done) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) "
                "ON CONFLICT (account) DO UPDATE SET full_started = excluded.full_started, "
                "full_done = excluded.full_done, continuation = excluded.continuation, "
                "pages_done = excluded.pages_done, customers_complete = excluded.customers_complete, "
                "audit_seen = excluded.audit_seen, last_done = excluded.last_done",
                account, cursor.fullStarted, cursor.fullDone, cursor.continuation, cursor.pagesDone,
                cursor.customersComplete, cursor.auditSeen, cursor.lastDone);
    if (const Outcome stored = query.run(); !stored)
        return stored;
    if (cursor.customersComplete) {
        if (const Outcome finished = m_connection.firstLoad().finish(m_connection); !finished)
            return finished;
    }
    return m_connection.seenCustomers().keep(m_connection, account);
}

} // namespace tenantry
