// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connect_view_model.h"

#include "ui/common/when_done.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry {

ConnectViewModel::ConnectViewModel(Accounts &accounts, Clock &clock, QObject *parent)
    : QObject(parent), m_accounts(accounts), m_clock(clock)
{
    connect(&m_accounts, &Accounts::openBrowser, this, [this](const QUrl &page) {
        m_page = page;
        Q_EMIT changed();
    });
    connect(&m_accounts, &Accounts::deviceCode, this,
            [this](const QString &code, const QUrl &page, const QDateTime &expires) {
                m_code = code;
                m_page = page;
                m_expires = expires;
                Q_EMIT changed();
                countDown();
            });
}

void ConnectViewModel::setForm(const ConnectForm &form)
{
    if (m_form == form)
        return;
    m_form = form;
    // The sandbox announces its own ids; a form without any takes them.
    if (form.where == ConnectForm::Where::OwnAddresses) {
        const HostsReading reading = readHosts(form.addresses);
        if (m_form.tenant.isEmpty())
            m_form.tenant = reading.tenant;
        if (m_form.clientId.isEmpty())
            m_form.clientId = reading.clientId;
    }
    Q_EMIT changed();
}

std::optional<ErrorText> ConnectViewModel::fault() const
{
    if (!m_error || m_error->kind == Error::Kind::Cancelled)
        return {};
    return errorText(*m_error);
}

void ConnectViewModel::startInBrowser()
{
    m_existing = {};
    begin(false);
}

void ConnectViewModel::startWithDeviceCode()
{
    m_existing = {};
    begin(true);
}

void ConnectViewModel::startSignInAgain(const AccountId &id, bool deviceCode)
{
    m_existing = id;
    begin(deviceCode);
}

void ConnectViewModel::begin(bool deviceCode)
{
    m_tried = true;
    m_error.reset();
    if (m_existing.isEmpty() && !m_form.faults().isEmpty()) {
        Q_EMIT changed();
        return;
    }
    m_page.clear();
    m_code.clear();
    m_expires = {};
    m_stage = deviceCode ? Stage::DeviceCode : Stage::Browser;
    ++m_attempt;
    Q_EMIT changed();
    if (!m_existing.isEmpty())
        waitAgain(m_accounts.signInAgain(m_existing, deviceCode));
    else if (deviceCode)
        wait(m_accounts.connectWithDeviceCode(m_form.request()));
    else
        wait(m_accounts.connectInBrowser(m_form.request()));
}

void ConnectViewModel::wait(const Async<AccountId> &answer)
{
    whenDone(answer, this, [this, attempt = m_attempt](const Result<AccountId> &account) {
        ended(account ? std::optional<Error>() : account.error(), attempt);
    });
}

void ConnectViewModel::waitAgain(const Async<Done> &answer)
{
    whenDone(answer, this, [this, attempt = m_attempt](const Outcome &outcome) {
        ended(outcome ? std::optional<Error>() : outcome.error(), attempt);
    });
}

void ConnectViewModel::ended(const std::optional<Error> &error, quint64 attempt)
{
    if (attempt != m_attempt || m_stage == Stage::Form)
        return;
    m_error = error;
    m_stage = Stage::Form;
    Q_EMIT changed();
    if (!error)
        Q_EMIT connected();
}

void ConnectViewModel::tryOtherWay()
{
    const bool deviceCode = m_stage == Stage::Browser;
    cancel();
    begin(deviceCode);
}

void ConnectViewModel::cancel()
{
    if (m_stage == Stage::Form)
        return;
    ++m_attempt;
    m_stage = Stage::Form;
    m_accounts.cancelConnect();
    Q_EMIT changed();
}

void ConnectViewModel::reset()
{
    cancel();
    m_form = {};
    m_tried = false;
    m_error.reset();
    m_existing = {};
    Q_EMIT changed();
}

int ConnectViewModel::secondsLeft() const
{
    return m_expires.isValid() ? static_cast<int>(qMax<qint64>(0, m_clock.now().secsTo(m_expires))) : 0;
}

void ConnectViewModel::countDown()
{
    if (m_counting || m_stage != Stage::DeviceCode || secondsLeft() <= 0)
        return;
    m_counting = true;
    m_clock.after(1s, this, [this] {
        m_counting = false;
        Q_EMIT changed();
        countDown();
    });
}

} // namespace tenantry
