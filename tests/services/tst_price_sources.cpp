// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which price a subscription has by what was imported: the running term's, the next term's, and what the customer pays.
#include "domain/change_cost.h"
#include "services/price_sources.h"
#include "storage/database.h"
#include "storage/price_list_writer.h"
#include "storage/price_store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;
using Standing = PriceFound::Standing;

namespace {

const QDateTime now({2026, 11, 22}, {8, 0}, Qt::UTC);
const AccountId account = AccountId::make();

std::optional<Money> euro(const char *amount)
{
    return Money{*Decimal::parse(amount), u"EUR"_s};
}

ShownPrice stored(PriceSource source, const char *unit)
{
    return {source, *euro(unit), BillingCycle::Monthly};
}

// A year of 10 seats, billed monthly, until 14 January 2027.
Subscription yearly()
{
    Subscription subscription;
    subscription.id = SubscriptionId(u"s-1"_s);
    subscription.customer = CustomerId(u"contoso"_s);
    subscription.offerId = u"CFQ7TTC0LH18:0001:CFQ7TTC0AAAA"_s;
    subscription.quantity = 10;
    subscription.status = SubscriptionStatus::Active;
    subscription.term = {Term::Year, u"P1Y"_s};
    subscription.billing = {BillingCycle::Monthly, u"monthly"_s};
    subscription.termStart = QDateTime({2026, 1, 15}, {0, 0}, Qt::UTC);
    subscription.termEnd = QDateTime({2027, 1, 14}, {23, 59, 59}, Qt::UTC);
    subscription.autoRenew = true;
    return subscription;
}

class PriceLedger
{
public:
    PriceLedger()
    {
        auto opened = Database::open({.path = folder.filePath(u"ledger.db"_s), .migrations = u":/migrations/ledger"_s});
        if (!opened)
            qFatal("no ledger");
        m_ledger = std::move(*opened);
    }
    void list(const QDate &month, const char *unit, const char *retail = "", const QString &saleList = {})
    {
        const Outcome put = m_ledger->writeNow([&](Connection &connection) -> Outcome {
            PriceListInfo info;
            info.kind = saleList.isEmpty() ? PriceListKind::Purchase : PriceListKind::Sale;
            info.name = saleList;
            info.market = saleList.isEmpty() ? u"RO"_s : QString();
            info.currency = u"EUR"_s;
            info.month = month;
            info.importedAt = now;
            const auto key = PriceListStore(connection).add(account, info);
            if (!key)
                return key.error();
            ListedPrice price;
            price.productId = u"CFQ7TTC0LH18"_s;
            price.skuId = u"0001"_s;
            price.term = {Term::Year, u"P1Y"_s};
            price.billing = {BillingCycle::Monthly, u"monthly"_s};
            price.unit = *Decimal::parse(unit);
            price.retail = Decimal::parse(retail);
            return PriceListWriter(connection, *key).add(price);
        });
        QVERIFY(put);
    }
    void rule(SaleRule rule)
    {
        rule.at = now;
        QVERIFY(
            m_ledger->writeNow([&](Connection &connection) { return SaleRuleStore(connection).add(account, rule); }));
    }
    PriceSources sources()
    {
        return *m_ledger->readNow(
            [](Connection &connection) { return PriceSources::of(connection, account, {*priceKeyOf(yearly())}, now); });
    }
    template <class Known>
    Known priced(const Known &known)
    {
        return *m_ledger->readNow(
            [&known](Connection &connection) { return withPrices(connection, account, now, known); });
    }

private:
    QTemporaryDir folder;
    std::unique_ptr<Database> m_ledger;
};

SaleRule markUp(const char *percent)
{
    SaleRule rule;
    rule.percent = *Decimal::parse(percent);
    return rule;
}

} // namespace

class TestPriceSources final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void S2_131_theRunningTermHasThePriceItBeganWith();
    void withoutListsTheStoredPriceStays();
    void S2_132_theNextTermHasThePriceOfItsMonth();
    void S2_179_aMonthThatIsNotOutSaysSo();
    void salePricesOfACustomer();
    void saleAndMarginOfAChange();
    void endingTermsArePricedByTheirEnd();
};

void TestPriceSources::S2_131_theRunningTermHasThePriceItBeganWith()
{
    PriceLedger ledger;
    ledger.list({2026, 1, 1}, "5.10");
    ledger.list({2026, 11, 1}, "5.60");
    const PriceSources prices = ledger.sources();
    const ShownPrice listed = stored(PriceSource::ListPrice, "5.60");
    QCOMPARE(prices.running(yearly(), listed, u"RO"_s).perSeat, *euro("5.10")); // not today's
    QCOMPARE(prices.running(yearly(), {}, u"RO"_s).perSeat, *euro("5.10"));
    const ShownPrice ordered = stored(PriceSource::OrderLine, "4.99");
    QCOMPARE(prices.running(yearly(), ordered, u"RO"_s), ordered); // what was agreed stands above every list
    Subscription older = yearly();
    older.termStart = older.termStart.addMonths(-2); // of a month nobody imported
    QCOMPARE(prices.running(older, listed, u"RO"_s), listed);
    QCOMPARE(prices.running(older, {}, u"RO"_s).perSeat, *euro("5.60"));
}

void TestPriceSources::withoutListsTheStoredPriceStays()
{
    PriceLedger ledger;
    const PriceSources prices = ledger.sources();
    for (const PriceSource source : {PriceSource::ListPrice, PriceSource::OrderLine}) {
        const ShownPrice price = stored(source, "5.60");
        QCOMPARE(prices.running(yearly(), price, u"RO"_s), price);
        QCOMPARE(prices.beginning(yearly(), now, price, u"RO"_s), price);
    }
    QCOMPARE(prices.running(yearly(), {}, u"RO"_s), ShownPrice());
    QCOMPARE(prices.sale(yearly(), stored(PriceSource::ListPrice, "5.60"), u"RO"_s), ShownPrice());
}

void TestPriceSources::S2_132_theNextTermHasThePriceOfItsMonth()
{
    PriceLedger ledger;
    ledger.list({2026, 11, 1}, "5.60");
    ledger.list({2026, 12, 1}, "5.90");
    const PriceSources prices = ledger.sources();
    PriceFound found;
    const QDateTime december({2026, 12, 15}, {0, 0}, Qt::UTC);
    const ShownPrice today = stored(PriceSource::ListPrice, "5.60");
    QCOMPARE(prices.beginning(yearly(), december, today, u"RO"_s, &found).perSeat, *euro("5.90"));
    QCOMPARE(found.standing, Standing::Listed);
    QCOMPARE(found.listed, QDate(2026, 12, 1));
}

void TestPriceSources::S2_179_aMonthThatIsNotOutSaysSo()
{
    const QDateTime january({2027, 1, 15}, {0, 0}, Qt::UTC);
    const ShownPrice today = stored(PriceSource::ListPrice, "5.60");
    PriceFound found;
    PriceLedger none; // the provider's own list, as it was read
    QCOMPARE(none.sources().beginning(yearly(), january, today, u"RO"_s, &found), today);
    QCOMPARE(found.standing, Standing::NotYetPublished);
    QCOMPARE(found.month, QDate(2027, 1, 1));
    QCOMPARE(found.listed, QDate(2026, 11, 1));
    none.sources().beginning(yearly(), january.addMonths(-1), today, u"RO"_s, &found);
    QCOMPARE(found.standing, Standing::NotImported);

    PriceLedger imported; // the newest list there is stands in
    imported.list({2026, 12, 1}, "5.90");
    QCOMPARE(imported.sources().beginning(yearly(), january, today, u"RO"_s, &found).perSeat, *euro("5.90"));
    QCOMPARE(found.standing, Standing::NotYetPublished);
    QCOMPARE(found.listed, QDate(2026, 12, 1));
}

void TestPriceSources::salePricesOfACustomer()
{
    const ShownPrice bought = stored(PriceSource::OrderLine, "5.60");
    PriceLedger ledger;
    ledger.list({2026, 1, 1}, "5.60", "6.90");
    ledger.list({2026, 1, 1}, "7.25", "", u"Standard"_s);
    ledger.rule(markUp("15"));
    QCOMPARE(ledger.sources().sale(yearly(), bought, u"RO"_s).perSeat, *euro("6.44"));
    QCOMPARE(ledger.sources().sale(yearly(), {}, u"RO"_s), ShownPrice()); // no cost, no mark-up on it
    SaleRule own;
    own.customer = yearly().customer;
    own.basis = SaleRule::Basis::RetailDiscount;
    own.percent = Decimal(10);
    ledger.rule(own);
    QCOMPARE(ledger.sources().sale(yearly(), bought, u"RO"_s).perSeat, *euro("6.21"));
    Subscription other = yearly();
    other.customer = CustomerId(u"fabrikam"_s);
    QCOMPARE(ledger.sources().sale(other, bought, u"RO"_s).perSeat, *euro("6.44"));

    PriceLedger listed;
    listed.list({2026, 1, 1}, "7.25", "", u"Standard"_s);
    SaleRule byList;
    byList.basis = SaleRule::Basis::List;
    byList.list = u"Standard"_s;
    listed.rule(byList);
    QCOMPARE(listed.sources().sale(yearly(), {}, u"DE"_s).perSeat, *euro("7.25")); // of every market
}

void TestPriceSources::saleAndMarginOfAChange()
{
    PriceLedger ledger;
    ledger.list({2026, 1, 1}, "5.60");
    ledger.rule(markUp("25"));
    PlannedSubscription known;
    known.row.subscription = yearly();
    known.market = u"RO"_s;
    const auto priced = ledger.priced(QHash<SubscriptionId, PlannedSubscription>{{yearly().id, known}});
    const PlannedSubscription &one = *priced.cbegin();
    QCOMPARE(one.row.price.perSeat, *euro("5.60"));
    QCOMPARE(one.sale.perSeat, *euro("7.00"));

    SubscriptionChange change{ChangeKind::Seats, yearly().customer, yearly().id, {}, {}};
    change.before.quantity = 10;
    change.after.quantity = 14;
    const ChangeCost cost = changeCost(change, yearly(), one.row.price, now);
    const ChangeCost sale = changeCost(change, yearly(), one.sale, now);
    const ChangeCost margin = marginOf(sale, cost);
    QCOMPARE(cost.perPeriod, euro("22.40"));
    QCOMPARE(sale.perPeriod, euro("28.00"));
    QCOMPARE(margin.perPeriod, euro("5.60"));
    QCOMPARE(plus(*margin.toTermEnd, *cost.toTermEnd), sale.toTermEnd);
    QCOMPARE(plus(*margin.now, *cost.now), sale.now);
    QCOMPARE(marginOf({}, cost), ChangeCost()); // nothing is guessed
    ChangeCost dollars = sale;
    dollars.perPeriod->currency = u"USD"_s;
    QVERIFY(!marginOf(dollars, cost).perPeriod); // two currencies are never subtracted
}

void TestPriceSources::endingTermsArePricedByTheirEnd()
{
    PriceLedger ledger;
    ledger.list({2026, 12, 1}, "5.90");
    EndingRecord record;
    record.market = u"RO"_s;
    record.facts.subscription = yearly();
    record.facts.subscription.termEnd = QDateTime({2026, 11, 30}, {23, 59, 59}, Qt::UTC); // the next begins in December
    record.facts.renewal = record.facts.asIs = stored(PriceSource::ListPrice, "5.60");
    const EndingRecord priced = ledger.priced(QList<EndingRecord>{record}).first();
    QCOMPARE(priced.facts.renewal.perSeat, *euro("5.90"));
    QCOMPARE(priced.facts.asIs.perSeat, *euro("5.90"));
    QCOMPARE(priced.facts.renewalList.standing, Standing::Listed);
    record.facts.subscription.termEnd = record.facts.subscription.termEnd.addDays(-1); // still in November
    const EndingRecord sooner = ledger.priced(QList<EndingRecord>{record}).first();
    QCOMPARE(sooner.facts.renewal.perSeat, *euro("5.60"));
}

QTEST_GUILESS_MAIN(TestPriceSources)
#include "tst_price_sources.moc"
