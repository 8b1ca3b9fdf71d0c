// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/renewal_choice.h"

#include <algorithm>

namespace tenantry {

namespace {

constexpr TermOption allOptions[] = {TermOption::Renew, TermOption::RenewChanged, TermOption::CancelAtEnd,
                                     TermOption::ExtendedTerm};

const TermWay *wayOf(const EndingTerm &term, TermOption option)
{
    const auto found =
        std::find_if(term.ways.begin(), term.ways.end(), [option](const TermWay &way) { return way.option == option; });
    return found == term.ways.end() ? nullptr : &*found;
}

} // namespace

void addMoney(QList<Money> &sums, const Money &money)
{
    for (Money &sum : sums) {
        if (const auto both = plus(sum, money)) {
            sum = *both;
            return;
        }
    }
    sums << money;
}

namespace {

void addTo(WayForAll &all, const TermWay &way)
{
    const bool refused = way.verdict.kind == Verdict::Kind::Refused;
    if (refused && all.refused == 0)
        all.way = way;
    (refused ? all.refused : all.possible) += 1;
    if (refused)
        return;
    if (way.price.total)
        addMoney(all.sums, *way.price.total);
    else
        ++all.unpriced;
}

WayForAll gathered(TermOption option, const QList<EndingTerm> &terms)
{
    WayForAll all;
    all.option = option;
    all.byDefault = true;
    for (const EndingTerm &term : terms) {
        const TermWay *way = wayOf(term, option);
        if (!way) {
            all.byDefault = false;
            ++all.refused; // it does not have this way
            continue;
        }
        all.byDefault = all.byDefault && way->isDefault;
        addTo(all, *way);
        if (terms.size() == 1)
            all.way = *way;
    }
    all.way.option = option;
    return all;
}

// Where nothing is to be changed the way must be what happens anyway: else it is not decided by leaving things alone.
bool canBeChosen(const TermWay *way, const QList<SubscriptionChange> &changes, bool judged)
{
    if (!way || (changes.isEmpty() && !way->isDefault))
        return false;
    return judged || changes.isEmpty() || way->verdict.kind != Verdict::Kind::Refused;
}

} // namespace

QList<WayForAll> waysFor(const QList<EndingTerm> &terms)
{
    QList<WayForAll> ways;
    for (const TermOption option : allOptions) {
        const bool any = std::any_of(terms.begin(), terms.end(),
                                     [option](const EndingTerm &term) { return wayOf(term, option) != nullptr; });
        if (any)
            ways << gathered(option, terms);
    }
    return ways;
}

RenewalChoice choiceOf(TermOption option, const QList<EndingTerm> &terms, const std::optional<NextTerm> &next)
{
    RenewalChoice choice;
    for (const EndingTerm &term : terms) {
        const QList<SubscriptionChange> changes = changesFor(option, term.subscription, next);
        if (!canBeChosen(wayOf(term, option), changes, next.has_value())) {
            ++choice.passed;
            continue;
        }
        if (term.decision.kind == TermDecision::Kind::Waiting)
            choice.obsolete += term.decision.intents;
        choice.changes += changes;
        choice.terms += changes.isEmpty() ? 0 : 1;
        if (changes.isEmpty())
            choice.left << term;
    }
    return choice;
}

TakenBack takenBack(const QList<EndingTerm> &terms)
{
    TakenBack back;
    const auto add = [&back](const std::optional<TermMark> &mark) {
        if (mark && !back.marks.contains(mark->number))
            back.marks << mark->number;
    };
    for (const EndingTerm &term : terms) {
        if (term.decision.kind == TermDecision::Kind::LeaveAsIs)
            add(term.decision.mark);
        if (isPutOff(term))
            add(term.alert.mark);
        if (term.decision.kind == TermDecision::Kind::Waiting)
            back.drafts += term.decision.intents;
    }
    return back;
}

bool mayLeave(const EndingTerm &term)
{
    return term.decision.kind == TermDecision::Kind::None || term.decision.kind == TermDecision::Kind::Waiting;
}

bool isPutOff(const EndingTerm &term)
{
    return term.alert.state == TermAlert::State::Snoozed || term.alert.state == TermAlert::State::Muted;
}

bool maySnooze(const EndingTerm &term)
{
    return term.decision.kind == TermDecision::Kind::None && term.alert.state != TermAlert::State::None;
}

QDateTime latestSnooze(const QList<EndingTerm> &terms)
{
    QDateTime latest;
    for (const EndingTerm &term : terms) {
        if (!latest.isValid() || term.lock.at < latest)
            latest = term.lock.at;
    }
    return latest;
}

} // namespace tenantry
