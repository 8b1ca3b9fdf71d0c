// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/availabilities.h"

#include "sandbox/catalog.h"
#include "sandbox/chance.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

QString availabilityId(const Sku &sku, const QString &term, int version)
{
    const auto name = u"%1:%2:%3"_s.arg(sku.key(), term, QString::number(version));
    return u"CFQ7TTC0"_s + code(digestNumber(name), 4);
}

QString catalogItemId(const Sku &sku, const QString &term, int version)
{
    return sku.key() + u':' + availabilityId(sku, term, version);
}

QString provisioningId(const Sku &sku)
{
    return guidCarrying(digestNumber(sku.key()), 9, 1);
}

QString servicePlanId(const Sku &sku)
{
    return guidCarrying(digestNumber(sku.key()), 9, 2);
}

} // namespace tenantry::sandbox
