// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/accounts.h"
#include "services/api/connection_status.h"
#include "services/api/customer_directory.h"
#include "services/api/profile_care.h"
#include "services/api/sync_control.h"
#include "support/clock.h"
#include "ui/common/tone.h"

#include <QObject>
#include <optional>

namespace tenantry {

// What stands in the message bar: one at a time, the worst first (look.md §8).
struct ShellMessage
{
    enum class Kind {
        None,
        CertificateRefused,
        SignedOut,
        NoAnswer,
        SyncFailed,
        StoreDamaged,
        StoreRebuilt,
        SecretsNotLasting
    };
    Kind kind = Kind::None;
    QString text;
    QString link;   // what can be done about it
    QString detail; // for "Copy details"
    bool trouble = false;

    bool operator==(const ShellMessage &) const = default;
};

// State of the frame around the screens: connection, sync, account, message, first start. Words it; holds no widget.
// GUI thread.
class ShellViewModel final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        Accounts &accounts;
        ConnectionStatus &connection;
        SyncControl &sync;
        CustomerDirectory &directory;
        ProfileCare &profile;
        Clock &clock;
    };
    explicit ShellViewModel(const Parts &parts, QObject *parent = nullptr);

    bool firstStart() const; // no account yet
    std::optional<Account> account() const;
    StatusWord connection() const; // "Not connected: no answer from Microsoft, next try in 40 s"
    QString syncText() const;      // "Last sync 14:02 · 48 customers, 213 subscriptions" or the running count
    bool syncRunning() const;
    int syncDone() const;
    int syncTotal() const;
    bool canRefresh() const;
    QString roleLine() const;
    QString accountLine() const;
    bool workOffline() const;
    QString windowTitle() const;
    ShellMessage message() const;

    void setWorkOffline(bool on);
    void refresh();
    void cancelSync();
    // What the message bar's link does; SignedOut is the shell's to show (signInAgainRequested()).
    void actOnMessage();
    void retranslate(); // the language changed: every text is asked for again

Q_SIGNALS:
    void changed();
    void signInAgainRequested();

private:
    void readCounts();
    void tickWhileWaiting();
    QString who() const;
    QString nextTry() const;
    QString whyNotConnected(ConnectionState::Kind kind) const;
    QString phaseText(const SyncState &state) const;
    ShellMessage connectionMessage(const ConnectionState &state) const;
    ShellMessage noteMessage(const ConnectionState &state) const;

    Accounts &m_accounts;
    ConnectionStatus &m_connection;
    SyncControl &m_sync;
    CustomerDirectory &m_directory;
    ProfileCare &m_profile;
    Clock &m_clock;
    std::optional<CustomerDirectory::Counts> m_counts;
    bool m_ticking = false;
    bool m_countsAsked = false;
    bool m_countsOutdated = false; // while they are being read
    bool m_damageNoteRead = false;
    bool m_storeNoteRead = false;
    bool m_secretsNoteRead = false;
};

} // namespace tenantry
