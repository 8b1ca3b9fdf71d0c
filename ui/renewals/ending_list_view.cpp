// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/ending_list_view.h"

#include "ui/common/ending_words.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/row_delegate.h"
#include "ui/renewals/ending_cells.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

// Usual content, the longest of its kind.
QStringList samplesOfColumn(EndingColumn column)
{
    const QDateTime instant(QDate(2028, 12, 28), QTime(23, 59), Qt::UTC);
    TermDefault renews;
    renews.outcome = TermOutcome::Renews;
    renews.term = Term::ThreeYears;
    EndingTerm hidden;
    hidden.alert.state = TermAlert::State::Snoozed;
    switch (column) {
    case EndingColumn::Seats:
        return {format::count(10000)};
    case EndingColumn::Ends:
    case EndingColumn::CutOff:
        return {instantUtcText(instant), instantHereText(instant)};
    case EndingColumn::Default:
        return {outcomeText(renews)};
    case EndingColumn::Price:
        return {format::amount(Decimal(123456)) + u" EUR "_s};
    case EndingColumn::State:
        return {alertWord(hidden).word + u" until 00.00.0000"_s};
    case EndingColumn::Customer:
        break;
    }
    return {};
}

} // namespace

EndingListView::EndingListView(EndingListModel &model, QWidget *parent)
    : TenantryTreeView(parent), m_model(model), m_copy(new QAction(this))
{
    setObjectName(u"endingTerms"_s);
    auto *delegate = new RowDelegate(this);
    delegate->setTwoLines(true);
    setItemDelegate(delegate);
    setRowLines(true);
    setRootIsDecorated(false);
    setModel(&model);
    header()->setSectionResizeMode(QHeaderView::Interactive);
    header()->setSectionsMovable(true);
    m_copy->setIcon(symbol(u"copy"_s));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copy, &QAction::triggered, this, &EndingListView::copyRequested);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &EndingListView::choiceChanged);
    connect(&model, &QAbstractItemModel::dataChanged, this, &EndingListView::choiceChanged);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &EndingListView::followCurrent);
    connect(header(), &QHeaderView::sectionResized, this, [this](int section) {
        if (m_fitting)
            return;
        m_ownWidths = m_ownWidths || section != static_cast<int>(EndingColumn::Customer);
        fit();
    });
    reword();
}

void EndingListView::reword()
{
    //: end-of-term board: what the list is called to screen readers
    setAccessibleName(tr("Ending terms, soonest first"));
    //: context menu of the end-of-term board: copies the chosen rows as a table
    m_copy->setText(tr("Copy rows"));
    setNaturalWidths();
}

QList<EndingTerm> EndingListView::chosenTerms() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QList<EndingTerm> terms;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (const EndingTerm *term = m_model.termAt(row))
            terms << *term;
    }
    return terms;
}

void EndingListView::chooseFirst()
{
    if (!selectionModel()->hasSelection() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
}

// What was decided may leave the list: the one that stood below is at hand then. The selection model alone would step
// up.
void EndingListView::followCurrent(const QModelIndex &, int first)
{
    if (selectionModel()->hasSelection() || m_model.rowCount() == 0)
        return;
    const QModelIndex next = m_model.index(std::min(first, m_model.rowCount() - 1), 0);
    selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

int EndingListView::naturalWidth(EndingColumn column) const
{
    int widest = 0;
    for (const QString &text : samplesOfColumn(column))
        widest = std::max(widest, fontMetrics().horizontalAdvance(text));
    if (column == EndingColumn::State)
        widest += rowIconSize(this) + 7 + 8; // as last column it ends at the page's margin
    return std::max(widest + 2 * RowDelegate::padding + 4, header()->sectionSizeHint(static_cast<int>(column)) + 4);
}

void EndingListView::setNaturalWidths()
{
    if (!m_ownWidths) {
        const QScopedValueRollback guard(m_fitting, true);
        for (int column = 1; column < endingColumns; ++column)
            header()->resizeSection(column, naturalWidth(static_cast<EndingColumn>(column)));
    }
    fit();
}

// Names take the rest, but not less than 18 letters; then the list scrolls sideways.
void EndingListView::fit()
{
    if (m_fitting || viewport()->width() <= 0)
        return;
    const QScopedValueRollback guard(m_fitting, true);
    int rest = viewport()->width();
    for (int column = 1; column < endingColumns; ++column) {
        if (!header()->isSectionHidden(column))
            rest -= header()->sectionSize(column);
    }
    const int least = std::max(fontMetrics().averageCharWidth() * 18, header()->sectionSizeHint(0) + 12);
    header()->resizeSection(0, std::max(rest, least));
}

void EndingListView::resizeEvent(QResizeEvent *event)
{
    TenantryTreeView::resizeEvent(event);
    fit();
}

void EndingListView::changeEvent(QEvent *event)
{
    TenantryTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setNaturalWidths();
}

} // namespace tenantry
