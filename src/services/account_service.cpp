// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/account_service.h"

#include "domain/rule_packs.h"
#include "net/device_sign_in.h"
#include "net/proxy.h"
#include "secrets/secret_store.h"
#include "services/account_connection.h"
#include "services/api/preferences.h"
#include "services/provider_profile.h"
#include "services/sample_process.h"
#include "services/sample_sign_in.h"
#include "storage/account_store.h"
#include "storage/database.h"
#include "support/clock.h"
#include "support/log.h"

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

const QString currentKey = u"account.current"_s;
const QString proxySecret = u"proxy-password"_s;

QString resource()
{
    return resourceOf(TokenProvider::Audience::PartnerCenter);
}

template <class T>
Outcome outcomeOf(const Result<T> &result)
{
    if (!result)
        return result.error();
    return Done();
}

} // namespace

AccountService::AccountService(Parts parts, QObject *parent) : Accounts(parent), m_parts(std::move(parts))
{
    applyProxy();
}

AccountService::~AccountService() = default;

Async<Done> AccountService::load()
{
    return m_parts.ledger.read([](Connection &connection) { return AccountStore(connection).list(); })
        .then(this, [this](const Result<QList<Account>> &accounts) -> Outcome {
            if (!accounts)
                return accounts.error();
            m_accounts = *accounts;
            const AccountId wanted(m_parts.preferences.value(currentKey));
            m_current = m_accounts.isEmpty() ? AccountId() : m_accounts.first().id;
            for (const Account &each : std::as_const(m_accounts)) {
                if (each.id == wanted)
                    m_current = each.id;
                if (each.environment != Environment::Sample)
                    makeConnection(each);
            }
            Q_EMIT changed();
            Q_EMIT currentChanged();
            return Done();
        });
}

// --- the list

QList<Account> AccountService::all() const
{
    return m_accounts;
}

std::optional<Account> AccountService::current() const
{
    for (const Account &each : m_accounts) {
        if (each.id == m_current)
            return each;
    }
    return std::nullopt;
}

Verdict AccountService::may(Deed deed) const
{
    const std::optional<Account> account = current();
    const RulePacks &rules = m_parts.rules ? m_parts.rules() : RulePacks::builtIn();
    return account ? roleVerdict(account->role, deed, rules, m_parts.clock.now()) : Verdict();
}

void AccountService::setCurrent(const AccountId &id)
{
    if (id == m_current)
        return;
    m_current = id;
    m_parts.preferences.setValue(currentKey, id.text());
    Q_EMIT currentChanged();
    connectCurrent();
}

Async<Account> AccountService::save(const Account &account)
{
    return m_parts.ledger.write([account](Connection &connection) { return AccountStore(connection).save(account); })
        .then(this, [this](const Result<Account> &saved) {
            if (!saved)
                return saved;
            const auto same = [&saved](const Account &each) { return each.id == saved->id; };
            const auto found = std::find_if(m_accounts.begin(), m_accounts.end(), same);
            if (found == m_accounts.end())
                m_accounts.append(*saved);
            else
                *found = *saved;
            Q_EMIT changed();
            return saved;
        });
}

// --- connections

AccountConnection *AccountService::connectionOf(const AccountId &id) const
{
    const auto found = m_connections.find(id);
    return found == m_connections.end() ? nullptr : found->second.get();
}

AccountConnection &AccountService::makeConnection(const Account &account)
{
    auto connection =
        std::make_unique<AccountConnection>(account, m_parts.secrets, m_parts.network, m_parts.clock, m_parts.client);
    connection->client().setOffline(m_offline);
    watch(account.id, *connection);
    AccountConnection &made = *connection;
    m_connections[account.id] = std::move(connection);
    return made;
}

void AccountService::watch(const AccountId &id, AccountConnection &connection)
{
    connect(&connection.client(), &ApiClient::attemptEnded, this, [this, id](int status, const Error &error) {
        if (id == m_current)
            Q_EMIT attemptEnded(status, error);
    });
    connect(&connection.tokens(), &TokenProvider::signedOut, this, [this, id](const Error &why) {
        if (id == m_current)
            Q_EMIT signedOutBy(why);
    });
}

// Resolved at each call: a connection may be made anew, as when the sample company starts again at another port.
Sender AccountService::senderFor(const AccountId &id)
{
    return [this, id](const ApiRequest &request, Priority priority) -> Async<ApiReply> {
        AccountConnection *connection = connectionOf(id);
        if (!connection)
            return failedNow<ApiReply>(Error{Error::Kind::Offline, 0, {}, u"no connection"_s});
        const bool write = !request.repeatable();
        return connection->client()
            .send(request, priority)
            .then(this, [this, id, write](const Result<ApiReply> &reply) {
                if (write && reply && m_parts.provider.roleTooWeak(*reply))
                    roleRefused(id);
                return reply;
            });
    };
}

std::optional<Session> AccountService::session()
{
    const auto account = current();
    if (!account)
        return std::nullopt;
    return Session{*account, &m_parts.provider, senderFor(account->id)};
}

std::optional<Route> AccountService::routeOf(const AccountId &id)
{
    for (const Account &each : std::as_const(m_accounts)) {
        if (each.id == id)
            return Route{&m_parts.provider, senderFor(id)};
    }
    return std::nullopt;
}

void AccountService::setOffline(bool offline)
{
    m_offline = offline;
    for (const auto &[id, connection] : m_connections)
        connection->client().setOffline(offline);
}

void AccountService::close()
{
    m_browser.reset();
    m_device.reset();
    m_connections.clear();
}

void AccountService::connectCurrent()
{
    const auto account = current();
    if (account && account->environment == Environment::Sample && m_parts.sample && !m_parts.sample->running())
        reviveSample(account->id);
}

// --- the sample company

bool AccountService::sampleAvailable() const
{
    return m_parts.sample && m_parts.sample->available();
}

Async<Done> AccountService::reviveSample(const AccountId &id)
{
    return m_parts.sample->start()
        .then(this,
              [this, id](const Result<ProviderHosts> &hosts) -> Async<Done> {
                  const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                                  [&id](const Account &each) { return each.id == id; });
                  if (!hosts || found == m_accounts.end()) {
                      const Error why = hosts ? Error{Error::Kind::NotFound} : hosts.error();
                      Q_EMIT attemptEnded(0, why);
                      return failedNow<Done>(why);
                  }
                  found->hosts = *hosts;
                  const Account account = *found;
                  return signInToSample(AccountConnection::appOf(account), resource(), m_parts.network, m_parts.clock,
                                        this)
                      .then(this, [this, account](const Result<TokenGrant> &grant) -> Outcome {
                          if (!grant)
                              return grant.error();
                          makeConnection(account).tokens().adopt(*grant, TokenProvider::Audience::PartnerCenter);
                          Q_EMIT signedIn(account.id);
                          return Done();
                      });
              })
        .unwrap();
}

Async<AccountId> AccountService::connectSample()
{
    if (!sampleAvailable())
        return failedNow<AccountId>(Error{Error::Kind::NotFound, 0, {}, u"the sample company is not in this build"_s});
    for (const Account &each : std::as_const(m_accounts)) {
        if (each.environment == Environment::Sample) {
            setCurrent(each.id);
            return readyNow(each.id);
        }
    }
    return m_parts.sample->start()
        .then(this,
              [this](const Result<ProviderHosts> &hosts) -> Async<AccountId> {
                  if (!hosts)
                      return failedNow<AccountId>(hosts.error());
                  Account account;
                  account.id = AccountId::make();
                  account.profile = u"sample-company"_s;
                  account.environment = Environment::Sample;
                  account.role = StaffRole::AdminAgent;
                  account.partnerTenant = u"common"_s;
                  account.clientId =
                      u"7e6f0f5c-5a0e-4f5d-9d3e-5a3d6e1c0b11"_s; // invented: the sample company's only app
                  account.hosts = *hosts;
                  return signInToSample(AccountConnection::appOf(account), resource(), m_parts.network, m_parts.clock,
                                        this)
                      .then(this,
                            [this, account](const Result<TokenGrant> &grant) {
                                return grant ? adopt(account, *grant) : failedNow<AccountId>(grant.error());
                            })
                      .unwrap();
              })
        .unwrap();
}

// --- signing in

Account AccountService::accountFrom(const ConnectRequest &request) const
{
    Account account;
    account.id = AccountId::make();
    account.profile = u"microsoft-partner-center"_s;
    account.partnerTenant = request.tenant.trimmed();
    account.clientId = request.clientId.trimmed();
    account.environment = request.environment;
    account.role = request.role;
    account.hosts = request.hosts ? *request.hosts : hostsOf(account.profile);
    return account;
}

Async<TokenGrant> AccountService::browserGrant(const Account &account)
{
    m_browser = std::make_unique<BrowserSignIn>(AccountConnection::appOf(account), resource(), m_parts.signInPage(),
                                                m_parts.network, m_parts.clock);
    const Result<QUrl> address = m_browser->start();
    if (!address)
        return failedNow<TokenGrant>(address.error());
    Q_EMIT openBrowser(*address);
    return m_browser->outcome();
}

Async<TokenGrant> AccountService::deviceGrant(const Account &account)
{
    m_device =
        std::make_unique<DeviceSignIn>(AccountConnection::appOf(account), resource(), m_parts.network, m_parts.clock);
    return m_device->start()
        .then(this,
              [this](const Result<DeviceCode> &code) -> Async<TokenGrant> {
                  if (!code)
                      return failedNow<TokenGrant>(code.error());
                  Q_EMIT deviceCode(code->userCode, code->verificationUrl, m_device->expires());
                  return m_device->outcome();
              })
        .unwrap();
}

Async<AccountId> AccountService::connectInBrowser(const ConnectRequest &request)
{
    const Account account = accountFrom(request);
    return browserGrant(account)
        .then(this,
              [this, account](const Result<TokenGrant> &grant) {
                  return grant ? adopt(account, *grant) : failedNow<AccountId>(grant.error());
              })
        .unwrap();
}

Async<AccountId> AccountService::connectWithDeviceCode(const ConnectRequest &request)
{
    const Account account = accountFrom(request);
    return deviceGrant(account)
        .then(this,
              [this, account](const Result<TokenGrant> &grant) {
                  return grant ? adopt(account, *grant) : failedNow<AccountId>(grant.error());
              })
        .unwrap();
}

void AccountService::cancelConnect()
{
    if (m_browser)
        m_browser->cancel();
    if (m_device)
        m_device->cancel();
}

Async<AccountId> AccountService::adopt(Account account, const TokenGrant &grant)
{
    const Identity person = identityOf(grant.idToken);
    account.signedInAs = person.name;
    account.tokenStored = account.environment != Environment::Sample;
    makeConnection(account).tokens().adopt(grant, TokenProvider::Audience::PartnerCenter);
    return named(account);
}

// The partner's own name, market and currency come from the provider; without them the account is still usable.
Async<AccountId> AccountService::named(const Account &account)
{
    const Sender send = senderFor(account.id);
    return ask(send, m_parts.provider.organizationProfile(), Priority::Foreground, this)
        .then(this,
              [this, account](const Result<PartnerProfile> &profile) -> Async<Account> {
                  if (!profile) {
                      m_connections.erase(account.id);
                      return failedNow<Account>(profile.error());
                  }
                  Account full = account;
                  full.displayName = profile->companyName;
                  full.partnerDomain = profile->domain;
                  full.market = profile->country;
                  if (full.partnerTenant == u"common"_s && !profile->tenantId.isEmpty())
                      full.partnerTenant = profile->tenantId;
                  return save(full);
              })
        .unwrap()
        .then(this, [this](const Result<Account> &saved) -> Result<AccountId> {
            if (!saved)
                return saved.error();
            m_current = saved->id;
            m_parts.preferences.setValue(currentKey, saved->id.text());
            Q_EMIT currentChanged();
            Q_EMIT signedIn(saved->id);
            return saved->id;
        });
}

Async<Done> AccountService::signInAgain(const AccountId &id, bool deviceCode)
{
    const auto found =
        std::find_if(m_accounts.begin(), m_accounts.end(), [&id](const Account &each) { return each.id == id; });
    if (found == m_accounts.end())
        return failedNow<Done>(Error{Error::Kind::NotFound});
    const Account account = *found;
    if (account.environment == Environment::Sample)
        return reviveSample(id);
    return (deviceCode ? deviceGrant(account) : browserGrant(account))
        .then(this,
              [this, account](const Result<TokenGrant> &grant) -> Async<Done> {
                  if (!grant)
                      return failedNow<Done>(grant.error());
                  Account signedIn = account;
                  signedIn.signedInAs = identityOf(grant->idToken).name;
                  signedIn.tokenStored = true;
                  makeConnection(signedIn).tokens().adopt(*grant, TokenProvider::Audience::PartnerCenter);
                  return save(signedIn).then(this, [this](const Result<Account> &saved) {
                      if (saved)
                          Q_EMIT this->signedIn(saved->id);
                      return outcomeOf(saved);
                  });
              })
        .unwrap();
}

Async<Done> AccountService::signOut(const AccountId &id)
{
    const auto found =
        std::find_if(m_accounts.begin(), m_accounts.end(), [&id](const Account &each) { return each.id == id; });
    if (found == m_accounts.end())
        return failedNow<Done>(Error{Error::Kind::NotFound});
    if (AccountConnection *connection = connectionOf(id))
        connection->tokens().forget();
    Account account = *found;
    account.tokenStored = false;
    return m_parts.secrets.remove(AccountConnection::secretNameOf(id))
        .then(this,
              [this, account](const Outcome &forgotten) {
                  if (!forgotten)
                      log::warn(log::Area::Auth, u"keychain entry not removed: %1"_s.arg(forgotten.error().detail));
                  if (account.environment != Environment::Sample)
                      makeConnection(account);
                  if (account.id == m_current)
                      Q_EMIT signedOutBy(Error{Error::Kind::SignedOut});
                  return save(account);
              })
        .unwrap()
        .then(this, [](const Result<Account> &saved) { return outcomeOf(saved); });
}

Async<Done> AccountService::remove(const AccountId &id)
{
    return signOut(id)
        .then(this,
              [this, id](const Outcome &) {
                  return m_parts.ledger.write(
                      [id](Connection &connection) { return AccountStore(connection).remove(id); });
              })
        .unwrap()
        .then(this, [this, id](const Outcome &gone) {
            if (!gone)
                return gone;
            const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                            [&id](const Account &each) { return each.id == id; });
            if (found == m_accounts.end())
                return gone;
            const Account account = *found;
            m_accounts.erase(found);
            m_connections.erase(id);
            if (account.environment == Environment::Sample && m_parts.sample)
                m_parts.sample->stop();
            if (m_current == id)
                m_current = m_accounts.isEmpty() ? AccountId() : m_accounts.first().id;
            Q_EMIT removed(account);
            Q_EMIT changed();
            Q_EMIT currentChanged();
            connectCurrent();
            return gone;
        });
}

// --- role

Async<Done> AccountService::setRole(const AccountId &id, StaffRole role)
{
    for (const Account &each : std::as_const(m_accounts)) {
        if (each.id != id)
            continue;
        Account changedAccount = each;
        changedAccount.role = role;
        return save(changedAccount).then(this, [](const Result<Account> &saved) { return outcomeOf(saved); });
    }
    return failedNow<Done>(Error{Error::Kind::NotFound});
}

void AccountService::roleRefused(const AccountId &id)
{
    setRole(id, StaffRole::HelpdeskAgent);
}

// --- proxy

ProxySettings AccountService::proxy() const
{
    ProxySettings settings;
    const QString kind = m_parts.preferences.value(u"proxy.kind"_s);
    settings.kind = kind == u"none"_s   ? ProxySettings::Kind::None
                    : kind == u"http"_s ? ProxySettings::Kind::Http
                                        : ProxySettings::Kind::System;
    settings.host = m_parts.preferences.value(u"proxy.host"_s);
    settings.port = m_parts.preferences.value(u"proxy.port"_s).toInt();
    settings.user = m_parts.preferences.value(u"proxy.user"_s);
    return settings;
}

Async<Done> AccountService::setProxy(const ProxySettings &settings)
{
    const QString kind = settings.kind == ProxySettings::Kind::None   ? u"none"_s
                         : settings.kind == ProxySettings::Kind::Http ? u"http"_s
                                                                      : QString();
    m_parts.preferences.setValue(u"proxy.kind"_s, kind);
    m_parts.preferences.setValue(u"proxy.host"_s, settings.host);
    m_parts.preferences.setValue(u"proxy.port"_s, QString::number(settings.port));
    m_parts.preferences.setValue(u"proxy.user"_s, settings.user);
    if (settings.password.isEmpty()) {
        applyProxy();
        return readyNow(Done());
    }
    return m_parts.secrets.put(proxySecret, settings.password.toUtf8()).then(this, [this](const Outcome &kept) {
        applyProxy();
        return kept;
    });
}

void AccountService::applyProxy()
{
    const ProxySettings settings = proxy();
    const auto kind = settings.kind == ProxySettings::Kind::None   ? ProxyKind::None
                      : settings.kind == ProxySettings::Kind::Http ? ProxyKind::Http
                                                                   : ProxyKind::System;
    const auto apply = [this, settings, kind](const QString &password) {
        tenantry::applyProxy(m_parts.network, kind, settings.host, static_cast<quint16>(settings.port), settings.user,
                             password);
    };
    apply({});
    if (settings.kind != ProxySettings::Kind::Http || settings.user.isEmpty())
        return;
    m_parts.secrets.get(proxySecret).then(this, [apply](const Result<QByteArray> &password) {
        if (password)
            apply(QString::fromUtf8(*password));
    });
}

} // namespace tenantry
