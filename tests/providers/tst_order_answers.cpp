// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "providers/partnercenter/partner_center.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tenantry;
using namespace tenantry::partnercenter;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;
using Kind = StepVerdict::Kind;

// What every answer to every step of an order means, the undocumented ones included.
class TestOrderAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void everyWriteReadsBackWhatIsNotUnderstood_data();
    void everyWriteReadsBackWhatIsNotUnderstood();
    void everyReadAsksAgainThenParks_data();
    void everyReadAsksAgainThenParks();
    void obeysRetryAfter();
    void slowsDownRepeats();
    void learnsTheCustomer();
    void keepsThePasswordOutOfTheLedger();
    void learnsWhetherAnAgreementIsOnRecord();
    void parksWithoutConsent();
    void anAgreementSignedDirectlyNeedsNoConsent();
    void aCustomerUnderReviewWaits();
    void learnsCatalogItems();
    void comparesPrices_data();
    void comparesPrices();
    void notesWhatCouldNotBeCompared();
    void tellsLineErrors();
    void learnsOrders();
    void givesUpOnSubmittedCart();
    void watches_data();
    void watches();
    void watchesSlowerWithTime_data();
    void watchesSlowerWithTime();
    void learnsSubscriptions();
    void watchesSeveralOrders_data();
    void watchesSeveralOrders();

private:
    StepVerdict judge(const QString &kind, const ApiReply &reply, const Intent &intent, int attempts = 1,
                      const QDateTime &now = testStart) const
    {
        return m_provider.judge(intent, stepOf(kind, writes(kind), attempts), reply, now);
    }
    static bool writes(const QString &kind)
    {
        return kind == steps::customerCreate || kind == steps::agreementConfirm || kind == steps::cartCreate ||
               kind == steps::cartCheckout;
    }
    static Intent usual()
    {
        return orderIntent(newCustomerDraft(), {{facts::customerId, knownCustomer.text()},
                                                {facts::catalogItem + u"0"_s, u"CFQ7TTC0TEST:0001:CFQ7TTC0AV01"_s},
                                                {facts::cartId, u"cart-1"_s},
                                                {facts::orderIds, QJsonArray{u"0f1e2d3c4b5a"_s}}});
    }
    static ApiReply refusal(int status, int code, const char *words = "No.")
    {
        return answer(status, "{\"code\":" + QByteArray::number(code) + ",\"description\":\"" + words + "\"}");
    }
    static ApiReply order(const char *status, const char *subscription)
    {
        return answer(200, QByteArray("{\"id\":\"0f1e2d3c4b5a\",\"status\":\"") + status +
                               "\",\"lineItems\":[{\"lineItemNumber\":0,\"subscriptionId\":" + subscription + "}]}");
    }

    PartnerCenter m_provider;
};

void TestOrderAnswers::verdicts_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<ApiReply>("reply");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("reason"); // of Parked
    QTest::addColumn<QString>("code");

    const QString tenant = steps::tenantCheck;
    const QString create = steps::customerCreate;
    const QString read = steps::agreementRead;
    const QString confirm = steps::agreementConfirm;
    const QString resolve = u"offer.resolve/0"_s;
    const QString cart = steps::cartCreate;
    const QString checkout = steps::cartCheckout;
    const QString none;
    const auto row = [](const char *name, const QString &step, const ApiReply &reply, Kind kind,
                        const QString &reason = {}, const QString &code = {}) {
        QTest::addRow("%s", name) << step << reply << kind << reason << code;
    };

    row("tenant free", tenant, answer(404), Kind::Succeeded);
    row("tenant taken", tenant, answer(200), Kind::Parked, u"tenant-taken"_s);
    row("tenant: broken", tenant, answer(500), Kind::Again, none, u"500"_s);
    row("tenant: throttled", tenant, answer(429), Kind::Again, none, u"429"_s);
    row("tenant: bad request", tenant, answer(400), Kind::Again, none, u"400"_s);
    row("tenant: forbidden", tenant, answer(403), Kind::Refused, none, u"403"_s);
    row("tenant: signed out", tenant, answer(401), Kind::Parked, u"needs-sign-in"_s);

    row("created", create, fixtureAnswer(u"created_customer.json"_s, 201), Kind::Succeeded);
    row("created with 200", create, fixtureAnswer(u"created_customer.json"_s, 200), Kind::Succeeded);
    row("race lost", create, refusal(409, 3000), Kind::Parked, u"tenant-taken"_s, u"3000"_s);
    row("race lost, in words", create, refusal(400, 3000, "The domain is not available."), Kind::Parked,
        u"tenant-taken"_s, u"3000"_s);
    row("number missing", create, refusal(400, 600049), Kind::Refused, none, u"600049"_s);
    row("role too weak", create, refusal(403, 900150), Kind::Refused, none, u"900150"_s);
    row("created, no id", create, answer(201, "{}"), Kind::ReadBack);

    row("agreements", read, fixtureAnswer(u"agreements.json"_s), Kind::Succeeded);
    row("no agreements", read, answer(200, R"({"items":[]})"), Kind::Succeeded);
    row("agreements: forbidden", read, refusal(403, 900150), Kind::Refused, none, u"900150"_s);
    row("agreements: app-only", read, refusal(403, 900329), Kind::Refused, none, u"900329"_s);

    row("confirmed", confirm, fixtureAnswer(u"agreement_confirmed.json"_s, 201), Kind::Succeeded);
    row("confirmed before", confirm, fixtureAnswer(u"error_validation.json"_s, 400), Kind::Succeeded); // 600061
    row("confirmation refused", confirm, refusal(400, 2000), Kind::Refused, none, u"2000"_s);

    row("offer found", resolve, fixtureAnswer(u"availabilities.json"_s), Kind::Succeeded);
    row("offer without items", resolve, answer(200, R"({"items":[]})"), Kind::Parked, u"offer-gone"_s);
    row("SKU gone", resolve, refusal(404, 400018), Kind::Parked, u"offer-gone"_s, u"400018"_s);
    row("availability gone", resolve, refusal(404, 400019), Kind::Parked, u"offer-gone"_s, u"400019"_s);
    row("gone without a word", resolve, answer(404, {}, {}), Kind::Parked, u"offer-gone"_s);
    row("not available, with 200", resolve, fixtureAnswer(u"error_item_unavailable.json"_s), Kind::Parked,
        u"offer-gone"_s, u"400072"_s);
    row("segment not allowed", resolve, refusal(403, 400030), Kind::Refused, none, u"400030"_s);

    row("cart", cart, fixtureAnswer(u"cart.json"_s, 201), Kind::Succeeded);
    row("cart line error", cart, fixtureAnswer(u"cart_line_error.json"_s, 201), Kind::Refused, none, u"400041"_s);
    row("cart line gone", cart,
        answer(201, R"({"id":"c","lineItems":[{"id":0,"error":{"errorCode":10001,"errorDescription":"?"}}]})"),
        Kind::Parked, u"offer-gone"_s, u"10001"_s);
    row("cart: item id gone", cart, refusal(400, 400019), Kind::Parked, u"offer-gone"_s, u"400019"_s);
    row("cart: broken", cart, refusal(500, 800003), Kind::Again, none, u"800003"_s);
    row("cart: throttled", cart, fixtureAnswer(u"error_throttled.json"_s, 429), Kind::Again);
    row("cart: no agreement", cart, refusal(403, 13605), Kind::Parked, u"agreement-missing"_s, u"13605"_s);
    row("cart: customer unknown", cart, refusal(404, 1000), Kind::Refused, none, u"1000"_s);
    row("cart: unreadable", cart, answer(201, R"({"id":"c","lineIt)"), Kind::Again);

    row("ordered", checkout, fixtureAnswer(u"checkout.json"_s, 201), Kind::Succeeded);
    row("ordered again", checkout, fixtureAnswer(u"checkout.json"_s, 200), Kind::Succeeded);
    row("ordered in part", checkout, fixtureAnswer(u"checkout_partial.json"_s, 201), Kind::Succeeded);
    row("nothing ordered", checkout,
        answer(201, R"({"orders":[],"orderErrors":[{"orderGroupId":"0","code":800025,"description":"Credit"}]})"),
        Kind::Refused, none, u"800025"_s);
    row("nothing ordered: stale", checkout,
        answer(201, R"({"orderErrors":[{"orderGroupId":"0","code":"400019","description":"Gone"}]})"), Kind::Parked,
        u"offer-gone"_s, u"400019"_s);
    row("no agreement", checkout, refusal(403, 13605), Kind::Parked, u"agreement-missing"_s, u"13605"_s); // S2-156
    row("stale item", checkout, refusal(404, 400019), Kind::Parked, u"offer-gone"_s, u"400019"_s);
    row("being processed", checkout, refusal(409, 800064), Kind::Again, none, u"800064"_s);
    row("other order in progress", checkout, refusal(409, 800060), Kind::Again, none, u"800060"_s);
    row("submitted already", checkout, refusal(400, 800065), Kind::ReadBack, none, u"800065"_s);
    row("cart not found", checkout, refusal(404, 800008), Kind::ReadBack, none, u"800008"_s);
    row("errors in lines", checkout, refusal(400, 800009), Kind::Refused, none, u"800009"_s);
    row("under review", checkout, refusal(403, 800073), Kind::Parked, u"customer-under-review"_s, u"800073"_s);
    row("500 on checkout", checkout, refusal(500, 800005), Kind::ReadBack, none, u"800005"_s);
    row("too slow", checkout, refusal(408, 0), Kind::ReadBack, none, u"0"_s);
    row("code as text", checkout, answer(400, R"({"code":"900203","description":"attest"})"), Kind::Refused, none,
        u"900203"_s);
    row("error without body", checkout, answer(400, {}, {}), Kind::Refused, none, u"400"_s);
    row("moved", checkout, answer(302, {}, {}), Kind::Refused, none, u"302"_s);
}

void TestOrderAnswers::verdicts()
{
    QFETCH(QString, step);
    QFETCH(ApiReply, reply);
    const StepVerdict verdict = judge(step, reply, usual());
    QTEST(verdict.kind, "kind");
    QTEST(verdict.parkReason, "reason");
    QTEST(verdict.code, "code");
    if (verdict.kind == Kind::Again)
        QVERIFY(verdict.wait.count() > 0);
}

void TestOrderAnswers::everyWriteReadsBackWhatIsNotUnderstood_data()
{
    QTest::addColumn<QString>("step");
    for (const QString &step :
         {QString(steps::customerCreate), QString(steps::agreementConfirm), QString(steps::cartCheckout)})
        QTest::addRow("%s", qPrintable(step)) << step;
}

void TestOrderAnswers::everyWriteReadsBackWhatIsNotUnderstood()
{
    QFETCH(QString, step);
    const QByteArray page = fixture(u"page.html"_s);
    for (const ApiReply &reply :
         {answer(200, page, "text/html"), answer(201, page), answer(201), answer(201, "{\"id\":\"x"), answer(201, "[]"),
          answer(500), answer(502, page, "text/html"), answer(503)})
        QCOMPARE(judge(step, reply, usual()).kind, Kind::ReadBack);
    QCOMPARE(judge(step, fixtureAnswer(u"error_throttled.json"_s, 429), usual()).kind, Kind::Again);
}

void TestOrderAnswers::everyReadAsksAgainThenParks_data()
{
    QTest::addColumn<QString>("step");
    for (const QString &step : {QString(steps::agreementRead), u"offer.resolve/0"_s, QString(steps::orderWatch)})
        QTest::addRow("%s", qPrintable(step)) << step;
}

void TestOrderAnswers::everyReadAsksAgainThenParks()
{
    QFETCH(QString, step);
    Intent intent = usual();
    QList<int> waits;
    for (int i = 0; i < 4; ++i) {
        const StepVerdict verdict = judge(step, answer(200, fixture(u"page.html"_s), "text/html"), intent);
        QCOMPARE(verdict.kind, Kind::Again);
        waits.append(int(verdict.wait.count()));
        for (auto it = verdict.facts.begin(); it != verdict.facts.end(); ++it)
            intent.facts.insert(it.key(), it.value());
    }
    QCOMPARE(waits, (QList<int>{5, 15, 30, 60}));
    const StepVerdict last = judge(step, answer(200, "{\"truncated"), intent);
    QCOMPARE(last.kind, Kind::Parked);
    QCOMPARE(last.parkReason, u"cannot-tell"_s);
    // A provider that is only busy is asked for as long as it takes.
    QCOMPARE(judge(step, answer(503), intent).kind, Kind::Again);
}

void TestOrderAnswers::obeysRetryAfter()
{
    ApiReply reply = fixtureAnswer(u"error_throttled.json"_s, 429);
    reply.headers.insert("retry-after", "57");
    for (const QString &step :
         {QString(steps::tenantCheck), QString(steps::customerCreate), QString(steps::agreementRead),
          QString(steps::cartCreate), QString(steps::cartCheckout), QString(steps::orderWatch)}) {
        const StepVerdict verdict = judge(step, reply, usual());
        QCOMPARE(verdict.kind, Kind::Again);
        QCOMPARE(verdict.wait, std::chrono::seconds(57));
    }
}

void TestOrderAnswers::slowsDownRepeats()
{
    QList<int> waits;
    for (int attempts = 1; attempts <= 5; ++attempts)
        waits.append(int(judge(steps::cartCheckout, refusal(409, 800064), usual(), attempts).wait.count()));
    QCOMPARE(waits, (QList<int>{5, 15, 30, 60, 60}));
    QCOMPARE(judge(steps::cartCreate, answer(201, "{"), usual(), 4).kind, Kind::Again);
    QCOMPARE(judge(steps::cartCreate, answer(201, "{"), usual(), 5).kind, Kind::Parked);
}

void TestOrderAnswers::learnsTheCustomer()
{
    const Intent intent = orderIntent(newCustomerDraft());
    const StepVerdict verdict = judge(steps::customerCreate, fixtureAnswer(u"created_customer.json"_s, 201), intent);
    QCOMPARE(verdict.facts[u"customerId"_s].toString(), u"e0a3f6b4-6b7d-47b0-9d4c-aa10c7d2be04"_s);
    QCOMPARE(verdict.facts[u"tenantDomain"_s].toString(), u"liliacsrl.onmicrosoft.com"_s);
    QVERIFY(!verdict.facts.contains(u"passwordLost"_s));
    QCOMPARE(verdict.secretName, u"first-password/"_s + intent.id.text());
    QCOMPARE(QJsonDocument::fromJson(verdict.secret).object(),
             (QJsonObject{{u"userName"_s, u"admin"_s}, {u"password"_s, u"first;=Secret/1"_s}}));
    const StepVerdict silent = judge(steps::customerCreate, answer(201, R"({"id":"x"})"), intent);
    QVERIFY(silent.secret.isEmpty());
    QVERIFY(silent.facts[u"passwordLost"_s].toBool());
}

void TestOrderAnswers::keepsThePasswordOutOfTheLedger() // design §4
{
    const QByteArray body = fixture(u"created_customer.json"_s);
    const QByteArray mark("\xEF\xBB\xBF");
    for (const QByteArray &sent : {body, QByteArray(mark + body)}) {
        const StepVerdict verdict = judge(steps::customerCreate, answer(201, sent), usual());
        QVERIFY(!verdict.storedAnswer.contains("Secret"));
        const QJsonObject kept = QJsonDocument::fromJson(verdict.storedAnswer).object();
        QCOMPARE(kept[u"id"_s].toString(), u"e0a3f6b4-6b7d-47b0-9d4c-aa10c7d2be04"_s);
        QCOMPARE(kept[u"userCredentials"_s][u"userName"_s].toString(), u"admin"_s);
    }
    // Cut off inside the password, escaped member name, inside a list: nothing of it is kept.
    const QByteArray cut = body.left(body.indexOf("Secret") + 6);
    QVERIFY(judge(steps::customerCreate, answer(201, cut), usual()).storedAnswer.isEmpty());
    const QByteArray escaped = R"({"id":"x","list":[{"p\u0061ssword":"Secret"}]})";
    QVERIFY(!judge(steps::customerCreate, answer(201, escaped), usual()).storedAnswer.contains("Secret"));
    // Other answers are kept as they came.
    QCOMPARE(judge(steps::cartCheckout, fixtureAnswer(u"checkout.json"_s, 201), usual()).storedAnswer,
             fixture(u"checkout.json"_s));
}

void TestOrderAnswers::learnsWhetherAnAgreementIsOnRecord()
{
    const auto onRecord = [this](const ApiReply &reply) {
        return judge(steps::agreementRead, reply, usual()).facts[u"agreementOnRecord"_s];
    };
    QCOMPARE(onRecord(fixtureAnswer(u"agreements.json"_s)), QJsonValue(true));
    QCOMPARE(onRecord(answer(200, R"({"items":[]})")), QJsonValue(false));
    QCOMPARE(onRecord(answer(200, R"({"items":[{"type":"MicrosoftCloudAgreement"}]})")), QJsonValue(false));
    QCOMPARE(judge(steps::agreementConfirm, fixtureAnswer(u"error_validation.json"_s, 400), usual())
                 .facts[u"agreementOnRecord"_s],
             QJsonValue(true));
}

void TestOrderAnswers::parksWithoutConsent() // S2-156: acceptance before any order
{
    OrderDraft draft = existingCustomerDraft();
    draft.consent.given = false;
    const Intent intent = orderIntent(draft);
    QCOMPARE(judge(steps::agreementRead, answer(200, R"({"items":[]})"), intent).parkReason, u"agreement-missing"_s);
    QCOMPARE(judge(steps::agreementRead, fixtureAnswer(u"agreements.json"_s), intent).kind, Kind::Succeeded);
}

// §20.2: told before a cart is made
void TestOrderAnswers::aCustomerUnderReviewWaits()
{
    const auto verdict = [this](int status, const QByteArray &body) {
        return judge(steps::customerValidation, answer(status, body), usual());
    };
    for (const char *free : {R"({"status":"Allowed"})", R"({"status":"Not Ready"})"})
        QCOMPARE(verdict(200, free).kind, Kind::Succeeded);
    QCOMPARE(verdict(404, R"({"code":600074})").kind, Kind::Succeeded);
    QCOMPARE(verdict(403, R"({"code":403})").kind, Kind::Succeeded);
    for (const char *open : {R"({"status":"UnderReview"})", R"({"status":"Unknown"})"})
        QCOMPARE(verdict(200, open).parkReason, QString::fromLatin1(park::customerUnderReview));
    QCOMPARE(verdict(200, R"({"status":"NotAllowed"})").kind, Kind::Refused);
    QVERIFY(verdict(200, "{}").kind != Kind::Succeeded);
    for (const char *code : {"800069", "800073", "800074"}) // learned at the cart
        QCOMPARE(judge(steps::cartCreate, answer(403, QByteArray("{\"code\":") + code + "}"), usual()).parkReason,
                 QString::fromLatin1(park::customerUnderReview));
}

// Accepted in the admin center: nobody has to confirm it once more (§3.5).
void TestOrderAnswers::anAgreementSignedDirectlyNeedsNoConsent()
{
    OrderDraft draft = existingCustomerDraft();
    draft.consent.given = false;
    Intent intent = orderIntent(draft);
    intent.steps = {stepOf(steps::agreementRead), stepOf(steps::agreementDirect)};
    QCOMPARE(judge(steps::agreementRead, answer(200, R"({"items":[]})"), intent).kind, Kind::Succeeded);
    const StepVerdict direct = judge(steps::agreementDirect, answer(200, R"({"isSigned":true})"), intent);
    QCOMPARE(direct.kind, Kind::Succeeded);
    QCOMPARE(direct.facts[u"agreementOnRecord"_s], QJsonValue(true));
    QCOMPARE(judge(steps::agreementDirect, answer(200, R"({"isSigned":false})"), intent).parkReason,
             u"agreement-missing"_s);
    QCOMPARE(judge(steps::agreementDirect, answer(404, "{}"), intent).parkReason, u"agreement-missing"_s);
    QVERIFY(judge(steps::agreementDirect, answer(200, "{}"), intent).kind != Kind::Succeeded); // tells nothing
    QCOMPARE(judge(steps::agreementDirect, answer(404, "{}"), usual()).facts[u"agreementOnRecord"_s],
             QJsonValue(false)); // the consent at hand is sent
}

void TestOrderAnswers::learnsCatalogItems()
{
    OrderDraft draft = existingCustomerDraft();
    draft.lines.append(draftLine(u"0001"_s, 1, {}));
    draft.lines[1].offer.billing = cycleFromText(u"annual"_s);
    const Intent intent = orderIntent(draft);
    QCOMPARE(judge(u"offer.resolve/0"_s, fixtureAnswer(u"availabilities.json"_s), intent).facts,
             (QJsonObject{{u"catalogItemId/0"_s, u"CFQ7TTC0TEST:0001:CFQ7TTC0AV01"_s}}));
    QCOMPARE(judge(u"offer.resolve/1"_s, fixtureAnswer(u"availabilities.json"_s), intent).facts,
             (QJsonObject{{u"catalogItemId/1"_s, u"CFQ7TTC0TEST:0001:CFQ7TTC0AV02"_s}}));
}

void TestOrderAnswers::comparesPrices_data()
{
    QTest::addColumn<QString>("reviewed");
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<QString>("change"); // empty: none
    QTest::addRow("same") << u"5.1"_s << QByteArray("5.1") << QByteArray("EUR") << QString();
    QTest::addRow("same value, other digits") << u"5.1"_s << QByteArray("\"5.100\"") << QByteArray("eur") << QString();
    QTest::addRow("dearer") << u"5.1"_s << QByteArray("5.30") << QByteArray("EUR") << u"1: 5.1 EUR → 5.30 EUR"_s;
    QTest::addRow("cheaper") << u"5.1"_s << QByteArray("\"4.9\"") << QByteArray("EUR") << u"1: 5.1 EUR → 4.9 EUR"_s;
    QTest::addRow("by the last digit") << u"5.1"_s << QByteArray("5.1000000000000000000001") << QByteArray("EUR")
                                       << u"1: 5.1 EUR → 5.1000000000000000000001 EUR"_s;
    QTest::addRow("other currency") << u"5.1"_s << QByteArray("5.1") << QByteArray("RON") << u"1: 5.1 EUR → 5.1 RON"_s;
}

void TestOrderAnswers::comparesPrices() // issue: price changed between review and send
{
    QFETCH(QString, reviewed);
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, currency);
    QFETCH(QString, change);
    OrderDraft draft = existingCustomerDraft();
    draft.lines = {draftLine(u"0001"_s, 15, reviewed)};
    const QByteArray body =
        R"({"id":"c","expirationTimestamp":"2024-03-12T09:00:00Z","lineItems":[{"id":0,"currencyCode":")" + currency +
        R"(","pricing":{"listPrice":)" + asked + "}}]}";
    const StepVerdict verdict = judge(steps::cartCreate, answer(201, body), orderIntent(draft));
    QCOMPARE(verdict.kind, change.isEmpty() ? Kind::Succeeded : Kind::Parked);
    QCOMPARE(verdict.parkReason, change.isEmpty() ? QString() : u"price-changed"_s);
    QCOMPARE(verdict.text, change);
    QCOMPARE(verdict.facts[u"cartId"_s].toString(), u"c"_s);
    QCOMPARE(verdict.facts[u"cartExpires"_s].toString(), u"2024-03-12T09:00:00Z"_s);
    const QJsonValue price = verdict.facts[u"cartPrices"_s][0];
    QCOMPARE(price[u"reviewed"_s].toString(), reviewed);
    QCOMPARE(price[u"cart"_s].toString().toUtf8(), QByteArray(asked).replace('"', QByteArray()));
    QVERIFY(verdict.facts[u"pricesNotCompared"_s].toArray().isEmpty());
}

void TestOrderAnswers::notesWhatCouldNotBeCompared()
{
    OrderDraft draft = existingCustomerDraft();
    draft.lines.append(draftLine(u"0002"_s, 3, {}));     // nothing reviewed
    draft.lines.append(draftLine(u"0003"_s, 1, u"7"_s)); // nothing asked
    const QByteArray body = R"({"id":"c","lineItems":[{"id":0,"currencyCode":"EUR","pricing":{"listPrice":5.1}},)"
                            R"({"id":1,"currencyCode":"EUR","pricing":{"listPrice":"9.99"}},{"id":2}]})";
    const StepVerdict verdict = judge(steps::cartCreate, answer(201, body), orderIntent(draft));
    QCOMPARE(verdict.kind, Kind::Succeeded);
    QCOMPARE(verdict.facts[u"pricesNotCompared"_s].toArray(), (QJsonArray{1, 2}));
    QCOMPARE(verdict.facts[u"cartPrices"_s][1][u"cart"_s].toString(), u"9.99"_s);
}

void TestOrderAnswers::tellsLineErrors()
{
    const StepVerdict verdict = judge(steps::cartCreate, fixtureAnswer(u"cart_line_error.json"_s, 201), usual());
    QCOMPARE(verdict.text, u"2: 400041 The base is missing."_s);
    const QByteArray two = R"({"id":"c","lineItems":[{"id":0,"error":{"errorCode":10001,"errorDescription":"A"}},)"
                           R"({"id":1,"error":{"errorCode":"10015","errorDescription":"B"}}]})";
    const StepVerdict mixed = judge(steps::cartCreate, answer(201, two), usual());
    QCOMPARE(mixed.kind, Kind::Refused); // one of them is final
    QCOMPARE(mixed.text, u"1: 10001 A\n2: 10015 B"_s);
    const StepVerdict wordless =
        judge(steps::cartCreate, answer(201, R"({"id":"c","lineItems":[{"id":0,"error":{}}]})"), usual());
    QCOMPARE(wordless.kind, Kind::Refused);
}

void TestOrderAnswers::learnsOrders()
{
    const StepVerdict whole = judge(steps::cartCheckout, fixtureAnswer(u"checkout.json"_s, 201), usual());
    QCOMPARE(whole.facts, (QJsonObject{{u"orderIds"_s, QJsonArray{u"0f1e2d3c4b5a"_s}}}));
    const StepVerdict partly = judge(steps::cartCheckout, fixtureAnswer(u"checkout_partial.json"_s, 201), usual());
    QVERIFY(partly.facts[u"partial"_s].toBool());
    QCOMPARE(partly.facts[u"orderErrors"_s][0][u"code"_s].toString(), u"800017"_s);
    QCOMPARE(partly.facts[u"orderErrors"_s][0][u"text"_s].toString(), u"Not enough of it."_s);
}

void TestOrderAnswers::givesUpOnSubmittedCart()
{
    QCOMPARE(judge(steps::cartCheckout, refusal(400, 800065), usual(), 3).kind, Kind::ReadBack);
    const StepVerdict verdict = judge(steps::cartCheckout, refusal(400, 800065), usual(), 4);
    QCOMPARE(verdict.kind, Kind::Parked);
    QCOMPARE(verdict.parkReason, u"cannot-tell"_s);
}

void TestOrderAnswers::watches_data()
{
    QTest::addColumn<ApiReply>("reply");
    QTest::addColumn<int>("minutes"); // since the checkout
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const ApiReply &reply, int minutes, Kind kind, const QString &reason = {}) {
        QTest::addRow("%s", name) << reply << minutes << kind << reason;
    };
    const char *const there = "\"9a7b2c10-1d2e-4f30-8a41-5b6c7d8e9f01\"";
    row("done", order("completed", there), 1, Kind::Succeeded);
    row("done, other case", order("Completed", there), 1, Kind::Succeeded);
    row("completed, not provisioned", order("completed", "null"), 1, Kind::Again);
    row("completed, never provisioned", order("completed", "null"), 60, Kind::Parked, u"cannot-tell"_s);
    row("completed, no lines", answer(200, R"({"id":"0f1e2d3c4b5a","status":"completed","lineItems":[]})"), 1,
        Kind::Again);
    row("pending", order("pending", "null"), 1, Kind::Again);
    row("pending for a day", order("pending", "null"), 1440, Kind::Again);
    row("too fresh", refusal(404, 20000), 14, Kind::Again);
    row("still not seen", refusal(404, 20000), 29, Kind::Again);
    row("never seen", refusal(404, 20000), 30, Kind::Parked, u"cannot-tell"_s);
    row("error", order("error", "null"), 1, Kind::Refused);
    row("cancelled", order("cancelled", "null"), 1, Kind::Refused);
    row("upload rejected", order("po_review_rejected", "null"), 1, Kind::Refused);
    row("review", order("pending review", "null"), 1, Kind::Parked, u"provider-review"_s);
    row("upload", order("pending_po_upload", "null"), 1, Kind::Parked, u"provider-review"_s);
    row("suspended", order("suspended", there), 1, Kind::Parked, u"provider-review"_s);
    row("unknown word", order("held_for_customs", there), 14, Kind::Again);
    row("unknown word, too long", order("held_for_customs", there), 15, Kind::Parked, u"cannot-tell"_s);
    row("no word", answer(200, R"({"id":"0f1e2d3c4b5a","lineItems":[]})"), 1, Kind::Again);
    row("partial success", order("partial success", there), 1, Kind::Succeeded);
    row("forbidden", refusal(403, 900150), 1, Kind::Refused);
    row("broken", answer(500), 1, Kind::Again);
}

void TestOrderAnswers::watches()
{
    QFETCH(ApiReply, reply);
    QFETCH(int, minutes);
    const StepVerdict verdict = judge(steps::orderWatch, reply, usual(), 1, testStart.addSecs(minutes * 60));
    QTEST(verdict.kind, "kind");
    QTEST(verdict.parkReason, "reason");
}

void TestOrderAnswers::watchesSlowerWithTime_data()
{
    QTest::addColumn<int>("elapsed");
    QTest::addColumn<int>("wait");
    QTest::addRow("at once") << 0 << 5;
    QTest::addRow("4 s") << 4 << 5;
    QTest::addRow("5 s") << 5 << 15;
    QTest::addRow("20 s") << 20 << 30;
    QTest::addRow("50 s") << 50 << 60;
    QTest::addRow("an hour") << 3600 << 60;
    QTest::addRow("clock behind") << -300 << 5;
}

void TestOrderAnswers::watchesSlowerWithTime()
{
    QFETCH(int, elapsed);
    const StepVerdict verdict =
        judge(steps::orderWatch, order("pending", "null"), usual(), 1, testStart.addSecs(elapsed));
    QTEST(int(verdict.wait.count()), "wait");
}

void TestOrderAnswers::learnsSubscriptions()
{
    const StepVerdict verdict =
        judge(steps::orderWatch, order("completed", "\"9A7B2C10-1D2E-4F30-8A41-5B6C7D8E9F01\""), usual());
    QCOMPARE(verdict.facts[u"subscriptionIds"_s].toArray(), (QJsonArray{u"9a7b2c10-1d2e-4f30-8a41-5b6c7d8e9f01"_s}));
    QCOMPARE(verdict.facts[u"orderStatus"_s].toString(), u"completed"_s);
    QVERIFY(!verdict.facts.contains(u"partial"_s));
    const StepVerdict odd = judge(steps::orderWatch, order("held_for_customs", "null"), usual());
    QCOMPARE(odd.facts[u"orderStatus"_s].toString(), u"held_for_customs"_s); // C10: kept and shown
    const StepVerdict partly = judge(steps::orderWatch, order("partial_success", "\"s1\""), usual());
    QVERIFY(partly.facts[u"partial"_s].toBool());
}

void TestOrderAnswers::watchesSeveralOrders_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second"); // empty: not in the list
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("partial");
    QTest::addRow("both done") << QByteArray("completed") << QByteArray("completed") << Kind::Succeeded << false;
    QTest::addRow("one pending") << QByteArray("completed") << QByteArray("pending") << Kind::Again << false;
    QTest::addRow("one unseen") << QByteArray("completed") << QByteArray() << Kind::Again << false;
    QTest::addRow("one failed") << QByteArray("completed") << QByteArray("error") << Kind::Succeeded << true;
    QTest::addRow("both failed") << QByteArray("error") << QByteArray("cancelled") << Kind::Refused << false;
    QTest::addRow("one in review") << QByteArray("pending_review") << QByteArray("completed") << Kind::Parked << false;
}

void TestOrderAnswers::watchesSeveralOrders()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    Intent intent = usual();
    intent.facts.insert(facts::orderIds, QJsonArray{u"a"_s, u"b"_s});
    const auto entry = [](const char *id, const QByteArray &status) {
        return "{\"id\":\"" + QByteArray(id) + "\",\"status\":\"" + status +
               R"(","lineItems":[{"subscriptionId":"s"}]})";
    };
    QByteArray list = entry("other", "error") + ',' + entry("a", first);
    if (!second.isEmpty())
        list += ',' + entry("b", second);
    const StepVerdict verdict = judge(steps::orderWatch, answer(200, "{\"items\":[" + list + "]}"), intent);
    QTEST(verdict.kind, "kind");
    QTEST(verdict.facts[u"partial"_s].toBool(), "partial");
}

QTEST_GUILESS_MAIN(TestOrderAnswers)
#include "tst_order_answers.moc"
