// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "domain/grid_rows.h"
#include "support/async.h"

#include <QObject>
#include <QStringList>

namespace tenantry {

// All subscriptions of the current account in one long list, from the local store, never the network. Order and field
// filters are made off the GUI thread and answered as keys; what a row holds is read when it is shown. GUI thread.
class SubscriptionGrid : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Time grows with the number stored; ask for one order at a time.
    virtual Async<GridKeys> keys(const GridQuery &query) = 0;
    // The head of the order by customer, so that rows stand before the keys are there.
    virtual Async<QList<GridRow>> firstRows(int limit) = 0;
    virtual Async<QList<GridRow>> rows(const std::vector<qint64> &keys) = 0; // in the order asked; gone ones left out
    virtual Async<QStringList> products() = 0;                               // names that occur, in list order
    // Row keys of the customers, in the order asked; 0: gone.
    virtual Async<std::vector<qint64>> customersOf(const std::vector<qint64> &keys) = 0;
    virtual Async<qint64> seatsOf(const std::vector<qint64> &keys) = 0; // summed

    // One CSV line per subscription, in the order of the keys. Raw values: ISO dates in UTC, numbers in the C locale,
    // the provider's words as they came. Returns the number of lines below the header. Errors: Storage, StorageFull.
    struct CsvTexts
    {
        // Translated, in this order: customer, customer id, product, nickname, subscription id, add-on of, seats,
        // assigned users, may go back, status, term end, auto-renew, term, billing.
        QStringList headers;
    };
    virtual Async<int> exportCsv(const QString &path, const GridKeys &keys, const CsvTexts &texts) = 0;

Q_SIGNALS:
    void changed(const tenantry::Changes &changes);
    void replaced(); // another account, or the store was rebuilt: read everything again
};

} // namespace tenantry
