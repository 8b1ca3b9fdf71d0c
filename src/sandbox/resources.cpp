// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/resources.h"

#include <QFile>
#include <QJsonDocument>

// Q_INIT_RESOURCE works only outside a namespace.
static void bindSandboxResources()
{
    Q_INIT_RESOURCE(sandbox);
}

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

QJsonObject resource(const QString &name)
{
    bindSandboxResources();
    QFile file(u":/sandbox/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("sandbox resource missing");
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace tenantry::sandbox
