// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/review_line_model.h"

#include "ui/common/format.h"
#include "ui/common/item_roles.h"
#include "ui/common/plain_text.h"
#include "ui/common/tone.h"
#include "ui/orders/offer_words.h"

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

bool isFigure(ReviewLineModel::Column column)
{
    using Column = ReviewLineModel::Column;
    return column == Column::Quantity || column == Column::Price || column == Column::Sum;
}

QString figure(const std::optional<Money> &money)
{
    return money ? format::exactAmount(money->amount, format::minorDigits(money->currency)) : format::unknown();
}

} // namespace

int ReviewLineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString ReviewLineModel::rowKey(const OrderSummary::Line &row) const
{
    return keyOf(row.offer);
}

QString ReviewLineModel::text(const OrderSummary::Line &line, Column column) const
{
    switch (column) {
    case Column::Offer:
        //: Review page: an ordered offer with its own name. %1 is the offer, %2 the name the person gave it
        return line.nickname.isEmpty() ? line.offer.title : tr("%1 (%2)").arg(line.offer.title, line.nickname);
    case Column::Term:
        return termAndBilling(line.offer);
    case Column::Quantity:
        return format::count(line.quantity);
    case Column::Price:
        return figure(line.offer.listPrice);
    default:
        return figure(line.perPeriod);
    }
}

QVariant ReviewLineModel::data(const QModelIndex &index, int role) const
{
    const OrderSummary::Line *line = rowAt(index.row());
    if (!line || !index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    const bool unknown = (column == Column::Price || column == Column::Sum) && !line->offer.listPrice;
    if (role == Qt::DisplayRole)
        return text(*line, column);
    if (role == Qt::AccessibleTextRole) // the painted unit belongs to what is read out
        return QString(text(*line, column) + u' ' + data(index, tenantry::role(ItemRole::Unit)).toString()).trimmed();
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(*line, column));
    if (role == Qt::TextAlignmentRole && isFigure(column))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == tenantry::role(ItemRole::Unit) && (column == Column::Price || column == Column::Sum) && !unknown)
        return format::unit(line->offer.listPrice->currency, line->offer.billing.value);
    if (role == tenantry::role(ItemRole::Tone))
        return static_cast<int>(unknown ? Tone::Muted : Tone::Normal);
    return {};
}

QVariant ReviewLineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole && isFigure(column))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Offer:
        //: Review page, table of lines: column header
        return tr("Offer");
    case Column::Term:
        //: Review page, table of lines: column header, length of the commitment and how it is billed
        return tr("Term and billing");
    case Column::Quantity:
        //: Review page, table of lines: column header, number of licences
        return tr("Licences");
    case Column::Price:
        //: Review page, table of lines: column header, our purchase price per licence
        return tr("Price per licence");
    default:
        //: Review page, table of lines: column header, price times licences
        return tr("Sum per billing period");
    }
}

} // namespace tenantry
