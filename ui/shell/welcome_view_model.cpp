// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome_view_model.h"

#include "ui/common/when_done.h"

namespace tenantry {

WelcomeViewModel::WelcomeViewModel(Accounts &accounts, QObject *parent) : QObject(parent), m_accounts(accounts) {}

std::optional<ErrorText> WelcomeViewModel::fault() const
{
    if (!m_error || m_error->kind == Error::Kind::Cancelled)
        return {};
    return errorText(*m_error);
}

void WelcomeViewModel::startSample()
{
    if (m_busy)
        return;
    m_busy = true;
    m_error.reset();
    Q_EMIT changed();
    whenDone(m_accounts.connectSample(), this, [this](const Result<AccountId> &account) {
        m_busy = false;
        if (!account)
            m_error = account.error();
        Q_EMIT changed();
        if (account)
            Q_EMIT connected();
    });
}

void WelcomeViewModel::cancel()
{
    if (m_busy)
        m_accounts.cancelConnect();
}

} // namespace tenantry
