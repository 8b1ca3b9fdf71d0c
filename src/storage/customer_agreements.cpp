// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customer_store.h"
#include "storage/observation.h"
#include "storage/stored_words.h"

namespace tenantry {

namespace {

AgreementRecord agreementAt(const Query &query)
{
    AgreementRecord record;
    record.type = wordAt<AgreementType>(query, 0);
    record.templateId = query.text(2);
    record.signer = {query.text(3), query.text(4), query.text(5), query.text(6)};
    record.agreedAt = query.instant(7);
    record.link = query.text(8);
    return record;
}

struct StoredAgreements
{
    bool everRead = false;
    QList<AgreementRecord> records;
};

Result<StoredAgreements> storedAgreements(Connection &connection, qint64 customer)
{
    Query read(connection, "SELECT agreements_read_at IS NOT NULL FROM customers WHERE key = ?1", customer);
    StoredAgreements stored;
    stored.everRead = read.next() && read.flag(0);
    Query query(connection,
                "SELECT type, type_word, template, first_name, last_name, email, phone, agreed_at, link "
                "FROM agreements WHERE customer = ?1 ORDER BY key",
                customer);
    while (query.next())
        stored.records += agreementAt(query);
    if (read.failed() || query.failed())
        return read.failed() ? read.error() : query.error();
    return stored;
}

Outcome replaceAgreements(Connection &connection, qint64 customer, const QList<AgreementRecord> &records)
{
    if (const Outcome cleared = Query(connection, "DELETE FROM agreements WHERE customer = ?1", customer).run();
        !cleared)
        return cleared;
    Query insert(connection, "INSERT INTO agreements (customer, type, type_word, template, first_name, last_name, "
                             "email, phone, agreed_at, link) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    for (const AgreementRecord &record : records) {
        const Outcome inserted = insert.runWith(customer, code(record.type.value), record.type.raw, record.templateId,
                                                record.signer.firstName, record.signer.lastName, record.signer.email,
                                                record.signer.phone, record.agreedAt, record.link);
        if (!inserted)
            return inserted;
    }
    return Done{};
}

} // namespace

Result<Changes> CustomerStore::observeAgreements(qint64 account, const CustomerId &customer,
                                                 const QList<AgreementRecord> &agreements, const QDateTime &at)
{
    const Result<qint64> key = customerKey(m_connection, account, customer.text());
    if (!key)
        return key.error();
    const Result<StoredAgreements> stored = storedAgreements(m_connection, *key);
    if (!stored)
        return stored.error();
    Changes changes;
    if (stored->everRead && stored->records == agreements)
        return changes;
    if (const Outcome replaced = replaceAgreements(m_connection, *key, agreements); !replaced)
        return replaced.error();
    Query mark(m_connection, "UPDATE customers SET agreements_read_at = ?2 WHERE key = ?1", *key, at);
    if (const Outcome marked = mark.run(); !marked)
        return marked.error();
    changes.customersChanged += *key;
    return changes;
}

Result<QList<AgreementRecord>> CustomerStore::agreements(qint64 account, const CustomerId &customer, bool *everRead)
{
    const Result<qint64> key = customerKey(m_connection, account, customer.text());
    if (!key)
        return key.error();
    const Result<StoredAgreements> stored = storedAgreements(m_connection, *key);
    if (!stored)
        return stored.error();
    if (everRead)
        *everRead = stored->everRead;
    return stored->records;
}

} // namespace tenantry
