// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/transitions.h"

#include "providers/partnercenter/errors.h"
#include "providers/partnercenter/requests.h"
#include "providers/partnercenter/words.h"

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView withTransfer{"transition_with_license_transfer"};
constexpr QLatin1StringView onlyTransition{"transition_only"};

QString belowSubscription(const CustomerId &customer, const SubscriptionId &subscription, QLatin1StringView what)
{
    return u"/customers/"_s + segment(customer.text()) + u"/subscriptions/"_s + segment(subscription.text()) + u'/' +
           what;
}

bool movesLicences(const JsonNode &node)
{
    return sameWord(node["transitionType"].raw(), "transition_with_license_transfer");
}

TransitionObstacle readObstacle(const JsonNode &node)
{
    return {node["code"].whole().value_or(0), node["description"].text()};
}

QList<TransitionObstacle> readObstacles(const JsonNode &node)
{
    QList<TransitionObstacle> obstacles;
    for (const JsonNode error : node["errors"])
        obstacles.append(readObstacle(error));
    return obstacles;
}

TransitionHost readHost(const JsonNode &node)
{
    return {SubscriptionId(node["subscriptionId"].text()),
            node["subscriptionFriendlyName"].text(),
            termFromText(node["subscriptionTermDuration"].text()),
            cycleFromText(node["subscriptionBillingCycle"].text()),
            node["isEligible"].flag().value_or(false),
            readObstacles(node)};
}

TransitionTarget readTarget(const JsonNode &node)
{
    TransitionTarget target;
    target.catalogItemId = node["catalogItemId"].text();
    target.title = node["title"].text();
    target.description = node["description"].text();
    target.quantity = node["quantity"].whole().value_or(0);
    for (const JsonNode way : node["eligibilities"])
        target.ways.append({movesLicences(way), way["isEligible"].flag().value_or(false), readObstacles(way)});
    for (const JsonNode host : node["subscriptionEligibilities"])
        target.hosts.append(readHost(host));
    return target;
}

// Of one part of an operation the last event counts; they stand in the order they happened.
struct TransitionPart
{
    bool completed = false;
    bool failed = false;
    TransitionObstacle failure;
};

TransitionPart readPart(const JsonNode &events, std::string_view name)
{
    TransitionPart part;
    for (const JsonNode event : events) {
        if (!sameWord(event["name"].raw(), name))
            continue;
        part.completed = sameWord(event["status"].raw(), "Completed");
        part.failed = sameWord(event["status"].raw(), "Failed");
        const QList<TransitionObstacle> obstacles = readObstacles(event);
        if (part.failed && !obstacles.isEmpty())
            part.failure = obstacles.first();
    }
    return part;
}

bool anyOpenPart(const JsonNode &events)
{
    for (const JsonNode event : events) {
        const TransitionPart part = readPart(events, event["name"].raw());
        if (!part.completed && !part.failed)
            return true;
    }
    return false;
}

void readEvents(const JsonNode &events, TransitionOperation &operation)
{
    const TransitionPart seats = readPart(events, "Conversion");
    const TransitionPart licences = readPart(events, "LicenseReassignment");
    if (seats.failed) {
        operation.state = TransitionOperation::State::Failed;
        operation.failure = seats.failure;
    } else if (seats.completed && licences.failed) {
        operation.state = TransitionOperation::State::LicencesFailed;
        operation.failure = licences.failure;
    } else if (seats.completed && !anyOpenPart(events)) {
        operation.state = TransitionOperation::State::Done;
    }
}

TransitionOperation readOperation(const JsonNode &node)
{
    const JsonNode events = node["events"];
    TransitionOperation operation;
    operation.key = node["operationId"].text();
    for (const JsonNode event : events) {
        if (operation.key.isEmpty())
            operation.key = event["timestamp"].text();
    }
    operation.catalogItem = node["toCatalogItemId"].text();
    operation.into = SubscriptionId(node["toSubscriptionId"].text());
    operation.quantity = node["quantity"].whole().value_or(0);
    operation.withLicences = movesLicences(node);
    readEvents(events, operation);
    return operation;
}

} // namespace

ApiRequest transitionEligibilitiesRequest(const CustomerId &customer, const SubscriptionId &subscription)
{
    ApiRequest request = getRequest(belowSubscription(customer, subscription, "transitionEligibilities"_L1),
                                    u"/customers/{id}/subscriptions/{id}/transitionEligibilities"_s);
    addQuery(request, u"eligibilityType"_s, u"immediate"_s);
    return request;
}

ApiRequest transitionsRequest(const CustomerId &customer, const SubscriptionId &subscription)
{
    return getRequest(belowSubscription(customer, subscription, "transitions"_L1),
                      u"/customers/{id}/subscriptions/{id}/transitions"_s);
}

ApiRequest createTransitionRequest(const CustomerId &customer, const SubscriptionId &subscription,
                                   const Transition &wish, const QString &catalogItem, const QString &source)
{
    QJsonObject body{{u"toCatalogItemId"_s, catalogItem},
                     {u"quantity"_s, wish.quantity},
                     {u"fromSubscriptionId"_s, subscription.text()},
                     {u"transitionType"_s, QString(wish.withLicences ? withTransfer : onlyTransition)}};
    put(body, u"fromCatalogItemId"_s, source);
    put(body, u"toSubscriptionId"_s, wish.into.text());
    put(body, u"termDuration"_s, isoDuration(wish.term));
    put(body, u"billingCycle"_s, wireText(wish.billing));
    const ApiRequest list = transitionsRequest(customer, subscription);
    return postRequest(list.path, list.route, body);
}

Result<QList<TransitionTarget>> parseTransitionEligibilities(const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    const Result<JsonNode> items = readItems(reply, *json);
    if (!items)
        return items.error();
    QList<TransitionTarget> targets;
    for (const JsonNode item : *items) {
        targets.append(readTarget(item));
        if (targets.last().skuId().isEmpty())
            return missingMember(reply, u"items[].catalogItemId"_s);
    }
    return targets;
}

Result<TransitionOperation> parseTransition(const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    const JsonNode root = json->root();
    const TransitionOperation operation = readOperation(root);
    if (operation.catalogItem.isEmpty() || !root["quantity"].whole())
        return missingMember(reply, u"toCatalogItemId, quantity"_s);
    return operation;
}

// The list stands in a member of its own (§1.3).
Result<QList<TransitionOperation>> parseTransitions(const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    const JsonNode outer = json->root()["transition"];
    const Result<JsonNode> items = outer.isArray() ? Result<JsonNode>(outer) : readItems(reply, *json);
    if (!items)
        return items.error();
    QList<TransitionOperation> operations;
    for (const JsonNode item : *items)
        operations.append(readOperation(item));
    return operations;
}

} // namespace tenantry::partnercenter
