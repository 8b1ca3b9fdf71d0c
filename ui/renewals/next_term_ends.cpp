// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/next_term_ends.h"

#include "support/clock.h"
#include "ui/common/when_done.h"

#include <chrono>

using namespace std::chrono_literals;

namespace tenantry {

namespace {

constexpr auto readPause = 120ms; // somebody walks through the terms by key

} // namespace

NextTermEnds::NextTermEnds(RenewalBoard &board, Clock &clock, QObject *parent)
    : QObject(parent), m_board(board), m_clock(clock)
{}

void NextTermEnds::open(const EndingTerm &term, const NextTerm &told)
{
    m_term = term;
    m_wanted = told;
    m_told = told.customTermEnd;
    m_chosen = m_told;
    read();
}

void NextTermEnds::close()
{
    ++m_reading;
    m_term.reset();
    m_known.reset();
    m_error.reset();
    m_chosen = {};
    Q_EMIT changed();
}

// --- what is wished

void NextTermEnds::setTerm(Term term)
{
    if (!isOpen())
        return;
    m_wanted.term = term == Term::Unknown ? TermWord() : TermWord(term);
    m_chosen = {};
    read();
}

// On the day that was told already the wish is what was told, to the second: there is nothing to change.
void NextTermEnds::choose(const QDateTime &at)
{
    const QDateTime wish = isTold(at) ? m_told : at;
    if (wish == m_chosen)
        return;
    m_chosen = wish;
    Q_EMIT chose();
}

bool NextTermEnds::isTold(const QDateTime &at) const
{
    return at.isValid() && m_told.isValid() && at.toUTC().date() == m_told.toUTC().date();
}

Subscription NextTermEnds::renewed() const
{
    NextTerm full = m_wanted;
    full.customTermEnd = {};
    return m_term ? renewedBy(m_term->subscription, full) : Subscription();
}

QDate NextTermEnds::fullEnd() const
{
    return lastTermDay(renewed());
}

bool NextTermEnds::isMonthly() const
{
    return renewed().term == Term::Month;
}

// --- what may be chosen

void NextTermEnds::readAgain()
{
    if (isOpen())
        read();
}

void NextTermEnds::read()
{
    m_known.reset();
    m_error.reset();
    m_clock.after(readPause, this, [this, reading = ++m_reading] {
        if (reading != m_reading)
            return;
        whenDone(m_board.allowedEnds(m_term->subscriptionKey, m_wanted), this,
                 [this, reading](const Result<TermEndChoices> &answer) {
                     if (reading == m_reading)
                         took(answer);
                 });
    });
    Q_EMIT changed();
}

void NextTermEnds::took(const Result<TermEndChoices> &answer)
{
    if (answer)
        m_known = *answer;
    else
        m_error = answer.error();
    Q_EMIT changed();
}

} // namespace tenantry
