// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/row_delegate.h"

class QHeaderView;

namespace tenantry {

// The cells of the grid; the first and the last column keep the page's margin.
class GridDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    GridDelegate(const QHeaderView &header, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    QStyleOptionViewItem inMargins(const QStyleOptionViewItem &option, int column) const;

    const QHeaderView &m_header;
};

} // namespace tenantry
