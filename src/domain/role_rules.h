// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/verdict.h"

namespace tenantry {

class RulePacks;

// What the provider lets only some of a partner's staff do (S2-208…213).
enum class Deed { CreateCustomer, Order, ChangeSubscription };

// What the packs say of a role (resources/rules/roles.json). A role nobody named is CannotTell: the provider decides,
// and its refusal corrects us; only Refused keeps a person from trying.
Verdict roleVerdict(StaffRole role, Deed deed, const RulePacks &rules, const QDateTime &now);

} // namespace tenantry
