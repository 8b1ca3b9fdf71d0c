// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace tenantry {

// Two writing steps and one read, judged by status alone: 2xx done, 429 again in 7 s, 409 parked, 5xx read back, else
// refused. Reading back: 200 happened, 404 not, else cannot tell for 9 s. Everything else is not for these tests.
class ScriptedProvider final : public Provider
{
public:
    QByteArray bodyNow = "{\"n\":1}";
    QByteArray secret;

    Endpoint<ListPage<Customer>> customers(int) const override { return {}; }
    Endpoint<ListPage<Customer>> customersFrom(const ApiRequest &) const override { return {}; }
    Endpoint<Customer> customer(const CustomerId &) const override { return {}; }
    Endpoint<QList<Subscription>> subscriptions(const CustomerId &) const override { return {}; }
    Endpoint<QList<Order>> orders(const CustomerId &) const override { return {}; }
    Endpoint<QList<LicenceCount>> subscribedSkus(const CustomerId &) const override { return {}; }
    Endpoint<QList<AgreementRecord>> agreements(const CustomerId &) const override { return {}; }
    Endpoint<QList<AgreementTemplate>> agreementTemplates() const override { return {}; }
    Endpoint<QUrl> agreementDocument(const QString &, const QString &, const QString &) const override { return {}; }
    Endpoint<ListPage<AuditEntry>> auditRecords(QDate, QDate) const override { return {}; }
    Endpoint<ListPage<AuditEntry>> auditRecordsFrom(const ApiRequest &) const override { return {}; }
    Endpoint<QList<PriceRow>> priceSheet(const QString &) const override { return {}; }
    Endpoint<PartnerProfile> ownProfile() const override { return {}; }
    Endpoint<PartnerProfile> organizationProfile() const override { return {}; }
    Endpoint<QString> mpnPartner(const QString &) const override { return {}; }
    Endpoint<QString> relationshipLink() const override { return {}; }
    Endpoint<bool> domainTaken(const QString &) const override { return {}; }
    Endpoint<AddressVerdict> checkAddress(const Address &) const override { return {}; }
    Endpoint<CountryRules> countryRules(const QString &) const override { return {}; }
    Endpoint<QList<CatalogProduct>> products(const QString &) const override { return {}; }
    Endpoint<QList<CatalogSku>> skus(const QString &, const QString &) const override { return {}; }
    Endpoint<QList<CatalogAvailability>> availabilities(const QString &, const QString &,
                                                        const QString &) const override
    {
        return {};
    }

    Result<QList<StepSpec>> stepsFor(const Intent &) const override
    {
        return QList<StepSpec>{
            {QStringLiteral("first"), true}, {QStringLiteral("second"), true}, {QStringLiteral("watch"), false}};
    }
    Result<ApiRequest> requestFor(const Intent &, const Step &step, const QDateTime &) const override
    {
        ApiRequest request;
        request.verb = step.writes ? Verb::Post : Verb::Get;
        request.path = QLatin1Char('/') + step.kind;
        request.body = step.writes ? bodyNow : QByteArray();
        return request;
    }
    StepVerdict judge(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &) const override
    {
        StepVerdict verdict;
        verdict.storedAnswer = reply.body;
        if (reply.success()) {
            verdict.kind = StepVerdict::Kind::Succeeded;
            verdict.facts.insert(step.kind, true);
            if (step.kind == QStringLiteral("first") && !secret.isEmpty()) {
                verdict.secretName = QStringLiteral("first-password/") + intent.id.text();
                verdict.secret = secret;
            }
            return verdict;
        }
        verdict.code = QStringLiteral("800075");
        verdict.text = QStringLiteral("no");
        verdict.wait = std::chrono::seconds(7);
        verdict.parkReason = QString::fromLatin1(park::priceChanged);
        verdict.kind = reply.status == 429   ? StepVerdict::Kind::Again
                       : reply.status == 409 ? StepVerdict::Kind::Parked
                       : reply.status >= 500 ? StepVerdict::Kind::ReadBack
                                             : StepVerdict::Kind::Refused;
        return verdict;
    }
    std::optional<ApiRequest> readBackFor(const Intent &, const Step &step, int round) const override
    {
        if (round > 0)
            return std::nullopt;
        ApiRequest request;
        request.path = QStringLiteral("/read-back/%1/%2").arg(step.kind).arg(round);
        return request;
    }
    ReadBackVerdict judgeReadBack(const Intent &, const Step &, int, const ApiReply &reply,
                                  const QDateTime &) const override
    {
        ReadBackVerdict verdict;
        verdict.kind = reply.status == 200   ? ReadBackVerdict::Kind::Happened
                       : reply.status == 404 ? ReadBackVerdict::Kind::NotHappened
                                             : ReadBackVerdict::Kind::CannotTell;
        verdict.wait = std::chrono::seconds(9);
        return verdict;
    }
};

} // namespace tenantry
