// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tenantry {

// One row of the capability table (api/capabilities.md): what the provider offers, under which condition, and where its
// contract says so. Data of the adapter, so that no screen asks which provider it shows.
struct Capability
{
    enum class Support { Yes, Partial, No };

    std::string_view operation; // stable word: "tenant.check", "order.cancel"
    Support support = Support::No;
    std::string_view limit;   // of Partial: a stable word for the condition, "sandbox-only"; screens word it
    std::string_view section; // of the provider's contract
};

} // namespace tenantry
