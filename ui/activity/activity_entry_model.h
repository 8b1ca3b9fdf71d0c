// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activity.h"
#include "ui/common/keyed_table_model.h"

namespace tenantry {

// What happened, newest first.
class ActivityEntryModel final : public KeyedTableModel<ActivityEntry>
{
    Q_OBJECT
public:
    enum class Column { At, What, Subject, Who, Detail, Reference, Count };

    using KeyedTableModel::KeyedTableModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString rowKey(const ActivityEntry &row) const override { return QString::number(row.number); }

private:
    QString text(const ActivityEntry &entry, Column column) const;
};

} // namespace tenantry
