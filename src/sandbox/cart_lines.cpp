// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/cart_lines.h"

#include "sandbox/records.h"
#include "sandbox/seat_count.h"
#include "sandbox/subscriptions.h"

namespace tenantry::sandbox {

using namespace Qt::StringLiterals;

namespace {

// What checking a line needs to know of the customer and the other lines.
struct Basket
{
    const World &world;
    QString country;
    Market market;
    QJsonArray owned;         // subscriptions of the customer
    QStringList basesInCart;  // "product:sku" of the lines that are no add-ons
    QMap<QString, int> taken; // seats of earlier lines, by "product:sku"
    int specialGroups = 0;
};

Reply invalidLine(const QString &why, int code = 2000)
{
    return refusal(400, code, why, {u"lineItems"_s});
}

bool readWhole(const QJsonValue &value, int &number)
{
    if (!value.isDouble() || value.toDouble() != double(value.toInt(-1)))
        return false;
    number = value.toInt();
    return true;
}

// Members that are kept as given.
QJsonObject keptMembers(const QJsonObject &given)
{
    QJsonObject line;
    for (const auto &name :
         {u"catalogItemId"_s, u"friendlyName"_s, u"termDuration"_s, u"promotionId"_s, u"customTermEndDate"_s}) {
        if (!text(given, name).isEmpty())
            line.insert(name, text(given, name));
    }
    for (const auto &name : {u"participants"_s, u"provisioningContext"_s, u"renewsTo"_s, u"attestationAccepted"_s}) {
        const auto value = member(given, name);
        if (!value.isUndefined() && !value.isNull())
            line.insert(name, value);
    }
    line.insert(u"billingCycle"_s, text(given, u"billingCycle").toLower());
    return line;
}

std::optional<Reply> readLine(const QJsonObject &given, int parent, QJsonArray &lines)
{
    auto line = keptMembers(given);
    int id = int(lines.size());
    int quantity = 0;
    const auto printedId = member(given, u"id");
    if (!printedId.isUndefined() && !printedId.isNull() && !readWhole(printedId, id))
        return invalidLine(u"The id of a line is not a number."_s);
    if (id != lines.size())
        return invalidLine(u"Line ids must run from 0."_s, 800071);
    if (!readWhole(member(given, u"quantity"), quantity))
        return invalidLine(u"The quantity of a line is not a whole number."_s);
    line.insert(u"id"_s, id);
    line.insert(u"quantity"_s, quantity);
    if (parent >= 0)
        line.insert(u"_addOnOf"_s, parent);
    lines.append(line);
    const auto addOns = member(given, u"addonItems").toArray();
    for (const auto &addOn : addOns) {
        if (auto refused = readLine(addOn.toObject(), id, lines); refused)
            return refused;
    }
    return std::nullopt;
}

QJsonObject issue(int code, const QString &description, const QJsonObject &more = {})
{
    QJsonObject error{{u"errorCode"_s, code}, {u"errorDescription"_s, description}};
    if (!more.isEmpty())
        error.insert(u"additionalInformation"_s, more);
    return error;
}

QJsonObject quantityIssue(const Basket &basket, const Sku &sku, int quantity)
{
    if (quantity < 1)
        return issue(cartcode::invalidInput, u"The quantity must be 1 or more."_s);
    if (quantity < sku.minimum)
        return issue(cartcode::invalidInput, u"The quantity is below the minimum of %1."_s.arg(sku.minimum));
    const auto owned = sku.smallBusiness && !sku.trial ? seatsHeld(basket.world, sku, basket.owned) : 0;
    const auto limit =
        sku.smallBusiness && !sku.trial ? smallBusinessSeats - owned - basket.taken.value(sku.key()) : sku.maximum;
    if (quantity > limit)
        return issue(cartcode::tooManySeats, u"The quantity is above the maximum."_s,
                     {{u"availableQuantity"_s, std::max(0, limit)}, {u"purchasedQuantity"_s, owned}});
    return {};
}

bool ownsSku(const Basket &basket, const Sku &sku)
{
    return std::any_of(basket.owned.begin(), basket.owned.end(),
                       [&sku](const auto &value) { return value[u"_sku"].toString() == sku.key(); });
}

bool hasBase(const Basket &basket, const Sku &sku)
{
    for (const auto &base : sku.prerequisites) {
        if (basket.basesInCart.contains(base))
            return true;
    }
    return std::any_of(basket.owned.begin(), basket.owned.end(), [&](const auto &value) {
        return sku.prerequisites.contains(value[u"_sku"].toString()) && isActiveBase(basket.world, value.toObject());
    });
}

QJsonObject parentIssue(const Basket &basket, const QJsonObject &line)
{
    const auto parent = text(child(line, u"provisioningContext"), u"parentSubscriptionId");
    if (parent.isEmpty())
        return {};
    for (const auto &value : basket.owned) {
        if (value[u"id"].toString().compare(parent, Qt::CaseInsensitive) == 0)
            return isActiveBase(basket.world, value.toObject())
                       ? QJsonObject()
                       : issue(cartcode::subscriptionNotValid, u"The parent subscription is not active."_s);
    }
    return issue(cartcode::subscriptionNotValid, u"The parent subscription is unknown."_s);
}

QJsonObject lineIssue(const Basket &basket, const QJsonObject &line, const std::optional<Ware> &ware)
{
    if (!ware)
        return issue(cartcode::itemNotValid, u"The catalog item id is not valid."_s);
    const auto &sku = *ware->sku;
    const auto term = line[u"termDuration"].toString();
    if (term.isEmpty())
        return issue(cartcode::invalidInput, u"termDuration is missing."_s);
    if (term != ware->term)
        return issue(cartcode::invalidInput, u"The item is not offered with the term %1."_s.arg(term));
    if (!sku.offers({term, line[u"billingCycle"].toString()}))
        return issue(cartcode::billingNotSupported, u"The billing cycle is not supported for the item."_s);
    if (auto wrong = quantityIssue(basket, sku, line[u"quantity"].toInt()); !wrong.isEmpty())
        return wrong;
    if (sku.trial && ownsSku(basket, sku))
        return issue(cartcode::quotaNotAvailable, u"The customer had this trial before."_s);
    if (sku.addOn && !hasBase(basket, sku))
        return issue(cartcode::addOnWithoutBase, u"The add-on needs one of its base subscriptions."_s);
    return parentIssue(basket, line);
}

QJsonObject checkedLine(Basket &basket, QJsonObject line)
{
    const auto ware = wareOf(basket.world, line[u"catalogItemId"].toString(), basket.country);
    const auto wrong = lineIssue(basket, line, ware);
    line.remove(u"error"_s);
    line.insert(u"currencyCode"_s, basket.market.currency);
    line.insert(u"orderGroup"_s, u"0"_s);
    if (!wrong.isEmpty()) {
        line.insert(u"error"_s, wrong);
        return line;
    }
    const auto &sku = *ware->sku;
    const Plan plan{ware->term, line[u"billingCycle"].toString()};
    basket.taken[sku.key()] += line[u"quantity"].toInt();
    if (sku.outcome != LineOutcome::Fulfilled) // its order shall end apart from the others
        line.insert(u"orderGroup"_s, QString::number(++basket.specialGroups));
    line.insert(u"_unit"_s, words(priceOf(basket.world, sku, plan, basket.market)));
    line.insert(u"_billing"_s, plan.billing);
    line.insert(u"_sku"_s, sku.key());
    return line;
}

} // namespace

ReadLines readLines(const QJsonObject &body)
{
    const auto given = member(body, u"lineItems").toArray();
    if (given.isEmpty())
        return {{}, invalidLine(u"The cart has no lines."_s)};
    ReadLines read;
    for (const auto &value : given) {
        read.refused = readLine(value.toObject(), -1, read.lines);
        if (read.refused)
            return read;
    }
    return read;
}

QJsonArray checkedLines(const World &world, const QJsonObject &customer, const QJsonArray &lines)
{
    const auto country = countryOf(customer);
    const auto market = world.catalog.market(country).value_or(Market{country, u"EUR"_s, u"€"_s, Decimal(1)});
    Basket basket{world, country, market, visibleSubscriptions(world, customerIdOf(customer)), {}, {}, 0};
    for (const auto &line : lines) {
        const auto ware = wareOf(world, line[u"catalogItemId"].toString(), country);
        if (ware && !ware->sku->addOn)
            basket.basesInCart.append(ware->sku->key());
    }
    QJsonArray checked;
    for (const auto &line : lines)
        checked.append(checkedLine(basket, line.toObject()));
    return checked;
}

bool hasErrors(const QJsonArray &lines)
{
    return std::any_of(lines.begin(), lines.end(), [](const auto &line) { return line.toObject().contains(u"error"); });
}

bool hasStaleItem(const World &world, const QJsonObject &customer, const QJsonArray &lines)
{
    const auto country = countryOf(customer);
    return std::any_of(lines.begin(), lines.end(), [&](const auto &line) {
        return !line.toObject().contains(u"error") && !wareOf(world, line[u"catalogItemId"].toString(), country);
    });
}

Decimal extendedPrice(const QJsonObject &line)
{
    const Plan plan{line[u"termDuration"].toString(), line[u"_billing"].toString()};
    return amountOf(line[u"_unit"]) * Decimal(line[u"quantity"].toInt()) * Decimal(chargesIn(plan));
}

QJsonObject pricing(const QJsonObject &line, QJsonValue (*write)(const Decimal &))
{
    const auto unit = write(amountOf(line[u"_unit"]));
    return {{u"listPrice"_s, unit},
            {u"discountedPrice"_s, unit},
            {u"proratedPrice"_s, unit},
            {u"price"_s, unit},
            {u"extendedPrice"_s, write(extendedPrice(line))}};
}

} // namespace tenantry::sandbox
