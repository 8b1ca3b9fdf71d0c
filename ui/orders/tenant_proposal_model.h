// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tenant_name.h"
#include "ui/common/keyed_table_model.h"

namespace tenantry {

struct TenantProposal
{
    QString prefix;
    TenantState state;
    bool inUse = false;   // stands in the field above
    bool waiting = false; // for the checks before it

    bool operator==(const TenantProposal &) const = default;
};

// Names made from the legal name, each with its own state (idea 8).
class TenantProposalModel final : public KeyedTableModel<TenantProposal>
{
    Q_OBJECT
public:
    enum class Column { Name, State, Note, Count };

    using KeyedTableModel::KeyedTableModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString rowKey(const TenantProposal &row) const override { return row.prefix; }
};

} // namespace tenantry
