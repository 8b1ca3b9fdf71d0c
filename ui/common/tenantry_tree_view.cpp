// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tenantry_tree_view.h"

#include "ui/common/item_roles.h"
#include "ui/common/row_delegate.h"
#include "ui/common/table_text.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace tenantry {

TenantryTreeView::TenantryTreeView(QWidget *parent) : QTreeView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new RowDelegate(this));
    setAllColumnsShowFocus(true); // one ring round the row, not one per cell
    setUniformRowHeights(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setAnimated(false);
    setExpandsOnDoubleClick(false);
    setIndentation(fontMetrics().height());
    header()->setHighlightSections(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    connect(this, &QTreeView::doubleClicked, this, &TenantryTreeView::rowActivated);
}

void TenantryTreeView::setRowLines(bool lines)
{
    m_rowLines = lines;
    viewport()->update();
}

QList<int> TenantryTreeView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int logical = header()->logicalIndex(visual);
        if (!header()->isSectionHidden(logical))
            columns << logical;
    }
    return columns;
}

QString TenantryTreeView::selectionText() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end(),
              [this](const QModelIndex &a, const QModelIndex &b) { return visualRect(a).top() < visualRect(b).top(); });
    return tableText(rows, shownColumns());
}

void TenantryTreeView::copySelection() const
{
    const QString text = selectionText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void TenantryTreeView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex());
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

// Assistive technology selects a row without making it current; where one row is chosen both are the same.
void TenantryTreeView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (selected.isEmpty())
        return;
    if (selectionMode() != SingleSelection) {
        QMetaObject::invokeMethod(this, &TenantryTreeView::followLoneRow, Qt::QueuedConnection);
        return;
    }
    const QModelIndex chosen = selected.first().topLeft();
    if (currentIndex().siblingAtColumn(0) != chosen.siblingAtColumn(0))
        selectionModel()->setCurrentIndex(chosen, QItemSelectionModel::NoUpdate);
}

// Where several may be chosen, so too once a single row is: the keyboard and the mouse have made it current by then.
void TenantryTreeView::followLoneRow()
{
    const QItemSelection chosen = selectionModel() ? selectionModel()->selection() : QItemSelection();
    if (chosen.size() != 1 || chosen.first().height() != 1)
        return;
    const QModelIndex row = chosen.first().topLeft();
    if (currentIndex().siblingAtColumn(0) != row.siblingAtColumn(0))
        selectionModel()->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
}

void TenantryTreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = coloursOf(palette());
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool selected = selectionModel() && selectionModel()->isRowSelected(index.row(), index.parent());
    if (selected)
        painter->fillRect(row, colours.selection);
    else if (index.data(role(ItemRole::Group)).toBool())
        painter->fillRect(row, palette().color(QPalette::AlternateBase));

    // The cells paint themselves plain: colours on a selected row stay those of their state.
    QStyleOptionViewItem plain = option;
    plain.state.setFlag(QStyle::State_Selected, false);
    plain.state.setFlag(QStyle::State_HasFocus, false);
    plain.state.setFlag(QStyle::State_MouseOver, false);
    plain.palette.setBrush(QPalette::Highlight, Qt::NoBrush);
    QTreeView::drawRow(painter, plain, index);

    if (m_rowLines)
        painter->fillRect(row.left(), row.bottom(), row.width(), 1, palette().color(QPalette::Midlight));
    if (selected)
        painter->fillRect(row.left(), row.top(), 3, row.height(), palette().color(QPalette::Highlight));
    if (!hasFocus() || currentIndex().siblingAtColumn(0) != index.siblingAtColumn(0))
        return;
    painter->save();
    painter->setPen(QPen(colours.focusRing, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(row.adjusted(1, 1, -1, -1));
    painter->restore();
}

void TenantryTreeView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(rect.right() - indentation() + 1, rect.top(), indentation(), rect.height());
    option.state = QStyle::State_Item | QStyle::State_Children;
    option.state.setFlag(QStyle::State_Open, isExpanded(index));
    style()->drawPrimitive(QStyle::PE_IndicatorBranch, &option, painter, this);
}

} // namespace tenantry
