// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "domain/subscription_change.h"

#include "providers/partnercenter/address.h"
#include "providers/partnercenter/carts.h"
#include "providers/partnercenter/catalog.h"
#include "providers/partnercenter/customers.h"
#include "providers/partnercenter/errors.h"
#include "providers/partnercenter/partner_center.h"

#include <QTest>
#include <functional>

using namespace tenantry;
using namespace tenantry::partnercenter;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;

// Every parser over own bodies in the documented shapes: strings and numbers for one field, names in any case, unknown
// words and members, blanks in dates; and over the bodies nobody documents (issue: bad input).
class TestPartnerCenterAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customersPage();
    void followsNextLinks_data();
    void followsNextLinks();
    void endsAtPageThatPointsToItself();
    void singleCustomer();
    void createdCustomer();
    void domainTaken_data();
    void domainTaken();
    void subscriptions();
    void orders();
    void agreements();
    void agreementDocument_data();
    void agreementDocument();
    void catalog();
    void catalogItems_data();
    void catalogItems();
    void cart();
    void checkout();
    void licences();
    void C25_allowedEnds();
    void auditRecords();
    void priceSheet();
    void refusesPriceSheet_data();
    void refusesPriceSheet();
    void profiles();
    void relationshipLink();
    void addressVerdicts_data();
    void addressVerdicts();
    void countryRules();
    void errors_data();
    void errors();
    void everyParserRefusesBadAnswers_data();
    void everyParserRefusesBadAnswers();
    void namesTheMissingMember_data();
    void namesTheMissingMember();
    void capabilities();

private:
    PartnerCenter m_provider;
};

void TestPartnerCenterAnswers::customersPage()
{
    const auto page = m_provider.customers(3).parse(fixtureAnswer(u"customers_page.json"_s));
    QVERIFY(page.ok());
    QCOMPARE(page->items.size(), 3);
    const Customer &first = page->items[0];
    QCOMPARE(first.id.text(), u"5b0e1d7c-0a61-4c0f-9c3e-6a1f0c2d9e01"_s); // compared without case (§1.4)
    QCOMPARE(first.companyName, u"Brutăria Sânzienelor SRL"_s);
    QCOMPARE(first.domain, u"brutariasanzienelor.onmicrosoft.com"_s);
    QVERIFY(first.relationship == Relationship::Reseller);
    QVERIFY(!first.delegatedAdmin);
    QVERIFY(!first.address);
    QCOMPARE(page->items[1].companyName, u"Officina \"Verdi\" & Figli"_s);
    QVERIFY(page->items[1].relationship == Relationship::MicrosoftSupport);
    QCOMPARE(page->items[2].relationship, (Word<Relationship>(Relationship::Unknown, u"co_owner"_s))); // C10
    QCOMPARE(page->items[2].delegatedAdmin, std::optional(false));
    QVERIFY(page->next.has_value());
    QCOMPARE(page->next->path, u"/customers"_s);
    QCOMPARE(page->next->query.toString(), u"size=3&seekOperation=Next"_s);
    QCOMPARE(page->next->headers.size(), 1);
    QCOMPARE(page->next->headers.value("MS-ContinuationToken"), QByteArray("c2Vlay0zOjE="));
}

void TestPartnerCenterAnswers::followsNextLinks_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("query"); // empty: untrusted
    QTest::addRow("relative") << u"/customers?size=2&seekOperation=Next"_s << u"size=2&seekOperation=Next"_s;
    QTest::addRow("with version") << u"/v1/customers?size=2"_s << u"size=2&seekOperation=Next"_s;
    QTest::addRow("absolute, ours") << u"https://api.partnercenter.microsoft.com/v1/customers?size=2"_s
                                    << u"size=2&seekOperation=Next"_s;
    QTest::addRow("encoded filter") << u"/customers?size=2&filter=%7B%22a%22%3A%22x%2By%22%7D"_s
                                    << u"size=2&filter=%7B%22a%22%3A%22x%2By%22%7D&seekOperation=Next"_s;
    QTest::addRow("other origin") << u"https://evil.example/v1/customers?size=2"_s << QString();
    QTest::addRow("other origin without scheme") << u"//evil.example/v1/customers?size=2"_s << QString();
    QTest::addRow("plain http") << u"http://api.partnercenter.microsoft.com/v1/customers?size=2"_s << QString();
    QTest::addRow("other port") << u"https://api.partnercenter.microsoft.com:8443/v1/customers?size=2"_s << QString();
    QTest::addRow("look-alike") << u"https://api.partnercenter.microsoft.com.evil.example/v1/customers"_s << QString();
    QTest::addRow("user in it") << u"https://x@api.partnercenter.microsoft.com/v1/customers"_s << QString();
    QTest::addRow("other route") << u"/customers/5b0e1d7c-0a61-4c0f-9c3e-6a1f0c2d9e01"_s << QString();
    QTest::addRow("climbing") << u"/customers/../users"_s << QString();
}

void TestPartnerCenterAnswers::followsNextLinks()
{
    QFETCH(QString, uri);
    QFETCH(QString, query);
    const QByteArray body = R"({"items":[],"links":{"next":{"uri":")" + uri.toUtf8() +
                            R"(","headers":[{"key":"MS-ContinuationToken","value":"tok"}]}}})";
    const auto page = m_provider.customers(2).parse(answer(200, body));
    QCOMPARE(page.ok(), !query.isEmpty());
    if (page) {
        QCOMPARE(page->next->path, u"/customers"_s);
        QCOMPARE(page->next->query.toString(QUrl::FullyEncoded), query);
    } else {
        QCOMPARE(page.error().kind, Error::Kind::Untrusted);
    }
}

void TestPartnerCenterAnswers::endsAtPageThatPointsToItself()
{
    const QByteArray body =
        R"({"items":[],"links":{"next":{"uri":"/customers?size=2&seekOperation=Next","headers":[{"key":"MS-ContinuationToken","value":"tok"}]}}})";
    const auto first = m_provider.customers(2).parse(answer(200, body));
    QVERIFY(first.ok() && first->next);
    const auto second = m_provider.customersFrom(*first->next).parse(answer(200, body));
    QVERIFY(!second.ok());
    QCOMPARE(second.error().subject, u"links.next"_s);
}

void TestPartnerCenterAnswers::singleCustomer()
{
    const auto customer = m_provider.customer(knownCustomer).parse(fixtureAnswer(u"customer.json"_s));
    QVERIFY(customer.ok());
    QCOMPARE(customer->commerceId, u"1f4c9a90-52d1-4f0e-8c0a-90b7f3d5a111"_s);
    QCOMPARE(customer->email, u"ana.pop@sanziene.example"_s);
    QCOMPARE(customer->culture, u"ro-RO"_s);
    QCOMPARE(customer->language, u"ro"_s);
    QCOMPARE(customer->delegatedAdmin, std::optional(true));
    const Address expected{u"Strada Memorandumului 28"_s,
                           u"ap. 3"_s,
                           u"Cluj-Napoca"_s,
                           u"CJ"_s,
                           u"400114"_s,
                           u"RO"_s,
                           {},
                           u"Ana"_s,
                           u"Pop"_s,
                           u"+40264555010"_s};
    QVERIFY(customer->address == expected);
}

void TestPartnerCenterAnswers::createdCustomer()
{
    const auto created = parseCreatedCustomer(fixtureAnswer(u"created_customer.json"_s, 201));
    QVERIFY(created.ok());
    QCOMPARE(created->customer.id.text(), u"e0a3f6b4-6b7d-47b0-9d4c-aa10c7d2be04"_s);
    QCOMPARE(created->customer.companyName, u"Liliac SRL"_s); // from the billing profile
    QVERIFY(created->customer.relationship == Relationship::None);
    QCOMPARE(created->userName, u"admin"_s);
    QCOMPARE(created->password, u"first;=Secret/1"_s);
}

void TestPartnerCenterAnswers::domainTaken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("taken"); // -1: not known
    QTest::addRow("taken") << 200 << 1;
    QTest::addRow("free") << 404 << 0;
    QTest::addRow("no content") << 204 << -1;
    QTest::addRow("moved") << 302 << -1;
    QTest::addRow("bad request") << 400 << -1;
    QTest::addRow("forbidden") << 403 << -1;
    QTest::addRow("throttled") << 429 << -1;
    QTest::addRow("broken") << 500 << -1;
}

void TestPartnerCenterAnswers::domainTaken() // S1-20: only 200 and 404 say anything
{
    QFETCH(int, status);
    QFETCH(int, taken);
    const auto result = m_provider.domainTaken(u"liliacsrl.onmicrosoft.com"_s).parse(answer(status));
    QCOMPARE(result.ok(), taken >= 0);
    if (result)
        QCOMPARE(*result, taken == 1);
    else
        QCOMPARE(result.error().http, status);
    // Whatever the status, a page for people was written by somebody in between.
    ApiReply page = answer(status);
    page.headers.insert("content-type", "text/html; charset=utf-8");
    QVERIFY(!m_provider.domainTaken(u"liliacsrl.onmicrosoft.com"_s).parse(page).ok());
}

// C11: new commerce as it was recorded, by a thin layer of our own
void TestPartnerCenterAnswers::subscriptions()
{
    const auto list = m_provider.subscriptions(knownCustomer).parse(fixtureAnswer(u"subscriptions.json"_s));
    QVERIFY(list.ok());
    QCOMPARE(list->size(), 4);

    const Subscription &nce = list->at(0);
    QCOMPARE(nce.id.text(), u"9a7b2c10-1d2e-4f30-8a41-5b6c7d8e9f01"_s);
    QVERIFY(nce.customer == knownCustomer);
    QVERIFY(nce.parent.isEmpty());
    QCOMPARE(nce.offerId, u"CFQ7TTC0TEST:0001:CFQ7TTC0AV01"_s);
    QCOMPARE(nce.offerName, u"Business Basic"_s);
    QCOMPARE(nce.nickname, u"Birou Cluj"_s);
    QCOMPARE(nce.quantity, 15); // came as text
    QVERIFY(nce.status == SubscriptionStatus::Active);
    QCOMPARE(nce.created.toString(Qt::ISODateWithMs), u"2024-03-05T09:08:07.123Z"_s);
    QCOMPARE(nce.termStart.toString(Qt::ISODate), u"2024-03-05T00:00:00Z"_s);
    QCOMPARE(nce.termEnd.toString(Qt::ISODate), u"2025-03-04T23:59:59Z"_s);
    QVERIFY(nce.termEndInclusive);
    QVERIFY(nce.term == Term::Year);
    QVERIFY(nce.billing == BillingCycle::Monthly);
    QCOMPARE(nce.autoRenew, std::optional(true));
    QCOMPARE(nce.cancelUntil.toString(Qt::ISODate), u"2024-03-12T09:08:07Z"_s);
    QVERIFY(nce.refundable.has_value());
    QCOMPARE(nce.refundable->total, 12);
    QCOMPARE(nce.refundable->parts.size(), 2);
    QCOMPARE(nce.refundable->parts[1].quantity, 2);
    QCOMPARE(nce.refundable->parts[0].until.toString(Qt::ISODateWithMs), u"2024-03-12T09:08:07.500Z"_s);
    QCOMPARE(nce.productType, u"OnlineServicesNCE"_s);
    QCOMPARE(nce.promotionId, u"PROMO1:0002:PROMO3"_s);
    QCOMPARE(nce.partnerId, u"4391508"_s); // came as a number
    QCOMPARE(nce.order.text(), u"a1b2c3d4e5f6"_s);
    QVERIFY(nce.hasNextTermInstructions);
    QVERIFY(nce.nextTerm.has_value());
    QCOMPARE(nce.nextTerm->quantity, 9);
    QVERIFY(nce.nextTerm->productId.isEmpty());
    QVERIFY(!list->at(1).nextTerm);

    const Subscription &legacy = list->at(1);
    QCOMPARE(legacy.parent, nce.id);
    QCOMPARE(legacy.offerId, u"2828BE95-0000-4F91-B2FD-0BEF192ECF60"_s); // only in the link
    QCOMPARE(legacy.status, (Word<SubscriptionStatus>(SubscriptionStatus::Unknown, u"quarantined"_s))); // C10
    QVERIFY(!legacy.termEnd.isValid());                                                                 // never
    QVERIFY(!legacy.termEndInclusive);
    QVERIFY(!legacy.cancelUntil.isValid());
    QVERIFY(!legacy.refundable);
    QCOMPARE(legacy.suspensionReasons, (QStringList{u"partner"_s, u"fraud"_s}));
    QCOMPARE(legacy.created.toString(Qt::ISODateWithMs), u"2019-01-25T23:01:08.690Z"_s);

    const Subscription &trial = list->at(2);
    QVERIFY(trial.trial);
    QVERIFY(trial.status == SubscriptionStatus::Expired);
    QVERIFY(!trial.created.isValid());
    QVERIFY(trial.term == Term::Month);
    QVERIFY(trial.billing == BillingCycle::None);
    QVERIFY(!trial.autoRenew);

    QCOMPARE(list->at(3).term, TermWord(Term::Unknown, u"P5Y"_s));
    QVERIFY(list->at(3).billing == BillingCycle::Triennial);
    QCOMPARE(list->at(3).autoRenew, std::optional(true)); // came as text
}

void TestPartnerCenterAnswers::orders()
{
    const auto list = m_provider.orders(knownCustomer).parse(fixtureAnswer(u"orders.json"_s));
    QVERIFY(list.ok());
    const Order &order = list->at(0);
    QCOMPARE(order.id.text(), u"0f1e2d3c4b5a"_s);
    QVERIFY(order.customer == knownCustomer);
    QVERIFY(order.billing == BillingCycle::Monthly);
    QCOMPARE(order.currency, u"EUR"_s);
    QVERIFY(order.status == OrderStatus::PendingPoUpload);
    QCOMPARE(order.created.toString(Qt::ISODateWithMs), u"2024-03-05T09:08:00.100Z"_s);
    QCOMPARE(digits(*order.totalPrice), u"28.82860766744404945074"_s);
    QCOMPARE(order.lines.size(), 2);
    QCOMPARE(order.lines[0].subscription.text(), u"9a7b2c10-1d2e-4f30-8a41-5b6c7d8e9f01"_s);
    QCOMPARE(digits(*order.lines[0].unitPrice), u"0.1999968000511991808131"_s);
    QCOMPARE(order.lines[0].transactionType, u"New"_s);
    QCOMPARE(order.lines[0].quantity, 15);
    QCOMPARE(order.lines[1].number, 1);
    QCOMPARE(order.lines[1].quantity, 3);
    QCOMPARE(digits(*order.lines[1].unitPrice), u"12.340"_s);
    QVERIFY(!order.lines[1].parent.isEmpty());
    QCOMPARE(list->at(1).status, (Word<OrderStatus>(OrderStatus::Unknown, u"held_for_customs"_s))); // C10
    QVERIFY(list->at(1).customer == knownCustomer);
    QVERIFY(!list->at(1).lines[0].unitPrice);
}

void TestPartnerCenterAnswers::agreements()
{
    const auto list = m_provider.agreements(knownCustomer).parse(fixtureAnswer(u"agreements.json"_s));
    QVERIFY(list.ok());
    QCOMPARE(list->size(), 2);
    QVERIFY(list->at(0).type == AgreementType::MicrosoftCustomerAgreement);
    QVERIFY(list->at(0).signer == (Contact{u"Ana"_s, u"Pop"_s, u"ana.pop@sanziene.example"_s, u"0264555010"_s}));
    QCOMPARE(list->at(0).agreedAt.toString(Qt::ISODate), u"2024-03-05T00:00:00Z"_s);
    QCOMPARE(list->at(0).link, u"https://aka.ms/customeragreement"_s);
    QCOMPARE(list->at(1).type.raw, u"MicrosoftGalacticAgreement"_s);
    const auto templates = m_provider.agreementTemplates().parse(fixtureAnswer(u"agreement_templates.json"_s));
    QVERIFY(templates.ok());
    QCOMPARE(templates->at(0).id, u"0a0b0c0d-1111-4222-8333-444455556666"_s);
    QCOMPARE(templates->at(0).versionRank, 3);
    QVERIFY(templates->at(0).type == AgreementType::MicrosoftCustomerAgreement);
}

void TestPartnerCenterAnswers::agreementDocument_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("trusted");
    QTest::addRow("preview") << u"https://wopihost.int.l2o.microsoft.com/v1/preview?x=1"_s << true;
    QTest::addRow("blob") << u"https://agreements.blob.core.windows.net/c/doc.pdf?sig=a%2Fb"_s << true;
    QTest::addRow("sample company") << u"http://127.0.0.1:40123/doc"_s << true;
    QTest::addRow("elsewhere") << u"https://evil.org/doc"_s << false;
    QTest::addRow("sample data") << u"https://agreements.cloud.example/doc"_s << true;
    QTest::addRow("almost sample data") << u"https://cloud.notexample/doc"_s << false;
    QTest::addRow("plain http") << u"http://agreements.microsoft.com/doc"_s << false;
    QTest::addRow("look-alike") << u"https://notmicrosoft.com/doc"_s << false;
    QTest::addRow("file") << u"file:///etc/passwd"_s << false;
    QTest::addRow("script") << u"javascript:alert(1)"_s << false;
}

void TestPartnerCenterAnswers::agreementDocument()
{
    QFETCH(QString, link);
    QFETCH(bool, trusted);
    const auto parse = m_provider.agreementDocument(u"t"_s, u"ro-RO"_s, u"RO"_s).parse;
    const auto url = parse(answer(200, "{\"displayUri\":\"" + link.toUtf8() + "\",\"language\":\"ro-RO\"}"));
    QCOMPARE(url.ok(), trusted);
    if (url)
        QCOMPARE(url->toString(QUrl::FullyEncoded), link);
    else
        QCOMPARE(url.error().kind, Error::Kind::Untrusted);
}

void TestPartnerCenterAnswers::catalog()
{
    const auto products = m_provider.products(u"RO"_s).parse(fixtureAnswer(u"products.json"_s));
    QVERIFY(products.ok());
    QCOMPARE(products->at(0).title, u"Business Basic"_s);
    QCOMPARE(products->at(0).description, u"Mail & files <b>plain</b>"_s);
    QCOMPARE(products->at(0).family, u"OnlineServicesNCE"_s);
    QCOMPARE(products->at(1).family, u"Azure"_s);

    const auto skus = m_provider.skus(u"CFQ7TTC0TEST"_s, u"RO"_s).parse(fixtureAnswer(u"skus.json"_s));
    QVERIFY(skus.ok());
    QCOMPARE(skus->size(), 3);
    QCOMPARE(skus->at(0).productId, u"CFQ7TTC0TEST"_s);
    QCOMPARE(skus->at(0).maximum, 300); // came as text
    QVERIFY(!skus->at(0).addOn);
    QVERIFY(skus->at(0).cycles.at(1) == BillingCycle::Monthly);
    QCOMPARE(skus->at(0).provisioningId, u"3b555118-da6a-4418-894f-7df1e2096870"_s);
    QVERIFY(skus->at(1).provisioningId.isEmpty());
    QVERIFY(skus->at(1).addOn); // has prerequisites
    QCOMPARE(skus->at(1).minimum, 5);
    QCOMPARE(skus->at(1).prerequisites, (QStringList{u"CFQ7TTC0TEST:0001"_s, u"CFQ7TTC0PLUS:0003"_s}));
    QCOMPARE(skus->at(1).cycles.at(1), CycleWord(BillingCycle::Unknown, u"weekly"_s));
    QVERIFY(skus->at(2).trial);
    const auto nameless =
        m_provider.skus(u"CFQ7TTC0TEST"_s, u"RO"_s).parse(answer(200, "{\"items\":[{\"id\":\"0001\"}]}"));
    QCOMPARE(nameless->at(0).productId, u"CFQ7TTC0TEST"_s);

    const auto found =
        m_provider.availabilities(u"CFQ7TTC0TEST"_s, u"0001"_s, u"RO"_s).parse(fixtureAnswer(u"availabilities.json"_s));
    QVERIFY(found.ok());
    QCOMPARE(found->at(0).currency, u"EUR"_s); // an object
    QCOMPARE(found->at(1).currency, u"EUR"_s); // a string
    QVERIFY(!found->at(0).purchasable);
    QVERIFY(!found->at(2).plans.isEmpty());
    QVERIFY(found->at(1).plans.at(1).term == Term::Year);
    QVERIFY(found->at(1).plans.at(1).billing == BillingCycle::Monthly);
}

void TestPartnerCenterAnswers::catalogItems_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("billing");
    QTest::addColumn<QString>("item");
    QTest::addRow("year, monthly") << u"P1Y"_s << u"monthly"_s << u"CFQ7TTC0TEST:0001:CFQ7TTC0AV01"_s;
    QTest::addRow("month") << u"P1M"_s << u"monthly"_s << u"CFQ7TTC0TEST:0001:CFQ7TTC0AV01"_s;
    QTest::addRow("year, annual") << u"P1Y"_s << u"annual"_s << u"CFQ7TTC0TEST:0001:CFQ7TTC0AV02"_s;
    QTest::addRow("three years") << u"P3Y"_s << u"annual"_s << QString();
    QTest::addRow("unknown term") << u"P7Y"_s << u"annual"_s << QString();
}

void TestPartnerCenterAnswers::catalogItems()
{
    QFETCH(QString, term);
    QFETCH(QString, billing);
    const auto found = parseAvailabilities(fixtureAnswer(u"availabilities.json"_s));
    Offer offer;
    offer.term = termFromText(term);
    offer.billing = cycleFromText(billing);
    QTEST(catalogItemFor(offer, *found), "item");
}

void TestPartnerCenterAnswers::cart()
{
    const auto cart = parseCart(fixtureAnswer(u"cart.json"_s, 201));
    QVERIFY(cart.ok());
    QVERIFY(cart->status == CartAnswer::Status::Active);
    QCOMPARE(cart->expires.toString(Qt::ISODateWithMs), u"2024-03-12T09:00:00.250Z"_s);
    QCOMPARE(cart->lines.size(), 2); // the add-on too
    QCOMPARE(digits(*cart->lines[0].listPrice), u"5.10"_s);
    QCOMPARE(digits(*cart->lines[0].discountedPrice), u"5.1"_s);
    QCOMPARE(digits(*cart->lines[0].proratedPrice), u"4.0800000000000000000001"_s);
    QCOMPARE(digits(*cart->lines[0].extendedPrice), u"918.00"_s);
    QCOMPARE(digits(*cart->lines[1].listPrice), u"12.340"_s);
    QVERIFY(cart->lines[0].errorCode.isEmpty());

    const auto faulty = parseCart(fixtureAnswer(u"cart_line_error.json"_s, 201));
    QVERIFY(faulty.ok());
    QVERIFY(faulty->lines[0].errorCode.isEmpty());
    QCOMPARE(faulty->lines[1].errorCode, u"400041"_s);
    QCOMPARE(faulty->lines[1].errorText, u"The base is missing."_s);
}

void TestPartnerCenterAnswers::checkout()
{
    const auto whole = parseCheckout(knownCustomer, fixtureAnswer(u"checkout.json"_s, 201));
    QVERIFY(whole.ok());
    QCOMPARE(whole->orders.size(), 1);
    QVERIFY(whole->failures.isEmpty());
    QVERIFY(whole->orders[0].lines[0].subscription.isEmpty()); // absent until provisioned
    const auto partly = parseCheckout(knownCustomer, fixtureAnswer(u"checkout_partial.json"_s, 201));
    QVERIFY(partly.ok());
    QCOMPARE(partly->failures.size(), 1);
    QCOMPARE(partly->failures[0].code, u"800017"_s);
    QCOMPARE(partly->failures[0].orderGroup, u"1"_s);
    // The page prints one order instead of the collection.
    const auto single = parseCheckout(knownCustomer, answer(201, R"({"id":"a687","status":"pending","lineItems":[]})"));
    QVERIFY(single.ok());
    QCOMPARE(single->orders[0].id.text(), u"a687"_s);
    QVERIFY(!parseCheckout(knownCustomer, answer(201, R"({"orders":[],"orderErrors":[]})")).ok());
    QVERIFY(!parseCheckout(knownCustomer, answer(201, R"({"orders":[{"status":"pending"}]})")).ok());
}

// S2-124: what the tenant has, whoever sold it; a count that is not stated is not none
void TestPartnerCenterAnswers::licences()
{
    const auto counts = m_provider.subscribedSkus(knownCustomer).parse(fixtureAnswer(u"subscribed_skus.json"_s));
    QVERIFY(counts.ok());
    QCOMPARE(counts->size(), 3);
    const LicenceCount &basic = counts->at(0);
    QCOMPARE(basic.plan, u"3b555118-da6a-4418-894f-7df1e2096870"_s); // as the catalog's SKU names it
    QCOMPARE(basic.name, u"Business Basic"_s);
    QCOMPARE(basic.partNumber, u"BUSINESS_BASIC"_s);
    QCOMPARE(basic.state, u"Warning"_s);
    QCOMPARE(basic.active, std::optional(90));
    QCOMPARE(basic.warning, std::optional(10));
    QCOMPARE(basic.suspended, std::optional(3));
    QCOMPARE(basic.total, std::optional(100));
    QCOMPARE(basic.assigned, std::optional(64));
    QCOMPARE(counts->at(1).total, std::optional(12)); // came as text
    QCOMPARE(counts->at(1).group, u"group2"_s);
    QVERIFY(!counts->at(1).assigned && !counts->at(1).warning);
    QVERIFY(!counts->at(2).total && counts->at(2).name.isEmpty());
    QVERIFY(m_provider.subscribedSkus(knownCustomer).parse(answer(200, R"({"items":[]})"))->isEmpty());
}

// §19.6: a day that is both a month's and a subscription's end is one choice; a kind nobody knows stays one (C10)
void TestPartnerCenterAnswers::C25_allowedEnds()
{
    const Endpoint<QList<AllowedEnd>> endpoint = m_provider.allowedEnds(knownCustomer, Term::Year, testStart);
    const auto ends = endpoint.parse(fixtureAnswer(u"custom_term_ends.json"_s));
    QVERIFY(ends.ok());
    QCOMPARE(ends->size(), 4);
    const auto day = [](int year, int month, int of) { return QDateTime(QDate(year, month, of), {0, 0}, Qt::UTC); };
    const auto other = [](const QString &last) {
        return SubscriptionId(u"7c9e1f20-3b44-4d55-8e66-97a8b9cadb"_s + last);
    };
    QCOMPARE(ends->at(0), (AllowedEnd{day(2026, 11, 30), true, {}}));
    QCOMPARE(ends->at(1), (AllowedEnd{day(2027, 1, 31), true, {other(u"02"_s), other(u"03"_s)}}));
    QCOMPARE(ends->at(2), (AllowedEnd{day(2027, 2, 20), false, {}}));
    QCOMPARE(ends->at(3), (AllowedEnd{day(2027, 3, 14), false, {other(u"01"_s)}}));
    QVERIFY(endpoint.parse(answer(200, R"({"items":[]})"))->isEmpty());
    const auto undated = endpoint.parse(answer(200, R"({"items":[{"allowedCustomTermEndDateType":"x"}]})"));
    QCOMPARE(undated.error().kind, Error::Kind::BadReply);
}

void TestPartnerCenterAnswers::auditRecords()
{
    const Endpoint<ListPage<AuditEntry>> first = m_provider.auditRecords(QDate(2024, 3, 1), QDate(2024, 3, 6));
    const auto page = first.parse(fixtureAnswer(u"audit.json"_s));
    QVERIFY(page.ok());
    QCOMPARE(page->items.size(), 2);
    QCOMPARE(page->items[0].id, u"p_c_createorder_1"_s);
    QVERIFY(page->items[0].customer == knownCustomer);
    QCOMPARE(page->items[0].operation, u"create_order"_s);
    QCOMPARE(page->items[0].at.toString(Qt::ISODateWithMs), u"2024-03-05T09:01:02.058Z"_s);
    QCOMPARE(page->items[1].resourceType, u"lunar_credit"_s); // kept (C10)
    QVERIFY(page->items[1].customer.isEmpty());
    QVERIFY(page->next.has_value());
    QCOMPARE(page->next->headers.value("MS-ContinuationToken"), QByteArray("YXVkaXQ6Mg=="));
    QVERIFY(m_provider.auditRecordsFrom(*page->next).request == *page->next);
}

void TestPartnerCenterAnswers::priceSheet() // §17
{
    ApiReply reply = answer(200, fixture(u"price_sheet.csv"_s), "application/octet-stream");
    const auto rows = m_provider.priceSheet(u"RO"_s).parse(reply);
    QVERIFY2(rows.ok(), rows ? "" : qPrintable(rows.error().subject));
    QCOMPARE(rows->size(), 2); // the row without a readable price is unknown, not zero
    const PriceRow &year = rows->at(0);
    QCOMPARE(year.productId, u"CFQ7TTC0TEST"_s);
    QCOMPARE(year.skuTitle, u"Business \"Basic\", plain"_s);
    QVERIFY(year.term == Term::Year);
    QVERIFY(year.billing == BillingCycle::Annual);
    QCOMPARE(digits(year.unitPrice.amount), u"61.20"_s);
    QCOMPARE(digits(year.retailPrice.amount), u"72.0000000000000000000001"_s);
    QCOMPARE(year.from.toString(Qt::ISODate), u"2024-03-01T00:00:00Z"_s);
    QVERIFY(!year.to.isValid());
    QCOMPARE(year.tierMaximum, 0);
    const PriceRow &month = rows->at(1);
    QCOMPARE(month.market, u"RO"_s);
    QCOMPARE(month.unitPrice.currency, u"EUR"_s);
    QCOMPARE(month.from.toString(Qt::ISODate), u"2024-03-01T13:05:09Z"_s);
    QCOMPARE(month.to.toString(Qt::ISODate), u"2024-03-31T12:30:00Z"_s);
    QCOMPARE(month.tierMinimum, 1);
    QCOMPARE(month.tierMaximum, 300);
}

void TestPartnerCenterAnswers::refusesPriceSheet_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("subject");
    const QByteArray header("ProductId,SkuId,TermDuration,BillingPlan,Currency,UnitPrice\n");
    QTest::addRow("page") << fixture(u"page.html"_s) << QByteArray("text/html") << u"content-type"_s;
    QTest::addRow("page as stream") << fixture(u"page.html"_s) << QByteArray("application/octet-stream")
                                    << u"content-type"_s;
    QTest::addRow("zip") << QByteArray("PK\x03\x04zip") << QByteArray("application/octet-stream") << u"content-type"_s;
    QTest::addRow("empty") << QByteArray() << QByteArray("text/csv") << u"header"_s;
    QTest::addRow("no price") << QByteArray("ProductId,SkuId,TermDuration,BillingPlan,Currency\n")
                              << QByteArray("text/csv") << u"UnitPrice"_s;
    QTest::addRow("cut in a row") << header + "P,0001,P1Y,Annual,EUR,5.1\nP,0002,P1" << QByteArray("text/csv")
                                  << u"line 3"_s;
    QTest::addRow("cut in quotes") << header + "P,0001,P1Y,Annual,EUR,\"5.1" << QByteArray("text/csv") << u"line 2"_s;
}

void TestPartnerCenterAnswers::refusesPriceSheet()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    const auto rows = m_provider.priceSheet(u"RO"_s).parse(answer(200, body, type));
    QVERIFY(!rows.ok());
    QCOMPARE(rows.error().kind, Error::Kind::BadReply);
    QTEST(rows.error().subject, "subject");
}

void TestPartnerCenterAnswers::profiles()
{
    const auto own = m_provider.ownProfile().parse(fixtureAnswer(u"mpn_profile.json"_s));
    QVERIFY(own.ok());
    QCOMPARE(own->companyName, u"Sânziene Distribuție"_s);
    QCOMPARE(own->mpnId, u"4391508"_s); // came as a number
    const auto organization = m_provider.organizationProfile().parse(fixtureAnswer(u"organization_profile.json"_s));
    QVERIFY(organization.ok());
    QCOMPARE(organization->companyName, u"Quantum Reseller SRL"_s);
    QCOMPARE(organization->country, u"RO"_s);
    QCOMPARE(organization->tenantId, u"11111111-2222-4333-8444-555566667777"_s);
    QCOMPARE(organization->domain, u"quantumreseller.example"_s);
    // an id that exists, and one that does not
    QCOMPARE(*m_provider.mpnPartner(u"4391508"_s).parse(fixtureAnswer(u"mpn_profile.json"_s)),
             u"Sânziene Distribuție"_s);
    const auto unknown = m_provider.mpnPartner(u"9"_s).parse(fixtureAnswer(u"mpn_unknown.json"_s, 404));
    QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
    QCOMPARE(unknown.error().code, u"3000"_s);
}

void TestPartnerCenterAnswers::relationshipLink()
{
    const auto link = m_provider.relationshipLink().parse(fixtureAnswer(u"relationship_request.json"_s));
    QVERIFY(link.ok());
    QVERIFY(link->startsWith(u"https://admin.microsoft.com/"_s));
    QVERIFY(link->endsWith(u"#/BillingAccounts/partner-invitation"_s));
    const auto foreign = m_provider.relationshipLink().parse(answer(200, R"({"url":"https://evil.org/x"})"));
    QCOMPARE(foreign.error().kind, Error::Kind::Untrusted);
}

void TestPartnerCenterAnswers::addressVerdicts_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("kind");
    using Kind = AddressVerdict::Kind;
    QTest::addRow("shippable") << QByteArray("VerifiedShippable") << int(Kind::Verified);
    QTest::addRow("verified") << QByteArray("Verified") << int(Kind::Suggestion);
    QTest::addRow("ask") << QByteArray("InteractionRequired") << int(Kind::AskUser);
    QTest::addRow("street") << QByteArray("StreetPartial") << int(Kind::Partial);
    QTest::addRow("premises") << QByteArray("PremisesPartial") << int(Kind::Partial);
    QTest::addRow("multiple") << QByteArray("Multiple") << int(Kind::Partial);
    QTest::addRow("none") << QByteArray("None") << int(Kind::NotFound);
    QTest::addRow("not validated") << QByteArray("NotValidated") << int(Kind::NotChecked);
    QTest::addRow("unknown") << QByteArray("Haunted") << int(Kind::NotChecked); // nothing guessed green (C12)
}

void TestPartnerCenterAnswers::addressVerdicts()
{
    QFETCH(QByteArray, status);
    const auto verdict = m_provider.checkAddress({}).parse(answer(200, "{\"status\":\"" + status + "\"}"));
    QVERIFY(verdict.ok());
    QTEST(int(verdict->kind), "kind");
    QCOMPARE(verdict->rawStatus, QString::fromLatin1(status));
    const auto suggested = m_provider.checkAddress({}).parse(fixtureAnswer(u"address_verdict.json"_s));
    QCOMPARE(suggested->suggestions.size(), 1);
    QCOMPARE(suggested->suggestions[0].line1, u"Strada Memorandumului 28"_s);
    QCOMPARE(suggested->suggestions[0].state, u"CJ"_s);
}

void TestPartnerCenterAnswers::countryRules()
{
    const auto rules = m_provider.countryRules(u"HU"_s).parse(fixtureAnswer(u"country_rules.json"_s));
    QVERIFY(rules.ok());
    QCOMPARE(rules->iso2, u"HU"_s);
    QCOMPARE(rules->defaultCulture, u"hu-HU"_s);
    QCOMPARE(rules->languages, (QStringList{u"hu"_s, u"en"_s}));
    QVERIFY(rules->postalCodeRequired);
    QCOMPARE(rules->postalCodePattern, u"^\\d{4}$"_s);
    QCOMPARE(rules->taxIdPattern, u"^HU\\d{8}$"_s);
    QCOMPARE(rules->taxIdSample, u"HU12345678"_s);
    QCOMPARE(rules->callingCodes, QStringList{u"36"_s});
    QVERIFY(rules->registrationNumberSupported);
    QVERIFY(rules->registrationNumberRequired); // §3.2 lists Hungary
    QVERIFY(rules->phoneRequired);
    const auto page = m_provider.countryRules(u"US"_s).parse(fixtureAnswer(u"country_rules_page_shape.json"_s));
    QVERIFY(page.ok());
    QCOMPARE(page->iso2, u"US"_s);
    QVERIFY(page->stateRequired); // came as text
    QCOMPARE(page->states, (QStringList{u"WA"_s, u"NY"_s}));
    QVERIFY(!page->cityRequired);
    QVERIFY(!page->registrationNumberRequired);
}

void TestPartnerCenterAnswers::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    using Kind = Error::Kind;
    QTest::addRow("number") << 404 << u"error_number.json"_s << int(Kind::NotFound) << u"800008"_s
                            << u"Cart not found"_s;
    QTest::addRow("text") << 400 << u"error_text.json"_s << int(Kind::Rejected) << u"600051"_s
                          << u"The phone number is missing."_s;
    QTest::addRow("throttled") << 429 << u"error_throttled.json"_s << int(Kind::Throttled) << QString()
                               << u"Rate limit is exceeded. Try again in 57 seconds."_s;
    QTest::addRow("validation") << 409 << u"error_validation.json"_s << int(Kind::Conflict) << u"600061"_s
                                << u"A confirmed agreement exists already."_s;
    QTest::addRow("wrapped") << 403 << u"error_wrapped.json"_s << int(Kind::Forbidden)
                             << u"Authorization_RequestDenied"_s << u"Insufficient privileges."_s;
    QTest::addRow("page") << 502 << u"page.html"_s << int(Kind::Server) << QString() << QString();
    QTest::addRow("signed out") << 401 << u"page.html"_s << int(Kind::SignedOut) << QString() << QString();
    QTest::addRow("stale") << 412 << u"error_number.json"_s << int(Kind::Conflict) << u"800008"_s
                           << u"Cart not found"_s;
    QTest::addRow("slow") << 408 << u"error_number.json"_s << int(Kind::Timeout) << u"800008"_s << u"Cart not found"_s;
    QTest::addRow("moved") << 302 << u"page.html"_s << int(Kind::BadReply) << QString() << QString();
    QTest::addRow("odd status") << 799 << u"page.html"_s << int(Kind::BadReply) << QString() << QString();
    QTest::addRow("error with 200") << 200 << u"error_item_unavailable.json"_s << int(Kind::Rejected) << u"400072"_s
                                    << u"The item is not available."_s;
}

void TestPartnerCenterAnswers::errors()
{
    QFETCH(int, status);
    QFETCH(QString, body);
    ApiReply reply = fixtureAnswer(body, status);
    reply.headers.insert("retry-after", "57");
    const auto json = readJson(reply);
    QVERIFY(!json.ok());
    const Error error = json.error();
    QTEST(int(error.kind), "kind");
    QTEST(error.code, "code");
    QTEST(error.detail, "detail");
    QCOMPARE(error.http, status);
    QCOMPARE(error.requestId, u"aaaaaaaa-0000-4000-8000-000000000001"_s);
    QCOMPARE(error.correlationId, u"bbbbbbbb-0000-4000-8000-000000000002"_s);
    if (status >= 300)
        QCOMPARE(error.retryAfter, std::chrono::seconds(57));
}

using Parser = std::function<std::optional<Error>(const ApiReply &)>;

template <class T>
Parser errorOf(const Endpoint<T> &endpoint)
{
    return [parse = endpoint.parse](const ApiReply &reply) -> std::optional<Error> {
        const Result<T> result = parse(reply);
        return result ? std::nullopt : std::optional(result.error());
    };
}

QList<std::pair<const char *, Parser>> allParsers()
{
    static const PartnerCenter provider;
    return {
        {"customers", errorOf(provider.customers(5))},
        {"customer", errorOf(provider.customer(knownCustomer))},
        {"subscriptions", errorOf(provider.subscriptions(knownCustomer))},
        {"orders", errorOf(provider.orders(knownCustomer))},
        {"licences", errorOf(provider.subscribedSkus(knownCustomer))},
        {"allowed ends", errorOf(provider.allowedEnds(knownCustomer, Term::Year, testStart))},
        {"agreements", errorOf(provider.agreements(knownCustomer))},
        {"templates", errorOf(provider.agreementTemplates())},
        {"document", errorOf(provider.agreementDocument(u"t"_s, u"en-US"_s, u"US"_s))},
        {"audit", errorOf(provider.auditRecords(QDate(2024, 3, 1), QDate(2024, 3, 2)))},
        {"prices", errorOf(provider.priceSheet(u"RO"_s))},
        {"own profile", errorOf(provider.ownProfile())},
        {"organization", errorOf(provider.organizationProfile())},
        {"partner id", errorOf(provider.mpnPartner(u"1"_s))},
        {"invitation", errorOf(provider.relationshipLink())},
        {"address", errorOf(provider.checkAddress({}))},
        {"country", errorOf(provider.countryRules(u"RO"_s))},
        {"products", errorOf(provider.products(u"RO"_s))},
        {"skus", errorOf(provider.skus(u"P"_s, u"RO"_s))},
        {"availabilities", errorOf(provider.availabilities(u"P"_s, u"0001"_s, u"RO"_s))},
    };
}

void TestPartnerCenterAnswers::everyParserRefusesBadAnswers_data()
{
    QTest::addColumn<int>("parser");
    for (int i = 0; i < allParsers().size(); ++i)
        QTest::addRow("%s", allParsers().at(i).first) << i;
}

void TestPartnerCenterAnswers::everyParserRefusesBadAnswers()
{
    QFETCH(int, parser);
    const Parser parse = allParsers().at(parser).second;
    const auto kindOf = [&parse](const ApiReply &reply) {
        const auto error = parse(reply);
        return error ? int(error->kind) : -1;
    };
    QCOMPARE(kindOf(answer(200, fixture(u"page.html"_s), "text/html; charset=utf-8")), int(Error::Kind::BadReply));
    QCOMPARE(kindOf(answer(200, fixture(u"page.html"_s))), int(Error::Kind::BadReply)); // and calls itself JSON
    QCOMPARE(kindOf(answer(200, {})), int(Error::Kind::BadReply));
    QCOMPARE(kindOf(answer(200, R"({"items":[{"id":"x")")), int(Error::Kind::BadReply)); // truncated
    QCOMPARE(kindOf(answer(200, R"({"something":"else"})")), int(Error::Kind::BadReply));
    QCOMPARE(kindOf(answer(200, "[1,2,3")), int(Error::Kind::BadReply));
    QCOMPARE(kindOf(answer(500, "oops", "text/plain")), int(Error::Kind::Server));
    QCOMPARE(kindOf(fixtureAnswer(u"error_throttled.json"_s, 429)), int(Error::Kind::Throttled));
    QCOMPARE(kindOf(answer(403, R"({"code":900150,"description":"role"})")), int(Error::Kind::Forbidden));
}

void TestPartnerCenterAnswers::namesTheMissingMember_data()
{
    QTest::addColumn<QString>("parser");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("member");
    QTest::addRow("items") << u"customers"_s << QByteArray("{}") << u"items"_s;
    QTest::addRow("customer id") << u"customers"_s << QByteArray(R"({"items":[{"companyProfile":{}}]})")
                                 << u"items[].id"_s;
    QTest::addRow("null id") << u"customer"_s << QByteArray(R"({"id":null})") << u"id"_s;
    QTest::addRow("status") << u"subscriptions"_s << QByteArray(R"({"items":[{"id":"a","quantity":1}]})")
                            << u"items[].status"_s;
    QTest::addRow("quantity") << u"subscriptions"_s
                              << QByteArray(R"({"items":[{"id":"a","status":"active","quantity":"many"}]})")
                              << u"items[].quantity"_s;
    QTest::addRow("order id") << u"orders"_s << QByteArray(R"({"items":[{}]})") << u"items[].id"_s;
    QTest::addRow("template") << u"templates"_s << QByteArray(R"({"items":[{}]})") << u"items[].templateId"_s;
    QTest::addRow("audit date") << u"audit"_s << QByteArray(R"({"items":[{"id":"a"}]})") << u"items[].operationDate"_s;
    QTest::addRow("licence") << u"licences"_s << QByteArray(R"({"items":[{"totalUnits":5}]})")
                             << u"items[].productSku.id"_s;
    QTest::addRow("catalog item") << u"availabilities"_s << QByteArray(R"({"items":[{"id":"a"}]})")
                                  << u"items[].catalogItemId"_s;
}

void TestPartnerCenterAnswers::namesTheMissingMember()
{
    QFETCH(QString, parser);
    QFETCH(QByteArray, body);
    const auto parsers = allParsers();
    const auto found = std::find_if(parsers.begin(), parsers.end(),
                                    [&parser](const auto &each) { return parser == QLatin1StringView(each.first); });
    QVERIFY(found != parsers.end());
    const auto error = found->second(answer(200, body));
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, Error::Kind::BadReply);
    QTEST(error->subject, "member");
}

void TestPartnerCenterAnswers::capabilities()
{
    const auto table = m_provider.capabilities();
    const auto find = [&table](std::string_view operation) {
        return std::find_if(table.begin(), table.end(),
                            [operation](const Capability &row) { return row.operation == operation; });
    };
    QVERIFY(find("order.place") != table.end());
    QVERIFY(find("order.place")->support == Capability::Support::Yes);
    QVERIFY(find("order.list-all")->support == Capability::Support::No);
    for (int kind = 1; kind <= static_cast<int>(ChangeKind::Conversion); ++kind) // what can be asked for is listed
        QVERIFY(find(intentKind(static_cast<ChangeKind>(kind)).toStdString()) != table.end());
    for (const Capability &row : table) {
        QVERIFY(!row.section.empty());
        QCOMPARE(row.support == Capability::Support::Partial, !row.limit.empty());
        QCOMPARE(std::count_if(table.begin(), table.end(),
                               [&row](const Capability &other) { return other.operation == row.operation; }),
                 1);
    }
}

QTEST_GUILESS_MAIN(TestPartnerCenterAnswers)
#include "tst_partner_center_answers.moc"
