// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The seat editor and the desk: verdict and cost while typing, and the wish into the plan.
#include "support/clock.h"
#include "ui/common/when_done.h"
#include "ui/seats/seat_edit_view_model.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace tenantry {

namespace {

constexpr auto weighPause = 120ms; // between two keys of somebody who types

} // namespace

// --- weighing

void SeatEditViewModel::forgetWeighing()
{
    ++m_weighing;
    m_weighed.reset();
}

// Typing is never waited for: the desk is asked when a pause comes, and an answer to an older number is dropped.
void SeatEditViewModel::weighSoon()
{
    if (change() == 0 || total().value_or(0) < 1)
        return;
    m_clock.after(weighPause, this, [this, weighing = m_weighing] {
        if (weighing == m_weighing)
            weigh();
    });
}

void SeatEditViewModel::weigh()
{
    const quint64 weighing = ++m_weighing;
    whenDone(m_plan.weigh(wish()), this, [this, weighing](const Result<PlanItem> &answer) {
        if (weighing != m_weighing)
            return;
        m_weighed = answer.ok() ? *answer : PlanItem(); // cannot tell
        if (!answer.ok() && answer.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(answer.error());
        const bool waited = std::exchange(m_putWaits, false);
        Q_EMIT changed();
        if (waited && mayPut())
            putNow();
    });
}

// --- into the plan

void SeatEditViewModel::put()
{
    if (!mayPut())
        return;
    if (m_weighed || change() == 0) {
        putNow();
        return;
    }
    m_putWaits = true;
    weigh();
}

void SeatEditViewModel::putNow()
{
    const SubscriptionChange wanted = wish();
    const SeatQuestion asked = *m_question;
    m_putting = true;
    Q_EMIT changed();
    whenDone(m_plan.put({wanted}), this, [this, wanted, asked, key = m_key](const Outcome &outcome) {
        if (key != m_key)
            return;
        m_putting = false;
        Q_EMIT changed();
        if (outcome.ok())
            Q_EMIT added(wanted, asked);
        else
            Q_EMIT failed(outcome.error());
    });
}

} // namespace tenantry
