// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/clock.h"
#include "ui/common/error_text.h"
#include "ui/settings/connect_form.h"

#include <QObject>
#include <QUrl>

namespace tenantry {

// Account set-up and signing in again: form, then the browser or a device code, then done. GUI thread.
class ConnectViewModel final : public QObject
{
    Q_OBJECT
public:
    enum class Stage { Form, Browser, DeviceCode };

    ConnectViewModel(Accounts &accounts, Clock &clock, QObject *parent = nullptr);

    Stage stage() const { return m_stage; }
    const ConnectForm &form() const { return m_form; }
    void setForm(const ConnectForm &form);         // clears faults of changed fields
    QString faultText(const QString &field) const; // shown after the first try only
    std::optional<ErrorText> fault() const;        // of the last sign-in

    // Signing in to an account that exists; empty: set-up of a new one.
    AccountId signingInTo() const { return m_existing; }
    void startSignInAgain(const AccountId &id, bool deviceCode);
    void startInBrowser();
    void startWithDeviceCode();
    void tryOtherWay(); // browser ↔ device code
    void cancel();
    void reset(); // an empty form, nothing running

    QUrl browserPage() const { return m_page; }
    QString code() const { return m_code; }
    QUrl codePage() const { return m_page; }
    int secondsLeft() const; // of the device code; 0: run out

    static QString adminText(); // what to send to one's administrator, plain text
    struct AdminStep
    {
        QString picture; // name of the illustration
        QString headline;
        QString text;
    };
    static QList<AdminStep> adminSteps();

Q_SIGNALS:
    void changed();
    void connected();

private:
    void begin(bool deviceCode);
    void wait(const Async<AccountId> &answer);
    void waitAgain(const Async<Done> &answer);
    void ended(const std::optional<Error> &error, quint64 attempt);
    void countDown();

    Accounts &m_accounts;
    Clock &m_clock;
    ConnectForm m_form;
    Stage m_stage = Stage::Form;
    bool m_tried = false;
    std::optional<Error> m_error;
    AccountId m_existing;
    QUrl m_page;
    QString m_code;
    QDateTime m_expires;
    quint64 m_attempt = 0; // answers of attempts taken back are dropped
    bool m_counting = false;
};

} // namespace tenantry
