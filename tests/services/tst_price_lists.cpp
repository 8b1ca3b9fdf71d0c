// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A price list from the file to the ledger: looked at, decided, checked, imported as a whole or not at all.
#include "services/observations.h"
#include "services/price_list_service.h"
#include "storage/database.h"
#include "storage/price_store.h"
#include "storage/query.h"
#include "support/clock.h"
#include "tests/testing/answer_of.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tenantry;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;
using Kind = TableFault::Kind;

Q_DECLARE_METATYPE(tenantry::TableFault)

namespace {

const QByteArray sheetHead = "\"ProductTitle\",\"ProductId\",\"SkuId\",\"SkuTitle\",\"Publisher\",\"SkuDescription\","
                             "\"UnitOfMeasure\",\"TermDuration\",\"BillingPlan\",\"Market\",\"Currency\",\"UnitPrice\","
                             "\"PricingTierRangeMin\",\"PricingTierRangeMax\",\"EffectiveStartDate\","
                             "\"EffectiveEndDate\",\"Tags\",\"ERP Price\"\r\n";

struct SheetRow
{
    QByteArray sku = "0001";
    QByteArray term = "P1Y";
    QByteArray plan = "Monthly";
    QByteArray market = "RO";
    QByteArray currency = "EUR";
    QByteArray unit = "5.60";
    QByteArray from = "12/1/2026 12:00:00 AM";
    QByteArray to = "12/31/2026 11:59:59 PM";
    QByteArray retail = "6.90";
    QByteArray tier{};
    QByteArray product = "CFQ7TTC0LH18";
};

QByteArray lineOf(const SheetRow &row)
{
    const QList<QByteArray> cells{"Microsoft 365, \"\"Basic\"\"",
                                  row.product,
                                  row.sku,
                                  "Business Basic",
                                  "Microsoft Corporation",
                                  "mail; files",
                                  "1 License",
                                  row.term,
                                  row.plan,
                                  row.market,
                                  row.currency,
                                  row.unit,
                                  row.tier,
                                  "",
                                  row.from,
                                  row.to,
                                  "",
                                  row.retail};
    return '"' + cells.join("\",\"") + "\"\r\n";
}

QByteArray sheetOf(const QList<SheetRow> &rows)
{
    QByteArray sheet = "\xEF\xBB\xBF" + sheetHead;
    for (const SheetRow &row : rows)
        sheet += lineOf(row);
    return sheet;
}

// One account's ledger; 22 November 2026.
class PriceOffice
{
public:
    PriceOffice()
    {
        auto opened = Database::open({.path = folder.filePath(u"store.db"_s), .migrations = u":/migrations/store"_s});
        auto second = Database::open({.path = folder.filePath(u"ledger.db"_s), .migrations = u":/migrations/ledger"_s});
        if (!opened || !second)
            qFatal("no store");
        store = std::move(*opened);
        ledger = std::move(*second);
        account.emplace();
        account->key = 1;
        account->id = AccountId::make();
        account->market = u"RO"_s;
        account->currency = u"EUR"_s;
        account->signedInAs = u"Ana Țurcan"_s;
        prices = std::make_unique<PriceListService>(
            PriceListService::Parts{*store, *ledger, [this] { return account; }, clock});
    }
    ~PriceOffice()
    {
        prices->end();
        store.reset();
        ledger.reset();
    }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("no file");
        return out.fileName();
    }
    PriceFile look(const QByteArray &bytes, const QString &name = u"sheet.csv"_s,
                   PriceListKind kind = PriceListKind::Purchase)
    {
        const auto looked = answerOf(prices->look(file(name, bytes), kind));
        return looked ? *looked : PriceFile();
    }
    PriceFileCheck check(const QByteArray &bytes) { return answerOf(prices->check(look(bytes).proposed)).valueOr({}); }
    Result<ImportedPrices> import(const QByteArray &bytes, const QString &name = u"sheet.csv"_s)
    {
        return answerOf(prices->import(look(bytes, name).proposed));
    }
    QList<PriceListInfo> lists() { return answerOf(prices->lists()).valueOr({}); }
    PriceFound priceOn(const QDate &day,
                       const PriceKey &key = {u"CFQ7TTC0LH18"_s, u"0001"_s, Term::Year, BillingCycle::Monthly})
    {
        const auto book = ledger->readNow([this, key](Connection &connection) {
            return PriceListStore(connection).book(account->id, {key}, clock.now());
        });
        return book->purchase({key, u"RO"_s, 1, day.startOfDay(Qt::UTC)});
    }
    qint64 listedRows()
    {
        return ledger
            ->readNow([](Connection &connection) -> Result<qint64> {
                Query query(connection, "SELECT (SELECT count(*) FROM listed_prices) + (SELECT count(*) FROM "
                                        "price_lists) + (SELECT count(*) FROM column_mappings)");
                return query.next() ? query.number(0) : -1;
            })
            .valueOr(-1);
    }

    QTemporaryDir folder;
    ManualClock clock{QDateTime({2026, 11, 22}, {8, 0}, Qt::UTC)};
    std::optional<Account> account;
    std::unique_ptr<Database> store;
    std::unique_ptr<Database> ledger;
    std::unique_ptr<PriceListService> prices;
};

std::optional<Money> euros(const char *amount)
{
    return Money{*Decimal::parse(amount), u"EUR"_s};
}

} // namespace

class TestPriceLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void S2_178_nextMonthsSheetIsTakenIn();
    void theSameFileAgainChangesNothing();
    void anotherFileOfTheMonthTakesItsPlace();
    void everyActCanBeUndoneAndDoneAgain();
    void whatIsUndoneWhereSomethingElseStands();
    void faultsNameTheirPlace_data();
    void faultsNameTheirPlace();
    void oneFaultAndNothingIsImported();
    void faultsAreCountedBeyondTheFirstHundred();
    void wordsNobodyKnowsAreKept();
    void ownListsWithCommasAndChosenColumns();
    void columnsAreRememberedForTheirHeadings();
    void theMonthIsGuessed_data();
    void theMonthIsGuessed();
    void whatWasLookedAtIsImported();
    void cancelledImportsLeaveNothing();
    void aFullDiskLeavesNothing();
    void filesThatAreNone();
    void whatIsMissingIsNamed();
    void S2_178_changesAgainstTheMonthBefore();
    void saleRulesAreReplacedAndUndone();
    void withoutAnAccountThereIsNothing();
};

void TestPriceLists::S2_178_nextMonthsSheetIsTakenIn()
{
    PriceOffice office;
    const QByteArray bytes =
        sheetOf({{}, {.term = "P1M", .unit = "6.72", .retail = "8.28"}, {.sku = "000G", .unit = "0"}});
    const PriceFile file = office.look(bytes);
    QCOMPARE(file.name, u"sheet.csv"_s);
    QCOMPARE(file.headings.size(), 18);
    QCOMPARE(file.rows.size(), 3);
    QCOMPARE(file.rows[0].at(0), u"Microsoft 365, \"Basic\""_s);
    QVERIFY(!file.remembered && file.marketStated && file.currencyStated);
    QCOMPARE(file.proposed.month, QDate(2026, 12, 1));
    QCOMPARE(missingFields(file.proposed.mapping, file.fields), QStringList());
    for (const TableField &field : file.fields) // the sheet has every field but the segment
        QCOMPARE(file.proposed.mapping.at(field.id) >= 0, field.id != u"segment"_s);

    QSignalSpy news(office.prices.get(), &PriceLists::changed);
    const auto done = answerOf(office.prices->import(file.proposed));
    QVERIFY(done);
    QVERIFY(done->changed);
    QCOMPARE(news.count(), 1);
    const PriceListInfo list = office.lists().value(0);
    QCOMPARE(list, done->list);
    QCOMPARE(list.rows, 3);
    QCOMPARE(list.market, u"RO"_s);
    QCOMPARE(list.currency, u"EUR"_s);
    QCOMPARE(list.month, QDate(2026, 12, 1));
    QCOMPARE(list.fileName, u"sheet.csv"_s);
    QCOMPARE(list.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(list.importedAt, office.clock.now());
    const PriceFound december = office.priceOn({2026, 12, 31});
    QCOMPARE(december.standing, PriceFound::Standing::Listed);
    QCOMPARE(december.unit, euros("5.60"));
    QCOMPARE(december.retail, euros("6.90"));
    QCOMPARE(office.priceOn({2027, 1, 1}).standing, PriceFound::Standing::NotYetPublished);
}

void TestPriceLists::theSameFileAgainChangesNothing()
{
    PriceOffice office;
    const QByteArray bytes = sheetOf({{}});
    QVERIFY(office.import(bytes));
    const qint64 rows = office.listedRows();
    const auto stored = office.lists();
    office.clock.advance(std::chrono::hours(1));
    QSignalSpy news(office.prices.get(), &PriceLists::changed);
    const PriceFile file = office.look(bytes, u"the same under another name.csv"_s);
    QVERIFY(answerOf(office.prices->check(file.proposed))->sameAgain);
    const auto again = answerOf(office.prices->import(file.proposed));
    QVERIFY(again);
    QVERIFY(!again->changed);
    QCOMPARE(office.lists(), stored);
    QCOMPARE(office.listedRows(), rows);
    QCOMPARE(news.count(), 0);
}

void TestPriceLists::anotherFileOfTheMonthTakesItsPlace()
{
    PriceOffice office;
    QVERIFY(office.import(sheetOf({{}})));
    const PriceFile corrected = office.look(sheetOf({{.unit = "5.70"}}));
    const auto check = answerOf(office.prices->check(corrected.proposed));
    QVERIFY(check && check->replaces && !check->sameAgain);
    QVERIFY(answerOf(office.prices->import(corrected.proposed)));
    QCOMPARE(office.lists().size(), 1);
    QCOMPARE(office.priceOn({2026, 12, 5}).unit, euros("5.70"));
}

void TestPriceLists::everyActCanBeUndoneAndDoneAgain()
{
    PriceOffice office;
    QVERIFY(!office.prices->canUndo());
    QVERIFY(office.import(sheetOf({{}})));
    QVERIFY(office.import(sheetOf({{.unit = "5.70"}})));
    QVERIFY(answerOf(office.prices->remove(office.lists().value(0))));
    QVERIFY(office.lists().isEmpty());
    QVERIFY(answerOf(office.prices->undo()));
    QCOMPARE(office.priceOn({2026, 12, 5}).unit, euros("5.70"));
    QVERIFY(answerOf(office.prices->undo()));
    QCOMPARE(office.priceOn({2026, 12, 5}).unit, euros("5.60"));
    QVERIFY(answerOf(office.prices->undo()));
    QVERIFY(office.lists().isEmpty() && !office.prices->canUndo());
    for (int act = 0; act < 3; ++act)
        QVERIFY(answerOf(office.prices->redo()));
    QVERIFY(office.lists().isEmpty() && !office.prices->canRedo());
    QVERIFY(answerOf(office.prices->undo()));
    QCOMPARE(office.priceOn({2026, 12, 5}).unit, euros("5.70"));
    // A file that was there before comes back with the rows it had.
    const qint64 rows = office.listedRows();
    QVERIFY(office.import(sheetOf({{}})));
    QCOMPARE(office.priceOn({2026, 12, 5}).unit, euros("5.60"));
    QCOMPARE(office.listedRows(), rows);
}

void TestPriceLists::whatIsUndoneWhereSomethingElseStands()
{
    PriceOffice office;
    QVERIFY(office.import(sheetOf({{}})));
    const PriceListInfo first = office.lists().value(0);
    QVERIFY(answerOf(office.prices->remove(first)));
    // Another Tenantry's act, as far as this one can tell.
    const auto put = office.ledger->writeNow([&](Connection &connection) {
        PriceListInfo other = first;
        other.sha256 = QByteArray(32, '\7');
        return PriceListStore(connection).add(office.account->id, other);
    });
    QVERIFY(put);
    const auto undone = answerOf(office.prices->undo());
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, Error::Kind::Conflict);
    QCOMPARE(office.lists().value(0).key, *put);
}

void TestPriceLists::faultsNameTheirPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TableFault>("fault");
    const auto with = [](const SheetRow &row) { return sheetOf({{}, row}); };
    const auto at = [](Kind kind, const QString &column, const QString &found, const QString &expected = {}) {
        return TableFault{kind, 3, column, found, expected, 0};
    };
    QTest::addRow("no SKU") << with({.sku = ""}) << at(Kind::Empty, u"SkuId"_s, {});
    QTest::addRow("no product") << with({.product = " "}) << at(Kind::Empty, u"ProductId"_s, {});
    QTest::addRow("no price") << with({.sku = "0002", .unit = ""}) << at(Kind::Empty, u"UnitPrice"_s, {});
    QTest::addRow("zeros lost") << with({.sku = "1"}) << at(Kind::LeadingZerosLost, u"SkuId"_s, u"1"_s, u"0001"_s);
    QTest::addRow("comma") << with({.sku = "0002", .unit = "5,60"})
                           << at(Kind::NotANumber, u"UnitPrice"_s, u"5,60"_s, u"."_s);
    QTest::addRow("words") << with({.sku = "0002", .retail = "on request"})
                           << at(Kind::NotANumber, u"ERP Price"_s, u"on request"_s, u"."_s);
    QTest::addRow("negative") << with({.sku = "0002", .unit = "-1"}) << at(Kind::Negative, u"UnitPrice"_s, u"-1"_s);
    QTest::addRow("date") << with({.from = "31/12/2026"})
                          << at(Kind::NotADate, u"EffectiveStartDate"_s, u"31/12/2026"_s);
    QTest::addRow("tier") << with({.tier = "many"}) << at(Kind::NotWhole, u"PricingTierRangeMin"_s, u"many"_s);
    QTest::addRow("market") << with({.sku = "0002", .market = "DE"})
                            << at(Kind::OtherMarket, u"Market"_s, u"DE"_s, u"RO"_s);
    QTest::addRow("currency") << with({.sku = "0002", .currency = "RON"})
                              << at(Kind::OtherCurrency, u"Currency"_s, u"RON"_s, u"EUR"_s);
    QTest::addRow("contradiction") << with({.unit = "5.61"}) << TableFault{Kind::Contradicts, 3, {}, u"0001"_s, {}, 2};
    QTest::addRow("cut off") << sheetOf({{}}) + "\"Microsoft 365\",\"CFQ7TTC0LH18\",\"0002\""
                             << TableFault{Kind::TooFewCells, 3, {}, u"3"_s, u"18"_s, 0};
    QTest::addRow("one delimiter too many") << sheetOf({{}}) + lineOf({.sku = "0002"}).chopped(2) + ",\"?\"\r\n"
                                            << TableFault{Kind::TooManyCells, 3, {}, u"19"_s, u"18"_s, 0};
    QTest::addRow("torn quote") << sheetOf({{}}) + "\"Microsoft 365"
                                << TableFault{Kind::Broken, 3, {}, u"a quoted cell that does not end"_s, {}, 0};
    QTest::addRow("not UTF-8") << sheetOf({{}}) + lineOf({.sku = "\xFC"})
                               << TableFault{Kind::Broken, 3, {}, u"bytes that are not UTF-8"_s, {}, 0};
    QTest::addRow("headings alone") << QByteArray(sheetHead) << TableFault{Kind::NoRows, 1, {}, {}, {}, 0};
}

void TestPriceLists::faultsNameTheirPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TableFault, fault);
    PriceOffice office;
    const PriceFileCheck check = office.check(bytes);
    QCOMPARE(check.faults, 1);
    const TableFault first = check.first.value(0);
    QCOMPARE(int(first.kind), int(fault.kind));
    QCOMPARE(first.line, fault.line);
    QCOMPARE(first.column, fault.column);
    QCOMPARE(first.found, fault.found);
    QCOMPARE(first.expected, fault.expected);
    QCOMPARE(first.otherLine, fault.otherLine);
}

void TestPriceLists::oneFaultAndNothingIsImported()
{
    PriceOffice office;
    QVERIFY(office.import(sheetOf({{}})));
    const qint64 rows = office.listedRows();
    QList<SheetRow> many(2000);
    for (int row = 0; row < many.size(); ++row)
        many[row].sku = QByteArray::number(row + 1000);
    many.last().unit = "five";
    const auto done = office.import(sheetOf(many));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Invalid);
    QCOMPARE(office.listedRows(), rows);
    QCOMPARE(office.priceOn({2026, 12, 5}).unit, euros("5.60"));
}

void TestPriceLists::faultsAreCountedBeyondTheFirstHundred()
{
    PriceOffice office;
    QList<SheetRow> many(300);
    for (int row = 0; row < many.size(); ++row) {
        many[row].sku = QByteArray::number(row + 1000);
        many[row].unit = "?";
    }
    const PriceFileCheck check = office.check(sheetOf(many));
    QCOMPARE(check.faults, 300);
    QCOMPARE(check.first.size(), 100);
    QCOMPARE(check.first.last().line, 101);
}

void TestPriceLists::wordsNobodyKnowsAreKept()
{
    PriceOffice office;
    const PriceFileCheck check = office.check(sheetOf({{}, {.term = "P6M"}, {.plan = "Weekly"}}));
    QCOMPARE(check.faults, 0);
    QCOMPARE(check.rows, 3);
    QCOMPARE(check.unknownRows, 2);
    QCOMPARE(check.unknownWord, u"P6M"_s);
}

void TestPriceLists::ownListsWithCommasAndChosenColumns()
{
    PriceOffice office;
    const QByteArray bytes = "Produkt-ID;SKU;Laufzeit;Abrechnung;Preis netto\r\n"
                             "CFQ7TTC0LH18;0001;P1Y;monthly;7,10\r\n";
    PriceFile file = office.look(bytes, u"Preise Standard.csv"_s, PriceListKind::Sale);
    QCOMPARE(missingFields(file.proposed.mapping, file.fields), QStringList{u"unit"_s});
    QCOMPARE(file.proposed.name, u"Preise Standard"_s);
    QCOMPARE(file.proposed.market, QString()); // of every market
    QCOMPARE(file.proposed.currency, u"EUR"_s);
    const auto refused = answerOf(office.prices->check(file.proposed));
    QCOMPARE(refused.error().subject, u"unit"_s);
    file.proposed.mapping.set(u"unit"_s, 4);
    file.proposed.mapping.decimalSign = u',';
    const auto done = answerOf(office.prices->import(file.proposed));
    QVERIFY(done);
    QCOMPARE(done->list.kind, PriceListKind::Sale);
    QCOMPARE(done->list.name, u"Preise Standard"_s);
    QCOMPARE(office.priceOn({2026, 11, 22}).standing, PriceFound::Standing::Nothing); // none of ours buys by it
}

void TestPriceLists::columnsAreRememberedForTheirHeadings()
{
    PriceOffice office;
    const QByteArray head = "Produkt-ID;SKU;Laufzeit;Abrechnung;A;B\r\n";
    PriceFile file = office.look(head + "CFQ7TTC0LH18;0001;P1Y;monthly;7,10;9,00\r\n");
    QVERIFY(!file.remembered);
    file.proposed.mapping.set(u"unit"_s, 4);
    file.proposed.mapping.set(u"retail"_s, 5);
    file.proposed.mapping.decimalSign = u',';
    QVERIFY(answerOf(office.prices->import(file.proposed)));
    const PriceFile next = office.look(head + "CFQ7TTC0LH18;0001;P1Y;monthly;8;9\r\n", u"next.csv"_s);
    QVERIFY(next.remembered);
    QCOMPARE(next.proposed.mapping, file.proposed.mapping);
    QVERIFY(!office.look("X" + head + "1;2;3;4;5;6\r\n").remembered);
    QVERIFY(!office.look(head + "1;2;3;4;5;6\r\n", u"own.csv"_s, PriceListKind::Sale).remembered);
    // Who says otherwise is heard the next time.
    PriceFile changed = office.look(head + "CFQ7TTC0LH18;0001;P1Y;monthly;9;7\r\n", u"third.csv"_s);
    changed.proposed.mapping.set(u"unit"_s, 5);
    changed.proposed.mapping.set(u"retail"_s, -1);
    QVERIFY(answerOf(office.prices->import(changed.proposed)));
    QCOMPARE(office.look(head + "1;2;3;4;5;6\r\n").proposed.mapping.at(u"unit"_s), 5);
}

void TestPriceLists::theMonthIsGuessed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QDate>("month");
    const QDate november(2026, 11, 1);
    const QDate december(2026, 12, 1);
    QTest::addRow("by its rows") << u"sheet.csv"_s << QByteArray("12/1/2026 12:00:00 AM") << december;
    QTest::addRow("by its name") << u"NCE_2026-12_RO.csv"_s << QByteArray("1/1/2024 12:00:00 AM") << december;
    QTest::addRow("name without dash") << u"pricesheet 202610.csv"_s << QByteArray("") << QDate(2026, 10, 1);
    QTest::addRow("month first") << u"prices 12-2026.csv"_s << QByteArray("") << december;
    QTest::addRow("neither: this month") << u"sheet.csv"_s << QByteArray("") << november;
    QTest::addRow("not out yet: this month") << u"sheet.csv"_s << QByteArray("2027-05-01") << november;
}

void TestPriceLists::theMonthIsGuessed()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, from);
    QFETCH(QDate, month);
    PriceOffice office;
    QCOMPARE(office.look(sheetOf({{.from = from}}), name).proposed.month, month);
}

void TestPriceLists::whatWasLookedAtIsImported()
{
    PriceOffice office;
    const PriceFile file = office.look(sheetOf({{}}));
    QVERIFY(answerOf(office.prices->check(file.proposed)));
    office.file(u"sheet.csv"_s, sheetOf({{.unit = "99"}}));
    QVERIFY(answerOf(office.prices->import(file.proposed)));
    QCOMPARE(office.priceOn({2026, 12, 5}).unit, euros("5.60"));
    office.prices->close();
    QCOMPARE(answerOf(office.prices->import(file.proposed)).error().subject, u"path"_s);
}

void TestPriceLists::cancelledImportsLeaveNothing()
{
    PriceOffice office;
    QList<SheetRow> many(6000);
    for (int row = 0; row < many.size(); ++row)
        many[row].sku = QByteArray::number(row + 1000);
    const PriceFile file = office.look(sheetOf(many));
    const qint64 rows = office.listedRows();
    // Cancelled while it is checked, and while it is written.
    for (const int phase : {1, 2}) {
        int begun = 0;
        QObject watcher;
        connect(office.prices.get(), &PriceLists::progressChanged, &watcher, [&](const ImportProgress &progress) {
            begun += progress.running && progress.done == 0 ? 1 : 0;
            if (begun == phase && progress.running)
                office.prices->cancel();
        });
        const auto done = answerOf(office.prices->import(file.proposed));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Cancelled);
        QCOMPARE(office.listedRows(), rows);
    }
    QSignalSpy progress(office.prices.get(), &PriceLists::progressChanged);
    QVERIFY(answerOf(office.prices->import(file.proposed)));
    QVERIFY(progress.count() > 4);
    QVERIFY(!progress.last().first().value<ImportProgress>().running);
    QCOMPARE(office.lists().value(0).rows, 6000);
}

void TestPriceLists::aFullDiskLeavesNothing()
{
    PriceOffice office;
    auto small = Database::open(
        {.path = office.folder.filePath(u"small.db"_s), .migrations = u":/migrations/ledger"_s, .maxPages = 120});
    QVERIFY(small);
    PriceListService prices({*office.store, **small, [&] { return office.account; }, office.clock});
    QList<SheetRow> many(6000);
    for (int row = 0; row < many.size(); ++row)
        many[row].sku = QByteArray::number(row + 1000);
    const auto file = answerOf(prices.look(office.file(u"large.csv"_s, sheetOf(many)), PriceListKind::Purchase));
    QVERIFY(file);
    QCOMPARE(answerOf(prices.import(file->proposed)).error().kind, Error::Kind::StorageFull);
    QVERIFY(answerOf(prices.lists()).valueOr({PriceListInfo()}).isEmpty());
    prices.end();
    small->reset();
}

void TestPriceLists::filesThatAreNone()
{
    PriceOffice office;
    const auto look = [&](const QString &path) {
        return answerOf(office.prices->look(path, PriceListKind::Purchase)).error();
    };
    QCOMPARE(look(office.folder.filePath(u"none.csv"_s)).kind, Error::Kind::NotFound);
    QCOMPARE(look(office.file(u"book.xlsx"_s, "PK\x03\x04 xl/workbook.xml")).code, u"damaged"_s);
    QCOMPARE(look(office.file(u"book.xls"_s, "\xD0\xCF\x11\xE0\xA1\xB1")).code, u"workbook"_s);
    QCOMPARE(look(office.file(u"empty.csv"_s, "")).code, u"no-table"_s);
    QCOMPARE(look(office.file(u"torn.csv"_s, "\"A,B\n")).subject, u"1:1"_s);
}

void TestPriceLists::whatIsMissingIsNamed()
{
    PriceOffice office;
    office.account->market.clear();
    office.account->currency.clear();
    const PriceFile file =
        office.look("ProductId,SkuId,TermDuration,BillingPlan,UnitPrice\nCFQ7TTC0LH18,0001,P1Y,Monthly,1\n");
    const auto missing = [&](const PriceImport &wanted) {
        return answerOf(office.prices->check(wanted)).error().subject;
    };
    PriceImport wanted = file.proposed;
    QCOMPARE(missing(wanted), u"market"_s);
    wanted.market = u"RO"_s;
    QCOMPARE(missing(wanted), u"currency"_s);
    wanted.currency = u"EUR"_s;
    QVERIFY(answerOf(office.prices->check(wanted)));
    wanted.mapping.set(u"sku"_s, -1);
    QCOMPARE(missing(wanted), u"sku"_s);
    wanted = file.proposed;
    wanted.kind = PriceListKind::Sale;
    wanted.name = u" "_s;
    QCOMPARE(missing(wanted), u"name"_s);
}

void TestPriceLists::S2_178_changesAgainstTheMonthBefore()
{
    PriceOffice office;
    QVERIFY(office.import(sheetOf({{.from = "11/1/2026 12:00:00 AM"}}), u"2026-11.csv"_s));
    QVERIFY(office.import(sheetOf({{.unit = "6.00"}, {.sku = "0002"}}), u"2026-12.csv"_s));
    const auto lists = office.lists();
    QCOMPARE(lists.size(), 2);
    const auto december = answerOf(office.prices->differences(lists[0], 10));
    QVERIFY(december && *december);
    QCOMPARE((*december)->dearer, 1);
    QCOMPARE((*december)->added, 1);
    QCOMPARE((*december)->cheaper + (*december)->gone, 0);
    const auto november = answerOf(office.prices->differences(lists[1], 10));
    QVERIFY(november);
    QVERIFY(!november->has_value()); // nothing to compare it with
}

void TestPriceLists::saleRulesAreReplacedAndUndone()
{
    PriceOffice office;
    Observations observations(*office.store, office.clock);
    Customer contoso;
    contoso.id = CustomerId(u"11111111-aaaa-4bbb-8ccc-dddddddddddd"_s);
    contoso.companyName = u"Contoso <b>SRL</b>"_s;
    contoso.relationship = {Relationship::Reseller, u"reseller"_s};
    QVERIFY(answerOf(observations.customers(1, {contoso})));
    const auto rules = [&] { return answerOf(office.prices->saleRules()).valueOr({}); };

    SaleRule standard;
    standard.percent = Decimal(15);
    QVERIFY(answerOf(office.prices->setSaleRule(standard)));
    SaleRule own = standard;
    own.customer = contoso.id;
    own.percent = Decimal(8);
    QVERIFY(answerOf(office.prices->setSaleRule(own)));
    QCOMPARE(rules().size(), 2);
    QVERIFY(rules()[0].rule.customer.isEmpty());
    QCOMPARE(rules()[1].customerName, contoso.companyName);
    QCOMPARE(rules()[1].rule.who, u"Ana Țurcan"_s);

    own.percent = Decimal(9);
    QVERIFY(answerOf(office.prices->setSaleRule(own)));
    QCOMPARE(rules().size(), 2);
    QCOMPARE(rules()[1].rule.percent, Decimal(9));
    QSignalSpy news(office.prices.get(), &PriceLists::changed);
    QVERIFY(answerOf(office.prices->setSaleRule(own))); // says nothing new
    QCOMPARE(news.count(), 0);
    QVERIFY(answerOf(office.prices->undo()));
    QCOMPARE(rules()[1].rule.percent, Decimal(8));
    QVERIFY(answerOf(office.prices->removeSaleRule(own.customer)));
    QCOMPARE(rules().size(), 1);
    QVERIFY(answerOf(office.prices->undo()));
    QCOMPARE(rules().size(), 2);
    own.percent = Decimal(-100);
    QCOMPARE(answerOf(office.prices->setSaleRule(own)).error().kind, Error::Kind::Invalid);
    QCOMPARE(answerOf(office.prices->removeSaleRule(CustomerId(u"nobody"_s))).error().kind, Error::Kind::NotFound);
}

void TestPriceLists::withoutAnAccountThereIsNothing()
{
    PriceOffice office;
    const QString path = office.file(u"sheet.csv"_s, sheetOf({{}}));
    office.account.reset();
    office.prices->accountChanged();
    QVERIFY(answerOf(office.prices->lists())->isEmpty());
    QVERIFY(answerOf(office.prices->saleRules())->isEmpty());
    QCOMPARE(answerOf(office.prices->look(path, PriceListKind::Purchase)).error().kind, Error::Kind::SignedOut);
    QCOMPARE(answerOf(office.prices->setSaleRule({})).error().kind, Error::Kind::SignedOut);
}

QTEST_GUILESS_MAIN(TestPriceLists)
#include "tst_price_lists.moc"
