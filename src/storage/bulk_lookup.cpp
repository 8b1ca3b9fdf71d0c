// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulk_lookup.h"

#include "domain/text_folding.h"
#include "storage/id_hash.h"
#include "storage/query.h"

#include <algorithm>

namespace tenantry {

QString bulkName(QStringView text)
{
    return withoutDiacritics(text).simplified();
}

Result<BulkIndex> BulkIndex::of(Connection &connection, qint64 account)
{
    BulkIndex index;
    Query customers(connection, "SELECT key, id, name, domain FROM customers WHERE account = ?1 AND gone IS NULL",
                    account);
    while (customers.next()) {
        for (const int column : {1, 2, 3}) {
            const QString name = bulkName(customers.text(column));
            if (!name.isEmpty())
                index.m_customers.emplace_back(idHash(name), customers.number(0));
        }
    }
    if (customers.failed())
        return customers.error();
    Query subscriptions(connection, "SELECT id, customer FROM subscriptions WHERE account = ?1 AND gone IS NULL",
                        account);
    while (subscriptions.next())
        index.m_subscriptions.emplace_back(idHash(SubscriptionId(subscriptions.text(0)).text()),
                                           subscriptions.number(1));
    if (subscriptions.failed())
        return subscriptions.error();
    std::sort(index.m_customers.begin(), index.m_customers.end());
    std::sort(index.m_subscriptions.begin(), index.m_subscriptions.end());
    return index;
}

std::vector<qint64> BulkIndex::at(const std::vector<Entry> &entries, qint64 hash)
{
    std::vector<qint64> customers;
    auto entry = std::lower_bound(entries.begin(), entries.end(), hash,
                                  [](const Entry &each, qint64 wanted) { return each.first < wanted; });
    for (; entry != entries.end() && entry->first == hash; ++entry) {
        if (customers.empty() || customers.back() != entry->second)
            customers.push_back(entry->second);
    }
    return customers;
}

std::vector<qint64> BulkIndex::customersCalled(QStringView text) const
{
    return at(m_customers, idHash(bulkName(text)));
}

std::vector<qint64> BulkIndex::customersWith(const SubscriptionId &subscription) const
{
    return at(m_subscriptions, idHash(subscription.text()));
}

} // namespace tenantry
