// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/api_reply.h"
#include "net/retry_policy.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <chrono>
#include <variant>

class QNetworkAccessManager;

namespace tenantry {

class Clock;

using AttemptEnd = std::variant<ApiReply, AttemptFault>;

// One HTTP exchange: sends, reads up to a limit, ends exactly once with ended() and then deletes itself.
class Attempt final : public QObject
{
    Q_OBJECT
public:
    struct Exchange
    {
        QNetworkRequest request;
        Verb verb = Verb::Get;
        QByteArray body;
        std::chrono::milliseconds timeout{60'000};
        qint64 bodyLimit = qint64(64) << 20;
    };

    Attempt(QNetworkAccessManager &network, Clock &clock, Exchange exchange, QObject *parent);
    ~Attempt() override;

    void start();
    void cancel(); // ends with Cancelled

Q_SIGNALS:
    void ended(const tenantry::AttemptEnd &end);

private:
    QNetworkReply *dispatch();
    void read();
    void finish();
    void breakOff(Error error, bool passing);
    void end(const AttemptEnd &end);
    void release();
    AttemptEnd outcome() const;
    AttemptEnd answer(int status) const;
    AttemptFault redirect(int status) const;
    AttemptFault truncation(int status, const QString &detail) const;
    bool truncated(const ApiReply &reply) const;
    bool writing() const;

    QNetworkAccessManager &m_network;
    Clock &m_clock;
    Exchange m_exchange;
    QPointer<QNetworkReply> m_reply;
    QList<QSslError> m_tlsErrors;
    QByteArray m_body;
    bool m_ended = false;
};

} // namespace tenantry
