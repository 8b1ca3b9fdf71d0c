// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tenant_name.h"
#include "ui/common/tone.h"

namespace tenantry {

// How the states of a tenant name read (S0-14…16, design §8).
StatusWord tenantStateWord(const TenantState &state);
// The sentence below the word: what it means and what to do; empty where the word says it all.
QString tenantStateSentence(const TenantState &state);
QString tenantFaultText(TenantPrefix::Fault fault);

} // namespace tenantry
