// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/scripted_server.h"

#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace tenantry::testing {

namespace {

ScriptedServer::Arrival parsed(const QByteArray &head)
{
    ScriptedServer::Arrival arrival;
    const auto lines = head.split('\n');
    const auto words = lines.first().trimmed().split(' ');
    arrival.verb = words.value(0);
    arrival.target = words.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        if (colon > 0)
            arrival.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return arrival;
}

} // namespace

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent), m_otherwise([](const Arrival &) { return reply(404); })
{}

ScriptedServer::~ScriptedServer()
{
    close();
}

ScriptedServer::Step ScriptedServer::reply(int status, const QByteArray &body, const QList<QByteArray> &headers)
{
    QByteArray raw = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Type: application/json\r\n";
    for (const QByteArray &header : headers)
        raw += header + "\r\n";
    raw += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return {raw, Step::Then::AsAsked};
}

bool ScriptedServer::listen()
{
    m_server = std::make_unique<QTcpServer>();
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] { take(m_server.get()); });
    return m_server->listen(QHostAddress::LocalHost, 0);
}

bool ScriptedServer::listenTls(const QSslConfiguration &configuration)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    connect(server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] { take(m_server.get()); });
    m_server = std::move(server);
    m_tls = true;
    return m_server->listen(QHostAddress::LocalHost, 0);
}

void ScriptedServer::close()
{
    if (m_server)
        m_server->close();
    closeConnections();
}

quint16 ScriptedServer::port() const
{
    return m_server ? m_server->serverPort() : quint16(0);
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_tls ? u"https"_s : u"http"_s, QString::number(port()), path));
}

ScriptedServer &ScriptedServer::then(const Step &step)
{
    m_script.enqueue(step);
    return *this;
}

int ScriptedServer::count(const QByteArray &verb) const
{
    int found = 0;
    for (const Arrival &arrival : m_arrivals)
        found += arrival.verb == verb ? 1 : 0;
    return found;
}

int ScriptedServer::openConnections() const
{
    return static_cast<int>(m_buffers.size());
}

void ScriptedServer::closeConnections()
{
    const auto sockets = m_buffers.keys();
    for (QTcpSocket *socket : sockets)
        socket->disconnectFromHost();
}

void ScriptedServer::answerHeld(const Step &step)
{
    if (!m_held.isEmpty())
        perform(m_held.dequeue(), step, false);
}

void ScriptedServer::take(QTcpServer *server)
{
    while (QTcpSocket *socket = server->nextPendingConnection()) {
        socket->setParent(this);
        m_buffers.insert(socket, {});
        m_numbers.insert(socket, ++m_connections);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            m_held.removeAll(socket);
            socket->deleteLater();
        });
        read(socket); // bytes that came before we looked
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray buffer = m_buffers.value(socket) + socket->readAll();
    while (takeRequest(socket, buffer)) {
    }
    if (m_buffers.contains(socket))
        m_buffers[socket] = buffer;
}

bool ScriptedServer::takeRequest(QTcpSocket *socket, QByteArray &buffer)
{
    const auto headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    Arrival arrival = parsed(buffer.left(headEnd));
    const auto length = headEnd + 4 + arrival.headers.value("content-length").toLongLong();
    if (buffer.size() < length)
        return false;
    arrival.raw = buffer.left(length);
    arrival.body = buffer.mid(headEnd + 4, length - headEnd - 4);
    arrival.connection = m_numbers.value(socket);
    buffer.remove(0, length);
    m_arrivals.append(arrival);
    const bool closeAsked = arrival.headers.value("connection").toLower() == "close";
    perform(socket, m_script.isEmpty() ? m_otherwise(arrival) : m_script.dequeue(), closeAsked);
    Q_EMIT arrived(arrival);
    return true;
}

void ScriptedServer::perform(QTcpSocket *socket, const Step &step, bool closeAsked)
{
    const bool closing = closeAsked && step.then == Step::Then::AsAsked;
    QByteArray bytes = step.bytes;
    if (closing) // a server that closes says so
        bytes.insert(bytes.indexOf("\r\n") + 2, "Connection: close\r\n");
    socket->write(bytes);
    switch (step.then) {
    case Step::Then::AsAsked:
        if (closing)
            socket->disconnectFromHost();
        break;
    case Step::Then::KeepOpen:
        break;
    case Step::Then::Close:
        socket->disconnectFromHost();
        break;
    case Step::Then::Abort:
        socket->flush();
        socket->abort();
        break;
    case Step::Then::Hold:
        m_held.enqueue(socket);
        break;
    }
}

} // namespace tenantry::testing
