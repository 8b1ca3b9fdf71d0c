// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace tenantry {

// The set of base URLs that make an environment (api/partner-center.md §1.1) and its sign-in authority. It stands in
// support because both the domain's Account and the network layer, which know nothing of each other, speak of it.
struct ProviderHosts
{
    QUrl partnerCenter; // …/v1 routes
    QUrl partnerApi;    // price sheets, …/v1.0
    QUrl graph;         // …/v1.0
    QUrl authority;     // sign-in, …/{tenant}/oauth2/…
    bool operator==(const ProviderHosts &) const = default;
};

} // namespace tenantry
