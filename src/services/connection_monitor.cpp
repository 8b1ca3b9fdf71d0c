// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connection_monitor.h"

#include "support/clock.h"

#include <algorithm>
#include <array>

namespace tenantry {

using namespace Qt::StringLiterals;
using Kind = ConnectionState::Kind;

namespace {

constexpr std::array<std::chrono::seconds, 6> waits{std::chrono::seconds(5),   std::chrono::seconds(10),
                                                    std::chrono::seconds(20),  std::chrono::seconds(40),
                                                    std::chrono::seconds(120), std::chrono::seconds(300)};

Kind kindOf(int httpStatus, const Error &error)
{
    if (httpStatus == 429 || error.kind == Error::Kind::Throttled)
        return Kind::ProviderBusy;
    if (httpStatus >= 500)
        return Kind::ProviderSilent;
    if (httpStatus > 0)
        return Kind::Connected; // any other answer is an answer
    switch (error.kind) {
    case Error::Kind::Tls:
        return Kind::CertificateRefused;
    case Error::Kind::SignedOut:
        return Kind::SignedOut;
    case Error::Kind::Offline:
        return Kind::NoNetwork;
    default:
        return Kind::ProviderSilent;
    }
}

} // namespace

ConnectionMonitor::ConnectionMonitor(CurrentSession session, Preferences &preferences, Clock &clock, QObject *parent)
    : ConnectionStatus(parent), m_session(std::move(session)), m_preferences(preferences), m_clock(clock)
{
    m_state.kind = Kind::NoAccount;
}

ConnectionState ConnectionMonitor::state() const
{
    return m_state;
}

bool ConnectionMonitor::workOffline() const
{
    return m_preferences.value(u"work-offline"_s) == u"yes"_s;
}

bool ConnectionMonitor::offline() const
{
    switch (m_state.kind) {
    case Kind::Connected:
    case Kind::ProviderBusy:
    case Kind::Unknown:
        return workOffline();
    default:
        return true;
    }
}

void ConnectionMonitor::setWorkOffline(bool on)
{
    if (on == workOffline())
        return;
    m_preferences.setValue(u"work-offline"_s, on ? u"yes"_s : QString());
    Q_EMIT offlineWanted(on);
    if (m_state.kind == Kind::NoAccount)
        return;
    if (on)
        return enter(Kind::WorkingOffline);
    enter(Kind::Unknown);
    probe();
}

void ConnectionMonitor::tryNow()
{
    if (!workOffline())
        probe();
}

void ConnectionMonitor::probe()
{
    const auto session = m_session();
    if (!session)
        return;
    ++m_ticket;
    Q_EMIT trying();
    // What becomes of it arrives through attemptEnded(), like that of every other request.
    session->send(session->provider->organizationProfile().request, Priority::Foreground);
}

void ConnectionMonitor::attemptEnded(int httpStatus, const Error &error)
{
    if (workOffline() || m_state.kind == Kind::NoAccount || error.kind == Error::Kind::Cancelled)
        return;
    const Kind kind = kindOf(httpStatus, error);
    if (kind == Kind::Connected) {
        const bool back = m_state.kind != Kind::Connected;
        m_failures = 0;
        ++m_ticket;
        if (back) {
            enter(Kind::Connected);
            Q_EMIT backAgain();
        }
        return;
    }
    enter(kind, error);
    if (kind != Kind::SignedOut)
        scheduleTry();
}

void ConnectionMonitor::scheduleTry()
{
    const auto index = std::min<std::size_t>(static_cast<std::size_t>(m_failures), waits.size() - 1);
    ++m_failures;
    const quint64 ticket = ++m_ticket;
    m_state.nextTry = m_clock.now().addSecs(waits[index].count());
    Q_EMIT changed(m_state);
    m_clock.after(waits[index], this, [this, ticket] {
        if (ticket == m_ticket && !workOffline())
            probe();
    });
}

void ConnectionMonitor::accountChanged(bool known, bool signedIn)
{
    ++m_ticket;
    m_failures = 0;
    if (!known)
        return enter(Kind::NoAccount);
    if (workOffline())
        return enter(Kind::WorkingOffline);
    if (!signedIn)
        return enter(Kind::SignedOut);
    enter(Kind::Unknown);
    probe();
}

void ConnectionMonitor::signedOut(const Error &why)
{
    enter(Kind::SignedOut, why);
}

void ConnectionMonitor::setSecretsLasting(bool lasting)
{
    if (m_state.secretsLasting == lasting)
        return;
    m_state.secretsLasting = lasting;
    Q_EMIT changed(m_state);
}

void ConnectionMonitor::enter(Kind kind, const Error &error)
{
    const bool lasting = m_state.secretsLasting;
    const QDateTime since = kind == m_state.kind ? m_state.since : m_clock.now();
    m_state = {};
    m_state.kind = kind;
    m_state.error = error;
    m_state.since = since;
    m_state.secretsLasting = lasting;
    Q_EMIT changed(m_state);
}

} // namespace tenantry
