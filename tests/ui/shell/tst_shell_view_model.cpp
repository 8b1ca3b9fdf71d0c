// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/fake_services.h"
#include "ui/common/icons.h"
#include "ui/shell/shell_view_model.h"
#include "ui/shell/welcome_view_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;
using Kind = ConnectionState::Kind;

namespace {

struct Scene
{
    ManualClock clock{QDateTime(QDate(2027, 3, 14), QTime(12, 2), Qt::UTC)};
    FakeAccounts accounts;
    FakeConnectionStatus connection;
    FakeSyncControl sync;
    FakeCustomerDirectory directory;
    FakeProfileCare profile;
    ShellViewModel model{{accounts, connection, sync, directory, profile, clock}};

    void connect(Kind kind, int nextTryIn = 0, bool lasting = true)
    {
        ConnectionState state;
        state.kind = kind;
        state.since = clock.now().addSecs(-240);
        state.secretsLasting = lasting;
        if (nextTryIn > 0)
            state.nextTry = clock.now().addSecs(nextTryIn);
        connection.become(state);
    }
    void failSync(Error::Kind kind)
    {
        SyncState state;
        state.phase = SyncState::Phase::Failed;
        state.error = Error{};
        state.error->kind = kind;
        sync.become(state);
    }
};

} // namespace

class ShellViewModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void statusBarSaysState_data();
    void statusBarSaysState();
    void nextTryCountsDown();
    void nothingTicksWithoutANextTry();
    void syncIsTold_data();
    void syncIsTold();
    void countsFollowTheDirectory();
    void failedCountsAreLeftOut();
    void worstMessageFirst();
    void messageLinks();
    void notesAreHiddenForThisRun();
    void refreshOnlyWhereItMakesSense();
    void workOfflineIsASwitch();
    void accountAndRole();
    void sampleStartsAndFails();
};

void ShellViewModelTest::initTestCase()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void ShellViewModelTest::statusBarSaysState_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("nextTry");
    QTest::addColumn<bool>("lasting");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("none") << Kind::NoAccount << 0 << true << u"No account"_s << Tone::Muted;
    QTest::newRow("unknown") << Kind::Unknown << 0 << true << u"Not tried yet"_s << Tone::Muted;
    QTest::newRow("connected") << Kind::Connected << 0 << true << u"Connected"_s << Tone::Good;
    QTest::newRow("memory only") << Kind::Connected << 0 << false << u"Connected, sign-in not kept"_s
                                 << Tone::Attention;
    QTest::newRow("offline by choice") << Kind::WorkingOffline << 0 << true << u"Working offline"_s << Tone::Muted;
    QTest::newRow("no network") << Kind::NoNetwork << 30 << true << u"Not connected: no network, next try in 30 s"_s
                                << Tone::Attention;
    QTest::newRow("silent") << Kind::ProviderSilent << 40 << true
                            << u"Not connected: no answer from Microsoft, next try in 40 s"_s << Tone::Attention;
    QTest::newRow("silent, long wait") << Kind::ProviderSilent << 290 << true
                                       << u"Not connected: no answer from Microsoft, next try in 5 min"_s
                                       << Tone::Attention;
    QTest::newRow("busy") << Kind::ProviderBusy << 15 << true
                          << u"Waiting: Microsoft asks for a pause, next try in 15 s"_s << Tone::Attention;
    QTest::newRow("signed out") << Kind::SignedOut << 0 << true << u"Signed out"_s << Tone::Attention;
    QTest::newRow("certificate") << Kind::CertificateRefused << 0 << true << u"Not connected: certificate refused"_s
                                 << Tone::Trouble;
}

// C32: when the provider asks for a pause, the next try is told
void ShellViewModelTest::statusBarSaysState()
{
    QFETCH(Kind, kind);
    QFETCH(int, nextTry);
    QFETCH(bool, lasting);
    QFETCH(QString, text);
    QFETCH(Tone, tone);
    Scene scene;
    scene.accounts.add(FakeAccounts::productionAccount());
    scene.connect(kind, nextTry, lasting);
    QCOMPARE(scene.model.connection().word, text);
    QCOMPARE(scene.model.connection().tone, tone);
    QVERIFY(iconExists(scene.model.connection().icon));
}

void ShellViewModelTest::nextTryCountsDown()
{
    Scene scene;
    scene.connect(Kind::NoNetwork, 3);
    QSignalSpy changed(&scene.model, &ShellViewModel::changed);
    scene.clock.advance(std::chrono::seconds(1));
    QVERIFY(scene.model.connection().word.endsWith(u"next try in 2 s"_s));
    QCOMPARE(changed.count(), 1);
    scene.clock.advance(std::chrono::seconds(5));
    QCOMPARE(scene.model.connection().word, u"Not connected: no network"_s);
    QCOMPARE(scene.clock.waiting(), 0); // and it stops by itself
}

void ShellViewModelTest::nothingTicksWithoutANextTry()
{
    Scene scene;
    scene.connect(Kind::Connected);
    QCOMPARE(scene.clock.waiting(), 0);
}

void ShellViewModelTest::syncIsTold_data()
{
    QTest::addColumn<SyncState::Phase>("phase");
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("total");
    QTest::addColumn<QString>("text");
    using Phase = SyncState::Phase;
    QTest::newRow("customers, total unknown") << Phase::Customers << 1500 << 0 << u"Reading customers: 1,500"_s;
    QTest::newRow("customers") << Phase::Customers << 96 << 213 << u"Reading customers: 96 of 213"_s;
    QTest::newRow("subscriptions") << Phase::Subscriptions << 2 << 48 << u"Reading subscriptions: 2 of 48 customers"_s;
    QTest::newRow("prices") << Phase::Prices << 0 << 0 << u"Reading the price list"_s;
    QTest::newRow("audit") << Phase::Audit << 0 << 0 << u"Looking for changes"_s;
    QTest::newRow("idle") << Phase::Idle << 0 << 0 << u"Last sync 11:52"_s;
    QTest::newRow("failed") << Phase::Failed << 0 << 0 << u"Last sync 11:52"_s;
}

void ShellViewModelTest::syncIsTold()
{
    QFETCH(SyncState::Phase, phase);
    QFETCH(int, done);
    QFETCH(int, total);
    QFETCH(QString, text);
    Scene scene;
    scene.accounts.add(FakeAccounts::sampleAccount());
    SyncState state;
    state.phase = phase;
    state.done = done;
    state.total = total;
    state.lastDone = scene.clock.now().addSecs(-600);
    scene.sync.become(state);
    QVERIFY2(scene.model.syncText().startsWith(text), qPrintable(scene.model.syncText()));
    QCOMPARE(scene.model.syncRunning(), state.running());
}

void ShellViewModelTest::countsFollowTheDirectory()
{
    Scene scene;
    scene.accounts.add(FakeAccounts::sampleAccount());
    QCOMPARE(scene.model.syncText(), u"Not read yet"_s);
    SyncState state;
    state.lastDone = scene.clock.now();
    scene.sync.become(state);
    scene.directory.addCustomer(u"Contoso"_s, u"contoso.example"_s, {u"Basic"_s, u"Premium"_s});
    Changes changes;
    changes.customersAdded = {1};
    Q_EMIT scene.directory.changed(changes);
    QVERIFY2(scene.model.syncText().contains(u"1 customer"_s) && scene.model.syncText().contains(u"2 subscription"_s),
             qPrintable(scene.model.syncText()));
}

void ShellViewModelTest::failedCountsAreLeftOut()
{
    Scene scene;
    scene.directory.failure = Error{};
    ShellViewModel model({scene.accounts, scene.connection, scene.sync, scene.directory, scene.profile, scene.clock});
    SyncState state;
    state.lastDone = scene.clock.now();
    scene.sync.become(state);
    QCOMPARE(model.syncText(), u"Last sync 12:02"_s);
}

// look.md §8: one bar at a time, the worst first
void ShellViewModelTest::worstMessageFirst()
{
    using Message = ShellMessage::Kind;
    Scene scene;
    scene.accounts.add(FakeAccounts::productionAccount());
    scene.connect(Kind::Connected);
    QCOMPARE(scene.model.message().kind, Message::None);
    scene.connect(Kind::Connected, 0, false);
    QCOMPARE(scene.model.message().kind, Message::SecretsNotLasting);
    scene.profile.rebuilt = true;
    QCOMPARE(scene.model.message().kind, Message::StoreRebuilt);
    QSignalSpy changed(&scene.model, &ShellViewModel::changed);
    scene.profile.damaged = true;
    Q_EMIT scene.profile.storeDamagedFound();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(scene.model.message().kind, Message::StoreDamaged);
    QVERIFY(scene.model.message().trouble);
    scene.model.actOnMessage(); // "Hide"
    QCOMPARE(scene.model.message().kind, Message::StoreRebuilt);
    scene.failSync(Error::Kind::Server);
    QCOMPARE(scene.model.message().kind, Message::SyncFailed);
    scene.connect(Kind::ProviderSilent);
    QCOMPARE(scene.model.message().kind, Message::NoAnswer);
    QVERIFY(scene.model.message().text.contains(u"11:58"_s));
    scene.connect(Kind::SignedOut);
    QCOMPARE(scene.model.message().kind, Message::SignedOut);
    scene.connect(Kind::CertificateRefused);
    QCOMPARE(scene.model.message().kind, Message::CertificateRefused);
    QVERIFY(scene.model.message().trouble);
    scene.connect(Kind::WorkingOffline); // the person's own wish is no trouble
    QCOMPARE(scene.model.message().kind, Message::StoreRebuilt);
}

void ShellViewModelTest::messageLinks()
{
    Scene scene;
    scene.accounts.add(FakeAccounts::productionAccount());
    scene.connect(Kind::NoNetwork);
    QCOMPARE(scene.model.message().link, u"Try again now"_s);
    scene.model.actOnMessage();
    QCOMPARE(scene.connection.tries, 1);
    scene.connect(Kind::SignedOut);
    QSignalSpy again(&scene.model, &ShellViewModel::signInAgainRequested);
    QCOMPARE(scene.model.message().link, u"Sign in again"_s);
    scene.model.actOnMessage();
    QCOMPARE(again.count(), 1);
    scene.connect(Kind::Connected);
    scene.failSync(Error::Kind::BadReply);
    scene.model.actOnMessage();
    QCOMPARE(scene.sync.refreshes, 1);
}

void ShellViewModelTest::notesAreHiddenForThisRun()
{
    Scene scene;
    scene.accounts.add(FakeAccounts::sampleAccount());
    scene.profile.rebuilt = true;
    scene.connect(Kind::Connected, 0, false);
    scene.model.actOnMessage();
    QCOMPARE(scene.model.message().kind, ShellMessage::Kind::SecretsNotLasting);
    scene.model.actOnMessage();
    QCOMPARE(scene.model.message().kind, ShellMessage::Kind::None);
    QVERIFY(scene.model.connection().word.contains(u"not kept"_s)); // the status bar goes on saying it
}

void ShellViewModelTest::refreshOnlyWhereItMakesSense()
{
    Scene scene;
    scene.model.refresh();
    QCOMPARE(scene.sync.refreshes, 0); // no account
    scene.accounts.add(FakeAccounts::sampleAccount());
    scene.model.refresh();
    QCOMPARE(scene.sync.refreshes, 1);
    SyncState running;
    running.phase = SyncState::Phase::Audit;
    scene.sync.become(running);
    scene.model.refresh();
    QCOMPARE(scene.sync.refreshes, 1);
    scene.model.cancelSync();
    QCOMPARE(scene.sync.cancels, 1);
    scene.sync.become({});
    scene.model.setWorkOffline(true);
    scene.model.refresh();
    QCOMPARE(scene.sync.refreshes, 1);
}

void ShellViewModelTest::workOfflineIsASwitch()
{
    Scene scene;
    scene.accounts.add(FakeAccounts::sampleAccount());
    scene.model.setWorkOffline(true);
    QVERIFY(scene.connection.offline);
    QCOMPARE(scene.model.connection().word, u"Working offline"_s);
    scene.model.setWorkOffline(false);
    QCOMPARE(scene.model.connection().word, u"Connected"_s);
}

// S2-206
void ShellViewModelTest::accountAndRole()
{
    Scene scene;
    QVERIFY(scene.model.firstStart());
    QVERIFY(scene.model.roleLine().isEmpty() && scene.model.accountLine().isEmpty());
    scene.accounts.add(FakeAccounts::sampleAccount());
    QVERIFY(!scene.model.firstStart());
    QCOMPARE(scene.model.roleLine(), u"Role: Admin agent"_s);
    QCOMPARE(scene.model.accountLine(), u"Ana Ionescu, Exemplar Cloud SRL"_s);
    scene.accounts.setRole(scene.accounts.currentId, StaffRole::SalesAgent); // a 403 corrects it
    QCOMPARE(scene.model.roleLine(), u"Role: Sales agent"_s);
    QVERIFY(scene.model.windowTitle().contains(u"Exemplar Cloud SRL"_s));
}

void ShellViewModelTest::sampleStartsAndFails()
{
    FakeAccounts accounts;
    WelcomeViewModel welcome(accounts);
    QSignalSpy connected(&welcome, &WelcomeViewModel::connected);
    accounts.holdConnect = true;
    welcome.startSample();
    QVERIFY(welcome.busy());
    welcome.startSample(); // a second press starts nothing
    accounts.failure = Error{};
    accounts.failure->kind = Error::Kind::Offline;
    accounts.finishConnect();
    QVERIFY(!welcome.busy() && welcome.fault().has_value());
    QCOMPARE(connected.count(), 0);
    accounts.holdConnect = false;
    welcome.startSample();
    QCOMPARE(connected.count(), 1);
    QVERIFY(!welcome.fault());
    QCOMPARE(accounts.accounts.size(), 1);
    accounts.holdConnect = true;
    welcome.startSample();
    welcome.cancel(); // taken back by the person: no error is shown
    QCOMPARE(accounts.cancelled, 1);
    QVERIFY(!welcome.busy() && !welcome.fault());
}

QTEST_MAIN(ShellViewModelTest)
#include "tst_shell_view_model.moc"
