// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http_port.h"

#include "support/clock.h"

#include <QAbstractHttpServer>
#include <QHostAddress>
#include <QHttpServerRequest>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace tenantry::sandbox {

namespace {

constexpr qsizetype sliceBytes = 64;

QByteArray methodName(QHttpServerRequest::Method method)
{
    using Method = QHttpServerRequest::Method;
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Put:
        return "PUT";
    case Method::Delete:
        return "DELETE";
    case Method::Post:
        return "POST";
    case Method::Head:
        return "HEAD";
    case Method::Options:
        return "OPTIONS";
    case Method::Patch:
        return "PATCH";
    case Method::Connect:
        return "CONNECT";
    case Method::Trace:
        return "TRACE";
    case Method::Unknown:
    case Method::AnyKnown:
        break;
    }
    return "UNKNOWN";
}

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 429:
        return "Too Many Requests";
    default:
        return status < 400 ? "Other" : "Error";
    }
}

Request requestFrom(const QHttpServerRequest &raw)
{
    Request request;
    request.method = methodName(raw.method());
    request.path = raw.url().path(QUrl::FullyDecoded);
    request.query = raw.query();
    const auto headers = raw.headers();
    for (const auto &[name, value] : headers)
        request.headers.append({name, value});
    request.body = raw.body();
    return request;
}

QByteArray headOf(const Reply &reply)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reason(reply.status) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    if (reply.delivery.end == Delivery::End::Truncated)
        head += "Connection: close\r\n";
    return head + "\r\n";
}

using Socket = QPointer<QTcpSocket>;

void drip(const Socket &socket, Clock &clock, const QByteArray &rest, std::chrono::milliseconds pause)
{
    if (!socket || rest.isEmpty())
        return;
    socket->write(rest.left(sliceBytes));
    const auto later = rest.mid(sliceBytes);
    clock.after(pause, socket, [socket, &clock, later, pause] { drip(socket, clock, later, pause); });
}

void cut(const Socket &socket)
{
    // Queued: the server is still inside its own read handler for this socket.
    QMetaObject::invokeMethod(
        socket,
        [socket] {
            if (socket)
                socket->abort();
        },
        Qt::QueuedConnection);
}

} // namespace

struct HttpPort::Private final : QAbstractHttpServer
{
    struct Waiting
    {
        Socket socket;
        Reply reply;
        bool head = false;
    };

    Private(Clock &delays, Desk answers) : clock(delays), desk(std::move(answers)) {}

    bool handleRequest(const QHttpServerRequest &raw, QTcpSocket *socket) override
    {
        const auto request = requestFrom(raw);
        const auto reply = desk(request);
        const bool head = request.method == "HEAD";
        const Socket guarded(socket);
        if (reply.delivery.wait.count() > 0)
            clock.after(reply.delivery.wait, socket, [this, guarded, reply, head] { deliver(guarded, reply, head); });
        else
            deliver(guarded, reply, head);
        return true;
    }

    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}

    void deliver(const Socket &socket, const Reply &reply, bool head)
    {
        if (!socket)
            return;
        if (reply.delivery.end == Delivery::End::Cut)
            cut(socket);
        else if (reply.delivery.end == Delivery::End::Held)
            waiting.append({socket, reply, head});
        else
            write(socket, reply, head);
    }

    void write(const Socket &socket, const Reply &reply, bool head)
    {
        socket->write(headOf(reply));
        if (head)
            return;
        if (reply.delivery.end == Delivery::End::Truncated) {
            socket->write(reply.body.left(reply.body.size() / 2));
            socket->disconnectFromHost();
        } else if (reply.delivery.pause.count() > 0) {
            drip(socket, clock, reply.body, reply.delivery.pause);
        } else {
            socket->write(reply.body);
        }
    }

    Clock &clock;
    Desk desk;
    QList<Waiting> waiting;
};

HttpPort::HttpPort(Clock &clock, Desk desk, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(clock, std::move(desk)))
{}

HttpPort::~HttpPort() = default;

quint16 HttpPort::listen(quint16 port)
{
    return d->listen(QHostAddress::LocalHost, port);
}

int HttpPort::releaseHeld()
{
    const auto waiting = std::exchange(d->waiting, {});
    for (const auto &one : waiting) {
        if (one.socket)
            d->write(one.socket, one.reply, one.head);
    }
    return int(waiting.size());
}

int HttpPort::held() const
{
    return int(d->waiting.size());
}

} // namespace tenantry::sandbox
