// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/capability.h"

#include <span>

namespace tenantry::partnercenter {

// What Partner Center offers for customers, catalog, orders and subscriptions (api/capabilities.md §1 to §3).
std::span<const Capability> capabilities();

} // namespace tenantry::partnercenter
