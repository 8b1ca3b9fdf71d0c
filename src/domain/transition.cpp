// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/transition.h"

#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

QJsonObject priceJson(const ShownPrice &price)
{
    return {{u"source"_s, static_cast<int>(price.source)},
            {u"amount"_s, digits(price.perSeat.amount)},
            {u"currency"_s, price.perSeat.currency},
            {u"per"_s, wireText(CycleWord(price.per))}};
}

ShownPrice priceFromJson(const QJsonObject &json)
{
    const auto amount = decimalFrom(json["amount"_L1].toString());
    if (!amount)
        return {};
    return {static_cast<PriceSource>(json["source"_L1].toInt()),
            {*amount, json["currency"_L1].toString()},
            cycleFromText(json["per"_L1].toString()).value};
}

} // namespace

QJsonObject toJson(const Transition &transition)
{
    QJsonObject json{{u"productId"_s, transition.productId},
                     {u"skuId"_s, transition.skuId},
                     {u"name"_s, transition.name},
                     {u"term"_s, isoDuration(transition.term)},
                     {u"billing"_s, wireText(transition.billing)},
                     {u"quantity"_s, transition.quantity},
                     {u"withLicences"_s, transition.withLicences}};
    if (!transition.into.isEmpty()) {
        json[u"into"_s] = transition.into.text();
        json[u"intoName"_s] = transition.intoName;
    }
    if (transition.price.source != PriceSource::Unknown)
        json[u"price"_s] = priceJson(transition.price);
    return json;
}

Transition transitionFromJson(const QJsonObject &json)
{
    const auto text = [&json](QLatin1StringView name) { return json[name].toString(); };
    Transition transition;
    transition.productId = text("productId"_L1);
    transition.skuId = text("skuId"_L1);
    transition.name = text("name"_L1);
    transition.term = termFromText(text("term"_L1));
    transition.billing = cycleFromText(text("billing"_L1));
    transition.quantity = json["quantity"_L1].toInt();
    transition.withLicences = json["withLicences"_L1].toBool();
    transition.into = SubscriptionId(text("into"_L1));
    transition.intoName = text("intoName"_L1);
    if (json.contains("price"_L1))
        transition.price = priceFromJson(json["price"_L1].toObject());
    return transition;
}

bool TransitionTarget::eligible() const
{
    return std::any_of(ways.begin(), ways.end(), [](const TransitionWay &way) { return way.eligible; });
}

const TransitionWay *TransitionTarget::way(bool withLicences) const
{
    const auto found = std::find_if(ways.begin(), ways.end(), [withLicences](const TransitionWay &way) {
        return way.withLicences == withLicences;
    });
    return found == ways.end() ? nullptr : &*found;
}

const TransitionHost *TransitionTarget::host(const SubscriptionId &id) const
{
    const auto found =
        std::find_if(hosts.begin(), hosts.end(), [&id](const TransitionHost &host) { return host.id == id; });
    return found == hosts.end() ? nullptr : &*found;
}

} // namespace tenantry
