// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_tree_model.h"

#include "ui/common/item_roles.h"
#include "ui/plan/plan_cells.h"
#include "ui/plan/plan_line.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

// --- where rows are

PlanTreeModel::Group *PlanTreeModel::groupOf(quintptr serial)
{
    const int row = rowOfGroup(serial);
    return row < 0 ? nullptr : &m_groups[static_cast<size_t>(row)];
}

const PlanTreeModel::Group *PlanTreeModel::groupOf(quintptr serial) const
{
    const int row = rowOfGroup(serial);
    return row < 0 ? nullptr : &m_groups[static_cast<size_t>(row)];
}

QModelIndex PlanTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= columnCount() || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_groups[static_cast<size_t>(parent.row())].serial : 0);
}

QModelIndex PlanTreeModel::parent(const QModelIndex &child) const
{
    const int row = child.isValid() && child.internalId() != 0 ? rowOfGroup(child.internalId()) : -1;
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr(0));
}

int PlanTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (!isGroup(parent) || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())].shown.lines.size());
}

int PlanTreeModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(PlanColumn::Count);
}

const PlanItem *PlanTreeModel::itemAt(const QModelIndex &index) const
{
    const Group *group = index.isValid() && index.internalId() != 0 ? groupOf(index.internalId()) : nullptr;
    return group && index.row() < group->shown.lines.size() ? &group->shown.lines.at(index.row()) : nullptr;
}

QString PlanTreeModel::groupKey(const QModelIndex &index) const
{
    const QModelIndex group = isGroup(index) ? index : parent(index);
    return group.isValid() ? m_groups[static_cast<size_t>(group.row())].shown.key : QString();
}

QList<PlanItem> PlanTreeModel::itemsAt(const QModelIndex &index) const
{
    if (const PlanItem *item = itemAt(index))
        return {*item};
    return isGroup(index) ? m_groups[static_cast<size_t>(index.row())].shown.lines : QList<PlanItem>();
}

QModelIndex PlanTreeModel::indexOf(const IntentId &id) const
{
    for (const Group &group : m_groups) {
        for (int row = 0; row < group.shown.lines.size(); ++row) {
            if (group.shown.lines.at(row).id == id)
                return createIndex(row, 0, group.serial);
        }
    }
    return {};
}

QModelIndex PlanTreeModel::indexOfGroup(const QString &key) const
{
    const int row = rowOfGroup(m_byKey.value(key));
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr(0));
}

// --- cells

QVariant PlanTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount(parent(index)))
        return {};
    const auto column = static_cast<PlanColumn>(index.column());
    if (role == Qt::CheckStateRole)
        return m_reviewing && column == PlanColumn::Change ? QVariant(checkState(index)) : QVariant();
    if (const PlanItem *item = itemAt(index))
        return lineCell(*item, column, role);
    const Group &group = m_groups[static_cast<size_t>(index.row())];
    return groupCell(group.shown, group.totals, column, role);
}

QVariant PlanTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? headerCell(static_cast<PlanColumn>(section), role) : QVariant();
}

Qt::ItemFlags PlanTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags all = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return all;
    if (itemAt(index))
        all |= Qt::ItemNeverHasChildren;
    const QList<PlanItem> items = m_reviewing && index.column() == 0 ? itemsAt(index) : QList<PlanItem>();
    if (std::any_of(items.begin(), items.end(), isSendable))
        all |= Qt::ItemIsUserCheckable;
    return all;
}

void PlanTreeModel::reword()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    for (int row = 0; row < rowCount(); ++row)
        announceGroup(row);
}

void PlanTreeModel::announceGroup(int row)
{
    const QModelIndex group = index(row, 0);
    Q_EMIT dataChanged(group, index(row, columnCount() - 1));
    if (const int lines = rowCount(group); lines > 0)
        Q_EMIT dataChanged(index(0, 0, group), index(lines - 1, columnCount() - 1, group));
}

// --- checks

bool PlanTreeModel::isChecked(const PlanItem &item) const
{
    return isSendable(item) && !m_unchecked.contains(item.id);
}

Qt::CheckState PlanTreeModel::checkState(const QModelIndex &index) const
{
    const QList<PlanItem> items = itemsAt(index);
    const auto checked = std::count_if(items.begin(), items.end(), [this](const PlanItem &i) { return isChecked(i); });
    const auto possible = std::count_if(items.begin(), items.end(), isSendable);
    if (checked == 0)
        return Qt::Unchecked;
    return checked == possible ? Qt::Checked : Qt::PartiallyChecked;
}

bool PlanTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    setChecked(itemsAt(index), value.value<Qt::CheckState>() == Qt::Checked);
    return true;
}

void PlanTreeModel::setChecked(const QList<PlanItem> &items, bool checked)
{
    QSet<QString> touched;
    for (const PlanItem &item : items) {
        const bool differs = isSendable(item) && isChecked(item) != checked;
        if (!differs)
            continue;
        if (checked)
            m_unchecked.remove(item.id);
        else
            m_unchecked.insert(item.id);
        touched.insert(groupKeyOf(item));
    }
    for (const QString &key : std::as_const(touched)) {
        if (Group *group = groupOf(m_byKey.value(key))) {
            sum(*group);
            announceGroup(rowOfGroup(group->serial));
        }
    }
    if (!touched.isEmpty())
        Q_EMIT checksChanged();
}

void PlanTreeModel::uncheck(const IntentId &id)
{
    m_unchecked.insert(id);
}

void PlanTreeModel::setReviewing(bool reviewing)
{
    if (reviewing == m_reviewing)
        return;
    Q_EMIT layoutAboutToBeChanged(); // every row gets or loses its box: one signal for all
    m_reviewing = reviewing;
    m_unchecked.clear();
    for (Group &group : m_groups)
        sum(group);
    Q_EMIT layoutChanged();
}

void PlanTreeModel::sum(Group &group)
{
    PlanSum sum;
    for (const PlanItem &item : std::as_const(group.shown.lines)) {
        if (m_reviewing ? isChecked(item) : isSendable(item))
            sum.add(item.cost);
    }
    group.totals = sum.totals();
}

} // namespace tenantry
