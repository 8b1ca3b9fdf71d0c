// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/capabilities.h"

namespace tenantry::partnercenter {

namespace {

using enum Capability::Support;

constexpr Capability table[]{
    // customer and tenant
    {"tenant.check", Yes, {}, "3.1"},
    {"address.check", Yes, {}, "3.7"},
    {"country.rules", Yes, {}, "3.7"},
    {"customer.create", Yes, {}, "3.2"},
    {"customer.find", Yes, {}, "3.3"},
    {"customer.find-by-tenant", Yes, {}, "1.7"},
    {"customer.update", Yes, {}, "3.3"},
    {"customer.detach", Partial, "relationship-only", "3.3"},
    {"relationship.request", Yes, {}, "3.4"},
    {"tenant.existing", Yes, {}, "3.4"},
    {"agreement", Yes, {}, "3.5"},
    {"qualification", Yes, {}, "3.6"},
    // catalog, cart, order
    {"catalog", Yes, {}, "5"},
    {"price.before-order", Partial, "cart-or-price-sheet", "17"},
    {"promotion", Yes, {}, "7"},
    {"cart", Yes, {}, "8"},
    {"order.place", Yes, {}, "9"},
    {"order.several-products", Yes, {}, "8"},
    {"order.state", Yes, {}, "9"},
    {"order.list-all", No, {}, "9"},
    {"order.cancel", Partial, "sandbox-or-software", "9"},
    {"order.trial", Yes, {}, "19.5"},
    {"order.add-on", Yes, {}, "19.8"},
    {"order.own-reference", Partial, "no-purchase-order-number", "1.8"},
    {"order.align-term", Yes, {}, "19.6"},
};

} // namespace

std::span<const Capability> capabilities()
{
    return table;
}

} // namespace tenantry::partnercenter
