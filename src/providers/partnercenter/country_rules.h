// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace tenantry::partnercenter {

// What the provider demands of customers in one country (api/partner-center.md §3.7).
ApiRequest countryRulesRequest(const QString &iso2);
Result<CountryRules> parseCountryRules(const ApiReply &reply);

} // namespace tenantry::partnercenter
