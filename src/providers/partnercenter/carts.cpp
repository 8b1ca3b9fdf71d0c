// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/carts.h"

#include "providers/partnercenter/errors.h"
#include "providers/partnercenter/orders.h"
#include "providers/partnercenter/requests.h"
#include "providers/partnercenter/words.h"

#include <QJsonArray>

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

constexpr WordRow<CartAnswer::Status> cartStatuses[]{
    {"Active", CartAnswer::Status::Active},
    {"Ordered", CartAnswer::Status::Ordered},
};

QString cartsPath(const CustomerId &customer)
{
    return u"/customers/"_s + segment(customer.text()) + u"/carts"_s;
}

QJsonArray writeLines(const QList<CartLine> &lines);

QJsonObject writeLine(const CartLine &line)
{
    QJsonObject object{{u"id"_s, line.id}, {u"quantity"_s, line.quantity}};
    put(object, u"catalogItemId"_s, line.catalogItemId);
    put(object, u"billingCycle"_s, line.billingCycle);
    put(object, u"termDuration"_s, line.term);
    put(object, u"friendlyName"_s, line.nickname);
    QJsonObject context;
    for (auto it = line.provisioning.begin(); it != line.provisioning.end(); ++it)
        put(context, it.key(), it.value());
    if (!context.isEmpty())
        object.insert(u"provisioningContext"_s, context);
    if (!line.renewsTo.isEmpty())
        object.insert(u"renewsTo"_s, QJsonObject{{u"termDuration"_s, line.renewsTo}});
    if (!line.addOns.isEmpty())
        object.insert(u"addonItems"_s, writeLines(line.addOns));
    return object;
}

QJsonArray writeLines(const QList<CartLine> &lines)
{
    QJsonArray array;
    for (const CartLine &line : lines)
        array.append(writeLine(line));
    return array;
}

CartAnswer::Line readCartLine(const JsonNode &node)
{
    const JsonNode pricing = node["pricing"];
    const JsonNode error = node["error"];
    CartAnswer::Line line;
    line.id = node["id"].whole().value_or(0);
    line.catalogItemId = node["catalogItemId"].text();
    line.quantity = node["quantity"].whole().value_or(0);
    line.currency = node["currencyCode"].text();
    line.billingCycle = node["billingCycle"].text();
    line.term = node["termDuration"].text();
    line.nickname = node["friendlyName"].text();
    line.orderGroup = node["orderGroup"].text();
    line.listPrice = pricing["listPrice"].decimal();
    line.discountedPrice = pricing["discountedPrice"].decimal();
    line.proratedPrice = pricing["proratedPrice"].decimal();
    line.price = pricing["price"].decimal();
    line.extendedPrice = pricing["extendedPrice"].decimal();
    line.errorCode = error["errorCode"].text();
    line.errorText = error["errorDescription"].text();
    if (error.isObject() && line.errorCode.isEmpty())
        line.errorCode = u"0"_s; // §8: 0 stands for unknown
    return line;
}

void readLines(const JsonNode &array, QList<CartAnswer::Line> &lines)
{
    for (const JsonNode item : array) {
        lines.append(readCartLine(item));
        readLines(item["addonItems"], lines);
    }
}

} // namespace

ApiRequest createCartRequest(const CustomerId &customer, const QList<CartLine> &lines)
{
    return postRequest(cartsPath(customer), u"/customers/{id}/carts"_s,
                       QJsonObject{{u"lineItems"_s, writeLines(lines)}});
}

ApiRequest cartRequest(const CustomerId &customer, const QString &cartId)
{
    return getRequest(cartsPath(customer) + u'/' + segment(cartId), u"/customers/{id}/carts/{id}"_s);
}

ApiRequest checkoutRequest(const CustomerId &customer, const QString &cartId)
{
    ApiRequest request = getRequest(cartsPath(customer) + u'/' + segment(cartId) + u"/checkout"_s,
                                    u"/customers/{id}/carts/{id}/checkout"_s);
    request.verb = Verb::Post; // with an empty body
    return request;
}

Result<CartAnswer> parseCart(const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    const JsonNode root = json->root();
    if (root["id"].raw().empty())
        return missingMember(reply, u"id"_s);
    if (!root["lineItems"].isArray())
        return missingMember(reply, u"lineItems"_s);
    CartAnswer cart;
    cart.id = root["id"].text();
    cart.status = readWord(root["status"], cartStatuses);
    cart.created = root["creationTimestamp"].date();
    cart.expires = root["expirationTimestamp"].date();
    readLines(root["lineItems"], cart.lines);
    return cart;
}

Result<CheckoutAnswer> parseCheckout(const CustomerId &customer, const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    const JsonNode root = json->root();
    CheckoutAnswer answer;
    for (const JsonNode item : root["orderErrors"])
        answer.failures.append({item["orderGroupId"].text(), item["code"].text(), item["description"].text()});
    // The page prints a single order where the table has {orders, orderErrors}.
    if (root["orders"].missing() && !root["id"].raw().empty())
        answer.orders.append(readOrder(customer, root));
    for (const JsonNode item : root["orders"]) {
        if (item["id"].raw().empty())
            return missingMember(reply, u"orders[].id"_s);
        answer.orders.append(readOrder(customer, item));
    }
    if (answer.orders.isEmpty() && answer.failures.isEmpty())
        return missingMember(reply, u"orders"_s);
    return answer;
}

} // namespace tenantry::partnercenter
