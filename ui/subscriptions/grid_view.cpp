// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/grid_view.h"

#include "ui/common/theme.h"
#include "ui/subscriptions/grid_delegate.h"
#include "ui/subscriptions/key_marks.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>
#include <limits>
#include <utility>

namespace tenantry {

namespace {

// A choice that lies about in more pieces than this is let go when the order changes.
constexpr qsizetype piecesKept = 20'000;

} // namespace

GridView::GridView(GridModel &model, QWidget *parent) : QTableView(parent), m_model(model), m_columns(nullptr)
{
    setObjectName(QStringLiteral("subscriptionGrid"));
    build();
    // before setModel(): the view forgets its rows in its own slot for this signal
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &GridView::beforeReset);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &GridView::afterReset);
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
    buildColumnsMenu();
    connect(this, &QTableView::doubleClicked, this, &GridView::rowActivated);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (m_fitting)
            return;
        m_ownWidths = m_ownWidths || section > static_cast<int>(GridColumn::Product);
        fit();
    });
    reword();
}

void GridView::build()
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new GridDelegate(*horizontalHeader(), this));
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
}

// --- what is chosen

void GridView::spansChanged()
{
    m_spans.clear();
    for (const QItemSelectionRange &range : selectionModel()->selection())
        m_spans.emplace_back(range.top(), range.bottom());
    std::sort(m_spans.begin(), m_spans.end());
}

bool GridView::isChosen(int row) const
{
    const auto after = std::upper_bound(m_spans.begin(), m_spans.end(), RowSpan(row, std::numeric_limits<int>::max()));
    return after != m_spans.begin() && std::prev(after)->second >= row;
}

std::vector<qint64> GridView::chosenKeys() const
{
    std::vector<qint64> keys;
    for (const auto &[first, last] : m_spans) {
        for (int row = first; row <= last; ++row)
            keys.push_back(m_model.keyAt(row));
    }
    return keys;
}

int GridView::chosenCount() const
{
    int rows = 0;
    for (const auto &[first, last] : m_spans)
        rows += last - first + 1;
    return rows;
}

void GridView::chooseFirst()
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
}

void GridView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    spansChanged();
    viewport()->update(); // the mark stands over the whole row
    if (!m_restoring)
        Q_EMIT choiceChanged();
}

void GridView::beforeReset()
{
    m_chosenBefore = chosenKeys();
    m_currentBefore = currentIndex().isValid() ? m_model.keyAt(currentIndex().row()) : 0;
    const int top = rowAt(0);
    m_topBefore = top > 0 ? m_model.keyAt(top) : 0;
}

// Runs after the view itself has let go of everything.
void GridView::afterReset()
{
    const QScopedValueRollback guard(m_restoring, true);
    selectAgain();
    if (currentIndex().isValid() && m_currentBefore != 0)
        scrollTo(currentIndex(), PositionAtCenter);
    else
        scrollToTop();
    m_restoring = false;
    Q_EMIT choiceChanged();
}

// One pass over the keys, however many were chosen; rows that stand together become one span.
void GridView::selectAgain()
{
    spansChanged();
    if (m_chosenBefore.empty() && m_currentBefore == 0)
        return;
    KeyMarks chosen;
    for (const qint64 key : std::exchange(m_chosenBefore, {}))
        chosen.add(key);
    QItemSelection selection;
    QModelIndex current;
    int first = -1;
    const int rows = m_model.rowCount();
    for (int row = 0; row <= rows && selection.size() <= piecesKept; ++row) {
        const qint64 key = row < rows ? m_model.keyAt(row) : 0;
        if (key != 0 && key == m_currentBefore)
            current = m_model.index(row, 0);
        const bool isOne = key != 0 && chosen.has(key);
        if (!isOne && first >= 0)
            selection.append({m_model.index(first, 0), m_model.index(row - 1, gridColumnCount - 1)});
        first = !isOne ? -1 : first < 0 ? row : first;
    }
    if (selection.size() > piecesKept)
        selection.clear();
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

// --- painting

QRect GridView::rowRect(int row) const
{
    return {0, rowViewportPosition(row), viewport()->width(), rowHeight(row)};
}

// The row as a whole is marked; its cells keep their colours.
void GridView::paintRow(QPainter &painter, int row, const QStyleOptionViewItem &plain) const
{
    const QRect area = rowRect(row);
    if (isChosen(row)) {
        painter.fillRect(area, coloursOf(palette()).selection);
        painter.fillRect(area.left(), area.top(), 3, area.height(), palette().color(QPalette::Highlight));
    }
    QStyleOptionViewItem cell = plain;
    for (int column = 0; column < gridColumnCount; ++column) {
        if (horizontalHeader()->isSectionHidden(column))
            continue;
        cell.rect = QRect(columnViewportPosition(column), area.top(), columnWidth(column), area.height());
        if (cell.rect.right() >= 0 && cell.rect.left() < viewport()->width())
            itemDelegate()->paint(&painter, cell, m_model.index(row, column));
    }
}

void GridView::paintRing(QPainter &painter) const
{
    if (!hasFocus() || !currentIndex().isValid())
        return;
    painter.setPen(QPen(coloursOf(palette()).focusRing, 2));
    painter.drawRect(rowRect(currentIndex().row()).adjusted(1, 1, -1, -1));
}

// By itself: the table asks the selection about every cell, which takes time where it lies about in thousands of
// pieces.
void GridView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem plain;
    initViewItemOption(&plain);
    const int first = rowAt(std::max(0, event->rect().top()));
    for (int row = first; row >= 0 && row < m_model.rowCount(); ++row) {
        if (rowViewportPosition(row) > event->rect().bottom())
            break;
        paintRow(painter, row, plain);
    }
    paintRing(painter);
}

// --- keys

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return event->accept();
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex());
        return event->accept();
    }
    QTableView::keyPressEvent(event);
}

// Home and End mean the list, as in the other lists; a row is chosen as a whole.
QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int column = std::max(0, currentIndex().column());
    if (action == MoveHome && m_model.rowCount() > 0)
        return m_model.index(0, column);
    if (action == MoveEnd && m_model.rowCount() > 0)
        return m_model.index(m_model.rowCount() - 1, column);
    return QTableView::moveCursor(action, modifiers);
}

void GridView::keyboardSearch(const QString &text)
{
    Q_EMIT typed(text);
}

void GridView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        setNaturalWidths();
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

} // namespace tenantry
