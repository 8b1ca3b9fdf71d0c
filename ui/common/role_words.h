// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/role_rules.h"

#include <QString>

namespace tenantry {

class Accounts;

// Why the signed-in role may not do it, one sentence with the rule's source; empty where nothing speaks against it. It
// is the tooltip of whatever is disabled, and stands where a screen says why (S2-208…213).
QString roleRefusal(const Accounts &accounts, Deed deed);

} // namespace tenantry
