// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox_guest.h"

#include <QTest>
#include <QUrlQuery>

using namespace tenantry::testing;
using namespace Qt::StringLiterals;

namespace {

const auto partnerCenter = QStringLiteral("https://api.partnercenter.microsoft.com");

QUrlQuery authorizeQuery(const SandboxGuest &guest)
{
    return {{u"client_id"_s, guest.provider->announcement()[u"clientId"].toString()},
            {u"response_type"_s, u"code"_s},
            {u"redirect_uri"_s, u"http://localhost:8400/"_s},
            {u"code_challenge"_s, QString(43, u'c')},
            {u"code_challenge_method"_s, u"S256"_s},
            {u"state"_s, u"s+1"_s}};
}

Answer authorize(SandboxGuest &guest, const QUrlQuery &query)
{
    auto url = guest.url(u"authority"_s, u"/common/oauth2/authorize"_s);
    url.setQuery(query);
    return guest.send("GET", url, {}, {});
}

QMap<QString, QString> refreshForm(const SandboxGuest &guest, const QString &resource = partnerCenter)
{
    return {{u"grant_type"_s, u"refresh_token"_s},
            {u"client_id"_s, guest.provider->announcement()[u"clientId"].toString()},
            {u"refresh_token"_s, QString::fromLatin1(guest.refreshToken)},
            {u"resource"_s, resource}};
}

} // namespace

// partner-center.md §2: the sign-in authority.
class TestSandboxSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codeFlowGivesTokensForOneAudience()
    {
        SandboxGuest guest;
        guest.signIn();
        QVERIFY(guest.token.startsWith("sbx-"));
        QCOMPARE(guest.get(u"/v1/profiles/mpn"_s).status, 200);
        guest.signIn(u"https://graph.microsoft.com"_s);
        const auto wrong = guest.get(u"/v1/profiles/mpn"_s);
        QCOMPARE(wrong.status, 401);
        QCOMPARE(wrong.code(), 900420);
        QVERIFY(wrong.headers.contains("www-authenticate"));
    }

    void authorizeRefuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error"); // empty: no redirect at all
        QTest::addRow("no proof key") << u"code_challenge"_s << QString() << u"invalid_request"_s;
        QTest::addRow("plain proof key") << u"code_challenge_method"_s << u"plain"_s << u"invalid_request"_s;
        QTest::addRow("token response") << u"response_type"_s << u"token"_s << u"unsupported_response_type"_s;
        QTest::addRow("foreign redirect") << u"redirect_uri"_s << u"http://evil.example/"_s << QString();
        QTest::addRow("loopback look-alike") << u"redirect_uri"_s << u"http://localhost.evil.example/"_s << QString();
        QTest::addRow("https loopback") << u"redirect_uri"_s << u"https://localhost/"_s << QString();
        QTest::addRow("no client") << u"client_id"_s << QString() << QString();
    }
    void authorizeRefuses()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, error);
        SandboxGuest guest;
        auto query = authorizeQuery(guest);
        query.removeQueryItem(name);
        query.addQueryItem(name, value);
        const auto answer = authorize(guest, query);
        QCOMPARE(answer.status, error.isEmpty() ? 400 : 302);
        if (error.isEmpty())
            return;
        const QUrlQuery back(QUrl(QString::fromLatin1(answer.headers.value("location"))));
        QCOMPARE(back.queryItemValue(u"error"_s), error);
        QVERIFY(!back.hasQueryItem(u"code"_s));
        QVERIFY(back.hasQueryItem(u"state"_s));
    }

    void redirectKeepsThePathAndEchoesTheState()
    {
        SandboxGuest guest;
        const QUrl back(QString::fromLatin1(authorize(guest, authorizeQuery(guest)).headers.value("location")));
        QCOMPARE(back.host(), u"localhost"_s);
        QCOMPARE(back.port(), 8400);
        QCOMPARE(back.path(), u"/"_s);
        QCOMPARE(QUrlQuery(back).queryItemValue(u"state"_s, QUrl::FullyDecoded), u"s+1"_s);
    }

    void codeNeedsItsVerifierAndWorksOnce()
    {
        SandboxGuest guest;
        const QUrl back(QString::fromLatin1(authorize(guest, authorizeQuery(guest)).headers.value("location")));
        QMap<QString, QString> fields{{u"grant_type"_s, u"authorization_code"_s},
                                      {u"client_id"_s, guest.provider->announcement()[u"clientId"].toString()},
                                      {u"code"_s, QUrlQuery(back).queryItemValue(u"code"_s, QUrl::FullyDecoded)},
                                      {u"redirect_uri"_s, u"http://localhost:8400/"_s},
                                      {u"code_verifier"_s, QString(50, u'x')},
                                      {u"resource"_s, partnerCenter}};
        const auto wrong = guest.form(u"/common/oauth2/token"_s, fields);
        QCOMPARE(wrong.status, 400);
        QCOMPARE(wrong.body[u"error"].toString(), u"invalid_grant"_s);
        QVERIFY(wrong.body[u"error_description"].toString().contains(u"AADSTS501481"_s));
        const auto spent = guest.form(u"/common/oauth2/token"_s, fields);
        QVERIFY(spent.body[u"error_description"].toString().contains(u"AADSTS70000"_s));
    }

    void accessTokenExpiresInSimulatedTimeAndRefreshRenews()
    {
        SandboxGuest guest;
        guest.signIn();
        guest.advance(3601);
        QCOMPARE(guest.get(u"/v1/profiles/mpn"_s).status, 401);
        const auto answer = guest.form(u"/common/oauth2/token"_s, refreshForm(guest));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body[u"expires_in"].isString());
        QVERIFY(answer.body[u"refresh_token"].toString().toLatin1() != guest.refreshToken);
        guest.token = answer.body[u"access_token"].toString().toLatin1();
        QCOMPARE(guest.get(u"/v1/profiles/mpn"_s).status, 200);
    }

    void strictRotationKillsAUsedRefreshToken()
    {
        SandboxGuest guest;
        guest.signIn();
        guest.command(u"rules"_s, {{u"set"_s, QJsonObject{{u"strictRotation"_s, true}}}});
        QCOMPARE(guest.form(u"/common/oauth2/token"_s, refreshForm(guest)).status, 200);
        const auto again = guest.form(u"/common/oauth2/token"_s, refreshForm(guest));
        QCOMPARE(again.body[u"error"].toString(), u"invalid_grant"_s);
    }

    void revokedRefreshTokenIsRefused()
    {
        SandboxGuest guest;
        guest.signIn();
        guest.command(u"revoke"_s);
        QCOMPARE(guest.get(u"/v1/profiles/mpn"_s).status, 401);
        QCOMPARE(guest.form(u"/common/oauth2/token"_s, refreshForm(guest)).body[u"error"].toString(),
                 u"invalid_grant"_s);
        guest.signIn();
        QCOMPARE(guest.get(u"/v1/profiles/mpn"_s).status, 200);
    }

    void tokenSurvivesARestartButNotAnotherSeed()
    {
        SandboxGuest first;
        first.signIn();
        SandboxGuest second;
        second.token = first.token;
        QCOMPARE(second.get(u"/v1/profiles/mpn"_s).status, 200);
        tenantry::sandbox::Options other;
        other.seed = u"9"_s;
        SandboxGuest third(other);
        third.token = first.token;
        QCOMPARE(third.get(u"/v1/profiles/mpn"_s).code(), 800001);
    }

    void tokenEndpointRefuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error");
        QTest::addRow("password grant") << u"grant_type"_s << u"password"_s << u"unsupported_grant_type"_s;
        QTest::addRow("app-only") << u"grant_type"_s << u"client_credentials"_s << u"unsupported_grant_type"_s;
        QTest::addRow("secret") << u"client_secret"_s << u"x"_s << u"invalid_client"_s;
        QTest::addRow("unknown resource") << u"resource"_s << u"https://other.example"_s << u"invalid_resource"_s;
        QTest::addRow("no resource") << u"resource"_s << QString() << u"invalid_request"_s;
        QTest::addRow("bad token") << u"refresh_token"_s << u"sbx-r.x.y"_s << u"invalid_grant"_s;
    }
    void tokenEndpointRefuses()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, error);
        SandboxGuest guest;
        guest.signIn();
        auto fields = refreshForm(guest);
        fields.insert(name, value);
        const auto answer = guest.form(u"/common/oauth2/token"_s, fields);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.body[u"error"].toString(), error);
    }

    void deviceCodeWaitsForItsPerson()
    {
        SandboxGuest guest;
        const auto client = guest.provider->announcement()[u"clientId"].toString();
        const auto offered =
            guest.form(u"/common/oauth2/devicecode"_s, {{u"client_id"_s, client}, {u"resource"_s, partnerCenter}}).body;
        QVERIFY(offered[u"interval"].isString());
        const QMap<QString, QString> poll{{u"grant_type"_s, u"device_code"_s},
                                          {u"client_id"_s, client},
                                          {u"code"_s, offered[u"device_code"].toString()},
                                          {u"resource"_s, partnerCenter}};
        QCOMPARE(guest.form(u"/common/oauth2/token"_s, poll).body[u"error"].toString(), u"authorization_pending"_s);
        const auto page = guest.send("GET", QUrl(offered[u"verification_url"].toString()), {}, {});
        QCOMPARE(page.status, 200);
        QVERIFY(page.raw.contains("name=\"otc\""));
        QCOMPARE(guest.form(u"/common/oauth2/deviceauth"_s, {{u"otc"_s, u"WRONG"_s}}).status, 400);
        QCOMPARE(guest.form(u"/common/oauth2/deviceauth"_s, {{u"otc"_s, offered[u"user_code"].toString()}}).status,
                 200);
        QCOMPARE(guest.form(u"/common/oauth2/token"_s, poll).status, 200);
        QCOMPARE(guest.form(u"/common/oauth2/token"_s, poll).body[u"error"].toString(), u"bad_verification_code"_s);
    }

    void deviceCodeExpires()
    {
        SandboxGuest guest;
        const auto client = guest.provider->announcement()[u"clientId"].toString();
        const auto offered = guest.form(u"/common/oauth2/devicecode"_s, {{u"client_id"_s, client}}).body;
        guest.advance(901);
        QVERIFY(!guest.command(u"approve-device"_s, {{u"user_code"_s, offered[u"user_code"]}})[u"ok"].toBool());
        const auto late = guest.form(u"/common/oauth2/token"_s, {{u"grant_type"_s, u"device_code"_s},
                                                                 {u"client_id"_s, client},
                                                                 {u"code"_s, offered[u"device_code"].toString()},
                                                                 {u"resource"_s, partnerCenter}});
        QCOMPARE(late.body[u"error"].toString(), u"code_expired"_s);
    }
};

QTEST_GUILESS_MAIN(TestSandboxSignIn)
#include "tst_sandbox_sign_in.moc"
