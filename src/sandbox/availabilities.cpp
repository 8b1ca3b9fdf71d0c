// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/availabilities.h"

#include "sandbox/catalog.h"
#include "sandbox/chance.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

QString availabilityId(const Sku &sku, const QString &term, int version)
{
    const auto name = u"%1:%2:%3"_s.arg(sku.key(), term, QString::number(version));
    const auto digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return u"CFQ7TTC0"_s + code(qFromBigEndian<quint64>(digest.constData()), 4);
}

QString catalogItemId(const Sku &sku, const QString &term, int version)
{
    return sku.key() + u':' + availabilityId(sku, term, version);
}

} // namespace tenantry::sandbox
