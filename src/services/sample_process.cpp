// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample_process.h"

#include "support/clock.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds patience(20);

} // namespace

SampleProcess::SampleProcess(const QString &program, const QString &stateFile, Clock &clock, QObject *parent)
    : QObject(parent), m_program(program), m_stateFile(stateFile), m_clock(clock)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SampleProcess::lineArrived);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            settle(Error{Error::Kind::Offline, 0, {}, m_process.errorString()});
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        m_hosts.reset();
        settle(Error{Error::Kind::Offline, 0, {}, u"the sample company's process ended"_s});
        if (!m_stopping)
            Q_EMIT ended();
    });
}

SampleProcess::~SampleProcess()
{
    stop();
}

bool SampleProcess::available() const
{
    return QFileInfo(m_program).isExecutable();
}

bool SampleProcess::running() const
{
    return m_process.state() != QProcess::NotRunning;
}

Async<ProviderHosts> SampleProcess::start()
{
    if (m_hosts)
        return readyNow(*m_hosts);
    if (m_starting)
        return m_starting->future();
    m_starting.emplace();
    const Async<ProviderHosts> future = m_starting->future();
    m_stopping = false;
    // A person who tries it should see an order become active while looking: seconds instead of the provider's quarter
    // of an hour. --with-parent: it ends when this end of its standard input closes, also when we are killed.
    m_process.start(m_program, {u"sandbox"_s, u"--port"_s, u"0"_s, u"--seed"_s, u"demo"_s, u"--state"_s, m_stateFile,
                                u"--lag"_s, u"6"_s, u"--provisioning"_s, u"4"_s, u"--with-parent"_s});
    m_clock.after(patience, this, [this] { settle(Error{Error::Kind::Timeout, 0, {}, u"no first line"_s}); });
    return future;
}

void SampleProcess::lineArrived()
{
    while (m_process.canReadLine()) {
        const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
        if (m_hosts || !line.contains(u"partnerCenter"_s))
            continue;
        const auto url = [&line](const QString &name) { return QUrl(line.value(name).toString()); };
        settle(ProviderHosts{url(u"partnerCenter"_s), url(u"partnerApi"_s), url(u"graph"_s), url(u"authority"_s)});
    }
}

void SampleProcess::settle(const Result<ProviderHosts> &hosts)
{
    if (hosts)
        m_hosts = *hosts;
    if (const auto starting = std::exchange(m_starting, std::nullopt))
        starting->settle(hosts);
}

void SampleProcess::stop()
{
    if (!running())
        return;
    m_stopping = true;
    m_process.closeWriteChannel();
    m_process.terminate();
    if (!m_process.waitForFinished(3000))
        m_process.kill();
    m_process.waitForFinished(1000);
}

} // namespace tenantry
