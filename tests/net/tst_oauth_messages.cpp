// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Requests and answers of the sign-in authority, without a network.
#include "net/oauth_messages.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tenantry;

namespace {

const OAuthApp app{QUrl(u"https://login.microsoftonline.com"_s), u"contoso.onmicrosoft.com"_s, u"client-1"_s};
const QString resource = u"https://api.partnercenter.microsoft.com"_s;

QMap<QByteArray, QString> mapOf(const FormFields &fields)
{
    QMap<QByteArray, QString> map;
    for (const auto &[name, value] : fields)
        map.insert(name, value);
    return map;
}

} // namespace

class TestOAuthMessages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsEncodeEverything();
    void endPoints();
    void challengeOfTheStandard();
    void randomValuesDiffer();
    void authorizePage();
    void forms();
    void tokenAnswers_data();
    void tokenAnswers();
    void lifetimes_data();
    void lifetimes();
    void deviceCodes_data();
    void deviceCodes();
    void redirectIsDecodedOnce();
    void identity();
};

void TestOAuthMessages::formsEncodeEverything()
{
    QCOMPARE(formBody({{"a", u"x+y/z=&?% é"_s}, {"b", {}}}), QByteArray("a=x%2By%2Fz%3D%26%3F%25%20%C3%A9&b="));
}

void TestOAuthMessages::endPoints()
{
    QCOMPARE(tokenUrl(app), QUrl(u"https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/token"_s));
    OAuthApp prefixed = app;
    prefixed.authority = QUrl(u"http://127.0.0.1:9/login/"_s);
    prefixed.tenant = u"../x?y"_s; // typed by a person
    QCOMPARE(deviceCodeUrl(prefixed).toString(QUrl::FullyEncoded),
             u"http://127.0.0.1:9/login/..%2Fx%3Fy/oauth2/devicecode"_s);
}

// RFC 7636, appendix B
void TestOAuthMessages::challengeOfTheStandard()
{
    const Pkce pkce{"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"};
    QCOMPARE(pkce.challenge(), QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void TestOAuthMessages::randomValuesDiffer()
{
    QCOMPARE(makePkce().verifier.size(), 43);
    QVERIFY(makePkce().verifier != makePkce().verifier);
    QCOMPARE(makeState().size(), 32); // 128 bits
    QVERIFY(makeState() != makeState());
}

void TestOAuthMessages::authorizePage()
{
    const Pkce pkce = makePkce();
    const QUrl page = authorizeUrl(app, resource, u"http://localhost:4711/"_s, "abc", pkce);
    QCOMPARE(page.path(), u"/contoso.onmicrosoft.com/oauth2/authorize"_s);
    const QUrlQuery query(page);
    const auto value = [&](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    QCOMPARE(value(u"response_type"_s), u"code"_s);
    QCOMPARE(value(u"client_id"_s), u"client-1"_s);
    QCOMPARE(value(u"redirect_uri"_s), u"http://localhost:4711/"_s);
    QCOMPARE(value(u"resource"_s), resource);
    QCOMPARE(value(u"state"_s), u"abc"_s);
    QCOMPARE(value(u"code_challenge"_s).toLatin1(), pkce.challenge());
    QCOMPARE(value(u"code_challenge_method"_s), u"S256"_s);
    QVERIFY(!page.toString().contains(QString::fromLatin1(pkce.verifier)));
}

void TestOAuthMessages::forms()
{
    const Pkce pkce{"verifier"};
    const auto code = mapOf(codeForm(app, resource, u"http://localhost:1/"_s, u"0.AX+/="_s, pkce));
    QCOMPARE(code.value("grant_type"), u"authorization_code"_s);
    QCOMPARE(code.value("code"), u"0.AX+/="_s);
    QCOMPARE(code.value("code_verifier"), u"verifier"_s);
    QCOMPARE(code.value("resource"), resource);
    QVERIFY(!code.contains("client_secret")); // a public client has none, not even an empty one
    const auto refresh = mapOf(refreshForm(app, resource, "rt"));
    QCOMPARE(refresh.value("grant_type"), u"refresh_token"_s);
    QCOMPARE(refresh.value("refresh_token"), u"rt"_s);
    QVERIFY(!refresh.contains("client_secret"));
    const auto poll = mapOf(devicePollForm(app, resource, u"dc"_s));
    QCOMPARE(poll.value("grant_type"), u"urn:ietf:params:oauth:grant-type:device_code"_s);
    QCOMPARE(poll.value("code"), u"dc"_s);
    QCOMPARE(poll.value("device_code"), u"dc"_s);
    QCOMPARE(mapOf(deviceCodeForm(app, resource)).value("resource"), resource);
}

void TestOAuthMessages::tokenAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind"); // -1: a grant
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, int status, const char *body, int kind, const QString &code = {}) {
        QTest::newRow(name) << status << QByteArray(body) << kind << code;
    };
    row("grant", 200, R"({"access_token":"a","refresh_token":"r","expires_in":"3599"})", -1);
    row("no refresh token", 200, R"({"access_token":"a","expires_in":3600})", -1);
    row("no access token", 200, R"({"refresh_token":"r"})", int(Error::Kind::BadReply));
    row("no json", 200, "<html>", int(Error::Kind::BadReply));
    row("revoked", 400, R"({"error":"invalid_grant","error_description":"AADSTS700082: old.\r\nTrace ID: 1"})",
        int(Error::Kind::SignedOut), u"invalid_grant"_s);
    row("mfa wanted", 400, R"({"error":"interaction_required"})", int(Error::Kind::SignedOut),
        u"interaction_required"_s);
    row("registration gone", 401, R"({"error":"invalid_client"})", int(Error::Kind::SignedOut), u"invalid_client"_s);
    row("pending", 400, R"({"error":"authorization_pending"})", int(Error::Kind::Rejected), u"authorization_pending"_s);
    row("bad request", 400, R"({"error":"invalid_request"})", int(Error::Kind::Rejected), u"invalid_request"_s);
    row("busy", 503, R"({"error":"temporarily_unavailable"})", int(Error::Kind::Server), u"temporarily_unavailable"_s);
    row("broken", 500, "oops", int(Error::Kind::Server));
    row("throttled", 429, "", int(Error::Kind::Throttled));
}

void TestOAuthMessages::tokenAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    QFETCH(QString, code);
    const auto grant = parseTokenAnswer(status, body);
    QCOMPARE(grant ? -1 : int(grant.error().kind), kind);
    if (grant) {
        QCOMPARE(grant->accessToken, QByteArray("a"));
        return;
    }
    QCOMPARE(grant.error().code, code);
    QCOMPARE(grant.error().http, status);
    QVERIFY(!grant.error().detail.contains("Trace"_L1)); // the first line says it
}

// §2: expires_in is printed as a string; version 2 and the standard say number.
void TestOAuthMessages::lifetimes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds");
    QTest::newRow("string") << QByteArray("\"4549\"") << 4549;
    QTest::newRow("number") << QByteArray("3600") << 3600;
    QTest::newRow("words") << QByteArray("\"soon\"") << 0;
    QTest::newRow("negative") << QByteArray("-1") << 0;
}

void TestOAuthMessages::lifetimes()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    const auto grant = parseTokenAnswer(200, R"({"access_token":"a","expires_in":)" + value + '}');
    QVERIFY(grant.ok());
    QCOMPARE(grant->lifetime, std::chrono::seconds(seconds));
}

void TestOAuthMessages::deviceCodes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind"); // -1: a code
    QTest::newRow("version 1")
        << QByteArray(
               R"({"device_code":"d","user_code":"U1","verification_url":"https://x/d","expires_in":"900","interval":"7"})")
        << -1;
    QTest::newRow("standard")
        << QByteArray(
               R"({"device_code":"d","user_code":"U1","verification_uri":"https://x/d","expires_in":900,"interval":7})")
        << -1;
    QTest::newRow("page over plain http")
        << QByteArray(R"({"device_code":"d","user_code":"U1","verification_url":"http://x/d"})")
        << int(Error::Kind::Untrusted);
    QTest::newRow("page is a script")
        << QByteArray(R"x({"device_code":"d","user_code":"U1","verification_url":"javascript:alert(1)"})x")
        << int(Error::Kind::Untrusted);
    QTest::newRow("no code") << QByteArray(R"({"user_code":"U1","verification_url":"https://x/d"})")
                             << int(Error::Kind::BadReply);
    QTest::newRow("nothing to type") << QByteArray(R"({"device_code":"d","verification_url":"https://x/d"})")
                                     << int(Error::Kind::BadReply);
}

void TestOAuthMessages::deviceCodes()
{
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    const auto code = parseDeviceCodeAnswer(200, body);
    QCOMPARE(code ? -1 : int(code.error().kind), kind);
    if (!code)
        return;
    QCOMPARE(code->userCode, u"U1"_s);
    QCOMPARE(code->verificationUrl, QUrl(u"https://x/d"_s));
    QCOMPARE(code->lifetime, 900s);
    QCOMPARE(code->interval, 7s);
}

// toolchain: the code in the redirect comes percent-encoded; encoding it again would spoil it.
void TestOAuthMessages::redirectIsDecodedOnce()
{
    const auto back = parseRedirect("code=0.AX%2B%2Fb%3D&state=ab12&session_state=x");
    QCOMPARE(back.code, u"0.AX+/b="_s);
    QCOMPARE(back.state, QByteArray("ab12"));
    QCOMPARE(formBody({{"code", back.code}}), QByteArray("code=0.AX%2B%2Fb%3D"));
    const auto refused = parseRedirect("error=access_denied&error_description=said+no%21&state=s");
    QVERIFY(refused.code.isEmpty());
    QCOMPARE(refused.error, u"access_denied"_s);
    QCOMPARE(refused.errorDescription, u"said no!"_s);
}

void TestOAuthMessages::identity()
{
    const QByteArray payload = QByteArray(R"({"name":"Ana Pop","tid":"t-1"})").toBase64(QByteArray::Base64UrlEncoding);
    const Identity who = identityOf("e30." + payload + ".sig");
    QCOMPARE(who.name, u"Ana Pop"_s);
    QCOMPARE(who.tenant, u"t-1"_s);
    QVERIFY(identityOf("rubbish").name.isEmpty());
    QVERIFY(identityOf("a.b.c").tenant.isEmpty());
}

QTEST_GUILESS_MAIN(TestOAuthMessages)
#include "tst_oauth_messages.moc"
