// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/subscription_change.h"
#include "providers/partnercenter/subscriptions.h"

namespace tenantry::partnercenter {

// The resource shows what the change asks for. Words are compared by meaning; a billing plan counts as changed when
// it stands for the next charge (api/partner-center.md §9); an availability id does not count, it changes (§5), nor
// does a member of the next term that was not asked for.
bool showsAfter(const SubscriptionChange &change, const SubscriptionResource &resource);
ChangeStanding standingOf(const SubscriptionChange &change, const SubscriptionResource &resource);

} // namespace tenantry::partnercenter
