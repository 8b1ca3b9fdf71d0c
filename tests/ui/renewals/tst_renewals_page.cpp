// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The screen "Renewals" as a person uses it, by keyboard where there is one.
#include "renewal_scene.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/field_frame.h"
#include "ui/common/message_bar.h"
#include "ui/common/tenantry_style.h"
#include "ui/common/theme.h"
#include "ui/renewals/ending_list_view.h"
#include "ui/renewals/ending_panel.h"
#include "ui/renewals/ending_time_line.h"
#include "ui/renewals/renewals_page.h"
#include "ui/renewals/way_row.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

class TestRenewalsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void S2_212_theRoleMayNotChoose();
    void anotherScreenLeadsToATerm();
    void timeLineByKeyboard();
    void timeLineByMouse();
    void daysAsAList();
    void renewAsIsAndUndo();
    void cancelManyPutsIntoThePlan();
    void renewWithChangesByKeyboard();
    void C25_theEndIsChosenByKeyboard();
    void snoozeByKeyboard();
    void noSnoozePastTheCutOff();
    void muteNeedsAReason();
    void takeBackAndRedo();
    void cursorGoesToTheNext();
    void contextMenuOffersTheSame();
    void lockedWaysSayWhy();
    void portalOnlyOverHttps_data();
    void portalOnlyOverHttps();
    void urgentIsPrinted();
    void searchFromTheKeyboard();
    void emptyStatesSayWhatToDo();
    void aFaultCanBeTriedAgain();
    void copiesAndExports();
    void tabGoesAsTheEyeDoes();
    void layoutAndFilterAreRemembered();
    void theNavigationLearnsOfAlerts();

private:
    struct Screen : RenewalScene
    {
        FakePreferences preferences;
        FakePrompts prompts;
        QUrl portal{u"https://portal.example"_s};
        std::unique_ptr<RenewalsPage> page;
        void open();
        template <class T>
        T *find(const QString &name) const
        {
            for (T *widget : page->findChildren<T *>(name)) {
                if (widget->isVisible())
                    return widget;
            }
            return nullptr;
        }
        void press(const QString &name) const
        {
            auto *button = find<QPushButton>(name);
            QVERIFY2(button, qPrintable(name));
            QVERIFY2(button->isEnabled(), qPrintable(name));
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        }
        QStringList shown() const { return customersOf(page->model().list().terms()); }
        void choose(int row) const { page->list()->setCurrentIndex(page->model().list().index(row, 0)); }
        QString said() const { return page->messageBar()->text(); }
        EmptyState *empty() const
        {
            for (EmptyState *state : page->findChildren<EmptyState *>()) {
                if (state->isVisible())
                    return state;
            }
            return nullptr;
        }
    };
};

void TestRenewalsPage::Screen::open()
{
    page = std::make_unique<RenewalsPage>(
        RenewalsPage::Services{board, plan, accounts, preferences, prompts, clock, portal});
    page->resize(1222, 690); // 1366 × 768 less banner, navigation and status bar
    page->show();
    page->activateWindow();
    if (!QTest::qWaitForWindowActive(page.get()))
        qWarning("the window did not become active");
    QTRY_VERIFY(page->model().reader().isRead() && page->model().summaryRead());
    page->entered();
    QTest::qWait(1);
}

void TestRenewalsPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setStyle(new TenantryStyle);
    QApplication::setPalette(lightPalette());
}

void TestRenewalsPage::timeLineByKeyboard()
{
    Screen screen;
    for (const int day : {3, 10, 17})
        screen.add(u"In %1"_s.arg(day), u"One"_s, day);
    screen.open();
    EndingTimeLine *line = screen.page->timeLine();
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Right);
    QVERIFY2(line->accessibleDescription().contains(u"1 term(s), 1 alert(s)"_s),
             qPrintable(line->accessibleDescription()));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(screen.shown(), QStringList{u"In 10"_s});
    QTest::keyClick(line, Qt::Key_Right, Qt::ShiftModifier);
    QTRY_COMPARE(screen.shown(), (QStringList{u"In 10"_s, u"In 17"_s}));
    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_COMPARE(screen.shown().size(), 3);
}

void TestRenewalsPage::timeLineByMouse()
{
    Screen screen;
    for (const int day : {3, 10})
        screen.add(u"In %1"_s.arg(day), u"One"_s, day);
    screen.open();
    EndingTimeLine *line = screen.page->timeLine();
    QTest::mouseClick(line, Qt::LeftButton, {}, line->barArea(1).center());
    QTRY_COMPARE(screen.shown(), QStringList{u"In 10"_s});
    QTest::mouseClick(line, Qt::LeftButton, {}, line->barArea(1).center()); // takes it back
    QTRY_COMPARE(screen.shown().size(), 2);
}

// The time line as a list, for whoever does not see it
void TestRenewalsPage::daysAsAList()
{
    Screen screen;
    for (const int day : {3, 10})
        screen.add(u"In %1"_s.arg(day), u"One"_s, day);
    screen.open();
    auto *days = screen.find<QComboBox>(u"renewalsDays"_s);
    QCOMPARE(days->count(), 3); // all, and the two weeks with terms
    days->setFocus();
    QTest::keyClick(days, Qt::Key_Down);
    QTRY_COMPARE(screen.shown(), QStringList{u"In 3"_s});
    QTest::keyClick(days, Qt::Key_Down);
    QTRY_COMPARE(screen.shown(), QStringList{u"In 10"_s});
    QTest::keyClick(days, Qt::Key_Home);
    QTRY_COMPARE(screen.shown().size(), 2);
}

// C1: decided, nothing is sent
void TestRenewalsPage::renewAsIsAndUndo()
{
    Screen screen;
    screen.add(u"A"_s, u"One"_s, 10);
    screen.add(u"B"_s, u"Two"_s, 20);
    screen.open();
    screen.press(u"wayRenew"_s);
    QTRY_COMPARE(screen.board.marks.size(), 1);
    QVERIFY(screen.plan.plan.isEmpty());
    QTRY_COMPARE(screen.shown(), QStringList{u"B"_s});
    QTRY_COMPARE(screen.said(), u"Decided: 1 term(s) stay as they are."_s);
    QTest::keyClick(screen.page->list(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(screen.shown().size(), 2);
    QVERIFY(screen.board.marks.isEmpty());
    QTest::keyClick(screen.page->list(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(screen.board.marks.size(), 1);
}

void TestRenewalsPage::cancelManyPutsIntoThePlan()
{
    Screen screen;
    for (const QString &customer : {u"A"_s, u"B"_s, u"C"_s})
        screen.add(customer, u"One"_s, 10);
    screen.open();
    QTest::keyClick(screen.page->list(), Qt::Key_A, Qt::ControlModifier);
    screen.press(u"wayCancelAtEnd"_s);
    QTRY_COMPARE(screen.plan.plan.size(), 3);
    QCOMPARE(screen.plan.puts.size(), 1); // one step of undo
    QTRY_COMPARE(screen.said(), u"Added to the plan: 3 change(s). Nothing is sent yet."_s);
    for (LinkButton *link : screen.page->messageBar()->findChildren<LinkButton *>()) {
        if (link->isVisible())
            QTest::keyClick(link, Qt::Key_Space);
    }
    QTRY_VERIFY(screen.plan.plan.isEmpty());
    QTRY_COMPARE(screen.said(), u"Undone."_s);
}

void TestRenewalsPage::renewWithChangesByKeyboard()
{
    Screen screen;
    screen.add(u"A"_s, u"One"_s, 10);
    screen.board.weighing = [](const EndingTerm &, const NextTerm &wanted) {
        TermWay way;
        way.price.total = money(wanted.quantity == 7 ? "84.00" : "1.00", u"EUR"_s);
        way.verdict.kind = Verdict::Kind::Allowed;
        return way;
    };
    screen.open();
    screen.press(u"wayRenewChanged"_s);
    QVERIFY(screen.page->panel()->isFormOpen());
    auto *seats = screen.find<QWidget>(u"nextSeats"_s);
    QVERIFY(seats && seats->hasFocus());
    QTest::keyClicks(seats, u"7"_s);
    QVERIFY(!screen.find<QPushButton>(u"submitForm"_s)->isEnabled());
    screen.clock.advance(std::chrono::milliseconds(200));
    QTRY_COMPARE(screen.find<QLabel>(u"nextPrice"_s)->text(), u"84.00\u00A0EUR"_s);
    QTest::keyClick(seats, Qt::Key_Return);
    QTRY_COMPARE(screen.plan.plan.size(), 1);
    QCOMPARE(screen.plan.plan.first().change.after.nextTerm->quantity, 7);
    QTRY_VERIFY(!screen.page->panel()->isFormOpen());
    screen.press(u"wayRenewChanged"_s);
    QTest::keyClick(screen.find<QWidget>(u"nextSeats"_s), Qt::Key_Escape);
    QVERIFY(!screen.page->panel()->isFormOpen());
    QVERIFY(screen.page->list()->hasFocus());
}

void TestRenewalsPage::C25_theEndIsChosenByKeyboard()
{
    Screen screen;
    screen.add(u"A"_s, u"One"_s, 10); // 11 June 2026
    screen.board.endsFailure = Error{Error::Kind::Offline};
    screen.open();
    screen.press(u"wayRenewChanged"_s);
    screen.clock.advance(std::chrono::milliseconds(200));
    auto *ends = screen.find<QComboBox>(u"nextEnd"_s);
    QVERIFY(ends);
    QCOMPARE(ends->accessibleName(), u"Ends"_s);
    QTRY_VERIFY(screen.find<LinkButton>(u"nextEndAgain"_s));
    QCOMPARE(ends->count(), 1);
    screen.board.endsFailure.reset();
    QTest::keyClick(screen.find<LinkButton>(u"nextEndAgain"_s), Qt::Key_Space);
    screen.clock.advance(std::chrono::milliseconds(200));
    QTRY_COMPARE(ends->count(), 3);
    QVERIFY(!screen.find<LinkButton>(u"nextEndAgain"_s));
    QVERIFY(screen.find<QLabel>(u"nextEndNote"_s)->text().startsWith(u"Only month ends"_s));
    ends->setFocus();
    QTest::keyClick(ends, Qt::Key_Down);
    QCOMPARE(ends->currentText(), u"30\u00A0Nov\u00A02026 – end of the month"_s);
    screen.clock.advance(std::chrono::milliseconds(200));
    QTRY_VERIFY(screen.find<QPushButton>(u"submitForm"_s)->isEnabled());
    QTest::keyClick(ends, Qt::Key_Return);
    QTRY_COMPARE(screen.plan.plan.size(), 1);
    QCOMPARE(screen.plan.plan.first().change.after.nextTerm->customTermEnd.date(), QDate(2026, 11, 30));
    QTRY_VERIFY(!screen.page->panel()->isFormOpen());
}

// C4
void TestRenewalsPage::snoozeByKeyboard()
{
    Screen screen;
    screen.add(u"A"_s, u"One"_s, 20);
    screen.open();
    screen.press(u"snooze"_s);
    auto *until = screen.find<QDateEdit>(u"snoozeUntil"_s);
    QVERIFY(until);
    QVERIFY(until->maximumDate() <= screen.term(1).lock.at.toLocalTime().date());
    until->setDate(QDate(2026, 6, 11));
    QTest::keyClick(until, Qt::Key_Return);
    QTRY_COMPARE(screen.board.marks.size(), 1);
    QCOMPARE(screen.board.marks.first().kind, TermMark::Kind::Snoozed);
    QCOMPARE(screen.board.marks.first().until.toLocalTime().date(), QDate(2026, 6, 11));
    QTRY_VERIFY(screen.shown().isEmpty());
}

void TestRenewalsPage::noSnoozePastTheCutOff()
{
    Screen screen;
    screen.add(u"A"_s, u"One"_s, 20).lock.at = screen.board.now.addSecs(3600);
    screen.open();
    QVERIFY(!screen.find<QPushButton>(u"snooze"_s)->isEnabled());
    QVERIFY(!screen.find<QPushButton>(u"snooze"_s)->toolTip().isEmpty());
}

// C6: reason and end
void TestRenewalsPage::muteNeedsAReason()
{
    Screen screen;
    screen.add(u"A"_s, u"One"_s, 20);
    screen.open();
    screen.press(u"mute"_s);
    auto *why = screen.find<QLineEdit>(u"muteWhy"_s);
    QVERIFY(why->hasFocus());
    QTest::keyClick(why, Qt::Key_Return);
    QVERIFY(screen.board.marks.isEmpty());
    QVERIFY(screen.page->panel()->isFormOpen());
    QVERIFY(qobject_cast<FieldFrame *>(why->parentWidget())->hasFault());
    screen.find<QRadioButton>(u"muteCustomer"_s)->setChecked(true);
    QTest::keyClicks(why, u"non-profit"_s);
    QTest::keyClick(why, Qt::Key_Return);
    QTRY_COMPARE(screen.board.marks.size(), 1);
    QCOMPARE(screen.board.marks.first().scope, TermMark::Scope::Customer);
    QCOMPARE(screen.board.marks.first().why, u"non-profit"_s);
    QCOMPARE(screen.board.marks.first().until.toLocalTime().date(), QDate(2027, 6, 1));
}

void TestRenewalsPage::takeBackAndRedo()
{
    Screen screen;
    screen.add(u"A"_s, u"One"_s, 20);
    screen.open();
    QVERIFY(!screen.find<QPushButton>(u"takeBack"_s));
    screen.press(u"leaveAsIs"_s);
    QTRY_COMPARE(screen.board.marks.size(), 1);
    screen.page->model().setShow(EndingQuery::Show::Everything);
    QTRY_COMPARE(screen.shown().size(), 1);
    screen.choose(0);
    screen.press(u"takeBack"_s);
    QTRY_VERIFY(screen.board.marks.isEmpty());
    screen.press(u"undoMark"_s);
    QTRY_COMPARE(screen.board.marks.size(), 1);
}

void TestRenewalsPage::cursorGoesToTheNext()
{
    Screen screen;
    for (const QString &customer : {u"A"_s, u"B"_s, u"C"_s})
        screen.add(customer, u"One"_s, 10);
    screen.open();
    screen.choose(1);
    screen.press(u"leaveAsIs"_s);
    QTRY_COMPARE(screen.shown(), (QStringList{u"A"_s, u"C"_s}));
    QTRY_COMPARE(screen.customersOf(screen.page->list()->chosenTerms()), QStringList{u"C"_s});
    QCOMPARE(screen.customersOf(screen.page->panel()->terms()), QStringList{u"C"_s});
}

void TestRenewalsPage::contextMenuOffersTheSame()
{
    Screen screen;
    screen.add(u"A"_s, u"One"_s, 20);
    lock(screen.add(u"B"_s, u"Two"_s, 30));
    screen.open();
    const auto act = [&screen](const QString &text) -> QAction * {
        for (QAction *action : screen.page->list()->actions()) {
            if (action->isVisible() && action->text() == text)
                return action;
        }
        return nullptr;
    };
    QVERIFY(!act(u"Take back"_s));
    screen.choose(1);
    QVERIFY(act(u"Cancel at end"_s) && !act(u"Cancel at end"_s)->isEnabled());
    screen.choose(0);
    QVERIFY(act(u"Cancel at end"_s)->isEnabled());
    act(u"Cancel at end"_s)->trigger();
    QTRY_COMPARE(screen.plan.plan.size(), 1);
}

// C23
void TestRenewalsPage::lockedWaysSayWhy()
{
    Screen screen;
    lock(screen.add(u"A"_s, u"One"_s, 1));
    screen.open();
    auto *cancel = screen.find<QPushButton>(u"wayCancelAtEnd"_s);
    QVERIFY(!cancel->isEnabled());
    QVERIFY(!cancel->toolTip().isEmpty());
    QVERIFY(screen.find<QPushButton>(u"leaveAsIs"_s)->isEnabled()); // that is always possible
}

void TestRenewalsPage::portalOnlyOverHttps_data()
{
    QTest::addColumn<QUrl>("portal");
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<bool>("offered");
    QTest::addRow("https") << QUrl(u"https://portal.example"_s) << Environment::Production << true;
    QTest::addRow("http") << QUrl(u"http://portal.example"_s) << Environment::Production << false;
    QTest::addRow("none") << QUrl() << Environment::Production << false;
    QTest::addRow("sample") << QUrl(u"https://portal.example"_s) << Environment::Sample << false;
}

// C37: no documented write for the extended service term
void TestRenewalsPage::portalOnlyOverHttps()
{
    QFETCH(QUrl, portal);
    QFETCH(Environment, environment);
    QFETCH(bool, offered);
    Screen screen;
    screen.portal = portal;
    screen.accounts.accounts.first().environment = environment;
    lapse(screen.add(u"A"_s, u"One"_s, 20), TermOutcome::Extended);
    screen.open();
    auto *link = screen.find<LinkButton>(u"wayExtendedTermPortal"_s);
    QCOMPARE(link != nullptr, offered);
    QVERIFY(!screen.find<QPushButton>(u"wayExtendedTerm"_s));
    if (!link)
        return;
    QSignalSpy wanted(screen.page.get(), &RenewalsPage::portalRequested);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).toUrl(), portal);
}

// C17
void TestRenewalsPage::urgentIsPrinted()
{
    Screen screen;
    screen.board.policy.urgentDays = 9;
    screen.add(u"A"_s, u"One"_s, 5);
    screen.open();
    auto *definition = screen.find<QLabel>(u"urgentDefinition"_s);
    QVERIFY(definition);
    QVERIFY2(definition->text().contains(u"9 day(s) or fewer"_s), qPrintable(definition->text()));
}

void TestRenewalsPage::searchFromTheKeyboard()
{
    Screen screen;
    screen.add(u"Țesătoria"_s, u"One"_s, 10);
    screen.add(u"B"_s, u"Two"_s, 20);
    screen.open();
    screen.page->focusSearch();
    auto *search = screen.find<QLineEdit>(u"renewalsSearch"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"tesa"_s);
    QTRY_COMPARE(screen.shown(), QStringList{u"Țesătoria"_s});
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(screen.page->list()->hasFocus());
    QTest::keyClick(screen.page->list(), Qt::Key_Escape);
    QTRY_COMPARE(screen.shown().size(), 2);
}

void TestRenewalsPage::emptyStatesSayWhatToDo()
{
    Screen screen;
    screen.open();
    QTRY_VERIFY(screen.empty());
    QCOMPARE(screen.empty()->headline(), u"No term ends in the next 120 day(s)"_s);
    QTest::mouseClick(screen.empty()->mainButton(), Qt::LeftButton);
    QTRY_COMPARE(screen.page->model().wish().days, 365);
    screen.add(u"A"_s, u"One"_s, 300).alert.state = TermAlert::State::None;
    screen.board.announce();
    QTRY_COMPARE(screen.empty()->headline(), u"No decision is due"_s);
    QTest::mouseClick(screen.empty()->mainButton(), Qt::LeftButton);
    QTRY_COMPARE(screen.shown(), QStringList{u"A"_s});
    screen.page->model().setSearch(u"nobody"_s);
    QTRY_VERIFY(screen.empty());
    QTest::mouseClick(screen.empty()->mainButton(), Qt::LeftButton);
    QTRY_COMPARE(screen.shown(), QStringList{u"A"_s});
    QSignalSpy customers(screen.page.get(), &RenewalsPage::customersRequested);
    screen.board.terms.clear();
    screen.board.announce();
    QTRY_VERIFY(screen.empty());
    QTest::mouseClick(screen.empty()->otherButton(), Qt::LeftButton);
    QCOMPARE(customers.size(), 1);
}

void TestRenewalsPage::aFaultCanBeTriedAgain()
{
    Screen screen;
    screen.add(u"A"_s, u"One"_s, 10);
    screen.open();
    screen.board.failure = Error{.kind = Error::Kind::Storage};
    screen.board.announce();
    QTRY_COMPARE(screen.page->messageBar()->severity(), MessageBar::Severity::Trouble);
    QCOMPARE(screen.shown(), QStringList{u"A"_s}); // the list is as it was
    screen.board.failure.reset();
    screen.add(u"B"_s, u"Two"_s, 20);
    Q_EMIT screen.page->messageBar()->linkActivated();
    QTRY_COMPARE(screen.shown().size(), 2);
    QVERIFY(!screen.page->messageBar()->isShown());
}

void TestRenewalsPage::copiesAndExports()
{
    Screen screen;
    for (int i = 0; i < 250; ++i) // more than one page
        screen.add(u"Customer %1"_s.arg(i), u"One"_s, 20);
    screen.open();
    QTest::keyClick(screen.page->list(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().startsWith(u"Customer\tTenant id\t"_s));
    QVERIFY(lines.last().startsWith(u"Customer 0\t"_s));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"terms.csv"_s);
    screen.prompts.paths = {path};
    screen.press(u"exportRenewals"_s);
    QTRY_VERIFY(screen.said().startsWith(u"250 line(s) written to"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 251);
}

void TestRenewalsPage::tabGoesAsTheEyeDoes()
{
    Screen screen;
    screen.add(u"A"_s, u"One"_s, 20);
    screen.open();
    QStringList names;
    screen.page->timeLine()->setFocus();
    for (int step = 0; step < 6; ++step) {
        names << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names, (QStringList{u"endingTimeLine"_s, u"renewalsSearch"_s, u"renewalsShow"_s, u"renewalsDays"_s,
                                 u"renewalsHorizon"_s, u"endingTerms"_s}));
}

void TestRenewalsPage::layoutAndFilterAreRemembered()
{
    Screen screen;
    screen.add(u"A"_s, u"One"_s, 20);
    screen.open();
    screen.page->list()->header()->resizeSection(static_cast<int>(EndingColumn::Default), 222);
    screen.page->model().setShow(EndingQuery::Show::Undecided);
    screen.page->model().setDays(365);
    QTRY_VERIFY(!screen.preferences.layouts.isEmpty());
    screen.page.reset();
    screen.open();
    QCOMPARE(screen.page->list()->header()->sectionSize(static_cast<int>(EndingColumn::Default)), 222);
    QCOMPARE(screen.page->model().wish().show, EndingQuery::Show::Undecided);
    QCOMPARE(screen.page->model().wish().days, 365);
    QCOMPARE(screen.find<QComboBox>(u"renewalsHorizon"_s)->currentIndex(), 2);
}

void TestRenewalsPage::theNavigationLearnsOfAlerts()
{
    Screen screen;
    screen.add(u"A"_s, u"One"_s, 10);
    screen.add(u"B"_s, u"Two"_s, 20);
    screen.open();
    QSignalSpy alerts(screen.page.get(), &RenewalsPage::alertsChanged);
    screen.press(u"leaveAsIs"_s);
    QTRY_COMPARE(alerts.size(), 1);
    QCOMPARE(alerts.first().at(0).toInt(), 1);
}

void TestRenewalsPage::S2_212_theRoleMayNotChoose()
{
    Screen screen;
    screen.add(u"Contoso SRL"_s, u"Basic"_s, 5);
    screen.open();
    screen.choose(0);
    auto *why = screen.page->findChild<QLabel *>(u"whyNotChoose"_s);
    QVERIFY(!why->isVisible());
    screen.accounts.setRole(screen.accounts.currentId, StaffRole::HelpdeskAgent);
    QVERIFY(why->isVisible());
    QVERIFY(why->text().contains(u"may not change subscriptions"_s));
    int ways = 0;
    for (const WayRow *way : screen.page->panel()->findChildren<WayRow *>()) {
        QVERIFY(!way->button()->isEnabled());
        QVERIFY(way->button()->toolTip().contains(u"Cloud Solution Provider FAQ"_s));
        ++ways;
    }
    QVERIFY(ways > 0);
    QVERIFY(screen.find<QPushButton>(u"leaveAsIs"_s)->isEnabled()); // that is a note of our own
    screen.accounts.setRole(screen.accounts.currentId, StaffRole::AdminAgent);
    QVERIFY(!why->isVisible());
}

void TestRenewalsPage::anotherScreenLeadsToATerm()
{
    Screen screen;
    screen.add(u"Contoso SRL"_s, u"Basic"_s, 5);
    EndingTerm &quiet = screen.add(u"Fabrikam SRL"_s, u"Basic"_s, 50);
    quiet.alert.state = TermAlert::State::NotYet;
    const qint64 key = quiet.subscriptionKey;
    const QDate end = quiet.key.end.date();
    screen.open();
    QCOMPARE(screen.shown(), QStringList{u"Contoso SRL"_s}); // alerts only
    screen.page->showTerm(key, end);
    QTRY_COMPARE(screen.page->panel()->terms().size(), 1);
    QCOMPARE(screen.page->panel()->terms().first().subscriptionKey, key);
}

QTEST_MAIN(TestRenewalsPage)
#include "tst_renewals_page.moc"
