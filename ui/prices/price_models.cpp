// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prices/price_models.h"

#include "ui/common/format.h"
#include "ui/common/item_roles.h"
#include "ui/common/plain_text.h"
#include "ui/prices/price_words.h"

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QVariant rightAligned()
{
    return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
}

QVariant tipOf(const QString &text)
{
    return plainToolTip(text);
}

QString priceOrDash(const std::optional<Decimal> &price, const QString &currency)
{
    return price ? format::exactAmount(*price, format::minorDigits(currency)) : u"—"_s;
}

} // namespace

// --- lists

int PriceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant PriceListModel::data(const QModelIndex &index, int asked) const
{
    const PriceListInfo *list = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    if (!list)
        return {};
    if (asked == Qt::TextAlignmentRole)
        return column == Column::Prices ? rightAligned() : QVariant();
    if (asked != Qt::DisplayRole && asked != Qt::ToolTipRole)
        return {};
    QString text;
    switch (column) {
    case Column::List:
        text = pricewords::listName(*list);
        break;
    case Column::Month:
        text = pricewords::month(list->month);
        break;
    case Column::Market:
        //: price lists: one that holds in every market
        text = list->market.isEmpty() ? tr("all") : list->market;
        break;
    case Column::Currency:
        text = list->currency;
        break;
    case Column::Prices:
        text = format::count(list->rows);
        break;
    case Column::Imported:
        text = format::dateTime(list->importedAt);
        break;
    case Column::File:
        text = list->fileName;
        break;
    case Column::Count:
        break;
    }
    if (asked == Qt::DisplayRole)
        return text;
    return column == Column::File ? tipOf(text + u'\n' + u"SHA-256 "_s + QString::fromLatin1(list->sha256.toHex()))
                                  : tipOf(text);
}

QVariant PriceListModel::headerData(int section, Qt::Orientation orientation, int asked) const
{
    if (orientation == Qt::Horizontal && asked == Qt::TextAlignmentRole)
        return section == static_cast<int>(Column::Prices) ? rightAligned() : QVariant();
    if (orientation != Qt::Horizontal || asked != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::List:
        //: price lists: column header
        return tr("List");
    case Column::Month:
        //: price lists: column header
        return tr("Month");
    case Column::Market:
        //: price lists: column header, the country it is for
        return tr("Market");
    case Column::Currency:
        //: price lists: column header
        return tr("Currency");
    case Column::Prices:
        //: price lists: column header, how many prices it holds
        return tr("Prices");
    case Column::Imported:
        //: price lists: column header, when it was imported
        return tr("Imported");
    case Column::File:
        //: price lists: column header, the file it came from
        return tr("File");
    case Column::Count:
        break;
    }
    return {};
}

// --- differences

QString PriceDifferenceModel::rowKey(const PriceDifference &row) const
{
    const ListedPrice &price = row.price;
    return QStringList{price.productId,         price.skuId,   isoDuration(price.term),
                       wireText(price.billing), price.segment, QString::number(price.tierMinimum)}
        .join(u'|');
}

int PriceDifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant PriceDifferenceModel::data(const QModelIndex &index, int asked) const
{
    const PriceDifference *one = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    if (!one)
        return {};
    if (asked == Qt::TextAlignmentRole)
        return index.column() >= static_cast<int>(Column::Before) ? rightAligned() : QVariant();
    if (asked == role(ItemRole::Unit) && column == Column::After && one->after)
        return m_currency;
    if (asked != Qt::DisplayRole && asked != Qt::ToolTipRole)
        return {};
    const ListedPrice &price = one->price;
    QString text;
    switch (column) {
    case Column::Product:
        text = price.title.isEmpty() ? price.productId + u':' + price.skuId : price.title;
        break;
    case Column::TermAndPlan:
        text = pricewords::termAndPlan(price);
        break;
    case Column::Before:
        text = priceOrDash(one->before, m_currency);
        break;
    case Column::After:
        text = priceOrDash(one->after, m_currency);
        break;
    case Column::Difference:
        if (!one->before)
            //: difference of two price lists: the product was not in the earlier one
            text = tr("new");
        else if (!one->after)
            //: difference of two price lists: the product is not in the later one
            text = tr("gone");
        else
            text = format::difference(*one->after - *one->before, format::minorDigits(m_currency));
        break;
    case Column::Count:
        break;
    }
    return asked == Qt::DisplayRole ? QVariant(text) : tipOf(text);
}

QVariant PriceDifferenceModel::headerData(int section, Qt::Orientation orientation, int asked) const
{
    if (orientation == Qt::Horizontal && asked == Qt::TextAlignmentRole)
        return section >= static_cast<int>(Column::Before) ? rightAligned() : QVariant();
    if (orientation != Qt::Horizontal || asked != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Product:
        //: differences of two price lists: column header
        return tr("Product");
    case Column::TermAndPlan:
        //: differences of two price lists: column header
        return tr("Term and billing");
    case Column::Before:
        //: differences of two price lists: column header, price of the month before
        return tr("Before");
    case Column::After:
        //: differences of two price lists: column header, price of this list
        return tr("After");
    case Column::Difference:
        //: differences of two price lists: column header
        return tr("Difference");
    case Column::Count:
        break;
    }
    return {};
}

// --- sale rules

int SaleRuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant SaleRuleModel::data(const QModelIndex &index, int asked) const
{
    const SaleRuleRow *row = rowAt(index.row());
    const auto column = static_cast<Column>(index.column());
    if (!row || (asked != Qt::DisplayRole && asked != Qt::ToolTipRole))
        return {};
    QString text;
    switch (column) {
    case Column::Customer:
        if (row->rule.customer.isEmpty())
            //: sale prices: the rule for customers that have none of their own
            text = tr("All other customers");
        else
            text = row->customerName.isEmpty() ? row->rule.customer.text() : row->customerName;
        break;
    case Column::Price:
        text = pricewords::rule(row->rule);
        break;
    case Column::Rounding:
        text = pricewords::roundingOf(row->rule);
        break;
    case Column::Since:
        text = format::date(row->rule.at);
        break;
    case Column::Who:
        text = row->rule.who;
        break;
    case Column::Count:
        break;
    }
    return asked == Qt::DisplayRole ? QVariant(text) : tipOf(text);
}

QVariant SaleRuleModel::headerData(int section, Qt::Orientation orientation, int asked) const
{
    if (orientation != Qt::Horizontal || asked != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Customer:
        //: sale prices: column header
        return tr("Customer");
    case Column::Price:
        //: sale prices: column header, how the price is made
        return tr("Sale price");
    case Column::Rounding:
        //: sale prices: column header, how the price is rounded
        return tr("Rounded");
    case Column::Since:
        //: sale prices: column header, first day of the rule
        return tr("Since");
    case Column::Who:
        //: sale prices: column header, who made the rule
        return tr("By");
    case Column::Count:
        break;
    }
    return {};
}

// --- preview

void PricePreviewModel::show(const QStringList &headings, const QList<QStringList> &rows)
{
    beginResetModel();
    m_headings = headings;
    m_rows = rows;
    endResetModel();
}

int PricePreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PricePreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant PricePreviewModel::data(const QModelIndex &index, int asked) const
{
    const QString text = m_rows.value(index.row()).value(index.column());
    if (asked == Qt::DisplayRole)
        return text;
    return asked == Qt::ToolTipRole ? tipOf(text) : QVariant();
}

QVariant PricePreviewModel::headerData(int section, Qt::Orientation orientation, int asked) const
{
    return orientation == Qt::Horizontal && asked == Qt::DisplayRole ? QVariant(m_headings.value(section)) : QVariant();
}

} // namespace tenantry
