// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_delegate.h"

#include <QAbstractItemModel>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QWidget>

namespace tenantry {

namespace {

bool hasBox(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).isValid();
}

Qt::CheckState stateOf(const QModelIndex &index)
{
    return static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
}

int boxSide(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, option.widget) : 16;
}

} // namespace

// The target is wider than the box: no less than 24 px.
int PlanDelegate::boxRoom(const QStyleOptionViewItem &option)
{
    return qMax(24, boxSide(option) + padding);
}

void PlanDelegate::paintBox(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int side = boxSide(option);
    QStyleOptionButton box;
    box.rect = QRect(option.rect.left() + padding, option.rect.center().y() - side / 2 + 1, side, side);
    box.palette = option.widget->palette(); // the row's own has no accent
    const bool live = index.flags().testFlag(Qt::ItemIsUserCheckable);
    const Qt::CheckState state = stateOf(index);
    box.state.setFlag(QStyle::State_Enabled, live);
    box.state.setFlag(QStyle::State_On, state == Qt::Checked);
    box.state.setFlag(QStyle::State_NoChange, state == Qt::PartiallyChecked);
    box.state.setFlag(QStyle::State_Off, state == Qt::Unchecked);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!hasBox(index) || !option.widget)
        return RowDelegate::paint(painter, option, index);
    paintBox(painter, option, index);
    QStyleOptionViewItem rest = option;
    rest.rect.setLeft(rest.rect.left() + boxRoom(option));
    RowDelegate::paint(painter, rest, index);
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = RowDelegate::sizeHint(option, index);
    return hasBox(index) ? QSize(size.width() + boxRoom(option), size.height()) : size;
}

bool PlanDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const bool click = event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonDblClick;
    if (!click || !hasBox(index) || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return RowDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QRect target(option.rect.left(), option.rect.top(), padding + boxRoom(option), option.rect.height());
    if (mouse->button() != Qt::LeftButton || !target.contains(mouse->position().toPoint()))
        return RowDelegate::editorEvent(event, model, option, index);
    if (event->type() == QEvent::MouseButtonDblClick)
        return true; // its two releases have done it
    return model->setData(index, stateOf(index) == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace tenantry
