// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storage_errors.h"
#include "storage_fixture.h"
#include "tests/testing/answer_of.h"

#include <QSemaphore>
#include <QThread>
#include <thread>

using namespace tenantry;
using tenantry::testing::answerOf;
using namespace Qt::StringLiterals;

class DatabaseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readersAndWriterWorkOnTheirOwnThreads();
    void anErrorRollsTheTransactionBack();
    void postedWorkIsFinishedOnDestruction();
    void manyThreadsMayPost();
    void aReadSeesOneState();
    void whatWaitsForIdleLetsOthersGoFirst();
    void fullDiskWritesNothing();
    void filesAreTheOwnersAlone();
    void readOnlyNeedsNoLockAndWritesNothing();
    void overwrittenBytesAreFound_data();
    void overwrittenBytesAreFound();
    void backupIsConsistentAndPrivate();
    void valuesRoundTrip_data();
    void valuesRoundTrip();
    void anEndedQueryDoesNotStartOver();

private:
    std::unique_ptr<Database> opened(qint64 maxPages = 0, bool readOnly = false);
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

Outcome insertNote(Connection &connection, const QString &record, const QString &note)
{
    return Query(connection, "INSERT INTO notes (account, record, note, changed_at) VALUES ('a', ?1, ?2, 0)", record,
                 note)
        .run();
}

Result<qint64> noteCount(Connection &connection)
{
    Query query(connection, "SELECT count(*) FROM notes");
    const qint64 count = query.next() ? query.number(0) : -1;
    if (query.failed())
        return query.error();
    return count;
}

constexpr QFileDevice::Permissions others = QFileDevice::Permissions(0x0077);

} // namespace

void DatabaseTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"ledger.db"_s);
}

std::unique_ptr<Database> DatabaseTest::opened(qint64 maxPages, bool readOnly)
{
    auto database = Database::open(
        {.path = m_path, .migrations = u":/migrations/ledger"_s, .maxPages = maxPages, .readOnly = readOnly});
    if (!database)
        qFatal("%s", qPrintable(told(database)));
    return std::move(database).value();
}

void DatabaseTest::readersAndWriterWorkOnTheirOwnThreads()
{
    const auto database = opened();
    const auto threadOf = [](Connection &connection) -> Result<quintptr> {
        if (!connection.onItsThread())
            return Error{};
        return reinterpret_cast<quintptr>(QThread::currentThreadId());
    };
    auto reader = database->read(threadOf);
    auto writer = database->write(threadOf);
    const auto here = reinterpret_cast<quintptr>(QThread::currentThreadId());
    VERIFY_OK(answerOf(reader));
    VERIFY_OK(answerOf(writer));
    QVERIFY(*answerOf(reader) != *answerOf(writer));
    QVERIFY(*answerOf(reader) != here && *answerOf(writer) != here);
    // A reader cannot write, whatever it is told.
    const Outcome outcome = database->readNow([](Connection &c) { return insertNote(c, u"r"_s, u"n"_s); });
    QVERIFY(!outcome);
}

void DatabaseTest::anErrorRollsTheTransactionBack()
{
    const auto database = opened();
    const Outcome outcome = database->writeNow([](Connection &connection) -> Outcome {
        if (const Outcome inserted = insertNote(connection, u"r"_s, u"n"_s); !inserted)
            return inserted;
        return storageError(Error::Kind::Conflict, {}, u"said no"_s);
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Conflict);
    QCOMPARE(*database->readNow(noteCount), 0);
    VERIFY_OK(database->writeNow([](Connection &c) { return insertNote(c, u"r"_s, u"n"_s); }));
    QCOMPARE(*database->readNow(noteCount), 1);
}

void DatabaseTest::postedWorkIsFinishedOnDestruction()
{
    QList<QFuture<Outcome>> writes;
    {
        const auto database = opened();
        for (int i = 0; i < 200; ++i)
            writes += database->write([i](Connection &c) { return insertNote(c, QString::number(i), u"n"_s); });
    }
    for (const QFuture<Outcome> &write : std::as_const(writes))
        QVERIFY(write.isFinished()); // and nobody waits for ever
    QCOMPARE(*opened()->readNow(noteCount), 200);
}

void DatabaseTest::manyThreadsMayPost()
{
    const auto database = opened();
    constexpr int threads = 8;
    constexpr int each = 50;
    {
        std::vector<std::jthread> posters;
        for (int t = 0; t < threads; ++t) {
            posters.emplace_back([&database, t] {
                for (int i = 0; i < each; ++i) {
                    const QString record = u"%1-%2"_s.arg(t).arg(i);
                    const Outcome outcome =
                        database->writeNow([record](Connection &c) { return insertNote(c, record, record); });
                    Q_ASSERT(outcome.ok());
                    (void)database->readNow(noteCount);
                }
            });
        }
    }
    QCOMPARE(*database->readNow(noteCount), threads * each);
}

void DatabaseTest::aReadSeesOneState()
{
    const auto database = opened();
    Database *const raw = database.get();
    const auto counts = database->readNow([raw](Connection &connection) -> Result<QPair<qint64, qint64>> {
        const qint64 before = *noteCount(connection);
        const Outcome written = raw->writeNow([](Connection &c) { return insertNote(c, u"r"_s, u"n"_s); });
        if (!written)
            return written.error();
        return QPair<qint64, qint64>(before, *noteCount(connection));
    });
    VERIFY_OK(counts);
    QCOMPARE(counts->second, counts->first);
    QCOMPARE(*database->readNow(noteCount), 1);
}

void DatabaseTest::fullDiskWritesNothing()
{
    qint64 pages = 0;
    {
        const auto database = opened();
        VERIFY_OK(database->writeNow([](Connection &c) { return insertNote(c, u"first"_s, u"n"_s); }));
        pages = *database->readNow([](Connection &c) -> Result<qint64> {
            Query query(c, "PRAGMA page_count");
            return query.next() ? query.number(0) : -1;
        });
    }
    const auto database = opened(pages + 2);
    const Outcome outcome = database->writeNow([](Connection &connection) -> Outcome {
        for (int i = 0; i < 1000; ++i) {
            if (const Outcome inserted = insertNote(connection, QString::number(i), QString(500, u'x')); !inserted)
                return inserted;
        }
        return Done{};
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::StorageFull);
    QCOMPARE(outcome.error().code, u"13"_s);
    QCOMPARE(*database->readNow(noteCount), 1);
    // What fits is still taken.
    VERIFY_OK(database->writeNow([](Connection &c) { return insertNote(c, u"small"_s, u"n"_s); }));
    VERIFY_OK(answerOf(database->checkIntegrity()));
}

// The list's rows are read before its counts and its search index, whoever asked first.
void DatabaseTest::whatWaitsForIdleLetsOthersGoFirst()
{
    auto database = opened();
    QSemaphore reading;
    QStringList order;
    const auto noted = [&order](const QString &what) {
        return [&order, what](Connection &) -> Result<int> { return static_cast<int>((order += what).size()); };
    };
    auto first = database->read([&reading](Connection &) -> Result<bool> { return reading.tryAcquire(1, 20'000); });
    auto counts = database->readWhenIdle(noted(u"counts"_s));
    database->readWhenIdle(noted(u"index"_s));
    auto rows = database->read(noted(u"rows"_s));
    QVERIFY(!first.isFinished());
    reading.release();
    QCOMPARE(*answerOf(rows), 1);
    QCOMPARE(*answerOf(counts), 2);
    database.reset(); // posted work is finished first, that too
    QCOMPARE(order, QStringList({u"rows"_s, u"counts"_s, u"index"_s}));
}

void DatabaseTest::filesAreTheOwnersAlone()
{
    const auto database = opened();
    VERIFY_OK(database->writeNow([](Connection &c) { return insertNote(c, u"r"_s, u"n"_s); }));
    const QFileInfoList files = QDir(m_folder->path()).entryInfoList(QDir::Files);
    QStringList names;
    for (const QFileInfo &file : files) {
        names += file.fileName();
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    }
    QCOMPARE(names, QStringList({u"ledger.db"_s, u"ledger.db-shm"_s, u"ledger.db-wal"_s}));
}

void DatabaseTest::readOnlyNeedsNoLockAndWritesNothing()
{
    const auto writer = opened();
    VERIFY_OK(writer->writeNow([](Connection &c) { return insertNote(c, u"r"_s, u"n"_s); }));
    const auto reader = opened(0, true);
    QCOMPARE(*reader->readNow(noteCount), 1);
    const Outcome outcome = reader->writeNow([](Connection &c) { return insertNote(c, u"x"_s, u"n"_s); });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Locked);
    VERIFY_OK(writer->writeNow([](Connection &c) { return insertNote(c, u"s"_s, u"n"_s); }));
    QCOMPARE(*reader->readNow(noteCount), 2);
    QCOMPARE(Database::open(
                 {.path = m_folder->filePath(u"none.db"_s), .migrations = u":/migrations/ledger"_s, .readOnly = true})
                 .error()
                 .kind,
             Error::Kind::NotFound);
    QVERIFY(!QFile::exists(m_folder->filePath(u"none.db"_s)));
}

void DatabaseTest::overwrittenBytesAreFound_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<bool>("foundOnOpen");
    QTest::addRow("header") << qint64(0) << true;
    QTest::addRow("inside") << qint64(8192) << false;
}

void DatabaseTest::overwrittenBytesAreFound()
{
    QFETCH(qint64, offset);
    QFETCH(bool, foundOnOpen);
    opened().reset();
    QByteArray content = contentOf(m_path);
    for (qint64 at = offset; at < offset + 4096; ++at)
        content[at] = static_cast<char>(at * 31 + 7);
    QVERIFY(putContent(m_path, content));
    const auto database = Database::open({.path = m_path, .migrations = u":/migrations/ledger"_s});
    QCOMPARE(!database, foundOnOpen);
    const Error error = database ? answerOf((*database)->checkIntegrity()).error() : database.error();
    QCOMPARE(error.kind, Error::Kind::Damaged);
    QVERIFY(QFile::exists(damageMark(m_path)));
}

void DatabaseTest::backupIsConsistentAndPrivate()
{
    const auto database = opened();
    VERIFY_OK(database->writeNow([](Connection &c) { return insertNote(c, u"r"_s, u"n"_s); }));
    const QString copy = m_folder->filePath(u"copy.db"_s);
    VERIFY_OK(database->backupTo(copy).result());
    QVERIFY(!(QFile::permissions(copy) & others));
    const auto connection = Connection::open({.path = copy, .mode = Connection::Mode::ReadOnly});
    VERIFY_OK(connection);
    QCOMPARE(*noteCount(**connection), 1);
    QVERIFY(!database->backupTo(copy).result()); // never over something that is there
}

void DatabaseTest::valuesRoundTrip_data()
{
    QTest::addColumn<bool>("preferNative");
    QTest::addRow("SQLite's own API") << true;
    QTest::addRow("Qt Sql") << false;
}

void DatabaseTest::valuesRoundTrip()
{
    QFETCH(bool, preferNative);
    StoreFile file(u"ledger"_s, preferNative);
    QCOMPARE(file.connection->native() != nullptr, preferNative);
    VERIFY_OK(file.run("CREATE TABLE v (n INTEGER, t TEXT NOT NULL, b BLOB NOT NULL, i INTEGER) STRICT"));
    const QByteArray bytes("\0\xff a\n", 5);
    const QString words = u"Brașov 株式会社 <img> \U0001F600"_s;
    const QDateTime at = instant("2026-03-01T10:11:12.345Z");
    Query insert(*file.connection, "INSERT INTO v VALUES (?1, ?2, ?3, ?4)");
    VERIFY_OK(insert.runWith(std::numeric_limits<qint64>::min(), words, bytes, at));
    VERIFY_OK(insert.runWith(std::optional<int>(), QString(), QByteArray(), QDateTime()));
    Query select(*file.connection, "SELECT n, t, b, i FROM v WHERE ?1 = ?1 ORDER BY rowid", 1);
    QVERIFY2(select.next(), qPrintable(told(select.outcome())));
    QCOMPARE(select.number(0), std::numeric_limits<qint64>::min());
    QCOMPARE(select.text(1), words);
    QCOMPARE(select.bytes(2), bytes);
    QCOMPARE(select.instant(3), at);
    QVERIFY(select.next());
    QVERIFY(select.isNull(0) && select.isNull(3));
    QVERIFY(!select.instant(3).isValid());
    QVERIFY(select.text(1).isEmpty() && select.bytes(2).isEmpty());
    QVERIFY(!select.next());
    VERIFY_OK(select.outcome());
    Query refused(*file.connection, "INSERT INTO notes (account) VALUES ('a')");
    QVERIFY(!refused.run());
    QCOMPARE(refused.error().code, u"1299"_s); // extended: SQLITE_CONSTRAINT_NOTNULL
    Query nonsense(*file.connection, "SELEKT 1");
    QVERIFY(nonsense.failed());
    QVERIFY(!nonsense.next());
}

void DatabaseTest::anEndedQueryDoesNotStartOver()
{
    StoreFile file(u"ledger"_s);
    Query insert(*file.connection, "INSERT INTO facts_of_test VALUES (1)", Query::Quiet);
    QVERIFY(insert.failed());
    VERIFY_OK(file.run("CREATE TABLE once (n INTEGER) STRICT"));
    Query once(*file.connection, "INSERT INTO once VALUES (1)");
    VERIFY_OK(once.run());
    VERIFY_OK(once.run());
    QCOMPARE(file.number("SELECT count(*) FROM once"), 1);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
