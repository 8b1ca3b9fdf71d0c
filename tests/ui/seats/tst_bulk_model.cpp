// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Many seat changes at once, without a widget: what is judged, mended, chosen, left out and put.
#include "bulk_scene.h"
#include "ui/common/item_roles.h"
#include "ui/seats/bulk_table_model.h"
#include "ui/seats/bulk_words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

using State = BulkRow::State;

namespace {

struct Desk : BulkScene
{
    BulkViewModel model{parts()};
    QSignalSpy added{&model, &BulkViewModel::added};

    void settle()
    {
        pause();
        QTRY_VERIFY(!model.isReading() && !model.isJudging());
    }
    void openFile(const QString &path = file)
    {
        model.openFile(path);
        settle();
    }
    void openSelection()
    {
        model.openSelection(selection());
        settle();
    }
    State state(int row) const { return model.rows().at(static_cast<std::size_t>(row)).state(); }
    QList<State> states() const
    {
        QList<State> all;
        for (const BulkRow &row : model.rows())
            all += row.state();
        return all;
    }
    QString sentence(int row) const { return bulkwords::sentence(model, row).word; }
};

} // namespace

class TestBulkModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void oneRuleForASelection();
    void S0_52_aSignedTotalChangesNothing();
    void aNumberOfItsOwnStaysWhenTheRuleChanges();
    void whatIsRefusedStaysInTheListAndIsLeftOut();
    void aTableLineByLine();
    void S0_49_whichOneIsMeantIsAsked();
    void twoLinesForOneSubscriptionAreAConflict();
    void aMendedCellStaysMended();
    void whatIsNotTakenStaysAfterAdding();
    void faultsNameFileLineAndColumn_data();
    void faultsNameFileLineAndColumn();
    void whereReadingEndedIsSaid();
    void columnsAreRemembered();
    void withoutColumnsNothingIsAsked();
    void anAnswerToAnOlderTextIsDropped();
    void stoppedAndContinued();
    void nothingIsPutBeforeEverythingIsChecked();
    void failureKeepsEverything();
    void hostileCellsAreShownAsTheyAre();
    void theTableFollowsTheModel();
    void tenThousandLinesTurnTheEventLoop();
};

void TestBulkModel::oneRuleForASelection()
{
    Desk desk;
    desk.openSelection();
    QCOMPARE(desk.model.counts().same, 4); // nothing is entered yet
    QVERIFY(!desk.model.mayPut());
    desk.model.setRule(BulkViewModel::Rule::Add, u"5"_s);
    desk.settle();
    QCOMPARE(desk.model.counts().taken, 4);
    desk.model.put();
    QTRY_COMPARE(desk.desk.puts.size(), 1); // one step of undo
    QCOMPARE(desk.desk.puts.first().size(), 4);
    QCOMPARE(desk.desk.puts.first().first().before.quantity, 12);
    QCOMPARE(desk.desk.puts.first().first().after.quantity, 17);
    QTRY_COMPARE(desk.added.size(), 1);
    QCOMPARE(desk.added.first(), (QVariantList{4, 0}));
}

void TestBulkModel::S0_52_aSignedTotalChangesNothing()
{
    Desk desk;
    desk.openSelection();
    desk.model.setRule(BulkViewModel::Rule::Set, u"+5"_s);
    desk.settle();
    QVERIFY(desk.model.hasSignedTotal());
    QCOMPARE(desk.model.counts().taken, 0);
    desk.model.setRule(BulkViewModel::Rule::Set, u"50"_s);
    desk.settle();
    QVERIFY(!desk.model.hasSignedTotal());
    QCOMPARE(desk.model.rows()[0].answer->after, 50);
    desk.model.setRule(BulkViewModel::Rule::Add, u"-2"_s);
    desk.settle();
    QCOMPARE(desk.model.rows()[0].answer->after, 10);
}

void TestBulkModel::aNumberOfItsOwnStaysWhenTheRuleChanges()
{
    Desk desk;
    desk.openSelection();
    desk.model.mend(1, BulkTable::Seats, u"50"_s);
    desk.model.setRule(BulkViewModel::Rule::Set, u"60"_s);
    desk.settle();
    QCOMPARE(desk.model.rows()[1].answer->after, 50);
    QCOMPARE(desk.model.rows()[0].answer->after, 60);
}

void TestBulkModel::whatIsRefusedStaysInTheListAndIsLeftOut()
{
    Desk desk;
    desk.openSelection();
    desk.model.setRule(BulkViewModel::Rule::Set, u"10"_s);
    desk.settle();
    QCOMPARE(desk.states(), (QList<State>{State::Refused, State::Refused, State::Allowed, State::Allowed}));
    QVERIFY(desk.sentence(0).contains(u"12 → 10"_s));
    QVERIFY(!bulkwords::source(desk.model.rows()[0]).isEmpty());
    desk.model.put();
    QTRY_COMPARE(desk.desk.puts.size(), 1);
    QCOMPARE(desk.desk.puts.first().size(), 2);
    QTRY_COMPARE(desk.added.size(), 1);
    QCOMPARE(desk.model.rows().size(), 2U);
}

void TestBulkModel::aTableLineByLine()
{
    Desk desk;
    desk.openFile();
    QCOMPARE(desk.states(), (QList<State>{State::Allowed, State::Choose, State::Fault, State::Unmatched,
                                          State::Unmatched, State::Twice}));
    QCOMPARE(desk.model.counts().toClear, 5);
    QCOMPARE(desk.model.nextToClear(0), 1);
    QCOMPARE(desk.model.nextToClear(5), 1);
}

// Three are called the same; only the one that was pointed at changes
void TestBulkModel::S0_49_whichOneIsMeantIsAsked()
{
    Desk desk;
    desk.openFile();
    QCOMPARE(desk.state(1), State::Choose);
    const QList<BulkSubject> choices = desk.model.rows()[1].answer->choices;
    QCOMPARE(choices.size(), 2);
    QVERIFY(bulkwords::particulars(choices.first()) != bulkwords::particulars(choices.last()));
    desk.model.choose(1, choices.first());
    desk.settle();
    QCOMPARE(desk.state(1), State::Allowed);
    desk.model.put();
    QTRY_COMPARE(desk.desk.puts.size(), 1);
    QCOMPARE(desk.desk.puts.first().last().subscription, choices.first().subscription);
    for (const SubscriptionChange &change : desk.desk.puts.first())
        QVERIFY(change.subscription != choices.last().subscription);
}

// The last one does not win, and neither does the first
void TestBulkModel::twoLinesForOneSubscriptionAreAConflict()
{
    Desk desk;
    desk.openFile();
    const QString exchange = desk.bulk.subjects.last().subscription.text();
    desk.model.mend(4, BulkTable::Subscription, exchange);
    desk.model.mend(4, BulkTable::Seats, u"90"_s);
    desk.settle();
    QCOMPARE(desk.state(0), State::Twice);
    QCOMPARE(desk.state(4), State::Twice);
    QVERIFY2(desk.sentence(0).startsWith(u"seats.csv, line 2"_s) && desk.sentence(0).contains(u" 6 change"_s),
             qPrintable(desk.sentence(0)));
    QCOMPARE(desk.model.counts().taken, 0);
    QVERIFY(!desk.model.mayPut());
    desk.model.setLeftOut({0}, true);
    QCOMPARE(desk.state(4), State::Allowed);
    desk.model.setLeftOut({0}, false);
    QCOMPARE(desk.state(4), State::Twice);
}

void TestBulkModel::aMendedCellStaysMended()
{
    Desk desk;
    desk.openFile();
    desk.model.mend(2, BulkTable::Seats, u"12"_s);
    desk.settle();
    desk.model.setColumn(BulkTable::Seats, 0); // a slip
    desk.settle();
    QCOMPARE(desk.model.text(2, BulkTable::Seats), u"12"_s);
    QCOMPARE(desk.model.text(0, BulkTable::Seats), u"Contoso"_s);
    desk.model.setColumn(BulkTable::Seats, 3);
    desk.settle();
    QCOMPARE(desk.model.text(2, BulkTable::Seats), u"12"_s);
    QCOMPARE(desk.model.text(0, BulkTable::Seats), u"+5"_s);
}

void TestBulkModel::whatIsNotTakenStaysAfterAdding()
{
    Desk desk;
    desk.openFile();
    desk.model.mend(3, BulkTable::Seats, u"+77"_s);
    desk.settle();
    desk.model.put();
    QTRY_COMPARE(desk.added.size(), 1);
    QCOMPARE(desk.added.first(), (QVariantList{1, 5}));
    desk.settle();
    QCOMPARE(desk.model.rows().size(), 5U);
    QCOMPARE(desk.model.rows()[0].line.line, 3);
    QCOMPARE(desk.model.text(2, BulkTable::Seats), u"+77"_s);
    desk.model.setColumn(BulkTable::Product, -1); // the lines that are left are filled from their own cells
    QCOMPARE(desk.model.text(0, BulkTable::Customer), u"Nordwind Logistik S.R.L."_s);
    QCOMPARE(desk.model.text(2, BulkTable::Seats), u"+77"_s);
}

void TestBulkModel::faultsNameFileLineAndColumn_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("says");
    QTest::addRow("number") << 2 << u"seats.csv, line 4, column “Anzahl”: "_s << u"“12,5” is there"_s;
    QTest::addRow("customer") << 3 << u"seats.csv, line 5, column “Kunde”: "_s << u"“=cmd|'/c calc'!A1”"_s;
    QTest::addRow("id") << 4 << u"seats.csv, line 6, column “Abo”: "_s << u"“9f2c71e0”"_s;
}

void TestBulkModel::faultsNameFileLineAndColumn()
{
    QFETCH(int, row);
    QFETCH(QString, begins);
    QFETCH(QString, says);
    Desk desk;
    desk.openFile();
    QVERIFY2(desk.sentence(row).startsWith(begins), qPrintable(desk.sentence(row)));
    QVERIFY2(desk.sentence(row).contains(says), qPrintable(desk.sentence(row)));
}

void TestBulkModel::whereReadingEndedIsSaid()
{
    BulkTable table;
    table.name = u"seats.csv"_s;
    QVERIFY(bulkwords::tableFault(table).isEmpty());
    table.fault = Error{Error::Kind::Invalid, 0, {}, u"bytes that are not UTF-8"_s, u"14:1"_s};
    const QString told = bulkwords::tableFault(table);
    QVERIFY2(told.contains(u"seats.csv"_s) && told.contains(u"Line 14, character 1"_s), qPrintable(told));
    QVERIFY(told.contains(u"CSV UTF-8"_s));
}

void TestBulkModel::columnsAreRemembered()
{
    Desk desk;
    BulkTable &table = desk.bulk.tables[BulkScene::file];
    table.headers = {u"A"_s, u"B"_s, u"C"_s, u"D"_s};
    table.columns = {-1, -1, -1, -1};
    desk.openFile();
    QVERIFY(!desk.model.columnsSuffice());
    desk.model.setColumn(BulkTable::Subscription, 2);
    desk.model.setColumn(BulkTable::Seats, 3);
    desk.settle();
    QVERIFY(desk.model.columnsSuffice());
    QCOMPARE(desk.state(0), State::Allowed);
    desk.openFile(); // the next month's
    QVERIFY(desk.model.columnsSuffice());
    QCOMPARE(desk.model.columns()[BulkTable::Seats], 3);
    table.headers = {u"A"_s, u"B"_s};
    desk.openFile(); // another table
    QVERIFY(!desk.model.columnsSuffice());
    desk.preferences.setValue(u"bulk/columns"_s, u"[{\"headers\":[\"A\",\"B\"],\"columns\":[900,-7,\"x\",{}]}]"_s);
    desk.openFile();
    QCOMPARE(desk.model.columns()[BulkTable::Subscription], 1); // never outside the table
    QCOMPARE(desk.model.columns()[BulkTable::Customer], -1);
}

void TestBulkModel::withoutColumnsNothingIsAsked()
{
    Desk desk;
    desk.bulk.tables[BulkScene::file].columns = {-1, 0, -1, 3}; // a customer without a product says nothing
    desk.openFile();
    QVERIFY(!desk.model.columnsSuffice());
    QCOMPARE(desk.bulk.asked, 0);
    QVERIFY(!desk.model.mayPut());
}

void TestBulkModel::anAnswerToAnOlderTextIsDropped()
{
    Desk desk;
    desk.bulk.hold = true;
    desk.model.openSelection(desk.selection());
    desk.model.setRule(BulkViewModel::Rule::Add, u"5"_s);
    desk.pause();
    desk.bulk.hold = false;
    desk.bulk.settleAll(); // what was asked before the number was typed
    QTRY_COMPARE(desk.model.counts().taken, 4);
    QCOMPARE(desk.model.rows()[0].answer->after, 17);
}

void TestBulkModel::stoppedAndContinued()
{
    Desk desk;
    desk.bulk.hold = true;
    desk.model.openSelection(desk.selection());
    QVERIFY(desk.model.isJudging());
    desk.model.stopJudging();
    QVERIFY(!desk.model.isJudging());
    desk.bulk.settleAll();
    QCoreApplication::processEvents();
    QCOMPARE(desk.model.counts().waiting, 4);
    desk.bulk.hold = false;
    desk.model.judgeRest();
    QTRY_COMPARE(desk.model.counts().waiting, 0);
}

void TestBulkModel::nothingIsPutBeforeEverythingIsChecked()
{
    Desk desk;
    desk.openFile();
    QVERIFY(desk.model.mayPut());
    desk.model.mend(1, BulkTable::Subscription, desk.bulk.subjects.first().subscription.text());
    QVERIFY(!desk.model.mayPut());
    desk.model.put();
    QVERIFY(desk.desk.puts.isEmpty());
    desk.settle();
    QVERIFY(desk.model.mayPut());
}

void TestBulkModel::failureKeepsEverything()
{
    Desk desk;
    QSignalSpy failed(&desk.model, &BulkViewModel::failed);
    desk.openFile();
    desk.desk.failure = Error{Error::Kind::StorageFull};
    desk.model.put();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(desk.model.rows().size(), 6U);
    QVERIFY(desk.model.mayPut());
    desk.openFile(u"/tmp/none.csv"_s);
    QTRY_COMPARE(failed.size(), 2);
}

void TestBulkModel::hostileCellsAreShownAsTheyAre()
{
    Desk desk;
    desk.openFile();
    const BulkTableModel table(desk.model);
    QCOMPARE(table.index(3, int(BulkCell::Customer)).data().toString(), u"=cmd|'/c calc'!A1"_s);
    QCOMPARE(table.index(3, int(BulkCell::Subscription)).data().toString(), u"<img src=x>"_s);
}

void TestBulkModel::theTableFollowsTheModel()
{
    Desk desk;
    BulkTableModel table(desk.model);
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.openFile();
    QCOMPARE(table.rowCount(), 6);
    QCOMPARE(table.index(0, int(BulkCell::After)).data().toString(), u"12"_s);
    QCOMPARE(table.index(0, int(BulkCell::Customer)).data().toString(), u"Contoso"_s);
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    desk.model.mend(0, BulkTable::Seats, u"+6"_s);
    desk.settle();
    QVERIFY(!changed.isEmpty());
    QCOMPARE(table.index(0, int(BulkCell::After)).data().toString(), u"13"_s);
    desk.model.put();
    QTRY_COMPARE(table.rowCount(), 5);
}

// Never more than a thousand lines between two turns of the loop
void TestBulkModel::tenThousandLinesTurnTheEventLoop()
{
    constexpr int lines = 10'000;
    Desk desk;
    BulkTable &table = desk.bulk.tables[BulkScene::file];
    table.rows.clear();
    desk.bulk.subjects.clear();
    for (int number = 0; number < 50; ++number)
        desk.bulk.subjects += bulkSubject(1000 + number, u"Customer"_s, u"Plan"_s, 5);
    for (int number = 0; number < lines; ++number)
        table.rows += BulkTable::Row{
            number + 2, {{}, {}, number < 50 ? desk.bulk.subjects[number].subscription.text() : u"x"_s, u"+1"_s}};
    QSignalSpy changed(&desk.model, &BulkViewModel::changed);
    desk.model.openFile(BulkScene::file);
    QTRY_COMPARE_WITH_TIMEOUT(desk.model.judged(), lines, 30'000);
    QVERIFY(changed.size() > lines / 2000);
    QCOMPARE(desk.model.counts().taken, 50);
    QCOMPARE(desk.bulk.asked, lines);
}

QTEST_GUILESS_MAIN(TestBulkModel)
#include "tst_bulk_model.moc"
