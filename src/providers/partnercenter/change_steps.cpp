// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/change_steps.h"

#include "net/link.h"
#include "providers/partnercenter/catalog.h"
#include "providers/partnercenter/change_body.h"
#include "providers/partnercenter/change_facts.h"

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

// A resource read longer ago than this may have changed: sending it back whole would undo that.
constexpr std::chrono::seconds freshFor{10};
// Where that much passes between every reading and its write, something else is wrong than the resource.
constexpr int rereadLimit = 5;

Error notSendable(const QString &what)
{
    return {.kind = Error::Kind::Invalid, .detail = what, .subject = what};
}

bool hasWish(const SubscriptionChange &change)
{
    const ChangeSide &after = change.after;
    switch (change.kind) {
    case ChangeKind::Seats:
        return after.quantity && *after.quantity > 0;
    case ChangeKind::Renewal:
        return after.autoRenew.has_value();
    case ChangeKind::NextTerm:
        return true; // none is a wish too
    case ChangeKind::Cancel:
        return after.status == SubscriptionStatus::Deleted;
    case ChangeKind::Suspend:
        return after.status == SubscriptionStatus::Suspended;
    case ChangeKind::Reactivate:
        return after.status == SubscriptionStatus::Active;
    case ChangeKind::Rename:
        return after.nickname.has_value();
    case ChangeKind::BillingPlan:
        return after.billing.has_value();
    case ChangeKind::Term:
        return after.term.has_value();
    case ChangeKind::Transition: // transition_steps.h
    case ChangeKind::Conversion:
    case ChangeKind::Unknown:
        break;
    }
    return false;
}

QDateTime instantFact(const Intent &intent, QLatin1StringView name)
{
    return QDateTime::fromString(intent.facts.value(name).toString(), Qt::ISODateWithMs);
}

bool resourceIsFresh(const Intent &intent, const QDateTime &now)
{
    const QDateTime readAt = instantFact(intent, facts::resourceReadAt);
    const QDateTime begunAt = instantFact(intent, begunAtFact);
    const bool before = begunAt.isValid() && readAt < begunAt; // nobody knows how long the process was away
    return readAt.isValid() && !before && std::abs(readAt.secsTo(now)) <= freshFor.count();
}

bool mustReadAgain(const Intent &intent, const QDateTime &now)
{
    return !resourceIsFresh(intent, now) && intent.facts.value(facts::rereads).toInt() < rereadLimit;
}

QString availabilityFor(const Intent &intent, const SubscriptionChange &change)
{
    const QString known = change.after.nextTerm ? change.after.nextTerm->availabilityId : QString();
    return known.isEmpty() ? intent.facts.value(facts::availabilityId).toString() : known;
}

Result<ApiRequest> offerRequest(const Intent &intent)
{
    const SubscriptionChange change = changeOf(intent);
    const Result<SubscriptionResource> resource = resourceOf(intent);
    if (!resource)
        return resource.error();
    const WantedProduct wish = wantedProduct(change.after.nextTerm.value_or(NextTerm()), resource->subscription);
    if (wish.productId.isEmpty() || wish.skuId.isEmpty())
        return notSendable(u"product"_s);
    return customerAvailabilitiesRequest(change.customer, wish.productId, wish.skuId);
}

Result<ApiRequest> writeRequest(const Intent &intent, const QDateTime &now)
{
    if (mustReadAgain(intent, now))
        return readRequest(intent);
    const SubscriptionChange change = changeOf(intent);
    const Result<SubscriptionResource> resource = resourceOf(intent);
    if (!resource)
        return resource.error();
    const QByteArray read = intent.facts.value(facts::resource).toString().toUtf8();
    const Result<QByteArray> body = changedBody(change, read, resource->subscription, availabilityFor(intent, change));
    if (!body)
        return body.error();
    return changeSubscriptionRequest(change.customer, change.subscription, *body, resource->etag);
}

// A 202's Location is followed where it stays with the customer's subscriptions; else the resource tells (§10.2).
ApiRequest verifyRequest(const Intent &intent)
{
    const ApiRequest resource = readRequest(intent);
    const QString location = intent.facts.value(facts::location).toString();
    if (location.isEmpty())
        return resource;
    const Result<ApiRequest> followed = requestFromLink(ApiHost::PartnerCenter, location);
    const QString below = resource.path.section(u'/', 0, -2) + u'/';
    return followed && followed->path.startsWith(below, Qt::CaseInsensitive) ? *followed : resource;
}

Result<ApiRequest> requestOfStep(const Intent &intent, const Step &step, const QDateTime &now)
{
    if (step.kind == steps::subscriptionRead)
        return readRequest(intent);
    if (step.kind == steps::subscriptionOffer)
        return offerRequest(intent);
    if (step.kind == steps::subscriptionWrite)
        return writeRequest(intent, now);
    if (step.kind == steps::subscriptionVerify)
        return verifyRequest(intent);
    return notSendable(step.kind);
}

} // namespace

bool isSubscriptionChange(const Intent &intent)
{
    return changeKindFrom(intent.kind) != ChangeKind::Unknown;
}

Result<QList<StepSpec>> changeSteps(const Intent &intent)
{
    const SubscriptionChange change = changeOf(intent);
    if (change.kind == ChangeKind::Unknown || change.kind != changeKindFrom(intent.kind))
        return notSendable(intent.kind);
    if (change.customer.isEmpty())
        return notSendable(u"customer"_s);
    if (change.subscription.isEmpty())
        return notSendable(u"subscription"_s);
    if (!hasWish(change))
        return notSendable(u"after"_s);
    QList<StepSpec> specs{{steps::subscriptionRead, false}};
    if (change.after.nextTerm)
        specs << StepSpec{steps::subscriptionOffer, false};
    specs << StepSpec{steps::subscriptionWrite, true} << StepSpec{steps::subscriptionVerify, false};
    return specs;
}

bool changeStepNeeded(const Intent &intent, const Step &step)
{
    if (step.kind == steps::subscriptionRead)
        return true;
    if (intent.facts.value(facts::alreadySo).toBool())
        return false;
    return step.kind != steps::subscriptionOffer || availabilityFor(intent, changeOf(intent)).isEmpty();
}

Result<ApiRequest> changeStepRequest(const Intent &intent, const Step &step, const QDateTime &now)
{
    Result<ApiRequest> request = requestOfStep(intent, step, now);
    if (request)
        request->requestId = step.requestId;
    return request;
}

} // namespace tenantry::partnercenter
