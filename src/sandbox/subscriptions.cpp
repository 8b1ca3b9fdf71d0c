// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/subscriptions.h"

#include "sandbox/catalog_routes.h"
#include "sandbox/customers.h"
#include "sandbox/life_cycle.h"
#include "sandbox/records.h"
#include "sandbox/seat_lots.h"

#include <QCryptographicHash>

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

void addWindows(QJsonObject &printed, const World &world)
{
    if (!world.state.rules.statesWindows || printed.value(u"_silent").toBool())
        return;
    const auto now = world.now();
    const auto status = printed.value(u"status").toString();
    const auto until = cancellableUntil(printed);
    const bool open = until > now && (status == u"active" || status == u"suspended");
    printed.insert(u"refundableQuantity"_s, refundableQuantity(printed, now));
    printed.insert(u"refundOptions"_s, refundOptions(printed, now));
    printed.insert(u"cancellationAllowedUntilDate"_s, open ? QJsonValue(stamp(until)) : QJsonValue());
}

void addCycle(QJsonObject &printed, const QDateTime &now)
{
    const auto status = printed.value(u"status").toString();
    if (status != u"active" && status != u"suspended")
        return;
    const auto last = chargeCycleAt(printed, now).next.addDays(-1);
    printed.insert(u"billingCycleEndDate"_s, wholeStamp({last, QTime(0, 0), Qt::UTC}));
    printed.insert(u"billingCycleEndDateTime"_s, wholeStamp({last, QTime(23, 59, 59), Qt::UTC}));
}

QJsonObject subscriptionAttributes(const World &world, const QJsonObject &stored)
{
    auto result = attributes(u"Subscription"_s);
    if (world.state.rules.printsEtags)
        result.insert(u"etag"_s, subscriptionEtag(stored));
    return result;
}

void addLinks(QJsonObject &printed, const QString &customer)
{
    auto links = catalogLinks(printed.value(u"offerId").toString(), printed.value(u"_country").toString());
    const auto all = u"/customers/%1/subscriptions/"_s.arg(customer);
    links.insert(u"self"_s, link(all + printed.value(u"id").toString()));
    const auto parent = printed.value(u"parentSubscriptionId").toString();
    if (!parent.isEmpty())
        links.insert(u"parentSubscription"_s, link(all + parent));
    printed.insert(u"links"_s, links);
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
            items.append(printedSubscription(call.world, one, id));
    }
    return json(200, collection(items, u"/customers/%1/subscriptions"_s.arg(id)));
}

Reply getSubscription(Call &call, const QJsonObject &customer)
{
    const auto found = findSubscription(call, customer);
    return found ? json(200, printedSubscription(call.world, *found, customerIdOf(customer))) : noSubscription();
}

Reply subscriptionProvisioning(Call &call, const QJsonObject &customer)
{
    const auto found = findSubscription(call, customer);
    if (!found)
        return noSubscription();
    const auto now = subscriptionAt(call.world, *found, call.world.now());
    const auto status = instantOf(now[u"_seatsAt"]) > call.world.now() ? u"pending"_s : u"success"_s;
    return json(200, QJsonObject{{u"skuId"_s, now[u"_sku"].toString().section(u':', 1, 1)},
                                 {u"status"_s, status},
                                 {u"quantity"_s, now[u"quantity"]},
                                 {u"endDate"_s, now[u"commitmentEndDateTime"]},
                                 {u"attributes"_s, attributes(u"SubscriptionProvisioningStatus"_s)}});
}

} // namespace

QJsonObject printedSubscription(const World &world, const QJsonObject &stored, const QString &customer)
{
    const auto current = subscriptionAt(world, stored, world.now());
    auto result = current;
    const auto *sku = world.catalog.skuByKey(result.value(u"_sku").toString());
    const auto endDate = result.value(u"commitmentEndDateTime").toString();
    const QJsonObject type{{u"id"_s, u"OnlineServicesNCE"_s}, {u"displayName"_s, u"OnlineServicesNCE"_s}};
    const bool ends = result.value(u"status").toString() == u"active";
    result.insert(u"productType"_s, type);
    result.insert(u"unitType"_s, u"Licenses"_s);
    result.insert(u"hasPurchasableAddons"_s, sku && !sku->addOn && !sku->trial);
    result.insert(u"commitmentEndDate"_s, QString(endDate.left(11) + u"00:00:00Z"_s));
    result.insert(u"billingType"_s, u"license"_s);
    result.insert(u"renewalTermDuration"_s,
                  result.value(u"autoRenewEnabled").toBool() ? result.value(u"termDuration").toString() : QString());
    result.insert(u"isMicrosoftProduct"_s, true);
    result.insert(u"publisherName"_s, u"Microsoft Corporation"_s);
    result.insert(u"partnerId"_s, current[u"partnerId"].toString());
    result.insert(u"attentionNeeded"_s, false);
    result.insert(u"actionTaken"_s, false);
    result.insert(u"contractType"_s, u"subscription"_s);
    result.insert(u"consumptionType"_s, QJsonValue());
    result.insert(u"actions"_s, ends ? QJsonArray{u"edit"_s, u"cancel"_s} : QJsonArray());
    if (result.value(u"status").toString() == u"suspended")
        result.insert(u"suspensionReasons"_s, QJsonArray{u"UserInitiated"_s});
    addWindows(result, world);
    addCycle(result, world.now());
    addLinks(result, customer);
    result.insert(u"attributes"_s, subscriptionAttributes(world, current));
    return published(result);
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

QString subscriptionEtag(const QJsonObject &current)
{
    const auto digest = QCryptographicHash::hash(bytesOf(current), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toBase64(QByteArray::Base64UrlEncoding).left(24));
}

void replaceSubscription(World &world, const QString &customerId, const QJsonObject &stored)
{
    auto list = subscriptionsOf(world, customerId);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list.at(i)[u"id"] == stored[u"id"])
            list.replace(i, stored);
    }
    storeSubscriptions(world, customerId, list);
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
             withCustomer(subscriptionProvisioning)}};
}

} // namespace tenantry::sandbox
