// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/update_request.h"
#include "sandbox/world.h"

namespace tenantry::sandbox {

// What stands against an update, in the words and codes of §10.2 and §22.
struct UpdatePlace
{
    const World &world;
    const QJsonObject &current; // as it stands now
    const QJsonArray &owned;    // all subscriptions of the customer
};

// Before the body is looked at: the state of the subscription.
std::optional<Reply> standingObjection(const UpdatePlace &place);
// Empty when the update may be applied.
std::optional<Reply> updateObjection(const UpdatePlace &place, const UpdateRequest &update);

} // namespace tenantry::sandbox
