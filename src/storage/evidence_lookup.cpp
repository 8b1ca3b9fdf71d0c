// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/evidence_lookup.h"

#include "storage/query.h"

namespace tenantry {

Result<QList<ActivityEntry>> EvidenceLookup::activityOf(const AccountId &account, const IntentId &intent)
{
    Query query(m_connection,
                "SELECT a.key, a.at, a.what, coalesce(t.subject, ''), coalesce(t.who, ''), a.intent, a.reference, "
                "coalesce(t.detail, '') FROM activity AS a LEFT JOIN activity_texts AS t ON t.activity = a.key "
                "WHERE a.account = ?1 AND a.intent = ?2 ORDER BY a.key",
                account, intent);
    QList<ActivityEntry> entries;
    while (query.next())
        entries += {query.number(0), query.instant(1), query.text(2), query.text(3),
                    query.text(4),   query.text(5),    query.text(6), query.text(7)};
    if (query.failed())
        return query.error();
    return entries;
}

Result<QList<StepMoment>> EvidenceLookup::journalOf(const IntentId &intent)
{
    Query query(m_connection,
                "SELECT at, number, kind, state, request_id, sent_route, sent_sha256, attempts, http_status, "
                "correlation_id, error_code FROM step_journal WHERE intent = ?1 ORDER BY key",
                intent);
    QList<StepMoment> journal;
    while (query.next())
        journal += {query.instant(0), query.count(1), query.text(2), stepStateFrom(query.text(3)),
                    query.text(4),    query.text(5),  query.text(6), query.count(7),
                    query.count(8),   query.text(9),  query.text(10)};
    if (query.failed())
        return query.error();
    return journal;
}

} // namespace tenantry
