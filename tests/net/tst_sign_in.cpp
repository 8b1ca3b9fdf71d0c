// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sign-in in the browser and by device code, against a scripted authority. The browser is a bare socket.
#include "net/browser_sign_in.h"
#include "net/device_sign_in.h"
#include "recording_network.h"
#include "support/clock.h"
#include "testing/scripted_server.h"

#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tenantry;
using tenantry::testing::ScriptedServer;

namespace {

const QString resource = u"https://api.partnercenter.microsoft.com"_s;
const QByteArray grantBody = R"({"token_type":"Bearer","access_token":"sbx-a","refresh_token":"sbx-r",)"
                             R"("expires_in":"3599","id_token":"x"})";

struct Bench
{
    Bench()
    {
        if (!authority.listen())
            qFatal("no port on 127.0.0.1");
    }
    // Waits until so many requests ended and what follows from it has happened.
    bool ended(int requests) const
    {
        const bool came = QTest::qWaitFor([&] { return network.ended == requests; });
        for (int turn = 0; turn < 50; ++turn)
            QCoreApplication::processEvents();
        return came;
    }
    OAuthApp app() const { return {authority.url(u"/login"_s), u"t1"_s, u"client-1"_s}; }

    ManualClock clock{QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)};
    ScriptedServer authority;
    tenantry::testing::RecordingNetwork network;
};

// What the browser's request line and Host header would be after the person signed in.
struct Browser
{
    explicit Browser(const QUrl &page)
    {
        const QUrlQuery query(page);
        redirect = QUrl(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        state = query.queryItemValue(u"state"_s).toLatin1();
    }

    QTcpSocket *send(const QByteArray &target, QByteArray host = {}, const QByteArray &verb = "GET")
    {
        if (host.isEmpty())
            host = "localhost:" + QByteArray::number(redirect.port());
        auto *socket = new QTcpSocket(&sockets);
        QObject::connect(socket, &QTcpSocket::connected, socket, [socket, verb, target, host] {
            socket->write(verb + ' ' + target + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        });
        socket->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(redirect.port()));
        return socket;
    }

    QUrl redirect;
    QByteArray state;
    QObject sockets;
};

} // namespace

class TestSignIn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void browserBringsTheGrant();
    void browserAnswersOthersWithoutEnding_data();
    void browserAnswersOthersWithoutEnding();
    void browserTakesOneAnswerOnly();
    void personSaysNo_data();
    void personSaysNo();
    void listenerClosesAfterFiveMinutes();
    void browserSignInCanBeCancelled();
    void listenerIsLocalOnly();
    void codeRefusedByTheAuthority();
    void plainHttpAuthorityElsewhere();
    void pageTextIsPlain();
    void deviceCodeIsPolledAtItsPace();
    void deviceCodeSlowsDown();
    void deviceSignInEnds_data();
    void deviceSignInEnds();
    void deviceCodeRunsOut();
    void deviceSignInOutlivesABrokenConnection();
    void deviceSignInCanBeCancelled();
};

void TestSignIn::browserBringsTheGrant()
{
    Bench bench;
    bench.authority.then(ScriptedServer::reply(200, grantBody));
    BrowserSignIn signIn(bench.app(), resource, {u"Tenantry"_s, u"Signed in."_s, u"Failed."_s}, bench.network,
                         bench.clock);
    const auto page = signIn.start();
    QVERIFY(page.ok());
    Browser browser(*page);
    QCOMPARE(browser.redirect.host(), u"localhost"_s);
    QCOMPARE(browser.redirect.path(), u"/"_s);
    auto *socket = browser.send("/?code=0.AX%2Bb&state=" + browser.state);
    QTRY_VERIFY(signIn.outcome().isFinished());
    QVERIFY(signIn.outcome().result().ok());
    QCOMPARE(signIn.outcome().result()->accessToken, QByteArray("sbx-a"));
    QTRY_VERIFY(socket->state() == QAbstractSocket::UnconnectedState);
    const QByteArray seen = socket->readAll();
    QVERIFY(seen.startsWith("HTTP/1.1 200"));
    QVERIFY(seen.contains("Signed in."));
    QVERIFY(!seen.contains("0.AX"));
    const auto &exchange = bench.authority.arrivals().first();
    QCOMPARE(exchange.verb, QByteArray("POST"));
    QCOMPARE(exchange.target, QByteArray("/login/t1/oauth2/token"));
    QVERIFY(exchange.body.contains("code=0.AX%2Bb&")); // encoded once
    QVERIFY(exchange.body.contains("code_verifier="));
    // PKCE: the verifier sent now belongs to the challenge on the page
    const QUrlQuery form(QString::fromLatin1(exchange.body));
    const Pkce pkce{form.queryItemValue(u"code_verifier"_s).toLatin1()};
    QCOMPARE(QUrlQuery(*page).queryItemValue(u"code_challenge"_s).toLatin1(), pkce.challenge());
}

void TestSignIn::browserAnswersOthersWithoutEnding_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QByteArray>("target"); // STATE is replaced by the right one
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("wrong state") << QByteArray("GET") << QByteArray("/?code=x&state=0000") << QByteArray()
                                 << QByteArray("400");
    QTest::newRow("no state") << QByteArray("GET") << QByteArray("/?code=x") << QByteArray() << QByteArray("400");
    QTest::newRow("no query") << QByteArray("GET") << QByteArray("/") << QByteArray() << QByteArray("400");
    QTest::newRow("other path") << QByteArray("GET") << QByteArray("/favicon.ico") << QByteArray() << QByteArray("404");
    QTest::newRow("other path, right state")
        << QByteArray("GET") << QByteArray("/cb?code=x&state=STATE") << QByteArray() << QByteArray("404");
    QTest::newRow("other verb") << QByteArray("POST") << QByteArray("/?code=x&state=STATE") << QByteArray()
                                << QByteArray("404");
    QTest::newRow("other host") << QByteArray("GET") << QByteArray("/?code=x&state=STATE") << QByteArray("evil.example")
                                << QByteArray("404");
}

void TestSignIn::browserAnswersOthersWithoutEnding()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, status);
    Bench bench;
    bench.authority.then(ScriptedServer::reply(200, grantBody));
    BrowserSignIn signIn(bench.app(), resource, {}, bench.network, bench.clock);
    Browser browser(*signIn.start());
    auto *socket = browser.send(target.replace("STATE", browser.state), host, verb);
    QTRY_VERIFY(socket->state() == QAbstractSocket::UnconnectedState && socket->bytesAvailable() > 0);
    QVERIFY(socket->readAll().startsWith("HTTP/1.1 " + status));
    QVERIFY(!signIn.outcome().isFinished());
    QVERIFY(bench.authority.arrivals().isEmpty());
    browser.send("/?state=" + browser.state + "&code=c"); // the right one still counts
    QTRY_VERIFY(signIn.outcome().isFinished());
    QVERIFY(signIn.outcome().result().ok());
}

void TestSignIn::browserTakesOneAnswerOnly()
{
    Bench bench;
    bench.authority.then(ScriptedServer::hold());
    BrowserSignIn signIn(bench.app(), resource, {}, bench.network, bench.clock);
    Browser browser(*signIn.start());
    browser.send("/?code=first&state=" + browser.state);
    QTRY_COMPARE(bench.authority.held(), 1);
    auto *second = browser.send("/?code=second&state=" + browser.state);
    QTRY_COMPARE(second->error(), QAbstractSocket::ConnectionRefusedError);
    bench.authority.answerHeld(ScriptedServer::reply(200, grantBody));
    QTRY_VERIFY(signIn.outcome().isFinished());
    QCOMPARE(bench.authority.arrivals().size(), 1);
}

void TestSignIn::personSaysNo_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<int>("kind");
    QTest::newRow("no") << QByteArray("access_denied") << int(Error::Kind::Cancelled);
    QTest::newRow("not consented") << QByteArray("consent_required") << int(Error::Kind::Rejected);
}

void TestSignIn::personSaysNo()
{
    QFETCH(QByteArray, error);
    QFETCH(int, kind);
    Bench bench;
    BrowserSignIn signIn(bench.app(), resource, {u"Tenantry"_s, u"Signed in."_s, u"Failed."_s}, bench.network,
                         bench.clock);
    Browser browser(*signIn.start());
    auto *socket = browser.send("/?error=" + error + "&error_description=why+not&state=" + browser.state);
    QTRY_VERIFY(signIn.outcome().isFinished());
    const Error why = signIn.outcome().result().error();
    QCOMPARE(int(why.kind), kind);
    QCOMPARE(why.code, QString::fromLatin1(error));
    QCOMPARE(why.detail, u"why not"_s);
    QTRY_VERIFY(socket->state() == QAbstractSocket::UnconnectedState);
    QVERIFY(socket->readAll().contains("Failed."));
    QVERIFY(bench.authority.arrivals().isEmpty());
}

void TestSignIn::listenerClosesAfterFiveMinutes()
{
    Bench bench;
    BrowserSignIn signIn(bench.app(), resource, {}, bench.network, bench.clock);
    Browser browser(*signIn.start());
    bench.clock.advance(5min - 1s);
    QVERIFY(!signIn.outcome().isFinished());
    bench.clock.advance(1s);
    QVERIFY(signIn.outcome().isFinished());
    QCOMPARE(signIn.outcome().result().error().kind, Error::Kind::Timeout);
    auto *late = browser.send("/?code=c&state=" + browser.state);
    QTRY_COMPARE(late->error(), QAbstractSocket::ConnectionRefusedError);
}

void TestSignIn::browserSignInCanBeCancelled()
{
    Bench bench;
    BrowserSignIn signIn(bench.app(), resource, {}, bench.network, bench.clock);
    Browser browser(*signIn.start());
    signIn.cancel();
    QCOMPARE(signIn.outcome().result().error().kind, Error::Kind::Cancelled);
    auto *late = browser.send("/?code=c&state=" + browser.state);
    QTRY_COMPARE(late->error(), QAbstractSocket::ConnectionRefusedError);
    Async<TokenGrant> dropped;
    {
        BrowserSignIn other(bench.app(), resource, {}, bench.network, bench.clock);
        QVERIFY(other.start().ok());
        dropped = other.outcome();
    }
    QCOMPARE(dropped.result().error().kind, Error::Kind::Cancelled);
}

void TestSignIn::listenerIsLocalOnly()
{
    Bench bench;
    BrowserSignIn signIn(bench.app(), resource, {}, bench.network, bench.clock);
    Browser browser(*signIn.start());
    QTcpSocket other;
    other.connectToHost(QHostAddress(u"127.0.0.2"_s), static_cast<quint16>(browser.redirect.port()));
    QTRY_COMPARE(other.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestSignIn::codeRefusedByTheAuthority()
{
    Bench bench;
    bench.authority.then(ScriptedServer::reply(400, R"({"error":"invalid_request","error_description":"bad code"})"));
    BrowserSignIn signIn(bench.app(), resource, {}, bench.network, bench.clock);
    Browser browser(*signIn.start());
    browser.send("/?code=c&state=" + browser.state);
    QTRY_VERIFY(signIn.outcome().isFinished());
    QCOMPARE(signIn.outcome().result().error().kind, Error::Kind::Rejected);
    QCOMPARE(signIn.outcome().result().error().detail, u"bad code"_s);
}

void TestSignIn::plainHttpAuthorityElsewhere()
{
    Bench bench;
    OAuthApp app = bench.app();
    app.authority = QUrl(u"http://login.example"_s);
    BrowserSignIn signIn(app, resource, {}, bench.network, bench.clock);
    const auto page = signIn.start();
    QVERIFY(!page.ok());
    QCOMPARE(page.error().kind, Error::Kind::Untrusted);
    DeviceSignIn device(app, resource, bench.network, bench.clock);
    const auto code = device.start();
    QTRY_VERIFY(code.isFinished());
    QCOMPARE(code.result().error().kind, Error::Kind::Untrusted);
}

void TestSignIn::pageTextIsPlain()
{
    Bench bench;
    bench.authority.then(ScriptedServer::reply(200, grantBody));
    BrowserSignIn signIn(bench.app(), resource, {u"<b>"_s, u"<img src=x> Conectat – închideți"_s, {}}, bench.network,
                         bench.clock);
    Browser browser(*signIn.start());
    auto *socket = browser.send("/?code=c&state=" + browser.state);
    QTRY_VERIFY(socket->state() == QAbstractSocket::UnconnectedState && socket->bytesAvailable() > 0);
    const QByteArray seen = socket->readAll();
    QVERIFY(!seen.contains("<img"));
    QVERIFY(seen.contains("&lt;img src=x&gt; Conectat – închideți"));
    QVERIFY(seen.contains("charset=utf-8"));
    QVERIFY(seen.contains("default-src 'none'"));
}

namespace {

const QByteArray codeBody = R"({"device_code":"dc","user_code":"AB12","verification_url":"https://x.example/d",)"
                            R"("expires_in":"60","interval":"5"})";
const QByteArray pendingBody = R"({"error":"authorization_pending"})";

} // namespace

void TestSignIn::deviceCodeIsPolledAtItsPace()
{
    Bench bench;
    bench.authority.then(ScriptedServer::reply(200, codeBody)).then(ScriptedServer::reply(400, pendingBody));
    bench.authority.then(ScriptedServer::reply(200, grantBody));
    DeviceSignIn signIn(bench.app(), resource, bench.network, bench.clock);
    const auto code = signIn.start();
    QTRY_VERIFY(code.isFinished());
    QCOMPARE(code.result()->userCode, u"AB12"_s);
    QCOMPARE(signIn.expires(), bench.clock.now().addSecs(60));
    QCOMPARE(bench.authority.arrivals().at(0).target, QByteArray("/login/t1/oauth2/devicecode"));
    bench.clock.advance(4s);
    QCOMPARE(bench.network.left.size(), 1);
    bench.clock.advance(1s);
    QTRY_COMPARE(bench.authority.arrivals().size(), 2);
    QVERIFY(bench.authority.arrivals().at(1).body.contains("code=dc"));
    QVERIFY(bench.ended(2));
    bench.clock.advance(5s);
    QTRY_VERIFY(signIn.outcome().isFinished());
    QCOMPARE(signIn.outcome().result()->refreshToken, QByteArray("sbx-r"));
}

void TestSignIn::deviceCodeSlowsDown()
{
    Bench bench;
    bench.authority.then(ScriptedServer::reply(200, codeBody));
    bench.authority.then(ScriptedServer::reply(400, R"({"error":"slow_down"})"));
    bench.authority.then(ScriptedServer::reply(200, grantBody));
    DeviceSignIn signIn(bench.app(), resource, bench.network, bench.clock);
    const auto code = signIn.start();
    QTRY_VERIFY(code.isFinished());
    bench.clock.advance(5s);
    QVERIFY(bench.ended(2));
    bench.clock.advance(9s);
    QCOMPARE(bench.network.left.size(), 2);
    bench.clock.advance(1s);
    QTRY_VERIFY(signIn.outcome().isFinished());
    QVERIFY(signIn.outcome().result().ok());
}

void TestSignIn::deviceSignInEnds_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<int>("kind");
    QTest::newRow("expired") << QByteArray("expired_token") << int(Error::Kind::Timeout);
    QTest::newRow("expired, version 1") << QByteArray("code_expired") << int(Error::Kind::Timeout);
    QTest::newRow("said no") << QByteArray("access_denied") << int(Error::Kind::Cancelled);
    QTest::newRow("said no, version 1") << QByteArray("authorization_declined") << int(Error::Kind::Cancelled);
    QTest::newRow("other") << QByteArray("invalid_request") << int(Error::Kind::Rejected);
    QTest::newRow("administrator must") << QByteArray("unauthorized_client") << int(Error::Kind::SignedOut);
}

void TestSignIn::deviceSignInEnds()
{
    QFETCH(QByteArray, error);
    QFETCH(int, kind);
    Bench bench;
    bench.authority.then(ScriptedServer::reply(200, codeBody));
    bench.authority.then(ScriptedServer::reply(400, "{\"error\":\"" + error + "\"}"));
    DeviceSignIn signIn(bench.app(), resource, bench.network, bench.clock);
    const auto code = signIn.start();
    QTRY_VERIFY(code.isFinished());
    bench.clock.advance(5s);
    QTRY_VERIFY(signIn.outcome().isFinished());
    QCOMPARE(int(signIn.outcome().result().error().kind), kind);
    bench.clock.advance(60s);
    QCOMPARE(bench.network.left.size(), 2); // asked no more
}

void TestSignIn::deviceCodeRunsOut()
{
    Bench bench;
    bench.authority.then(ScriptedServer::reply(200, codeBody));
    bench.authority.otherwise([](const auto &) { return ScriptedServer::reply(400, pendingBody); });
    DeviceSignIn signIn(bench.app(), resource, bench.network, bench.clock);
    const auto code = signIn.start();
    QTRY_VERIFY(code.isFinished());
    for (int poll = 0; poll < 12; ++poll) {
        QVERIFY(!signIn.outcome().isFinished());
        bench.clock.advance(5s);
        QVERIFY(bench.ended(poll + 2));
        QCOMPARE(bench.authority.arrivals().size(), poll + 2);
    }
    QTRY_VERIFY(signIn.outcome().isFinished());
    QCOMPARE(signIn.outcome().result().error().kind, Error::Kind::Timeout);
}

void TestSignIn::deviceSignInOutlivesABrokenConnection()
{
    Bench bench;
    bench.authority.then(ScriptedServer::reply(200, codeBody)).then(ScriptedServer::cut());
    bench.authority.then(ScriptedServer::reply(503, "")).then(ScriptedServer::reply(200, grantBody));
    DeviceSignIn signIn(bench.app(), resource, bench.network, bench.clock);
    const auto code = signIn.start();
    QTRY_VERIFY(code.isFinished());
    for (int poll = 1; poll <= 3; ++poll) {
        bench.clock.advance(5s);
        QVERIFY(bench.ended(poll + 1));
        QCOMPARE(bench.authority.arrivals().size(), poll + 1);
    }
    QTRY_VERIFY(signIn.outcome().isFinished());
    QVERIFY(signIn.outcome().result().ok());
}

void TestSignIn::deviceSignInCanBeCancelled()
{
    Bench bench;
    bench.authority.then(ScriptedServer::reply(200, codeBody)).then(ScriptedServer::hold());
    DeviceSignIn signIn(bench.app(), resource, bench.network, bench.clock);
    const auto code = signIn.start();
    QTRY_VERIFY(code.isFinished());
    bench.clock.advance(5s);
    QTRY_COMPARE(bench.authority.held(), 1);
    signIn.cancel();
    QCOMPARE(signIn.outcome().result().error().kind, Error::Kind::Cancelled);
    bench.authority.answerHeld(ScriptedServer::reply(200, grantBody)); // too late to matter
    QVERIFY(bench.ended(2));
    QCOMPARE(signIn.outcome().result().error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_sign_in.moc"
