// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a refresh does to the customer tree: single rows come, go and move; nothing is reset.
#include "ui/customers/customer_tree_model.h"
#include "ui/customers/row_steps.h"

#include <algorithm>
#include <utility>

namespace tenantry {

namespace {

std::unique_ptr<Branch> newChild(Branch &parent, qint64 key, const CustomerBranch &customer, const ChildOrder &order)
{
    const auto row = [&customer](qint64 wanted) {
        return *std::find_if(customer.rows.begin(), customer.rows.end(),
                             [wanted](const SubscriptionRow &r) { return r.key == wanted; });
    };
    auto child = std::make_unique<Branch>();
    child->parent = &parent;
    child->key = key;
    child->row = row(key);
    if (parent.parent) // add-ons have nothing below
        return child;
    for (const qint64 addOn : order.addOns.value(key)) {
        child->children.push_back(std::make_unique<Branch>());
        child->children.back()->parent = child.get();
        child->children.back()->key = addOn;
        child->children.back()->row = row(addOn);
    }
    child->renumber();
    return child;
}

} // namespace

ChangeReader::Needs CustomerTreeModel::needs() const
{
    ChangeReader::Needs needs;
    needs.allSubscriptions = m_filter.ready();
    needs.order = !m_indexOrders;
    for (const auto &[key, branch] : m_branches) {
        if (branch->asked)
            needs.open.insert(key);
    }
    return needs;
}

void CustomerTreeModel::applyRefresh(const Refresh &refresh)
{
    if (!m_loaded) { // the keys being read know of it already or it is announced again; the head may stand already
        refreshRows(refresh);
        return;
    }
    Q_EMIT aboutToRefresh();
    if (m_indexAsked && !m_filter.ready())
        m_changedMeanwhile += refresh.touched + refresh.removed;
    readAgain(m_filter.apply(refresh));
    for (const CustomerRow &row : refresh.rows) {
        if (row.subscriptions > 0)
            m_childless.remove(row.key);
        else
            m_childless.insert(row.key);
    }
    for (const qint64 key : refresh.removed)
        m_childless.remove(key);
    takeOrder(refresh);
    if (applyShown(refresh)) {
        refreshRows(refresh);
        refreshChildren(refresh);
    }
    for (const qint64 key : refresh.removed) {
        m_pager.forget(key);
        m_branches.erase(key);
    }
    Q_EMIT refreshed(refresh.touched + refresh.removed);
}

void CustomerTreeModel::readAgain(const QSet<qint64> &customers)
{
    if (customers.isEmpty())
        return;
    Changes changes;
    changes.customersChanged = customers.values();
    m_changes.add(changes);
}

void CustomerTreeModel::takeOrder(const Refresh &refresh)
{
    if (refresh.order) {
        m_order = *refresh.order;
        m_indexOrders = m_filter.ready() && m_filter.order() == m_order;
    } else if (refresh.listed && m_indexOrders) {
        m_order = m_filter.order();
    }
}

bool CustomerTreeModel::applyShown(const Refresh &refresh)
{
    if (!refresh.listed && !m_filter.active())
        return true;
    const std::vector<qint64> to = wantedOrder();
    const RowSteps plan = rowSteps(m_shown, to, refresh.touched + refresh.removed);
    if (!plan.ok) { // the order is another one altogether
        beginResetModel();
        for (const auto &[key, rows] : refresh.subscriptions.asKeyValueRange()) {
            if (CustomerBranch *branch = customerBranch(key))
                branch->rows = rows;
        }
        for (const CustomerRow &row : refresh.rows)
            m_pager.put(row);
        rebuildShown();
        endResetModel();
        return false;
    }
    for (const RowStep &step : plan.steps) {
        switch (step.kind) {
        case RowStep::Kind::Remove:
            removeShown(step, refresh.removed);
            break;
        case RowStep::Kind::Insert:
            insertShown(step, to);
            break;
        case RowStep::Kind::Move:
            moveShown(step);
            break;
        }
    }
    return true;
}

void CustomerTreeModel::shiftBranches(int from, int by)
{
    for (const auto &[key, branch] : m_branches) {
        if (branch->position >= from)
            branch->position += by;
    }
}

void CustomerTreeModel::removeShown(const RowStep &step, const QSet<qint64> &gone)
{
    beginRemoveRows({}, step.row, step.row + step.count - 1);
    const auto first = m_shown.begin() + step.row;
    const std::vector<qint64> keys(first, first + step.count);
    m_shown.erase(first, first + step.count);
    std::vector<std::unique_ptr<CustomerBranch>> dropped; // alive until the view has let go of them
    for (const qint64 key : keys) {
        const auto found = m_branches.find(key);
        if (found == m_branches.end())
            continue;
        found->second->position = -1;
        if (gone.contains(key)) {
            dropped.push_back(std::move(found->second));
            m_branches.erase(found);
        }
    }
    shiftBranches(step.row + step.count, -step.count);
    endRemoveRows();
}

void CustomerTreeModel::insertShown(const RowStep &step, const std::vector<qint64> &to)
{
    const auto first = to.begin() + step.row;
    beginInsertRows({}, step.row, step.row + step.count - 1);
    shiftBranches(step.row, step.count);
    m_shown.insert(m_shown.begin() + step.row, first, first + step.count);
    for (int row = step.row; row < step.row + step.count; ++row) {
        CustomerBranch *branch = customerBranch(m_shown[static_cast<std::size_t>(row)]);
        if (!branch)
            continue;
        branch->position = row;
        buildChildren(*branch,
                      childOrder(branch->rows, m_filter.matchesOf({branch->key}).value(branch->key), m_sorting));
    }
    endInsertRows();
}

void CustomerTreeModel::moveShown(const RowStep &step)
{
    beginMoveRows({}, step.row, step.row, {}, step.target);
    const auto at = m_shown.begin() + step.row;
    CustomerBranch *moved = customerBranch(*at);
    if (step.target > step.row) {
        std::rotate(at, at + 1, m_shown.begin() + step.target);
        shiftBranches(step.row + 1, -1);
        shiftBranches(step.target - 1, 1);
    } else {
        std::rotate(m_shown.begin() + step.target, at, at + 1);
        shiftBranches(step.row + 1, -1);
        shiftBranches(step.target, 1);
    }
    if (moved)
        moved->position = step.target > step.row ? step.target - 1 : step.target;
    endMoveRows();
}

void CustomerTreeModel::refreshRows(const Refresh &refresh)
{
    QList<qint64> different;
    for (const CustomerRow &row : refresh.rows) {
        const CustomerRow *held = m_pager.row(row.key);
        if (held && *held == row)
            continue;
        if (held)
            different.append(row.key);
        m_pager.put(row);
    }
    announce(different);
}

void CustomerTreeModel::refreshChildren(const Refresh &refresh)
{
    QSet<qint64> open;
    for (const auto &[key, branch] : m_branches) {
        if (branch->asked && refresh.subscriptions.contains(key))
            open.insert(key);
    }
    const QHash<qint64, QSet<qint64>> matches = m_filter.matchesOf(open);
    for (const qint64 key : std::as_const(open)) {
        CustomerBranch &branch = *customerBranch(key);
        branch.rows = refresh.subscriptions.value(key);
        branch.loaded = true;
        reshape(branch, matches.value(key));
    }
}

void CustomerTreeModel::reshape(CustomerBranch &branch, const QSet<qint64> &matches)
{
    const ChildOrder order = childOrder(branch.rows, matches, m_sorting);
    if (branch.position < 0) {
        buildChildren(branch, order);
        return;
    }
    applyChildren(branch, order.top, branch, order);
    for (const auto &base : branch.children)
        applyChildren(*base, order.addOns.value(base->key), branch, order);
    replaceChanged(branch, branch);
    for (const auto &base : branch.children)
        replaceChanged(*base, branch);
}

void CustomerTreeModel::applyChildren(Branch &parent, const std::vector<qint64> &to, const CustomerBranch &customer,
                                      const ChildOrder &order)
{
    const std::vector<qint64> from = parent.childKeys();
    QSet<qint64> all(from.begin(), from.end());
    all += QSet<qint64>(to.begin(), to.end());
    const QModelIndex at = indexOf(parent);
    auto &children = parent.children;
    for (const RowStep &step : rowSteps(from, to, all).steps) {
        const auto first = [&children](int row) { return children.begin() + row; };
        if (step.kind == RowStep::Kind::Remove) {
            beginRemoveRows(at, step.row, step.row + step.count - 1);
            const std::vector<std::unique_ptr<Branch>> dropped(std::make_move_iterator(first(step.row)),
                                                               std::make_move_iterator(first(step.row + step.count)));
            children.erase(first(step.row), first(step.row + step.count));
            parent.renumber();
            endRemoveRows();
        } else if (step.kind == RowStep::Kind::Insert) {
            beginInsertRows(at, step.row, step.row + step.count - 1);
            for (int row = step.row; row < step.row + step.count; ++row)
                children.insert(first(row), newChild(parent, to[static_cast<std::size_t>(row)], customer, order));
            parent.renumber();
            endInsertRows();
        } else {
            beginMoveRows(at, step.row, step.row, at, step.target);
            if (step.target > step.row)
                std::rotate(first(step.row), first(step.row + 1), first(step.target));
            else
                std::rotate(first(step.target), first(step.row), first(step.row + 1));
            parent.renumber();
            endMoveRows();
        }
    }
}

void CustomerTreeModel::replaceChanged(Branch &parent, const CustomerBranch &customer)
{
    for (const auto &child : parent.children) {
        const auto fresh = std::find_if(customer.rows.begin(), customer.rows.end(),
                                        [&child](const SubscriptionRow &row) { return row.key == child->key; });
        if (fresh == customer.rows.end() || child->row == *fresh)
            continue;
        child->row = *fresh;
        const QModelIndex at = indexOf(*child);
        Q_EMIT dataChanged(at, at.siblingAtColumn(customerColumnCount - 1));
    }
}

} // namespace tenantry
