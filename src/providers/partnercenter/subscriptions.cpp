// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/subscriptions.h"

#include "providers/partnercenter/errors.h"
#include "providers/partnercenter/requests.h"
#include "providers/partnercenter/words.h"

#include <algorithm>

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

constexpr WordRow<SubscriptionStatus> subscriptionStatuses[]{
    {"none", SubscriptionStatus::None},       {"active", SubscriptionStatus::Active},
    {"pending", SubscriptionStatus::Pending}, {"suspended", SubscriptionStatus::Suspended},
    {"expired", SubscriptionStatus::Expired}, {"disabled", SubscriptionStatus::Disabled},
    {"deleted", SubscriptionStatus::Deleted},
};

// The id behind ".../offers/{id}?country=": older bodies name the offer only in the link.
QString offerFromLink(const JsonNode &link)
{
    const QString path = QUrl(link["uri"].text()).path();
    const qsizetype at = path.lastIndexOf("/offers/"_L1);
    return at < 0 ? QString() : path.mid(at + 8);
}

RefundableSeats readRefundable(const JsonNode &node)
{
    RefundableSeats seats;
    seats.total = node["totalQuantity"].whole().value_or(0);
    for (const JsonNode part : node["details"])
        seats.parts.append({part["quantity"].whole().value_or(0), part["allowedUntilDateTime"].date()});
    return seats;
}

NextTerm readNextTerm(const JsonNode &node)
{
    const JsonNode product = node["product"];
    NextTerm next;
    next.productId = product["productId"].text();
    next.skuId = product["skuId"].text();
    next.availabilityId = product["availabilityId"].text();
    next.quantity = node["quantity"].whole().value_or(0);
    next.term = termFromText(product["termDuration"].text());
    next.billing = cycleFromText(product["billingCycle"].text());
    next.customTermEnd = node["customTermEndDate"].date();
    next.promotionId = product["promotionId"].text();
    return next;
}

void readTerm(const JsonNode &node, Subscription &subscription)
{
    subscription.created = node["creationDate"].date();
    subscription.termStart = node["effectiveStartDate"].date();
    // The one with the time is the later addition and names the very end of the term.
    const QDateTime end = node["commitmentEndDateTime"].date();
    subscription.termEnd = end.isValid() ? end : node["commitmentEndDate"].date();
    // Legacy offers are GUIDs or names, NCE ones product:sku:availability; only NCE ends are inclusive (§1.4).
    subscription.termEndInclusive = subscription.offerId.count(u':') == 2;
    subscription.term = termFromText(node["termDuration"].text());
    subscription.billing = cycleFromText(node["billingCycle"].text());
    subscription.cancelUntil = node["cancellationAllowedUntilDate"].date();
}

Subscription readSubscription(const CustomerId &customer, const JsonNode &node)
{
    Subscription subscription;
    subscription.id = SubscriptionId(node["id"].text());
    subscription.customer = customer;
    subscription.parent = SubscriptionId(node["parentSubscriptionId"].text());
    subscription.offerId = node["offerId"].text();
    if (subscription.offerId.isEmpty())
        subscription.offerId = offerFromLink(node["links"]["offer"]);
    subscription.offerName = node["offerName"].text();
    subscription.nickname = node["friendlyName"].text();
    subscription.quantity = node["quantity"].whole().value_or(0);
    subscription.unitType = node["unitType"].text();
    subscription.status = readWord(node["status"], subscriptionStatuses);
    readTerm(node, subscription);
    subscription.autoRenew = node["autoRenewEnabled"].flag();
    subscription.trial = node["isTrial"].flag().value_or(false);
    if (node["refundableQuantity"].isObject())
        subscription.refundable = readRefundable(node["refundableQuantity"]);
    subscription.productType = node["productType"]["id"].text();
    subscription.promotionId = node["promotionId"].text();
    subscription.partnerId = node["partnerId"].text();
    subscription.order = OrderId(node["orderId"].text());
    const JsonNode instructions = node["scheduledNextTermInstructions"];
    subscription.hasNextTermInstructions = instructions.present();
    if (instructions.isObject())
        subscription.nextTerm = readNextTerm(instructions);
    subscription.suspensionReasons = node["suspensionReasons"].texts();
    return subscription;
}

// The first member a subscription cannot do without that is not there, or empty.
QString firstMissing(const JsonNode &node)
{
    if (node["id"].raw().empty())
        return u"id"_s;
    if (node["status"].raw().empty())
        return u"status"_s;
    return node["quantity"].whole() ? QString() : u"quantity"_s;
}

QString subscriptionPath(const CustomerId &customer, const SubscriptionId &subscription)
{
    return u"/customers/"_s + segment(customer.text()) + u"/subscriptions/"_s + segment(subscription.text());
}

// No member of the printed bodies shows where the plan stands in it: with the instructions' product or beside it.
CycleWord nextBilling(const JsonNode &resource)
{
    const JsonNode instructions = resource["nextChargeInstructions"];
    const JsonNode inProduct = instructions["product"]["billingCycle"];
    const JsonNode plan = inProduct.present() ? inProduct : instructions["billingCycle"];
    return cycleFromText(plan.textOr(resource["billingCycle"]));
}

// What is not plain text would break out of the header.
bool isHeaderText(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f' && c != u'"'; });
}

} // namespace

ApiRequest subscriptionsRequest(const CustomerId &customer)
{
    return getRequest(u"/customers/"_s + segment(customer.text()) + u"/subscriptions"_s,
                      u"/customers/{id}/subscriptions"_s);
}

ApiRequest subscriptionRequest(const CustomerId &customer, const SubscriptionId &subscription)
{
    return getRequest(subscriptionPath(customer, subscription), u"/customers/{id}/subscriptions/{id}"_s);
}

ApiRequest changeSubscriptionRequest(const CustomerId &customer, const SubscriptionId &subscription,
                                     const QByteArray &resource, const QString &etag)
{
    ApiRequest request = subscriptionRequest(customer, subscription);
    request.verb = Verb::Patch;
    request.body = resource;
    if (!etag.isEmpty() && isHeaderText(etag))
        request.headers.insert("If-Match", '"' + etag.toLatin1() + '"'); // in double quotes (§1.2)
    return request;
}

Result<QList<Subscription>> parseSubscriptions(const CustomerId &customer, const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    const Result<JsonNode> items = readItems(reply, *json);
    if (!items)
        return items.error();
    QList<Subscription> subscriptions;
    subscriptions.reserve(items->count());
    for (const JsonNode item : *items) {
        if (const QString member = firstMissing(item); !member.isEmpty())
            return missingMember(reply, u"items[]."_s + member);
        subscriptions.append(readSubscription(customer, item));
    }
    return subscriptions;
}

Result<Subscription> parseSubscription(const CustomerId &customer, const ApiReply &reply)
{
    const Result<SubscriptionResource> resource = parseSubscriptionResource(customer, reply);
    if (!resource)
        return resource.error();
    return resource->subscription;
}

Result<SubscriptionResource> parseSubscriptionResource(const CustomerId &customer, const ApiReply &reply)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    const JsonNode root = json->root();
    if (const QString member = firstMissing(root); !member.isEmpty())
        return missingMember(reply, member);
    return SubscriptionResource{readSubscription(customer, root), root["attributes"]["etag"].text(), nextBilling(root)};
}

} // namespace tenantry::partnercenter
