// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace tenantry {

// How long something is away, for countdowns: whole days from two days on, else hours and minutes. Empty for an invalid
// instant.
QString timeLeftText(const QDateTime &until, const QDateTime &now); // 6 days left, 2 h 05 min left, over
QString timeAgoText(const QDateTime &since, const QDateTime &now);  // 6 days ago, 2 h 05 min ago, just now

} // namespace tenantry
