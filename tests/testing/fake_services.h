// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/accounts.h"
#include "services/api/activity_log.h"
#include "services/api/connection_status.h"
#include "services/api/customer_directory.h"
#include "services/api/order_desk.h"
#include "services/api/preferences.h"
#include "services/api/profile_care.h"
#include "services/api/sync_control.h"
#include "ui/common/prompts.h"

#include <QHash>
#include <QMap>
#include <deque>
#include <functional>

// Services in memory for tests of screens. Public members are what a test sets beforehand or reads afterwards.
namespace tenantry::testing {

// An answer a test gives when it likes: set `hold` to keep calls open, then settle them from the list.
template <class T>
struct Answers
{
    std::deque<Result<T>> next; // used up first; then `fallback`
    Result<T> fallback;
    bool hold = false;
    std::vector<Pending<T>> open;

    explicit Answers(Result<T> standing) : fallback(std::move(standing)) {}
    Async<T> give()
    {
        Pending<T> pending;
        if (hold)
            open.push_back(pending);
        else
            pending.settle(take());
        return pending.future();
    }
    void settleAll()
    {
        std::vector<Pending<T>> waiting;
        waiting.swap(open);
        for (const Pending<T> &pending : waiting)
            pending.settle(take());
    }

private:
    Result<T> take()
    {
        if (next.empty())
            return fallback;
        Result<T> first = std::move(next.front());
        next.pop_front();
        return first;
    }
};

class FakePreferences final : public Preferences
{
    Q_OBJECT
public:
    using Preferences::Preferences;
    QString languageCode;
    Appearance look = Appearance::System;
    QHash<QString, QByteArray> layouts;
    QHash<QString, QString> values;

    QString language() const override { return languageCode; }
    void setLanguage(const QString &code) override;
    Appearance appearance() const override { return look; }
    void setAppearance(Appearance appearance) override;
    QByteArray layout(const QString &name) const override { return layouts.value(name); }
    void setLayout(const QString &name, const QByteArray &state) override { layouts[name] = state; }
    QString value(const QString &name) const override { return values.value(name); }
    void setValue(const QString &name, const QString &text) override { values[name] = text; }
};

class FakeConnectionStatus final : public ConnectionStatus
{
    Q_OBJECT
public:
    using ConnectionStatus::ConnectionStatus;
    ConnectionState now;
    bool offline = false;
    int tries = 0;

    ConnectionState state() const override { return now; }
    bool workOffline() const override { return offline; }
    void setWorkOffline(bool on) override; // becomes WorkingOffline, and Connected when taken back
    void tryNow() override { ++tries; }
    void become(const ConnectionState &state);
};

class FakeSyncControl final : public SyncControl
{
    Q_OBJECT
public:
    using SyncControl::SyncControl;
    SyncState now;
    int refreshes = 0;
    int fullRefreshes = 0;
    int cancels = 0;

    SyncState state() const override { return now; }
    void refresh() override { ++refreshes; }
    void refreshAll() override { ++fullRefreshes; }
    void cancel() override { ++cancels; }
    void become(const SyncState &state);
};

class FakeAccounts final : public Accounts
{
    Q_OBJECT
public:
    using Accounts::Accounts;
    QList<Account> accounts;
    AccountId currentId;
    bool sample = true;
    ProxySettings proxySettings;
    std::optional<ProxySettings> lastProxySet; // with the password
    QList<ConnectRequest> requests;
    int cancelled = 0;
    int signedInAgain = 0;
    QList<AccountId> signedOut;
    std::optional<Error> failure; // the next connect fails with it
    bool holdConnect = false;     // connects stay open until finishConnect()
    QUrl browserPage;             // set: emitted by connectInBrowser
    QString code;                 // set: emitted by connectWithDeviceCode
    QUrl codePage;
    QDateTime codeExpires;

    QList<Account> all() const override { return accounts; }
    std::optional<Account> current() const override;
    void setCurrent(const AccountId &id) override;
    Verdict may(Deed deed) const override; // by the built-in packs
    bool sampleAvailable() const override { return sample; }
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

    void finishConnect(); // settles a held connect
    void add(const Account &account, bool makeCurrent = true);
    static Account sampleAccount();
    static Account productionAccount();

private:
    Async<AccountId> connectTo(const Account &account);
    Account *find(const AccountId &id);
    std::optional<Pending<AccountId>> m_open;
    Account m_opening;
};

class FakeCustomerDirectory final : public CustomerDirectory
{
    Q_OBJECT
public:
    using CustomerDirectory::CustomerDirectory;
    QList<CustomerDetail> customerDetails; // list order
    QList<SubscriptionDetail> subscriptionDetails;
    std::optional<Error> failure; // every read fails with it
    QList<qint64> openedKeys;
    bool hold = false; // reads stay open until release()

    // One customer with one active subscription per name; returns the customer's key.
    qint64 addCustomer(const QString &company, const QString &domain, const QStringList &offers = {});
    qint64 addSubscription(qint64 customerKey, const Subscription &subscription, const ShownPrice &price = {},
                           qint64 parentKey = 0);
    void release();

    Async<Counts> counts() override;
    Async<std::vector<qint64>> customerKeys() override;
    Async<QList<CustomerRow>> customers(const QList<qint64> &keys) override;
    Async<QList<SubscriptionRow>> subscriptionsOf(const QList<qint64> &customerKeys) override;
    Async<CustomerDetail> customer(qint64 key) override;
    Async<SubscriptionDetail> subscription(qint64 key) override;
    Async<QList<CustomerRow>> find(const QString &text, int limit) override;
    Async<std::shared_ptr<SearchIndex>> searchIndex() override;
    Async<Done> setCustomerNote(qint64 key, const QString &note) override;
    Async<Done> setSubscriptionNote(qint64 key, const QString &note) override;
    void opened(qint64 customerKey) override { openedKeys << customerKey; }

private:
    template <class T>
    Async<T> answer(Result<T> result);
    CustomerDetail *customerAt(qint64 key);
    SubscriptionDetail *subscriptionAt(qint64 key);

    qint64 m_nextKey = 1;
    std::vector<std::function<void()>> m_held;
};

class FakeOrderDesk final : public OrderDesk
{
    Q_OBJECT
public:
    using OrderDesk::OrderDesk;
    QMap<QString, OrderDraft> saved; // by draft id
    QList<Intent> intents;
    QList<Offer> catalog;
    QHash<QString, CountryRules> rules;                // by ISO code
    QHash<QString, TenantState> tenants;               // answers by prefix; others are Free
    Answers<TenantState> tenantAnswers{TenantState{}}; // used when holdTenants or next is filled
    bool holdTenants = false;
    QStringList askedPrefixes;
    int forgotten = 0;
    AddressCheck addressAnswer;
    AgreementStatus agreement;
    QDateTime pricesAsOf;
    QDateTime catalogReadAt;
    int mostOffers = 500;         // in one answer to a search
    bool holdSaves = false;       // a draft is written, but nobody hears of it
    bool offline = false;         // place() keeps for sending
    std::optional<Error> failure; // every call fails with it
    QList<OrderDraft> placed;
    QList<IntentId> sent;
    QList<IntentId> abandoned;
    int catalogRefreshes = 0;
    FirstPassword firstPasswordKind;
    QString password;
    bool passwordSaved = false;
    std::function<QList<MissingPart>(const OrderDraft &)> missingRule; // empty: nothing is missing

    Async<OrderDraft> newDraft() override;
    Async<Done> saveDraft(const OrderDraft &draft) override;
    Async<OrderDraft> draft(const DraftId &id) override;
    Async<QList<DraftSummary>> drafts() override;
    Async<Done> discardDraft(const DraftId &id) override;
    Async<TenantState> checkTenant(const QString &prefix) override;
    void forgetTenantAnswers() override { ++forgotten; }
    Async<AddressCheck> checkAddress(const Address &address) override;
    Async<CountryRules> countryRules(const QString &iso2) override;
    QStringList countries() const override;
    Async<OfferList> offers(const OfferQuery &query) override;
    Async<Done> refreshCatalog(const QString &country) override;
    Async<AgreementStatus> agreementStatus(const CustomerId &customer) override;
    Async<QUrl> agreementDocument(const QString &templateId, const QString &language, const QString &country) override;
    QList<MissingPart> missing(const OrderDraft &draft) const override;
    Async<PlaceOutcome> place(const OrderDraft &draft) override;
    Async<QList<Intent>> orders() override;
    Async<Intent> order(const IntentId &id) override;
    Async<Done> sendKept(const IntentId &id) override;
    Async<DraftId> reviseParked(const IntentId &id) override;
    Async<Done> abandon(const IntentId &id) override;
    Async<FirstPassword> firstPasswordState(const IntentId &id) override;
    Async<QString> firstPassword(const IntentId &id) override;
    Async<Done> firstPasswordSaved(const IntentId &id) override;

    Intent *find(const IntentId &id);
    void become(const IntentId &id, IntentState state, const QString &parkReason = {}); // with orderChanged()
    // Rules for RO, IT and DE and a small catalog: a base plan, an add-on, a trial; monthly and annual, EUR.
    void fillBelievably();

private:
    QList<Pending<Done>> m_heldSaves;
    template <class T>
    Async<T> answer(T value);
};

class FakeActivityLog final : public ActivityLog
{
    Q_OBJECT
public:
    using ActivityLog::ActivityLog;
    QList<ActivityEntry> all; // newest first
    QList<Intent> intents;    // orders and changes the entries are about
    std::optional<Error> failure;
    int reads = 0;

    Async<QList<ActivityEntry>> entries(qint64 before, int limit) override;
    Async<Intent> intent(const IntentId &id) override;
    void append(ActivityEntry entry); // gives the number, emits appended()
};

class FakeProfileCare final : public ProfileCare
{
    Q_OBJECT
public:
    using ProfileCare::ProfileCare;
    QString path = QStringLiteral("/home/ana/.local/share/tenantry");
    QStringList backups;
    QStringList restores;
    bool rebuilt = false;
    bool damaged = false;
    std::optional<Error> failure;

    QString folder() const override { return path; }
    Async<Done> backup(const QString &file) override;
    Async<Done> restore(const QString &file) override;
    bool storeRebuilt() const override { return rebuilt; }
    bool storeDamaged() const override { return damaged; }
};

// Answers given beforehand; a question nobody prepared for is answered with "no" and counted.
class FakePrompts final : public Prompts
{
public:
    std::deque<bool> decisions;
    std::deque<QString> paths;
    QList<Decision> asked;
    QStringList suggestedFiles;
    int unexpected = 0;

    void decide(QWidget *parent, const Decision &decision, std::function<void(bool)> answer) override;
    void saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                  std::function<void(const QString &)> answer) override;
    void openFile(QWidget *parent, const QString &title, const QString &filter,
                  std::function<void(const QString &)> answer) override;
    void folder(QWidget *parent, const QString &title, std::function<void(const QString &)> answer) override;

private:
    void givePath(const std::function<void(const QString &)> &answer);
};

} // namespace tenantry::testing
