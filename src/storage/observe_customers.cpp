// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search_index.h"
#include "storage/customer_store.h"
#include "storage/first_load.h"
#include "storage/id_hash.h"
#include "storage/observation.h"
#include "storage/record_json.h"
#include "storage/seen_customers.h"
#include "storage/stored_words.h"

#include <algorithm>

namespace tenantry {

namespace {

// Compares one page with what is stored and writes the differences.
class CustomerPage
{
public:
    CustomerPage(Connection &connection, qint64 account, const QDateTime &at)
        : m_connection(connection)
        , m_account(account)
        , m_at(at)
        , m_insert(
              connection,
              "INSERT INTO customers (account, id, id_hash, name, sort_key, domain, relationship, relationship_word, "
              "delegated, commerce_id, email, culture, language, address, since) "
              "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)")
    {}

    Outcome load(const QList<Customer> &customers);
    Outcome observe(const Customer &customer);
    const Changes &changes() const { return m_changes; }
    std::vector<qint64> takeSeen() { return std::move(m_seen); }

private:
    Outcome insert(const Customer &customer);
    Outcome replace(StoredCustomer *stored, const Customer &customer);
    Outcome update(const StoredCustomer &stored);
    Outcome loadProbable(const Customer &customer);

    Connection &m_connection;
    qint64 m_account;
    QDateTime m_at;
    Query m_insert;
    StoredById<Customer> m_stored;
    Changes m_changes;
    std::vector<qint64> m_seen;
};

Outcome CustomerPage::load(const QList<Customer> &customers)
{
    if (m_connection.firstLoad().running())
        return Done{}; // looked up one by one, in memory
    QStringList ids;
    ids.reserve(customers.size());
    for (const Customer &customer : customers)
        ids += customer.id.text();
    Result<StoredById<Customer>> stored = storedCustomers(m_connection, m_account, ids);
    if (!stored)
        return stored.error();
    m_stored.insert(*stored);
    return Done{};
}

// Without the index by id: what is there already is found by the key remembered in memory.
Outcome CustomerPage::loadProbable(const Customer &customer)
{
    const std::optional<qint64> key = m_connection.firstLoad().probableKey(m_account, customer.id.text());
    if (!key)
        return Done{};
    const Result<std::optional<StoredCustomer>> stored = storedCustomer(m_connection, *key);
    if (!stored)
        return stored.error();
    if (*stored && (*stored)->value.id == customer.id) {
        m_stored.insert(customer.id.text(), **stored);
        return Done{};
    }
    // Two ids with one hash: from here on the slow way, which needs no luck.
    if (const Outcome finished = m_connection.firstLoad().finish(m_connection); !finished)
        return finished;
    return load({customer});
}

Outcome CustomerPage::observe(const Customer &customer)
{
    if (customer.id.isEmpty())
        return Done{};
    if (const Outcome loaded = loadProbable(customer); !loaded)
        return loaded;
    const auto known = m_stored.find(customer.id.text());
    if (known == m_stored.end())
        return insert(customer);
    m_seen.push_back(known->key);
    const Customer now = merged(known->value, customer);
    if (now == known->value && !known->gone)
        return Done{};
    return replace(&*known, now);
}

Outcome CustomerPage::insert(const Customer &customer)
{
    const Outcome inserted = m_insert.runWith(
        m_account, customer.id, idHash(customer.id.text()), customer.companyName, sortKey(customer.companyName),
        customer.domain, code(customer.relationship.value), customer.relationship.raw, customer.delegatedAdmin,
        customer.commerceId, customer.email, customer.culture, customer.language, textOf(customer.address), m_at);
    if (!inserted)
        return inserted;
    const qint64 key = m_connection.lastRowKey();
    if (m_connection.firstLoad().running())
        m_connection.firstLoad().remember(m_account, customer.id.text(), key);
    else // a page may name one twice
        m_stored.insert(customer.id.text(), {key, m_account, m_at, false, customer});
    m_seen.push_back(key);
    m_changes.customersAdded += key;
    return Done{};
}

Outcome CustomerPage::replace(StoredCustomer *stored, const Customer &customer)
{
    if (!stored->gone) {
        const Outcome closed = closeState(m_connection, HistoryStore::Kind::Customer, *stored, stored->value.id.text(),
                                          m_at, stateOf(stored->value));
        if (!closed)
            return closed;
    }
    (stored->gone ? m_changes.customersAdded : m_changes.customersChanged) += stored->key;
    stored->value = customer;
    stored->since = m_at;
    stored->gone = false;
    return update(*stored);
}

Outcome CustomerPage::update(const StoredCustomer &stored)
{
    const Customer &customer = stored.value;
    Query query(m_connection,
                "UPDATE customers SET name = ?2, sort_key = ?3, domain = ?4, relationship = ?5, "
                "relationship_word = ?6, delegated = ?7, commerce_id = ?8, email = ?9, culture = ?10, "
                "language = ?11, address = ?12, since = ?13, gone = NULL WHERE key = ?1",
                stored.key, customer.companyName, sortKey(customer.companyName), customer.domain,
                code(customer.relationship.value), customer.relationship.raw, customer.delegatedAdmin,
                customer.commerceId, customer.email, customer.culture, customer.language, textOf(customer.address),
                stored.since);
    return query.run();
}

Result<std::vector<qint64>> unseenKeys(Connection &connection, qint64 account, const QDateTime &roundStart)
{
    const Result<std::vector<qint64>> seen = connection.seenCustomers().since(connection, account, roundStart);
    if (!seen)
        return seen.error();
    Query query(connection, "SELECT key FROM customers NOT INDEXED WHERE account = ?1 AND gone IS NULL AND since < ?2",
                account, roundStart);
    std::vector<qint64> unseen;
    while (query.next()) {
        if (!std::binary_search(seen->cbegin(), seen->cend(), query.number(0)))
            unseen.push_back(query.number(0));
    }
    if (query.failed())
        return query.error();
    return unseen;
}

Outcome markGone(Connection &connection, qint64 key, const QDateTime &at)
{
    const Result<std::optional<StoredCustomer>> stored = storedCustomer(connection, key);
    if (!stored)
        return stored.error();
    const Outcome closed = closeState(connection, HistoryStore::Kind::Customer, **stored, (*stored)->value.id.text(),
                                      at, stateOf((*stored)->value));
    if (!closed)
        return closed;
    return Query(connection, "UPDATE customers SET gone = ?2 WHERE key = ?1", key, at).run();
}

} // namespace

Result<Changes> CustomerStore::observeCustomers(qint64 account, const QList<Customer> &customers, const QDateTime &at)
{
    if (const Outcome ready = m_connection.firstLoad().prepare(m_connection, customers.size()); !ready)
        return ready.error();
    CustomerPage page(m_connection, account, at);
    if (const Outcome loaded = page.load(customers); !loaded)
        return loaded.error();
    for (const Customer &customer : customers) {
        if (const Outcome observed = page.observe(customer); !observed)
            return observed.error();
    }
    SeenCustomers &seen = m_connection.seenCustomers();
    seen.add(account, page.takeSeen(), at);
    if (const Outcome kept = seen.keep(m_connection, account); !kept)
        return kept.error();
    return page.changes();
}

Result<Changes> CustomerStore::forgetUnseen(qint64 account, const QDateTime &roundStart, const QDateTime &at)
{
    if (const Outcome finished = m_connection.firstLoad().finish(m_connection); !finished)
        return finished.error();
    const Result<std::vector<qint64>> unseen = unseenKeys(m_connection, account, roundStart);
    if (!unseen)
        return unseen.error();
    Changes changes;
    for (const qint64 key : *unseen) {
        if (const Outcome marked = markGone(m_connection, key, at); !marked)
            return marked.error();
        changes.customersRemoved += key;
    }
    if (const Outcome cleared = m_connection.seenCustomers().clear(m_connection, account); !cleared)
        return cleared.error();
    return changes;
}

} // namespace tenantry
