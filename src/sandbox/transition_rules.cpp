// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/transition_rules.h"

#include "sandbox/life_cycle.h"
#include "sandbox/scheduled_changes.h"
#include "sandbox/seat_count.h"
#include "sandbox/seat_lots.h"
#include "sandbox/shelf.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QStringList &transitionTypes()
{
    static const QStringList types{u"transition_only"_s, u"transition_with_license_transfer"_s};
    return types;
}

bool sourceIsActive(const TransitionPlace &place)
{
    return place.source[u"status"].toString() == u"active";
}

QJsonArray eligibilitiesOf(const TransitionPlace &place)
{
    QJsonArray errors;
    if (!sourceIsActive(place))
        errors.append(QJsonObject{{u"code"_s, 2}, {u"description"_s, u"The subscription is not active."_s}});
    QJsonArray list;
    for (const auto &type : transitionTypes())
        list.append(
            QJsonObject{{u"isEligible"_s, errors.isEmpty()}, {u"transitionType"_s, type}, {u"errors"_s, errors}});
    return list;
}

QJsonArray existingTargets(const TransitionPlace &place, const Sku &sku)
{
    QJsonArray list;
    for (const auto &value : place.owned) {
        const auto one = subscriptionAt(place.world, value.toObject(), place.world.now());
        if (one[u"_sku"].toString() != sku.key() || one[u"id"] == place.source[u"id"] || one[u"isTrial"].toBool())
            continue;
        const auto issue = targetIssue(place, one);
        QJsonArray errors;
        if (issue.number != 0)
            errors.append(QJsonObject{{u"code"_s, issue.number}, {u"description"_s, issue.description}});
        list.append(QJsonObject{{u"isEligible"_s, errors.isEmpty()},
                                {u"subscriptionId"_s, one[u"id"]},
                                {u"subscriptionFriendlyName"_s, one[u"friendlyName"]},
                                {u"subscriptionTermDuration"_s, one[u"termDuration"]},
                                {u"subscriptionBillingCycle"_s, one[u"billingCycle"]},
                                {u"errors"_s, errors}});
    }
    return list;
}

QJsonObject targetItem(const TransitionPlace &place, const Sku &sku, const QString &term, bool scheduled)
{
    const bool names = !scheduled && !place.source[u"isTrial"].toBool();
    return {{u"catalogItemId"_s, currentItem(place.world, sku, term)},
            {u"title"_s, sku.title},
            {u"description"_s, sku.description},
            {u"quantity"_s, place.source[u"quantity"]},
            {u"eligibilities"_s, eligibilitiesOf(place)},
            {u"subscriptionEligibilities"_s, names ? existingTargets(place, sku) : QJsonArray()},
            {u"attributes"_s, attributes(u"TransitionEligibility"_s)}};
}

std::optional<Reply> transitionRefusal(int status, int code, const QString &why, const QString &name)
{
    return refusal(status, code, why, {name});
}

std::optional<Reply> readSource(const TransitionPlace &place, const QJsonObject &body)
{
    const auto item = text(body, u"fromCatalogItemId");
    if (!item.isEmpty() && item.compare(place.source[u"offerId"].toString(), Qt::CaseInsensitive) != 0)
        return transitionRefusal(400, 900260, u"The subscription is of another catalog item."_s,
                                 u"fromCatalogItemId"_s);
    const auto id = text(body, u"fromSubscriptionId");
    if (!id.isEmpty() && id.compare(place.source[u"id"].toString(), Qt::CaseInsensitive) != 0)
        return transitionRefusal(400, 3000, u"fromSubscriptionId is not the one of the address."_s,
                                 u"fromSubscriptionId"_s);
    return std::nullopt;
}

std::optional<Reply> readWare(const TransitionPlace &place, const QJsonObject &body, TransitionRequest &request)
{
    const auto item = text(body, u"toCatalogItemId");
    const auto ware = wareOf(place.world, item, place.source[u"_country"].toString());
    const auto *from = place.world.catalog.skuByKey(place.source[u"_sku"].toString());
    if (!ware || !from)
        return transitionRefusal(404, 400019, u"Availability was not found."_s, u"toCatalogItemId"_s);
    if (ware->sku->key() == from->key())
        return transitionRefusal(400, 900259, u"The target is the same as the source."_s, u"toCatalogItemId"_s);
    if (!mayBecome(*from, *ware->sku))
        return transitionRefusal(403, 800020, u"The subscription cannot become this product."_s, u"toCatalogItemId"_s);
    request.sku = ware->sku;
    request.catalogItemId = ware->catalogItemId;
    request.term = ware->term;
    return std::nullopt;
}

std::optional<Reply> readPlan(const TransitionPlace &place, const QJsonObject &body, TransitionRequest &request)
{
    const auto term = text(body, u"termDuration").toUpper();
    if (!term.isEmpty() && term != request.term)
        return transitionRefusal(400, 900268, u"The target is not offered with this term."_s, u"termDuration"_s);
    if (monthsIn(request.term) < monthsIn(place.source[u"termDuration"].toString()))
        return transitionRefusal(400, 900267, u"The term is shorter than the source's."_s, u"termDuration"_s);
    const auto own = place.source[u"isTrial"].toBool() ? u"monthly"_s : place.source[u"billingCycle"].toString();
    const auto billing = text(body, u"billingCycle").remove(u'_').toLower();
    request.billing = billing.isEmpty() ? own : billing;
    return billingObjection(*request.sku, request.term, request.billing);
}

std::optional<Reply> readSeats(const TransitionPlace &place, const QJsonObject &body, TransitionRequest &request)
{
    const auto quantity = member(body, u"quantity");
    if (!quantity.isDouble() || quantity.toDouble() != double(quantity.toInt(-1)))
        return transitionRefusal(400, 2000, u"quantity is missing or cannot be read."_s, u"quantity"_s);
    request.quantity = quantity.toInt();
    if (request.quantity < 1 || request.quantity > place.source[u"quantity"].toInt())
        return transitionRefusal(400, 900275, u"The source has not so many seats."_s, u"quantity"_s);
    request.type = text(body, u"transitionType").toLower();
    if (!transitionTypes().contains(request.type))
        return transitionRefusal(400, 900126, u"transitionType cannot be read."_s, u"transitionType"_s);
    return std::nullopt;
}

std::optional<Reply> readTarget(const TransitionPlace &place, const QJsonObject &body, TransitionRequest &request)
{
    const auto id = text(body, u"toSubscriptionId");
    if (id.isEmpty())
        return seatObjection(place.world, *request.sku, request.quantity, {{}, place.owned});
    for (const auto &value : place.owned) {
        const auto one = subscriptionAt(place.world, value.toObject(), place.world.now());
        if (one[u"id"].toString().compare(id, Qt::CaseInsensitive) == 0)
            request.target = one;
    }
    if (request.target.isEmpty())
        return transitionRefusal(404, 20003, u"The target subscription was not found."_s, u"toSubscriptionId"_s);
    if (request.target[u"offerId"].toString() != request.catalogItemId)
        return transitionRefusal(400, 900260, u"The target is of another catalog item."_s, u"toSubscriptionId"_s);
    if (const auto issue = targetIssue(place, request.target); issue.code != 0)
        return transitionRefusal(400, issue.code, issue.description, u"toSubscriptionId"_s);
    const auto seats = request.target[u"quantity"].toInt() + request.quantity;
    return seatObjection(place.world, *request.sku, seats, {request.target, place.owned});
}

} // namespace

TargetIssue targetIssue(const TransitionPlace &place, const QJsonObject &target)
{
    if (target[u"status"].toString() != u"active")
        return {1, 900258, u"The target subscription is not active."_s};
    if (cancellableUntil(target) > place.world.now())
        return {2, 900261, u"The target subscription is inside its cancellation window."_s};
    if (monthsIn(target[u"termDuration"].toString()) < monthsIn(place.source[u"termDuration"].toString()))
        return {3, 900267, u"The target's term is shorter than the source's."_s};
    if (termIsOver(target) < termIsOver(place.source))
        return {4, 900236, u"The target ends earlier than the source."_s};
    return {};
}

QJsonArray eligibleTargets(const TransitionPlace &place, bool scheduled)
{
    const auto *from = place.world.catalog.skuByKey(place.source[u"_sku"].toString());
    const auto country = place.source[u"_country"].toString();
    QJsonArray items;
    for (const auto &product : place.world.catalog.products()) {
        for (const auto &sku : product.skus) {
            if (!from || sku.key() == from->key() || !mayBecome(*from, sku) || !isSold(place.world, sku, country))
                continue;
            const auto terms = sku.terms();
            for (const auto &term : terms) {
                if (scheduled || monthsIn(term) >= monthsIn(place.source[u"termDuration"].toString()))
                    items.append(targetItem(place, sku, term, scheduled));
            }
        }
    }
    return items;
}

ReadTransition readTransition(const TransitionPlace &place, const QJsonObject &body)
{
    TransitionRequest request;
    if (auto refused = readSource(place, body); refused)
        return {{}, refused};
    for (auto *step : {readWare, readPlan, readSeats, readTarget}) {
        if (auto refused = step(place, body, request); refused)
            return {{}, refused};
    }
    return {request, {}};
}

} // namespace tenantry::sandbox
