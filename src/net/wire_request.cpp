// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/wire_request.h"

#include "net/host_base.h"
#include "support/provider_hosts.h"

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

// QUrlQuery leaves a plus sign as it is, and servers read that as a blank.
QString encodedQuery(const QUrlQuery &query)
{
    return query.query(QUrl::FullyEncoded).replace(u'+', "%2B"_L1);
}

QByteArray uuidText(const QUuid &id)
{
    return id.toByteArray(QUuid::WithoutBraces);
}

QByteArray acceptedLanguage(const ApiRequest &request)
{
    return request.headers.value(QByteArrayLiteral("X-Locale"), QByteArrayLiteral("en-US"));
}

} // namespace

QUrl wireUrl(const ProviderHosts &hosts, const ApiRequest &request)
{
    QUrl url = hostBase(hosts, request.host);
    // TolerantMode: the path is percent-encoded already, and a stray '?' or '#' in it stays part of the path.
    url.setPath(url.path(QUrl::FullyEncoded) + versionPrefix(request.host) + request.path, QUrl::TolerantMode);
    if (!request.query.isEmpty())
        url.setQuery(encodedQuery(request.query), QUrl::StrictMode);
    return url;
}

QNetworkRequest strictRequest(const QUrl &url, bool write)
{
    QNetworkRequest wire(url);
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setDecompressedSafetyCheckThreshold(-1); // our own limit on the body is the guard
    wire.setRawHeader("User-Agent", "Tenantry/" TENANTRY_VERSION);
    if (write) {
        // Qt keeps one pool of connections per origin and peer name. Naming the peer as what it is anyway changes
        // nothing in TLS, but keeps writes away from idle connections that the other side may be closing just now.
        wire.setPeerVerifyName(url.host());
        wire.setRawHeader("Connection", "close");
    }
    return wire;
}

QNetworkRequest wireRequest(const QUrl &url, const ApiRequest &request, const QByteArray &token, const CallIds &ids)
{
    QNetworkRequest wire = strictRequest(url, !request.repeatable());
    wire.setRawHeader("Accept-Language", acceptedLanguage(request));
    if (!request.body.isEmpty())
        wire.setRawHeader("Content-Type", "application/json");
    for (auto it = request.headers.begin(); it != request.headers.end(); ++it)
        wire.setRawHeader(it.key(), it.value());
    wire.setRawHeader("Accept", request.accept);
    wire.setRawHeader("MS-RequestId", uuidText(ids.request));
    wire.setRawHeader("MS-CorrelationId", uuidText(ids.correlation));
    wire.setRawHeader("MS-Contract-Version", "v1");
    wire.setRawHeader("MS-PartnerCenter-Application", "Tenantry");
    wire.setRawHeader("Authorization", "Bearer " + token);
    return wire;
}

} // namespace tenantry
