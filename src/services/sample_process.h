// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/async.h"
#include "support/provider_hosts.h"

#include <QObject>
#include <QProcess>

namespace tenantry {

class Clock;

// The sample company's provider as a child process ("tenantryctl sandbox") with its state in the profile. It ends with
// this object. The client learns only its addresses. GUI thread.
class SampleProcess final : public QObject
{
    Q_OBJECT
public:
    SampleProcess(const QString &program, const QString &stateFile, Clock &clock, QObject *parent = nullptr);
    ~SampleProcess() override;

    bool available() const; // the program is there
    bool running() const;
    // Starts it when needed; the addresses stay the same while it runs.
    Async<ProviderHosts> start();
    void stop();

Q_SIGNALS:
    void ended(); // by itself

private:
    void lineArrived();
    void settle(const Result<ProviderHosts> &hosts);

    QString m_program;
    QString m_stateFile;
    Clock &m_clock;
    QProcess m_process;
    std::optional<Pending<ProviderHosts>> m_starting;
    std::optional<ProviderHosts> m_hosts;
    bool m_stopping = false;
};

} // namespace tenantry
