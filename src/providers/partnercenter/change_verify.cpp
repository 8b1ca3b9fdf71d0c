// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/change_verify.h"

#include "providers/partnercenter/change_facts.h"
#include "providers/partnercenter/change_standing.h"
#include "providers/partnercenter/order_facts.h"
#include "providers/partnercenter/verdicts.h"

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

// §22, 900278: an operation may be pending for this long.
constexpr std::chrono::hours pendingPatience{24};

std::chrono::seconds patienceFor(const Intent &intent)
{
    const bool takesLonger = intent.facts.value(facts::takesLonger).toBool();
    return takesLonger ? std::chrono::seconds(pendingPatience) : 2 * visibilityLag();
}

StepVerdict notShownYet(const Intent &intent, const Step &step, const QDateTime &now, const QString &shown)
{
    const std::chrono::seconds elapsed = elapsedSince(writtenAt(intent), now);
    if (elapsed >= patienceFor(intent))
        return parked(park::cannotTell, {}, shown);
    StepVerdict verdict = again(pauseByAge(elapsed));
    verdict.facts.insert(facts::failures + step.kind, 0);
    return verdict;
}

// The address of the 202 was not, or is no longer, that of the resource.
StepVerdict askTheResource()
{
    StepVerdict verdict = again(std::chrono::seconds(0));
    verdict.facts.insert(facts::location, QString());
    return verdict;
}

bool lostScheduledChange(const Intent &intent, const Subscription &before, const Subscription &after)
{
    return changeOf(intent).kind != ChangeKind::NextTerm && before.hasNextTermInstructions &&
           !after.hasNextTermInstructions;
}

StepVerdict shownSo(const Intent &intent, const SubscriptionResource &resource)
{
    const Result<SubscriptionResource> before = resourceOf(intent);
    if (!before || !lostScheduledChange(intent, before->subscription, resource.subscription))
        return succeeded();
    QJsonObject lost{{facts::scheduledChangeLost, true}};
    if (before->subscription.nextTerm)
        lost.insert(lostNextTermFact, toJson(*before->subscription.nextTerm));
    return succeeded(lost);
}

} // namespace

StepVerdict judgeVerify(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now)
{
    const SubscriptionChange change = changeOf(intent);
    const bool followed = !intent.facts.value(facts::location).toString().isEmpty();
    const Result<SubscriptionResource> resource = parseSubscriptionResource(change.customer, reply);
    const bool gone = !resource && resource.error().kind == Error::Kind::NotFound;
    const bool unreadable = !resource && resource.error().kind == Error::Kind::BadReply && reply.success();
    if (followed && (gone || unreadable || (resource && resource->subscription.id != change.subscription)))
        return askTheResource();
    if (gone)
        return change.kind == ChangeKind::Cancel ? succeeded() : notShownYet(intent, step, now, u"404"_s);
    if (!resource)
        return judgeError(intent, step, resource.error());
    if (showsAfter(change, *resource))
        return shownSo(intent, *resource);
    return notShownYet(intent, step, now, {});
}

} // namespace tenantry::partnercenter
