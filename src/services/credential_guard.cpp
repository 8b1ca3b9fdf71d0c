// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/credential_guard.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

const QString &leftOut()
{
    static const QString mark = u"«…»"_s;
    return mark;
}

// Long enough that no product name ("Business Basic") is taken for a scheme with its credential.
const QRegularExpression &tokenPattern()
{
    static const QRegularExpression pattern(uR"(\b(?:Bearer|Basic|PoP)\s+[A-Za-z0-9._~+/=-]{16,}|)"
                                            uR"(\beyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){1,4}|)"
                                            uR"(\bsbx-[A-Za-z0-9._~+/=-]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QString &credentialNames()
{
    static const QString names = uR"([\w-]*(?:password|passwd|pwd|secret|access_?token|refresh_?token|id_?token|)"
                                 uR"(device_code|authorization|api[_-]?key)[\w-]*)"_s;
    return names;
}

bool namesCredential(const QString &member)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(credentialNames()),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(member).hasMatch();
}

const QRegularExpression &memberPattern()
{
    static const QRegularExpression pattern(uR"(("%1"\s*:\s*))"_s.arg(credentialNames()) +
                                                uR"re("(?:[^"\\]|\\.)*"?)re"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

QByteArray ifChanged(const QByteArray &body, const QString &was, const QString &is)
{
    return is == was ? body : is.toUtf8();
}

} // namespace

QString withoutTokens(const QString &text)
{
    QString clean = text;
    return clean.replace(tokenPattern(), leftOut());
}

QJsonValue withoutTokens(const QJsonValue &value)
{
    if (value.isString())
        return withoutTokens(value.toString());
    if (value.isArray()) {
        QJsonArray clean;
        for (const QJsonArray array = value.toArray(); const auto &each : array)
            clean += withoutTokens(QJsonValue(each));
        return clean;
    }
    if (!value.isObject())
        return value;
    QJsonObject clean;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const bool secret = member.value().isString() && namesCredential(member.key());
        clean[member.key()] = secret ? QJsonValue(leftOut()) : withoutTokens(QJsonValue(member.value()));
    }
    return clean;
}

QByteArray answerWithoutCredentials(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body);
    QString clean = withoutTokens(text);
    clean.replace(memberPattern(), u"\\1\"%1\""_s.arg(leftOut()));
    return ifChanged(body, text, clean);
}

QByteArray bodyWithoutTokens(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body);
    return ifChanged(body, text, withoutTokens(text));
}

} // namespace tenantry
