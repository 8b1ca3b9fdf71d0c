// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/order_draft.h"

#include <QJsonArray>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

QJsonObject addressToJson(const Address &address)
{
    return {{u"line1"_s, address.line1},   {u"line2"_s, address.line2},           {u"city"_s, address.city},
            {u"state"_s, address.state},   {u"postalCode"_s, address.postalCode}, {u"country"_s, address.country},
            {u"region"_s, address.region}, {u"firstName"_s, address.firstName},   {u"lastName"_s, address.lastName},
            {u"phone"_s, address.phone}};
}

Address addressFromJson(const QJsonValue &json)
{
    const auto text = [&json](QLatin1StringView name) { return json[name].toString(); };
    return {text("line1"_L1),   text("line2"_L1),  text("city"_L1),      text("state"_L1),    text("postalCode"_L1),
            text("country"_L1), text("region"_L1), text("firstName"_L1), text("lastName"_L1), text("phone"_L1)};
}

QJsonObject contactToJson(const Contact &contact)
{
    return {{u"firstName"_s, contact.firstName},
            {u"lastName"_s, contact.lastName},
            {u"email"_s, contact.email},
            {u"phone"_s, contact.phone}};
}

Contact contactFromJson(const QJsonValue &json)
{
    return {json["firstName"_L1].toString(), json["lastName"_L1].toString(), json["email"_L1].toString(),
            json["phone"_L1].toString()};
}

QJsonValue moneyToJson(const std::optional<Money> &money)
{
    if (!money)
        return QJsonValue::Null;
    // digits as text: a JSON number would pass through binary floating point
    return QJsonObject{{u"amount"_s, digits(money->amount)}, {u"currency"_s, money->currency}};
}

std::optional<Money> moneyFromJson(const QJsonValue &json)
{
    const auto amount = decimalFrom(json["amount"_L1].toString());
    if (!amount)
        return std::nullopt;
    return Money{*amount, json["currency"_L1].toString()};
}

QJsonObject newCustomerToJson(const NewCustomerData &customer)
{
    return {{u"companyName"_s, customer.companyName},
            {u"address"_s, addressToJson(customer.address)},
            {u"contact"_s, contactToJson(customer.contact)},
            {u"culture"_s, customer.culture},
            {u"language"_s, customer.language},
            {u"registrationNumber"_s, customer.registrationNumber},
            {u"tenantPrefix"_s, customer.tenantPrefix},
            {u"confirmedPrefix"_s, customer.confirmedPrefix}};
}

NewCustomerData newCustomerFromJson(const QJsonValue &json)
{
    NewCustomerData customer;
    customer.companyName = json["companyName"_L1].toString();
    customer.address = addressFromJson(json["address"_L1]);
    customer.contact = contactFromJson(json["contact"_L1]);
    customer.culture = json["culture"_L1].toString();
    customer.language = json["language"_L1].toString();
    customer.registrationNumber = json["registrationNumber"_L1].toString();
    customer.tenantPrefix = json["tenantPrefix"_L1].toString();
    customer.confirmedPrefix = json["confirmedPrefix"_L1].toString();
    return customer;
}

QJsonObject keptToJson(const KeptCustomer &kept)
{
    return {{u"id"_s, kept.id.text()}, {u"name"_s, kept.name}, {u"country"_s, kept.country}};
}

KeptCustomer keptFromJson(const QJsonValue &json)
{
    return {CustomerId(json["id"_L1].toString()), json["name"_L1].toString(), json["country"_L1].toString()};
}

// A Word is our reading and the provider's spelling. Unknown is written as null, so that it comes back as unknown.
QJsonValue knownTerm(const TermWord &term)
{
    return term == Term::Unknown ? QJsonValue(QJsonValue::Null) : QJsonValue(isoDuration(term));
}

QJsonValue knownCycle(const CycleWord &cycle)
{
    return cycle == BillingCycle::Unknown ? QJsonValue(QJsonValue::Null) : QJsonValue(wireText(cycle));
}

QJsonObject offerToJson(const Offer &offer)
{
    return {{u"productId"_s, offer.productId},
            {u"skuId"_s, offer.skuId},
            {u"title"_s, offer.title},
            {u"productTitle"_s, offer.productTitle},
            {u"description"_s, offer.description},
            {u"country"_s, offer.country},
            {u"term"_s, knownTerm(offer.term)},
            {u"termWord"_s, offer.term.raw},
            {u"billing"_s, knownCycle(offer.billing)},
            {u"billingWord"_s, offer.billing.raw},
            {u"minimum"_s, offer.minimum},
            {u"maximum"_s, offer.maximum},
            {u"addOn"_s, offer.addOn},
            {u"trial"_s, offer.trial},
            {u"prerequisites"_s, QJsonArray::fromStringList(offer.prerequisites)},
            {u"provisioningId"_s, offer.provisioningId},
            {u"listPrice"_s, moneyToJson(offer.listPrice)},
            {u"retailPrice"_s, moneyToJson(offer.retailPrice)}};
}

TermWord termFromJson(const QJsonValue &json)
{
    const QJsonValue known = json["term"_L1];
    return {known.isString() ? termFromText(known.toString()).value : Term::Unknown, json["termWord"_L1].toString()};
}

CycleWord cycleFromJson(const QJsonValue &json)
{
    const QJsonValue known = json["billing"_L1];
    return {known.isString() ? cycleFromText(known.toString()).value : BillingCycle::Unknown,
            json["billingWord"_L1].toString()};
}

QStringList wordsFromJson(const QJsonValue &json)
{
    QStringList words;
    for (const auto each : json.toArray())
        words.append(each.toString());
    return words;
}

Offer offerFromJson(const QJsonValue &json)
{
    Offer offer;
    offer.productId = json["productId"_L1].toString();
    offer.skuId = json["skuId"_L1].toString();
    offer.title = json["title"_L1].toString();
    offer.productTitle = json["productTitle"_L1].toString();
    offer.description = json["description"_L1].toString();
    offer.country = json["country"_L1].toString();
    offer.term = termFromJson(json);
    offer.billing = cycleFromJson(json);
    offer.minimum = json["minimum"_L1].toInt(offer.minimum);
    offer.maximum = json["maximum"_L1].toInt(offer.maximum);
    offer.addOn = json["addOn"_L1].toBool();
    offer.trial = json["trial"_L1].toBool();
    offer.prerequisites = wordsFromJson(json["prerequisites"_L1]);
    offer.provisioningId = json["provisioningId"_L1].toString();
    offer.listPrice = moneyFromJson(json["listPrice"_L1]);
    offer.retailPrice = moneyFromJson(json["retailPrice"_L1]);
    return offer;
}

QJsonArray linesToJson(const QList<DraftLine> &lines)
{
    QJsonArray json;
    for (const DraftLine &line : lines) {
        json.append(QJsonObject{
            {u"offer"_s, offerToJson(line.offer)}, {u"quantity"_s, line.quantity}, {u"nickname"_s, line.nickname}});
    }
    return json;
}

QList<DraftLine> linesFromJson(const QJsonValue &json)
{
    QList<DraftLine> lines;
    for (const auto each : json.toArray()) {
        const QJsonValue value = each;
        lines.append(
            {offerFromJson(value["offer"_L1]), value["quantity"_L1].toInt(1), value["nickname"_L1].toString()});
    }
    return lines;
}

QString instantToText(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime instantFromText(const QString &text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QJsonObject consentToJson(const AgreementConsent &consent)
{
    return {{u"given"_s, consent.given},
            {u"signer"_s, contactToJson(consent.signer)},
            {u"agreedAt"_s, instantToText(consent.agreedAt)},
            {u"templateId"_s, consent.templateId},
            {u"alreadyOnRecord"_s, consent.alreadyOnRecord}};
}

AgreementConsent consentFromJson(const QJsonValue &json)
{
    return {json["given"_L1].toBool(), contactFromJson(json["signer"_L1]),
            instantFromText(json["agreedAt"_L1].toString()), json["templateId"_L1].toString(),
            json["alreadyOnRecord"_L1].toBool()};
}

QString scenarioWord(OrderScenario scenario)
{
    switch (scenario) {
    case OrderScenario::NewCustomer:
        return u"new-customer"_s;
    case OrderScenario::ExistingCustomer:
        return u"existing-customer"_s;
    case OrderScenario::NotChosen:
        return {};
    }
    return {};
}

OrderScenario scenarioFrom(const QString &word)
{
    if (word == scenarioWord(OrderScenario::NewCustomer))
        return OrderScenario::NewCustomer;
    if (word == scenarioWord(OrderScenario::ExistingCustomer))
        return OrderScenario::ExistingCustomer;
    return OrderScenario::NotChosen;
}

} // namespace

QJsonObject toJson(const OrderDraft &draft)
{
    return {{u"id"_s, draft.id.text()},
            {u"account"_s, draft.account.text()},
            {u"scenario"_s, scenarioWord(draft.scenario)},
            {u"customer"_s, draft.customer.text()},
            {u"customerName"_s, draft.customerName},
            {u"customerCountry"_s, draft.customerCountry},
            {u"newCustomer"_s, newCustomerToJson(draft.newCustomer)},
            {u"keptCustomer"_s, keptToJson(draft.keptCustomer)},
            {u"lines"_s, linesToJson(draft.lines)},
            {u"consent"_s, consentToJson(draft.consent)},
            {u"purchaseOrderNumber"_s, draft.purchaseOrderNumber},
            {u"note"_s, draft.note},
            {u"page"_s, draft.page},
            {u"savedAt"_s, instantToText(draft.savedAt)}};
}

OrderDraft orderDraftFromJson(const QJsonObject &json)
{
    OrderDraft draft;
    draft.id = DraftId(json["id"_L1].toString());
    draft.account = AccountId(json["account"_L1].toString());
    draft.scenario = scenarioFrom(json["scenario"_L1].toString());
    draft.customer = CustomerId(json["customer"_L1].toString());
    draft.customerName = json["customerName"_L1].toString();
    draft.customerCountry = json["customerCountry"_L1].toString();
    draft.newCustomer = newCustomerFromJson(json["newCustomer"_L1]);
    draft.keptCustomer = keptFromJson(json["keptCustomer"_L1]);
    draft.lines = linesFromJson(json["lines"_L1]);
    draft.consent = consentFromJson(json["consent"_L1]);
    draft.purchaseOrderNumber = json["purchaseOrderNumber"_L1].toString();
    draft.note = json["note"_L1].toString();
    draft.page = json["page"_L1].toString();
    draft.savedAt = instantFromText(json["savedAt"_L1].toString());
    return draft;
}

} // namespace tenantry
