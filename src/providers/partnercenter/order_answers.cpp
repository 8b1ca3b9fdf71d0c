// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/order_answers.h"

#include "providers/partnercenter/agreements.h"
#include "providers/partnercenter/cart_answers.h"
#include "providers/partnercenter/catalog.h"
#include "providers/partnercenter/customers.h"
#include "providers/partnercenter/errors.h"
#include "providers/partnercenter/order_facts.h"
#include "providers/partnercenter/order_watch.h"
#include "providers/partnercenter/verdicts.h"

#include <QJsonDocument>
#include <algorithm>

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

// 200 taken, 404 free; anything else says nothing about the name and is asked again (§3.1).
StepVerdict judgeTenantCheck(const Intent &intent, const Step &step, const ApiReply &reply)
{
    const Result<bool> taken = parseDomainTaken(reply);
    if (taken)
        return *taken ? parked(park::tenantTaken, {}, tenantOf(intent)) : succeeded();
    if (taken.error().kind == Error::Kind::SignedOut || taken.error().kind == Error::Kind::Forbidden)
        return judgeError(intent, step, taken.error());
    StepVerdict verdict = again(std::max(taken.error().retryAfter, growingPause(3)));
    verdict.code = QString::number(reply.status);
    return verdict;
}

// The check and the creation are separate calls: somebody else may have been faster. The contract gives no code for
// it; a conflict can mean nothing else here, nor can a refusal that speaks of the domain.
bool isTenantTaken(const Error &error)
{
    return error.http == 409 ||
           (error.kind == Error::Kind::Rejected && error.detail.contains(u"domain", Qt::CaseInsensitive));
}

StepVerdict judgeCustomerCreate(const Intent &intent, const Step &step, const ApiReply &reply)
{
    const Result<CreatedCustomer> created = parseCreatedCustomer(reply);
    if (!created && isTenantTaken(created.error()))
        return parked(park::tenantTaken, created.error().code, created.error().detail);
    if (!created)
        return judgeError(intent, step, created.error());
    QJsonObject learned{{facts::customerId, created->customer.id.text()}, {facts::tenantDomain, tenantOf(intent)}};
    if (created->password.isEmpty())
        learned.insert(facts::passwordLost, true);
    StepVerdict verdict = succeeded(learned);
    if (!created->password.isEmpty()) {
        const QJsonObject credentials{{u"userName"_s, created->userName}, {u"password"_s, created->password}};
        verdict.secretName = u"first-password/"_s + intent.id.text();
        verdict.secret = QJsonDocument(credentials).toJson(QJsonDocument::Compact);
    }
    return verdict;
}

bool holdsCustomerAgreement(const QList<AgreementRecord> &records)
{
    return std::any_of(records.begin(), records.end(), [](const AgreementRecord &record) {
        return record.type == AgreementType::MicrosoftCustomerAgreement;
    });
}

// Told before anything is made: the cart would be refused for it (§20.2).
StepVerdict judgeCustomerValidation(const Intent &intent, const Step &step, const ApiReply &reply)
{
    const Result<CustomerValidation> found = parseValidationStatus(reply);
    if (!found && found.error().kind == Error::Kind::Forbidden)
        return succeeded(); // not for us to ask: the cart tells
    if (!found)
        return judgeError(intent, step, found.error());
    if (*found == CustomerValidation::UnderReview)
        return parked(park::customerUnderReview);
    return *found == CustomerValidation::NotAllowed ? refused(u"800075"_s, {}) : succeeded();
}

bool isAskedDirectly(const Intent &intent)
{
    return std::any_of(intent.steps.begin(), intent.steps.end(),
                       [](const Step &step) { return step.kind == steps::agreementDirect; });
}

StepVerdict judgeAgreementRead(const Intent &intent, const Step &step, const ApiReply &reply)
{
    const Result<QList<AgreementRecord>> records = parseAgreements(reply);
    if (!records)
        return judgeError(intent, step, records.error());
    const bool onRecord = holdsCustomerAgreement(*records);
    if (!onRecord && !draftOf(intent).consent.given && !isAskedDirectly(intent))
        return parked(park::agreementMissing);
    return succeeded({{facts::agreementOnRecord, onRecord}});
}

// A customer who accepted it in the admin center needs nobody's confirmation (§3.5). An answer that the route is not
// for us is none about the customer.
StepVerdict judgeAgreementDirect(const Intent &intent, const Step &step, const ApiReply &reply)
{
    const Result<bool> direct = parseDirectSigning(reply);
    const bool notForUs =
        !direct && (direct.error().kind == Error::Kind::NotFound || direct.error().kind == Error::Kind::Forbidden);
    if (!direct && !notForUs)
        return judgeError(intent, step, direct.error());
    const bool isSigned = direct.valueOr(false);
    if (!isSigned && !draftOf(intent).consent.given)
        return parked(park::agreementMissing);
    return succeeded({{facts::agreementOnRecord, isSigned}});
}

// The newest template in force; the order was written while nobody could be asked for it.
StepVerdict judgeAgreementTemplate(const Intent &intent, const Step &step, const ApiReply &reply)
{
    const Result<QList<AgreementTemplate>> templates = parseAgreementTemplates(reply);
    if (!templates)
        return judgeError(intent, step, templates.error());
    const AgreementTemplate *newest = nullptr;
    for (const AgreementTemplate &each : *templates) {
        if (each.type == AgreementType::MicrosoftCustomerAgreement &&
            (!newest || each.versionRank > newest->versionRank))
            newest = &each;
    }
    return newest ? succeeded({{facts::agreementTemplateId, newest->id}}) : parked(park::agreementMissing);
}

StepVerdict judgeAgreementConfirm(const Intent &intent, const Step &step, const ApiReply &reply)
{
    const Result<AgreementRecord> record = parseAgreement(reply);
    // 600061: the same confirmation exists already, which is what was wanted.
    if (record || record.error().code == "600061"_L1)
        return succeeded({{facts::agreementOnRecord, true}});
    return judgeError(intent, step, record.error());
}

StepVerdict judgeOfferResolve(const Intent &intent, const Step &step, const ApiReply &reply)
{
    const OrderDraft draft = draftOf(intent);
    const int number = lineOf(step);
    if (number < 0 || number >= draft.lines.size())
        return refused({}, step.kind);
    const Offer &offer = draft.lines.at(number).offer;
    const Result<QList<Provider::CatalogAvailability>> found = parseAvailabilities(reply);
    if (!found && found.error().kind == Error::Kind::NotFound)
        return parked(park::offerGone, found.error().code, offer.title);
    if (!found)
        return judgeError(intent, step, found.error());
    const QString item = catalogItemFor(offer, *found);
    if (item.isEmpty())
        return parked(park::offerGone, {}, offer.title);
    return succeeded({{facts::catalogItem + QString::number(number), item}});
}

StepVerdict judgeByKind(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now)
{
    if (step.kind == steps::tenantCheck)
        return judgeTenantCheck(intent, step, reply);
    if (step.kind == steps::customerCreate)
        return judgeCustomerCreate(intent, step, reply);
    if (step.kind == steps::customerValidation)
        return judgeCustomerValidation(intent, step, reply);
    if (step.kind == steps::agreementRead)
        return judgeAgreementRead(intent, step, reply);
    if (step.kind == steps::agreementDirect)
        return judgeAgreementDirect(intent, step, reply);
    if (step.kind == steps::agreementTemplate)
        return judgeAgreementTemplate(intent, step, reply);
    if (step.kind == steps::agreementConfirm)
        return judgeAgreementConfirm(intent, step, reply);
    if (step.kind == steps::cartCreate)
        return judgeCart(intent, step, reply);
    if (step.kind == steps::cartCheckout)
        return judgeCheckout(intent, step, reply);
    if (step.kind == steps::orderWatch)
        return judgeWatch(intent, step, reply, now);
    return judgeOfferResolve(intent, step, reply);
}

} // namespace

StepVerdict judgeOrderStep(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now)
{
    StepVerdict verdict = judgeByKind(intent, step, reply, now);
    verdict.storedAnswer = storableAnswer(step, reply);
    return verdict;
}

} // namespace tenantry::partnercenter
