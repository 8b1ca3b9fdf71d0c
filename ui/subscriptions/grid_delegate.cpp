// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/grid_delegate.h"

#include <QHeaderView>

namespace tenantry {

GridDelegate::GridDelegate(const QHeaderView &header, QObject *parent) : RowDelegate(parent), m_header(header) {}

QStyleOptionViewItem GridDelegate::inMargins(const QStyleOptionViewItem &option, int column) const
{
    QStyleOptionViewItem cell = option;
    int last = m_header.count() - 1;
    while (last > 0 && m_header.isSectionHidden(m_header.logicalIndex(last)))
        --last;
    int first = 0;
    while (first < last && m_header.isSectionHidden(m_header.logicalIndex(first)))
        ++first;
    const int place = m_header.visualIndex(column);
    cell.rect.adjust(place == first ? padding : 0, 0, place == last ? -padding : 0, 0);
    return cell;
}

void GridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowDelegate::paint(painter, inMargins(option, index.column()), index);
}

bool GridDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    return RowDelegate::helpEvent(event, view, inMargins(option, index.column()), index);
}

} // namespace tenantry
