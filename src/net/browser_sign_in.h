// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/oauth_messages.h"
#include "support/async.h"

#include <QObject>
#include <QPointer>

class QNetworkAccessManager;
class QTcpServer;
class QTcpSocket;

namespace tenantry {

class Clock;

// Authorization code with PKCE in the system browser (design §5). The listener is bound before the page is known, to
// 127.0.0.1 only; it takes exactly one answer, on "/" and with the right state, and is closed by it, by cancel(), or
// after five minutes. One object per sign-in; GUI thread.
class BrowserSignIn final : public QObject
{
    Q_OBJECT
public:
    // What the browser shows at the end, already translated. Plain text.
    struct Page
    {
        QString title;
        QString signedIn;
        QString failed;
    };

    BrowserSignIn(OAuthApp app, QString resource, Page page, QNetworkAccessManager &network, Clock &clock,
                  QObject *parent = nullptr);
    ~BrowserSignIn() override;

    // Binds and returns the page to open in the browser.
    Result<QUrl> start();
    // The grant; Cancelled (also when the person says no there), Timeout, Offline, Rejected …
    Async<TokenGrant> outcome() const { return m_outcome.future(); }
    void cancel();

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, int status, const QString &text);
    void redirected(QTcpSocket *socket, const RedirectAnswer &back);
    void exchange(const QString &code);
    void finish(Result<TokenGrant> result);
    bool rightHost(const QByteArray &head) const;

    OAuthApp m_app;
    QString m_resource;
    Page m_page;
    QNetworkAccessManager &m_network;
    Clock &m_clock;
    QTcpServer *m_server;
    QByteArray m_state;
    Pkce m_pkce;
    QString m_redirectUri;
    Pending<TokenGrant> m_outcome;
};

} // namespace tenantry
