// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/options.h"

#include <QJsonObject>
#include <QObject>
#include <memory>

namespace tenantry {
class Clock;
}

namespace tenantry::sandbox {

// The built-in provider: an HTTP server on 127.0.0.1 that behaves like Partner Center (design §7). Lives in the main
// thread of its own process, or of a test. Shares nothing with the client but Decimal, Clock and log of support.
class Sandbox final : public QObject
{
    Q_OBJECT

public:
    Sandbox(Clock &clock, Options options, QObject *parent = nullptr);
    ~Sandbox() override;

    // Loads or makes the state and listens. Errors: Damaged (state file), Storage (log file), Offline (port).
    Outcome start();
    // Where it is: the base URLs of §1.1, the sign-in authority, port, pid, the control address and its token.
    QJsonObject announcement() const;
    // One command, one answer ({"ok": true, …} or {"ok": false, "error": …}); see README for the list.
    QJsonObject execute(const QJsonObject &command);
    // Writes the state file now.
    bool checkpoint();

Q_SIGNALS:
    void stopRequested();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tenantry::sandbox
