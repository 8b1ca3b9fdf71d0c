// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/order_routes.h"

#include "sandbox/agreements.h"
#include "sandbox/cart_lines.h"
#include "sandbox/catalog_routes.h"
#include "sandbox/credit.h"
#include "sandbox/customers.h"
#include "sandbox/order_placing.h"
#include "sandbox/records.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isReady(const World &world, const QJsonObject &order)
{
    const auto ready = instantOf(order[u"_readyAt"]);
    return !ready.isValid() || ready <= world.now();
}

bool isVisible(const World &world, const QJsonObject &order)
{
    const auto from = instantOf(order[u"_visibleFrom"]);
    return !from.isValid() || from <= world.now();
}

QString statusOf(const World &world, const QJsonObject &order)
{
    return isReady(world, order) ? order[u"status"].toString() : u"pending"_s;
}

QString orderPath(const QJsonObject &order)
{
    return u"/customers/%1/orders/%2"_s.arg(order[u"referenceCustomerId"].toString(), order[u"id"].toString());
}

QJsonObject printedLine(const World &world, const QJsonObject &order, QJsonObject line, Prices prices)
{
    const auto customer = findCustomer(world, order[u"referenceCustomerId"].toString());
    auto links = catalogLinks(line[u"offerId"].toString(), customer ? countryOf(*customer) : u"US"_s);
    if (prices != Prices::None)
        line.insert(u"pricing"_s, pricing(line, prices == Prices::AsNumbers ? number : words));
    if (!isReady(world, order)) {
        line.remove(u"subscriptionId"_s);
        line.remove(u"parentSubscriptionId"_s);
    } else if (line.contains(u"subscriptionId")) {
        links.insert(u"subscription"_s,
                     link(u"/customers/%1/subscriptions/%2"_s.arg(order[u"referenceCustomerId"].toString(),
                                                                  line[u"subscriptionId"].toString())));
    }
    line.insert(u"links"_s, links);
    return line;
}

bool wantsPrices(const Request &request)
{
    return request.queryItem(u"include_price").compare(u"true"_s, Qt::CaseInsensitive) == 0;
}

Reply noOrder()
{
    return refusal(404, 20000, u"The order was not found."_s, {}, CodeForm::Text);
}

bool fitsBilling(const QJsonObject &order, QString wanted)
{
    wanted.remove(u'_');
    auto cycle = order[u"billingCycle"].toString();
    cycle.remove(u'_');
    return wanted.isEmpty() || wanted.compare(cycle, Qt::CaseInsensitive) == 0;
}

Reply listOrders(Call &call, const QJsonObject &customer)
{
    const auto prices = wantsPrices(call.request) ? Prices::AsWords : Prices::None;
    QJsonArray items;
    const auto all = ordersOf(call.world, customerIdOf(customer));
    for (const auto &value : all) {
        const auto order = value.toObject();
        if (isVisible(call.world, order) && fitsBilling(order, call.request.queryItem(u"billingType")))
            items.append(printedOrder(call.world, order, prices));
    }
    return json(200, collection(items, u"/customers/%1/orders"_s.arg(customerIdOf(customer))));
}

std::optional<QJsonObject> findOrder(const Call &call, const QJsonObject &customer)
{
    const auto all = ordersOf(call.world, customerIdOf(customer));
    for (const auto &value : all) {
        if (value[u"id"].toString().compare(call.captures.value(1), Qt::CaseInsensitive) == 0 &&
            isVisible(call.world, value.toObject()))
            return value.toObject();
    }
    return std::nullopt;
}

Reply getOrder(Call &call, const QJsonObject &customer)
{
    const auto order = findOrder(call, customer);
    const auto prices = wantsPrices(call.request) ? Prices::AsNumbers : Prices::None;
    return order ? json(200, printedOrder(call.world, *order, prices)) : noOrder();
}

QString provisioningWord(const QString &status)
{
    if (status == u"completed")
        return u"fulfilled"_s;
    return status == u"error" ? u"unfulfilled"_s : u"prefulfillmentPending"_s;
}

Reply orderProvisioning(Call &call, const QJsonObject &customer)
{
    const auto order = findOrder(call, customer);
    if (!order)
        return noOrder();
    const auto word = provisioningWord(statusOf(call.world, *order));
    QJsonArray items;
    const auto lines = (*order)[u"lineItems"].toArray();
    for (const auto &line : lines) {
        const QJsonObject quantity{{u"quantity"_s, line[u"quantity"]}, {u"status"_s, word}};
        items.append(QJsonObject{{u"orderLineItemId"_s, line[u"lineItemNumber"]},
                                 {u"lineItemNumber"_s, line[u"lineItemNumber"]},
                                 {u"status"_s, word},
                                 {u"quantityProvisioningInformation"_s, QJsonArray{quantity}}});
    }
    return json(200, collection(items, {}));
}

// A direct order names its items offerId and its line numbers lineItemNumber; otherwise it is a cart that was never
// kept.
QJsonObject asCart(const QJsonObject &body)
{
    QJsonArray lines;
    const auto given = member(body, u"lineItems").toArray();
    for (const auto &value : given) {
        auto line = value.toObject();
        const auto number = member(line, u"lineItemNumber");
        line.insert(u"catalogItemId"_s, text(line, u"offerId"));
        line.insert(u"id"_s, number.isUndefined() ? QJsonValue(lines.size()) : number);
        if (text(line, u"billingCycle").isEmpty())
            line.insert(u"billingCycle"_s, text(body, u"billingCycle"));
        lines.append(line);
    }
    return {{u"lineItems"_s, lines}};
}

Reply createOrder(Call &call, const QJsonObject &customer)
{
    if (auto refused = purchaseObjection(call.world, customer); refused)
        return *refused;
    const auto read = readLines(asCart(call.body));
    if (read.refused)
        return *read.refused;
    const auto lines = checkedLines(call.world, customer, read.lines);
    for (const auto &line : lines) {
        const auto error = line[u"error"].toObject();
        if (!error.isEmpty())
            return refusal(400, error[u"errorCode"].toInt(), error[u"errorDescription"].toString());
    }
    if (auto refused = creditObjection(call.world, lines.first()[u"currencyCode"].toString(), firstCharges(lines));
        refused)
        return *refused;
    const auto placed = placeOrders(call, customer, lines);
    if (placed.orders.isEmpty())
        return refusal(500, 800087, u"The line items of this order failed."_s);
    return json(201, printedOrder(call.world, placed.orders.first().toObject(), Prices::AsNumbers));
}

} // namespace

QJsonObject printedOrder(const World &world, const QJsonObject &order, Prices prices)
{
    auto result = order;
    Decimal total(0);
    QJsonArray lines;
    const auto stored = order[u"lineItems"].toArray();
    for (const auto &line : stored) {
        total = total + extendedPrice(line.toObject());
        lines.append(printedLine(world, order, line.toObject(), prices));
    }
    result.insert(u"lineItems"_s, lines);
    result.insert(u"status"_s, statusOf(world, order));
    if (prices != Prices::None)
        result.insert(u"totalPrice"_s, prices == Prices::AsNumbers ? number(total) : words(total));
    result.insert(u"links"_s, QJsonObject{{u"self"_s, link(orderPath(order))},
                                          {u"provisioningStatus"_s, link(orderPath(order) + u"/provisioningstatus"_s)},
                                          {u"patchOperation"_s, link(orderPath(order), u"PATCH"_s)}});
    result.insert(u"client"_s, QJsonObject());
    result.insert(u"attributes"_s, attributes(u"Order"_s));
    return published(result);
}

QList<Route> orderRoutes()
{
    const auto all = u"/pc/v1/customers/{customer}/orders"_s;
    return {{"GET", all, u"orders.list"_s, withCustomer(listOrders)},
            {"POST", all, u"orders.create"_s, withCustomer(createOrder), Route::Gate::Token, true},
            {"GET", all + u"/{order}"_s, u"orders.get"_s, withCustomer(getOrder)},
            {"GET", all + u"/{order}/provisioningstatus"_s, u"orders.provisioning"_s, withCustomer(orderProvisioning)}};
}

} // namespace tenantry::sandbox
