// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tokens.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray prefix(Tokens::Use use)
{
    return use == Tokens::Use::Access ? "sbx-a." : "sbx-r.";
}

} // namespace

Tokens::Tokens(quint64 seed)
    : m_key(QCryptographicHash::hash("sandbox tokens " + QByteArray::number(seed), QCryptographicHash::Sha256))
{}

QByteArray Tokens::digest(const QByteArray &payload) const
{
    return QMessageAuthenticationCode::hash(payload, m_key, QCryptographicHash::Sha256).toBase64(url);
}

QByteArray Tokens::issue(Use use, QJsonObject claims) const
{
    const auto payload = prefix(use) + QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(url);
    return payload + '.' + digest(payload);
}

std::optional<QJsonObject> Tokens::read(Use use, const QByteArray &token) const
{
    const auto dot = token.lastIndexOf('.');
    if (!token.startsWith(prefix(use)) || dot < 0 || digest(token.left(dot)) != token.mid(dot + 1))
        return std::nullopt;
    const auto payload = token.mid(prefix(use).size(), dot - prefix(use).size());
    return QJsonDocument::fromJson(QByteArray::fromBase64(payload, url)).object();
}

} // namespace tenantry::sandbox
