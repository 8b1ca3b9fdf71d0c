// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/oauth_messages.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QStringList>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

QUrl endPoint(const OAuthApp &app, QLatin1StringView name)
{
    QUrl url = app.authority.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const QString tenant = QString::fromLatin1(QUrl::toPercentEncoding(app.tenant));
    url.setPath(url.path(QUrl::FullyEncoded) + u'/' + tenant + "/oauth2/"_L1 + name, QUrl::TolerantMode);
    return url;
}

} // namespace

QByteArray formBody(const FormFields &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += name + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

QUrl tokenUrl(const OAuthApp &app)
{
    return endPoint(app, "token"_L1);
}

QUrl deviceCodeUrl(const OAuthApp &app)
{
    return endPoint(app, "devicecode"_L1);
}

QByteArray Pkce::challenge() const
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(base64Url);
}

Pkce makePkce()
{
    return {randomBytes(32).toBase64(base64Url)};
}

QByteArray makeState()
{
    return randomBytes(16).toHex();
}

QUrl authorizeUrl(const OAuthApp &app, const QString &resource, const QString &redirectUri, const QByteArray &state,
                  const Pkce &pkce)
{
    QUrl url = endPoint(app, "authorize"_L1);
    const QByteArray query = formBody({{"client_id", app.clientId},
                                       {"response_type", u"code"_s},
                                       {"response_mode", u"query"_s},
                                       {"redirect_uri", redirectUri},
                                       {"resource", resource},
                                       {"scope", u"openid profile"_s},
                                       {"state", QString::fromLatin1(state)},
                                       {"code_challenge", QString::fromLatin1(pkce.challenge())},
                                       {"code_challenge_method", u"S256"_s},
                                       {"prompt", u"select_account"_s}});
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

FormFields codeForm(const OAuthApp &app, const QString &resource, const QString &redirectUri, const QString &code,
                    const Pkce &pkce)
{
    return {{"grant_type", u"authorization_code"_s},
            {"client_id", app.clientId},
            {"code", code},
            {"redirect_uri", redirectUri},
            {"resource", resource},
            {"code_verifier", QString::fromLatin1(pkce.verifier)}};
}

FormFields refreshForm(const OAuthApp &app, const QString &resource, const QByteArray &refreshToken)
{
    return {{"grant_type", u"refresh_token"_s},
            {"client_id", app.clientId},
            {"refresh_token", QString::fromLatin1(refreshToken)},
            {"resource", resource},
            {"scope", u"openid"_s}};
}

FormFields deviceCodeForm(const OAuthApp &app, const QString &resource)
{
    return {{"client_id", app.clientId}, {"resource", resource}, {"scope", u"openid profile"_s}};
}

// The version 1 end point wants the device code as "code", RFC 8628 as "device_code"; each ignores the other's name.
FormFields devicePollForm(const OAuthApp &app, const QString &resource, const QString &deviceCode)
{
    return {{"grant_type", u"urn:ietf:params:oauth:grant-type:device_code"_s},
            {"client_id", app.clientId},
            {"code", deviceCode},
            {"device_code", deviceCode},
            {"resource", resource}};
}

RedirectAnswer parseRedirect(const QByteArray &rawQuery)
{
    RedirectAnswer answer;
    for (const QByteArray &pair : rawQuery.split('&')) {
        const auto middle = pair.indexOf('=');
        if (middle < 0)
            continue;
        const QByteArray name = pair.left(middle);
        QByteArray raw = pair.mid(middle + 1);
        const QString value = QUrl::fromPercentEncoding(raw.replace('+', ' '));
        if (name == "code")
            answer.code = value;
        else if (name == "state")
            answer.state = value.toLatin1();
        else if (name == "error")
            answer.error = value;
        else if (name == "error_description")
            answer.errorDescription = value;
    }
    return answer;
}

} // namespace tenantry
