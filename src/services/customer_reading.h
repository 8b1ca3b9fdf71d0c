// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "services/session.h"

#include <QObject>
#include <QSet>

namespace tenantry {

class Observations;

// Reads one customer from the provider: its subscriptions, and on demand its own record, orders with prices,
// agreements and the licences its directory counts. Several at once, inside the client's budget. GUI thread.
class CustomerReading final : public QObject
{
    Q_OBJECT
public:
    CustomerReading(Observations &observations, QObject *parent = nullptr);

    enum class Depth {
        Subscriptions, // background round
        Changed,       // subscriptions, and orders when subscriptions changed (prices of order lines)
        Everything     // what the user opened: record, subscriptions, orders, agreements, licences
    };
    Async<Changes> read(const Session &session, const CustomerId &customer, Depth depth, Priority priority);
    // On request; opening a customer does it by itself, but not again once it was refused (§11: app+user only, with a
    // role in the tenant). licencesAsked() and licencesAnswered() follow.
    Async<Changes> readLicences(const Session &session, const CustomerId &customer, Priority priority);
    bool licencesRefused(qint64 account, const CustomerId &customer) const
    {
        return m_licencesRefused.contains({account, customer});
    }

Q_SIGNALS:
    void licencesAsked(qint64 account, const tenantry::CustomerId &customer);
    // What was answered is stored; failure is empty when it was.
    void licencesAnswered(qint64 account, const tenantry::CustomerId &customer,
                          const std::optional<tenantry::Error> &failure);

private:
    Async<Changes> readSubscriptions(const Session &session, const CustomerId &customer, Priority priority);
    Async<Changes> readOrders(const Session &session, const CustomerId &customer, Priority priority);
    Async<Changes> readAgreements(const Session &session, const CustomerId &customer, Priority priority);
    Async<Changes> readRecord(const Session &session, const CustomerId &customer, Priority priority);

    Result<Changes> licencesDone(qint64 account, const CustomerId &customer, const Result<Changes> &changes);

    Observations &m_observations;
    QSet<std::pair<qint64, CustomerId>> m_licencesRefused; // account and tenant, in this run of the program
};

} // namespace tenantry
