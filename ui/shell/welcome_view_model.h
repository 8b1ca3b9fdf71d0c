// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/accounts.h"
#include "ui/common/error_text.h"

#include <QObject>

namespace tenantry {

// First start: starts the sample company, or asks for account set-up. GUI thread.
class WelcomeViewModel final : public QObject
{
    Q_OBJECT
public:
    explicit WelcomeViewModel(Accounts &accounts, QObject *parent = nullptr);
    bool sampleAvailable() const { return m_accounts.sampleAvailable(); }
    bool busy() const { return m_busy; }
    std::optional<ErrorText> fault() const;
    void startSample();
    void cancel();

Q_SIGNALS:
    void changed();
    void connected();

private:
    Accounts &m_accounts;
    bool m_busy = false;
    std::optional<Error> m_error;
};

} // namespace tenantry
