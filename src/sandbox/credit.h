// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/documents.h"
#include "sandbox/world.h"

namespace tenantry::sandbox {

// The partner's credit line, per currency: a limit given by option or command, and what was charged since the seed
// began. Without a limit nothing is refused. Sums only the first charge of each purchase.
std::optional<Reply> creditObjection(const World &world, const QString &currency, const Decimal &amount); // 800023
void charge(World &world, const QString &currency, const Decimal &amount); // negative gives back

// What so many seats of the subscription cost until its charge cycle ends, by day (§19.3).
Decimal restOfCycle(const World &world, const QJsonObject &subscription, int seats);
QString currencyOf(const World &world, const QJsonObject &subscription);
// The first charges of order or cart lines that were checked.
Decimal firstCharges(const QJsonArray &lines);

} // namespace tenantry::sandbox
