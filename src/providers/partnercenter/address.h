// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/partnercenter/json.h"
#include "providers/provider.h"

#include <QJsonObject>

namespace tenantry::partnercenter {

// Addresses (api/partner-center.md §3.7, §3.8).
Address readAddress(const JsonNode &node);
QJsonObject writeAddress(const Address &address); // without empty members

ApiRequest checkAddressRequest(const Address &address);
Result<AddressVerdict> parseAddressVerdict(const ApiReply &reply);

} // namespace tenantry::partnercenter
