// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_scene.h"
#include "ui/plan/plan_line.h"
#include "ui/plan/plan_table.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

namespace {

QStringList namesOf(const QList<PlanItem> &items)
{
    QStringList names;
    for (const PlanItem &item : items)
        names << item.subscriptionName;
    names.sort();
    return names;
}

} // namespace

// Collecting, reviewing, sending and what became of the changes.
class TestPlanModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void countsWhatIsUnsent();
    void removesOnlyWhatIsUnsent();
    void undoAndRedo();
    void C40_manyChangesAreWarnedAbout();
    void keepMyWishStandsOnTheProvidersState();
    void sendsExactlyWhatIsChecked();
    void whatCannotBeSentStays_data();
    void whatCannotBeSentStays();
    void whatMovesWhileReviewingIsUnchecked();
    void myOwnChangesAreNoSurprise();
    void aConflictIsSaidAndNothingSent();
    void anAnswerThatIsLateIsNotSentTwice();
    void offlineKeepsForSending();
    void theRoleDecides();
    void searchDoesNotHideWhatIsSent();
    void totalsFollowTheChecks();
    void progressAndItsResult();
    void waitingChangesAreSentOrGivenUp();
    void aFailureEndsTheRow();
    void anotherAccountForgets();
    void copyNamesCustomerAndSubscription();
    void csvIsSafeAndRaw();
};

void TestPlanModel::countsWhatIsUnsent()
{
    PlanScene scene;
    scene.add(u"A"_s, u"One"_s, 1, 2);
    const IntentId refused = scene.add(u"A"_s, u"Two"_s, 5, 1);
    scene.refuse(refused, u"window-passed"_s);
    scene.item(scene.add(u"B"_s, u"Three"_s, 1, 2)).state = IntentState::Confirmed;
    PlanViewModel model(scene.desk, scene.accounts, scene.connection);
    QVERIFY(!model.itemsRead());
    model.refresh();
    QVERIFY(model.itemsRead());
    QCOMPARE(model.unsent(), 2);
    QCOMPARE(model.held(), 1);
    QCOMPARE(model.ended(), 1);
    QCOMPARE(model.customers(), 2);
    model.clearEnded();
    QCOMPARE(scene.desk.clears, 1);
    QCOMPARE(model.shownLines(), 2);
}

void TestPlanModel::removesOnlyWhatIsUnsent()
{
    PlanScene scene;
    const IntentId draft = scene.add(u"A"_s, u"One"_s, 1, 2);
    const IntentId running = scene.add(u"A"_s, u"Two"_s, 1, 2);
    scene.item(running).state = IntentState::Running;
    PlanViewModel model(scene.desk, scene.accounts, scene.connection);
    model.refresh();
    model.remove(model.items());
    QCOMPARE(scene.desk.taken, QList{draft});
    QCOMPARE(model.items().size(), 1);
    QVERIFY(!model.busy());
}

void TestPlanModel::undoAndRedo()
{
    PlanScene scene;
    scene.add(u"A"_s, u"One"_s, 1, 2);
    PlanViewModel model(scene.desk, scene.accounts, scene.connection);
    model.refresh();
    QVERIFY(!model.canUndo());
    model.undo();
    QCOMPARE(scene.desk.undone, 0);
    model.remove(model.items());
    QCOMPARE(model.unsent(), 0);
    QVERIFY(model.canUndo() && !model.canRedo());
    model.undo();
    QCOMPARE(model.unsent(), 1);
    QVERIFY(model.canRedo());
    model.redo();
    QCOMPARE(model.unsent(), 0);
    model.undo();
    model.review();
    QVERIFY(!model.canUndo() && !model.canRedo()); // nothing moves under the review
}

void TestPlanModel::C40_manyChangesAreWarnedAbout()
{
    PlanScene scene;
    const IntentId id = scene.add(u"A"_s, u"One"_s, 12, 17);
    QVERIFY(lineReason(scene.item(id)).isEmpty());
    scene.item(id).timesChanged = 1043;
    QCOMPARE(lineReason(scene.item(id)), u"Changes of this subscription so far: 1,043. After about 1,200 the provider "
                                         "refuses more; make one change of several."_s);
    QVERIFY(isSendable(scene.item(id))); // hearsay warns, it does not hold anything back
}

// S0-50, C26
void TestPlanModel::keepMyWishStandsOnTheProvidersState()
{
    PlanScene scene;
    const IntentId id = scene.add(u"A"_s, u"One"_s, 12, 17);
    PlanViewModel model(scene.desk, scene.accounts, scene.connection);
    model.refresh();
    ChangeSide now;
    now.quantity = 15;
    scene.desk.overtake(id, now);
    QVERIFY(!isSendable(model.items().first()));
    QCOMPARE(lineReason(model.items().first()), u"You saw 12, you want 17, the provider says 15 now."_s);
    model.keepWish(id);
    QCOMPARE(scene.desk.rebased, QList{id});
    QVERIFY(isSendable(model.items().first()));
    QCOMPARE(lineBefore(model.items().first()), u"15"_s);
    QCOMPARE(lineAfter(model.items().first()), u"17"_s);
}

void TestPlanModel::sendsExactlyWhatIsChecked()
{
    PlanScene scene;
    scene.add(u"A"_s, u"One"_s, 1, 2);
    const IntentId two = scene.add(u"A"_s, u"Two"_s, 1, 2);
    scene.add(u"B"_s, u"Three"_s, 1, 2);
    PlanViewModel model(scene.desk, scene.accounts, scene.connection);
    model.refresh();
    model.send();
    QVERIFY(scene.desk.sent.isEmpty()); // nothing is sent that was not reviewed
    model.review();
    model.tree().setChecked({scene.item(two)}, false);
    const QList<PlanItem> seen = model.chosen();
    model.send();
    QCOMPARE(scene.desk.sent.size(), 1);
    QCOMPARE(scene.desk.sent.first(), seen);
    QCOMPARE(namesOf(seen), (QStringList{u"One"_s, u"Three"_s}));
    QVERIFY(!model.reviewing());
    QCOMPARE(model.unsent(), 1);
}

void TestPlanModel::whatCannotBeSentStays_data()
{
    QTest::addColumn<int>("obstacle");
    QTest::addColumn<QString>("word");
    QTest::addRow("refused") << 0 << u"Not allowed"_s;
    QTest::addRow("overtaken") << 1 << u"Changed elsewhere"_s;
    QTest::addRow("already so") << 2 << u"Already so"_s;
    QTest::addRow("no longer known") << 3 << u"Allowed"_s;
}

void TestPlanModel::whatCannotBeSentStays()
{
    QFETCH(int, obstacle);
    QFETCH(QString, word);
    PlanScene scene;
    scene.add(u"A"_s, u"Fine"_s, 1, 2);
    const IntentId id = scene.add(u"A"_s, u"Held"_s, 5, 1);
    if (obstacle == 0)
        scene.refuse(id, u"window-passed"_s);
    if (obstacle == 1)
        scene.item(id).standing = ChangeStanding::Overtaken;
    if (obstacle == 2)
        scene.item(id).standing = ChangeStanding::AlreadySo;
    if (obstacle == 3)
        scene.item(id).subscriptionName.clear();
    PlanViewModel model(scene.desk, scene.accounts, scene.connection);
    model.refresh();
    model.review();
    QCOMPARE(model.shownLines(), 2); // it does not vanish
    model.tree().setChecked(model.items(), true);
    QCOMPARE(namesOf(model.chosen()), QStringList{u"Fine"_s});
    QCOMPARE(lineWord(scene.item(id)).word, word);
    QVERIFY(!lineReason(scene.item(id)).isEmpty());
    model.send();
    QCOMPARE(namesOf(scene.desk.sent.first()), QStringList{u"Fine"_s});
    QVERIFY(isUnsent(scene.item(id)));
}

void TestPlanModel::whatMovesWhileReviewingIsUnchecked()
{
    PlanScene scene;
    const IntentId one = scene.add(u"A"_s, u"One"_s, 1, 2);
    scene.add(u"A"_s, u"Two"_s, 1, 2);
    PlanViewModel model(scene.desk, scene.accounts, scene.connection);
    model.refresh();
    model.review();
    QCOMPARE(model.movedWhileReviewing(), 0);
    scene.item(one).change.after.quantity = 9;
    Q_EMIT scene.desk.changed();
    QCOMPARE(model.movedWhileReviewing(), 1);
    QCOMPARE(namesOf(model.chosen()), QStringList{u"Two"_s});
    scene.add(u"A"_s, u"Three"_s, 1, 2); // came from elsewhere: nobody has reviewed it
    Q_EMIT scene.desk.changed();
    QCOMPARE(namesOf(model.chosen()), QStringList{u"Two"_s});
    model.tree().setChecked(model.items(), true);
    QCOMPARE(model.chosen().size(), 3);
}

void TestPlanModel::myOwnChangesAreNoSurprise()
{
    PlanScene scene;
    const IntentId id = scene.add(u"A"_s, u"One"_s, 12, 17);
    ChangeSide now;
    now.quantity = 15;
    scene.desk.overtake(id, now);
    PlanViewModel model(scene.desk, scene.accounts, scene.connection);
    model.refresh();
    model.review();
    QVERIFY(model.chosen().isEmpty());
    model.keepWish(id);
    QCOMPARE(model.movedWhileReviewing(), 0);
    QCOMPARE(model.chosen().size(), 1);
}

void TestPlanModel::aConflictIsSaidAndNothingSent()
{
    PlanScene scene;
    const IntentId one = scene.add(u"A"_s, u"One"_s, 1, 2);
    PlanViewModel model(scene.desk, scene.accounts, scene.connection);
    model.refresh();
    model.review();
    scene.item(one).change.after.quantity = 9; // and nobody said so
    model.send();
    QVERIFY(scene.desk.sent.isEmpty());
    QVERIFY(model.error() && model.error()->kind == Error::Kind::Conflict);
    QVERIFY(model.reviewing());
    QVERIFY(model.chosen().isEmpty()); // read again meanwhile: it has to be looked at
    model.dismissMessages();
    QVERIFY(!model.error());
}

void TestPlanModel::anAnswerThatIsLateIsNotSentTwice()
{
    PlanScene scene;
    scene.add(u"A"_s, u"One"_s, 1, 2);
    scene.desk.holdSend = true;
    PlanViewModel model(scene.desk, scene.accounts, scene.connection);
    model.refresh();
    model.review();
    model.send();
    model.send();
    QCOMPARE(scene.desk.sent.size(), 1);
    scene.desk.sendAnswers.settleAll();
    QVERIFY(!model.busy());
}

// S4-59: a plan needs no network until it is sent, and is not lost without
void TestPlanModel::offlineKeepsForSending()
{
    PlanScene scene;
    const IntentId one = scene.add(u"A"_s, u"One"_s, 1, 2);
    PlanViewModel model(scene.desk, scene.accounts, scene.connection);
    model.refresh();
    QVERIFY(!model.offline());
    ConnectionState gone;
    gone.kind = ConnectionState::Kind::NoNetwork;
    QSignalSpy changed(&model, &PlanViewModel::changed);
    scene.connection.become(gone);
    QVERIFY(!changed.isEmpty());
    QVERIFY(model.offline());
    scene.desk.offline = true;
    model.review();
    model.send();
    QCOMPARE(scene.item(one).state, IntentState::Queued);
    QCOMPARE(model.unsent(), 0);
    QCOMPARE(lineWord(model.items().first()).word, u"Kept for sending"_s);
}

// S2-211: a helpdesk agent may plan, not send
void TestPlanModel::theRoleDecides()
{
    PlanScene scene;
    scene.add(u"A"_s, u"One"_s, 1, 2);
    PlanViewModel model(scene.desk, scene.accounts, scene.connection);
    model.refresh();
    QCOMPARE(model.sendingRefused(), QString());
    scene.accounts.accounts.first().role = StaffRole::HelpdeskAgent;
    QVERIFY(model.sendingRefused().contains(u"Helpdesk"_s));
    model.review();
    model.send();
    QVERIFY(scene.desk.sent.isEmpty());
    model.remove(model.items());
    QCOMPARE(model.unsent(), 0);
}

void TestPlanModel::searchDoesNotHideWhatIsSent()
{
    PlanScene scene;
    scene.add(u"A"_s, u"One"_s, 1, 2);
    scene.add(u"B"_s, u"Two"_s, 1, 2);
    PlanViewModel model(scene.desk, scene.accounts, scene.connection);
    model.refresh();
    model.setSearch(u"two"_s);
    QCOMPARE(model.shownLines(), 1);
    model.review();
    QCOMPARE(model.shownLines(), 2);
    QCOMPARE(model.order().search, QString());
}

void TestPlanModel::totalsFollowTheChecks()
{
    PlanScene scene;
    const IntentId one = scene.add(u"A"_s, u"One"_s, 1, 2);
    const IntentId two = scene.add(u"B"_s, u"Two"_s, 1, 2);
    scene.item(one).cost = cost("1.50", "10", "100", u"EUR"_s);
    scene.item(two).cost = cost("2.25", "20", "200", u"EUR"_s);
    scene.add(u"B"_s, u"Three"_s, 1, 2);
    PlanViewModel model(scene.desk, scene.accounts, scene.connection);
    model.refresh();
    QCOMPARE(model.totals().now, (QList{Money{*Decimal::parse("3.75"), u"EUR"_s}}));
    QCOMPARE(model.totals().unknown, 1);
    model.review();
    model.tree().setChecked({scene.item(two)}, false);
    QCOMPARE(model.totals().now, (QList{Money{*Decimal::parse("1.50"), u"EUR"_s}}));
}

void TestPlanModel::progressAndItsResult()
{
    PlanScene scene;
    scene.add(u"A"_s, u"One"_s, 1, 2);
    PlanViewModel model(scene.desk, scene.accounts, scene.connection);
    model.refresh();
    model.stopAfterCurrent();
    QCOMPARE(scene.desk.pauses, 0); // nothing runs
    scene.desk.setProgress({true, false, 1, 3, 0, 0});
    QCOMPARE(model.progress().done, 1);
    QVERIFY(!model.result());
    model.stopAfterCurrent();
    QCOMPARE(scene.desk.pauses, 1);
    QVERIFY(model.progress().pausing);
    scene.desk.setProgress({false, false, 2, 3, 1, 0});
    QVERIFY(model.result());
    QCOMPARE(model.result()->refused, 1);
    scene.desk.setProgress({true, false, 0, 1, 0, 0});
    QVERIFY(!model.result()); // of the one before
}

void TestPlanModel::waitingChangesAreSentOrGivenUp()
{
    PlanScene scene;
    const IntentId kept = scene.add(u"A"_s, u"One"_s, 1, 2);
    const IntentId parked = scene.add(u"A"_s, u"Two"_s, 1, 2);
    scene.add(u"A"_s, u"Three"_s, 1, 2);
    scene.item(kept).state = IntentState::Queued;
    scene.item(parked).state = IntentState::Parked;
    PlanViewModel model(scene.desk, scene.accounts, scene.connection);
    model.refresh();
    model.sendWaiting(model.items());
    QCOMPARE(scene.desk.sentKept, (QList{kept, parked}));
    QCOMPARE(model.unsent(), 1);
    scene.desk.become(parked, IntentState::Parked, QString::fromLatin1(park::cannotTell));
    model.giveUp(model.items());
    QCOMPARE(scene.desk.abandoned, QList{parked});
    QVERIFY(!model.busy());
}

void TestPlanModel::aFailureEndsTheRow()
{
    PlanScene scene;
    for (const QString &name : {u"One"_s, u"Two"_s})
        scene.item(scene.add(u"A"_s, name, 1, 2)).state = IntentState::Queued;
    PlanViewModel model(scene.desk, scene.accounts, scene.connection);
    model.refresh();
    scene.desk.failure = Error{.kind = Error::Kind::Offline};
    model.sendWaiting(model.items());
    QVERIFY(model.error().has_value());
    QVERIFY(!model.busy());
    QCOMPARE(model.items().size(), 2); // what was read stays
}

void TestPlanModel::anotherAccountForgets()
{
    PlanScene scene;
    scene.add(u"A"_s, u"One"_s, 1, 2);
    PlanViewModel model(scene.desk, scene.accounts, scene.connection);
    model.refresh();
    model.review();
    scene.desk.plan.clear();
    scene.accounts.add(FakeAccounts::productionAccount());
    QVERIFY(!model.reviewing());
    QCOMPARE(model.items().size(), 0);
    QCOMPARE(model.tree().rowCount(), 0);
    QCOMPARE(model.environment(), std::optional(Environment::Production));
}

void TestPlanModel::copyNamesCustomerAndSubscription()
{
    PlanScene scene;
    const IntentId id = scene.add(u"=cmd|'/C calc'!A0"_s, u"Basic"_s, 12, 17);
    scene.item(id).cost = cost("-14.11", "25", "112.67", u"EUR"_s);
    const QStringList lines = clipboardText(planTable(scene.desk.plan, PlanFigures::Local)).split(u'\n');
    QCOMPARE(lines.size(), 2);
    const QStringList cells = lines.at(1).split(u'\t');
    QCOMPARE(cells.size(), lines.at(0).split(u'\t').size());
    QCOMPARE(cells.at(0), u"'=cmd|'/C calc'!A0"_s);
    QVERIFY(cells.contains(u"Basic"_s));
    QVERIFY(cells.contains(u"\u221214.11"_s)); // a figure stays a figure
}

// C33
void TestPlanModel::csvIsSafeAndRaw()
{
    PlanScene scene;
    const IntentId id = scene.add(u"''=1+1"_s, u"a \"b\", c"_s, 12, 17);
    scene.item(id).cost = cost("-14.1", "1234.5", "0", u"EUR"_s);
    scene.item(id).state = IntentState::Refused;
    scene.item(id).detail = u"-no\nreally"_s;
    const QByteArray csv = csvBytes(planTable(scene.desk.plan, PlanFigures::Raw));
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    QVERIFY(csv.endsWith("\r\n"));
    QVERIFY2(csv.contains("\r\n'''=1+1,"), csv.constData());
    QVERIFY(csv.contains(",\"a \"\"b\"\", c\","));
    QVERIFY(csv.contains(",12,17,"));
    QVERIFY(csv.contains(",-14.1,EUR,1234.5,"));
    QVERIFY(csv.contains(",\"'-no\nreally\","));
}

QTEST_GUILESS_MAIN(TestPlanModel)
#include "tst_plan_model.moc"
