// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/host_base.h"

#include "support/provider_hosts.h"

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QUrl setAddress(const ProviderHosts &hosts, ApiHost host)
{
    switch (host) {
    case ApiHost::PartnerApi:
        return hosts.partnerApi;
    case ApiHost::Graph:
        return hosts.graph;
    case ApiHost::PartnerCenter:
        break;
    }
    return hosts.partnerCenter;
}

} // namespace

QUrl hostBase(const ProviderHosts &hosts, ApiHost host)
{
    return setAddress(hosts, host).adjusted(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString versionPrefix(ApiHost host)
{
    return host == ApiHost::PartnerCenter ? u"/v1"_s : u"/v1.0"_s;
}

const ProviderHosts &documentedHosts()
{
    static const ProviderHosts hosts{
        QUrl(u"https://api.partnercenter.microsoft.com"_s), QUrl(u"https://api.partner.microsoft.com"_s),
        QUrl(u"https://graph.microsoft.com"_s), QUrl(u"https://login.microsoftonline.com"_s)};
    return hosts;
}

} // namespace tenantry
