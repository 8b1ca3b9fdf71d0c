// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/seat_edit_view_model.h"

#include "support/clock.h"
#include "ui/common/when_done.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace tenantry {

namespace {

constexpr auto longestWatch = 24h * 10; // a window is a week; a timer need not wait longer

SeatEditViewModel::Fault faultOfText(SeatNumber::Fault fault)
{
    switch (fault) {
    case SeatNumber::Fault::Empty:
        return SeatEditViewModel::Fault::Empty;
    case SeatNumber::Fault::NotANumber:
        return SeatEditViewModel::Fault::NotANumber;
    case SeatNumber::Fault::Signed:
        return SeatEditViewModel::Fault::Signed;
    case SeatNumber::Fault::TooLarge:
        return SeatEditViewModel::Fault::AboveHighest;
    case SeatNumber::Fault::None:
        break;
    }
    return SeatEditViewModel::Fault::None;
}

bool same(const SeatQuestion &a, const SeatQuestion &b)
{
    return a.row == b.row && a.customerName == b.customerName && a.room == b.room && a.planned == b.planned &&
           a.price == b.price && a.periodEnd == b.periodEnd;
}

} // namespace

SeatEditViewModel::SeatEditViewModel(PlanDesk &plan, Clock &clock, QObject *parent)
    : QObject(parent), m_plan(plan), m_clock(clock)
{
    connect(&m_plan, &PlanDesk::changed, this, &SeatEditViewModel::refresh);
}

QDateTime SeatEditViewModel::now() const
{
    return m_clock.now();
}

// --- reading

void SeatEditViewModel::open(qint64 subscriptionKey)
{
    close();
    m_key = subscriptionKey;
    refresh();
}

void SeatEditViewModel::close()
{
    m_key = 0;
    ++m_read;
    ++m_watching;
    m_question.reset();
    m_error.reset();
    m_totalText.clear();
    m_changeText.clear();
    m_edited = Field::Total;
    m_putting = false;
    forgetWeighing();
    Q_EMIT opened();
}

void SeatEditViewModel::refresh()
{
    if (!m_key)
        return;
    whenDone(m_plan.seats(m_key), this, [this, read = ++m_read](const Result<SeatQuestion> &answer) {
        if (read == m_read)
            take(answer);
    });
}

void SeatEditViewModel::changedElsewhere(const Changes &changes)
{
    const qint64 customer = m_question ? m_question->row.customerKey : 0;
    if (!m_question || changes.prices || changes.subscriptionsOf.contains(customer) ||
        changes.customersChanged.contains(customer))
        refresh();
}

void SeatEditViewModel::take(const Result<SeatQuestion> &answer)
{
    if (!answer.ok()) {
        m_error = answer.error();
        Q_EMIT opened();
        return;
    }
    if (m_question && !m_error && same(*m_question, *answer))
        return;
    const bool first = !m_question;
    const bool untouched = !first && !isChanged();
    m_error.reset();
    m_question = *answer;
    if (first || untouched) {
        m_begunWith = m_question->room.current;
        follow(start());
    } else if (const std::optional<int> wanted = total()) {
        m_changeText = seatChangeText(*wanted - m_question->room.current);
    }
    forgetWeighing();
    watchDeadline();
    weighSoon();
    Q_EMIT opened();
}

// When a window ends, fewer seats can go back than the screen says.
void SeatEditViewModel::watchDeadline()
{
    const quint64 watching = ++m_watching;
    if (m_question->room.returnable.isEmpty())
        return;
    const std::chrono::milliseconds left(m_clock.now().msecsTo(m_question->room.returnable.first().until));
    if (left < 0ms || left > longestWatch)
        return;
    m_clock.after(left + 1ms, this, [this, watching] {
        if (watching == m_watching)
            refresh();
    });
}

// --- typing

int SeatEditViewModel::start() const
{
    return m_question->planned.value_or(m_question->room.current);
}

void SeatEditViewModel::follow(int total)
{
    m_totalText = seatTotalText(total);
    m_changeText = seatChangeText(total - m_question->room.current);
    m_edited = Field::Total;
}

void SeatEditViewModel::setTotalText(const QString &text)
{
    if (text == m_totalText || !m_question)
        return;
    m_totalText = text;
    const SeatNumber read = readSeatTotal(text);
    const bool known = read.fault == SeatNumber::Fault::None;
    m_changeText = known ? seatChangeText(read.number - m_question->room.current) : QString();
    edit(Field::Total);
}

void SeatEditViewModel::setChangeText(const QString &text)
{
    if (text == m_changeText || !m_question)
        return;
    m_changeText = text;
    const SeatNumber read = readSeatChange(text);
    const qint64 wanted = qint64(m_question->room.current) + read.number;
    const bool known = read.fault == SeatNumber::Fault::None && wanted >= 0 && wanted <= INT_MAX;
    m_totalText = known ? seatTotalText(static_cast<int>(wanted)) : QString();
    edit(Field::Change);
}

void SeatEditViewModel::edit(Field field)
{
    m_edited = field;
    m_putWaits = false;
    forgetWeighing();
    weighSoon();
    Q_EMIT changed();
}

void SeatEditViewModel::step(int by)
{
    if (!m_question)
        return;
    const SeatRoom &room = m_question->room;
    const int least = room.fewer.kind == Verdict::Kind::CannotTell ? 1 : std::max(1, room.lowest);
    qint64 next = qint64(total().value_or(start())) + by;
    next = std::max<qint64>(next, std::min(least, room.current));
    next = std::min<qint64>(next, room.highest > 0 ? std::max(room.highest, room.current) : INT_MAX);
    const Field field = m_edited;
    follow(static_cast<int>(next));
    edit(field);
}

void SeatEditViewModel::discard()
{
    if (!m_question)
        return;
    m_begunWith = m_question->room.current;
    follow(start());
    edit(Field::Total);
}

// --- meaning

std::optional<int> SeatEditViewModel::total() const
{
    const SeatNumber read = readSeatTotal(m_totalText);
    return m_question && read.fault == SeatNumber::Fault::None ? std::optional<int>(read.number) : std::nullopt;
}

int SeatEditViewModel::change() const
{
    return m_question ? total().value_or(m_question->room.current) - m_question->room.current : 0;
}

SeatEditViewModel::Fault SeatEditViewModel::fault() const
{
    if (!m_question)
        return Fault::None;
    const std::optional<int> wanted = total();
    if (!wanted && m_edited == Field::Change) {
        const SeatNumber read = readSeatChange(m_changeText);
        if (read.fault != SeatNumber::Fault::None)
            return faultOfText(read.fault);
        return read.number < 0 ? Fault::BelowOne : Fault::AboveHighest;
    }
    if (!wanted)
        return faultOfText(readSeatTotal(m_totalText).fault);
    const SeatRoom &room = m_question->room;
    if (*wanted < 1)
        return Fault::BelowOne;
    if (*wanted < std::min(room.lowest, room.current) && room.fewer.kind != Verdict::Kind::CannotTell)
        return Fault::BelowLowest;
    return room.highest > 0 && *wanted > std::max(room.highest, room.current) ? Fault::AboveHighest : Fault::None;
}

bool SeatEditViewModel::isChanged() const
{
    return m_question && total() != std::optional<int>(start());
}

std::optional<int> SeatEditViewModel::movedFrom() const
{
    const bool moved = m_question && m_begunWith != m_question->room.current;
    return moved ? std::optional<int>(m_begunWith) : std::nullopt;
}

SubscriptionChange SeatEditViewModel::wish() const
{
    SubscriptionChange change;
    if (!m_question)
        return change;
    const Subscription &subscription = m_question->row.subscription;
    change.kind = ChangeKind::Seats;
    change.customer = subscription.customer;
    change.subscription = subscription.id;
    change.before = sideOf(ChangeKind::Seats, subscription);
    change.after.quantity = total();
    return change;
}

bool SeatEditViewModel::isRefused() const
{
    return m_weighed && m_weighed->verdict.kind == Verdict::Kind::Refused;
}

bool SeatEditViewModel::mayPut() const
{
    return isChanged() && fault() == Fault::None && !isRefused() && !m_putting;
}

} // namespace tenantry
