// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/bulk_table_view.h"

#include "ui/common/change_words.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/seats/bulk_table_model.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

BulkTableView::BulkTableView(BulkViewModel &bulk, BulkTableModel &model, QWidget *parent)
    : TenantryTreeView(parent), m_bulk(bulk), m_copy(new QAction(this)), m_leaveOut(new QAction(this))
{
    setObjectName(u"bulkTable"_s);
    setModel(&model);
    setRootIsDecorated(false);
    header()->setSectionResizeMode(QHeaderView::Interactive);
    header()->setSectionsMovable(true);
    m_copy->setIcon(symbol(u"copy"_s));
    m_leaveOut->setObjectName(u"leaveOut"_s);
    m_leaveOut->setShortcut(QKeySequence::Delete);
    for (QAction *action : {m_copy, m_leaveOut})
        action->setShortcutContext(Qt::WidgetShortcut);
    addActions({m_copy, m_leaveOut});
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copy, &QAction::triggered, this, &TenantryTreeView::copySelection);
    connect(m_leaveOut, &QAction::triggered, this, &BulkTableView::toggleLeftOut);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { Q_EMIT rowChosen(current.isValid() ? current.row() : -1); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &BulkTableView::reword);
    connect(&bulk, &BulkViewModel::reset, this, [this] {
        fit();
        Q_EMIT rowChosen(currentRow());
    });
    reword();
}

QList<int> BulkTableView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows += index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void BulkTableView::chooseRow(int row)
{
    const QModelIndex index = model()->index(row, 0);
    setCurrentIndex(index);
    scrollTo(index);
}

bool BulkTableView::takesIn() const
{
    const QList<int> rows = selectedRows();
    return !rows.isEmpty() && std::all_of(rows.begin(), rows.end(), [this](int row) {
        return m_bulk.rows().at(static_cast<std::size_t>(row)).leftOut;
    });
}

void BulkTableView::toggleLeftOut()
{
    m_bulk.setLeftOut(selectedRows(), !takesIn());
    reword();
}

void BulkTableView::reword()
{
    //: preview of many seat changes: name of the table for screen readers
    setAccessibleName(tr("Preview of the seat changes"));
    //: context menu of the preview: copies the selected lines as a table
    m_copy->setText(tr("Copy rows"));
    m_leaveOut->setEnabled(selectionModel()->hasSelection());
    //: context menu of the preview of many seat changes: the lines shall go into the plan after all
    m_leaveOut->setText(takesIn() ? tr("Take in again")
                                  //: context menu of the preview of many seat changes: the lines stay out of the plan
                                  : tr("Leave out"));
}

int BulkTableView::naturalWidth(int column) const
{
    const int heading = header()->sectionSizeHint(column);
    const int letter = fontMetrics().averageCharWidth();
    switch (static_cast<BulkCell>(column)) {
    case BulkCell::Line:
    case BulkCell::Before:
    case BulkCell::Wanted:
    case BulkCell::After:
        return std::max(heading, letter * 9);
    case BulkCell::TermEnd:
        return std::max(heading, fontMetrics().horizontalAdvance(format::date(QDate(2026, 9, 28))) + 20);
    case BulkCell::Id:
        return std::max(heading, letter * 16);
    case BulkCell::State: {
        Verdict refused;
        refused.kind = Verdict::Kind::Refused;
        const int widest = std::max(fontMetrics().horizontalAdvance(verdictWord(refused).word), letter * 18);
        return std::max(heading, widest + rowIconSize(this) + 27);
    }
    default:
        return heading;
    }
}

// Names share what the figures leave.
void BulkTableView::fit()
{
    if (m_fitting || viewport()->width() <= 0)
        return;
    const QScopedValueRollback guard(m_fitting, true);
    constexpr int customer = static_cast<int>(BulkCell::Customer);
    constexpr int subscription = static_cast<int>(BulkCell::Subscription);
    int rest = viewport()->width();
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column == customer || column == subscription || isColumnHidden(column))
            continue;
        header()->resizeSection(column, naturalWidth(column));
        rest -= header()->sectionSize(column);
    }
    const int least = fontMetrics().averageCharWidth() * 18;
    header()->resizeSection(customer, std::max(least, rest * 9 / 20));
    header()->resizeSection(subscription, std::max(least, rest - rest * 9 / 20));
}

void BulkTableView::resizeEvent(QResizeEvent *event)
{
    TenantryTreeView::resizeEvent(event);
    fit();
}

void BulkTableView::changeEvent(QEvent *event)
{
    TenantryTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        fit();
}

} // namespace tenantry
