// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/paging.h"

#include <QJsonDocument>

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

std::optional<Filter> Filter::read(const Request &request)
{
    const auto raw = request.queryItem(u"filter");
    if (raw.isEmpty())
        return Filter{};
    const auto json = QJsonDocument::fromJson(raw.toUtf8()).object();
    const Filter filter{text(json, u"Field"), text(json, u"Value"), text(json, u"Operator")};
    return filter.isEmpty() ? std::nullopt : std::optional(filter);
}

QByteArray Continuation::token() const
{
    const QJsonObject json{
        {u"p"_s, position}, {u"s"_s, size}, {u"f"_s, filter.field}, {u"v"_s, filter.value}, {u"o"_s, filter.operation},
        {u"a"_s, from},     {u"b"_s, to}};
    return QJsonDocument(json)
        .toJson(QJsonDocument::Compact)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<Continuation> Continuation::read(const QByteArray &token)
{
    const auto bytes = QByteArray::fromBase64(token, QByteArray::Base64UrlEncoding);
    const auto json = QJsonDocument::fromJson(bytes).object();
    if (!json.contains(u"p"))
        return std::nullopt;
    return Continuation{json[u"p"].toInteger(),
                        json[u"s"].toInt(),
                        {json[u"f"].toString(), json[u"v"].toString(), json[u"o"].toString()},
                        json[u"a"].toString(),
                        json[u"b"].toString()};
}

void addNext(QJsonObject &body, const QString &uri, const Continuation &continuation)
{
    auto next = link(uri);
    next.insert(u"headers"_s, QJsonArray{QJsonObject{{u"key"_s, u"MS-ContinuationToken"_s},
                                                     {u"value"_s, QString::fromLatin1(continuation.token())}}});
    auto links = body[u"links"].toObject();
    links.insert(u"next"_s, next);
    body.insert(u"links"_s, links);
}

} // namespace tenantry::sandbox
