// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "providers/partnercenter/carts.h"
#include "providers/partnercenter/customers.h"
#include "providers/partnercenter/partner_center.h"
#include "providers/partnercenter/requests.h"

#include <QJsonDocument>
#include <QTest>

using namespace tenantry;
using namespace tenantry::partnercenter;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;

// Every request as it goes out: verb, path, query, body, to the byte.
class TestPartnerCenterRequests final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void encodesPathsAndQueries();
    void checksAddress();
    void createsCustomer();
    void createsCustomerUnderReseller();
    void leavesOutEmptyMembers();
    void makesCart();
    void makesCartWithAddOns();
    void checksOutWithoutBody();

private:
    PartnerCenter m_provider;
};

QString lineOf(const ApiRequest &request)
{
    const QString query = request.query.toString(QUrl::FullyEncoded);
    return QString::fromLatin1(verbName(request.verb)) + u' ' + request.path +
           (query.isEmpty() ? QString() : u'?' + query);
}

QJsonObject bodyOf(const ApiRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

void TestPartnerCenterRequests::reads_data()
{
    QTest::addColumn<ApiRequest>("request");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("route");
    const QString id = knownCustomer.text();
    QTest::addRow("customers") << m_provider.customers(500).request << u"GET /customers?size=500"_s << u"/customers"_s;
    QTest::addRow("customer") << m_provider.customer(knownCustomer).request << u"GET /customers/"_s + id
                              << u"/customers/{id}"_s;
    QTest::addRow("subscriptions") << m_provider.subscriptions(knownCustomer).request
                                   << u"GET /customers/"_s + id + u"/subscriptions"_s
                                   << u"/customers/{id}/subscriptions"_s;
    QTest::addRow("orders") << m_provider.orders(knownCustomer).request
                            << u"GET /customers/"_s + id + u"/orders?include_price=true"_s
                            << u"/customers/{id}/orders"_s;
    QTest::addRow("agreements") << m_provider.agreements(knownCustomer).request
                                << u"GET /customers/"_s + id + u"/agreements?agreementType=MicrosoftCustomerAgreement"_s
                                << u"/customers/{id}/agreements"_s;
    QTest::addRow("licences") << m_provider.subscribedSkus(knownCustomer).request
                              << u"GET /customers/"_s + id +
                                     u"/subscribedskus?licenseGroupIds=Group1&licenseGroupIds=Group2"_s
                              << u"/customers/{id}/subscribedskus"_s;
    QTest::addRow("allowed ends")
        << m_provider.allowedEnds(knownCustomer, Term::Year, QDateTime({2027, 6, 19}, {0, 0}, Qt::UTC)).request
        << u"GET /customers/"_s + id +
               u"/subscriptions/customTermEndDates?term_duration=P1Y&TermStartDate=2027-06-19T00%3A00%3A00Z"_s
        << u"/customers/{id}/subscriptions/customTermEndDates"_s;
    QTest::addRow("templates") << m_provider.agreementTemplates().request
                               << u"GET /agreements?agreementType=MicrosoftCustomerAgreement"_s << u"/agreements"_s;
    QTest::addRow("document") << m_provider.agreementDocument(u"T-1"_s, u"ro-RO"_s, u"RO"_s).request
                              << u"GET /agreementtemplates/T-1/document?language=ro-RO&country=RO"_s
                              << u"/agreementtemplates/{id}/document"_s;
    QTest::addRow("audit") << m_provider.auditRecords(QDate(2024, 3, 1), QDate(2024, 12, 31)).request
                           << u"GET /auditrecords?startDate=2024-03-01&endDate=2024-12-31&size=500"_s
                           << u"/auditrecords"_s;
    QTest::addRow("prices")
        << m_provider.priceSheet(u"RO"_s).request
        << u"GET /sales/pricesheets(Market='RO',PricesheetView='updatedlicensebased')/$value?timeline=current"_s
        << u"/sales/pricesheets/$value"_s;
    QTest::addRow("own profile") << m_provider.ownProfile().request << u"GET /profiles/mpn"_s << u"/profiles/mpn"_s;
    QTest::addRow("organization") << m_provider.organizationProfile().request << u"GET /profiles/organization"_s
                                  << u"/profiles/organization"_s;
    QTest::addRow("partner id") << m_provider.mpnPartner(u"4391508"_s).request << u"GET /profiles/mpn?mpnId=4391508"_s
                                << u"/profiles/mpn"_s;
    QTest::addRow("invitation") << m_provider.relationshipLink().request << u"GET /customers/relationshiprequests"_s
                                << u"/customers/relationshiprequests"_s;
    QTest::addRow("domain") << m_provider.domainTaken(u"liliac.onmicrosoft.com"_s).request
                            << u"HEAD /domains/liliac.onmicrosoft.com"_s << u"/domains/{domain}"_s;
    QTest::addRow("country") << m_provider.countryRules(u"RO"_s).request << u"GET /countryvalidationrules/RO"_s
                             << u"/countryvalidationrules/{iso2}"_s;
    QTest::addRow("products") << m_provider.products(u"RO"_s).request
                              << u"GET /products?targetView=OnlineServices&country=RO&targetSegment=commercial"_s
                              << u"/products"_s;
    QTest::addRow("skus") << m_provider.skus(u"CFQ7TTC0LH18"_s, u"RO"_s).request
                          << u"GET /products/CFQ7TTC0LH18/skus?country=RO&targetSegment=commercial"_s
                          << u"/products/{id}/skus"_s;
    QTest::addRow("availabilities")
        << m_provider.availabilities(u"CFQ7TTC0LH18"_s, u"0001"_s, u"RO"_s).request
        << u"GET /products/CFQ7TTC0LH18/skus/0001/availabilities?country=RO&targetSegment=commercial"_s
        << u"/products/{id}/skus/{id}/availabilities"_s;
}

void TestPartnerCenterRequests::reads()
{
    QFETCH(ApiRequest, request);
    QTEST(lineOf(request), "line");
    QTEST(request.route, "route");
    QVERIFY(request.body.isEmpty());
    QVERIFY(request.repeatable());
    const bool prices = request.path.startsWith(u"/sales"_s);
    QCOMPARE(request.host, prices ? ApiHost::PartnerApi : ApiHost::PartnerCenter);
    QCOMPARE(request.accept, QByteArray(prices ? "application/octet-stream" : "application/json"));
}

void TestPartnerCenterRequests::encodesPathsAndQueries()
{
    QCOMPARE(m_provider.customer(CustomerId(u"a/../b?c#d e"_s)).request.path, u"/customers/a%2F..%2Fb%3Fc%23d%20e"_s);
    const ApiRequest filtered = customersByDomainRequest(u"a+b&c=\"d%\"é"_s, 100);
    const QString query = filtered.query.toString(QUrl::FullyEncoded);
    QVERIFY2(query.startsWith(u"size=100&filter=%7B%22Field%22"_s), qPrintable(query));
    QVERIFY(!query.contains(u'+'));
    const QUrlQuery arrived(query);
    const QString filter =
        QUrl::fromPercentEncoding(arrived.queryItemValue(u"filter"_s, QUrl::FullyEncoded).toLatin1());
    QCOMPARE(
        QJsonDocument::fromJson(filter.toUtf8()).object(),
        (QJsonObject{{u"Field"_s, u"Domain"_s}, {u"Value"_s, u"a+b&c=\"d%\"é"_s}, {u"Operator"_s, u"starts_with"_s}}));
}

void TestPartnerCenterRequests::checksAddress()
{
    Address address;
    address.line1 = u"Strada Învierii 1"_s;
    address.city = u"Iași"_s;
    address.postalCode = u"700001"_s;
    address.country = u"RO"_s;
    address.phone = u"0232"_s; // not part of the check
    const ApiRequest request = m_provider.checkAddress(address).request;
    QCOMPARE(lineOf(request), u"POST /validations/address"_s);
    QVERIFY(request.body.contains("Învierii")); // UTF-8 as it is
    QCOMPARE(bodyOf(request), (QJsonObject{{u"addressLine1"_s, u"Strada Învierii 1"_s},
                                           {u"city"_s, u"Iași"_s},
                                           {u"postalCode"_s, u"700001"_s},
                                           {u"country"_s, u"RO"_s}}));
}

// S0-2, S0-3, S0-4, S0-12, S1-24: all that was entered goes out, under the name of the new tenant
void TestPartnerCenterRequests::createsCustomer()
{
    NewCustomerData entered = newCustomerDraft().newCustomer;
    entered.registrationNumber = u"J12/1/2024"_s;
    const ApiRequest request = createCustomerRequest(newTenant(entered));
    QCOMPARE(lineOf(request), u"POST /customers"_s);
    const QJsonObject address{{u"country"_s, u"RO"_s},
                              {u"city"_s, u"Cluj-Napoca"_s},
                              {u"addressLine1"_s, u"Strada Memorandumului 28"_s},
                              {u"postalCode"_s, u"400114"_s},
                              {u"firstName"_s, u"Ana"_s},
                              {u"lastName"_s, u"Pop"_s},
                              {u"phoneNumber"_s, u"0264555010"_s}};
    const QJsonObject expected{
        {u"companyProfile"_s, QJsonObject{{u"domain"_s, u"liliacsrl.onmicrosoft.com"_s},
                                          {u"companyName"_s, u"Liliac SRL"_s},
                                          {u"organizationRegistrationNumber"_s, u"J12/1/2024"_s}}},
        {u"billingProfile"_s, QJsonObject{{u"email"_s, u"ana.pop@sanziene.example"_s},
                                          {u"culture"_s, u"ro-RO"_s},
                                          {u"language"_s, u"ro"_s},
                                          {u"companyName"_s, u"Liliac SRL"_s},
                                          {u"firstName"_s, u"Ana"_s},
                                          {u"lastName"_s, u"Pop"_s},
                                          {u"defaultAddress"_s, address}}}};
    QCOMPARE(bodyOf(request), expected);
    QVERIFY(!request.body.toLower().contains("password"));
}

void TestPartnerCenterRequests::createsCustomerUnderReseller()
{
    NewTenant tenant = newTenant(newCustomerDraft().newCustomer);
    tenant.associatedPartnerId = u"484e548c-0000-4528-93a9-c16c6373cb59"_s;
    tenant.defaultRelationship = false;
    const QJsonObject body = bodyOf(createCustomerRequest(tenant));
    QCOMPARE(body[u"associatedPartnerId"_s].toString(), u"484e548c-0000-4528-93a9-c16c6373cb59"_s);
    QVERIFY(body[u"enableGDAPByDefault"_s].isBool());
}

void TestPartnerCenterRequests::leavesOutEmptyMembers()
{
    NewTenant tenant;
    tenant.domain = u"x.onmicrosoft.com"_s;
    const QByteArray expected =
        R"({"billingProfile":{"defaultAddress":{}},"companyProfile":{"domain":"x.onmicrosoft.com"}})";
    QCOMPARE(createCustomerRequest(tenant).body, expected);
}

void TestPartnerCenterRequests::makesCart()
{
    CartLine line;
    line.catalogItemId = u"CFQ7TTC0LH18:0001:CFQ7TTC0K971"_s;
    line.quantity = 12;
    line.billingCycle = u"monthly"_s;
    line.term = u"P1Y"_s;
    line.nickname = u"Birou \"A\""_s;
    const ApiRequest request = createCartRequest(knownCustomer, {line});
    QCOMPARE(lineOf(request), u"POST /customers/"_s + knownCustomer.text() + u"/carts"_s);
    const QByteArray expected =
        R"({"lineItems":[{"billingCycle":"monthly","catalogItemId":"CFQ7TTC0LH18:0001:CFQ7TTC0K971",)"
        R"("friendlyName":"Birou \"A\"","id":0,"quantity":12,"termDuration":"P1Y"}]})";
    QCOMPARE(request.body, expected);
}

void TestPartnerCenterRequests::makesCartWithAddOns()
{
    CartLine addOn;
    addOn.id = 1;
    addOn.catalogItemId = u"ADDON"_s;
    addOn.quantity = 2;
    CartLine base;
    base.catalogItemId = u"BASE"_s;
    base.quantity = 3;
    base.addOns = {addOn};
    base.provisioning = {{u"parentSubscriptionId"_s, u"P"_s}};
    base.renewsTo = u"P1Y"_s;
    const QJsonObject line = bodyOf(createCartRequest(knownCustomer, {base}))[u"lineItems"_s][0].toObject();
    QCOMPARE(line[u"addonItems"_s][0][u"catalogItemId"_s].toString(), u"ADDON"_s);
    QCOMPARE(line[u"addonItems"_s][0][u"id"_s].toInt(), 1);
    QCOMPARE(line[u"provisioningContext"_s][u"parentSubscriptionId"_s].toString(), u"P"_s);
    QCOMPARE(line[u"renewsTo"_s][u"termDuration"_s].toString(), u"P1Y"_s);
    QVERIFY(!line.contains(u"termDuration"_s));
}

void TestPartnerCenterRequests::checksOutWithoutBody()
{
    const ApiRequest request = checkoutRequest(knownCustomer, u"cart-1"_s);
    QCOMPARE(lineOf(request), u"POST /customers/"_s + knownCustomer.text() + u"/carts/cart-1/checkout"_s);
    QVERIFY(request.body.isEmpty());
    QVERIFY(!request.repeatable());
    QCOMPARE(lineOf(cartRequest(knownCustomer, u"cart-1"_s)),
             u"GET /customers/"_s + knownCustomer.text() + u"/carts/cart-1"_s);
}

QTEST_GUILESS_MAIN(TestPartnerCenterRequests)
#include "tst_partner_center_requests.moc"
