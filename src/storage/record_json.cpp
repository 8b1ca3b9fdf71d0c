// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <utility>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

using AddressMember = std::pair<QLatin1StringView, QString Address::*>;
const std::initializer_list<AddressMember> addressMembers = {
    {"line1"_L1, &Address::line1},   {"line2"_L1, &Address::line2},           {"city"_L1, &Address::city},
    {"state"_L1, &Address::state},   {"postalCode"_L1, &Address::postalCode}, {"country"_L1, &Address::country},
    {"region"_L1, &Address::region}, {"firstName"_L1, &Address::firstName},   {"lastName"_L1, &Address::lastName},
    {"phone"_L1, &Address::phone},
};

using RuleText = std::pair<QLatin1StringView, QString CountryRules::*>;
const std::initializer_list<RuleText> ruleTexts = {
    {"iso2"_L1, &CountryRules::iso2},
    {"defaultCulture"_L1, &CountryRules::defaultCulture},
    {"postalCodePattern"_L1, &CountryRules::postalCodePattern},
    {"phonePattern"_L1, &CountryRules::phonePattern},
    {"taxIdPattern"_L1, &CountryRules::taxIdPattern},
    {"taxIdSample"_L1, &CountryRules::taxIdSample},
};

using RuleList = std::pair<QLatin1StringView, QStringList CountryRules::*>;
const std::initializer_list<RuleList> ruleLists = {
    {"states"_L1, &CountryRules::states},
    {"languages"_L1, &CountryRules::languages},
    {"cultures"_L1, &CountryRules::cultures},
    {"callingCodes"_L1, &CountryRules::callingCodes},
};

using RuleFlag = std::pair<QLatin1StringView, bool CountryRules::*>;
const std::initializer_list<RuleFlag> ruleFlags = {
    {"stateRequired"_L1, &CountryRules::stateRequired},
    {"postalCodeRequired"_L1, &CountryRules::postalCodeRequired},
    {"cityRequired"_L1, &CountryRules::cityRequired},
    {"registrationNumberSupported"_L1, &CountryRules::registrationNumberSupported},
    {"registrationNumberRequired"_L1, &CountryRules::registrationNumberRequired},
    {"phoneRequired"_L1, &CountryRules::phoneRequired},
};

QJsonObject toJson(const Address &address)
{
    QJsonObject object;
    for (const auto &[name, member] : addressMembers) {
        if (!(address.*member).isEmpty())
            object[name] = address.*member;
    }
    return object;
}

// Whole milliseconds since 1970 fit a JSON number exactly.
QJsonValue instantValue(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime instantFrom(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

QJsonObject toJson(const RefundableSeats &seats)
{
    QJsonArray parts;
    for (const RefundableSeats::Part &part : seats.parts)
        parts += QJsonObject{{u"quantity"_s, part.quantity}, {u"until"_s, instantValue(part.until)}};
    return {{u"total"_s, seats.total}, {u"parts"_s, parts}};
}

// Words as the provider wrote them: the readings come back from them.
QJsonObject nextTermJson(const NextTerm &next)
{
    return {{u"product"_s, next.productId},
            {u"sku"_s, next.skuId},
            {u"availability"_s, next.availabilityId},
            {u"quantity"_s, next.quantity},
            {u"term"_s, next.term.raw},
            {u"billing"_s, next.billing.raw},
            {u"customTermEnd"_s, instantValue(next.customTermEnd)},
            {u"promotion"_s, next.promotionId}};
}

QJsonValue choiceValue(const std::optional<bool> &choice)
{
    return choice ? QJsonValue(*choice) : QJsonValue();
}

QJsonValue amountValue(const std::optional<Decimal> &amount)
{
    return amount ? QJsonValue(digits(*amount)) : QJsonValue();
}

QJsonObject toJson(const OrderLine &line)
{
    return {{u"number"_s, line.number},
            {u"offer"_s, line.offerId},
            {u"subscription"_s, line.subscription.text()},
            {u"parent"_s, line.parent.text()},
            {u"nickname"_s, line.nickname},
            {u"quantity"_s, line.quantity},
            {u"term"_s, line.term.raw},
            {u"transactionType"_s, line.transactionType},
            {u"unitPrice"_s, amountValue(line.unitPrice)}};
}

} // namespace

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectFrom(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString textOf(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFrom(const QString &text)
{
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : array)
        list += value.toString();
    return list;
}

std::optional<QString> textOf(const std::optional<Address> &address)
{
    return address ? std::optional(compact(toJson(*address))) : std::nullopt;
}

std::optional<Address> addressFrom(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QJsonObject object = objectFrom(text);
    Address address;
    for (const auto &[name, member] : addressMembers)
        address.*member = object[name].toString();
    return address;
}

std::optional<QString> textOf(const std::optional<RefundableSeats> &seats)
{
    return seats ? std::optional(compact(toJson(*seats))) : std::nullopt;
}

std::optional<RefundableSeats> refundableFrom(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QJsonObject object = objectFrom(text);
    RefundableSeats seats;
    seats.total = object["total"_L1].toInt();
    const QJsonArray parts = object["parts"_L1].toArray();
    for (const auto &part : parts)
        seats.parts += {part["quantity"_L1].toInt(), instantFrom(part["until"_L1])};
    return seats;
}

std::optional<QString> textOf(const std::optional<NextTerm> &next)
{
    return next ? std::optional(compact(nextTermJson(*next))) : std::nullopt;
}

std::optional<NextTerm> nextTermFrom(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QJsonObject object = objectFrom(text);
    NextTerm next;
    next.productId = object["product"_L1].toString();
    next.skuId = object["sku"_L1].toString();
    next.availabilityId = object["availability"_L1].toString();
    next.quantity = object["quantity"_L1].toInt();
    next.term = termFromText(object["term"_L1].toString());
    next.billing = cycleFromText(object["billing"_L1].toString());
    next.customTermEnd = instantFrom(object["customTermEnd"_L1]);
    next.promotionId = object["promotion"_L1].toString();
    return next;
}

QString textOf(const CountryRules &rules)
{
    QJsonObject object;
    for (const auto &[name, member] : ruleTexts)
        object[name] = rules.*member;
    for (const auto &[name, member] : ruleLists)
        object[name] = QJsonArray::fromStringList(rules.*member);
    for (const auto &[name, member] : ruleFlags)
        object[name] = rules.*member;
    return compact(object);
}

CountryRules countryRulesFrom(const QString &text)
{
    const QJsonObject object = objectFrom(text);
    CountryRules rules;
    for (const auto &[name, member] : ruleTexts)
        rules.*member = object[name].toString();
    for (const auto &[name, member] : ruleLists)
        rules.*member = object[name].toVariant().toStringList();
    for (const auto &[name, member] : ruleFlags)
        rules.*member = object[name].toBool(rules.*member);
    return rules;
}

QJsonObject stateOf(const Customer &customer)
{
    QJsonObject state{{u"id"_s, customer.id.text()},
                      {u"companyName"_s, customer.companyName},
                      {u"domain"_s, customer.domain},
                      {u"relationship"_s, customer.relationship.raw},
                      {u"relationshipCode"_s, static_cast<int>(customer.relationship.value)},
                      {u"delegatedAdmin"_s, choiceValue(customer.delegatedAdmin)},
                      {u"commerceId"_s, customer.commerceId},
                      {u"email"_s, customer.email},
                      {u"culture"_s, customer.culture},
                      {u"language"_s, customer.language}};
    if (customer.address)
        state[u"address"_s] = toJson(*customer.address);
    return state;
}

QJsonObject stateOf(const Subscription &subscription)
{
    QJsonObject state{{u"id"_s, subscription.id.text()},
                      {u"customer"_s, subscription.customer.text()},
                      {u"parent"_s, subscription.parent.text()},
                      {u"offer"_s, subscription.offerId},
                      {u"offerName"_s, subscription.offerName},
                      {u"nickname"_s, subscription.nickname},
                      {u"quantity"_s, subscription.quantity},
                      {u"unitType"_s, subscription.unitType},
                      {u"status"_s, subscription.status.raw},
                      {u"statusCode"_s, static_cast<int>(subscription.status.value)},
                      {u"created"_s, instantValue(subscription.created)},
                      {u"termStart"_s, instantValue(subscription.termStart)},
                      {u"termEnd"_s, instantValue(subscription.termEnd)},
                      {u"termEndInclusive"_s, subscription.termEndInclusive},
                      {u"term"_s, subscription.term.raw},
                      {u"billing"_s, subscription.billing.raw},
                      {u"autoRenew"_s, choiceValue(subscription.autoRenew)},
                      {u"trial"_s, subscription.trial},
                      {u"cancelUntil"_s, instantValue(subscription.cancelUntil)},
                      {u"productType"_s, subscription.productType},
                      {u"promotion"_s, subscription.promotionId},
                      {u"partner"_s, subscription.partnerId},
                      {u"order"_s, subscription.order.text()},
                      {u"nextTermInstructions"_s, subscription.hasNextTermInstructions},
                      {u"suspensionReasons"_s, QJsonArray::fromStringList(subscription.suspensionReasons)}};
    if (subscription.refundable)
        state[u"refundable"_s] = toJson(*subscription.refundable);
    if (subscription.nextTerm)
        state[u"nextTerm"_s] = nextTermJson(*subscription.nextTerm);
    return state;
}

QJsonObject stateOf(const Order &order)
{
    QJsonArray lines;
    for (const OrderLine &line : order.lines)
        lines += toJson(line);
    return {{u"id"_s, order.id.text()},
            {u"alternateId"_s, order.alternateId},
            {u"customer"_s, order.customer.text()},
            {u"billing"_s, order.billing.raw},
            {u"currency"_s, order.currency},
            {u"status"_s, order.status.raw},
            {u"created"_s, instantValue(order.created)},
            {u"total"_s, amountValue(order.totalPrice)},
            {u"lines"_s, lines}};
}

} // namespace tenantry
