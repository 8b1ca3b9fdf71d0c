// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "ui/common/keyed_table_model.h"

namespace tenantry {

// Steps of one order: what, state, when, how often, with which ids, and the provider's words. Everything can be copied.
class StepModel final : public KeyedTableModel<Step>
{
    Q_OBJECT
public:
    enum class Column { Step, State, Time, Answer, RequestId, CorrelationId, Count };

    using KeyedTableModel::KeyedTableModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString rowKey(const Step &row) const override { return QString::number(row.number); }

private:
    QString text(const Step &step, Column column) const;
};

} // namespace tenantry
