// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world.h"

namespace tenantry::sandbox {

// What there is, for harnesses that look for doubles: totals, and per customer for those touched since the seed (or
// for the one named). Carts count whether ordered or not.
QJsonObject countsOf(const World &world, const QString &customerId);

} // namespace tenantry::sandbox
