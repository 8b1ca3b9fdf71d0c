// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/partner_center.h"

#include "providers/partnercenter/address.h"
#include "providers/partnercenter/agreements.h"
#include "providers/partnercenter/audit.h"
#include "providers/partnercenter/capabilities.h"
#include "providers/partnercenter/catalog.h"
#include "providers/partnercenter/change_answers.h"
#include "providers/partnercenter/change_read_back.h"
#include "providers/partnercenter/change_steps.h"
#include "providers/partnercenter/coterm.h"
#include "providers/partnercenter/country_rules.h"
#include "providers/partnercenter/customers.h"
#include "providers/partnercenter/errors.h"
#include "providers/partnercenter/licences.h"
#include "providers/partnercenter/order_answers.h"
#include "providers/partnercenter/order_read_back.h"
#include "providers/partnercenter/order_steps.h"
#include "providers/partnercenter/orders.h"
#include "providers/partnercenter/price_sheet.h"
#include "providers/partnercenter/profiles.h"
#include "providers/partnercenter/subscriptions.h"
#include "providers/partnercenter/transition_answers.h"
#include "providers/partnercenter/transition_steps.h"
#include "providers/partnercenter/transitions.h"

namespace tenantry::partnercenter {

std::span<const Capability> PartnerCenter::capabilities() const
{
    return partnercenter::capabilities();
}

bool PartnerCenter::roleTooWeak(const ApiReply &reply) const
{
    return reply.status == 403 && errorFrom(reply).code == QLatin1StringView("900150");
}

Endpoint<ListPage<Customer>> PartnerCenter::customers(int pageSize) const
{
    return customersFrom(customersRequest(pageSize));
}

Endpoint<ListPage<Customer>> PartnerCenter::customersFrom(const ApiRequest &next) const
{
    return {next, [next](const ApiReply &reply) { return parseCustomers(next, reply); }};
}

Endpoint<Customer> PartnerCenter::customer(const CustomerId &id) const
{
    return {customerRequest(id), parseCustomer};
}

Endpoint<QList<Subscription>> PartnerCenter::subscriptions(const CustomerId &id) const
{
    return {subscriptionsRequest(id), [id](const ApiReply &reply) { return parseSubscriptions(id, reply); }};
}

Endpoint<QList<Order>> PartnerCenter::orders(const CustomerId &id) const
{
    return {ordersRequest(id), [id](const ApiReply &reply) { return parseOrders(id, reply); }};
}

Endpoint<QList<LicenceCount>> PartnerCenter::subscribedSkus(const CustomerId &id) const
{
    return {subscribedSkusRequest(id), parseSubscribedSkus};
}

Endpoint<QList<AgreementRecord>> PartnerCenter::agreements(const CustomerId &id) const
{
    return {agreementsRequest(id), parseAgreements};
}

Endpoint<bool> PartnerCenter::agreementSignedDirectly(const CustomerId &id) const
{
    return {directSigningRequest(id), parseDirectSigning};
}

Endpoint<QList<AgreementTemplate>> PartnerCenter::agreementTemplates() const
{
    return {agreementTemplatesRequest(), parseAgreementTemplates};
}

Endpoint<QUrl> PartnerCenter::agreementDocument(const QString &templateId, const QString &language,
                                                const QString &country) const
{
    return {agreementDocumentRequest(templateId, language, country), parseAgreementDocument};
}

Endpoint<ListPage<AuditEntry>> PartnerCenter::auditRecords(QDate from, QDate to) const
{
    return auditRecordsFrom(auditRequest(from, to));
}

Endpoint<ListPage<AuditEntry>> PartnerCenter::auditRecordsFrom(const ApiRequest &next) const
{
    return {next, [next](const ApiReply &reply) { return parseAudit(next, reply); }};
}

Endpoint<QList<PriceRow>> PartnerCenter::priceSheet(const QString &market) const
{
    return {priceSheetRequest(market), parsePriceSheet};
}

Endpoint<PartnerProfile> PartnerCenter::ownProfile() const
{
    return {mpnProfileRequest(), parseMpnProfile};
}

Endpoint<PartnerProfile> PartnerCenter::organizationProfile() const
{
    return {organizationProfileRequest(), parseOrganizationProfile};
}

Endpoint<QString> PartnerCenter::mpnPartner(const QString &mpnId) const
{
    const auto nameOf = [](const ApiReply &reply) -> Result<QString> {
        const Result<PartnerProfile> profile = parseMpnProfile(reply);
        if (!profile)
            return profile.error();
        return profile->companyName;
    };
    return {mpnProfileRequest(mpnId), nameOf};
}

Endpoint<QString> PartnerCenter::relationshipLink() const
{
    return {relationshipRequest(), parseRelationshipLink};
}

Endpoint<bool> PartnerCenter::domainTaken(const QString &domain) const
{
    return {domainRequest(domain), parseDomainTaken};
}

Endpoint<AddressVerdict> PartnerCenter::checkAddress(const Address &address) const
{
    return {checkAddressRequest(address), parseAddressVerdict};
}

Endpoint<CountryRules> PartnerCenter::countryRules(const QString &iso2) const
{
    return {countryRulesRequest(iso2), parseCountryRules};
}

Endpoint<QList<Provider::CatalogProduct>> PartnerCenter::products(const QString &country) const
{
    return {productsRequest(country), parseProducts};
}

Endpoint<QList<Provider::CatalogSku>> PartnerCenter::skus(const QString &productId, const QString &country) const
{
    const auto parse = [productId](const ApiReply &reply) {
        Result<QList<CatalogSku>> skus = parseSkus(reply);
        if (!skus)
            return skus;
        for (CatalogSku &sku : *skus) {
            if (sku.productId.isEmpty()) // a SKU's id is unique only inside its product (§1.4)
                sku.productId = productId;
        }
        return skus;
    };
    return {skusRequest(productId, country), parse};
}

Endpoint<QList<Provider::CatalogAvailability>>
PartnerCenter::availabilities(const QString &productId, const QString &skuId, const QString &country) const
{
    return {availabilitiesRequest(productId, skuId, country), parseAvailabilities};
}

Endpoint<QList<Provider::CatalogAvailability>>
PartnerCenter::availabilitiesFor(const CustomerId &customer, const QString &productId, const QString &skuId) const
{
    return {customerAvailabilitiesRequest(customer, productId, skuId), parseAvailabilities};
}

Endpoint<QList<TransitionTarget>> PartnerCenter::transitionTargets(const CustomerId &customer,
                                                                   const SubscriptionId &subscription) const
{
    return {transitionEligibilitiesRequest(customer, subscription), parseTransitionEligibilities};
}

Endpoint<QList<AllowedEnd>> PartnerCenter::allowedEnds(const CustomerId &customer, const TermWord &term,
                                                       const QDateTime &begins) const
{
    return {allowedEndsRequest(customer, term, begins), parseAllowedEnds};
}

Result<QList<StepSpec>> PartnerCenter::stepsFor(const Intent &intent) const
{
    if (isTransition(intent))
        return transitionSteps(intent);
    return isSubscriptionChange(intent) ? changeSteps(intent) : orderSteps(intent);
}

bool PartnerCenter::needed(const Intent &intent, const Step &step) const
{
    if (isTransition(intent))
        return true;
    return isSubscriptionChange(intent) ? changeStepNeeded(intent, step) : orderStepNeeded(intent, step);
}

Result<ApiRequest> PartnerCenter::requestFor(const Intent &intent, const Step &step, const QDateTime &now) const
{
    if (isTransition(intent))
        return transitionStepRequest(intent, step);
    return isSubscriptionChange(intent) ? changeStepRequest(intent, step, now) : orderStepRequest(intent, step, now);
}

StepVerdict PartnerCenter::judge(const Intent &intent, const Step &step, const ApiReply &reply,
                                 const QDateTime &now) const
{
    if (isTransition(intent))
        return judgeTransitionStep(intent, step, reply, now);
    return isSubscriptionChange(intent) ? judgeChangeStep(intent, step, reply, now)
                                        : judgeOrderStep(intent, step, reply, now);
}

std::optional<ApiRequest> PartnerCenter::readBackFor(const Intent &intent, const Step &step, int round) const
{
    if (isTransition(intent))
        return transitionReadBack(intent, step, round);
    return isSubscriptionChange(intent) ? changeReadBack(intent, step, round) : orderReadBack(intent, step, round);
}

ReadBackVerdict PartnerCenter::judgeReadBack(const Intent &intent, const Step &step, int round, const ApiReply &reply,
                                             const QDateTime &now) const
{
    if (isTransition(intent))
        return judgeTransitionReadBack(intent, step, round, reply, now);
    return isSubscriptionChange(intent) ? judgeChangeReadBack(intent, step, reply, now)
                                        : judgeOrderReadBack(intent, step, round, reply, now);
}

} // namespace tenantry::partnercenter
