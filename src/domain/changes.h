// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>

namespace tenantry {

// Identities (row keys of store.db) an observation changed. Screens re-read these and nothing else.
struct Changes
{
    QList<qint64> customersAdded;
    QList<qint64> customersChanged;
    QList<qint64> customersRemoved;
    QList<qint64> subscriptionsOf; // customers whose subscriptions changed in any way
    bool orders = false;
    bool prices = false;

    bool isEmpty() const
    {
        return customersAdded.isEmpty() && customersChanged.isEmpty() && customersRemoved.isEmpty() &&
               subscriptionsOf.isEmpty() && !orders && !prices;
    }
    void add(const Changes &other)
    {
        customersAdded += other.customersAdded;
        customersChanged += other.customersChanged;
        customersRemoved += other.customersRemoved;
        subscriptionsOf += other.subscriptionsOf;
        orders = orders || other.orders;
        prices = prices || other.prices;
    }
};

} // namespace tenantry

Q_DECLARE_METATYPE(tenantry::Changes)
