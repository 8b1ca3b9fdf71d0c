// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "domain/order.h"
#include "domain/rows.h"
#include "domain/search_index.h"
#include "support/result.h"

#include <memory>
#include <vector>

namespace tenantry {

class Connection;

// Customers, subscriptions, orders and agreements of store.db as the provider states them, and their append-only
// history. observe…() compares with what is stored, writes only differences (with history), and tells what changed.
// account is the account's row key. Use on the thread of the connection; inside Database::write for observe…().
class CustomerStore
{
public:
    explicit CustomerStore(Connection &connection) : m_connection(connection) {}
    Connection &connection() { return m_connection; } // to write a cursor in the same transaction

    Result<Changes> observeCustomers(qint64 account, const QList<Customer> &customers, const QDateTime &at);
    Result<Changes> observeSubscriptions(qint64 account, const CustomerId &customer,
                                         const QList<Subscription> &subscriptions, const QDateTime &at);
    Result<Changes> observeOrders(qint64 account, const CustomerId &customer, const QList<Order> &orders,
                                  const QDateTime &at);
    Result<Changes> observeAgreements(qint64 account, const CustomerId &customer,
                                      const QList<AgreementRecord> &agreements, const QDateTime &at);
    // After a complete full round only: customers of the account not seen since roundStart are marked gone (kept in
    // history). A list that ended early never gets here.
    Result<Changes> forgetUnseen(qint64 account, const QDateTime &roundStart, const QDateTime &at);
    // Removes everything store.db holds of an account, its history too. The ledger is not touched.
    Outcome forgetAccount(qint64 account);

    Result<qint64> customerCount(qint64 account);
    Result<qint64> subscriptionCount(qint64 account);
    Result<std::vector<qint64>> customerKeys(qint64 account);        // list order, covering index
    Result<QList<CustomerRow>> firstRows(qint64 account, int limit); // the head of that order
    Result<QList<CustomerRow>> rows(const QList<qint64> &keys);
    // Type-ahead of order entry: folded words found in company name or domain, names that begin so first; or one id.
    Result<QList<CustomerRow>> find(qint64 account, const QString &text, int limit);
    Result<QList<SubscriptionRow>> subscriptionsOf(const QList<qint64> &customerKeys); // with shown price
    Result<CustomerDetail> detail(qint64 key); // note is filled by the service (ledger)
    Result<SubscriptionDetail> subscriptionDetail(qint64 key);
    Result<qint64> keyOf(qint64 account, const CustomerId &id);                               // NotFound
    Result<std::optional<QString>> customerWithDomain(qint64 account, const QString &domain); // company name
    Result<std::shared_ptr<SearchIndex>> searchIndex(qint64 account);
    Result<QList<AgreementRecord>> agreements(qint64 account, const CustomerId &customer, bool *everRead);

    // For sync planning: ids of customers never read, or read longest ago first; those whose term end passed since the
    // last read come before all others (design §6).
    Result<QList<CustomerId>> readingOrder(qint64 account, const QDateTime &now, const QDateTime &readBefore,
                                           int limit);

private:
    Connection &m_connection;
};

} // namespace tenantry
