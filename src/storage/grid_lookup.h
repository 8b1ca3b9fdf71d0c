// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grid_rows.h"
#include "support/result.h"

#include <QStringList>

namespace tenantry {

class Connection;

// All subscriptions of an account that are not gone, as one long list (account: row key). Nothing is kept: the order
// is made anew in one pass over the file, which takes as long as reading it. An index per column would be read faster
// and cost every sync more.

// Equal ones follow each other by customer in list order, then as they were first read.
Result<GridKeys> gridKeys(Connection &connection, qint64 account, const GridQuery &query, const QDateTime &now);
// The beginning of the order by customer without a filter: costs the same however many there are.
Result<QList<GridRow>> firstGridRows(Connection &connection, qint64 account, int limit);
// In the order asked; one that is gone is left out.
Result<QList<GridRow>> gridRows(Connection &connection, const std::vector<qint64> &keys);
// Names of the products that occur, each once, in the order of lists.
Result<QStringList> gridProducts(Connection &connection, qint64 account);
// Of each, in the order asked; 0 for one that is gone.
Result<std::vector<qint64>> gridCustomers(Connection &connection, const std::vector<qint64> &keys);
Result<qint64> gridSeats(Connection &connection, const std::vector<qint64> &keys);

} // namespace tenantry
