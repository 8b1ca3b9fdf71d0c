// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/as_of_model.h"

#include "ui/common/plain_text.h"
#include "ui/common/status_words.h"
#include "ui/customers/customer_cells.h"
#include "ui/customers/member_words.h"

using namespace Qt::StringLiterals;

namespace tenantry {

// --- what was there

int PastListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString PastListModel::text(const Subscription &subscription, Column column) const
{
    switch (column) {
    case Column::Name:
        return subscriptionTitle(subscription);
    case Column::Seats:
        return memberValue(SubscriptionMember::Quantity, subscription);
    case Column::Status:
        return memberValue(SubscriptionMember::Status, subscription);
    default:
        return memberValue(SubscriptionMember::TermEnd, subscription);
    }
}

QVariant PastListModel::data(const QModelIndex &index, int role) const
{
    const Subscription *subscription = rowAt(index.row());
    if (!subscription || !index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(*subscription, column);
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(*subscription, column));
    if (role == Qt::TextAlignmentRole && column == Column::Seats)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant PastListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        //: a customer at a past instant: column header
        return tr("Subscription");
    case Column::Seats:
    case Column::Status:
        return memberText(static_cast<Column>(section) == Column::Seats ? SubscriptionMember::Quantity
                                                                        : SubscriptionMember::Status);
    default:
        return memberText(SubscriptionMember::TermEnd);
    }
}

// --- what differs

QList<DifferenceRow> differenceRows(const QList<SubscriptionDifference> &differences)
{
    QList<DifferenceRow> rows;
    for (const SubscriptionDifference &each : differences) {
        for (const SubscriptionMember member : each.members)
            rows += {each.subscription(), member, memberValue(member, *each.before), memberValue(member, *each.after)};
        if (each.before && each.after)
            continue;
        //: difference of two instants: the subscription did not exist at that time
        const QString none = DifferenceModel::tr("not there");
        //: difference of two instants: the subscription existed at that time; %1 is the number of its seats
        const QString there =
            DifferenceModel::tr("there, %1 seats").arg(memberValue(SubscriptionMember::Quantity, each.subscription()));
        rows += {each.subscription(), std::nullopt, each.before ? there : none, each.after ? there : none};
    }
    return rows;
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString DifferenceModel::rowKey(const DifferenceRow &row) const
{
    return u"%1 %2"_s.arg(row.subscription.id.text()).arg(row.member ? static_cast<int>(*row.member) : -1);
}

QString DifferenceModel::text(const DifferenceRow &row, Column column) const
{
    switch (column) {
    case Column::Name:
        return subscriptionTitle(row.subscription);
    case Column::Member:
        //: difference of two instants, in place of a member: the subscription as a whole
        return row.member ? memberText(*row.member) : tr("Subscription");
    case Column::Before:
        return row.before;
    default:
        return row.after;
    }
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    const DifferenceRow *row = rowAt(index.row());
    if (!row || !index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return text(*row, static_cast<Column>(index.column()));
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(*row, static_cast<Column>(index.column())));
    return {};
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        //: difference of two instants: column header
        return tr("Subscription");
    case Column::Member:
        //: difference of two instants: column header, what is not as it was
        return tr("What");
    case Column::Before:
        //: difference of two instants: column header, value at the earlier one
        return tr("Earlier");
    default:
        //: difference of two instants: column header, value at the later one
        return tr("Later");
    }
}

} // namespace tenantry
