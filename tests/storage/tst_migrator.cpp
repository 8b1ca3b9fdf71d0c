// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage_fixture.h"

using namespace tenantry;
using namespace Qt::StringLiterals;

class MigratorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void productSchemasFromEmpty_data();
    void productSchemasFromEmpty();
    void everyOlderVersionComesUp_data() { productSchemasFromEmpty_data(); }
    void everyOlderVersionComesUp();
    void failingStepIsRolledBack_data();
    void failingStepIsRolledBack();
    void newerFileIsRefusedUntouched_data();
    void newerFileIsRefusedUntouched();
    void copyIsKeptBeforeMigration();
    void statementsKnowStringsCommentsAndTriggers();
    void stepsOutOfSequenceAreRefused();

private:
    static QString folderWith(const QTemporaryDir &folder, const QMap<QString, QByteArray> &steps);
};

QString MigratorTest::folderWith(const QTemporaryDir &folder, const QMap<QString, QByteArray> &steps)
{
    const QString path = folder.filePath(u"steps"_s);
    QDir(path).removeRecursively();
    QDir().mkpath(path);
    for (auto step = steps.cbegin(); step != steps.cend(); ++step)
        putContent(path + u'/' + step.key(), step.value());
    return path;
}

void MigratorTest::productSchemasFromEmpty_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<bool>("preferNative");
    for (const auto &schema : {u"store"_s, u"ledger"_s}) {
        QTest::addRow("%s, SQLite's own API", qPrintable(schema)) << schema << true;
        QTest::addRow("%s, Qt Sql", qPrintable(schema)) << schema << false;
    }
}

void MigratorTest::productSchemasFromEmpty()
{
    QFETCH(QString, schema);
    QFETCH(bool, preferNative);
    StoreFile file(schema, preferNative);
    const auto migrator = Migrator::fromFolder(u":/migrations/"_s + schema);
    VERIFY_OK(migrator);
    QCOMPARE(*schemaVersion(*file.connection), migrator->newest());
    QCOMPARE(file.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                         "AND sql NOT LIKE '%STRICT'"),
             0);
    QVERIFY(file.number("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'") >= 2);
    VERIFY_OK(migrator->bringUp(*file.connection)); // nothing left to do
}

void MigratorTest::everyOlderVersionComesUp()
{
    QFETCH(QString, schema);
    QFETCH(bool, preferNative);
    const QDir product(u":/migrations/"_s + schema);
    const QStringList names = product.entryList(QDir::Files, QDir::Name);
    StoreFile whole(schema, preferNative);
    const qint64 objects = whole.number("SELECT count(*) FROM sqlite_schema");
    for (int older = 1; older < names.size(); ++older) {
        QTemporaryDir folder;
        QMap<QString, QByteArray> steps;
        for (int step = 0; step < older; ++step)
            steps[names[step]] = contentOf(product.filePath(names[step]));
        const auto connection = Connection::open({.path = folder.filePath(u"x.db"_s), .preferNative = preferNative});
        VERIFY_OK(connection);
        VERIFY_OK(Migrator::fromFolder(folderWith(folder, steps))->bringUp(**connection));
        QCOMPARE(*schemaVersion(**connection), older);
        VERIFY_OK(Migrator::fromFolder(product.path())->bringUp(**connection));
        QCOMPARE(*schemaVersion(**connection), int(names.size()));
        Query count(**connection, "SELECT count(*) FROM sqlite_schema");
        QVERIFY(count.next());
        QCOMPARE(count.number(0), objects);
    }
}

void MigratorTest::failingStepIsRolledBack_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addRow("last statement") << QByteArray("CREATE TABLE b (x); INSERT INTO nowhere VALUES (1);");
    QTest::addRow("first statement") << QByteArray("INSERT INTO nowhere VALUES (1); CREATE TABLE b (x);");
    QTest::addRow("statement after a trigger")
        << QByteArray("CREATE TABLE b (x); CREATE TRIGGER t AFTER INSERT ON b BEGIN DELETE FROM a; SELECT 1; END; "
                      "INSERT INTO b VALUES (1); INSERT INTO b VALUES (1, 2); CREATE TABLE c (x);");
}

void MigratorTest::failingStepIsRolledBack()
{
    QFETCH(QByteArray, second);
    QTemporaryDir folder;
    const QString steps = folderWith(
        folder, {{u"0001_a.sql"_s, "CREATE TABLE a (x); INSERT INTO a VALUES (7);"}, {u"0002_b.sql"_s, second}});
    const auto connection = Connection::open({.path = folder.filePath(u"x.db"_s)});
    VERIFY_OK(connection);
    const Outcome outcome = Migrator::fromFolder(steps)->bringUp(**connection);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Storage);
    QCOMPARE(outcome.error().subject, u"0002_b.sql"_s);
    QCOMPARE(*schemaVersion(**connection), 1);
    Query left(**connection, "SELECT (SELECT count(*) FROM sqlite_schema), (SELECT x FROM a)");
    QVERIFY(left.next());
    QCOMPARE(left.number(0), 1);
    QCOMPARE(left.number(1), 7);
}

void MigratorTest::newerFileIsRefusedUntouched_data()
{
    QTest::addColumn<bool>("crashed");
    QTest::addRow("closed well") << false;
    QTest::addRow("left with a WAL") << true;
}

void MigratorTest::newerFileIsRefusedUntouched()
{
    QFETCH(bool, crashed);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ledger.db"_s);
    const QString original = folder.filePath(u"original.db"_s);
    {
        const auto connection = Connection::open({.path = original});
        VERIFY_OK(connection);
        VERIFY_OK(Query(**connection, "CREATE TABLE of_tomorrow (x)").run());
        VERIFY_OK(Query(**connection, "PRAGMA user_version = 9999").run());
        if (crashed) { // what a killed process leaves: both files as they are now
            QVERIFY(QFile::copy(original, path));
            QVERIFY(QFile::copy(original + u"-wal"_s, path + u"-wal"_s));
        }
    }
    if (!crashed)
        QVERIFY(QFile::copy(original, path));
    const QByteArray before = contentOf(path);
    const QByteArray walBefore = contentOf(path + u"-wal"_s);
    QCOMPARE(walBefore.isEmpty(), !crashed);
    const auto database = Database::open({.path = path, .migrations = u":/migrations/ledger"_s});
    QVERIFY(!database);
    QCOMPARE(database.error().kind, Error::Kind::Newer);
    QCOMPARE(database.error().subject, path);
    QCOMPARE(contentOf(path), before);
    QCOMPARE(contentOf(path + u"-wal"_s), walBefore);
}

void MigratorTest::copyIsKeptBeforeMigration()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ledger.db"_s);
    QMap<QString, QByteArray> steps{{u"0001_a.sql"_s, "CREATE TABLE a (x); INSERT INTO a VALUES (7);"}};
    VERIFY_OK(Database::open({.path = path, .migrations = folderWith(folder, steps), .copyBeforeMigration = true}));
    QCOMPARE(QDir(folder.path()).entryList({u"ledger.schema-*"_s}), QStringList());
    steps[u"0002_b.sql"_s] = "DELETE FROM a;";
    VERIFY_OK(Database::open({.path = path, .migrations = folderWith(folder, steps), .copyBeforeMigration = true}));
    const QString copy = folder.filePath(u"ledger.schema-1.db"_s);
    QCOMPARE(*schemaVersionOf(copy), 1);
    QCOMPARE(QFile::permissions(copy) & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
    const auto kept = Connection::open({.path = copy, .mode = Connection::Mode::ReadOnly});
    Query query(**kept, "SELECT x FROM a");
    QVERIFY(query.next());
    QCOMPARE(query.number(0), 7);
}

void MigratorTest::statementsKnowStringsCommentsAndTriggers()
{
    const QList<QByteArray> statements = statementsOf("-- one; two\nCREATE TABLE a (x TEXT DEFAULT 'x;y'); /* ; */\n"
                                                      "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; "
                                                      "SELECT CASE 1 WHEN 1 THEN 2 END; END;\nSELECT 1; ");
    QCOMPARE(statements.size(), 3);
    QVERIFY(statements[1].endsWith("END;"));
    QCOMPARE(statements[2], QByteArray("SELECT 1;"));
}

void MigratorTest::stepsOutOfSequenceAreRefused()
{
    QTemporaryDir folder;
    QVERIFY(
        !Migrator::fromFolder(folderWith(folder, {{u"0001_a.sql"_s, "SELECT 1;"}, {u"0003_c.sql"_s, "SELECT 1;"}})));
    QVERIFY(!Migrator::fromFolder(folderWith(folder, {{u"first.sql"_s, "SELECT 1;"}})));
    QVERIFY(!Migrator::fromFolder(folderWith(folder, {})));
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "tst_migrator.moc"
