// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/subscriptions.h"

#include "sandbox/catalog_routes.h"
#include "sandbox/customers.h"
#include "sandbox/records.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int windowHours = 168; // seven calendar days (§19.2)
constexpr int expiredDays = 30;
constexpr int disabledDays = 90;

void rollOn(QJsonObject &subscription, const QDateTime &now)
{
    const auto term = subscription[u"termDuration"].toString();
    auto start = instantOf(subscription[u"effectiveStartDate"]);
    auto end = instantOf(subscription[u"commitmentEndDateTime"]);
    if (!subscription[u"autoRenewEnabled"].toBool()) {
        const auto since = end.daysTo(now);
        if (since >= expiredDays + disabledDays)
            subscription.insert(u"status"_s, u"deleted"_s);
        else if (since >= expiredDays)
            subscription.insert(u"status"_s, u"disabled"_s);
        else
            subscription.insert(u"status"_s, u"expired"_s);
        return;
    }
    while (end < now) {
        start = QDateTime(end.date().addDays(1), QTime(0, 0), Qt::UTC);
        end = termEnd(start, term);
    }
    subscription.insert(u"effectiveStartDate"_s, stamp(start));
    subscription.insert(u"commitmentEndDateTime"_s, wholeStamp(end));
}

QDateTime windowEnd(const QJsonObject &subscription)
{
    return instantOf(subscription[u"effectiveStartDate"]).addSecs(windowHours * 3600LL);
}

void addWindow(QJsonObject &printed, const QDateTime &now)
{
    const auto until = windowEnd(printed);
    const auto full = instantOf(printed[u"effectiveStartDate"]).addDays(1);
    const bool open = until > now && printed[u"status"].toString() == u"active";
    const auto quantity = open ? printed[u"quantity"].toInt() : 0;
    QJsonArray details;
    QJsonArray options;
    if (open) {
        details.append(QJsonObject{{u"quantity"_s, quantity}, {u"allowedUntilDateTime"_s, stamp(until)}});
        if (full > now)
            options.append(QJsonObject{{u"type"_s, u"Full"_s}, {u"expiresAt"_s, wholeStamp(full)}});
        options.append(QJsonObject{{u"type"_s, u"Partial"_s}, {u"expiresAt"_s, wholeStamp(until)}});
    }
    printed.insert(u"refundableQuantity"_s, QJsonObject{{u"totalQuantity"_s, quantity}, {u"details"_s, details}});
    printed.insert(u"refundOptions"_s, options);
    printed.insert(u"cancellationAllowedUntilDate"_s, open ? QJsonValue(wholeStamp(until)) : QJsonValue());
}

void addNextTerm(QJsonObject &printed)
{
    const bool trial = printed[u"isTrial"].toBool();
    const auto next = printed.value(u"_nextQuantity").toInt();
    if (!trial && next == 0)
        return;
    const auto offer = printed[u"offerId"].toString();
    const QJsonObject product{{u"productId"_s, offer.section(u':', 0, 0)},
                              {u"skuId"_s, trial ? u"0001"_s : offer.section(u':', 1, 1)},
                              {u"availabilityId"_s, offer.section(u':', 2, 2)},
                              {u"billingCycle"_s, trial ? u"monthly"_s : printed[u"billingCycle"].toString()},
                              {u"termDuration"_s, trial ? u"P1Y"_s : printed[u"termDuration"].toString()},
                              {u"promotionId"_s, QJsonValue()}};
    printed.insert(u"scheduledNextTermInstructions"_s,
                   QJsonObject{{u"product"_s, product},
                               {u"quantity"_s, trial ? printed[u"quantity"].toInt() : next},
                               {u"customTermEndDate"_s, QJsonValue()}});
}

void addLinks(QJsonObject &printed, const QString &customer)
{
    auto links = catalogLinks(printed[u"offerId"].toString(), printed[u"_country"].toString());
    const auto all = u"/customers/%1/subscriptions/"_s.arg(customer);
    links.insert(u"self"_s, link(all + printed[u"id"].toString()));
    const auto parent = printed.value(u"parentSubscriptionId").toString();
    if (!parent.isEmpty())
        links.insert(u"parentSubscription"_s, link(all + parent));
    printed.insert(u"links"_s, links);
}

QJsonObject printed(const World &world, const QJsonObject &stored, const QString &customer)
{
    auto result = subscriptionAt(world, stored, world.now());
    const auto *sku = world.catalog.skuByKey(result[u"_sku"].toString());
    const auto endDate = result[u"commitmentEndDateTime"].toString();
    const QJsonObject type{{u"id"_s, u"OnlineServicesNCE"_s}, {u"displayName"_s, u"OnlineServicesNCE"_s}};
    const bool ends = result[u"status"].toString() == u"active";
    result.insert(u"productType"_s, type);
    result.insert(u"unitType"_s, u"Licenses"_s);
    result.insert(u"hasPurchasableAddons"_s, sku && !sku->addOn && !sku->trial);
    result.insert(u"commitmentEndDate"_s, QString(endDate.left(11) + u"00:00:00Z"_s));
    result.insert(u"billingType"_s, u"license"_s);
    result.insert(u"renewalTermDuration"_s,
                  result[u"autoRenewEnabled"].toBool() ? result[u"termDuration"].toString() : QString());
    result.insert(u"isMicrosoftProduct"_s, true);
    result.insert(u"publisherName"_s, u"Microsoft Corporation"_s);
    result.insert(u"partnerId"_s, QString());
    result.insert(u"attentionNeeded"_s, false);
    result.insert(u"actionTaken"_s, false);
    result.insert(u"contractType"_s, u"subscription"_s);
    result.insert(u"consumptionType"_s, QJsonValue());
    result.insert(u"actions"_s, ends ? QJsonArray{u"edit"_s, u"cancel"_s} : QJsonArray());
    if (result[u"status"].toString() == u"suspended")
        result.insert(u"suspensionReasons"_s, QJsonArray{u"UserInitiated"_s});
    addWindow(result, world.now());
    addNextTerm(result);
    addLinks(result, customer);
    result.insert(u"attributes"_s, attributes(u"Subscription"_s));
    return published(result);
}

Reply listSubscriptions(Call &call, const QJsonObject &customer)
{
    const auto id = customerIdOf(customer);
    const auto order = call.request.queryItem(u"order_id");
    QJsonArray items;
    const auto stored = visibleSubscriptions(call.world, id);
    for (const auto &value : stored) {
        const auto one = value.toObject();
        if (order.isEmpty() || one[u"orderId"].toString().compare(order, Qt::CaseInsensitive) == 0)
            items.append(printed(call.world, one, id));
    }
    return json(200, collection(items, u"/customers/%1/subscriptions"_s.arg(id)));
}

std::optional<QJsonObject> findSubscription(const Call &call, const QJsonObject &customer)
{
    const auto stored = visibleSubscriptions(call.world, customerIdOf(customer));
    for (const auto &value : stored) {
        if (value[u"id"].toString().compare(call.captures.value(1), Qt::CaseInsensitive) == 0)
            return value.toObject();
    }
    return std::nullopt;
}

Reply noSubscription()
{
    return refusal(404, 20003, u"The subscription was not found."_s);
}

Reply getSubscription(Call &call, const QJsonObject &customer)
{
    const auto found = findSubscription(call, customer);
    return found ? json(200, printed(call.world, *found, customerIdOf(customer))) : noSubscription();
}

Reply provisioning(Call &call, const QJsonObject &customer)
{
    const auto found = findSubscription(call, customer);
    if (!found)
        return noSubscription();
    const auto now = subscriptionAt(call.world, *found, call.world.now());
    const auto status = now[u"status"].toString() == u"pending" ? u"pending"_s : u"success"_s;
    return json(200, QJsonObject{{u"skuId"_s, now[u"_sku"].toString().section(u':', 1, 1)},
                                 {u"status"_s, status},
                                 {u"quantity"_s, now[u"quantity"]},
                                 {u"endDate"_s, now[u"commitmentEndDateTime"]},
                                 {u"attributes"_s, attributes(u"SubscriptionProvisioningStatus"_s)}});
}

} // namespace

QJsonObject subscriptionAt(const World &, const QJsonObject &stored, const QDateTime &now)
{
    auto result = stored;
    const auto status = stored[u"status"].toString();
    if (status == u"active" && instantOf(stored[u"commitmentEndDateTime"]) < now)
        rollOn(result, now);
    return result;
}

QJsonArray visibleSubscriptions(const World &world, const QString &customerId)
{
    QJsonArray visible;
    const auto all = subscriptionsOf(world, customerId);
    for (const auto &value : all) {
        const auto from = instantOf(value[u"_visibleFrom"]);
        if (!from.isValid() || from <= world.now())
            visible.append(value);
    }
    return visible;
}

bool isActiveBase(const World &world, const QJsonObject &stored)
{
    const auto *sku = world.catalog.skuByKey(stored[u"_sku"].toString());
    return sku && !sku->addOn && subscriptionAt(world, stored, world.now())[u"status"].toString() == u"active";
}

QList<Route> subscriptionRoutes()
{
    const auto all = u"/pc/v1/customers/{customer}/subscriptions"_s;
    return {{"GET", all, u"subscriptions.list"_s, withCustomer(listSubscriptions)},
            {"GET", all + u"/{subscription}"_s, u"subscriptions.get"_s, withCustomer(getSubscription)},
            {"GET", all + u"/{subscription}/provisioningstatus"_s, u"subscriptions.provisioning"_s,
             withCustomer(provisioning)}};
}

} // namespace tenantry::sandbox
