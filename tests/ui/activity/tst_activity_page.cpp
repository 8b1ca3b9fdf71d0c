// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/order_draft.h"
#include "testing/fake_services.h"
#include "testing/layout_check.h"
#include "ui/activity/activity_page.h"
#include "ui/activity/activity_view_model.h"
#include "ui/common/empty_state.h"
#include "ui/common/tenantry_style.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHeaderView>
#include <QJsonArray>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

namespace {

Step step(int number, const QString &kind, StepState state)
{
    Step made;
    made.number = number;
    made.kind = kind;
    made.state = state;
    made.requestId = QUuid::createUuidV5(QUuid(), QString::number(number));
    made.correlationId = u"0a1b2c3d-1111-4000-8000-00000000000%1"_s.arg(number);
    made.changedAt = QDateTime(QDate(2026, 12, 4), QTime(9, number), Qt::UTC);
    return made;
}

Intent order(const QString &customer, IntentState state, const QString &parkReason = {})
{
    OrderDraft draft;
    draft.scenario = OrderScenario::ExistingCustomer;
    draft.customerName = customer;
    draft.purchaseOrderNumber = u"PO 4471"_s;
    DraftLine line;
    line.offer.title = u"Sample 365 Basic"_s;
    line.quantity = 12;
    draft.lines = {line};
    Intent intent;
    intent.id = IntentId::make();
    intent.payload = toJson(draft);
    intent.state = state;
    intent.parkReason = parkReason;
    intent.createdAt = QDateTime(QDate(2026, 12, 4), QTime(9, 0), Qt::UTC);
    intent.changedAt = intent.createdAt.addSecs(300);
    intent.facts = {{u"customerId"_s, u"0a1b2c3d-0000-4000-8000-000000000001"_s},
                    {u"orderIds"_s, QJsonArray{u"ab12cd34ef56"_s}}};
    intent.steps = {step(1, u"cart.create"_s, StepState::Confirmed), step(2, u"cart.checkout"_s, StepState::Parked),
                    step(3, u"order.watch"_s, StepState::Waiting)};
    return intent;
}

} // namespace

class TestActivityPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void nothingIsCut_data();
    void nothingIsCut();
    void emptyStatesSayWhatToDo();
    void abandonAsksFirst();
    void reviewAgainLeadsToTheWizard();
    void copiesRowsSafely();
    void enterOpensTheOrder();
    void columnsAreRemembered();

private:
    struct Screen
    {
        FakeOrderDesk desk;
        FakeActivityLog log;
        FakeAccounts accounts;
        FakePreferences preferences;
        FakePrompts prompts;
        std::unique_ptr<ActivityPage> page;
        void open();
        template <class T>
        T *find(const QString &name)
        {
            for (T *widget : page->findChildren<T *>(name)) {
                if (widget->isVisible())
                    return widget;
            }
            return nullptr;
        }
    };
    static void expect(const QStringList &faults) { QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n'))); }
    static void picture(QWidget &page, const QString &name)
    {
        const QString folder = qEnvironmentVariable("TENANTRY_PICTURES");
        if (!folder.isEmpty())
            page.grab().save(QDir(folder).filePath(u"activity-%1.png"_s.arg(name)));
    }
    static void settle()
    {
        for (int turn = 0; turn < 6; ++turn)
            QTest::qWait(5); // layouts follow in later turns
    }
};

void TestActivityPage::Screen::open()
{
    accounts.add(FakeAccounts::sampleAccount());
    page = std::make_unique<ActivityPage>(desk, log, accounts, preferences, prompts);
    page->resize(1222, 690);
    page->show();
    page->activateWindow();
    if (!QTest::qWaitForWindowActive(page.get()))
        qWarning("the window did not become active");
    page->entered();
}

void TestActivityPage::initTestCase()
{
    QApplication::setStyle(new TenantryStyle);
    QApplication::setPalette(lightPalette());
}

void TestActivityPage::cleanup()
{
    QApplication::setPalette(lightPalette());
    setPointSize(10);
}

void TestActivityPage::nothingIsCut_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("longer");
    QTest::addColumn<double>("points");
    QTest::addRow("light") << false << false << 10.0;
    QTest::addRow("dark") << true << false << 10.0;
    QTest::addRow("longer") << false << true << 10.0;
    QTest::addRow("larger-longer") << true << true << 15.0;
}

void TestActivityPage::nothingIsCut()
{
    QFETCH(bool, dark);
    QFETCH(bool, longer);
    QFETCH(double, points);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    PseudoTranslator words;
    if (longer)
        QApplication::installTranslator(&words);
    if (dark)
        QApplication::setPalette(darkPalette());
    setPointSize(points);
    Screen screen;
    screen.desk.intents = {
        order(u"Nordwind Logistik- und Transportgesellschaft mbH & Co. KG"_s, IntentState::Parked,
              QString::fromLatin1(park::priceChanged)),
        order(u"<img src=file:///x>"_s, IntentState::Running), order(u"Brașov Unelte SRL"_s, IntentState::Confirmed),
        order(u"=cmd|'/C calc'!A0"_s, IntentState::Refused), order(u"Rotar & Partners"_s, IntentState::Queued)};
    screen.desk.intents[0].detail = u"<b>Price</b> 5.60 is now 6.10"_s;
    qint64 number = 20;
    for (const char *what :
         {"order.parked", "order.sent", "sync.done", "sync.failed", "account.connected", "future.word"}) {
        ActivityEntry entry;
        entry.number = --number;
        entry.at = QDateTime(QDate(2026, 12, 4), QTime(9, int(number)), Qt::UTC);
        entry.what = QString::fromLatin1(what);
        entry.subject = u"<img src=file:///x>: Sample 365 Basic × 12"_s;
        entry.who = u"Ana Ionescu"_s;
        entry.detail = number == 19 ? QString::fromLatin1(park::priceChanged) : QString();
        entry.reference = u"ab12cd34ef56"_s;
        screen.log.all.append(entry);
    }
    screen.open();
    screen.page->model().select(screen.desk.intents[0].id);
    settle();
    picture(*screen.page, u"orders-"_s + tag);
    expect(layoutFaults(screen.page.get()));
    expect(namelessWidgets(screen.page.get()));
    expect(richTexts(screen.page.get()));
    screen.find<QTabBar>(u"activitySections"_s)->setCurrentIndex(1);
    settle();
    picture(*screen.page, u"entries-"_s + tag);
    expect(layoutFaults(screen.page.get()));
    expect(namelessWidgets(screen.page.get()));
    if (longer)
        QApplication::removeTranslator(&words);
}

void TestActivityPage::emptyStatesSayWhatToDo()
{
    Screen screen;
    screen.open();
    settle();
    picture(*screen.page, u"empty"_s);
    expect(layoutFaults(screen.page.get()));
    QSignalSpy wanted(screen.page.get(), &ActivityPage::newOrderRequested);
    const auto states = screen.page->findChildren<EmptyState *>();
    for (EmptyState *state : states) {
        if (state->isVisible())
            QTest::mouseClick(state->mainButton(), Qt::LeftButton);
    }
    QCOMPARE(wanted.size(), 1);
}

void TestActivityPage::abandonAsksFirst()
{
    Screen screen;
    screen.desk.intents = {order(u"Rotar"_s, IntentState::Queued)};
    screen.open();
    screen.page->model().select(screen.desk.intents[0].id);
    screen.prompts.decisions = {false, true};
    QTest::mouseClick(screen.find<QPushButton>(u"abandon"_s), Qt::LeftButton);
    QVERIFY(screen.desk.abandoned.isEmpty());
    QTest::mouseClick(screen.find<QPushButton>(u"abandon"_s), Qt::LeftButton);
    QCOMPARE(screen.desk.abandoned.size(), 1);
    QVERIFY(!screen.find<QPushButton>(u"abandon"_s));
}

void TestActivityPage::reviewAgainLeadsToTheWizard()
{
    Screen screen;
    screen.desk.intents = {order(u"Rotar"_s, IntentState::Parked, QString::fromLatin1(park::offerGone))};
    screen.open();
    screen.page->model().select(screen.desk.intents[0].id);
    QSignalSpy made(screen.page.get(), &ActivityPage::draftMade);
    QTest::mouseClick(screen.find<QPushButton>(u"reviewAgain"_s), Qt::LeftButton);
    QCOMPARE(made.size(), 1);
}

void TestActivityPage::copiesRowsSafely()
{
    Screen screen;
    screen.desk.intents = {order(u"=cmd|'/C calc'!A0"_s, IntentState::Confirmed)};
    screen.open();
    QTest::mouseClick(screen.find<QPushButton>(u"copyRows"_s), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"\t'=cmd|"_s), qPrintable(copied));
    QVERIFY(copied.contains(u"ab12cd34ef56"_s));
}

void TestActivityPage::enterOpensTheOrder()
{
    Screen screen;
    screen.desk.intents = {order(u"Rotar"_s, IntentState::Running)};
    screen.open();
    auto *orders = screen.find<QTreeView>(u"orders"_s);
    orders->setFocus();
    QTest::keyClick(orders, Qt::Key_Down);
    QSignalSpy opened(screen.page.get(), &ActivityPage::orderRequested);
    QTest::keyClick(orders, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void TestActivityPage::columnsAreRemembered()
{
    Screen screen;
    screen.desk.intents = {order(u"Rotar"_s, IntentState::Running)};
    screen.open();
    QHeaderView *header = screen.find<QTreeView>(u"orders"_s)->header();
    const int width = header->sectionSize(1) + 37;
    header->resizeSection(1, width);
    header->moveSection(2, 4);
    screen.page = nullptr;
    screen.open();
    header = screen.find<QTreeView>(u"orders"_s)->header();
    QCOMPARE(header->sectionSize(1), width);
    QCOMPARE(header->visualIndex(2), 4);
}

QTEST_MAIN(TestActivityPage)
#include "tst_activity_page.moc"
