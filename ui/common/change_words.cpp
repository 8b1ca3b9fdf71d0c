// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/change_words.h"

#include "ui/common/format.h"
#include "ui/common/status_words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

class ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)

public:
    static QString kind(ChangeKind kind);
    static QString side(ChangeKind kind, const ChangeSide &side);
    static QString nextTerm(const NextTerm &next);
    static QString seatsText(std::optional<int> quantity);
    static QString transitionText(const Transition &transition);
    static QString status(ChangeKind kind, SubscriptionStatus status);
    static QString change(const SubscriptionChange &change);
    static QString threeWay(const QString &seen, const QString &wanted, const QString &provider);
    static StatusWord standing(ChangeStanding standing);
    static StatusWord state(IntentState state);
    static QString park(const QString &reason);
    static QString cost(const ChangeCost &cost);
    static QString priceSource(PriceSource source);
};

QString ChangeWords::kind(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Seats:
        //: kind of a change of a subscription: its number of seats (licences)
        return tr("Seats");
    case ChangeKind::Renewal:
        //: kind of a change of a subscription: whether it renews by itself
        return tr("Renewal");
    case ChangeKind::NextTerm:
        //: kind of a change of a subscription: what shall hold from its next term on
        return tr("Next term");
    case ChangeKind::Cancel:
        //: kind of a change of a subscription
        return tr("Cancellation");
    case ChangeKind::Suspend:
        //: kind of a change of a subscription
        return tr("Suspension");
    case ChangeKind::Reactivate:
        //: kind of a change of a subscription: a suspended one runs again
        return tr("Reactivation");
    case ChangeKind::Rename:
        //: kind of a change of a subscription: the name the partner gives it
        return tr("Nickname");
    case ChangeKind::BillingPlan:
        //: kind of a change of a subscription: how often it is billed
        return tr("Billing");
    case ChangeKind::Term:
        //: kind of a change of a subscription: how long its term is
        return tr("Term");
    case ChangeKind::Transition:
        //: kind of a change of a subscription: its seats become another product
        return tr("Upgrade");
    case ChangeKind::Conversion:
        //: kind of a change of a subscription: a trial becomes paid seats
        return tr("Conversion to paid");
    case ChangeKind::Unknown:
        break;
    }
    //: kind of a change of a subscription that this program does not know
    return tr("Unknown change");
}

QString ChangeWords::nextTerm(const NextTerm &next)
{
    QStringList parts;
    if (next.quantity > 0)
        //: part of what holds from the next term on
        parts << tr("%n seat(s)", nullptr, next.quantity);
    if (next.term.value != Term::Unknown || !next.term.raw.isEmpty())
        parts << termText(next.term);
    if (next.billing.value != BillingCycle::Unknown || !next.billing.raw.isEmpty())
        parts << cycleText(next.billing);
    if (next.customTermEnd.isValid())
        //: part of what holds from the next term on: the term ends together with others; %1 is a day
        parts << tr("until %1").arg(format::dateUtc(next.customTermEnd));
    //: what holds from the next term on: nothing was said beyond renewing
    return parts.isEmpty() ? tr("as it is") : parts.join(u", "_s);
}

QString ChangeWords::seatsText(std::optional<int> quantity)
{
    //: what an upgrade begins with: all seats of the subscription
    return quantity ? tr("%n seat(s)", nullptr, *quantity) : format::unknown();
}

QString ChangeWords::transitionText(const Transition &transition)
{
    QStringList parts{termText(transition.term), cycleText(transition.billing)};
    if (!transition.into.isEmpty())
        //: part of what an upgrade becomes: the seats go to a subscription that is there already; %1 is its name
        parts << tr("into “%1”").arg(transition.intoName.isEmpty() ? transition.into.text() : transition.intoName);
    //: what an upgrade becomes: %n seats of the product %1, %2 is "Annual, billed monthly"
    return tr("%n of %1, %2", nullptr, transition.quantity).arg(transition.name, parts.join(u", "_s));
}

QString ChangeWords::status(ChangeKind kind, SubscriptionStatus status)
{
    if (kind == ChangeKind::Cancel && status == SubscriptionStatus::Deleted)
        //: status of a subscription after it was cancelled
        return tr("Cancelled");
    return statusWord(Word<SubscriptionStatus>(status)).word;
}

QString ChangeWords::side(ChangeKind kind, const ChangeSide &side)
{
    switch (kind) {
    case ChangeKind::Seats:
        return side.quantity ? format::count(*side.quantity) : format::unknown();
    case ChangeKind::Renewal:
        if (!side.autoRenew)
            return format::unknown();
        //: automatic renewal of a subscription
        return *side.autoRenew ? tr("on")
                               //: automatic renewal of a subscription
                               : tr("off");
    case ChangeKind::NextTerm:
        //: what holds from the next term on: the provider has no instruction
        return side.nextTerm ? nextTerm(*side.nextTerm) : tr("no instruction");
    case ChangeKind::Cancel:
    case ChangeKind::Suspend:
    case ChangeKind::Reactivate:
        return side.status ? status(kind, *side.status) : format::unknown();
    case ChangeKind::Rename:
        //: nickname of a subscription that has none
        return side.nickname && !side.nickname->isEmpty() ? *side.nickname : tr("none");
    case ChangeKind::BillingPlan:
        return side.billing ? cycleText(*side.billing) : format::unknown();
    case ChangeKind::Term:
        return side.term ? termText(*side.term) : format::unknown();
    case ChangeKind::Transition:
    case ChangeKind::Conversion:
        return side.transition ? transitionText(*side.transition) : seatsText(side.quantity);
    case ChangeKind::Unknown:
        break;
    }
    return format::unknown();
}

QString ChangeWords::change(const SubscriptionChange &change)
{
    const QString sides = arrowText(side(change.kind, change.before), side(change.kind, change.after));
    if (change.kind == ChangeKind::Seats)
        //: a change of a subscription in one line; %1 is "12 → 17"
        return tr("Seats %1").arg(sides);
    //: a change of a subscription in one line; %1 is what changes, such as "Renewal", %2 is "on → off"
    return tr("%1: %2").arg(kind(change.kind), sides);
}

QString ChangeWords::threeWay(const QString &seen, const QString &wanted, const QString &provider)
{
    //: the provider's state moved after a change was planned: %1 what the person saw, %2 what they want, %3 what holds
    return tr("You saw %1, you want %2, the provider says %3 now.").arg(seen, wanted, provider);
}

StatusWord ChangeWords::standing(ChangeStanding standing)
{
    switch (standing) {
    case ChangeStanding::AlreadySo:
        //: a planned change that the provider's state already has
        return {tr("Already so"), u"info"_s, Tone::Muted};
    case ChangeStanding::Overtaken:
        //: a planned change whose subscription was changed elsewhere meanwhile: a person decides
        return {tr("Changed elsewhere"), u"flag"_s, Tone::Attention};
    case ChangeStanding::Fits:
        break;
    }
    return {};
}

StatusWord ChangeWords::state(IntentState state)
{
    switch (state) {
    case IntentState::Draft:
    case IntentState::Reviewed:
        //: state of a planned change
        return {tr("Not sent"), u"dashed-ring"_s, Tone::Muted};
    case IntentState::Queued:
        //: state of a planned change: kept until there is a connection and the person sends it
        return {tr("Kept for sending"), u"clock"_s, Tone::Attention};
    case IntentState::Running:
        //: state of a planned change
        return {tr("Being sent"), u"arc"_s, Tone::Progress};
    case IntentState::Confirmed:
        //: state of a planned change: read back from the provider and found as wanted
        return {tr("Confirmed"), u"check-ring"_s, Tone::Good};
    case IntentState::Refused:
        //: state of a planned change: the provider refused it
        return {tr("Refused"), u"octagon-x"_s, Tone::Trouble};
    case IntentState::Parked:
        //: state of a planned change: waits for a decision of somebody
        return {tr("Waits for a decision"), u"pause"_s, Tone::Attention};
    case IntentState::Abandoned:
        //: state of a planned change: given up by the person
        return {tr("Given up"), u"barred-ring"_s, Tone::Muted};
    }
    return {};
}

QString ChangeWords::park(const QString &reason)
{
    if (reason == QLatin1String(park::priceChanged))
        //: why a sent change waits
        return tr("The price changed after you reviewed the change.");
    if (reason == QLatin1String(park::offerGone))
        //: why a sent change waits
        return tr("The offer is no longer sold.");
    if (reason == QLatin1String(park::needsSignIn))
        //: why a sent change waits
        return tr("The sign-in has ended. Sign in again, then try again.");
    if (reason == QLatin1String(park::providerReview))
        //: why a sent change waits
        return tr("The provider is reviewing the change.");
    if (reason == QLatin1String(park::partialSuccess))
        //: why a sent change waits
        return tr("One part of the change was carried out, another was refused.");
    if (reason == QLatin1String(park::cannotTell))
        //: why a sent change waits
        return tr("No answer came, and reading back did not tell whether the change took effect.");
    return parkReasonText(reason);
}

QString ChangeWords::cost(const ChangeCost &cost)
{
    QStringList parts;
    if (cost.now)
        //: cost of a change, its part that is due at once; %1 is an amount such as +21.17 EUR
        parts << tr("now %1").arg(format::moneyDifference(*cost.now));
    if (cost.perPeriod) {
        const QString digits =
            format::difference(cost.perPeriod->amount, format::minorDigits(cost.perPeriod->currency));
        parts << digits + QChar::Nbsp + format::unit(cost.perPeriod->currency, cost.period);
    }
    if (cost.toTermEnd)
        //: cost of a change up to the end of the term; %1 is an amount such as +112.67 EUR
        parts << tr("%1 to the end of the term").arg(format::moneyDifference(*cost.toTermEnd));
    //: cost of a change whose price nobody knows
    return parts.isEmpty() ? tr("cost unknown") : parts.join(QChar::Nbsp + u"· "_s);
}

QString ChangeWords::priceSource(PriceSource source)
{
    switch (source) {
    case PriceSource::OrderLine:
        //: where the cost of a change comes from
        return tr("Your purchase price before tax, from the order.");
    case PriceSource::ListPrice:
        //: where the cost of a change comes from
        return tr("Your purchase price before tax, from the price list.");
    case PriceSource::Unknown:
        break;
    }
    //: where the cost of a change comes from: nobody knows one
    return tr("No price is known for this subscription.");
}

} // namespace

QString changeKindText(ChangeKind kind)
{
    return ChangeWords::kind(kind);
}

QString sideText(ChangeKind kind, const ChangeSide &side)
{
    return ChangeWords::side(kind, side);
}

QString arrowText(const QString &before, const QString &after)
{
    return before + u" → "_s + after;
}

QString changeText(const SubscriptionChange &change)
{
    return ChangeWords::change(change);
}

QString threeWayText(const SubscriptionChange &change, const ChangeSide &provider)
{
    return ChangeWords::threeWay(sideText(change.kind, change.before), sideText(change.kind, change.after),
                                 sideText(change.kind, provider));
}

StatusWord standingWord(ChangeStanding standing)
{
    return ChangeWords::standing(standing);
}

StatusWord changeStateWord(IntentState state)
{
    return ChangeWords::state(state);
}

QString changeParkReasonText(const QString &reason)
{
    return ChangeWords::park(reason);
}

QString costText(const ChangeCost &cost)
{
    return ChangeWords::cost(cost);
}

QString priceSourceText(PriceSource source)
{
    return ChangeWords::priceSource(source);
}

} // namespace tenantry
