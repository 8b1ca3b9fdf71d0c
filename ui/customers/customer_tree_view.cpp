// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_tree_view.h"

#include "ui/customers/customer_columns.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace tenantry {

namespace {

// More selected rows than this are not put back one by one after a reset.
constexpr int selectionKept = 500;

} // namespace

CustomerTreeView::CustomerTreeView(CustomerTreeModel &model, QWidget *parent)
    : TenantryTreeView(parent), m_model(model), m_columns(new CustomerColumns(*this))
{
    setObjectName(QStringLiteral("customerTree"));
    // before setModel(): the view forgets its rows in its own slot for this signal
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &CustomerTreeView::beforeReset);
    setModel(&model);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(false);
    header()->setSectionsClickable(true);
    header()->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
    makeActions();
    connect(&model, &QAbstractItemModel::modelReset, this, &CustomerTreeView::afterReset);
    connect(&model, &CustomerTreeModel::aboutToRefresh, this, &CustomerTreeView::beforeRefresh);
    connect(&model, &CustomerTreeModel::refreshed, this, &CustomerTreeView::afterRefresh);
    connect(&model, &CustomerTreeModel::childrenLoaded, this, &CustomerTreeView::childrenCame);
    connect(&model, &CustomerTreeModel::rowsKnown, this, &CustomerTreeView::copyWaiting);
    connect(this, &QTreeView::expanded, this, &CustomerTreeView::opened);
    connect(this, &QTreeView::collapsed, this, &CustomerTreeView::closed);
    connect(this, &TenantryTreeView::rowActivated, this, &CustomerTreeView::toggle);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && !m_restoring)
            Q_EMIT rowChosen(rowAt(current));
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &CustomerTreeView::enableActions);
    reword();
    m_columns->setNaturalWidths();
}

CustomerTreeView::~CustomerTreeView() = default;

CustomerTreeView::RowId CustomerTreeView::rowAt(const QModelIndex &index) const
{
    const qint64 customer = m_model.customerOf(index);
    const bool isCustomer = m_model.kindOf(index) == CustomerTreeModel::Kind::Customer;
    return {customer, isCustomer ? 0 : m_model.keyOf(index)};
}

QModelIndex CustomerTreeView::indexOf(const RowId &row) const
{
    return row.subscription ? m_model.indexOfSubscription(row.customer, row.subscription)
                            : m_model.indexOfCustomer(row.customer);
}

void CustomerTreeView::choose(RowId row)
{
    m_awaited = {};
    if (row.subscription)
        openCustomers({row.customer});
    const QModelIndex index = indexOf(row);
    if (!index.isValid()) {
        m_awaited = row;
        return;
    }
    setCurrentIndex(index);
    scrollTo(index);
}

void CustomerTreeView::chooseFirst()
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
}

void CustomerTreeView::fitColumns()
{
    m_columns->fit();
}

void CustomerTreeView::resizeEvent(QResizeEvent *event)
{
    TenantryTreeView::resizeEvent(event);
    m_columns->fit();
    updateGeometries(); // at once: on its own the view takes the horizontal bar away a picture later
}

void CustomerTreeView::changeEvent(QEvent *event)
{
    TenantryTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model()) {
        m_columns->setNaturalWidths();
        m_columns->fit();
    }
}

// What is open, chosen and in sight.

CustomerTreeView::Place CustomerTreeView::place() const
{
    Place place;
    place.open = m_open;
    place.current = currentRow();
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.size() <= selectionKept) {
        for (const QModelIndex &row : rows)
            place.selected.append(rowAt(row));
    }
    const QModelIndex top = indexAt(QPoint(0, 0));
    place.top = rowAt(top);
    place.offset = top.isValid() ? visualRect(top).top() : 0;
    return place;
}

void CustomerTreeView::restore(const Place &place)
{
    m_open.clear();
    openCustomers(place.open);
    select(place);
    putAtTop(place.top, place.offset);
}

void CustomerTreeView::select(const Place &place)
{
    const QScopedValueRollback guard(m_restoring, true);
    m_awaited = {};
    if (place.current.customer && !selectRow(place.current, true))
        m_awaited = place.current;
    for (const RowId &row : place.selected)
        selectRow(row, false);
    enableActions();
}

bool CustomerTreeView::selectRow(const RowId &row, bool asCurrent)
{
    const QModelIndex index = indexOf(row);
    if (!index.isValid())
        return false;
    const auto how = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    if (asCurrent)
        selectionModel()->setCurrentIndex(index, how);
    else
        selectionModel()->select(index, how);
    return true;
}

void CustomerTreeView::putAtTop(const RowId &row, int offset)
{
    const QModelIndex index = indexOf(row);
    if (!index.isValid())
        return;
    scrollTo(index, PositionAtTop);
    verticalScrollBar()->setValue(verticalScrollBar()->value() - offset);
}

void CustomerTreeView::beforeReset()
{
    m_beforeReset = place();
    m_wasFiltered = m_model.isFiltered();
}

// Runs after the view itself has let go of everything.
void CustomerTreeView::afterReset()
{
    if (!m_model.isFiltered()) {
        Place back = m_wasFiltered ? m_beforeFilter : m_beforeReset;
        const bool choseMeanwhile =
            m_wasFiltered && m_beforeReset.current.customer && !(m_beforeReset.current == m_beforeFilter.current);
        if (choseMeanwhile) { // what was found stays chosen and in sight
            back.current = m_beforeReset.current;
            back.selected = m_beforeReset.selected;
            if (back.current.subscription)
                back.open.insert(back.current.customer);
        }
        restore(back);
        if (choseMeanwhile && currentIndex().isValid())
            scrollTo(currentIndex(), PositionAtCenter);
        return;
    }
    if (!m_wasFiltered)
        m_beforeFilter = m_beforeReset;
    m_open.clear();
    m_foundBefore.clear();
    openFound();
    select(m_beforeReset);
    scrollToTop();
}

// Once each, so that what the person folded away stays folded while more is read.
void CustomerTreeView::openFound()
{
    const std::vector<qint64> matches = m_model.worthOpening();
    const QSet<qint64> found(matches.begin(), matches.end());
    openCustomers(found - m_foundBefore);
    m_foundBefore += found;
}

// A refresh may put rows above what is being read: the row at the top of the view stays there.
void CustomerTreeView::beforeRefresh()
{
    m_anchor = verticalScrollBar()->value() > 0 ? indexAt(QPoint(0, 0)) : QModelIndex();
    m_anchorTop = m_anchor.isValid() ? visualRect(m_anchor).top() : 0;
}

void CustomerTreeView::afterRefresh(const QSet<qint64> &touched)
{
    for (const qint64 customer : touched) {
        if (m_open.contains(customer))
            openBases(m_model.indexOfCustomer(customer));
    }
    if (m_model.isFiltered()) // what was looked for may only be read now
        openFound();
    if (!m_anchor.isValid())
        return;
    const int moved = visualRect(m_anchor).top() - m_anchorTop;
    if (moved != 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
}

void CustomerTreeView::openCustomers(const QSet<qint64> &customers)
{
    const QScopedValueRollback guard(m_restoring, true);
    m_open += customers;
    for (const QModelIndex &index : m_model.indexesOfCustomers(customers.values())) {
        expand(index);
        openBases(index);
    }
}

void CustomerTreeView::openBases(const QModelIndex &customer)
{
    const QScopedValueRollback guard(m_restoring, true);
    for (int row = 0; row < m_model.rowCount(customer); ++row) {
        const QModelIndex base = m_model.index(row, 0, customer);
        if (m_model.hasChildren(base) && !m_closedBases.contains(m_model.keyOf(base)))
            expand(base);
    }
}

void CustomerTreeView::opened(const QModelIndex &index)
{
    if (m_restoring)
        return;
    if (m_model.kindOf(index) != CustomerTreeModel::Kind::Customer) {
        m_closedBases.remove(m_model.keyOf(index));
        return;
    }
    m_open.insert(m_model.keyOf(index));
    openBases(index);
    Q_EMIT customerOpened(m_model.keyOf(index));
}

void CustomerTreeView::closed(const QModelIndex &index)
{
    if (m_restoring)
        return;
    if (m_model.kindOf(index) == CustomerTreeModel::Kind::Customer)
        m_open.remove(m_model.keyOf(index));
    else
        m_closedBases.insert(m_model.keyOf(index));
}

void CustomerTreeView::childrenCame(qint64 customer)
{
    if (m_open.contains(customer))
        openBases(m_model.indexOfCustomer(customer));
    if (m_awaited.customer == customer && m_awaited.subscription)
        choose(m_awaited);
}

void CustomerTreeView::toggle(const QModelIndex &index)
{
    const QModelIndex row = index.siblingAtColumn(0);
    if (m_model.hasChildren(row))
        setExpanded(row, !isExpanded(row));
}

} // namespace tenantry
