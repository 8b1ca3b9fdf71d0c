// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The care for an open profile (design §4): copying keeps no event waiting, the store is read through once the list
// stands, and damage found so is told.
#include "app/service_graph.h"
#include "app/window_graph.h"
#include "services/profile_care_service.h"
#include "storage/account_store.h"
#include "storage/customer_store.h"
#include "storage/query.h"
#include "support/clock.h"
#include "tests/testing/answer_of.h"
#include "ui/customers/customer_tree_model.h"
#include "ui/customers/customers_page.h"

#include <QApplication>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tenantry;
using tenantry::testing::answerOf;
using namespace Qt::StringLiterals;

namespace {

constexpr int customers = 400;
const QDateTime today({2026, 11, 2}, {9, 0}, Qt::UTC);

Result<bool> fillStore(Connection &connection, qint64 account)
{
    QList<Customer> page;
    for (int number = 1; number <= customers; ++number) {
        Customer customer;
        customer.id = CustomerId(QString::asprintf("%08x-0000-4000-8000-000000000000", unsigned(number)));
        customer.companyName = u"Company number %1 of many"_s.arg(number);
        page.append(customer);
    }
    const auto stored = CustomerStore(connection).observeCustomers(account, page, today);
    return stored ? Result<bool>(true) : Result<bool>(stored.error());
}

Result<bool> checkWasMarked(Connection &connection)
{
    Query query(connection, "SELECT 1 FROM facts WHERE name = 'checked-at'");
    const bool marked = query.next();
    return query.failed() ? Result<bool>(query.error()) : Result<bool>(marked);
}

} // namespace

class TestProfileCare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void backupKeepsNoEventWaiting();
    void restoreIsLaidReadyAside();
    void restoreOfNonsenseIsRefused();
    void copyingEndsBeforeTheFilesClose();
    void damageFoundInUseIsTold();
    void soundStoreIsCheckedOnce();
    void windowChecksOnceItsListStands();

private:
    void open();
    void damageStore();

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<ProfileFolder> m_folder;
    std::unique_ptr<ProfileData> m_data;
    ManualClock m_clock{today};
};

void TestProfileCare::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    auto folder = ProfileFolder::at(m_temporary->filePath(u"profile"_s));
    QVERIFY(folder.ok());
    m_folder = std::move(folder).value();
    QVERIFY(m_folder->lock());
    open();
    QVERIFY(m_data->store->writeNow([](Connection &connection) { return fillStore(connection, 1); }).ok());
}

void TestProfileCare::cleanup()
{
    m_data.reset();
    m_folder.reset();
}

void TestProfileCare::open()
{
    m_data.reset();
    auto data = openProfile(*m_folder);
    QVERIFY(data.ok());
    m_data = std::make_unique<ProfileData>(std::move(data).value());
}

// In the middle of the file, which opening does not read.
void TestProfileCare::damageStore()
{
    m_data.reset();
    QFile file(m_folder->storeFile());
    constexpr qint64 page = 4096;
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() * 7 / 8 / page * page));
    QCOMPARE(file.write(QByteArray(2 * page, 'x')), 2 * page);
    file.close();
    open();
}

void TestProfileCare::backupKeepsNoEventWaiting()
{
    ProfileCareService care(*m_folder, *m_data, m_clock);
    const QString file = m_temporary->filePath(u"copy.backup"_s);
    auto reading = std::make_shared<QSemaphore>(); // a long reading before the copy's turn
    m_data->store->read([reading](Connection &) -> Result<bool> { return reading->tryAcquire(1, 20'000); });
    const Async<Done> copied = care.backup(file);
    QVERIFY(!copied.isFinished());
    reading->release();
    QTRY_VERIFY_WITH_TIMEOUT(copied.isFinished(), 20'000);
    QVERIFY(copied.result().ok());
    QVERIFY(checkBackup(file).ok());
}

void TestProfileCare::restoreIsLaidReadyAside()
{
    ProfileCareService care(*m_folder, *m_data, m_clock);
    QSignalSpy restart(&care, &ProfileCare::restartNeeded);
    const QString file = m_temporary->filePath(u"copy.backup"_s);
    const Async<Done> copied = care.backup(file);
    const Async<Done> laid = care.restore(file); // waits for the copy
    QVERIFY(!laid.isFinished());
    QTRY_VERIFY_WITH_TIMEOUT(laid.isFinished(), 20'000);
    QVERIFY(copied.result().ok());
    QVERIFY(laid.result().ok());
    QCOMPARE(restart.count(), 1);
    m_data.reset();
    QVERIFY(ProfileCareService::takeUpRestore(*m_folder).ok());
}

void TestProfileCare::restoreOfNonsenseIsRefused()
{
    ProfileCareService care(*m_folder, *m_data, m_clock);
    QSignalSpy restart(&care, &ProfileCare::restartNeeded);
    const Async<Done> laid = care.restore(m_folder->storeFile());
    QTRY_VERIFY_WITH_TIMEOUT(laid.isFinished(), 20'000);
    QVERIFY(!laid.result().ok());
    QCOMPARE(restart.count(), 0);
}

void TestProfileCare::copyingEndsBeforeTheFilesClose()
{
    const QString file = m_temporary->filePath(u"copy.backup"_s);
    Async<Done> copied;
    {
        ProfileCareService care(*m_folder, *m_data, m_clock);
        copied = care.backup(file);
    }
    QVERIFY(copied.isFinished());
    QVERIFY(copied.result().ok());
}

void TestProfileCare::damageFoundInUseIsTold()
{
    damageStore();
    QVERIFY(!m_data->storeRebuilt); // opening did not come across it
    ProfileCareService care(*m_folder, *m_data, m_clock);
    QVERIFY(!care.storeDamaged());
    QSignalSpy found(&care, &ProfileCare::storeDamagedFound);
    care.checkStore();
    QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, 20'000);
    QVERIFY(care.storeDamaged());
    open();
    QVERIFY(m_data->storeRebuilt); // as the notice promises
}

void TestProfileCare::soundStoreIsCheckedOnce()
{
    ProfileCareService care(*m_folder, *m_data, m_clock);
    QSignalSpy found(&care, &ProfileCare::storeDamagedFound);
    care.checkStore();
    QTRY_VERIFY(*m_data->store->readNow(checkWasMarked));
    QVERIFY(!*answerOf(storeCheckDue(*m_data, m_clock.now()))); // done for today
    QCOMPARE(found.count(), 0);
    QVERIFY(!care.storeDamaged());
}

// The whole program: nobody calls the check but the window.
void TestProfileCare::windowChecksOnceItsListStands()
{
    Account account;
    account.id = AccountId(u"11111111-2222-4333-8444-555555555555"_s);
    account.profile = u"microsoft-partner-center"_s;
    account.environment = Environment::Sandbox;
    const QUrl nowhere(u"http://127.0.0.1:9/x"_s);
    account.hosts = {nowhere, nowhere, nowhere, nowhere};
    const auto saved = m_data->ledger->writeNow([account](Connection &c) { return AccountStore(c).save(account); });
    QVERIFY(saved.ok());
    if (saved->key != 1)
        QVERIFY(m_data->store->writeNow([key = saved->key](Connection &c) { return fillStore(c, key); }).ok());
    m_data.reset();
    m_folder.reset();

    ServiceGraph::Options options;
    options.profile = m_temporary->filePath(u"profile"_s);
    options.memorySecrets = true;
    auto services = ServiceGraph::build(options);
    QVERIFY(services.ok());
    WindowGraph window(*qApp, **services);
    window.show();
    (*services)->start();
    QTRY_COMPARE_WITH_TIMEOUT(window.customers().model()->total(), customers, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(window.customers().model()->filterReady(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(*(*services)->store().readNow(checkWasMarked), 20'000);
}

QTEST_MAIN(TestProfileCare)
#include "tst_profile_care.moc"
