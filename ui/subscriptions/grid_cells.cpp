// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/grid_cells.h"

#include "ui/common/format.h"
#include "ui/common/item_roles.h"
#include "ui/common/status_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class GridCells
{
    Q_DECLARE_TR_FUNCTIONS(GridCells)

public:
    static QString title(GridColumn column);
    static StatusWord renewal(const Subscription &subscription);
    //: tooltip of a status; %1 is the word the provider uses
    static QString providerWord(const QString &word) { return tr("The provider says: %1").arg(word); }
    //: grid of subscriptions, tooltip: users that have the licence
    static QString assigned() { return tr("Users with this licence in the whole tenant, whoever sold it."); }
    static QString assignedUnknown()
    {
        //: grid of subscriptions, tooltip: why the number of users is not known
        return tr("The licences of this tenant were not read yet, or the provider does not say which licence this is.");
    }
    static QString returnable()
    {
        //: grid of subscriptions, tooltip of the seats that may go back
        return tr("Seats that may go back now, as the provider states it. The seat editor shows until when.");
    }
    static QString returnableUnknown()
    {
        //: grid of subscriptions, tooltip: why it is not known how many seats may go back
        return tr("The provider does not state what may go back. The seat editor weighs it by the rules.");
    }
};

QString GridCells::title(GridColumn column)
{
    switch (column) {
    case GridColumn::Customer:
        //: column of the grid of subscriptions
        return tr("Customer");
    case GridColumn::Product:
        //: column of the grid of subscriptions: what was bought
        return tr("Product");
    case GridColumn::Nickname:
        //: column of the grid of subscriptions: own name of the subscription
        return tr("Nickname");
    case GridColumn::Seats:
        //: column of the grid of subscriptions: number of licences
        return tr("Seats");
    case GridColumn::Assigned:
        //: column of the grid of subscriptions: users that have the licence
        return tr("Assigned");
    case GridColumn::Refundable:
        //: column of the grid of subscriptions: seats that may be given back now; keep it short
        return tr("Can go back");
    case GridColumn::Status:
        //: column of the grid of subscriptions
        return tr("Status");
    case GridColumn::TermEnd:
        //: column of the grid of subscriptions: last day of the term
        return tr("Term end");
    case GridColumn::Renewal:
        //: column of the grid of subscriptions: what happens at the term's end
        return tr("Renewal");
    case GridColumn::Billing:
        //: column of the grid of subscriptions: how often it is billed
        return tr("Billing");
    }
    return {};
}

StatusWord GridCells::renewal(const Subscription &subscription)
{
    if (subscription.isOver())
        //: renewal column: the subscription is over, nothing renews
        return {tr("Ended"), {}, Tone::Muted};
    if (!subscription.autoRenew)
        return {format::unknown(), {}, Tone::Muted};
    //: renewal column: the subscription renews by itself
    return {*subscription.autoRenew ? tr("Renews")
                                    //: renewal column: the subscription ends with its term
                                    : tr("Stops at end"),
            {},
            Tone::Normal};
}

QVariant textCell(const QString &text, int asked)
{
    return asked == Qt::DisplayRole ? QVariant(text) : QVariant();
}

QVariant wordCell(const StatusWord &word, int asked)
{
    if (asked == Qt::DisplayRole)
        return word.word;
    if (asked == role(ItemRole::Icon))
        return word.icon;
    if (asked == role(ItemRole::Tone))
        return static_cast<int>(word.tone);
    return {};
}

// What is not known is said, never left blank; a nought steps back.
QVariant seatsCell(const std::optional<int> &seats, int asked)
{
    if (asked == Qt::DisplayRole)
        return seats ? format::count(*seats) : format::unknown();
    if (asked == role(ItemRole::Tone) && seats.value_or(0) == 0)
        return static_cast<int>(Tone::Muted);
    return {};
}

QVariant assignedCell(const GridRow &row, int asked)
{
    if (asked == Qt::ToolTipRole)
        return row.assigned ? GridCells::assigned() : GridCells::assignedUnknown();
    return seatsCell(row.assigned, asked);
}

QVariant returnCell(const std::optional<int> &seats, int asked)
{
    if (asked == Qt::ToolTipRole)
        return seats ? GridCells::returnable() : GridCells::returnableUnknown();
    return seatsCell(seats, asked);
}

QVariant statusCellOf(const Subscription &subscription, int asked)
{
    if (asked == Qt::ToolTipRole && !subscription.status.raw.isEmpty())
        return GridCells::providerWord(subscription.status.raw);
    return wordCell(statusWord(subscription.status), asked);
}

QDate lastDay(const Subscription &subscription)
{
    const QDateTime end = subscription.termEnd.toUTC();
    return subscription.termEndInclusive || !end.isValid() ? end.date() : end.addSecs(-1).date();
}

QVariant endCell(const Subscription &subscription, int asked)
{
    if (asked == Qt::DisplayRole)
        return format::date(lastDay(subscription));
    if (asked == role(ItemRole::Tone) && !subscription.termEnd.isValid())
        return static_cast<int>(Tone::Muted);
    if (asked == Qt::ToolTipRole && subscription.termEnd.isValid())
        return format::deadline(subscription.termEnd);
    return {};
}

QString productOf(const Subscription &subscription)
{
    return subscription.offerName.isEmpty() ? subscription.offerId : subscription.offerName;
}

QString nicknameOf(const Subscription &subscription)
{
    const bool own = subscription.nickname.compare(subscription.offerName, Qt::CaseInsensitive) != 0;
    return own ? subscription.nickname : QString();
}

} // namespace

QString gridTitle(GridColumn column)
{
    return GridCells::title(column);
}

QString gridName(const Subscription &subscription)
{
    const QString nickname = nicknameOf(subscription);
    return nickname.isEmpty() ? productOf(subscription) : nickname;
}

bool isFigure(GridColumn column)
{
    return column == GridColumn::Seats || column == GridColumn::Assigned || column == GridColumn::Refundable ||
           column == GridColumn::TermEnd;
}

QVariant gridCell(const GridRow &row, GridColumn column, const QDateTime &now, int asked)
{
    const Subscription &subscription = row.subscription;
    if (asked == role(ItemRole::Key))
        return row.key;
    switch (column) {
    case GridColumn::Customer:
        return textCell(row.customerName, asked);
    case GridColumn::Product:
        return textCell(productOf(subscription), asked);
    case GridColumn::Nickname:
        return textCell(nicknameOf(subscription), asked);
    case GridColumn::Seats:
        return seatsCell(subscription.quantity, asked);
    case GridColumn::Assigned:
        return assignedCell(row, asked);
    case GridColumn::Refundable:
        return returnCell(statedReturn(subscription, now), asked);
    case GridColumn::Status:
        return statusCellOf(subscription, asked);
    case GridColumn::TermEnd:
        return endCell(subscription, asked);
    case GridColumn::Renewal:
        return wordCell(GridCells::renewal(subscription), asked);
    case GridColumn::Billing:
        return textCell(cycleText(subscription.billing), asked);
    }
    return {};
}

} // namespace tenantry
