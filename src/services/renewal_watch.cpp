// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/renewal_watch.h"

#include "domain/base_rules.h"
#include "domain/ending_ways.h"
#include "services/customer_reading.h"
#include "storage/database.h"
#include "storage/ending_lookup.h"
#include "support/clock.h"

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr int directoriesAtOnce = 2;
constexpr int directoriesPerRound = 500;
constexpr int daysBeforeTheAlert = 2; // so that it is raised on its first day

int leadOf(Term term, const EndingView &view)
{
    RuleQuestion question = endingQuestion(view, u"alert.lead"_s, nullptr);
    question.term = TermWord(term);
    return figureOf(view.rules.ask(question)).value_or(0);
}

CountingWindow windowAt(const EndingView &view)
{
    CountingWindow window;
    window.now = view.now;
    window.monthly = view.now.addDays(leadOf(Term::Month, view) + daysBeforeTheAlert);
    window.longer = view.now.addDays(leadOf(Term::Year, view) + daysBeforeTheAlert);
    window.readBefore = view.now.addSecs(-builtInDuration(u"sync.full.every"_s).count());
    window.limit = directoriesPerRound;
    return window;
}

} // namespace

RenewalWatch::RenewalWatch(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts))
{
    connect(&m_parts.sync, &SyncControl::stateChanged, this, &RenewalWatch::synced);
}

void RenewalWatch::accountChanged()
{
    ++m_round;
    m_toRead.clear();
    m_reading = 0;
    m_looking = m_wasRunning = false;
}

void RenewalWatch::synced(const SyncState &state)
{
    const bool ended = m_wasRunning && state.phase == SyncState::Phase::Idle;
    m_wasRunning = state.running();
    if (ended && !running())
        look();
}

void RenewalWatch::look()
{
    m_session = m_parts.session();
    if (!m_session)
        return;
    m_looking = true;
    const qint64 account = m_session->account.key;
    const CountingWindow window = windowAt({m_parts.rules(), m_session->account.profile, m_parts.clock.now()});
    m_parts.store
        .readWhenIdle(
            [account, window](Connection &connection) { return customersToCount(connection, account, window); })
        .then(this, [this, round = m_round](const Result<QList<CustomerId>> &customers) {
            if (round != m_round)
                return;
            m_looking = false;
            found(customers.valueOr({}));
        });
}

void RenewalWatch::found(const QList<CustomerId> &customers)
{
    for (const CustomerId &customer : customers) {
        if (!m_parts.reading.licencesRefused(m_session->account.key, customer))
            m_toRead += customer;
    }
    readMore();
}

// What one directory answers is none of the others' business; it is asked again in the next round.
void RenewalWatch::readMore()
{
    while (m_reading < directoriesAtOnce && !m_toRead.isEmpty()) {
        ++m_reading;
        m_parts.reading.readLicences(*m_session, m_toRead.takeFirst(), Priority::Background)
            .then(this, [this, round = m_round](const Result<Changes> &) {
                if (round != m_round)
                    return;
                --m_reading;
                readMore();
            });
    }
}

} // namespace tenantry
