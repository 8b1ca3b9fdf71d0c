// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/country_rules.h"
#include "domain/customer.h"
#include "domain/intent.h"
#include "domain/licence_pool.h"
#include "domain/offer.h"
#include "domain/order.h"
#include "domain/subscription.h"
#include "domain/tenant_name.h"
#include "domain/term_end.h"
#include "domain/transition.h"
#include "net/api_reply.h"
#include "net/api_request.h"
#include "providers/capability.h"
#include "support/result.h"

#include <functional>
#include <optional>
#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read the header
#include <span>
#endif

namespace tenantry {

// A request and how to read its answer: an endpoint as data. Pure; the services run it.
template <class T>
struct Endpoint
{
    ApiRequest request;
    std::function<Result<T>(const ApiReply &)> parse;
};

template <class T>
struct ListPage
{
    QList<T> items;
    std::optional<ApiRequest> next; // checked against the allow-list, ready to send
};

struct AddressVerdict
{
    enum class Kind { Verified, Suggestion, AskUser, Partial, NotFound, NotChecked };
    Kind kind = Kind::NotChecked;
    QString rawStatus;
    QList<Address> suggestions;
};

struct PartnerProfile
{
    QString companyName;
    QString mpnId;
    QString country;
    QString tenantId;
    QString domain;
};

// Who changed what, from the provider's audit log (§18). Names what to read again.
struct AuditEntry
{
    QString id;
    CustomerId customer;
    QString resourceType;
    QString operation;
    QDateTime at;
    QString status;
};

struct StepSpec
{
    QString kind;
    bool writes = false;
};

// What an answer to a step means.
struct StepVerdict
{
    enum class Kind {
        Succeeded, // go on with the next step; facts are merged into the intent
        Again,     // nothing decided: ask the same again after wait (watch steps, busy provider)
        ReadBack,  // the answer does not tell whether it took effect: read back first
        Refused,   // final
        Parked     // waits for someone else or a decision
    };
    Kind kind = Kind::Refused;
    QJsonObject facts;            // merged into the intent's, member by member; of every kind but ReadBack
    std::chrono::seconds wait{0}; // of Again
    QString parkReason;           // park::…
    QString code;                 // provider's error code
    QString text;                 // provider's words
    // A secret in the answer (first password): kept in the SecretStore by the executor, never in the ledger.
    QString secretName;
    QByteArray secret;
    QByteArray storedAnswer; // body as it may be stored: credentials removed
};

struct ReadBackVerdict
{
    enum class Kind { Happened, NotHappened, AskNext, CannotTell };
    Kind kind = Kind::CannotTell;
    QJsonObject facts;
    std::chrono::seconds wait{0}; // of CannotTell: when asking again may help
};

// How an intent is carried out:
//   stepsFor, then for each step: needed? -> requestFor -> (send) -> judge.
// After an answer that was lost, or that judge calls ReadBack, the questions of readBackFor are asked, round 0, 1, …:
//   no question at round 0: the step may be repeated at once (it only reads, or a second effect is harmless);
//   otherwise judgeReadBack reads each answer. Happened: the step succeeded. NotHappened: repeat it with the same
//   request id and bytes. AskNext: ask the next round. CannotTell: ask this round again after wait; without a wait,
//   or when no question is left, a person has to look (park::cannotTell).
//
// A writing step may first have to read again what it sends back whole: requestFor then gives a GET (Step::sentRoute
// tells which it was), judge says Again with what was read in the facts, and the next request, a new call, writes.
//
// One provider's protocol as pure functions: request builders, parsers and the steps an intent takes.
// Stateless and thread-safe. Unsupported operations are absent in capabilities().
class Provider
{
public:
    virtual ~Provider() = default;

    // What this provider can do, with where its contract says so; an operation not listed is not offered.
    virtual std::span<const Capability> capabilities() const { return {}; }

    // The answer refuses because the signed-in person's role is too weak.
    virtual bool roleTooWeak(const ApiReply &) const { return false; }

    // --- reading
    virtual Endpoint<ListPage<Customer>> customers(int pageSize) const = 0;
    virtual Endpoint<ListPage<Customer>> customersFrom(const ApiRequest &next) const = 0;
    virtual Endpoint<Customer> customer(const CustomerId &id) const = 0;
    virtual Endpoint<QList<Subscription>> subscriptions(const CustomerId &id) const = 0;
    virtual Endpoint<QList<Order>> orders(const CustomerId &id) const = 0; // with prices
    // What licences the tenant has, whoever sold them; Forbidden without a signed-in person whose role may see it.
    virtual Endpoint<QList<LicenceCount>> subscribedSkus(const CustomerId &id) const = 0;
    virtual Endpoint<QList<AgreementRecord>> agreements(const CustomerId &id) const = 0;
    // Whether the customer accepted the agreement at the provider itself, without the partner's word for it.
    virtual Endpoint<bool> agreementSignedDirectly(const CustomerId & /*id*/) const
    {
        return {{}, [](const ApiReply &) -> Result<bool> { return notOffered(); }};
    }
    virtual Endpoint<QList<AgreementTemplate>> agreementTemplates() const = 0;
    virtual Endpoint<QUrl> agreementDocument(const QString &templateId, const QString &language,
                                             const QString &country) const = 0;
    virtual Endpoint<ListPage<AuditEntry>> auditRecords(QDate from, QDate to) const = 0;
    virtual Endpoint<ListPage<AuditEntry>> auditRecordsFrom(const ApiRequest &next) const = 0;
    virtual Endpoint<QList<PriceRow>> priceSheet(const QString &market) const = 0;
    virtual Endpoint<PartnerProfile> ownProfile() const = 0; // MPN profile
    virtual Endpoint<PartnerProfile> organizationProfile() const = 0;
    virtual Endpoint<QString> mpnPartner(const QString &mpnId) const = 0; // partner name; NotFound = unknown id
    virtual Endpoint<QString> relationshipLink() const = 0;
    // --- order entry checks
    virtual Endpoint<bool> domainTaken(const QString &domain) const = 0;
    virtual Endpoint<AddressVerdict> checkAddress(const Address &address) const = 0;
    virtual Endpoint<CountryRules> countryRules(const QString &iso2) const = 0;
    // Catalog: products of a country, then SKUs, then availabilities; flattened into offers by the order service.
    struct CatalogProduct
    {
        QString id;
        QString title;
        QString description;
        QString family; // the provider's word for the kind of product: "OnlineServicesNCE" (§5)
    };
    struct CatalogSku
    {
        QString productId;
        QString id;
        QString title;
        QString description;
        int minimum = 1;
        int maximum = 0;
        bool trial = false;
        bool addOn = false;
        QStringList prerequisites;
        QList<CycleWord> cycles;
        QString provisioningId; // the licence it gives in the tenant, LicenceCount::plan; empty: not stated
    };
    struct CatalogAvailability
    {
        QString catalogItemId;
        QString currency;
        bool purchasable = false;
        struct TermPlan
        {
            TermWord term;
            CycleWord billing;
        };
        QList<TermPlan> plans;
    };
    virtual Endpoint<QList<CatalogProduct>> products(const QString &country) const = 0;
    virtual Endpoint<QList<CatalogSku>> skus(const QString &productId, const QString &country) const = 0;
    virtual Endpoint<QList<CatalogAvailability>> availabilities(const QString &productId, const QString &skuId,
                                                                const QString &country) const = 0;

    // What this customer may buy of a SKU, whatever its country.
    virtual Endpoint<QList<CatalogAvailability>>
    availabilitiesFor(const CustomerId & /*customer*/, const QString & /*productId*/, const QString & /*skuId*/) const
    {
        return {{}, [](const ApiReply &) -> Result<QList<CatalogAvailability>> { return notOffered(); }};
    }
    // What the seats of a subscription may become now, by the provider's own list.
    virtual Endpoint<QList<TransitionTarget>> transitionTargets(const CustomerId & /*customer*/,
                                                                const SubscriptionId & /*subscription*/) const
    {
        return {{}, [](const ApiReply &) -> Result<QList<TransitionTarget>> { return notOffered(); }};
    }
    // Days on which a term of this length that begins then may end before it is full, by the provider's own list.
    virtual Endpoint<QList<AllowedEnd>> allowedEnds(const CustomerId & /*customer*/, const TermWord & /*term*/,
                                                    const QDateTime & /*begins*/) const
    {
        return {{}, [](const ApiReply &) -> Result<QList<AllowedEnd>> { return notOffered(); }};
    }

    // --- changing: an intent's steps. The executor runs them without knowing any by name.
    virtual Result<QList<StepSpec>> stepsFor(const Intent &intent) const = 0;
    // Whether the step has to be sent at all, judged by what earlier steps found (an agreement already on record).
    virtual bool needed(const Intent & /*intent*/, const Step & /*step*/) const { return true; }
    // The request of one step; facts of earlier steps are in intent.facts. now: for dates inside bodies.
    virtual Result<ApiRequest> requestFor(const Intent &intent, const Step &step, const QDateTime &now) const = 0;
    virtual StepVerdict judge(const Intent &intent, const Step &step, const ApiReply &reply,
                              const QDateTime &now) const = 0;
    // After a lost answer: the round-th question that tells whether the step took effect; empty = no more questions.
    virtual std::optional<ApiRequest> readBackFor(const Intent &intent, const Step &step, int round) const = 0;
    virtual ReadBackVerdict judgeReadBack(const Intent &intent, const Step &step, int round, const ApiReply &reply,
                                          const QDateTime &now) const = 0;

private:
    static Error notOffered() { return Error{Error::Kind::Invalid}; }
};

} // namespace tenantry
