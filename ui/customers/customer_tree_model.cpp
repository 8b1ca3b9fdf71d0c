// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_tree_model.h"

#include "ui/common/item_roles.h"
#include "ui/common/when_done.h"

#include <algorithm>

namespace tenantry {

CustomerTreeModel::CustomerTreeModel(CustomerDirectory &directory, QObject *parent)
    : QAbstractItemModel(parent), m_directory(directory), m_pager(directory), m_changes(directory)
{
    m_changes.setNeeds([this] { return needs(); });
    connect(&directory, &CustomerDirectory::replaced, this, &CustomerTreeModel::load);
    connect(&m_changes, &ChangeReader::ready, this, &CustomerTreeModel::applyRefresh);
    connect(&m_changes, &ChangeReader::failed, this, &CustomerTreeModel::failed);
    connect(&m_pager, &CustomerPager::rowsArrived, this, &CustomerTreeModel::takeRows);
    connect(&m_pager, &CustomerPager::childrenArrived, this, &CustomerTreeModel::takeChildren);
    connect(&m_pager, &CustomerPager::failed, this, &CustomerTreeModel::fail);
}

CustomerTreeModel::~CustomerTreeModel() = default;

bool CustomerTreeModel::isQuiet() const
{
    return m_loaded && m_pager.idle() && m_changes.idle() && (!m_indexAsked || m_filter.ready());
}

QModelIndex CustomerTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= customerColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? branchAt(parent) : nullptr);
}

QModelIndex CustomerTreeModel::parent(const QModelIndex &child) const
{
    const auto *branch = static_cast<const Branch *>(child.constInternalPointer());
    return branch ? indexOf(*branch) : QModelIndex();
}

int CustomerTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return shown();
    if (parent.column() > 0)
        return 0;
    const Branch *branch = branchAt(parent);
    return branch ? static_cast<int>(branch->children.size()) : 0;
}

int CustomerTreeModel::columnCount(const QModelIndex &) const
{
    return customerColumnCount;
}

// Asked for every row whenever the view lays itself out: must not look at more than two small tables.
bool CustomerTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return !m_shown.empty();
    if (parent.column() > 0)
        return false;
    if (parent.internalPointer())
        return !branchAt(parent)->children.empty();
    const qint64 key = m_shown[static_cast<std::size_t>(parent.row())];
    const CustomerBranch *branch = customerBranch(key);
    if (branch && branch->loaded)
        return !branch->children.empty();
    return !m_childless.contains(key);
}

bool CustomerTreeModel::canFetchMore(const QModelIndex &parent) const
{
    if (kindOf(parent) != Kind::Customer || parent.column() > 0)
        return false;
    const CustomerBranch *branch = customerBranch(keyOf(parent));
    return !branch || !branch->asked;
}

void CustomerTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const qint64 key = keyOf(parent);
    std::unique_ptr<CustomerBranch> &branch = m_branches[key];
    if (!branch)
        branch = std::make_unique<CustomerBranch>();
    m_opened.insert(key);
    branch->key = key;
    branch->position = parent.row();
    branch->asked = true;
    m_pager.wantChildren(key);
}

Qt::ItemFlags CustomerTreeModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant CustomerTreeModel::data(const QModelIndex &index, int asked) const
{
    if (!index.isValid())
        return {};
    if (asked == role(ItemRole::Key))
        return keyOf(index);
    const auto column = static_cast<CustomerColumn>(index.column());
    if (const SubscriptionRow *row = subscriptionRow(index))
        return subscriptionCell(*row, column, asked);
    const CustomerRow *row = m_pager.row(keyOf(index));
    if (row)
        return customerCell(*row, column, asked);
    askRowsAround(index.row());
    return {};
}

QVariant CustomerTreeModel::headerData(int section, Qt::Orientation orientation, int asked) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= customerColumnCount)
        return {};
    const auto column = static_cast<CustomerColumn>(section);
    if (asked == Qt::DisplayRole)
        return columnTitle(column);
    if (asked == Qt::TextAlignmentRole)
        return customerCell({}, column, asked);
    return {};
}

CustomerTreeModel::Kind CustomerTreeModel::kindOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return Kind::None;
    const Branch *branch = static_cast<const Branch *>(index.constInternalPointer());
    if (!branch)
        return Kind::Customer;
    const SubscriptionRow *row = subscriptionRow(index);
    return row && row->parentKey != 0 ? Kind::AddOn : Kind::Subscription;
}

qint64 CustomerTreeModel::keyOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return 0;
    if (!index.internalPointer())
        return m_shown[static_cast<std::size_t>(index.row())];
    return branchAt(index)->key;
}

qint64 CustomerTreeModel::customerOf(const QModelIndex &index) const
{
    const SubscriptionRow *row = subscriptionRow(index);
    return row ? row->customerKey : keyOf(index);
}

QModelIndex CustomerTreeModel::indexOfCustomer(qint64 key) const
{
    const auto at = std::find(m_shown.begin(), m_shown.end(), key);
    return at == m_shown.end() ? QModelIndex() : createIndex(static_cast<int>(at - m_shown.begin()), 0, nullptr);
}

QModelIndexList CustomerTreeModel::indexesOfCustomers(const QList<qint64> &keys) const
{
    QModelIndexList indexes;
    const QHash<qint64, int> rows = rowsOf(keys);
    for (const qint64 key : keys) {
        if (const auto row = rows.constFind(key); row != rows.constEnd())
            indexes.append(createIndex(*row, 0, nullptr));
    }
    return indexes;
}

QModelIndex CustomerTreeModel::indexOfSubscription(qint64 customer, qint64 key) const
{
    const CustomerBranch *branch = customerBranch(customer);
    if (!branch || branch->position < 0)
        return {};
    for (const auto &base : branch->children) {
        if (base->key == key)
            return indexOf(*base);
        for (const auto &addOn : base->children) {
            if (addOn->key == key)
                return indexOf(*addOn);
        }
    }
    return {};
}

const SubscriptionRow *CustomerTreeModel::subscriptionRow(const QModelIndex &index) const
{
    return index.isValid() && index.internalPointer() ? &branchAt(index)->row : nullptr;
}

void CustomerTreeModel::knowRows(const QList<qint64> &customers)
{
    QList<qint64> missing;
    std::copy_if(customers.begin(), customers.end(), std::back_inserter(missing),
                 [this](qint64 key) { return !m_pager.row(key); });
    if (missing.isEmpty()) {
        Q_EMIT rowsKnown();
        return;
    }
    m_pager.makeRoom(static_cast<int>(customers.size()) + CustomerPager::usualRoom);
    whenDone(m_directory.customers(missing), this, [this, epoch = m_epoch](const Result<QList<CustomerRow>> &rows) {
        if (epoch != m_epoch)
            return;
        if (!rows.ok()) {
            Q_EMIT failed(rows.error());
            return;
        }
        takeRows(*rows);
        Q_EMIT rowsKnown();
        m_pager.makeRoom(CustomerPager::usualRoom);
    });
}

void CustomerTreeModel::reword()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, customerColumnCount - 1);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(shown() - 1, customerColumnCount - 1));
}

CustomerBranch *CustomerTreeModel::customerBranch(qint64 key) const
{
    if (!m_opened.contains(key))
        return nullptr;
    const auto found = m_branches.find(key);
    return found == m_branches.end() ? nullptr : found->second.get();
}

// The node of the row itself; a customer that was never opened has none.
Branch *CustomerTreeModel::branchAt(const QModelIndex &index) const
{
    auto *parent = static_cast<Branch *>(index.internalPointer());
    if (!parent)
        return customerBranch(m_shown[static_cast<std::size_t>(index.row())]);
    return parent->children[static_cast<std::size_t>(index.row())].get();
}

QModelIndex CustomerTreeModel::indexOf(const Branch &branch) const
{
    return branch.position < 0 ? QModelIndex() : createIndex(branch.position, 0, branch.parent);
}

} // namespace tenantry
