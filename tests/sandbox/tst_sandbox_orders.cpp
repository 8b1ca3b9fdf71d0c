// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox_guest.h"

#include <QTest>

using namespace tenantry::testing;
using namespace Qt::StringLiterals;

namespace {

const auto basic = QStringLiteral("CFQ7TTC0LH18");
const auto archiving = QStringLiteral("CFQ7TTC0LH0J");
const auto testLicence = QStringLiteral("CFQ7TTC0SBX1");

// A customer that was just created and may buy.
struct Buyer
{
    explicit Buyer(SandboxGuest &guest)
        : id(guest.post(u"/v1/customers"_s, newCustomer(u"kaeufer.onmicrosoft.com"_s)).body[u"id"].toString())
    {}

    void agree(SandboxGuest &guest) const
    {
        const auto known = guest.get(u"/v1/agreements?agreementType=*"_s).items();
        const QJsonObject contact{
            {u"firstName"_s, u"Ana"_s}, {u"lastName"_s, u"Țurcan"_s}, {u"email"_s, u"ana@incercare.example"_s}};
        guest.post(path(u"agreements"_s), {{u"primaryContact"_s, contact},
                                           {u"dateAgreed"_s, u"2026-03-01T09:00:00Z"_s},
                                           {u"templateId"_s, known.first()[u"templateId"]},
                                           {u"type"_s, u"MicrosoftCustomerAgreement"_s}});
    }
    QString path(const QString &what) const { return u"/v1/customers/%1/%2"_s.arg(id, what); }

    QString id;
};

int lineError(const Answer &cart, int line = 0)
{
    return cart.body[u"lineItems"][line][u"error"][u"errorCode"].toInt();
}

} // namespace

// partner-center.md §5, §8, §9, §17.
class TestSandboxOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderingWithoutAgreementIsRefused()
    {
        SandboxGuest guest;
        guest.signIn();
        const Buyer buyer(guest);
        const auto item = guest.catalogItem(basic, u"0001"_s, u"P1Y"_s);
        const auto refused = guest.post(buyer.path(u"carts"_s), cartOf({cartLine(0, item, 5)}));
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), 13605);
        buyer.agree(guest);
        QCOMPARE(guest.post(buyer.path(u"carts"_s), cartOf({cartLine(0, item, 5)})).status, 201);
    }

    void accountUnderReviewMayNotBuy_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code");
        QTest::addRow("under review") << u"Mobilă"_s << 800073;
        QTest::addRow("refused") << u"Fahrradladen"_s << 800075;
        QTest::addRow("advisor only") << u"Dolomiti"_s << 20002;
    }
    void accountUnderReviewMayNotBuy()
    {
        QFETCH(QString, name);
        SandboxGuest guest;
        guest.signIn();
        const auto item = guest.catalogItem(basic, u"0001"_s, u"P1Y"_s);
        const auto answer =
            guest.post(u"/v1/customers/%1/carts"_s.arg(guest.customerNamed(name)), cartOf({cartLine(0, item, 1)}));
        QCOMPARE(answer.status, 403);
        QTEST(answer.code(), "code");
    }

    void cartLineErrorsKeepTheCart_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("sku");
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("billing");
        QTest::addColumn<int>("quantity");
        QTest::addColumn<int>("code");
        const auto p1y = u"P1Y"_s;
        const auto monthly = u"monthly"_s;
        QTest::addRow("fine") << basic << u"0001"_s << p1y << monthly << 300 << 0;
        QTest::addRow("quantity 0") << basic << u"0001"_s << p1y << monthly << 0 << 10010;
        QTest::addRow("negative") << basic << u"0001"_s << p1y << monthly << -1 << 10010;
        QTest::addRow("above 300") << basic << u"0001"_s << p1y << monthly << 301 << 10015;
        QTest::addRow("plan") << basic << u"0001"_s << p1y << u"triennial"_s << 1 << 10013;
        QTest::addRow("trial of 5") << u"CFQ7TTC0LDPB"_s << u"000P"_s << u"P1M"_s << u"none"_s << 5 << 10010;
        QTest::addRow("trial") << u"CFQ7TTC0LDPB"_s << u"000P"_s << u"P1M"_s << u"none"_s << 25 << 0;
        QTest::addRow("add-on without base") << archiving << u"0001"_s << p1y << monthly << 1 << 400041;
    }
    void cartLineErrorsKeepTheCart()
    {
        QFETCH(QString, product);
        QFETCH(QString, sku);
        QFETCH(QString, term);
        QFETCH(QString, billing);
        QFETCH(int, quantity);
        QFETCH(int, code);
        SandboxGuest guest;
        guest.signIn();
        const Buyer buyer(guest);
        buyer.agree(guest);
        const auto item = guest.catalogItem(product, sku, term);
        QVERIFY(!item.isEmpty());
        const auto cart = guest.post(buyer.path(u"carts"_s), cartOf({cartLine(0, item, quantity, term, billing)}));
        QCOMPARE(cart.status, 201);
        QCOMPARE(lineError(cart), code);
        const auto checkout = guest.post(buyer.path(u"carts/%1/checkout"_s.arg(cart.body[u"id"].toString())), {});
        QCOMPARE(checkout.status, code == 0 ? 201 : 400);
        QCOMPARE(checkout.code(), code == 0 ? 0 : 800009);
        QCOMPARE(guest.count(u"placedOrders"_s), code == 0 ? 1 : 0);
    }

    void unreadableCartsAreRefused_data()
    {
        QTest::addColumn<QJsonValue>("id");
        QTest::addColumn<QJsonValue>("quantity");
        QTest::addColumn<int>("code");
        QTest::addRow("text quantity") << QJsonValue(0) << QJsonValue(u"five"_s) << 2000;
        QTest::addRow("half a seat") << QJsonValue(0) << QJsonValue(1.5) << 2000;
        QTest::addRow("ids from 1") << QJsonValue(1) << QJsonValue(1) << 800071;
    }
    void unreadableCartsAreRefused()
    {
        QFETCH(QJsonValue, id);
        QFETCH(QJsonValue, quantity);
        SandboxGuest guest;
        guest.signIn();
        const Buyer buyer(guest);
        buyer.agree(guest);
        auto line = cartLine(0, guest.catalogItem(basic, u"0001"_s, u"P1Y"_s), 1);
        line.insert(u"id"_s, id);
        line.insert(u"quantity"_s, quantity);
        const auto answer = guest.post(buyer.path(u"carts"_s), cartOf({line}));
        QCOMPARE(answer.status, 400);
        QTEST(answer.code(), "code");
        QCOMPARE(guest.count(u"carts"_s), 0);
    }

    void seatsOfSmallBusinessPlansAreCountedOverSubscriptions()
    {
        SandboxGuest guest;
        guest.signIn();
        const Buyer buyer(guest);
        buyer.agree(guest);
        const auto item = guest.catalogItem(basic, u"0001"_s, u"P1Y"_s);
        const auto cart = guest.post(buyer.path(u"carts"_s), cartOf({cartLine(0, item, 290)}));
        guest.post(buyer.path(u"carts/%1/checkout"_s.arg(cart.body[u"id"].toString())), {});
        guest.advance(30);
        const auto more = guest.post(buyer.path(u"carts"_s), cartOf({cartLine(0, item, 11)}));
        QCOMPARE(lineError(more), 10015);
        const auto facts = more.body[u"lineItems"][0][u"error"][u"additionalInformation"];
        QCOMPARE(facts[u"availableQuantity"].toInt(), 10);
        QCOMPARE(facts[u"purchasedQuantity"].toInt(), 290);
    }

    void checkoutIsIdempotentEvenWhenForgetful()
    {
        SandboxGuest guest;
        guest.signIn();
        guest.command(u"forgetful"_s, {{u"on"_s, true}});
        const Buyer buyer(guest);
        buyer.agree(guest);
        const auto item = guest.catalogItem(basic, u"0001"_s, u"P1Y"_s);
        const auto cart = guest.post(buyer.path(u"carts"_s), cartOf({cartLine(0, item, 2)}));
        const auto path = buyer.path(u"carts/"_s + cart.body[u"id"].toString());
        const auto first = guest.post(path + u"/checkout"_s, {}, {{"MS-RequestId", someId()}});
        const auto second = guest.post(path + u"/checkout"_s, {}, {{"MS-RequestId", someId()}});
        QCOMPARE(first.status, 201);
        QCOMPARE(second.status, 201);
        QCOMPARE(second.raw, first.raw);
        QCOMPARE(guest.count(u"placedOrders"_s), 1);
        QCOMPARE(guest.get(path).body[u"status"].toString(), u"Ordered"_s);
        QCOMPARE(guest.put(path, cartOf({cartLine(0, item, 3)})).code(), 800065);
    }

    void repeatedCartGetsTheFirstUnlessForgetful()
    {
        SandboxGuest guest;
        guest.signIn();
        const Buyer buyer(guest);
        buyer.agree(guest);
        const auto body = cartOf({cartLine(0, guest.catalogItem(basic, u"0001"_s, u"P1Y"_s), 2)});
        const auto id = someId();
        const auto first = guest.post(buyer.path(u"carts"_s), body, {{"MS-RequestId", id}});
        const auto second = guest.post(buyer.path(u"carts"_s), body, {{"MS-RequestId", id}});
        QCOMPARE(second.raw, first.raw); // digits of the prices included
        QCOMPARE(guest.count(u"carts"_s), 1);
        guest.command(u"forgetful"_s, {{u"on"_s, true}});
        guest.post(buyer.path(u"carts"_s), body, {{"MS-RequestId", id}});
        QCOMPARE(guest.count(u"carts"_s), 2);
    }

    void cartDiesAfterSevenDays()
    {
        SandboxGuest guest;
        guest.signIn();
        const Buyer buyer(guest);
        buyer.agree(guest);
        const auto item = guest.catalogItem(basic, u"0001"_s, u"P1Y"_s);
        const auto cart = guest.post(buyer.path(u"carts"_s), cartOf({cartLine(0, item, 2)}));
        const auto path = buyer.path(u"carts/"_s + cart.body[u"id"].toString());
        guest.advance(7 * 86400 - 60);
        guest.signIn();
        QCOMPARE(guest.get(path).status, 200);
        guest.advance(120);
        QCOMPARE(guest.get(path).code(), 800008);
        QCOMPARE(guest.post(path + u"/checkout"_s, {}).code(), 800008);
        QCOMPARE(guest.count(u"placedOrders"_s), 0);
    }

    void vanishedItemStopsTheCheckout()
    {
        SandboxGuest guest;
        guest.signIn();
        const Buyer buyer(guest);
        buyer.agree(guest);
        const auto item = guest.catalogItem(basic, u"0001"_s, u"P1Y"_s);
        const auto cart = guest.post(buyer.path(u"carts"_s), cartOf({cartLine(0, item, 2)}));
        guest.command(u"renew-availability"_s, {{u"catalogItemId"_s, item}});
        const auto stale = guest.post(buyer.path(u"carts/%1/checkout"_s.arg(cart.body[u"id"].toString())), {});
        QCOMPARE(stale.status, 404);
        QCOMPARE(stale.code(), 400019);
        QCOMPARE(lineError(guest.post(buyer.path(u"carts"_s), cartOf({cartLine(0, item, 2)}))), 10001);
        const auto fresh = guest.catalogItem(basic, u"0001"_s, u"P1Y"_s);
        QVERIFY(fresh != item);
        QCOMPARE(lineError(guest.post(buyer.path(u"carts"_s), cartOf({cartLine(0, fresh, 2)}))), 0);
        guest.command(u"withdraw"_s, {{u"catalogItemId"_s, fresh}});
        QCOMPARE(guest.get(u"/v1/products/%1/skus/0001?country=RO"_s.arg(basic)).code(), 400018);
    }

    void changedPriceShowsInCartAndSheet()
    {
        SandboxGuest guest;
        guest.signIn();
        const Buyer buyer(guest);
        buyer.agree(guest);
        const auto item = guest.catalogItem(basic, u"0001"_s, u"P1Y"_s);
        guest.command(u"price"_s, {{u"sku"_s, QString(basic + u":0001"_s)},
                                   {u"unitPrice"_s, u"24.5600"_s},
                                   {u"term"_s, u"P1Y"_s},
                                   {u"billing"_s, u"monthly"_s}});
        const auto cart = guest.post(buyer.path(u"carts"_s), cartOf({cartLine(0, item, 2)}));
        QVERIFY2(cart.raw.contains("\"listPrice\":24.5600"), cart.raw.constData());
        QVERIFY(cart.raw.contains("\"extendedPrice\":589.4400")); // 2 seats, 12 charges
        const auto read = guest.get(buyer.path(u"carts/"_s + cart.body[u"id"].toString()));
        QVERIFY(read.raw.contains("\"listPrice\":\"24.5600\""));
        const auto sheet = guest.send("GET",
                                      guest.url(u"partnerApi"_s, u"/v1.0/sales/pricesheets(Market='RO',PricesheetView="
                                                                 "'updatedlicensebased')/$value?timeline=current"_s),
                                      {}, {{"Authorization", "Bearer " + guest.token}});
        QCOMPARE(sheet.status, 200);
        QVERIFY(sheet.raw.startsWith("\xEF\xBB\xBF\"ProductTitle\""));
        QVERIFY(sheet.raw.contains("\"P1Y\",\"Monthly\",\"RO\",\"RON\",\"24.5600\""));
    }

    void orderAppearsLateAndIsFulfilledLater()
    {
        SandboxGuest guest;
        guest.signIn();
        const Buyer buyer(guest);
        buyer.agree(guest);
        const auto item = guest.catalogItem(basic, u"0001"_s, u"P1Y"_s);
        const auto cart = guest.post(buyer.path(u"carts"_s), cartOf({cartLine(0, item, 2)}));
        const auto result = guest.post(buyer.path(u"carts/%1/checkout"_s.arg(cart.body[u"id"].toString())), {}).body;
        const auto order = result[u"orders"][0].toObject();
        QCOMPARE(order[u"status"].toString(), u"pending"_s);
        QVERIFY(!order[u"lineItems"][0].toObject().contains(u"subscriptionId"_s));
        const auto path = buyer.path(u"orders/"_s + order[u"id"].toString());
        const auto hidden = guest.get(path);
        QCOMPARE(hidden.status, 404);
        QCOMPARE(hidden.code(), 20000);
        QCOMPARE(guest.get(buyer.path(u"orders"_s)).items().size(), 0);
        QCOMPARE(guest.get(buyer.path(u"subscriptions"_s)).items().size(), 0);
        guest.advance(21);
        const auto bought = guest.get(buyer.path(u"subscriptions?order_id="_s + order[u"id"].toString())).items();
        QCOMPARE(bought.size(), 1);
        QCOMPARE(bought.first()[u"status"].toString(), u"active"_s);
        QCOMPARE(guest.get(path).status, 404);
        guest.advance(900);
        QCOMPARE(guest.get(path).body[u"status"].toString(), u"completed"_s);
        QCOMPARE(guest.get(buyer.path(u"orders"_s)).items().size(), 1);
        QCOMPARE(guest.get(path + u"/provisioningstatus"_s).items().first()[u"status"].toString(), u"fulfilled"_s);
    }

    void partOfACheckoutMayFail()
    {
        SandboxGuest guest;
        guest.signIn();
        const Buyer buyer(guest);
        buyer.agree(guest);
        const auto cart = guest.post(buyer.path(u"carts"_s),
                                     cartOf({cartLine(0, guest.catalogItem(basic, u"0001"_s, u"P1Y"_s), 2),
                                             cartLine(1, guest.catalogItem(testLicence, u"0001"_s, u"P1Y"_s), 1),
                                             cartLine(2, guest.catalogItem(testLicence, u"0002"_s, u"P1Y"_s), 1)}));
        const auto result = guest.post(buyer.path(u"carts/%1/checkout"_s.arg(cart.body[u"id"].toString())), {}).body;
        QCOMPARE(result[u"orders"].toArray().size(), 2);
        QCOMPARE(result[u"orderErrors"].toArray().size(), 1);
        QCOMPARE(result[u"orderErrors"][0][u"code"].toInt(), 800087);
        guest.advance(901);
        QStringList states;
        const auto orders = guest.get(buyer.path(u"orders"_s)).items();
        for (const auto &order : orders)
            states.append(order[u"status"].toString());
        states.sort();
        QCOMPARE(states, (QStringList{u"completed"_s, u"pending review"_s}));
        QCOMPARE(guest.get(buyer.path(u"subscriptions"_s)).items().size(), 1);
    }

    void addOnIsBoughtWithItsBaseAndHangsBelowIt()
    {
        SandboxGuest guest;
        guest.signIn();
        const Buyer buyer(guest);
        buyer.agree(guest);
        auto base = cartLine(0, guest.catalogItem(basic, u"0001"_s, u"P1Y"_s), 2);
        base.insert(u"addonItems"_s, QJsonArray{cartLine(1, guest.catalogItem(archiving, u"0001"_s, u"P1Y"_s), 2)});
        const auto cart = guest.post(buyer.path(u"carts"_s), cartOf({base}));
        QCOMPARE(cart.body[u"lineItems"][0][u"addonItems"].toArray().size(), 1);
        guest.post(buyer.path(u"carts/%1/checkout"_s.arg(cart.body[u"id"].toString())), {});
        guest.advance(30);
        const auto bought = guest.get(buyer.path(u"subscriptions"_s)).items();
        QCOMPARE(bought.size(), 2);
        QCOMPARE(bought.at(1)[u"parentSubscriptionId"], bought.at(0)[u"id"]);
    }

    void pricesOfOrdersComeOnRequestInBothForms()
    {
        SandboxGuest guest;
        guest.signIn();
        const auto customer = guest.customerNamed(u"Panificația"_s);
        const auto plain = guest.get(u"/v1/customers/%1/orders"_s.arg(customer));
        QVERIFY(!plain.raw.contains("pricing"));
        const auto list = guest.get(u"/v1/customers/%1/orders?include_price=true"_s.arg(customer));
        QVERIFY(list.items().first()[u"totalPrice"].isString());
        const auto one = guest.get(
            u"/v1/customers/%1/orders/%2?include_price=true"_s.arg(customer, list.items().first()[u"id"].toString()));
        QVERIFY(one.body[u"totalPrice"].isDouble());
    }

    void directOrderNeedsNoCart()
    {
        SandboxGuest guest;
        guest.signIn();
        const Buyer buyer(guest);
        buyer.agree(guest);
        const QJsonObject line{{u"lineItemNumber"_s, 0},
                               {u"offerId"_s, guest.catalogItem(basic, u"0001"_s, u"P1Y"_s)},
                               {u"termDuration"_s, u"P1Y"_s},
                               {u"quantity"_s, 4}};
        const QJsonObject body{{u"billingCycle"_s, u"annual"_s}, {u"lineItems"_s, QJsonArray{line}}};
        const auto id = someId();
        const auto first = guest.post(buyer.path(u"orders"_s), body, {{"MS-RequestId", id}});
        QCOMPARE(first.status, 201);
        QCOMPARE(guest.post(buyer.path(u"orders"_s), body, {{"MS-RequestId", id}}).raw, first.raw);
        QCOMPARE(guest.count(u"placedOrders"_s), 1);
    }

    void catalogDiffersByCountryAndTerm()
    {
        SandboxGuest guest;
        guest.signIn();
        const auto all = guest.get(u"/v1/products?country=RO&targetView=OnlineServices"_s).items();
        const auto inMoldova = guest.get(u"/v1/products?country=MD&targetView=OnlineServices"_s).items();
        QVERIFY(all.size() >= 18);
        QCOMPARE(inMoldova.size(), all.size() - 1);
        QVERIFY(guest.catalogItem(basic, u"0001"_s, u"P1M"_s) != guest.catalogItem(basic, u"0001"_s, u"P1Y"_s));
        QCOMPARE(guest.get(u"/v1/products?country=RO&targetView=Azure"_s).code(), 400036);
        QCOMPARE(guest.get(u"/v1/products?country=RO&targetView=OnlineServices&targetSegment=education"_s).code(),
                 400030);
        QCOMPARE(guest.get(u"/v1/products/NOPE?country=RO"_s).code(), 400013);
        QCOMPARE(guest.get(u"/v1/products/%1/skus/0001/availabilities/NOPE?country=RO"_s.arg(basic)).code(), 400019);
        const auto addOn = guest.get(u"/v1/products/%1/skus/0001?country=RO"_s.arg(archiving)).body;
        QVERIFY(!addOn[u"dynamicAttributes"][u"prerequisiteSkus"].toArray().isEmpty());
        const auto customer = guest.customerNamed(u"Codru"_s);
        const auto own = guest.get(u"/v1/customers/%1/products?targetView=OnlineServices"_s.arg(customer)).items();
        QCOMPARE(own.size(), inMoldova.size());
    }

    void priceListsOfOtherMonths()
    {
        SandboxGuest guest;
        guest.signIn();
        const auto fetch = [&guest](const QString &query) {
            return guest.send("GET",
                              guest.url(u"partnerApi"_s, u"/v1.0/sales/pricesheets(Market='IT',PricesheetView="
                                                         "'updatedlicensebased')/$value"_s +
                                                             query),
                              {}, {{"Authorization", "Bearer " + guest.token}});
        };
        QCOMPARE(fetch(u"?timeline=future"_s).status, 404);
        guest.command(u"rules"_s, {{u"set"_s, QJsonObject{{u"futurePercent"_s, 5}}}});
        QVERIFY(fetch(u"?timeline=future"_s).raw.contains("\"4/1/2026 12:00:00 AM\""));
        QVERIFY(fetch(u"?timeline=history&month=202601"_s).raw.contains("\"1/31/2026 11:59:59 PM\""));
        QCOMPARE(fetch(u"?timeline=history&month=202612"_s).status, 400);
        QCOMPARE(fetch(u"?timeline=never"_s).status, 400);
    }

    void trialIsSoldOnce()
    {
        SandboxGuest guest;
        guest.signIn();
        const Buyer buyer(guest);
        buyer.agree(guest);
        const auto item = guest.catalogItem(u"CFQ7TTC0LDPB"_s, u"000P"_s, u"P1M"_s);
        const auto body = cartOf({cartLine(0, item, 25, u"P1M"_s, u"none"_s)});
        const auto cart = guest.post(buyer.path(u"carts"_s), body);
        QCOMPARE(guest.post(buyer.path(u"carts/%1/checkout"_s.arg(cart.body[u"id"].toString())), {}).status, 201);
        guest.advance(30);
        QCOMPARE(lineError(guest.post(buyer.path(u"carts"_s), body)), 10002);
        const auto trial = guest.get(buyer.path(u"subscriptions"_s)).items().first();
        QVERIFY(trial[u"isTrial"].toBool());
        QVERIFY(trial.toObject().contains(u"scheduledNextTermInstructions"_s));
    }
};

QTEST_GUILESS_MAIN(TestSandboxOrders)
#include "tst_sandbox_orders.moc"
