// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_scene.h"
#include "ui/seats/seat_edit_view_model.h"
#include "ui/seats/seat_words.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tenantry;
using namespace tenantry::testing;

using Fault = SeatEditViewModel::Fault;
using Field = SeatEditViewModel::Field;
Q_DECLARE_METATYPE(Fault)
Q_DECLARE_METATYPE(Field)

namespace {

// The editor with the subscription of 12 seats open in it.
struct Opened : SeatScene
{
    SeatEditViewModel edit{desk, clock};
    QSignalSpy added{&edit, &SeatEditViewModel::added};
    QSignalSpy failed{&edit, &SeatEditViewModel::failed};

    explicit Opened(const std::function<void(SeatQuestion &)> &with = {})
    {
        if (with)
            with(question());
        edit.open(premium);
        if (!QTest::qWaitFor([this] { return edit.question().has_value(); }))
            qFatal("the subscription was not read");
    }
    // What the desk answers arrives in a later turn of the event loop.
    void weighed()
    {
        pause();
        QTRY_VERIFY(edit.weighed().has_value());
    }
    QStringList goingBack() const
    {
        QStringList words;
        for (const StatusWord &line : seatwords::goingBack(edit.question()->room))
            words << line.word;
        return words;
    }
    QStringList notices() const
    {
        QStringList words;
        for (const StatusWord &line : seatwords::notices(edit))
            words << line.word;
        return words;
    }
};

} // namespace

class TestSeatEdit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void startsWithWhatThereIs();
    void startsWithWhatThePlanWants();
    void S2_232_fewerSeatsThanUsersIsSaid();
    void S0_52_totalAndChangeFollowEachOther_data();
    void S0_52_totalAndChangeFollowEachOther();
    void S0_52_aSignedTotalIsNoTotal();
    void S0_52_theTotalIsSaid();
    void S0_51_stepsAndTypedNumbers();
    void S0_51_stepsStayWithinWhatIsPossible();
    void readsNumbersAsTheLanguageWritesThem();
    void faultsAreTold_data();
    void faultsAreTold();
    void C8_whatCannotBePutIsNotPut_data();
    void C8_whatCannotBePutIsNotPut();
    void typingAsksOnceAfterAPause();
    void anAnswerToAnOlderNumberIsDropped();
    void refusedWithReasonAndNextDate();
    void cannotTellIsNotRefused();
    void failureOfWeighingIsTold();
    void S0_53_putsTheTotalIntoThePlan();
    void S0_53_putBeforeTheVerdictWaitsForIt();
    void putOfARefusedNumberNeverHappens();
    void puttingBackTakesOutOfThePlan();
    void failureOfPutKeepsWhatWasTyped();
    void saysWhatCanGoBackUntilWhen();
    void saysWhatCanGoBackInOtherCases_data();
    void saysWhatCanGoBackInOtherCases();
    void readsAgainWhenAWindowEnds();
    void whatMovedMeanwhileIsSaid();
    void aRefreshFollowsWhereNothingWasTyped();
    void aReadingThatSaysTheSameDisturbsNothing();
    void costIsTotalPerPeriodAndNow();
    void unknownPriceIsSaid();
    void discardGoesBack();
    void anotherSubscriptionDropsTheAnswer();
    void readFailureIsTold();
};

void TestSeatEdit::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    qputenv("TZ", "Europe/Bucharest");
}

void TestSeatEdit::startsWithWhatThereIs()
{
    Opened on;
    QCOMPARE(on.edit.totalText(), u"12"_s);
    QCOMPARE(on.edit.changeText(), u"0"_s);
    QCOMPARE(on.edit.fault(), Fault::None);
    QVERIFY(!on.edit.isChanged());
    QVERIFY(!on.edit.mayPut());
    on.pause();
    QVERIFY(on.desk.weighed.isEmpty()); // nothing to ask about
}

void TestSeatEdit::startsWithWhatThePlanWants()
{
    Opened on([](SeatQuestion &question) { question.planned = 15; });
    QCOMPARE(on.edit.totalText(), u"15"_s);
    QCOMPARE(on.edit.changeText(), u"+3"_s);
    QVERIFY(!on.edit.mayPut()); // it is there already
    QVERIFY(on.notices().join(u'\n').contains(u"12 → 15"_s));
    on.weighed(); // its money stands beside it
    QCOMPARE(on.edit.weighed()->change.after.quantity, std::optional(15));
}

// 12 bought here and 3 elsewhere; 14 users have one.
void TestSeatEdit::S2_232_fewerSeatsThanUsersIsSaid()
{
    Opened unread;
    QVERIFY(!unread.notices().join(u'\n').contains(u"assigned"_s));
    Opened on([](SeatQuestion &question) {
        PoolLine pool;
        pool.ours = 12;
        pool.total = 15;
        pool.assigned = 14;
        question.pool = pool;
    });
    QVERIFY(on.notices().join(u'\n').contains(u"14 of 15"_s));
    on.edit.setTotalText(u"11"_s);
    QVERIFY(!on.notices().join(u'\n').contains(u"more than"_s));
    on.edit.setTotalText(u"9"_s);
    QVERIFY(on.notices().join(u'\n').contains(u"2 user"_s));
}

void TestSeatEdit::S0_52_totalAndChangeFollowEachOther_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("change");
    QTest::addRow("more in all") << Field::Total << u"15"_s << u"15"_s << u"+3"_s;
    QTest::addRow("fewer in all") << Field::Total << u"9"_s << u"9"_s << u"−3"_s;
    QTest::addRow("the same") << Field::Total << u" 12 "_s << u" 12 "_s << u"0"_s;
    QTest::addRow("no number") << Field::Total << u"12x"_s << u"12x"_s << QString();
    QTest::addRow("add") << Field::Change << u"+5"_s << u"17"_s << u"+5"_s;
    QTest::addRow("add without a sign") << Field::Change << u"5"_s << u"17"_s << u"5"_s;
    QTest::addRow("give back") << Field::Change << u"-3"_s << u"9"_s << u"-3"_s;
    QTest::addRow("give back, true minus") << Field::Change << u"−3"_s << u"9"_s << u"−3"_s;
    QTest::addRow("more than there are") << Field::Change << u"-13"_s << QString() << u"-13"_s;
    QTest::addRow("no change") << Field::Change << u"many"_s << QString() << u"many"_s;
    QTest::addRow("two signs") << Field::Change << u"+-3"_s << QString() << u"+-3"_s;
    QTest::addRow("beyond counting") << Field::Change << u"2147483647"_s << QString() << u"2147483647"_s;
}

void TestSeatEdit::S0_52_totalAndChangeFollowEachOther()
{
    QFETCH(Field, field);
    QFETCH(QString, typed);
    QFETCH(QString, total);
    QFETCH(QString, change);
    Opened on;
    if (field == Field::Total)
        on.edit.setTotalText(typed);
    else
        on.edit.setChangeText(typed);
    QCOMPARE(on.edit.totalText(), total);
    QCOMPARE(on.edit.changeText(), change);
}

// "+5" means five more to everybody who types it; as a total it would mean five in all.
void TestSeatEdit::S0_52_aSignedTotalIsNoTotal()
{
    for (const QString &typed : {u"+5"_s, u"-5"_s, u"−5"_s}) {
        Opened on;
        on.edit.setTotalText(typed);
        QCOMPARE(on.edit.fault(), Fault::Signed);
        QVERIFY(!on.edit.mayPut());
        QCOMPARE(on.edit.changeText(), QString());
    }
}

void TestSeatEdit::S0_52_theTotalIsSaid()
{
    Opened on;
    QCOMPARE(seatwords::outcome(on.edit), u"The customer has 12 seat(s) now."_s);
    on.edit.setChangeText(u"5"_s);
    QCOMPARE(seatwords::outcome(on.edit), u"Afterwards the customer has 17 seat(s): 12 now and 5 more."_s);
    on.edit.setTotalText(u"5"_s);
    QCOMPARE(seatwords::outcome(on.edit), u"Afterwards the customer has 5 seat(s): 12 now and 7 fewer."_s);
    on.edit.setTotalText(u"3"_s); // not possible: nothing is promised
    QCOMPARE(seatwords::outcome(on.edit), u"The customer has 12 seat(s) now."_s);
    QCOMPARE(seatwords::cost(on.edit).figure, u"no change"_s);
}

void TestSeatEdit::S0_51_stepsAndTypedNumbers()
{
    Opened on;
    on.edit.step(1);
    QCOMPARE(on.edit.totalText(), u"13"_s);
    on.edit.step(10);
    QCOMPARE(on.edit.totalText(), u"23"_s);
    on.edit.setTotalText(u"20"_s);
    on.edit.step(-1);
    QCOMPARE(on.edit.totalText(), u"19"_s);
    QCOMPARE(on.edit.changeText(), u"+7"_s);
    on.edit.setTotalText(u"abc"_s);
    on.edit.step(1); // from what there is
    QCOMPARE(on.edit.totalText(), u"13"_s);
}

void TestSeatEdit::S0_51_stepsStayWithinWhatIsPossible()
{
    Opened on;
    on.edit.step(-100);
    QCOMPARE(on.edit.total(), std::optional(4));
    on.edit.step(1000);
    QCOMPARE(on.edit.total(), std::optional(300));
    Opened unknown([](SeatQuestion &question) {
        question.room.fewer.kind = Verdict::Kind::CannotTell;
        question.room.lowest = 12;
    });
    unknown.edit.step(-100); // nobody said that they cannot go back
    QCOMPARE(unknown.edit.total(), std::optional(1));
}

void TestSeatEdit::readsNumbersAsTheLanguageWritesThem()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    Opened on([](SeatQuestion &question) {
        question.room.current = 1200;
        question.room.highest = 0;
    });
    QCOMPARE(on.edit.totalText(), u"1.200"_s);
    on.edit.setTotalText(u"1.250"_s);
    QCOMPARE(on.edit.change(), 50);
    on.edit.setTotalText(u"1,5"_s);
    QCOMPARE(on.edit.fault(), Fault::NotANumber);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestSeatEdit::faultsAreTold_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("says");
    QTest::addRow("empty") << Field::Total << QString() << Fault::Empty << u"Enter the number"_s;
    QTest::addRow("letters") << Field::Total << u"twelve"_s << Fault::NotANumber << u"whole number"_s;
    QTest::addRow("fraction") << Field::Total << u"1.5"_s << Fault::NotANumber << u"whole number"_s;
    QTest::addRow("signed") << Field::Total << u"+5"_s << Fault::Signed << u"“Change”"_s;
    QTest::addRow("zero") << Field::Total << u"0"_s << Fault::BelowOne << u"cancel it"_s;
    QTest::addRow("all back") << Field::Change << u"-12"_s << Fault::BelowOne << u"cancel it"_s;
    QTest::addRow("more than all back") << Field::Change << u"-20"_s << Fault::BelowOne << u"cancel it"_s;
    QTest::addRow("below what must stay") << Field::Total << u"3"_s << Fault::BelowLowest << u"Only 8 of 12"_s;
    QTest::addRow("what must stay") << Field::Total << u"4"_s << Fault::None << QString();
    QTest::addRow("at most") << Field::Total << u"300"_s << Fault::None << QString();
    QTest::addRow("above") << Field::Total << u"301"_s << Fault::AboveHighest << u"At most 300"_s;
    QTest::addRow("beyond counting") << Field::Total << u"99999999999"_s << Fault::AboveHighest << u"At most 300"_s;
    QTest::addRow("change, letters") << Field::Change << u"x"_s << Fault::NotANumber << u"whole number"_s;
    QTest::addRow("change, empty") << Field::Change << u"+"_s << Fault::Empty << u"Enter the number"_s;
    QTest::addRow("change above") << Field::Change << u"289"_s << Fault::AboveHighest << u"At most 300"_s;
    QTest::addRow("change overflows") << Field::Change << u"2147483647"_s << Fault::AboveHighest << u"At most"_s;
}

void TestSeatEdit::faultsAreTold()
{
    QFETCH(Field, field);
    QFETCH(QString, typed);
    QFETCH(Fault, fault);
    QFETCH(QString, says);
    Opened on;
    if (field == Field::Total)
        on.edit.setTotalText(typed);
    else
        on.edit.setChangeText(typed);
    QCOMPARE(on.edit.fault(), fault);
    QCOMPARE(on.edit.edited(), field);
    const QString text = seatwords::fault(fault, on.edit.question()->room);
    QCOMPARE(text.isEmpty(), says.isEmpty());
    QVERIFY2(text.contains(says), qPrintable(text));
}

void TestSeatEdit::C8_whatCannotBePutIsNotPut_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", "abc", "0", "3", "301", "+2", "12"})
        QTest::addRow("“%s”", typed) << QString::fromLatin1(typed);
}

// One place for seats: what stands in the plan is what the person saw and meant, or nothing.
void TestSeatEdit::C8_whatCannotBePutIsNotPut()
{
    QFETCH(QString, typed);
    Opened on;
    on.edit.setTotalText(u"15"_s);
    on.edit.setTotalText(typed); // nor the 15 before
    QVERIFY(!on.edit.mayPut());
    on.edit.put();
    on.pause();
    QTest::qWait(0);
    QVERIFY(on.desk.puts.isEmpty());
}

void TestSeatEdit::typingAsksOnceAfterAPause()
{
    Opened on;
    on.edit.setTotalText(u"1"_s);
    on.clock.advance(50ms);
    on.edit.setTotalText(u"15"_s);
    on.clock.advance(50ms);
    on.edit.setTotalText(u"150"_s);
    QVERIFY(on.desk.weighed.isEmpty());
    QCOMPARE(seatwords::verdict(on.edit).word, u"Checking"_s);
    on.weighed();
    QCOMPARE(on.desk.weighed.size(), 1);
    QCOMPARE(on.desk.weighed.first().before.quantity, std::optional(12));
    QCOMPARE(on.desk.weighed.first().after.quantity, std::optional(150));
    QCOMPARE(seatwords::verdict(on.edit).word, u"Allowed"_s);
}

void TestSeatEdit::anAnswerToAnOlderNumberIsDropped()
{
    Opened on;
    on.desk.holdWeigh = true;
    on.edit.setTotalText(u"3"_s);
    on.pause(); // asked; the answer is on its way
    QCOMPARE(on.desk.weighed.size(), 1);
    on.edit.setTotalText(u"15"_s);
    on.desk.weighAnswers.settleAll();
    QTest::qWait(0);
    QVERIFY(!on.edit.isRefused());
    QVERIFY(!on.edit.weighed());
    on.pause();
    on.desk.weighAnswers.settleAll();
    QTRY_VERIFY(on.edit.weighed());
    QVERIFY(on.edit.mayPut());
}

void TestSeatEdit::refusedWithReasonAndNextDate()
{
    Opened on;
    on.edit.setTotalText(u"3"_s);
    on.weighed();
    QVERIFY(on.edit.isRefused());
    const QString said = seatwords::verdict(on.edit).word;
    QVERIFY2(said.startsWith(u"Not allowed: "_s), qPrintable(said));
    QVERIFY2(said.contains(u"19\u00a0Jun\u00a02027"_s), qPrintable(said));
}

void TestSeatEdit::cannotTellIsNotRefused()
{
    Opened on;
    on.desk.weighing = [](const SubscriptionChange &change) {
        PlanItem item = planItem({}, {}, change);
        item.verdict = {};
        return item;
    };
    on.edit.setTotalText(u"15"_s);
    on.weighed();
    QVERIFY(on.edit.mayPut());
    QVERIFY(seatwords::verdict(on.edit).word.startsWith(u"Cannot tell"_s));
}

void TestSeatEdit::failureOfWeighingIsTold()
{
    Opened on;
    on.desk.failure = Error{.kind = Error::Kind::Damaged};
    on.edit.setTotalText(u"15"_s);
    on.pause();
    QTRY_COMPARE(on.failed.size(), 1);
    QVERIFY(seatwords::verdict(on.edit).word.startsWith(u"Cannot tell"_s)); // never guessed green
}

void TestSeatEdit::S0_53_putsTheTotalIntoThePlan()
{
    Opened on;
    on.edit.setChangeText(u"5"_s);
    on.weighed();
    on.edit.put();
    QTRY_COMPARE(on.added.size(), 1);
    QCOMPARE(on.desk.puts.size(), 1);
    const SubscriptionChange put = on.desk.puts.first().first();
    QCOMPARE(put.kind, ChangeKind::Seats);
    QCOMPARE(put.subscription, on.question().row.subscription.id);
    QCOMPARE(put.customer, on.question().row.subscription.customer);
    QCOMPARE(put.before.quantity, std::optional(12));
    QCOMPARE(put.after.quantity, std::optional(17));
    QCOMPARE(seatwords::added(put, on.question()),
             u"Added to the plan: +5 seat(s) for Front office, Nordwind Logistik S.R.L. (12 → 17)."_s);
}

// Typed and Enter at once: quicker than the pause after which the desk is asked.
void TestSeatEdit::S0_53_putBeforeTheVerdictWaitsForIt()
{
    Opened on;
    on.desk.holdWeigh = true;
    on.edit.setTotalText(u"15"_s);
    on.edit.put();
    QVERIFY(on.desk.puts.isEmpty());
    on.desk.weighAnswers.settleAll();
    QTRY_COMPARE(on.desk.puts.size(), 1);
    QCOMPARE(on.desk.puts.first().first().after.quantity, std::optional(15));
    Opened again;
    again.desk.holdWeigh = true;
    again.edit.setTotalText(u"15"_s);
    again.edit.put();
    again.edit.setTotalText(u"16"_s); // another number was not asked for
    again.desk.weighAnswers.settleAll();
    again.pause();
    again.desk.weighAnswers.settleAll();
    QTRY_VERIFY(again.edit.weighed());
    QVERIFY(again.desk.puts.isEmpty());
}

void TestSeatEdit::putOfARefusedNumberNeverHappens()
{
    Opened on;
    on.desk.weighing = [](const SubscriptionChange &change) {
        PlanItem item = planItem({}, {}, change);
        item.verdict.kind = Verdict::Kind::Refused;
        item.verdict.reason = u"not-active"_s;
        return item;
    };
    on.edit.setTotalText(u"15"_s);
    on.desk.holdWeigh = true;
    on.edit.put(); // before the verdict
    on.desk.weighAnswers.settleAll();
    QTRY_VERIFY(on.edit.isRefused());
    on.edit.put(); // and after it
    on.pause();
    QVERIFY(on.desk.puts.isEmpty());
}

void TestSeatEdit::puttingBackTakesOutOfThePlan()
{
    Opened on([](SeatQuestion &question) { question.planned = 15; });
    on.edit.setChangeText(u"0"_s);
    QVERIFY(on.edit.mayPut());
    on.edit.put();
    QTRY_COMPARE(on.added.size(), 1);
    const SubscriptionChange put = on.desk.puts.first().first();
    QVERIFY(put.changesNothing());
    QVERIFY(seatwords::added(put, on.question()).startsWith(u"Taken out of the plan"_s));
}

void TestSeatEdit::failureOfPutKeepsWhatWasTyped()
{
    Opened on;
    on.edit.setTotalText(u"15"_s);
    on.weighed();
    on.desk.failure = Error{.kind = Error::Kind::StorageFull};
    on.edit.put();
    QTRY_COMPARE(on.failed.size(), 1);
    QCOMPARE(on.added.size(), 0);
    QCOMPARE(on.edit.totalText(), u"15"_s);
    on.desk.failure.reset();
    QVERIFY(on.edit.mayPut());
}

void TestSeatEdit::saysWhatCanGoBackUntilWhen()
{
    Opened on;
    QCOMPARE(
        on.goingBack(),
        QStringList{
            u"8 of 12 seats can go back until Tue\u00a024\u00a0Nov\u00a02026\u00a014:07\u00a0UTC\u00a0· 16:07\u00a0here"_s});
}

void TestSeatEdit::saysWhatCanGoBackInOtherCases_data()
{
    QTest::addColumn<SeatRoom>("room");
    QTest::addColumn<QStringList>("says");
    SeatRoom two;
    two.current = 12;
    two.lowest = 7;
    two.returnable = {{3, QDateTime({2026, 11, 22}, {9, 0}, Qt::UTC)},
                      {2, QDateTime({2026, 11, 24}, {22, 30}, Qt::UTC)}};
    two.stated = 5;
    two.counted = 6;
    two.fewer.kind = Verdict::Kind::Allowed;
    QTest::addRow("two windows, differing") << two << QStringList{u"3 of 12"_s, u"2 of 12"_s, u"states 5"_s};
    SeatRoom none;
    none.current = 12;
    none.lowest = 12;
    none.fewer.kind = Verdict::Kind::Refused;
    none.fewer.reason = u"window-passed"_s;
    none.fewer.nextAllowed = QDateTime({2027, 6, 19}, {0, 0}, Qt::UTC);
    QTest::addRow("none") << none << QStringList{u"19\u00a0Jun\u00a02027"_s};
    SeatRoom legacy;
    legacy.current = 12;
    legacy.lowest = 1;
    legacy.anyTime = true;
    legacy.fewer.kind = Verdict::Kind::Allowed;
    QTest::addRow("legacy") << legacy << QStringList{u"at any time"_s};
    SeatRoom unknown;
    unknown.current = 12;
    unknown.lowest = 12;
    QTest::addRow("unknown") << unknown << QStringList{u"not known"_s};
}

void TestSeatEdit::saysWhatCanGoBackInOtherCases()
{
    QFETCH(SeatRoom, room);
    QFETCH(QStringList, says);
    const QList<StatusWord> lines = seatwords::goingBack(room);
    QCOMPARE(lines.size(), says.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QVERIFY2(lines.at(i).word.contains(says.at(i)), qPrintable(lines.at(i).word));
}

void TestSeatEdit::readsAgainWhenAWindowEnds()
{
    Opened on;
    on.edit.setTotalText(u"5"_s);
    on.question().room.lowest = 12;
    on.question().room.returnable.clear();
    on.clock.advance(24h * 3 + 6min);
    QTest::qWait(0);
    QCOMPARE(on.edit.fault(), Fault::None); // a minute is left
    on.clock.advance(2min);
    QTRY_COMPARE(on.edit.fault(), Fault::BelowLowest);
    QCOMPARE(on.edit.totalText(), u"5"_s);
}

void TestSeatEdit::whatMovedMeanwhileIsSaid()
{
    Opened on;
    on.edit.setChangeText(u"+3"_s);
    on.question().room.current = 14;
    on.question().row.subscription.quantity = 14;
    on.edit.refresh();
    QTRY_COMPARE(on.edit.movedFrom(), std::optional(12));
    QCOMPARE(on.edit.total(), std::optional(15)); // the total is what the person saw and wanted
    QCOMPARE(on.edit.changeText(), u"+1"_s);
    QVERIFY(on.notices().join(u'\n').contains(u"12 → 14"_s));
    on.weighed();
    QCOMPARE(on.desk.weighed.last().before.quantity, std::optional(14));
    on.edit.discard();
    QVERIFY(!on.edit.movedFrom());
    QCOMPARE(on.edit.totalText(), u"14"_s);
}

void TestSeatEdit::aRefreshFollowsWhereNothingWasTyped()
{
    Opened on;
    on.question().room.current = 14;
    Q_EMIT on.desk.changed();
    QTRY_COMPARE(on.edit.totalText(), u"14"_s);
    QVERIFY(!on.edit.movedFrom());
}

void TestSeatEdit::aReadingThatSaysTheSameDisturbsNothing()
{
    Opened on;
    on.edit.setTotalText(u"15"_s);
    on.weighed();
    Changes changes;
    changes.subscriptionsOf = {4}; // another customer's
    on.question().room.current = 14;
    on.edit.changedElsewhere(changes);
    QTest::qWait(0);
    QCOMPARE(on.edit.question()->room.current, 12);
    on.question().room.current = 12;
    changes.subscriptionsOf = {3};
    on.edit.changedElsewhere(changes);
    QTest::qWait(0);
    QVERIFY(on.edit.weighed()); // the verdict stays where it is
    on.question().room.current = 14;
    on.edit.changedElsewhere(changes);
    QTRY_COMPARE(on.edit.question()->room.current, 14);
}

void TestSeatEdit::costIsTotalPerPeriodAndNow()
{
    Opened on;
    QCOMPARE(seatwords::cost(on.edit).figure, u"0.00\u00a0EUR"_s);
    on.edit.setTotalText(u"15"_s);
    on.weighed();
    const seatwords::CostText cost = seatwords::cost(on.edit);
    QCOMPARE(cost.label, u"Until 18\u00a0Jun\u00a02027"_s);
    QCOMPARE(cost.figure, u"+457.59\u00a0EUR"_s);
    QCOMPARE(cost.parts.size(), 2);
    QCOMPARE(cost.parts.at(0),
             (seatwords::CostLine{u"Rest of this period, until 18\u00a0Dec\u00a02026"_s, u"+61.59\u00a0EUR"_s}));
    QCOMPARE(cost.parts.at(1).amount, u"+66.00\u00a0EUR/mo"_s);
    QVERIFY(cost.source.startsWith(u"22.00\u00a0EUR/mo per seat."_s));
    on.edit.setTotalText(u"11"_s);
    on.weighed();
    QCOMPARE(seatwords::cost(on.edit).figure, u"−152.53\u00a0EUR"_s);
}

void TestSeatEdit::unknownPriceIsSaid()
{
    Opened on([](SeatQuestion &question) { question.price = {}; });
    on.edit.setTotalText(u"15"_s);
    on.weighed();
    const seatwords::CostText cost = seatwords::cost(on.edit);
    QVERIFY(!cost.known);
    QCOMPARE(cost.figure, u"unknown"_s);
    QVERIFY(cost.parts.isEmpty());
    QVERIFY(on.edit.mayPut());
}

void TestSeatEdit::discardGoesBack()
{
    Opened on([](SeatQuestion &question) { question.planned = 15; });
    on.edit.setTotalText(u"abc"_s);
    QVERIFY(on.edit.isChanged());
    on.edit.discard();
    QCOMPARE(on.edit.totalText(), u"15"_s);
    QVERIFY(!on.edit.isChanged());
}

void TestSeatEdit::anotherSubscriptionDropsTheAnswer()
{
    Opened on;
    on.desk.questions[44] = on.question();
    on.desk.questions[44].room.current = 2;
    on.desk.holdSeats = true;
    on.edit.refresh(); // of the first; its answer comes after the second was opened
    on.edit.open(44);
    QVERIFY(!on.edit.question());
    on.desk.seatAnswers.settleAll();
    QTRY_VERIFY(on.edit.question());
    QTest::qWait(0);
    QCOMPARE(on.edit.question()->room.current, 2);
    QCOMPARE(on.edit.totalText(), u"2"_s);
}

void TestSeatEdit::readFailureIsTold()
{
    SeatScene scene;
    SeatEditViewModel edit(scene.desk, scene.clock);
    edit.open(99);
    QTRY_VERIFY(edit.error());
    QCOMPARE(edit.error()->kind, Error::Kind::NotFound);
    QVERIFY(!edit.mayPut());
    edit.setTotalText(u"15"_s);
    QCOMPARE(edit.totalText(), QString());
}

QTEST_GUILESS_MAIN(TestSeatEdit)
#include "tst_seat_edit.moc"
