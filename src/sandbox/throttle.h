// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace tenantry::sandbox {

// 500 requests a minute per tenant, counted in real time; refused ones count too (§1.9).
class Throttle final
{
public:
    void setLimit(int perMinute) { m_limit = perMinute; } // 0: off
    // Counts one request; seconds to wait when it is over the limit, else 0.
    int count(const QDateTime &now);

private:
    int m_limit = 500;
    int m_counted = 0;
    QDateTime m_windowStart;
};

} // namespace tenantry::sandbox
