// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/accounts.h"
#include "services/api/preferences.h"
#include "services/api/profile_care.h"
#include "support/clock.h"
#include "ui/settings/account_model.h"

#include <QObject>
#include <optional>

namespace tenantry {

// What Settings shows and does: accounts, language, appearance, network, storage. GUI thread.
class SettingsViewModel final : public QObject
{
    Q_OBJECT
public:
    enum class Notice { None, RoleSaved, ProxySaved, SignedOut, Removed, BackedUp, RestartNeeded, Failed };

    SettingsViewModel(Accounts &accounts, Preferences &preferences, ProfileCare &profile, const Clock &clock,
                      QObject *parent = nullptr);

    AccountModel *accountModel() { return &m_model; }
    std::optional<Account> account(int row) const;
    int currentRow() const;     // of the account in use, −1 if none
    bool sampleMissing() const; // the sample company can be added
    void use(const AccountId &id);
    void setRole(const AccountId &id, StaffRole role);
    void signOut(const AccountId &id);
    void remove(const AccountId &id);
    void addSample();

    QString language() const { return m_preferences.language(); }
    void setLanguage(const QString &code) { m_preferences.setLanguage(code); }
    Appearance appearance() const { return m_preferences.appearance(); }
    void setAppearance(Appearance appearance) { m_preferences.setAppearance(appearance); }

    ProxySettings proxy() const { return m_accounts.proxy(); }
    // Field that does not fit ("host", "port"), empty if none.
    static QString proxyFault(const ProxySettings &proxy);
    void saveProxy(const ProxySettings &proxy);

    QString folder() const { return m_profile.folder(); }
    QString suggestedBackupName() const;
    void backup(const QString &path);
    void restore(const QString &path);

    bool busy() const { return m_busy > 0; }
    Notice notice() const { return m_notice; }
    QString noticeText() const;
    QString noticeDetail() const;
    void retranslate();

Q_SIGNALS:
    void changed();
    void proxyChanged();

private:
    void reload();
    template <class T>
    void finish(const Async<T> &answer, Notice success);
    void settle(Notice success, const std::optional<Error> &error);

    Accounts &m_accounts;
    Preferences &m_preferences;
    ProfileCare &m_profile;
    const Clock &m_clock;
    AccountModel m_model;
    int m_busy = 0;
    Notice m_notice = Notice::None;
    std::optional<Error> m_error;
};

} // namespace tenantry
