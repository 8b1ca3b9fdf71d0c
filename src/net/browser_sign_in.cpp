// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/browser_sign_in.h"

#include "net/oauth_exchange.h"
#include "net/origin.h"
#include "support/clock.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr std::chrono::minutes signInPatience{5};
constexpr qint64 headLimit = 16'384;
constexpr int openAtOnce = 8;

QByteArray html(const QString &title, const QString &text)
{
    return u"<!doctype html><html><head><meta charset=\"utf-8\"><title>%1</title></head>"
           "<body style=\"font-family:sans-serif;margin:4em auto;max-width:30em\"><h1>%1</h1><p>%2</p></body></html>"_s
               .arg(title.toHtmlEscaped(), text.toHtmlEscaped())
               .toUtf8();
}

QByteArray reasonOf(int status)
{
    return status == 200 ? "OK" : status == 404 ? "Not Found" : "Bad Request";
}

} // namespace

BrowserSignIn::BrowserSignIn(OAuthApp app, QString resource, Page page, QNetworkAccessManager &network, Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_app(std::move(app))
    , m_resource(std::move(resource))
    , m_page(std::move(page))
    , m_network(network)
    , m_clock(clock)
    , m_server(new QTcpServer(this))
    , m_state(makeState())
    , m_pkce(makePkce())
{
    connect(m_server, &QTcpServer::newConnection, this, &BrowserSignIn::accept);
}

BrowserSignIn::~BrowserSignIn()
{
    cancel();
}

Result<QUrl> BrowserSignIn::start()
{
    const QUrl token = tokenUrl(m_app);
    if (const auto refusal = refusedTransport(token, {}))
        return *refusal;
    m_server->setMaxPendingConnections(openAtOnce);
    if (!m_server->listen(QHostAddress::LocalHost, 0))
        return Error{.kind = Error::Kind::Offline, .detail = m_server->errorString()};
    m_redirectUri = u"http://localhost:%1/"_s.arg(m_server->serverPort());
    m_clock.after(signInPatience, this, [this] {
        finish(Error{.kind = Error::Kind::Timeout, .detail = u"nobody signed in within five minutes"_s});
    });
    return authorizeUrl(m_app, m_resource, m_redirectUri, m_state, m_pkce);
}

void BrowserSignIn::cancel()
{
    finish(Error{.kind = Error::Kind::Cancelled});
}

void BrowserSignIn::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    }
}

// A page elsewhere may make the browser call this port; it cannot choose the Host header.
bool BrowserSignIn::rightHost(const QByteArray &head) const
{
    const QByteArray port = QByteArray::number(m_server->serverPort());
    for (const QByteArray &line : head.split('\n')) {
        if (line.left(5).toLower() != "host:")
            continue;
        const QByteArray host = line.mid(5).trimmed();
        return host == "localhost:" + port || host == "127.0.0.1:" + port;
    }
    return false;
}

void BrowserSignIn::read(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(headLimit);
    if (!head.contains("\r\n\r\n")) {
        if (head.size() >= headLimit)
            socket->abort();
        return;
    }
    if (!m_server->isListening()) { // somebody else was first
        socket->abort();
        return;
    }
    const auto words = head.left(head.indexOf('\r')).split(' ');
    const QByteArray target = words.value(1);
    if (words.value(0) != "GET" || (target != "/" && !target.startsWith("/?")) || !rightHost(head)) {
        answer(socket, 404, m_page.failed);
        return;
    }
    const RedirectAnswer back = parseRedirect(target.mid(2));
    if (back.state != m_state)
        answer(socket, 400, m_page.failed);
    else
        redirected(socket, back);
}

void BrowserSignIn::redirected(QTcpSocket *socket, const RedirectAnswer &back)
{
    answer(socket, 200, back.code.isEmpty() ? m_page.failed : m_page.signedIn);
    m_server->close();
    if (!back.code.isEmpty())
        exchange(back.code);
    else if (back.error == "access_denied"_L1)
        finish(Error{.kind = Error::Kind::Cancelled, .code = back.error, .detail = back.errorDescription});
    else
        finish(Error{.kind = Error::Kind::Rejected, .code = back.error, .detail = back.errorDescription});
}

void BrowserSignIn::answer(QTcpSocket *socket, int status, const QString &text)
{
    const QByteArray body = html(m_page.title, text);
    socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) +
                  "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size()) +
                  "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer"
                  "\r\nX-Content-Type-Options: nosniff"
                  "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n\r\n" +
                  body);
    socket->disconnectFromHost();
}

void BrowserSignIn::exchange(const QString &code)
{
    const auto form = codeForm(m_app, m_resource, m_redirectUri, code, m_pkce);
    whenReady(postForm(m_network, m_clock, tokenUrl(m_app), form, this), this, [this](const Result<ApiReply> &reply) {
        if (reply)
            finish(parseTokenAnswer(reply->status, reply->body));
        else
            finish(reply.error());
    });
}

void BrowserSignIn::finish(Result<TokenGrant> result)
{
    m_server->close();
    m_outcome.settle(std::move(result));
}

} // namespace tenantry
