// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/note_store.h"
#include "storage/query.h"

namespace tenantry {

Outcome SecretMarkStore::set(const Mark &mark, const QDateTime &at)
{
    Query query(m_connection,
                "INSERT INTO secret_marks (name, state, expires, changed_at) VALUES (?1, ?2, ?3, ?4) "
                "ON CONFLICT (name) DO UPDATE SET state = excluded.state, expires = excluded.expires, "
                "changed_at = excluded.changed_at",
                mark.name, mark.state, mark.expires, at);
    return query.run();
}

Result<std::optional<SecretMarkStore::Mark>> SecretMarkStore::get(const QString &name)
{
    Query query(m_connection, "SELECT name, state, expires FROM secret_marks WHERE name = ?1", name);
    std::optional<Mark> mark;
    if (query.next())
        mark = Mark{query.text(0), query.text(1), query.instant(2)};
    if (query.failed())
        return query.error();
    return mark;
}

Result<QList<SecretMarkStore::Mark>> SecretMarkStore::expired(const QDateTime &now)
{
    Query query(m_connection,
                "SELECT name, state, expires FROM secret_marks WHERE state = 'kept' AND expires <= ?1 "
                "ORDER BY expires, name",
                now);
    QList<Mark> marks;
    while (query.next())
        marks += {query.text(0), query.text(1), query.instant(2)};
    if (query.failed())
        return query.error();
    return marks;
}

} // namespace tenantry
