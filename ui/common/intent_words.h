// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"

#include <QList>
#include <QString>

namespace tenantry {

// "customer.create" → "Create the customer". A kind we do not know is shown as it is called.
QString stepText(const QString &kind);

struct LabelledId
{
    QString label;
    QString value;
    bool operator==(const LabelledId &) const = default;
};

// Every id an order has learned, to read to the provider's support: our own first, then what the provider gave.
QList<LabelledId> idsOf(const Intent &intent);

} // namespace tenantry
