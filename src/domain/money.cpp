// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"

namespace tenantry {

std::optional<Money> plus(const Money &a, const Money &b)
{
    if (a.currency != b.currency)
        return std::nullopt;
    return Money{a.amount + b.amount, a.currency};
}

Money times(const Money &price, std::int64_t quantity)
{
    return {price.amount * Decimal(quantity), price.currency};
}

QString digits(const Decimal &value)
{
    return QString::fromStdString(value.toString());
}

std::optional<Decimal> decimalFrom(QStringView digitsText)
{
    for (const QChar c : digitsText) {
        if (c.unicode() > 0x7f) // toLatin1 would turn other scripts' digits into question marks
            return std::nullopt;
    }
    const QByteArray text = digitsText.toLatin1();
    return Decimal::parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
}

} // namespace tenantry
