// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the Customers screen into the plan: context menu, detail pane, name, Undo.
#include "demo_customers.h"
#include "support/clock.h"
#include "testing/fake_plan_desk.h"
#include "testing/layout_check.h"
#include "ui/common/buttons.h"
#include "ui/common/message_bar.h"
#include "ui/customers/customer_detail_pane.h"
#include "ui/customers/customers_page.h"
#include "ui/customers/rename_panel.h"
#include "ui/customers/subscription_actions.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

Q_DECLARE_METATYPE(PlanWish)

namespace {

struct Desk
{
    DirectoryFake directory;
    FakeAccounts accounts;
    FakeSyncControl sync;
    FakePreferences preferences;
    FakePrompts prompts;
    ManualClock clock{QDateTime({2026, 11, 21}, {14, 0}, Qt::UTC)};
    FakePlanDesk plan;
    CustomersPage page;
    QSignalSpy seats{&page, &CustomersPage::seatsRequested};

    explicit Desk(bool withPlan = true)
        : page({filled(directory), signedIn(accounts), sync, preferences, prompts, clock, withPlan ? &plan : nullptr})
    {
        page.resize(1222, 690);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("no window");
        page.activateWindow();
        settle();
        for (const qint64 customer : {3, 4})
            page.tree()->expand(page.model()->indexOfCustomer(customer));
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
        page.tree()->setCurrentIndex(page.model()->indexOfSubscription(subscription / 10, subscription));
        page.tree()->setFocus();
    }
    SubscriptionActions &actions() const { return *page.tree()->subscriptionActions(); }
    // The submenu as it opens.
    bool offers(PlanWish wish) const
    {
        auto *menu = page.tree()->findChild<QMenu *>();
        Q_EMIT menu->aboutToShow();
        return actions().wishAction(wish)->isEnabled();
    }
};

} // namespace

class CustomersPlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void S0_50_seatsAreChangedFromMenuKeyAndDetails();
    void S0_50_wishesGoIntoThePlan_data();
    void S0_50_wishesGoIntoThePlan();
    void S4_6_upgradesAreOfferedWhereTheProviderHasThem();
    void onlyWhatWouldChangeIsOffered_data();
    void onlyWhatWouldChangeIsOffered();
    void severalAtOnceAreOneStep();
    void S0_50_seatsOfASelection();
    void importIsOfferedWhereThereArePlanAndCustomers();
    void undoTakesItBack();
    void undoIsNotOfferedForWhatHappenedElsewhere();
    void failureIsSaid();
    void renameByKeyboard();
    void renameSaysNothingWhereNothingChanges();
    void aPanelStandsInThePlaceOfTheDetails();
    void anotherAccountEndsARename();
    void withoutAPlanNothingIsOffered();
    void S2_212_whatTheRoleMayNotIsDisabledWithTheReason();
    void nothingIsCut_data();
    void nothingIsCut();
};

// S4-5, S4-61, S4-62: more licences of what there is
void CustomersPlanTest::S0_50_seatsAreChangedFromMenuKeyAndDetails()
{
    Desk desk;
    desk.choose(31);
    QTest::keyClick(desk.page.tree(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(desk.seats.size(), 1);
    QCOMPARE(desk.seats.last().first().toLongLong(), 31);
    desk.actions().seatsAction()->trigger();
    QCOMPARE(desk.seats.size(), 2);
    QPushButton *button = desk.page.detail()->seatsButton();
    QTRY_VERIFY(button->isVisible());
    button->click();
    QCOMPARE(desk.seats.size(), 3);
    QCOMPARE(desk.seats.last().first().toLongLong(), 31);
    desk.page.tree()->setCurrentIndex(desk.page.model()->indexOfCustomer(3)); // has no seats of its own
    QTest::keyClick(desk.page.tree(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(desk.seats.size(), 3);
    QTRY_VERIFY(!button->isVisible());
    desk.choose(44); // expired
    QVERIFY(!desk.actions().seatsAction()->isEnabled());
}

// S4-4, S4-72
void CustomersPlanTest::S0_50_wishesGoIntoThePlan_data()
{
    QTest::addColumn<qint64>("subscription");
    QTest::addColumn<PlanWish>("wish");
    QTest::addColumn<ChangeKind>("kind");
    QTest::addColumn<QString>("says");
    QTest::addRow("do not renew") << qint64(31) << PlanWish::DoNotRenew << ChangeKind::Renewal << u"on → off"_s;
    QTest::addRow("renew") << qint64(34) << PlanWish::Renew << ChangeKind::Renewal << u"off → on"_s;
    QTest::addRow("suspend") << qint64(31) << PlanWish::Suspend << ChangeKind::Suspend << u"Active → Suspended"_s;
    QTest::addRow("resume") << qint64(42) << PlanWish::Resume << ChangeKind::Reactivate << u"Suspended → Active"_s;
    QTest::addRow("cancel") << qint64(31) << PlanWish::Cancel << ChangeKind::Cancel << u"Active → Cancelled"_s;
}

void CustomersPlanTest::S0_50_wishesGoIntoThePlan()
{
    QFETCH(qint64, subscription);
    QFETCH(PlanWish, wish);
    QFETCH(ChangeKind, kind);
    QFETCH(QString, says);
    Desk desk;
    desk.choose(subscription);
    QVERIFY(desk.offers(wish));
    desk.actions().wishAction(wish)->trigger();
    QTRY_COMPARE(desk.plan.puts.size(), 1);
    const QList<SubscriptionChange> put = desk.plan.puts.first();
    QCOMPARE(put.size(), 1);
    QCOMPARE(put.first().kind, kind);
    QCOMPARE(put.first().subscription, SubscriptionId(guid(subscription)));
    QCOMPARE(put.first().customer, CustomerId(guid(subscription / 10)));
    QVERIFY(!put.first().changesNothing());
    QTRY_VERIFY(desk.page.messageBar()->isShown());
    QVERIFY2(desk.page.messageBar()->text().contains(says), qPrintable(desk.page.messageBar()->text()));
    QVERIFY(desk.page.messageBar()->text().contains(u"Nothing is sent yet"_s));
}

void CustomersPlanTest::onlyWhatWouldChangeIsOffered_data()
{
    QTest::addColumn<qint64>("subscription");
    QTest::addColumn<QString>("offered"); // Renew, do Not, Suspend, rEsume, Cancel
    QTest::addRow("active, renews") << qint64(31) << u"NSC"_s;
    QTest::addRow("active, stops") << qint64(34) << u"RSC"_s;
    QTest::addRow("suspended, stops") << qint64(42) << u"REC"_s;
    QTest::addRow("renewal unknown") << qint64(43) << u"RNSC"_s;
    QTest::addRow("expired") << qint64(44) << QString();
    QTest::addRow("unknown status") << qint64(45) << u"NC"_s;
}

void CustomersPlanTest::onlyWhatWouldChangeIsOffered()
{
    QFETCH(qint64, subscription);
    QFETCH(QString, offered);
    Desk desk;
    desk.choose(subscription);
    QString found;
    for (const auto &[wish, letter] :
         {std::pair(PlanWish::Renew, u'R'), std::pair(PlanWish::DoNotRenew, u'N'), std::pair(PlanWish::Suspend, u'S'),
          std::pair(PlanWish::Resume, u'E'), std::pair(PlanWish::Cancel, u'C')}) {
        if (desk.offers(wish))
            found += letter;
    }
    QCOMPARE(found, offered);
}

// S0-61: of all that a customer has
void CustomersPlanTest::severalAtOnceAreOneStep()
{
    Desk desk;
    desk.choose(31);
    for (const qint64 other : {34, 41, 44}) // 34 does not renew as it is, 44 is over
        desk.page.tree()->selectionModel()->select(desk.page.model()->indexOfSubscription(other / 10, other),
                                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    desk.actions().wishAction(PlanWish::DoNotRenew)->trigger();
    QTRY_COMPARE(desk.plan.puts.size(), 1);
    QCOMPARE(desk.plan.puts.first().size(), 2);
    QCOMPARE(desk.plan.puts.first().last().subscription, SubscriptionId(guid(41)));
    QVERIFY(desk.page.messageBar()->text().contains(u"2 change(s)"_s));
}

// What is chosen goes on by its keys, so that like-named ones stay apart; the details follow the current row.
void CustomersPlanTest::S0_50_seatsOfASelection()
{
    Desk desk;
    QSignalSpy requested(&desk.page, &CustomersPage::bulkSeatsRequested);
    desk.choose(31);
    QVERIFY(!desk.actions().bulkAction()->isEnabled()); // one: the editor is there for that
    for (const QModelIndex &other :
         {desk.page.model()->indexOfSubscription(3, 34), desk.page.model()->indexOfCustomer(4)})
        desk.page.tree()->selectionModel()->select(other, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(desk.actions().bulkAction()->isEnabled());
    QTest::keyClick(desk.page.tree(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(requested.size(), 1);
    const auto lines = requested.first().first().value<QList<BulkLine>>();
    QCOMPARE(lines.size(), 2); // a customer has no seats of its own
    QCOMPARE(lines.first().subscriptionKey, 31);
    QCOMPARE(lines.last().subscriptionKey, 34);
    QCOMPARE(lines.last().customerKey, 3);
    QCOMPARE(desk.page.tree()->currentRow().subscription, 31);
}

void CustomersPlanTest::importIsOfferedWhereThereArePlanAndCustomers()
{
    Desk desk;
    QSignalSpy requested(&desk.page, &CustomersPage::importSeatsRequested);
    auto *button = desk.page.findChild<QPushButton *>(u"importSeats"_s);
    QVERIFY(button && button->isVisible());
    button->click();
    QCOMPARE(requested.size(), 1);
    const Desk without(false);
    QVERIFY(!without.page.findChild<QPushButton *>(u"importSeats"_s)->isVisible());
}

void CustomersPlanTest::undoTakesItBack()
{
    Desk desk;
    desk.choose(31);
    desk.actions().wishAction(PlanWish::DoNotRenew)->trigger();
    QTRY_COMPARE(desk.page.messageBar()->link()->text(), u"Undo"_s);
    QCOMPARE(desk.plan.plan.size(), 1);
    desk.page.messageBar()->link()->click();
    QTRY_COMPARE(desk.plan.undone, 1);
    QVERIFY(desk.plan.plan.isEmpty());
    QTRY_COMPARE(desk.page.messageBar()->link()->text(), u"Dismiss"_s);
    desk.page.messageBar()->link()->click();
    QVERIFY(!desk.page.messageBar()->isShown());
    QCOMPARE(desk.plan.undone, 1);
}

// Undo takes back the last step; after a visit to another screen that may be another one.
void CustomersPlanTest::undoIsNotOfferedForWhatHappenedElsewhere()
{
    Desk desk;
    desk.choose(31);
    desk.actions().wishAction(PlanWish::DoNotRenew)->trigger();
    QTRY_VERIFY(desk.page.messageBar()->isShown());
    desk.page.hide();
    desk.page.show();
    QVERIFY(!desk.page.messageBar()->isShown());
}

void CustomersPlanTest::failureIsSaid()
{
    Desk desk;
    desk.choose(31);
    desk.plan.failure = Error{.kind = Error::Kind::StorageFull};
    desk.actions().wishAction(PlanWish::Suspend)->trigger();
    QTRY_VERIFY(desk.page.messageBar()->isShown());
    QCOMPARE(desk.page.messageBar()->severity(), MessageBar::Severity::Trouble);
    QVERIFY(desk.page.messageBar()->link()->text() != u"Undo"_s);
}

void CustomersPlanTest::renameByKeyboard()
{
    Desk desk;
    desk.choose(31);
    QTest::keyClick(desk.page.tree(), Qt::Key_F2);
    QVERIFY(desk.page.renamePanel());
    QLineEdit *name = desk.page.renamePanel()->field();
    QTRY_VERIFY(name->hasFocus());
    QCOMPARE(name->text(), u"Front office"_s);
    QTest::keyClicks(name, u" Warehouse "_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(desk.plan.puts.size(), 1);
    const SubscriptionChange put = desk.plan.puts.first().first();
    QCOMPARE(put.kind, ChangeKind::Rename);
    QCOMPARE(put.before.nickname, std::optional(u"Front office"_s));
    QCOMPARE(put.after.nickname, std::optional(u"Warehouse"_s));
    QVERIFY(!desk.page.beside());
    QTRY_VERIFY(desk.page.tree()->hasFocus());
    QVERIFY(desk.page.messageBar()->text().contains(u"Front office → Warehouse"_s));
}

void CustomersPlanTest::renameSaysNothingWhereNothingChanges()
{
    Desk desk;
    desk.choose(31);
    QTest::keyClick(desk.page.tree(), Qt::Key_F2);
    RenamePanel *panel = desk.page.renamePanel();
    QVERIFY(!panel->addButton()->isEnabled());
    QTest::keyClick(panel->field(), Qt::Key_Return);
    QVERIFY(desk.plan.puts.isEmpty());
    QTest::keyClicks(panel->field(), u"x"_s);
    QVERIFY(panel->addButton()->isEnabled());
    QTest::keyClick(panel->field(), Qt::Key_Escape);
    QVERIFY(desk.plan.puts.isEmpty());
    QVERIFY(!desk.page.beside());
}

void CustomersPlanTest::aPanelStandsInThePlaceOfTheDetails()
{
    Desk desk;
    desk.choose(31);
    QTRY_VERIFY(desk.page.detail()->isVisible());
    auto *panel = new QLineEdit;
    desk.page.showBeside(panel);
    QVERIFY(panel->isVisible());
    QVERIFY(!desk.page.detail()->isVisible());
    panel->setFocus();
    desk.page.closeBeside();
    QVERIFY(!panel->isVisible());
    QVERIFY(desk.page.detail()->isVisible());
    QTRY_VERIFY(desk.page.tree()->hasFocus());
    desk.page.closeBeside(); // twice is once
    desk.page.showBeside(panel);
    QVERIFY(panel->isVisible());
}

void CustomersPlanTest::anotherAccountEndsARename()
{
    Desk desk;
    desk.choose(31);
    QTest::keyClick(desk.page.tree(), Qt::Key_F2);
    QVERIFY(desk.page.beside());
    desk.directory.announceReplaced();
    QVERIFY(!desk.page.beside());
}

void CustomersPlanTest::withoutAPlanNothingIsOffered()
{
    Desk desk(false);
    desk.choose(31);
    QVERIFY(!desk.actions().seatsAction()->isVisible());
    QVERIFY(!desk.actions().renameAction()->isVisible());
    QVERIFY(!desk.page.tree()->findChild<QMenu *>()->menuAction()->isVisible());
    QTest::qWait(0);
    QVERIFY(!desk.page.detail()->seatsButton()->isVisible());
    QTest::keyClick(desk.page.tree(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(desk.seats.isEmpty());
}

void CustomersPlanTest::S2_212_whatTheRoleMayNotIsDisabledWithTheReason()
{
    Desk desk;
    desk.choose(31);
    QPushButton *button = desk.page.detail()->seatsButton();
    QTRY_VERIFY(button->isVisible() && button->isEnabled());
    auto *why = desk.page.tree()->findChild<QAction *>(u"whyNotChange"_s);
    QVERIFY(!why->isVisible());
    desk.accounts.setRole(desk.accounts.currentId, StaffRole::HelpdeskAgent);
    QVERIFY(!button->isEnabled());
    QVERIFY(button->toolTip().contains(u"may not change subscriptions"_s));
    for (const QAction *action :
         {desk.actions().seatsAction(), desk.actions().bulkAction(), desk.actions().renameAction()})
        QVERIFY(!action->isEnabled());
    QVERIFY(!desk.page.tree()->findChild<QMenu *>()->menuAction()->isEnabled());
    QVERIFY(why->isVisible());
    QVERIFY(why->text().contains(u"Cloud Solution Provider FAQ"_s)); // with its source
    QVERIFY(desk.page.detail()->findChild<QWidget *>(u"whyNotChangeSeats"_s)->isVisible());
    QVERIFY(!desk.page.findChild<QPushButton *>(u"importSeats"_s)->isEnabled());
    QTest::keyClick(desk.page.tree(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(desk.seats.size(), 0);
    desk.accounts.setRole(desk.accounts.currentId, StaffRole::SalesAgent);
    QVERIFY(button->isEnabled());
    QVERIFY(desk.actions().seatsAction()->isEnabled());
    QVERIFY(!why->isVisible());
}

// Only subscriptions of new commerce have a list of targets (api/partner-center.md §10.3).
void CustomersPlanTest::S4_6_upgradesAreOfferedWhereTheProviderHasThem()
{
    QWidget owner;
    SubscriptionActions actions(&owner, [] { return QList<Subscription>(); });
    QSignalSpy wanted(&actions, &SubscriptionActions::transitionRequested);
    actions.reword();
    Subscription subscription;
    subscription.offerId = u"CFQ7TTC0LH18:0001:CFQ7TTC0AAAA"_s;
    subscription.status = SubscriptionStatus::Active;
    actions.enable(&subscription, false);
    QVERIFY(actions.upgradeAction()->isEnabled());
    QCOMPARE(actions.upgradeAction()->text(), u"Upgrade…"_s);
    actions.upgradeAction()->trigger();
    QCOMPARE(wanted.size(), 1);
    subscription.trial = true;
    actions.enable(&subscription, false);
    QCOMPARE(actions.upgradeAction()->text(), u"Convert to paid…"_s);
    subscription.status = SubscriptionStatus::Deleted;
    actions.enable(&subscription, false);
    QVERIFY(!actions.upgradeAction()->isEnabled());
    Subscription legacy = subscription;
    legacy.status = SubscriptionStatus::Active;
    legacy.offerId = u"91fd106f-4b2c-4938-95ac-f54f74e9a239"_s;
    actions.enable(&legacy, false);
    QVERIFY(!actions.upgradeAction()->isEnabled());
    actions.enable(nullptr, false);
    QVERIFY(!actions.upgradeAction()->isEnabled());
}

void CustomersPlanTest::nothingIsCut_data()
{
    QTest::addColumn<bool>("longer");
    QTest::addRow("as it is") << false;
    QTest::addRow("longer") << true;
}

void CustomersPlanTest::nothingIsCut()
{
    QFETCH(bool, longer);
    PseudoTranslator words;
    if (longer)
        QApplication::installTranslator(&words);
    {
        Desk desk;
        desk.choose(31);
        desk.actions().wishAction(PlanWish::Suspend)->trigger();
        QTRY_VERIFY(desk.page.detail()->seatsButton()->isVisible());
        for (int turn = 0; turn < 4; ++turn)
            QTest::qWait(5); // layouts follow in later turns
        QCOMPARE(layoutFaults(&desk.page), QStringList());
        QTest::keyClick(desk.page.tree(), Qt::Key_F2);
        for (int turn = 0; turn < 4; ++turn)
            QTest::qWait(5);
        QCOMPARE(layoutFaults(&desk.page), QStringList());
        QCOMPARE(namelessWidgets(&desk.page), QStringList());
    }
    if (longer)
        QApplication::removeTranslator(&words);
}

QTEST_MAIN(CustomersPlanTest)
#include "customers_plan_test.moc"
