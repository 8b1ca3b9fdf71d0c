// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/orders.h"

#include "providers/partnercenter/errors.h"
#include "providers/partnercenter/requests.h"
#include "providers/partnercenter/words.h"

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

constexpr WordRow<OrderStatus> orderStatuses[]{
    {"completed", OrderStatus::Completed},
    {"pending", OrderStatus::Pending},
    {"cancelled", OrderStatus::Cancelled},
    {"canceled", OrderStatus::Cancelled},
    {"suspended", OrderStatus::Suspended},
    {"pending_review", OrderStatus::PendingReview},
    {"pending_po_upload", OrderStatus::PendingPoUpload},
    {"po_upload_complete", OrderStatus::PoUploadComplete},
    {"po_review_rejected", OrderStatus::PoReviewRejected},
    {"partial_success", OrderStatus::PartialSuccess},
    {"error", OrderStatus::Error},
};

QString ordersPath(const CustomerId &customer)
{
    return u"/customers/"_s + segment(customer.text()) + u"/orders"_s;
}

// What a seat costs now: the promotion's price where there is one, else the list price; prorated and extended prices
// are of the first charge only.
std::optional<Decimal> seatPrice(const JsonNode &pricing)
{
    const std::optional<Decimal> discounted = pricing["discountedPrice"].decimal();
    return discounted ? discounted : pricing["listPrice"].decimal();
}

OrderLine readOrderLine(const JsonNode &node)
{
    OrderLine line;
    line.number = node["lineItemNumber"].whole().value_or(0);
    line.offerId = node["offerId"].text();
    line.subscription = SubscriptionId(node["subscriptionId"].text());
    line.parent = SubscriptionId(node["parentSubscriptionId"].text());
    line.nickname = node["friendlyName"].text();
    line.quantity = node["quantity"].whole().value_or(0);
    line.term = termFromText(node["termDuration"].text());
    line.transactionType = node["transactionType"].text();
    line.unitPrice = seatPrice(node["pricing"]);
    return line;
}

} // namespace

Order readOrder(const CustomerId &customer, const JsonNode &node)
{
    Order order;
    order.id = OrderId(node["id"].text());
    order.alternateId = node["alternateId"].text();
    const JsonNode reference = node["referenceCustomerId"];
    order.customer = reference.raw().empty() ? customer : CustomerId(reference.text());
    order.billing = cycleFromText(node["billingCycle"].text());
    order.currency = node["currencyCode"].text();
    order.status = readWord(node["status"], orderStatuses);
    order.created = node["creationDate"].date();
    order.totalPrice = node["totalPrice"].decimal();
    for (const JsonNode line : node["lineItems"])
        order.lines.append(readOrderLine(line));
    return order;
}

ApiRequest ordersRequest(const CustomerId &customer)
{
    ApiRequest request = getRequest(ordersPath(customer), u"/customers/{id}/orders"_s);
    addQuery(request, u"include_price"_s, u"true"_s);
    return request;
}

ApiRequest orderRequest(const CustomerId &customer, const OrderId &order)
{
    return getRequest(ordersPath(customer) + u'/' + segment(order.text()), u"/customers/{id}/orders/{id}"_s);
}

Result<QList<Order>> parseOrders(const CustomerId &customer, const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    const Result<JsonNode> items = readItems(reply, *json);
    if (!items)
        return items.error();
    QList<Order> orders;
    orders.reserve(items->count());
    for (const JsonNode item : *items) {
        if (item["id"].raw().empty())
            return missingMember(reply, u"items[].id"_s);
        orders.append(readOrder(customer, item));
    }
    return orders;
}

Result<Order> parseOrder(const CustomerId &customer, const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    if (json->root()["id"].raw().empty())
        return missingMember(reply, u"id"_s);
    return readOrder(customer, json->root());
}

} // namespace tenantry::partnercenter
