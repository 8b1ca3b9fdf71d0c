// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/transition_answers.h"

#include "domain/subscription_change.h"
#include "providers/partnercenter/catalog.h"
#include "providers/partnercenter/change_facts.h"
#include "providers/partnercenter/order_facts.h"
#include "providers/partnercenter/transition_steps.h"
#include "providers/partnercenter/transitions.h"
#include "providers/partnercenter/verdicts.h"

#include <QJsonArray>
#include <algorithm>

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

using Operation = TransitionOperation;

// An operation is on record when its answer is made; so long it may hide behind a cache.
constexpr std::chrono::minutes recordLag{1};
// §22, 900278: the provider may be busy with a subscription for so long.
constexpr std::chrono::hours transitionPatience{24};

StepVerdict refusedBy(const TransitionObstacle &obstacle)
{
    return refused(u"transition-%1"_s.arg(obstacle.code), obstacle.text);
}

TransitionObstacle firstOf(const QList<TransitionObstacle> &obstacles)
{
    return obstacles.isEmpty() ? TransitionObstacle() : obstacles.first();
}

bool isGone(const Subscription &source)
{
    return source.status == SubscriptionStatus::Deleted || source.quantity < 1;
}

bool isUnmoved(const SubscriptionChange &change, const Subscription &source)
{
    return !isGone(source) && source.quantity == change.before.quantity;
}

StepVerdict judgeSource(const Intent &intent, const Step &step, const ApiReply &reply)
{
    const SubscriptionChange change = changeOf(intent);
    const Result<Subscription> source = parseSubscription(change.customer, reply);
    if (!source)
        return judgeError(intent, step, source.error());
    if (isGone(*source))
        return refused(u"2011"_s, source->status.raw);
    if (!isUnmoved(change, *source))
        return parked(park::movedOn, {}, QString::number(source->quantity));
    return succeeded({{facts::sourceOffer, source->offerId}});
}

// A subscription that never had one may have no such list.
Result<QList<Operation>> operationsIn(const ApiReply &reply)
{
    Result<QList<Operation>> operations = parseTransitions(reply);
    if (!operations && operations.error().kind == Error::Kind::NotFound && operations.error().code.isEmpty())
        return QList<Operation>();
    return operations;
}

StepVerdict judgeKnown(const Intent &intent, const Step &step, const ApiReply &reply)
{
    const Result<QList<Operation>> operations = operationsIn(reply);
    if (!operations)
        return judgeError(intent, step, operations.error());
    QJsonArray keys;
    for (const Operation &operation : *operations)
        keys.append(operation.key);
    return succeeded({{facts::knownTransitions, keys}});
}

StepVerdict judgeTargetOffer(const Intent &intent, const Step &step, const ApiReply &reply)
{
    const Result<QList<Provider::CatalogAvailability>> found = parseAvailabilities(reply);
    if (!found)
        return judgeError(intent, step, found.error());
    const Transition wish = transitionOf(intent);
    Offer offer;
    offer.term = wish.term;
    offer.billing = wish.billing;
    const QString item = catalogItemFor(offer, *found);
    if (item.isEmpty())
        return parked(park::offerGone, {}, wish.productId + u':' + wish.skuId);
    return succeeded({{facts::transitionItem, item}});
}

// The catalog item that was resolved; where the list names the product by another availability, that one counts.
const TransitionTarget *targetFor(const QList<TransitionTarget> &targets, const QString &item)
{
    const TransitionTarget *same = nullptr;
    for (const TransitionTarget &target : targets) {
        if (target.catalogItemId.compare(item, Qt::CaseInsensitive) == 0)
            return &target;
        const bool sameSku = target.catalogItemId.section(u':', 0, 1) == item.section(u':', 0, 1);
        same = sameSku && !same ? &target : same;
    }
    return same;
}

StepVerdict judgeEligible(const Intent &intent, const Step &step, const ApiReply &reply)
{
    const Result<QList<TransitionTarget>> targets = parseTransitionEligibilities(reply);
    if (!targets)
        return judgeError(intent, step, targets.error());
    const Transition wish = transitionOf(intent);
    const TransitionTarget *target = targetFor(*targets, intent.facts.value(facts::transitionItem).toString());
    if (!target)
        return refused(u"transition-8"_s, wish.productId + u':' + wish.skuId);
    const TransitionWay *way = target->way(wish.withLicences);
    if (!way || !way->eligible)
        return refusedBy(way ? firstOf(way->obstacles) : TransitionObstacle());
    const TransitionHost *host = wish.into.isEmpty() ? nullptr : target->host(wish.into);
    if (host && !host->eligible)
        return refused(u"transition-host-%1"_s.arg(firstOf(host->obstacles).code), firstOf(host->obstacles).text);
    if (!wish.into.isEmpty() && !host)
        return refused(u"20003"_s, wish.into.text());
    return succeeded({{facts::transitionItem, target->catalogItemId}});
}

QJsonObject learnedFrom(const Operation &operation)
{
    QJsonObject learned;
    if (!operation.key.isEmpty())
        learned.insert(facts::transitionKey, operation.key);
    if (!operation.into.isEmpty())
        learned.insert(transitionTargetFact, operation.into.text());
    return learned;
}

StepVerdict judgeCreated(const Intent &intent, const Step &step, const ApiReply &reply)
{
    const Result<Operation> operation = parseTransition(reply);
    if (operation)
        return succeeded(learnedFrom(*operation));
    // Taken, but the body does not say it the documented way: the list of operations does.
    return reply.success() && operation.error().kind == Error::Kind::BadReply
               ? readBack(operation.error())
               : judgeError(intent, step, operation.error());
}

bool isOurs(const Intent &intent, const Operation &operation)
{
    const Transition wish = transitionOf(intent);
    if (intent.facts.value(facts::knownTransitions).toArray().contains(operation.key))
        return false;
    const QString item = intent.facts.value(facts::transitionItem).toString();
    return operation.catalogItem.compare(item, Qt::CaseInsensitive) == 0 && operation.quantity == wish.quantity &&
           operation.withLicences == wish.withLicences && (wish.into.isEmpty() || operation.into == wish.into);
}

const Operation *oursIn(const Intent &intent, const QList<Operation> &operations)
{
    const QString key = intent.facts.value(facts::transitionKey).toString();
    for (const Operation &operation : operations) {
        if (!key.isEmpty() && operation.key == key)
            return &operation;
    }
    const auto found = std::find_if(operations.begin(), operations.end(),
                                    [&intent](const Operation &operation) { return isOurs(intent, operation); });
    return found == operations.end() ? nullptr : &*found;
}

QDateTime createdAt(const Intent &intent)
{
    const auto create = std::find_if(intent.steps.begin(), intent.steps.end(),
                                     [](const Step &step) { return step.kind == steps::transitionCreate; });
    const QDateTime latest = create == intent.steps.end() ? QDateTime() : create->changedAt;
    return latest.isValid() ? latest : intent.createdAt;
}

StepVerdict waitOrAsk(const Intent &intent, const Step &step, const QDateTime &now)
{
    const std::chrono::seconds elapsed = elapsedSince(createdAt(intent), now);
    if (elapsed >= transitionPatience)
        return parked(park::cannotTell);
    StepVerdict verdict = again(pauseByAge(elapsed));
    verdict.facts.insert(facts::failures + step.kind, 0);
    return verdict;
}

StepVerdict judgeWatching(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now)
{
    const Result<QList<Operation>> operations = operationsIn(reply);
    if (!operations)
        return judgeError(intent, step, operations.error());
    const Operation *ours = oursIn(intent, *operations);
    if (!ours || ours->state == Operation::State::Running)
        return waitOrAsk(intent, step, now);
    if (ours->state == Operation::State::Failed)
        return refusedBy(ours->failure);
    if (ours->state == Operation::State::LicencesFailed)
        return parked(park::partialSuccess, u"transition-%1"_s.arg(ours->failure.code), ours->failure.text);
    return succeeded(learnedFrom(*ours));
}

StepVerdict judgeLeft(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now)
{
    const SubscriptionChange change = changeOf(intent);
    const Result<Subscription> source = parseSubscription(change.customer, reply);
    if (!source && source.error().kind == Error::Kind::NotFound)
        return succeeded();
    if (!source)
        return judgeError(intent, step, source.error());
    return isUnmoved(change, *source) ? waitOrAsk(intent, step, now) : succeeded();
}

StepVerdict judgeAnswerOfTransition(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now)
{
    if (step.kind == steps::transitionSource)
        return judgeSource(intent, step, reply);
    if (step.kind == steps::transitionKnown)
        return judgeKnown(intent, step, reply);
    if (step.kind == steps::transitionOffer)
        return judgeTargetOffer(intent, step, reply);
    if (step.kind == steps::transitionCheck)
        return judgeEligible(intent, step, reply);
    if (step.kind == steps::transitionCreate)
        return judgeCreated(intent, step, reply);
    if (step.kind == steps::transitionWatch)
        return judgeWatching(intent, step, reply, now);
    return judgeLeft(intent, step, reply, now);
}

ReadBackVerdict judgeOperations(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now)
{
    const Result<QList<Operation>> operations = operationsIn(reply);
    if (!operations)
        return unansweredQuestion(operations.error());
    if (const Operation *ours = oursIn(intent, *operations))
        return readBackVerdict(ReadBackVerdict::Kind::Happened, learnedFrom(*ours));
    const qint64 left = now.secsTo(step.sentAt.addSecs(std::chrono::seconds(recordLag).count()));
    if (left > 0)
        return askLater(std::chrono::seconds(std::min<qint64>(left, growingPause(1).count())));
    return readBackVerdict(ReadBackVerdict::Kind::AskNext);
}

ReadBackVerdict judgeSourceAfter(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now)
{
    const SubscriptionChange change = changeOf(intent);
    const Result<Subscription> source = parseSubscription(change.customer, reply);
    if (!source && source.error().kind != Error::Kind::NotFound)
        return unansweredQuestion(source.error());
    if (!source || !isUnmoved(change, *source))
        return readBackVerdict(ReadBackVerdict::Kind::CannotTell);
    return repeatUnlessTooSoon(step, now);
}

} // namespace

StepVerdict judgeTransitionStep(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now)
{
    StepVerdict verdict = judgeAnswerOfTransition(intent, step, reply, now);
    verdict.storedAnswer = storableAnswer(step, reply);
    return verdict;
}

std::optional<ApiRequest> transitionReadBack(const Intent &intent, const Step &step, int round)
{
    if (step.kind != steps::transitionCreate || round > 1)
        return std::nullopt;
    const SubscriptionChange change = changeOf(intent);
    return round == 0 ? transitionsRequest(change.customer, change.subscription) : readRequest(intent);
}

ReadBackVerdict judgeTransitionReadBack(const Intent &intent, const Step &step, int round, const ApiReply &reply,
                                        const QDateTime &now)
{
    return round == 0 ? judgeOperations(intent, step, reply, now) : judgeSourceAfter(intent, step, reply, now);
}

} // namespace tenantry::partnercenter
