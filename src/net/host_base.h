// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/api_request.h"

#include <QUrl>

namespace tenantry {

struct ProviderHosts;

// Base address of a host without a trailing slash and without the version; and its version prefix ("/v1", "/v1.0").
QUrl hostBase(const ProviderHosts &hosts, ApiHost host);
QString versionPrefix(ApiHost host);
// Microsoft's own (api/partner-center.md §1.1).
const ProviderHosts &documentedHosts();

} // namespace tenantry
