// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "services/api/order_desk.h"
#include "ui/common/step_model.h"
#include "ui/orders/order_services.h"

#include <QObject>
#include <optional>

namespace tenantry {

// What became of a placed order (S4-57, S4-58): follows it until it ends; the page may be left at any time.
class StatusStep final : public QObject
{
    Q_OBJECT
public:
    explicit StatusStep(const OrderServices &services, QObject *parent = nullptr);

    void follow(const IntentId &id);
    void stop();
    bool following() const { return !m_id.isEmpty(); }
    const IntentId &id() const { return m_id; }
    const std::optional<Intent> &intent() const { return m_intent; }
    StepModel &steps() { return m_steps; }

    // --- what the person can do now
    enum class Action { SendNow, ReviewAgain, TryAgain, Abandon };
    QList<Action> actions() const;
    QString headline() const;
    QString advice() const;           // one or two sentences: why it waits and what helps
    QString providerWords() const;    // plain text, may be empty
    QStringList priceChanges() const; // "Microsoft 365 …: 12.30 EUR → 13.10 EUR"
    void sendNow();
    void reviewAgain(); // draftMade() follows
    void abandon();
    bool busy() const { return m_busy; }
    const std::optional<Error> &error() const { return m_error; }

    // --- first password of a created customer (design §4)
    const FirstPassword &passwordState() const { return m_passwordState; }
    QString shownPassword() const { return m_password; } // only after showPassword()
    QString shownUserName() const { return m_userName; } // whose it is; may be empty
    QString passwordText() const;                        // what to know about it; empty: this order has none
    QString resetSteps() const;                          // how to set a new one where it was lost
    const std::optional<Error> &passwordError() const { return m_passwordError; }
    void showPassword();
    void passwordSaved();

Q_SIGNALS:
    void changed();
    // parkReason: why the order waited, so that the draft opens where it helps
    void draftMade(const tenantry::DraftId &draft, const QString &parkReason);

private:
    void read();
    void take(const Intent &intent);
    void readPassword();
    void takeCredentials(const QString &kept);
    void finish(const Outcome &outcome);

    OrderServices m_services;
    IntentId m_id;
    std::optional<Intent> m_intent;
    StepModel m_steps;
    FirstPassword m_passwordState;
    QString m_password;
    QString m_userName;
    std::optional<Error> m_error;
    std::optional<Error> m_passwordError;
    bool m_busy = false;
    quint64 m_asked = 0;
};

} // namespace tenantry
