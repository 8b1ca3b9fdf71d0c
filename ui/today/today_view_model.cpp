// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_view_model.h"

#include "services/api/profile_care.h"
#include "support/clock.h"
#include "ui/common/ending_words.h"
#include "ui/common/when_done.h"
#include "ui/today/today_rows.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace tenantry {

namespace {

constexpr int linesPerList = 5;
constexpr int decisionLines = 5;
constexpr int urgentDays = 45; // more than any lock lies before its end
// Announcements come in swarms; while a round of reading runs they do not stop for minutes.
constexpr auto pause = 250ms;
constexpr auto pauseWhileReading = 4s;
constexpr int ticksPerLook = 10;

// Urgent ones first, each once.
QList<EndingTerm> joined(const QList<EndingTerm> &urgent, const QList<EndingTerm> &alerts)
{
    QList<EndingTerm> terms = urgent;
    for (const EndingTerm &alert : alerts) {
        const bool known = std::any_of(urgent.begin(), urgent.end(),
                                       [&alert](const EndingTerm &each) { return each.key == alert.key; });
        if (!known && terms.size() < decisionLines)
            terms << alert;
    }
    return terms;
}

} // namespace

TodayViewModel::TodayViewModel(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&m_parts.board, &RenewalBoard::changed, this, [this] { outdated(Decisions); });
    connect(&m_parts.plan, &PlanDesk::changed, this, [this] { outdated(Plan); });
    connect(&m_parts.desk, &TodayDesk::termsChanged, this, [this] { outdated(Terms); });
    connect(&m_parts.desk, &TodayDesk::sendsChanged, this, [this] { outdated(Sends); });
    connect(&m_parts.accounts, &Accounts::currentChanged, this, &TodayViewModel::forget);
    connect(&m_parts.accounts, &Accounts::changed, this, &TodayViewModel::wake);
    connect(&m_parts.connection, &ConnectionStatus::changed, this, &TodayViewModel::wake);
    connect(&m_parts.sync, &SyncControl::stateChanged, this, &TodayViewModel::wake);
    connect(&m_parts.care, &ProfileCare::storeDamagedFound, this, &TodayViewModel::wake);
    connect(&m_parts.care, &ProfileCare::storeRebuiltChanged, this, &TodayViewModel::wake);
    takeState();
    compose();
}

void TodayViewModel::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (!shown)
        return;
    flush();
    tick();
}

void TodayViewModel::refresh()
{
    for (Reading &reading : m_readings)
        reading.dirty = true;
    wake();
}

void TodayViewModel::reword()
{
    compose();
    m_list.rewordAll();
}

void TodayViewModel::forget()
{
    ++m_asked;
    m_facts.decisions = {};
    m_facts.plan = {};
    m_facts.terms = {};
    m_facts.sends = {};
    m_readings.fill({});
    m_due = 0;
    takeState();
    compose();
    wake();
}

void TodayViewModel::outdated(Source source)
{
    m_readings.at(source).dirty = true;
    wake();
}

// Several announcements become one look.
void TodayViewModel::wake()
{
    if (m_waking)
        return;
    m_waking = true;
    m_parts.clock.after(m_parts.sync.state().running() ? std::chrono::milliseconds(pauseWhileReading) : pause, this,
                        [this] {
                            m_waking = false;
                            flush();
                        });
}

void TodayViewModel::flush()
{
    takeState();
    for (int source = 0; m_shown && source < sources; ++source) { // else read when it is shown again
        Reading &reading = m_readings.at(static_cast<std::size_t>(source));
        if (m_facts.account && reading.dirty && !reading.asking)
            read(static_cast<Source>(source));
    }
    compose();
}

void TodayViewModel::read(Source source)
{
    m_readings.at(source) = {false, true};
    const quint64 asked = m_asked;
    switch (source) {
    case Decisions:
        readDecisions();
        break;
    case Plan:
        whenDone(m_parts.plan.items(), this, [this, asked](const Result<QList<PlanItem>> &items) {
            take<TodayPlan>(Plan, asked, &m_facts.plan,
                            items ? Result<TodayPlan>(TodayPlan{*items, m_parts.clock.now()})
                                  : Result<TodayPlan>(items.error()));
        });
        break;
    case Terms:
        whenDone(m_parts.desk.terms(linesPerList), this,
                 [this, asked](const Result<TodayTerms> &terms) { take(Terms, asked, &m_facts.terms, terms); });
        break;
    case Sends:
        whenDone(m_parts.desk.sends(linesPerList), this,
                 [this, asked](const Result<TodaySends> &sends) { take(Sends, asked, &m_facts.sends, sends); });
        break;
    case sources:
        break;
    }
}

// What is urgent may have been decided already and wait in the plan, which is no alert; so both are asked for.
void TodayViewModel::readDecisions()
{
    EndingQuery query;
    query.days = urgentDays;
    query.show = EndingQuery::Show::Urgent;
    query.limit = decisionLines;
    whenDone(m_parts.board.page(query), this, [this, asked = m_asked](const Result<EndingPage> &urgent) {
        if (asked != m_asked)
            return;
        if (!urgent)
            take<TodayDecisions>(Decisions, asked, &m_facts.decisions, Result<TodayDecisions>(urgent.error()));
        else
            readSummary(urgent->terms);
    });
}

void TodayViewModel::readSummary(const QList<EndingTerm> &urgent)
{
    whenDone(m_parts.board.summary(TodayFacts::days), this,
             [this, urgent, asked = m_asked](const Result<EndingSummary> &summary) {
                 if (asked != m_asked)
                     return;
                 if (!summary)
                     take<TodayDecisions>(Decisions, asked, &m_facts.decisions,
                                          Result<TodayDecisions>(summary.error()));
                 else
                     readAlerts(*summary, urgent);
             });
}

void TodayViewModel::readAlerts(const EndingSummary &summary, const QList<EndingTerm> &urgent)
{
    EndingQuery query;
    query.days = TodayFacts::days;
    query.show = EndingQuery::Show::Alerts;
    query.limit = decisionLines;
    whenDone(
        m_parts.board.page(query), this, [this, summary, urgent, asked = m_asked](const Result<EndingPage> &alerts) {
            take<TodayDecisions>(
                Decisions, asked, &m_facts.decisions,
                alerts ? Result<TodayDecisions>(TodayDecisions{summary, joined(urgent, alerts->terms), alerts->asOf})
                       : Result<TodayDecisions>(alerts.error()));
        });
}

template <class T>
void TodayViewModel::take(Source source, quint64 asked, TodayRead<T> *into, const Result<T> &answer)
{
    if (asked != m_asked)
        return;
    if (answer) {
        into->value = *answer;
        into->error.reset();
        if (source == Decisions)
            m_due = m_facts.decisions.value->summary.open;
    } else if (answer.error().kind != Error::Kind::Cancelled) {
        into->error = answer.error();
    }
    m_readings.at(source).asking = false;
    if (m_readings.at(source).dirty)
        wake();
    takeState();
    compose();
}

void TodayViewModel::takeState()
{
    m_facts.now = m_parts.clock.now();
    m_facts.accounts = m_parts.accounts.all();
    m_facts.account = m_parts.accounts.current();
    m_facts.connection = m_parts.connection.state();
    m_facts.sync = m_parts.sync.state();
    m_facts.storeDamaged = m_parts.care.storeDamaged();
    m_facts.storeRebuilt = m_parts.care.storeRebuilt();
}

void TodayViewModel::compose()
{
    m_list.setRows(m_facts.account ? todayRows(m_facts) : QList<TodayRow>());
    Q_EMIT changed();
}

// Countdowns go on; what time alone makes due is looked for now and then.
void TodayViewModel::tick()
{
    if (m_ticking)
        return;
    m_ticking = true;
    m_parts.clock.after(1min, this, [this] {
        m_ticking = false;
        if (!m_shown)
            return;
        if (++m_ticks % ticksPerLook == 0)
            refresh();
        takeState();
        compose();
        tick();
    });
}

QString TodayViewModel::caption() const
{
    return todayCaption(m_facts);
}

QString TodayViewModel::urgentDefinition() const
{
    return m_facts.decisions.value ? urgentText(m_facts.decisions.value->summary.policy) : QString();
}

int TodayViewModel::needed() const
{
    return m_facts.account ? m_due + troubleCount(m_facts) : 0;
}

void TodayViewModel::setDue(int decisions)
{
    if (decisions == m_due)
        return;
    m_due = decisions;
    Q_EMIT changed();
}

void TodayViewModel::tryNow()
{
    m_parts.connection.tryNow();
}

void TodayViewModel::readAgain()
{
    m_parts.sync.refresh();
}

} // namespace tenantry
