// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/fake_renewal_board.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace tenantry::testing {

namespace {

using State = TermAlert::State;

bool hidden(const EndingTerm &term)
{
    return term.alert.state == State::Snoozed || term.alert.state == State::Muted;
}

bool shows(const EndingQuery &query, const EndingTerm &term)
{
    if (query.customerKey != 0 && term.customerKey != query.customerKey)
        return false;
    switch (query.show) {
    case EndingQuery::Show::Everything:
        break;
    case EndingQuery::Show::Alerts:
        return term.alert.state == State::Open;
    case EndingQuery::Show::Hidden:
        return hidden(term);
    case EndingQuery::Show::Undecided:
        return term.decision.kind == TermDecision::Kind::None;
    case EndingQuery::Show::Urgent:
        return term.urgent;
    }
    return true;
}

bool behind(const EndingTerm &term, const std::optional<EndingQuery::Place> &place)
{
    return !place || term.key.end > place->end ||
           (term.key.end == place->end && term.subscriptionKey > place->subscriptionKey);
}

bool concernedBy(const TermMark &mark, const EndingTerm &term)
{
    const TermMark own = muteOf(term, mark.scope);
    return own.subject == mark.subject && own.termEnd == mark.termEnd;
}

Error invalid(const QString &subject)
{
    Error error{.kind = Error::Kind::Invalid};
    error.subject = subject;
    return error;
}

} // namespace

template <class T>
Async<T> FakeRenewalBoard::answer(T value)
{
    return failure ? failedNow<T>(*failure) : readyNow<T>(std::move(value));
}

EndingPage FakeRenewalBoard::pageOf(const EndingQuery &query) const
{
    EndingPage page;
    page.policy = policy;
    page.asOf = now;
    for (const EndingTerm &term : terms) {
        if (term.key.end > now.addDays(query.days) || !behind(term, query.after) || !shows(query, term))
            continue;
        if (page.terms.size() == query.limit) {
            page.next = EndingQuery::Place{page.terms.last().key.end, page.terms.last().subscriptionKey};
            break;
        }
        page.terms << term;
    }
    return page;
}

Async<EndingPage> FakeRenewalBoard::page(const EndingQuery &query)
{
    asked << query;
    if (!holdPages || failure)
        return answer(pageOf(query));
    pageAnswers.hold = true;
    pageAnswers.next.push_back(pageOf(query));
    return pageAnswers.give();
}

Async<EndingSummary> FakeRenewalBoard::summary(int days)
{
    summariesAsked << days;
    EndingSummary summary;
    summary.policy = policy;
    std::map<QDate, EndingSummary::Day> byDay;
    for (const EndingTerm &term : terms) {
        if (term.key.end > now.addDays(days))
            continue;
        EndingSummary::Day &day = byDay[term.key.end.date()];
        day.day = term.key.end.date();
        ++day.terms;
        ++summary.terms;
        day.alerts += term.alert.state == State::Open ? 1 : 0;
        summary.open += term.alert.state == State::Open ? 1 : 0;
        summary.urgent += term.urgent ? 1 : 0;
        summary.waiting += term.decision.kind == TermDecision::Kind::Waiting ? 1 : 0;
        summary.hidden += hidden(term) ? 1 : 0;
        const QDateTime raised = term.alert.state == TermAlert::State::NotYet ? term.alert.raisedAt : QDateTime();
        if (raised.isValid() && (!summary.nextRaised.isValid() || raised < summary.nextRaised))
            summary.nextRaised = raised;
    }
    for (const auto &[date, day] : byDay)
        summary.days << day;
    if (!holdSummaries || failure)
        return answer(summary);
    summaryAnswers.hold = true;
    summaryAnswers.next.push_back(summary);
    return summaryAnswers.give();
}

Async<EndingTerm> FakeRenewalBoard::term(qint64 subscriptionKey)
{
    const EndingTerm *found = find(subscriptionKey);
    return found ? answer(*found) : failedNow<EndingTerm>(Error{.kind = Error::Kind::NotFound});
}

Async<TermWay> FakeRenewalBoard::weigh(qint64 subscriptionKey, const NextTerm &wanted)
{
    weighed << wanted;
    const EndingTerm *found = find(subscriptionKey);
    if (!found)
        return failedNow<TermWay>(Error{.kind = Error::Kind::NotFound});
    TermWay way;
    way.option = TermOption::RenewChanged;
    way.leadsTo = TermOutcome::RenewsChanged;
    way.verdict.kind = Verdict::Kind::Allowed;
    return answer(weighing ? weighing(*found, wanted) : way);
}

TermEndChoices FakeRenewalBoard::someEnds() const
{
    const auto day = [](int year, int month, int of) { return QDateTime(QDate(year, month, of), {0, 0}, Qt::UTC); };
    TermEndChoices some;
    some.rule.kind = Verdict::Kind::Allowed;
    some.rule.rule = u"nce.coterm.next-term"_s;
    some.rule.source = u"Microsoft Partner Center: align subscription end dates"_s;
    some.rule.from = QDate(2021, 1, 1);
    some.choices = {{{day(2026, 11, 30), true, {}}, {}},
                    {{day(2027, 3, 14), false, {SubscriptionId(u"a"_s), SubscriptionId(u"b"_s)}},
                     {u"Power BI Pro"_s, u"Microsoft 365 Business Standard"_s}}};
    return some;
}

Async<TermEndChoices> FakeRenewalBoard::allowedEnds(qint64, const NextTerm &wanted)
{
    endsAsked << wanted;
    if (endsFailure || failure)
        return failedNow<TermEndChoices>(endsFailure ? *endsFailure : *failure);
    if (!holdEnds)
        return readyNow(ends ? ends(wanted) : someEnds());
    endAnswers.hold = true;
    endAnswers.next.push_back(ends ? ends(wanted) : someEnds());
    return endAnswers.give();
}

void FakeRenewalBoard::remember()
{
    m_before << Book{terms, marks};
    m_after.clear();
}

TermMark FakeRenewalBoard::noted(TermMark mark)
{
    mark.number = ++m_lastNumber;
    mark.who = who;
    mark.at = now;
    marks << mark;
    return mark;
}

void FakeRenewalBoard::follow(const TermMark &mark)
{
    for (EndingTerm &term : terms) {
        if (!concernedBy(mark, term))
            continue;
        if (mark.kind == TermMark::Kind::LeftAsIs) {
            term.decision = {TermDecision::Kind::LeaveAsIs, mark.who, mark.why, mark.at, {}, mark, false};
            term.alert.state = State::None;
        } else if (term.alert.state == State::Open) {
            term.alert.state = mark.kind == TermMark::Kind::Muted ? State::Muted : State::Snoozed;
            term.alert.hiddenUntil = mark.until;
            term.alert.mark = mark;
        }
        term.urgent = false;
    }
}

Async<Done> FakeRenewalBoard::leaveAsIs(const QList<EndingTerm> &seen, const QString &why)
{
    if (failure)
        return failedNow<Done>(*failure);
    remember();
    for (const EndingTerm &term : seen) {
        TermMark mark = muteOf(term, TermMark::Scope::Term);
        mark.kind = TermMark::Kind::LeftAsIs;
        mark.stood = stoodAs(term);
        mark.why = why;
        follow(noted(mark));
    }
    announce();
    return readyNow(Done{});
}

Async<Done> FakeRenewalBoard::snooze(const QList<EndingTerm> &seen, const QDateTime &until)
{
    const bool outlasts =
        std::any_of(seen.begin(), seen.end(), [&](const auto &term) { return until >= term.lock.at; });
    if (failure || until <= now || outlasts)
        return failedNow<Done>(failure.value_or(invalid(u"until"_s)));
    remember();
    for (const EndingTerm &term : seen) {
        TermMark mark = muteOf(term, TermMark::Scope::Term);
        mark.kind = TermMark::Kind::Snoozed;
        mark.until = until;
        follow(noted(mark));
    }
    announce();
    return readyNow(Done{});
}

Async<Done> FakeRenewalBoard::mute(const TermMark &wanted)
{
    if (failure || wanted.why.trimmed().isEmpty() || wanted.until <= now)
        return failedNow<Done>(failure.value_or(invalid(wanted.until <= now ? u"until"_s : u"why"_s)));
    remember();
    follow(noted(wanted));
    announce();
    return readyNow(Done{});
}

Async<QList<TermMark>> FakeRenewalBoard::mutes()
{
    QList<TermMark> standing;
    for (const TermMark &mark : marks) {
        if (mark.kind == TermMark::Kind::Muted && mark.until > now)
            standing.prepend(mark);
    }
    return answer(standing);
}

Async<Done> FakeRenewalBoard::takeBack(const QList<qint64> &numbers)
{
    if (failure)
        return failedNow<Done>(*failure);
    remember();
    marks.removeIf([&](const TermMark &mark) { return numbers.contains(mark.number); });
    for (EndingTerm &term : terms) {
        if (term.decision.mark && numbers.contains(term.decision.mark->number)) {
            term.decision = {};
            term.alert.state = term.alert.reasons.isEmpty() ? State::None : State::Open;
        }
        if (term.alert.mark && numbers.contains(term.alert.mark->number)) {
            term.alert.mark.reset();
            term.alert.state = State::Open;
        }
    }
    announce();
    return readyNow(Done{});
}

Async<Done> FakeRenewalBoard::undo()
{
    if (failure || m_before.isEmpty())
        return failure ? failedNow<Done>(*failure) : readyNow(Done{});
    ++undone;
    m_after << Book{terms, marks};
    const Book book = m_before.takeLast();
    terms = book.terms;
    marks = book.marks;
    announce();
    return readyNow(Done{});
}

Async<Done> FakeRenewalBoard::redo()
{
    if (failure || m_after.isEmpty())
        return failure ? failedNow<Done>(*failure) : readyNow(Done{});
    ++redone;
    m_before << Book{terms, marks};
    const Book book = m_after.takeLast();
    terms = book.terms;
    marks = book.marks;
    announce();
    return readyNow(Done{});
}

EndingTerm *FakeRenewalBoard::find(qint64 subscriptionKey)
{
    const auto at = std::find_if(terms.begin(), terms.end(), [subscriptionKey](const EndingTerm &term) {
        return term.subscriptionKey == subscriptionKey;
    });
    return at == terms.end() ? nullptr : &*at;
}

void FakeRenewalBoard::announce()
{
    Q_EMIT undoChanged();
    Q_EMIT changed();
}

EndingTerm endingTerm(qint64 key, const QString &customer, const QString &subscription, const QDateTime &end)
{
    EndingTerm term;
    term.subscriptionKey = key;
    term.customerKey = key;
    term.customerName = customer;
    Subscription &of = term.subscription;
    of.id = SubscriptionId(u"subscription-%1"_s.arg(key));
    of.customer = CustomerId(u"customer-%1"_s.arg(key));
    of.offerName = subscription;
    of.offerId = u"CFQ7TTC0LH16:0001:CFQ7TTC0K971"_s;
    of.quantity = 10;
    of.status = SubscriptionStatus::Active;
    of.termStart = end.addYears(-1);
    of.termEnd = end;
    of.term = Term::Year;
    of.billing = BillingCycle::Monthly;
    of.autoRenew = true;
    term.key = {of.id, end};
    term.lock.at = end;
    term.byDefault.outcome = TermOutcome::Renews;
    term.byDefault.term = Term::Year;
    term.byDefault.billing = BillingCycle::Monthly;
    term.byDefault.quantity = of.quantity;
    for (const TermOption option : {TermOption::Renew, TermOption::RenewChanged, TermOption::CancelAtEnd}) {
        TermWay way;
        way.option = option;
        way.isDefault = option == TermOption::Renew;
        way.leadsTo = option == TermOption::Renew          ? TermOutcome::Renews
                      : option == TermOption::RenewChanged ? TermOutcome::RenewsChanged
                                                           : TermOutcome::Ends;
        way.verdict.kind = Verdict::Kind::Allowed;
        term.ways << way;
    }
    term.alert.state = TermAlert::State::Open;
    term.alert.reasons = {AlertReason::BindsLonger};
    term.alert.raisedAt = end.addDays(-45);
    return term;
}

} // namespace tenantry::testing
