// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/throttle.h"

namespace tenantry::sandbox {

namespace {

constexpr qint64 windowMilliseconds = 60'000;

} // namespace

int Throttle::count(const QDateTime &now)
{
    if (m_limit <= 0)
        return 0;
    if (!m_windowStart.isValid() || m_windowStart.msecsTo(now) >= windowMilliseconds) {
        m_windowStart = now;
        m_counted = 0;
    }
    if (++m_counted <= m_limit)
        return 0;
    return int((windowMilliseconds - m_windowStart.msecsTo(now) + 999) / 1000);
}

} // namespace tenantry::sandbox
