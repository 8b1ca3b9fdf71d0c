// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/customer_directory.h"
#include "services/customer_reading.h"
#include "services/session.h"

namespace tenantry {

class Clock;
class Database;
class Observations;

// The Customers screen's view of the store: rows of the current account, own notes from the ledger. GUI thread.
class DirectoryService final : public CustomerDirectory
{
    Q_OBJECT
public:
    struct Parts
    {
        Database &store;
        Database &ledger;
        Observations &observations;
        CustomerReading &reading;
        CurrentSession session;
        std::function<std::optional<Account>()> account; // current, signed in or not
        Clock &clock;
    };
    explicit DirectoryService(Parts parts, QObject *parent = nullptr);

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
    void opened(qint64 customerKey) override;
    Async<int> exportCsv(const QString &path, const QList<qint64> &customerKeys, const CsvTexts &texts) override;

    void accountChanged();

private:
    qint64 accountKey() const;
    AccountId accountId() const;
    Async<Done> setNote(const QString &recordId, const QString &note);
    template <class Detail>
    Async<Detail> withNote(Async<Detail> detail);

    Parts m_parts;
    QSet<CustomerId> m_beingRead;
};

} // namespace tenantry
