// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/api_request.h"

#include <QDateTime>
#include <QQueue>
#include <chrono>

namespace tenantry {

// How many requests a minute a client may send: 500 per partner tenant (api/partner-center.md §1.9), counted in a
// sliding window. Background work leaves a part free, so that the user's own action never waits for a sync.
class RequestBudget
{
public:
    static constexpr std::chrono::seconds window{60};

    explicit RequestBudget(int perMinute);

    // Zero: may be sent now. Else: ask again after this time.
    std::chrono::milliseconds wait(Priority priority, const QDateTime &now);
    void spend(const QDateTime &now);
    int share(Priority priority) const;

private:
    void forget(const QDateTime &now);

    int m_perMinute;
    QQueue<QDateTime> m_sent;
};

} // namespace tenantry
