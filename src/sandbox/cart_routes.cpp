// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/cart_routes.h"

#include "sandbox/agreements.h"
#include "sandbox/cart_lines.h"
#include "sandbox/credit.h"
#include "sandbox/customers.h"
#include "sandbox/order_placing.h"
#include "sandbox/order_routes.h"
#include "sandbox/records.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int lifeDays = 7;

// Add-on lines are kept behind their base and printed inside it.
QJsonArray printedLines(const QJsonArray &stored, QJsonValue (*write)(const Decimal &), int parent = -1)
{
    QJsonArray lines;
    for (const auto &value : stored) {
        auto line = value.toObject();
        if (line[u"_addOnOf"].toInt(-1) != parent)
            continue;
        const auto addOns = printedLines(stored, write, line[u"id"].toInt());
        if (!addOns.isEmpty())
            line.insert(u"addonItems"_s, addOns);
        if (line.contains(u"_unit") && !line.contains(u"error"))
            line.insert(u"pricing"_s, pricing(line, write));
        if (!line.contains(u"provisioningContext"))
            line.insert(u"provisioningContext"_s, QJsonObject());
        lines.append(line);
    }
    return lines;
}

QJsonObject printed(const QJsonObject &cart, QJsonValue (*write)(const Decimal &))
{
    auto result = cart;
    const auto uri = u"/customers/%1/carts/%2"_s.arg(cart[u"_customer"].toString(), cart[u"id"].toString());
    result.insert(u"lineItems"_s, printedLines(cart[u"lineItems"].toArray(), write));
    result.insert(u"links"_s, QJsonObject{{u"self"_s, link(uri)}});
    result.insert(u"attributes"_s, attributes(u"Cart"_s));
    return published(result);
}

Reply unknownCart()
{
    return refusal(404, 800008, u"The cart was not found."_s);
}

// A cart lives seven days; one that was ordered stays readable.
std::optional<QJsonObject> findCart(const Call &call, const QJsonObject &customer)
{
    const auto found = call.world.state.carts.constFind(call.captures.value(1).toLower());
    if (found == call.world.state.carts.cend() || (*found)[u"_customer"].toString() != customerIdOf(customer))
        return std::nullopt;
    const bool ordered = (*found)[u"status"].toString() == u"Ordered";
    if (!ordered && instantOf((*found)[u"expirationTimestamp"]) < call.world.now())
        return std::nullopt;
    return *found;
}

void store(Call &call, const QJsonObject &cart)
{
    call.world.state.carts.insert(cart[u"id"].toString(), cart);
    call.changed = true;
}

void touch(Call &call, QJsonObject &cart)
{
    cart.insert(u"lastModifiedTimestamp"_s, stamp(call.world.now()));
    cart.insert(u"lastModifiedUser"_s, call.world.partner.userId());
}

Reply create(Call &call, const QJsonObject &customer)
{
    if (auto refused = purchaseObjection(call.world, customer); refused)
        return *refused;
    const auto read = readLines(call.body);
    if (read.refused)
        return *read.refused;
    const auto now = call.world.now();
    QJsonObject cart{{u"id"_s, call.world.mintGuid()},
                     {u"creationTimestamp"_s, stamp(now)},
                     {u"expirationTimestamp"_s, stamp(now.addDays(lifeDays))},
                     {u"status"_s, u"Active"_s},
                     {u"lineItems"_s, checkedLines(call.world, customer, read.lines)},
                     {u"_customer"_s, customerIdOf(customer)}};
    touch(call, cart);
    store(call, cart);
    return json(201, printed(cart, number));
}

Reply getCart(Call &call, const QJsonObject &customer)
{
    const auto cart = findCart(call, customer);
    return cart ? json(200, printed(*cart, words)) : unknownCart();
}

Reply replace(Call &call, const QJsonObject &customer)
{
    auto cart = findCart(call, customer);
    if (!cart)
        return unknownCart();
    if ((*cart)[u"status"].toString() == u"Ordered")
        return refusal(400, 800065, u"The cart was already submitted."_s);
    const auto read = readLines(call.body);
    if (read.refused)
        return *read.refused;
    cart->insert(u"lineItems"_s, checkedLines(call.world, customer, read.lines));
    touch(call, *cart);
    store(call, *cart);
    return json(200, printed(*cart, number));
}

Reply firstResult(const QJsonObject &cart)
{
    return {201, {{"Content-Type", "application/json; charset=utf-8"}}, cart[u"_result"].toString().toUtf8(), {}};
}

Reply checkOut(Call &call, const QJsonObject &customer)
{
    auto cart = findCart(call, customer);
    if (!cart)
        return unknownCart();
    if ((*cart)[u"status"].toString() == u"Ordered") // idempotent by definition (§1.8)
        return firstResult(*cart);
    if (auto refused = purchaseObjection(call.world, customer); refused)
        return *refused;
    if (hasStaleItem(call.world, customer, (*cart)[u"lineItems"].toArray()))
        return refusal(404, 400019, u"Availability was not found."_s);
    const auto lines = checkedLines(call.world, customer, (*cart)[u"lineItems"].toArray());
    if (hasErrors(lines))
        return refusal(400, 800009, u"There are errors in the line items of the cart."_s);
    if (auto refused = creditObjection(call.world, lines.first()[u"currencyCode"].toString(), firstCharges(lines));
        refused)
        return *refused;
    const auto placed = placeOrders(call, customer, lines);
    QJsonArray orders;
    for (const auto &order : placed.orders)
        orders.append(printedOrder(call.world, order.toObject(), Prices::AsNumbers));
    const QJsonObject result{{u"orders"_s, orders},
                             {u"orderErrors"_s, placed.errors},
                             {u"attributes"_s, attributes(u"CartCheckoutResult"_s)}};
    cart->insert(u"status"_s, u"Ordered"_s);
    cart->insert(u"lineItems"_s, lines);
    cart->insert(u"_result"_s, QString::fromUtf8(bytesOf(result)));
    touch(call, *cart);
    store(call, *cart);
    return firstResult(*cart);
}

} // namespace

QList<Route> cartRoutes()
{
    const auto all = u"/pc/v1/customers/{customer}/carts"_s;
    return {{"POST", all, u"cart.create"_s, withCustomer(create), Route::Gate::Token, true},
            {"GET", all + u"/{cart}"_s, u"cart.get"_s, withCustomer(getCart)},
            {"PUT", all + u"/{cart}"_s, u"cart.update"_s, withCustomer(replace)},
            {"POST", all + u"/{cart}/checkout"_s, u"cart.checkout"_s, withCustomer(checkOut)}};
}

} // namespace tenantry::sandbox
