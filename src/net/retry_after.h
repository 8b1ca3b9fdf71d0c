// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <chrono>

namespace tenantry {

// Value of a Retry-After header: seconds, or an HTTP date counted from now (UTC). Zero when absent, past or unreadable.
std::chrono::seconds retryAfter(const QByteArray &value, const QDateTime &now);

} // namespace tenantry
