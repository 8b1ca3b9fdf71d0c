// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/one_shot_body.h"

#include <algorithm>
#include <cstring>

namespace tenantry {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::readData(char *target, qint64 limit)
{
    const qint64 count = std::min(limit, bytesAvailable());
    if (count == 0 && limit > 0)
        return -1;
    std::memcpy(target, m_bytes.constData() + m_position, static_cast<std::size_t>(count));
    m_position += count;
    return count;
}

} // namespace tenantry
