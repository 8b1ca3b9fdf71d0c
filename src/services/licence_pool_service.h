// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "services/api/licence_pool.h"
#include "services/session.h"

#include <QHash>
#include <QSet>

namespace tenantry {

class CustomerReading;
class Database;
class Observations;

// The pools of the current account's tenants. After each answer of a directory it asks the catalog, product by product,
// which licence the SKUs of the customer's subscriptions give, where that was never asked. GUI thread.
class LicencePoolService final : public LicencePool
{
    Q_OBJECT
public:
    struct Parts
    {
        Database &store;
        Observations &observations;
        CustomerReading &reading;
        CurrentSession session;
        std::function<std::optional<Account>()> account; // current, signed in or not
    };
    explicit LicencePoolService(Parts parts, QObject *parent = nullptr);

    Async<TenantPool> pool(qint64 customer) override;
    Async<Done> refresh(qint64 customer) override;

    // Of the account's subscriptions: seats that users need (neededSeats() of the pool), as far as it is known now;
    // neededSeatsChanged() tells when more is.
    const QHash<SubscriptionId, int> &neededSeats() const { return m_needed; }
    bool asking() const { return m_asking > 0; } // the catalog, which licences SKUs give
    void accountChanged();

Q_SIGNALS:
    void neededSeatsChanged();

private:
    Async<CustomerId> idOf(qint64 customer);
    void asked(qint64 account, const CustomerId &customer);
    void answered(qint64 account, const CustomerId &customer, const std::optional<Error> &failure);
    void tell(qint64 account, const CustomerId &customer, bool counted);
    void observed(const Changes &changes);
    void follow(qint64 customer);
    void placeSkus(qint64 customer);
    void askForSkus(const Session &session, qint64 customer, const QString &country, const QString &product);
    void countNeeded();
    void counted(qint64 account, const QHash<SubscriptionId, int> &needed);

    Parts m_parts;
    QSet<CustomerId> m_beingAsked;
    QHash<CustomerId, Error> m_failures; // of the last try
    QSet<QString> m_productsAsked;       // on their way, or answered in this run of the program
    QSet<qint64> m_counted;              // customers whose licences were read in this run
    QHash<SubscriptionId, int> m_needed;
    int m_asking = 0;
    bool m_counting = false;
    bool m_countAgain = false;
};

} // namespace tenantry
