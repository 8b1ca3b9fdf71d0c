// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/keyed_table_model.h"
#include "ui/orders/order_summary.h"

namespace tenantry {

// The ordered lines as the review page repeats them: what, bound until when, how many, price and sum.
class ReviewLineModel final : public KeyedTableModel<OrderSummary::Line>
{
    Q_OBJECT
public:
    enum class Column { Offer, Term, Quantity, Price, Sum, Count };

    using KeyedTableModel::KeyedTableModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString rowKey(const OrderSummary::Line &row) const override;

private:
    QString text(const OrderSummary::Line &line, Column column) const;
};

} // namespace tenantry
