// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Price lists, sale rules and remembered columns in the ledger.
#include "storage/price_list_writer.h"
#include "storage/price_store.h"
#include "storage_fixture.h"

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = instant("2026-11-22T09:00:00Z");
const AccountId account = AccountId::make();
const PriceKey basic{u"CFQ7TTC0LH18"_s, u"0001"_s, Term::Year, BillingCycle::Monthly};

PriceListInfo novemberList()
{
    PriceListInfo list;
    list.market = u"RO"_s;
    list.currency = u"EUR"_s;
    list.month = {2026, 11, 1};
    list.fileName = u"sheet.csv"_s;
    list.sha256 = QByteArray(32, '\1');
    list.mapping = u"{}"_s;
    list.importedAt = now;
    return list;
}

ListedPrice basicPrice(const char *unit)
{
    ListedPrice price;
    price.productId = u"CFQ7TTC0LH18"_s;
    price.skuId = u"0001"_s;
    price.title = u"Microsoft 365 Business Basic"_s;
    price.term = {Term::Year, u"P1Y"_s};
    price.billing = {BillingCycle::Monthly, u"monthly"_s};
    price.unit = *Decimal::parse(unit);
    return price;
}

} // namespace

class PriceStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void listsAndPricesComeBack();
    void oneListStandsInItsPlace();
    void aListGoesOutAndComesBack();
    void sameFileIsKnownAlsoWhenOutOfForce();
    void pricesAreOnlyAdded_data();
    void pricesAreOnlyAdded();
    void S2_178_differencesOfTwoMonths();
    void unknownWordsAreKeptAndNotUsed();
    void rulesComeBackAndAreTakenBack();
    void oneRuleForACustomer();
    void whoMadeARuleMayBeErased();
    void columnsAreRemembered();
    void anotherAccountsPricesAreNot();

private:
    Connection &ledger() { return *m_ledger->connection; }
    qint64 put(const PriceListInfo &list, const QList<ListedPrice> &prices);

    std::unique_ptr<StoreFile> m_ledger;
};

void PriceStoreTest::initTestCase_data()
{
    QTest::addColumn<bool>("preferNative");
    QTest::addRow("SQLite's own API") << true;
    QTest::addRow("Qt Sql") << false;
}

void PriceStoreTest::init()
{
    QFETCH_GLOBAL(bool, preferNative);
    m_ledger = std::make_unique<StoreFile>(u"ledger"_s, preferNative);
}

qint64 PriceStoreTest::put(const PriceListInfo &list, const QList<ListedPrice> &prices)
{
    PriceListStore store(ledger());
    const auto key = store.add(account, list);
    if (!key)
        return -1;
    PriceListWriter writer(ledger(), *key);
    for (const ListedPrice &price : prices) {
        if (!writer.add(price))
            return -2;
    }
    return store.setRows(*key, writer.rows()) ? *key : -3;
}

void PriceStoreTest::listsAndPricesComeBack()
{
    ListedPrice full = basicPrice("5.6");
    full.retail = Decimal::parse("6.90");
    full.segment = u"Commercial"_s;
    full.tierMinimum = 1;
    full.tierMaximum = 300;
    full.from = instant("2026-11-01T00:00:00Z");
    full.to = instant("2026-11-30T23:59:59Z");
    PriceListInfo list = novemberList();
    list.key = put(list, {full});
    list.rows = 1;
    QVERIFY(list.key > 0);
    const auto lists = PriceListStore(ledger()).lists(account);
    VERIFY_OK(lists);
    QCOMPARE(*lists, QList<PriceListInfo>{list});
    const auto book = PriceListStore(ledger()).book(account, {basic}, now);
    VERIFY_OK(book);
    const PriceFound found = book->purchase({basic, u"RO"_s, 300, instant("2026-11-15T00:00:00Z")});
    QCOMPARE(found.standing, PriceFound::Standing::Listed);
    QCOMPARE(found.unit, std::optional(Money{*Decimal::parse("5.6"), u"EUR"_s}));
    QCOMPARE(found.retail, std::optional(Money{*Decimal::parse("6.9"), u"EUR"_s}));
    QCOMPARE(book->purchase({basic, u"RO"_s, 301, instant("2026-11-15T00:00:00Z")}).unit, std::nullopt);
}

void PriceStoreTest::oneListStandsInItsPlace()
{
    QVERIFY(put(novemberList(), {}) > 0);
    QVERIFY(!PriceListStore(ledger()).add(account, novemberList())); // of the same month and market
    PriceListInfo other = novemberList();
    other.market = u"DE"_s;
    QVERIFY(put(other, {}) > 0);
    other = novemberList();
    other.month = {2026, 12, 1};
    QVERIFY(put(other, {}) > 0);
    QCOMPARE(PriceListStore(ledger()).lists(account).valueOr({}).size(), 3);
    const auto standing = PriceListStore(ledger()).standing(account, other);
    VERIFY_OK(standing);
    QCOMPARE((*standing)->month, QDate(2026, 12, 1));
}

void PriceStoreTest::aListGoesOutAndComesBack()
{
    PriceListStore store(ledger());
    const qint64 key = put(novemberList(), {basicPrice("5.60")});
    VERIFY_OK(store.takeOut(account, key, now));
    QVERIFY(store.lists(account).valueOr({}).isEmpty());
    QVERIFY(store.book(account, {basic}, now)->isEmpty());
    QCOMPARE(store.takeOut(account, key, now).error().kind, Error::Kind::NotFound);
    const qint64 second = put(novemberList(), {});
    QVERIFY(!store.putBack(account, key)); // its place is taken
    VERIFY_OK(store.takeOut(account, second, now));
    VERIFY_OK(store.putBack(account, key));
    QCOMPARE(store.lists(account).valueOr({}).value(0).key, key);
}

void PriceStoreTest::sameFileIsKnownAlsoWhenOutOfForce()
{
    PriceListStore store(ledger());
    const qint64 key = put(novemberList(), {basicPrice("5.60")});
    QCOMPARE(store.sameFile(account, novemberList())->value_or(PriceListInfo()).key, key);
    VERIFY_OK(store.takeOut(account, key, now));
    QCOMPARE(store.sameFile(account, novemberList())->value_or(PriceListInfo()).key, key);
    PriceListInfo other = novemberList();
    other.sha256 = QByteArray(32, '\2');
    QVERIFY(!store.sameFile(account, other)->has_value());
    other = novemberList();
    other.mapping = u"{\"columns\":{}}"_s; // the same bytes read another way are another list
    QVERIFY(!store.sameFile(account, other)->has_value());
}

void PriceStoreTest::pricesAreOnlyAdded_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addRow("delete a price") << QByteArray("DELETE FROM listed_prices");
    QTest::addRow("change a price") << QByteArray("UPDATE listed_prices SET unit = '1'");
    QTest::addRow("delete a list") << QByteArray("DELETE FROM price_lists");
    for (const char *column : {"account", "kind", "name", "market", "currency", "month", "sha256", "imported_at"})
        QTest::addRow("change %s", column) << QByteArray("UPDATE price_lists SET ") + column + " = " + column;
    QTest::addRow("delete a rule") << QByteArray("DELETE FROM sale_rules");
    QTest::addRow("change a rule") << QByteArray("UPDATE sale_rules SET percent = '1'");
}

void PriceStoreTest::pricesAreOnlyAdded()
{
    QFETCH(QByteArray, statement);
    QVERIFY(put(novemberList(), {basicPrice("5.60")}) > 0);
    SaleRule rule;
    rule.at = now;
    VERIFY_OK(SaleRuleStore(ledger()).add(account, rule));
    QVERIFY(!m_ledger->run(statement.constData()));
}

void PriceStoreTest::S2_178_differencesOfTwoMonths()
{
    const auto named = [](const char *unit, const QString &sku, const QString &title) {
        ListedPrice price = basicPrice(unit);
        price.skuId = sku;
        price.title = title;
        return price;
    };
    const qint64 november =
        put(novemberList(), {named("5.60", u"0001"_s, u"Basic"_s), named("10.00", u"0002"_s, u"Standard"_s),
                             named("18.60", u"0003"_s, u"Premium"_s), named("3.00", u"0004"_s, u"Old"_s)});
    PriceListInfo next = novemberList();
    next.month = {2026, 12, 1};
    const qint64 december = put(next, {named("5.6", u"0001"_s, u"Basic"_s), named("9.99", u"0002"_s, u"Standard"_s),
                                       named("100.00", u"0003"_s, u"Premium"_s), named("7.00", u"0005"_s, u"New"_s)});
    const auto all = PriceListStore(ledger()).differences(november, december, 10);
    VERIFY_OK(all);
    QCOMPARE(all->dearer, 1); // 18.60 → 100.00, by its value and not by its letters
    QCOMPARE(all->cheaper, 1);
    QCOMPARE(all->added, 1);
    QCOMPARE(all->gone, 1);
    QStringList titles;
    for (const PriceDifference &one : all->first)
        titles += one.price.title;
    QCOMPARE(titles, (QStringList{u"Premium"_s, u"Standard"_s, u"New"_s, u"Old"_s}));
    QCOMPARE(all->first[0].before, Decimal::parse("18.6"));
    QCOMPARE(all->first[0].after, Decimal::parse("100"));
    QVERIFY(!all->first[2].before && !all->first[3].after);
    const auto two = PriceListStore(ledger()).differences(november, december, 2);
    QCOMPARE(two->first.size(), 2);
    QCOMPARE(two->gone, 1); // counted all the same
}

void PriceStoreTest::unknownWordsAreKeptAndNotUsed()
{
    ListedPrice odd = basicPrice("5.60");
    odd.term = {Term::Unknown, u"P6M"_s};
    QVERIFY(put(novemberList(), {odd}) > 0);
    QCOMPARE(m_ledger->number("SELECT count(*) FROM listed_prices WHERE term = 'P6M'"), 1);
    const auto book = PriceListStore(ledger()).book(account, {basic}, now);
    QCOMPARE(book->purchase({basic, u"RO"_s, 1, now}).standing, PriceFound::Standing::NotListed);
}

void PriceStoreTest::rulesComeBackAndAreTakenBack()
{
    SaleRuleStore store(ledger());
    SaleRule rule;
    rule.customer = CustomerId(u"contoso"_s);
    rule.basis = SaleRule::Basis::RetailDiscount;
    rule.percent = *Decimal::parse("7.25");
    rule.rounding = Rounding::HalfEven;
    rule.digits = 3;
    rule.who = u"Ana Țurcan"_s;
    rule.at = now;
    SaleRule standard;
    standard.basis = SaleRule::Basis::List;
    standard.list = u"Standard 2026"_s;
    standard.at = now;
    rule.number = store.add(account, rule).valueOr(0);
    standard.number = store.add(account, standard).valueOr(0);
    QCOMPARE(store.rules(account).valueOr({}), (QList<SaleRule>{standard, rule}));
    VERIFY_OK(store.takeBack(account, rule.number, now));
    QCOMPARE(store.rules(account).valueOr({}), QList<SaleRule>{standard});
    QCOMPARE(store.takeBack(account, rule.number, now).error().kind, Error::Kind::NotFound);
    VERIFY_OK(store.putBack(account, rule.number));
    QCOMPARE(store.rules(account).valueOr({}), (QList<SaleRule>{standard, rule}));
}

void PriceStoreTest::oneRuleForACustomer()
{
    SaleRuleStore store(ledger());
    SaleRule rule;
    rule.customer = CustomerId(u"contoso"_s);
    rule.at = now;
    VERIFY_OK(store.add(account, rule));
    QVERIFY(!store.add(account, rule));
    VERIFY_OK(store.add(AccountId::make(), rule));
}

void PriceStoreTest::whoMadeARuleMayBeErased()
{
    SaleRule rule;
    rule.who = u"Ana Țurcan"_s;
    rule.at = now;
    VERIFY_OK(SaleRuleStore(ledger()).add(account, rule));
    VERIFY_OK(m_ledger->run("DELETE FROM sale_rule_persons"));
    QCOMPARE(SaleRuleStore(ledger()).rules(account).valueOr({}).value(0).who, QString());
}

void PriceStoreTest::columnsAreRemembered()
{
    MappingStore store(ledger());
    QCOMPARE(store.remembered(u"purchase-prices"_s, u"sku|price"_s).valueOr(u"?"_s), QString());
    VERIFY_OK(store.remember(u"purchase-prices"_s, u"sku|price"_s, u"{\"a\":1}"_s, now));
    VERIFY_OK(store.remember(u"purchase-prices"_s, u"sku|price"_s, u"{\"a\":2}"_s, now));
    QCOMPARE(store.remembered(u"purchase-prices"_s, u"sku|price"_s).valueOr({}), u"{\"a\":2}"_s);
    QCOMPARE(store.remembered(u"sale-prices"_s, u"sku|price"_s).valueOr(u"?"_s), QString());
    const qint64 before = m_ledger->writes();
    VERIFY_OK(store.remember(u"purchase-prices"_s, u"sku|price"_s, u"{\"a\":2}"_s, now.addDays(1)));
    QCOMPARE(m_ledger->writes(), before);
}

void PriceStoreTest::anotherAccountsPricesAreNot()
{
    const qint64 key = put(novemberList(), {basicPrice("5.60")});
    const AccountId other = AccountId::make();
    QVERIFY(PriceListStore(ledger()).lists(other).valueOr({}).isEmpty());
    QVERIFY(PriceListStore(ledger()).book(other, {basic}, now)->isEmpty());
    QVERIFY(!PriceListStore(ledger()).takeOut(other, key, now));
    QVERIFY(!PriceListStore(ledger()).sameFile(other, novemberList())->has_value());
}

QTEST_GUILESS_MAIN(PriceStoreTest)
#include "tst_price_store.moc"
