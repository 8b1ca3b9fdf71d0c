// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rule_packs.h"
#include "testing/fake_services.h"

using namespace Qt::StringLiterals;

namespace tenantry::testing {

Account FakeAccounts::sampleAccount()
{
    Account account;
    account.id = AccountId(u"sample"_s);
    account.key = 1;
    account.profile = u"sample-company"_s;
    account.displayName = u"Exemplar Cloud SRL"_s;
    account.partnerDomain = u"exemplar.example"_s;
    account.environment = Environment::Sample;
    account.role = StaffRole::AdminAgent;
    account.signedInAs = u"Ana Ionescu"_s;
    account.market = u"RO"_s;
    account.currency = u"EUR"_s;
    return account;
}

Account FakeAccounts::productionAccount()
{
    Account account = sampleAccount();
    account.id = AccountId(u"production"_s);
    account.key = 2;
    account.profile = u"microsoft-partner-center"_s;
    account.environment = Environment::Production;
    account.partnerTenant = u"3d1a6e52-91a2-4c4e-8f0b-6a1f6d9a0c11"_s;
    account.clientId = u"5b0c2a34-2f0e-4d57-9a4e-0c9d3b1f7a22"_s;
    return account;
}

void FakeAccounts::add(const Account &account, bool makeCurrent)
{
    accounts << account;
    Q_EMIT changed();
    if (makeCurrent)
        setCurrent(account.id);
}

Account *FakeAccounts::find(const AccountId &id)
{
    const auto at = std::find_if(accounts.begin(), accounts.end(), [&](const Account &a) { return a.id == id; });
    return at == accounts.end() ? nullptr : &*at;
}

std::optional<Account> FakeAccounts::current() const
{
    for (const Account &account : accounts) {
        if (account.id == currentId)
            return account;
    }
    return {};
}

Verdict FakeAccounts::may(Deed deed) const
{
    const std::optional<Account> account = current();
    const QDateTime now(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC);
    return account ? roleVerdict(account->role, deed, RulePacks::builtIn(), now) : Verdict();
}

void FakeAccounts::setCurrent(const AccountId &id)
{
    if (currentId == id)
        return;
    currentId = id;
    Q_EMIT currentChanged();
}

Async<AccountId> FakeAccounts::connectTo(const Account &account)
{
    m_opening = account;
    m_open.emplace();
    const Async<AccountId> future = m_open->future();
    if (!holdConnect)
        finishConnect();
    return future;
}

void FakeAccounts::finishConnect()
{
    if (!m_open)
        return;
    const Pending<AccountId> open = *m_open;
    m_open.reset();
    if (failure) {
        open.settle(*std::exchange(failure, {}));
        return;
    }
    add(m_opening);
    open.settle(m_opening.id);
}

Async<AccountId> FakeAccounts::connectSample()
{
    return connectTo(sampleAccount());
}

Async<AccountId> FakeAccounts::connectInBrowser(const ConnectRequest &request)
{
    requests << request;
    if (browserPage.isValid())
        Q_EMIT openBrowser(browserPage);
    Account account = productionAccount();
    account.environment = request.environment;
    account.role = request.role;
    return connectTo(account);
}

Async<AccountId> FakeAccounts::connectWithDeviceCode(const ConnectRequest &request)
{
    requests << request;
    Account account = productionAccount();
    account.environment = request.environment;
    account.role = request.role;
    Async<AccountId> future = connectTo(account);
    if (!code.isEmpty())
        Q_EMIT deviceCode(code, codePage, codeExpires);
    return future;
}

void FakeAccounts::cancelConnect()
{
    ++cancelled;
    if (!m_open)
        return;
    const Pending<AccountId> open = *m_open;
    m_open.reset();
    open.settle(Error{.kind = Error::Kind::Cancelled});
}

Async<Done> FakeAccounts::signInAgain(const AccountId &, bool)
{
    ++signedInAgain;
    return failure ? failedNow<Done>(*failure) : readyNow(Done{});
}

Async<Done> FakeAccounts::signOut(const AccountId &id)
{
    signedOut << id;
    return readyNow(Done{});
}

Async<Done> FakeAccounts::remove(const AccountId &id)
{
    accounts.removeIf([&](const Account &account) { return account.id == id; });
    if (currentId == id)
        currentId = accounts.isEmpty() ? AccountId() : accounts.first().id;
    Q_EMIT changed();
    Q_EMIT currentChanged();
    return readyNow(Done{});
}

Async<Done> FakeAccounts::setRole(const AccountId &id, StaffRole role)
{
    if (failure)
        return failedNow<Done>(*failure);
    if (Account *account = find(id))
        account->role = role;
    Q_EMIT changed();
    return readyNow(Done{});
}

ProxySettings FakeAccounts::proxy() const
{
    ProxySettings shown = proxySettings;
    shown.password.clear(); // as the real one: never read back
    return shown;
}

Async<Done> FakeAccounts::setProxy(const ProxySettings &proxy)
{
    if (failure)
        return failedNow<Done>(*failure);
    proxySettings = proxy;
    lastProxySet = proxy;
    return readyNow(Done{});
}

} // namespace tenantry::testing
