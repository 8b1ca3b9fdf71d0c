// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/provider_hosts.h"

#include <QString>

namespace tenantry {

// The addresses a provider profile (resources/providers/*.json) names; empty ones for an unknown profile.
ProviderHosts hostsOf(const QString &profile);

} // namespace tenantry
