// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/origin.h"

#include "support/provider_hosts.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

Error untrusted(const QString &detail)
{
    Error error;
    error.kind = Error::Kind::Untrusted;
    error.detail = detail;
    return error;
}

} // namespace

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool allLoopback(const ProviderHosts &hosts)
{
    for (const QUrl &url : {hosts.partnerCenter, hosts.partnerApi, hosts.graph, hosts.authority}) {
        if (!url.isEmpty() && !isLoopback(url))
            return false;
    }
    return true;
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

QString originOf(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

std::optional<Error> refusedTransport(const QUrl &url, const QByteArray &token)
{
    if (!url.isValid() || url.host().isEmpty())
        return untrusted(u"no valid address"_s);
    if (url.scheme() == "https"_L1)
        return std::nullopt;
    if (url.scheme() != "http"_L1)
        return untrusted(u"scheme not allowed: "_s + originOf(url));
    if (!isLoopback(url))
        return untrusted(u"plain http is only for this machine: "_s + originOf(url));
    if (!token.isEmpty() && !token.startsWith("sbx-"))
        return untrusted(u"plain http carries no real token: "_s + originOf(url));
    return std::nullopt;
}

} // namespace tenantry
