// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>

namespace tenantry::testing {

// The sandbox provider as a process of its own, with its commands (src/sandbox/README.md), so that a test can be the
// somebody else who changes things at the provider. Orders and seats are seen there at once.
class SandboxChild final
{
public:
    ~SandboxChild();

    bool start(const QString &folder, const QString &seed = QStringLiteral("demo"));
    // What the program starts in place of its own sample company: it finds this one.
    static QString attachProgram();

    // One command and its answer; empty where none came.
    QJsonObject ask(QJsonObject command);
    QJsonArray arrivals(const QString &route);
    // The provider's own record of a subscription, and with `set` a change made there by somebody else.
    QJsonObject subscription(const QString &customer, const QString &id, const QJsonObject &set = {});

private:
    QByteArray line();

    QProcess m_process;
};

} // namespace tenantry::testing
