// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace tenantry::partnercenter {

// The new-commerce price sheet of a market (api/partner-center.md §17): CSV, columns found by name, numbers and dates
// in their own format whatever the user's locale. A row whose price cannot be read is left out: unknown, not guessed.
ApiRequest priceSheetRequest(const QString &market);
Result<QList<PriceRow>> parsePriceSheet(const ApiReply &reply);

} // namespace tenantry::partnercenter
