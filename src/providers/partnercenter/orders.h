// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order.h"
#include "providers/partnercenter/json.h"
#include "providers/provider.h"

namespace tenantry::partnercenter {

// Orders of one customer (api/partner-center.md §9). A new one may stay unseen for fifteen minutes.
ApiRequest ordersRequest(const CustomerId &customer); // the whole list, with prices
ApiRequest orderRequest(const CustomerId &customer, const OrderId &order);

Order readOrder(const CustomerId &customer, const JsonNode &node);
Result<QList<Order>> parseOrders(const CustomerId &customer, const ApiReply &reply);
Result<Order> parseOrder(const CustomerId &customer, const ApiReply &reply);

} // namespace tenantry::partnercenter
