// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell_view_model.h"

#include "ui/common/format.h"
#include "ui/common/status_words.h"
#include "ui/common/when_done.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tenantry {

ShellViewModel::ShellViewModel(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_accounts(parts.accounts)
    , m_connection(parts.connection)
    , m_sync(parts.sync)
    , m_directory(parts.directory)
    , m_profile(parts.profile)
    , m_clock(parts.clock)
{
    connect(&m_accounts, &Accounts::changed, this, &ShellViewModel::changed);
    connect(&m_accounts, &Accounts::currentChanged, this, &ShellViewModel::readCounts);
    connect(&m_connection, &ConnectionStatus::changed, this, [this] {
        tickWhileWaiting();
        Q_EMIT changed();
    });
    connect(&m_sync, &SyncControl::stateChanged, this, &ShellViewModel::changed);
    connect(&m_directory, &CustomerDirectory::changed, this, [this](const Changes &changes) {
        // Counts move only with these; a price or order does not ask the store again.
        if (!changes.customersAdded.isEmpty() || !changes.customersRemoved.isEmpty() ||
            !changes.subscriptionsOf.isEmpty())
            readCounts();
    });
    connect(&m_directory, &CustomerDirectory::replaced, this, &ShellViewModel::readCounts);
    connect(&m_profile, &ProfileCare::storeRebuiltChanged, this, &ShellViewModel::changed);
    connect(&m_profile, &ProfileCare::storeDamagedFound, this, &ShellViewModel::changed);
    readCounts();
    tickWhileWaiting();
}

// One reading at a time: a sync announces thousands of changes, and each count walks the whole list.
void ShellViewModel::readCounts()
{
    Q_EMIT changed();
    m_countsOutdated = m_countsAsked;
    if (m_countsAsked)
        return;
    m_countsAsked = true;
    whenDone(m_directory.counts(), this, [this](const Result<CustomerDirectory::Counts> &counts) {
        m_countsAsked = false;
        if (counts) { // else the text goes without
            m_counts = *counts;
            Q_EMIT changed();
        }
        if (m_countsOutdated)
            readCounts();
    });
}

// "next try in 40 s" counts down; nothing ticks while nothing is scheduled.
void ShellViewModel::tickWhileWaiting()
{
    const QDateTime next = m_connection.state().nextTry;
    if (m_ticking || !next.isValid() || next <= m_clock.now())
        return;
    m_ticking = true;
    m_clock.after(1s, this, [this] {
        m_ticking = false;
        Q_EMIT changed();
        tickWhileWaiting();
    });
}

bool ShellViewModel::firstStart() const
{
    return m_accounts.all().isEmpty();
}

std::optional<Account> ShellViewModel::account() const
{
    return m_accounts.current();
}

bool ShellViewModel::syncRunning() const
{
    return m_sync.state().running();
}

int ShellViewModel::syncDone() const
{
    return m_sync.state().done;
}

int ShellViewModel::syncTotal() const
{
    return m_sync.state().total;
}

bool ShellViewModel::canRefresh() const
{
    return account().has_value() && !syncRunning() && !workOffline();
}

bool ShellViewModel::workOffline() const
{
    return m_connection.workOffline();
}

void ShellViewModel::setWorkOffline(bool on)
{
    if (on != m_connection.workOffline())
        m_connection.setWorkOffline(on);
    Q_EMIT changed();
}

void ShellViewModel::refresh()
{
    if (canRefresh())
        m_sync.refresh();
}

void ShellViewModel::cancelSync()
{
    m_sync.cancel();
}

void ShellViewModel::actOnMessage()
{
    switch (message().kind) {
    case ShellMessage::Kind::SignedOut:
        Q_EMIT signInAgainRequested();
        break;
    case ShellMessage::Kind::CertificateRefused:
    case ShellMessage::Kind::NoAnswer:
        m_connection.tryNow();
        break;
    case ShellMessage::Kind::SyncFailed:
        m_sync.refresh();
        break;
    case ShellMessage::Kind::StoreDamaged:
        m_damageNoteRead = true;
        Q_EMIT changed();
        break;
    case ShellMessage::Kind::StoreRebuilt:
        m_storeNoteRead = true;
        Q_EMIT changed();
        break;
    case ShellMessage::Kind::SecretsNotLasting:
        m_secretsNoteRead = true;
        Q_EMIT changed();
        break;
    case ShellMessage::Kind::None:
        break;
    }
}

void ShellViewModel::retranslate()
{
    Q_EMIT changed();
}

} // namespace tenantry
