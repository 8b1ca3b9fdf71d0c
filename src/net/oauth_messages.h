// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>
#include <chrono>
#include <utility>

namespace tenantry {

// Requests and answers of the sign-in authority (api/partner-center.md §2), version 1 end points with resource=. Pure.

// The app registration a person signs in with. A public client: it has no secret.
struct OAuthApp
{
    QUrl authority; // https://login.microsoftonline.com
    QString tenant; // partner tenant: GUID or domain
    QString clientId;
    bool operator==(const OAuthApp &) const = default;
};

using FormFields = QList<std::pair<QByteArray, QString>>;
// Percent-encodes everything but unreserved characters; QUrlQuery would let a plus through, which is read as a blank.
QByteArray formBody(const FormFields &fields);

QUrl tokenUrl(const OAuthApp &app);
QUrl deviceCodeUrl(const OAuthApp &app);

// RFC 7636, S256.
struct Pkce
{
    QByteArray verifier;
    QByteArray challenge() const;
};
Pkce makePkce();        // 256 random bits
QByteArray makeState(); // 128 random bits, hex

QUrl authorizeUrl(const OAuthApp &app, const QString &resource, const QString &redirectUri, const QByteArray &state,
                  const Pkce &pkce);
FormFields codeForm(const OAuthApp &app, const QString &resource, const QString &redirectUri, const QString &code,
                    const Pkce &pkce);
FormFields refreshForm(const OAuthApp &app, const QString &resource, const QByteArray &refreshToken);
FormFields deviceCodeForm(const OAuthApp &app, const QString &resource);
FormFields devicePollForm(const OAuthApp &app, const QString &resource, const QString &deviceCode);

struct TokenGrant
{
    QByteArray accessToken;
    QByteArray refreshToken; // may be empty on renewal: the old one stays good
    QByteArray idToken;
    std::chrono::seconds lifetime{0};
};
// Fails with what the authority said: SignedOut when only the person can mend it, else Rejected, Server or BadReply.
// code is the authority's word ("invalid_grant", "slow_down", …).
Result<TokenGrant> parseTokenAnswer(int status, const QByteArray &body);

struct DeviceCode
{
    QString deviceCode;
    QString userCode;
    QUrl verificationUrl; // https, or http on this machine
    std::chrono::seconds lifetime{900};
    std::chrono::seconds interval{5};
};
Result<DeviceCode> parseDeviceCodeAnswer(int status, const QByteArray &body);

// What the browser brings back to the loopback address: code or error, and state. Values arrive percent-encoded and
// leave decoded; keeping them encoded would encode them twice in the token request.
struct RedirectAnswer
{
    QString code;
    QByteArray state;
    QString error;
    QString errorDescription;
};
RedirectAnswer parseRedirect(const QByteArray &rawQuery);

// Who signed in, read from the id token that came straight from the authority over TLS. Empty members if not told.
struct Identity
{
    QString name;
    QString tenant; // id
};
Identity identityOf(const QByteArray &idToken);

} // namespace tenantry
