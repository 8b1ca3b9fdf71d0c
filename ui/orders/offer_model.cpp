// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/offer_model.h"

#include "ui/common/format.h"
#include "ui/common/item_roles.h"
#include "ui/common/plain_text.h"
#include "ui/common/tone.h"
#include "ui/orders/offer_words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QString note(const OfferRow &row)
{
    QStringList parts;
    if (row.chosen) {
        //: Offer page, catalog: this offer is already in the order
        parts.append(OfferModel::tr("In the order"));
    }
    if (row.offer.trial) {
        //: Offer page, catalog: a trial offer
        parts.append(OfferModel::tr("Trial"));
    }
    if (row.offer.addOn) {
        parts.append(row.needs.isEmpty()
                         //: Offer page, catalog: an add-on
                         ? OfferModel::tr("Add-on")
                         //: Offer page, catalog: an add-on. %1 names the subscriptions one of which it needs
                         : OfferModel::tr("Add-on, needs %1").arg(row.needs));
    }
    return parts.join(u" · "_s);
}

} // namespace

int OfferModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString OfferModel::rowKey(const OfferRow &row) const
{
    return keyOf(row.offer);
}

QString OfferModel::text(const OfferRow &row, Column column) const
{
    switch (column) {
    case Column::Title:
        return row.offer.title;
    case Column::Term:
        return termAndBilling(row.offer);
    case Column::Price:
        if (!row.offer.listPrice)
            return format::unknown();
        return format::exactAmount(row.offer.listPrice->amount, format::minorDigits(row.offer.listPrice->currency));
    default:
        return note(row);
    }
}

QVariant OfferModel::data(const QModelIndex &index, int role) const
{
    const OfferRow *row = rowAt(index.row());
    if (!row || !index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(*row, column);
    if (role == Qt::AccessibleTextRole) // the painted unit belongs to what is read out
        return QString(text(*row, column) + u' ' + data(index, tenantry::role(ItemRole::Unit)).toString()).trimmed();
    if (role == Qt::ToolTipRole)
        return plainToolTip(column == Column::Title && !row->offer.description.isEmpty() ? row->offer.description
                                                                                         : text(*row, column));
    if (role == Qt::TextAlignmentRole && column == Column::Price)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == tenantry::role(ItemRole::Icon) && column == Column::Title)
        return row->offer.addOn ? u"addon"_s : u"subscription"_s;
    if (role == tenantry::role(ItemRole::Unit) && column == Column::Price && row->offer.listPrice)
        return format::unit(row->offer.listPrice->currency, row->offer.billing.value);
    if (role == tenantry::role(ItemRole::Tone)) {
        const bool muted = column == Column::Note || (column == Column::Price && !row->offer.listPrice);
        return static_cast<int>(muted ? Tone::Muted : Tone::Normal);
    }
    return {};
}

QVariant OfferModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole && column == Column::Price)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Title:
        //: Offer page, catalog: column header
        return tr("Offer");
    case Column::Term:
        //: Offer page, catalog: column header, length of the commitment and how it is billed
        return tr("Term and billing");
    case Column::Price:
        //: Offer page, catalog: column header, our purchase price per licence
        return tr("List price per licence");
    default:
        //: Offer page, catalog: column header, remarks to an offer
        return tr("Note");
    }
}

} // namespace tenantry
