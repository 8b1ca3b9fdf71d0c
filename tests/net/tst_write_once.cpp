// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Issue 01, "Shown by" 6: a cut connection gives exactly one arrival per attempt. QNetworkAccessManager re-sends by
// itself; the control shows that these scenarios catch it doing so.
#include "client_bench.h"

#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace tenantry;
using tenantry::testing::ClientBench;
using tenantry::testing::ScriptedServer;

class TestWriteOnce final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlQtSendsAgainByItself();
    void cutAfterTheRequest_data();
    void cutAfterTheRequest();
    void cutWhileWriting_data();
    void cutWhileWriting();
    void idleConnectionClosesAtTheMoment_data();
    void idleConnectionClosesAtTheMoment();
    void keptConnectionBreaksUnderTheWrite_data();
    void keptConnectionBreaksUnderTheWrite();
    void writesDoNotShareConnectionsWithReads();
    void bodiesArriveWhole_data();
    void bodiesArriveWhole();
    void readsMayBeRepeatedByQt();

private:
    static void verbs();
};

void TestWriteOnce::verbs()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<QByteArray>("body");
    for (const Verb verb : {Verb::Post, Verb::Put, Verb::Patch, Verb::Delete}) {
        QTest::addRow("%s with body", verbName(verb).constData()) << int(verb) << QByteArray(R"({"quantity":5})");
        QTest::addRow("%s without body", verbName(verb).constData()) << int(verb) << QByteArray();
    }
}

void TestWriteOnce::controlQtSendsAgainByItself()
{
    ScriptedServer server;
    QVERIFY(server.listen());
    server.otherwise([](const auto &) { return ScriptedServer::cut(); });
    QNetworkAccessManager plain;
    QNetworkRequest request(server.url(u"/x"_s));
    request.setRawHeader("Content-Type", "application/json");
    auto *reply = plain.post(request, QByteArray("{}"));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY2(server.count("POST") > 1, "Qt no longer re-sends; OneShotBody may go");
    delete reply;
}

void TestWriteOnce::cutAfterTheRequest_data()
{
    verbs();
}

void TestWriteOnce::cutAfterTheRequest()
{
    QFETCH(int, verb);
    QFETCH(QByteArray, body);
    ClientBench bench;
    bench.server.otherwise([](const auto &) { return ScriptedServer::cut(); });
    for (qsizetype attempt = 1; attempt <= 3; ++attempt) {
        const auto reply = bench.client->send(ClientBench::write(Verb(verb), body));
        QTRY_VERIFY(reply.isFinished());
        QVERIFY(!reply.result().ok());
        QVERIFY(reply.result().error().effectUnknown);
        QCOMPARE(bench.server.arrivals().size(), attempt);
    }
}

void TestWriteOnce::cutWhileWriting_data()
{
    verbs();
}

// The other side closes as soon as the connection stands, before it has read anything.
void TestWriteOnce::cutWhileWriting()
{
    QFETCH(int, verb);
    QFETCH(QByteArray, body);
    QTcpServer bare;
    int connections = 0;
    QByteArray seen;
    connect(&bare, &QTcpServer::newConnection, this, [&] {
        ++connections;
        QTcpSocket *socket = bare.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &seen] {
            seen += socket->read(8); // the first bytes only
            socket->abort();
        });
    });
    QVERIFY(bare.listen(QHostAddress::LocalHost));
    ClientBench bench;
    ProviderHosts hosts = bench.hosts;
    hosts.partnerCenter = QUrl(u"http://127.0.0.1:%1"_s.arg(bare.serverPort()));
    ApiClient client(hosts, bench.tokens, bench.clock, bench.network, {});
    const auto reply = client.send(ClientBench::write(Verb(verb), body));
    QTRY_VERIFY(reply.isFinished());
    QVERIFY(reply.result().error().effectUnknown);
    QCOMPARE(seen.count(verbName(Verb(verb)).left(3)), 1);
}

void TestWriteOnce::idleConnectionClosesAtTheMoment_data()
{
    verbs();
}

// A kept-alive connection is idle after a read; the other side closes it just when the write goes out.
void TestWriteOnce::idleConnectionClosesAtTheMoment()
{
    QFETCH(int, verb);
    QFETCH(QByteArray, body);
    ClientBench bench;
    bench.server.otherwise([](const auto &) { return ScriptedServer::reply(200); });
    for (int round = 1; round <= 5; ++round) {
        const auto read = bench.client->send(ClientBench::get());
        QTRY_VERIFY(read.isFinished());
        const auto write = bench.client->send(ClientBench::write(Verb(verb), body));
        bench.server.closeConnections();
        QTRY_VERIFY(write.isFinished());
        QVERIFY(write.result().ok()); // on a connection of its own, it is not even disturbed
        QCOMPARE(bench.server.count(verbName(Verb(verb))), round);
    }
}

void TestWriteOnce::keptConnectionBreaksUnderTheWrite_data()
{
    verbs();
}

// The server ignores our wish to close, keeps the connection of the first write, and breaks it under the second.
void TestWriteOnce::keptConnectionBreaksUnderTheWrite()
{
    QFETCH(int, verb);
    QFETCH(QByteArray, body);
    ClientBench bench;
    auto kept = ScriptedServer::reply(200, "{}", {"Connection: keep-alive"});
    kept.then = ScriptedServer::Step::Then::KeepOpen;
    bench.server.then(kept);
    bench.server.otherwise([](const auto &) { return ScriptedServer::cut(); });
    const auto first = bench.client->send(ClientBench::write(Verb(verb), body));
    QTRY_VERIFY(first.isFinished());
    const auto second = bench.client->send(ClientBench::write(Verb(verb), body));
    QTRY_VERIFY(second.isFinished());
    QVERIFY(second.result().error().effectUnknown);
    QCOMPARE(bench.server.count(verbName(Verb(verb))), 2);
    QCOMPARE(bench.server.arrivals().at(1).connection, bench.server.arrivals().at(0).connection);
}

void TestWriteOnce::writesDoNotShareConnectionsWithReads()
{
    ClientBench bench;
    bench.server.otherwise([](const auto &) { return ScriptedServer::reply(200); });
    const auto read = bench.client->send(ClientBench::get());
    QTRY_VERIFY(read.isFinished());
    const auto write = bench.client->send(ClientBench::write(Verb::Post));
    QTRY_VERIFY(write.isFinished());
    const auto again = bench.client->send(ClientBench::get());
    QTRY_VERIFY(again.isFinished());
    const auto &arrivals = bench.server.arrivals();
    QCOMPARE(arrivals.at(2).connection, arrivals.at(0).connection);
    QVERIFY(arrivals.at(1).connection != arrivals.at(0).connection);
    QCOMPARE(arrivals.at(1).headers.value("connection"), QByteArray("close"));
}

void TestWriteOnce::bodiesArriveWhole_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("nothing") << qsizetype(0);
    QTest::newRow("one byte") << qsizetype(1);
    QTest::newRow("16 KiB") << qsizetype(16 * 1024);
    QTest::newRow("a million") << qsizetype(1'000'003);
}

void TestWriteOnce::bodiesArriveWhole()
{
    QFETCH(qsizetype, size);
    QByteArray body(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        body[i] = static_cast<char>('a' + i % 23);
    for (const Verb verb : {Verb::Post, Verb::Put, Verb::Patch, Verb::Delete}) {
        ClientBench bench;
        bench.server.otherwise([](const auto &) { return ScriptedServer::reply(200); });
        const auto reply = bench.client->send(ClientBench::write(verb, body));
        QTRY_VERIFY(reply.isFinished());
        QVERIFY(reply.result().ok());
        QCOMPARE(bench.server.arrivals().size(), 1);
        const auto &arrival = bench.server.arrivals().first();
        QCOMPARE(arrival.verb, verbName(verb));
        QVERIFY(arrival.body == body);
        QCOMPARE(arrival.headers.value("content-length"), QByteArray::number(size));
        QCOMPARE(arrival.headers.value("content-type"), size ? QByteArray("application/json") : QByteArray());
    }
}

// A read that arrives twice does no harm, and a stale idle connection is mended without a wait.
void TestWriteOnce::readsMayBeRepeatedByQt()
{
    ClientBench bench;
    bench.server.then(ScriptedServer::reply(200)).then(ScriptedServer::cut()).then(ScriptedServer::reply(200));
    const auto first = bench.client->send(ClientBench::get());
    QTRY_VERIFY(first.isFinished());
    const auto second = bench.client->send(ClientBench::get());
    QTRY_VERIFY(second.isFinished());
    QVERIFY(second.result().ok());
    QCOMPARE(bench.server.count("GET"), 3);
}

QTEST_GUILESS_MAIN(TestWriteOnce)
#include "tst_write_once.moc"
