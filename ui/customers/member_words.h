// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/subscription_difference.h"

#include <QString>

namespace tenantry {

// Members of a subscription and their values as a person reads them, for the difference of two instants.
QString memberText(SubscriptionMember member);                                    // Seats
QString memberValue(SubscriptionMember member, const Subscription &subscription); // 12; what is not stated says so

} // namespace tenantry
