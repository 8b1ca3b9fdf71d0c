// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox_guest.h"

#include <QTcpSocket>
#include <QTest>

using namespace tenantry::testing;
using namespace Qt::StringLiterals;

namespace {

// What comes back for bytes that no client of ours would write.
QByteArray rawAnswer(const SandboxGuest &guest, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(guest.provider->announcement()[u"port"].toInt()));
    if (!QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::ConnectedState; }))
        return {};
    socket.write(request);
    QByteArray answer;
    if (!QTest::qWaitFor([&] { return (answer += socket.readAll()).contains("\r\n\r\n"); }))
        return {};
    return answer;
}

} // namespace

// What every request must bring, before any route sees it.
class TestSandboxDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOurHostNameIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("answered");
        QTest::addRow("address") << QByteArray("127.0.0.1:PORT") << true;
        QTest::addRow("localhost") << QByteArray("localhost:PORT") << true;
        QTest::addRow("rebound name") << QByteArray("evil.example:PORT") << false;
        QTest::addRow("other port") << QByteArray("127.0.0.1:1") << false;
        QTest::addRow("no port") << QByteArray("127.0.0.1") << false;
    }
    void onlyOurHostNameIsAnswered()
    {
        QFETCH(QByteArray, host);
        QFETCH(bool, answered);
        const SandboxGuest guest;
        host.replace("PORT", QByteArray::number(guest.provider->announcement()[u"port"].toInt()));
        const auto answer = rawAnswer(guest, "GET /login/common/oauth2/deviceauth HTTP/1.1\r\nHost: " + host +
                                                 "\r\nOrigin: https://evil.example\r\n\r\n");
        QVERIFY2(answer.startsWith(answered ? "HTTP/1.1 200" : "HTTP/1.1 400"), answer.constData());
        QVERIFY(!answer.toLower().contains("access-control-allow"));
    }

    void callsWithoutTokenAreRefused()
    {
        SandboxGuest guest;
        const auto none = guest.get(u"/v1/customers?size=1"_s);
        QCOMPARE(none.status, 401);
        QCOMPARE(none.code(), 800001);
        guest.token = "sbx-a.e30.forged";
        QCOMPARE(guest.get(u"/v1/customers?size=1"_s).code(), 800001);
    }

    void headersAreDemanded_data()
    {
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<int>("status");
        QTest::addRow("Accept") << Headers{{"Accept", "text/html"}} << 406;
        QTest::addRow("Content-Type") << Headers{{"Content-Type", "text/plain"}} << 400;
        QTest::addRow("request id") << Headers{{"MS-RequestId", "12"}} << 400;
        QTest::addRow("correlation id") << Headers{{"MS-CorrelationId", "x"}} << 400;
        QTest::addRow("right") << Headers{} << 201;
    }
    void headersAreDemanded()
    {
        QFETCH(Headers, headers);
        SandboxGuest guest;
        guest.signIn();
        QTEST(guest.post(u"/v1/customers"_s, newCustomer(u"kopfzeilen.onmicrosoft.com"_s), headers).status, "status");
    }

    void idsAreEchoed()
    {
        SandboxGuest guest;
        guest.signIn();
        const auto id = someId();
        const auto answer = guest.get(u"/v1/profiles/mpn"_s, {{"MS-RequestId", id}, {"ValidateMfa", "true"}});
        QCOMPARE(answer.headers.value("ms-requestid"), id);
        QVERIFY(!answer.headers.value("ms-correlationid").isEmpty());
        QCOMPARE(answer.headers.value("ismfacompliant"), QByteArray("true"));
    }

    void unknownRoutesAndWrongMethods()
    {
        SandboxGuest guest;
        guest.signIn();
        const auto unknown = guest.get(u"/v1/nonsense"_s);
        QCOMPARE(unknown.status, 404);
        QCOMPARE(unknown.code(), 1000);
        const auto wrong = guest.put(u"/v1/customers"_s, {{u"a"_s, 1}});
        QCOMPARE(wrong.status, 405);
        QCOMPARE(wrong.headers.value("allow"), QByteArray("GET, POST"));
    }

    void brokenJsonIsRefused()
    {
        SandboxGuest guest;
        guest.signIn();
        const auto answer = guest.send("POST", guest.url(u"partnerCenter"_s, u"/v1/customers"_s), "{\"a\":",
                                       {{"Accept", "application/json"},
                                        {"Content-Type", "application/json"},
                                        {"Authorization", "Bearer " + guest.token}});
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), 2000);
    }

    void weakRoleReadsButDoesNotWrite()
    {
        SandboxGuest guest;
        guest.signIn();
        guest.command(u"role"_s, {{u"name"_s, u"helpdesk"_s}});
        QCOMPARE(guest.get(u"/v1/customers?size=1"_s).status, 200);
        const auto refused = guest.post(u"/v1/customers"_s, newCustomer(u"rolle.onmicrosoft.com"_s));
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), 900150);
        QCOMPARE(guest
                     .post(u"/v1/validations/address"_s, {{u"Country"_s, u"RO"_s},
                                                          {u"City"_s, u"Iași"_s},
                                                          {u"PostalCode"_s, u"700001"_s},
                                                          {u"AddressLine1"_s, u"Strada 1"_s}})
                     .status,
                 200);
    }

    void controlNeedsItsToken()
    {
        SandboxGuest guest;
        const QUrl control(guest.provider->announcement()[u"control"].toString());
        QCOMPARE(guest.send("POST", control, "{\"cmd\":\"counts\"}", {}).status, 404);
        const auto token = guest.provider->announcement()[u"controlToken"].toString().toLatin1();
        const auto answer = guest.send("POST", control, "{\"cmd\":\"counts\"}", {{"Sandbox-Control", token}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body[u"customers"].toInt(), 48);
        QVERIFY(!guest.command(u"no such command"_s)[u"ok"].toBool());
    }

    void bigBodiesArriveWhole()
    {
        SandboxGuest guest;
        guest.signIn();
        auto body = newCustomer(u"gross.onmicrosoft.com"_s);
        body.insert(u"padding"_s, QString(3'000'000, u'x'));
        QCOMPARE(guest.post(u"/v1/customers"_s, body).status, 201);
    }

    void optionsAreChecked_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("good");
        QTest::addRow("nothing") << u""_s << true;
        QTest::addRow("usual") << u"--port 0 --seed demo"_s << true;
        QTest::addRow("scale") << u"--customers 100000 --subscriptions 500000 --no-throttle"_s << true;
        QTest::addRow("seed word") << u"--seed happy"_s << false;
        QTest::addRow("port") << u"--port 70000"_s << false;
        QTest::addRow("negative") << u"--customers -5"_s << false;
        QTest::addRow("clock") << u"--clock yesterday"_s << false;
        QTest::addRow("unknown") << u"--colour red"_s << false;
        QTest::addRow("stray word") << u"demo"_s << false;
    }
    void optionsAreChecked()
    {
        QFETCH(QString, line);
        const auto options = tenantry::sandbox::Options::read(line.split(u' ', Qt::SkipEmptyParts));
        QTEST(options.ok(), "good");
    }
};

QTEST_GUILESS_MAIN(TestSandboxDesk)
#include "tst_sandbox_desk.moc"
