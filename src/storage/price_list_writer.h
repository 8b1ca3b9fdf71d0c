// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/price_list.h"
#include "storage/query.h"

namespace tenantry {

// Puts the prices of one list into ledger.db, one after the other. For the length of a transaction.
class PriceListWriter
{
public:
    PriceListWriter(Connection &connection, qint64 list);
    // A price that is there already with the same amounts is passed over; with others it is Conflict.
    Outcome add(const ListedPrice &price);
    int rows() const { return m_rows; }

private:
    Outcome compare(const ListedPrice &price);

    qint64 m_list;
    int m_rows = 0;
    Query m_insert;
    Query m_stored;
};

} // namespace tenantry
