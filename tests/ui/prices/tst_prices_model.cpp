// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the screen "Prices" knows and says, without a widget.
#include "price_scene.h"
#include "ui/common/ending_words.h"
#include "ui/prices/price_import_view_model.h"
#include "ui/prices/price_words.h"
#include "ui/prices/prices_view_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;
using Phase = PriceImportViewModel::Phase;

Q_DECLARE_METATYPE(tenantry::TableFault)

class TestPricesModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsAndRulesAreRead();
    void S2_178_changesOfTheChosenList();
    void aFileIsDecidedAndImported();
    void nothingIsImportedWhileSomethingIsMissing();
    void everyDecisionChecksAgain();
    void lateAnswersAreNotHeard();
    void anImportCanBeCancelled();
    void filesThatAreNone();
    void faultSentences_data();
    void faultSentences();
    void rulesInWords();
    void undoAndRedo();
    void customersAreFound();
    void S2_179_theBoardSaysWhichListARenewalIsPricedBy();
};

void TestPricesModel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestPricesModel::listsAndRulesAreRead()
{
    PriceScene scene;
    PricesViewModel model(scene.prices, scene.directory);
    QAbstractItemModelTester lists(model.lists(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester rules(model.rules(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(model.isRead());
    QCOMPARE(model.lists()->rowCount(), 0);
    scene.fill();
    Q_EMIT scene.prices.changed();
    QTRY_COMPARE(model.lists()->rowCount(), 3);
    QTRY_COMPARE(model.rules()->rowCount(), 2);
    const auto cell = [](const QAbstractItemModel *table, int row, int column) {
        return table->index(row, column).data().toString();
    };
    QCOMPARE(cell(model.lists(), 0, 0), u"Purchase prices"_s);
    QCOMPARE(cell(model.lists(), 0, 1), u"December 2026"_s);
    QCOMPARE(cell(model.lists(), 0, 4), u"1,234"_s);
    QCOMPARE(cell(model.lists(), 2, 0), u"Standard <b>2026</b>"_s);
    QCOMPARE(cell(model.lists(), 2, 2), u"all"_s);
    QCOMPARE(cell(model.rules(), 0, 0), u"All other customers"_s);
    QCOMPARE(cell(model.rules(), 1, 0), u"Contoso SRL"_s);
    QCOMPARE(cell(model.rules(), 1, 1), u"Retail price less 7.5 %"_s);
    QVERIFY(!model.lists()->index(2, 0).data(Qt::ToolTipRole).toString().contains(u"<b>"_s)); // plain, escaped
    QCOMPARE(model.saleLists(), QStringList{u"Standard <b>2026</b>"_s});
}

void TestPricesModel::S2_178_changesOfTheChosenList()
{
    PriceScene scene;
    scene.fill();
    PricesViewModel model(scene.prices, scene.directory);
    QTRY_COMPARE(model.lists()->rowCount(), 3);
    QVERIFY(model.differencesText().isEmpty());
    model.chooseList(0);
    QTRY_COMPARE(model.differences()->rowCount(), 2);
    QCOMPARE(model.differencesText(), u"Against November 2026: 1 dearer, 0 cheaper, 1 new, 0 gone."_s);
    const auto cell = [&](int row, int column) { return model.differences()->index(row, column).data().toString(); };
    QCOMPARE(cell(0, 2), u"18.60"_s);
    QCOMPARE(cell(0, 3), u"19.50"_s);
    QCOMPARE(cell(0, 4), u"+0.90"_s);
    QCOMPARE(cell(1, 2), u"—"_s);
    QCOMPARE(cell(1, 4), u"new"_s);
    scene.prices.difference.reset();
    model.chooseList(1);
    QTRY_COMPARE(model.differencesText(), u"The list of October 2026 is not here, so what changes cannot be told."_s);
    QCOMPARE(model.differences()->rowCount(), 0);
}

void TestPricesModel::aFileIsDecidedAndImported()
{
    PriceScene scene;
    scene.prices.looks.fallback = scene.file();
    scene.prices.checks.fallback = PriceScene::good();
    ImportedPrices done;
    done.list = PriceScene::list(9, {2026, 12, 1});
    scene.prices.imports.fallback = done;
    PriceImportViewModel model(scene.prices, scene.clock);
    QSignalSpy imported(&model, &PriceImportViewModel::imported);
    QVERIFY(!model.mayImport());
    model.open(u"/tmp/december.csv"_s);
    QTRY_VERIFY(model.mayImport());
    QCOMPARE(model.wanted().month, QDate(2026, 12, 1));
    QVERIFY(model.months().startsWith(QDate(2026, 12, 1))); // next month's list is out (S2-178)
    QCOMPARE(pricewords::checked(*model.check(), model.wanted()), u"1 price(s) for December 2026, no faults."_s);
    model.import();
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(scene.prices.imported, QList<PriceImport>{scene.file().proposed});
    QCOMPARE(model.phase(), Phase::Nothing);
}

void TestPricesModel::nothingIsImportedWhileSomethingIsMissing()
{
    PriceScene scene;
    scene.prices.looks.fallback = scene.file(false);
    scene.prices.checks.fallback = Error{.kind = Error::Kind::Invalid, .subject = u"unit"_s};
    PriceImportViewModel model(scene.prices, scene.clock);
    model.open(u"/tmp/december.csv"_s);
    QTRY_COMPARE(model.missing(), u"Choose the column that holds: Price."_s);
    model.import();
    QVERIFY(scene.prices.imported.isEmpty());
    scene.prices.checks.fallback = PriceScene::faulty();
    model.setColumn(u"unit"_s, 4);
    QTRY_VERIFY(model.check().has_value());
    QVERIFY(model.missing().isEmpty());
    QVERIFY(!model.mayImport());
    model.import();
    QVERIFY(scene.prices.imported.isEmpty());
    scene.prices.checks.fallback = PriceScene::good();
    model.setDecimalSign(u',');
    QTRY_VERIFY(model.mayImport());
    QCOMPARE(model.wanted().mapping.at(u"unit"_s), 4);
}

void TestPricesModel::everyDecisionChecksAgain()
{
    PriceScene scene;
    scene.prices.looks.fallback = scene.file();
    scene.prices.checks.fallback = PriceScene::good();
    PriceImportViewModel model(scene.prices, scene.clock);
    model.open(u"/tmp/december.csv"_s);
    QTRY_VERIFY(model.mayImport());
    QCOMPARE(scene.prices.checked.size(), 1);
    model.setMarket(u" de"_s);
    model.setCurrency(u"chf"_s);
    model.setMonth({2026, 11, 1});
    QCOMPARE(scene.prices.checked.size(), 4);
    QCOMPARE(scene.prices.checked.last().market, u"DE"_s);
    QCOMPARE(scene.prices.checked.last().currency, u"CHF"_s);
    model.setMonth({2026, 11, 1}); // nothing new
    QCOMPARE(scene.prices.checked.size(), 4);
    model.setKind(PriceListKind::Sale); // columns are remembered for each kind
    QCOMPARE(scene.prices.lookedAt.size(), 2);
}

void TestPricesModel::lateAnswersAreNotHeard()
{
    PriceScene scene;
    scene.prices.looks.fallback = scene.file();
    scene.prices.checks.fallback = PriceScene::faulty();
    scene.prices.checks.hold = true;
    PriceImportViewModel model(scene.prices, scene.clock);
    model.open(u"/tmp/december.csv"_s);
    QTRY_COMPARE(scene.prices.checked.size(), 1);
    model.setMonth({2026, 11, 1});
    QCOMPARE(scene.prices.checked.size(), 2);
    std::vector<Pending<PriceFileCheck>> open = scene.prices.checks.open;
    open[0].settle(PriceScene::faulty());
    QTest::qWait(10);
    QVERIFY(model.checking() && !model.check());
    open[1].settle(PriceScene::good());
    QTRY_VERIFY(model.mayImport());
}

void TestPricesModel::anImportCanBeCancelled()
{
    PriceScene scene;
    scene.prices.looks.fallback = scene.file();
    scene.prices.checks.fallback = PriceScene::good();
    scene.prices.imports.hold = true;
    PriceImportViewModel model(scene.prices, scene.clock);
    QSignalSpy failed(&model, &PriceImportViewModel::failed);
    model.open(u"/tmp/december.csv"_s);
    QTRY_VERIFY(model.mayImport());
    model.import();
    QCOMPARE(model.phase(), Phase::Importing);
    Q_EMIT scene.prices.progressChanged({true, 500, 1000});
    QCOMPARE(model.progress().done, 500);
    model.cancel();
    QCOMPARE(scene.prices.cancelled, 1);
    scene.prices.imports.open.front().settle(Error{Error::Kind::Cancelled});
    QTRY_COMPARE(model.phase(), Phase::Deciding);
    QVERIFY(model.mayImport()); // what was decided stays
    QCOMPARE(failed.count(), 0);
}

void TestPricesModel::filesThatAreNone()
{
    PriceScene scene;
    PriceImportViewModel model(scene.prices, scene.clock);
    QSignalSpy unreadable(&model, &PriceImportViewModel::unreadable);
    QSignalSpy failed(&model, &PriceImportViewModel::failed);
    scene.prices.looks.fallback = Error{.kind = Error::Kind::Invalid, .code = u"workbook"_s};
    model.open(u"/tmp/book.xlsx"_s);
    QTRY_COMPARE(unreadable.count(), 1);
    QCOMPARE(unreadable.last().first().toString(),
             u"This workbook is protected or of an older format. Save it as .xlsx without a password, or its sheet as "
             "CSV, and import that file."_s);
    scene.prices.looks.fallback = Error{.kind = Error::Kind::NotFound};
    model.open(u"/tmp/none.csv"_s);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(model.phase(), Phase::Nothing);
}

void TestPricesModel::faultSentences_data()
{
    QTest::addColumn<TableFault>("fault");
    QTest::addColumn<QString>("place");
    using Kind = TableFault::Kind;
    for (int kind = 0; kind <= int(Kind::NoRows); ++kind) {
        const TableFault fault{Kind(kind), 1203, u"Preis"_s, u"f<i>ound"_s, u"wanted"_s, 7};
        QTest::addRow("kind %d", kind) << fault << u"prices.csv, line 1,203, column “Preis”: "_s;
    }
    QTest::addRow("whole row") << TableFault{Kind::TooFewCells, 3, {}, u"3"_s, u"18"_s, 0} << u"prices.csv, line 3: "_s;
}

// File, line and field, then what stands there and what to do: two sentences at least.
void TestPricesModel::faultSentences()
{
    QFETCH(TableFault, fault);
    QFETCH(QString, place);
    const QString sentence = pricewords::fault(u"prices.csv"_s, fault);
    QVERIFY2(sentence.startsWith(place), qPrintable(sentence));
    const QString rest = sentence.mid(place.size());
    QVERIFY2(rest.count(u'.') >= 2 && rest.endsWith(u'.'), qPrintable(sentence));
    QVERIFY2(!rest.contains(u"%1"_s) && !rest.contains(u"%2"_s), qPrintable(sentence));
}

void TestPricesModel::rulesInWords()
{
    SaleRule rule;
    rule.percent = *Decimal::parse("12.50");
    QCOMPARE(pricewords::rule(rule), u"Purchase price and 12.5 %"_s);
    QCOMPARE(pricewords::roundingOf(rule), u"half up to 2 digit(s)"_s);
    rule.rounding = Rounding::HalfEven;
    QVERIFY(pricewords::roundingOf(rule).startsWith(u"half to even"_s));
    rule.basis = SaleRule::Basis::List;
    rule.list = u"Standard"_s;
    QCOMPARE(pricewords::rule(rule), u"Sale list “Standard”"_s);
    for (const auto fault : {SaleRuleFault::PercentTooLow, SaleRuleFault::PercentTooHigh,
                             SaleRuleFault::DigitsOutOfRange, SaleRuleFault::NoList})
        QVERIFY(!pricewords::ruleFault(fault, SaleRule::Basis::MarkUp).isEmpty());
}

void TestPricesModel::undoAndRedo()
{
    PriceScene scene;
    scene.fill();
    PricesViewModel model(scene.prices, scene.directory);
    QTRY_COMPARE(model.rules()->rowCount(), 2);
    model.removeRule(1);
    QCOMPARE(scene.prices.taken, QList<CustomerId>{CustomerId(u"contoso"_s)});
    model.removeList(1);
    QCOMPARE(scene.prices.removed, QList<qint64>{1});
    QVERIFY(!model.canUndo());
    scene.prices.undoable = true;
    QVERIFY(model.canUndo());
    model.undo();
    model.redo();
    QCOMPARE(scene.prices.undone, 1);
    QCOMPARE(scene.prices.redone, 1);
}

void TestPricesModel::customersAreFound()
{
    PriceScene scene;
    scene.directory.addCustomer(u"Contoso SRL"_s, u"contoso.onmicrosoft.com"_s);
    scene.directory.addCustomer(u"Fabrikam"_s, u"fabrikam.onmicrosoft.com"_s);
    PricesViewModel model(scene.prices, scene.directory);
    model.findCustomers(u"cont"_s);
    QTRY_COMPARE(model.found().size(), 1);
    QCOMPARE(model.found().first().companyName, u"Contoso SRL"_s);
    model.findCustomers(u" "_s);
    QTRY_VERIFY(model.found().isEmpty());
}

void TestPricesModel::S2_179_theBoardSaysWhichListARenewalIsPricedBy()
{
    EndingTerm term;
    term.byDefault.outcome = TermOutcome::Renews;
    term.renewalList.month = {2027, 3, 1};
    term.renewalList.listed = {2026, 12, 1};
    QVERIFY(renewalListText(term).isEmpty()); // nobody knows
    term.renewalList.standing = PriceFound::Standing::NotYetPublished;
    QCOMPARE(renewalListText(term), u"price of March 2027, not yet published; by the list of December 2026"_s);
    term.renewalList.listed = {};
    QCOMPARE(renewalListText(term), u"price of March 2027, not yet published"_s);
    term.renewalList.standing = PriceFound::Standing::NotImported;
    QCOMPARE(renewalListText(term), u"list of March 2027 not imported"_s);
    term.renewalList.standing = PriceFound::Standing::Listed;
    QVERIFY(renewalListText(term).isEmpty());
    term.renewalList.standing = PriceFound::Standing::NotYetPublished;
    term.byDefault.outcome = TermOutcome::Ends; // nothing is paid then
    QVERIFY(renewalListText(term).isEmpty());
}

QTEST_MAIN(TestPricesModel)
#include "tst_prices_model.moc"
