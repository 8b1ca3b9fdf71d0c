// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_records.h"
#include "storage/catalog_store.h"
#include "storage/customer_store.h"
#include "storage/history_store.h"
#include "storage/seen_customers.h"
#include "storage/sync_store.h"
#include "storage_fixture.h"

#include <numeric>

using namespace tenantry;
using namespace Qt::StringLiterals;

class CustomerStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void customersRoundTrip();
    void equalObservationsWriteNothing();
    void costFollowsTheChangesNotTheList();
    void aPageDeletesNothing();
    void aListDoesNotTakeAwayWhatOnlyTheSingleReadHas();
    void customersNotSeenInAFullRoundAreGone_data();
    void customersNotSeenInAFullRoundAreGone();
    void aRoundSurvivesAKill();
    void subscriptionsRoundTrip();
    void subscriptionReadingMovesItsTimeOnly();
    void subscriptionMissingFromTheCompleteListIsGone();
    void countsAndSeats();
    void unknownWordsAreKept_data();
    void unknownWordsAreKept();
    void ordersRoundTripToTheDigit();
    void orderReadWithoutPricesKeepsThem();
    void shownPrice_data();
    void shownPrice();
    void pastInstantsAreRebuilt();
    void historyRefusesChange();
    void agreementsReadOrNot();
    void readingOrder();
    void listOrderAndSearch();
    void domainOfOurs();
    void accountsAreApart();
    void forgettingAnAccountErasesItsHistory();
    void unknownKeysAreNotFound();
    void firstLoadMakesItsIndexesAtTheEnd();
    void firstLoadCutShortIsFinishedByTheNextWriter();
    void keysPackAndUnpack();

private:
    CustomerStore store() { return CustomerStore(*m_file->connection); }
    QList<SubscriptionRow> subscriptions() { return *store().subscriptionsOf({*store().keyOf(1, contoso)}); }
    void addContoso();

    const CustomerId contoso = CustomerId(guid(1));
    std::unique_ptr<StoreFile> m_file;
};

namespace {

const QDateTime t1 = instant("2026-03-01T08:00:00Z");
const QDateTime t2 = instant("2026-03-02T08:00:00Z");
const QDateTime t3 = instant("2026-03-03T08:00:00Z");
const QDateTime t4 = instant("2026-03-04T08:00:00Z");
const QString s1 = guid(101);
const QString s2 = guid(102);

SyncCursor completeList()
{
    SyncCursor cursor;
    cursor.customersComplete = true;
    return cursor;
}

QList<Customer> manyCustomers(int count)
{
    QList<Customer> customers;
    for (int i = 1; i <= count; ++i)
        customers += listedCustomer(i, u"Company %1"_s.arg((i * 7919) % 100003));
    return customers;
}

} // namespace

void CustomerStoreTest::initTestCase_data()
{
    QTest::addColumn<bool>("preferNative");
    QTest::addRow("SQLite's own API") << true;
    QTest::addRow("Qt Sql") << false;
}

void CustomerStoreTest::init()
{
    QFETCH_GLOBAL(bool, preferNative);
    m_file = std::make_unique<StoreFile>(u"store"_s, preferNative);
}

void CustomerStoreTest::addContoso()
{
    VERIFY_OK(store().observeCustomers(1, {wholeCustomer(1, u"Contoso"_s)}, t1));
}

void CustomerStoreTest::customersRoundTrip()
{
    const Customer customer = wholeCustomer(1, u"Țuțea <img src=file:///x> & Fiii"_s);
    const auto changes = store().observeCustomers(1, {customer}, t1);
    VERIFY_OK(changes);
    QCOMPARE(changes->customersAdded.size(), 1);
    const qint64 key = *store().keyOf(1, customer.id);
    QCOMPARE(changes->customersAdded, QList<qint64>{key});
    const auto detail = store().detail(key);
    VERIFY_OK(detail);
    QVERIFY(detail->customer == customer);
    QVERIFY(!detail->agreementsRead);
    QCOMPARE(detail->row.companyName, customer.companyName);
    QVERIFY(!detail->row.readAt.isValid());

    Customer bare; // nothing stated but an id
    bare.id = CustomerId(u"OPAQUE-id"_s);
    VERIFY_OK(store().observeCustomers(1, {bare}, t1));
    QVERIFY(store().detail(*store().keyOf(1, bare.id))->customer == bare);
}

void CustomerStoreTest::equalObservationsWriteNothing()
{
    const QList<Customer> customers = manyCustomers(20);
    VERIFY_OK(store().observeCustomers(1, customers, t1));
    VERIFY_OK(store().observeOrders(1, contoso, {order(u"o1"_s, {orderLine(0, s1, "1.5")})}, t1));
    VERIFY_OK(store().observeAgreements(1, contoso, {}, t1));
    const qint64 before = m_file->writes();
    const auto again = store().observeCustomers(1, customers, t2);
    QVERIFY(again->isEmpty());
    QVERIFY(store().observeOrders(1, contoso, {order(u"o1"_s, {orderLine(0, s1, "1.50")})}, t2)->isEmpty());
    QVERIFY(store().observeAgreements(1, contoso, {}, t2)->isEmpty());
    QCOMPARE(m_file->writes(), before);
}

void CustomerStoreTest::costFollowsTheChangesNotTheList()
{
    QList<Customer> customers = manyCustomers(500);
    VERIFY_OK(store().observeCustomers(1, customers, t1));
    VERIFY_OK(SyncStore(*m_file->connection).setCursor(1, completeList()));
    for (const int index : {3, 77, 499})
        customers[index].companyName += u" AG"_s;
    const qint64 before = m_file->writes();
    const auto changes = store().observeCustomers(1, customers, t2);
    VERIFY_OK(changes);
    QCOMPARE(changes->customersChanged.size(), 3);
    QVERIFY(changes->customersAdded.isEmpty());
    QCOMPARE(m_file->writes() - before, 6); // one row and one state of the past each
}

void CustomerStoreTest::aPageDeletesNothing()
{
    VERIFY_OK(store().observeCustomers(1, manyCustomers(30), t1));
    VERIFY_OK(store().observeCustomers(1, manyCustomers(30).mid(0, 10), t2));
    VERIFY_OK(store().observeCustomers(1, {}, t2));
    QCOMPARE(*store().customerCount(1), 30);
    VERIFY_OK(store().observeOrders(1, contoso, {order(u"o1"_s, {}), order(u"o2"_s, {})}, t1));
    VERIFY_OK(store().observeOrders(1, contoso, {order(u"o2"_s, {})}, t2));
    QCOMPARE(m_file->number("SELECT count(*) FROM orders"), 2);
}

void CustomerStoreTest::aListDoesNotTakeAwayWhatOnlyTheSingleReadHas()
{
    const Customer whole = wholeCustomer(1, u"Contoso"_s);
    VERIFY_OK(store().observeCustomers(1, {whole}, t1));
    QVERIFY(store().observeCustomers(1, {listedCustomer(1, u"Contoso"_s)}, t2)->isEmpty());
    Customer unsaid = listedCustomer(1, u"Contoso"_s);
    unsaid.delegatedAdmin.reset();
    QVERIFY(store().observeCustomers(1, {unsaid}, t2)->isEmpty());
    QVERIFY(store().detail(*store().keyOf(1, whole.id))->customer == whole);
    QCOMPARE(store().observeCustomers(1, {listedCustomer(1, u"Contoso AG"_s)}, t3)->customersChanged.size(), 1);
    QVERIFY(store().detail(*store().keyOf(1, whole.id))->customer.address == whole.address);
}

void CustomerStoreTest::customersNotSeenInAFullRoundAreGone_data()
{
    QTest::addColumn<bool>("cursorFirst");
    QTest::addRow("cursor stored before the pages") << true;
    QTest::addRow("cursor stored after the first page") << false;
}

void CustomerStoreTest::customersNotSeenInAFullRoundAreGone()
{
    QFETCH(bool, cursorFirst);
    SyncStore sync(*m_file->connection);
    const QList<Customer> all = manyCustomers(6);
    VERIFY_OK(store().observeCustomers(1, all, t1));
    SyncCursor cursor;
    cursor.fullStarted = t2;
    if (cursorFirst)
        VERIFY_OK(sync.setCursor(1, cursor));
    VERIFY_OK(store().observeCustomers(1, all.mid(0, 2), t2));
    cursor.pagesDone = 1;
    VERIFY_OK(sync.setCursor(1, cursor));
    VERIFY_OK(store().observeCustomers(1, all.mid(2, 2) + QList{listedCustomer(50, u"New"_s)}, t2.addSecs(9)));
    const auto forgotten = store().forgetUnseen(1, t2, t3);
    VERIFY_OK(forgotten);
    QCOMPARE(forgotten->customersRemoved.size(), 2);
    QCOMPARE(*store().customerCount(1), 5);
    QCOMPARE(store().customerKeys(1)->size(), 5u);
    QCOMPARE(store().keyOf(1, all[5].id).error().kind, Error::Kind::NotFound);
    QVERIFY(store().rows(forgotten->customersRemoved)->isEmpty());
    QCOMPARE(m_file->number("SELECT count(*) FROM round_pages"), 0);

    const auto back = store().observeCustomers(1, {all[5]}, t4); // named again: the same record
    QCOMPARE(back->customersAdded.size(), 1);
    QVERIFY(forgotten->customersRemoved.contains(back->customersAdded.first()));
    HistoryStore history(*m_file->connection);
    const auto nameAt = [&](const QDateTime &at) {
        return history.stateAt(1, HistoryStore::Kind::Customer, all[5].id.text(), at)->has_value();
    };
    QCOMPARE(QList<bool>({nameAt(t1), nameAt(t3), nameAt(t4)}), QList<bool>({true, false, true}));
}

void CustomerStoreTest::aRoundSurvivesAKill()
{
    const QList<Customer> all = manyCustomers(4);
    VERIFY_OK(store().observeCustomers(1, all, t1));
    SyncCursor cursor;
    cursor.fullStarted = t2;
    cursor.continuation = "page 2";
    VERIFY_OK(store().observeCustomers(1, all.mid(0, 2), t2));
    VERIFY_OK(SyncStore(*m_file->connection).setCursor(1, cursor));
    const auto resumed = Connection::open({.path = m_file->path()}); // knows nothing of the first one's memory
    VERIFY_OK(resumed);
    QCOMPARE(*SyncStore(**resumed).cursor(1), cursor);
    CustomerStore after(**resumed);
    VERIFY_OK(after.observeCustomers(1, all.mid(2, 1), t3));
    QCOMPARE(after.forgetUnseen(1, t2, t4)->customersRemoved.size(), 1);
    QCOMPARE(*after.customerCount(1), 3);
}

void CustomerStoreTest::subscriptionsRoundTrip()
{
    addContoso();
    Subscription base = subscription(s1, u"Microsoft 365 Business Basic"_s, 12);
    base.nickname = u"=Vânzări"_s;
    base.created = t1;
    base.termStart = t1;
    base.termEnd = instant("2027-02-28T23:59:59.999Z");
    base.termEndInclusive = false;
    base.trial = true;
    base.cancelUntil = t2;
    base.refundable = RefundableSeats{4, {{3, t2}, {1, {}}}};
    base.productType = u"OnlineServicesNCE"_s;
    base.promotionId = u"39NFJQT1PFPK"_s;
    base.partnerId = u"517285"_s;
    base.order = OrderId(u"o1"_s);
    base.hasNextTermInstructions = true;
    base.nextTerm = NextTerm{u"CFQ7TTC0LH18"_s,
                             u"0001"_s,
                             u"CFQ7TTC0K971"_s,
                             9,
                             termFromText(u"P3Y"_s),
                             cycleFromText(u"Annual"_s),
                             instant("2027-05-31T00:00:00Z"),
                             u"39NFJQT1PFPJ:000H:39NFJQT1Q5DK"_s};
    base.suspensionReasons = {u"PastDue"_s, u"a,b"_s};
    Subscription addOn = subscription(s2, u"Audio Conferencing"_s, 3);
    addOn.parent = base.id;
    addOn.autoRenew.reset();
    addOn.nextTerm.emplace(); // there, with nothing in it that could be read
    addOn.nextTerm->term = termFromText({});
    addOn.nextTerm->billing = cycleFromText({});
    VERIFY_OK(store().observeSubscriptions(1, contoso, {addOn, base}, t2));

    const QList<SubscriptionRow> rows = subscriptions();
    QCOMPARE(rows.size(), 2);
    base.customer = addOn.customer = contoso;
    QVERIFY(rows[0].subscription == base);
    QVERIFY(rows[1].subscription == addOn);
    QCOMPARE(rows[0].parentKey, 0);
    QCOMPARE(rows[1].parentKey, rows[0].key);
    QCOMPARE(rows[1].customerKey, *store().keyOf(1, contoso));
    QCOMPARE(rows[0].price, ShownPrice());
    const auto detail = store().subscriptionDetail(rows[1].key);
    VERIFY_OK(detail);
    QVERIFY(detail->row == rows[1]);
    QCOMPARE(detail->customerName, u"Contoso"_s);
    QCOMPARE(detail->readAt, t2);
}

void CustomerStoreTest::subscriptionReadingMovesItsTimeOnly()
{
    addContoso();
    const QList<Subscription> list{subscription(s1, u"A"_s, 2), subscription(s2, u"B"_s, 3)};
    QVERIFY(!store().observeSubscriptions(1, contoso, list, t1)->isEmpty());
    const qint64 before = m_file->writes();
    QVERIFY(store().observeSubscriptions(1, contoso, list, t2)->isEmpty());
    QCOMPARE(m_file->writes() - before, 1); // when it was read
    QCOMPARE(store().rows({*store().keyOf(1, contoso)})->first().readAt, t2);
    QList<Subscription> changed = list;
    changed[1].quantity = 4;
    const qint64 unchanged = m_file->writes();
    const auto changes = store().observeSubscriptions(1, contoso, changed, t3);
    QCOMPARE(changes->subscriptionsOf, QList<qint64>{*store().keyOf(1, contoso)});
    QCOMPARE(m_file->writes() - unchanged, 3);
}

void CustomerStoreTest::subscriptionMissingFromTheCompleteListIsGone()
{
    addContoso();
    const Subscription a = subscription(s1, u"A"_s, 2);
    const Subscription b = subscription(s2, u"B"_s, 3);
    VERIFY_OK(store().observeSubscriptions(1, contoso, {a, b}, t1));
    const qint64 keyOfB = subscriptions()[1].key;
    QCOMPARE(store().observeSubscriptions(1, contoso, {a}, t2)->subscriptionsOf.size(), 1);
    QCOMPARE(subscriptions().size(), 1);
    QCOMPARE(store().subscriptionDetail(keyOfB).error().kind, Error::Kind::NotFound);
    QVERIFY(store().observeSubscriptions(1, contoso, {a}, t3)->isEmpty());
    HistoryStore history(*m_file->connection);
    QCOMPARE(history.allAt(1, HistoryStore::Kind::Subscription, t1)->size(), 2);
    QCOMPARE(history.allAt(1, HistoryStore::Kind::Subscription, t2)->size(), 1);
    VERIFY_OK(store().observeSubscriptions(1, contoso, {a, b}, t4)); // back: the same record
    QCOMPARE(subscriptions()[1].key, keyOfB);
    QCOMPARE(history.allAt(1, HistoryStore::Kind::Subscription, t3)->size(), 1);
    QCOMPARE(history.allAt(1, HistoryStore::Kind::Subscription, t4)->size(), 2);
}

void CustomerStoreTest::countsAndSeats()
{
    addContoso();
    Subscription deleted = subscription(guid(103), u"D"_s, 100);
    deleted.status = {SubscriptionStatus::Deleted, u"deleted"_s};
    Subscription suspended = subscription(guid(104), u"S"_s, 50);
    suspended.status = {SubscriptionStatus::Suspended, u"suspended"_s};
    Subscription addOn = subscription(guid(105), u"AddOn"_s, 7);
    addOn.parent = SubscriptionId(s1);
    const auto changes = store().observeSubscriptions(
        1, contoso, {subscription(s1, u"A"_s, 12), subscription(s2, u"B"_s, 3), deleted, suspended, addOn}, t1);
    QCOMPARE(changes->customersChanged.size(), 1);
    const CustomerRow row = store().rows({*store().keyOf(1, contoso)})->first();
    QCOMPARE(row.subscriptions, 4);
    QCOMPARE(row.seats, 15);
    QCOMPARE(*store().subscriptionCount(1), 4);
}

void CustomerStoreTest::unknownWordsAreKept_data() // C10
{
    QTest::addColumn<QString>("word");
    QTest::addRow("plain") << u"foo"_s;
    QTest::addRow("of another script") << u"активная <b>"_s;
    QTest::addRow("empty") << QString();
}

void CustomerStoreTest::unknownWordsAreKept()
{
    QFETCH(QString, word);
    Customer customer = listedCustomer(1, u"Contoso"_s);
    customer.relationship = {Relationship::Unknown, word};
    VERIFY_OK(store().observeCustomers(1, {customer}, t1));
    Subscription odd = subscription(s1, u"A"_s, 1);
    odd.status = {SubscriptionStatus::Unknown, word};
    odd.term = {Term::Unknown, word};
    odd.billing = {BillingCycle::Unknown, word};
    VERIFY_OK(store().observeSubscriptions(1, contoso, {odd}, t1));
    odd.customer = contoso;
    QVERIFY(subscriptions()[0].subscription == odd);
    QVERIFY(store().detail(*store().keyOf(1, contoso))->customer == customer);
}

void CustomerStoreTest::ordersRoundTripToTheDigit()
{
    addContoso();
    Order first = order(u"o1"_s, {orderLine(0, s1, "10.5000000000000000000001"), orderLine(1, s2, nullptr)});
    first.created = t1;
    first.alternateId = u"alt"_s;
    first.totalPrice = Decimal::parse("-0.10");
    first.lines[1].nickname = u"ț"_s;
    first.lines[1].transactionType = u"Purchase"_s;
    const auto changes = store().observeOrders(1, contoso, {first}, t1);
    QVERIFY(changes->orders);
    Query digits(*m_file->connection, "SELECT l.unit_price, o.total FROM orders AS o JOIN order_lines AS l "
                                      "ON l.order_key = o.key ORDER BY l.number");
    QVERIFY(digits.next());
    QCOMPARE(digits.text(0), u"10.5000000000000000000001"_s);
    QCOMPARE(digits.text(1), u"-0.10"_s);
    QVERIFY(digits.next());
    QVERIFY(digits.isNull(0));
    QVERIFY(store().observeOrders(1, contoso, {first}, t2)->isEmpty());
    first.status = {OrderStatus::Unknown, u"gift-wrapped"_s};
    QVERIFY(store().observeOrders(1, contoso, {first, first}, t2)->orders);
    HistoryStore history(*m_file->connection);
    const auto then = *history.stateAt(1, HistoryStore::Kind::Order, u"o1"_s, t1);
    QCOMPARE(then->value(u"status"_s).toString(), u"completed"_s);
    QCOMPARE(then->value(u"lines"_s)[0][u"unitPrice"_s].toString(), u"10.5000000000000000000001"_s);
    const auto now = *history.stateAt(1, HistoryStore::Kind::Order, u"o1"_s, t2);
    QCOMPARE(now->value(u"status"_s).toString(), u"gift-wrapped"_s);
}

void CustomerStoreTest::orderReadWithoutPricesKeepsThem()
{
    addContoso();
    Order priced = order(u"o1"_s, {orderLine(0, s1, "10.5")});
    priced.totalPrice = Decimal::parse("52.5");
    VERIFY_OK(store().observeOrders(1, contoso, {priced}, t1));
    QVERIFY(store().observeOrders(1, contoso, {order(u"o1"_s, {orderLine(0, s1, nullptr)})}, t2)->isEmpty());
}

void CustomerStoreTest::shownPrice_data()
{
    QTest::addColumn<QString>("lineSubscription"); // "-": no order
    QTest::addColumn<QString>("orderOfSubscription");
    QTest::addColumn<QString>("market"); // of the only sheet; empty: none
    QTest::addColumn<PriceSource>("source");
    QTest::addColumn<QString>("amount");
    QTest::addRow("order line of the subscription") << s1 << QString() << u"RO"_s << PriceSource::OrderLine << u"9.9"_s;
    QTest::addRow("line of its order") << QString() << u"o1"_s << u"RO"_s << PriceSource::OrderLine << u"9.9"_s;
    QTest::addRow("line of another subscription") << s2 << u"o1"_s << u"RO"_s << PriceSource::ListPrice << u"10.5"_s;
    QTest::addRow("list price") << u"-"_s << QString() << u"RO"_s << PriceSource::ListPrice << u"10.5"_s;
    QTest::addRow("only sheet there is") << u"-"_s << QString() << u"DE"_s << PriceSource::ListPrice << u"10.5"_s;
    QTest::addRow("nothing known") << u"-"_s << QString() << QString() << PriceSource::Unknown << u"0"_s;
}

void CustomerStoreTest::shownPrice() // C18; C33: what was not bought here has its price too
{
    QFETCH(QString, lineSubscription);
    QFETCH(QString, orderOfSubscription);
    QFETCH(QString, market);
    QFETCH(PriceSource, source);
    QFETCH(QString, amount);
    addContoso();
    Subscription bought = subscription(s1, u"A"_s, 5);
    bought.order = OrderId(orderOfSubscription);
    VERIFY_OK(store().observeSubscriptions(1, contoso, {bought}, t1));
    if (lineSubscription != u"-"_s)
        VERIFY_OK(store().observeOrders(1, contoso, {order(u"o1"_s, {orderLine(0, lineSubscription, "9.9")})}, t1));
    PriceRow listed;
    listed.productId = u"CFQ7TTC0LH16"_s;
    listed.skuId = u"0001"_s;
    listed.term = {Term::Year, u"P1Y"_s};
    listed.billing = {BillingCycle::Monthly, u"Monthly"_s};
    listed.unitPrice = {*Decimal::parse("10.5"), u"RON"_s};
    if (!market.isEmpty())
        VERIFY_OK(CatalogStore(*m_file->connection).replacePrices(1, market, {listed}, t1));
    const ShownPrice price = subscriptions()[0].price;
    QCOMPARE(price.source, source);
    QCOMPARE(price.perSeat.amount, *Decimal::parse(amount.toStdString()));
    if (source != PriceSource::Unknown) {
        QCOMPARE(price.per, BillingCycle::Monthly);
        QCOMPARE(price.perSeat.currency, source == PriceSource::OrderLine ? u"EUR"_s : u"RON"_s);
    }
}

void CustomerStoreTest::pastInstantsAreRebuilt() // C14, C39
{
    HistoryStore history(*m_file->connection);
    const auto companyAt = [&](const QDateTime &at) {
        const auto state = *history.stateAt(1, HistoryStore::Kind::Customer, contoso.text(), at);
        return state ? state->value(u"companyName"_s).toString() : u"-"_s;
    };
    VERIFY_OK(store().observeCustomers(1, {wholeCustomer(1, u"Contoso"_s)}, t1));
    VERIFY_OK(store().observeCustomers(1, {wholeCustomer(1, u"Contoso AG"_s)}, t2));
    VERIFY_OK(store().observeCustomers(1, {wholeCustomer(1, u"Contoso SE"_s)}, t3));
    QCOMPARE(companyAt(t1.addSecs(-1)), u"-"_s);
    QCOMPARE(companyAt(t1), u"Contoso"_s);
    QCOMPARE(companyAt(t2.addMSecs(-1)), u"Contoso"_s);
    QCOMPARE(companyAt(t2), u"Contoso AG"_s);
    QCOMPARE(companyAt(t4), u"Contoso SE"_s);
    const auto whole = *history.stateAt(1, HistoryStore::Kind::Customer, contoso.text(), t1);
    QCOMPARE(whole->value(u"address"_s)[u"city"_s].toString(), u"Brașov"_s);

    QList<Subscription> list{subscription(s1, u"A"_s, 2)};
    VERIFY_OK(store().observeSubscriptions(1, contoso, list, t1));
    list[0].quantity = 5;
    list += subscription(s2, u"B"_s, 1);
    VERIFY_OK(store().observeSubscriptions(1, contoso, list, t3));
    const auto seatsAt = [&](const QDateTime &at) {
        QList<int> seats;
        const auto states = *history.allAt(1, HistoryStore::Kind::Subscription, at);
        for (const QJsonObject &state : states)
            seats += state[u"quantity"_s].toInt();
        return seats;
    };
    QCOMPARE(seatsAt(t2), QList<int>({2}));
    QCOMPARE(seatsAt(t3), QList<int>({5, 1}));
    QVERIFY(history.allAt(2, HistoryStore::Kind::Subscription, t3)->isEmpty());
}

void CustomerStoreTest::historyRefusesChange()
{
    addContoso();
    VERIFY_OK(store().observeCustomers(1, {wholeCustomer(1, u"Contoso AG"_s)}, t2));
    for (const char *sql : {"UPDATE history SET until = 0", "DELETE FROM history",
                            "INSERT OR REPLACE INTO history SELECT * FROM history"}) {
        const Outcome outcome = m_file->run(sql);
        QVERIFY2(!outcome && outcome.error().detail.contains(u"append-only"_s), sql);
    }
    QCOMPARE(m_file->number("SELECT count(*) FROM history"), 1);
}

void CustomerStoreTest::agreementsReadOrNot()
{
    addContoso();
    bool everRead = true;
    QVERIFY(store().agreements(1, contoso, &everRead)->isEmpty());
    QVERIFY(!everRead);
    QCOMPARE(store().observeAgreements(1, contoso, {}, t1)->customersChanged.size(), 1);
    QVERIFY(store().agreements(1, contoso, &everRead)->isEmpty());
    QVERIFY(everRead);
    AgreementRecord record;
    record.type = {AgreementType::Unknown, u"NewAgreement"_s};
    record.templateId = u"t1"_s;
    record.signer = {u"Ana"_s, u"Pop"_s, u"ana@example.org"_s, u"+40 1"_s};
    record.agreedAt = t1;
    record.link = u"https://example.org/a"_s;
    QCOMPARE(store().observeAgreements(1, contoso, {record}, t2)->customersChanged.size(), 1);
    QVERIFY(store().observeAgreements(1, contoso, {record}, t3)->isEmpty());
    QVERIFY(*store().agreements(1, contoso, &everRead) == QList<AgreementRecord>{record});
    const auto detail = *store().detail(*store().keyOf(1, contoso));
    QVERIFY(detail.agreementsRead);
    QVERIFY(detail.agreements == QList<AgreementRecord>{record});
}

void CustomerStoreTest::readingOrder() // design §6
{
    const QList<Customer> all = manyCustomers(5);
    VERIFY_OK(store().observeCustomers(1, all, t1));
    Subscription ending = subscription(s1, u"A"_s, 1);
    ending.termEnd = t3;
    VERIFY_OK(store().observeSubscriptions(1, all[0].id, {}, t2));
    VERIFY_OK(store().observeSubscriptions(1, all[1].id, {ending}, t2.addSecs(1)));
    VERIFY_OK(store().observeSubscriptions(1, all[2].id, {}, t1));
    const auto order = [&](const QDateTime &now, const QDateTime &readBefore, int limit) {
        QList<int> numbers;
        const auto ids = *store().readingOrder(1, now, readBefore, limit);
        for (const CustomerId &id : ids)
            numbers += id.text().left(8).toInt(nullptr, 16);
        return numbers;
    };
    QCOMPARE(order(t2.addSecs(2), t4, 9), QList<int>({4, 5, 3, 1, 2})); // never read, then longest ago
    QCOMPARE(order(t3.addSecs(1), t4, 9), QList<int>({2, 4, 5, 3, 1})); // a term ended since it was read
    QCOMPARE(order(t3.addSecs(1), t2, 9), QList<int>({2, 4, 5, 3}));    // read lately: not again
    QCOMPARE(order(t3.addSecs(1), {}, 9), QList<int>({2, 4, 5}));
    QCOMPARE(order(t3.addSecs(1), t4, 2), QList<int>({2, 4}));
    VERIFY_OK(store().observeSubscriptions(1, all[1].id, {ending}, t3.addSecs(2)));
    QCOMPARE(order(t3.addSecs(3), t2, 9), QList<int>({4, 5, 3})); // an end in the past is due once
}

void CustomerStoreTest::listOrderAndSearch()
{
    VERIFY_OK(store().observeCustomers(
        1, {listedCustomer(1, u"zeta"_s), listedCustomer(2, u"Șerban SRL"_s), listedCustomer(3, u"Alfa"_s)}, t1));
    VERIFY_OK(store().observeSubscriptions(1, CustomerId(guid(2)), {subscription(s1, u"Power BI Pro"_s, 1)}, t1));
    const std::vector<qint64> keys = *store().customerKeys(1);
    QStringList names;
    const auto rows = *store().rows(QList<qint64>(keys.begin(), keys.end()));
    for (const CustomerRow &row : rows)
        names += row.companyName;
    QCOMPARE(names, QStringList({u"Alfa"_s, u"Șerban SRL"_s, u"zeta"_s}));
    const auto head = *store().firstRows(1, 2); // the same order, cut off
    QCOMPARE(head.size(), 2);
    QCOMPARE(head[0], rows[0]);
    QCOMPARE(head[1], rows[1]);
    QVERIFY(store().firstRows(2, 2)->isEmpty()); // another account's
    const auto reversed = *store().rows({keys[2], keys[0], 999});
    QCOMPARE(reversed.size(), 2); // in the order asked; a key that is not there is left out
    QCOMPARE(reversed[0].companyName, u"zeta"_s);

    const auto index = *store().searchIndex(1);
    QCOMPARE(index->customerCount(), 3u);
    QCOMPARE(index->subscriptionCount(), 1u);
    QCOMPARE(index->find(u"serban").customers, std::vector<std::uint32_t>{1});
    QCOMPARE(index->find(u"power").subscriptions.size(), 1u);
    QCOMPARE(index->customerKeyAt(1), keys[1]);
    QCOMPARE(index->customerOfSubscription(0), keys[1]);
}

void CustomerStoreTest::domainOfOurs()
{
    addContoso();
    QCOMPARE(**store().customerWithDomain(1, u"C1.OnMicrosoft.com"_s), u"Contoso"_s);
    QVERIFY(!store().customerWithDomain(1, u"c2.onmicrosoft.com"_s)->has_value());
    QVERIFY(!store().customerWithDomain(2, u"c1.onmicrosoft.com"_s)->has_value());
    QVERIFY(!store().customerWithDomain(1, {})->has_value());
}

void CustomerStoreTest::accountsAreApart()
{
    VERIFY_OK(store().observeCustomers(1, {listedCustomer(1, u"One"_s)}, t1));
    VERIFY_OK(store().observeCustomers(2, {listedCustomer(1, u"Two"_s), listedCustomer(2, u"B"_s)}, t1));
    QCOMPARE(*store().customerCount(1), 1);
    QCOMPARE(*store().customerCount(2), 2);
    QVERIFY(*store().keyOf(1, contoso) != *store().keyOf(2, contoso));
    VERIFY_OK(store().forgetUnseen(1, t2, t2));
    QCOMPARE(*store().customerCount(2), 2);
}

void CustomerStoreTest::forgettingAnAccountErasesItsHistory()
{
    for (const qint64 account : {1, 2}) {
        VERIFY_OK(store().observeCustomers(account, {wholeCustomer(1, u"Contoso"_s)}, t1));
        VERIFY_OK(store().observeCustomers(account, {wholeCustomer(1, u"Contoso AG"_s)}, t2));
        VERIFY_OK(store().observeSubscriptions(account, contoso, {subscription(s1, u"A"_s, 1)}, t1));
        VERIFY_OK(store().observeOrders(account, contoso, {order(u"o1"_s, {orderLine(0, s1, "1")})}, t1));
        VERIFY_OK(store().observeAgreements(account, contoso, {AgreementRecord{}}, t1));
    }
    const qint64 history = m_file->number("SELECT count(*) FROM history");
    VERIFY_OK(store().forgetAccount(1));
    QCOMPARE(m_file->number("SELECT count(*) FROM history"), history / 2);
    QCOMPARE(m_file->number("SELECT (SELECT count(*) FROM customers) + (SELECT count(*) FROM subscriptions) "
                            "+ (SELECT count(*) FROM orders) + (SELECT count(*) FROM order_lines)"),
             4);
    QVERIFY(!m_file->run("DELETE FROM history")); // the door is shut again
    QCOMPARE(*store().customerCount(2), 1);
}

void CustomerStoreTest::unknownKeysAreNotFound()
{
    QCOMPARE(store().keyOf(1, contoso).error().kind, Error::Kind::NotFound);
    QCOMPARE(store().detail(7).error().kind, Error::Kind::NotFound);
    QCOMPARE(store().subscriptionDetail(7).error().kind, Error::Kind::NotFound);
    QCOMPARE(store().observeSubscriptions(1, contoso, {}, t1).error().kind, Error::Kind::NotFound);
    QCOMPARE(store().observeOrders(1, contoso, {}, t1).error().kind, Error::Kind::NotFound);
    QCOMPARE(store().observeAgreements(1, contoso, {}, t1).error().kind, Error::Kind::NotFound);
}

void CustomerStoreTest::firstLoadMakesItsIndexesAtTheEnd()
{
    const char *indexes = "SELECT count(*) FROM sqlite_schema WHERE type = 'index' "
                          "AND name IN ('customers_by_id', 'customers_in_list_order')";
    const QList<Customer> all = manyCustomers(600);
    VERIFY_OK(store().observeCustomers(1, all.mid(0, 300), t1));
    QCOMPARE(m_file->number(indexes), 0);
    // Meanwhile: a page that overlaps, a customer the user opened, a change, a list, another account.
    QList<Customer> overlap = all.mid(250, 350);
    overlap[0].companyName = u"Renamed"_s;
    const auto changes = store().observeCustomers(1, overlap, t2);
    QCOMPARE(changes->customersAdded.size(), 300);
    QCOMPARE(changes->customersChanged.size(), 1);
    VERIFY_OK(store().observeSubscriptions(1, all[9].id, {subscription(s1, u"A"_s, 1)}, t2));
    VERIFY_OK(store().observeCustomers(2, {all[9]}, t2));
    QCOMPARE(*store().customerCount(1), 600);
    QCOMPARE(store().customerKeys(1)->size(), 600u);
    QVERIFY(store().observeCustomers(1, all.mid(300), t2)->isEmpty());
    QCOMPARE(m_file->number(indexes), 0);
    VERIFY_OK(SyncStore(*m_file->connection).setCursor(1, completeList()));
    QCOMPARE(m_file->number(indexes), 2);
    QCOMPARE(m_file->number("SELECT count(DISTINCT id) FROM customers WHERE account = 1"), 600);
    QVERIFY(store().observeCustomers(1, all.mid(300), t3)->isEmpty());
    // Later pages never take the indexes away again.
    VERIFY_OK(store().observeCustomers(1, manyCustomers(900), t3));
    QCOMPARE(m_file->number(indexes), 2);
}

void CustomerStoreTest::firstLoadCutShortIsFinishedByTheNextWriter()
{
    VERIFY_OK(store().observeCustomers(1, manyCustomers(300), t1));
    const auto next = Connection::open({.path = m_file->path()});
    VERIFY_OK(next);
    const auto changes = CustomerStore(**next).observeCustomers(1, manyCustomers(500), t2);
    VERIFY_OK(changes);
    QCOMPARE(changes->customersAdded.size(), 200);
    QCOMPARE(m_file->number("SELECT count(*) FROM sqlite_schema WHERE name = 'customers_by_id'"), 1);
    QCOMPARE(*CustomerStore(**next).customerCount(1), 500);
}

void CustomerStoreTest::keysPackAndUnpack()
{
    const std::vector<qint64> keys{9, 1, 2, 3, 300, 70000, 5000000000, 2};
    QCOMPARE(unpackedKeys(packedKeys(keys)), (std::vector<qint64>{1, 2, 3, 9, 300, 70000, 5000000000}));
    QVERIFY(unpackedKeys(packedKeys({})).empty());
    std::vector<qint64> page(500);
    std::iota(page.begin(), page.end(), 100000);
    QCOMPARE(packedKeys(page).size(), 502);
}

QTEST_GUILESS_MAIN(CustomerStoreTest)
#include "tst_customer_store.moc"
