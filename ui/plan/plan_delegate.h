// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/row_delegate.h"

namespace tenantry {

// Cells of the plan: a box before what can be checked, the rest as in every list.
class PlanDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    static int boxRoom(const QStyleOptionViewItem &option);
    static void paintBox(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace tenantry
