// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Design §10: what the network layer writes to the log, and what it never does.
#include "client_bench.h"
#include "net/device_sign_in.h"
#include "net/proxy.h"
#include "net/refreshing_tokens.h"
#include "support/log.h"

#include <QDir>
#include <QNetworkProxy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tenantry;
using tenantry::testing::ClientBench;
using tenantry::testing::ScriptedServer;

class TestNetLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logNamesTheCallAndNoSecret();
    void proxies_data();
    void proxies();
    void proxyCarriesItsLogin();
};

void TestNetLog::logNamesTheCallAndNoSecret()
{
    QTemporaryDir folder;
    QVERIFY(log::open(folder.path()));
    ClientBench bench;
    bench.tokens.prefix = "sbx-topsecrettoken-";
    bench.server.then(ScriptedServer::reply(200, R"({"password":"Tr0ub4dor","email":"ana@contoso.example"})"));
    bench.server.then(ScriptedServer::reply(400, R"({"description":"ana@contoso.example exists"})"));
    bench.server.then(ScriptedServer::cut());
    ApiRequest read =
        ClientBench::get(u"/customers/0f3c8a50-1111-2222-3333-444455556666/users/ana%40contoso.example"_s);
    read.route = u"/customers/{id}/users/{id}"_s;
    read.query.addQueryItem(u"filter"_s, u"ana@contoso.example"_s);
    const auto answered = bench.client->send(read);
    QTRY_VERIFY(answered.isFinished());
    ApiRequest unnamed = ClientBench::write(Verb::Post, R"({"password":"Tr0ub4dor"})");
    unnamed.route.clear();
    unnamed.path = u"/users/ana%40contoso.example"_s;
    for (int call = 0; call < 2; ++call) {
        const auto refused = bench.client->send(unnamed);
        QTRY_VERIFY(refused.isFinished());
    }
    ScriptedServer authority;
    QVERIFY(authority.listen());
    authority.then(
        ScriptedServer::reply(200, R"({"access_token":"sbx-topsecrettoken-9","refresh_token":"sbx-rt-secret"})"));
    authority.then(
        ScriptedServer::reply(400, R"({"error":"invalid_grant","error_description":"ana@contoso.example"})"));
    RefreshingTokens tokens(
        {authority.url(), u"contoso.onmicrosoft.com"_s, u"client-1"_s}, bench.network, bench.clock,
        [] { return readyNow(QByteArray("sbx-rt-secret0")); },
        [](const QByteArray &) {
            Error error;
            error.kind = Error::Kind::Secrets;
            error.detail = u"keychain absent"_s;
            return failedNow<Done>(error);
        });
    for (const auto audience : {TokenProvider::Audience::PartnerCenter, TokenProvider::Audience::Graph}) {
        const auto token = tokens.token(audience);
        QTRY_VERIFY(token.isFinished());
    }
    log::close();

    QByteArray written;
    for (const QFileInfo &entry : QDir(folder.path()).entryInfoList(QDir::Files)) {
        QFile file(entry.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        written += file.readAll();
    }
    QVERIFY2(written.contains("GET /customers/{id}/users/{id} 200"), written.constData());
    QVERIFY(written.contains(answered.result()->requestId.toByteArray(QUuid::WithoutBraces)));
    QVERIFY(written.contains(answered.result()->correlationId.toByteArray(QUuid::WithoutBraces)));
    QVERIFY(written.contains("POST - 400"));
    QVERIFY(written.contains("POST - no answer"));
    QVERIFY(written.contains("POST oauth2/token 200"));
    QVERIFY(written.contains("keychain absent"));
    for (const char *secret : {"topsecret", "sbx-rt", "ana", "contoso", "Tr0ub4dor", "password", "filter", "Bearer",
                               "0f3c8a50-1111", "127.0.0.1"})
        QVERIFY2(!written.contains(secret), secret);
}

void TestNetLog::proxies_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("type");
    const QString real = u"https://api.partnercenter.microsoft.com/v1"_s;
    const QString local = u"http://127.0.0.1:4711/pc"_s;
    QTest::newRow("none") << int(ProxyKind::None) << real << int(QNetworkProxy::NoProxy);
    QTest::newRow("http") << int(ProxyKind::Http) << real << int(QNetworkProxy::HttpProxy);
    QTest::newRow("http, this machine") << int(ProxyKind::Http) << local << int(QNetworkProxy::NoProxy);
    QTest::newRow("system") << int(ProxyKind::System) << real << int(QNetworkProxy::HttpProxy);
    QTest::newRow("system, this machine") << int(ProxyKind::System) << local << int(QNetworkProxy::NoProxy);
}

void TestNetLog::proxies()
{
    QFETCH(int, kind);
    QFETCH(QString, url);
    QFETCH(int, type);
    qputenv("https_proxy", "http://system.example:3128"); // where Qt looks on this platform
    qputenv("http_proxy", "http://system.example:3128");
    QNetworkAccessManager network;
    applyProxy(network, ProxyKind(kind), u"proxy.example"_s, 8080);
    const auto chosen = network.proxyFactory()->queryProxy(QNetworkProxyQuery(QUrl(url)));
    QCOMPARE(int(chosen.first().type()), type);
    if (ProxyKind(kind) == ProxyKind::System && type != QNetworkProxy::NoProxy)
        QCOMPARE(chosen.first().hostName(), u"system.example"_s);
    qunsetenv("https_proxy");
    qunsetenv("http_proxy");
}

// The proxy is a scripted server: it sees the tunnel being asked for, with the log-in, and never the token.
void TestNetLog::proxyCarriesItsLogin()
{
    ClientBench bench;
    applyProxy(bench.network, ProxyKind::Http, u"127.0.0.1"_s, bench.server.port(), u"ana"_s, u"pw"_s);
    bench.server.then(ScriptedServer::bytes("HTTP/1.1 407 Log in\r\nProxy-Authenticate: Basic realm=\"p\"\r\n"
                                            "Content-Length: 0\r\nConnection: close\r\n\r\n",
                                            ScriptedServer::Step::Then::Close));
    bench.server.otherwise([](const auto &) {
        return ScriptedServer::bytes("HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n", ScriptedServer::Step::Then::Close);
    });
    ProviderHosts hosts = bench.hosts;
    hosts.partnerCenter = QUrl(u"https://provider.example"_s);
    ApiClient client(hosts, bench.tokens, bench.clock, bench.network, {});
    const auto reply = client.send(ClientBench::write(Verb::Post));
    QTRY_VERIFY(reply.isFinished());
    QVERIFY(!reply.result().ok());
    QVERIFY(!bench.server.arrivals().isEmpty());
    for (const auto &arrival : bench.server.arrivals()) {
        QCOMPARE(arrival.verb, QByteArray("CONNECT"));
        QCOMPARE(arrival.target, QByteArray("provider.example:443"));
        QVERIFY(!arrival.raw.contains("sbx-"));
    }
    QVERIFY(bench.server.arrivals().last().headers.value("proxy-authorization").startsWith("Basic "));
}

QTEST_GUILESS_MAIN(TestNetLog)
#include "tst_net_log.moc"
