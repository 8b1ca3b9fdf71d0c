// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/tenant_step.h"

#include "services/api/connection_status.h"
#include "services/api/order_desk.h"
#include "support/clock.h"
#include "ui/common/when_done.h"
#include "ui/orders/draft_editor.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry {

namespace {

constexpr auto tenantPause = 200ms;

} // namespace

TenantState stateOfFailedCheck(const Error &error)
{
    TenantState state;
    state.kind = TenantState::Kind::CouldNotCheck;
    state.httpStatus = error.http;
    if (error.kind == Error::Kind::Offline || error.kind == Error::Kind::Cancelled) {
        state.kind = TenantState::Kind::NotChecked;
        state.offline = error.kind == Error::Kind::Offline;
    }
    return state;
}

TenantStep::TenantStep(DraftEditor &editor, const OrderServices &services, QObject *parent)
    : QObject(parent), m_editor(editor), m_services(services)
{
    connect(&m_editor, &DraftEditor::opened, this, &TenantStep::opened);
    connect(&m_services.connection, &ConnectionStatus::changed, this, &TenantStep::connectionChanged);
}

void TenantStep::opened()
{
    m_active = false;
    m_proposedFor.clear();
    ++m_round;
    m_proposed.clear();
    m_proposalUnderway = false;
    takeText(m_editor.draft().newCustomer.tenantPrefix);
    m_cutDown = false;
    showProposals();
    Q_EMIT changed();
}

void TenantStep::setTyped(const QString &text)
{
    if (text == m_typed)
        return;
    const QString before = m_prefix.text;
    takeText(text);
    m_editor.edit([&](OrderDraft &draft) {
        draft.newCustomer.tenantPrefix = m_prefix.valid() ? m_prefix.text : m_typed;
        if (m_prefix.text != before)
            draft.newCustomer.confirmedPrefix.clear();
    });
    checkSoon();
    showProposals();
    Q_EMIT changed();
}

void TenantStep::takeText(const QString &text)
{
    ++m_asked; // answers to an older name do not count any more
    m_prefix = readTenantPrefix(text);
    m_cutDown = m_prefix.understoodFromLonger && m_prefix.valid();
    m_typed = m_cutDown ? m_prefix.text : text;
    m_state = {};
    if (!m_prefix.valid() && m_prefix.fault != TenantPrefix::Fault::Empty) {
        m_state.kind = TenantState::Kind::Invalid;
        m_state.fault = m_prefix.fault;
    }
}

QString TenantStep::confirmation() const
{
    return m_editor.draft().newCustomer.confirmedPrefix;
}

void TenantStep::setConfirmation(const QString &text)
{
    if (text == confirmation())
        return;
    m_editor.edit([&text](OrderDraft &draft) { draft.newCustomer.confirmedPrefix = text; });
    Q_EMIT changed();
}

// The whole domain is as good as the name.
bool TenantStep::confirmed() const
{
    return m_prefix.valid() && readTenantPrefix(confirmation()).text == m_prefix.text;
}

void TenantStep::activate()
{
    m_active = true;
    if (m_prefix.valid() && m_state.kind == TenantState::Kind::NotChecked)
        check();
    makeProposals();
    Q_EMIT changed();
}

void TenantStep::checkAgain()
{
    m_services.desk.forgetTenantAnswers();
    if (m_prefix.valid())
        check();
    m_proposedFor.clear();
    makeProposals();
    Q_EMIT changed();
}

void TenantStep::checkSoon()
{
    if (!m_prefix.valid())
        return;
    m_state = unchecked(TenantState::Kind::Checking); // seen at once, asked when typing pauses
    const quint64 asked = m_asked;
    m_services.clock.after(tenantPause, this, [this, asked] {
        if (asked == m_asked)
            check();
    });
}

void TenantStep::check()
{
    const quint64 asked = ++m_asked;
    m_state = unchecked(TenantState::Kind::Checking);
    whenDone(m_services.desk.checkTenant(m_prefix.text), this, [this, asked](const Result<TenantState> &answer) {
        if (asked == m_asked)
            answered(answer.ok() ? answer.value() : stateOfFailedCheck(answer.error()));
    });
}

void TenantStep::answered(const TenantState &state)
{
    m_state = state;
    showProposals();
    checkNextProposal();
    Q_EMIT changed();
}

void TenantStep::makeProposals()
{
    const NewCustomerData &customer = m_editor.draft().newCustomer;
    const QString source = customer.companyName + u'\n' + customer.address.country;
    if (source == m_proposedFor)
        return;
    m_proposedFor = source;
    ++m_round;
    m_proposalUnderway = false;
    m_proposed.clear();
    for (const QString &prefix : tenantProposals(customer.companyName, customer.address.country))
        m_proposed.append({prefix, {}, false, true});
    showProposals();
    checkNextProposal();
}

void TenantStep::checkNextProposal()
{
    if (!m_active || m_proposalUnderway || m_state.kind == TenantState::Kind::Checking)
        return; // the name in the field goes first
    const auto next =
        std::find_if(m_proposed.begin(), m_proposed.end(), [](const TenantProposal &p) { return p.waiting; });
    if (next == m_proposed.end())
        return;
    next->waiting = false;
    next->state = unchecked(TenantState::Kind::Checking);
    m_proposalUnderway = true;
    showProposals();
    const quint64 round = m_round;
    const auto at = std::distance(m_proposed.begin(), next);
    whenDone(m_services.desk.checkTenant(next->prefix), this, [this, round, at](const Result<TenantState> &answer) {
        if (round != m_round)
            return;
        m_proposalUnderway = false;
        m_proposed[at].state = answer.ok() ? answer.value() : stateOfFailedCheck(answer.error());
        showProposals();
        checkNextProposal();
    });
}

void TenantStep::showProposals()
{
    QList<TenantProposal> rows = m_proposed;
    for (TenantProposal &row : rows) {
        row.inUse = m_prefix.valid() && row.prefix == m_prefix.text;
        if (row.inUse && m_state.kind != TenantState::Kind::NotChecked) {
            row.state = m_state;
            row.waiting = false;
        }
    }
    m_proposals.setRows(rows);
}

void TenantStep::useProposal(int row)
{
    if (const TenantProposal *proposal = m_proposals.rowAt(row))
        setTyped(QString(proposal->prefix));
}

void TenantStep::connectionChanged()
{
    const bool waits = m_state.kind == TenantState::Kind::NotChecked && m_state.offline;
    if (!m_active || !waits || m_services.connection.state().kind != ConnectionState::Kind::Connected)
        return;
    checkAgain(); // a question only; nothing is sent by itself
}

QList<MissingPart> TenantStep::missing() const
{
    QList<MissingPart> parts;
    const OrderDraft &draft = m_editor.draft();
    if (draft.scenario != OrderScenario::NewCustomer)
        return parts;
    if (m_prefix.fault == TenantPrefix::Fault::Empty || m_prefix.fault == TenantPrefix::Fault::None) {
        if (m_prefix.fault == TenantPrefix::Fault::Empty)
            parts.append({u"tenant"_s, u"prefix"_s});
    } else {
        parts.append({u"tenant"_s, u"tenantInvalid"_s});
    }
    if (m_state.kind == TenantState::Kind::Taken || m_state.kind == TenantState::Kind::Ours)
        parts.append({u"tenant"_s, u"tenantTaken"_s});
    if (m_prefix.valid() && !confirmed())
        parts.append({u"tenant"_s, u"confirmedPrefix"_s});
    return parts;
}

TenantState TenantStep::unchecked(TenantState::Kind kind) const
{
    TenantState state;
    state.kind = kind;
    return state;
}

} // namespace tenantry
