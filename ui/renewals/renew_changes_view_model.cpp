// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/renew_changes_view_model.h"

#include "support/clock.h"
#include "ui/common/quantity.h"
#include "ui/common/when_done.h"
#include "ui/renewals/renewal_choice.h"

#include <QLocale>
#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace tenantry {

namespace {

constexpr auto weighPause = 120ms; // between two keys of somebody who types

bool isRefusedWay(const std::optional<TermWay> &way)
{
    return way && way->verdict.kind == Verdict::Kind::Refused;
}

} // namespace

RenewChangesViewModel::RenewChangesViewModel(RenewalBoard &board, Clock &clock, QObject *parent)
    : QObject(parent), m_board(board), m_clock(clock), m_ends(board, clock)
{
    connect(&m_ends, &NextTermEnds::chose, this, &RenewChangesViewModel::edited);
}

void RenewChangesViewModel::open(const QList<EndingTerm> &terms)
{
    m_terms = terms;
    m_seatsText.clear();
    m_term = Term::Unknown;
    m_billing = BillingCycle::Unknown;
    if (terms.size() == 1) {
        const Subscription &subscription = terms.first().subscription;
        const NextTerm told = begun().value_or(NextTerm());
        m_seatsText = QLocale().toString(told.quantity > 0 ? told.quantity : subscription.quantity);
        m_term = told.term == Term::None ? Term::Unknown : told.term.value;
        m_billing = told.billing == BillingCycle::None ? BillingCycle::Unknown : told.billing.value;
        m_ends.open(terms.first(), told);
    } else {
        m_ends.close();
    }
    edited();
}

void RenewChangesViewModel::close()
{
    ++m_weighing;
    m_ends.close();
    m_terms.clear();
    m_ways.clear();
}

// --- what is typed

void RenewChangesViewModel::edited()
{
    ++m_weighing;
    m_answers = 0;
    m_ways = QList<std::optional<TermWay>>(m_terms.size());
    weighSoon();
    Q_EMIT changed();
}

void RenewChangesViewModel::setSeatsText(const QString &text)
{
    if (text == m_seatsText)
        return;
    m_seatsText = text;
    edited();
}

void RenewChangesViewModel::stepSeats(int by)
{
    const int from = seats().value_or(m_terms.isEmpty() ? 1 : m_terms.first().subscription.quantity);
    setSeatsText(QLocale().toString(std::max(1, from + by)));
}

void RenewChangesViewModel::setTerm(Term term)
{
    if (term == m_term)
        return;
    m_term = term;
    m_ends.setTerm(term);
    edited();
}

void RenewChangesViewModel::setBilling(BillingCycle billing)
{
    if (billing == m_billing)
        return;
    m_billing = billing;
    edited();
}

std::optional<NextTerm> RenewChangesViewModel::begun() const
{
    if (m_terms.size() != 1)
        return std::nullopt;
    const EndingTerm &term = m_terms.first();
    return term.planned ? term.planned : term.subscription.nextTerm;
}

std::optional<int> RenewChangesViewModel::seats() const
{
    const Quantity read = readQuantity(m_seatsText, 1, 0);
    return read.fault == Quantity::Fault::None ? std::optional(read.number) : std::nullopt;
}

// --- what it means

RenewChangesViewModel::Fault RenewChangesViewModel::fault() const
{
    if (!m_seatsText.trimmed().isEmpty() && !seats())
        return Fault::NotANumber;
    const bool told = std::any_of(m_terms.begin(), m_terms.end(), [this](const EndingTerm &term) {
        return !changesFor(TermOption::RenewChanged, term.subscription, wanted()).isEmpty();
    });
    const NextTerm next = wanted();
    return told && next != NextTerm() ? Fault::None : Fault::NothingChanged;
}

// A number that is the present one is not said: it would stand there when the seats change before the term ends.
NextTerm RenewChangesViewModel::wanted() const
{
    NextTerm next = begun().value_or(NextTerm()); // what is not on the form stays
    const bool single = m_terms.size() == 1;
    next.quantity = seats().value_or(0);
    if (single && !begun() && next.quantity == m_terms.first().subscription.quantity)
        next.quantity = 0;
    next.customTermEnd = m_ends.chosen();
    next.term = m_term == Term::Unknown ? TermWord() : TermWord(m_term);
    next.billing = m_billing == BillingCycle::Unknown ? CycleWord() : CycleWord(m_billing);
    return next;
}

bool RenewChangesViewModel::isWeighed() const
{
    return !m_terms.isEmpty() && m_answers == m_terms.size();
}

QList<EndingTerm> RenewChangesViewModel::possible() const
{
    QList<EndingTerm> some;
    for (qsizetype i = 0; i < m_terms.size(); ++i) {
        if (!isRefusedWay(m_ways.at(i)))
            some << m_terms.at(i);
    }
    return some;
}

int RenewChangesViewModel::refused() const
{
    return static_cast<int>(std::count_if(m_ways.begin(), m_ways.end(), isRefusedWay));
}

QList<Money> RenewChangesViewModel::sums() const
{
    QList<Money> sums;
    for (const auto &way : m_ways) {
        if (way && !isRefusedWay(way) && way->price.total)
            addMoney(sums, *way->price.total);
    }
    return sums;
}

int RenewChangesViewModel::unpriced() const
{
    return static_cast<int>(std::count_if(m_ways.begin(), m_ways.end(), [](const std::optional<TermWay> &way) {
        return !isRefusedWay(way) && !(way && way->price.total);
    }));
}

bool RenewChangesViewModel::mayPut() const
{
    return fault() == Fault::None && isWeighed() && refused() < m_terms.size();
}

// --- weighing

// Typing is never waited for: the board is asked when a pause comes, and an answer to an older wish is dropped.
void RenewChangesViewModel::weighSoon()
{
    if (m_terms.isEmpty() || fault() != Fault::None)
        return;
    m_clock.after(weighPause, this, [this, weighing = m_weighing] {
        if (weighing == m_weighing)
            weigh();
    });
}

void RenewChangesViewModel::weigh()
{
    const NextTerm next = wanted();
    const QList<EndingTerm> terms = m_terms;
    for (qsizetype place = 0; place < terms.size(); ++place)
        whenDone(m_board.weigh(terms.at(place).subscriptionKey, next), this,
                 [this, place, weighing = m_weighing](const Result<TermWay> &way) {
                     if (weighing == m_weighing)
                         took(place, way);
                 });
}

void RenewChangesViewModel::took(qsizetype place, const Result<TermWay> &way)
{
    ++m_answers;
    if (way.ok())
        m_ways[place] = *way;
    if (isWeighed())
        Q_EMIT changed();
}

} // namespace tenantry
