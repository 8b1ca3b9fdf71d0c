// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/grid_model.h"

#include "support/clock.h"
#include "ui/common/item_roles.h"
#include "ui/subscriptions/grid_cells.h"

#include <algorithm>

namespace tenantry {

namespace {

constexpr int rowsAround = 24; // read with the one that is wanted, either way

} // namespace

GridModel::GridModel(SubscriptionGrid &grid, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_clock(clock), m_pager(grid), m_keys(std::make_shared<const std::vector<qint64>>())
{
    connect(&m_pager, &GridPager::arrived, this, &GridModel::announce);
    connect(&m_pager, &GridPager::failed, this, &GridModel::failed);
}

void GridModel::setKeys(const GridKeys &keys)
{
    if (keys == m_keys || *keys == *m_keys) {
        m_keys = keys;
        return;
    }
    beginResetModel();
    m_keys = keys;
    m_askedFrom = m_askedTo = 0;
    endResetModel();
}

void GridModel::forget()
{
    beginResetModel();
    m_pager.forgetAll();
    m_keys = std::make_shared<const std::vector<qint64>>();
    endResetModel();
}

// Those in sight are asked for when they are painted.
void GridModel::readAgain(const QSet<qint64> &customers)
{
    m_pager.forget(customers);
    reword();
}

void GridModel::setOrder(const GridOrder &order)
{
    m_order = order;
}

void GridModel::reword()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, gridColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, gridColumnCount - 1);
}

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys->size());
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : gridColumnCount;
}

QVariant GridModel::data(const QModelIndex &index, int asked) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto column = static_cast<GridColumn>(index.column());
    if (asked == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    const GridRow *row = rowAt(index.row());
    if (row)
        return gridCell(*row, column, m_clock.now(), asked);
    if (asked == Qt::DisplayRole)
        wantAround(index.row());
    return {};
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int asked) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= gridColumnCount)
        return {};
    const auto column = static_cast<GridColumn>(section);
    if (asked == Qt::DisplayRole)
        return gridTitle(column);
    if (asked == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void GridModel::sort(int column, Qt::SortOrder order)
{
    const GridOrder wanted{static_cast<GridColumn>(std::clamp(column, 0, gridColumnCount - 1)),
                           order == Qt::DescendingOrder};
    Q_EMIT orderWanted(wanted);
}

void GridModel::wantAround(int row) const
{
    if (m_pager.isUnderWay(keyAt(row)))
        return;
    const int from = std::max(0, row - rowsAround);
    const int to = std::min(rowCount(), row + rowsAround + 1);
    const bool apart = from > m_askedTo || to < m_askedFrom;
    m_askedFrom = apart ? from : std::min(from, m_askedFrom);
    m_askedTo = apart ? to : std::max(to, m_askedTo);
    for (int each = from; each < to; ++each)
        m_pager.want(keyAt(each));
}

// The rows that came stand among those asked for last; elsewhere they are painted when they come into sight.
void GridModel::announce(const QList<GridRow> &rows)
{
    const int to = std::min(m_askedTo, rowCount());
    if (!rows.isEmpty() && m_askedFrom < to)
        Q_EMIT dataChanged(index(m_askedFrom, 0), index(to - 1, gridColumnCount - 1));
}

} // namespace tenantry
