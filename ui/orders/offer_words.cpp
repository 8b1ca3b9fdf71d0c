// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/offer_words.h"

#include "ui/common/format.h"
#include "ui/common/status_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

struct OfferWords
{
    Q_DECLARE_TR_FUNCTIONS(OfferWords)

public:
    static QString billed(BillingCycle cycle);
};

QString OfferWords::billed(BillingCycle cycle)
{
    switch (cycle) {
    case BillingCycle::Monthly:
        //: Offer, second half of a phrase: "1 year, billed monthly"
        return tr("billed monthly");
    case BillingCycle::Annual:
        //: Offer, second half of a phrase: "1 year, billed yearly"
        return tr("billed yearly");
    case BillingCycle::Biennial:
        //: Offer, second half of a phrase: "3 years, billed every two years"
        return tr("billed every two years");
    case BillingCycle::Triennial:
        //: Offer, second half of a phrase: "3 years, billed every three years"
        return tr("billed every three years");
    case BillingCycle::OneTime:
        //: Offer, second half of a phrase: "1 year, billed once"
        return tr("billed once");
    case BillingCycle::None:
        //: Offer, second half of a phrase: "1 month, not billed" (trials)
        return tr("not billed");
    case BillingCycle::Unknown:
        break;
    }
    return {};
}

} // namespace

QString keyOf(const Offer &offer)
{
    return productKeyOf(offer) + u':' + isoDuration(offer.term) + u':' + wireText(offer.billing).toLower();
}

QString productKeyOf(const Offer &offer)
{
    return offer.productId + u':' + offer.skuId;
}

QString termAndBilling(const Offer &offer)
{
    const QString billed = OfferWords::billed(offer.billing.value);
    //: Offer: term and billing plan. %1 is "1 year", %2 is "billed monthly"
    return OfferWords::tr("%1, %2").arg(termLength(offer.term), billed.isEmpty() ? cycleText(offer.billing) : billed);
}

QString liabilityText(const Offer &offer, QDate start)
{
    const QString billed = OfferWords::billed(offer.billing.value);
    const QString how = billed.isEmpty() ? cycleText(offer.billing) : billed;
    const bool bounded = offer.term.value != Term::Unknown && offer.term.value != Term::None;
    if (!bounded) {
        //: Review page, what the customer is bound to. %1 is "billed monthly"
        return OfferWords::tr("%1, term unknown").arg(how);
    }
    const QString until = format::date(lastDayOfTerm(start, offer.term.value));
    if (offer.trial) {
        //: Review page: a trial. %1 is the day it ends
        return OfferWords::tr("trial, ends on %1").arg(until);
    }
    //: Review page, what the customer is bound to. %1 is "billed monthly", %2 is the last day of the term
    return OfferWords::tr("%1, bound until %2").arg(how, until);
}

QString pricePerSeat(const Offer &offer)
{
    if (!offer.listPrice)
        return format::unknown();
    return format::exactAmount(offer.listPrice->amount, format::minorDigits(offer.listPrice->currency)) + u'\u00a0' +
           format::unit(offer.listPrice->currency, offer.billing.value);
}

} // namespace tenantry
