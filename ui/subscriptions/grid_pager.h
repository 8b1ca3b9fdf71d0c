// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/subscription_grid.h"

#include <QCache>
#include <QSet>
#include <QTimer>

namespace tenantry {

// Reads the rows that are looked at: what was wanted during one turn of the event loop comes in one batch. Keeps the
// last ones, bounded, so that there is no second copy of the store. GUI thread.
class GridPager final : public QObject
{
    Q_OBJECT
public:
    explicit GridPager(SubscriptionGrid &grid, QObject *parent = nullptr);

    const GridRow *row(qint64 key) const { return m_rows.object(key); }
    void put(const QList<GridRow> &rows);
    void forget(const QSet<qint64> &customers); // their rows are read again when they are wanted
    void forgetAll();                           // answers under way are dropped
    void want(qint64 key);                      // rows held or under way are not asked again
    bool isUnderWay(qint64 key) const { return m_underWay.contains(key); }
    bool isIdle() const { return m_underWay.isEmpty(); }

Q_SIGNALS:
    void arrived(const QList<tenantry::GridRow> &rows);
    void failed(const tenantry::Error &error);

private:
    void read();
    void take(const std::vector<qint64> &keys, const Result<QList<GridRow>> &rows);

    SubscriptionGrid &m_grid;
    QCache<qint64, GridRow> m_rows;
    std::vector<qint64> m_wanted;
    QSet<qint64> m_underWay; // wanted or asked
    QTimer m_turn;
    quint64 m_epoch = 0;
};

} // namespace tenantry
