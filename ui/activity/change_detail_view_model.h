// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "domain/subscription_change.h"
#include "services/api/plan_desk.h"
#include "ui/common/intent_words.h"
#include "ui/common/step_model.h"

#include <QObject>
#include <optional>

namespace tenantry {

class Accounts;
class ActivityLog;

// One change of a subscription in full: what was wished, its steps with what was sent and answered, and what can still
// be done. Read again when the log or the plan says that something happened. GUI thread.
class ChangeDetailViewModel final : public QObject
{
    Q_OBJECT
public:
    // plan null: it can only be looked at.
    ChangeDetailViewModel(ActivityLog &log, PlanDesk *plan, Accounts &accounts, QObject *parent = nullptr);

    void show(const IntentId &id); // an order's id, and an empty one, show nothing
    void forget();
    IntentId shownId() const { return m_id; }
    const std::optional<Intent> &intent() const { return m_intent; } // a change, never an order
    SubscriptionChange change() const;
    QString customer() const;
    QString subscription() const;
    StepModel &steps() { return m_steps; }
    QList<LabelledId> ids() const;
    QString exchange(int step) const; // what went out and what came back, as it was; empty: nothing yet

    enum class Action { SendNow, TryAgain, Abandon };
    QList<Action> actions() const;
    QString sendingRefused() const; // by the role; empty: it may
    void send();
    void abandon();
    bool busy() const { return m_busy; }
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void read();
    void took(const Result<Intent> &answer);
    void act(Async<Done> (PlanDesk::*deed)(const IntentId &));

    ActivityLog &m_log;
    PlanDesk *m_plan;
    Accounts &m_accounts;
    IntentId m_id;
    std::optional<Intent> m_intent;
    StepModel m_steps;
    std::optional<Error> m_error;
    bool m_busy = false;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace tenantry
