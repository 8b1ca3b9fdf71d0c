// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/request_budget.h"

#include <algorithm>

namespace tenantry {

RequestBudget::RequestBudget(int perMinute) : m_perMinute(perMinute) {}

int RequestBudget::share(Priority priority) const
{
    switch (priority) {
    case Priority::Foreground:
        return m_perMinute;
    case Priority::Opened:
        return m_perMinute * 96 / 100;
    case Priority::Background:
        break;
    }
    return m_perMinute * 88 / 100;
}

// An entry later than now means that the clock was set back: it is of no use for counting any more.
void RequestBudget::forget(const QDateTime &now)
{
    const QDateTime oldest = now.addSecs(-window.count());
    m_sent.removeIf([&](const QDateTime &sent) { return sent <= oldest || sent > now; });
}

std::chrono::milliseconds RequestBudget::wait(Priority priority, const QDateTime &now)
{
    forget(now);
    const auto allowed = static_cast<qsizetype>(share(priority));
    if (m_sent.size() < allowed)
        return std::chrono::milliseconds(0);
    // So many must leave the window before there is room; the last of them leaves at its time plus the window.
    const auto leaving = std::clamp<qsizetype>(m_sent.size() - allowed, 0, m_sent.size() - 1);
    const qint64 wait = now.msecsTo(m_sent.at(leaving).addSecs(window.count()));
    return std::chrono::milliseconds(std::max<qint64>(1, wait));
}

void RequestBudget::spend(const QDateTime &now)
{
    m_sent.enqueue(now);
}

} // namespace tenantry
