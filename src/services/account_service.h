// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/api_client.h"
#include "net/browser_sign_in.h"
#include "services/api/accounts.h"
#include "services/plan_service.h"
#include "services/session.h"

#include <map>
#include <memory>

class QNetworkAccessManager;

namespace tenantry {

class AccountConnection;
class Clock;
class Database;
class DeviceSignIn;
class Preferences;
class Provider;
class RulePacks;
class SampleProcess;
class SecretStore;

// Accounts in the ledger, their tokens in the keychain, and the connections made of both. GUI thread.
class AccountService final : public Accounts
{
    Q_OBJECT
public:
    struct Parts
    {
        Database &ledger;
        SecretStore &secrets;
        Preferences &preferences;
        QNetworkAccessManager &network;
        const Provider &provider;
        SampleProcess *sample; // null: not in this configuration
        Clock &clock;
        ApiClient::Settings client;
        std::function<BrowserSignIn::Page()> signInPage; // what the browser shows at the end, in the screen's language
        std::function<const RulePacks &()> rules{};      // read when first asked for; empty: the built-in ones
    };
    explicit AccountService(Parts parts, QObject *parent = nullptr);
    ~AccountService() override;

    // Reads the accounts; currentChanged() follows. Nothing is sent.
    Async<Done> load();
    // Brings the current account's provider up: for the sample company its process and its sign-in.
    void connectCurrent();
    std::optional<Session> session();                  // of the current account
    std::optional<Route> routeOf(const AccountId &id); // for the plan
    void setOffline(bool offline);
    // The program ends: what is still asked ends as cancelled.
    void close();
    // Writing was refused because the role is too weak (900150): what the person chose at set-up is corrected.
    void roleRefused(const AccountId &id);

    QList<Account> all() const override;
    std::optional<Account> current() const override;
    void setCurrent(const AccountId &id) override;
    Verdict may(Deed deed) const override;
    bool sampleAvailable() const override;
    Async<AccountId> connectSample() override;
    Async<AccountId> connectInBrowser(const ConnectRequest &request) override;
    Async<AccountId> connectWithDeviceCode(const ConnectRequest &request) override;
    void cancelConnect() override;
    Async<Done> signInAgain(const AccountId &id, bool deviceCode) override;
    Async<Done> signOut(const AccountId &id) override;
    Async<Done> remove(const AccountId &id) override;
    Async<Done> setRole(const AccountId &id, StaffRole role) override;
    ProxySettings proxy() const override;
    Async<Done> setProxy(const ProxySettings &proxy) override;

Q_SIGNALS:
    void attemptEnded(int httpStatus, const tenantry::Error &error); // of the current account
    void signedOutBy(const tenantry::Error &why);                    // of the current account
    void signedIn(const tenantry::AccountId &id);
    void removed(const tenantry::Account &account);

private:
    Account accountFrom(const ConnectRequest &request) const;
    Async<TokenGrant> browserGrant(const Account &account);
    Async<TokenGrant> deviceGrant(const Account &account);
    Async<AccountId> adopt(Account account, const TokenGrant &grant);
    Async<AccountId> named(const Account &account);
    Async<Account> save(const Account &account);
    AccountConnection *connectionOf(const AccountId &id) const;
    AccountConnection &makeConnection(const Account &account);
    Sender senderFor(const AccountId &id);
    Async<Done> reviveSample(const AccountId &id);
    void watch(const AccountId &id, AccountConnection &connection);
    void applyProxy();

    Parts m_parts;
    QList<Account> m_accounts;
    AccountId m_current;
    std::map<AccountId, std::unique_ptr<AccountConnection>> m_connections;
    std::unique_ptr<BrowserSignIn> m_browser;
    std::unique_ptr<DeviceSignIn> m_device;
    bool m_offline = false;
};

} // namespace tenantry
