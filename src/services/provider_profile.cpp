// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/provider_profile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace tenantry {

using namespace Qt::StringLiterals;

ProviderHosts hostsOf(const QString &profile)
{
    QFile file(u":/providers/"_s + profile + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject hosts = QJsonDocument::fromJson(file.readAll()).object().value(u"hosts"_s).toObject();
    const auto url = [&hosts](const QString &name) { return QUrl(hosts.value(name).toString()); };
    return {url(u"partnerCenter"_s), url(u"partnerApi"_s), url(u"graph"_s), url(u"authority"_s)};
}

} // namespace tenantry
