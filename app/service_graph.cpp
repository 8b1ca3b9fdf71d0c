// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service_graph.h"

#include "providers/partnercenter/partner_center.h"
#include "secrets/keychain_secret_store.h"
#include "secrets/layered_secret_store.h"
#include "secrets/memory_secret_store.h"
#include "services/account_service.h"
#include "services/activity_service.h"
#include "services/as_of_service.h"
#include "services/bulk_changes_service.h"
#include "services/catalog_reading.h"
#include "services/change_plan.h"
#include "services/connection_monitor.h"
#include "services/customer_reading.h"
#include "services/directory_service.h"
#include "services/evidence_service.h"
#include "services/first_password_keeper.h"
#include "services/licence_pool_service.h"
#include "services/observations.h"
#include "services/order_service.h"
#include "services/plan_service.h"
#include "services/preferences_file.h"
#include "services/price_list_service.h"
#include "services/profile_care_service.h"
#include "services/renewal_service.h"
#include "services/renewal_watch.h"
#include "services/sample_process.h"
#include "services/subscription_grid_service.h"
#include "services/sync_service.h"
#include "services/tenant_checks.h"
#include "services/today_service.h"
#include "services/transition_service.h"
#include "storage/customer_store.h"
#include "support/clock.h"
#include "support/log.h"

#include <QStandardPaths>

namespace tenantry {

using namespace Qt::StringLiterals;

ServiceGraph::ServiceGraph() = default;

ServiceGraph::~ServiceGraph()
{
    // Qt 6.4 asserts that the context of a continuation outlives the future. So what settles futures ends first, while
    // everybody who waits is still there: requests as cancelled, then the files after their posted work.
    sample.reset();
    if (accounts)
        accounts->close();
    if (care)
        care->close();
    if (prices)
        prices->end();
    m_data = {};
    // An answer that was on its way to somebody is dropped with them, which cancels whoever waits behind: so those who
    // are asked go before those who ask.
    observations.reset();
    accounts.reset();
    reading.reset();
    catalog.reset();
    tenants.reset();
    passwords.reset();
    plan.reset();
    sync.reset();
    directory.reset();
    orders.reset();
    licences.reset();
    changes.reset();
    bulk.reset();
    transitions.reset();
    grid.reset();
    renewalWatch.reset();
    renewals.reset();
    today.reset();
    activity.reset();
    connection.reset();
    past.reset();
    evidence.reset();
    prices.reset();
    care.reset();
    m_secrets.reset();
}

const RulePacks &ServiceGraph::rules()
{
    if (!m_rules) {
        const auto read = RulePacks::withFolder(m_folder->path() + u"/rules"_s);
        if (!read)
            log::warn(log::Area::Plan, u"%1: %2"_s.arg(read.error().subject, read.error().detail));
        m_rules = read ? *read : RulePacks::builtIn();
    }
    return *m_rules;
}

QString ServiceGraph::defaultProfile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tenantry"_s;
}

Result<std::unique_ptr<ServiceGraph>> ServiceGraph::build(const Options &options)
{
    std::unique_ptr<ServiceGraph> graph(new ServiceGraph);
    auto folder = ProfileFolder::at(options.profile.isEmpty() ? defaultProfile() : options.profile);
    if (!folder)
        return folder.error();
    graph->m_folder = std::move(*folder);
    graph->m_readOnly = options.readOnly;
    if (!options.readOnly && !graph->m_folder->lock())
        return Error{Error::Kind::Locked, 0, {}, graph->m_folder->path()};
    if (!options.readOnly)
        log::open(graph->m_folder->logFolder());
    if (const Outcome restored = ProfileCareService::takeUpRestore(*graph->m_folder); !restored)
        return restored.error();
    auto data = openProfile(*graph->m_folder, options.readOnly);
    if (!data)
        return data.error();
    graph->m_data = std::move(*data);
    graph->makeServices(options);
    graph->join();
    return graph;
}

void ServiceGraph::makeServices(const Options &options)
{
    if (!options.clock)
        m_ownClock = std::make_unique<SystemClock>();
    m_clock = options.clock ? options.clock : m_ownClock.get();
    if (options.memorySecrets)
        m_secrets = std::make_unique<MemorySecretStore>();
    else
        m_secrets = std::make_unique<LayeredSecretStore>(std::make_unique<KeychainSecretStore>(*m_clock));
    m_provider = std::make_unique<partnercenter::PartnerCenter>();
    preferences = std::make_unique<PreferencesFile>(m_folder->path() + u"/preferences.ini"_s);
    if (!options.sampleProgram.isEmpty())
        sample = std::make_unique<SampleProcess>(options.sampleProgram, m_folder->sandboxStateFile(), *m_clock);

    ApiClient::Settings client;
    client.budgetOn = options.budgetOn;
    const auto page = options.signInPage ? options.signInPage : [] { return BrowserSignIn::Page{}; };
    accounts = std::make_unique<AccountService>(
        AccountService::Parts{ledger(), *m_secrets, *preferences, m_network, *m_provider, sample.get(), *m_clock,
                              client, page, [this]() -> const RulePacks & { return rules(); }});
    const CurrentSession session = [this] { return accounts->session(); };
    const auto account = [this] { return accounts->current(); };
    connection = std::make_unique<ConnectionMonitor>(session, *preferences, *m_clock);
    const auto offline = [this] { return connection->offline(); };

    activity = std::make_unique<ActivityService>(ledger(), account, *m_clock);
    observations = std::make_unique<Observations>(store(), *m_clock);
    reading = std::make_unique<CustomerReading>(*observations);
    catalog = std::make_unique<CatalogReading>(store(), *m_clock);
    // A name is asked for even after an answer went wrong: only a person's wish to work offline keeps it from being
    // sent.
    const auto wishedOffline = [this] { return connection->workOffline(); };
    tenants = std::make_unique<TenantChecks>(store(), session, wishedOffline, *m_clock);
    passwords = std::make_unique<FirstPasswordKeeper>(ledger(), *m_secrets, *m_clock);
    plan = std::make_unique<PlanService>(
        ledger(), [this](const AccountId &id) { return accounts->routeOf(id); }, *passwords, *m_clock, options.probe);
    sync = std::make_unique<SyncService>(SyncService::Parts{store(), *observations, *reading, session, *m_clock});
    directory = std::make_unique<DirectoryService>(
        DirectoryService::Parts{store(), ledger(), *observations, *reading, session, account, *m_clock});
    orders = std::make_unique<OrderService>(OrderService::Parts{store(), ledger(), *observations, *reading, *catalog,
                                                                *tenants, *plan, *passwords, *activity, session,
                                                                account, offline, *m_clock});
    licences = std::make_unique<LicencePoolService>(
        LicencePoolService::Parts{store(), *observations, *reading, session, account});
    changes = std::make_unique<ChangePlan>(ChangePlan::Parts{store(), ledger(), *plan, *reading, *activity, session,
                                                             account, offline, *m_clock,
                                                             [this]() -> const RulePacks & { return rules(); }});
    transitions = std::make_unique<TransitionService>(
        TransitionService::Parts{store(), session, *m_clock, [this]() -> const RulePacks & { return rules(); }});
    renewals = std::make_unique<RenewalService>(RenewalService::Parts{
        store(), ledger(), *observations, *changes, account, *m_clock,
        [this]() -> const RulePacks & { return rules(); }, [this] { return licences->neededSeats(); }, session});
    renewalWatch = std::make_unique<RenewalWatch>(RenewalWatch::Parts{
        store(), *reading, *sync, session, *m_clock, [this]() -> const RulePacks & { return rules(); }});
    today = std::make_unique<TodayService>(TodayService::Parts{
        store(), ledger(), *observations, *plan, account, *m_clock, [this]() -> const RulePacks & { return rules(); }});
    bulk = std::make_unique<BulkChangesService>(BulkChangesService::Parts{
        store(), ledger(), *observations, account, *m_clock, [this]() -> const RulePacks & { return rules(); }});
    grid = std::make_unique<SubscriptionGridService>(
        SubscriptionGridService::Parts{store(), *observations, account, *m_clock});
    care = std::make_unique<ProfileCareService>(*m_folder, m_data, *m_clock);
    past = std::make_unique<AsOfService>(store());
    prices = std::make_unique<PriceListService>(PriceListService::Parts{store(), ledger(), account, *m_clock});
    evidence = std::make_unique<EvidenceService>(ledger(), account, *m_clock);
}

void ServiceGraph::join()
{
    connect(accounts.get(), &AccountService::attemptEnded, connection.get(), &ConnectionMonitor::attemptEnded);
    connect(accounts.get(), &AccountService::signedOutBy, connection.get(), &ConnectionMonitor::signedOut);
    connect(accounts.get(), &AccountService::currentChanged, this, [this] {
        connection->accountChanged(accounts->current().has_value(), true);
        sync->accountChanged();
        directory->accountChanged();
        licences->accountChanged();
        changes->accountChanged();
        bulk->accountChanged();
        grid->accountChanged();
        renewals->accountChanged();
        renewalWatch->accountChanged();
        prices->accountChanged();
        today->accountChanged();
    });
    connect(accounts.get(), &AccountService::signedIn, this, [this](const AccountId &id) {
        const auto current = accounts->current();
        if (!current || current->id != id)
            return;
        connection->accountChanged(true, true);
        plan->nudgeAll();
        plan->resumeRunning();
    });
    connect(accounts.get(), &AccountService::removed, this, [this](const Account &account) {
        // Its copy of the provider's records goes; what only we know stays in the ledger.
        store().write([key = account.key](Connection &writing) { return CustomerStore(writing).forgetAccount(key); });
    });
    connect(observations.get(), &Observations::changed, changes.get(), &ChangePlan::storeChanged);
    connect(licences.get(), &LicencePoolService::neededSeatsChanged, renewals.get(), &RenewalBoard::changed);
    connect(prices.get(), &PriceLists::changed, changes.get(), &PlanDesk::changed);
    connect(prices.get(), &PriceLists::changed, renewals.get(), &RenewalBoard::changed);
    connect(connection.get(), &ConnectionMonitor::offlineWanted, accounts.get(), &AccountService::setOffline);
    connect(connection.get(), &ConnectionMonitor::trying, accounts.get(), &AccountService::connectCurrent);
    connect(connection.get(), &ConnectionMonitor::backAgain, this, [this] {
        plan->nudgeAll();
        sync->refresh();
    });
    if (auto *layered = dynamic_cast<LayeredSecretStore *>(m_secrets.get()))
        connect(layered, &LayeredSecretStore::lastingChanged, connection.get(), &ConnectionMonitor::setSecretsLasting);
    accounts->setOffline(connection->workOffline());
}

Async<Done> ServiceGraph::start()
{
    return accounts->load().then(this, [this](const Outcome &loaded) {
        if (!loaded)
            return loaded;
        if (m_accountsLoaded)
            m_accountsLoaded();
        if (m_readOnly)
            return loaded;
        passwords->forgetExpired();
        accounts->connectCurrent();
        // The sample company is not there yet; what was running goes on once it is.
        const auto current = accounts->current();
        if (!current || current->environment != Environment::Sample)
            plan->resumeRunning();
        return loaded;
    });
}

} // namespace tenantry
