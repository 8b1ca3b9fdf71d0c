// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ending_ways.h"

#include "domain/change_cost.h"

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr int priceDigits = 2;

int monthsPer(BillingCycle cycle)
{
    switch (cycle) {
    case BillingCycle::Monthly:
        return 1;
    case BillingCycle::Annual:
        return 12;
    case BillingCycle::Biennial:
        return 24;
    case BillingCycle::Triennial:
        return 36;
    case BillingCycle::Unknown:
    case BillingCycle::None:
    case BillingCycle::OneTime:
        break;
    }
    return 0;
}

int monthsPer(Term term)
{
    switch (term) {
    case Term::Month:
        return 1;
    case Term::Year:
        return 12;
    case Term::ThreeYears:
        return 36;
    case Term::Unknown:
    case Term::None:
        break;
    }
    return 0;
}

QDateTime endOfDay(QDate day)
{
    return {day, QTime(23, 59, 59), Qt::UTC};
}

// The last day of the term that begins on first. A word for it that is not known: as long as the term that ends.
QDate lastDayAhead(QDate first, const Subscription &subscription, const TermWord &term)
{
    if (monthsPer(term.value) > 0)
        return lastDayOfTerm(first, term.value);
    const QDate began = subscription.termStart.toUTC().date();
    const bool sameTerm = term == subscription.term && began.isValid();
    return sameTerm ? first.addDays(began.daysTo(lastTermDay(subscription))) : QDate();
}

bool fullTerm(const Subscription &renewed)
{
    return renewed.termEnd.date() == lastDayOfTerm(renewed.termStart.date(), renewed.term.value);
}

Money priceOfCycle(const Money &price, const ChargeCycle &cycle, QDate last)
{
    if (cycle.last <= last)
        return price;
    const std::int64_t days = cycle.first.daysTo(last) + 1;
    return {Decimal::multiplyDivide(price.amount, Decimal(days), Decimal(cycle.days), priceDigits, Rounding::Down),
            price.currency};
}

// A first term that is cut short is billed by its days (api/partner-center.md §19.6).
std::optional<Money> priceOfDays(const Subscription &renewed, const ShownPrice &price)
{
    const QDate last = renewed.termEnd.date();
    const Money all = times(price.perSeat, renewed.quantity);
    Money sum{Decimal(0), all.currency};
    for (QDate day = renewed.termStart.date(); day <= last;) {
        const auto cycle = chargeCycleOn(renewed, day);
        if (!cycle)
            return std::nullopt;
        sum.amount = sum.amount + priceOfCycle(all, *cycle, last).amount;
        day = cycle->last.addDays(1);
    }
    return sum;
}

std::optional<Money> priceOfTerm(const Subscription &renewed, const ShownPrice &price)
{
    const int cycle = monthsPer(renewed.billing.value);
    const int term = monthsPer(renewed.term.value);
    if (price.source == PriceSource::Unknown || price.per != renewed.billing.value || cycle == 0)
        return std::nullopt;
    if (!renewed.termEnd.isValid() || renewed.termEnd < renewed.termStart) // an end told for an earlier term
        return std::nullopt;
    if (term > 0 && term % cycle == 0 && fullTerm(renewed))
        return times(price.perSeat, qint64{renewed.quantity} * (term / cycle));
    return priceOfDays(renewed, price);
}

// Late in the term, when the window after the renewal has passed.
bool leavesFreely(const Subscription &renewed, const EndingView &view)
{
    Subscription late = renewed;
    late.termStart = view.now.addYears(-1);
    late.cancelUntil = {};
    return view.rules.ask(endingQuestion(view, u"termination.early"_s, &late)).allowed();
}

ShownPrice raisedBy(const ShownPrice &price, int percent, int months)
{
    ShownPrice raised = price;
    raised.per = BillingCycle::Monthly;
    raised.perSeat.amount = Decimal::multiplyDivide(price.perSeat.amount, Decimal(100 + percent),
                                                    Decimal(std::int64_t{100} * months), priceDigits, Rounding::HalfUp);
    return raised;
}

// By the monthly price where there is a monthly plan, else by the month of the price it has.
ShownPrice extendedRate(const EndingFacts &facts, const EndingView &view)
{
    const bool monthly = facts.month.source != PriceSource::Unknown;
    const ShownPrice &base = monthly ? facts.month : facts.asIs;
    const int months = monthsPer(base.per);
    const QString operation = monthly ? u"est.rate.monthly"_s : u"est.rate.other"_s;
    const auto percent = figureOf(view.rules.ask(endingQuestion(view, operation, &facts.subscription)));
    if (base.source == PriceSource::Unknown || months == 0 || !percent)
        return {};
    return raisedBy(base, *percent, months);
}

Verdict lockedVerdict(const TermLock &lock)
{
    Verdict verdict = lock.rule;
    verdict.kind = Verdict::Kind::Refused;
    verdict.reason = u"locked"_s;
    verdict.detail = lock.at.toString(Qt::ISODate);
    return verdict;
}

// The first of them that is not allowed, else the last.
Verdict judgeAll(const QList<SubscriptionChange> &changes, Subscription subscription, const EndingFacts &facts,
                 const EndingView &view)
{
    Verdict verdict = view.rules.ask(endingQuestion(view, u"renewal"_s, &subscription));
    for (const SubscriptionChange &change : changes) {
        if (!verdict.allowed())
            return verdict;
        verdict = view.rules.judge(change, subscription, view.profile, view.now, nullptr, facts.limits);
        subscription = changedBy(change, subscription); // what follows builds on it
    }
    return verdict;
}

Verdict verdictOnWay(TermOption option, const EndingFacts &facts, const std::optional<NextTerm> &next,
                     const TermLock &lock, const EndingView &view)
{
    if (view.now >= lock.at)
        return lockedVerdict(lock);
    return judgeAll(changesFor(option, facts.subscription, next), facts.subscription, facts, view);
}

TermWay renewWay(const EndingFacts &facts, const TermLock &lock, const EndingView &view)
{
    TermWay way;
    way.option = TermOption::Renew;
    way.leadsTo = TermOutcome::Renews;
    way.price = priceToExit(renewedBy(facts.subscription, {}), facts.asIs, view);
    way.verdict = verdictOnWay(TermOption::Renew, facts, {}, lock, view);
    return way;
}

TermWay changedWay(const EndingFacts &facts, const std::optional<NextTerm> &next, const TermLock &lock,
                   const EndingView &view)
{
    TermWay way;
    way.option = TermOption::RenewChanged;
    way.leadsTo = TermOutcome::RenewsChanged;
    if (next)
        way.price = priceToExit(renewedBy(facts.subscription, next), facts.renewal, view);
    way.verdict = verdictOnWay(TermOption::RenewChanged, facts, next, lock, view);
    return way;
}

// Nothing is paid once it has ended. Whether switching renewal off is enough for that says leadsTo; where it may not
// be, the rule about cancelling at the end speaks instead.
TermWay cancelWay(const EndingFacts &facts, const TermLock &lock, const EndingView &view)
{
    TermWay way;
    way.option = TermOption::CancelAtEnd;
    way.leadsTo = lapseOf(facts.subscription, view).first;
    way.price.seats = 0;
    way.price.exit = lastTermDay(facts.subscription);
    for (const ShownPrice &price : {facts.price, facts.asIs}) {
        if (price.source != PriceSource::Unknown && !way.price.total)
            way.price.total = Money{Decimal(0), price.perSeat.currency};
    }
    way.verdict = verdictOnWay(TermOption::CancelAtEnd, facts, {}, lock, view);
    if (way.leadsTo == TermOutcome::Extended && way.verdict.allowed())
        way.verdict = view.rules.ask(endingQuestion(view, u"cancel.at-end"_s, &facts.subscription));
    return way;
}

TermWay extendedWay(const EndingFacts &facts, const EndingView &view)
{
    TermWay way;
    way.option = TermOption::ExtendedTerm;
    way.leadsTo = TermOutcome::Extended;
    way.price = extendedPrice(facts, view);
    way.verdict = view.rules.ask(endingQuestion(view, u"est.choose"_s, &facts.subscription));
    return way;
}

TermOption optionOf(TermOutcome outcome)
{
    switch (outcome) {
    case TermOutcome::RenewsChanged:
        return TermOption::RenewChanged;
    case TermOutcome::Ends:
        return TermOption::CancelAtEnd;
    case TermOutcome::Extended:
        return TermOption::ExtendedTerm;
    case TermOutcome::Unknown:
    case TermOutcome::Renews:
        break;
    }
    return TermOption::Renew;
}

} // namespace

bool isStated(const TermWord &term)
{
    return term != Term::None && (term != Term::Unknown || !term.raw.isEmpty());
}

bool isStated(const CycleWord &billing)
{
    return billing != BillingCycle::None && (billing != BillingCycle::Unknown || !billing.raw.isEmpty());
}

RuleQuestion endingQuestion(const EndingView &view, const QString &operation, const Subscription *subscription)
{
    RuleQuestion question;
    question.operation = operation;
    question.profile = view.profile;
    question.now = view.now;
    question.subscription = subscription;
    return question;
}

std::optional<int> figureOf(const Verdict &verdict)
{
    bool whole = false;
    const int figure = verdict.detail.section(u' ', 0, 0).toInt(&whole);
    return whole ? std::optional(figure) : std::nullopt;
}

TermLock lockOf(const Subscription &subscription, const EndingView &view)
{
    TermLock lock;
    lock.at = subscription.termEnd.toUTC();
    lock.rule = view.rules.ask(endingQuestion(view, u"renewal.cut-off"_s, &subscription));
    const auto figure = figureOf(lock.rule);
    if (lock.rule.allowed() && figure) {
        const bool days = lock.rule.detail.endsWith(" day"_L1);
        lock.at = lock.at.addSecs(-qint64{*figure} * (days ? 86400 : 3600));
    }
    return lock;
}

std::pair<TermOutcome, Verdict> lapseOf(const Subscription &subscription, const EndingView &view)
{
    const Verdict rule = view.rules.ask(endingQuestion(view, u"renewal.lapse"_s, &subscription));
    if (rule.allowed())
        return {TermOutcome::Ends, rule};
    const bool extended = rule.kind == Verdict::Kind::CannotTell && rule.reason == "extended-service-term"_L1;
    return {extended ? TermOutcome::Extended : TermOutcome::Unknown, rule};
}

QDate lastTermDay(const Subscription &subscription)
{
    const QDate day = subscription.termEnd.toUTC().date();
    return subscription.termEndInclusive || !day.isValid() ? day : day.addDays(-1);
}

Subscription renewedBy(const Subscription &subscription, const std::optional<NextTerm> &next)
{
    Subscription renewed = subscription;
    renewed.nextTerm.reset();
    renewed.hasNextTermInstructions = false;
    if (next) {
        if (!next->productId.isEmpty())
            renewed.offerId = next->productId + u':' + next->skuId + u':' + next->availabilityId;
        renewed.quantity = next->quantity > 0 ? next->quantity : subscription.quantity;
        renewed.term = isStated(next->term) ? next->term : subscription.term;
        renewed.billing = isStated(next->billing) ? next->billing : subscription.billing;
        renewed.trial = false;
    }
    const QDate first = lastTermDay(subscription).addDays(1);
    const QDate last = next && next->customTermEnd.isValid() ? next->customTermEnd.toUTC().date()
                                                             : lastDayAhead(first, subscription, renewed.term);
    renewed.termStart = first.startOfDay(Qt::UTC);
    renewed.termEnd = last.isValid() ? endOfDay(last) : QDateTime();
    renewed.termEndInclusive = true;
    return renewed;
}

ExitPrice priceToExit(const Subscription &renewed, const ShownPrice &price, const EndingView &view)
{
    ExitPrice exit;
    exit.seats = renewed.quantity;
    exit.exit = renewed.termEnd.date();
    exit.anyTime = leavesFreely(renewed, view);
    exit.from = price.source;
    exit.per = price.per;
    if (price.source != PriceSource::Unknown)
        exit.perSeat = price.perSeat;
    exit.total = priceOfTerm(renewed, price);
    if (const auto cycle = chargeCycleOn(renewed, renewed.termStart.date()); exit.anyTime && exit.total && cycle) {
        exit.exit = std::min(exit.exit, cycle->last);
        exit.total = times(price.perSeat, renewed.quantity);
    }
    return exit;
}

ExitPrice extendedPrice(const EndingFacts &facts, const EndingView &view)
{
    const QDate first = lastTermDay(facts.subscription).addDays(1);
    const ShownPrice rate = extendedRate(facts, view);
    ExitPrice price;
    price.forecast = true;
    price.seats = facts.subscription.quantity;
    price.exit = first.addMonths(1).addDays(-1);
    price.from = rate.source;
    price.per = BillingCycle::Monthly;
    if (rate.source == PriceSource::Unknown)
        return price;
    price.perSeat = rate.perSeat;
    price.total = times(rate.perSeat, price.seats);
    return price;
}

bool bindsLonger(const Subscription &renewed, const EndingView &view)
{
    const QDate month = lastDayOfTerm(renewed.termStart.date(), Term::Month);
    return renewed.termEnd.isValid() && renewed.termEnd.date() > month && !leavesFreely(renewed, view);
}

bool costsMore(const ShownPrice &later, const ShownPrice &now)
{
    const int laterMonths = monthsPer(later.per);
    const int nowMonths = monthsPer(now.per);
    if (later.source == PriceSource::Unknown || now.source == PriceSource::Unknown || laterMonths == 0 ||
        nowMonths == 0 || later.perSeat.currency != now.perSeat.currency)
        return false;
    return later.perSeat.amount * Decimal(nowMonths) > now.perSeat.amount * Decimal(laterMonths);
}

TermWay renewChanged(const EndingFacts &facts, const NextTerm &wanted, const RulePacks &rules, const QString &profile,
                     const QDateTime &now)
{
    const EndingView view{rules, profile, now};
    return changedWay(facts, wanted, lockOf(facts.subscription, view), view);
}

QList<TermWay> waysOf(const EndingFacts &facts, const EndingTerm &term, const EndingView &view)
{
    QList<TermWay> ways;
    if (!facts.subscription.trial) // a trial only goes on as something else
        ways += renewWay(facts, term.lock, view);
    ways += changedWay(facts, facts.subscription.nextTerm, term.lock, view);
    ways += cancelWay(facts, term.lock, view);
    if (ways.last().leadsTo == TermOutcome::Extended || term.byDefault.outcome == TermOutcome::Extended)
        ways += extendedWay(facts, view);
    for (TermWay &way : ways)
        way.isDefault =
            term.byDefault.outcome != TermOutcome::Unknown && way.option == optionOf(term.byDefault.outcome);
    return ways;
}

} // namespace tenantry
