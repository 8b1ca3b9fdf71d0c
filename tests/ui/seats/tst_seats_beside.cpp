// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The seat editor beside the list of customers, joined as the window joins them: the whole way by keyboard.
#include "seat_scene.h"
#include "testing/layout_check.h"
#include "tests/ui/customers/demo_customers.h"
#include "ui/common/buttons.h"
#include "ui/common/message_bar.h"
#include "ui/common/quantity_edit.h"
#include "ui/common/tenantry_style.h"
#include "ui/common/theme.h"
#include "ui/customers/customer_detail_pane.h"
#include "ui/customers/customer_search_bar.h"
#include "ui/customers/customers_page.h"
#include "ui/seats/seat_editor.h"
#include "ui/seats/seat_panel.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

namespace {

struct Joined : SeatScene
{
    DirectoryFake directory;
    FakeAccounts accounts;
    FakeSyncControl sync;
    FakePreferences preferences;
    FakePrompts prompts;
    CustomersPage page;
    SeatPanel *panel;

    Joined() : page({filled(directory), signedIn(accounts), sync, preferences, prompts, clock, &desk})
    {
        panel = new SeatPanel(desk, clock, &page);
        QObject::connect(panel, &SeatPanel::closed, &page, &CustomersPage::closeBeside);
        QObject::connect(panel, &SeatPanel::added, &page, &CustomersPage::sayAdded);
        QObject::connect(&page, &CustomersPage::subscriptionChosen, panel, &SeatPanel::follow);
        QObject::connect(&page, &CustomersPage::seatsRequested, panel, [this](qint64 subscription) {
            page.showBeside(panel);
            panel->open(subscription);
        });
        desk.questions[34] = question();
        desk.questions[34].row.subscription = directory.subscriptionRow(34).subscription;
        page.resize(1222, 690);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("no window");
        page.activateWindow();
        settle();
    }
    static DirectoryFake &filled(DirectoryFake &directory)
    {
        fillDemo(directory);
        return directory;
    }
    static FakeAccounts &signedIn(FakeAccounts &accounts)
    {
        accounts.add(FakeAccounts::sampleAccount());
        return accounts;
    }
    void settle() const
    {
        page.tree()->viewport()->repaint();
        QTRY_VERIFY(page.model()->isQuiet());
    }
    void choose(qint64 subscription) const
    {
        page.tree()->expand(page.model()->indexOfCustomer(3));
        settle();
        page.tree()->setCurrentIndex(subscription ? page.model()->indexOfSubscription(3, subscription)
                                                  : page.model()->indexOfCustomer(3));
        page.tree()->setFocus();
    }
    QWidget *change() const { return panel->editor()->changeField()->field(); }
};

} // namespace

class TestSeatsBeside final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void S0_46_to_S0_53_byKeyboard();
    void escapeComesBackToTheList();
    void goesAlongWithTheListUntilSomethingIsTyped();
    void nothingIsCut_data();
    void nothingIsCut();
};

void TestSeatsBeside::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setStyle(new TenantryStyle);
    QApplication::setPalette(lightPalette());
}

// Find the client, open it, choose the right one, five more, into the plan; and taken back.
void TestSeatsBeside::S0_46_to_S0_53_byKeyboard()
{
    Joined on;
    on.page.focusSearch();
    QTest::keyClicks(on.page.search()->field(), u"nordwind"_s);
    on.settle();
    QTest::keyClick(on.page.search()->field(), Qt::Key_Down);
    QTest::keyClick(on.page.tree(), Qt::Key_Right); // S0-48
    on.settle();
    for (int row = 0; row < 3 && on.page.tree()->currentRow().subscription != SeatScene::premium; ++row)
        QTest::keyClick(on.page.tree(), Qt::Key_Down); // S0-49
    QCOMPARE(on.page.tree()->currentRow().subscription, SeatScene::premium);
    QTest::keyClick(on.page.tree(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(on.panel->editor()->total()->field()->hasFocus());
    QVERIFY(!on.page.detail()->isVisible());
    QTest::keyClick(on.panel->editor()->total()->field(), Qt::Key_Tab);
    QTest::keyClicks(on.change(), u"5"_s);
    QTest::keyClick(on.change(), Qt::Key_Return);
    QTRY_COMPARE(on.desk.plan.size(), 1);
    QCOMPARE(on.desk.plan.first().change.after.quantity, std::optional(17));
    QVERIFY(on.page.detail()->isVisible());
    QTRY_VERIFY(on.page.tree()->hasFocus());
    QVERIFY(on.page.messageBar()->text().startsWith(u"Added to the plan: +5 seat(s) for Front office"_s));
    on.page.messageBar()->link()->click();
    QTRY_VERIFY(on.desk.plan.isEmpty());
}

void TestSeatsBeside::escapeComesBackToTheList()
{
    Joined on;
    on.choose(31);
    QTest::keyClick(on.page.tree(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(on.panel->editor()->total()->field()->hasFocus());
    QTest::keyClick(on.panel->editor()->total()->field(), Qt::Key_Escape);
    QVERIFY(!on.panel->isVisible());
    QTRY_VERIFY(on.page.tree()->hasFocus());
    QCOMPARE(on.page.tree()->currentRow().subscription, SeatScene::premium);
    QVERIFY(!on.page.messageBar()->isShown());
}

void TestSeatsBeside::goesAlongWithTheListUntilSomethingIsTyped()
{
    Joined on;
    on.choose(31);
    QTest::keyClick(on.page.tree(), Qt::Key_E, Qt::ControlModifier);
    on.choose(34);
    QTRY_COMPARE(on.panel->edit().subscriptionKey(), 34);
    QVERIFY(on.page.tree()->hasFocus()); // who walks through the list stays in it
    on.panel->edit().setTotalText(u"15"_s);
    on.choose(31);
    QCOMPARE(on.panel->edit().subscriptionKey(), 34);
    on.panel->edit().discard();
    on.choose(0);
    QVERIFY(!on.panel->isVisible());
}

void TestSeatsBeside::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("longer");
    QTest::addRow("usual") << QSize(1222, 690) << false;
    QTest::addRow("longer") << QSize(1222, 690) << true;
    QTest::addRow("narrow") << QSize(700, 690) << true;
}

void TestSeatsBeside::nothingIsCut()
{
    QFETCH(QSize, size);
    QFETCH(bool, longer);
    PseudoTranslator words;
    if (longer)
        QApplication::installTranslator(&words);
    {
        Joined on;
        on.page.resize(size);
        on.choose(31);
        QTest::keyClick(on.page.tree(), Qt::Key_E, Qt::ControlModifier);
        on.panel->edit().setTotalText(u"15"_s);
        on.pause();
        for (int turn = 0; turn < 6; ++turn)
            QTest::qWait(5); // layouts follow in later turns
        const QString folder = qEnvironmentVariable("TENANTRY_PICTURES");
        if (!folder.isEmpty())
            on.page.grab().save(
                QDir(folder).filePath(u"seats-beside-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()))));
        QCOMPARE(layoutFaults(&on.page), QStringList());
        QCOMPARE(namelessWidgets(&on.page), QStringList());
    }
    if (longer)
        QApplication::removeTranslator(&words);
}

QTEST_MAIN(TestSeatsBeside)
#include "tst_seats_beside.moc"
