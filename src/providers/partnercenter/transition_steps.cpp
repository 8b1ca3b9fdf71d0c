// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/transition_steps.h"

#include "domain/subscription_change.h"
#include "providers/partnercenter/catalog.h"
#include "providers/partnercenter/change_facts.h"
#include "providers/partnercenter/transitions.h"

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

Error transitionNotSendable(const QString &what)
{
    return {.kind = Error::Kind::Invalid, .detail = what, .subject = what};
}

// The first thing it cannot be sent without, or empty.
QString transitionGap(const SubscriptionChange &change)
{
    if (change.customer.isEmpty())
        return u"customer"_s;
    if (change.subscription.isEmpty())
        return u"subscription"_s;
    if (!change.after.transition || change.after.transition->quantity < 1)
        return u"after"_s;
    const Transition &wish = *change.after.transition;
    return wish.productId.isEmpty() || wish.skuId.isEmpty() ? u"product"_s : QString();
}

Result<ApiRequest> createRequest(const Intent &intent, const SubscriptionChange &change)
{
    const QString item = intent.facts.value(facts::transitionItem).toString();
    if (item.isEmpty())
        return transitionNotSendable(u"product"_s);
    return createTransitionRequest(change.customer, change.subscription, *change.after.transition, item,
                                   intent.facts.value(facts::sourceOffer).toString());
}

Result<ApiRequest> requestOfTransitionStep(const Intent &intent, const Step &step)
{
    const SubscriptionChange change = changeOf(intent);
    if (const QString gap = transitionGap(change); !gap.isEmpty())
        return transitionNotSendable(gap);
    if (step.kind == steps::transitionSource || step.kind == steps::transitionVerify)
        return readRequest(intent);
    if (step.kind == steps::transitionKnown || step.kind == steps::transitionWatch)
        return transitionsRequest(change.customer, change.subscription);
    if (step.kind == steps::transitionOffer)
        return customerAvailabilitiesRequest(change.customer, change.after.transition->productId,
                                             change.after.transition->skuId);
    if (step.kind == steps::transitionCheck)
        return transitionEligibilitiesRequest(change.customer, change.subscription);
    if (step.kind == steps::transitionCreate)
        return createRequest(intent, change);
    return transitionNotSendable(step.kind);
}

} // namespace

bool isTransition(const Intent &intent)
{
    const ChangeKind kind = changeKindFrom(intent.kind);
    return kind == ChangeKind::Transition || kind == ChangeKind::Conversion;
}

Result<QList<StepSpec>> transitionSteps(const Intent &intent)
{
    const SubscriptionChange change = changeOf(intent);
    if (change.kind != changeKindFrom(intent.kind))
        return transitionNotSendable(intent.kind);
    if (const QString gap = transitionGap(change); !gap.isEmpty())
        return transitionNotSendable(gap);
    return QList<StepSpec>{{steps::transitionSource, false}, {steps::transitionKnown, false},
                           {steps::transitionOffer, false},  {steps::transitionCheck, false},
                           {steps::transitionCreate, true},  {steps::transitionWatch, false},
                           {steps::transitionVerify, false}};
}

Result<ApiRequest> transitionStepRequest(const Intent &intent, const Step &step)
{
    Result<ApiRequest> request = requestOfTransitionStep(intent, step);
    if (request)
        request->requestId = step.requestId;
    return request;
}

Transition transitionOf(const Intent &intent)
{
    return changeOf(intent).after.transition.value_or(Transition());
}

} // namespace tenantry::partnercenter
