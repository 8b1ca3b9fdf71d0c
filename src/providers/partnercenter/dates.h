// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <string_view>

namespace tenantry::partnercenter {

// An instant as the provider prints it (api/partner-center.md §1.4): up to seven fraction digits, "Z", an offset or
// nothing (UTC), blanks anywhere. Invalid for text that is no date and for the provider's "none" (year 1) and "never"
// (year 9999). UTC, to the millisecond.
QDateTime readDate(std::string_view text);

// "M/d/yyyy h:mm:ss AM/PM" of its files, in UTC whatever the user's locale (§14, §17); the time may be missing or
// without seconds or in 24 hours. Same meaning of invalid.
QDateTime readFileDate(std::string_view text);

QString wireDate(const QDateTime &instant); // yyyy-MM-ddTHH:mm:ssZ

} // namespace tenantry::partnercenter
