// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/change_detail_view_model.h"

#include "services/api/accounts.h"
#include "services/api/activity_log.h"
#include "ui/common/role_words.h"
#include "ui/common/when_done.h"

using namespace Qt::StringLiterals;

namespace tenantry {

ChangeDetailViewModel::ChangeDetailViewModel(ActivityLog &log, PlanDesk *plan, Accounts &accounts, QObject *parent)
    : QObject(parent), m_log(log), m_plan(plan), m_accounts(accounts)
{
    connect(&m_log, &ActivityLog::appended, this, &ChangeDetailViewModel::read);
    connect(&m_accounts, &Accounts::changed, this, &ChangeDetailViewModel::changed);
    if (m_plan)
        connect(m_plan, &PlanDesk::changed, this, &ChangeDetailViewModel::read);
}

void ChangeDetailViewModel::show(const IntentId &id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_intent.reset();
    m_error.reset();
    m_steps.setRows({});
    Q_EMIT changed();
    read();
}

void ChangeDetailViewModel::forget()
{
    show({});
}

// One reading at a time, and once more where something happened meanwhile.
void ChangeDetailViewModel::read()
{
    m_again = m_reading;
    if (m_id.isEmpty() || m_reading)
        return;
    m_reading = true;
    whenDone(m_log.intent(m_id), this, [this, id = m_id](const Result<Intent> &answer) {
        m_reading = false;
        if (id == m_id)
            took(answer);
        if (std::exchange(m_again, false) || id != m_id)
            read();
    });
}

void ChangeDetailViewModel::took(const Result<Intent> &answer)
{
    if (!answer)
        m_error = answer.error();
    if (answer && changeKindFrom(answer->kind) != ChangeKind::Unknown) {
        m_intent = *answer;
        m_steps.setRows(answer->steps);
    }
    Q_EMIT changed();
}

SubscriptionChange ChangeDetailViewModel::change() const
{
    return m_intent ? changeFromJson(m_intent->payload) : SubscriptionChange();
}

// The title is "Contoso SRL: Business Premium" (services/plan_edits).
QString ChangeDetailViewModel::customer() const
{
    return m_intent ? m_intent->title.section(u": "_s, 0, 0) : QString();
}

QString ChangeDetailViewModel::subscription() const
{
    return m_intent ? m_intent->title.section(u": "_s, 1) : QString();
}

QList<LabelledId> ChangeDetailViewModel::ids() const
{
    if (!m_intent)
        return {};
    const SubscriptionChange wished = change();
    //: label of an id that can be copied: our own number of a change
    return {{tr("Our change ID"), m_intent->id.text()},
            //: label of an id that can be copied
            {tr("Subscription ID"), wished.subscription.text()},
            //: label of an id that can be copied: the customer's number, which is also the tenant's
            {tr("Customer and tenant ID"), wished.customer.text()}};
}

QString ChangeDetailViewModel::exchange(int step) const
{
    const Step *shown = m_steps.rowAt(step);
    if (!shown || shown->sentRoute.isEmpty())
        return {};
    QString text = shown->sentRoute + u'\n' + QString::fromUtf8(shown->sentBytes);
    if (shown->httpStatus > 0)
        text += u"\n\n"_s + QString::number(shown->httpStatus) + u'\n' + QString::fromUtf8(shown->answer);
    return text;
}

QList<ChangeDetailViewModel::Action> ChangeDetailViewModel::actions() const
{
    if (!m_intent || !m_plan)
        return {};
    if (m_intent->state == IntentState::Queued)
        return {Action::SendNow, Action::Abandon};
    if (m_intent->state == IntentState::Parked)
        return {Action::TryAgain, Action::Abandon};
    return {};
}

QString ChangeDetailViewModel::sendingRefused() const
{
    return roleRefusal(m_accounts, Deed::ChangeSubscription);
}

void ChangeDetailViewModel::act(Async<Done> (PlanDesk::*deed)(const IntentId &))
{
    if (m_busy || !m_intent || !m_plan)
        return;
    m_busy = true;
    m_error.reset();
    Q_EMIT changed();
    whenDone((m_plan->*deed)(m_id), this, [this](const Outcome &outcome) {
        m_busy = false;
        if (!outcome)
            m_error = outcome.error();
        Q_EMIT changed();
        read();
    });
}

void ChangeDetailViewModel::send()
{
    if (sendingRefused().isEmpty())
        act(&PlanDesk::sendKept);
}

void ChangeDetailViewModel::abandon()
{
    act(&PlanDesk::abandon);
}

} // namespace tenantry
