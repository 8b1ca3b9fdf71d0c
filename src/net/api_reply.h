// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QUuid>
#include <chrono>

namespace tenantry {

// A complete HTTP answer of the expected origin, whatever its status. Header names are lower case.
struct ApiReply
{
    int status = 0;
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
    QUuid requestId;
    QUuid correlationId;

    QByteArray contentType() const; // lower case, without parameters
    bool success() const { return status >= 200 && status < 300; }
};

} // namespace tenantry
