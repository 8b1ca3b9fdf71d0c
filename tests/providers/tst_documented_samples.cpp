// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "documented_sample.h"

#include "providers/partnercenter/address.h"
#include "providers/partnercenter/agreements.h"
#include "providers/partnercenter/carts.h"
#include "providers/partnercenter/change_body.h"
#include "providers/partnercenter/coterm.h"
#include "providers/partnercenter/customers.h"
#include "providers/partnercenter/dates.h"
#include "providers/partnercenter/errors.h"
#include "providers/partnercenter/licences.h"
#include "providers/partnercenter/orders.h"
#include "providers/partnercenter/partner_center.h"
#include "providers/partnercenter/subscriptions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <functional>

using namespace tenantry;
using namespace tenantry::partnercenter;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;

namespace {

using Differences = QStringList;
using Check = std::function<Differences(const DocumentedSample &)>;

// Collects what differs between a printed body and what was read from it.
class Comparison
{
public:
    explicit Comparison(QJsonValue json, QString base = {}) : m_json(std::move(json)), m_base(std::move(base)) {}
    void text(const QString &path, const QString &kept) { expect(path, textAt(m_json, m_base + path), kept); }
    void id(const QString &path, const QString &kept)
    {
        expect(path, textAt(m_json, m_base + path).toLower(), kept.toLower());
    }
    void number(const QString &path, int kept)
    {
        expect(path, textAt(m_json, m_base + path),
               at(m_json, m_base + path).isUndefined() ? QString() : QString::number(kept));
    }
    void flag(const QString &path, const std::optional<bool> &kept)
    {
        expect(path, textAt(m_json, m_base + path), kept ? (*kept ? u"true"_s : u"false"_s) : QString());
    }
    // The printed date without blanks and fraction, in UTC, or nothing for the year 9999.
    void date(const QString &path, const QDateTime &kept)
    {
        const QString printed = textAt(m_json, m_base + path).remove(u' ');
        static const QRegularExpression offset(u"[+-]\\d\\d:\\d\\d$"_s);
        const QString utc = offset.match(printed).hasMatch()
                                ? QDateTime::fromString(printed, Qt::ISODateWithMs).toUTC().toString(Qt::ISODate)
                                : printed;
        expect(path, utc.startsWith(u"9999"_s) ? QString() : utc.left(19),
               kept.isValid() ? kept.toString(u"yyyy-MM-ddTHH:mm:ss"_s) : QString());
    }
    void expect(const QString &path, const QString &printed, const QString &kept)
    {
        if (printed != kept)
            m_found.append(u"%1: printed \"%2\", kept \"%3\""_s.arg(m_base + path, printed, kept));
    }
    const Differences &found() const { return m_found; }

private:
    QJsonValue m_json;
    QString m_base;
    Differences m_found;
};

Differences failed(const Error &error)
{
    return {u"not read: %1 %2 %3"_s.arg(error.subject, error.code, error.detail)};
}

ApiReply replyOf(const DocumentedSample &sample, int status = 200)
{
    return answer(status, sample.bytes());
}

// Money by its characters: what was read, in order, against what the file prints.
Differences sameDigits(const DocumentedSample &sample, const QString &member, const QList<std::optional<Decimal>> &kept)
{
    QStringList texts;
    for (const std::optional<Decimal> &value : kept) {
        if (value)
            texts.append(digits(*value));
    }
    const QStringList printed = rawTokens(sample.bytes(), member);
    return printed == texts
               ? Differences()
               : Differences{member + u": printed "_s + printed.join(u' ') + u", kept "_s + texts.join(u' ')};
}

Differences compareCustomer(const QJsonValue &json, const QString &base, const Customer &customer)
{
    Comparison c(json, base);
    c.id(u"id"_s, customer.id.text());
    c.text(u"companyProfile.domain"_s, customer.domain);
    c.text(u"relationshipToPartner"_s, customer.relationship.raw);
    c.text(u"commerceId"_s, customer.commerceId);
    c.flag(u"allowDelegatedAccess"_s, customer.delegatedAdmin);
    const bool named = !textAt(json, base + u"companyProfile.companyName"_s).isEmpty();
    c.text(named ? u"companyProfile.companyName"_s : u"billingProfile.companyName"_s, customer.companyName);
    if (at(json, base + u"billingProfile"_s).isObject()) {
        c.text(u"billingProfile.email"_s, customer.email);
        c.text(u"billingProfile.culture"_s, customer.culture);
        c.text(u"billingProfile.language"_s, customer.language);
        const Address address = customer.address.value_or(Address());
        c.text(u"billingProfile.defaultAddress.addressLine1"_s, address.line1);
        c.text(u"billingProfile.defaultAddress.city"_s, address.city);
        c.text(u"billingProfile.defaultAddress.state"_s, address.state);
        c.text(u"billingProfile.defaultAddress.postalCode"_s, address.postalCode);
        c.text(u"billingProfile.defaultAddress.country"_s, address.country);
        c.text(u"billingProfile.defaultAddress.firstName"_s, address.firstName);
        c.text(u"billingProfile.defaultAddress.lastName"_s, address.lastName);
        c.text(u"billingProfile.defaultAddress.phoneNumber"_s, address.phone);
    }
    if (customer.relationship == Relationship::Unknown)
        c.expect(u"relationship"_s, u"a known word"_s, customer.relationship.raw);
    return c.found();
}

Differences checkCustomers(const DocumentedSample &sample)
{
    const auto page = parseCustomers(customersRequest(500), replyOf(sample));
    if (!page)
        return failed(page.error());
    Differences found;
    const QJsonValue json = sample.json();
    if (at(json, u"items"_s).toArray().size() != page->items.size())
        found.append(u"other count"_s);
    for (int i = 0; i < page->items.size(); ++i)
        found += compareCustomer(json, u"items.%1."_s.arg(i), page->items.at(i));
    return found;
}

Differences checkCustomer(const DocumentedSample &sample)
{
    const auto customer = parseCustomer(replyOf(sample));
    return customer ? compareCustomer(sample.json(), {}, *customer) : failed(customer.error());
}

Differences checkCreatedCustomer(const DocumentedSample &sample)
{
    const auto created = parseCreatedCustomer(replyOf(sample, 201));
    if (!created)
        return failed(created.error());
    Comparison c(sample.json());
    c.text(u"userCredentials.userName"_s, created->userName);
    c.text(u"userCredentials.password"_s, created->password);
    return compareCustomer(sample.json(), {}, created->customer) + c.found();
}

Address addressFrom(const QJsonValue &json, const QString &base)
{
    const auto text = [&](const QString &name) { return textAt(json, base + name); };
    return {text(u"addressLine1"_s), text(u"addressLine2"_s), text(u"city"_s),   text(u"state"_s),
            text(u"postalCode"_s),   text(u"country"_s),      text(u"region"_s), text(u"firstName"_s),
            text(u"lastName"_s),     text(u"phoneNumber"_s)};
}

Differences compareBody(const DocumentedSample &sample, const ApiRequest &request)
{
    return differences(sample.json(), QJsonDocument::fromJson(request.body).object());
}

Differences checkCreateCustomerRequest(const DocumentedSample &sample)
{
    const QJsonValue json = sample.json();
    NewTenant tenant;
    tenant.domain = textAt(json, u"companyProfile.domain"_s);
    tenant.companyName = textAt(json, u"companyProfile.companyName"_s);
    tenant.billingCompanyName = textAt(json, u"billingProfile.companyName"_s);
    tenant.email = textAt(json, u"billingProfile.email"_s);
    tenant.culture = textAt(json, u"billingProfile.culture"_s);
    tenant.language = textAt(json, u"billingProfile.language"_s);
    tenant.firstName = textAt(json, u"billingProfile.firstName"_s);
    tenant.lastName = textAt(json, u"billingProfile.lastName"_s);
    tenant.address = addressFrom(json, u"billingProfile.defaultAddress."_s);
    tenant.associatedPartnerId = textAt(json, u"associatedPartnerId"_s);
    if (at(json, u"enableGDAPByDefault"_s).isBool())
        tenant.defaultRelationship = at(json, u"enableGDAPByDefault"_s).toBool();
    return compareBody(sample, createCustomerRequest(tenant));
}

Differences checkConfirmRequest(const DocumentedSample &sample)
{
    const QJsonValue json = sample.json();
    const Contact signer{textAt(json, u"primaryContact.firstName"_s), textAt(json, u"primaryContact.lastName"_s),
                         textAt(json, u"primaryContact.email"_s), textAt(json, u"primaryContact.phoneNumber"_s)};
    const QDateTime agreed = QDateTime::fromString(textAt(json, u"dateAgreed"_s), Qt::ISODateWithMs);
    return compareBody(sample, confirmAgreementRequest(knownCustomer, signer, textAt(json, u"templateId"_s), agreed));
}

Differences checkConfirmation(const DocumentedSample &sample)
{
    if (!at(sample.json(), u"code"_s).isUndefined()) { // the page prints the refusal of a second confirmation
        const Error error = errorFrom(replyOf(sample, 400));
        Comparison c(sample.json());
        c.text(u"code"_s, error.code);
        c.text(u"description"_s, error.detail);
        return c.found();
    }
    const auto record = parseAgreement(replyOf(sample, 201));
    if (!record)
        return failed(record.error());
    Comparison c(sample.json());
    c.text(u"templateId"_s, record->templateId);
    c.text(u"type"_s, record->type.raw);
    c.date(u"dateAgreed"_s, record->agreedAt);
    c.text(u"primaryContact.firstName"_s, record->signer.firstName);
    c.text(u"primaryContact.lastName"_s, record->signer.lastName);
    c.text(u"primaryContact.email"_s, record->signer.email);
    c.text(u"primaryContact.phoneNumber"_s, record->signer.phone);
    return c.found();
}

Differences checkValidationStatus(const DocumentedSample &sample)
{
    const auto found = parseValidationStatus(replyOf(sample));
    return found ? Differences() : failed(found.error());
}

Differences checkDirectSigning(const DocumentedSample &sample)
{
    const auto direct = parseDirectSigning(replyOf(sample));
    return !direct ? failed(direct.error()) : *direct ? Differences() : Differences{u"isSigned"_s};
}

Differences checkTemplates(const DocumentedSample &sample)
{
    const auto templates = parseAgreementTemplates(replyOf(sample));
    if (!templates)
        return failed(templates.error());
    Comparison c(sample.json(), u"items.0."_s);
    c.text(u"templateId"_s, templates->constFirst().id);
    c.text(u"agreementType"_s, templates->constFirst().type.raw);
    c.text(u"agreementLink"_s, templates->constFirst().link);
    c.number(u"versionRank"_s, templates->constFirst().versionRank);
    return c.found();
}

Differences checkDocument(const DocumentedSample &sample)
{
    const auto url = parseAgreementDocument(replyOf(sample));
    if (!url)
        return failed(url.error());
    Comparison c(sample.json());
    c.text(u"displayUri"_s, url->toString());
    return c.found();
}

CartLine cartLineFrom(const QJsonValue &json)
{
    CartLine line;
    line.id = at(json, u"id"_s).toInt();
    line.catalogItemId = textAt(json, u"catalogItemId"_s);
    line.quantity = at(json, u"quantity"_s).toInt();
    line.billingCycle = wireText(cycleFromText(textAt(json, u"billingCycle"_s)));
    line.term = isoDuration(termFromText(textAt(json, u"termDuration"_s)));
    line.nickname = textAt(json, u"friendlyName"_s);
    line.renewsTo = textAt(json, u"renewsTo.termDuration"_s);
    const QJsonObject context = at(json, u"provisioningContext"_s).toObject();
    for (auto it = context.begin(); it != context.end(); ++it)
        line.provisioning.insert(it.key(), it.value().toString());
    const QJsonArray addOns = at(json, u"addonItems"_s).toArray();
    for (const auto each : addOns)
        line.addOns.append(cartLineFrom(each));
    return line;
}

Differences checkCartRequest(const DocumentedSample &sample)
{
    QList<CartLine> lines;
    const QJsonArray printed = at(sample.json(), u"lineItems"_s).toArray();
    for (const auto each : printed)
        lines.append(cartLineFrom(each));
    return compareBody(sample, createCartRequest(knownCustomer, lines));
}

void compareCartLines(const QJsonValue &json, const QString &base, const QList<CartAnswer::Line> &lines, int &next,
                      Differences &found)
{
    const qsizetype count = at(json, base).toArray().size();
    for (qsizetype i = 0; i < count; ++i) {
        const CartAnswer::Line line = lines.value(next++);
        Comparison c(json, u"%1.%2."_s.arg(base).arg(i));
        c.number(u"id"_s, line.id);
        c.text(u"catalogItemId"_s, line.catalogItemId);
        c.number(u"quantity"_s, line.quantity);
        c.text(u"currencyCode"_s, line.currency);
        c.text(u"billingCycle"_s, line.billingCycle);
        c.text(u"termDuration"_s, line.term);
        c.text(u"friendlyName"_s, line.nickname);
        c.text(u"orderGroup"_s, line.orderGroup);
        found += c.found();
        compareCartLines(json, u"%1.%2.addonItems"_s.arg(base).arg(i), lines, next, found);
    }
}

Differences checkCart(const DocumentedSample &sample)
{
    const auto cart = parseCart(replyOf(sample, 201));
    if (!cart)
        return failed(cart.error());
    const QJsonValue json = sample.json();
    Comparison c(json);
    c.text(u"id"_s, cart->id);
    c.text(u"status"_s, cart->status.raw);
    c.date(u"creationTimestamp"_s, cart->created);
    c.date(u"expirationTimestamp"_s, cart->expires);
    Differences found = c.found();
    int next = 0;
    compareCartLines(json, u"lineItems"_s, cart->lines, next, found);
    QList<std::optional<Decimal>> listPrices, extended;
    for (const CartAnswer::Line &line : cart->lines) {
        listPrices.append(line.listPrice);
        extended.append(line.extendedPrice);
    }
    return found + sameDigits(sample, u"listPrice"_s, listPrices) + sameDigits(sample, u"extendedPrice"_s, extended);
}

Differences compareOrder(const QJsonValue &json, const QString &base, const Order &order)
{
    Comparison c(json, base);
    c.id(u"id"_s, order.id.text());
    c.text(u"alternateId"_s, order.alternateId);
    c.id(u"referenceCustomerId"_s, order.customer.text());
    c.text(u"billingCycle"_s, order.billing.raw);
    c.text(u"currencyCode"_s, order.currency);
    c.date(u"creationDate"_s, order.created);
    c.text(u"status"_s, order.status.raw);
    if (!order.status.raw.isEmpty() && order.status == OrderStatus::Unknown)
        c.expect(u"status"_s, u"a known word"_s, order.status.raw);
    Differences found = c.found();
    for (int i = 0; i < order.lines.size(); ++i) {
        const OrderLine &line = order.lines.at(i);
        Comparison l(json, base + u"lineItems.%1."_s.arg(i));
        l.number(u"lineItemNumber"_s, line.number);
        l.text(u"offerId"_s, line.offerId);
        l.id(u"subscriptionId"_s, line.subscription.text());
        l.text(u"friendlyName"_s, line.nickname);
        l.number(u"quantity"_s, line.quantity);
        l.text(u"termDuration"_s, line.term.raw);
        l.text(u"transactionType"_s, line.transactionType);
        found += l.found();
    }
    if (at(json, base + u"lineItems"_s).toArray().size() != order.lines.size())
        found.append(base + u"lineItems: other count"_s);
    return found;
}

Differences checkOrder(const DocumentedSample &sample)
{
    const auto order = parseOrder(knownCustomer, replyOf(sample));
    return order ? compareOrder(sample.json(), {}, *order) : failed(order.error());
}

Differences checkOrders(const DocumentedSample &sample)
{
    const auto orders = parseOrders(knownCustomer, replyOf(sample));
    if (!orders)
        return failed(orders.error());
    Differences found;
    for (int i = 0; i < orders->size(); ++i)
        found += compareOrder(sample.json(), u"items.%1."_s.arg(i), orders->at(i));
    if (at(sample.json(), u"items"_s).toArray().size() != orders->size())
        found.append(u"other count"_s);
    return found;
}

Differences checkCheckout(const DocumentedSample &sample)
{
    const auto answered = parseCheckout(knownCustomer, replyOf(sample, 201));
    if (!answered)
        return failed(answered.error());
    QList<std::optional<Decimal>> prices;
    for (const OrderLine &line : answered->orders.constFirst().lines)
        prices.append(line.unitPrice);
    return compareOrder(sample.json(), {}, answered->orders.constFirst()) +
           sameDigits(sample, u"discountedPrice"_s, prices) +
           sameDigits(sample, u"totalPrice"_s, {answered->orders.constFirst().totalPrice});
}

Differences compareNextTerm(const QJsonValue &json, const QString &base, const std::optional<NextTerm> &kept)
{
    const NextTerm next = kept.value_or(NextTerm());
    Comparison c(json, base);
    c.text(u"product.productId"_s, next.productId);
    c.text(u"product.skuId"_s, next.skuId);
    c.text(u"product.availabilityId"_s, next.availabilityId);
    c.text(u"product.billingCycle"_s, next.billing.raw);
    c.text(u"product.termDuration"_s, next.term.raw);
    c.text(u"product.promotionId"_s, next.promotionId);
    c.number(u"quantity"_s, next.quantity);
    c.date(u"customTermEndDate"_s, next.customTermEnd);
    return c.found();
}

Differences compareSubscription(const QJsonValue &json, const QString &base, const Subscription &subscription)
{
    Comparison c(json, base);
    c.id(u"id"_s, subscription.id.text());
    c.id(u"parentSubscriptionId"_s, subscription.parent.text());
    if (!at(json, base + u"offerId"_s).isUndefined())
        c.text(u"offerId"_s, subscription.offerId);
    else
        c.expect(u"links.offer"_s, u"named"_s, subscription.offerId.isEmpty() ? QString() : u"named"_s);
    c.text(u"offerName"_s, subscription.offerName);
    c.text(u"friendlyName"_s, subscription.nickname);
    c.number(u"quantity"_s, subscription.quantity);
    c.text(u"unitType"_s, subscription.unitType);
    c.text(u"status"_s, subscription.status.raw);
    c.date(u"creationDate"_s, subscription.created);
    c.date(u"effectiveStartDate"_s, subscription.termStart);
    const bool exact = !at(json, base + u"commitmentEndDateTime"_s).isUndefined();
    c.date(exact ? u"commitmentEndDateTime"_s : u"commitmentEndDate"_s, subscription.termEnd);
    c.date(u"cancellationAllowedUntilDate"_s, subscription.cancelUntil);
    c.text(u"termDuration"_s, subscription.term.raw);
    c.text(u"billingCycle"_s, subscription.billing.raw);
    c.flag(u"autoRenewEnabled"_s, subscription.autoRenew);
    c.text(u"productType.id"_s, subscription.productType);
    c.text(u"promotionId"_s, subscription.promotionId);
    c.text(u"partnerId"_s, subscription.partnerId);
    c.id(u"orderId"_s, subscription.order.text());
    const RefundableSeats seats = subscription.refundable.value_or(RefundableSeats());
    c.number(u"refundableQuantity.totalQuantity"_s, seats.total);
    c.date(u"refundableQuantity.details.0.allowedUntilDateTime"_s, seats.parts.value(0).until);
    if (subscription.status == SubscriptionStatus::Unknown)
        c.expect(u"status"_s, u"a known word"_s, subscription.status.raw);
    return c.found() + compareNextTerm(json, base + u"scheduledNextTermInstructions."_s, subscription.nextTerm);
}

Differences checkSubscription(const DocumentedSample &sample)
{
    const auto subscription = parseSubscription(knownCustomer, replyOf(sample));
    return subscription ? compareSubscription(sample.json(), {}, *subscription) : failed(subscription.error());
}

Differences checkSubscriptions(const DocumentedSample &sample)
{
    const auto list = parseSubscriptions(knownCustomer, replyOf(sample));
    if (!list)
        return failed(list.error());
    Differences found;
    for (int i = 0; i < list->size(); ++i)
        found += compareSubscription(sample.json(), u"items.%1."_s.arg(i), list->at(i));
    if (at(sample.json(), u"items"_s).toArray().size() != list->size())
        found.append(u"other count"_s);
    return found;
}

// What the page changes, by its name, with the member that tells.
SubscriptionChange changeOfPage(const DocumentedSample &sample, QString &member)
{
    const QJsonValue json = sample.json();
    SubscriptionChange change;
    const auto about = [&](const char *page, ChangeKind kind, const QString &name) {
        if (!sample.file.startsWith(QLatin1StringView(page)))
            return;
        change.kind = kind;
        member = name;
    };
    about("change-the-quantity", ChangeKind::Seats, u"quantity"_s);
    about("create-scheduled-changes", ChangeKind::NextTerm, u"scheduledNextTermInstructions"_s);
    about("cancel-an-azure-marketplace", ChangeKind::Cancel, u"status"_s);
    about("suspend-", ChangeKind::Suspend, u"status"_s);
    about("reactivate-", ChangeKind::Reactivate, u"status"_s);
    about("update-autorenew", ChangeKind::Renewal, u"autoRenewEnabled"_s);
    about("manage-billing-frequency", ChangeKind::BillingPlan, u"billingCycle"_s);
    about("update-a-subscription-by-id", ChangeKind::Rename, u"friendlyName"_s);
    if (const auto shown = parseSubscription(knownCustomer, replyOf(sample)))
        change.after = sideOf(change.kind, *shown);
    return change;
}

// The resource as it may have been before: without the member the page is about.
QByteArray resourceBefore(const DocumentedSample &sample, const QString &member)
{
    QJsonObject before = sample.json().toObject();
    const QStringList names = before.keys();
    for (const QString &name : names) {
        if (name.compare(member, Qt::CaseInsensitive) == 0)
            before.remove(name);
    }
    return QJsonDocument(before).toJson();
}

Differences checkChangeRequest(const DocumentedSample &sample)
{
    QString member;
    const SubscriptionChange change = changeOfPage(sample, member);
    const auto shown = parseSubscription(knownCustomer, replyOf(sample));
    if (!shown || member.isEmpty())
        return {u"not understood"_s};
    const QString availability = shown->nextTerm ? shown->nextTerm->availabilityId : QString();
    const auto body = changedBody(change, resourceBefore(sample, member), *shown, availability);
    if (!body)
        return failed(body.error());
    Differences found = differences(sample.json(), QJsonDocument::fromJson(*body).object());
    found.removeAll(
        u"/schedulednextterminstructions/customtermenddate: other value"_s); // dates go to the second (§1.4)
    return found;
}

Differences checkChanged(const DocumentedSample &sample)
{
    if (at(sample.json(), u"code"_s).isUndefined())
        return checkSubscription(sample);
    const Error error = errorFrom(replyOf(sample, 400)); // one page prints a refusal
    Comparison c(sample.json());
    c.text(u"code"_s, error.code);
    c.text(u"description"_s, error.detail);
    return c.found();
}

Differences checkAudit(const DocumentedSample &sample)
{
    const QJsonValue json = sample.json();
    const PartnerCenter provider;
    const auto parse = provider.auditRecords(QDate(2020, 1, 1), QDate(2020, 1, 2)).parse;
    if (!at(json, u"statusCode"_s).isUndefined()) { // the page prints a throttled answer
        const auto refusedPage = parse(replyOf(sample, 429));
        if (refusedPage || refusedPage.error().kind != Error::Kind::Throttled)
            return {u"not seen as throttled"_s};
        Comparison c(json);
        c.text(u"message"_s, refusedPage.error().detail);
        return c.found();
    }
    const auto page = parse(replyOf(sample));
    if (!page)
        return failed(page.error());
    Differences found;
    for (int i = 0; i < page->items.size(); ++i) {
        const AuditEntry &entry = page->items.at(i);
        Comparison c(json, u"items.%1."_s.arg(i));
        c.text(u"id"_s, entry.id);
        c.id(u"customerId"_s, entry.customer.text());
        c.text(u"resourceType"_s, entry.resourceType);
        c.text(u"operationType"_s, entry.operation);
        c.date(u"operationDate"_s, entry.at);
        c.text(u"operationStatus"_s, entry.status);
        found += c.found();
    }
    if (at(json, u"items"_s).toArray().size() != page->items.size())
        found.append(u"other count"_s);
    return found;
}

Differences checkProducts(const DocumentedSample &sample)
{
    const auto products = PartnerCenter().products(u"US"_s).parse(replyOf(sample));
    if (!products)
        return failed(products.error());
    Differences found;
    for (int i = 0; i < products->size(); ++i) {
        Comparison c(sample.json(), u"items.%1."_s.arg(i));
        c.text(u"id"_s, products->at(i).id);
        c.text(u"title"_s, products->at(i).title);
        c.text(u"description"_s, products->at(i).description);
        c.text(u"productType.id"_s, products->at(i).family);
        found += c.found();
    }
    return found;
}

Differences checkSkus(const DocumentedSample &sample)
{
    const auto skus = PartnerCenter().skus({}, u"US"_s).parse(replyOf(sample));
    if (!skus)
        return failed(skus.error());
    Differences found;
    for (int i = 0; i < skus->size(); ++i) {
        Comparison c(sample.json(), u"items.%1."_s.arg(i));
        c.text(u"id"_s, skus->at(i).id);
        c.text(u"productId"_s, skus->at(i).productId);
        c.text(u"title"_s, skus->at(i).title);
        c.number(u"minimumQuantity"_s, skus->at(i).minimum);
        c.number(u"maximumQuantity"_s, skus->at(i).maximum);
        c.flag(u"isTrial"_s, skus->at(i).trial);
        c.text(u"supportedBillingCycles.0"_s, skus->at(i).cycles.value(0).raw);
        found += c.found();
    }
    return found;
}

Differences checkLicences(const DocumentedSample &sample)
{
    const auto counts = parseSubscribedSkus(replyOf(sample));
    if (!counts)
        return failed(counts.error());
    Differences found;
    const QJsonValue json = sample.json();
    if (at(json, u"items"_s).toArray().size() != counts->size())
        found.append(u"other count"_s);
    for (int i = 0; i < counts->size(); ++i) {
        const LicenceCount &count = counts->at(i);
        Comparison c(json, u"items.%1."_s.arg(i));
        c.id(u"productSku.id"_s, count.plan);
        c.text(u"productSku.name"_s, count.name);
        c.text(u"productSku.skuPartNumber"_s, count.partNumber);
        c.text(u"productSku.licenseGroupId"_s, count.group);
        c.text(u"capabilityStatus"_s, count.state);
        c.number(u"activeUnits"_s, count.active.value_or(-1));
        c.number(u"warningUnits"_s, count.warning.value_or(-1));
        c.number(u"suspendedUnits"_s, count.suspended.value_or(-1));
        c.number(u"totalUnits"_s, count.total.value_or(-1));
        c.number(u"consumedUnits"_s, count.assigned.value_or(-1));
        found += c.found();
    }
    return found;
}

Differences checkAllowedEnds(const DocumentedSample &sample)
{
    const auto ends = parseAllowedEnds(replyOf(sample));
    if (!ends)
        return failed(ends.error());
    Differences found;
    const QJsonValue json = sample.json();
    if (at(json, u"items"_s).toArray().size() != ends->size())
        found.append(u"other count"_s);
    for (int i = 0; i < ends->size(); ++i) {
        const AllowedEnd &end = ends->at(i);
        Comparison c(json, u"items.%1."_s.arg(i));
        c.date(u"allowedCustomTermEndDate"_s, end.at);
        c.text(u"allowedCustomTermEndDateType"_s, end.monthEnd ? u"calendarMonthAligned"_s : u"subscriptionAligned"_s);
        for (int with = 0; with < end.with.size(); ++with)
            c.id(u"cotermSubscriptionIds.%1"_s.arg(with), end.with.at(with).text());
        found += c.found();
    }
    return found;
}

Differences checkAddressRequestBody(const DocumentedSample &sample)
{
    return compareBody(sample, checkAddressRequest(addressFrom(sample.json(), {})));
}

Differences checkAddressAnswer(const DocumentedSample &sample)
{
    const auto verdict = parseAddressVerdict(replyOf(sample));
    if (!verdict)
        return failed(verdict.error());
    Comparison c(sample.json());
    c.text(u"status"_s, verdict->rawStatus);
    if (verdict->kind == AddressVerdict::Kind::NotChecked)
        c.expect(u"status"_s, u"a known word"_s, verdict->rawStatus);
    const Address first = verdict->suggestions.value(0);
    c.text(u"suggestedAddresses.0.addressLine1"_s, first.line1);
    c.text(u"suggestedAddresses.0.city"_s, first.city);
    c.text(u"suggestedAddresses.0.state"_s, first.state);
    c.text(u"suggestedAddresses.0.postalCode"_s, first.postalCode);
    c.text(u"suggestedAddresses.0.country"_s, first.country);
    return c.found();
}

Differences checkMpn(const DocumentedSample &sample)
{
    const auto parse = PartnerCenter().ownProfile().parse;
    Comparison c(sample.json());
    if (!at(sample.json(), u"code"_s).isUndefined()) { // the page prints the unknown id
        const auto unknown = parse(replyOf(sample, 404));
        if (unknown || unknown.error().kind != Error::Kind::NotFound)
            return {u"not seen as unknown"_s};
        c.text(u"code"_s, unknown.error().code);
        c.text(u"description"_s, unknown.error().detail);
        return c.found();
    }
    const auto profile = parse(replyOf(sample));
    if (!profile)
        return failed(profile.error());
    c.text(u"partnerName"_s, profile->companyName);
    c.text(u"mpnId"_s, profile->mpnId);
    return c.found();
}

Differences checkInvitation(const DocumentedSample &sample)
{
    const auto link = PartnerCenter().relationshipLink().parse(replyOf(sample));
    if (!link)
        return failed(link.error());
    Comparison c(sample.json());
    c.text(u"url"_s, *link);
    return c.found();
}

struct UsedOperation
{
    QString operation;
    Check request;
    Check response;
};

const QList<UsedOperation> &usedOperations()
{
    static const QList<UsedOperation> operations{
        {u"GET /v1/customers"_s, {}, checkCustomers},
        {u"POST /v1/customers"_s, checkCreateCustomerRequest, checkCreatedCustomer},
        {u"GET /v1/customers/{}"_s, {}, checkCustomer},
        {u"POST /v1/customers/{}/agreements"_s, checkConfirmRequest, checkConfirmation},
        {u"GET /v1/customers/{}/directSignedMicrosoftCustomerAgreementStatus"_s, {}, checkDirectSigning},
        {u"GET /v1/customers/{}/validationStatus"_s, {}, checkValidationStatus},
        {u"GET /v1/agreements"_s, {}, checkTemplates},
        {u"GET /v1/agreementtemplates/{}/document"_s, {}, checkDocument},
        {u"POST /v1/customers/{}/carts"_s, checkCartRequest, checkCart},
        {u"PUT /v1/customers/{}/carts/{}"_s, {}, checkCart}, // same answer as reading a cart
        {u"POST /v1/customers/{}/carts/{}/checkout"_s, {}, checkCheckout},
        {u"GET /v1/customers/{}/orders"_s, {}, checkOrders},
        {u"GET /v1/customers/{}/orders/{}"_s, {}, checkOrder},
        {u"POST /v1/customers/{}/orders"_s, {}, checkOrder}, // same answer as reading an order
        {u"GET /v1/customers/{}/subscriptions"_s, {}, checkSubscriptions},
        {u"GET /v1/customers/{}/subscriptions/{}"_s, {}, checkSubscription},
        {u"PATCH /v1/customers/{}/subscriptions/{}"_s, checkChangeRequest, checkChanged},
        {u"any throttled call (429) / GET /v1/auditrecords"_s, {}, checkAudit},
        {u"GET /v1/auditrecords"_s, {}, checkAudit},
        {u"GET /v1/products"_s, {}, checkProducts},
        {u"GET /v1/products/{}/skus"_s, {}, checkSkus},
        {u"GET /v1/customers/{}/subscribedskus"_s, {}, checkLicences},
        {u"GET /v1/customers/{}/subscriptions/customTermEndDates"_s, {}, checkAllowedEnds},
        {u"POST /v1/validations/address"_s, checkAddressRequestBody, checkAddressAnswer},
        {u"GET /v1/profiles/mpn"_s, {}, checkMpn},
        {u"GET /v1/customers/relationshiprequests"_s, {}, checkInvitation},
    };
    return operations;
}

// Another product family than the licences this program sells so far, or none of our business.
QString skippedBecause(const DocumentedSample &sample)
{
    if (sample.file.startsWith("azure-purchase-savings-plan"_L1))
        return u"another product family: Azure savings plan"_s;
    if (sample.operation == "POST /v1/customers/{}/orders"_L1 && sample.request)
        return u"direct order without a cart, not sent by this program"_s;
    return {};
}

} // namespace

// Every body the documentation prints for an operation this program uses: ours are built with the same members and
// values, theirs are read without losing a field that is shown, and money keeps every digit.
class TestDocumentedSamples final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samples_data();
    void samples();
    void priceSheetHeader();
    void everyOperationHasSamples();
    void cleanupTestCase();

private:
    int m_passed = 0;
    int m_skipped = 0;
    int m_otherOperations = 0;
};

void TestDocumentedSamples::samples_data()
{
    if (!samplesPresent())
        QSKIP("the documented samples are not here");
    QTest::addColumn<DocumentedSample>("sample");
    QTest::addColumn<int>("operation"); // -1: skipped
    m_otherOperations = 0;
    for (const DocumentedSample &sample : documentedSamples()) {
        const auto &used = usedOperations();
        const auto found = std::find_if(used.begin(), used.end(), [&sample](const UsedOperation &operation) {
            return operation.operation == sample.operation;
        });
        if (!skippedBecause(sample).isEmpty())
            QTest::addRow("%s", qPrintable(sample.file)) << sample << -1;
        else if (found != used.end())
            QTest::addRow("%s", qPrintable(sample.file)) << sample << int(found - used.begin());
        else
            ++m_otherOperations;
    }
}

// C11: what Microsoft documents
void TestDocumentedSamples::samples()
{
    QFETCH(DocumentedSample, sample);
    QFETCH(int, operation);
    if (operation < 0) {
        ++m_skipped;
        QSKIP(qPrintable(skippedBecause(sample)));
    }
    const UsedOperation &used = usedOperations().at(operation);
    const Check check = sample.request ? used.request : used.response;
    QVERIFY2(bool(check), "no check for this direction");
    const Differences found = check(sample);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u"; "_s)));
    ++m_passed;
}

void TestDocumentedSamples::priceSheetHeader()
{
    QFile file(QStringLiteral(TENANTRY_SHARED) + u"/api/samples/get-a-price-sheet.header.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the documented samples are not here");
    const QByteArray row =
        R"("Business Basic","CFQ7TTC0LH18","0001","Business Basic","Microsoft Corporation","","","P1Y","Annual",)"
        R"("US","USD","115.2","","","1/1/2024 12:00:00 AM","12/31/2024 11:59:59 PM","","144")";
    const QByteArray sheet = file.readAll().trimmed() + "\r\n" + row;
    const auto rows = PartnerCenter().priceSheet(u"US"_s).parse(answer(200, sheet, "application/octet-stream"));
    QVERIFY2(rows.ok(), rows ? "" : qPrintable(rows.error().subject));
    QCOMPARE(rows->size(), 1);
    QCOMPARE(digits(rows->at(0).unitPrice.amount), u"115.2"_s);
    QCOMPARE(digits(rows->at(0).retailPrice.amount), u"144"_s);
    QVERIFY(rows->at(0).to.isValid());
    ++m_passed;
}

// A pattern above that matches nothing would let its samples go unchecked.
void TestDocumentedSamples::everyOperationHasSamples()
{
    if (!samplesPresent())
        QSKIP("the documented samples are not here");
    const auto samples = documentedSamples();
    for (const UsedOperation &used : usedOperations()) {
        const bool any = std::any_of(samples.begin(), samples.end(), [&used](const DocumentedSample &sample) {
            return sample.operation == used.operation;
        });
        QVERIFY2(any, qPrintable(used.operation));
    }
}

void TestDocumentedSamples::cleanupTestCase()
{
    qInfo("samples: %d passed, %d skipped, %d of operations this program does not use", m_passed, m_skipped,
          m_otherOperations);
}

QTEST_GUILESS_MAIN(TestDocumentedSamples)
#include "tst_documented_samples.moc"
