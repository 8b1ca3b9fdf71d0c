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
    // subscriptions; the words are those of the intents that carry the changes
    {"subscription.list", Yes, {}, "10.1"},
    {"subscription.refresh", Yes, {}, "10.1"},
    {"subscription.seats", Yes, {}, "10.2"},
    {"subscription.seats-fewer", Partial, "return-window", "19.3"},
    {"subscription.renewal", Yes, {}, "10.2"},
    {"subscription.next-term", Yes, {}, "10.2"},
    {"subscription.cancel", Partial, "cancellation-window", "19.2"},
    {"subscription.suspend", Yes, {}, "10.2"},
    {"subscription.reactivate", Yes, {}, "10.2"},
    {"subscription.rename", Yes, {}, "10.2"},
    {"subscription.billing-plan", Yes, {}, "10.2"},
    {"subscription.term", Partial, "only-longer", "10.2"},
    {"subscription.transition", Partial, "eligible-targets", "10.3"},
    {"subscription.conversion", Partial, "eligible-targets", "10.3"},
    {"subscription.renew-now", No, {}, "10.2"},
    {"subscription.extended-service-term", No, {}, "0"},
    // the tenant's licences
    {"licence.count", Partial, "signed-in-person", "11"},
};

} // namespace

std::span<const Capability> capabilities()
{
    return table;
}

} // namespace tenantry::partnercenter
