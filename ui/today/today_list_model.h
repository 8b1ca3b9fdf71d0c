// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/keyed_table_model.h"
#include "ui/today/today_row.h"

namespace tenantry {

enum class TodayColumn { State, When, What, Then, Cost, Verb };
constexpr int todayColumns = 6;

// All lists of the screen "Today" one below the other. A heading says itself in its first cell; the view paints it over
// the whole row. GUI thread.
class TodayListModel final : public KeyedTableModel<TodayRow>
{
    Q_OBJECT
public:
    using KeyedTableModel::KeyedTableModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString header(TodayColumn column);

protected:
    QString rowKey(const TodayRow &row) const override;
};

// The cell as text; a heading has texts in its first and last cell only.
TodayCell todayCell(const TodayRow &row, TodayColumn column);

} // namespace tenantry
