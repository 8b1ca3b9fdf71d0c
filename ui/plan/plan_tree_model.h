// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plan_grouping.h"
#include "ui/plan/plan_totals.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>
#include <functional>
#include <vector>

namespace tenantry {

// The plan as a tree customer › change. show() turns a new list into single row signals, so that selection, focus and
// scroll survive; only very different lists reset, and PlanTreeView puts back what was chosen. While reviewing, lines
// that may be sent can be checked. GUI thread.
class PlanTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    void show(const QList<PlanGroup> &groups);
    void setReviewing(bool reviewing);
    bool reviewing() const { return m_reviewing; }
    void reword();

    // --- checks, of sendable lines; everything sendable is checked when a review begins
    bool isChecked(const PlanItem &item) const;
    void setChecked(const QList<PlanItem> &items, bool checked);
    void uncheck(const IntentId &id);

    const PlanItem *itemAt(const QModelIndex &index) const; // null: a customer
    bool isGroup(const QModelIndex &index) const { return index.isValid() && index.internalId() == 0; }
    QString groupKey(const QModelIndex &index) const;        // of the row or the row's customer
    QList<PlanItem> itemsAt(const QModelIndex &index) const; // the line, or all of the customer
    QModelIndex indexOf(const IntentId &id) const;
    QModelIndex indexOfGroup(const QString &key) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override { Q_EMIT sortWanted(static_cast<PlanColumn>(column), order); }

Q_SIGNALS:
    void checksChanged();
    void salesShown(bool shown); // some line has a sale price
    void sortWanted(tenantry::PlanColumn column, Qt::SortOrder order);

private:
    struct Group
    {
        quintptr serial = 0; // what the indexes of its lines carry; never used again
        PlanGroup shown;
        PlanTotals totals;
    };
    struct Places // of a persistent index, by what it stands for
    {
        QModelIndexList indexes;
        QList<std::pair<quintptr, IntentId>> rows;
    };
    Group *groupOf(quintptr serial);
    const Group *groupOf(quintptr serial) const;
    int rowOfGroup(quintptr serial) const { return m_rows.value(serial, -1); }
    void number();
    void lookForSales(const QList<PlanGroup> &groups);
    void sum(Group &group);
    int distance(const QList<PlanGroup> &groups) const;
    void replace(const QList<PlanGroup> &groups);
    void removeGone(const QList<PlanGroup> &groups);
    void removeGoneLines(int row, const PlanGroup &wanted);
    void addNew(const QList<PlanGroup> &groups);
    void addNewLines(int row, const PlanGroup &wanted);
    void arrange(const QList<PlanGroup> &groups);
    Places places() const;
    void fill(const QList<PlanGroup> &groups);
    void announceGroup(int row);
    Qt::CheckState checkState(const QModelIndex &index) const;

    std::vector<Group> m_groups;
    QHash<quintptr, int> m_rows;      // serial → row
    QHash<QString, quintptr> m_byKey; // customer → serial
    QSet<IntentId> m_unchecked;
    quintptr m_lastSerial = 0;
    bool m_sales = false;
    bool m_reviewing = false;
};

} // namespace tenantry
