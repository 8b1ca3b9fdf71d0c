// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Issue 01: self-signed, expired and wrong-host certificates are refused, in words, and nothing is sent.
#include "client_bench.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

using namespace Qt::StringLiterals;
using namespace tenantry;
using tenantry::testing::ClientBench;
using tenantry::testing::ScriptedServer;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(TENANTRY_FIXTURES) + u"/net/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslConfiguration serverWith(const QString &name)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(fixture(name + u".pem"_s)));
    configuration.setPrivateKey(QSslKey(fixture(name + u".key"_s), QSsl::Ec));
    return configuration;
}

} // namespace

class TestTls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void certificates_data();
    void certificates();
    void writesAlsoReachAGoodOne();

private:
    QSslConfiguration m_before;
};

void TestTls::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("this Qt has no TLS");
    // The machine's own roots do not count here; the tests' root stands in for them.
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({QSslCertificate(fixture(u"root.pem"_s))});
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TestTls::certificates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code"); // empty: accepted
    QTest::newRow("good") << u"good"_s << QString();
    QTest::newRow("self-signed") << u"self-signed"_s << u"self-signed"_s;
    QTest::newRow("expired") << u"expired"_s << u"expired"_s;
    QTest::newRow("wrong host") << u"wrong-host"_s << u"wrong-host"_s;
}

void TestTls::certificates()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    ScriptedServer server;
    QVERIFY(server.listenTls(serverWith(name)));
    server.otherwise([](const auto &) { return ScriptedServer::reply(200); });
    ClientBench bench;
    ProviderHosts hosts = bench.hosts;
    hosts.partnerCenter = server.url();
    ApiClient client(hosts, bench.tokens, bench.clock, bench.network, {});
    for (const ApiRequest &request : {ClientBench::get(), ClientBench::write(Verb::Post)}) {
        const auto reply = client.send(request);
        QTRY_VERIFY(reply.isFinished());
        QCOMPARE(reply.result().ok(), code.isEmpty());
        if (code.isEmpty())
            continue;
        const Error error = reply.result().error();
        QCOMPARE(error.kind, Error::Kind::Tls);
        QCOMPARE(error.code, code);
        QCOMPARE(error.subject, u"127.0.0.1"_s);
        QVERIFY(!error.detail.isEmpty());
        QVERIFY(!error.effectUnknown); // the handshake failed, so nothing left
    }
    QCOMPARE(server.arrivals().size(), code.isEmpty() ? 2 : 0);
}

void TestTls::writesAlsoReachAGoodOne()
{
    ScriptedServer server;
    QVERIFY(server.listenTls(serverWith(u"good"_s)));
    server.otherwise([](const auto &) { return ScriptedServer::cut(); });
    ClientBench bench;
    ProviderHosts hosts = bench.hosts;
    hosts.partnerCenter = server.url();
    ApiClient client(hosts, bench.tokens, bench.clock, bench.network, {});
    for (qsizetype round = 1; round <= 3; ++round) {
        const auto reply = client.send(ClientBench::write(Verb::Patch, round == 2 ? "" : "{}"));
        QTRY_VERIFY(reply.isFinished());
        QVERIFY(reply.result().error().effectUnknown);
        QCOMPARE(server.arrivals().size(), round); // once per attempt through TLS, too
    }
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
