// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/fake_services.h"
#include "testing/layout_check.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/languages.h"
#include "ui/common/message_bar.h"
#include "ui/common/page.h"
#include "ui/common/text_label.h"
#include "ui/common/theme.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation_row.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/welcome_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;
using Kind = ConnectionState::Kind;

namespace {

class SearchPage final : public Page
{
public:
    SearchPage()
    {
        auto *layout = new QVBoxLayout(this);
        search->setAccessibleName(u"search"_s);
        layout->addWidget(search);
    }
    void focusSearch() override { search->setFocus(); }
    void entered() override { ++entries; }
    QLineEdit *search = new QLineEdit;
    int entries = 0;
};

struct Scene
{
    ManualClock clock{QDateTime(QDate(2027, 3, 14), QTime(12, 2), Qt::UTC)};
    FakePreferences preferences;
    FakeAccounts accounts;
    FakeConnectionStatus connection;
    FakeSyncControl sync;
    FakeCustomerDirectory directory;
    FakeProfileCare profile;
    ShellViewModel model{{accounts, connection, sync, directory, profile, clock}};
    WelcomeViewModel welcome{accounts};
    AppearanceSwitch appearance{*qApp, preferences};
    std::unique_ptr<MainWindow> window;
    QHash<QString, SearchPage *> pages;

    explicit Scene(bool withAccount = true) { open(withAccount); }
    void open(bool withAccount)
    {
        if (withAccount)
            accounts.add(FakeAccounts::sampleAccount());
        window = std::make_unique<MainWindow>(model, preferences);
        for (const QString &id : {u"customers"_s, u"orders"_s, u"activity"_s, u"settings"_s}) {
            pages[id] = new SearchPage;
            window->addPage(id, id == u"settings"_s ? u"settings"_s : u"customers"_s, pages[id]);
        }
        window->addHiddenPage(u"connect"_s, new SearchPage);
        window->setFirstStartPage(new WelcomePage(welcome));
        // The test screen is small; what is checked is the size all screens must hold.
        window->setWindowState(Qt::WindowNoState);
        window->resize(1366, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    NavigationRow *row(const QString &id) const { return window->findChild<NavigationRow *>(u"navigation-"_s + id); }
    QString label(const QString &name) const { return window->findChild<ElidedLabel *>(name)->text(); }
    void become(Kind kind)
    {
        ConnectionState state;
        state.kind = kind;
        state.since = clock.now();
        connection.become(state);
    }
};

} // namespace

class MainWindowTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void shortcutsChoosePages();
    void arrowKeysMoveInTheNavigation();
    void tabGoesAsTheEyeDoes();
    void screensMadeLateStandAsTheOthers();
    void focusNeverStaysOnAHiddenScreen();
    void newOrderAndSearchAndRefresh();
    void countsStandInTheNavigation();
    void firstStartOffersTwoWays();
    void firstStartFaultIsABar();
    void hiddenPageComesAndGoes();
    void messageBarFollowsTheModel();
    void statusLineFollowsTheModel();
    void workOfflineByKeyboard();
    void windowStateIsRemembered();
    void bannerFollowsTheAccount();
    void languageSwitchesWhileRunning();
    void layoutHolds_data();
    void layoutHolds();
    void everythingHasAName();
    void darkIsDrawnDark();
};

void MainWindowTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void MainWindowTest::cleanup()
{
    setPointSize(10);
}

void MainWindowTest::shortcutsChoosePages()
{
    Scene scene;
    QCOMPARE(scene.window->currentPageId(), u"customers"_s);
    QTest::keyClick(scene.window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(scene.window->currentPageId(), u"activity"_s);
    QVERIFY(scene.pages[u"activity"_s]->isVisible());
    QVERIFY(scene.row(u"activity"_s)->isChecked());
    QTest::keyClick(scene.window.get(), Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(scene.window->currentPageId(), u"settings"_s);
    QCOMPARE(scene.pages[u"settings"_s]->entries, 1);
    QTest::keyClick(scene.window.get(), Qt::Key_9, Qt::ControlModifier); // no such page
    QCOMPARE(scene.window->currentPageId(), u"settings"_s);
}

void MainWindowTest::arrowKeysMoveInTheNavigation()
{
    Scene scene;
    scene.row(u"customers"_s)->setFocus();
    QTest::keyClick(scene.row(u"customers"_s), Qt::Key_Down);
    QVERIFY(scene.row(u"orders"_s)->hasFocus());
    QTest::keyClick(scene.row(u"orders"_s), Qt::Key_Space);
    QCOMPARE(scene.window->currentPageId(), u"orders"_s);
}

void MainWindowTest::tabGoesAsTheEyeDoes()
{
    Scene scene;
    QStringList order;
    QWidget *start = scene.window->banner()->findChild<LinkButton *>();
    start->setFocus();
    for (int step = 0; step < 30; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (now == start)
            break;
        order << (now == scene.pages[u"customers"_s]->search ? u"page"_s : now->objectName());
    }
    const qsizetype navigation = order.indexOf(u"navigation-customers"_s);
    const qsizetype page = order.indexOf(u"page"_s);
    const qsizetype status = order.indexOf(u"workOffline"_s);
    QVERIFY2(navigation >= 0 && navigation < page && page < status, qPrintable(order.join(u' ')));
}

// The program shows its list first and makes the other screens behind it, or when one of them is wanted.
void MainWindowTest::screensMadeLateStandAsTheOthers()
{
    Scene scene;
    SearchPage *made = nullptr;
    const auto make = [&made] { return made = new SearchPage; };
    scene.window->addPage(u"late"_s, u"customers"_s, make);
    scene.window->addHiddenPage(u"behind"_s, make);
    QVERIFY(scene.row(u"late"_s));
    QVERIFY(!made && !scene.window->page(u"late"_s));

    auto *status = scene.window->findChild<StatusStrip *>();
    auto *offline = scene.window->findChild<QWidget *>(u"workOffline"_s);
    offline->setFocus();
    scene.window->makePage(u"behind"_s); // nothing of the shown changes
    QVERIFY(made && scene.window->page(u"behind"_s) == made);
    QVERIFY(status->isVisible() && offline->hasFocus());
    QVERIFY(scene.pages[u"customers"_s]->isVisible());

    scene.row(u"late"_s)->click();
    QCOMPARE(scene.window->currentPageId(), u"late"_s);
    QVERIFY(scene.window->page(u"late"_s)->isVisible());
    made->search->setFocus();
    QTest::keyClick(made->search, Qt::Key_Tab);
    QVERIFY(status->isAncestorOf(QApplication::focusWidget()));
}

void MainWindowTest::focusNeverStaysOnAHiddenScreen()
{
    Scene scene;
    scene.pages[u"customers"_s]->search->setFocus();
    QTest::keyClick(scene.window.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(scene.pages[u"activity"_s]->search->hasFocus());

    Scene first(false);
    auto *sample = first.window->findChild<QPushButton *>(u"trySample"_s);
    QTRY_VERIFY(sample->hasFocus());
    QTest::keyClick(sample, Qt::Key_Space);
    QTRY_VERIFY(first.pages[u"customers"_s]->isVisible());
    QWidget *now = first.window->focusWidget();
    QVERIFY(now && now->isVisible());
    QVERIFY(first.pages[u"customers"_s]->isAncestorOf(now) || now == first.row(u"customers"_s));
}

// S0-8
void MainWindowTest::newOrderAndSearchAndRefresh()
{
    Scene scene;
    QSignalSpy order(scene.window.get(), &MainWindow::newOrderRequested);
    QTest::keySequence(scene.window.get(), QKeySequence::New);
    QCOMPARE(order.count(), 1);
    QCOMPARE(scene.window->currentPageId(), u"orders"_s);
    QTest::keySequence(scene.window.get(), QKeySequence::Find);
    QVERIFY(scene.pages[u"orders"_s]->search->hasFocus());
    QTest::keyClick(scene.window.get(), Qt::Key_F5);
    QCOMPARE(scene.sync.refreshes, 1);
}

void MainWindowTest::countsStandInTheNavigation()
{
    Scene scene;
    scene.window->setPageCount(u"activity"_s, 3);
    QCOMPARE(scene.row(u"activity"_s)->accessibleName(), u"Activity, 3"_s);
    scene.window->setPageCount(u"activity"_s, 0);
    QCOMPARE(scene.row(u"activity"_s)->accessibleName(), u"Activity"_s);
}

void MainWindowTest::firstStartOffersTwoWays()
{
    Scene scene(false);
    auto *welcome = scene.window->findChild<WelcomePage *>();
    QVERIFY(welcome->isVisible());
    QVERIFY(!scene.row(u"customers"_s)->isVisible());
    QVERIFY(scene.window->banner()->isHidden());
    auto *sample = welcome->findChild<QPushButton *>(u"trySample"_s);
    QTRY_VERIFY(sample->hasFocus()); // Space at once: one key to the sample company
    bool encryption = false;
    for (const QLabel *label : welcome->findChildren<QLabel *>())
        encryption = encryption || label->text().contains(u"disk encryption"_s);
    QVERIFY(encryption); // design §4
    QSignalSpy other(welcome, &WelcomePage::connectRequested);
    welcome->findChild<QPushButton *>(u"connectPartnerCenter"_s)->click();
    QCOMPARE(other.count(), 1);
    QTest::keyClick(sample, Qt::Key_Space);
    QTRY_VERIFY(scene.pages[u"customers"_s]->isVisible());
    QVERIFY(scene.row(u"customers"_s)->isVisible());
    QCOMPARE(scene.window->banner()->word(), u"SAMPLE"_s);
}

void MainWindowTest::firstStartFaultIsABar()
{
    Scene scene(false);
    scene.accounts.failure = Error{};
    scene.accounts.failure->kind = Error::Kind::Timeout;
    auto *welcome = scene.window->findChild<WelcomePage *>();
    welcome->findChild<QPushButton *>(u"trySample"_s)->click();
    QTRY_VERIFY(welcome->findChild<MessageBar *>()->isVisible());
    QVERIFY(welcome->findChild<MessageBar *>()->text().contains(u"could not be started"_s));
    QTest::mouseClick(welcome->findChild<MessageBar *>()->link(), Qt::LeftButton);
    QTRY_VERIFY(scene.pages[u"customers"_s]->isVisible());
}

void MainWindowTest::hiddenPageComesAndGoes()
{
    Scene scene;
    scene.window->showPage(u"activity"_s);
    scene.window->showPage(u"connect"_s);
    QVERIFY(scene.window->page(u"connect"_s)->isVisible());
    scene.window->leaveHiddenPage();
    QCOMPARE(scene.window->currentPageId(), u"activity"_s);

    Scene first(false); // account set-up is reached from the first start too
    first.window->showPage(u"connect"_s);
    QVERIFY(first.window->page(u"connect"_s)->isVisible());
    first.window->leaveHiddenPage();
    QVERIFY(first.window->findChild<WelcomePage *>()->isVisible());
}

void MainWindowTest::messageBarFollowsTheModel()
{
    Scene scene;
    QVERIFY(scene.window->messageBar()->isHidden());
    scene.become(Kind::SignedOut);
    QVERIFY(scene.window->messageBar()->isVisible());
    QSignalSpy again(scene.window.get(), &MainWindow::signInAgainRequested);
    QTest::mouseClick(scene.window->messageBar()->link(), Qt::LeftButton);
    QCOMPARE(again.count(), 1);
    scene.become(Kind::Connected);
    QVERIFY(scene.window->messageBar()->isHidden());
}

// S2-206
void MainWindowTest::statusLineFollowsTheModel()
{
    Scene scene;
    scene.become(Kind::NoNetwork);
    QCOMPARE(scene.label(u"statusConnection"_s), u"Not connected: no network"_s);
    QCOMPARE(scene.label(u"statusRole"_s), u"Role: Admin agent"_s);
    QCOMPARE(scene.label(u"statusAccount"_s), u"Ana Ionescu, Exemplar Cloud SRL"_s);
    SyncState running;
    running.phase = SyncState::Phase::Customers;
    running.done = 5;
    running.total = 10;
    scene.sync.become(running);
    auto *cancel = scene.window->findChild<LinkButton *>(u"cancelSync"_s);
    QVERIFY(cancel->isVisible());
    QVERIFY(!scene.window->findChild<IconButton *>(u"refreshNow"_s)->isVisible());
    cancel->click();
    QCOMPARE(scene.sync.cancels, 1);
    scene.sync.become({});
    QVERIFY(!cancel->isVisible());
    scene.window->findChild<IconButton *>(u"refreshNow"_s)->click();
    QCOMPARE(scene.sync.refreshes, 1);
}

void MainWindowTest::workOfflineByKeyboard()
{
    Scene scene;
    auto *box = scene.window->findChild<QCheckBox *>(u"workOffline"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(scene.connection.offline);
    QVERIFY(box->isChecked());
    QCOMPARE(scene.label(u"statusConnection"_s), u"Working offline"_s);
    QVERIFY(!scene.window->findChild<IconButton *>(u"refreshNow"_s)->isEnabled());
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(!scene.connection.offline && !box->isChecked());
}

void MainWindowTest::windowStateIsRemembered()
{
    FakePreferences kept;
    {
        Scene scene;
        scene.window->resize(780, 700);
        scene.window->close();
        kept.layouts = scene.preferences.layouts;
    }
    QVERIFY(!kept.layouts.isEmpty());
    Scene scene;
    MainWindow again(scene.model, kept);
    QCOMPARE(again.size(), QSize(780, 700));
    QVERIFY(!again.isMaximized());
    FakePreferences none;
    MainWindow first(scene.model, none); // 1366 × 768 does not fit this screen with its title bar
    QVERIFY(first.screen()->availableSize().width() < 1366);
    QVERIFY(first.isMaximized());
}

void MainWindowTest::bannerFollowsTheAccount()
{
    Scene scene;
    QCOMPARE(scene.window->banner()->word(), u"SAMPLE"_s);
    QSignalSpy connecting(scene.window.get(), &MainWindow::connectRequested);
    scene.window->banner()->findChild<LinkButton *>()->click();
    QCOMPARE(connecting.count(), 1);
    scene.accounts.add(FakeAccounts::productionAccount());
    QCOMPARE(scene.window->banner()->word(), u"PRODUCTION"_s);
}

// design §9: the screen's language switches at run time; nothing stays behind
void MainWindowTest::languageSwitchesWhileRunning()
{
    for (const bool withAccount : {true, false}) {
        Scene scene(withAccount);
        scene.become(Kind::SignedOut);
        PseudoTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QTRY_VERIFY(PseudoTranslator::marked(scene.label(u"statusConnection"_s)));
        const QStringList left = unmarkedTexts(scene.window.get(), {});
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
        QVERIFY(PseudoTranslator::marked(scene.window->messageBar()->text()));
        QCoreApplication::removeTranslator(&translator);
        QTRY_COMPARE(scene.label(u"statusConnection"_s), u"Signed out"_s);
        QCOMPARE(scene.row(u"orders"_s)->text(), u"New order"_s);
    }
}

void MainWindowTest::layoutHolds_data()
{
    QTest::addColumn<bool>("account");
    QTest::addColumn<bool>("longer");
    QTest::addColumn<qreal>("points");
    for (const bool account : {true, false}) {
        for (const bool longer : {false, true}) {
            for (const qreal points : {10.0, 12.5, 15.0})
                QTest::addRow("%s, %s, %g pt", account ? "screens" : "first start", longer ? "longer" : "English",
                              points)
                    << account << longer << points;
        }
    }
}

void MainWindowTest::layoutHolds()
{
    QFETCH(bool, account);
    QFETCH(bool, longer);
    QFETCH(qreal, points);
    setPointSize(points);
    PseudoTranslator translator;
    if (longer)
        QCoreApplication::installTranslator(&translator);
    Scene scene(account);
    for (const Kind kind : {Kind::Connected, Kind::ProviderSilent}) {
        ConnectionState state;
        state.kind = kind;
        state.since = scene.clock.now();
        state.nextTry = scene.clock.now().addSecs(40);
        scene.connection.become(state);
        for (const bool running : {false, true}) {
            SyncState sync;
            sync.phase = running ? SyncState::Phase::Subscriptions : SyncState::Phase::Idle;
            sync.done = 96;
            sync.total = 213;
            sync.lastDone = scene.clock.now().addDays(-2);
            scene.sync.become(sync);
            QTest::qWait(0);
            QCOMPARE(scene.window->size(), QSize(1366, 768)); // no text may push the window wider
            const QStringList faults = layoutFaults(scene.window.get());
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
    }
}

void MainWindowTest::everythingHasAName()
{
    for (const bool withAccount : {true, false}) {
        Scene scene(withAccount);
        scene.become(Kind::ProviderSilent);
        const QStringList nameless = namelessWidgets(scene.window.get());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        QVERIFY2(richTexts(scene.window.get()).isEmpty(), qPrintable(richTexts(scene.window.get()).join(u'\n')));
    }
}

void MainWindowTest::darkIsDrawnDark()
{
    Scene scene;
    scene.preferences.setAppearance(Appearance::Dark);
    QTest::qWait(0);
    const QImage image = scene.window->grab().toImage();
    QCOMPARE(image.pixelColor(image.width() / 2, image.height() / 2), darkPalette().color(QPalette::Base));
    QCOMPARE(image.pixelColor(60, image.height() / 2), darkPalette().color(QPalette::Window));
    QCOMPARE(image.pixelColor(700, 3), darkColours().sampleGround);
    scene.preferences.setAppearance(Appearance::Light);
    QTest::qWait(0);
    QCOMPARE(scene.window->grab().toImage().pixelColor(700, 3), lightColours().sampleGround);
}

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
