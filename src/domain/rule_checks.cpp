// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rule_checks.h"

#include "domain/seat_returns.h"

#include <algorithm>
#include <array>

namespace tenantry::rulechecks {

using namespace Qt::StringLiterals;

namespace {

using Found = ConditionFinding;

constexpr std::array statusNames{
    std::pair{SubscriptionStatus::None, "none"_L1},       std::pair{SubscriptionStatus::Active, "active"_L1},
    std::pair{SubscriptionStatus::Pending, "pending"_L1}, std::pair{SubscriptionStatus::Suspended, "suspended"_L1},
    std::pair{SubscriptionStatus::Expired, "expired"_L1}, std::pair{SubscriptionStatus::Disabled, "disabled"_L1},
    std::pair{SubscriptionStatus::Deleted, "deleted"_L1},
};

QString statusName(SubscriptionStatus status)
{
    const auto found = std::find_if(statusNames.begin(), statusNames.end(),
                                    [status](const auto &each) { return each.first == status; });
    return found == statusNames.end() ? QString() : QString(found->second);
}

Found met(const QString &reason = {}, const QString &detail = {})
{
    return {Found::Kind::Met, reason, detail};
}

Found unmet(const RuleCondition &condition, const QString &reason, const QString &detail = {})
{
    return {Found::Kind::Unmet, condition.reason.isEmpty() ? reason : condition.reason, detail, condition.next};
}

Found untold(const QString &reason, const QString &detail = {})
{
    return {Found::Kind::Untold, reason, detail};
}

Found noSubscription()
{
    return untold(u"subscription-unknown"_s);
}

QString stampOf(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODate) : QString();
}

Found checkFlag(const RuleCondition &condition, bool is, QStringView yes, QStringView no)
{
    return is == condition.flag ? met() : unmet(condition, (is ? yes : no).toString());
}

Found checkDayFrom(const RuleCondition &condition, const QDateTime &instant)
{
    if (!instant.isValid())
        return untold(u"term-dates-unknown"_s);
    return instant.toUTC().date() >= condition.day ? met() : unmet(condition, u"too-early"_s);
}

TermWord wantedTerm(const RuleQuestion &question)
{
    if (question.term)
        return *question.term;
    return question.subscription ? question.subscription->term : TermWord();
}

CycleWord wantedCycle(const RuleQuestion &question)
{
    if (question.billing)
        return *question.billing;
    return question.subscription ? question.subscription->billing : CycleWord();
}

} // namespace

bool isStatusName(const QString &name)
{
    return std::any_of(statusNames.begin(), statusNames.end(),
                       [&name](const auto &each) { return each.second == name; });
}

// --- what the subscription is

Found checkStatus(const RuleCondition &condition, const RuleQuestion &question)
{
    if (!question.subscription)
        return noSubscription();
    const Word<SubscriptionStatus> &status = question.subscription->status;
    const QString name = statusName(status.value);
    if (name.isEmpty())
        return untold(u"unknown-status"_s, status.raw);
    if (condition.words.contains(name))
        return met();
    Found found = unmet(condition, u"status"_s, name);
    if (condition.finals.contains(name))
        found.next = NextTime::Never;
    return found;
}

Found checkTrial(const RuleCondition &condition, const RuleQuestion &question)
{
    if (!question.subscription)
        return noSubscription();
    return checkFlag(condition, question.subscription->trial, u"trial", u"not-trial");
}

Found checkAddOn(const RuleCondition &condition, const RuleQuestion &question)
{
    if (!question.subscription)
        return noSubscription();
    return checkFlag(condition, !question.subscription->parent.isEmpty(), u"add-on", u"not-add-on");
}

Found checkAutoRenew(const RuleCondition &condition, const RuleQuestion &question)
{
    if (!question.subscription || !question.subscription->autoRenew)
        return question.subscription ? untold(u"renewal-unknown"_s) : noSubscription();
    return checkFlag(condition, *question.subscription->autoRenew, u"renewal-on", u"renewal-off");
}

Found checkProductType(const RuleCondition &condition, const RuleQuestion &question)
{
    if (!question.subscription)
        return noSubscription();
    const QString &type = question.subscription->productType;
    return condition.words.contains(type, Qt::CaseInsensitive) ? met() : unmet(condition, u"product-type"_s, type);
}

// --- time

Found checkSeatWindow(const RuleCondition &condition, const RuleQuestion &question)
{
    if (!question.subscription)
        return noSubscription();
    const SeatReturns returns = seatReturns(*question.subscription, question.lots ? *question.lots : QList<SeatLot>(),
                                            condition.length, question.now);
    if (!returns.known())
        return untold(u"window-unknown"_s);
    if (returns.parts.isEmpty())
        return returns.unsure > 0 || returns.stated.value_or(0) > 0 ? untold(u"window-unknown"_s)
                                                                    : unmet(condition, u"window-passed"_s);
    const int wanted = question.subscription->quantity - question.quantity.value_or(question.subscription->quantity);
    if (wanted > returns.total() && wanted <= returns.total() + returns.unsure)
        return untold(u"window-unknown"_s);
    if (wanted > returns.total())
        return unmet(condition, u"more-than-may-go-back"_s, QString::number(returns.total()));
    return met(u"in-window"_s, stampOf(returns.parts.last().until));
}

Found checkTermWindow(const RuleCondition &condition, const RuleQuestion &question)
{
    if (!question.subscription)
        return noSubscription();
    QDateTime end = question.subscription->cancelUntil;
    if (!end.isValid() && condition.length.count() > 0 && question.subscription->termStart.isValid())
        end = question.subscription->termStart.addSecs(condition.length.count());
    if (!end.isValid())
        return untold(u"window-unknown"_s);
    if (end <= question.now)
        return unmet(condition, u"window-passed"_s, stampOf(end));
    return met(u"in-window"_s, stampOf(end));
}

Found checkBeforeTermEnd(const RuleCondition &condition, const RuleQuestion &question)
{
    if (!question.subscription)
        return noSubscription();
    if (!question.subscription->termEnd.isValid())
        return untold(u"term-end-unknown"_s);
    const QDateTime lock = question.subscription->termEnd.addSecs(-condition.length.count());
    return question.now < lock ? met({}, stampOf(lock)) : unmet(condition, u"locked"_s, stampOf(lock));
}

// How long the term runs already, whatever dates the provider states.
Found checkYoungerThan(const RuleCondition &condition, const RuleQuestion &question)
{
    if (!question.subscription)
        return noSubscription();
    if (!question.subscription->termStart.isValid())
        return untold(u"term-dates-unknown"_s);
    const QDateTime end = question.subscription->termStart.addSecs(condition.length.count());
    return question.now < end ? met({}, stampOf(end)) : unmet(condition, u"window-passed"_s, stampOf(end));
}

Found checkOlderThan(const RuleCondition &condition, const RuleQuestion &question)
{
    Found found = checkYoungerThan(condition, question);
    if (found.kind == Found::Kind::Untold)
        return found;
    if (found.kind == Found::Kind::Unmet)
        return met();
    found = unmet(condition, u"too-young"_s, found.detail);
    found.nextAt = question.subscription->termStart.addSecs(condition.length.count());
    return found;
}

Found checkAtRenewal(const RuleCondition &condition, const RuleQuestion &question)
{
    if (!question.subscription)
        return noSubscription();
    if (!question.subscription->termEnd.isValid())
        return untold(u"term-end-unknown"_s);
    return (question.now >= question.subscription->termEnd) == condition.flag ? met()
                                                                              : unmet(condition, u"at-renewal"_s);
}

Found checkTermEndsFrom(const RuleCondition &condition, const RuleQuestion &question)
{
    return question.subscription ? checkDayFrom(condition, question.subscription->termEnd) : noSubscription();
}

Found checkTermBeganFrom(const RuleCondition &condition, const RuleQuestion &question)
{
    return question.subscription ? checkDayFrom(condition, question.subscription->termStart) : noSubscription();
}

// --- what is wanted

Found checkAtLeast(const RuleCondition &condition, const RuleQuestion &question)
{
    if (!question.quantity)
        return untold(u"quantity-unknown"_s);
    return *question.quantity >= condition.number
               ? met()
               : unmet(condition, u"below-minimum"_s, QString::number(condition.number));
}

Found checkAtMost(const RuleCondition &condition, const RuleQuestion &question)
{
    if (!question.quantity)
        return untold(u"quantity-unknown"_s);
    return *question.quantity <= condition.number
               ? met()
               : unmet(condition, u"above-maximum"_s, QString::number(condition.number));
}

// A quantity that is not asked for cannot break a limit; a maximum that nobody stated is none, and who holds more may
// still come closer to it.
Found checkLimits(const RuleCondition &condition, const RuleQuestion &question)
{
    if (!question.quantity || !condition.flag)
        return met();
    const int least = std::max(1, question.limits.minimum);
    if (*question.quantity < least)
        return unmet(condition, u"below-minimum"_s, QString::number(least));
    const bool closer = question.subscription && *question.quantity < question.subscription->quantity;
    if (question.limits.maximum > 0 && *question.quantity > question.limits.maximum && !closer)
        return unmet(condition, u"above-maximum"_s, QString::number(question.limits.maximum));
    return met();
}

Found checkPlanWithinTerm(const RuleCondition &condition, const RuleQuestion &question)
{
    const TermWord term = wantedTerm(question);
    const CycleWord cycle = wantedCycle(question);
    if (term == Term::Unknown || cycle == BillingCycle::Unknown)
        return untold(u"plan-unknown"_s, term == Term::Unknown ? term.raw : cycle.raw);
    return pairAllowed(term.value, cycle.value) == condition.flag
               ? met()
               : unmet(condition, u"billing-longer-than-term"_s, isoDuration(term));
}

Found checkPairs(const RuleCondition &condition, const RuleQuestion &question)
{
    const TermWord term = wantedTerm(question);
    const CycleWord cycle = wantedCycle(question);
    if (term == Term::Unknown || cycle == BillingCycle::Unknown)
        return untold(u"plan-unknown"_s, term == Term::Unknown ? term.raw : cycle.raw);
    const bool offered = std::any_of(condition.pairs.begin(), condition.pairs.end(), [&](const auto &pair) {
        return pair.first == term.value && pair.second == cycle.value;
    });
    return offered ? met() : unmet(condition, u"pair-not-offered"_s, isoDuration(term) + u' ' + wireText(cycle));
}

Found checkTermIs(const RuleCondition &condition, const RuleQuestion &question)
{
    const TermWord term = wantedTerm(question);
    if (term == Term::Unknown)
        return untold(u"term-unknown"_s, term.raw);
    return condition.words.contains(isoDuration(term)) ? met()
                                                       : unmet(condition, u"term-not-offered"_s, isoDuration(term));
}

// Seats that go over to another product come from those that are there.
Found checkWithinSeats(const RuleCondition &condition, const RuleQuestion &question)
{
    if (!question.subscription || !question.quantity)
        return question.subscription ? untold(u"quantity-unknown"_s) : noSubscription();
    if (*question.quantity < 1)
        return unmet(condition, u"below-minimum"_s, u"1"_s);
    const int there = question.subscription->quantity;
    return *question.quantity <= there ? met() : unmet(condition, u"above-maximum"_s, QString::number(there));
}

Found checkTermNotShorter(const RuleCondition &condition, const RuleQuestion &question)
{
    if (!question.subscription || !question.term)
        return question.subscription ? untold(u"term-unknown"_s) : noSubscription();
    const auto now = question.subscription->term.value;
    const auto wanted = question.term->value;
    if (now == Term::Unknown || wanted == Term::Unknown)
        return untold(u"term-unknown"_s, now == Term::Unknown ? question.subscription->term.raw : question.term->raw);
    return wanted >= now ? met() : unmet(condition, u"term-shorter"_s, isoDuration(question.subscription->term));
}

Found checkLongerTerm(const RuleCondition &condition, const RuleQuestion &question)
{
    if (!question.subscription || !question.term)
        return question.subscription ? untold(u"term-unknown"_s) : noSubscription();
    const auto now = question.subscription->term.value;
    const auto wanted = question.term->value;
    if (now == Term::Unknown || wanted == Term::Unknown)
        return untold(u"term-unknown"_s, now == Term::Unknown ? question.subscription->term.raw : question.term->raw);
    return (wanted > now) == condition.flag
               ? met()
               : unmet(condition, u"term-not-longer"_s, isoDuration(question.subscription->term));
}

// Only a catalog that was read and knows the SKU can say no; whoever stays with what runs asks for nothing.
Found checkOffered(const RuleCondition &condition, const RuleQuestion &question)
{
    if (question.offered.isEmpty() || !(question.term || question.billing))
        return met();
    const TermWord term = wantedTerm(question);
    const CycleWord cycle = wantedCycle(question);
    const auto sells = [&term](const auto &plan) { return plan.first == term.value; };
    if (std::none_of(question.offered.begin(), question.offered.end(), sells))
        return unmet(condition, u"term-not-offered"_s, isoDuration(term));
    const bool together = std::any_of(question.offered.begin(), question.offered.end(), [&](const auto &plan) {
        return plan.first == term.value && plan.second == cycle.value;
    });
    return together ? met() : unmet(condition, u"pair-not-offered"_s, isoDuration(term) + u' ' + wireText(cycle));
}

// The provider takes no body that switches renewal off and still says what the next term shall be.
Found checkNoInstructionWhenOff(const RuleCondition &condition, const RuleQuestion &question)
{
    if (!question.subscription)
        return noSubscription();
    const bool off = question.autoRenew && !*question.autoRenew;
    return off && question.subscription->hasNextTermInstructions ? unmet(condition, u"has-instruction"_s) : met();
}

Found checkRegions(const RuleCondition &condition, const RuleQuestion &question)
{
    if (question.market.isEmpty() || question.country.isEmpty())
        return untold(u"country-unknown"_s);
    const QString market = question.market.toUpper();
    const QString country = question.country.toUpper();
    const bool together =
        market == country || std::any_of(condition.regions.begin(), condition.regions.end(), [&](const auto &region) {
            return region.contains(market) && region.contains(country);
        });
    return together ? met() : unmet(condition, u"market-not-authorised"_s, country);
}

} // namespace tenantry::rulechecks
