// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connect_form.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

bool isGuid(const QString &text)
{
    static const QRegularExpression shape(u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s);
    return shape.match(text).hasMatch();
}

bool isDomain(const QString &text)
{
    static const QRegularExpression shape(u"^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return shape.match(text).hasMatch();
}

bool loopback(const QUrl &url)
{
    static const QRegularExpression shape(u"^(localhost|127(\\.\\d{1,3}){3}|::1)$"_s);
    return shape.match(url.host()).hasMatch();
}

bool allowed(const QUrl &url)
{
    return url.scheme() == u"https" || (url.scheme() == u"http" && loopback(url));
}

} // namespace

HostsReading readHosts(const QString &announcement)
{
    HostsReading reading;
    if (announcement.trimmed().isEmpty())
        return reading;
    reading.fault = ConnectForm::Fault::NotAddresses;
    const QJsonObject json = QJsonDocument::fromJson(announcement.trimmed().toUtf8()).object();
    ProviderHosts hosts;
    const std::pair<QString, QUrl *> members[] = {{u"partnerCenter"_s, &hosts.partnerCenter},
                                                  {u"partnerApi"_s, &hosts.partnerApi},
                                                  {u"graph"_s, &hosts.graph},
                                                  {u"authority"_s, &hosts.authority}};
    for (const auto &[name, url] : members) {
        *url = QUrl(json.value(name).toString(), QUrl::StrictMode);
        if (!url->isValid() || url->host().isEmpty())
            return reading;
        if (!allowed(*url)) {
            reading.fault = ConnectForm::Fault::AddressNotAllowed;
            return reading;
        }
    }
    reading.hosts = hosts;
    reading.tenant = json.value(u"tenant"_s).toString();
    reading.clientId = json.value(u"clientId"_s).toString();
    return reading;
}

QHash<QString, ConnectForm::Fault> ConnectForm::faults() const
{
    QHash<QString, Fault> faults;
    const QString id = clientId.trimmed();
    const QString partner = tenant.trimmed();
    if (id.isEmpty())
        faults[u"clientId"_s] = Fault::Missing;
    else if (!isGuid(id))
        faults[u"clientId"_s] = Fault::NotAGuid;
    if (partner.isEmpty())
        faults[u"tenant"_s] = Fault::Missing;
    else if (!isGuid(partner) && !isDomain(partner))
        faults[u"tenant"_s] = Fault::NotATenant;
    if (where == Where::OwnAddresses) {
        const HostsReading reading = readHosts(addresses);
        if (!reading.hosts)
            faults[u"addresses"_s] = reading.fault;
    }
    return faults;
}

ConnectRequest ConnectForm::request() const
{
    ConnectRequest request;
    request.tenant = tenant.trimmed().toLower();
    request.clientId = clientId.trimmed().toLower();
    request.environment = where == Where::Production ? Environment::Production : Environment::Sandbox;
    request.role = role;
    if (where == Where::OwnAddresses)
        request.hosts = readHosts(addresses).hosts;
    return request;
}

} // namespace tenantry
