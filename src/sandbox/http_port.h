// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/message.h"

#include <QObject>
#include <functional>
#include <memory>

namespace tenantry {
class Clock;
}

namespace tenantry::sandbox {

// The only file that knows Qt HttpServer, a technical preview in Qt 6.4. It takes whole requests on 127.0.0.1 and
// writes replies on the raw socket, because cutting, holding, truncating and dripping an answer is beyond a responder
// (and a deferred responder whose client has gone crashes). Delays run on the given clock. Main thread.
class HttpPort final : public QObject
{
    Q_OBJECT

public:
    using Desk = std::function<Reply(const Request &)>;

    HttpPort(Clock &clock, Desk desk, QObject *parent = nullptr);
    ~HttpPort() override;

    // port 0 takes a free one; returns the port, 0 when it could not be had.
    quint16 listen(quint16 port);
    // Sends the replies a fault holds back; returns how many were waiting.
    int releaseHeld();
    int held() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tenantry::sandbox
