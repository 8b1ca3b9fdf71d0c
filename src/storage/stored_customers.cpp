// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/id_hash.h"
#include "storage/record_json.h"
#include "storage/stored_records.h"
#include "storage/stored_words.h"

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

#define CUSTOMER_COLUMNS                                                                                               \
    "c.key, c.account, c.since, c.gone, c.id, c.name, c.domain, c.relationship, c.relationship_word, c.delegated, "    \
    "c.commerce_id, c.email, c.culture, c.language, c.address "

StoredCustomer customerAt(const Query &query)
{
    StoredCustomer stored;
    stored.key = query.number(0);
    stored.account = query.number(1);
    stored.since = query.instant(2);
    stored.gone = !query.isNull(3);
    Customer &customer = stored.value;
    customer.id = CustomerId(query.text(4));
    customer.companyName = query.text(5);
    customer.domain = query.text(6);
    customer.relationship = wordAt<Relationship>(query, 7);
    customer.delegatedAdmin = choiceAt(query, 9);
    customer.commerceId = query.text(10);
    customer.email = query.text(11);
    customer.culture = query.text(12);
    customer.language = query.text(13);
    customer.address = addressFrom(query.text(14));
    return stored;
}

} // namespace

Result<StoredById<Customer>> storedCustomers(Connection &connection, qint64 account, const QStringList &ids)
{
    QString hashes = u"["_s;
    for (const QString &id : ids)
        hashes += QString::number(idHash(id)) + u',';
    hashes.back() = u']';
    Query query(connection,
                "SELECT " CUSTOMER_COLUMNS "FROM json_each(?2) AS wanted "
                "CROSS JOIN customers AS c ON c.id_hash = wanted.value WHERE c.account = ?1",
                account, ids.isEmpty() ? u"[]"_s : hashes);
    StoredById<Customer> stored;
    stored.reserve(ids.size());
    while (query.next()) {
        StoredCustomer customer = customerAt(query);
        const QString id = customer.value.id.text();
        stored.insert(id, std::move(customer));
    }
    if (query.failed())
        return query.error();
    return stored;
}

Result<std::optional<StoredCustomer>> storedCustomer(Connection &connection, qint64 key)
{
    Query query(connection, "SELECT " CUSTOMER_COLUMNS "FROM customers AS c WHERE c.key = ?1", key);
    std::optional<StoredCustomer> stored;
    if (query.next())
        stored = customerAt(query);
    if (query.failed())
        return query.error();
    return stored;
}

Result<QList<StoredCustomer>> customersAsOf(Connection &connection, qint64 account, const QString &record,
                                            const QDateTime &at)
{
    Query query(connection,
                "SELECT " CUSTOMER_COLUMNS "FROM customers AS c WHERE c.account = ?1 AND (?2 = '' OR c.id = ?2) "
                "AND c.since <= ?3 AND c.gone IS NULL",
                account, record, at);
    QList<StoredCustomer> stored;
    while (query.next())
        stored += customerAt(query);
    if (query.failed())
        return query.error();
    return stored;
}

} // namespace tenantry
