// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/tenant_proposal_model.h"

#include "ui/common/item_roles.h"
#include "ui/common/plain_text.h"
#include "ui/orders/tenant_words.h"

namespace tenantry {

namespace {

QString note(const TenantProposal &proposal)
{
    if (proposal.inUse) {
        //: Tenant page, table of proposals: this name stands in the field above
        return TenantProposalModel::tr("In use above");
    }
    if (proposal.waiting) {
        //: Tenant page, table of proposals: this name is checked after the ones above it
        return TenantProposalModel::tr("Waits for the check above");
    }
    switch (proposal.state.kind) {
    case TenantState::Kind::Taken:
        //: Tenant page, table of proposals
        return TenantProposalModel::tr("Another organisation owns it");
    case TenantState::Kind::Ours:
        //: Tenant page, table of proposals. %1 is one of our customers' company name
        return TenantProposalModel::tr("Already a customer: %1").arg(proposal.state.ourCustomer);
    case TenantState::Kind::CouldNotCheck:
        if (proposal.state.httpStatus > 0) {
            //: Tenant page, table of proposals. %1 is an HTTP status number such as 500
            return TenantProposalModel::tr("Status %1").arg(proposal.state.httpStatus);
        }
        return {};
    case TenantState::Kind::NotChecked:
        if (proposal.state.offline) {
            //: Tenant page, table of proposals: why the name was not checked
            return TenantProposalModel::tr("No connection");
        }
        return {};
    default:
        return {};
    }
}

} // namespace

int TenantProposalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant TenantProposalModel::data(const QModelIndex &index, int role) const
{
    const TenantProposal *proposal = rowAt(index.row());
    if (!proposal || !index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    const StatusWord word = tenantStateWord(proposal->state);
    QString text = column == Column::Name ? proposal->prefix : word.word;
    if (column == Column::Note)
        text = note(*proposal);
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::ToolTipRole)
        return plainToolTip(text);
    if (role == tenantry::role(ItemRole::Icon) && column == Column::State)
        return word.icon;
    if (role == tenantry::role(ItemRole::Tone) && column != Column::Name)
        return static_cast<int>(column == Column::State ? word.tone : Tone::Muted);
    return {};
}

QVariant TenantProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        //: Tenant page, table of proposals: column header
        return tr("Name");
    case Column::State:
        //: Tenant page, table of proposals: column header
        return tr("State");
    default:
        //: Tenant page, table of proposals: column header, remarks to a name
        return tr("Note");
    }
}

} // namespace tenantry
