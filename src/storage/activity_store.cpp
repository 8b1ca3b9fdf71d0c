// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/note_store.h"
#include "storage/query.h"

namespace tenantry {

Outcome ActivityStore::append(const AccountId &account, const ActivityEntry &entry)
{
    Query fixed(m_connection, "INSERT INTO activity (account, at, what, intent, reference) VALUES (?1, ?2, ?3, ?4, ?5)",
                account, entry.at, entry.what, entry.intent, entry.reference);
    if (const Outcome appended = fixed.run(); !appended)
        return appended;
    Query texts(m_connection, "INSERT INTO activity_texts (activity, subject, who, detail) VALUES (?1, ?2, ?3, ?4)",
                m_connection.lastRowKey(), entry.subject, entry.who, entry.detail);
    return texts.run();
}

Result<QList<ActivityEntry>> ActivityStore::entries(const AccountId &account, qint64 before, int limit)
{
    Query query(m_connection,
                "SELECT a.key, a.at, a.what, coalesce(t.subject, ''), coalesce(t.who, ''), a.intent, a.reference, "
                "coalesce(t.detail, '') FROM activity AS a LEFT JOIN activity_texts AS t ON t.activity = a.key "
                "WHERE a.account = ?1 AND (?2 = 0 OR a.key < ?2) ORDER BY a.key DESC LIMIT ?3",
                account, before, limit);
    QList<ActivityEntry> entries;
    while (query.next()) {
        ActivityEntry entry;
        entry.number = query.number(0);
        entry.at = query.instant(1);
        entry.what = query.text(2);
        entry.subject = query.text(3);
        entry.who = query.text(4);
        entry.intent = query.text(5);
        entry.reference = query.text(6);
        entry.detail = query.text(7);
        entries += entry;
    }
    if (query.failed())
        return query.error();
    return entries;
}

} // namespace tenantry
