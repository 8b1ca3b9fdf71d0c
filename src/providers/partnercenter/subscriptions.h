// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace tenantry::partnercenter {

// Subscriptions of one customer (api/partner-center.md §10.1): the whole list in one answer, deleted ones included.
ApiRequest subscriptionsRequest(const CustomerId &customer);
Result<QList<Subscription>> parseSubscriptions(const CustomerId &customer, const ApiReply &reply);
Result<Subscription> parseSubscription(const CustomerId &customer, const ApiReply &reply);

} // namespace tenantry::partnercenter
