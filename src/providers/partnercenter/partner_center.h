// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace tenantry::partnercenter {

// Microsoft Partner Center (api/partner-center.md), and every server that speaks its protocol.
class PartnerCenter final : public Provider
{
public:
    std::span<const Capability> capabilities() const override;
    bool roleTooWeak(const ApiReply &reply) const override; // 403 with 900150

    Endpoint<ListPage<Customer>> customers(int pageSize) const override;
    Endpoint<ListPage<Customer>> customersFrom(const ApiRequest &next) const override;
    Endpoint<Customer> customer(const CustomerId &id) const override;
    Endpoint<QList<Subscription>> subscriptions(const CustomerId &id) const override;
    Endpoint<QList<Order>> orders(const CustomerId &id) const override;
    Endpoint<QList<LicenceCount>> subscribedSkus(const CustomerId &id) const override;
    Endpoint<QList<AgreementRecord>> agreements(const CustomerId &id) const override;
    Endpoint<bool> agreementSignedDirectly(const CustomerId &id) const override;
    Endpoint<QList<AgreementTemplate>> agreementTemplates() const override;
    Endpoint<QUrl> agreementDocument(const QString &templateId, const QString &language,
                                     const QString &country) const override;
    Endpoint<ListPage<AuditEntry>> auditRecords(QDate from, QDate to) const override;
    Endpoint<ListPage<AuditEntry>> auditRecordsFrom(const ApiRequest &next) const override;
    Endpoint<QList<PriceRow>> priceSheet(const QString &market) const override;
    Endpoint<PartnerProfile> ownProfile() const override;
    Endpoint<PartnerProfile> organizationProfile() const override;
    Endpoint<QString> mpnPartner(const QString &mpnId) const override;
    Endpoint<QString> relationshipLink() const override;

    Endpoint<bool> domainTaken(const QString &domain) const override;
    Endpoint<AddressVerdict> checkAddress(const Address &address) const override;
    Endpoint<CountryRules> countryRules(const QString &iso2) const override;
    Endpoint<QList<CatalogProduct>> products(const QString &country) const override;
    Endpoint<QList<CatalogSku>> skus(const QString &productId, const QString &country) const override;
    Endpoint<QList<CatalogAvailability>> availabilities(const QString &productId, const QString &skuId,
                                                        const QString &country) const override;
    Endpoint<QList<CatalogAvailability>> availabilitiesFor(const CustomerId &customer, const QString &productId,
                                                           const QString &skuId) const override;
    Endpoint<QList<TransitionTarget>> transitionTargets(const CustomerId &customer,
                                                        const SubscriptionId &subscription) const override;
    Endpoint<QList<AllowedEnd>> allowedEnds(const CustomerId &customer, const TermWord &term,
                                            const QDateTime &begins) const override;

    Result<QList<StepSpec>> stepsFor(const Intent &intent) const override;
    bool needed(const Intent &intent, const Step &step) const override;
    Result<ApiRequest> requestFor(const Intent &intent, const Step &step, const QDateTime &now) const override;
    StepVerdict judge(const Intent &intent, const Step &step, const ApiReply &reply,
                      const QDateTime &now) const override;
    std::optional<ApiRequest> readBackFor(const Intent &intent, const Step &step, int round) const override;
    ReadBackVerdict judgeReadBack(const Intent &intent, const Step &step, int round, const ApiReply &reply,
                                  const QDateTime &now) const override;
};

} // namespace tenantry::partnercenter
