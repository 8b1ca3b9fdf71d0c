// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sign_in.h"

#include "sandbox/chance.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrl>
#include <QUuid>

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int accessSeconds = 3600;
constexpr int codeSeconds = 600;
constexpr int deviceSeconds = 900;
constexpr qint64 refreshDays = 90;

// Entra's shape: {error, error_description, error_codes, …}.
Reply wrong(const QString &error, int number, const QString &description)
{
    auto reply = json(400, QJsonObject{{u"error"_s, error},
                                       {u"error_description"_s, u"AADSTS%1: %2"_s.arg(number).arg(description)},
                                       {u"error_codes"_s, QJsonArray{number}}});
    reply.setHeader("Cache-Control", "no-store");
    return reply;
}

Reply page(int status, const QString &body)
{
    const auto html = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Sandbox sign-in</title></head>"
                      "<body>%1</body></html>"_s.arg(body);
    return {status, {{"Content-Type", "text/html; charset=utf-8"}}, html.toUtf8(), {}};
}

QUrlQuery formOf(const Request &request)
{
    // In a form a plus sign is a blank; QUrlQuery leaves it alone.
    auto body = request.body;
    body.replace('+', "%20");
    return QUrlQuery(QString::fromUtf8(body));
}

QString value(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

bool isGuid(const QString &text)
{
    return !QUuid::fromString(text).isNull();
}

bool isLoopback(const QString &redirect)
{
    const QUrl url(redirect, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"http" && url.fragment().isEmpty() && url.userInfo().isEmpty() &&
           (url.host() == u"localhost" || url.host() == u"127.0.0.1");
}

Reply redirect(const QString &target, const QUrlQuery &query)
{
    QUrl url(target);
    url.setQuery(query);
    return {302, {{"Location", url.toEncoded()}, {"Cache-Control", "no-store"}}, {}, {}};
}

void add(QUrlQuery &query, const QString &name, const QString &value)
{
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QString s256(const QString &verifier)
{
    const auto digest = QCryptographicHash::hash(verifier.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

// Not from the world's counter: signing in must not change what ids the next records get.
QString unguessable(int length)
{
    QString result;
    while (result.size() < length)
        result += hex(QRandomGenerator::system()->generate64(), 16);
    return result.left(length);
}

bool isVerifier(const QString &text)
{
    static const QRegularExpression shape(u"^[A-Za-z0-9._~-]{43,128}$"_s);
    return shape.match(text).hasMatch();
}

QString identityToken(const Partner &partner)
{
    const auto part = [](const QJsonObject &json) {
        return QString::fromLatin1(
            bytesOf(json).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    const auto name = partner.person[u"firstName"].toString() + u' ' + partner.person[u"lastName"].toString();
    return part({{u"typ"_s, u"JWT"_s}, {u"alg"_s, u"none"_s}}) + u'.' +
           part({{u"tid"_s, partner.tenantId},
                 {u"oid"_s, partner.userId()},
                 {u"upn"_s, partner.userName()},
                 {u"unique_name"_s, partner.userName()},
                 {u"name"_s, name}}) +
           u'.';
}

} // namespace

SignIn::SignIn(World &world) : m_world(world), m_tokens(world.state.origin.number) {}

bool SignIn::knowsTenant(const QString &tenant) const
{
    const auto wanted = tenant.toLower();
    const auto &partner = m_world.partner;
    return wanted == u"common" || wanted == u"organizations" || wanted == partner.tenantId ||
           wanted == partner.domain || wanted == partner.initialDomain;
}

Reply SignIn::authorize(Call &call)
{
    const auto item = [&call](QStringView name) { return call.request.queryItem(name); };
    const auto target = item(u"redirect_uri");
    if (!knowsTenant(call.captures.first()))
        return page(400, u"<p>AADSTS90002: this tenant is unknown here.</p>"_s);
    if (!isGuid(item(u"client_id")))
        return page(400, u"<p>AADSTS700016: the application is unknown.</p>"_s);
    if (!isLoopback(target))
        return page(400, u"<p>AADSTS50011: the redirect address is not a loopback address.</p>"_s);
    QUrlQuery answer;
    if (call.request.hasQueryItem(u"state"))
        add(answer, u"state"_s, item(u"state"));
    const auto refuse = [&](const QString &error, const QString &description) {
        add(answer, u"error"_s, error);
        add(answer, u"error_description"_s, description);
        return redirect(target, answer);
    };
    if (item(u"response_type") != u"code")
        return refuse(u"unsupported_response_type"_s, u"AADSTS70005: only response_type=code is supported."_s);
    if (call.request.hasQueryItem(u"response_mode") && item(u"response_mode") != u"query")
        return refuse(u"invalid_request"_s, u"AADSTS90023: only response_mode=query is supported."_s);
    if (item(u"code_challenge").size() != 43 || item(u"code_challenge_method") != u"S256")
        return refuse(u"invalid_request"_s, u"AADSTS9002325: proof key with S256 is required."_s);
    if (std::exchange(m_refuseNext, false))
        return refuse(u"access_denied"_s, u"AADSTS65004: the person declined."_s);
    const auto code = u"sbx-c.%1+%2/%3="_s.arg(unguessable(16), unguessable(16), unguessable(8));
    m_codes.insert(code, {item(u"client_id"), target, item(u"code_challenge"), m_world.now().addSecs(codeSeconds)});
    add(answer, u"code"_s, code);
    add(answer, u"session_state"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    return redirect(target, answer);
}

Reply SignIn::token(Call &call)
{
    if (!knowsTenant(call.captures.first()))
        return wrong(u"invalid_request"_s, 90002, u"This tenant is unknown here."_s);
    if (!call.request.header("Content-Type").toLower().startsWith("application/x-www-form-urlencoded"))
        return wrong(u"invalid_request"_s, 900144, u"The request body must be a form."_s);
    const auto form = formOf(call.request);
    const auto kind = value(form, u"grant_type"_s);
    if (!isGuid(value(form, u"client_id"_s)))
        return wrong(u"unauthorized_client"_s, 700016, u"The application is unknown."_s);
    if (form.hasQueryItem(u"client_secret"_s))
        return wrong(u"invalid_client"_s, 700025, u"A public client must not send client_secret."_s);
    if (kind == u"authorization_code")
        return redeemCode(form);
    if (kind == u"refresh_token")
        return refresh(call, form);
    if (kind == u"device_code" || kind == u"urn:ietf:params:oauth:grant-type:device_code")
        return redeemDevice(form);
    return wrong(u"unsupported_grant_type"_s, 70003, u"This grant type is not supported for a public client."_s);
}

Reply SignIn::redeemCode(const QUrlQuery &form)
{
    const auto code = m_codes.take(value(form, u"code"_s)); // a code works once, also when the rest is wrong
    if (code.clientId.isEmpty() || code.clientId != value(form, u"client_id"_s))
        return wrong(u"invalid_grant"_s, 70000, u"The code is unknown or was used before."_s);
    if (code.until < m_world.now())
        return wrong(u"invalid_grant"_s, 70008, u"The code has expired."_s);
    if (code.redirectUri != value(form, u"redirect_uri"_s))
        return wrong(u"invalid_grant"_s, 500112, u"The redirect address is not the one of the sign-in."_s);
    const auto verifier = value(form, u"code_verifier"_s);
    if (!isVerifier(verifier) || s256(verifier) != code.challenge)
        return wrong(u"invalid_grant"_s, 501481, u"The code_verifier does not match the challenge."_s);
    return grant(form, code.clientId);
}

Reply SignIn::refresh(Call &call, const QUrlQuery &form)
{
    const auto given = value(form, u"refresh_token"_s).toUtf8();
    const auto claims = m_tokens.read(Tokens::Use::Refresh, given);
    if (!claims || (*claims)[u"cid"].toString() != value(form, u"client_id"_s))
        return wrong(u"invalid_grant"_s, 9002313, u"The refresh token is malformed or of another application."_s);
    const auto issued = (*claims)[u"iat"].toInteger();
    if ((*claims)[u"gen"].toInt() < m_world.state.rules.refreshGeneration)
        return wrong(u"invalid_grant"_s, 50173, u"The refresh token was revoked; sign in again."_s);
    if (QDateTime::fromSecsSinceEpoch(issued, Qt::UTC).addDays(refreshDays) < m_world.now())
        return wrong(u"invalid_grant"_s, 700082, u"The refresh token has expired."_s);
    const auto digest =
        QString::fromLatin1(QCryptographicHash::hash(given, QCryptographicHash::Sha256).toHex().left(24));
    if (m_world.state.spentTokens.contains(digest))
        return wrong(u"invalid_grant"_s, 54005, u"The refresh token was used before."_s);
    auto reply = grant(form, value(form, u"client_id"_s));
    if (m_world.state.rules.strictRotation && reply.status == 200) {
        m_world.state.spentTokens.append(digest);
        call.changed = true;
    }
    return reply;
}

Reply SignIn::grant(const QUrlQuery &form, const QString &clientId)
{
    static const QStringList resources{u"https://api.partnercenter.microsoft.com"_s,
                                       u"https://api.partner.microsoft.com"_s, u"https://graph.microsoft.com"_s,
                                       u"https://graph.windows.net"_s};
    auto resource = value(form, u"resource"_s);
    if (resource.endsWith(u'/'))
        resource.chop(1);
    if (resource.isEmpty())
        return wrong(u"invalid_request"_s, 900144, u"The request body must contain: resource."_s);
    if (!resources.contains(resource))
        return wrong(u"invalid_resource"_s, 500011, u"The resource is unknown."_s);
    const auto now = m_world.now().toSecsSinceEpoch();
    const auto access = m_tokens.issue(Tokens::Use::Access, {{u"aud"_s, resource},
                                                             {u"iat"_s, now},
                                                             {u"gen"_s, m_world.state.rules.accessGeneration},
                                                             {u"exp"_s, now + accessSeconds},
                                                             {u"jti"_s, unguessable(12)},
                                                             {u"upn"_s, m_world.partner.userName()},
                                                             {u"amr"_s, QJsonArray{u"pwd"_s, u"mfa"_s}}});
    const auto renewal = m_tokens.issue(Tokens::Use::Refresh, {{u"cid"_s, clientId},
                                                               {u"iat"_s, now},
                                                               {u"gen"_s, m_world.state.rules.refreshGeneration},
                                                               {u"jti"_s, unguessable(12)}});
    auto reply = json(200, QJsonObject{{u"token_type"_s, u"Bearer"_s},
                                       {u"scope"_s, u"user_impersonation"_s},
                                       {u"expires_in"_s, QString::number(accessSeconds - 1)},
                                       {u"ext_expires_in"_s, QString::number(accessSeconds - 1)},
                                       {u"expires_on"_s, QString::number(now + accessSeconds)},
                                       {u"not_before"_s, QString::number(now)},
                                       {u"resource"_s, resource},
                                       {u"access_token"_s, QString::fromLatin1(access)},
                                       {u"refresh_token"_s, QString::fromLatin1(renewal)},
                                       {u"id_token"_s, identityToken(m_world.partner)}});
    reply.setHeader("Cache-Control", "no-store");
    return reply;
}

std::optional<Reply> SignIn::objection(const QByteArray &authorization, const QStringList &audiences,
                                       QString *user) const
{
    const auto refuse = [](int code, const QString &why) {
        auto reply = refusal(401, code, why);
        reply.setHeader("WWW-Authenticate", "Bearer");
        return reply;
    };
    if (!authorization.toLower().startsWith("bearer "))
        return refuse(800001, u"The partner token is missing."_s);
    const auto claims = m_tokens.read(Tokens::Use::Access, authorization.mid(7).trimmed());
    if (!claims)
        return refuse(800001, u"The partner token cannot be read."_s);
    const bool revoked = (*claims)[u"gen"].toInt() < m_world.state.rules.accessGeneration;
    const auto now = m_world.now().toSecsSinceEpoch();
    if ((*claims)[u"exp"].toInteger() <= now || revoked)
        return refuse(400, u"Access denied: the token has expired."_s);
    if (!audiences.contains((*claims)[u"aud"].toString()))
        return refuse(900420, u"The token was issued for another audience."_s);
    *user = (*claims)[u"upn"].toString();
    return std::nullopt;
}

Reply SignIn::deviceCode(Call &call)
{
    if (!knowsTenant(call.captures.first()))
        return wrong(u"invalid_request"_s, 90002, u"This tenant is unknown here."_s);
    const auto form = formOf(call.request);
    const auto clientId = value(form, u"client_id"_s);
    if (!isGuid(clientId))
        return wrong(u"unauthorized_client"_s, 700016, u"The application is unknown."_s);
    const auto userCode = code(QRandomGenerator::system()->generate64(), 9);
    const auto device = u"sbx-d."_s + unguessable(32);
    m_devices.insert(device, {clientId, userCode, m_world.now().addSecs(deviceSeconds)});
    const auto url = m_world.baseUrl + u"/login/common/oauth2/deviceauth"_s;
    return json(200, QJsonObject{{u"user_code"_s, userCode},
                                 {u"device_code"_s, device},
                                 {u"verification_url"_s, url},
                                 {u"expires_in"_s, QString::number(deviceSeconds)},
                                 {u"interval"_s, u"5"_s},
                                 {u"message"_s, u"Open %1 and enter the code %2."_s.arg(url, userCode)}});
}

Reply SignIn::redeemDevice(const QUrlQuery &form)
{
    const auto code = value(form, u"code"_s).isEmpty() ? value(form, u"device_code"_s) : value(form, u"code"_s);
    const auto found = m_devices.constFind(code);
    if (found == m_devices.cend() || found->clientId != value(form, u"client_id"_s))
        return wrong(u"bad_verification_code"_s, 70019, u"The device code is unknown."_s);
    if (found->until < m_world.now())
        return wrong(u"code_expired"_s, 70020, u"The device code has expired."_s);
    if (!found->approved)
        return wrong(u"authorization_pending"_s, 70016, u"The person has not confirmed yet."_s);
    auto reply = grant(form, found->clientId);
    if (reply.status == 200)
        m_devices.remove(code);
    return reply;
}

Reply SignIn::devicePage(Call &)
{
    return page(200, u"<h1>Sample sign-in</h1><form method=\"post\"><label>Code <input name=\"otc\" autofocus></label> "
                     "<button>Confirm</button></form>"_s);
}

Reply SignIn::confirmDevice(Call &call)
{
    const auto typed = value(formOf(call.request), u"otc"_s).trimmed();
    return approveDevice(typed) ? page(200, u"<p>Signed in. You may close this page.</p>"_s)
                                : page(400, u"<p>This code is unknown or has expired.</p>"_s);
}

bool SignIn::approveDevice(const QString &userCode)
{
    for (auto &device : m_devices) {
        if (device.userCode.compare(userCode, Qt::CaseInsensitive) == 0 && device.until >= m_world.now()) {
            device.approved = true;
            return true;
        }
    }
    return false;
}

QList<Route> SignIn::routes()
{
    const auto bound = [this](Reply (SignIn::*answer)(Call &)) {
        return [this, answer](Call &call) { return (this->*answer)(call); };
    };
    const auto base = u"/login/{tenant}/oauth2"_s;
    return {{"GET", base + u"/authorize"_s, u"sign-in.authorize"_s, bound(&SignIn::authorize), Route::Gate::Open},
            {"POST", base + u"/token"_s, u"sign-in.token"_s, bound(&SignIn::token), Route::Gate::Open},
            {"POST", base + u"/devicecode"_s, u"sign-in.devicecode"_s, bound(&SignIn::deviceCode), Route::Gate::Open},
            {"GET", base + u"/deviceauth"_s, u"sign-in.deviceauth"_s, bound(&SignIn::devicePage), Route::Gate::Open},
            {"POST", base + u"/deviceauth"_s, u"sign-in.confirm"_s, bound(&SignIn::confirmDevice), Route::Gate::Open}};
}

} // namespace tenantry::sandbox
