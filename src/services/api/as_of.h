// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "domain/subscription_difference.h"
#include "support/async.h"

#include <QObject>

namespace tenantry {

// A customer as it was known at an instant. What the provider did before the first reading nobody here knows.
struct PastCustomer
{
    QDateTime at;                     // UTC
    QDateTime knownSince;             // of its subscriptions, UTC; invalid: never read
    std::optional<Customer> customer; // empty: not known at that time
    QList<Subscription> subscriptions;

    bool known() const { return knownSince.isValid() && knownSince <= at; }
    bool operator==(const PastCustomer &) const = default;
};

struct PastComparison
{
    PastCustomer before;
    PastCustomer after;
    QList<SubscriptionDifference> differences; // in the order of the ids

    bool operator==(const PastComparison &) const = default;
};

// The as-of time machine (idea 5; C14, C39): how a customer and its subscriptions stood at a past instant, and what
// differs between two, from the stored history. Reads the store, never the network. GUI thread.
class AsOf : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // customer: row key of the store. Errors: NotFound, Storage.
    virtual Async<PastCustomer> at(qint64 customer, const QDateTime &instant) = 0;
    // The earlier of the two is `before`, in whatever order they are given.
    virtual Async<PastComparison> compare(qint64 customer, const QDateTime &one, const QDateTime &other) = 0;
};

} // namespace tenantry
