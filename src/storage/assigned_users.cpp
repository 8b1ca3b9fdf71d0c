// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/assigned_users.h"

#include "storage/query.h"

namespace tenantry {

Result<AssignedUsers> AssignedUsers::of(Connection &connection, qint64 account)
{
    AssignedUsers users(connection);
    Query any(connection, "SELECT EXISTS (SELECT 1 FROM licences)");
    users.m_any = any.next() && any.flag(0);
    if (any.failed())
        return any.error();
    if (users.m_any) {
        if (const Outcome read = users.readPlans(account); !read)
            return read.error();
    }
    return users;
}

Outcome AssignedUsers::readPlans(qint64 account)
{
    // what was asked for one by one comes last and wins
    Query query(*m_connection,
                "SELECT o.product || ':' || o.sku, o.provisioning, 0 AS own FROM offers AS o "
                "JOIN offer_lists AS l ON l.key = o.list WHERE l.account = ?1 AND o.provisioning <> '' "
                "UNION ALL SELECT product || ':' || sku, plan, 1 FROM sku_plans WHERE account = ?1 AND plan <> '' "
                "ORDER BY own",
                account);
    while (query.next())
        m_plan.insert(query.text(0), query.text(1));
    return query.outcome();
}

Outcome AssignedUsers::readTenant(qint64 customer)
{
    m_customer = customer;
    m_assigned.clear();
    Query query(*m_connection,
                "SELECT plan, sum(assigned) FROM licences WHERE customer = ?1 GROUP BY plan "
                "HAVING count(assigned) = count(*)",
                customer);
    while (query.next())
        m_assigned.insert(query.text(0), query.count(1));
    return query.outcome();
}

Result<std::optional<int>> AssignedUsers::with(qint64 customer, const QString &offer)
{
    if (!m_any)
        return std::optional<int>();
    if (customer != m_customer) {
        if (const Outcome read = readTenant(customer); !read)
            return read.error();
    }
    const auto plan = m_plan.constFind(offer.section(u':', 0, 1));
    if (plan == m_plan.constEnd())
        return std::optional<int>();
    const auto users = m_assigned.constFind(*plan);
    return users == m_assigned.constEnd() ? std::optional<int>() : std::optional(*users);
}

} // namespace tenantry
