// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_view_model.h"

#include "ui/common/error_text.h"
#include "ui/common/when_done.h"

using namespace Qt::StringLiterals;

namespace tenantry {

SettingsViewModel::SettingsViewModel(Accounts &accounts, Preferences &preferences, ProfileCare &profile,
                                     const Clock &clock, QObject *parent)
    : QObject(parent), m_accounts(accounts), m_preferences(preferences), m_profile(profile), m_clock(clock)
{
    connect(&m_accounts, &Accounts::changed, this, &SettingsViewModel::reload);
    connect(&m_accounts, &Accounts::currentChanged, this, &SettingsViewModel::reload);
    connect(&m_preferences, &Preferences::languageChanged, this, &SettingsViewModel::changed);
    connect(&m_preferences, &Preferences::appearanceChanged, this, &SettingsViewModel::changed);
    connect(&m_profile, &ProfileCare::restartNeeded, this, [this] { settle(Notice::RestartNeeded, {}); });
    reload();
}

void SettingsViewModel::reload()
{
    m_model.setRows(m_accounts.all());
    const std::optional<Account> current = m_accounts.current();
    m_model.setCurrent(current ? current->id : AccountId());
    Q_EMIT changed();
}

std::optional<Account> SettingsViewModel::account(int row) const
{
    const Account *account = m_model.rowAt(row);
    return account ? std::optional<Account>(*account) : std::nullopt;
}

int SettingsViewModel::currentRow() const
{
    const std::optional<Account> current = m_accounts.current();
    return current ? m_model.rowOf(current->id.text()) : -1;
}

bool SettingsViewModel::sampleMissing() const
{
    const QList<Account> all = m_accounts.all();
    return m_accounts.sampleAvailable() &&
           std::none_of(all.begin(), all.end(), [](const Account &a) { return a.environment == Environment::Sample; });
}

void SettingsViewModel::settle(Notice success, const std::optional<Error> &error)
{
    // A backup laid ready stays the most important news until the program is closed.
    if (m_notice == Notice::RestartNeeded && !error)
        return;
    m_error = error;
    m_notice = !error ? success : error->kind == Error::Kind::Cancelled ? Notice::None : Notice::Failed;
    Q_EMIT changed();
}

template <class T>
void SettingsViewModel::finish(const Async<T> &answer, Notice success)
{
    ++m_busy;
    Q_EMIT changed();
    whenDone(answer, this, [this, success](const Result<T> &result) {
        --m_busy;
        settle(success, result ? std::optional<Error>() : result.error());
    });
}

void SettingsViewModel::use(const AccountId &id)
{
    m_accounts.setCurrent(id);
}

void SettingsViewModel::setRole(const AccountId &id, StaffRole role)
{
    finish(m_accounts.setRole(id, role), Notice::RoleSaved);
}

void SettingsViewModel::signOut(const AccountId &id)
{
    finish(m_accounts.signOut(id), Notice::SignedOut);
}

void SettingsViewModel::remove(const AccountId &id)
{
    finish(m_accounts.remove(id), Notice::Removed);
}

void SettingsViewModel::addSample()
{
    finish(m_accounts.connectSample(), Notice::None);
}

QString SettingsViewModel::proxyFault(const ProxySettings &proxy)
{
    if (proxy.kind != ProxySettings::Kind::Http)
        return {};
    const QString host = proxy.host.trimmed();
    const bool plainHost = !host.isEmpty() && !host.contains(u'/') && !host.contains(u' ') && !host.contains(u'@');
    if (!plainHost)
        return u"host"_s;
    return proxy.port < 1 || proxy.port > 65535 ? u"port"_s : QString();
}

void SettingsViewModel::saveProxy(const ProxySettings &proxy)
{
    if (!proxyFault(proxy).isEmpty())
        return;
    finish(m_accounts.setProxy(proxy), Notice::ProxySaved);
    Q_EMIT proxyChanged();
}

QString SettingsViewModel::suggestedBackupName() const
{
    return u"tenantry-%1.backup"_s.arg(m_clock.now().toLocalTime().toString(u"yyyy-MM-dd"_s));
}

void SettingsViewModel::backup(const QString &path)
{
    finish(m_profile.backup(path), Notice::BackedUp);
}

void SettingsViewModel::restore(const QString &path)
{
    finish(m_profile.restore(path), Notice::RestartNeeded);
}

void SettingsViewModel::retranslate()
{
    m_model.rewordAll();
    Q_EMIT changed();
}

QString SettingsViewModel::noticeText() const
{
    switch (m_notice) {
    case Notice::None:
        return {};
    case Notice::RoleSaved:
        //: message in Settings after the role was changed
        return tr("The role is saved.");
    case Notice::ProxySaved:
        //: message in Settings after the proxy was changed
        return tr("The proxy settings are saved and in use.");
    case Notice::SignedOut:
        //: message in Settings after signing out
        return tr("Signed out; the sign-in is forgotten. What was read stays readable.");
    case Notice::Removed:
        //: message in Settings after an account was removed
        return tr("The account is removed. Orders and notes stay in the ledger.");
    case Notice::BackedUp:
        //: message in Settings after a backup
        return tr("The backup is written. Keep it somewhere safe: it is not encrypted.");
    case Notice::RestartNeeded:
        //: message in Settings after choosing a backup to restore
        return tr("The backup is ready and takes its place when Tenantry starts again.");
    case Notice::Failed:
        return m_error ? errorText(*m_error).full() : QString();
    }
    return {};
}

QString SettingsViewModel::noticeDetail() const
{
    return m_notice == Notice::Failed && m_error ? errorText(*m_error).detail : QString();
}

} // namespace tenantry
