// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the tree of the plan follows a new list.
#include "ui/plan/plan_tree_model.h"

#include <QSet>
#include <algorithm>
#include <utility>

namespace tenantry {

namespace {

// A view pays for each signal with the length of the list; above this one reset is cheaper than all of them.
constexpr int mostSteps = 64;

QSet<IntentId> idsOfLines(const QList<PlanItem> &lines)
{
    QSet<IntentId> ids;
    for (const PlanItem &line : lines)
        ids.insert(line.id);
    return ids;
}

QHash<QString, const PlanGroup *> byKey(const QList<PlanGroup> &groups)
{
    QHash<QString, const PlanGroup *> all;
    for (const PlanGroup &group : groups)
        all.insert(group.key, &group);
    return all;
}

int linesNotIn(const QList<PlanItem> &lines, const QList<PlanItem> &others)
{
    const QSet<IntentId> known = idsOfLines(others);
    return static_cast<int>(
        std::count_if(lines.begin(), lines.end(), [&known](const PlanItem &line) { return !known.contains(line.id); }));
}

} // namespace

void PlanTreeModel::lookForSales(const QList<PlanGroup> &groups)
{
    const bool sales = std::any_of(groups.begin(), groups.end(), [](const PlanGroup &group) {
        return std::any_of(group.lines.begin(), group.lines.end(),
                           [](const PlanItem &item) { return item.sale.perPeriod.has_value(); });
    });
    if (sales != std::exchange(m_sales, sales))
        Q_EMIT salesShown(sales);
}

void PlanTreeModel::show(const QList<PlanGroup> &groups)
{
    lookForSales(groups);
    if (distance(groups) > mostSteps)
        return replace(groups);
    removeGone(groups);
    addNew(groups);
    arrange(groups);
    fill(groups);
}

// Rows to add and to remove.
int PlanTreeModel::distance(const QList<PlanGroup> &groups) const
{
    const auto wanted = byKey(groups);
    int steps = 0;
    for (const Group &group : m_groups) {
        const PlanGroup *now = wanted.value(group.shown.key);
        steps += now ? linesNotIn(group.shown.lines, now->lines) : 1;
    }
    for (const PlanGroup &group : groups) {
        if (steps > mostSteps)
            break;
        const Group *held = groupOf(m_byKey.value(group.key));
        steps += held ? linesNotIn(group.lines, held->shown.lines) : 1;
    }
    return steps;
}

void PlanTreeModel::replace(const QList<PlanGroup> &groups)
{
    beginResetModel();
    m_groups.clear();
    for (const PlanGroup &group : groups) {
        const quintptr known = m_byKey.value(group.key);
        m_groups.push_back({known ? known : ++m_lastSerial, group, {}});
        sum(m_groups.back());
    }
    number();
    endResetModel();
}

void PlanTreeModel::number()
{
    m_rows.clear();
    m_byKey.clear();
    int row = 0;
    for (const Group &group : m_groups) {
        m_rows.insert(group.serial, row++);
        m_byKey.insert(group.shown.key, group.serial);
    }
}

void PlanTreeModel::removeGone(const QList<PlanGroup> &groups)
{
    const auto wanted = byKey(groups);
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto at = m_groups.begin() + row;
        if (const PlanGroup *now = wanted.value(at->shown.key)) {
            removeGoneLines(row, *now);
            continue;
        }
        beginRemoveRows({}, row, row);
        m_groups.erase(at);
        number();
        endRemoveRows();
    }
}

void PlanTreeModel::removeGoneLines(int row, const PlanGroup &wanted)
{
    const QSet<IntentId> kept = idsOfLines(wanted.lines);
    QList<PlanItem> &lines = m_groups[static_cast<size_t>(row)].shown.lines;
    for (int at = static_cast<int>(lines.size()) - 1; at >= 0; --at) {
        if (kept.contains(lines.at(at).id))
            continue;
        beginRemoveRows(index(row, 0), at, at);
        lines.removeAt(at);
        endRemoveRows();
    }
}

// At the end of what there is; arrange() puts them into their place.
void PlanTreeModel::addNew(const QList<PlanGroup> &groups)
{
    for (const PlanGroup &group : groups) {
        if (const int row = rowOfGroup(m_byKey.value(group.key)); row >= 0) {
            addNewLines(row, group);
            continue;
        }
        const int end = rowCount();
        beginInsertRows({}, end, end);
        m_groups.push_back({++m_lastSerial, group, {}});
        number();
        endInsertRows();
    }
}

void PlanTreeModel::addNewLines(int row, const PlanGroup &wanted)
{
    QList<PlanItem> &lines = m_groups[static_cast<size_t>(row)].shown.lines;
    const QSet<IntentId> held = idsOfLines(lines);
    QList<PlanItem> added;
    for (const PlanItem &line : wanted.lines) {
        if (!held.contains(line.id))
            added.append(line);
    }
    if (added.isEmpty())
        return;
    const int end = static_cast<int>(lines.size());
    beginInsertRows(index(row, 0), end, end + static_cast<int>(added.size()) - 1);
    lines.append(added);
    endInsertRows();
}

PlanTreeModel::Places PlanTreeModel::places() const
{
    Places places;
    places.indexes = persistentIndexList();
    for (const QModelIndex &at : std::as_const(places.indexes)) {
        const PlanItem *item = itemAt(at);
        places.rows.append(
            {item ? at.internalId() : m_groups[static_cast<size_t>(at.row())].serial, item ? item->id : IntentId()});
    }
    return places;
}

// Same rows, another order.
void PlanTreeModel::arrange(const QList<PlanGroup> &groups)
{
    const auto sameLine = [](const PlanItem &a, const PlanItem &b) { return a.id == b.id; };
    const auto same = [&sameLine](const Group &held, const PlanGroup &now) {
        return held.shown.key == now.key && std::equal(held.shown.lines.begin(), held.shown.lines.end(),
                                                       now.lines.begin(), now.lines.end(), sameLine);
    };
    if (std::equal(m_groups.begin(), m_groups.end(), groups.begin(), groups.end(), same))
        return;
    Q_EMIT layoutAboutToBeChanged();
    const Places before = places();
    std::vector<Group> ordered;
    for (const PlanGroup &group : groups)
        ordered.push_back({m_byKey.value(group.key), group, {}});
    m_groups = std::move(ordered);
    number();
    for (Group &group : m_groups)
        sum(group);
    QHash<IntentId, int> lineRows;
    for (const Group &group : m_groups) {
        for (int row = 0; row < group.shown.lines.size(); ++row)
            lineRows.insert(group.shown.lines.at(row).id, row);
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.indexes.size(); ++i) {
        const auto &[serial, id] = before.rows.at(i);
        const int column = before.indexes.at(i).column();
        after.append(id.isEmpty() ? createIndex(rowOfGroup(serial), column, quintptr(0))
                                  : createIndex(lineRows.value(id), column, serial));
    }
    changePersistentIndexList(before.indexes, after);
    Q_EMIT layoutChanged();
}

// Same rows in the same order, other contents.
void PlanTreeModel::fill(const QList<PlanGroup> &groups)
{
    for (int row = 0; row < rowCount(); ++row) {
        Group &held = m_groups[static_cast<size_t>(row)];
        const PlanGroup &now = groups.at(row);
        const QModelIndex group = index(row, 0);
        QList<int> changed;
        for (int line = 0; line < now.lines.size(); ++line) {
            if (held.shown.lines.at(line) != now.lines.at(line))
                changed.append(line);
        }
        const bool renamed = held.shown.customerName != now.customerName;
        const PlanTotals before = std::exchange(held.totals, {});
        held.shown = now;
        sum(held);
        if (renamed || before != held.totals || !changed.isEmpty())
            Q_EMIT dataChanged(group, index(row, columnCount() - 1));
        if (!changed.isEmpty())
            Q_EMIT dataChanged(index(changed.first(), 0, group), index(changed.last(), columnCount() - 1, group));
    }
}

} // namespace tenantry
