// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/catalog_store.h"
#include "storage_fixture.h"

using namespace tenantry;
using namespace Qt::StringLiterals;

class CatalogStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offersRoundTripWithListPrices();
    void equalListsAreNotWrittenAgain();
    void searchFoldsAndRanks_data();
    void searchFoldsAndRanks();
    void chosenProductsAreFoundBehindTheLimit();
    void priceByTierAndDate_data();
    void priceByTierAndDate();
    void pricesKeepEveryDigit();
    void countryRulesRoundTrip();

private:
    CatalogStore store() { return CatalogStore(*m_file->connection); }
    std::unique_ptr<StoreFile> m_file;
};

namespace {

const QDateTime t1 = instant("2026-03-01T08:00:00Z");
const QDateTime t2 = instant("2026-03-02T08:00:00Z");

Offer offer(const QString &product, const QString &title)
{
    Offer offer;
    offer.productId = product;
    offer.skuId = u"0001"_s;
    offer.title = title;
    offer.productTitle = u"Family of %1"_s.arg(title);
    offer.country = u"RO"_s;
    offer.term = {Term::Year, u"P1Y"_s};
    offer.billing = {BillingCycle::Monthly, u"monthly"_s};
    offer.maximum = 300;
    return offer;
}

PriceRow priced(const QString &product, const char *unit, const char *retail = "20")
{
    PriceRow row;
    row.productId = product;
    row.skuId = u"0001"_s;
    row.skuTitle = u"SKU"_s;
    row.market = u"RO"_s;
    row.term = {Term::Year, u"P1Y"_s};
    row.billing = {BillingCycle::Monthly, u"Monthly"_s};
    row.unitPrice = {*Decimal::parse(unit), u"EUR"_s};
    row.retailPrice = {*Decimal::parse(retail), u"EUR"_s};
    return row;
}

} // namespace

void CatalogStoreTest::init()
{
    m_file = std::make_unique<StoreFile>(u"store"_s);
}

void CatalogStoreTest::offersRoundTripWithListPrices()
{
    Offer basic = offer(u"P1"_s, u"Microsoft 365 Business Basic"_s);
    basic.description = u"<img src=x>"_s;
    basic.minimum = 2;
    Offer addOn = offer(u"P2"_s, u"Audio Conferencing"_s);
    addOn.addOn = true;
    addOn.trial = true;
    addOn.provisioningId = u"aaaaaaaa-1111-4222-8333-444444444444"_s;
    addOn.prerequisites = {u"P1:0001"_s, u"P9:000X"_s};
    addOn.term = {Term::Unknown, u"P5Y"_s};
    QVERIFY(!store().offersReadAt(1, u"RO"_s)->isValid());
    VERIFY_OK(store().replaceOffers(1, u"RO"_s, {basic, addOn}, t1));
    VERIFY_OK(store().replacePrices(1, u"RO"_s, {priced(u"P1"_s, "10.5", "12.60"), priced(u"P2"_s, "1")}, t1));
    QCOMPARE(*store().offersReadAt(1, u"RO"_s), t1);
    const auto offers = store().offers(1, u"RO"_s, {})->offers;
    QCOMPARE(offers.size(), 2);
    QVERIFY(offers[0] == addOn); // an unknown term has no list price
    basic.listPrice = Money{*Decimal::parse("10.5"), u"EUR"_s};
    basic.retailPrice = Money{*Decimal::parse("12.6"), u"EUR"_s};
    QVERIFY(offers[1] == basic);
    QVERIFY(store().offers(1, u"DE"_s, {})->offers.isEmpty());
    QVERIFY(store().offers(2, u"RO"_s, {})->offers.isEmpty());

    VERIFY_OK(store().replaceOffers(1, u"RO"_s, {addOn}, t2)); // a whole list: what it does not name is no longer sold
    QCOMPARE(store().offers(1, u"RO"_s, {})->total, 1);
    QCOMPARE(m_file->number("SELECT count(*) FROM offers"), 1);
}

void CatalogStoreTest::equalListsAreNotWrittenAgain()
{
    const QList<Offer> offers{offer(u"P1"_s, u"A"_s), offer(u"P2"_s, u"B"_s)};
    const QList<PriceRow> prices{priced(u"P1"_s, "1"), priced(u"P2"_s, "2")};
    VERIFY_OK(store().replaceOffers(1, u"RO"_s, offers, t1));
    VERIFY_OK(store().replacePrices(1, u"RO"_s, prices, t1));
    const qint64 before = m_file->writes();
    VERIFY_OK(store().replaceOffers(1, u"RO"_s, offers, t2));
    VERIFY_OK(store().replacePrices(1, u"RO"_s, prices, t2));
    QCOMPARE(m_file->writes() - before, 2); // when they were read
    QCOMPARE(*store().offersReadAt(1, u"RO"_s), t2);
    QCOMPARE(*store().pricesReadAt(1, u"RO"_s), t2);
    VERIFY_OK(store().replacePrices(1, u"RO"_s, {prices[0]}, t2));
    QCOMPARE(m_file->number("SELECT count(*) FROM prices"), 1);
}

void CatalogStoreTest::searchFoldsAndRanks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QStringList>("products");
    QTest::addRow("all, by title") << QString() << 9 << QStringList({u"P3"_s, u"P1"_s, u"P2"_s});
    QTest::addRow("capped") << QString() << 2 << QStringList({u"P3"_s, u"P1"_s});
    QTest::addRow("beginning before a later word") << u"PRO"_s << 9 << QStringList({u"P2"_s, u"P3"_s});
    QTest::addRow("every word") << u"  power   pro "_s << 9 << QStringList({u"P3"_s});
    QTest::addRow("diacritics") << u"căști"_s << 9 << QStringList({u"P1"_s});
    QTest::addRow("without them") << u"casti"_s << 9 << QStringList({u"P1"_s});
    QTest::addRow("product id") << u"p2:0001"_s << 9 << QStringList({u"P2"_s});
    QTest::addRow("nothing") << u"zzz"_s << 9 << QStringList();
}

void CatalogStoreTest::searchFoldsAndRanks()
{
    QFETCH(QString, text);
    QFETCH(int, limit);
    QFETCH(QStringList, products);
    VERIFY_OK(store().replaceOffers(1, u"RO"_s,
                                    {offer(u"P1"_s, u"Microsoft Căști"_s), offer(u"P2"_s, u"Project Plan"_s),
                                     offer(u"P3"_s, u"Azure Power BI Pro"_s)},
                                    t1));
    QStringList found;
    OfferSearch search;
    search.text = text;
    search.limit = limit;
    const auto offers = *store().offers(1, u"RO"_s, search);
    for (const Offer &each : offers.offers)
        found += each.productId;
    search.limit = 0;
    QCOMPARE(offers.total, store().offers(1, u"RO"_s, search)->offers.size());
    QCOMPARE(found, products);
}

// What an order holds is found however many offers stand before it, and what an add-on needs has a name.
void CatalogStoreTest::chosenProductsAreFoundBehindTheLimit()
{
    QList<Offer> offers;
    for (int i = 1; i <= 40; ++i)
        offers += offer(u"P%1"_s.arg(i), u"Plan %1"_s.arg(i, 2, 10, QLatin1Char('0')));
    offers[20].addOn = true;
    offers[20].prerequisites = {u"P40:0001"_s, u"P99:0001"_s};
    VERIFY_OK(store().replaceOffers(1, u"RO"_s, offers, t1));
    OfferSearch search;
    search.limit = 25;
    const auto listed = *store().offers(1, u"RO"_s, search);
    QCOMPARE(listed.offers.size(), 25);
    QCOMPARE(listed.total, 40);
    QCOMPARE(listed.titles, (QHash<QString, QString>{{u"P40:0001"_s, u"Plan 40"_s}}));
    search.limit = 0;
    search.products = {u"P39:0001"_s, u"P40:0001"_s, u"P99:0001"_s};
    QCOMPARE(store().offers(1, u"RO"_s, search)->offers.size(), 2);
    search.products.clear();
    search.withAddOns = false;
    QCOMPARE(store().offers(1, u"RO"_s, search)->total, 39);
    search.trialsOnly = true;
    QCOMPARE(store().offers(1, u"RO"_s, search)->total, 0);
}

void CatalogStoreTest::priceByTierAndDate_data()
{
    QTest::addColumn<int>("quantity");
    QTest::addColumn<QDateTime>("on");
    QTest::addColumn<QString>("unit"); // empty: no price
    QTest::addRow("first tier") << 1 << t1 << u"10"_s;
    QTest::addRow("end of first tier") << 100 << t1 << u"10"_s;
    QTest::addRow("second tier, open") << 101 << t1 << u"9"_s;
    QTest::addRow("after a change") << 1 << t2 << u"11"_s;
    QTest::addRow("before all") << 1 << t1.addYears(-9) << QString();
}

void CatalogStoreTest::priceByTierAndDate()
{
    QFETCH(int, quantity);
    QFETCH(QDateTime, on);
    QFETCH(QString, unit);
    PriceRow first = priced(u"P1"_s, "10");
    first.tierMinimum = 1;
    first.tierMaximum = 100;
    first.from = t1.addDays(-30);
    first.to = t1.addDays(300);
    PriceRow second = first;
    second.unitPrice.amount = *Decimal::parse("9");
    second.tierMinimum = 101;
    second.tierMaximum = 0;
    PriceRow later = first;
    later.unitPrice.amount = *Decimal::parse("11");
    later.from = t2;
    VERIFY_OK(store().replacePrices(1, u"RO"_s, {first, second, later}, t1));
    const auto price = store().price(1, u"RO"_s, u"P1"_s, u"0001"_s, Term::Year, BillingCycle::Monthly, quantity, on);
    VERIFY_OK(price);
    QCOMPARE(price->has_value(), !unit.isEmpty());
    if (!unit.isEmpty())
        QCOMPARE((*price)->unitPrice.amount, *Decimal::parse(unit.toStdString()));
    QVERIFY(!store().price(1, u"RO"_s, u"P1"_s, u"0001"_s, Term::Year, BillingCycle::Annual, 1, on)->has_value());
    QVERIFY(!store().price(1, u"DE"_s, u"P1"_s, u"0001"_s, Term::Year, BillingCycle::Monthly, 1, on)->has_value());
}

void CatalogStoreTest::pricesKeepEveryDigit()
{
    PriceRow row = priced(u"P1"_s, "0.0000000000000000000001", "115.20");
    row.from = t1;
    VERIFY_OK(store().replacePrices(1, u"RO"_s, {row}, t1));
    const auto price = *store().price(1, u"RO"_s, u"P1"_s, u"0001"_s, Term::Year, BillingCycle::Monthly, 1, t1);
    QVERIFY(*price == row);
    QCOMPARE(price->unitPrice.amount.toString(), std::string("0.0000000000000000000001"));
    QCOMPARE(price->retailPrice.amount.toString(), std::string("115.20"));
}

void CatalogStoreTest::countryRulesRoundTrip()
{
    CountryRules rules;
    rules.iso2 = u"RO"_s;
    rules.defaultCulture = u"ro-RO"_s;
    rules.states = {u"Brașov"_s, u"Cluj"_s};
    rules.languages = {u"ro"_s};
    rules.cultures = {u"ro-RO"_s};
    rules.callingCodes = {u"40"_s};
    rules.stateRequired = true;
    rules.postalCodeRequired = true;
    rules.cityRequired = false;
    rules.postalCodePattern = u"^\\d{6}$"_s;
    rules.phonePattern = u"p"_s;
    rules.taxIdPattern = u"t"_s;
    rules.taxIdSample = u"RO1"_s;
    rules.registrationNumberSupported = true;
    rules.registrationNumberRequired = true;
    rules.phoneRequired = true;
    QVERIFY(!store().countryRules(1, u"RO"_s)->has_value());
    VERIFY_OK(store().setCountryRules(1, rules, t1));
    QVERIFY(**store().countryRules(1, u"ro"_s) == rules);
    rules = {};
    rules.iso2 = u"RO"_s;
    VERIFY_OK(store().setCountryRules(1, rules, t2));
    QVERIFY(**store().countryRules(1, u"RO"_s) == rules);
}

QTEST_GUILESS_MAIN(CatalogStoreTest)
#include "tst_catalog_store.moc"
