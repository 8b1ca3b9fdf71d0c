// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/catalog_routes.h"

#include "sandbox/availabilities.h"
#include "sandbox/customers.h"
#include "sandbox/records.h"
#include "sandbox/shelf.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

// Where in the tree a request stands: the country it asks for and the captures after the customer, if there is one.
struct Place
{
    QString country;
    QString base; // "" or "/customers/{id}"
    QStringList names;

    QString uri(const QString &path) const { return base.isEmpty() ? path + u"?country="_s + country : base + path; }
};

using Answer = std::function<Reply(const World &, const Place &, const Request &)>;

std::optional<Reply> segmentObjection(const Request &request)
{
    const auto segment = request.queryItem(u"targetSegment").toLower();
    if (segment.isEmpty() || segment == u"commercial")
        return std::nullopt;
    static const QStringList known{u"education"_s, u"government"_s, u"nonprofit"_s};
    return known.contains(segment) ? refusal(403, 400030, u"This target segment is not allowed for the partner."_s)
                                   : refusal(400, 900126, u"targetSegment cannot be read."_s);
}

std::function<Reply(Call &)> byCountry(const Answer &answer)
{
    return [answer](Call &call) {
        const auto country = call.request.queryItem(u"country").toUpper();
        if (country.isEmpty())
            return refusal(400, 2000, u"country is missing."_s, {u"country"_s});
        if (!call.world.catalog.market(country))
            return refusal(400, 3000, u"Nothing is sold in this country."_s, {u"country"_s});
        if (auto wrong = segmentObjection(call.request); wrong)
            return *wrong;
        return answer(call.world, {country, {}, call.captures}, call.request);
    };
}

std::function<Reply(Call &)> byCustomer(const Answer &answer)
{
    return withCustomer([answer](Call &call, const QJsonObject &customer) {
        if (auto wrong = segmentObjection(call.request); wrong)
            return *wrong;
        const Place place{countryOf(customer), u"/customers/"_s + customerIdOf(customer), call.captures.mid(1)};
        return answer(call.world, place, call.request);
    });
}

QString pathOf(const Product &product)
{
    return u"/products/"_s + product.id;
}

QString pathOf(const Sku &sku)
{
    return u"/products/%1/skus/%2"_s.arg(sku.productId, sku.id);
}

QJsonObject printed(const Product &product, const Place &place)
{
    const QJsonObject type{{u"id"_s, u"OnlineServicesNCE"_s}, {u"displayName"_s, u"OnlineServicesNCE"_s}};
    return {{u"id"_s, product.id},
            {u"title"_s, product.title},
            {u"description"_s, product.description},
            {u"productType"_s, type},
            {u"isMicrosoftProduct"_s, true},
            {u"publisherName"_s, u"Microsoft Corporation"_s},
            {u"links"_s, QJsonObject{{u"skus"_s, link(place.uri(pathOf(product) + u"/skus"_s))},
                                     {u"self"_s, link(place.uri(pathOf(product)))}}}};
}

QJsonArray cyclesOf(const Sku &sku)
{
    QJsonArray cycles;
    for (const auto &plan : sku.plans) {
        if (!cycles.contains(plan.billing))
            cycles.append(plan.billing);
    }
    return cycles;
}

QJsonObject printed(const Sku &sku, const Place &place)
{
    const QJsonObject dynamic{{u"isMicrosoftProduct"_s, true},
                              {u"hasConstraints"_s, true},
                              {u"isAddon"_s, sku.addOn},
                              {u"prerequisiteSkus"_s, QJsonArray::fromStringList(sku.prerequisites)},
                              {u"isSoftwareAssuranceApplicable"_s, false},
                              {u"upgradeTargetOffers"_s, QJsonArray::fromStringList(sku.upgrades)},
                              {u"provisioningId"_s, provisioningId(sku)},
                              {u"internal"_s, false}};
    return {{u"id"_s, sku.id},
            {u"productId"_s, sku.productId},
            {u"title"_s, sku.title},
            {u"description"_s, sku.description},
            {u"minimumQuantity"_s, sku.minimum},
            {u"maximumQuantity"_s, sku.maximum},
            {u"isTrial"_s, sku.trial},
            {u"supportedBillingCycles"_s, cyclesOf(sku)},
            {u"purchasePrerequisites"_s, QJsonArray{u"MicrosoftCustomerAgreement"_s}},
            {u"inventoryVariables"_s, QJsonArray()},
            {u"provisioningVariables"_s, QJsonArray()},
            {u"actions"_s, QJsonArray{u"Refund"_s}},
            {u"dynamicAttributes"_s, dynamic},
            {u"links"_s, QJsonObject{{u"availabilities"_s, link(place.uri(pathOf(sku) + u"/availabilities"_s))},
                                     {u"self"_s, link(place.uri(pathOf(sku)))}}}};
}

QString termWords(const Sku &sku, const Plan &plan)
{
    if (sku.trial)
        return u"One-Month commitment for trial"_s;
    const auto length = plan.term == u"P1M" ? u"One-Month"_s : plan.term == u"P1Y" ? u"One-Year"_s : u"Three-Year"_s;
    return u"%1 commitment for %2 billing"_s.arg(length, plan.billing);
}

QJsonObject printedTerm(const Sku &sku, const Plan &plan)
{
    const QJsonArray refunds{
        QJsonObject{{u"sequenceId"_s, 0}, {u"type"_s, u"Full"_s}, {u"expiresAfter"_s, u"P1D"_s}},
        QJsonObject{{u"sequenceId"_s, 1}, {u"type"_s, u"Partial"_s}, {u"expiresAfter"_s, u"P7D"_s}}};
    return {{u"id"_s, code(digestNumber(sku.key() + plan.term + plan.billing), 12)},
            {u"duration"_s, plan.term},
            {u"description"_s, termWords(sku, plan)},
            {u"billingCycle"_s, plan.billing},
            {u"renewalOptions"_s, QJsonArray()},
            {u"cancellationPolicies"_s, QJsonArray{QJsonObject{{u"refundOptions"_s, refunds}}}}};
}

QJsonObject printedAvailability(const World &world, const Product &product, const Sku &sku, const QString &term,
                                const Place &place)
{
    const auto market = *world.catalog.market(place.country);
    const auto item = currentItem(world, sku, term);
    const auto id = item.section(u':', 2, 2);
    QJsonArray terms;
    for (const auto &plan : sku.plans) {
        if (plan.term == term)
            terms.append(printedTerm(sku, plan));
    }
    const auto self = place.uri(pathOf(sku) + u"/availabilities/"_s + id);
    return {{u"id"_s, id},
            {u"productId"_s, sku.productId},
            {u"skuId"_s, sku.id},
            {u"catalogItemId"_s, item},
            {u"defaultCurrency"_s, QJsonObject{{u"code"_s, market.currency}, {u"symbol"_s, market.symbol}}},
            {u"segment"_s, u"commercial"_s},
            {u"country"_s, market.country},
            {u"isPurchasable"_s, true},
            {u"isRenewable"_s, !sku.trial},
            {u"renewalInstructions"_s, QJsonArray()},
            {u"terms"_s, terms},
            {u"includedQuantityOptions"_s, QJsonArray()},
            {u"links"_s, QJsonObject{{u"self"_s, link(self)}}},
            {u"product"_s, printed(product, place)},
            {u"sku"_s, printed(sku, place)}};
}

QList<const Sku *> soldOf(const World &world, const Product &product, const QString &country)
{
    QList<const Sku *> sold;
    for (const auto &sku : product.skus) {
        if (isSold(world, sku, country))
            sold.append(&sku);
    }
    return sold;
}

const Product *productAt(const World &world, const Place &place)
{
    const auto *product = world.catalog.product(place.names.value(0));
    return product && !soldOf(world, *product, place.country).isEmpty() ? product : nullptr;
}

const Sku *skuAt(const World &world, const Place &place)
{
    const auto *sku = world.catalog.sku(place.names.value(0), place.names.value(1));
    return sku && isSold(world, *sku, place.country) ? sku : nullptr;
}

Reply noProduct()
{
    return refusal(404, 400013, u"Product was not found."_s);
}

Reply noSku()
{
    return refusal(404, 400018, u"Sku was not found."_s);
}

Reply products(const World &world, const Place &place, const Request &request)
{
    const auto view = request.queryItem(u"targetView");
    if (view.isEmpty())
        return refusal(400, 2000, u"targetView is missing."_s, {u"targetView"_s});
    if (view.compare(u"OnlineServices"_s, Qt::CaseInsensitive) != 0)
        return refusal(403, 400036, u"This target view is not allowed for the partner."_s);
    QJsonArray items;
    for (const auto &product : world.catalog.products()) {
        if (!soldOf(world, product, place.country).isEmpty())
            items.append(printed(product, place));
    }
    return json(200, collection(items, place.uri(u"/products"_s)));
}

Reply product(const World &world, const Place &place, const Request &)
{
    const auto *found = productAt(world, place);
    return found ? json(200, printed(*found, place)) : noProduct();
}

Reply skus(const World &world, const Place &place, const Request &)
{
    const auto *found = productAt(world, place);
    if (!found)
        return noProduct();
    QJsonArray items;
    const auto sold = soldOf(world, *found, place.country);
    for (const auto *sku : sold)
        items.append(printed(*sku, place));
    return json(200, collection(items, place.uri(pathOf(*found) + u"/skus"_s)));
}

Reply sku(const World &world, const Place &place, const Request &)
{
    if (!productAt(world, place))
        return noProduct();
    const auto *found = skuAt(world, place);
    return found ? json(200, printed(*found, place)) : noSku();
}

Reply availabilities(const World &world, const Place &place, const Request &)
{
    const auto *product = productAt(world, place);
    if (!product)
        return noProduct();
    const auto *found = skuAt(world, place);
    if (!found)
        return noSku();
    QJsonArray items;
    const auto terms = found->terms();
    for (const auto &term : terms)
        items.append(printedAvailability(world, *product, *found, term, place));
    return json(200, collection(items, place.uri(pathOf(*found) + u"/availabilities"_s)));
}

Reply availability(const World &world, const Place &place, const Request &)
{
    const auto *product = productAt(world, place);
    if (!product)
        return noProduct();
    const auto *found = skuAt(world, place);
    if (!found)
        return noSku();
    const auto ware = wareOf(world, place.names.join(u':'), place.country);
    return ware ? json(200, printedAvailability(world, *product, *found, ware->term, place))
                : refusal(404, 400019, u"Availability was not found."_s);
}

} // namespace

QJsonObject catalogLinks(const QString &catalogItemId, const QString &country)
{
    const auto product = u"/products/"_s + catalogItemId.section(u':', 0, 0);
    const auto sku = product + u"/skus/"_s + catalogItemId.section(u':', 1, 1);
    const auto query = u"?country="_s + country;
    return {{u"product"_s, link(product + query)},
            {u"sku"_s, link(sku + query)},
            {u"availability"_s, link(sku + u"/availabilities/"_s + catalogItemId.section(u':', 2, 2) + query)}};
}

QList<Route> catalogRoutes()
{
    struct Level
    {
        QString path;
        QString name;
        Answer answer;
    };
    const QList<Level> levels{
        {u"/products"_s, u"products"_s, products},
        {u"/products/{product}"_s, u"product"_s, product},
        {u"/products/{product}/skus"_s, u"skus"_s, skus},
        {u"/products/{product}/skus/{sku}"_s, u"sku"_s, sku},
        {u"/products/{product}/skus/{sku}/availabilities"_s, u"availabilities"_s, availabilities},
        {u"/products/{product}/skus/{sku}/availabilities/{availability}"_s, u"availability"_s, availability}};
    QList<Route> routes;
    for (const auto &level : levels) {
        routes.append({"GET", u"/pc/v1"_s + level.path, u"catalog."_s + level.name, byCountry(level.answer)});
        routes.append({"GET", u"/pc/v1/customers/{customer}"_s + level.path, u"customer-catalog."_s + level.name,
                       byCustomer(level.answer)});
    }
    return routes;
}

} // namespace tenantry::sandbox
