// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/subscription_change.h"
#include "providers/partnercenter/subscriptions.h"

namespace tenantry::partnercenter {

// The whole resource as it was read, with nothing altered but the members of the change (C27, api/partner-center.md
// §10.2: what a body leaves out is lost, scheduled changes among it). Invalid where the wish has no value to write.
Result<QByteArray> changedBody(const SubscriptionChange &change, const QByteArray &resource, const Subscription &now,
                               const QString &availabilityId);

} // namespace tenantry::partnercenter
