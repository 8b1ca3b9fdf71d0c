// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_status_words.h"

#include "domain/order_draft.h"
#include "ui/common/format.h"
#include "ui/common/status_words.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class OrderStatusWords
{
    Q_DECLARE_TR_FUNCTIONS(OrderStatusWords)

public:
    static QString whatHelps(const QString &parkReason);
};

QString OrderStatusWords::whatHelps(const QString &parkReason)
{
    if (parkReason == QLatin1String(park::priceChanged)) {
        //: Status page, what to do when the price changed
        return tr("Nothing was ordered. Look at the new price, then decide.");
    }
    if (parkReason == QLatin1String(park::tenantTaken)) {
        //: Status page, what to do when the tenant name is taken
        return tr("Nothing was ordered. Choose another name.");
    }
    if (parkReason == QLatin1String(park::agreementMissing)) {
        //: Status page, what to do when the agreement is missing
        return tr("Nothing was ordered. Confirm who accepted the agreement, then place the order again.");
    }
    if (parkReason == QLatin1String(park::offerGone)) {
        //: Status page, what to do when an offer is no longer sold
        return tr("Nothing was ordered. Choose another offer.");
    }
    if (parkReason == QLatin1String(park::providerReview)) {
        //: Status page, what to do when the provider reviews the order
        return tr("There is nothing to do. Ask again from time to time.");
    }
    if (parkReason == QLatin1String(park::customerUnderReview)) {
        //: Status page, what to do when the provider reviews the customer's account
        return tr("Nothing was ordered. Try again when the review is over; nothing has to be entered again.");
    }
    if (parkReason == QLatin1String(park::partialSuccess)) {
        //: Status page, what to do when only some lines were ordered
        return tr("The steps below say which. Order the refused ones again in a new order.");
    }
    if (parkReason == QLatin1String(park::cannotTell)) {
        //: Status page, what to do when it is not known whether the order took effect
        return tr("It is not sent again by itself. Look at the customer in the provider's portal, or ask again here.");
    }
    return {};
}

} // namespace

QString orderHeadline(const Intent &intent)
{
    switch (intent.state) {
    case IntentState::Queued:
        //: Status page, headline
        return OrderStatusWords::tr("The order is kept for sending");
    case IntentState::Running:
        //: Status page, headline
        return OrderStatusWords::tr("The order is being placed");
    case IntentState::Confirmed:
        //: Status page, headline: the provider confirmed every step
        return OrderStatusWords::tr("The order is active");
    case IntentState::Refused:
        //: Status page, headline
        return OrderStatusWords::tr("The provider refused the order");
    case IntentState::Parked:
        //: Status page, headline
        return OrderStatusWords::tr("The order waits for a decision");
    case IntentState::Abandoned:
        //: Status page, headline
        return OrderStatusWords::tr("The order was given up");
    case IntentState::Draft:
    case IntentState::Reviewed:
        break;
    }
    return statusWord(intent.state).word;
}

QString orderAdvice(const Intent &intent)
{
    switch (intent.state) {
    case IntentState::Queued:
        //: Status page: an order that was written offline
        return OrderStatusWords::tr(
            "It is not sent by itself when the connection comes back. Send it when you are ready.");
    case IntentState::Running:
        //: Status page: an order under way
        return OrderStatusWords::tr("This may take some minutes. You can leave this page; Activity shows the order.");
    case IntentState::Refused:
        //: Status page: a refused order
        return OrderStatusWords::tr(
            "It will not be sent again. The provider's words and the IDs below help its support.");
    case IntentState::Parked:
        return (parkReasonText(intent.parkReason) + u' ' + OrderStatusWords::whatHelps(intent.parkReason)).trimmed();
    default:
        return {};
    }
}

QStringList priceChangesOf(const Intent &intent)
{
    QStringList texts;
    const OrderDraft draft = orderDraftFromJson(intent.payload);
    const QJsonArray prices = intent.facts.value(u"cartPrices"_s).toArray();
    for (const auto &price : prices) {
        const Offer offer = draft.lines.value(price[u"line"_s].toInt(-1)).offer;
        const std::optional<Decimal> now = decimalFrom(price[u"cart"_s].toString());
        if (!offer.listPrice || !now)
            continue; // could not be compared
        const QString named = price[u"currency"_s].toString();
        const Money cart{*now, named.isEmpty() ? offer.listPrice->currency : named};
        if (cart.amount == offer.listPrice->amount && cart.currency == offer.listPrice->currency)
            continue;
        //: Status page, a price that changed. %1 is the offer, %2 the reviewed price, %3 the price now, both per
        //: licence
        texts.append(OrderStatusWords::tr("%1: %2 when reviewed, %3 now")
                         .arg(offer.title, format::money(*offer.listPrice), format::money(cart)));
    }
    return texts;
}

QString firstPasswordText(const FirstPassword &state)
{
    switch (state.kind) {
    case FirstPassword::Kind::None:
        return {};
    case FirstPassword::Kind::Kept:
        //: Status page: password of the new tenant's first administrator. %1 is a date and time
        return OrderStatusWords::tr("The password of the new tenant's first administrator is kept in the keychain "
                                    "until %1. Write it down safely; the provider will not tell it again.")
            .arg(format::dateTime(state.expires));
    case FirstPassword::Kind::NotKept:
        //: Status page: password of the new tenant's first administrator
        return OrderStatusWords::tr("The password of the new tenant's first administrator could not be kept.");
    case FirstPassword::Kind::Taken:
        //: Status page: password of the new tenant's first administrator
        return OrderStatusWords::tr("You said that you saved the first administrator's password. It was removed here.");
    }
    return {};
}

QString passwordResetSteps()
{
    //: Status page, numbered steps to set a new administrator password when the first one is lost
    return OrderStatusWords::tr("1. In Partner Center open the customer and choose Users and licences.\n"
                                "2. Choose the user whose sign-in name starts with admin@.\n"
                                "3. Choose Reset password and write the new one down.");
}

} // namespace tenantry
