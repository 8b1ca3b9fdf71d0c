// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/account.h"

namespace tenantry {

bool mayOrder(StaffRole role)
{
    switch (role) {
    case StaffRole::HelpdeskAgent:
        return false; // S2-211, S2-213
    case StaffRole::Unknown:
    case StaffRole::AdminAgent:
    case StaffRole::SalesAgent:
        return true;
    }
    return true;
}

} // namespace tenantry
