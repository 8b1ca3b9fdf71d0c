// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/clock.h"

namespace tenantry::sandbox {

// The provider's idea of now: the base clock moved by an offset that commands change. Waiting stays in base time.
class SimulatedClock final
{
public:
    explicit SimulatedClock(Clock &base) : m_base(base) {}

    QDateTime now() const { return m_base.now().addMSecs(m_offset); }
    void advance(std::chrono::milliseconds by) { m_offset += by.count(); }
    void startAt(const QDateTime &instant) { m_offset = m_base.now().msecsTo(instant); }
    qint64 offset() const { return m_offset; }
    void setOffset(qint64 milliseconds) { m_offset = milliseconds; }
    Clock &base() { return m_base; }

private:
    Clock &m_base;
    qint64 m_offset = 0;
};

} // namespace tenantry::sandbox
