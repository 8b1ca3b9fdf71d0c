// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/links.h"

#include "net/link.h"
#include "providers/partnercenter/errors.h"
#include "providers/partnercenter/words.h"

#include <algorithm>
#include <array>

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view continuationHeader = "MS-ContinuationToken";
// Where agreement documents and invitations live (§3.4, §3.5); "example" belongs to nobody (RFC 2606) and is what
// sample data names.
constexpr std::array documentDomains{"microsoft.com"_L1, "windows.net"_L1, "office.com"_L1,
                                     "office.net"_L1,    "aka.ms"_L1,      "example"_L1};

Error untrusted(const ApiReply &reply, const QString &why)
{
    Error error = badReply(reply, u"link"_s, why);
    error.kind = Error::Kind::Untrusted;
    return error;
}

QByteArray continuationToken(const JsonNode &link)
{
    for (const JsonNode header : link["headers"]) {
        const QByteArray value = header["value"].text().toUtf8();
        const bool plain = std::all_of(value.begin(), value.end(), [](char c) { return c > ' ' && c < 127; });
        if (sameIgnoringCase(header["key"].raw(), continuationHeader) && plain)
            return value;
    }
    return {};
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

bool inDomain(const QString &host, QLatin1StringView domain)
{
    return host == domain || host.endsWith(u'.' + QString(domain));
}

} // namespace

Result<std::optional<ApiRequest>> nextPage(const ApiRequest &asked, const ApiReply &reply, const JsonNode &collection)
{
    const JsonNode link = collection["links"]["next"];
    if (!link["uri"].present())
        return std::optional<ApiRequest>();
    const Result<ApiRequest> target = requestFromLink(asked.host, link["uri"].text());
    if (!target || target->path != asked.path)
        return untrusted(reply, target ? target->path : target.error().detail);

    ApiRequest next = asked;
    next.query = target->query;
    const QByteArray token = continuationToken(link);
    if (!token.isEmpty()) {
        next.headers.insert(QByteArray(continuationHeader.data(), qsizetype(continuationHeader.size())), token);
        if (!next.query.hasQueryItem(u"seekOperation"_s))
            next.query.addQueryItem(u"seekOperation"_s, u"Next"_s);
    }
    if (next == asked)
        return badReply(reply, u"links.next"_s, u"the next page is this page"_s);
    return std::optional<ApiRequest>(next);
}

Result<QUrl> documentLink(const ApiReply &reply, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString host = url.host();
    if (!url.isValid() || !url.userInfo().isEmpty())
        return untrusted(reply, host);
    if (isLoopback(host) && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1))
        return url;
    const bool known = std::any_of(documentDomains.begin(), documentDomains.end(),
                                   [&host](QLatin1StringView domain) { return inDomain(host, domain); });
    if (url.scheme() != "https"_L1 || !known)
        return untrusted(reply, host);
    return url;
}

} // namespace tenantry::partnercenter
