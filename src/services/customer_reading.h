// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "services/session.h"

#include <QObject>
#include <QSet>

namespace tenantry {

class Observations;

// Reads one customer from the provider: its subscriptions, and on demand its own record, orders with prices and
// agreements. Several at once, inside the client's budget. GUI thread.
class CustomerReading final : public QObject
{
    Q_OBJECT
public:
    CustomerReading(Observations &observations, QObject *parent = nullptr);

    enum class Depth {
        Subscriptions, // background round
        Changed,       // subscriptions, and orders when subscriptions changed (prices of order lines)
        Everything     // what the user opened: record, subscriptions, orders, agreements
    };
    Async<Changes> read(const Session &session, const CustomerId &customer, Depth depth, Priority priority);

private:
    Async<Changes> readSubscriptions(const Session &session, const CustomerId &customer, Priority priority);
    Async<Changes> readOrders(const Session &session, const CustomerId &customer, Priority priority);
    Async<Changes> readAgreements(const Session &session, const CustomerId &customer, Priority priority);
    Async<Changes> readRecord(const Session &session, const CustomerId &customer, Priority priority);

    Observations &m_observations;
};

} // namespace tenantry
