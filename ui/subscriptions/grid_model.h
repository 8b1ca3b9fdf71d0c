// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/subscriptions/grid_pager.h"

#include <QAbstractTableModel>

namespace tenantry {

class Clock;

// One row per subscription: the keys in order, shared with who made them, and the few rows that are looked at. data()
// does no I/O. Another order resets; the view puts back what was chosen and in sight, by key. GUI thread.
class GridModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    GridModel(SubscriptionGrid &grid, const Clock &clock, QObject *parent = nullptr);

    void setKeys(const GridKeys &keys); // the same ones in the same order change nothing
    const GridKeys &keys() const { return m_keys; }
    qint64 keyAt(int row) const { return (*m_keys)[static_cast<std::size_t>(row)]; }
    const GridRow *rowAt(int row) const { return m_pager.row(keyAt(row)); }
    bool isQuiet() const { return m_pager.isIdle(); }
    void put(const QList<GridRow> &rows) { m_pager.put(rows); }
    void forget();
    void readAgain(const QSet<qint64> &customers);
    void setOrder(const GridOrder &order);
    GridOrder order() const { return m_order; }
    void reword();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override; // wished for; the keys come later

Q_SIGNALS:
    void orderWanted(const tenantry::GridOrder &order);
    void failed(const tenantry::Error &error);

private:
    void announce(const QList<GridRow> &rows);
    void wantAround(int row) const;

    const Clock &m_clock;
    mutable GridPager m_pager;
    mutable int m_askedFrom = 0; // rows asked for last, for finding them again
    mutable int m_askedTo = 0;
    GridKeys m_keys;
    GridOrder m_order;
};

} // namespace tenantry
