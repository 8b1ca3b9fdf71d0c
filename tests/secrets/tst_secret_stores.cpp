// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Issue 01: keyring absent, locked, hanging. The keychain's own jobs run here without a bus; tst_real_keyring has one.
#include "secrets/keychain_secret_store.h"
#include "secrets/layered_secret_store.h"
#include "secrets/memory_secret_store.h"
#include "support/clock.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tenantry;

namespace {

struct Bench
{
    ManualClock clock{QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)};
    QList<QPointer<QKeychain::Job>> jobs;
    // Jobs are taken, but not started: a keychain that hangs, until the test lets it speak.
    KeychainSecretStore::Start hang = [this](QKeychain::Job *job) { jobs.append(job); };
};

// A keychain that fails on demand.
class FailingStore final : public SecretStore
{
public:
    explicit FailingStore(std::shared_ptr<bool> fails) : m_fails(std::move(fails)) {}
    Async<Done> put(const QString &key, const QByteArray &secret) override
    {
        return *m_fails ? failedNow<Done>(silent()) : m_kept.put(key, secret);
    }
    Async<QByteArray> get(const QString &key) override
    {
        return *m_fails ? failedNow<QByteArray>(silent()) : m_kept.get(key);
    }
    Async<Done> remove(const QString &key) override
    {
        return *m_fails ? failedNow<Done>(silent()) : m_kept.remove(key);
    }
    bool lasting() const override { return true; }

private:
    static Error silent()
    {
        Error error;
        error.kind = Error::Kind::Secrets;
        return error;
    }

    std::shared_ptr<bool> m_fails;
    MemorySecretStore m_kept;
};

} // namespace

class TestSecretStores final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void memoryKeepsAndForgets();
    void absentKeychain();
    void hangingKeychain();
    void lateAnswerIsNotHeard();
    void lateAnswerAfterTheStoreIsGone();
    void errors_data();
    void errors();
    void jobsAreSafe();
    void layersFallBackToMemory();
    void layersGoBackToTheKeychain();
    void layersPassOnNotFound();
    void layersDestroyedWhileWaiting();
};

void TestSecretStores::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
}

void TestSecretStores::memoryKeepsAndForgets()
{
    MemorySecretStore store;
    QVERIFY(!store.lasting());
    QCOMPARE(store.get(u"a"_s).result().error().kind, Error::Kind::NotFound);
    const QByteArray binary("\0\xff secret", 9);
    QVERIFY(store.put(u"a"_s, binary).result().ok());
    QCOMPARE(*store.get(u"a"_s).result(), binary);
    QVERIFY(store.remove(u"a"_s).result().ok());
    QVERIFY(store.remove(u"a"_s).result().ok());
    QVERIFY(store.isEmpty());
}

void TestSecretStores::absentKeychain()
{
    Bench bench;
    KeychainSecretStore store(bench.clock);
    const auto put = store.put(u"refresh/1"_s, "secret");
    const auto get = store.get(u"refresh/1"_s);
    const auto removed = store.remove(u"refresh/1"_s);
    QTRY_VERIFY(put.isFinished() && get.isFinished() && removed.isFinished());
    for (const Error &error : {put.result().error(), get.result().error(), removed.result().error()}) {
        QCOMPARE(error.kind, Error::Kind::Secrets);
        QVERIFY(error.code != "silent"_L1);
        QCOMPARE(error.subject, u"refresh/1"_s);
        QVERIFY(!error.detail.contains("secret"_L1));
    }
}

void TestSecretStores::hangingKeychain()
{
    Bench bench;
    KeychainSecretStore store(bench.clock, 5s, bench.hang);
    const auto get = store.get(u"refresh/1"_s);
    bench.clock.advance(4999ms);
    QVERIFY(!get.isFinished());
    bench.clock.advance(1ms);
    QVERIFY(get.isFinished());
    QCOMPARE(get.result().error().kind, Error::Kind::Secrets);
    QCOMPARE(get.result().error().code, u"silent"_s);
    bench.jobs.first()->emitFinished(); // the keychain wakes up and lets go of it
    QTRY_VERIFY(bench.jobs.first().isNull());
}

void TestSecretStores::lateAnswerIsNotHeard()
{
    Bench bench;
    KeychainSecretStore store(bench.clock, 5s, bench.hang);
    const auto put = store.put(u"k"_s, "v");
    bench.clock.advance(5s);
    QCOMPARE(put.result().error().code, u"silent"_s);
    bench.jobs.first()->emitFinished(); // it worked after all
    QCOMPARE(put.result().error().code, u"silent"_s);
    QTRY_VERIFY(bench.jobs.first().isNull()); // and it cleans up after itself
}

void TestSecretStores::lateAnswerAfterTheStoreIsGone()
{
    Bench bench;
    auto store = std::make_unique<KeychainSecretStore>(bench.clock, 5s, bench.hang);
    const auto get = store->get(u"k"_s);
    store.reset();
    QVERIFY(!bench.jobs.first().isNull()); // a running job must not be taken away from the keychain
    bench.jobs.first()->start();           // the real thing, without a bus
    QTRY_VERIFY(bench.jobs.first().isNull());
    QCOMPARE(get.resultCount(), 0); // nobody is told anything
}

void TestSecretStores::errors_data()
{
    QTest::addColumn<int>("keychain");
    QTest::addColumn<int>("kind"); // -1: done
    QTest::newRow("done") << int(QKeychain::NoError) << -1;
    QTest::newRow("no entry, or locked") << int(QKeychain::EntryNotFound) << int(Error::Kind::NotFound);
    QTest::newRow("not deleted") << int(QKeychain::CouldNotDeleteEntry) << int(Error::Kind::Secrets);
    QTest::newRow("person said no") << int(QKeychain::AccessDeniedByUser) << int(Error::Kind::Secrets);
    QTest::newRow("denied") << int(QKeychain::AccessDenied) << int(Error::Kind::Secrets);
    QTest::newRow("no keychain") << int(QKeychain::NoBackendAvailable) << int(Error::Kind::Secrets);
    QTest::newRow("not implemented") << int(QKeychain::NotImplemented) << int(Error::Kind::Secrets);
    QTest::newRow("other") << int(QKeychain::OtherError) << int(Error::Kind::Secrets);
}

void TestSecretStores::errors()
{
    QFETCH(int, keychain);
    QFETCH(int, kind);
    Bench bench;
    KeychainSecretStore store(bench.clock, 5s, bench.hang);
    const auto removed = store.remove(u"k"_s);
    bench.jobs.first()->emitFinishedWithError(static_cast<QKeychain::Error>(keychain), u"words of the keychain"_s);
    QVERIFY(removed.isFinished());
    QCOMPARE(removed.result().ok() ? -1 : int(removed.result().error().kind), kind);
    if (kind >= 0)
        QCOMPARE(removed.result().error().detail, u"words of the keychain"_s);
}

void TestSecretStores::jobsAreSafe()
{
    Bench bench;
    KeychainSecretStore store(bench.clock, 5s, bench.hang);
    QVERIFY(store.lasting());
    const auto put = store.put(u"k"_s, "v");
    const auto get = store.get(u"k"_s);
    const auto removed = store.remove(u"k"_s);
    QCOMPARE(bench.jobs.size(), 3);
    for (const auto &job : bench.jobs) {
        QCOMPARE(job->service(), u"Tenantry"_s);
        QCOMPARE(job->key(), u"k"_s);
        QVERIFY(!job->insecureFallback()); // it would write plain text
        QVERIFY(job->autoDelete());
        job->emitFinishedWithError(QKeychain::OtherError, {});
    }
    QVERIFY(put.isFinished() && get.isFinished() && removed.isFinished());
}

void TestSecretStores::layersFallBackToMemory()
{
    const auto fails = std::make_shared<bool>(true);
    LayeredSecretStore store(std::make_unique<FailingStore>(fails));
    QSignalSpy changed(&store, &LayeredSecretStore::lastingChanged);
    QVERIFY(store.lasting());
    const auto put = store.put(u"k"_s, "v");
    QTRY_VERIFY(put.isFinished());
    QVERIFY(put.result().ok());
    QVERIFY(!store.lasting());
    QCOMPARE(changed.size(), 1);
    const auto get = store.get(u"k"_s);
    QTRY_VERIFY(get.isFinished());
    QCOMPARE(*get.result(), QByteArray("v"));
    const auto other = store.get(u"other"_s);
    QTRY_VERIFY(other.isFinished());
    QCOMPARE(other.result().error().kind, Error::Kind::Secrets); // not "not found": nobody looked
}

void TestSecretStores::layersGoBackToTheKeychain()
{
    const auto fails = std::make_shared<bool>(true);
    LayeredSecretStore store(std::make_unique<FailingStore>(fails));
    const auto put = store.put(u"k"_s, "old");
    QTRY_VERIFY(put.isFinished());
    *fails = false;
    const auto early = store.get(u"k"_s);
    QTRY_VERIFY(early.isFinished());
    QCOMPARE(*early.result(), QByteArray("old")); // memory is the newer one until the keychain was told
    QVERIFY(!store.lasting());
    const auto again = store.put(u"k"_s, "new");
    QTRY_VERIFY(again.isFinished());
    QVERIFY(store.lasting());
    const auto get = store.get(u"k"_s);
    QTRY_VERIFY(get.isFinished());
    QCOMPARE(*get.result(), QByteArray("new"));
    const auto removed = store.remove(u"k"_s);
    QTRY_VERIFY(removed.isFinished());
    const auto gone = store.get(u"k"_s);
    QTRY_VERIFY(gone.isFinished());
    QCOMPARE(gone.result().error().kind, Error::Kind::NotFound);
}

void TestSecretStores::layersPassOnNotFound()
{
    LayeredSecretStore store(std::make_unique<FailingStore>(std::make_shared<bool>(false)));
    const auto get = store.get(u"k"_s);
    QTRY_VERIFY(get.isFinished());
    QCOMPARE(get.result().error().kind, Error::Kind::NotFound);
    QVERIFY(store.lasting());
}

void TestSecretStores::layersDestroyedWhileWaiting()
{
    Bench bench;
    auto keychain = std::make_unique<KeychainSecretStore>(bench.clock, 5s, bench.hang);
    auto store = std::make_unique<LayeredSecretStore>(std::move(keychain));
    const auto put = store->put(u"k"_s, "v");
    store.reset();
    bench.clock.advance(5s);
    QTRY_VERIFY(put.isCanceled());
    bench.jobs.first()->emitFinished();
    QTRY_VERIFY(bench.jobs.first().isNull());
}

QTEST_GUILESS_MAIN(TestSecretStores)
#include "tst_secret_stores.moc"
