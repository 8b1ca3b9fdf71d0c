// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/renewal_service.h"

#include "services/observations.h"
#include "services/price_sources.h"
#include "storage/database.h"
#include "storage/plan_lookup.h"
#include "support/clock.h"

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

// Earlier acts are forgotten first.
constexpr qsizetype actsKept = 200;

Error nobodySignedIn()
{
    return Error{Error::Kind::SignedOut};
}

Error noSuchEnd()
{
    Error error{Error::Kind::NotFound};
    error.detail = u"this subscription is not stored, or its term has no end ahead"_s;
    return error;
}

Error invalidMark(const QString &subject)
{
    return Error{.kind = Error::Kind::Invalid, .subject = subject};
}

// A stretch into a page; true when the page is full or there is no more.
bool takeUp(EndingPage *page, EndingQuery *query, const EndingStretch &stretch)
{
    for (const EndingTerm &term : stretch.terms) {
        if (!isShown(query->show, term))
            continue;
        if (page->terms.size() == query->limit) {
            page->next =
                EndingQuery::Place{page->terms.last().subscription.termEnd, page->terms.last().subscriptionKey};
            return true;
        }
        page->terms += term;
    }
    query->after = stretch.next;
    return !stretch.next;
}

Result<EndingRecord> recordAhead(Connection &store, const EndingReading &reading, qint64 key)
{
    const auto record = endingRecord(store, reading.account, key);
    if (!record)
        return record.error();
    if (!*record || !endsAhead((*record)->facts.subscription, reading.now))
        return noSuchEnd();
    return **record;
}

// What would be renewed, as the store knows it.
Result<EndingRecord> recordWanted(Connection &store, const EndingReading &reading, qint64 key, const NextTerm &wanted)
{
    const auto found = recordAhead(store, reading, key);
    if (!found)
        return found.error();
    EndingRecord record = *found;
    const Subscription &subscription = record.facts.subscription;
    const auto price = listPriceAfter(store, reading.account, record.customerKey, renewedBy(subscription, wanted));
    if (!price)
        return price.error();
    const auto planned =
        plannedSubscriptions(store, reading.account, {{subscription.customer, {subscription.id}}}, SeatHistory::Leave);
    if (!planned)
        return planned.error();
    record.facts.renewal = *price;
    record.facts.limits = planned->value(subscription.id).limits;
    return record;
}

Result<EndingTerm> pricedTerm(Connection &ledger, const EndingReading &reading, const EndingRecord &record)
{
    const auto priced = withPrices(ledger, reading.accountId, reading.now, {record});
    return priced ? Result<EndingTerm>(reading.termOf(priced->first())) : priced.error();
}

Result<TermWay> pricedWay(Connection &ledger, const EndingReading &reading, const EndingRecord &record,
                          const NextTerm &wanted)
{
    const auto priced = withPricesFor(wanted, ledger, reading.accountId, reading.now, record);
    if (!priced)
        return priced.error();
    return renewChanged(reading.factsOf(*priced), wanted, reading.rules, reading.profile, reading.now);
}

Outcome turn(Connection &ledger, const AccountId &account, const QList<qint64> &in, const QList<qint64> &out,
             const QDateTime &now)
{
    RenewalStore store(ledger);
    for (const qint64 number : in) {
        if (const Outcome done = store.putBack(account, number); !done)
            return done;
    }
    for (const qint64 number : out) {
        if (const Outcome done = store.takeBack(account, number, now); !done)
            return done;
    }
    return Done{};
}

} // namespace

RenewalService::RenewalService(Parts parts, QObject *parent) : RenewalBoard(parent), m_parts(std::move(parts))
{
    connect(&m_parts.observations, &Observations::changed, this, &RenewalBoard::changed);
    connect(&m_parts.plan, &PlanDesk::changed, this, &RenewalBoard::changed);
}

void RenewalService::accountChanged()
{
    m_done.clear();
    m_undone.clear();
    Q_EMIT undoChanged();
    Q_EMIT changed();
}

// --- reading

EndingReading RenewalService::reading(const Account &current) const
{
    return {current.key,
            current.profile,
            m_parts.clock.now(),
            m_parts.rules(),
            {},
            m_parts.assigned ? m_parts.assigned() : AssignedSeats(),
            current.id};
}

Async<EndingNotes> RenewalService::notes(const Account &current) const
{
    return m_parts.ledger.read([id = current.id, now = m_parts.clock.now()](Connection &connection) {
        return endingNotes(connection, id, now);
    });
}

Async<EndingStretch> RenewalService::stretch(const EndingReading &reading, const EndingQuery &query, Patience patience)
{
    const auto look = [reading, query](Connection &connection) { return endingRecordsFor(connection, reading, query); };
    auto stored = patience == Patience::Some ? m_parts.store.readWhenIdle(look) : m_parts.store.read(look);
    return stored
        .then(this,
              [this, reading](const Result<EndingRecords> &records) -> Async<EndingStretch> {
                  if (!records)
                      return failedNow<EndingStretch>(records.error());
                  return m_parts.ledger.read([reading, records = *records](Connection &connection) {
                      return endingStretch(connection, reading, records);
                  });
              })
        .unwrap();
}

// Stretch by stretch, and all but the first when nobody else asks, so that a short question never waits for a long one.
Async<EndingPage> RenewalService::fill(EndingReading reading, EndingQuery query, EndingPage page, Patience patience)
{
    return stretch(reading, query, patience)
        .then(this,
              [this, reading, query, page](const Result<EndingStretch> &read) mutable -> Async<EndingPage> {
                  if (!read)
                      return failedNow<EndingPage>(read.error());
                  return takeUp(&page, &query, *read) ? readyNow(page) : fill(reading, query, page, Patience::Some);
              })
        .unwrap();
}

Async<EndingPage> RenewalService::page(const EndingQuery &query)
{
    const auto current = account();
    if (!current)
        return readyNow(EndingPage());
    return notes(*current)
        .then(
            this,
            [this, query, reading = reading(*current)](const Result<EndingNotes> &notes) mutable -> Async<EndingPage> {
                if (!notes)
                    return failedNow<EndingPage>(notes.error());
                reading.notes = *notes;
                EndingPage page;
                page.policy = reading.policy();
                page.asOf = reading.now;
                return fill(reading, query, page, Patience::None);
            })
        .unwrap();
}

Async<EndingSummary> RenewalService::count(EndingReading reading, EndingQuery query, EndingSummary summary)
{
    return stretch(reading, query, Patience::Some)
        .then(this,
              [this, reading, query, summary](const Result<EndingStretch> &read) mutable -> Async<EndingSummary> {
                  if (!read)
                      return failedNow<EndingSummary>(read.error());
                  for (const EndingTerm &term : read->terms)
                      countIn(&summary, term);
                  query.after = read->next;
                  return read->next ? count(reading, query, summary) : readyNow(summary);
              })
        .unwrap();
}

Async<EndingSummary> RenewalService::summary(int days)
{
    const auto current = account();
    if (!current)
        return readyNow(EndingSummary());
    return notes(*current)
        .then(this,
              [this, days,
               reading = reading(*current)](const Result<EndingNotes> &notes) mutable -> Async<EndingSummary> {
                  if (!notes)
                      return failedNow<EndingSummary>(notes.error());
                  reading.notes = *notes;
                  EndingQuery query;
                  query.days = days;
                  EndingSummary summary;
                  summary.policy = reading.policy();
                  return count(reading, query, summary);
              })
        .unwrap();
}

Async<EndingTerm> RenewalService::term(qint64 subscriptionKey)
{
    const auto current = account();
    if (!current)
        return failedNow<EndingTerm>(nobodySignedIn());
    return notes(*current)
        .then(this,
              [this, subscriptionKey,
               reading = reading(*current)](const Result<EndingNotes> &notes) mutable -> Async<EndingTerm> {
                  if (!notes)
                      return failedNow<EndingTerm>(notes.error());
                  reading.notes = *notes;
                  return record(reading, subscriptionKey)
                      .then(this,
                            [this, reading](const Result<EndingRecord> &record) -> Async<EndingTerm> {
                                if (!record)
                                    return failedNow<EndingTerm>(record.error());
                                return m_parts.ledger.read([reading, record = *record](Connection &connection) {
                                    return pricedTerm(connection, reading, record);
                                });
                            })
                      .unwrap();
              })
        .unwrap();
}

Async<EndingRecord> RenewalService::record(const EndingReading &reading, qint64 subscriptionKey)
{
    return m_parts.store.read([reading, subscriptionKey](Connection &connection) {
        return recordAhead(connection, reading, subscriptionKey);
    });
}

Async<TermWay> RenewalService::weigh(qint64 subscriptionKey, const NextTerm &wanted)
{
    const auto current = account();
    if (!current)
        return failedNow<TermWay>(nobodySignedIn());
    const EndingReading now = reading(*current);
    auto stored = m_parts.store.read([now, subscriptionKey, wanted](Connection &connection) {
        return recordWanted(connection, now, subscriptionKey, wanted);
    });
    return stored
        .then(this,
              [this, now, wanted](const Result<EndingRecord> &record) -> Async<TermWay> {
                  if (!record)
                      return failedNow<TermWay>(record.error());
                  return m_parts.ledger.read([now, wanted, record = *record](Connection &connection) {
                      return pricedWay(connection, now, record, wanted);
                  });
              })
        .unwrap();
}

Async<TermEndChoices> RenewalService::allowedEnds(qint64 subscriptionKey, const NextTerm &wanted)
{
    const auto session = m_parts.session ? m_parts.session() : std::nullopt;
    if (!session)
        return failedNow<TermEndChoices>(nobodySignedIn());
    const EndingReading now = reading(session->account);
    auto stored = m_parts.store.read([now, subscriptionKey, wanted](Connection &connection) -> Result<TermEndQuestion> {
        const auto found = recordAhead(connection, now, subscriptionKey);
        return found ? termEndQuestion(connection, now, *found, wanted) : found.error();
    });
    return stored
        .then(this,
              [this, session = *session](const Result<TermEndQuestion> &question) -> Async<TermEndChoices> {
                  return question ? askEnds(session, *question) : failedNow<TermEndChoices>(question.error());
              })
        .unwrap();
}

Async<TermEndChoices> RenewalService::askEnds(const Session &session, const TermEndQuestion &question)
{
    if (!question.rule.allowed())
        return readyNow(TermEndChoices{{}, question.rule});
    const Subscription &renewed = question.renewed;
    const auto endpoint = session.provider->allowedEnds(renewed.customer, renewed.term, renewed.termStart);
    return ask(session.send, endpoint, Priority::Foreground, this)
        .then(this, [question](const Result<QList<AllowedEnd>> &ends) -> Result<TermEndChoices> {
            return ends ? Result<TermEndChoices>(choicesOf(question, *ends)) : ends.error();
        });
}

Async<QList<TermMark>> RenewalService::mutes()
{
    const auto current = account();
    if (!current)
        return readyNow(QList<TermMark>());
    return m_parts.ledger.read(
        [id = current->id, now = m_parts.clock.now()](Connection &connection) -> Result<QList<TermMark>> {
            const auto marks = RenewalStore(connection).standing(id, now);
            if (!marks)
                return marks.error();
            QList<TermMark> muted;
            for (const TermMark &mark : *marks) {
                if (mark.kind == TermMark::Kind::Muted)
                    muted.prepend(mark);
            }
            return muted;
        });
}

// --- marks

Async<Done> RenewalService::leaveAsIs(const QList<EndingTerm> &seen, const QString &why)
{
    QList<TermMark> marks;
    for (const EndingTerm &term : seen) {
        TermMark mark = muteOf(term, TermMark::Scope::Term);
        mark.kind = TermMark::Kind::LeftAsIs;
        mark.stood = stoodAs(term);
        mark.why = why.trimmed();
        marks += mark;
    }
    return add(marks);
}

Async<Done> RenewalService::snooze(const QList<EndingTerm> &seen, const QDateTime &until)
{
    QList<TermMark> marks;
    for (const EndingTerm &term : seen) {
        if (until <= m_parts.clock.now() || until >= term.lock.at)
            return failedNow<Done>(invalidMark(u"until"_s));
        TermMark mark = muteOf(term, TermMark::Scope::Term);
        mark.kind = TermMark::Kind::Snoozed;
        mark.until = until;
        marks += mark;
    }
    return add(marks);
}

Async<Done> RenewalService::mute(const TermMark &wanted)
{
    if (wanted.why.trimmed().isEmpty())
        return failedNow<Done>(invalidMark(u"why"_s));
    if (!wanted.until.isValid() || wanted.until <= m_parts.clock.now())
        return failedNow<Done>(invalidMark(u"until"_s));
    TermMark mark = wanted;
    mark.kind = TermMark::Kind::Muted;
    mark.why = wanted.why.trimmed();
    return add({mark});
}

Async<Done> RenewalService::add(QList<TermMark> marks)
{
    const auto current = account();
    if (!current)
        return failedNow<Done>(nobodySignedIn());
    for (TermMark &mark : marks) {
        mark.who = current->signedInAs;
        mark.at = m_parts.clock.now();
    }
    return remember(m_parts.ledger.write([id = current->id, marks](Connection &connection) -> Result<Act> {
        Act act;
        for (const TermMark &mark : marks) {
            const Result<qint64> number = RenewalStore(connection).add(id, mark);
            if (!number)
                return number.error();
            act.came += *number;
        }
        return act;
    }));
}

Async<Done> RenewalService::takeBack(const QList<qint64> &marks)
{
    const auto current = account();
    if (!current)
        return failedNow<Done>(nobodySignedIn());
    return remember(m_parts.ledger.write(
        [id = current->id, marks, now = m_parts.clock.now()](Connection &connection) -> Result<Act> {
            if (const Outcome done = turn(connection, id, {}, marks, now); !done)
                return done.error();
            return Act{{}, marks};
        }));
}

Async<Done> RenewalService::remember(const Async<Act> &act)
{
    return Async<Act>(act).then(this, [this](const Result<Act> &done) -> Outcome {
        if (!done)
            return done.error();
        if (done->came.isEmpty() && done->went.isEmpty())
            return Done{};
        m_done += *done;
        if (m_done.size() > actsKept)
            m_done.removeFirst();
        m_undone.clear();
        Q_EMIT undoChanged();
        Q_EMIT changed();
        return Done{};
    });
}

Async<Done> RenewalService::step(QList<Act> &from, QList<Act> &to, bool back)
{
    const auto current = account();
    if (from.isEmpty() || !current)
        return current ? readyNow(Done{}) : failedNow<Done>(nobodySignedIn());
    const Act act = from.takeLast();
    Q_EMIT undoChanged();
    return m_parts.ledger
        .write([id = current->id, act, back, now = m_parts.clock.now()](Connection &connection) -> Outcome {
            return back ? turn(connection, id, act.went, act.came, now) : turn(connection, id, act.came, act.went, now);
        })
        .then(this, [this, act, &to](const Outcome &done) -> Outcome {
            if (!done)
                return done; // somebody else took it back: it is not offered again
            to += act;
            Q_EMIT undoChanged();
            Q_EMIT changed();
            return Done{};
        });
}

Async<Done> RenewalService::undo()
{
    return step(m_done, m_undone, true);
}

Async<Done> RenewalService::redo()
{
    return step(m_undone, m_done, false);
}

} // namespace tenantry
