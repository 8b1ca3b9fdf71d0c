// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/order_list_model.h"

#include "domain/order_draft.h"
#include "ui/common/format.h"
#include "ui/common/intent_words.h"
#include "ui/common/item_roles.h"
#include "ui/common/plain_text.h"
#include "ui/common/status_words.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tenantry {

QString customerOf(const Intent &order)
{
    const OrderDraft draft = orderDraftFromJson(order.payload);
    if (draft.scenario == OrderScenario::NewCustomer && !draft.newCustomer.companyName.isEmpty())
        return draft.newCustomer.companyName;
    return draft.customerName.isEmpty() ? order.title : draft.customerName;
}

QString offersOf(const Intent &order)
{
    QStringList lines;
    const OrderDraft draft = orderDraftFromJson(order.payload);
    for (const DraftLine &line : draft.lines) {
        //: Activity, list of orders: an ordered offer. %1 is the offer, %2 the number of licences
        lines.append(OrderListModel::tr("%1 × %2").arg(line.offer.title, format::count(line.quantity)));
    }
    return lines.join(u", "_s);
}

int OrderListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString OrderListModel::text(const Intent &order, Column column) const
{
    switch (column) {
    case Column::State:
        return statusWord(order.state).word;
    case Column::Customer:
        return customerOf(order);
    case Column::Offer:
        return offersOf(order);
    case Column::Placed:
        return format::dateTime(order.createdAt);
    case Column::Changed:
        return format::dateTime(order.changedAt);
    default: {
        const QJsonArray ids = order.facts.value(u"orderIds"_s).toArray();
        return ids.isEmpty() ? QString() : ids.at(0).toString();
    }
    }
}

QVariant OrderListModel::data(const QModelIndex &index, int role) const
{
    const Intent *order = rowAt(index.row());
    if (!order || !index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    const StatusWord word = statusWord(order->state);
    if (role == Qt::DisplayRole)
        return text(*order, column);
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(*order, column));
    if (role == tenantry::role(ItemRole::Icon) && column == Column::State)
        return word.icon;
    if (role == tenantry::role(ItemRole::Tone) && column == Column::State)
        return static_cast<int>(word.tone);
    if (role == tenantry::role(ItemRole::ElideMiddle))
        return column == Column::Number;
    return {};
}

QVariant OrderListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::State:
        //: Activity, list of orders: column header
        return tr("State");
    case Column::Customer:
        //: Activity, list of orders: column header
        return tr("Customer");
    case Column::Offer:
        //: Activity, list of orders: column header, what was ordered and how many
        return tr("Offer and licences");
    case Column::Placed:
        //: Activity, list of orders: column header, when the person placed it
        return tr("Placed");
    case Column::Changed:
        //: Activity, list of orders: column header, when the state last changed
        return tr("Changed");
    default:
        //: Activity, list of orders: column header, the provider's number of the order
        return tr("Order ID");
    }
}

} // namespace tenantry
