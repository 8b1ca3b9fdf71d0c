// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ending_reading.h"

#include "services/price_sources.h"

namespace tenantry {

namespace {

constexpr int stretchRows = 500;
// The longest term: what was confirmed before is about an earlier one.
constexpr int longestTermYears = 3;

bool concerns(const TermMark &mark, const EndingFacts &facts)
{
    return mark.scope != TermMark::Scope::Term || mark.termEnd == facts.subscription.termEnd;
}

// What was sent before this term began decided an earlier end; so did another term, which begins this one.
bool ofThisTerm(const RenewalStore::PlannedEnd &done, const Subscription &subscription)
{
    return done.change.kind != ChangeKind::Term &&
           (!subscription.termStart.isValid() || done.at >= subscription.termStart);
}

bool hiddenNow(const EndingTerm &term)
{
    return term.alert.state == TermAlert::State::Snoozed || term.alert.state == TermAlert::State::Muted;
}

EndingSlice sliceOf(const EndingReading &reading, const EndingQuery &query)
{
    EndingSlice slice;
    slice.from = reading.now.toUTC().date().startOfDay(Qt::UTC); // a term ends during its last day
    slice.to = reading.now.addDays(query.days);
    slice.customerKey = query.customerKey;
    slice.limit = stretchRows;
    if (query.after) {
        slice.afterEnd = query.after->end;
        slice.afterKey = query.after->subscriptionKey;
    }
    return slice;
}

} // namespace

EndingNotes::EndingNotes(const QList<TermMark> &marks, const QList<RenewalStore::PlannedEnd> &planned)
{
    for (const TermMark &mark : marks)
        m_marks.insert(mark.subject, mark);
    for (auto end = planned.crbegin(); end != planned.crend(); ++end) // what went in last comes out first
        m_planned.insert(end->change.subscription, *end);
}

void EndingNotes::fill(EndingFacts *facts) const
{
    const Subscription &subscription = facts->subscription;
    for (const QString &subject :
         {subscription.id.text(), subscription.offerId.section(u':', 0, 1), subscription.customer.text()}) {
        for (auto mark = m_marks.constFind(subject); mark != m_marks.cend() && mark.key() == subject; ++mark) {
            if (concerns(*mark, *facts))
                facts->marks += *mark;
        }
    }
    const auto planned = m_planned.values(subscription.id);
    for (const RenewalStore::PlannedEnd &end : planned) {
        if (end.done && !ofThisTerm(end, subscription))
            continue;
        (end.done ? facts->done : facts->waiting) += end.change;
        (end.done ? facts->doneIds : facts->waitingIds) += end.intent;
        if (end.done)
            facts->stopped = end.stopped;
        QDateTime &latest = end.done ? facts->doneAt : facts->waitingSince;
        latest = latest.isValid() ? std::max(latest, end.at) : end.at;
    }
}

Result<EndingNotes> endingNotes(Connection &ledger, const AccountId &account, const QDateTime &now)
{
    RenewalStore store(ledger);
    const auto marks = store.standing(account, now);
    if (!marks)
        return marks.error();
    const auto planned = store.plannedEnds(account, now.addYears(-longestTermYears));
    if (!planned)
        return planned.error();
    return EndingNotes(*marks, *planned);
}

EndingFacts EndingReading::factsOf(const EndingRecord &record) const
{
    EndingFacts facts = record.facts;
    notes.fill(&facts);
    const auto users = assigned.constFind(facts.subscription.id);
    if (users != assigned.cend())
        facts.assigned = *users;
    return facts;
}

EndingTerm EndingReading::termOf(const EndingRecord &record) const
{
    EndingTerm term = endingTerm(factsOf(record), rules, profile, now);
    term.subscriptionKey = record.key;
    term.customerKey = record.customerKey;
    term.customerName = record.customerName;
    return term;
}

Result<EndingRecords> endingRecordsFor(Connection &store, const EndingReading &reading, const EndingQuery &query)
{
    const EndingSlice slice = sliceOf(reading, query);
    const auto records = endingRecords(store, reading.account, slice);
    if (!records)
        return records.error();
    EndingRecords stored{*records, {}};
    if (records->size() == slice.limit)
        stored.next = EndingQuery::Place{records->last().facts.subscription.termEnd, records->last().key};
    return stored;
}

Result<EndingStretch> endingStretch(Connection &ledger, const EndingReading &reading, const EndingRecords &stored)
{
    const auto records = withPrices(ledger, reading.accountId, reading.now, stored.records);
    if (!records)
        return records.error();
    EndingStretch stretch{{}, stored.next};
    for (const EndingRecord &record : *records) {
        if (endsAhead(record.facts.subscription, reading.now))
            stretch.terms += reading.termOf(record);
    }
    return stretch;
}

bool isShown(EndingQuery::Show show, const EndingTerm &term)
{
    switch (show) {
    case EndingQuery::Show::Everything:
        break;
    case EndingQuery::Show::Alerts:
        return term.alert.state == TermAlert::State::Open;
    case EndingQuery::Show::Hidden:
        return hiddenNow(term);
    case EndingQuery::Show::Undecided:
        return term.decision.kind == TermDecision::Kind::None;
    case EndingQuery::Show::Urgent:
        return term.urgent;
    }
    return true;
}

void countIn(EndingSummary *summary, const EndingTerm &term)
{
    const QDate day = term.key.end.date();
    if (summary->days.isEmpty() || summary->days.last().day != day)
        summary->days += EndingSummary::Day{day, 0, 0};
    const int open = term.alert.state == TermAlert::State::Open ? 1 : 0;
    summary->days.last().terms += 1;
    summary->days.last().alerts += open;
    summary->terms += 1;
    summary->open += open;
    summary->urgent += term.urgent ? 1 : 0;
    summary->waiting += term.decision.kind == TermDecision::Kind::Waiting ? 1 : 0;
    summary->hidden += hiddenNow(term) ? 1 : 0;
    const QDateTime raised = term.alert.state == TermAlert::State::NotYet ? term.alert.raisedAt : QDateTime();
    if (raised.isValid() && (!summary->nextRaised.isValid() || raised < summary->nextRaised))
        summary->nextRaised = raised;
}

} // namespace tenantry
