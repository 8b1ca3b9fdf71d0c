// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxy.h"

#include "net/origin.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace tenantry {

namespace {

class ChosenProxy final : public QNetworkProxyFactory
{
public:
    ChosenProxy(ProxyKind kind, const QNetworkProxy &proxy) : m_kind(kind), m_proxy(proxy) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return m_kind == ProxyKind::System ? systemProxyForQuery(query) : QList<QNetworkProxy>{m_proxy};
    }

private:
    ProxyKind m_kind;
    QNetworkProxy m_proxy;
};

} // namespace

void applyProxy(QNetworkAccessManager &network, ProxyKind kind, const QString &host, int port, const QString &user,
                const QString &password)
{
    QNetworkProxy proxy(QNetworkProxy::NoProxy);
    if (kind == ProxyKind::Http)
        proxy = QNetworkProxy(QNetworkProxy::HttpProxy, host, static_cast<quint16>(port), user, password);
    network.setProxy(QNetworkProxy(QNetworkProxy::DefaultProxy)); // else it would win over the factory
    network.setProxyFactory(new ChosenProxy(kind, proxy));        // owned by network
}

} // namespace tenantry
