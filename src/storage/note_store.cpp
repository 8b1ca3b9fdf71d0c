// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/note_store.h"

#include "storage/query.h"

namespace tenantry {

Result<QString> NoteStore::note(const AccountId &account, const QString &recordId)
{
    Query query(m_connection, "SELECT note FROM notes WHERE account = ?1 AND record = ?2", account, recordId);
    const QString note = query.next() ? query.text(0) : QString();
    if (query.failed())
        return query.error();
    return note;
}

Outcome NoteStore::setNote(const AccountId &account, const QString &recordId, const QString &note, const QDateTime &at)
{
    if (note.isEmpty())
        return Query(m_connection, "DELETE FROM notes WHERE account = ?1 AND record = ?2", account, recordId).run();
    Query query(m_connection,
                "INSERT INTO notes (account, record, note, changed_at) VALUES (?1, ?2, ?3, ?4) "
                "ON CONFLICT (account, record) DO UPDATE SET note = excluded.note, changed_at = excluded.changed_at",
                account, recordId, note, at);
    return query.run();
}

} // namespace tenantry
