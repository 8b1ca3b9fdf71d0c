// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/status_step.h"

#include "support/clock.h"
#include "ui/common/status_words.h"
#include "ui/common/when_done.h"
#include "ui/orders/order_status_words.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tenantry {

StatusStep::StatusStep(const OrderServices &services, QObject *parent) : QObject(parent), m_services(services)
{
    connect(&m_services.desk, &OrderDesk::orderChanged, this, [this](const IntentId &id) {
        if (id == m_id)
            read();
    });
}

void StatusStep::follow(const IntentId &id)
{
    stop();
    m_id = id;
    read();
}

void StatusStep::stop()
{
    ++m_asked;
    m_id = {};
    m_intent.reset();
    m_steps.setRows({});
    m_password.clear();
    m_passwordState = {};
    m_error.reset();
    m_passwordError.reset();
    m_busy = false;
    Q_EMIT changed();
}

void StatusStep::read()
{
    const quint64 asked = ++m_asked;
    whenDone(m_services.desk.order(m_id), this, [this, asked](const Result<Intent> &answer) {
        if (asked != m_asked)
            return;
        if (answer.ok())
            take(answer.value());
        else
            m_error = answer.error();
        Q_EMIT changed();
    });
}

void StatusStep::take(const Intent &intent)
{
    m_intent = intent;
    m_steps.setRows(intent.steps);
    readPassword();
}

void StatusStep::readPassword()
{
    const IntentId id = m_id;
    whenDone(m_services.desk.firstPasswordState(id), this, [this, id](const Result<FirstPassword> &state) {
        if (id != m_id || !state.ok())
            return;
        m_passwordState = state.value();
        if (m_passwordState.kind != FirstPassword::Kind::Kept)
            m_password.clear();
        Q_EMIT changed();
    });
}

QList<StatusStep::Action> StatusStep::actions() const
{
    if (!m_intent)
        return {};
    if (m_intent->state == IntentState::Queued)
        return {Action::SendNow, Action::Abandon};
    if (m_intent->state != IntentState::Parked)
        return {};
    const QString &reason = m_intent->parkReason;
    if (reason == QLatin1String(park::needsSignIn))
        return {Action::SendNow, Action::Abandon};
    if (isAskedAgain(reason))
        return {Action::TryAgain, Action::Abandon};
    if (reason == QLatin1String(park::partialSuccess))
        return {Action::Abandon}; // some lines took effect: a second draft of the whole would order them twice
    return {Action::ReviewAgain, Action::Abandon};
}

QString StatusStep::headline() const
{
    return m_intent ? orderHeadline(*m_intent) : QString();
}

QString StatusStep::advice() const
{
    return m_intent ? orderAdvice(*m_intent) : QString();
}

QString StatusStep::providerWords() const
{
    const bool speaks = m_intent && (m_intent->state == IntentState::Parked || m_intent->state == IntentState::Refused);
    // a changed price is told line by line from the facts; the detail would only say it again
    return speaks && priceChanges().isEmpty() ? m_intent->detail : QString();
}

QStringList StatusStep::priceChanges() const
{
    return m_intent && m_intent->state == IntentState::Parked ? priceChangesOf(*m_intent) : QStringList();
}

void StatusStep::sendNow()
{
    if (m_busy || !m_intent)
        return;
    m_busy = true;
    m_error.reset();
    Q_EMIT changed();
    whenDone(m_services.desk.sendKept(m_id), this, [this](const Outcome &outcome) { finish(outcome); });
}

void StatusStep::reviewAgain()
{
    if (m_busy || !m_intent)
        return;
    m_busy = true;
    m_error.reset();
    Q_EMIT changed();
    const QString reason = m_intent->parkReason;
    whenDone(m_services.desk.reviseParked(m_id), this, [this, reason](const Result<DraftId> &draft) {
        finish(draft.ok() ? Outcome(Done()) : Outcome(draft.error()));
        if (draft.ok())
            Q_EMIT draftMade(draft.value(), reason);
    });
}

void StatusStep::abandon()
{
    if (m_busy || !m_intent)
        return;
    m_busy = true;
    m_error.reset();
    Q_EMIT changed();
    whenDone(m_services.desk.abandon(m_id), this, [this](const Outcome &outcome) { finish(outcome); });
}

void StatusStep::finish(const Outcome &outcome)
{
    m_busy = false;
    if (!outcome.ok())
        m_error = outcome.error();
    if (following())
        read();
    Q_EMIT changed();
}

QString StatusStep::passwordText() const
{
    return firstPasswordText(m_passwordState);
}

QString StatusStep::resetSteps() const
{
    const bool lost = m_passwordState.kind == FirstPassword::Kind::NotKept || m_passwordError.has_value();
    return lost ? passwordResetSteps() : QString();
}

void StatusStep::showPassword()
{
    if (m_passwordState.kind != FirstPassword::Kind::Kept)
        return;
    const IntentId id = m_id;
    whenDone(m_services.desk.firstPassword(id), this, [this, id](const Result<QString> &answer) {
        if (id != m_id)
            return;
        takeCredentials(answer.valueOr({}));
        m_passwordError.reset();
        if (!answer.ok())
            m_passwordError = answer.error();
        Q_EMIT changed();
    });
}

// The keychain holds what customer creation returned, {userName, password}; a bare password is taken as it is.
void StatusStep::takeCredentials(const QString &kept)
{
    const QJsonObject credentials = QJsonDocument::fromJson(kept.toUtf8()).object();
    const bool bare = credentials.isEmpty();
    m_userName = bare ? QString() : credentials.value(u"userName"_s).toString();
    m_password = bare ? kept : credentials.value(u"password"_s).toString();
}

void StatusStep::passwordSaved()
{
    const IntentId id = m_id;
    whenDone(m_services.desk.firstPasswordSaved(id), this, [this, id](const Outcome &outcome) {
        if (id != m_id)
            return;
        if (!outcome.ok()) {
            m_passwordError = outcome.error();
        } else {
            m_password.fill(u'\0');
            m_password.clear();
            m_passwordState.kind = FirstPassword::Kind::Taken;
        }
        Q_EMIT changed();
    });
}

} // namespace tenantry
