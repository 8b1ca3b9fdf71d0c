// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/today_service.h"

#include "services/observations.h"
#include "services/plan_service.h"
#include "storage/database.h"
#include "support/clock.h"

#include <algorithm>

namespace tenantry {

namespace {

// Short enough for the others who wait for the reader.
constexpr int trialStretchDays = 4;
constexpr int customersPerStretch = 1000;

QDateTime trialsFrom(const QDateTime &now)
{
    return now.toUTC().date().startOfDay(Qt::UTC); // a term ends during its last day
}

void keepSoonest(QList<DatedKey> *keys, int limit)
{
    std::sort(keys->begin(), keys->end(),
              [](const DatedKey &a, const DatedKey &b) { return a.at != b.at ? a.at < b.at : a.key < b.key; });
    if (keys->size() > limit)
        keys->resize(limit);
}

Result<QList<EndingTerm>> trialsAt(Connection &store, const EndingReading &reading, const QList<DatedKey> &keys)
{
    QList<EndingTerm> trials;
    for (const DatedKey &dated : keys) {
        const auto record = endingRecord(store, reading.account, dated.key);
        if (!record)
            return record.error();
        if (*record)
            trials += reading.termOf(**record);
    }
    return trials;
}

Result<QList<OpenWindow>> windowsAt(Connection &store, const EndingReading &reading, const QList<DatedKey> &keys)
{
    QList<OpenWindow> windows;
    for (const DatedKey &dated : keys) {
        const auto record = endingRecord(store, reading.account, dated.key);
        if (!record)
            return record.error();
        if (!*record)
            continue;
        const Subscription &subscription = (*record)->facts.subscription;
        windows +=
            OpenWindow{(*record)->key, (*record)->customerKey, (*record)->customerName, subscription,
                       cancelWay(subscription, (*record)->facts.price, reading.rules, reading.profile, reading.now)};
    }
    return windows;
}

Result<TodaySends> sendsOf(Connection &ledger, const AccountId &account, const QDateTime &now, int limit)
{
    TodaySends sends;
    sends.asOf = now;
    const QDateTime since = now.addDays(-TodayDesk::daysBack);
    const auto read = [&](TodayIntents *into, const QList<IntentState> &states, const QDateTime &from) -> Outcome {
        const auto found = intentsByState(ledger, account, states, from, limit);
        if (!found)
            return found.error();
        *into = {found->intents, found->inAll};
        return Done{};
    };
    if (const Outcome done = read(&sends.waiting, {IntentState::Queued, IntentState::Parked}, {}); !done)
        return done.error();
    if (const Outcome done = read(&sends.refused, {IntentState::Refused}, since); !done)
        return done.error();
    if (const Outcome done = read(&sends.confirmed, {IntentState::Confirmed}, since); !done)
        return done.error();
    return sends;
}

} // namespace

TodayService::TodayService(Parts parts, QObject *parent) : TodayDesk(parent), m_parts(std::move(parts))
{
    connect(&m_parts.observations, &Observations::changed, this, [this](const Changes &changes) {
        if (!changes.subscriptionsOf.isEmpty() || changes.prices)
            Q_EMIT termsChanged();
    });
    connect(&m_parts.plan, &PlanService::changed, this, &TodayDesk::sendsChanged);
    connect(&m_parts.plan, &PlanService::ended, this, &TodayDesk::sendsChanged);
}

void TodayService::accountChanged()
{
    Q_EMIT termsChanged();
    Q_EMIT sendsChanged();
}

Async<TodayTerms> TodayService::terms(int limit)
{
    const auto current = m_parts.account();
    if (!current)
        return readyNow(TodayTerms());
    const QDateTime now = m_parts.clock.now();
    const auto walk = std::make_shared<Walk>(
        Walk{{current->key, current->profile, now, m_parts.rules(), {}, {}}, limit, trialsFrom(now), {}, {}, {}});
    return m_parts.ledger
        .read([id = current->id, now](Connection &connection) { return endingNotes(connection, id, now); })
        .then(this,
              [this, walk](const Result<EndingNotes> &notes) -> Async<TodayTerms> {
                  if (!notes)
                      return failedNow<TodayTerms>(notes.error());
                  walk->reading.notes = *notes;
                  return walkTrials(walk);
              })
        .unwrap();
}

Async<TodayTerms> TodayService::walkTrials(const SharedWalk &walk)
{
    const QDateTime from = walk->trialsTo;
    const QDateTime end = trialsFrom(walk->reading.now).addDays(trialDays);
    if (from >= end)
        return walkWindows(walk);
    walk->trialsTo = std::min(end, from.addDays(trialStretchDays));
    return m_parts.store
        .readWhenIdle([account = walk->reading.account, from, to = walk->trialsTo](Connection &connection) {
            return trialsEnding(connection, account, from, to);
        })
        .then(this,
              [this, walk](const Result<QList<DatedKey>> &found) -> Async<TodayTerms> {
                  if (!found)
                      return failedNow<TodayTerms>(found.error());
                  walk->trials += *found;
                  return walkTrials(walk);
              })
        .unwrap();
}

Async<TodayTerms> TodayService::walkWindows(const SharedWalk &walk)
{
    const QDateTime now = walk->reading.now;
    return m_parts.store
        .readWhenIdle([account = walk->reading.account, now, after = walk->after](Connection &connection) {
            return windowsClosing(connection, account, now, now.addDays(windowDays), after, customersPerStretch);
        })
        .then(this,
              [this, walk](const Result<WindowStretch> &found) -> Async<TodayTerms> {
                  if (!found)
                      return failedNow<TodayTerms>(found.error());
                  walk->windows += found->windows;
                  walk->after = found->next;
                  return walk->after ? walkWindows(walk) : readRecords(walk);
              })
        .unwrap();
}

Async<TodayTerms> TodayService::readRecords(const SharedWalk &walk)
{
    TodayTerms terms;
    terms.asOf = walk->reading.now;
    terms.trialsInAll = static_cast<int>(walk->trials.size());
    terms.windowsInAll = static_cast<int>(walk->windows.size());
    keepSoonest(&walk->trials, walk->limit);
    keepSoonest(&walk->windows, walk->limit);
    return m_parts.store.read([reading = walk->reading, trials = walk->trials, windows = walk->windows,
                               terms](Connection &connection) mutable -> Result<TodayTerms> {
        auto ending = trialsAt(connection, reading, trials);
        if (!ending)
            return ending.error();
        auto open = windowsAt(connection, reading, windows);
        if (!open)
            return open.error();
        terms.trials = std::move(*ending);
        terms.windows = std::move(*open);
        return terms;
    });
}

Async<TodaySends> TodayService::sends(int limit)
{
    const auto current = m_parts.account();
    if (!current)
        return readyNow(TodaySends());
    return m_parts.ledger.read([id = current->id, now = m_parts.clock.now(), limit](Connection &connection) {
        return sendsOf(connection, id, now, limit);
    });
}

} // namespace tenantry
