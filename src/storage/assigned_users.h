// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/licence_pool.h"
#include "support/result.h"

#include <QByteArray>
#include <QHash>
#include <optional>

namespace tenantry {

class Connection;

// How many users have the licence that a subscription gives, for many subscriptions one after the other: cheap while
// those of one customer come together. On the thread of the connection.
class AssignedUsers
{
public:
    static Result<AssignedUsers> of(Connection &connection, qint64 account);
    // offer: product:sku:availability. Unset: the tenant's licences were not read, or nobody said which licence it is.
    Result<std::optional<int>> with(qint64 customer, const QString &offer);

private:
    explicit AssignedUsers(Connection &connection) : m_connection(&connection) {}
    Outcome readPlans(qint64 account);
    Outcome readTenant(qint64 customer);

    Connection *m_connection;
    bool m_any = false;             // any tenant's licences were read
    QHash<QString, QString> m_plan; // by product:sku
    qint64 m_customer = 0;
    QHash<QString, int> m_assigned; // of that customer, by plan
};

} // namespace tenantry
