// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Access tokens of an account: cached, renewed early, one renewal at a time, signed out only when the authority says
// so.
#include "net/refreshing_tokens.h"
#include "support/clock.h"
#include "testing/scripted_server.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tenantry;
using tenantry::testing::ScriptedServer;
using Audience = TokenProvider::Audience;

namespace {

QByteArray grant(const QByteArray &access, const QByteArray &refresh = {}, int lifetime = 3600)
{
    QByteArray body =
        "{'token_type':'Bearer','access_token':'" + access + "','expires_in':'" + QByteArray::number(lifetime);
    if (!refresh.isEmpty())
        body += "','refresh_token':'" + refresh;
    body += "'}";
    return body.replace('\'', '"');
}

struct Bench
{
    Bench()
    {
        if (!authority.listen())
            qFatal("no port on 127.0.0.1");
        const OAuthApp app{authority.url(), u"t1"_s, u"client-1"_s};
        tokens = std::make_unique<RefreshingTokens>(
            app, network, clock,
            [this] {
                ++loads;
                return loadError ? failedNow<QByteArray>(*loadError) : readyNow(stored);
            },
            [this](const QByteArray &token) {
                if (storeError)
                    return failedNow<Done>(*storeError);
                stored = token;
                return readyNow(Done{});
            });
    }

    QString form(qsizetype arrival, const QString &name) const
    {
        return QUrlQuery(QString::fromLatin1(authority.arrivals().at(arrival).body))
            .queryItemValue(name, QUrl::FullyDecoded);
    }

    ManualClock clock{QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)};
    ScriptedServer authority;
    QNetworkAccessManager network;
    QByteArray stored = "r1";
    int loads = 0;
    std::optional<Error> loadError;
    std::optional<Error> storeError;
    std::unique_ptr<RefreshingTokens> tokens;
};

Error errorOf(Error::Kind kind)
{
    Error error;
    error.kind = kind;
    return error;
}

} // namespace

class TestRefreshingTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renewsAndCaches();
    void renewsThirtySecondsEarly();
    void oneRenewalForManyCallers();
    void audiencesRenewInTurn();
    void keepsTheNewRefreshToken();
    void storeFailureDoesNotHurt();
    void rejectedTokenIsRenewed();
    void invalidGrantSignsOut();
    void noAnswerDoesNotSignOut_data();
    void noAnswerDoesNotSignOut();
    void lockedKeyringDoesNotSignOut();
    void adoptBringsItBack();
    void forgetEndsWaiters();
    void lateAnswerAfterForgetIsDropped();
    void destroyedWhileRenewing();
    void shortLivedTokensStillServe();
};

void TestRefreshingTokens::renewsAndCaches()
{
    Bench bench;
    bench.authority.then(ScriptedServer::reply(200, grant("a1")));
    for (int call = 0; call < 3; ++call) {
        const auto token = bench.tokens->token(Audience::PartnerCenter);
        QTRY_VERIFY(token.isFinished());
        QCOMPARE(*token.result(), QByteArray("a1"));
    }
    QCOMPARE(bench.authority.arrivals().size(), 1);
    QCOMPARE(bench.form(0, u"grant_type"_s), u"refresh_token"_s);
    QCOMPARE(bench.form(0, u"refresh_token"_s), u"r1"_s);
    QCOMPARE(bench.form(0, u"resource"_s), u"https://api.partnercenter.microsoft.com"_s);
}

// §2: "use expires_in; the SDK renews 30 seconds early"
void TestRefreshingTokens::renewsThirtySecondsEarly()
{
    Bench bench;
    bench.authority.then(ScriptedServer::reply(200, grant("a1", {}, 100)));
    bench.authority.then(ScriptedServer::reply(200, grant("a2", {}, 100)));
    const auto first = bench.tokens->token(Audience::PartnerCenter);
    QTRY_VERIFY(first.isFinished());
    bench.clock.advance(70s);
    QCOMPARE(*bench.tokens->token(Audience::PartnerCenter).result(), QByteArray("a1"));
    bench.clock.advance(1s);
    const auto second = bench.tokens->token(Audience::PartnerCenter);
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(*second.result(), QByteArray("a2"));
}

void TestRefreshingTokens::oneRenewalForManyCallers()
{
    Bench bench;
    bench.authority.then(ScriptedServer::hold());
    QList<Async<QByteArray>> calls;
    for (int i = 0; i < 20; ++i)
        calls.append(bench.tokens->token(Audience::PartnerCenter));
    QTRY_COMPARE(bench.authority.held(), 1);
    bench.authority.answerHeld(ScriptedServer::reply(200, grant("a1")));
    for (const auto &call : calls) {
        QTRY_VERIFY(call.isFinished());
        QCOMPARE(*call.result(), QByteArray("a1"));
    }
    QCOMPARE(bench.authority.arrivals().size(), 1);
}

// A renewal may bring a new refresh token, so two never run side by side.
void TestRefreshingTokens::audiencesRenewInTurn()
{
    Bench bench;
    bench.authority.then(ScriptedServer::hold()).then(ScriptedServer::reply(200, grant("g1")));
    const auto partner = bench.tokens->token(Audience::PartnerCenter);
    const auto graph = bench.tokens->token(Audience::Graph);
    QTRY_COMPARE(bench.authority.held(), 1);
    QCOMPARE(bench.authority.arrivals().size(), 1);
    bench.authority.answerHeld(ScriptedServer::reply(200, grant("p1", "r2")));
    QTRY_VERIFY(partner.isFinished() && graph.isFinished());
    QCOMPARE(*graph.result(), QByteArray("g1"));
    QCOMPARE(bench.form(1, u"refresh_token"_s), u"r2"_s);
    QCOMPARE(bench.form(1, u"resource"_s), u"https://graph.microsoft.com"_s);
}

void TestRefreshingTokens::keepsTheNewRefreshToken()
{
    Bench bench;
    bench.authority.then(ScriptedServer::reply(200, grant("a1", "r2", 10)));
    bench.authority.then(ScriptedServer::reply(200, grant("a2")));
    for (int call = 0; call < 2; ++call) {
        const auto token = bench.tokens->token(Audience::PartnerCenter);
        QTRY_VERIFY(token.isFinished());
        bench.clock.advance(1min);
    }
    QCOMPARE(bench.stored, QByteArray("r2"));
    QCOMPARE(bench.form(1, u"refresh_token"_s), u"r2"_s);
    QCOMPARE(bench.loads, 1);
}

void TestRefreshingTokens::storeFailureDoesNotHurt()
{
    Bench bench;
    bench.storeError = errorOf(Error::Kind::Secrets);
    bench.authority.then(ScriptedServer::reply(200, grant("a1", "r2", 10)));
    bench.authority.then(ScriptedServer::reply(200, grant("a2")));
    const auto first = bench.tokens->token(Audience::PartnerCenter);
    QTRY_VERIFY(first.isFinished());
    QVERIFY(first.result().ok());
    const auto second = bench.tokens->token(Audience::PartnerCenter);
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(bench.form(1, u"refresh_token"_s), u"r2"_s); // memory has it
}

void TestRefreshingTokens::rejectedTokenIsRenewed()
{
    Bench bench;
    bench.authority.then(ScriptedServer::reply(200, grant("a1"))).then(ScriptedServer::reply(200, grant("a2")));
    const auto first = bench.tokens->token(Audience::PartnerCenter);
    QTRY_VERIFY(first.isFinished());
    bench.tokens->reject("something else");
    QCOMPARE(*bench.tokens->token(Audience::PartnerCenter).result(), QByteArray("a1"));
    bench.tokens->reject("a1");
    const auto second = bench.tokens->token(Audience::PartnerCenter);
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(*second.result(), QByteArray("a2"));
    bench.tokens->reject("a1"); // a late 401 of the old one
    QCOMPARE(*bench.tokens->token(Audience::PartnerCenter).result(), QByteArray("a2"));
}

void TestRefreshingTokens::invalidGrantSignsOut()
{
    Bench bench;
    bench.authority.then(ScriptedServer::reply(400, R"({"error":"invalid_grant","error_description":"revoked"})"));
    QSignalSpy signedOut(bench.tokens.get(), &TokenProvider::signedOut);
    const auto partner = bench.tokens->token(Audience::PartnerCenter);
    const auto graph = bench.tokens->token(Audience::Graph);
    QTRY_VERIFY(partner.isFinished() && graph.isFinished());
    for (const auto &call : {partner, graph, bench.tokens->token(Audience::PartnerCenter)}) {
        QCOMPARE(call.result().error().kind, Error::Kind::SignedOut);
        QCOMPARE(call.result().error().code, u"invalid_grant"_s);
    }
    QCOMPARE(signedOut.size(), 1);
    QCOMPARE(bench.authority.arrivals().size(), 1);
}

void TestRefreshingTokens::noAnswerDoesNotSignOut_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("kind");
    QTest::newRow("cut") << u"cut"_s << int(Error::Kind::Offline);
    QTest::newRow("silent") << u"silent"_s << int(Error::Kind::Timeout);
    QTest::newRow("busy") << u"busy"_s << int(Error::Kind::Server);
    QTest::newRow("html") << u"html"_s << int(Error::Kind::BadReply);
}

void TestRefreshingTokens::noAnswerDoesNotSignOut()
{
    QFETCH(QString, fault);
    QFETCH(int, kind);
    Bench bench;
    bench.authority.then(fault == "cut"_L1    ? ScriptedServer::cut()
                         : fault == "busy"_L1 ? ScriptedServer::reply(503, "")
                         : fault == "html"_L1 ? ScriptedServer::reply(200, "<html>")
                                              : ScriptedServer::hold());
    bench.authority.otherwise([](const auto &) { return ScriptedServer::reply(200, grant("a1")); });
    QSignalSpy signedOut(bench.tokens.get(), &TokenProvider::signedOut);
    const auto first = bench.tokens->token(Audience::PartnerCenter);
    QTRY_COMPARE(bench.authority.arrivals().size(), 1);
    if (fault == "silent"_L1)
        bench.clock.advance(30s);
    QTRY_VERIFY(first.isFinished());
    QCOMPARE(int(first.result().error().kind), kind);
    QVERIFY(signedOut.isEmpty());
    const auto second = bench.tokens->token(Audience::PartnerCenter);
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(*second.result(), QByteArray("a1"));
}

// toolchain §3: a locked keyring says "not found"; that is never "signed out".
void TestRefreshingTokens::lockedKeyringDoesNotSignOut()
{
    Bench bench;
    bench.loadError = errorOf(Error::Kind::Secrets);
    QSignalSpy signedOut(bench.tokens.get(), &TokenProvider::signedOut);
    const auto locked = bench.tokens->token(Audience::PartnerCenter);
    QTRY_VERIFY(locked.isFinished());
    QCOMPARE(locked.result().error().kind, Error::Kind::Secrets);
    QVERIFY(signedOut.isEmpty());
    bench.loadError.reset();
    bench.authority.then(ScriptedServer::reply(200, grant("a1")));
    const auto unlocked = bench.tokens->token(Audience::PartnerCenter);
    QTRY_VERIFY(unlocked.isFinished());
    QVERIFY(unlocked.result().ok());
}

void TestRefreshingTokens::adoptBringsItBack()
{
    Bench bench;
    bench.authority.then(ScriptedServer::reply(400, R"({"error":"invalid_grant"})"));
    bench.authority.then(ScriptedServer::reply(200, grant("g1")));
    const auto refused = bench.tokens->token(Audience::PartnerCenter);
    QTRY_VERIFY(refused.isFinished());
    bench.tokens->adopt({"fresh", "r9", {}, 3600s}, Audience::PartnerCenter);
    QCOMPARE(*bench.tokens->token(Audience::PartnerCenter).result(), QByteArray("fresh"));
    QTRY_COMPARE(bench.stored, QByteArray("r9"));
    const auto graph = bench.tokens->token(Audience::Graph);
    QTRY_VERIFY(graph.isFinished());
    QCOMPARE(bench.form(1, u"refresh_token"_s), u"r9"_s);
}

void TestRefreshingTokens::forgetEndsWaiters()
{
    Bench bench;
    bench.authority.then(ScriptedServer::hold());
    const auto waiting = bench.tokens->token(Audience::PartnerCenter);
    QTRY_COMPARE(bench.authority.held(), 1);
    bench.tokens->forget();
    QCOMPARE(waiting.result().error().kind, Error::Kind::SignedOut);
    QCOMPARE(bench.tokens->token(Audience::Graph).result().error().kind, Error::Kind::SignedOut);
}

void TestRefreshingTokens::lateAnswerAfterForgetIsDropped()
{
    Bench bench;
    bench.authority.then(ScriptedServer::hold());
    const auto waiting = bench.tokens->token(Audience::PartnerCenter);
    QTRY_COMPARE(bench.authority.held(), 1);
    bench.tokens->adopt({"fresh", "r9", {}, 3600s}, Audience::PartnerCenter);
    bench.authority.answerHeld(ScriptedServer::reply(200, grant("stale", "r-stale")));
    QTRY_COMPARE(bench.clock.waiting(), 0); // the old attempt is over
    QCOMPARE(*bench.tokens->token(Audience::PartnerCenter).result(), QByteArray("fresh"));
    QCOMPARE(bench.stored, QByteArray("r9"));
}

void TestRefreshingTokens::destroyedWhileRenewing()
{
    Bench bench;
    bench.authority.then(ScriptedServer::hold());
    const auto waiting = bench.tokens->token(Audience::PartnerCenter);
    QTRY_COMPARE(bench.authority.held(), 1);
    bench.tokens.reset();
    QVERIFY(waiting.isFinished());
    QCOMPARE(waiting.result().error().kind, Error::Kind::Cancelled);
}

// A token that lives shorter than our spare time is still handed to those who wait for it, and renewed by the next.
void TestRefreshingTokens::shortLivedTokensStillServe()
{
    Bench bench;
    int renewal = 0;
    bench.authority.otherwise(
        [&](const auto &) { return ScriptedServer::reply(200, grant("a" + QByteArray::number(++renewal), {}, 5)); });
    for (int call = 1; call <= 3; ++call) {
        const auto token = bench.tokens->token(Audience::PartnerCenter);
        QTRY_VERIFY(token.isFinished());
        QCOMPARE(*token.result(), "a" + QByteArray::number(call));
    }
}

QTEST_GUILESS_MAIN(TestRefreshingTokens)
#include "tst_refreshing_tokens.moc"
