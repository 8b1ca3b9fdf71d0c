// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/past_records.h"
#include "storage/record_json.h"

#include <QJsonArray>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

QDateTime momentIn(const QJsonObject &state, QLatin1StringView name)
{
    const QJsonValue value = state[name];
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

std::optional<bool> choiceIn(const QJsonObject &state, QLatin1StringView name)
{
    const QJsonValue value = state[name];
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

// A nested part as the text its own reader takes; empty when the record had none.
QString partIn(const QJsonObject &state, QLatin1StringView name)
{
    return state.contains(name) ? compact(state[name].toObject()) : QString();
}

void takeTerm(const QJsonObject &state, Subscription *subscription)
{
    subscription->created = momentIn(state, "created"_L1);
    subscription->termStart = momentIn(state, "termStart"_L1);
    subscription->termEnd = momentIn(state, "termEnd"_L1);
    subscription->termEndInclusive = state["termEndInclusive"_L1].toBool(true);
    subscription->term = termFromText(state["term"_L1].toString());
    subscription->billing = cycleFromText(state["billing"_L1].toString());
    subscription->autoRenew = choiceIn(state, "autoRenew"_L1);
    subscription->trial = state["trial"_L1].toBool();
    subscription->cancelUntil = momentIn(state, "cancelUntil"_L1);
    subscription->refundable = refundableFrom(partIn(state, "refundable"_L1));
    subscription->nextTerm = nextTermFrom(partIn(state, "nextTerm"_L1));
    subscription->hasNextTermInstructions = state["nextTermInstructions"_L1].toBool();
}

} // namespace

Subscription subscriptionFromState(const QJsonObject &state)
{
    const auto text = [&state](QLatin1StringView name) { return state[name].toString(); };
    Subscription subscription;
    subscription.id = SubscriptionId(text("id"_L1));
    subscription.customer = CustomerId(text("customer"_L1));
    subscription.parent = SubscriptionId(text("parent"_L1));
    subscription.offerId = text("offer"_L1);
    subscription.offerName = text("offerName"_L1);
    subscription.nickname = text("nickname"_L1);
    subscription.quantity = state["quantity"_L1].toInt();
    subscription.unitType = text("unitType"_L1);
    subscription.status = {static_cast<SubscriptionStatus>(state["statusCode"_L1].toInt()), text("status"_L1)};
    takeTerm(state, &subscription);
    subscription.productType = text("productType"_L1);
    subscription.promotionId = text("promotion"_L1);
    subscription.partnerId = text("partner"_L1);
    subscription.order = OrderId(text("order"_L1));
    for (const QJsonArray reasons = state["suspensionReasons"_L1].toArray(); const auto &reason : reasons)
        subscription.suspensionReasons += reason.toString();
    return subscription;
}

Customer customerFromState(const QJsonObject &state)
{
    const auto text = [&state](QLatin1StringView name) { return state[name].toString(); };
    Customer customer;
    customer.id = CustomerId(text("id"_L1));
    customer.companyName = text("companyName"_L1);
    customer.domain = text("domain"_L1);
    customer.relationship = {static_cast<Relationship>(state["relationshipCode"_L1].toInt()), text("relationship"_L1)};
    customer.delegatedAdmin = choiceIn(state, "delegatedAdmin"_L1);
    customer.commerceId = text("commerceId"_L1);
    customer.email = text("email"_L1);
    customer.culture = text("culture"_L1);
    customer.language = text("language"_L1);
    customer.address = addressFrom(partIn(state, "address"_L1));
    return customer;
}

} // namespace tenantry
