// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_records.h"
#include "storage/account_store.h"
#include "storage/backup_file.h"
#include "storage/customer_store.h"
#include "storage/history_store.h"
#include "storage/note_store.h"
#include "storage/profile.h"
#include "storage_fixture.h"
#include "tests/testing/answer_of.h"

#include <QProcess>

using namespace tenantry;
using tenantry::testing::answerOf;
using namespace Qt::StringLiterals;

class ProfileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void folderIsTheOwnersAlone();
    void lockHoldsBetweenProcesses();
    void lockOfAKilledProcessIsFreeAtOnce();
    void damagedStoreIsSetAsideAndRebuilt_data();
    void damagedStoreIsSetAsideAndRebuilt();
    void damagedLedgerIsRefusedUntouched_data();
    void damagedLedgerIsRefusedUntouched();
    void newerFileIsRefusedUntouched_data();
    void newerFileIsRefusedUntouched();
    void falseAlarmKeepsTheFile();
    void readOnlyWithoutTheLock();
    void checkIsDueOnceADayOrAfterAnUncleanEnd();
    void backupAndRestore();
    void backupIsRefused_data();
    void backupIsRefused();
    void restoreNeedsTheLock();
    void fullDiskIsSaid();
    void filesAreKeptAsSafelyAsTheyNeed();

private:
    ProfileData openedProfile(bool readOnly = false);
    void fill(ProfileData &data);
    QString makeBackup();
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<ProfileFolder> m_folder;
};

namespace {

constexpr QFileDevice::Permissions others = QFileDevice::Permissions(0x0077);
constexpr int customers = 400;
const QDateTime t1 = instant("2026-03-01T08:00:00Z");
const QDateTime t2 = instant("2026-03-02T08:00:00Z");
const AccountId account(u"account"_s);

Outcome storeSample(Connection &connection)
{
    CustomerStore store(connection);
    for (const QDateTime &at : {t1, t2}) {
        QList<Customer> page;
        for (int number = 1; number <= customers; ++number)
            page += wholeCustomer(number, u"Company %1 at %2"_s.arg(number).arg(at.date().day()));
        if (const auto observed = store.observeCustomers(1, page, at); !observed)
            return observed.error();
    }
    const auto observed = store.observeSubscriptions(1, CustomerId(guid(1)), {subscription(guid(900), u"A"_s, 3)}, t1);
    return observed ? Outcome(Done{}) : observed.error();
}

Result<qint64> customerCount(Connection &connection)
{
    return CustomerStore(connection).customerCount(1);
}

Result<QString> ledgerNote(Connection &connection)
{
    return NoteStore(connection).note(account, u"r"_s);
}

Result<int> statesAt(Connection &connection, const QDateTime &at)
{
    const auto states = HistoryStore(connection).allAt(1, HistoryStore::Kind::Customer, at);
    if (!states)
        return states.error();
    return static_cast<int>(states->size());
}

bool overwrite(const QString &path, qint64 offset, qint64 length)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset))
        return false;
    QByteArray noise(length, '\0');
    for (qsizetype at = 0; at < noise.size(); ++at)
        noise[at] = static_cast<char>(at * 37 + 11);
    return file.write(noise) == length;
}

} // namespace

void ProfileTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    auto folder = ProfileFolder::at(m_temporary->filePath(u"one/profile"_s));
    VERIFY_OK(folder);
    m_folder = std::move(folder).value();
    QVERIFY(m_folder->lock());
}

ProfileData ProfileTest::openedProfile(bool readOnly)
{
    auto data = openProfile(*m_folder, readOnly);
    if (!data)
        qFatal("%s", qPrintable(told(data)));
    return std::move(data).value();
}

void ProfileTest::fill(ProfileData &data)
{
    VERIFY_OK(data.store->writeNow(storeSample));
    VERIFY_OK(
        data.ledger->writeNow([](Connection &c) { return NoteStore(c).setNote(account, u"r"_s, u"mine"_s, t1); }));
}

void ProfileTest::folderIsTheOwnersAlone()
{
    QVERIFY(!(QFile::permissions(m_folder->path()) & others));
    ProfileData data = openedProfile();
    fill(data);
    const QFileInfoList files = QDir(m_folder->path()).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 7); // two databases, each with -wal and -shm, and the lock
    for (const QFileInfo &file : files)
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    // A folder and files that were open to others are closed to them.
    QVERIFY(QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7755)));
    VERIFY_OK(ProfileFolder::at(m_folder->path()));
    QVERIFY(!(QFile::permissions(m_folder->path()) & others));
    QCOMPARE(ProfileFolder::at(u"/proc/nowhere/x"_s).error().kind, Error::Kind::Storage);
}

void ProfileTest::lockHoldsBetweenProcesses()
{
    QVERIFY(m_folder->locked());
    QVERIFY(m_folder->lock()); // held already
    const QString file = m_folder->path() + u"/profile.lock"_s;
    QProcess other;
    other.start(QStringLiteral(TENANTRY_BIN_DIR "/storage_lock_holder"), {file});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readAll().trimmed(), QByteArray("refused"));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
}

void ProfileTest::lockOfAKilledProcessIsFreeAtOnce()
{
    const auto folder = ProfileFolder::at(m_temporary->filePath(u"two"_s));
    VERIFY_OK(folder);
    QProcess other;
    other.start(QStringLiteral(TENANTRY_BIN_DIR "/storage_lock_holder"), {(*folder)->path() + u"/profile.lock"_s});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readAll().trimmed(), QByteArray("taken"));
    QVERIFY(!(*folder)->lock());
    QVERIFY(!(*folder)->locked());
    other.kill(); // SIGKILL: nothing can be tidied up
    QVERIFY(other.waitForFinished());
    QVERIFY((*folder)->lock());
    QVERIFY((*folder)->locked());
}

void ProfileTest::damagedStoreIsSetAsideAndRebuilt_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<bool>("foundByCheck");
    QTest::addColumn<int>("leastSalvaged");
    QTest::addRow("header") << qint64(0) << qint64(100) << false << 0;
    QTest::addRow("one page inside") << qint64(40 * 4096) << qint64(4096) << true << customers;
    QTest::addRow("a stretch inside") << qint64(60 * 4096) << qint64(8 * 4096) << true << customers;
    QTest::addRow("cut off") << qint64(-1) << qint64(20 * 4096) << false << 1;
}

void ProfileTest::damagedStoreIsSetAsideAndRebuilt()
{
    QFETCH(qint64, offset);
    QFETCH(qint64, length);
    QFETCH(bool, foundByCheck);
    QFETCH(int, leastSalvaged);
    {
        ProfileData data = openedProfile();
        fill(data);
    }
    if (offset < 0)
        QVERIFY(QFile::resize(m_folder->storeFile(), QFileInfo(m_folder->storeFile()).size() - length));
    else
        QVERIFY(overwrite(m_folder->storeFile(), offset, length));
    const QByteArray damaged = contentOf(m_folder->storeFile());
    if (foundByCheck) {
        ProfileData data = openedProfile();
        QVERIFY(!data.storeRebuilt);
        QCOMPARE(answerOf(data.store->checkIntegrity()).error().kind, Error::Kind::Damaged);
    }
    ProfileData data = openedProfile();
    QVERIFY(data.storeRebuilt);
    QVERIFY(data.setAside.startsWith(m_folder->path() + u"/store.damaged-20"_s));
    QCOMPARE(contentOf(data.setAside), damaged);
    QVERIFY(!(QFile::permissions(data.setAside) & others));
    QVERIFY2(data.salvaged >= leastSalvaged, qPrintable(QString::number(data.salvaged)));
    QCOMPARE(*data.store->readNow(customerCount), 0); // for sync to fill
    QCOMPARE(*data.ledger->readNow(ledgerNote), u"mine"_s);
    const int past = *data.store->readNow([](Connection &c) { return statesAt(c, t1); });
    QVERIFY2(past >= leastSalvaged / 4, qPrintable(QString::number(past)));
    VERIFY_OK(data.store->writeNow(storeSample));
    VERIFY_OK(answerOf(data.store->checkIntegrity()));
    data = {};
    QVERIFY(!openedProfile().storeRebuilt); // once
}

void ProfileTest::damagedLedgerIsRefusedUntouched_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addRow("header") << qint64(0);
    QTest::addRow("inside") << qint64(3 * 4096);
}

void ProfileTest::damagedLedgerIsRefusedUntouched()
{
    QFETCH(qint64, offset);
    {
        ProfileData data = openedProfile();
        fill(data);
    }
    QVERIFY(overwrite(m_folder->ledgerFile(), offset, 4096));
    const QByteArray before = contentOf(m_folder->ledgerFile());
    if (offset > 0) {
        ProfileData data = openedProfile();
        QCOMPARE(answerOf(data.ledger->checkIntegrity()).error().kind, Error::Kind::Damaged);
    }
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto data = openProfile(*m_folder);
        QVERIFY(!data);
        QCOMPARE(data.error().kind, Error::Kind::Damaged);
        QCOMPARE(contentOf(m_folder->ledgerFile()), before);
    }
}

void ProfileTest::newerFileIsRefusedUntouched_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("ledger") << u"ledger.db"_s;
    QTest::addRow("store") << u"store.db"_s;
}

void ProfileTest::newerFileIsRefusedUntouched()
{
    QFETCH(QString, name);
    const QString path = m_folder->path() + u'/' + name;
    {
        const auto connection = Connection::open({.path = path});
        VERIFY_OK(connection);
        VERIFY_OK(Query(**connection, "PRAGMA user_version = 77").run());
    }
    const QByteArray before = contentOf(path);
    for (const bool readOnly : {false, true}) {
        const auto data = openProfile(*m_folder, readOnly);
        QVERIFY(!data);
        QCOMPARE(data.error().kind, Error::Kind::Newer);
        QCOMPARE(contentOf(path), before);
    }
}

void ProfileTest::falseAlarmKeepsTheFile()
{
    {
        ProfileData data = openedProfile();
        fill(data);
    }
    QVERIFY(putContent(damageMark(m_folder->storeFile()), {}));
    QVERIFY(putContent(damageMark(m_folder->ledgerFile()), {}));
    ProfileData data = openedProfile();
    QVERIFY(!data.storeRebuilt);
    QCOMPARE(*data.store->readNow(customerCount), customers);
    QVERIFY(!QFile::exists(damageMark(m_folder->storeFile())));
    QVERIFY(!QFile::exists(damageMark(m_folder->ledgerFile())));
}

void ProfileTest::readOnlyWithoutTheLock()
{
    const auto outsider = ProfileFolder::at(m_folder->path());
    QCOMPARE(openProfile(**outsider, true).error().kind, Error::Kind::NotFound); // nothing is made
    QVERIFY(!QFile::exists(m_folder->ledgerFile()));
    ProfileData writer = openedProfile();
    fill(writer);
    auto reader = openProfile(**outsider, true);
    VERIFY_OK(reader);
    QCOMPARE(*reader->store->readNow(customerCount), customers);
    const Outcome refused =
        reader->ledger->writeNow([](Connection &c) { return NoteStore(c).setNote(account, u"r"_s, u"x"_s, t1); });
    QCOMPARE(refused.error().kind, Error::Kind::Locked);
    QVERIFY(!reader->uncleanEnd);
}

void ProfileTest::checkIsDueOnceADayOrAfterAnUncleanEnd()
{
    ProfileData data = openedProfile();
    QVERIFY(!data.uncleanEnd);
    QVERIFY(*answerOf(storeCheckDue(data, t1)));
    QVERIFY(!*answerOf(storeCheckDue(data, t1.addSecs(3600))));
    QVERIFY(*answerOf(storeCheckDue(data, t1.addDays(1))));
    data.uncleanEnd = true;
    QVERIFY(*answerOf(storeCheckDue(data, t1.addDays(1))));
    // What a killed process leaves behind: its files as they are now.
    const auto killed = ProfileFolder::at(m_temporary->filePath(u"killed"_s));
    for (const QString &name : {u"store.db"_s, u"store.db-wal"_s, u"ledger.db"_s, u"ledger.db-wal"_s})
        QVERIFY(QFile::copy(m_folder->path() + u'/' + name, (*killed)->path() + u'/' + name));
    const auto after = openProfile(**killed);
    VERIFY_OK(after);
    QVERIFY(after->uncleanEnd);
}

QString ProfileTest::makeBackup()
{
    ProfileData data = openedProfile();
    fill(data);
    const QString file = m_temporary->filePath(u"my.tenantry-backup"_s);
    const Outcome outcome = backupProfile(data, file);
    if (!outcome)
        qFatal("%s", qPrintable(told(outcome)));
    return file;
}

void ProfileTest::backupAndRestore()
{
    const QString file = makeBackup();
    QVERIFY(!(QFile::permissions(file) & others));
    QCOMPARE(QDir(m_temporary->path()).entryList({u"my.*"_s}, QDir::Files), QStringList{u"my.tenantry-backup"_s});
    VERIFY_OK(checkBackup(file));
    {
        ProfileData data = openedProfile();
        VERIFY_OK(
            data.ledger->writeNow([](Connection &c) { return NoteStore(c).setNote(account, u"r"_s, u"later"_s, t2); }));
        VERIFY_OK(backupProfile(data, m_temporary->filePath(u"second"_s)));
        VERIFY_OK(backupProfile(data, m_temporary->filePath(u"second"_s))); // over the one before
    }
    // Into the profile it came from: what was there is set aside.
    VERIFY_OK(restoreProfile(file, *m_folder));
    {
        ProfileData data = openedProfile();
        QCOMPARE(*data.ledger->readNow(ledgerNote), u"mine"_s);
        QCOMPARE(*data.store->readNow(customerCount), customers);
        VERIFY_OK(answerOf(data.store->checkIntegrity()));
    }
    const QStringList aside = QDir(m_folder->path()).entryList({u"ledger.before-restore-*.db"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    {
        const auto old =
            Connection::open({.path = m_folder->path() + u'/' + aside[0], .mode = Connection::Mode::ReadOnly});
        VERIFY_OK(old);
        QCOMPARE(*ledgerNote(**old), u"later"_s);
    }
    // Into an empty one, as on another computer.
    const auto elsewhere = ProfileFolder::at(m_temporary->filePath(u"elsewhere"_s));
    QVERIFY((*elsewhere)->lock());
    VERIFY_OK(restoreProfile(file, **elsewhere));
    auto moved = openProfile(**elsewhere);
    VERIFY_OK(moved);
    QCOMPARE(*moved->ledger->readNow(ledgerNote), u"mine"_s);
    QCOMPARE(*moved->store->readNow(customerCount), customers);
    const QFileInfoList files = QDir((*elsewhere)->path()).entryInfoList(QDir::Files);
    for (const QFileInfo &each : files)
        QVERIFY2(!(each.permissions() & others), qPrintable(each.fileName()));
}

void ProfileTest::backupIsRefused_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addRow("missing") << u"missing"_s << Error::Kind::NotFound;
    QTest::addRow("cut") << u"cut"_s << Error::Kind::Damaged;
    QTest::addRow("one byte changed") << u"byte"_s << Error::Kind::Damaged;
    QTest::addRow("longer") << u"longer"_s << Error::Kind::Damaged;
    QTest::addRow("something else") << u"else"_s << Error::Kind::Damaged;
    QTest::addRow("empty") << u"empty"_s << Error::Kind::Damaged;
    QTest::addRow("form of tomorrow") << u"form"_s << Error::Kind::Newer;
    QTest::addRow("schema of tomorrow") << u"schema"_s << Error::Kind::Newer;
    QTest::addRow("without the ledger") << u"part"_s << Error::Kind::Damaged;
}

void ProfileTest::backupIsRefused()
{
    QFETCH(QString, change);
    QFETCH(Error::Kind, kind);
    const QString file = makeBackup();
    QByteArray content = contentOf(file);
    if (change == u"cut")
        content.chop(100);
    else if (change == u"byte")
        content[content.size() / 2] = static_cast<char>(content[content.size() / 2] ^ 1);
    else if (change == u"longer")
        content += 'x';
    else if (change == u"else")
        content = "PK\x03\x04";
    else if (change == u"empty")
        content.clear();
    else if (change == u"form")
        content.replace("Tenantry backup 1", "Tenantry backup 2");
    else if (change == u"schema")
        content[content.indexOf("\"schema\":") + 9] = '9';
    QVERIFY(putContent(file, content));
    if (change == u"missing")
        QFile::remove(file);
    if (change == u"part") {
        BackupPart part;
        part.name = u"store.db"_s;
        part.file = m_folder->storeFile();
        VERIFY_OK(writeBackup(file, {part}, t1));
    }
    const QByteArray before = contentOf(m_folder->ledgerFile());
    QCOMPARE(checkBackup(file).error().kind, kind);
    QCOMPARE(restoreProfile(file, *m_folder).error().kind, kind);
    QCOMPARE(contentOf(m_folder->ledgerFile()), before);
    QVERIFY(QDir(m_folder->path()).entryList({u"*before-restore*"_s}).isEmpty());
}

void ProfileTest::restoreNeedsTheLock()
{
    const QString file = makeBackup();
    const auto outsider = ProfileFolder::at(m_folder->path());
    QCOMPARE(restoreProfile(file, **outsider).error().kind, Error::Kind::Locked);
}

void ProfileTest::fullDiskIsSaid()
{
    // Too small even for the schema: said, and what there is stays a file that opens when there is room again.
    const auto data = openProfile(*m_folder, false, 4);
    QVERIFY(!data);
    QCOMPARE(data.error().kind, Error::Kind::StorageFull);
    ProfileData roomy = openedProfile();
    fill(roomy);
    QVERIFY(!roomy.storeRebuilt);
}

void ProfileTest::filesAreKeptAsSafelyAsTheyNeed() // design §4: WAL, foreign keys, FULL for the ledger
{
    const auto settings = [](Connection &connection) -> Result<QStringList> {
        QStringList values;
        for (const char *sql : {"PRAGMA journal_mode", "PRAGMA foreign_keys", "PRAGMA synchronous"}) {
            Query query(connection, sql);
            values += query.next() ? query.text(0) : QString();
        }
        return values;
    };
    ProfileData data = openedProfile();
    QCOMPARE(*data.ledger->writeNow(settings), QStringList({u"wal"_s, u"1"_s, u"2"_s}));
    QCOMPARE(*data.store->writeNow(settings), QStringList({u"wal"_s, u"1"_s, u"1"_s}));
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
