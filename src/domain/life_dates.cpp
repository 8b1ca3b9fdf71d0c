// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/life_dates.h"

#include "domain/change_cost.h"
#include "domain/ending_ways.h"
#include "domain/rule_packs.h"

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

// One subscription with the rules it is looked at by.
struct Life
{
    const Subscription &subscription;
    EndingView view;

    Verdict ask(const QString &operation) const
    {
        return view.rules.ask(endingQuestion(view, operation, &subscription));
    }
    bool past(const QDateTime &at) const { return at.isValid() && at <= view.now; }
    LifeDate dated(const QDateTime &at, const Verdict &rule) const { return {at, past(at), rule}; }
};

// A term ends with its last day (§19.7).
QDateTime endOfTerm(const Subscription &subscription)
{
    const QDate last = lastTermDay(subscription);
    return last.isValid() ? last.addDays(1).startOfDay(Qt::UTC).addSecs(-1) : QDateTime();
}

LifeDate daysLater(const Life &life, const QDateTime &from, const Verdict &rule)
{
    const auto days = figureOf(rule);
    const bool dated = rule.kind != Verdict::Kind::Refused && days && from.isValid();
    return life.dated(dated ? from.addDays(*days) : QDateTime(), rule);
}

LifeDate dataAfter(const Life &life, const LifeDate &before)
{
    LifeDate data = daysLater(life, before.at, life.ask(u"data.kept"_s));
    if (before.rule.kind == Verdict::Kind::CannotTell && !before.rule.rule.isEmpty())
        data.rule = before.rule; // it is no surer than what it is counted from
    return data;
}

LifeDates endedTerm(const Life &life)
{
    LifeDates dates;
    dates.ends = true;
    dates.billing = life.dated(endOfTerm(life.subscription), life.ask(u"renewal.lapse"_s));
    dates.access = daysLater(life, dates.billing.at, life.ask(u"access.after-end"_s));
    dates.data = dataAfter(life, dates.access);
    return dates;
}

// Whether billing goes on is what the rule of suspending says; it is asked as if nobody had done it yet.
Verdict suspending(const Life &life)
{
    Subscription active = life.subscription;
    active.status = {SubscriptionStatus::Active, u"active"_s};
    return life.view.rules.ask(endingQuestion(life.view, u"suspend"_s, &active));
}

LifeDates suspendedNow(const Life &life)
{
    LifeDates dates;
    dates.ends = true;
    const Verdict rule = suspending(life);
    dates.access = {{}, true, rule};
    if (rule.reason == u"not-billed"_s) {
        dates.billing = {{}, true, rule};
        dates.data = {{}, false, life.ask(u"data.kept"_s)}; // counted from a day nobody told us
        return dates;
    }
    const QDateTime end = endOfTerm(life.subscription);
    dates.billing = life.dated(end, rule);
    dates.data = dataAfter(life, daysLater(life, end, life.ask(u"suspended.after-end"_s)));
    return dates;
}

LifeDates disabledNow(const Life &life)
{
    LifeDates dates = endedTerm(life);
    dates.billing.over = true;
    dates.access = {{}, true, dates.access.rule};
    return dates;
}

LifeDates deletedNow()
{
    LifeDates dates;
    dates.ends = true;
    for (LifeDate *date : {&dates.billing, &dates.access, &dates.data})
        date->over = true;
    return dates;
}

LifeDates stillRunning(const Life &life)
{
    EndingFacts facts;
    facts.subscription = life.subscription;
    const TermDefault known = endingTerm(facts, life.view.rules, life.view.profile, life.view.now).byDefault;
    if (known.outcome == TermOutcome::Ends)
        return endedTerm(life);
    LifeDates dates;
    if (known.outcome != TermOutcome::Extended)
        return dates;
    dates.ends = true; // renewal is off, and yet a forecast says that it goes on
    dates.billing.rule = dates.access.rule = dates.data.rule = known.rule;
    return dates;
}

} // namespace

LifeDates lifeDates(const Subscription &subscription, const RulePacks &rules, const QString &profile,
                    const QDateTime &now)
{
    const Life life{subscription, {rules, profile, now}};
    switch (subscription.status.value) {
    case SubscriptionStatus::Active:
    case SubscriptionStatus::Pending:
        return stillRunning(life);
    case SubscriptionStatus::Suspended:
        return suspendedNow(life);
    case SubscriptionStatus::Expired:
        return endedTerm(life);
    case SubscriptionStatus::Disabled:
        return disabledNow(life);
    case SubscriptionStatus::Deleted:
        return deletedNow();
    case SubscriptionStatus::Unknown:
    case SubscriptionStatus::None:
        break;
    }
    return {};
}

CancelWay cancelWay(const Subscription &subscription, const ShownPrice &price, const RulePacks &rules,
                    const QString &profile, const QDateTime &now)
{
    SubscriptionChange cancel;
    cancel.kind = ChangeKind::Cancel;
    cancel.customer = subscription.customer;
    cancel.subscription = subscription.id;
    cancel.before.status = subscription.status.value;
    cancel.after.status = SubscriptionStatus::Deleted;

    const Life life{subscription, {rules, profile, now}};
    CancelWay way;
    way.verdict = rules.judge(cancel, subscription, profile, now);
    way.until = subscription.cancelUntil;
    way.stated = way.until.isValid();
    if (!way.verdict.allowed())
        return way;
    const auto window = rules.returnWindow(familyOf(subscription), profile, now);
    if (!way.stated && window != std::chrono::seconds::max() && window.count() > 0)
        way.until = subscription.termStart.addSecs(window.count());
    way.refundRule = life.ask(u"refund.full"_s);
    const ChangeCost cost = changeCost(cancel, subscription, price, now);
    if (subscription.trial || !cost.now || !cost.perPeriod)
        return way;
    way.full = way.refundRule.allowed();
    way.refund = way.full ? cost.perPeriod : cost.now;
    way.refund->amount = -way.refund->amount;
    return way;
}

std::optional<bool> becomesPaid(const Subscription &subscription)
{
    if (!subscription.trial || !subscription.autoRenew)
        return std::nullopt;
    return *subscription.autoRenew && (subscription.hasNextTermInstructions || subscription.nextTerm);
}

SubscriptionLife lifeOf(const Subscription &subscription, const ShownPrice &price, const RulePacks &rules,
                        const QString &profile, const QDateTime &now)
{
    EndingFacts facts;
    facts.subscription = subscription;
    facts.price = price;
    return {endingTerm(facts, rules, profile, now).byDefault, lifeDates(subscription, rules, profile, now),
            cancelWay(subscription, price, rules, profile, now)};
}

} // namespace tenantry
