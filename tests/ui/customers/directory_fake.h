// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/customer_directory.h"

#include <functional>
#include <map>
#include <optional>

namespace tenantry::testing {

// A directory in memory. Answers come in a later turn of the event loop as the real one's do, or, while held, when the
// test lets them. Counts what it was asked.
class DirectoryFake final : public CustomerDirectory
{
    Q_OBJECT
public:
    using CustomerDirectory::CustomerDirectory;

    CustomerRow &addCustomer(qint64 key, const QString &name, const QString &domain = {});
    SubscriptionRow &addSubscription(qint64 key, qint64 customer, const QString &offer, int seats = 1,
                                     qint64 parent = 0);
    void removeCustomer(qint64 key);
    void removeSubscription(qint64 key);
    CustomerRow &customerRow(qint64 key) { return m_customers.at(key).row; }
    SubscriptionRow &subscriptionRow(qint64 key) { return m_subscriptions.at(key).row; }
    CustomerDetail &detail(qint64 key) { return m_customers.at(key); }
    SubscriptionDetail &subscriptionDetail(qint64 key) { return m_subscriptions.at(key); }
    void announce(const Changes &changes) { Q_EMIT changed(changes); }
    void announceReplaced() { Q_EMIT replaced(); }

    void hold() { m_held = true; }
    void release();
    std::optional<Error> failure; // every answer, while set
    bool withoutIndex = false;    // the index never comes
    bool withHead = false;        // firstCustomers() answers with rows

    struct Asked
    {
        int lists = 0, rowReads = 0, rows = 0, childReads = 0, childrenOf = 0, indexes = 0;
    };
    Asked asked;
    QList<qint64> openedCustomers;
    struct Export
    {
        QString path;
        QList<qint64> customers;
        CsvTexts texts;
    };
    QList<Export> exports;

    Async<Counts> counts() override;
    Async<std::vector<qint64>> customerKeys() override;
    Async<QList<CustomerRow>> customers(const QList<qint64> &keys) override;
    Async<QList<CustomerRow>> firstCustomers(int limit) override;
    Async<QList<SubscriptionRow>> subscriptionsOf(const QList<qint64> &customerKeys) override;
    Async<CustomerDetail> customer(qint64 key) override;
    Async<SubscriptionDetail> subscription(qint64 key) override;
    Async<QList<CustomerRow>> find(const QString &text, int limit) override;
    Async<std::shared_ptr<SearchIndex>> searchIndex() override;
    Async<Done> setCustomerNote(qint64 key, const QString &note) override;
    Async<Done> setSubscriptionNote(qint64 key, const QString &note) override;
    Async<int> exportCsv(const QString &path, const QList<qint64> &customerKeys, const CsvTexts &texts) override;
    void opened(qint64 customerKey) override { openedCustomers.append(customerKey); }

private:
    template <class T>
    Async<T> answer(T value);
    std::vector<qint64> listed() const; // by name

    std::map<qint64, CustomerDetail> m_customers;
    std::map<qint64, SubscriptionDetail> m_subscriptions;
    QList<std::function<void()>> m_waiting;
    bool m_held = false;
};

// A GUID whose digits end in key, so that tests can write down what they search for.
QString guid(qint64 key);

} // namespace tenantry::testing
