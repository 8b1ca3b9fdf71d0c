// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of all subscriptions over a stored account: order, filter, rows, totals, export.
#include "services/observations.h"
#include "services/subscription_grid_service.h"
#include "storage/catalog_store.h"
#include "storage/database.h"
#include "storage/licence_store.h"
#include "support/clock.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tenantry::GridOrder)
Q_DECLARE_METATYPE(tenantry::GridFilter)

namespace {

const QDateTime now({2026, 11, 22}, {8, 0}, Qt::UTC);

QString idOf(int number)
{
    return u"%1-aaaa-4bbb-8ccc-dddddddddddd"_s.arg(number, 8, 16, QLatin1Char('0'));
}

Subscription bought(int number, const QString &product, int seats)
{
    Subscription subscription;
    subscription.id = SubscriptionId(idOf(number));
    subscription.offerId = u"CFQ7TTC0LH16:0001:AVAIL1"_s;
    subscription.offerName = product;
    subscription.nickname = product;
    subscription.quantity = seats;
    subscription.status = {SubscriptionStatus::Active, u"active"_s};
    subscription.term = {Term::Year, u"P1Y"_s};
    subscription.billing = {BillingCycle::Monthly, u"monthly"_s};
    subscription.termEnd = now.addDays(number);
    subscription.autoRenew = true;
    return subscription;
}

// Customers in one store; no provider, no network.
class Shelves
{
public:
    Shelves()
    {
        auto opened = Database::open({.path = folder.filePath(u"store.db"_s), .migrations = u":/migrations/store"_s});
        if (!opened)
            qFatal("no store");
        store = std::move(*opened);
        observations = std::make_unique<Observations>(*store, clock);
        grid = std::make_unique<SubscriptionGridService>(
            SubscriptionGridService::Parts{*store, *observations, [this] { return account; }, clock});
        account.emplace();
        account->key = 1;
    }
    void customer(int number, const QString &name, QList<Subscription> subscriptions)
    {
        Customer customer;
        customer.id = CustomerId(idOf(number));
        customer.companyName = name;
        customer.domain = u"c%1.onmicrosoft.com"_s.arg(number);
        customer.relationship = {Relationship::Reseller, u"reseller"_s};
        for (Subscription &each : subscriptions)
            each.customer = customer.id;
        m_all += customer;
        QVERIFY(wait(observations->customers(1, m_all)));
        QVERIFY(wait(observations->subscriptions(1, customer.id, subscriptions, observations->asking())));
    }
    // Ids end in the numbers here, so that an order is told by them.
    void fill()
    {
        Subscription stops = bought(11, u"Visio Plan 2"_s, 3);
        stops.autoRenew = false;
        stops.nickname = u"Zeichner"_s;
        Subscription silent = bought(12, u"Exchange Online (Plan 1)"_s, 250);
        silent.autoRenew.reset();
        silent.termEnd = {};
        silent.status = {SubscriptionStatus::Suspended, u"suspended"_s};
        Subscription returns = bought(21, u"Microsoft 365 Business Premium"_s, 12);
        returns.refundable = RefundableSeats{9, {{5, now.addDays(1)}, {4, now.addDays(-1)}}};
        returns.billing = {BillingCycle::Annual, u"annual"_s};
        Subscription over = bought(22, u"exchange online (plan 1)"_s, 40);
        over.status = {SubscriptionStatus::Deleted, u"deleted"_s};
        over.termEnd = now.addDays(-3);
        customer(0x20, u"Șantier Brașov SA"_s, {returns, over});
        customer(0x10, u"Nordwind Logistik S.R.L."_s, {stops, silent});
    }
    template <class T>
    static Result<T> wait(const Async<T> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20000))
            return Error{Error::Kind::Timeout};
        return future.result();
    }
    std::vector<qint64> keys(const GridOrder &order, const GridFilter &filter = {}) const
    {
        const Result<GridKeys> keys = wait(grid->keys({order, filter}));
        return keys ? **keys : std::vector<qint64>{-1};
    }
    QList<GridRow> rows(const GridOrder &order = {}, const GridFilter &filter = {}) const
    {
        return wait(grid->rows(keys(order, filter))).valueOr({});
    }
    QString told(const QList<GridRow> &rows) const
    {
        QStringList ids;
        for (const GridRow &row : rows)
            ids << QString::number(row.subscription.id.text().left(8).toInt(nullptr, 16));
        return ids.join(u' ');
    }

    QTemporaryDir folder;
    ManualClock clock{now};
    std::optional<Account> account;
    std::unique_ptr<Database> store;
    std::unique_ptr<Observations> observations;
    std::unique_ptr<SubscriptionGridService> grid;

private:
    QList<Customer> m_all;
};

} // namespace

class TestSubscriptionGrid final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnOrders_data();
    void everyColumnOrders();
    void fieldsNarrow_data();
    void fieldsNarrow();
    void orderIsThatOfEveryValue();
    void theHeadIsWhereTheOrderBegins();
    void rowsHoldWhatIsStored();
    void whoeverIsGoneIsLeftOut();
    void assignedUsersWhereTheyAreKnown();
    void productsAreNamedOnce();
    void seatsAreSummed();
    void exportHoldsRawValues();
    void anExportThatCannotBeWrittenIsAnError();
    void withoutAnAccountThereIsNothing();
};

void TestSubscriptionGrid::everyColumnOrders_data()
{
    QTest::addColumn<GridOrder>("order");
    QTest::addColumn<QString>("ids");
    using Column = GridColumn;
    QTest::addRow("customers as in their list") << GridOrder{Column::Customer, false} << u"11 12 21 22"_s;
    QTest::addRow("customers down") << GridOrder{Column::Customer, true} << u"21 22 11 12"_s;
    QTest::addRow("product, capitals aside") << GridOrder{Column::Product, false} << u"12 22 21 11"_s;
    QTest::addRow("own names first, then none") << GridOrder{Column::Nickname, false} << u"11 12 21 22"_s;
    QTest::addRow("no name stays last when turned") << GridOrder{Column::Nickname, true} << u"11 12 21 22"_s;
    QTest::addRow("seats as numbers") << GridOrder{Column::Seats, false} << u"11 21 22 12"_s;
    QTest::addRow("seats down") << GridOrder{Column::Seats, true} << u"12 22 21 11"_s;
    QTest::addRow("what may still go back") << GridOrder{Column::Refundable, true} << u"21 11 12 22"_s;
    QTest::addRow("status") << GridOrder{Column::Status, false} << u"11 21 12 22"_s;
    QTest::addRow("term end, unknown last") << GridOrder{Column::TermEnd, false} << u"22 11 21 12"_s;
    QTest::addRow("term end down, unknown last") << GridOrder{Column::TermEnd, true} << u"21 11 22 12"_s;
    QTest::addRow("renewal: renews, stops, over, unknown") << GridOrder{Column::Renewal, false} << u"21 11 22 12"_s;
    QTest::addRow("billing") << GridOrder{Column::Billing, false} << u"11 12 22 21"_s;
}

void TestSubscriptionGrid::everyColumnOrders()
{
    QFETCH(GridOrder, order);
    QFETCH(QString, ids);
    Shelves shelves;
    shelves.fill();
    QCOMPARE(shelves.told(shelves.rows(order)), ids);
}

void TestSubscriptionGrid::fieldsNarrow_data()
{
    QTest::addColumn<GridFilter>("filter");
    QTest::addColumn<QString>("ids");
    GridFilter filter;
    QTest::addRow("nothing") << filter << u"11 12 21 22"_s;
    filter.status = SubscriptionStatus::Suspended;
    QTest::addRow("status") << filter << u"12"_s;
    filter = {};
    filter.endsWithin = 21; // the one of 21 ends then to the second
    QTest::addRow("ends within, not later and not before") << filter << u"11"_s;
    filter.endsWithin = 0;
    QTest::addRow("ended already") << filter << u"22"_s;
    filter = {};
    filter.renewal = GridRenewal::Renews;
    QTest::addRow("renews, what is over left out") << filter << u"21"_s;
    filter.renewal = GridRenewal::Stops;
    QTest::addRow("stops") << filter << u"11"_s;
    filter.renewal = GridRenewal::Unknown;
    QTest::addRow("not known whether") << filter << u"12"_s;
    filter = {};
    filter.product = u"Exchange Online (Plan 1)"_s;
    QTest::addRow("product as it is written") << filter << u"12"_s;
    filter.status = SubscriptionStatus::Active;
    QTest::addRow("both") << filter << QString();
}

void TestSubscriptionGrid::fieldsNarrow()
{
    QFETCH(GridFilter, filter);
    QFETCH(QString, ids);
    Shelves shelves;
    shelves.fill();
    QCOMPARE(shelves.told(shelves.rows({}, filter)), ids);
}

// Against plain sorting of the rows themselves, in both directions.
void TestSubscriptionGrid::orderIsThatOfEveryValue()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    Shelves shelves;
    for (int customer = 1; customer <= 20; ++customer) {
        QList<Subscription> list;
        for (int number = 0; number < 25; ++number) {
            list << bought(customer * 100 + number, u"Plan %1"_s.arg(random.bounded(6)), random.bounded(-3, 40));
            list.last().termEnd = QDateTime::fromMSecsSinceEpoch(random.bounded(20) * 1'000'000'000'000 - 1, Qt::UTC);
        }
        shelves.customer(0x100000 + customer, u"Customer %1"_s.arg(random.bounded(1000)), list);
    }
    const QList<GridRow> plain = shelves.rows();
    QCOMPARE(plain.size(), 500);
    for (const bool descending : {false, true}) {
        const auto ordered = [descending](const auto &a, const auto &b) { return descending ? b < a : a < b; };
        QList<GridRow> bySeats = plain;
        std::stable_sort(bySeats.begin(), bySeats.end(), [&](const GridRow &a, const GridRow &b) {
            return ordered(a.subscription.quantity, b.subscription.quantity);
        });
        QCOMPARE(shelves.told(shelves.rows({GridColumn::Seats, descending})), shelves.told(bySeats));
        QList<GridRow> byEnd = plain;
        std::stable_sort(byEnd.begin(), byEnd.end(), [&](const GridRow &a, const GridRow &b) {
            return ordered(a.subscription.termEnd, b.subscription.termEnd);
        });
        QCOMPARE(shelves.told(shelves.rows({GridColumn::TermEnd, descending})), shelves.told(byEnd));
        QList<GridRow> byProduct = plain;
        std::stable_sort(byProduct.begin(), byProduct.end(), [&](const GridRow &a, const GridRow &b) {
            return ordered(a.subscription.offerName, b.subscription.offerName);
        });
        QCOMPARE(shelves.told(shelves.rows({GridColumn::Product, descending})), shelves.told(byProduct));
    }
}

void TestSubscriptionGrid::theHeadIsWhereTheOrderBegins()
{
    Shelves shelves;
    shelves.fill();
    const QList<GridRow> head = Shelves::wait(shelves.grid->firstRows(3)).valueOr({});
    QCOMPARE(head, shelves.rows().mid(0, 3));
}

void TestSubscriptionGrid::rowsHoldWhatIsStored()
{
    Shelves shelves;
    shelves.fill();
    const QList<GridRow> rows = shelves.rows();
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0].customerName, u"Nordwind Logistik S.R.L."_s);
    QCOMPARE(rows[0].subscription.nickname, u"Zeichner"_s);
    QCOMPARE(rows[0].subscription.customer, CustomerId(idOf(0x10)));
    QCOMPARE(statedReturn(rows[2].subscription, now), 5);
    QVERIFY(!rows[0].assigned);
    const auto customers = Shelves::wait(shelves.grid->customersOf(shelves.keys({})));
    QVERIFY(customers);
    QCOMPARE(customers->at(0), rows[0].customerKey);
    QCOMPARE(customers->at(3), rows[3].customerKey);
}

void TestSubscriptionGrid::whoeverIsGoneIsLeftOut()
{
    Shelves shelves;
    shelves.fill();
    const std::vector<qint64> before = shelves.keys({});
    shelves.customer(0x10, u"Nordwind Logistik S.R.L."_s, {bought(11, u"Visio Plan 2"_s, 4)});
    QCOMPARE(shelves.told(shelves.rows()), u"11 21 22"_s);
    QCOMPARE(Shelves::wait(shelves.grid->rows(before)).valueOr({}).size(), 3);
    const auto customers = Shelves::wait(shelves.grid->customersOf(before));
    QVERIFY(customers);
    QCOMPARE(std::count(customers->begin(), customers->end(), 0), 1);
}

void TestSubscriptionGrid::assignedUsersWhereTheyAreKnown()
{
    Shelves shelves;
    shelves.fill();
    const auto stored = shelves.store->writeNow([](Connection &connection) -> Result<Changes> {
        LicenceStore licences(connection);
        if (const Outcome placed = licences.setPlans(1, u"CFQ7TTC0LH16"_s, {{u"0001"_s, u"plan-a"_s}}); !placed)
            return placed.error();
        LicenceCount count;
        count.plan = u"plan-a"_s;
        count.assigned = 8;
        return licences.observe(1, CustomerId(idOf(0x20)), {count}, now);
    });
    QVERIFY(stored);
    const QList<GridRow> rows = shelves.rows({GridColumn::Assigned, false});
    QCOMPARE(shelves.told(rows), u"21 22 11 12"_s); // not known stands last
    QCOMPARE(rows[0].assigned, 8);
    QVERIFY(!rows[2].assigned);
}

void TestSubscriptionGrid::productsAreNamedOnce()
{
    Shelves shelves;
    shelves.fill();
    const QStringList wanted{u"Exchange Online (Plan 1)"_s, u"exchange online (plan 1)"_s,
                             u"Microsoft 365 Business Premium"_s, u"Visio Plan 2"_s};
    QCOMPARE(Shelves::wait(shelves.grid->products()).valueOr({}), wanted);
}

void TestSubscriptionGrid::seatsAreSummed()
{
    Shelves shelves;
    shelves.fill();
    QCOMPARE(Shelves::wait(shelves.grid->seatsOf(shelves.keys({}))).valueOr(-1), 305);
    QCOMPARE(Shelves::wait(shelves.grid->seatsOf({})).valueOr(-1), 0);
}

void TestSubscriptionGrid::exportHoldsRawValues()
{
    Shelves shelves;
    shelves.fill();
    SubscriptionGrid::CsvTexts texts;
    for (int column = 0; column < 14; ++column)
        texts.headers << QString(QChar(u'a' + column));
    const QString path = shelves.folder.filePath(u"grid.csv"_s);
    const auto keys = Shelves::wait(shelves.grid->keys({{GridColumn::Seats, true}, {}}));
    QVERIFY(keys);
    QCOMPARE(Shelves::wait(shelves.grid->exportCsv(path, *keys, texts)).valueOr(-1), 4);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QVERIFY(lines[0].contains("a,b,c,d,e,f,g,h,i,j,k,l,m,n"));
    QVERIFY2(lines[1].contains(",250,,,suspended,,,P1Y,monthly"), lines[1].constData());
    QVERIFY2(lines[3].contains(",12,,5,active,2026-12-13T08:00:00Z,true,P1Y,annual"), lines[3].constData());
}

void TestSubscriptionGrid::anExportThatCannotBeWrittenIsAnError()
{
    Shelves shelves;
    shelves.fill();
    const auto keys = Shelves::wait(shelves.grid->keys({}));
    QVERIFY(keys);
    const auto lines =
        Shelves::wait(shelves.grid->exportCsv(shelves.folder.filePath(u"no/such/folder.csv"_s), *keys, {}));
    QVERIFY(!lines);
    QCOMPARE(lines.error().kind, Error::Kind::Storage);
}

void TestSubscriptionGrid::withoutAnAccountThereIsNothing()
{
    Shelves shelves;
    shelves.fill();
    shelves.account->key = 2; // another account's
    QVERIFY(shelves.keys({}).empty());
    QVERIFY(Shelves::wait(shelves.grid->firstRows(10)).valueOr({GridRow()}).isEmpty());
    shelves.account.reset();
    QVERIFY(shelves.keys({}).empty());
    QVERIFY(Shelves::wait(shelves.grid->products()).valueOr({u"x"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(TestSubscriptionGrid)
#include "tst_subscription_grid.moc"
