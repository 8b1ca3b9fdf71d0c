// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/order_placing.h"

#include "sandbox/audit.h"
#include "sandbox/credit.h"
#include "sandbox/records.h"
#include "sandbox/scheduled_changes.h"
#include "sandbox/shelf.h"
#include "sandbox/subscriptions.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

LineOutcome outcomeOf(const World &world, const QJsonObject &line)
{
    const auto *sku = world.catalog.skuByKey(line[u"_sku"].toString());
    return sku ? sku->outcome : LineOutcome::Refused;
}

QString finalStatus(LineOutcome outcome)
{
    switch (outcome) {
    case LineOutcome::Review:
        return u"pending review"_s;
    case LineOutcome::Error:
        return u"error"_s;
    case LineOutcome::Fulfilled:
    case LineOutcome::Refused:
        break;
    }
    return u"completed"_s;
}

QJsonObject orderLine(const World &world, const QJsonObject &line, qsizetype number)
{
    const auto *sku = world.catalog.skuByKey(line[u"_sku"].toString());
    const auto name = line[u"friendlyName"].toString();
    QJsonObject result{{u"lineItemNumber"_s, number},
                       {u"offerId"_s, line[u"catalogItemId"]},
                       {u"termDuration"_s, line[u"termDuration"]},
                       {u"transactionType"_s, u"New"_s},
                       {u"friendlyName"_s, name.isEmpty() ? sku->title : name},
                       {u"quantity"_s, line[u"quantity"]},
                       {u"_billing"_s, line[u"_billing"]},
                       {u"_unit"_s, line[u"_unit"]},
                       {u"_sku"_s, line[u"_sku"]},
                       {u"_cartLine"_s, line[u"id"]}};
    for (const auto &kept : {u"renewsTo"_s, u"promotionId"_s, u"provisioningContext"_s, u"attestationAccepted"_s}) {
        if (line.contains(kept))
            result.insert(kept, line[kept]);
    }
    return result;
}

// A trial becomes the first paid SKU of its product for a year, paid by month (§19.5).
QJsonObject afterTrial(const World &world, const Sku &trial, int quantity)
{
    const auto *product = world.catalog.product(trial.productId);
    for (const auto &sku : product->skus) {
        if (!sku.trial)
            return nextTermInstructions(currentItem(world, sku, u"P1Y"_s), u"P1Y"_s, u"monthly"_s, quantity);
    }
    return {};
}

QJsonObject subscriptionFor(World &world, const QJsonObject &order, const QJsonObject &line, const QString &country)
{
    const auto *sku = world.catalog.skuByKey(line[u"_sku"].toString());
    const auto term = line[u"termDuration"].toString();
    const auto now = world.now();
    QJsonObject subscription{{u"id"_s, world.mintGuid()},
                             {u"offerId"_s, line[u"offerId"]},
                             {u"offerName"_s, sku->title},
                             {u"friendlyName"_s, line[u"friendlyName"]},
                             {u"quantity"_s, line[u"quantity"]},
                             {u"billingCycle"_s, line[u"_billing"]},
                             {u"termDuration"_s, term},
                             {u"creationDate"_s, stamp(now)},
                             {u"effectiveStartDate"_s, stamp(now)},
                             {u"commitmentEndDateTime"_s, wholeStamp(termEnd(now, term))},
                             {u"status"_s, u"active"_s},
                             {u"autoRenewEnabled"_s, true},
                             {u"isTrial"_s, sku->trial},
                             {u"orderId"_s, order[u"id"]},
                             {u"_sku"_s, sku->key()},
                             {u"_country"_s, country},
                             {u"_visibleFrom"_s, order[u"_readyAt"]}};
    if (sku->trial)
        subscription.insert(u"scheduledNextTermInstructions"_s, afterTrial(world, *sku, line[u"quantity"].toInt()));
    return subscription;
}

// The base an add-on hangs on: named, in the same cart, or the first the customer has.
QString baseFor(const World &world, const QJsonObject &line, const QJsonArray &subscriptions)
{
    const auto named = text(child(line, u"provisioningContext"), u"parentSubscriptionId");
    if (!named.isEmpty())
        return named;
    const auto *sku = world.catalog.skuByKey(line[u"_sku"].toString());
    for (qsizetype i = subscriptions.size() - 1; i >= 0; --i) { // newest first: the one bought along
        const auto one = subscriptions.at(i).toObject();
        if (sku->prerequisites.contains(one[u"_sku"].toString()) && isActiveBase(world, one))
            return one[u"id"].toString();
    }
    return {};
}

QJsonObject newOrder(World &world, const QJsonObject &customer, const QJsonArray &lines, LineOutcome outcome)
{
    const auto market = *world.catalog.market(countryOf(customer));
    const auto id = world.mintHex(12);
    QJsonArray items;
    for (const auto &line : lines)
        items.append(orderLine(world, line.toObject(), items.size()));
    const auto &rules = world.state.rules;
    return {{u"id"_s, id},
            {u"alternateId"_s, id},
            {u"referenceCustomerId"_s, customerIdOf(customer)},
            {u"billingCycle"_s, lines.first()[u"billingCycle"]},
            {u"currencyCode"_s, market.currency},
            {u"currencySymbol"_s, market.symbol},
            {u"lineItems"_s, items},
            {u"creationDate"_s, stamp(world.now())},
            {u"status"_s, finalStatus(outcome)},
            {u"transactionType"_s, u"UserPurchase"_s},
            {u"_readyAt"_s, stamp(world.now().addSecs(rules.provisioningSeconds))},
            {u"_visibleFrom"_s, stamp(world.now().addSecs(rules.lagSeconds))}};
}

void addSubscriptions(World &world, const QJsonObject &customer, QJsonObject &order)
{
    const auto id = customerIdOf(customer);
    auto subscriptions = subscriptionsOf(world, id);
    auto lines = order[u"lineItems"].toArray();
    for (const bool addOns : {false, true}) { // bases first, so that add-ons find them
        for (qsizetype i = 0; i < lines.size(); ++i) {
            auto line = lines.at(i).toObject();
            if (world.catalog.skuByKey(line[u"_sku"].toString())->addOn != addOns)
                continue;
            auto subscription = subscriptionFor(world, order, line, countryOf(customer));
            if (addOns) {
                const auto parent = baseFor(world, line, subscriptions);
                subscription.insert(u"parentSubscriptionId"_s, parent);
                line.insert(u"parentSubscriptionId"_s, parent);
            }
            line.insert(u"subscriptionId"_s, subscription[u"id"]);
            lines.replace(i, line);
            subscriptions.append(subscription);
        }
    }
    order.insert(u"lineItems"_s, lines);
    storeSubscriptions(world, id, subscriptions);
}

QList<QPair<QString, QString>> factsOf(const QJsonObject &order)
{
    QList<QPair<QString, QString>> facts{{u"OrderId"_s, order[u"id"].toString()},
                                         {u"AlternateId"_s, order[u"alternateId"].toString()},
                                         {u"BillingCycle"_s, order[u"billingCycle"].toString()}};
    const auto lines = order[u"lineItems"].toArray();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto line = lines.at(i).toObject();
        facts.append({u"OfferId-%1"_s.arg(i), line[u"offerId"].toString()});
        facts.append({u"SubscriptionName-%1"_s.arg(i), line[u"friendlyName"].toString()});
        facts.append({u"Quantity-%1"_s.arg(i), QString::number(line[u"quantity"].toInt())});
        facts.append({u"PartnerOnRecord-%1"_s.arg(i), QString()});
    }
    return facts;
}

} // namespace

Placed placeOrders(Call &call, const QJsonObject &customer, const QJsonArray &lines)
{
    auto &world = call.world;
    const auto id = customerIdOf(customer);
    QMap<QString, QJsonArray> groups;
    for (const auto &line : lines)
        groups[line[u"orderGroup"].toString()].append(line);
    Placed placed;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        const auto outcome = outcomeOf(world, group->first().toObject());
        if (outcome == LineOutcome::Refused) {
            placed.errors.append(QJsonObject{{u"orderGroupId"_s, group.key()},
                                             {u"code"_s, 800087},
                                             {u"description"_s, u"The line items of this order failed."_s}});
            continue;
        }
        auto order = newOrder(world, customer, *group, outcome);
        if (outcome == LineOutcome::Fulfilled) {
            addSubscriptions(world, customer, order);
            charge(world, order[u"currencyCode"].toString(), firstCharges(*group));
        }
        auto orders = ordersOf(world, id);
        orders.append(order);
        storeOrders(world, id, orders);
        record(call, {id, nameOf(customer), u"order"_s, u"create_order"_s, order, factsOf(order)});
        placed.orders.append(order);
    }
    return placed;
}

} // namespace tenantry::sandbox
