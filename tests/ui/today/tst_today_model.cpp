// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the screen "Today", and when it is read again.
#include "today_scene.h"
#include "ui/common/item_roles.h"
#include "ui/today/today_rows.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;
using namespace std::chrono_literals;

namespace {

struct Screen
{
    TodayScene scene;
    std::unique_ptr<TodayViewModel> model;

    void open(bool shown = true)
    {
        model = std::make_unique<TodayViewModel>(scene.parts());
        model->setShown(shown);
        scene.pass();
    }
    QList<TodayRow> of(TodaySection section) const
    {
        QList<TodayRow> rows;
        for (const TodayRow &row : model->list().rows()) {
            if (row.section == section && !row.heading)
                rows << row;
        }
        return rows;
    }
    QString note(TodaySection section) const
    {
        for (const TodayRow &row : model->list().rows()) {
            if (row.section == section && row.heading)
                return row.what.caption;
        }
        return {};
    }
};

} // namespace

class TestTodayModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void everyListStandsAlsoWhenEmpty();
    void notReadIsNotNone();
    void whatCouldNotBeReadSaysSo();
    void urgentStandsFirstAndIsDefined();
    void decidedButUnsentIsStillDue();
    void nothingIsDueUntilTheNextAlert();
    void changesAreSummedPerCustomer();
    void twoCurrenciesAreNeverAdded();
    void trialsSayWhatBecomesOfThem();
    void windowsCountDown();
    void waitingAndRefusedSayWhy();
    void troubleHasAVerb_data();
    void troubleHasAVerb();
    void announcementsAreReadTogether();
    void hiddenItReadsNothing();
    void anotherAccountStartsAnew();
    void aRefreshKeepsTheRows();
};

void TestTodayModel::everyListStandsAlsoWhenEmpty()
{
    Screen screen;
    screen.open();
    QAbstractItemModelTester tester(&screen.model->list(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(screen.model->list().rowCount(), todaySections);
    for (int section = 0; section < todaySections; ++section)
        QVERIFY(!screen.note(static_cast<TodaySection>(section)).isEmpty());
    QVERIFY(screen.note(TodaySection::Trials).contains(u"No trial"_s));
    QVERIFY(screen.note(TodaySection::Windows).contains(u"as of"_s));
    QCOMPARE(screen.model->needed(), 0);
}

// Design idea 4: "not read yet", "nothing was ever read" and "none" are three things.
void TestTodayModel::notReadIsNotNone()
{
    Screen screen;
    screen.scene.desk.termAnswers.hold = true;
    screen.open();
    QCOMPARE(screen.note(TodaySection::Trials), u"Not read yet"_s);
    screen.scene.desk.termAnswers.settleAll();
    screen.scene.pass();
    const QString none = screen.note(TodaySection::Trials);
    QVERIFY(none.contains(u"No trial"_s));
    SyncState never;
    screen.scene.sync.become(never);
    screen.scene.pass();
    QVERIFY(screen.note(TodaySection::Trials).contains(u"nothing has been read from the provider"_s));
    QVERIFY(!screen.note(TodaySection::Unsent).contains(u"provider"_s)); // that only we know
    QCOMPARE(screen.of(TodaySection::Trouble).size(), 1);
}

void TestTodayModel::whatCouldNotBeReadSaysSo()
{
    Screen screen;
    screen.scene.desk.sendAnswers.fallback = Error{Error::Kind::Storage};
    screen.open();
    QVERIFY(screen.note(TodaySection::Waiting).startsWith(u"Could not be read"_s));
    QVERIFY(screen.note(TodaySection::Confirmed).startsWith(u"Could not be read"_s));
    screen.scene.desk.sendAnswers.fallback = TodaySends();
    Q_EMIT screen.scene.desk.sendsChanged();
    screen.scene.pass();
    QVERIFY(!screen.note(TodaySection::Waiting).startsWith(u"Could not"_s));
}

// C17: one definition of urgent, and what it names stands above what is merely due.
void TestTodayModel::urgentStandsFirstAndIsDefined()
{
    Screen screen;
    screen.scene.renewals.add(u"Later GmbH"_s, u"Basic"_s, 30);
    screen.scene.renewals.add(u"Soon SRL"_s, u"Basic"_s, 3);
    std::reverse(screen.scene.renewals.board.terms.begin(), screen.scene.renewals.board.terms.end());
    screen.open();
    const QList<TodayRow> due = screen.of(TodaySection::Decisions);
    QCOMPARE(due.size(), 2);
    QCOMPARE(due.at(0).what.text, u"Soon SRL"_s);
    QCOMPARE(due.at(0).state.word, u"Urgent"_s);
    QVERIFY(!due.at(0).state.icon.isEmpty());
    QVERIFY(due.at(0).left.endsWith(u"left"_s));
    QVERIFY(due.at(0).when.caption.contains(u"here"_s));
    QCOMPARE(due.at(0).target.kind, TodayTarget::Kind::Renewals);
    QVERIFY(due.at(0).target.subscriptionKey != 0);
    QVERIFY(screen.note(TodaySection::Decisions).startsWith(u"2 decision"_s));
    QVERIFY(screen.note(TodaySection::Decisions).contains(u"1 urgent"_s));
    QVERIFY(screen.model->urgentDefinition().startsWith(u"Urgent:"_s));
    QCOMPARE(screen.model->needed(), 2);
}

void TestTodayModel::decidedButUnsentIsStillDue()
{
    Screen screen;
    EndingTerm &term = screen.scene.renewals.add(u"Soon SRL"_s, u"Basic"_s, 3);
    term.decision.kind = TermDecision::Kind::Waiting;
    term.alert.state = TermAlert::State::None;
    screen.open();
    QCOMPARE(screen.of(TodaySection::Decisions).size(), 1);
}

void TestTodayModel::nothingIsDueUntilTheNextAlert()
{
    Screen screen;
    EndingTerm &term = screen.scene.renewals.add(u"Later GmbH"_s, u"Basic"_s, 90);
    term.alert.state = TermAlert::State::NotYet;
    term.alert.raisedAt = todayAt(50);
    screen.open();
    QVERIFY(screen.note(TodaySection::Decisions).startsWith(u"Nothing is due until 21"_s));
    QVERIFY(screen.note(TodaySection::Decisions).contains(u"1 term"_s));
}

void TestTodayModel::changesAreSummedPerCustomer()
{
    Screen screen;
    screen.scene.fillBelievably();
    screen.open();
    const QList<TodayRow> unsent = screen.of(TodaySection::Unsent);
    QCOMPARE(unsent.size(), 2);
    QCOMPARE(unsent.at(0).what.text, u"Nordwind Logistik S.R.L."_s);
    QCOMPARE(unsent.at(0).cost.text, u"+29.37"_s);
    QCOMPARE(unsent.at(0).cost.unit, u"EUR"_s);
    QVERIFY(unsent.at(1).then.caption.startsWith(u"1 cannot be sent"_s));
    QVERIFY(unsent.at(1).cost.text.contains(u"unknown"_s)); // never guessed
    QVERIFY(screen.note(TodaySection::Unsent).startsWith(u"3 change"_s));
    QCOMPARE(unsent.at(0).target.kind, TodayTarget::Kind::Plan);
}

void TestTodayModel::twoCurrenciesAreNeverAdded()
{
    Screen screen;
    PlanItem euro = planItem(u"Two"_s, u"A"_s, seatChange(u"A"_s, 1, 2, u"Two"_s));
    PlanItem leu = planItem(u"Two"_s, u"B"_s, seatChange(u"B"_s, 1, 2, u"Two"_s));
    euro.cost.now = money("10.00", u"EUR"_s);
    leu.cost.now = money("5.00", u"RON"_s);
    screen.scene.renewals.plan.plan = {euro, leu};
    screen.open();
    const TodayCell cost = screen.of(TodaySection::Unsent).first().cost;
    QVERIFY(cost.text.contains(u"10.00"_s) && cost.text.contains(u"5.00"_s) && cost.text.contains(u"RON"_s));
}

// S2-107, S2-221, R24: who has a trial, when it ends and what becomes of it
void TestTodayModel::trialsSayWhatBecomesOfThem()
{
    Screen screen;
    screen.scene.fillBelievably();
    screen.open();
    const QList<TodayRow> trials = screen.of(TodaySection::Trials);
    QCOMPARE(trials.size(), 2);
    QCOMPARE(trials.at(0).state.word, u"Becomes paid"_s);
    QVERIFY(trials.at(0).left.startsWith(u"12 day"_s));
    QCOMPARE(trials.at(0).cost.text, u"2,952.00"_s);
    QCOMPARE(trials.at(1).state.word, u"Trial ends"_s);
    QVERIFY(trials.at(1).cost.text.isEmpty());
    QCOMPARE(trials.at(1).target.subscriptionKey, 902);
}

// S4-70: the countdown of the cancellation window, with what would come back
void TestTodayModel::windowsCountDown()
{
    Screen screen;
    screen.scene.fillBelievably();
    screen.open();
    QCOMPARE(screen.of(TodaySection::Windows).at(0).left, u"5 h 00 min left"_s);
    QCOMPARE(screen.of(TodaySection::Windows).at(0).cost.text, u"211.20"_s);
    QVERIFY(screen.of(TodaySection::Windows).at(0).cost.caption.contains(u"estimate"_s));
    QVERIFY(screen.of(TodaySection::Windows).at(1).cost.text.isEmpty());
    QVERIFY(screen.note(TodaySection::Windows).contains(u"2 of 14 shown"_s));
    screen.scene.pass(2h);
    QCOMPARE(screen.of(TodaySection::Windows).at(0).left, u"2 h 59 min left"_s);
}

void TestTodayModel::waitingAndRefusedSayWhy()
{
    Screen screen;
    screen.scene.fillBelievably();
    screen.open();
    const QList<TodayRow> waiting = screen.of(TodaySection::Waiting);
    QCOMPARE(waiting.size(), 3);
    QCOMPARE(waiting.at(0).what.text, u"Brașov Unelte SRL"_s);
    QVERIFY(!waiting.at(0).then.caption.isEmpty());
    QVERIFY(waiting.at(2).then.caption.contains(u"800090"_s));
    for (const TodayRow &row : waiting) {
        QCOMPARE(row.target.kind, TodayTarget::Kind::Change);
        QVERIFY(!row.target.intent.isEmpty());
    }
    QCOMPARE(screen.of(TodaySection::Confirmed).size(), 1);
    QVERIFY(screen.note(TodaySection::Confirmed).contains(u"31"_s));
}

void TestTodayModel::troubleHasAVerb_data()
{
    QTest::addColumn<ConnectionState::Kind>("kind");
    QTest::addColumn<TodayTarget::Kind>("verb");
    using Kind = ConnectionState::Kind;
    QTest::addRow("signed out") << Kind::SignedOut << TodayTarget::Kind::SignIn;
    QTest::addRow("silent") << Kind::ProviderSilent << TodayTarget::Kind::TryNow;
    QTest::addRow("no network") << Kind::NoNetwork << TodayTarget::Kind::TryNow;
    QTest::addRow("certificate") << Kind::CertificateRefused << TodayTarget::Kind::TryNow;
}

void TestTodayModel::troubleHasAVerb()
{
    QFETCH(ConnectionState::Kind, kind);
    QFETCH(TodayTarget::Kind, verb);
    Screen screen;
    screen.open();
    QVERIFY(screen.of(TodaySection::Trouble).isEmpty());
    ConnectionState bad;
    bad.kind = kind;
    bad.since = todayAt(0, -1);
    screen.scene.connection.become(bad);
    screen.scene.pass();
    const QList<TodayRow> trouble = screen.of(TodaySection::Trouble);
    QCOMPARE(trouble.size(), 1);
    QCOMPARE(trouble.first().target.kind, verb);
    QVERIFY(!trouble.first().verb.isEmpty());
    QVERIFY(!trouble.first().then.text.isEmpty());
    QCOMPARE(trouble.first().left, u"1 h 00 min ago"_s);
    QCOMPARE(screen.model->needed(), 1);
}

void TestTodayModel::announcementsAreReadTogether()
{
    Screen screen;
    screen.open();
    const int before = screen.scene.desk.termReads;
    for (int i = 0; i < 50; ++i)
        Q_EMIT screen.scene.desk.termsChanged();
    screen.scene.pass();
    QCOMPARE(screen.scene.desk.termReads, before + 1);
    SyncState running;
    running.phase = SyncState::Phase::Subscriptions;
    screen.scene.sync.become(running);
    screen.scene.pass(10s);
    const int during = screen.scene.desk.termReads;
    for (int i = 0; i < 6; ++i) {
        Q_EMIT screen.scene.desk.termsChanged();
        screen.scene.pass(1s);
    }
    QVERIFY(screen.scene.desk.termReads <= during + 2);
}

void TestTodayModel::hiddenItReadsNothing()
{
    Screen screen;
    screen.open(false);
    screen.scene.renewals.board.announce();
    Q_EMIT screen.scene.desk.termsChanged();
    screen.scene.pass();
    QCOMPARE(screen.scene.desk.termReads, 0);
    QVERIFY(screen.scene.renewals.board.asked.isEmpty());
    QCOMPARE(screen.scene.renewals.plan.reads, 0);
    screen.model->setDue(4); // as the board's own screen counted them
    QCOMPARE(screen.model->needed(), 4);
    screen.model->setShown(true);
    screen.scene.pass();
    QCOMPARE(screen.scene.desk.termReads, 1);
}

void TestTodayModel::anotherAccountStartsAnew()
{
    Screen screen;
    screen.scene.fillBelievably();
    screen.open();
    QVERIFY(!screen.of(TodaySection::Windows).isEmpty());
    screen.scene.desk.termAnswers.hold = true;
    Account other = FakeAccounts::productionAccount();
    screen.scene.renewals.accounts.add(other);
    screen.scene.pass();
    QVERIFY(screen.of(TodaySection::Windows).isEmpty());
    QCOMPARE(screen.note(TodaySection::Windows), u"Not read yet"_s);
}

void TestTodayModel::aRefreshKeepsTheRows()
{
    Screen screen;
    screen.scene.fillBelievably();
    screen.open();
    const QPersistentModelIndex kept(screen.model->list().index(screen.model->list().rowOf(u"4/901"_s), 0));
    QVERIFY(kept.isValid());
    TodayTerms fewer = *screen.scene.desk.termAnswers.fallback;
    fewer.trials.removeLast();
    screen.scene.desk.termAnswers.fallback = fewer;
    Q_EMIT screen.scene.desk.termsChanged();
    screen.scene.pass();
    QVERIFY(kept.isValid());
    QCOMPARE(screen.of(TodaySection::Trials).size(), 1);
}

QTEST_MAIN(TestTodayModel)
#include "tst_today_model.moc"
