// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/oauth_messages.h"

#include "net/origin.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

Error failure(Error::Kind kind, int status, const QString &code, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.http = status;
    error.code = code;
    error.detail = detail;
    return error;
}

// Only the person, at a sign-in page or with an administrator, gets past these.
bool needsPerson(const QString &code)
{
    static const QStringList codes{u"invalid_grant"_s,         u"interaction_required"_s, u"login_required"_s,
                                   u"consent_required"_s,      u"invalid_client"_s,       u"unauthorized_client"_s,
                                   u"access_denied"_s,         u"expired_token"_s,        u"code_expired"_s,
                                   u"authorization_declined"_s};
    return codes.contains(code);
}

Error::Kind kindOf(int status, const QString &code)
{
    if (needsPerson(code))
        return Error::Kind::SignedOut;
    if (status >= 500 || code == "temporarily_unavailable"_L1 || code == "server_error"_L1)
        return Error::Kind::Server;
    return status == 429 ? Error::Kind::Throttled : Error::Kind::Rejected;
}

// The object of a 200, or what went wrong. Descriptions end with a trace over several lines; the first one says it.
Result<QJsonObject> objectOf(int status, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (status == 200 && !object.isEmpty())
        return object;
    const QString code = object.value(u"error"_s).toString();
    if (code.isEmpty())
        return failure(status < 400 ? Error::Kind::BadReply : kindOf(status, code), status, {},
                       u"the sign-in service gave no readable answer"_s);
    const QString description = object.value(u"error_description"_s).toString();
    return failure(kindOf(status, code), status, code, description.section(u'\n', 0, 0).trimmed());
}

QByteArray bytesOf(const QJsonObject &object, const QString &name)
{
    return object.value(name).toString().toLatin1();
}

// Version 1 prints numbers as strings, version 2 as numbers.
std::chrono::seconds secondsOf(const QJsonObject &object, const QString &name, std::chrono::seconds absent)
{
    const QVariant value = object.value(name).toVariant();
    bool known = false;
    const qint64 seconds = value.toLongLong(&known);
    return known && seconds >= 0 ? std::chrono::seconds(seconds) : absent;
}

Error missing(const QString &member)
{
    Error error = failure(Error::Kind::BadReply, 200, {}, u"member missing in the sign-in service's answer"_s);
    error.subject = member;
    return error;
}

} // namespace

Result<TokenGrant> parseTokenAnswer(int status, const QByteArray &body)
{
    const auto object = objectOf(status, body);
    if (!object)
        return object.error();
    TokenGrant grant;
    grant.accessToken = bytesOf(*object, u"access_token"_s);
    grant.refreshToken = bytesOf(*object, u"refresh_token"_s);
    grant.idToken = bytesOf(*object, u"id_token"_s);
    grant.lifetime = secondsOf(*object, u"expires_in"_s, std::chrono::seconds(0));
    if (grant.accessToken.isEmpty())
        return missing(u"access_token"_s);
    return grant;
}

Result<DeviceCode> parseDeviceCodeAnswer(int status, const QByteArray &body)
{
    const auto object = objectOf(status, body);
    if (!object)
        return object.error();
    DeviceCode code;
    code.deviceCode = object->value(u"device_code"_s).toString();
    code.userCode = object->value(u"user_code"_s).toString();
    const QString page = object->value(u"verification_url"_s).toString(); // version 1; RFC 8628 says …_uri
    code.verificationUrl = QUrl(page.isEmpty() ? object->value(u"verification_uri"_s).toString() : page);
    code.lifetime = secondsOf(*object, u"expires_in"_s, code.lifetime);
    code.interval = qMax(std::chrono::seconds(1), secondsOf(*object, u"interval"_s, code.interval));
    if (code.deviceCode.isEmpty())
        return missing(u"device_code"_s);
    if (code.userCode.isEmpty())
        return missing(u"user_code"_s);
    if (const auto refusal = refusedTransport(code.verificationUrl, {}))
        return *refusal;
    return code;
}

Identity identityOf(const QByteArray &idToken)
{
    const auto parts = idToken.split('.');
    if (parts.size() != 3)
        return {};
    const auto claims = QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding));
    return {claims[u"name"_s].toString(), claims[u"tid"_s].toString()};
}

} // namespace tenantry
