// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox_guest.h"

#include <QJsonDocument>
#include <QTest>

using namespace tenantry::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto domain = QStringLiteral("stoerfall.onmicrosoft.com");

void switchOn(SandboxGuest &guest, const QString &route, const QString &kind, QJsonObject more = {})
{
    more.insert(u"route"_s, route);
    more.insert(u"kind"_s, kind);
    QVERIFY(guest.command(u"fault"_s, more)[u"ok"].toBool());
}

} // namespace

// Design §7: the fault switches, and what the log of arrivals says about them.
class TestSandboxFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsBreakTheConnectionBeforeOrAfterTheEffect_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("created");
        QTest::addRow("before") << u"cut-before-effect"_s << 0;
        QTest::addRow("after") << u"cut-after-effect"_s << 1;
    }
    void cutsBreakTheConnectionBeforeOrAfterTheEffect()
    {
        QFETCH(QString, kind);
        QFETCH(int, created);
        SandboxGuest guest;
        guest.signIn();
        switchOn(guest, u"customers.create"_s, kind);
        const auto id = someId();
        QCOMPARE(guest.postOnce(u"/v1/customers"_s, newCustomer(domain), {{"MS-RequestId", id}}), QByteArray());
        QCOMPARE(guest.count(u"createdCustomers"_s), created);
        const auto seen = guest.arrivals(u"customers.create"_s);
        QCOMPARE(seen.last()[u"effect"].toBool(), created == 1);
        QCOMPARE(seen.last()[u"fault"].toString(), kind);
        const auto again = guest.post(u"/v1/customers"_s, newCustomer(domain), {{"MS-RequestId", id}});
        QCOMPARE(again.status, 201);
        QCOMPARE(guest.count(u"createdCustomers"_s), 1);
    }

    void heldAnswerComesWhenReleased()
    {
        SandboxGuest guest;
        guest.signIn();
        switchOn(guest, u"customers.create"_s, u"hold-after-effect"_s);
        const std::unique_ptr<QNetworkReply> reply(guest.start(
            "POST", guest.url(u"partnerCenter"_s, u"/v1/customers"_s), QJsonDocument(newCustomer(domain)).toJson(),
            {{"Accept", "application/json"},
             {"Content-Type", "application/json"},
             {"Authorization", "Bearer " + guest.token}}));
        QTRY_COMPARE(guest.count(u"createdCustomers"_s), 1);
        QVERIFY(!reply->isFinished());
        QCOMPARE(guest.command(u"release"_s)[u"released"].toInt(), 1);
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(SandboxGuest::answerOf(*reply).status, 201);
    }

    void clientThatLeavesAHeldAnswerHarmsNobody()
    {
        SandboxGuest guest;
        guest.signIn();
        switchOn(guest, u"profiles.mpn"_s, u"hold-after-effect"_s);
        std::unique_ptr<QNetworkReply> reply(
            guest.start("GET", guest.url(u"partnerCenter"_s, u"/v1/profiles/mpn"_s), {},
                        {{"Accept", "application/json"}, {"Authorization", "Bearer " + guest.token}}));
        QTRY_COMPARE(guest.command(u"faults"_s)[u"held"].toInt(), 1);
        reply->abort();
        reply.reset();
        QCOMPARE(guest.get(u"/v1/profiles/mpn"_s).status, 200);
        guest.command(u"release"_s);
        QCOMPARE(guest.get(u"/v1/profiles/mpn"_s).status, 200);
    }

    void serverErrorsComeBeforeOrAfterTheEffect()
    {
        SandboxGuest guest;
        guest.signIn();
        switchOn(guest, u"customers.create"_s, u"error"_s, {{u"status"_s, 503}});
        QCOMPARE(guest.post(u"/v1/customers"_s, newCustomer(domain)).status, 503);
        QCOMPARE(guest.count(u"createdCustomers"_s), 0);
        switchOn(guest, u"customers.create"_s, u"error-after-effect"_s, {{u"code"_s, 800005}});
        const auto after = guest.post(u"/v1/customers"_s, newCustomer(domain));
        QCOMPARE(after.status, 500);
        QCOMPARE(after.code(), 800005);
        QCOMPARE(guest.count(u"createdCustomers"_s), 1);
    }

    void countsAndSkipsAreObeyed()
    {
        SandboxGuest guest;
        guest.signIn();
        switchOn(guest, u"profiles.*"_s, u"unauthorized"_s, {{u"times"_s, 2}, {u"skip"_s, 1}});
        QList<int> statuses;
        for (int i = 0; i < 4; ++i)
            statuses.append(guest.get(u"/v1/profiles/mpn"_s).status);
        QCOMPARE(statuses, (QList<int>{200, 401, 401, 200}));
    }

    void throttledForAMinuteOfRealTime()
    {
        SandboxGuest guest;
        guest.signIn();
        switchOn(guest, u"customers.list"_s, u"throttled"_s, {{u"seconds"_s, 60}, {u"retryAfter"_s, 7}});
        const auto refused = guest.get(u"/v1/customers?size=1"_s);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.headers.value("retry-after"), QByteArray("7"));
        QCOMPARE(refused.body[u"statusCode"].toInt(), 429);
        guest.clock.advance(59s);
        QCOMPARE(guest.get(u"/v1/customers?size=1"_s).status, 429);
        guest.clock.advance(2s);
        QCOMPARE(guest.get(u"/v1/customers?size=1"_s).status, 200);
    }

    void ownLimitThrottlesInRealTimeOnly()
    {
        tenantry::sandbox::Options options;
        options.requestsPerMinute = 3;
        SandboxGuest guest(options);
        guest.signIn();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(guest.get(u"/v1/profiles/mpn"_s).status, 200);
        const auto refused = guest.get(u"/v1/profiles/mpn"_s);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.headers.value("retry-after"), QByteArray("60"));
        guest.advance(3000); // simulated time does not help
        QCOMPARE(guest.get(u"/v1/profiles/mpn"_s).status, 429);
        guest.clock.advance(60s);
        QCOMPARE(guest.get(u"/v1/profiles/mpn"_s).status, 200);
    }

    void bodiesAreSpoiled_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addRow("malformed") << u"malformed"_s << 200 << QByteArray("application/json; charset=utf-8");
        QTest::addRow("html") << u"html"_s << 200 << QByteArray("text/html; charset=utf-8");
    }
    void bodiesAreSpoiled()
    {
        QFETCH(QString, kind);
        SandboxGuest guest;
        guest.signIn();
        switchOn(guest, u"customers.list"_s, kind);
        const auto answer = guest.get(u"/v1/customers?size=5"_s);
        QTEST(answer.status, "status");
        QTEST(answer.headers.value("content-type"), "type");
        QVERIFY(answer.body.isEmpty());
        QVERIFY(!answer.raw.isEmpty());
    }

    void truncatedBodyEndsEarly()
    {
        SandboxGuest guest;
        guest.signIn();
        switchOn(guest, u"customers.list"_s, u"truncated"_s);
        const auto answer = guest.get(u"/v1/customers?size=5"_s);
        QVERIFY(answer.error != QNetworkReply::NoError);
        QVERIFY(answer.raw.size() < answer.headers.value("content-length").toInt());
    }

    void slowBodyArrivesInDrips()
    {
        SandboxGuest guest;
        guest.signIn();
        const auto whole = guest.get(u"/v1/profiles/mpn"_s).raw;
        switchOn(guest, u"profiles.mpn"_s, u"slow-body"_s, {{u"ms"_s, 100}});
        const std::unique_ptr<QNetworkReply> reply(
            guest.start("GET", guest.url(u"partnerCenter"_s, u"/v1/profiles/mpn"_s), {},
                        {{"Accept", "application/json"}, {"Authorization", "Bearer " + guest.token}}));
        QTRY_VERIFY(reply->bytesAvailable() > 0);
        QVERIFY(!reply->isFinished());
        QVERIFY(reply->bytesAvailable() < whole.size());
        QTRY_VERIFY((guest.clock.advance(100ms), reply->isFinished()));
        QCOMPARE(reply->readAll(), whole);
    }

    void latencyDelaysTheFirstByte()
    {
        SandboxGuest guest;
        guest.signIn();
        switchOn(guest, u"profiles.mpn"_s, u"latency"_s, {{u"ms"_s, 5000}});
        const std::unique_ptr<QNetworkReply> reply(
            guest.start("GET", guest.url(u"partnerCenter"_s, u"/v1/profiles/mpn"_s), {},
                        {{"Accept", "application/json"}, {"Authorization", "Bearer " + guest.token}}));
        QTRY_COMPARE(guest.arrivals(u"profiles.mpn"_s).size(), 1);
        guest.clock.advance(4999ms);
        QVERIFY(!reply->isFinished());
        guest.clock.advance(1ms);
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(SandboxGuest::answerOf(*reply).status, 200);
    }

    void linksLeadElsewhere()
    {
        SandboxGuest guest;
        guest.signIn();
        switchOn(guest, u"customers.list"_s, u"redirect"_s, {{u"to"_s, u"https://evil.example/v1/customers"_s}});
        const auto redirected = guest.get(u"/v1/customers?size=5"_s);
        QCOMPARE(redirected.status, 302);
        QCOMPARE(redirected.headers.value("location"), QByteArray("https://evil.example/v1/customers"));
        switchOn(guest, u"customers.list"_s, u"foreign-next"_s);
        const auto page = guest.get(u"/v1/customers?size=5"_s);
        QVERIFY(page.body[u"links"][u"next"][u"uri"].toString().startsWith(u"https://attacker.example"_s));
        QCOMPARE(page.items().size(), 5);
    }

    void commandLineFaultIsOn()
    {
        tenantry::sandbox::Options options;
        options.faults = {u"profiles.mpn:error:1:502"_s};
        SandboxGuest guest(options);
        guest.signIn();
        QCOMPARE(guest.get(u"/v1/profiles/mpn"_s).status, 502);
        QCOMPARE(guest.get(u"/v1/profiles/mpn"_s).status, 200);
    }

    void logTellsArrivalsApartAndHoldsNoCredential()
    {
        SandboxGuest guest;
        guest.signIn();
        const auto id = someId();
        guest.post(u"/v1/customers"_s, newCustomer(domain), {{"MS-RequestId", id}, {"MS-CorrelationId", id}});
        guest.post(u"/v1/customers"_s, newCustomer(domain), {{"MS-RequestId", id}});
        const auto seen = guest.arrivals(u"customers.create"_s);
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen.at(0)[u"requestId"].toString().toLatin1(), id);
        QCOMPARE(seen.at(0)[u"body"], seen.at(1)[u"body"]);
        QVERIFY(seen.at(0)[u"effect"].toBool());
        QVERIFY(!seen.at(1)[u"effect"].toBool());
        const auto whole = QJsonDocument(guest.command(u"log"_s)).toJson();
        QVERIFY(!whole.contains(guest.token));
        QVERIFY(!whole.contains(guest.refreshToken));
        QVERIFY(!whole.contains("sbx-"));
    }
};

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandbox_faults.moc"
