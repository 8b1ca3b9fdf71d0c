// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/transitions.h"

#include "sandbox/audit.h"
#include "sandbox/credit.h"
#include "sandbox/customers.h"
#include "sandbox/life_cycle.h"
#include "sandbox/records.h"
#include "sandbox/scheduled_changes.h"
#include "sandbox/seat_lots.h"
#include "sandbox/subscriptions.h"
#include "sandbox/transition_rules.h"
#include "sandbox/update_rules.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

QDateTime doneAt(const World &world)
{
    return world.now().addSecs(world.state.rules.provisioningSeconds);
}

// The seats leave the source at once; all of them end it.
QJsonObject withoutSeats(const World &world, QJsonObject source, int quantity)
{
    dropScheduled(source);
    const auto rest = source.value(u"quantity").toInt() - quantity;
    if (rest > 0) {
        setSeats(source, rest, world.now());
        return source;
    }
    source.insert(u"status"_s, u"deleted"_s);
    source.insert(u"autoRenewEnabled"_s, false);
    source.remove(u"nextChargeInstructions"_s);
    return source;
}

QJsonObject newTarget(const World &world, const QJsonObject &source, const TransitionRequest &request,
                      const QString &id)
{
    const auto now = world.now();
    return {{u"id"_s, id},
            {u"offerId"_s, request.catalogItemId},
            {u"offerName"_s, request.sku->title},
            {u"friendlyName"_s, request.sku->title},
            {u"quantity"_s, request.quantity},
            {u"billingCycle"_s, request.billing},
            {u"termDuration"_s, request.term},
            {u"creationDate"_s, stamp(now)},
            {u"effectiveStartDate"_s, stamp(now)},
            {u"commitmentEndDateTime"_s, wholeStamp(termEnd(now, request.term))},
            {u"status"_s, u"active"_s},
            {u"autoRenewEnabled"_s, true},
            {u"isTrial"_s, false},
            {u"orderId"_s, source[u"orderId"]},
            {u"_sku"_s, request.sku->key()},
            {u"_country"_s, source[u"_country"]},
            {u"_visibleFrom"_s, stamp(doneAt(world))}};
}

QJsonObject withMoreSeats(const World &world, QJsonObject target, int quantity)
{
    dropScheduled(target);
    setSeats(target, target.value(u"quantity").toInt() + quantity, world.now());
    return target;
}

// Add-ons of a base that went hang on what it became.
void moveAddOns(World &world, const QString &customer, const QString &from, const QString &to)
{
    auto list = subscriptionsOf(world, customer);
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto one = list.at(i).toObject();
        if (one.value(u"parentSubscriptionId").toString() != from)
            continue;
        one.insert(u"parentSubscriptionId"_s, to);
        list.replace(i, one);
    }
    storeSubscriptions(world, customer, list);
}

QJsonObject operationOf(World &world, const QJsonObject &source, const QString &target,
                        const TransitionRequest &request)
{
    return {{u"operationId"_s, world.mintGuid()},     {u"fromCatalogItemId"_s, source[u"offerId"]},
            {u"fromSubscriptionId"_s, source[u"id"]}, {u"toCatalogItemId"_s, request.catalogItemId},
            {u"toSubscriptionId"_s, target},          {u"quantity"_s, request.quantity},
            {u"termDuration"_s, request.term},        {u"billingCycle"_s, request.billing},
            {u"transitionType"_s, request.type},      {u"_started"_s, stamp(world.now())},
            {u"_done"_s, stamp(doneAt(world))}};
}

QJsonObject event(const QString &name, const QString &status, const QJsonValue &at)
{
    return {{u"name"_s, name},
            {u"status"_s, status},
            {u"timestamp"_s, at},
            {u"attributes"_s, attributes(u"TransitionEvent"_s)}};
}

QJsonArray eventsOf(const QJsonObject &operation, const QDateTime &now)
{
    QStringList names{u"Conversion"_s};
    if (operation[u"transitionType"].toString() == u"transition_with_license_transfer")
        names.append(u"LicenseReassignment"_s);
    QJsonArray events;
    for (const auto &name : std::as_const(names)) {
        events.append(event(name, u"Started"_s, operation[u"_started"]));
        if (instantOf(operation[u"_done"]) <= now)
            events.append(event(name, u"Completed"_s, operation[u"_done"]));
    }
    return events;
}

QJsonObject printedOperation(QJsonObject operation, const QDateTime &now)
{
    operation.insert(u"events"_s, eventsOf(operation, now));
    operation.insert(u"attributes"_s, attributes(u"Transition"_s));
    return published(operation);
}

// Moves the seats and gives the id of the subscription they went to.
QString moveSeats(World &world, const QString &customer, const QJsonObject &source, const TransitionRequest &request)
{
    const auto rest = withoutSeats(world, source, request.quantity);
    replaceSubscription(world, customer, rest);
    if (!request.target.isEmpty()) {
        replaceSubscription(world, customer, withMoreSeats(world, request.target, request.quantity));
        return request.target[u"id"].toString();
    }
    const auto target = newTarget(world, source, request, world.mintGuid());
    auto list = subscriptionsOf(world, customer);
    list.append(target);
    storeSubscriptions(world, customer, list);
    return target[u"id"].toString();
}

Decimal priceOfMove(const World &world, const QJsonObject &source, const TransitionRequest &request)
{
    const auto target = request.target.isEmpty() ? newTarget(world, source, request, {}) : request.target;
    return restOfCycle(world, target, request.quantity) - restOfCycle(world, source, request.quantity);
}

Reply carryOutTransition(Call &call, const QJsonObject &customer, const QJsonObject &source,
                         const TransitionRequest &request)
{
    auto &world = call.world;
    const auto id = customerIdOf(customer);
    const auto price = priceOfMove(world, source, request);
    if (auto refused = creditObjection(world, currencyOf(world, source), price); refused && price > Decimal(0))
        return *refused;
    const auto target = moveSeats(world, id, source, request);
    if (request.quantity == source[u"quantity"].toInt())
        moveAddOns(world, id, source[u"id"].toString(), target);
    charge(world, currencyOf(world, source), price);
    const auto operation = operationOf(world, source, target, request);
    world.state.transitions[source[u"id"].toString()].append(operation);
    const auto printed = printedOperation(operation, world.now());
    record(call, {id,
                  nameOf(customer),
                  u"subscription"_s,
                  u"upgrade_subscription"_s,
                  printed,
                  {{u"SubscriptionId"_s, source[u"id"].toString()}, {u"TargetSubscriptionId"_s, target}}});
    return json(200, printed);
}

Reply createTransition(Call &call, const QJsonObject &customer)
{
    const auto &world = call.world;
    const auto found = findSubscription(call, customer);
    if (!found)
        return noSubscription();
    const auto source = subscriptionAt(world, *found, world.now());
    const auto owned = visibleSubscriptions(world, customerIdOf(customer));
    if (auto refused = standingObjection({world, source, owned}); refused)
        return *refused;
    if (source[u"status"].toString() == u"suspended")
        return refusal(400, 800091, u"The subscription is suspended."_s);
    const auto read = readTransition({world, source, owned}, call.body);
    return read.refused ? *read.refused : carryOutTransition(call, customer, source, read.request);
}

Reply listTransitions(Call &call, const QJsonObject &customer)
{
    const auto found = findSubscription(call, customer);
    if (!found)
        return noSubscription();
    const auto wanted = call.request.queryItem(u"operationId");
    QJsonArray items;
    const auto all = call.world.state.transitions.value((*found)[u"id"].toString());
    for (const auto &one : all) {
        if (wanted.isEmpty() || one[u"operationId"].toString().compare(wanted, Qt::CaseInsensitive) == 0)
            items.append(printedOperation(one.toObject(), call.world.now()));
    }
    return json(200, QJsonObject{{u"transition"_s, items}, {u"attributes"_s, attributes(u"Collection"_s)}});
}

Reply listEligibilities(Call &call, const QJsonObject &customer)
{
    const auto type = call.request.queryItem(u"eligibilityType").toLower();
    if (!type.isEmpty() && type != u"immediate" && type != u"scheduled")
        return refusal(400, 900126, u"eligibilityType cannot be read."_s, {u"eligibilityType"_s});
    const auto found = findSubscription(call, customer);
    if (!found)
        return noSubscription();
    const auto source = subscriptionAt(call.world, *found, call.world.now());
    const auto owned = visibleSubscriptions(call.world, customerIdOf(customer));
    const TransitionPlace place{call.world, source, owned};
    return json(200, collection(eligibleTargets(place, type == u"scheduled"), {}));
}

} // namespace

QList<Route> transitionRoutes()
{
    const auto one = u"/pc/v1/customers/{customer}/subscriptions/{subscription}"_s;
    return {
        {"GET", one + u"/transitionEligibilities"_s, u"transitions.eligibilities"_s, withCustomer(listEligibilities)},
        {"GET", one + u"/transitions"_s, u"transitions.list"_s, withCustomer(listTransitions)},
        {"POST", one + u"/transitions"_s, u"transitions.create"_s, withCustomer(createTransition)}};
}

} // namespace tenantry::sandbox
