// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace tenantry::partnercenter {

// Subscriptions of one customer (api/partner-center.md §10.1): the whole list in one answer, deleted ones included.
ApiRequest subscriptionsRequest(const CustomerId &customer);
ApiRequest subscriptionRequest(const CustomerId &customer, const SubscriptionId &subscription);
// The resource as it is to be (§10.2). The etag goes with it where the resource printed one; NCE prints none (§1.8).
ApiRequest changeSubscriptionRequest(const CustomerId &customer, const SubscriptionId &subscription,
                                     const QByteArray &resource, const QString &etag);
Result<QList<Subscription>> parseSubscriptions(const CustomerId &customer, const ApiReply &reply);
Result<Subscription> parseSubscription(const CustomerId &customer, const ApiReply &reply);

// A resource with what a change has to know of it beyond the record.
struct SubscriptionResource
{
    Subscription subscription;
    QString etag;          // short-lived; empty: none printed
    CycleWord nextBilling; // the billing plan from the next charge on (nextChargeInstructions), else the one now
};
Result<SubscriptionResource> parseSubscriptionResource(const CustomerId &customer, const ApiReply &reply);

} // namespace tenantry::partnercenter
