// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/attempt.h"

#include "net/network_fault.h"
#include "net/one_shot_body.h"
#include "net/origin.h"
#include "support/clock.h"

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

Error badReply(const QString &detail, const QString &code, int status)
{
    Error error;
    error.kind = Error::Kind::BadReply;
    error.http = status;
    error.code = code;
    error.detail = detail;
    return error;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

Attempt::Attempt(QNetworkAccessManager &network, Clock &clock, Exchange exchange, QObject *parent)
    : QObject(parent), m_network(network), m_clock(clock), m_exchange(std::move(exchange))
{}

Attempt::~Attempt()
{
    release();
}

bool Attempt::writing() const
{
    return m_exchange.verb != Verb::Get && m_exchange.verb != Verb::Head;
}

QNetworkReply *Attempt::dispatch()
{
    if (m_exchange.verb == Verb::Get)
        return m_network.get(m_exchange.request);
    if (m_exchange.verb == Verb::Head)
        return m_network.head(m_exchange.request);
    // Buffering by Qt would make the body rewindable again.
    m_exchange.request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    m_exchange.request.setHeader(QNetworkRequest::ContentLengthHeader, m_exchange.body.size());
    auto *body = new OneShotBody(m_exchange.body);
    auto *reply = m_network.sendCustomRequest(m_exchange.request, verbName(m_exchange.verb), body);
    body->setParent(reply);
    return reply;
}

void Attempt::start()
{
    m_reply = dispatch();
    connect(m_reply, &QNetworkReply::readyRead, this, &Attempt::read);
    connect(m_reply, &QNetworkReply::finished, this, &Attempt::finish);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &e) { m_tlsErrors = e; });
    m_clock.after(m_exchange.timeout, this, [this] {
        Error error;
        error.kind = Error::Kind::Timeout;
        error.detail = u"no complete answer within %1 ms"_s.arg(m_exchange.timeout.count());
        breakOff(error, true);
    });
}

void Attempt::cancel()
{
    Error error;
    error.kind = Error::Kind::Cancelled;
    breakOff(error, false);
}

// We let go of the reply ourselves. What left before cannot be called back, so a write may have taken effect.
void Attempt::breakOff(Error error, bool passing)
{
    if (m_ended)
        return;
    error.effectUnknown = writing();
    end(AttemptFault{error, passing});
}

void Attempt::read()
{
    m_body += m_reply->readAll();
    if (m_body.size() <= m_exchange.bodyLimit)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    breakOff(badReply(u"answer longer than %1 bytes"_s.arg(m_exchange.bodyLimit), u"too-large"_s, status), false);
}

void Attempt::finish()
{
    if (m_ended)
        return;
    read();
    if (!m_ended)
        end(outcome());
}

AttemptEnd Attempt::outcome() const
{
    const auto error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (error == QNetworkReply::SslHandshakeFailedError && !m_tlsErrors.isEmpty())
        return AttemptFault{tlsFault(m_tlsErrors, m_exchange.request.url().host()), false};
    if (isRedirect(status)) // before the error: Qt complains of a 307 that it would like to send the body again
        return redirect(status);
    if (isHttpStatus(error) && status != 0)
        return answer(status);
    AttemptFault fault = networkFault(error, m_reply->errorString(), writing());
    if (status != 0) // an answer had begun, so the host is there: what came is not whole
        return truncation(status, fault.error.detail);
    return fault;
}

AttemptFault Attempt::redirect(int status) const
{
    const QUrl target = m_reply->url().resolved(m_reply->header(QNetworkRequest::LocationHeader).toUrl());
    Error error;
    error.kind = Error::Kind::Untrusted;
    error.http = status;
    error.detail = u"redirect to "_s + originOf(target);
    error.effectUnknown = writing();
    return {error, false};
}

AttemptFault Attempt::truncation(int status, const QString &detail) const
{
    Error error = badReply(detail, u"truncated"_s, status);
    error.effectUnknown = writing();
    return {error, true};
}

AttemptEnd Attempt::answer(int status) const
{
    ApiReply reply;
    reply.status = status;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        reply.headers.insert(name.toLower(), value);
    reply.body = m_body;
    if (truncated(reply))
        return truncation(status, u"the answer ended after %1 bytes"_s.arg(m_body.size()));
    return reply;
}

// Qt takes a connection that ends early for the end of some answers. It drops the length of those it decompressed.
bool Attempt::truncated(const ApiReply &reply) const
{
    if (m_exchange.verb == Verb::Head || reply.status == 204 || reply.status == 304)
        return false;
    bool known = false;
    const qint64 announced = reply.headers.value(QByteArrayLiteral("content-length")).toLongLong(&known);
    return known && announced > reply.body.size();
}

void Attempt::end(const AttemptEnd &end)
{
    m_ended = true;
    release();
    Q_EMIT ended(end);
    deleteLater();
}

void Attempt::release()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    if (!m_reply->isFinished())
        m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

} // namespace tenantry
