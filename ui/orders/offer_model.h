// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/order_draft.h"
#include "ui/common/keyed_table_model.h"

namespace tenantry {

struct OfferRow
{
    Offer offer;
    QString needs;       // titles of the bases an add-on needs; empty for others
    bool chosen = false; // already a line of the order

    bool operator==(const OfferRow &) const = default;
};

// The catalog as found by the search (S1-2, S4-42, S4-43).
class OfferModel final : public KeyedTableModel<OfferRow>
{
    Q_OBJECT
public:
    enum class Column { Title, Term, Price, Note, Count };

    using KeyedTableModel::KeyedTableModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString rowKey(const OfferRow &row) const override;

private:
    QString text(const OfferRow &row, Column column) const;
};

} // namespace tenantry
