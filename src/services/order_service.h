// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/order_desk.h"
#include "services/session.h"

namespace tenantry {

class ActivityService;
class CatalogReading;
class Clock;
class CustomerReading;
class Database;
class FirstPasswordKeeper;
class Observations;
class PlanService;
class TenantChecks;

// Order entry over the store, the ledger and the provider. An order is an intent; the plan service sends it. GUI
// thread.
class OrderService final : public OrderDesk
{
    Q_OBJECT
public:
    struct Parts
    {
        Database &store;
        Database &ledger;
        Observations &observations;
        CustomerReading &reading;
        CatalogReading &catalog;
        TenantChecks &tenants;
        PlanService &plan;
        FirstPasswordKeeper &passwords;
        ActivityService &activity;
        CurrentSession session;
        std::function<std::optional<Account>()> account;
        std::function<bool()> offline;
        Clock &clock;
    };
    explicit OrderService(Parts parts, QObject *parent = nullptr);

    Async<OrderDraft> newDraft() override;
    Async<Done> saveDraft(const OrderDraft &draft) override;
    Async<OrderDraft> draft(const DraftId &id) override;
    Async<QList<DraftSummary>> drafts() override;
    Async<Done> discardDraft(const DraftId &id) override;

    Async<TenantState> checkTenant(const QString &prefix) override;
    void forgetTenantAnswers() override;
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

private:
    void ended(const Intent &intent);
    void readCustomerOf(const Intent &intent);
    void note(const QString &what, const Intent &intent);
    Async<AgreementStatus> withDirectSigning(const Session &session, const CustomerId &customer,
                                             const AgreementStatus &status);
    CountryRules rulesOf(const QString &iso2) const;
    Async<CountryRules> rulesFromProvider(const QString &iso2);
    void readCatalogWhenOld(const QString &country, const QDateTime &readAt);

    Parts m_parts;
    QHash<QString, QDateTime> m_catalogAsked;
    QHash<QString, CountryRules> m_rules; // read in this run, for the synchronous check of a draft
};

} // namespace tenantry
