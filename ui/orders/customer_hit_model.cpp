// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/customer_hit_model.h"

#include "ui/common/item_roles.h"
#include "ui/common/plain_text.h"

using namespace Qt::StringLiterals;

namespace tenantry {

int CustomerHitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant CustomerHitModel::data(const QModelIndex &index, int role) const
{
    const CustomerRow *row = rowAt(index.row());
    if (!row || !index.isValid())
        return {};
    const bool company = index.column() == static_cast<int>(Column::Company);
    const QString text = company ? row->companyName : row->domain;
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::ToolTipRole)
        return plainToolTip(text);
    if (role == tenantry::role(ItemRole::Icon) && company)
        return u"customer"_s;
    if (role == tenantry::role(ItemRole::Key))
        return row->key;
    return {};
}

QVariant CustomerHitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == static_cast<int>(Column::Company)) {
        //: Order wizard, list of found customers: column header
        return tr("Company");
    }
    //: Order wizard, list of found customers: column header, the customer's main domain name
    return tr("Domain");
}

} // namespace tenantry
