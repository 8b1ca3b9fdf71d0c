// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The screen "Subscriptions" by keyboard and mouse: order, choice over a new order, filter, copy, export, messages.
#include "grid_scene.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/subscriptions/filter_bar.h"
#include "ui/subscriptions/grid_footer.h"
#include "ui/subscriptions/grid_view.h"
#include "ui/subscriptions/subscriptions_page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

namespace {

struct ShownPage
{
    explicit ShownPage(GridScene &scene)
        : page({scene.grid, scene.plan, scene.accounts, scene.sync, scene.preferences, scene.prompts, scene.clock,
                [&scene] { return scene.index; }})
    {
        page.resize(1222, 690);
        page.show();
        (void)QTest::qWaitForWindowExposed(&page);
        page.entered();
        settle();
    }
    void settle()
    {
        (void)QTest::qWaitFor([this] { return page.model().isQuiet() && page.model().isRead(); }, 5000);
        QCoreApplication::processEvents();
    }
    void choose(std::initializer_list<int> rows)
    {
        page.view()->clearSelection();
        for (const int row : rows)
            page.view()->selectionModel()->select(page.model().list().index(row, 0),
                                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    template <class T>
    T *part(const QString &name)
    {
        return page.findChild<T *>(name);
    }
    QAction *action(const QString &name) { return page.findChild<QAction *>(name); }
    QString footer() { return part<QLabel>(u"gridChosen"_s)->text(); }
    QStringList chosenCustomers()
    {
        QStringList names;
        for (const qint64 key : page.view()->chosenKeys())
            names << QString::number(key);
        return names;
    }

    SubscriptionsPage page;
};

} // namespace

class TestSubscriptionsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void whatIsChosenStaysOverAnotherOrder();
    void whatTheFilterTakesAwayIsNotChosen();
    void totalOfTheChosenStandsBelow();
    void keysLeadThroughTheGrid();
    void lettersGoIntoTheSearch();
    void aFilterIsSavedAndChosenByName();
    void aRemovedFilterComesBack();
    void fieldsAreChosen();
    void seatsOfTheChosenAreAskedFor();
    void wishesOfTheChosenAndUndo();
    void seatsOfTheNextTermAreAskedFor();
    void rowsAreCopiedAsShown();
    void whatIsShownIsExportedInItsOrder();
    void enterShowsItInCustomers();
    void columnsAreHiddenAndRemembered();
    void theOrderIsRemembered();
    void emptyStates();
    void aFailureOffersToTryAgain();
};

void TestSubscriptionsPage::whatIsChosenStaysOverAnotherOrder()
{
    GridScene scene;
    scene.fillBelievably();
    ShownPage shown(scene);
    shown.choose({0, 3, 5});
    const QStringList before = shown.chosenCustomers();
    shown.page.view()->horizontalHeader()->setSortIndicator(int(GridColumn::Seats), Qt::DescendingOrder);
    shown.settle();
    QCOMPARE(scene.grid.queries.last().order, (GridOrder{GridColumn::Seats, true}));
    QStringList after = shown.chosenCustomers();
    QVERIFY(after != before); // in the order shown
    after.sort();
    QStringList sorted = before;
    sorted.sort();
    QCOMPARE(after, sorted);
}

void TestSubscriptionsPage::whatTheFilterTakesAwayIsNotChosen()
{
    GridScene scene;
    scene.fillBelievably();
    scene.makeIndex();
    ShownPage shown(scene);
    shown.page.view()->selectAll();
    QCOMPARE(shown.page.view()->chosenCount(), 47);
    shown.part<QLineEdit>(u"gridSearch"_s)->setText(u"alpenblick"_s);
    shown.settle();
    QCOMPARE(shown.page.view()->chosenCount(), 2);
    QVERIFY(shown.footer().startsWith(u"2 "_s));
}

// S4-7: what there is, and how many
void TestSubscriptionsPage::totalOfTheChosenStandsBelow()
{
    GridScene scene;
    scene.fillBelievably();
    ShownPage shown(scene);
    QVERIFY(!shown.page.footer()->seatsButton()->isEnabled());
    shown.choose({0, 3});
    QTRY_COMPARE(shown.footer(), u"2 subscription(s) chosen · 1,288 seats"_s);
    QVERIFY(shown.page.footer()->seatsButton()->isEnabled());
    shown.page.view()->clearSelection();
    QTRY_VERIFY(!shown.page.footer()->planButton()->isEnabled());
}

void TestSubscriptionsPage::keysLeadThroughTheGrid()
{
    GridScene scene;
    scene.fillBelievably();
    ShownPage shown(scene);
    GridView *view = shown.page.view();
    shown.page.focusSearch();
    QTest::keyClick(shown.part<QLineEdit>(u"gridSearch"_s), Qt::Key_Down);
    QVERIFY(view->hasFocus());
    QCOMPARE(view->currentIndex().row(), 0);
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(view->currentIndex().row(), 46);
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->currentIndex().row(), 0);
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view->chosenCount(), 3);
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view->chosenCount(), 47);
}

void TestSubscriptionsPage::lettersGoIntoTheSearch()
{
    GridScene scene;
    scene.fillBelievably();
    scene.makeIndex();
    ShownPage shown(scene);
    shown.page.view()->setFocus();
    QTest::keyClicks(shown.page.view(), u"v"_s);
    auto *search = shown.part<QLineEdit>(u"gridSearch"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"isio"_s);
    QCOMPARE(search->text(), u"visio"_s);
    QCOMPARE(shown.page.model().shown(), 1);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(shown.page.model().shown(), 47);
    QVERIFY(search->text().isEmpty());
}

void TestSubscriptionsPage::aFilterIsSavedAndChosenByName()
{
    GridScene scene;
    scene.fillBelievably();
    scene.makeIndex();
    ShownPage shown(scene);
    auto *save = shown.part<QPushButton>(u"saveFilter"_s);
    QVERIFY(!save->isEnabled()); // nothing to save
    shown.part<QLineEdit>(u"gridSearch"_s)->setText(u"nordwind 07"_s);
    QVERIFY(save->isEnabled());
    save->click();
    auto *name = shown.part<QLineEdit>(u"filterName"_s);
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, u"Lucky"_s);
    QTest::keyClick(name, Qt::Key_Return);
    auto *saved = shown.part<QComboBox>(u"savedFilters"_s);
    QCOMPARE(saved->currentText(), u"Lucky"_s);
    shown.part<QPushButton>(u"clearFilter"_s)->click();
    QCOMPARE(saved->currentIndex(), 0);
    QCOMPARE(shown.page.model().shown(), 47);
    saved->setCurrentIndex(1);
    Q_EMIT saved->activated(1);
    QCOMPARE(shown.page.model().shown(), 1);
    GridScene later;
    later.preferences.values = scene.preferences.values;
    QCOMPARE(SavedFilters(later.preferences).all().size(), 1);
}

void TestSubscriptionsPage::aRemovedFilterComesBack()
{
    GridScene scene;
    scene.fillBelievably();
    scene.makeIndex();
    SavedFilters(scene.preferences).save(u"Lucky"_s, {u"nordwind 07"_s, {}});
    ShownPage shown(scene);
    auto *saved = shown.part<QComboBox>(u"savedFilters"_s);
    saved->setCurrentIndex(1);
    Q_EMIT saved->activated(1);
    shown.part<QPushButton>(u"removeFilter"_s)->click();
    QCOMPARE(saved->count(), 1);
    QVERIFY(shown.page.messageBar()->text().contains(u"Lucky"_s));
    shown.page.messageBar()->link()->click();
    QCOMPARE(saved->currentText(), u"Lucky"_s);
}

void TestSubscriptionsPage::fieldsAreChosen()
{
    GridScene scene;
    scene.fillBelievably();
    ShownPage shown(scene);
    auto *status = shown.part<QComboBox>(u"filterStatus"_s);
    status->setCurrentIndex(status->findData(int(SubscriptionStatus::Suspended)));
    Q_EMIT status->activated(status->currentIndex());
    shown.settle();
    QCOMPARE(shown.page.model().shown(), 1);
    QCOMPARE(scene.grid.queries.last().filter.status, SubscriptionStatus::Suspended);
    auto *product = shown.part<QComboBox>(u"filterProduct"_s);
    QTRY_COMPARE(product->count(), 9);
    product->setCurrentIndex(product->findData(u"Visio Plan 2"_s));
    Q_EMIT product->activated(product->currentIndex());
    shown.settle();
    QCOMPARE(shown.page.model().shown(), 0);
    QVERIFY(shown.page.emptyState()->isVisible());
    QCOMPARE(shown.part<QLabel>(u"gridFound"_s)->text(), u"0 of 47 subscription(s)"_s);
    shown.page.emptyState()->mainButton()->click();
    shown.settle();
    QCOMPARE(shown.page.model().shown(), 47);
}

void TestSubscriptionsPage::seatsOfTheChosenAreAskedFor()
{
    GridScene scene;
    scene.fillBelievably();
    ShownPage shown(scene);
    QSignalSpy asked(&shown.page, &SubscriptionsPage::seatsRequested);
    shown.choose({1, 0});
    shown.page.footer()->seatsButton()->click();
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<QList<BulkLine>>().size(), 2);
    shown.action(u"gridChangeSeats"_s)->trigger();
    QTRY_COMPARE(asked.count(), 2);
}

void TestSubscriptionsPage::wishesOfTheChosenAndUndo()
{
    GridScene scene;
    scene.fillBelievably();
    ShownPage shown(scene);
    shown.choose({0, 1, 2});
    shown.action(u"gridDoNotRenew"_s)->trigger();
    QTRY_VERIFY(shown.page.messageBar()->isShown());
    QCOMPARE(shown.page.messageBar()->text(),
             u"Added to the plan: 2 change(s). Nothing is sent yet. 1 subscription(s) stay as they are."_s);
    shown.page.messageBar()->link()->click();
    QTRY_COMPARE(scene.plan.undone, 1);
}

void TestSubscriptionsPage::seatsOfTheNextTermAreAskedFor()
{
    GridScene scene;
    scene.fillBelievably();
    ShownPage shown(scene);
    shown.choose({0, 1});
    shown.action(u"gridRenewWithSeats"_s)->trigger();
    auto *number = shown.part<QLineEdit>(u"nextTermSeats"_s);
    QVERIFY(number->hasFocus());
    QVERIFY(!shown.part<QPushButton>(u"nextTermAdd"_s)->isEnabled());
    QTest::keyClick(number, Qt::Key_Escape);
    QVERIFY(!number->isVisible() && shown.page.view()->hasFocus());
    QCOMPARE(shown.page.view()->chosenCount(), 2);
    shown.action(u"gridRenewWithSeats"_s)->trigger();
    QTest::keyClicks(number, u"+2"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QTRY_COMPARE(scene.plan.puts.size(), 1);
    QCOMPARE(scene.plan.puts.first().at(0).after.nextTerm->quantity, 50);
    QCOMPARE(scene.plan.puts.first().at(1).after.nextTerm->quantity, 14);
}

void TestSubscriptionsPage::rowsAreCopiedAsShown()
{
    GridScene scene;
    scene.fillBelievably();
    scene.grid.stored[0].customerName = u"=cmd|' /C calc'!A0"_s;
    ShownPage shown(scene);
    shown.page.view()->selectAll();
    QApplication::clipboard()->clear();
    shown.page.view()->setFocus();
    QTest::keyClick(shown.page.view(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 49); // title, rows, end
    QCOMPARE(lines[0].section(u'\t', 0, 3), u"Customer\tProduct\tNickname\tSeats"_s);
    QVERIFY(lines[1].startsWith(u"'=cmd"_s)); // no spreadsheet runs it
    shown.choose({2});
    shown.action(u"gridCopyIds"_s)->trigger();
    QTRY_COMPARE(QApplication::clipboard()->text(),
                 scene.grid.find(shown.page.view()->chosenKeys().at(0))->subscription.id.text());
}

void TestSubscriptionsPage::whatIsShownIsExportedInItsOrder()
{
    GridScene scene;
    scene.fillBelievably();
    scene.makeIndex();
    ShownPage shown(scene);
    shown.part<QLineEdit>(u"gridSearch"_s)->setText(u"nordwind"_s);
    scene.prompts.paths.push_back(u"/tmp/x.csv"_s);
    shown.part<QPushButton>(u"exportSubscriptions"_s)->click();
    QCOMPARE(scene.grid.exports, QStringList{u"/tmp/x.csv 14"_s});
    QCOMPARE(*scene.grid.exported, *shown.page.model().list().keys());
    QTRY_VERIFY(shown.page.messageBar()->text().startsWith(u"40 line(s) written"_s));
}

void TestSubscriptionsPage::enterShowsItInCustomers()
{
    GridScene scene;
    scene.fillBelievably();
    ShownPage shown(scene);
    QSignalSpy wanted(&shown.page, &SubscriptionsPage::subscriptionRequested);
    shown.page.view()->setFocus();
    shown.page.view()->setCurrentIndex(shown.page.model().list().index(2, 0));
    QTest::keyClick(shown.page.view(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(1).toLongLong(), shown.page.model().list().keyAt(2));
}

void TestSubscriptionsPage::columnsAreHiddenAndRemembered()
{
    GridScene scene;
    scene.fillBelievably();
    {
        ShownPage shown(scene);
        shown.page.view()->columnsMenu()->actions().at(int(GridColumn::Billing))->trigger();
        QVERIFY(shown.page.view()->horizontalHeader()->isSectionHidden(int(GridColumn::Billing)));
        shown.page.view()->horizontalHeader()->resizeSection(int(GridColumn::Nickname), 211);
    }
    ShownPage again(scene);
    QVERIFY(again.page.view()->horizontalHeader()->isSectionHidden(int(GridColumn::Billing)));
    QCOMPARE(again.page.view()->columnWidth(int(GridColumn::Nickname)), 211);
}

void TestSubscriptionsPage::theOrderIsRemembered()
{
    GridScene scene;
    scene.fillBelievably();
    {
        ShownPage shown(scene);
        shown.page.view()->horizontalHeader()->setSortIndicator(int(GridColumn::TermEnd), Qt::DescendingOrder);
    }
    scene.grid.queries.clear();
    ShownPage again(scene);
    QCOMPARE(scene.grid.queries.last().order, (GridOrder{GridColumn::TermEnd, true}));
}

void TestSubscriptionsPage::emptyStates()
{
    GridScene scene;
    ShownPage shown(scene);
    QVERIFY(shown.page.emptyState()->isVisible());
    shown.page.emptyState()->mainButton()->click();
    QCOMPARE(scene.sync.refreshes, 1);
    QSignalSpy customers(&shown.page, &SubscriptionsPage::customersRequested);
    shown.page.emptyState()->otherButton()->click();
    QCOMPARE(customers.count(), 1);
    QVERIFY(!shown.page.footer()->isVisible());
}

void TestSubscriptionsPage::aFailureOffersToTryAgain()
{
    GridScene scene;
    scene.fillBelievably();
    scene.grid.failure = Error{Error::Kind::Storage};
    ShownPage shown(scene);
    QVERIFY(shown.page.messageBar()->isShown());
    scene.grid.failure.reset();
    shown.page.messageBar()->link()->click();
    shown.settle();
    QCOMPARE(shown.page.model().shown(), 47);
}

QTEST_MAIN(TestSubscriptionsPage)
#include "tst_subscriptions_page.moc"
