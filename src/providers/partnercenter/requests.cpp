// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/requests.h"

#include <QJsonDocument>

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

QString segment(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

ApiRequest getRequest(const QString &path, const QString &route)
{
    ApiRequest request;
    request.path = path;
    request.route = route;
    return request;
}

ApiRequest postRequest(const QString &path, const QString &route, const QJsonObject &body)
{
    ApiRequest request = getRequest(path, route);
    request.verb = Verb::Post;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

void addQuery(ApiRequest &request, const QString &name, const QString &value)
{
    request.query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

void addPrefixFilter(ApiRequest &request, const QString &field, const QString &value)
{
    const QJsonObject filter{{u"Field"_s, field}, {u"Value"_s, value}, {u"Operator"_s, u"starts_with"_s}};
    addQuery(request, u"filter"_s, QString::fromUtf8(QJsonDocument(filter).toJson(QJsonDocument::Compact)));
}

void put(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

} // namespace tenantry::partnercenter
