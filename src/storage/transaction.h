// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

namespace tenantry {

// Rolls back unless committed.
class Transaction final
{
public:
    explicit Transaction(Connection &connection) : m_connection(connection), m_begun(connection.begin()) {}
    ~Transaction()
    {
        if (m_begun && !m_committed)
            m_connection.rollback();
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    const Outcome &begun() const { return m_begun; }
    Outcome commit()
    {
        const Outcome outcome = m_connection.commit();
        m_committed = outcome.ok();
        return outcome;
    }

private:
    Connection &m_connection;
    Outcome m_begun;
    bool m_committed = false;
};

} // namespace tenantry
