// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading, paging, filter and order of the customer tree.
#include "ui/common/when_done.h"
#include "ui/customers/customer_tree_model.h"

#include <algorithm>
#include <utility>

namespace tenantry {

namespace {

// Opened customers kept over a filter change; a person has few open, a filter opens and forgets many.
constexpr std::size_t branchesKept = 512;

void reorder(Branch &branch, const std::vector<qint64> &keys)
{
    QHash<qint64, int> places;
    for (std::size_t i = 0; i < keys.size(); ++i)
        places.insert(keys[i], static_cast<int>(i));
    std::sort(branch.children.begin(), branch.children.end(),
              [&places](const auto &a, const auto &b) { return places.value(a->key) < places.value(b->key); });
    branch.renumber();
}

void reorder(CustomerBranch &branch, const ChildSorting &sorting)
{
    const ChildOrder order = childOrder(branch.rows, {}, sorting);
    reorder(branch, order.top);
    for (const auto &base : branch.children)
        reorder(*base, order.addOns.value(base->key));
}

} // namespace

void CustomerTreeModel::load()
{
    ++m_epoch;
    m_pager.forgetAll();
    m_changes.forgetAll();
    m_changedMeanwhile.clear();
    m_filter.forget();
    m_indexAsked = false;
    m_indexOrders = false;
    m_loaded = false;
    clear();
    whenDone(m_directory.firstCustomers(CustomerPager::blockSize), this,
             [this, epoch = m_epoch](const Result<QList<CustomerRow>> &rows) {
                 if (epoch != m_epoch)
                     return;
                 if (rows.ok())
                     takeHead(*rows);
                 askKeys();
             });
    Q_EMIT filterReadyChanged();
}

// After the head of the list, so that it is painted while the keys are read and not behind the layout of them all.
void CustomerTreeModel::askKeys()
{
    whenDone(m_directory.customerKeys(), this, [this, epoch = m_epoch](const Result<std::vector<qint64>> &keys) {
        if (epoch != m_epoch)
            return;
        if (keys.ok())
            takeKeys(*keys);
        else
            Q_EMIT failed(keys.error());
    });
}

// What a long list begins with; the list counts as loaded only when all its keys are here.
void CustomerTreeModel::takeHead(const QList<CustomerRow> &rows)
{
    if (rows.isEmpty() || m_descending)
        return;
    beginResetModel();
    for (const CustomerRow &row : rows) {
        m_pager.put(row);
        m_order.push_back(row.key);
    }
    rebuildShown();
    endResetModel();
}

void CustomerTreeModel::clear()
{
    beginResetModel();
    m_order.clear();
    m_shown.clear();
    m_branches.clear();
    m_opened.clear();
    m_childless.clear();
    endResetModel();
}

void CustomerTreeModel::takeKeys(const std::vector<qint64> &keys)
{
    beginResetModel();
    m_order = keys;
    m_loaded = true;
    rebuildShown();
    endResetModel();
    if (m_order.empty()) {
        askIndex();
    } else {
        askRowsAround(0);
        m_pager.readWanted();
        if (m_pager.idle()) // the first rows are here already
            askIndex();
    }
    Q_EMIT loaded();
}

// After the first rows, so that making the index does not keep the list waiting.
void CustomerTreeModel::askIndex()
{
    if (m_indexAsked)
        return;
    m_indexAsked = true;
    whenDone(m_directory.searchIndex(), this,
             [this, epoch = m_epoch](const Result<std::shared_ptr<SearchIndex>> &index) {
                 if (epoch != m_epoch)
                     return;
                 if (index.ok())
                     takeIndex(*index);
                 else
                     Q_EMIT failed(index.error());
             });
}

void CustomerTreeModel::takeIndex(const std::shared_ptr<SearchIndex> &index)
{
    const bool waiting = !m_filter.text().isEmpty();
    if (waiting)
        beginResetModel();
    m_filter.setIndex(index);
    m_indexOrders = m_filter.order() == m_order;
    m_childless.clear();
    for (const qint64 key : m_filter.childless())
        m_childless.insert(key);
    if (waiting) {
        rebuildShown();
        endResetModel();
    }
    readAgain(std::exchange(m_changedMeanwhile, {})); // it may or may not know of them
    Q_EMIT filterReadyChanged();
}

void CustomerTreeModel::fail(const Error &error, const QList<qint64> &childrenOf)
{
    for (const qint64 key : childrenOf) {
        if (CustomerBranch *branch = customerBranch(key))
            branch->asked = branch->loaded;
    }
    askIndex();
    Q_EMIT failed(error);
}

void CustomerTreeModel::setFilter(const QString &text)
{
    if (text.trimmed() == m_filter.text())
        return;
    if (!m_filter.ready()) {
        m_filter.setText(text);
        return;
    }
    beginResetModel();
    m_filter.setText(text);
    dropSomeBranches();
    rebuildShown();
    if (!m_shown.empty()) {
        askRowsAround(0);
        m_pager.readWanted(); // on their way while the view lays itself out
    }
    endResetModel();
}

// Only inside a reset: no index of theirs survives it.
void CustomerTreeModel::dropSomeBranches()
{
    if (m_branches.size() <= branchesKept)
        return;
    m_branches.clear();
    m_opened.clear();
}

std::vector<qint64> CustomerTreeModel::wantedOrder() const
{
    std::vector<qint64> keys = m_filter.active() ? m_filter.shown() : m_order;
    if (m_descending)
        std::reverse(keys.begin(), keys.end());
    return keys;
}

void CustomerTreeModel::rebuildShown()
{
    m_shown = wantedOrder();
    if (m_branches.empty())
        return;
    for (const auto &[key, branch] : m_branches)
        branch->position = -1;
    QSet<qint64> open;
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        if (CustomerBranch *branch = customerBranch(m_shown[row])) {
            branch->position = static_cast<int>(row);
            open.insert(branch->key);
        }
    }
    const QHash<qint64, QSet<qint64>> matches = m_filter.matchesOf(open);
    for (const qint64 key : std::as_const(open)) {
        CustomerBranch &branch = *customerBranch(key);
        buildChildren(branch, childOrder(branch.rows, matches.value(key), m_sorting));
    }
}

void CustomerTreeModel::askRowsAround(int row) const
{
    const int block = row / CustomerPager::blockSize;
    if (m_pager.wants(block))
        return;
    const int first = block * CustomerPager::blockSize;
    const int end = std::min(first + CustomerPager::blockSize, shown());
    m_pager.wantBlock(block, QList<qint64>(m_shown.begin() + first, m_shown.begin() + end));
}

// Rows mostly come as they stand in the list: each is looked for behind the one before, then everywhere.
QHash<qint64, int> CustomerTreeModel::rowsOf(const QList<qint64> &keys) const
{
    QHash<qint64, int> rows;
    QSet<qint64> left;
    int next = keys.isEmpty() ? -1 : indexOfCustomer(keys.first()).row();
    for (const qint64 key : keys) {
        if (next >= 0 && next < shown() && m_shown[static_cast<std::size_t>(next)] == key)
            rows.insert(key, next++);
        else
            left.insert(key);
    }
    for (int row = 0; !left.isEmpty() && row < shown(); ++row) {
        const qint64 key = m_shown[static_cast<std::size_t>(row)];
        if (left.remove(key))
            rows.insert(key, row);
    }
    return rows;
}

void CustomerTreeModel::takeRows(const QList<CustomerRow> &rows)
{
    QList<qint64> keys;
    for (const CustomerRow &row : rows) {
        m_pager.put(row);
        keys.append(row.key);
    }
    announce(keys);
    askIndex();
}

void CustomerTreeModel::announce(const QList<qint64> &customers)
{
    const QHash<qint64, int> found = rowsOf(customers);
    QList<int> rows = found.values();
    std::sort(rows.begin(), rows.end());
    for (qsizetype at = 0; at < rows.size();) {
        qsizetype end = at + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        Q_EMIT dataChanged(index(rows[at], 0), index(rows[end - 1], customerColumnCount - 1));
        at = end;
    }
}

void CustomerTreeModel::takeChildren(const QList<qint64> &customers, const QList<SubscriptionRow> &rows)
{
    QHash<qint64, QList<SubscriptionRow>> byCustomer;
    for (const SubscriptionRow &row : rows)
        byCustomer[row.customerKey].append(row);
    const QHash<qint64, QSet<qint64>> matches = m_filter.matchesOf(QSet<qint64>(customers.begin(), customers.end()));
    for (const qint64 key : customers) {
        CustomerBranch *branch = customerBranch(key);
        if (!branch)
            continue;
        branch->rows = byCustomer.value(key);
        branch->loaded = true;
        reshape(*branch, matches.value(key));
        if (branch->rows.isEmpty())
            m_childless.insert(key);
        Q_EMIT childrenLoaded(key);
    }
}

void CustomerTreeModel::sort(int column, Qt::SortOrder order)
{
    const ChildSorting sorting{static_cast<CustomerColumn>(std::clamp(column, 0, customerColumnCount - 1)), order};
    const bool descending = sorting.column == CustomerColumn::Name && order == Qt::DescendingOrder;
    if (sorting == m_sorting && descending == m_descending)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<qint64> keys;
    for (const QModelIndex &index : before)
        keys.append(keyOf(index));
    const bool flip = descending != m_descending;
    m_sorting = sorting;
    m_descending = descending;
    if (flip) {
        std::reverse(m_shown.begin(), m_shown.end());
        for (const auto &[key, branch] : m_branches)
            branch->position = branch->position < 0 ? -1 : shown() - 1 - branch->position;
    }
    for (const auto &[key, branch] : m_branches)
        reorder(*branch, m_sorting);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        auto *parent = static_cast<Branch *>(before[i].internalPointer());
        int row = before[i].row();
        if (!parent)
            row = flip ? shown() - 1 - row : row;
        else
            row = (*std::find_if(parent->children.begin(), parent->children.end(), [&](const auto &child) {
                      return child->key == keys[i];
                  }))->position;
        after.append(createIndex(row, before[i].column(), parent));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace tenantry
