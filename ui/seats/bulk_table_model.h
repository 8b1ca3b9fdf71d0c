// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/seats/bulk_view_model.h"

#include <QAbstractTableModel>

namespace tenantry {

// The preview's columns.
enum class BulkCell { Line, Customer, Subscription, Id, TermEnd, Before, Wanted, After, State, Count };

// The lines of a BulkViewModel for a view. Where no subscription was found the cells show what is written. GUI thread.
class BulkTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit BulkTableModel(BulkViewModel &bulk, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void reword();

private:
    QString textOf(const BulkRow &row, BulkCell cell) const;

    BulkViewModel &m_bulk;
    int m_count = 0;
};

} // namespace tenantry
