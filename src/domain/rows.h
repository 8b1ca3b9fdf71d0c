// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "domain/subscription.h"

namespace tenantry {

// What a list shows of a stored record. key is the row key in store.db, stable for the life of the record.
struct CustomerRow
{
    qint64 key = 0;
    CustomerId id;
    QString companyName;
    QString domain;
    Word<Relationship> relationship;
    int subscriptions = 0; // not deleted
    int seats = 0;         // of active base subscriptions
    QDateTime readAt;      // subscriptions last read, UTC; invalid: never

    bool operator==(const CustomerRow &) const = default;
};

struct SubscriptionRow
{
    qint64 key = 0;
    qint64 customerKey = 0;
    qint64 parentKey = 0; // 0: base
    Subscription subscription;
    ShownPrice price;

    bool operator==(const SubscriptionRow &) const = default;
};

struct CustomerDetail
{
    CustomerRow row;
    Customer customer;
    QList<AgreementRecord> agreements;
    bool agreementsRead = false;
    QString note;
};

struct SubscriptionDetail
{
    SubscriptionRow row;
    QString customerName;
    QString customerDomain;
    QString note;
    QDateTime readAt;
};

} // namespace tenantry
