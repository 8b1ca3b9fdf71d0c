// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/shelf.h"

namespace tenantry::sandbox {

// Codes of a line's error member (§8).
namespace cartcode {
inline constexpr int itemNotValid = 10001;
inline constexpr int quotaNotAvailable = 10002;
inline constexpr int subscriptionNotValid = 10007;
inline constexpr int invalidInput = 10010;
inline constexpr int billingNotSupported = 10013;
inline constexpr int tooManySeats = 10015;
inline constexpr int addOnWithoutBase = 400041;
} // namespace cartcode

// Lines of a request, add-ons behind their base, as the cart keeps them; or what keeps them from being read.
struct ReadLines
{
    QJsonArray lines;
    std::optional<Reply> refused;
};
ReadLines readLines(const QJsonObject &body);

// The lines with currency, order group, price (private) and error as they stand now.
QJsonArray checkedLines(const World &world, const QJsonObject &customer, const QJsonArray &lines);
bool hasErrors(const QJsonArray &lines);
// The first line whose item was right when the cart was made and is gone now (400019).
bool hasStaleItem(const World &world, const QJsonObject &customer, const QJsonArray &lines);

// Pricing member of a cart or order line; amounts by the given writer (number or words).
QJsonObject pricing(const QJsonObject &line, QJsonValue (*write)(const Decimal &));
Decimal extendedPrice(const QJsonObject &line);

} // namespace tenantry::sandbox
