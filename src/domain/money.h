// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/decimal.h"

#include <QString>
#include <optional>

namespace tenantry {

// An amount in a currency. Two currencies are never added: plus() of different currencies is empty.
struct Money
{
    Decimal amount;
    QString currency; // ISO 4217, upper case

    bool operator==(const Money &) const = default;
};

std::optional<Money> plus(const Money &a, const Money &b);
Money times(const Money &price, std::int64_t quantity);
QString digits(const Decimal &value);                       // exact digits, C locale
std::optional<Decimal> decimalFrom(QStringView digitsText); // exact digits, C locale

} // namespace tenantry
