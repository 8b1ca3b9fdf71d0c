// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_window.h"

#include <QCryptographicHash>
#include <QLocalSocket>

namespace tenantry {

using namespace Qt::StringLiterals;

SingleWindow::SingleWindow(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_name(
          u"tenantry-"_s +
          QString::fromLatin1(QCryptographicHash::hash(profile.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
}

void SingleWindow::listen(std::function<void()> raise)
{
    // The profile lock is ours, so a socket of that name belongs to a process that is gone.
    QLocalServer::removeServer(m_name);
    connect(&m_server, &QLocalServer::newConnection, this, [this, raise = std::move(raise)] {
        while (QLocalSocket *caller = m_server.nextPendingConnection())
            caller->deleteLater();
        raise();
    });
    m_server.listen(m_name);
}

bool SingleWindow::raiseOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(1000);
}

} // namespace tenantry
