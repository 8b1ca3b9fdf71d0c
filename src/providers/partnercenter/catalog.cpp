// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/catalog.h"

#include "providers/partnercenter/errors.h"
#include "providers/partnercenter/requests.h"
#include "providers/partnercenter/words.h"

#include <algorithm>

namespace tenantry::partnercenter {

using namespace Qt::StringLiterals;

namespace {

QString skusPath(const QString &productId)
{
    return u"/products/"_s + segment(productId) + u"/skus"_s;
}

void addMarket(ApiRequest &request, const QString &country)
{
    addQuery(request, u"country"_s, country);
    addQuery(request, u"targetSegment"_s, u"commercial"_s);
}

Provider::CatalogSku readSku(const JsonNode &node)
{
    const JsonNode dynamic = node["dynamicAttributes"];
    Provider::CatalogSku sku;
    sku.productId = node["productId"].text();
    sku.id = node["id"].text();
    sku.title = node["title"].text();
    sku.description = node["description"].text();
    sku.minimum = node["minimumQuantity"].whole().value_or(1);
    sku.maximum = node["maximumQuantity"].whole().value_or(0);
    sku.trial = node["isTrial"].flag().value_or(false);
    sku.prerequisites = dynamic["prerequisiteSkus"].texts();
    // A SKU with prerequisites is an add-on whatever the flag says (§5).
    sku.addOn = dynamic["isAddon"].flag().value_or(false) || !sku.prerequisites.isEmpty();
    sku.provisioningId = dynamic["provisioningId"].text().toLower();
    for (const JsonNode cycle : node["supportedBillingCycles"])
        sku.cycles.append(cycleFromText(cycle.text()));
    return sku;
}

Provider::CatalogAvailability readAvailability(const JsonNode &node)
{
    Provider::CatalogAvailability availability;
    availability.catalogItemId = node["catalogItemId"].text();
    // An object in bodies, a string in the resource table (§5).
    const JsonNode currency = node["defaultCurrency"];
    availability.currency = currency.isObject() ? currency["code"].text() : currency.text();
    availability.purchasable = node["isPurchasable"].flag().value_or(false);
    for (const JsonNode term : node["terms"])
        availability.plans.append({termFromText(term["duration"].text()), cycleFromText(term["billingCycle"].text())});
    return availability;
}

bool sells(const Provider::CatalogAvailability &availability, const Offer &offer)
{
    const auto fits = [&offer](const Provider::CatalogAvailability::TermPlan &plan) {
        return sameMeaning(plan.term, offer.term) && sameMeaning(plan.billing, offer.billing);
    };
    return availability.purchasable &&
           (availability.plans.isEmpty() || std::any_of(availability.plans.begin(), availability.plans.end(), fits));
}

// Every element read by one function, each with the member it cannot do without.
template <class T, class Read>
Result<QList<T>> readList(const ApiReply &reply, std::string_view required, Read read)
{
    const Result<Json> json = readJson(reply);
    if (!json)
        return json.error();
    const Result<JsonNode> items = readItems(reply, *json);
    if (!items)
        return items.error();
    QList<T> list;
    list.reserve(items->count());
    for (const JsonNode item : *items) {
        if (item[required].raw().empty())
            return missingMember(reply, u"items[]."_s + QLatin1StringView(required.data(), qsizetype(required.size())));
        list.append(read(item));
    }
    return list;
}

} // namespace

ApiRequest productsRequest(const QString &country)
{
    ApiRequest request = getRequest(u"/products"_s, u"/products"_s);
    addQuery(request, u"targetView"_s, u"OnlineServices"_s);
    addMarket(request, country);
    return request;
}

ApiRequest skusRequest(const QString &productId, const QString &country)
{
    ApiRequest request = getRequest(skusPath(productId), u"/products/{id}/skus"_s);
    addMarket(request, country);
    return request;
}

ApiRequest availabilitiesRequest(const QString &productId, const QString &skuId, const QString &country)
{
    ApiRequest request = getRequest(skusPath(productId) + u'/' + segment(skuId) + u"/availabilities"_s,
                                    u"/products/{id}/skus/{id}/availabilities"_s);
    addMarket(request, country);
    return request;
}

ApiRequest customerAvailabilitiesRequest(const CustomerId &customer, const QString &productId, const QString &skuId)
{
    return getRequest(u"/customers/"_s + segment(customer.text()) + skusPath(productId) + u'/' + segment(skuId) +
                          u"/availabilities"_s,
                      u"/customers/{id}/products/{id}/skus/{id}/availabilities"_s);
}

Result<QList<Provider::CatalogProduct>> parseProducts(const ApiReply &reply)
{
    return readList<Provider::CatalogProduct>(reply, "id", [](const JsonNode &node) {
        return Provider::CatalogProduct{node["id"].text(), node["title"].text(), node["description"].text(),
                                        node["productType"]["id"].text()};
    });
}

Result<QList<Provider::CatalogSku>> parseSkus(const ApiReply &reply)
{
    return readList<Provider::CatalogSku>(reply, "id", readSku);
}

Result<QList<Provider::CatalogAvailability>> parseAvailabilities(const ApiReply &reply)
{
    return readList<Provider::CatalogAvailability>(reply, "catalogItemId", readAvailability);
}

QString catalogItemFor(const Offer &offer, const QList<Provider::CatalogAvailability> &availabilities)
{
    const auto found = std::find_if(
        availabilities.begin(), availabilities.end(),
        [&offer](const Provider::CatalogAvailability &availability) { return sells(availability, offer); });
    return found == availabilities.end() ? QString() : found->catalogItemId;
}

} // namespace tenantry::partnercenter
