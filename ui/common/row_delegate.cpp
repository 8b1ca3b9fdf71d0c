// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/row_delegate.h"

#include "ui/common/icons.h"
#include "ui/common/item_roles.h"
#include "ui/common/plain_text.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

namespace tenantry {

namespace {

constexpr int iconGap = 7;
constexpr int unitGap = 5;

QFont smaller(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

int lineFlags(bool right)
{
    const int side = right ? Qt::AlignRight : Qt::AlignLeft;
    return side | Qt::AlignVCenter | Qt::TextSingleLine;
}

// Tables run edge to edge: their outer columns keep the page's margin. A tree's first column has its branches there.
QMargins paddingOf(const QWidget *widget, int column)
{
    QMargins margins(RowDelegate::padding, 0, RowDelegate::padding, 0);
    const auto *tree = qobject_cast<const QTreeView *>(widget);
    if (!tree)
        return margins;
    const QHeaderView *header = tree->header();
    if (header->visualIndex(column) == 0 && !tree->rootIsDecorated())
        margins.setLeft(2 * RowDelegate::padding);
    int last = header->count() - 1;
    while (last > 0 && header->isSectionHidden(header->logicalIndex(last)))
        --last;
    if (header->visualIndex(column) == last)
        margins.setRight(2 * RowDelegate::padding);
    return margins;
}

bool flag(const QModelIndex &index, ItemRole itemRole)
{
    return index.data(role(itemRole)).toBool();
}

} // namespace

// Where each part of one cell stands; painting, size and tooltip agree by sharing it.
struct RowDelegate::Parts
{
    QString text;
    QString unit;
    QString caption;
    QString icon;
    QFont font;
    QRect textRect;
    QRect unitRect;
    QRect iconRect;
    QRect captionRect;
    Tone tone = Tone::Normal;
    bool right = false;
    Qt::TextElideMode elide = Qt::ElideRight;
    int naturalWidth = 0;

    bool elided() const { return QFontMetrics(font).horizontalAdvance(text) > textRect.width(); }
};

RowDelegate::RowDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

int RowDelegate::unitColumnWidth(const QModelIndex &index, const QFontMetrics &small) const
{
    const QString unit = index.data(role(ItemRole::Unit)).toString();
    int &widest = m_unitWidths[index.column()];
    const int wanted = unit.isEmpty() ? 0 : small.horizontalAdvance(unit) + unitGap;
    if (wanted > widest) {
        widest = wanted;
        // Rows painted before used the narrower edge: paint them again.
        if (auto *view = qobject_cast<QAbstractItemView *>(parent()))
            QMetaObject::invokeMethod(view->viewport(), qOverload<>(&QWidget::update), Qt::QueuedConnection);
    }
    return widest;
}

RowDelegate::Parts RowDelegate::partsOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Parts parts;
    parts.text = index.data(Qt::DisplayRole).toString();
    parts.unit = index.data(role(ItemRole::Unit)).toString();
    parts.caption = m_twoLines ? index.data(role(ItemRole::Caption)).toString() : QString();
    parts.icon = index.data(role(ItemRole::Icon)).toString();
    parts.tone = static_cast<Tone>(index.data(role(ItemRole::Tone)).toInt());
    parts.font = option.font;
    if (flag(index, ItemRole::Group) || flag(index, ItemRole::Strong))
        parts.font.setWeight(QFont::DemiBold);
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    parts.right = alignment.isValid() && (alignment.toInt() & Qt::AlignRight);
    parts.elide = flag(index, ItemRole::ElideMiddle) ? Qt::ElideMiddle : Qt::ElideRight;

    const QFontMetrics metrics(parts.font);
    const QFontMetrics small(smaller(option.font));
    const int iconSize = parts.icon.isEmpty() || !option.widget ? 0 : rowIconSize(option.widget);
    const QMargins margins = paddingOf(option.widget, index.column());
    QRect area = option.rect.marginsRemoved(margins);
    if (m_twoLines) {
        const int height = metrics.height() + small.height() + 1;
        const int top = area.top() + (area.height() - height) / 2;
        parts.captionRect = QRect(area.left(), top + metrics.height() + 1, area.width(), small.height());
        area = QRect(area.left(), top, area.width(), metrics.height());
    }
    if (iconSize > 0) {
        parts.iconRect = QRect(area.left(), area.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        area.setLeft(area.left() + iconSize + iconGap);
        parts.captionRect.setLeft(area.left());
    }
    const int unitWidth = parts.right ? unitColumnWidth(index, small) : 0;
    if (unitWidth > 0) {
        parts.unitRect = QRect(area.right() - unitWidth + 1 + unitGap, area.top(), unitWidth - unitGap, area.height());
        area.setRight(area.right() - unitWidth);
    }
    parts.textRect = area;
    const int captionWidth = parts.caption.isEmpty() ? 0 : small.horizontalAdvance(parts.caption);
    parts.naturalWidth = margins.left() + margins.right() + (iconSize > 0 ? iconSize + iconGap : 0) +
                         qMax(metrics.horizontalAdvance(parts.text) + unitWidth, captionWidth) + 1;
    return parts;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.font = option.font;
    const Parts parts = partsOf(cell, index);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    if (!parts.iconRect.isNull()) {
        const QColor colour =
            parts.tone == Tone::Normal ? toneColour(Tone::Muted, cell.palette) : toneColour(parts.tone, cell.palette);
        painter->drawPixmap(parts.iconRect.topLeft(), iconPixmap(parts.icon, parts.iconRect.width(), colour,
                                                                 painter->device()->devicePixelRatioF()));
    }
    paintText(painter, cell, parts);
    painter->restore();
}

void RowDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const Parts &parts) const
{
    const bool live = option.state.testFlag(QStyle::State_Enabled);
    const QColor text =
        live ? toneColour(parts.tone, option.palette) : option.palette.color(QPalette::Disabled, QPalette::Text);
    painter->setPen(text);
    painter->setFont(parts.font);
    painter->drawText(parts.textRect, lineFlags(parts.right),
                      QFontMetrics(parts.font).elidedText(parts.text, parts.elide, parts.textRect.width()));
    if (parts.unit.isEmpty() && parts.caption.isEmpty())
        return;
    painter->setPen(toneColour(Tone::Muted, option.palette));
    painter->setFont(smaller(option.font));
    if (!parts.unit.isEmpty())
        painter->drawText(parts.unitRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, parts.unit);
    if (!parts.caption.isEmpty())
        painter->drawText(parts.captionRect, lineFlags(parts.right),
                          painter->fontMetrics().elidedText(parts.caption, Qt::ElideRight, parts.captionRect.width()));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const int height = m_twoLines ? metrics.height() * 2 + 12 : metrics.height() + 8;
    return {partsOf(option, index).naturalWidth, qMax(24, height)};
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty()) {
        const Parts parts = partsOf(option, index);
        if (parts.elided())
            text = parts.text;
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainToolTip(text), view, option.rect);
    return true;
}

} // namespace tenantry
