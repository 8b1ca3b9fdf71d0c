// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/connection_status.h"
#include "services/api/preferences.h"
#include "services/session.h"

namespace tenantry {

class Clock;

// Watches what becomes of the current account's requests and says why there is no connection (design §8). While there
// is none it asks the provider for one small thing again and again, with growing waits. GUI thread.
class ConnectionMonitor final : public ConnectionStatus
{
    Q_OBJECT
public:
    ConnectionMonitor(CurrentSession session, Preferences &preferences, Clock &clock, QObject *parent = nullptr);

    ConnectionState state() const override;
    bool workOffline() const override;
    void setWorkOffline(bool on) override;
    void tryNow() override;
    bool offline() const; // nothing should be sent now

    void attemptEnded(int httpStatus, const Error &error);
    void accountChanged(bool known, bool signedIn);
    void signedOut(const Error &why);
    void setSecretsLasting(bool lasting);

Q_SIGNALS:
    void offlineWanted(bool on); // the clients follow
    void trying();               // about to ask again: whoever can bring the provider back does so
    void backAgain();            // connected after a time without

private:
    void enter(ConnectionState::Kind kind, const Error &error = {});
    void scheduleTry();
    void probe();

    CurrentSession m_session;
    Preferences &m_preferences;
    Clock &m_clock;
    ConnectionState m_state;
    int m_failures = 0;
    quint64 m_ticket = 0;
};

} // namespace tenantry
