// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/sandbox_child.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tenantry::testing {

namespace {

constexpr int patience = 20'000; // ms for one line

} // namespace

SandboxChild::~SandboxChild()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel(); // it ends with its parent
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(1000);
}

bool SandboxChild::start(const QString &folder, const QString &seed)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + u"/tenantryctl"_s,
                    {u"sandbox"_s, u"--port"_s, u"0"_s, u"--seed"_s, seed, u"--lag"_s, u"0"_s, u"--provisioning"_s,
                     u"0"_s, u"--no-throttle"_s, u"--with-parent"_s});
    const QByteArray addresses = line();
    QFile file(folder + u"/addresses.json"_s);
    if (addresses.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(addresses) != addresses.size())
        return false;
    return qputenv("TENANTRY_SANDBOX_LINE", QFile::encodeName(file.fileName()));
}

QString SandboxChild::attachProgram()
{
    return QStringLiteral(TENANTRY_SOURCE_DIR "/tests/e2e/attach_sandbox.sh");
}

QByteArray SandboxChild::line()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience))
            return {};
    }
    return m_process.readLine();
}

QJsonObject SandboxChild::ask(QJsonObject command)
{
    m_process.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    const QJsonObject answer = QJsonDocument::fromJson(line()).object();
    return answer[u"ok"].toBool() ? answer : QJsonObject();
}

QJsonArray SandboxChild::arrivals(const QString &route)
{
    return ask({{u"cmd"_s, u"log"_s}, {u"route"_s, route}})[u"log"].toArray();
}

QJsonObject SandboxChild::subscription(const QString &customer, const QString &id, const QJsonObject &set)
{
    return ask({{u"cmd"_s, u"edit-subscription"_s},
                {u"customer"_s, customer},
                {u"subscription"_s, id},
                {u"set"_s, set}})[u"subscription"]
        .toObject();
}

} // namespace tenantry::testing
