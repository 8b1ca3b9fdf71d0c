// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/note_store.h"
#include "storage/query.h"

namespace tenantry {

Outcome ConsentStore::add(const AccountId &account, const Consent &consent, const QDateTime &at)
{
    Query fixed(m_connection,
                "INSERT INTO consents (account, intent, customer, template, agreed_at, recorded_at) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                account, consent.intent, consent.customer, consent.templateId, consent.agreedAt, at);
    if (const Outcome added = fixed.run(); !added)
        return added;
    Query person(m_connection,
                 "INSERT INTO consent_persons (consent, first_name, last_name, email, phone) "
                 "VALUES (?1, ?2, ?3, ?4, ?5)",
                 m_connection.lastRowKey(), consent.firstName, consent.lastName, consent.email, consent.phone);
    return person.run();
}

Result<QList<ConsentStore::Consent>> ConsentStore::of(const AccountId &account, const QString &customer)
{
    Query query(m_connection,
                "SELECT c.intent, c.customer, c.template, coalesce(p.first_name, ''), coalesce(p.last_name, ''), "
                "coalesce(p.email, ''), coalesce(p.phone, ''), c.agreed_at FROM consents AS c "
                "LEFT JOIN consent_persons AS p ON p.consent = c.key "
                "WHERE c.account = ?1 AND c.customer = ?2 ORDER BY c.key",
                account, customer);
    QList<Consent> consents;
    while (query.next())
        consents += {query.text(0), query.text(1), query.text(2), query.text(3),
                     query.text(4), query.text(5), query.text(6), query.instant(7)};
    if (query.failed())
        return query.error();
    return consents;
}

} // namespace tenantry
