// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/router.h"

namespace tenantry::sandbox {

// The provider's memory of MS-RequestId (§1.8): the same id with the same body gets the first answer without a second
// effect, with another body it is refused. How long the real one remembers is not documented; --forgetful never does.
std::optional<Reply> remembered(const Call &call, const Route &route);
void remember(Call &call, const Route &route, const Reply &reply);

} // namespace tenantry::sandbox
