// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which price holds on a day by the lists that were imported, sale prices, and columns found by their headings.
#include "domain/column_mapping.h"
#include "domain/price_list.h"
#include "domain/sale_rule.h"

#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;
using Standing = PriceFound::Standing;

Q_DECLARE_METATYPE(tenantry::SaleRule)
Q_DECLARE_METATYPE(tenantry::PriceFound::Standing)

namespace {

const PriceKey premium{u"CFQ7TTC0LCHC"_s, u"0002"_s, Term::Year, BillingCycle::Monthly};

QDateTime noonOf(int year, int month, int day)
{
    return {QDate(year, month, day), QTime(12, 0), Qt::UTC};
}

Decimal amountOf(const char *text)
{
    return *Decimal::parse(text);
}

PriceListInfo listOf(qint64 key, const QDate &month, const QString &market = u"RO"_s)
{
    PriceListInfo list;
    list.key = key;
    list.market = market;
    list.currency = u"EUR"_s;
    list.month = month;
    return list;
}

ListedPrice priced(const char *unit, const QString &segment = {})
{
    ListedPrice price;
    price.productId = u"cfq7ttc0lchc"_s; // as some files write it
    price.skuId = u"0002"_s;
    price.segment = segment;
    price.term = Term::Year;
    price.billing = BillingCycle::Monthly;
    price.unit = amountOf(unit);
    return price;
}

// November and December 2026; November is this month.
PriceBook book()
{
    PriceBook book(newestPublishedMonth(noonOf(2026, 11, 22)));
    book.add(listOf(1, {2026, 11, 1}));
    book.add(1, priced("18.60"));
    book.add(listOf(2, {2026, 12, 1}));
    book.add(2, priced("19.50"));
    return book;
}

PriceFound purchaseOn(const PriceBook &book, const QDateTime &on, const QString &market = u"RO"_s, int quantity = 1)
{
    return book.purchase({premium, market, quantity, on});
}

SaleRule ruleOf(SaleRule::Basis basis, const char *percent, Rounding rounding = Rounding::HalfUp, int digits = 2)
{
    SaleRule rule;
    rule.basis = basis;
    rule.percent = amountOf(percent);
    rule.rounding = rounding;
    rule.digits = digits;
    return rule;
}

std::optional<Money> euro(const char *text)
{
    return Money{amountOf(text), u"EUR"_s};
}

} // namespace

class TestPriceList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void S2_178_theListOfTheMonthHolds_data();
    void S2_178_theListOfTheMonthHolds();
    void S2_179_noListIsOutEarlierThanTheMonthBefore();
    void aProductTheListDoesNotKnow();
    void anotherMarketsListIsNobodysPrice();
    void tiersAndDaysInsideAMonth();
    void segments();
    void saleListsHoldUntilALaterOne();
    void salePrices_data();
    void salePrices();
    void saleRuleFaults_data();
    void saleRuleFaults();
    void theCustomersOwnRuleComesFirst();
    void keysOfSubscriptions();
    void columnsAreFoundByTheirHeadings();
    void mappingsComeBack();
};

void TestPriceList::S2_178_theListOfTheMonthHolds_data()
{
    QTest::addColumn<QDateTime>("on");
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QDate>("listed");
    const QDate november(2026, 11, 1);
    const QDate december(2026, 12, 1);
    QTest::addRow("first instant") << november.startOfDay(Qt::UTC) << Standing::Listed << u"18.60"_s << november;
    QTest::addRow("last instant") << december.startOfDay(Qt::UTC).addMSecs(-1) << Standing::Listed << u"18.60"_s
                                  << november;
    QTest::addRow("next month") << december.startOfDay(Qt::UTC) << Standing::Listed << u"19.50"_s << december;
    QTest::addRow("not out yet") << noonOf(2027, 1, 1) << Standing::NotYetPublished << u"19.50"_s << december;
    QTest::addRow("before the first list") << noonOf(2026, 10, 31) << Standing::NotImported << QString() << QDate();
}

void TestPriceList::S2_178_theListOfTheMonthHolds()
{
    QFETCH(QDateTime, on);
    QFETCH(Standing, standing);
    QFETCH(QString, unit);
    QFETCH(QDate, listed);
    const PriceFound found = purchaseOn(book(), on);
    QCOMPARE(found.standing, standing);
    QCOMPARE(found.unit ? digits(found.unit->amount) : QString(), unit);
    QCOMPARE(found.listed, listed);
    QCOMPARE(found.month, monthOf(on));
}

void TestPriceList::S2_179_noListIsOutEarlierThanTheMonthBefore()
{
    QCOMPARE(newestPublishedMonth(noonOf(2026, 11, 1)), QDate(2026, 12, 1));
    QCOMPARE(newestPublishedMonth(noonOf(2026, 12, 31)), QDate(2027, 1, 1));
    PriceBook older(newestPublishedMonth(noonOf(2026, 11, 22)));
    older.add(listOf(1, {2026, 11, 1}));
    older.add(1, priced("18.60"));
    const PriceFound december = purchaseOn(older, noonOf(2026, 12, 15)); // out, and nobody imported it
    QCOMPARE(december.standing, Standing::NotImported);
    QCOMPARE(december.unit, euro("18.60"));
    QCOMPARE(purchaseOn(older, noonOf(2027, 1, 15)).standing, Standing::NotYetPublished);
    QCOMPARE(purchaseOn(PriceBook(), noonOf(2026, 12, 15)).standing, Standing::Nothing);
}

void TestPriceList::aProductTheListDoesNotKnow()
{
    PriceKey other = premium;
    other.skuId = u"0003"_s;
    const PriceFound found = book().purchase({other, u"RO"_s, 1, noonOf(2026, 12, 3)});
    QCOMPARE(found.standing, Standing::NotListed);
    QVERIFY(!found.unit); // November's price of another product is none
    other = premium;
    other.billing = BillingCycle::Annual;
    QCOMPARE(book().purchase({other, u"RO"_s, 1, noonOf(2026, 12, 3)}).standing, Standing::NotListed);
}

void TestPriceList::anotherMarketsListIsNobodysPrice()
{
    PriceBook two = book();
    QCOMPARE(purchaseOn(two, noonOf(2026, 11, 3), u"DE"_s).unit, euro("18.60")); // the only market there is
    two.add(listOf(3, {2026, 11, 1}, u"IT"_s));
    two.add(3, priced("18.90"));
    QCOMPARE(purchaseOn(two, noonOf(2026, 11, 3), u"IT"_s).unit, euro("18.90"));
    const PriceFound german = purchaseOn(two, noonOf(2026, 11, 3), u"DE"_s);
    QCOMPARE(german.standing, Standing::Nothing);
    QVERIFY(!german.unit);
}

void TestPriceList::tiersAndDaysInsideAMonth()
{
    PriceBook tiers;
    tiers.add(listOf(1, {2026, 11, 1}));
    ListedPrice few = priced("20.00");
    few.tierMinimum = 1;
    few.tierMaximum = 24;
    ListedPrice many = priced("17.00");
    many.tierMinimum = 25;
    ListedPrice later = priced("21.00");
    later.from = noonOf(2026, 11, 15);
    ListedPrice over = priced("1.00");
    over.to = noonOf(2026, 11, 2);
    for (const ListedPrice &price : {few, many, later, over})
        tiers.add(1, price);
    QCOMPARE(purchaseOn(tiers, noonOf(2026, 11, 5), u"RO"_s, 24).unit, euro("20.00"));
    QCOMPARE(purchaseOn(tiers, noonOf(2026, 11, 5), u"RO"_s, 25).unit, euro("17.00"));
    QCOMPARE(purchaseOn(tiers, noonOf(2026, 11, 15), u"RO"_s, 24).unit, euro("21.00"));
    // Where the list only stands in for a later month, it stands as it ends.
    QCOMPARE(purchaseOn(tiers, noonOf(2027, 2, 1), u"RO"_s, 24).unit, euro("21.00"));
}

void TestPriceList::segments()
{
    PriceBook segments;
    segments.add(listOf(1, {2026, 11, 1}));
    segments.add(1, priced("4.00", u"Education"_s));
    segments.add(1, priced("18.60", u"Commercial"_s));
    QCOMPARE(purchaseOn(segments, noonOf(2026, 11, 5)).unit, euro("18.60"));
    PriceBook others;
    others.add(listOf(1, {2026, 11, 1}));
    others.add(1, priced("4.00", u"Education"_s));
    others.add(1, priced("5.00", u"Charity"_s));
    QCOMPARE(purchaseOn(others, noonOf(2026, 11, 5)).standing, Standing::NotListed); // nobody knows which it is
}

void TestPriceList::saleListsHoldUntilALaterOne()
{
    PriceBook own(QDate(2026, 12, 1));
    PriceListInfo first = listOf(1, {2026, 1, 1}, QString());
    first.kind = PriceListKind::Sale;
    first.name = u"Standard"_s;
    PriceListInfo second = first;
    second.key = 2;
    second.month = {2026, 10, 1};
    own.add(first);
    own.add(second);
    own.add(1, priced("22.00"));
    own.add(2, priced("23.00"));
    const auto saleOn = [&](const QDateTime &on) { return own.sale(u"Standard"_s, {premium, u"DE"_s, 1, on}); };
    QCOMPARE(saleOn(noonOf(2026, 9, 30)).unit, euro("22.00"));
    QCOMPARE(saleOn(noonOf(2027, 5, 1)).unit, euro("23.00"));
    QCOMPARE(saleOn(noonOf(2027, 5, 1)).standing, Standing::Listed);
    QCOMPARE(saleOn(noonOf(2025, 12, 31)).unit, std::nullopt);
    QCOMPARE(own.sale(u"Other"_s, {premium, u"DE"_s, 1, noonOf(2026, 11, 1)}).standing, Standing::Nothing);
    QCOMPARE(own.purchase({premium, u"DE"_s, 1, noonOf(2026, 11, 1)}).standing, Standing::Nothing);
}

void TestPriceList::salePrices_data()
{
    using Basis = SaleRule::Basis;
    QTest::addColumn<SaleRule>("rule");
    QTest::addColumn<QString>("price"); // of 18.61 purchase, 22.45 retail, 21.999 listed; empty: none
    QTest::addRow("mark-up") << ruleOf(Basis::MarkUp, "12.5") << u"20.94"_s; // 20.93625
    QTest::addRow("mark-up down") << ruleOf(Basis::MarkUp, "12.5", Rounding::Down) << u"20.93"_s;
    QTest::addRow("mark-up to whole") << ruleOf(Basis::MarkUp, "12.5", Rounding::Up, 0) << u"21"_s;
    QTest::addRow("below cost") << ruleOf(Basis::MarkUp, "-10") << u"16.75"_s;                             // 16.749
    QTest::addRow("half to even") << ruleOf(Basis::RetailDiscount, "90", Rounding::HalfEven) << u"2.24"_s; // 2.245
    QTest::addRow("half up") << ruleOf(Basis::RetailDiscount, "90") << u"2.25"_s;
    QTest::addRow("at retail") << ruleOf(Basis::RetailDiscount, "0") << u"22.45"_s;
    QTest::addRow("free") << ruleOf(Basis::RetailDiscount, "100") << u"0.00"_s;
    SaleRule listed = ruleOf(Basis::List, "0");
    listed.list = u"Standard"_s;
    QTest::addRow("list, as written") << listed << u"21.999"_s;
}

void TestPriceList::salePrices()
{
    QFETCH(SaleRule, rule);
    QFETCH(QString, price);
    QCOMPARE(faultOf(rule), SaleRuleFault::None);
    const auto sale = salePrice(rule, euro("18.61"), euro("22.45"), euro("21.999"));
    QVERIFY(sale);
    QCOMPARE(digits(sale->amount), price);
    QCOMPARE(sale->currency, u"EUR"_s);
    QCOMPARE(salePrice(rule, {}, {}, {}), std::nullopt); // never guessed
}

void TestPriceList::saleRuleFaults_data()
{
    using Basis = SaleRule::Basis;
    QTest::addColumn<SaleRule>("rule");
    QTest::addColumn<int>("fault");
    QTest::addRow("given away") << ruleOf(Basis::MarkUp, "-100") << int(SaleRuleFault::PercentTooLow);
    QTest::addRow("slip") << ruleOf(Basis::MarkUp, "1000.5") << int(SaleRuleFault::PercentTooHigh);
    QTest::addRow("more than all") << ruleOf(Basis::RetailDiscount, "100.01") << int(SaleRuleFault::PercentTooHigh);
    QTest::addRow("above retail") << ruleOf(Basis::RetailDiscount, "-1") << int(SaleRuleFault::PercentTooLow);
    QTest::addRow("no list") << ruleOf(Basis::List, "0") << int(SaleRuleFault::NoList);
    QTest::addRow("digits") << ruleOf(Basis::MarkUp, "5", Rounding::HalfUp, 9) << int(SaleRuleFault::DigitsOutOfRange);
}

void TestPriceList::saleRuleFaults()
{
    QFETCH(SaleRule, rule);
    QFETCH(int, fault);
    QCOMPARE(int(faultOf(rule)), fault);
}

void TestPriceList::theCustomersOwnRuleComesFirst()
{
    SaleRule standard = ruleOf(SaleRule::Basis::MarkUp, "15");
    SaleRule own = ruleOf(SaleRule::Basis::MarkUp, "8");
    own.customer = CustomerId(u"contoso"_s);
    const SaleRules rules({standard, own});
    QCOMPARE(rules.of(CustomerId(u"contoso"_s))->percent, Decimal(8));
    QCOMPARE(rules.of(CustomerId(u"fabrikam"_s))->percent, Decimal(15));
    QVERIFY(!SaleRules({own}).of(CustomerId(u"fabrikam"_s)));
}

void TestPriceList::keysOfSubscriptions()
{
    Subscription subscription;
    subscription.offerId = u"cfq7ttc0lchc:0002:CFQ7TTC0XXXX"_s;
    subscription.term = Term::Year;
    subscription.billing = BillingCycle::Monthly;
    QCOMPARE(priceKeyOf(subscription), std::optional(premium));
    subscription.term = {Term::Unknown, u"P6M"_s};
    QVERIFY(!priceKeyOf(subscription)); // two unknown words are not the same word
    subscription.term = Term::Year;
    subscription.offerId = u"031C9E47-4802-4248-838E-778FB1D2CC05"_s;
    QVERIFY(!priceKeyOf(subscription));
}

void TestPriceList::columnsAreFoundByTheirHeadings()
{
    const QList<TableField> fields{{u"unit"_s, {u"UnitPrice"_s, u"Preț unitar"_s, u"Price"_s}, true},
                                   {u"retail"_s, {u"ERP Price"_s, u"Price"_s}, false},
                                   {u"sku"_s, {u"SkuId"_s}, true}};
    const ColumnMapping sheet = guessedMapping(fields, {u"sku_id"_s, u"ERP Price"_s, u"Unit price"_s});
    QCOMPARE(sheet.at(u"unit"_s), 2);
    QCOMPARE(sheet.at(u"retail"_s), 1);
    QCOMPARE(sheet.at(u"sku"_s), 0);
    const ColumnMapping own = guessedMapping(fields, {u"PRET UNITAR"_s, u"Price"_s});
    QCOMPARE(own.at(u"unit"_s), 0); // the more exact name, and without its diacritics
    QCOMPARE(own.at(u"retail"_s), 1);
    QCOMPARE(missingFields(own, fields), (QStringList{u"sku"_s}));
    QCOMPARE(guessedMapping(fields, {u"Price"_s}).at(u"retail"_s), -1); // one column is not two fields
}

void TestPriceList::mappingsComeBack()
{
    ColumnMapping mapping;
    mapping.set(u"unit"_s, 4);
    mapping.set(u"sku"_s, 0);
    mapping.decimalSign = u',';
    QCOMPARE(mappingFrom(textOf(mapping), 5), std::optional(mapping));
    QVERIFY(!mappingFrom(textOf(mapping), 4)); // a column that is not there
    QVERIFY(!mappingFrom(QString(), 5));
    QVERIFY(!mappingFrom(u"{\"columns\":{\"unit\":1},\"decimalSign\":\"x\"}"_s, 5));
    QCOMPARE(headingSet({u"Unit Price"_s, u"SKU-Id"_s}), headingSet({u"unitprice"_s, u"Sku ID"_s}));
    QVERIFY(headingSet({u"A"_s, u"B"_s}) != headingSet({u"B"_s, u"A"_s}));
}

QTEST_GUILESS_MAIN(TestPriceList)
#include "tst_price_list.moc"
