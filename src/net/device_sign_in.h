// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/api_reply.h"
#include "net/oauth_messages.h"
#include "support/async.h"

#include <QDateTime>
#include <QObject>

class QNetworkAccessManager;

namespace tenantry {

class Clock;

// Device code sign-in (RFC 8628): the person types a short code on a page, on any device, while we ask the authority
// at its pace whether it happened. One object per sign-in; GUI thread.
class DeviceSignIn final : public QObject
{
    Q_OBJECT
public:
    DeviceSignIn(OAuthApp app, QString resource, QNetworkAccessManager &network, Clock &clock,
                 QObject *parent = nullptr);
    ~DeviceSignIn() override;

    // Asks for a code to show; polling begins with it.
    Async<DeviceCode> start();
    QDateTime expires() const { return m_expires; } // of the code, UTC
    // The grant; Cancelled (also when the person says no there), Timeout when the code expired, Rejected …
    Async<TokenGrant> outcome() const { return m_outcome.future(); }
    void cancel();

private:
    void begin(const DeviceCode &code);
    void pollLater();
    void poll();
    void polled(const Result<ApiReply> &reply);

    OAuthApp m_app;
    QString m_resource;
    QNetworkAccessManager &m_network;
    Clock &m_clock;
    DeviceCode m_code;
    QDateTime m_expires;
    Pending<TokenGrant> m_outcome;
};

} // namespace tenantry
