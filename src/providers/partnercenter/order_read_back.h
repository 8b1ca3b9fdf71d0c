// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace tenantry::partnercenter {

// What is asked after a lost answer, before anything is repeated (api/partner-center.md §1.8):
//   customer.create    0 is the domain taken?  1 is it one of our customers?
//   agreement.confirm  0 is an agreement on record?
//   cart.checkout      0 the cart's state      1 an order with its lines, made since
// The other steps read, or make a cart, of which a second one is harmless: no question.
std::optional<ApiRequest> orderReadBack(const Intent &intent, const Step &step, int round);
ReadBackVerdict judgeOrderReadBack(const Intent &intent, const Step &step, int round, const ApiReply &reply,
                                   const QDateTime &now);

} // namespace tenantry::partnercenter
