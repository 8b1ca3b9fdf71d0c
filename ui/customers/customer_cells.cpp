// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_cells.h"

#include "domain/life_dates.h"
#include "domain/search_index.h"
#include "ui/common/format.h"
#include "ui/common/item_roles.h"
#include "ui/common/status_words.h"
#include "ui/customers/detail_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class CustomerCells
{
    Q_DECLARE_TR_FUNCTIONS(CustomerCells)

public:
    static QString title(CustomerColumn column);
    static StatusWord renewal(const Subscription &subscription);
    //: name of a subscription in the tree; %1 is the offer's name, %2 the nickname a person gave it
    static QString withNickname(const QString &offer, const QString &nickname)
    {
        return tr("%1 · %2").arg(offer, nickname);
    }
    //: unit beside a price from the price list (not from an order); %1 is for example "EUR/mo"
    static QString listUnit(const QString &unit) { return tr("%1 list").arg(unit); }
    //: tooltip of a status; %1 is the word the provider uses
    static QString providerWord(const QString &word) { return tr("The provider says: %1").arg(word); }
    //: tooltip of a price; %1 is a number of seats, %2 an amount such as 22.00 EUR/mo
    static QString product(const QString &seats, const QString &each) { return tr("%1 × %2").arg(seats, each); }
    static QString source(PriceSource source)
    {
        if (source == PriceSource::OrderLine)
            //: where a shown price comes from
            return tr("Price of the order.");
        if (source == PriceSource::ListPrice)
            //: where a shown price comes from
            return tr("Price of the list; the price of the order is not known.");
        //: where a shown price comes from
        return tr("Neither the order nor the price list tells the price.");
    }
};

QString CustomerCells::title(CustomerColumn column)
{
    switch (column) {
    case CustomerColumn::Name:
        //: column of the customer tree
        return tr("Name");
    case CustomerColumn::Seats:
        //: column of the customer tree: number of licences
        return tr("Seats");
    case CustomerColumn::Status:
        //: column of the customer tree
        return tr("Status");
    case CustomerColumn::TermEnd:
        //: column of the customer tree: last day of the term
        return tr("Term end");
    case CustomerColumn::Renewal:
        //: column of the customer tree: what happens at the term's end
        return tr("Renewal");
    case CustomerColumn::Price:
        //: column of the customer tree: seats times price per seat
        return tr("Price");
    }
    return {};
}

StatusWord CustomerCells::renewal(const Subscription &subscription)
{
    if (subscription.isOver())
        //: renewal column: the subscription is over, nothing renews
        return {tr("Ended"), {}, Tone::Muted};
    if (!subscription.autoRenew)
        return {format::unknown(), {}, Tone::Muted};
    if (const auto paid = becomesPaid(subscription))
        //: renewal column: a free trial turns into a paid subscription by itself
        return {*paid ? tr("Trial, becomes paid")
                      //: renewal column: a free trial that ends by itself
                      : tr("Trial, ends"),
                {},
                Tone::Attention};
    if (*subscription.autoRenew)
        //: renewal column: the subscription renews by itself
        return {tr("Renews"), {}, Tone::Normal};
    //: renewal column: the subscription ends with its term
    return {tr("Stops at end"), {}, Tone::Normal};
}

bool isFigure(CustomerColumn column)
{
    return column == CustomerColumn::Seats || column == CustomerColumn::Price;
}

QVariant alignment(CustomerColumn column)
{
    return QVariant((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant toneOf(Tone tone)
{
    return static_cast<int>(tone);
}

QVariant statusCell(const StatusWord &status, const QString &raw, int asked)
{
    if (asked == Qt::DisplayRole)
        return status.word;
    if (asked == role(ItemRole::Icon))
        return status.icon;
    if (asked == role(ItemRole::Tone))
        return toneOf(status.tone);
    if (asked == Qt::ToolTipRole && !raw.isEmpty())
        return CustomerCells::providerWord(raw);
    if (asked == role(ItemRole::Sort))
        return status.word;
    return {};
}

QVariant customerName(const CustomerRow &row, int asked)
{
    if (asked == Qt::DisplayRole)
        return row.companyName.isEmpty() ? row.domain : row.companyName;
    if (asked == role(ItemRole::Icon))
        return u"customer"_s;
    if (asked == role(ItemRole::Strong))
        return true;
    if (asked == role(ItemRole::Sort))
        return sortKey(row.companyName);
    return {};
}

QVariant customerSeats(const CustomerRow &row, int asked)
{
    if (asked == Qt::DisplayRole)
        return row.readAt.isValid() ? format::count(row.seats) : QString();
    if (asked == role(ItemRole::Sort))
        return row.seats;
    if (asked == role(ItemRole::Tone))
        return toneOf(Tone::Muted);
    return {};
}

// Only what is not the rule is said: Advisor, Waits for acceptance … (S2-226).
QVariant customerRelationship(const CustomerRow &row, int asked)
{
    if (row.relationship == Relationship::Reseller)
        return {};
    return statusCell(statusWord(row.relationship), row.relationship.raw, asked);
}

QVariant subscriptionName(const SubscriptionRow &row, int asked)
{
    if (asked == Qt::DisplayRole)
        return subscriptionTitle(row.subscription);
    if (asked == role(ItemRole::Icon))
        return row.parentKey != 0 ? u"addon"_s : u"subscription"_s;
    if (asked == role(ItemRole::Sort))
        return sortKey(subscriptionTitle(row.subscription));
    return {};
}

QVariant seatsCell(const SubscriptionRow &row, int asked)
{
    if (asked == Qt::DisplayRole)
        return format::count(row.subscription.quantity);
    if (asked == role(ItemRole::Sort))
        return row.subscription.quantity;
    return {};
}

QVariant termEndCell(const SubscriptionRow &row, int asked)
{
    const QDateTime &end = row.subscription.termEnd;
    if (asked == Qt::DisplayRole)
        return format::date(lastDayOf(row.subscription));
    if (asked == role(ItemRole::Tone) && !end.isValid())
        return toneOf(Tone::Muted);
    if (asked == role(ItemRole::Sort))
        return end;
    return {};
}

QVariant renewalCell(const SubscriptionRow &row, int asked)
{
    const StatusWord renewal = CustomerCells::renewal(row.subscription);
    if (asked == Qt::DisplayRole || asked == role(ItemRole::Sort))
        return renewal.word;
    if (asked == role(ItemRole::Tone))
        return toneOf(renewal.tone);
    return {};
}

QString priceUnit(const ShownPrice &price)
{
    const QString unit = format::unit(price.perSeat.currency, price.per);
    return price.source == PriceSource::ListPrice ? CustomerCells::listUnit(unit) : unit;
}

QString priceToolTip(const SubscriptionRow &row)
{
    const QString source = CustomerCells::source(row.price.source);
    if (row.price.source == PriceSource::Unknown)
        return source;
    const Money &each = row.price.perSeat;
    const QString unit = format::unit(each.currency, row.price.per);
    return CustomerCells::product(format::count(row.subscription.quantity),
                                  format::exactAmount(each.amount, format::minorDigits(each.currency)) +
                                      QChar(QChar::Nbsp) + unit) +
           u'\n' + source;
}

bool priceMuted(const std::optional<Money> &price)
{
    return !price || price->amount.isZero();
}

QVariant priceCell(const SubscriptionRow &row, int asked)
{
    const std::optional<Money> price = linePrice(row);
    if (asked == Qt::DisplayRole)
        return price ? format::amount(price->amount, format::minorDigits(price->currency)) : format::unknown();
    if (asked == role(ItemRole::Unit) && price)
        return priceUnit(row.price);
    if (asked == Qt::AccessibleTextRole && price) // the painted unit belongs to what is read out
        return QString(priceCell(row, Qt::DisplayRole).toString() + u' ' + priceUnit(row.price));
    if (asked == role(ItemRole::Tone) && priceMuted(price))
        return toneOf(Tone::Muted);
    if (asked == Qt::ToolTipRole)
        return priceToolTip(row);
    if (asked == role(ItemRole::Sort) && price)
        return digits(price->amount);
    return {};
}

} // namespace

QString columnTitle(CustomerColumn column)
{
    return CustomerCells::title(column);
}

QVariant customerCell(const CustomerRow &row, CustomerColumn column, int asked)
{
    if (asked == Qt::TextAlignmentRole)
        return alignment(column);
    switch (column) {
    case CustomerColumn::Name:
        return customerName(row, asked);
    case CustomerColumn::Seats:
        return customerSeats(row, asked);
    case CustomerColumn::Status:
        return customerRelationship(row, asked);
    case CustomerColumn::TermEnd:
    case CustomerColumn::Renewal:
    case CustomerColumn::Price:
        break;
    }
    return {};
}

QVariant subscriptionCell(const SubscriptionRow &row, CustomerColumn column, int asked)
{
    if (asked == Qt::TextAlignmentRole)
        return alignment(column);
    switch (column) {
    case CustomerColumn::Name:
        return subscriptionName(row, asked);
    case CustomerColumn::Seats:
        return seatsCell(row, asked);
    case CustomerColumn::Status:
        return statusCell(statusWord(row.subscription.status), row.subscription.status.raw, asked);
    case CustomerColumn::TermEnd:
        return termEndCell(row, asked);
    case CustomerColumn::Renewal:
        return renewalCell(row, asked);
    case CustomerColumn::Price:
        return priceCell(row, asked);
    }
    return {};
}

QString subscriptionTitle(const Subscription &subscription)
{
    const QString offer = subscription.offerName.isEmpty() ? subscription.offerId : subscription.offerName;
    const QString &nickname = subscription.nickname;
    if (offer.isEmpty())
        return nickname.isEmpty() ? subscription.id.text() : nickname;
    if (nickname.isEmpty() || nickname.compare(offer, Qt::CaseInsensitive) == 0)
        return offer;
    return CustomerCells::withNickname(offer, nickname);
}

std::optional<Money> linePrice(const SubscriptionRow &row)
{
    if (row.price.source == PriceSource::Unknown || row.price.perSeat.currency.isEmpty())
        return std::nullopt;
    return times(row.price.perSeat, row.subscription.quantity);
}

} // namespace tenantry
