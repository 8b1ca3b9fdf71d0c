// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_view_model.h"

#include "services/api/accounts.h"
#include "services/api/connection_status.h"
#include "ui/common/role_words.h"
#include "ui/common/status_words.h"
#include "ui/common/when_done.h"
#include "ui/plan/plan_line.h"

#include <QSet>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

template <class Test>
int countOf(const QList<PlanItem> &items, Test test)
{
    return static_cast<int>(std::count_if(items.begin(), items.end(), test));
}

QList<PlanItem> only(const QList<PlanItem> &items, bool (*wanted)(const PlanItem &))
{
    QList<PlanItem> some;
    std::copy_if(items.begin(), items.end(), std::back_inserter(some), wanted);
    return some;
}

} // namespace

PlanViewModel::PlanViewModel(PlanDesk &desk, Accounts &accounts, ConnectionStatus &connection, QObject *parent)
    : QObject(parent), m_desk(desk), m_accounts(accounts), m_connection(connection)
{
    m_wasRunning = m_desk.progress().running;
    connect(&m_desk, &PlanDesk::changed, this, &PlanViewModel::refresh);
    connect(&m_desk, &PlanDesk::undoChanged, this, &PlanViewModel::changed);
    connect(&m_desk, &PlanDesk::progressChanged, this, &PlanViewModel::progressed);
    connect(&m_accounts, &Accounts::currentChanged, this, &PlanViewModel::forget);
    connect(&m_accounts, &Accounts::changed, this, &PlanViewModel::changed);
    connect(&m_connection, &ConnectionStatus::changed, this, &PlanViewModel::changed);
    connect(&m_tree, &PlanTreeModel::checksChanged, this, &PlanViewModel::checked);
    connect(&m_tree, &PlanTreeModel::sortWanted, this, &PlanViewModel::sortBy);
}

void PlanViewModel::refresh()
{
    const quint64 asked = ++m_asked;
    whenDone(m_desk.items(), this, [this, asked](const Result<QList<PlanItem>> &answer) {
        if (asked != m_asked)
            return;
        if (answer.ok())
            took(answer.value());
        else
            m_error = answer.error();
        Q_EMIT changed();
    });
}

void PlanViewModel::took(const QList<PlanItem> &items)
{
    m_read = true;
    if (items == m_items)
        return;
    markMoved(items);
    m_items = items;
    if (unsent() == 0)
        backToEditing();
    rearrange();
}

// What became different under the eyes of the person is not sent unless they say so again.
void PlanViewModel::markMoved(const QList<PlanItem> &now)
{
    if (!reviewing())
        return;
    QHash<IntentId, const PlanItem *> seen;
    for (const PlanItem &item : std::as_const(m_items))
        seen.insert(item.id, &item);
    for (const PlanItem &item : now) {
        const PlanItem *before = seen.value(item.id);
        const bool same = before && !looksDifferent(*before, item);
        if (!isUnsent(item) || same || m_mine.contains(item.id))
            continue;
        m_tree.uncheck(item.id);
        ++m_moved;
    }
}

void PlanViewModel::rearrange()
{
    const QList<PlanGroup> groups = grouped(m_items, m_order);
    m_shown = 0;
    for (const PlanGroup &group : groups)
        m_shown += static_cast<int>(group.lines.size());
    m_tree.show(groups);
    sum();
}

void PlanViewModel::sum()
{
    PlanSum sum;
    for (const PlanItem &item : std::as_const(m_items)) {
        if (reviewing() ? m_tree.isChecked(item) : isSendable(item))
            sum.add(item.cost);
    }
    m_totals = sum.totals();
}

void PlanViewModel::checked()
{
    sum();
    Q_EMIT changed();
}

void PlanViewModel::forget()
{
    ++m_asked;
    m_items.clear();
    m_order.search.clear();
    m_error.reset();
    m_result.reset();
    m_read = m_busy = false;
    backToEditing();
    rearrange();
    refresh();
    Q_EMIT changed();
}

int PlanViewModel::unsent() const
{
    return countOf(m_items, isUnsent);
}

int PlanViewModel::held() const
{
    return countOf(m_items, [](const PlanItem &item) { return isUnsent(item) && !isSendable(item); });
}

int PlanViewModel::ended() const
{
    return countOf(m_items, [](const PlanItem &item) { return isFinal(item.state); });
}

int PlanViewModel::customers() const
{
    return m_tree.rowCount();
}

QList<PlanItem> PlanViewModel::shownItems() const
{
    QList<PlanItem> all;
    for (int row = 0; row < m_tree.rowCount(); ++row)
        all.append(m_tree.itemsAt(m_tree.index(row, 0)));
    return all;
}

void PlanViewModel::setSearch(const QString &text)
{
    if (text == m_order.search)
        return;
    m_order.search = text;
    rearrange();
    Q_EMIT changed();
}

void PlanViewModel::sortBy(PlanColumn column, Qt::SortOrder order)
{
    m_order.column = column;
    m_order.descending = order == Qt::DescendingOrder;
    rearrange();
}

// --- collecting

bool PlanViewModel::canUndo() const
{
    return m_desk.canUndo() && !reviewing() && !m_busy;
}

bool PlanViewModel::canRedo() const
{
    return m_desk.canRedo() && !reviewing() && !m_busy;
}

void PlanViewModel::begin()
{
    m_busy = true;
    m_error.reset();
    Q_EMIT changed();
}

void PlanViewModel::finish(const Outcome &outcome)
{
    m_busy = false;
    if (!outcome.ok()) { // what went well, the desk announces
        m_error = outcome.error();
        refresh();
    }
    Q_EMIT changed();
}

void PlanViewModel::follow(Async<Done> answer)
{
    begin();
    whenDone(std::move(answer), this, [this](const Outcome &outcome) { finish(outcome); });
}

void PlanViewModel::undo()
{
    if (canUndo())
        follow(m_desk.undo());
}

void PlanViewModel::redo()
{
    if (canRedo())
        follow(m_desk.redo());
}

void PlanViewModel::remove(const QList<PlanItem> &items)
{
    QList<IntentId> ids;
    for (const PlanItem &item : items) {
        if (isUnsent(item))
            ids.append(item.id);
    }
    if (!m_busy && !ids.isEmpty())
        follow(m_desk.take(ids));
}

void PlanViewModel::keepWish(const IntentId &id)
{
    if (m_busy)
        return;
    m_mine.insert(id);
    follow(m_desk.rebase(id));
}

// One after the other; the first that fails ends it and is said.
void PlanViewModel::followAll(QList<PlanItem> items, Async<Done> (PlanDesk::*act)(const IntentId &))
{
    if (items.isEmpty())
        return finish(Done());
    const PlanItem first = items.takeFirst();
    whenDone((m_desk.*act)(first.id), this, [this, items, act](const Outcome &outcome) {
        if (outcome.ok())
            followAll(items, act);
        else
            finish(outcome);
    });
}

void PlanViewModel::sendWaiting(const QList<PlanItem> &items)
{
    if (m_busy || !sendingRefused().isEmpty())
        return;
    begin();
    followAll(only(items, isWaiting), &PlanDesk::sendKept);
}

void PlanViewModel::giveUp(const QList<PlanItem> &items)
{
    if (m_busy)
        return;
    begin();
    followAll(only(items, isWaiting), &PlanDesk::abandon);
}

void PlanViewModel::clearEnded()
{
    dismissMessages();
    m_desk.clearEnded();
}

// --- review and sending

void PlanViewModel::review()
{
    if (unsent() == 0)
        return;
    m_moved = 0;
    m_mine.clear();
    m_error.reset();
    m_result.reset();
    m_order.search.clear(); // nothing is sent that is not shown
    m_order.unsentOnly = true;
    m_tree.setReviewing(true);
    if (m_shown == unsent())
        sum(); // nothing leaves the list
    else
        rearrange();
    refresh();
    Q_EMIT changed();
}

void PlanViewModel::backToEditing()
{
    if (!reviewing())
        return;
    m_moved = 0;
    m_order.unsentOnly = false;
    m_tree.setReviewing(false);
    rearrange();
    Q_EMIT changed();
}

QList<PlanItem> PlanViewModel::chosen() const
{
    if (!reviewing())
        return only(m_items, isSendable);
    QList<PlanItem> checked;
    for (const PlanItem &item : m_items) {
        if (m_tree.isChecked(item))
            checked.append(item);
    }
    return checked;
}

void PlanViewModel::send()
{
    const QList<PlanItem> reviewed = chosen();
    if (!reviewing() || m_busy || reviewed.isEmpty() || !sendingRefused().isEmpty())
        return;
    begin();
    whenDone(m_desk.send(reviewed), this, [this](const Result<int> &sent) {
        if (sent.ok())
            backToEditing();
        finish(sent.ok() ? Outcome(Done()) : Outcome(sent.error()));
    });
}

bool PlanViewModel::offline() const
{
    if (m_connection.workOffline())
        return true;
    switch (m_connection.state().kind) {
    case ConnectionState::Kind::Connected:
    case ConnectionState::Kind::Unknown:
    case ConnectionState::Kind::ProviderBusy:
        return false;
    default:
        return true;
    }
}

std::optional<Environment> PlanViewModel::environment() const
{
    const std::optional<Account> account = m_accounts.current();
    return account ? std::optional<Environment>(account->environment) : std::nullopt;
}

QString PlanViewModel::partnerName() const
{
    const std::optional<Account> account = m_accounts.current();
    return account ? account->displayName : QString();
}

QString PlanViewModel::sendingRefused() const
{
    const std::optional<Account> account = m_accounts.current();
    if (!account)
        //: plan, message bar: no account is connected
        return tr("No account is connected. Connect one before you send changes.");
    return roleRefusal(m_accounts, Deed::ChangeSubscription);
}

SendProgress PlanViewModel::progress() const
{
    return m_desk.progress();
}

void PlanViewModel::stopAfterCurrent()
{
    if (progress().running)
        m_desk.pauseAfterCurrent();
}

void PlanViewModel::progressed(const SendProgress &progress)
{
    if (m_wasRunning && !progress.running)
        m_result = progress;
    if (progress.running)
        m_result.reset();
    m_wasRunning = progress.running;
    Q_EMIT changed();
}

void PlanViewModel::dismissMessages()
{
    m_error.reset();
    m_result.reset();
    Q_EMIT changed();
}

} // namespace tenantry
