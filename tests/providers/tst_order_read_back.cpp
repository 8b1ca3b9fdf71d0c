// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "providers/partnercenter/partner_center.h"

#include <QJsonArray>
#include <QTest>

using namespace tenantry;
using namespace tenantry::partnercenter;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;
using Kind = ReadBackVerdict::Kind;

// What is asked after a lost answer, and what the answers to that mean: nothing is done twice, nothing is forgotten.
class TestOrderReadBack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questions_data();
    void questions();
    void verdicts_data();
    void verdicts();
    void learnsOurCustomer();
    void findsTheOrders_data();
    void findsTheOrders();
    void pausesRepeatedFailures_data();
    void pausesRepeatedFailures();
    void asksTheOrdersWhenSubmittedAlready();

private:
    static Intent usual()
    {
        OrderDraft draft = newCustomerDraft();
        draft.lines.append(draftLine(u"0002"_s, 3, u"12.34"_s));
        return orderIntent(draft, {{facts::customerId, knownCustomer.text()},
                                   {facts::catalogItem + u"0"_s, u"P:0001:A"_s},
                                   {facts::catalogItem + u"1"_s, u"P:0002:B"_s},
                                   {facts::cartId, u"cart-1"_s}});
    }
    ReadBackVerdict judge(const QString &kind, int round, const ApiReply &reply,
                          const QDateTime &now = testStart.addSecs(2)) const
    {
        return m_provider.judgeReadBack(usual(), stepOf(kind, true), round, reply, now);
    }
    static ApiReply cart(const char *status)
    {
        return answer(200, QByteArray(R"({"id":"cart-1","lineItems":[],"status":")") + status + "\"}");
    }

    PartnerCenter m_provider;
};

void TestOrderReadBack::questions_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("round");
    QTest::addColumn<QString>("line"); // empty: no question
    const QString customer = u"/customers/"_s + knownCustomer.text();
    QTest::addRow("customer 0") << u"customer.create"_s << 0 << u"HEAD /domains/liliacsrl.onmicrosoft.com"_s;
    QTest::addRow("customer 1")
        << u"customer.create"_s << 1
        << u"GET /customers?size=100&filter=%7B%22Field%22%3A%22Domain%22%2C%22Operator%22%3A%22starts_with%22%2C%22Value%22%3A%22liliacsrl.onmicrosoft.com%22%7D"_s;
    QTest::addRow("customer 2") << u"customer.create"_s << 2 << QString();
    QTest::addRow("agreement 0") << u"agreement.confirm"_s << 0
                                 << u"GET "_s + customer + u"/agreements?agreementType=MicrosoftCustomerAgreement"_s;
    QTest::addRow("agreement 1") << u"agreement.confirm"_s << 1 << QString();
    QTest::addRow("checkout 0") << u"cart.checkout"_s << 0 << u"GET "_s + customer + u"/carts/cart-1"_s;
    QTest::addRow("checkout 1") << u"cart.checkout"_s << 1 << u"GET "_s + customer + u"/orders?include_price=true"_s;
    QTest::addRow("checkout 2") << u"cart.checkout"_s << 2 << QString();
    for (const char *harmless : {"cart.create", "tenant.check", "agreement.read", "offer.resolve/0", "order.watch"})
        QTest::addRow("%s", harmless) << QString::fromLatin1(harmless) << 0 << QString();
}

void TestOrderReadBack::questions()
{
    QFETCH(QString, step);
    QFETCH(int, round);
    const auto request = m_provider.readBackFor(usual(), stepOf(step, true), round);
    QString line;
    if (request) {
        QVERIFY(request->repeatable()); // reading back changes nothing
        const QString query = request->query.toString(QUrl::FullyEncoded);
        line = QString::fromLatin1(verbName(request->verb)) + u' ' + request->path;
        if (!query.isEmpty())
            line += u'?' + query;
    }
    QTEST(line, "line");
}

void TestOrderReadBack::verdicts_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("round");
    QTest::addColumn<ApiReply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("waits"); // of CannotTell
    const auto row = [](const char *name, const QString &step, int round, const ApiReply &reply, Kind kind,
                        bool waits = false) { QTest::addRow("%s", name) << step << round << reply << kind << waits; };
    const QString create = steps::customerCreate;
    const QString confirm = steps::agreementConfirm;
    const QString checkout = steps::cartCheckout;
    const ApiReply page = answer(200, fixture(u"page.html"_s), "text/html");
    const ApiReply cut = answer(200, R"({"items":[{"id":)");
    const ApiReply busy = fixtureAnswer(u"error_throttled.json"_s, 429);

    row("domain still free", create, 0, answer(404), Kind::NotHappened);
    row("domain taken now", create, 0, answer(200), Kind::AskNext);
    row("domain: broken", create, 0, answer(500), Kind::CannotTell, true);
    row("domain: throttled", create, 0, busy, Kind::CannotTell, true);
    row("domain: forbidden", create, 0, answer(403), Kind::CannotTell);
    row("ours", create, 1,
        answer(200, R"({"items":[{"id":"x","companyProfile":{"domain":"LiliacSRL.onmicrosoft.com"}}]})"),
        Kind::Happened);
    row("longer name", create, 1,
        answer(200, R"({"items":[{"id":"x","companyProfile":{"domain":"liliacsrl.onmicrosoft.com.mx"}}]})"),
        Kind::NotHappened);
    row("not ours", create, 1, answer(200, R"({"items":[]})"), Kind::NotHappened);
    row("customers: page", create, 1, page, Kind::CannotTell, true);
    row("customers: cut", create, 1, cut, Kind::CannotTell, true);
    row("customers: broken", create, 1, answer(503), Kind::CannotTell, true);

    row("agreement on record", confirm, 0, fixtureAnswer(u"agreements.json"_s), Kind::Happened);
    row("no agreement", confirm, 0, answer(200, R"({"items":[]})"), Kind::NotHappened);
    row("another agreement", confirm, 0, answer(200, R"({"items":[{"type":"MicrosoftCloudAgreement"}]})"),
        Kind::NotHappened);
    row("agreements: page", confirm, 0, page, Kind::CannotTell, true);
    row("agreements: forbidden", confirm, 0, answer(403, R"({"code":900150,"description":"x"})"), Kind::CannotTell);

    row("cart active", checkout, 0, cart("Active"), Kind::NotHappened);
    row("cart ordered", checkout, 0, cart("ordered"), Kind::NotHappened); // a repeat returns the first result (§1.8)
    row("cart in a new state", checkout, 0, cart("Evaporated"), Kind::AskNext);
    row("cart gone", checkout, 0, answer(404, R"({"code":800008,"description":"x"})"), Kind::AskNext);
    row("cart: cut", checkout, 0, cut, Kind::CannotTell, true);
    row("cart: broken", checkout, 0, answer(500), Kind::CannotTell, true);
    row("orders: page", checkout, 1, page, Kind::CannotTell, true);
    row("orders: forbidden", checkout, 1, answer(403), Kind::CannotTell);
}

void TestOrderReadBack::verdicts()
{
    QFETCH(QString, step);
    QFETCH(int, round);
    QFETCH(ApiReply, reply);
    QFETCH(bool, waits);
    const ReadBackVerdict verdict = judge(step, round, reply);
    QTEST(verdict.kind, "kind");
    QCOMPARE(verdict.wait.count() > 0, waits);
}

void TestOrderReadBack::learnsOurCustomer()
{
    const ReadBackVerdict verdict = judge(
        steps::customerCreate, 1,
        answer(
            200,
            R"({"items":[{"id":"other","companyProfile":{"domain":"liliac.onmicrosoft.com"}},)"
            R"({"id":"E0A3F6B4-6B7D-47B0-9D4C-AA10C7D2BE04","companyProfile":{"domain":"liliacsrl.onmicrosoft.com"}}]})"));
    QCOMPARE(verdict.facts, (QJsonObject{{u"customerId"_s, u"e0a3f6b4-6b7d-47b0-9d4c-aa10c7d2be04"_s},
                                         {u"tenantDomain"_s, u"liliacsrl.onmicrosoft.com"_s},
                                         {u"passwordLost"_s, true}})); // the answer that told it is lost
}

void TestOrderReadBack::findsTheOrders_data()
{
    QTest::addColumn<QByteArray>("orders");
    QTest::addColumn<int>("minutes"); // since the checkout was sent
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<int>("wait");
    const auto order = [](const char *id, const char *created, std::initializer_list<const char *> lines) {
        QByteArrayList items;
        for (const char *line : lines)
            items.append(line);
        return QByteArray("{\"id\":\"") + id + "\",\"creationDate\":\"" + created + "\",\"lineItems\":[" +
               items.join(',') + "]}";
    };
    const char *const first = R"({"offerId":"P:0001:A","quantity":15})";
    const char *const second = R"({"offerId":"P:0002:B","quantity":"3"})";
    const char *const soon = "2024-03-05T09:00:01Z";
    const QByteArray both = order("o1", soon, {first, second});
    const QByteArray one = order("o1", soon, {first});
    const QByteArray two = order("o2", soon, {second});

    QTest::addRow("one order") << both << 0 << Kind::Happened << QStringList{u"o1"_s} << 0;
    QTest::addRow("two orders") << one + ',' + two << 0 << Kind::Happened << QStringList{u"o1"_s, u"o2"_s} << 0;
    QTest::addRow("clock behind ours") << order("o1", "2024-03-05T08:55:00Z", {first, second}) << 0 << Kind::Happened
                                       << QStringList{u"o1"_s} << 0;
    QTest::addRow("older order") << order("o1", "2024-03-05T08:54:59Z", {first, second}) << 15 << Kind::CannotTell
                                 << QStringList() << 0;
    QTest::addRow("other quantity") << order("o1", soon, {R"({"offerId":"P:0001:A","quantity":16})", second}) << 15
                                    << Kind::CannotTell << QStringList() << 0;
    QTest::addRow("other offer") << order("o1", soon, {R"({"offerId":"P:0001:C","quantity":15})", second}) << 15
                                 << Kind::CannotTell << QStringList() << 0;
    QTest::addRow("more lines than ours")
        << order("o1", soon, {first, second, first}) << 15 << Kind::CannotTell << QStringList() << 0;
    QTest::addRow("nothing yet") << QByteArray() << 1 << Kind::CannotTell << QStringList() << 14 * 60;
    QTest::addRow("nothing ever") << QByteArray() << 15 << Kind::CannotTell << QStringList() << 0;
    QTest::addRow("half, yet") << one << 5 << Kind::CannotTell << QStringList() << 10 * 60;
    QTest::addRow("half, ever") << one << 15 << Kind::Happened << QStringList{u"o1"_s} << 0;
}

void TestOrderReadBack::findsTheOrders()
{
    QFETCH(QByteArray, orders);
    QFETCH(int, minutes);
    QFETCH(QStringList, ids);
    const ReadBackVerdict verdict =
        judge(steps::cartCheckout, 1, answer(200, "{\"items\":[" + orders + "]}"), testStart.addSecs(minutes * 60));
    QTEST(verdict.kind, "kind");
    QTEST(int(verdict.wait.count()), "wait");
    if (verdict.kind == Kind::Happened) {
        QCOMPARE(verdict.facts[u"orderIds"_s].toArray(), QJsonArray::fromStringList(ids));
        QCOMPARE(verdict.facts[u"partial"_s].toBool(), QByteArray(QTest::currentDataTag()) == "half, ever");
    }
}

void TestOrderReadBack::pausesRepeatedFailures_data()
{
    QTest::addColumn<int>("attempts");
    QTest::addColumn<int>("status");  // answer of the last attempt, 0: lost
    QTest::addColumn<int>("elapsed"); // seconds since it was sent
    QTest::addColumn<int>("wait");    // 0: repeat now
    QTest::addRow("first lost") << 1 << 0 << 0 << 0;
    QTest::addRow("first broken") << 1 << 500 << 1 << 4;
    QTest::addRow("first broken, later") << 1 << 500 << 5 << 0;
    QTest::addRow("second lost") << 2 << 0 << 3 << 12;
    QTest::addRow("third broken") << 3 << 503 << 0 << 30;
    QTest::addRow("ninth broken") << 9 << 503 << 1 << 59;
}

// A server that fails each time is not hammered.
void TestOrderReadBack::pausesRepeatedFailures()
{
    QFETCH(int, attempts);
    QFETCH(int, status);
    QFETCH(int, elapsed);
    QFETCH(int, wait);
    const QDateTime now = testStart.addSecs(elapsed);
    const auto check = [&](const QString &kind, const ApiReply &reply) {
        Step step = stepOf(kind, true, attempts);
        step.httpStatus = status;
        const ReadBackVerdict verdict = m_provider.judgeReadBack(usual(), step, 0, reply, now);
        QCOMPARE(verdict.kind, wait > 0 ? Kind::CannotTell : Kind::NotHappened);
        QCOMPARE(int(verdict.wait.count()), wait);
    };
    check(steps::customerCreate, answer(404));
    check(steps::agreementConfirm, answer(200, R"({"items":[]})"));
    check(steps::cartCheckout, cart("Active"));
}

void TestOrderReadBack::asksTheOrdersWhenSubmittedAlready()
{
    Step step = stepOf(steps::cartCheckout, true);
    step.errorCode = u"800065"_s; // a repeat would only be told so again
    const ReadBackVerdict verdict = m_provider.judgeReadBack(usual(), step, 0, cart("Ordered"), testStart);
    QCOMPARE(verdict.kind, Kind::AskNext);
}

QTEST_GUILESS_MAIN(TestOrderReadBack)
#include "tst_order_read_back.moc"
