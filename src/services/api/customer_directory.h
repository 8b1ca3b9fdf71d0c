// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "domain/rows.h"
#include "domain/search_index.h"
#include "support/async.h"

#include <QObject>
#include <QStringList>
#include <memory>

namespace tenantry {

// What the Customers screen reads: the local store of the current account, never the network. GUI thread.
class CustomerDirectory : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    struct Counts
    {
        qint64 customers = 0;
        qint64 subscriptions = 0;
    };
    virtual Async<Counts> counts() = 0;
    // Keys of all customers in list order. Cheap: one covering index.
    virtual Async<std::vector<qint64>> customerKeys() = 0;
    virtual Async<QList<CustomerRow>> customers(const QList<qint64> &keys) = 0; // in the order asked
    // The head of the list, so that rows can stand before all keys are read. Costs the same however long the list is.
    virtual Async<QList<CustomerRow>> firstCustomers(int limit)
    {
        Q_UNUSED(limit)
        return readyNow(QList<CustomerRow>());
    }
    virtual Async<QList<SubscriptionRow>> subscriptionsOf(const QList<qint64> &customerKeys) = 0;
    virtual Async<CustomerDetail> customer(qint64 key) = 0;
    virtual Async<SubscriptionDetail> subscription(qint64 key) = 0;
    virtual Async<QList<CustomerRow>> find(const QString &text, int limit) = 0; // type-ahead of the wizard
    // The whole index, built off the GUI thread; kept current afterwards through changed() and texts().
    virtual Async<std::shared_ptr<SearchIndex>> searchIndex() = 0;

    virtual Async<Done> setCustomerNote(qint64 key, const QString &note) = 0;
    virtual Async<Done> setSubscriptionNote(qint64 key, const QString &note) = 0;
    // Writes one CSV line per subscription (and one per customer without any) of these customers, of all when none are
    // named; in list order, add-ons below their base. Raw values: ISO dates in UTC, numbers and amounts in the C
    // locale, provider's words as they came. Returns the number of lines below the header.
    struct CsvTexts
    {
        // Translated, in this order: customer, domain, customer id, relationship, subscription, nickname, add-on of,
        // subscription id, seats, status, term start, term end, term, billing, auto-renew, price per seat, currency,
        // price is for, price from, order id.
        QStringList headers;
        QString fromOrder; // word for a price of an order line
        QString fromList;  // word for a price of the price list
    };
    virtual Async<int> exportCsv(const QString &path, const QList<qint64> &customerKeys, const CsvTexts &texts)
    {
        Q_UNUSED(path)
        Q_UNUSED(customerKeys)
        Q_UNUSED(texts)
        Error error;
        error.kind = Error::Kind::Invalid;
        return failedNow<int>(error);
    }
    // The user looks at this customer: read it again from the provider soon, ahead of background work.
    virtual void opened(qint64 customerKey) = 0;

Q_SIGNALS:
    void changed(const tenantry::Changes &changes);
    void replaced(); // another account, or the store was rebuilt: read everything again
};

} // namespace tenantry
