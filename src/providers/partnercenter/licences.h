// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace tenantry::partnercenter {

// What licences the customer's directory counts, whoever sold them (api/partner-center.md §11). App+user only; both
// licence groups are asked for.
ApiRequest subscribedSkusRequest(const CustomerId &customer);

Result<QList<LicenceCount>> parseSubscribedSkus(const ApiReply &reply);

} // namespace tenantry::partnercenter
