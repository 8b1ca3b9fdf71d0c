// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "ui/common/keyed_table_model.h"

namespace tenantry {

// Orders with their states, newest first (S4-57, S0-57). Re-reads replace only what changed.
class OrderListModel final : public KeyedTableModel<Intent>
{
    Q_OBJECT
public:
    enum class Column { State, Customer, Offer, Placed, Changed, Number, Count };

    using KeyedTableModel::KeyedTableModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString rowKey(const Intent &row) const override { return row.id.text(); }

private:
    QString text(const Intent &order, Column column) const;
};

QString customerOf(const Intent &order);
QString offersOf(const Intent &order); // "Microsoft 365 Business Basic × 12"

} // namespace tenantry
