// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activity_view_model.h"

#include "services/api/activity_log.h"
#include "ui/common/when_done.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int entriesPerPage = 100;

} // namespace

ActivityViewModel::ActivityViewModel(OrderDesk &desk, ActivityLog &log, QObject *parent)
    : QObject(parent), m_desk(desk), m_log(log)
{
    connect(&m_desk, &OrderDesk::orderChanged, this, &ActivityViewModel::readOrder);
    connect(&m_log, &ActivityLog::appended, this, &ActivityViewModel::readNewest);
}

void ActivityViewModel::refresh()
{
    readOrders();
    readNewest();
}

void ActivityViewModel::forget()
{
    ++m_askedOrders;
    ++m_askedEntries;
    m_orders.setRows({});
    m_entries.setRows({});
    m_steps.setRows({});
    m_selected = {};
    m_error.reset();
    m_ordersRead = m_entriesRead = m_moreEntries = m_readingMore = m_busy = false;
    refresh();
}

// --- orders

void ActivityViewModel::readOrders()
{
    const quint64 asked = ++m_askedOrders;
    whenDone(m_desk.orders(), this, [this, asked](const Result<QList<Intent>> &answer) {
        if (asked != m_askedOrders)
            return;
        m_ordersRead = answer.ok();
        if (answer.ok()) {
            m_orders.setRows(answer.value());
            showSelected();
        } else {
            m_error = answer.error();
        }
        Q_EMIT changed();
    });
}

void ActivityViewModel::readOrder(const IntentId &id)
{
    if (m_orders.rowOf(id.text()) < 0)
        return readOrders(); // a new one
    whenDone(m_desk.order(id), this, [this, id](const Result<Intent> &answer) {
        const int row = m_orders.rowOf(id.text());
        if (!answer.ok() || row < 0)
            return;
        QList<Intent> rows = m_orders.rows();
        rows[row] = answer.value();
        m_orders.setRows(rows);
        showSelected();
        Q_EMIT changed();
    });
}

void ActivityViewModel::select(const IntentId &id)
{
    if (id == m_selected)
        return;
    m_selected = id;
    m_error.reset();
    showSelected();
    Q_EMIT changed();
}

std::optional<Intent> ActivityViewModel::selected() const
{
    const Intent *order = m_orders.rowAt(m_orders.rowOf(m_selected.text()));
    return order ? std::optional<Intent>(*order) : std::nullopt;
}

void ActivityViewModel::showSelected()
{
    const std::optional<Intent> order = selected();
    m_steps.setRows(order ? order->steps : QList<Step>());
}

int ActivityViewModel::waiting() const
{
    return static_cast<int>(std::count_if(m_orders.rows().begin(), m_orders.rows().end(), [](const Intent &order) {
        return order.state == IntentState::Queued || order.state == IntentState::Parked;
    }));
}

QList<ActivityViewModel::Action> ActivityViewModel::actions() const
{
    const std::optional<Intent> order = selected();
    if (!order)
        return {};
    if (order->state == IntentState::Queued)
        return {Action::SendNow, Action::Abandon};
    if (order->state != IntentState::Parked)
        return {};
    const QString &reason = order->parkReason;
    if (reason == QLatin1String(park::needsSignIn))
        return {Action::SendNow, Action::Abandon};
    if (isAskedAgain(reason))
        return {Action::TryAgain, Action::Abandon};
    if (reason == QLatin1String(park::partialSuccess))
        return {Action::Abandon};
    return {Action::ReviewAgain, Action::Abandon};
}

void ActivityViewModel::begin()
{
    m_busy = true;
    m_error.reset();
    Q_EMIT changed();
}

void ActivityViewModel::finish(const Outcome &outcome)
{
    m_busy = false;
    if (!outcome.ok())
        m_error = outcome.error();
    readOrders();
    Q_EMIT changed();
}

void ActivityViewModel::send()
{
    if (m_busy || !selected())
        return;
    begin();
    whenDone(m_desk.sendKept(m_selected), this, [this](const Outcome &outcome) { finish(outcome); });
}

void ActivityViewModel::reviewAgain()
{
    if (m_busy || !selected())
        return;
    const QString reason = selected()->parkReason;
    begin();
    whenDone(m_desk.reviseParked(m_selected), this, [this, reason](const Result<DraftId> &draft) {
        finish(draft.ok() ? Outcome(Done()) : Outcome(draft.error()));
        if (draft.ok())
            Q_EMIT draftMade(draft.value(), reason);
    });
}

void ActivityViewModel::abandon()
{
    if (m_busy || !selected())
        return;
    begin();
    whenDone(m_desk.abandon(m_selected), this, [this](const Outcome &outcome) { finish(outcome); });
}

// --- what happened

void ActivityViewModel::readNewest()
{
    const quint64 asked = ++m_askedEntries;
    m_readingMore = false;
    whenDone(m_log.entries(0, entriesPerPage), this, [this, asked](const Result<QList<ActivityEntry>> &answer) {
        if (asked != m_askedEntries)
            return;
        if (!answer.ok()) {
            m_error = answer.error();
            Q_EMIT changed();
            return;
        }
        // pages read before stay; entries are never changed or removed
        QList<ActivityEntry> rows = answer.value();
        const bool full = rows.size() == entriesPerPage;
        const qint64 last = rows.isEmpty() ? 0 : rows.last().number;
        for (const ActivityEntry &held : m_entries.rows()) {
            if (held.number < last)
                rows.append(held);
        }
        if (!m_entriesRead || m_entries.rows().isEmpty())
            m_moreEntries = full;
        m_entriesRead = true;
        m_entries.setRows(rows);
        Q_EMIT changed();
    });
}

void ActivityViewModel::readMore()
{
    if (!m_moreEntries || m_readingMore || m_entries.rows().isEmpty())
        return;
    m_readingMore = true;
    const quint64 asked = m_askedEntries;
    whenDone(m_log.entries(m_entries.rows().last().number, entriesPerPage), this,
             [this, asked](const Result<QList<ActivityEntry>> &answer) {
                 if (asked != m_askedEntries)
                     return; // newer ones were read meanwhile; the person scrolls on
                 m_readingMore = false;
                 if (!answer.ok()) {
                     m_error = answer.error();
                 } else {
                     m_moreEntries = answer.value().size() == entriesPerPage;
                     m_entries.setRows(m_entries.rows() + answer.value());
                 }
                 Q_EMIT changed();
             });
}

} // namespace tenantry
