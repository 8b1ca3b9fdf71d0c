// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rows.h"
#include "ui/common/keyed_table_model.h"

namespace tenantry {

// Customers the type-ahead found (S0-59): company and domain.
class CustomerHitModel final : public KeyedTableModel<CustomerRow>
{
    Q_OBJECT
public:
    enum class Column { Company, Domain, Count };

    using KeyedTableModel::KeyedTableModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString rowKey(const CustomerRow &row) const override { return row.id.text(); }
};

} // namespace tenantry
