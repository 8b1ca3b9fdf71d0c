// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The end-of-term board without a widget: what is shown, what choosing means, what goes where.
#include "renewal_scene.h"
#include "ui/common/ending_words.h"
#include "ui/common/item_roles.h"
#include "ui/renewals/ending_cells.h"
#include "ui/renewals/ending_table.h"
#include "ui/renewals/renew_changes_view_model.h"
#include "ui/renewals/renewals_view_model.h"
#include "ui/renewals/term_end_words.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

class TestRenewalsModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void filters_data();
    void filters();
    void barsOfTheTimeLine_data();
    void barsOfTheTimeLine();
    void chosenDaysCutTheList();
    void pagesFollowTheScrolling();
    void manyChangesAreReadOnce();
    void searchReadsEverything();
    void aChoiceGoesWhereItBelongs_data();
    void aChoiceGoesWhereItBelongs();
    void lockedIsRefused();
    void cancellingIntoTheExtendedTermIsNotDecidedByDoingNothing();
    void aNewChoiceTakesTheOldOneOut();
    void severalWaysAddUpPerCurrency();
    void undoTakesBackPlanAndMarks();
    void takesBackWhatWasDecided();
    void mutesEveryProductOnce();
    void whatFailsIsSaidAndNothingFollows();
    void weighsWhileTyping();
    void weighsSeveral();
    void unchangedIsNoWish();
    void C25_endsAreListedAndTheOthersExplained();
    void C25_theLengthOfTheTermDecidesTheEnds();
    void C25_anInstructedEndIsChosen();
    void C25_whatCannotBeListedLeavesTheFullTerm();
    void wordsOfTheAlert_data();
    void wordsOfTheAlert();
    void forecastSaysSo();
    void urgentIsDefinedOnce();
    void tableHasEveryWay();
    void csvIsSafe();
    void anotherAccountForgets();
    void selectionSurvivesRefresh();

private:
    static QStringList linesOf(const NextTermEnds &ends)
    {
        QStringList texts;
        for (const TermEndLine &line : termEndLines(ends))
            texts << QString(line.text).replace(QChar::Nbsp, u' ');
        return texts;
    }
    struct Board : RenewalScene
    {
        void pause() { clock.advance(std::chrono::milliseconds(200)); }
        RenewalsViewModel model{board, plan};
        QSignalSpy acted{&model, &RenewalsViewModel::acted};
        QSignalSpy failed{&model, &RenewalsViewModel::failed};
        void read() { model.refresh(); }
        QStringList shown() { return customersOf(model.list().terms()); }
        RenewalAct act() const { return acted.last().at(0).value<RenewalAct>(); }
    };
};

void TestRenewalsModel::filters_data()
{
    QTest::addColumn<EndingQuery::Show>("show");
    QTest::addColumn<QStringList>("customers");
    QTest::addRow("alerts") << EndingQuery::Show::Alerts << QStringList{u"Urgent"_s, u"Open"_s};
    QTest::addRow("undecided") << EndingQuery::Show::Undecided
                               << QStringList{u"Urgent"_s, u"Open"_s, u"Muted"_s, u"Quiet"_s};
    QTest::addRow("urgent") << EndingQuery::Show::Urgent << QStringList{u"Urgent"_s};
    QTest::addRow("hidden") << EndingQuery::Show::Hidden << QStringList{u"Muted"_s};
    QTest::addRow("all") << EndingQuery::Show::Everything
                         << QStringList{u"Urgent"_s, u"Open"_s, u"Decided"_s, u"Muted"_s, u"Quiet"_s};
}

// C3, C6: what is muted stays visible
void TestRenewalsModel::filters()
{
    QFETCH(EndingQuery::Show, show);
    QFETCH(QStringList, customers);
    Board scene;
    scene.add(u"Urgent"_s, u"One"_s, 3);
    scene.add(u"Open"_s, u"Two"_s, 20);
    EndingTerm &decided = scene.add(u"Decided"_s, u"Three"_s, 30);
    decided.decision.kind = TermDecision::Kind::LeaveAsIs;
    decided.alert.state = TermAlert::State::None;
    scene.add(u"Muted"_s, u"Four"_s, 40).alert.state = TermAlert::State::Muted;
    scene.add(u"Quiet"_s, u"Five"_s, 50).alert.state = TermAlert::State::None;
    scene.read();
    scene.model.setShow(show);
    QTRY_COMPARE(scene.shown(), customers);
}

void TestRenewalsModel::barsOfTheTimeLine_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("bars");
    QTest::addColumn<int>("bar"); // with the terms
    QTest::addRow("days") << 30 << 31 << 20;
    QTest::addRow("weeks") << 120 << 18 << 2; // 1 June 2026 is a Monday
}

void TestRenewalsModel::barsOfTheTimeLine()
{
    QFETCH(int, days);
    QFETCH(int, bars);
    QFETCH(int, bar);
    Board scene;
    scene.add(u"A"_s, u"One"_s, 20);
    scene.add(u"B"_s, u"Two"_s, 20).alert.state = TermAlert::State::None;
    scene.read();
    scene.model.setDays(days);
    QTRY_COMPARE(scene.model.bins().size(), bars);
    QTRY_COMPARE(scene.model.bins().at(bar).terms, 2);
    QCOMPARE(scene.model.bins().at(bar).alerts, 1);
    int all = 0;
    for (const EndingBin &bin : scene.model.bins())
        all += bin.terms;
    QCOMPARE(all, 2);
    QCOMPARE(scene.model.bins().first().days.first, QDate(2026, 6, 1));
}

void TestRenewalsModel::chosenDaysCutTheList()
{
    Board scene;
    for (const int day : {3, 10, 12, 20})
        scene.add(u"In %1"_s.arg(day), u"One"_s, day);
    scene.read();
    QTRY_COMPARE(scene.shown().size(), 4);
    scene.model.setSpan(DaySpan{QDate(2026, 6, 11), QDate(2026, 6, 13)});
    QTRY_COMPARE(scene.shown(), (QStringList{u"In 10"_s, u"In 12"_s}));
    scene.model.setSpan(std::nullopt);
    QTRY_COMPARE(scene.shown().size(), 4);
}

void TestRenewalsModel::pagesFollowTheScrolling()
{
    Board scene;
    for (int i = 0; i < 450; ++i)
        scene.add(u"Customer %1"_s.arg(i), u"One"_s, 20);
    scene.read();
    QTRY_COMPARE(scene.model.list().rowCount(), 200);
    QVERIFY(scene.model.list().canFetchMore({}));
    scene.model.list().fetchMore({});
    QTRY_COMPARE(scene.model.list().rowCount(), 400);
    scene.board.announce(); // reads as many as stood there
    QTRY_COMPARE(scene.board.asked.last().limit, 400);
    scene.model.list().fetchMore({});
    QTRY_COMPARE(scene.model.list().rowCount(), 450);
    QVERIFY(!scene.model.list().canFetchMore({}));
}

// While customers are read in, the board changes all the time, faster than it can be read and counted
void TestRenewalsModel::manyChangesAreReadOnce()
{
    Board scene;
    scene.add(u"A"_s, u"One"_s, 20);
    scene.board.holdPages = scene.board.holdSummaries = true;
    scene.read();
    for (int i = 0; i < 50; ++i)
        scene.board.announce();
    QCOMPARE(scene.board.asked.size(), 1);
    scene.board.pageAnswers.settleAll();
    QTRY_COMPARE(scene.shown().size(), 1); // the first answer counts
    QTRY_COMPARE(scene.board.asked.size(), 2);
    QCOMPARE(scene.board.summariesAsked.size(), 1);
    scene.board.summaryAnswers.settleAll();
    QTRY_COMPARE(scene.board.summariesAsked.size(), 2);
    QCOMPARE(scene.model.summary().terms, 1); // the first count is shown meanwhile
}

void TestRenewalsModel::searchReadsEverything()
{
    Board scene;
    for (int i = 0; i < 450; ++i)
        scene.add(i == 430 ? u"Țesătoria Română"_s : u"Customer %1"_s.arg(i), u"Business Basic"_s, 20);
    scene.read();
    scene.model.setSearch(u"tesatoria basic"_s);
    QTRY_COMPARE(scene.shown(), QStringList{u"Țesătoria Română"_s});
    QVERIFY(scene.model.reader().isComplete());
}

void TestRenewalsModel::aChoiceGoesWhereItBelongs_data()
{
    QTest::addColumn<bool>("renews");
    QTest::addColumn<TermOption>("option");
    QTest::addColumn<int>("changes");
    QTest::addColumn<int>("left");
    QTest::addRow("renew what renews: decided") << true << TermOption::Renew << 0 << 1;
    QTest::addRow("renew what ends: plan") << false << TermOption::Renew << 1 << 0;
    QTest::addRow("cancel what renews: plan") << true << TermOption::CancelAtEnd << 1 << 0;
    QTest::addRow("cancel what ends: decided") << false << TermOption::CancelAtEnd << 0 << 1;
}

// C1: a decision is recorded early, whether or not anything needs to be changed for it
void TestRenewalsModel::aChoiceGoesWhereItBelongs()
{
    QFETCH(bool, renews);
    QFETCH(TermOption, option);
    QFETCH(int, changes);
    QFETCH(int, left);
    Board scene;
    EndingTerm &term = scene.add(u"A"_s, u"One"_s, 20);
    if (!renews)
        lapse(term, TermOutcome::Ends);
    scene.model.choose(option, {term});
    QTRY_COMPARE(scene.acted.size(), 1);
    QCOMPARE(scene.plan.plan.size(), changes);
    QCOMPARE(scene.board.marks.size(), left);
    QCOMPARE(scene.act().changes, changes);
    QCOMPARE(scene.act().left, left);
    if (changes > 0)
        QCOMPARE(scene.plan.plan.first().change.after.autoRenew, std::optional(option == TermOption::Renew));
}

// C23: inside the lock nothing is put into the plan
void TestRenewalsModel::lockedIsRefused()
{
    Board scene;
    EndingTerm &term = scene.add(u"A"_s, u"One"_s, 1);
    lock(term);
    scene.model.choose(TermOption::CancelAtEnd, {term});
    QTRY_COMPARE(scene.acted.size(), 1);
    QVERIFY(scene.plan.plan.isEmpty());
    QVERIFY(scene.board.marks.isEmpty());
    QCOMPARE(scene.act().passed, 1);
}

// C37: renewal is off already and yet it may be charged on; "cancelled" would be a lie
void TestRenewalsModel::cancellingIntoTheExtendedTermIsNotDecidedByDoingNothing()
{
    Board scene;
    EndingTerm &term = scene.add(u"A"_s, u"One"_s, 20);
    lapse(term, TermOutcome::Extended);
    scene.model.choose(TermOption::CancelAtEnd, {term});
    QTRY_COMPARE(scene.acted.size(), 1);
    QCOMPARE(scene.act().passed, 1);
    QVERIFY(scene.board.marks.isEmpty());
    scene.model.leaveAsIs({term}); // that is what can be decided
    QTRY_COMPARE(scene.board.marks.size(), 1);
}

void TestRenewalsModel::aNewChoiceTakesTheOldOneOut()
{
    Board scene;
    EndingTerm &term = scene.add(u"A"_s, u"One"_s, 20);
    scene.model.choose(TermOption::CancelAtEnd, {term});
    QTRY_COMPARE(scene.plan.plan.size(), 1);
    term.decision.kind = TermDecision::Kind::Waiting;
    term.decision.intents = {scene.plan.plan.first().id};
    scene.model.choose(TermOption::Renew, {term});
    QTRY_COMPARE(scene.acted.size(), 2);
    QVERIFY(scene.plan.plan.isEmpty());
    QCOMPARE(scene.board.marks.size(), 1);
    scene.model.undoAct(scene.act());
    QTRY_COMPARE(scene.plan.plan.size(), 1);
    QVERIFY(scene.board.marks.isEmpty());
}

// S2-226: two currencies are never added
void TestRenewalsModel::severalWaysAddUpPerCurrency()
{
    Board scene;
    price(scene.add(u"A"_s, u"One"_s, 20), "100.00", "10.00");
    price(scene.add(u"B"_s, u"Two"_s, 20), "50.50", "5.05");
    price(scene.add(u"C"_s, u"Three"_s, 20), "400.00", "40.00", u"RON"_s);
    scene.add(u"D"_s, u"Four"_s, 20); // no price known
    EndingTerm &locked = scene.add(u"E"_s, u"Five"_s, 1);
    price(locked, "999.00", "99.90");
    lock(locked);
    const QList<WayForAll> ways = waysFor(scene.board.terms);
    QCOMPARE(ways.first().option, TermOption::Renew);
    QCOMPARE(ways.first().sums, (QList<Money>{money("150.50", u"EUR"_s), money("400.00", u"RON"_s)}));
    QCOMPARE(ways.first().possible, 4);
    QCOMPARE(ways.first().refused, 1);
    QCOMPARE(ways.first().unpriced, 1);
    QCOMPARE(sumText(ways.first().sums, 1), u"150.50\u00A0EUR and 400.00\u00A0RON, 1 without a price"_s);
}

void TestRenewalsModel::undoTakesBackPlanAndMarks()
{
    Board scene;
    scene.add(u"A"_s, u"One"_s, 20);
    lapse(scene.add(u"B"_s, u"Two"_s, 20), TermOutcome::Ends);
    scene.model.choose(TermOption::Renew, scene.board.terms);
    QTRY_COMPARE(scene.acted.size(), 1);
    QCOMPARE(scene.plan.plan.size(), 1);
    QCOMPARE(scene.board.marks.size(), 1);
    scene.model.undoAct(scene.act());
    QTRY_COMPARE(scene.acted.size(), 2);
    QVERIFY(scene.plan.plan.isEmpty());
    QVERIFY(scene.board.marks.isEmpty());
    scene.model.redo(); // of marks
    QTRY_COMPARE(scene.board.marks.size(), 1);
}

void TestRenewalsModel::takesBackWhatWasDecided()
{
    Board scene;
    scene.add(u"A"_s, u"One"_s, 20);
    scene.add(u"B"_s, u"Two"_s, 30);
    scene.model.leaveAsIs({scene.term(1)});
    QTRY_COMPARE(scene.acted.size(), 1);
    scene.model.snooze({scene.term(2)}, scene.board.now.addDays(4));
    QTRY_COMPARE(scene.acted.size(), 2);
    QCOMPARE(scene.term(2).alert.state, TermAlert::State::Snoozed);
    scene.model.takeBack(scene.board.terms);
    QTRY_COMPARE(scene.acted.size(), 3);
    QVERIFY(scene.board.marks.isEmpty());
    QCOMPARE(scene.term(1).decision.kind, TermDecision::Kind::None);
    QCOMPARE(scene.term(2).alert.state, TermAlert::State::Open);
}

// C6
void TestRenewalsModel::mutesEveryProductOnce()
{
    Board scene;
    for (int i = 0; i < 3; ++i)
        scene.add(u"A"_s, u"One"_s, 20 + i);
    scene.model.mute(scene.board.terms, TermMark::Scope::Sku, scene.board.now.addDays(90), u" server licences "_s);
    QTRY_COMPARE(scene.acted.size(), 1);
    QCOMPARE(scene.board.marks.size(), 1);
    QCOMPARE(scene.board.marks.first().why, u"server licences"_s);
    QCOMPARE(scene.term(3).alert.state, TermAlert::State::Muted);
    QCOMPARE(scene.act().markSteps, 1);
}

void TestRenewalsModel::whatFailsIsSaidAndNothingFollows()
{
    Board scene;
    scene.add(u"A"_s, u"One"_s, 20);
    lapse(scene.add(u"B"_s, u"Two"_s, 20), TermOutcome::Ends);
    scene.plan.failure = Error{.kind = Error::Kind::StorageFull};
    scene.model.choose(TermOption::Renew, scene.board.terms);
    QTRY_COMPARE(scene.failed.size(), 1);
    QVERIFY(scene.board.marks.isEmpty());
    QVERIFY(scene.acted.isEmpty());
    QVERIFY(!scene.model.busy());
}

void TestRenewalsModel::weighsWhileTyping()
{
    Board scene;
    EndingTerm &term = scene.add(u"A"_s, u"One"_s, 20);
    scene.board.weighing = [](const EndingTerm &, const NextTerm &wanted) {
        TermWay way;
        way.price.total = money(wanted.quantity == 12 ? "144.00" : "1.00", u"EUR"_s);
        way.verdict.kind = wanted.quantity > 300 ? Verdict::Kind::Refused : Verdict::Kind::Allowed;
        return way;
    };
    RenewChangesViewModel edit(scene.board, scene.clock);
    edit.open({term});
    QCOMPARE(edit.seatsText(), u"10"_s);
    QVERIFY(!edit.mayPut());
    edit.setSeatsText(u"1"_s);
    edit.setSeatsText(u"12"_s);
    QVERIFY(scene.board.weighed.isEmpty()); // a pause first
    scene.clock.advance(std::chrono::milliseconds(200));
    QTRY_VERIFY(edit.mayPut());
    QCOMPARE(scene.board.weighed.size(), 1);
    QCOMPARE(edit.sums(), QList<Money>{money("144.00", u"EUR"_s)});
    QCOMPARE(edit.wanted().quantity, 12);
    QVERIFY(edit.wanted().term == TermWord()); // stays as it is
    edit.setSeatsText(u"301"_s);
    QVERIFY(!edit.mayPut());
    scene.clock.advance(std::chrono::milliseconds(200));
    QTRY_COMPARE(edit.refused(), 1);
    QVERIFY(!edit.mayPut());
    edit.setSeatsText(u"12 or so"_s);
    QCOMPARE(edit.fault(), RenewChangesViewModel::Fault::NotANumber);
}

void TestRenewalsModel::weighsSeveral()
{
    Board scene;
    for (const QString &customer : {u"A"_s, u"B"_s, u"C"_s})
        scene.add(customer, u"One"_s, 20);
    scene.board.weighing = [](const EndingTerm &term, const NextTerm &) {
        TermWay way;
        way.price.total = money("10.00", u"EUR"_s);
        way.verdict.kind = term.subscriptionKey == 2 ? Verdict::Kind::Refused : Verdict::Kind::Allowed;
        return way;
    };
    RenewChangesViewModel edit(scene.board, scene.clock);
    edit.open(scene.board.terms);
    QCOMPARE(edit.seatsText(), QString());
    edit.setTerm(Term::Month);
    scene.clock.advance(std::chrono::milliseconds(200));
    QTRY_VERIFY(edit.mayPut());
    QCOMPARE(edit.sums(), QList<Money>{money("20.00", u"EUR"_s)});
    QCOMPARE(scene.customersOf(edit.possible()), (QStringList{u"A"_s, u"C"_s}));
    scene.model.choose(TermOption::RenewChanged, edit.possible(), edit.wanted());
    QTRY_COMPARE(scene.acted.size(), 1);
    QCOMPARE(scene.plan.plan.size(), 2);
    QCOMPARE(scene.plan.plan.first().change.kind, ChangeKind::NextTerm);
    QCOMPARE(scene.plan.plan.first().change.after.nextTerm->term.value, Term::Month);
    QCOMPARE(scene.plan.plan.first().change.after.nextTerm->quantity, 0); // each keeps its own
}

void TestRenewalsModel::unchangedIsNoWish()
{
    Board scene;
    EndingTerm &term = scene.add(u"A"_s, u"One"_s, 20);
    RenewChangesViewModel edit(scene.board, scene.clock);
    edit.open({term});
    QCOMPARE(edit.fault(), RenewChangesViewModel::Fault::NothingChanged);
    edit.stepSeats(-1);
    QCOMPARE(edit.seatsText(), u"9"_s);
    QCOMPARE(edit.fault(), RenewChangesViewModel::Fault::None);
    edit.setSeatsText(u"10"_s);
    QCOMPARE(edit.fault(), RenewChangesViewModel::Fault::NothingChanged);
    NextTerm told;
    told.quantity = 8;
    term.subscription.nextTerm = told;
    edit.open({term});
    QCOMPARE(edit.seatsText(), u"8"_s); // what the provider was told already
    QCOMPARE(edit.fault(), RenewChangesViewModel::Fault::NothingChanged);
}

void TestRenewalsModel::C25_endsAreListedAndTheOthersExplained()
{
    Board scene;
    EndingTerm &term = scene.add(u"A"_s, u"One"_s, 20); // 21 June 2026
    RenewChangesViewModel edit(scene.board, scene.clock);
    edit.open({term});
    QCOMPARE(linesOf(edit.ends()), QStringList{u"Full term – 21 Jun 2027"_s});
    QVERIFY(termEndsNote(edit.ends()).startsWith(u"Asking"_s));
    scene.pause();
    QTRY_VERIFY(edit.ends().known());
    QCOMPARE(linesOf(edit.ends()),
             (QStringList{u"Full term – 21 Jun 2027"_s, u"30 Nov 2026 – end of the month"_s,
                          u"14 Mar 2027 – with Power BI Pro, Microsoft 365 Business Standard"_s}));
    QVERIFY(termEndsNote(edit.ends()).contains(u"no trials, no monthly ones"_s));
    QVERIFY(termEndsSource(edit.ends()).contains(u"align subscription end dates"_s));
    QCOMPARE(edit.fault(), RenewChangesViewModel::Fault::NothingChanged);
    edit.ends().choose(edit.ends().known()->choices.last().end.at);
    QVERIFY(edit.wanted().term == TermWord()); // stays as it is
    QCOMPARE(edit.wanted().customTermEnd, QDateTime(QDate(2027, 3, 14), {0, 0}, Qt::UTC));
    scene.pause();
    QTRY_VERIFY(edit.mayPut());
    QCOMPARE(scene.board.weighed.last(), edit.wanted());
    edit.ends().choose({});
    QCOMPARE(edit.fault(), RenewChangesViewModel::Fault::NothingChanged);

    scene.add(u"B"_s, u"Two"_s, 20);
    edit.open(scene.board.terms); // of two customers
    QVERIFY(!edit.ends().isOpen());
}

void TestRenewalsModel::C25_theLengthOfTheTermDecidesTheEnds()
{
    Board scene;
    scene.board.holdEnds = true;
    scene.board.ends = [](const NextTerm &wanted) {
        TermEndChoices some;
        some.rule.kind = Verdict::Kind::Allowed;
        const QDate day(2026, wanted.term == Term::Month ? 6 : 12, wanted.term == Term::Month ? 30 : 31);
        some.choices = {{{day.startOfDay(Qt::UTC), true, {}}, {}}};
        return some;
    };
    RenewChangesViewModel edit(scene.board, scene.clock);
    edit.open({scene.add(u"A"_s, u"One"_s, 20)});
    scene.pause();
    QTRY_COMPARE(scene.board.endsAsked.size(), 1);
    scene.board.endAnswers.settleAll();
    QTRY_COMPARE(linesOf(edit.ends()).last(), u"31 Dec 2026 – end of the month"_s);
    edit.ends().choose(edit.ends().known()->choices.first().end.at);
    edit.setTerm(Term::ThreeYears);
    QVERIFY(!edit.wanted().customTermEnd.isValid()); // another length begins in full
    scene.pause();
    QTRY_COMPARE(scene.board.endsAsked.size(), 2); // still on its way
    edit.setTerm(Term::Month);
    QCOMPARE(linesOf(edit.ends()), QStringList{u"Full term – 21 Jul 2026"_s});
    scene.board.endAnswers.settleAll();
    scene.pause();
    QTRY_COMPARE(scene.board.endsAsked.size(), 3);
    QVERIFY(edit.ends().isReading()); // the list for three years was dropped
    scene.board.endAnswers.settleAll();
    QTRY_COMPARE(linesOf(edit.ends()).last(), u"30 Jun 2026 – end of the month"_s);
    QVERIFY(termEndsNote(edit.ends()).contains(u"28th"_s));
    edit.setTerm(Term::Unknown); // a year again: asked again
    scene.pause();
    QTRY_COMPARE(scene.board.endsAsked.size(), 4);
}

// Whether it stands at the provider or waits in the plan; the same day is no other wish.
void TestRenewalsModel::C25_anInstructedEndIsChosen()
{
    Board scene;
    EndingTerm &term = scene.add(u"A"_s, u"One"_s, 20);
    NextTerm told;
    told.term = Term::Year;
    told.customTermEnd = QDateTime(QDate(2026, 11, 30), QTime(23, 59, 59), Qt::UTC);
    term.subscription.nextTerm = told;
    RenewChangesViewModel edit(scene.board, scene.clock);
    edit.open({term});
    QCOMPARE(linesOf(edit.ends()).last(), u"30 Nov 2026 – as instructed so far"_s);
    scene.pause();
    QTRY_VERIFY(edit.ends().known());
    QCOMPARE(linesOf(edit.ends()).at(1), u"30 Nov 2026 – end of the month"_s);
    QCOMPARE(termEndLines(edit.ends()).at(1).at, edit.ends().chosen());
    edit.ends().choose(edit.ends().known()->choices.first().end.at);
    QCOMPARE(edit.wanted().customTermEnd, told.customTermEnd);
    edit.ends().choose({});
    QVERIFY(!edit.wanted().customTermEnd.isValid());
    QCOMPARE(edit.fault(), RenewChangesViewModel::Fault::None); // the instruction is to be changed
    TermDefault known;
    known.outcome = TermOutcome::RenewsChanged;
    known.term = Term::Year;
    known.earlyEnd = told.customTermEnd.date();
    QCOMPARE(outcomeText(known), u"Renews changed until 30\u00A0Nov\u00A02026"_s); // not for a year

    term.planned = told;
    term.planned->customTermEnd = QDateTime(QDate(2026, 9, 30), {0, 0}, Qt::UTC);
    edit.open({term});
    QCOMPARE(edit.ends().chosen(), term.planned->customTermEnd);
    scene.pause();
    QTRY_VERIFY(edit.ends().known());
    QCOMPARE(linesOf(edit.ends()).at(1), u"30 Sept 2026 – as instructed so far"_s); // the provider lists it no more
}

void TestRenewalsModel::C25_whatCannotBeListedLeavesTheFullTerm()
{
    Board scene;
    EndingTerm &term = scene.add(u"A"_s, u"One"_s, 20);
    scene.board.endsFailure = Error{Error::Kind::Offline};
    RenewChangesViewModel edit(scene.board, scene.clock);
    edit.open({term});
    scene.pause();
    QTRY_VERIFY(edit.ends().error());
    QCOMPARE(linesOf(edit.ends()), QStringList{u"Full term – 21 Jun 2027"_s});
    QVERIFY(termEndsTrouble(*edit.ends().error()).startsWith(u"Other ends than the full term cannot be listed. "_s));
    edit.setSeatsText(u"12"_s);
    scene.pause();
    QTRY_VERIFY(edit.mayPut());
    scene.board.endsFailure.reset();
    edit.ends().readAgain();
    scene.pause();
    QTRY_COMPARE(linesOf(edit.ends()).size(), 3);

    scene.board.ends = [](const NextTerm &) {
        TermEndChoices none;
        none.rule.kind = Verdict::Kind::Refused;
        none.rule.reason = u"trial"_s;
        return none;
    };
    edit.open({term});
    scene.pause();
    QTRY_VERIFY(edit.ends().known());
    QCOMPARE(linesOf(edit.ends()).size(), 1);
    QVERIFY(termEndsNote(edit.ends()).startsWith(u"A trial does not allow it."_s));
}

void TestRenewalsModel::wordsOfTheAlert_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("remark");
    QTest::addRow("urgent") << 1 << u"Urgent"_s << u"Binds for longer than a month"_s;
    QTest::addRow("ends") << 3 << u"Alert"_s << u"Service ends"_s;
    QTest::addRow("decided") << 7 << u"Decided"_s
                             << u"Left as it is, Ana Țurcan, 29\u00A0May\u00A02026: agreed on the phone"_s;
    QTest::addRow("in the plan") << 8 << u"In the plan"_s
                                 << u"Waits in the plan, not at the provider yet, 31\u00A0May\u00A02026"_s;
    QTest::addRow("snoozed") << 9 << u"Snoozed"_s << u"until 01\u00A0Jul\u00A02026"_s;
    QTest::addRow("muted") << 10 << u"Muted"_s << u"until 01\u00A0Jul\u00A02026: non-profit, free of charge"_s;
}

void TestRenewalsModel::wordsOfTheAlert()
{
    QFETCH(int, row);
    QFETCH(QString, word);
    QFETCH(QString, remark);
    Board scene;
    scene.fillBelievably();
    const EndingTerm &term = scene.term(row);
    QCOMPARE(alertWord(term).word, word);
    QVERIFY(!alertWord(term).icon.isEmpty());
    QCOMPARE(alertRemark(term), remark);
}

// C37, C18: a forecast is never shown as a fact
void TestRenewalsModel::forecastSaysSo()
{
    Board scene;
    scene.fillBelievably();
    const EndingTerm &extended = scene.term(4);
    QVERIFY(outcomeSentence(extended.byDefault).startsWith(u"Forecast:"_s));
    QVERIFY(ruleText(extended.byDefault.rule).startsWith(u"Unconfirmed."_s));
    QVERIFY(ruleText(extended.byDefault.rule).contains(u"Microsoft Partner Center: extended service terms"_s));
    QVERIFY(exitPriceText(extended.byDefault.price).endsWith(u"forecast"_s));
    const QString caption = endingCell(extended, EndingColumn::Default, role(ItemRole::Caption)).toString();
    QVERIFY2(caption.startsWith(u"Unconfirmed"_s), qPrintable(caption));
    QVERIFY(!isUnconfirmed(scene.term(1).byDefault));
    QCOMPARE(exitPriceText(scene.term(6).byDefault.price), u"price unknown"_s);
}

// C17
void TestRenewalsModel::urgentIsDefinedOnce()
{
    RenewalScene scene;
    const QString text = urgentText(scene.board.policy);
    QVERIFY2(text.contains(u"7 day(s) or fewer"_s), qPrintable(text));
    QVERIFY2(text.contains(u"any.decision.urgent"_s), qPrintable(text));
    EndingPolicy ten{10, {}};
    QVERIFY(urgentText(ten).contains(u"10 day(s)"_s));
}

void TestRenewalsModel::tableHasEveryWay()
{
    Board scene;
    price(scene.add(u"A"_s, u"One"_s, 20), "1500.00", "12.50");
    const EndingTable table = endingTable(scene.board.terms, EndingFigures::Raw);
    for (const QList<EndingTable::Cell> &cells : table.lines)
        QCOMPARE(cells.size(), table.headers.size());
    const auto cell = [&table](const QString &header) {
        return table.lines.first().at(table.headers.indexOf(header)).text;
    };
    QCOMPARE(cell(u"Price: Renew as is"_s), u"1500.00"_s);
    QCOMPARE(cell(u"Price: Cancel at end"_s), u"0"_s);
    QCOMPARE(cell(u"Currency"_s), u"EUR"_s);
    QCOMPARE(cell(u"Term ends (UTC)"_s), u"2026-06-21T23:59:59Z"_s);
    QCOMPARE(cell(u"Decision"_s), u"Undecided"_s);
}

// C33
void TestRenewalsModel::csvIsSafe()
{
    Board scene;
    scene.add(u"=HYPERLINK(\"x\")"_s, u"a, b"_s, 20);
    const QByteArray csv = endingCsv(endingTable(scene.board.terms, EndingFigures::Raw));
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    QVERIFY(csv.contains("\"'=HYPERLINK(\"\"x\"\")\""));
    QVERIFY(csv.contains("\"a, b\""));
    QCOMPARE(csv.count("\r\n"), 2);
    QVERIFY(endingClipboard(endingTable(scene.board.terms, EndingFigures::Local)).contains(u"\n'=HYPERLINK"_s));
}

void TestRenewalsModel::anotherAccountForgets()
{
    Board scene;
    scene.add(u"A"_s, u"One"_s, 20);
    scene.read();
    scene.model.setSearch(u"a"_s);
    QTRY_COMPARE(scene.shown().size(), 1);
    scene.board.terms.clear();
    scene.model.forget();
    QVERIFY(scene.shown().isEmpty());
    QCOMPARE(scene.model.wish().search, QString());
}

void TestRenewalsModel::selectionSurvivesRefresh()
{
    Board scene;
    for (const int day : {3, 10, 12, 20})
        scene.add(u"In %1"_s.arg(day), u"One"_s, day);
    scene.read();
    QTRY_COMPARE(scene.shown().size(), 4);
    const QPersistentModelIndex kept = scene.model.list().index(2, 0);
    QSignalSpy resets(&scene.model.list(), &QAbstractItemModel::modelReset);
    scene.board.terms.removeAt(1);
    scene.board.terms.insert(0, endingTerm(99, u"New"_s, u"One"_s, scene.board.now.addDays(1)));
    scene.board.announce();
    QTRY_COMPARE(scene.shown(), (QStringList{u"New"_s, u"In 3"_s, u"In 12"_s, u"In 20"_s}));
    QCOMPARE(kept.data().toString(), u"In 12"_s);
    QVERIFY(resets.isEmpty());
}

QTEST_GUILESS_MAIN(TestRenewalsModel)
#include "tst_renewals_model.moc"
