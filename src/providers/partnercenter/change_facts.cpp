// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/change_facts.h"

#include "providers/partnercenter/order_facts.h"

#include <algorithm>

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

template <class E>
Word<E> wishedOr(const Word<E> &wished, const Word<E> &now)
{
    const bool unset = wished == E::None || (wished == E::Unknown && wished.raw.isEmpty());
    return unset ? now : wished;
}

} // namespace

SubscriptionChange changeOf(const Intent &intent)
{
    return changeFromJson(intent.payload);
}

Result<SubscriptionResource> resourceOf(const Intent &intent)
{
    ApiReply kept;
    kept.status = 200;
    kept.body = intent.facts.value(facts::resource).toString().toUtf8();
    return parseSubscriptionResource(changeOf(intent).customer, kept);
}

ApiRequest readRequest(const Intent &intent)
{
    const SubscriptionChange change = changeOf(intent);
    return subscriptionRequest(change.customer, change.subscription);
}

bool onlyRead(const Step &step)
{
    return !step.writes || step.sentRoute.startsWith("GET "_L1);
}

QDateTime writtenAt(const Intent &intent)
{
    const auto write = std::find_if(intent.steps.begin(), intent.steps.end(),
                                    [](const Step &step) { return step.kind == steps::subscriptionWrite; });
    if (write == intent.steps.end())
        return intent.createdAt;
    const QDateTime latest = write->changedAt.isValid() ? write->changedAt : write->sentAt;
    return latest.isValid() ? latest : intent.createdAt;
}

std::chrono::seconds elapsedSince(const QDateTime &then, const QDateTime &now)
{
    return std::chrono::seconds(std::max<qint64>(then.secsTo(now), 0));
}

std::chrono::seconds pauseByAge(std::chrono::seconds elapsed)
{
    if (elapsed >= std::chrono::hours(1))
        return std::chrono::minutes(10);
    int repeats = 1;
    for (auto reached = growingPause(1); reached <= elapsed && repeats < 4; reached += growingPause(repeats))
        ++repeats;
    return growingPause(repeats);
}

WantedProduct wantedProduct(const NextTerm &wanted, const Subscription &now)
{
    const QStringList offer = now.offerId.split(u':');
    const bool newCommerce = offer.size() == 3;
    return {wanted.productId.isEmpty() && newCommerce ? offer.at(0) : wanted.productId,
            wanted.skuId.isEmpty() && newCommerce ? offer.at(1) : wanted.skuId, wishedOr(wanted.term, now.term),
            wishedOr(wanted.billing, now.billing)};
}

} // namespace tenantry::partnercenter
