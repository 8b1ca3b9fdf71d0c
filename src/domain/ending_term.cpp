// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ending_term.h"

#include "domain/ending_ways.h"

#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView outcomeWord(TermOutcome outcome)
{
    switch (outcome) {
    case TermOutcome::Renews:
        return "renews"_L1;
    case TermOutcome::RenewsChanged:
        return "renews-changed"_L1;
    case TermOutcome::Ends:
        return "ends"_L1;
    case TermOutcome::Extended:
        return "extended"_L1;
    case TermOutcome::Unknown:
        break;
    }
    return "unknown"_L1;
}

// --- what happens by default

bool goesOn(TermOutcome outcome)
{
    return outcome == TermOutcome::Renews || outcome == TermOutcome::RenewsChanged;
}

// A trial goes on only as what its instruction says (api/partner-center.md §19.5).
TermOutcome outcomeOfRenewing(const Subscription &subscription)
{
    if (subscription.hasNextTermInstructions || subscription.nextTerm)
        return TermOutcome::RenewsChanged;
    return subscription.trial ? TermOutcome::Ends : TermOutcome::Renews;
}

std::pair<TermOutcome, Verdict> outcomeOf(const Subscription &subscription, const EndingView &view)
{
    switch (subscription.status.value) {
    case SubscriptionStatus::Suspended: // has no days of grace either (§19.4)
        return {TermOutcome::Ends, view.rules.ask(endingQuestion(view, u"suspended.after-end"_s, &subscription))};
    case SubscriptionStatus::Active:
    case SubscriptionStatus::Pending:
        break;
    default:
        return {TermOutcome::Unknown, {}};
    }
    if (!subscription.autoRenew)
        return {TermOutcome::Unknown, {}};
    if (!*subscription.autoRenew)
        return lapseOf(subscription, view);
    const TermOutcome outcome = outcomeOfRenewing(subscription);
    const QString operation = subscription.trial ? u"trial.end"_s : u"renewal"_s;
    return {outcome, view.rules.ask(endingQuestion(view, operation, &subscription))};
}

TermDefault defaultOf(const EndingFacts &facts, const EndingView &view)
{
    const Subscription &subscription = facts.subscription;
    TermDefault known;
    std::tie(known.outcome, known.rule) = outcomeOf(subscription, view);
    if (goesOn(known.outcome)) {
        const Subscription renewed = renewedBy(subscription, subscription.nextTerm);
        known.term = renewed.term;
        known.billing = renewed.billing;
        known.quantity = renewed.quantity;
        if (subscription.nextTerm && subscription.nextTerm->customTermEnd.isValid())
            known.earlyEnd = renewed.termEnd.date();
        known.price = priceToExit(renewed, facts.renewal, view);
    } else if (known.outcome == TermOutcome::Extended) {
        known.term = Term::Month;
        known.billing = BillingCycle::Monthly;
        known.quantity = subscription.quantity;
        known.price = extendedPrice(facts, view);
    } else if (known.outcome == TermOutcome::Ends) {
        known.price.exit = lastTermDay(subscription);
    }
    return known;
}

// --- why it would be told

QList<AlertReason> reasonsOf(const EndingFacts &facts, const TermDefault &known, const EndingView &view)
{
    const Subscription &subscription = facts.subscription;
    QList<AlertReason> reasons;
    switch (known.outcome) {
    case TermOutcome::Unknown:
        if (bindsLonger(renewedBy(subscription, subscription.nextTerm), view))
            reasons += AlertReason::EndsOrBinds;
        return reasons;
    case TermOutcome::Ends:
        return {AlertReason::EndsService};
    case TermOutcome::Extended:
        return {AlertReason::RaisesPrice};
    case TermOutcome::Renews:
    case TermOutcome::RenewsChanged:
        break;
    }
    if (subscription.trial || costsMore(facts.renewal, facts.price))
        reasons += AlertReason::RaisesPrice;
    if (bindsLonger(renewedBy(subscription, subscription.nextTerm), view))
        reasons += AlertReason::BindsLonger;
    if (facts.assigned && *facts.assigned < known.quantity)
        reasons += AlertReason::UnassignedSeats;
    return reasons;
}

// --- what was decided

// The provider may add to an instruction what was left open; what was asked for must be there.
bool carriesOut(const NextTerm &has, const NextTerm &wanted)
{
    const auto fits = [](const QString &stated, const QString &asked) { return asked.isEmpty() || stated == asked; };
    return fits(has.productId, wanted.productId) && fits(has.skuId, wanted.skuId) &&
           (wanted.quantity == 0 || has.quantity == wanted.quantity) &&
           (!isStated(wanted.term) || has.term == wanted.term.value) &&
           (!isStated(wanted.billing) || has.billing == wanted.billing.value) &&
           (!wanted.customTermEnd.isValid() || has.customTermEnd.toUTC().date() == wanted.customTermEnd.toUTC().date());
}

bool standsYet(const SubscriptionChange &change, const Subscription &now)
{
    if (change.kind != ChangeKind::NextTerm)
        return standing(change, now) == ChangeStanding::AlreadySo;
    if (!change.after.nextTerm || !now.nextTerm)
        return change.after.nextTerm.has_value() == now.nextTerm.has_value();
    return carriesOut(*now.nextTerm, *change.after.nextTerm);
}

std::optional<TermMark> latestMark(const QList<TermMark> &marks, TermMark::Kind kind)
{
    std::optional<TermMark> latest;
    for (const TermMark &mark : marks) {
        if (mark.kind == kind && (!latest || mark.number > latest->number))
            latest = mark;
    }
    return latest;
}

// The changes that were sent without those a later one has put an end to.
QList<SubscriptionChange> lastWords(const QList<SubscriptionChange> &done)
{
    QList<SubscriptionChange> last;
    for (const SubscriptionChange &change : done) {
        const bool decidesRenewal = change.kind == ChangeKind::Renewal;
        const bool instructs = change.kind == ChangeKind::NextTerm && change.after.nextTerm; // it means to renew
        last.removeIf([&](const SubscriptionChange &earlier) {
            return earlier.kind == change.kind || (decidesRenewal && earlier.kind == ChangeKind::NextTerm) ||
                   (instructs && earlier.kind == ChangeKind::Renewal && !earlier.after.autoRenew.value_or(true));
        });
        last += change;
    }
    return last;
}

bool hasKind(const QList<SubscriptionChange> &changes, ChangeKind kind)
{
    return std::any_of(changes.begin(), changes.end(), [kind](const auto &change) { return change.kind == kind; });
}

// Whether somebody decided that it goes on; unset: nothing of that kind was decided.
std::optional<bool> decidedToGoOn(const QList<SubscriptionChange> &decided)
{
    for (const SubscriptionChange &change : decided) {
        if (change.kind == ChangeKind::Renewal)
            return change.after.autoRenew.value_or(false);
    }
    return hasKind(decided, ChangeKind::NextTerm) ? std::optional(true) : std::nullopt;
}

// Whether the provider still says all of what was decided: an instruction means that it renews, and renewing without
// one means as it is. One that was suspended since then ends, whatever else is said of it (§19.4).
bool standsAll(const QList<SubscriptionChange> &decided, const Subscription &now, TermOutcome outcome)
{
    if (const auto goesOn = decidedToGoOn(decided); goesOn && outcome == TermOutcome::Ends)
        return !*goesOn;
    const bool instructed = hasKind(decided, ChangeKind::NextTerm);
    if (instructed && !hasKind(decided, ChangeKind::Renewal) && !now.autoRenew.value_or(true))
        return false;
    const bool changes = now.nextTerm || now.hasNextTermInstructions;
    if (!instructed && now.autoRenew.value_or(false) && changes)
        return false;
    return std::all_of(decided.begin(), decided.end(),
                       [&now](const SubscriptionChange &change) { return standsYet(change, now); });
}

TermDecision plannedDecision(const EndingFacts &facts, TermOutcome outcome)
{
    TermDecision decision;
    if (!facts.waiting.isEmpty()) {
        decision.kind = TermDecision::Kind::Waiting;
        decision.at = facts.waitingSince;
        decision.intents = facts.waitingIds;
    } else if (!facts.done.isEmpty() && standsAll(lastWords(facts.done), facts.subscription, outcome)) {
        decision.kind = TermDecision::Kind::Settled;
        decision.at = facts.doneAt;
        decision.intents = facts.doneIds;
    } else {
        decision.stopped = facts.stopped;
    }
    return decision;
}

// Whether what was accepted is still what happens.
bool stillStands(const TermMark &mark, const EndingTerm &term)
{
    const QString stood = stoodAs(term);
    const bool toldApart = mark.stood == outcomeWord(TermOutcome::Extended); // by versions that told the two apart
    return mark.stood == stood || (toldApart && stood == outcomeWord(TermOutcome::Ends));
}

TermDecision decisionOf(const EndingFacts &facts, const EndingTerm &term)
{
    TermDecision decision = plannedDecision(facts, term.byDefault.outcome);
    const std::optional<TermMark> mark = latestMark(facts.marks, TermMark::Kind::LeftAsIs);
    const bool later = mark && (facts.done.isEmpty() || mark->at > facts.doneAt); // the last word counts
    if (decision.kind == TermDecision::Kind::Waiting || !later)
        return decision;
    decision = {};
    decision.mark = mark;
    decision.who = decision.mark->who;
    decision.why = decision.mark->why;
    decision.at = decision.mark->at;
    decision.outdated = !stillStands(*decision.mark, term);
    if (!decision.outdated)
        decision.kind = TermDecision::Kind::LeaveAsIs;
    return decision;
}

// --- the alert

// How many days before the lock it is raised: by how long the term that ends runs.
int leadDays(const Subscription &subscription, const EndingView &view)
{
    RuleQuestion question = endingQuestion(view, u"alert.lead"_s, &subscription);
    const QDate began = subscription.termStart.toUTC().date();
    const bool month = subscription.term == Term::Month ||
                       (began.isValid() && lastTermDay(subscription) <= lastDayOfTerm(began, Term::Month));
    question.term = TermWord(month ? Term::Month : Term::Year);
    return figureOf(view.rules.ask(question)).value_or(0);
}

void hideBy(TermAlert &alert, const TermMark &mark, TermAlert::State state)
{
    alert.state = state;
    alert.hiddenUntil = mark.until;
    alert.mark = mark;
}

void hide(TermAlert &alert, const QList<TermMark> &marks, const QDateTime &now)
{
    QList<TermMark> standing = marks;
    standing.removeIf([&now](const TermMark &mark) { return mark.until <= now; });
    if (const auto muted = latestMark(standing, TermMark::Kind::Muted))
        hideBy(alert, *muted, TermAlert::State::Muted);
    else if (const auto snoozed = latestMark(standing, TermMark::Kind::Snoozed))
        hideBy(alert, *snoozed, TermAlert::State::Snoozed);
}

TermAlert alertOf(const EndingFacts &facts, const EndingTerm &term, const EndingView &view)
{
    TermAlert alert;
    alert.reasons = reasonsOf(facts, term.byDefault, view);
    alert.raisedAt = term.lock.at.addDays(-leadDays(facts.subscription, view));
    if (alert.reasons.isEmpty() || term.decision.kind != TermDecision::Kind::None)
        return alert;
    alert.state = view.now < alert.raisedAt ? TermAlert::State::NotYet : TermAlert::State::Open;
    hide(alert, facts.marks, view.now);
    return alert;
}

bool isUrgent(const EndingTerm &term, int days, const QDateTime &now)
{
    const bool undone = term.alert.state == TermAlert::State::Open || term.decision.kind == TermDecision::Kind::Waiting;
    return undone && now >= term.lock.at.addDays(-days);
}

SubscriptionChange changeOf(ChangeKind kind, const Subscription &subscription)
{
    return {kind, subscription.customer, subscription.id, sideOf(kind, subscription), {}};
}

} // namespace

EndingPolicy endingPolicy(const RulePacks &rules, const QString &profile, const QDateTime &now)
{
    EndingPolicy policy;
    policy.rule = rules.ask(endingQuestion({rules, profile, now}, u"decision.urgent"_s, nullptr));
    policy.urgentDays = figureOf(policy.rule).value_or(0);
    return policy;
}

bool endsAhead(const Subscription &subscription, const QDateTime &now)
{
    const QDate last = lastTermDay(subscription);
    return !subscription.isOver() && subscription.status != SubscriptionStatus::Disabled && last.isValid() &&
           last >= now.toUTC().date();
}

EndingTerm endingTerm(const EndingFacts &facts, const RulePacks &rules, const QString &profile, const QDateTime &now)
{
    const EndingView view{rules, profile, now};
    EndingTerm term;
    term.subscription = facts.subscription;
    term.key = {facts.subscription.id, facts.subscription.termEnd.toUTC()};
    term.price = facts.price;
    term.renewalList = facts.renewalList;
    term.lock = lockOf(facts.subscription, view);
    term.byDefault = defaultOf(facts, view);
    term.ways = waysOf(facts, term, view);
    term.decision = decisionOf(facts, term);
    term.alert = alertOf(facts, term, view);
    term.urgent = isUrgent(term, endingPolicy(rules, profile, now).urgentDays, now);
    for (const SubscriptionChange &change : facts.waiting) {
        if (change.kind == ChangeKind::NextTerm && change.after.nextTerm)
            term.planned = change.after.nextTerm;
    }
    return term;
}

QList<SubscriptionChange> changesFor(TermOption option, const Subscription &subscription,
                                     const std::optional<NextTerm> &next)
{
    if (option == TermOption::ExtendedTerm)
        return {};
    QList<SubscriptionChange> changes;
    SubscriptionChange renewal = changeOf(ChangeKind::Renewal, subscription);
    renewal.after.autoRenew = option != TermOption::CancelAtEnd;
    if (!renewal.changesNothing())
        changes += renewal;
    SubscriptionChange nextTerm = changeOf(ChangeKind::NextTerm, subscription);
    if (option == TermOption::RenewChanged)
        nextTerm.after.nextTerm = next ? next : subscription.nextTerm;
    if (!nextTerm.changesNothing()) // an instruction stands only while renewal is on (§10.2)
        changes.insert(option == TermOption::CancelAtEnd ? 0 : changes.size(), nextTerm);
    return changes;
}

// Who leaves a term that does not renew accepts just that. Whether it then ends or goes on extended is a forecast
// nobody has confirmed, and another one as soon as the subscription is suspended or back.
QString stoodAs(const EndingTerm &term)
{
    if (term.byDefault.outcome == TermOutcome::Extended)
        return outcomeWord(TermOutcome::Ends);
    QString stood = outcomeWord(term.byDefault.outcome);
    if (goesOn(term.byDefault.outcome))
        stood += u' ' + isoDuration(term.byDefault.term);
    if (const auto &next = term.subscription.nextTerm; next && term.byDefault.outcome == TermOutcome::RenewsChanged)
        stood += u" %1:%2 %3 %4"_s.arg(next->productId, next->skuId, QString::number(next->quantity),
                                       next->customTermEnd.toUTC().toString(Qt::ISODate));
    return stood;
}

TermMark muteOf(const EndingTerm &term, TermMark::Scope scope)
{
    TermMark mark;
    mark.kind = TermMark::Kind::Muted;
    mark.scope = scope;
    switch (scope) {
    case TermMark::Scope::Term:
        mark.subject = term.key.subscription.text();
        mark.termEnd = term.key.end;
        break;
    case TermMark::Scope::Sku:
        mark.subject = term.subscription.offerId.section(u':', 0, 1);
        break;
    case TermMark::Scope::Customer:
        mark.subject = term.subscription.customer.text();
        break;
    }
    return mark;
}

} // namespace tenantry
