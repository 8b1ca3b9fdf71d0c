// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/grid_pager.h"

#include "ui/common/when_done.h"

#include <utility>

namespace tenantry {

namespace {

constexpr int rowsKept = 4096; // some hundred screens

} // namespace

GridPager::GridPager(SubscriptionGrid &grid, QObject *parent) : QObject(parent), m_grid(grid), m_rows(rowsKept)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &GridPager::read);
}

void GridPager::put(const QList<GridRow> &rows)
{
    for (const GridRow &row : rows)
        m_rows.insert(row.key, new GridRow(row));
}

void GridPager::forget(const QSet<qint64> &customers)
{
    const QList<qint64> keys = m_rows.keys();
    for (const qint64 key : keys) {
        if (customers.contains(m_rows.object(key)->customerKey))
            m_rows.remove(key);
    }
}

void GridPager::forgetAll()
{
    ++m_epoch;
    m_rows.clear();
    m_wanted.clear();
    m_underWay.clear();
}

void GridPager::want(qint64 key)
{
    if (m_rows.contains(key) || m_underWay.contains(key))
        return;
    m_underWay.insert(key);
    m_wanted.push_back(key);
    m_turn.start();
}

void GridPager::read()
{
    const std::vector<qint64> keys = std::exchange(m_wanted, {});
    whenDone(m_grid.rows(keys), this, [this, keys, epoch = m_epoch](const Result<QList<GridRow>> &rows) {
        if (epoch == m_epoch)
            take(keys, rows);
    });
}

void GridPager::take(const std::vector<qint64> &keys, const Result<QList<GridRow>> &rows)
{
    for (const qint64 key : keys)
        m_underWay.remove(key);
    if (!rows.ok()) {
        Q_EMIT failed(rows.error());
        return;
    }
    put(*rows);
    Q_EMIT arrived(*rows);
}

} // namespace tenantry
