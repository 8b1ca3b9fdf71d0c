// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rule_packs.h"
#include "net/api_client.h"
#include "net/browser_sign_in.h"
#include "secrets/secret_store.h"
#include "services/execution_probe.h"
#include "storage/profile.h"
#include "support/result.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <functional>
#include <memory>

namespace tenantry {

class AccountService;
class ActivityService;
class AsOfService;
class BulkChangesService;
class CatalogReading;
class ChangePlan;
class Clock;
class ConnectionMonitor;
class CustomerReading;
class DirectoryService;
class EvidenceService;
class FirstPasswordKeeper;
class LicencePoolService;
class Observations;
class OrderService;
class PlanService;
class PreferencesFile;
class PriceListService;
class ProfileCareService;
class Provider;
class RenewalService;
class RenewalWatch;
class SampleProcess;
class SubscriptionGridService;
class SyncService;
class TenantChecks;
class TodayService;
class TransitionService;

// What both programs are made of, built in one place: the profile's files, the services over them and how they hear of
// each other. No window. Main thread.
class ServiceGraph final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString profile;       // folder; empty: the user's own
        QString sampleProgram; // "tenantryctl"; empty: no sample company
        bool readOnly = false; // without the profile lock
        bool budgetOn = true;
        bool memorySecrets = false; // never ask the keychain (tests, --memory-secrets)
        std::function<BrowserSignIn::Page()> signInPage;
        ExecutionProbe *probe = nullptr; // tests
        Clock *clock = nullptr;          // tests
    };
    // Errors: Locked (another process has the profile), Newer, Damaged, Storage, StorageFull.
    static Result<std::unique_ptr<ServiceGraph>> build(const Options &options);
    ~ServiceGraph() override;

    // Reads the accounts, then brings the current one up and goes on with what a killed process left; the event loop
    // must run. What accountsLoaded() was given runs in between.
    Async<Done> start();
    void accountsLoaded(std::function<void()> then) { m_accountsLoaded = std::move(then); }

    Clock &clock() { return *m_clock; }
    ProfileFolder &folder() { return *m_folder; }
    Database &store() { return *m_data.store; }
    Database &ledger() { return *m_data.ledger; }
    ProfileData &data() { return m_data; }
    SecretStore &secrets() { return *m_secrets; }

    std::unique_ptr<PreferencesFile> preferences;
    std::unique_ptr<SampleProcess> sample;
    std::unique_ptr<AccountService> accounts;
    std::unique_ptr<ConnectionMonitor> connection;
    std::unique_ptr<ActivityService> activity;
    std::unique_ptr<Observations> observations;
    std::unique_ptr<CustomerReading> reading;
    std::unique_ptr<CatalogReading> catalog;
    std::unique_ptr<TenantChecks> tenants;
    std::unique_ptr<FirstPasswordKeeper> passwords;
    std::unique_ptr<PlanService> plan;
    std::unique_ptr<SyncService> sync;
    std::unique_ptr<DirectoryService> directory;
    std::unique_ptr<OrderService> orders;
    std::unique_ptr<LicencePoolService> licences;
    std::unique_ptr<ChangePlan> changes;
    std::unique_ptr<TransitionService> transitions;
    std::unique_ptr<BulkChangesService> bulk;
    std::unique_ptr<SubscriptionGridService> grid;
    std::unique_ptr<RenewalService> renewals;
    std::unique_ptr<RenewalWatch> renewalWatch;
    std::unique_ptr<TodayService> today;
    std::unique_ptr<ProfileCareService> care;
    std::unique_ptr<AsOfService> past;
    std::unique_ptr<PriceListService> prices;
    std::unique_ptr<EvidenceService> evidence; // printWith() first: without a window there is no PDF

    // The built-in rules with those of the profile's folder "rules" over them. A pack there that cannot be read is left
    // out as a whole and said in the log; read when first asked for, so that starting costs nothing.
    const RulePacks &rules();

    // Where the user's own profile is.
    static QString defaultProfile();

private:
    ServiceGraph();
    void makeServices(const Options &options);
    void join();

    std::unique_ptr<ProfileFolder> m_folder;
    ProfileData m_data;
    std::unique_ptr<Clock> m_ownClock;
    Clock *m_clock = nullptr;
    std::unique_ptr<SecretStore> m_secrets;
    std::function<void()> m_accountsLoaded;
    bool m_readOnly = false;
    QNetworkAccessManager m_network;
    std::unique_ptr<Provider> m_provider;
    std::optional<RulePacks> m_rules;
};

} // namespace tenantry
