// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/change_answers.h"

#include "providers/partnercenter/catalog.h"
#include "providers/partnercenter/change_facts.h"
#include "providers/partnercenter/change_standing.h"
#include "providers/partnercenter/change_verify.h"
#include "providers/partnercenter/errors.h"
#include "providers/partnercenter/order_facts.h"
#include "providers/partnercenter/verdicts.h"

#include <algorithm>
#include <array>

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

// §22, said of a subscription that is not there, or no longer.
constexpr QLatin1StringView subscriptionNotFound{"20003"};
constexpr QLatin1StringView subscriptionDeleted{"2011"};
constexpr int staleLimit = 1; // rebuilt once; then somebody keeps changing it
// An update that is still being carried out, ours maybe, ends soon or takes a day (§22, 900278).
constexpr std::chrono::hours busyPatience{1};

template <std::size_t N>
bool isOneOf(const QString &code, const std::array<QLatin1StringView, N> &codes)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

// 2055 is the documented one (§1.8); a failed precondition can mean nothing else here.
bool isStale(const Error &error)
{
    return error.code == "2055"_L1 || error.code == "800036"_L1 || error.http == 412;
}

// §22: operation pending (24 hours); no updates just now.
bool isPending(const Error &error)
{
    return isOneOf(error.code, std::array{"900278"_L1, "900280"_L1});
}

// Faults of the server by status whose code says that nothing was done: purchase system not supported, update failed.
bool saysNotDone(const Error &error)
{
    return isOneOf(error.code, std::array{"800031"_L1, "800094"_L1});
}

Step asReading(Step step)
{
    step.writes = false;
    return step;
}

QJsonObject readNow(const ApiReply &reply, const QDateTime &now)
{
    const QByteArray body = reply.body.startsWith("\xEF\xBB\xBF") ? reply.body.mid(3) : reply.body;
    return {{facts::resource, QString::fromUtf8(body)}, {facts::resourceReadAt, now.toString(Qt::ISODateWithMs)}};
}

StepVerdict compared(const SubscriptionChange &change, const SubscriptionResource &resource)
{
    const Word<SubscriptionStatus> &status = resource.subscription.status;
    if (status == SubscriptionStatus::Deleted && change.kind != ChangeKind::Cancel)
        return refused(subscriptionDeleted, status.raw);
    switch (standingOf(change, resource)) {
    case ChangeStanding::AlreadySo:
        return succeeded({{facts::alreadySo, true}});
    case ChangeStanding::Fits:
        return succeeded();
    case ChangeStanding::Overtaken:
        break;
    }
    return parked(park::movedOn);
}

StepVerdict judgeReading(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now)
{
    const SubscriptionChange change = changeOf(intent);
    const Result<SubscriptionResource> resource = parseSubscriptionResource(change.customer, reply);
    if (!resource && resource.error().kind == Error::Kind::NotFound) {
        const Error &error = resource.error();
        return refused(error.code.isEmpty() ? subscriptionNotFound : error.code, error.detail);
    }
    if (!resource)
        return judgeError(intent, asReading(step), resource.error());
    StepVerdict verdict = compared(change, *resource);
    const QJsonObject read = readNow(reply, now);
    for (auto it = read.begin(); it != read.end(); ++it)
        verdict.facts.insert(it.key(), it.value());
    verdict.facts.insert(facts::failures + step.kind, 0);
    return verdict;
}

// The write has only read so far: what was read is good now, the next call writes.
StepVerdict judgeReadAgain(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now)
{
    StepVerdict verdict = judgeReading(intent, step, reply, now);
    if (verdict.kind != StepVerdict::Kind::Succeeded || verdict.facts.value(facts::alreadySo).toBool())
        return verdict;
    verdict.facts.insert(facts::rereads, intent.facts.value(facts::rereads).toInt() + 1);
    verdict.kind = StepVerdict::Kind::Again;
    return verdict;
}

StepVerdict judgeStale(const Intent &intent, const Error &error)
{
    const int times = intent.facts.value(facts::staleAnswers).toInt() + 1;
    StepVerdict verdict = parked(park::movedOn, error.code, error.detail);
    if (times <= staleLimit) {
        verdict = again(std::chrono::seconds(0));
        verdict.code = error.code;
        verdict.text = error.detail;
    }
    verdict.facts.insert(facts::staleAnswers, times);
    return verdict;
}

StepVerdict judgePending(const Intent &intent, const Error &error, const QDateTime &now)
{
    const QString known = intent.facts.value(facts::pendingSince).toString();
    const QDateTime since = known.isEmpty() ? now : QDateTime::fromString(known, Qt::ISODateWithMs);
    const std::chrono::seconds elapsed = elapsedSince(since, now);
    StepVerdict verdict = again(pauseByAge(elapsed));
    if (elapsed >= busyPatience)
        verdict = parked(park::operationPending);
    verdict.code = error.code;
    verdict.text = error.detail;
    const bool over = verdict.kind == StepVerdict::Kind::Parked; // whoever tries again waits again
    verdict.facts.insert(facts::pendingSince, over ? QString() : since.toString(Qt::ISODateWithMs));
    return verdict;
}

StepVerdict judgeRefusal(const Intent &intent, const Step &step, const Error &error, const QDateTime &now)
{
    if (isStale(error))
        return judgeStale(intent, error);
    if (isPending(error))
        return judgePending(intent, error, now);
    if (saysNotDone(error))
        return refused(error.code, error.detail);
    return judgeError(intent, step, error);
}

StepVerdict judgeTaken(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now)
{
    if (reply.status == 202) {
        const QString location = QString::fromUtf8(reply.headers.value("location"));
        return succeeded({{facts::takesLonger, true}, {facts::location, location}});
    }
    if (reply.status == 204)
        return succeeded();
    const Result<SubscriptionResource> resource = parseSubscriptionResource(changeOf(intent).customer, reply);
    return resource ? succeeded() : judgeRefusal(intent, step, resource.error(), now);
}

StepVerdict judgeWrite(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now)
{
    if (onlyRead(step))
        return judgeReadAgain(intent, step, reply, now);
    StepVerdict verdict =
        reply.success() ? judgeTaken(intent, step, reply, now) : judgeRefusal(intent, step, errorFrom(reply), now);
    // Whatever is sent next goes with what the provider has then.
    if (verdict.kind == StepVerdict::Kind::Again || verdict.kind == StepVerdict::Kind::Parked)
        verdict.facts.insert(facts::resourceReadAt, QString());
    verdict.facts.insert(facts::rereads, 0);
    return verdict;
}

StepVerdict judgeOffer(const Intent &intent, const Step &step, const ApiReply &reply)
{
    const Result<QList<Provider::CatalogAvailability>> found = parseAvailabilities(reply);
    const Result<SubscriptionResource> resource = resourceOf(intent);
    if (!found && found.error().kind == Error::Kind::NotFound)
        return parked(park::offerGone, found.error().code, found.error().detail);
    if (!found)
        return judgeError(intent, step, found.error());
    if (!resource)
        return judgeError(intent, step, resource.error());
    const NextTerm wanted = changeOf(intent).after.nextTerm.value_or(NextTerm());
    const WantedProduct wish = wantedProduct(wanted, resource->subscription);
    Offer offer;
    offer.term = wish.term;
    offer.billing = wish.billing;
    const QString item = catalogItemFor(offer, *found);
    if (item.isEmpty())
        return parked(park::offerGone, {}, wish.productId + u':' + wish.skuId);
    return succeeded({{facts::availabilityId, item.section(u':', 2, 2)}});
}

StepVerdict judgeStepOfChange(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now)
{
    if (step.kind == steps::subscriptionWrite)
        return judgeWrite(intent, step, reply, now);
    if (step.kind == steps::subscriptionOffer)
        return judgeOffer(intent, step, reply);
    if (step.kind == steps::subscriptionVerify)
        return judgeVerify(intent, step, reply, now);
    return judgeReading(intent, step, reply, now);
}

} // namespace

StepVerdict judgeChangeStep(const Intent &intent, const Step &step, const ApiReply &reply, const QDateTime &now)
{
    StepVerdict verdict = judgeStepOfChange(intent, step, reply, now);
    if (!verdict.facts.contains(facts::resource)) // there it is kept already
        verdict.storedAnswer = storableAnswer(step, reply);
    return verdict;
}

} // namespace tenantry::partnercenter
