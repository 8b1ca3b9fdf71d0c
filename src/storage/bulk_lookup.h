// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "support/result.h"

#include <QStringView>
#include <vector>

namespace tenantry {

class Connection;

// Where to look for what a line of a table names, over all customers of an account: hashes only, so half a million
// subscriptions take a few megabytes. Two texts may share a hash, so whoever asks compares the text itself as well.
// Immutable once made, any thread.
class BulkIndex
{
public:
    static Result<BulkIndex> of(Connection &connection, qint64 account);

    // By name, domain or id, capitals and diacritics aside. Keys in store.db, each once.
    std::vector<qint64> customersCalled(QStringView text) const;
    std::vector<qint64> customersWith(const SubscriptionId &subscription) const;

private:
    using Entry = std::pair<qint64, qint64>; // hash, customer
    static std::vector<qint64> at(const std::vector<Entry> &entries, qint64 hash);

    std::vector<Entry> m_customers;
    std::vector<Entry> m_subscriptions;
};

// As names are compared: folded, blanks around and doubled ones aside.
QString bulkName(QStringView text);

} // namespace tenantry
