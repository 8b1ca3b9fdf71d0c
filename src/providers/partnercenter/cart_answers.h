// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace tenantry::partnercenter {

// What the answers to making a cart and checking it out mean (api/partner-center.md §8).
// The cart's list prices are compared with the ones the person reviewed before anything is bought.
StepVerdict judgeCart(const Intent &intent, const Step &step, const ApiReply &reply);
StepVerdict judgeCheckout(const Intent &intent, const Step &step, const ApiReply &reply);

} // namespace tenantry::partnercenter
