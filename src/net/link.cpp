// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/link.h"

#include "net/host_base.h"
#include "net/origin.h"
#include "support/provider_hosts.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

Error refused(const QString &why)
{
    Error error;
    error.kind = Error::Kind::Untrusted;
    error.detail = why;
    return error;
}

// Anything that parsers are known to read in two ways.
bool ambiguous(const QString &uri)
{
    return std::any_of(uri.begin(), uri.end(), [](QChar c) { return c == u'\\' || c.unicode() <= 0x20; });
}

bool climbs(const QString &path)
{
    const auto segments = QUrl::fromPercentEncoding(path.toLatin1()).split(u'/');
    return std::any_of(segments.begin(), segments.end(), [](const QString &s) { return s == ".."_L1 || s == "."_L1; });
}

// path without prefix, if it lies below it
std::optional<QString> below(const QString &path, const QString &prefix)
{
    if (!path.startsWith(prefix))
        return std::nullopt;
    const QString rest = path.mid(prefix.size());
    if (!rest.isEmpty() && !rest.startsWith(u'/'))
        return std::nullopt;
    return rest;
}

Result<QString> pathBelowHost(const QUrl &link, const QUrl &base, ApiHost host)
{
    QString path = link.path(QUrl::FullyEncoded);
    if (!link.isRelative() || !link.host().isEmpty()) {
        if (!sameOrigin(link, base) || !link.userInfo().isEmpty())
            return refused(u"link to another origin: "_s + originOf(link));
        const auto rest = below(path, base.path(QUrl::FullyEncoded));
        if (!rest)
            return refused(u"link outside the provider's address: "_s + originOf(link));
        path = *rest;
    }
    if (!path.startsWith(u'/'))
        path.prepend(u'/');
    return below(path, versionPrefix(host)).value_or(path);
}

} // namespace

Result<ApiRequest> requestFromLink(const ProviderHosts &hosts, ApiHost host, const QString &uri,
                                   const QMap<QByteArray, QByteArray> &headers)
{
    const QUrl link(uri, QUrl::TolerantMode);
    if (uri.isEmpty() || !link.isValid() || ambiguous(uri))
        return refused(u"unreadable link"_s);
    const auto path = pathBelowHost(link, hostBase(hosts, host), host);
    if (!path)
        return path.error();
    if (path->size() <= 1 || path->startsWith("//"_L1) || climbs(*path))
        return refused(u"link does not name a route"_s);
    ApiRequest request;
    request.host = host;
    request.path = *path;
    request.route = routeTemplate(*path);
    request.query = QUrlQuery(link);
    request.headers = headers;
    return request;
}

Result<ApiRequest> requestFromLink(ApiHost host, const QString &uri, const QMap<QByteArray, QByteArray> &headers)
{
    return requestFromLink(documentedHosts(), host, uri, headers);
}

QString routeTemplate(const QString &path)
{
    QStringList segments = path.split(u'/');
    for (QString &segment : segments) {
        const bool word = segment.size() <= 32 && std::all_of(segment.begin(), segment.end(), [](QChar c) {
                              return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
                          });
        if (!word)
            segment = u"{id}"_s;
    }
    return segments.join(u'/');
}

} // namespace tenantry
