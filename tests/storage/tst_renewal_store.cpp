// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_records.h"
#include "storage/catalog_store.h"
#include "storage/customer_store.h"
#include "storage/ending_lookup.h"
#include "storage/intent_store.h"
#include "storage/licence_store.h"
#include "storage/renewal_store.h"
#include "storage_fixture.h"

using namespace tenantry;
using namespace Qt::StringLiterals;

class RenewalStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void marksRoundTrip();
    void marksAreTakenBackAndPutBack();
    void onlyWhatIsInForceStands();
    void marksRefuseChange_data();
    void marksRefuseChange();
    void personalTextsMayBeErased();
    void changesThatDecideAnEnd();
    void termsByTheirEnd();
    void pageAfterPageMeetsEveryTermOnce();
    void pricesOfWhatFollows();
    void aRenewedTermCostsWhatItsDayCost();
    void directoriesThatAreToBeCounted();
    void theHorizonIsFoundByItsIndex();

private:
    Connection &ledger() { return *m_ledger->connection; }
    Connection &store() { return *m_store->connection; }
    void addTerm(int customer, const QString &id, const QDateTime &end, SubscriptionStatus status);
    QStringList idsIn(const EndingSlice &slice);

    QHash<int, QList<Subscription>> m_listed;
    std::unique_ptr<StoreFile> m_ledger;
    std::unique_ptr<StoreFile> m_store;
};

namespace {

const QDateTime now = instant("2026-06-01T09:00:00Z");
const QDateTime end = instant("2026-06-20T23:59:59Z");
const AccountId account = AccountId::make();

TermMark sampleMark(TermMark::Kind kind)
{
    TermMark mark;
    mark.kind = kind;
    mark.subject = u"s-1"_s;
    mark.termEnd = end;
    mark.stood = u"renews P1Y"_s;
    mark.who = u"Ana Țurcan"_s;
    mark.why = u"agreed by phone"_s;
    mark.at = now;
    if (kind != TermMark::Kind::LeftAsIs)
        mark.until = now.addDays(3);
    return mark;
}

Intent plannedIntent(ChangeKind kind, IntentState state, const QDateTime &at)
{
    SubscriptionChange change{kind, CustomerId(guid(1)), SubscriptionId(u"s-1"_s), {}, {}};
    change.after.autoRenew = false;
    Intent intent;
    intent.id = IntentId::make();
    intent.account = account;
    intent.kind = intentKind(kind);
    intent.payload = toJson(change);
    intent.state = state;
    intent.createdAt = intent.changedAt = at;
    return intent;
}

EndingSlice horizon(int limit = 100)
{
    return {now, now.addDays(60), 0, {}, 0, limit};
}

} // namespace

void RenewalStoreTest::initTestCase_data()
{
    QTest::addColumn<bool>("preferNative");
    QTest::addRow("SQLite's own API") << true;
    QTest::addRow("Qt Sql") << false;
}

void RenewalStoreTest::init()
{
    QFETCH_GLOBAL(bool, preferNative);
    m_ledger = std::make_unique<StoreFile>(u"ledger"_s, preferNative);
    m_store = std::make_unique<StoreFile>(u"store"_s, preferNative);
    m_listed.clear();
    VERIFY_OK(CustomerStore(store()).observeCustomers(
        1, {wholeCustomer(1, u"Contoso SRL"_s), wholeCustomer(2, u"Fabrikam SpA"_s)}, now));
}

void RenewalStoreTest::addTerm(int customer, const QString &id, const QDateTime &termEnd, SubscriptionStatus status)
{
    Subscription added = subscription(id, u"Plan "_s + id, 10);
    added.termEnd = termEnd;
    added.status.value = status;
    m_listed[customer] += added;
    VERIFY_OK(CustomerStore(store()).observeSubscriptions(1, CustomerId(guid(customer)), m_listed[customer], now));
}

QStringList RenewalStoreTest::idsIn(const EndingSlice &slice)
{
    const auto records = endingRecords(store(), 1, slice);
    QStringList ids;
    for (const EndingRecord &record : records.valueOr({}))
        ids += record.facts.subscription.id.text();
    return ids;
}

void RenewalStoreTest::marksRoundTrip()
{
    RenewalStore marks(ledger());
    QList<TermMark> wanted{sampleMark(TermMark::Kind::LeftAsIs), sampleMark(TermMark::Kind::Snoozed),
                           sampleMark(TermMark::Kind::Muted)};
    wanted[2].scope = TermMark::Scope::Sku;
    wanted[2].subject = u"CFQ7TTC0LH16:0001"_s;
    wanted[2].termEnd = {};
    for (TermMark &mark : wanted) {
        const Result<qint64> number = marks.add(account, mark);
        VERIFY_OK(number);
        mark.number = *number;
    }
    QCOMPARE(*marks.standing(account, now), wanted);
    QVERIFY(marks.standing(AccountId::make(), now)->isEmpty());
}

void RenewalStoreTest::marksAreTakenBackAndPutBack()
{
    RenewalStore marks(ledger());
    const qint64 number = *marks.add(account, sampleMark(TermMark::Kind::LeftAsIs));
    QCOMPARE(marks.putBack(account, number).error().kind, Error::Kind::NotFound);
    QCOMPARE(marks.takeBack(AccountId::make(), number, now).error().kind, Error::Kind::NotFound);
    VERIFY_OK(marks.takeBack(account, number, now));
    QVERIFY(marks.standing(account, now)->isEmpty());
    QCOMPARE(marks.takeBack(account, number, now).error().kind, Error::Kind::NotFound);
    VERIFY_OK(marks.putBack(account, number));
    QCOMPARE(marks.standing(account, now)->size(), 1);
}

void RenewalStoreTest::onlyWhatIsInForceStands()
{
    RenewalStore marks(ledger());
    VERIFY_OK(marks.add(account, sampleMark(TermMark::Kind::LeftAsIs)));
    VERIFY_OK(marks.add(account, sampleMark(TermMark::Kind::Snoozed)));
    QCOMPARE(marks.standing(account, now.addDays(3).addMSecs(-1))->size(), 2);
    QCOMPARE(marks.standing(account, now.addDays(3))->size(), 1);
    QCOMPARE(marks.standing(account, end)->size(), 1);
    QVERIFY(marks.standing(account, end.addDays(2))->isEmpty());
}

void RenewalStoreTest::marksRefuseChange_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addRow("delete") << QByteArray("DELETE FROM term_marks");
    QTest::addRow("replace") << QByteArray("INSERT OR REPLACE INTO term_marks SELECT * FROM term_marks");
    for (const char *column : {"account", "kind", "scope", "subject", "term_end", "until", "stood", "at"})
        QTest::addRow("update %s", column) << QByteArray("UPDATE term_marks SET ") + column + " = " + column;
}

void RenewalStoreTest::marksRefuseChange()
{
    QFETCH(QByteArray, sql);
    VERIFY_OK(RenewalStore(ledger()).add(account, sampleMark(TermMark::Kind::Muted)));
    const Outcome outcome = m_ledger->run(sql.constData());
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().detail.contains(u"only taken back"_s), qPrintable(outcome.error().detail));
    QCOMPARE(RenewalStore(ledger()).standing(account, now)->size(), 1);
}

void RenewalStoreTest::personalTextsMayBeErased()
{
    VERIFY_OK(RenewalStore(ledger()).add(account, sampleMark(TermMark::Kind::LeftAsIs)));
    VERIFY_OK(m_ledger->run("DELETE FROM term_mark_texts"));
    const auto marks = RenewalStore(ledger()).standing(account, now);
    VERIFY_OK(marks);
    QCOMPARE(marks->size(), 1);
    QVERIFY(marks->first().who.isEmpty() && marks->first().why.isEmpty());
}

void RenewalStoreTest::changesThatDecideAnEnd()
{
    IntentStore intents(ledger());
    const QDateTime since = now.addDays(-30);
    QList<IntentId> wanted;
    const auto add = [&](ChangeKind kind, IntentState state, const QDateTime &at, bool counts) {
        const Intent intent = plannedIntent(kind, state, at);
        VERIFY_OK(intents.add(intent));
        if (counts)
            wanted += intent.id;
    };
    for (const IntentState state :
         {IntentState::Draft, IntentState::Queued, IntentState::Running, IntentState::Parked, IntentState::Confirmed})
        add(ChangeKind::Renewal, state, now, true);
    for (const ChangeKind kind : {ChangeKind::NextTerm, ChangeKind::Cancel, ChangeKind::Term})
        add(kind, IntentState::Draft, now, true);
    add(ChangeKind::Renewal, IntentState::Refused, now, true);
    add(ChangeKind::Renewal, IntentState::Abandoned, now, false);
    add(ChangeKind::Renewal, IntentState::Parked, since.addMSecs(-1), false);
    add(ChangeKind::Renewal, IntentState::Confirmed, since.addMSecs(-1), false);
    add(ChangeKind::Seats, IntentState::Draft, now, false);
    add(ChangeKind::Rename, IntentState::Confirmed, now, false);

    const auto planned = RenewalStore(ledger()).plannedEnds(account, since);
    VERIFY_OK(planned);
    QList<IntentId> found;
    for (const RenewalStore::PlannedEnd &each : *planned) {
        found += each.intent;
        QCOMPARE(each.change.after.autoRenew, false);
        QCOMPARE(each.at, now);
    }
    QCOMPARE(found, wanted);
    QCOMPARE(std::count_if(planned->begin(), planned->end(), [](const auto &each) { return each.done; }), 3);
    QCOMPARE(std::count_if(planned->begin(), planned->end(), [](const auto &each) { return each.stopped; }), 2);
}

void RenewalStoreTest::termsByTheirEnd()
{
    addTerm(1, u"later"_s, end.addDays(5), SubscriptionStatus::Active);
    addTerm(2, u"sooner"_s, end, SubscriptionStatus::Suspended);
    addTerm(1, u"too-late"_s, now.addDays(60), SubscriptionStatus::Active);
    addTerm(1, u"past"_s, now.addSecs(-1), SubscriptionStatus::Active);
    addTerm(1, u"no-end"_s, {}, SubscriptionStatus::Active);
    for (const auto status : {SubscriptionStatus::Expired, SubscriptionStatus::Disabled, SubscriptionStatus::Deleted})
        addTerm(2, u"over-%1"_s.arg(int(status)), end, status);
    addTerm(2, u"gone"_s, end, SubscriptionStatus::Active);
    m_listed[2].removeLast();
    VERIFY_OK(CustomerStore(store()).observeSubscriptions(1, CustomerId(guid(2)), m_listed[2], now.addSecs(60)));

    QCOMPARE(idsIn(horizon()), (QStringList{u"sooner"_s, u"later"_s}));
    const auto records = endingRecords(store(), 1, horizon());
    QCOMPARE(records->first().customerName, u"Fabrikam SpA"_s);
    QCOMPARE(records->first().facts.subscription.customer, CustomerId(guid(2)));
    EndingSlice ofOne = horizon();
    ofOne.customerKey = records->last().customerKey;
    QCOMPARE(idsIn(ofOne), QStringList{u"later"_s});
    QVERIFY(endingRecords(store(), 2, horizon())->isEmpty());
    const auto one = endingRecord(store(), 1, records->first().key);
    VERIFY_OK(one);
    QCOMPARE((*one)->facts.subscription, records->first().facts.subscription);
    QVERIFY(!endingRecord(store(), 2, records->first().key)->has_value());
}

void RenewalStoreTest::pageAfterPageMeetsEveryTermOnce()
{
    QStringList all;
    for (int i = 0; i < 23; ++i) { // several with the same end
        const QString id = u"s-%1"_s.arg(i, 2, 10, QLatin1Char('0'));
        addTerm(1 + i % 2, id, end.addDays(i / 5), SubscriptionStatus::Active);
        all += id;
    }
    QStringList met;
    EndingSlice slice = horizon(4);
    for (int pages = 0; pages < 10; ++pages) {
        const auto records = endingRecords(store(), 1, slice);
        VERIFY_OK(records);
        for (const EndingRecord &record : *records)
            met += record.facts.subscription.id.text();
        if (records->size() < slice.limit)
            break;
        slice.afterEnd = records->last().facts.subscription.termEnd;
        slice.afterKey = records->last().key;
    }
    QCOMPARE(met.size(), all.size());
    met.sort();
    QCOMPARE(met, all);
}

// S2-132: what was paid says nothing about the next term
void RenewalStoreTest::pricesOfWhatFollows()
{
    const auto listed = [](const char *sku, Term term, BillingCycle billing, const char *amount) {
        PriceRow row;
        row.productId = u"CFQ7TTC0LH16"_s;
        row.skuId = QString::fromLatin1(sku);
        row.term = term;
        row.billing = billing;
        row.unitPrice = {*Decimal::parse(amount), u"EUR"_s};
        row.tierMinimum = 1;
        return row;
    };
    VERIFY_OK(CatalogStore(store()).replacePrices(1, u"RO"_s,
                                                  {listed("0001", Term::Year, BillingCycle::Monthly, "10.50"),
                                                   listed("0001", Term::Month, BillingCycle::Monthly, "12.60"),
                                                   listed("0002", Term::Year, BillingCycle::Monthly, "20.00")},
                                                  now));
    addTerm(1, u"s-1"_s, end, SubscriptionStatus::Active);
    VERIFY_OK(CustomerStore(store()).observeOrders(1, CustomerId(guid(1)),
                                                   {order(u"o-1"_s, {orderLine(0, u"s-1"_s, "9.99")})}, now));
    const EndingRecord plain = endingRecords(store(), 1, horizon())->first();
    const auto amount = [](const ShownPrice &price) { return digits(price.perSeat.amount); };
    QCOMPARE(plain.facts.price.source, PriceSource::OrderLine);
    QCOMPARE(amount(plain.facts.price), u"9.99"_s);
    QCOMPARE(amount(plain.facts.asIs), u"10.50"_s);
    QCOMPARE(plain.facts.renewal, plain.facts.asIs);
    QCOMPARE(amount(plain.facts.month), u"12.60"_s);

    NextTerm next;
    next.productId = u"CFQ7TTC0LH16"_s;
    next.skuId = u"0002"_s;
    next.quantity = 8;
    m_listed[1].first().nextTerm = next;
    m_listed[1].first().hasNextTermInstructions = true;
    VERIFY_OK(CustomerStore(store()).observeSubscriptions(1, CustomerId(guid(1)), m_listed[1], now));
    const EndingRecord changed = endingRecords(store(), 1, horizon())->first();
    QCOMPARE(amount(changed.facts.renewal), u"20.00"_s);
    QCOMPARE(amount(changed.facts.asIs), u"10.50"_s);
    const auto typed = listPriceAfter(store(), 1, plain.customerKey, renewedBy(plain.facts.subscription, next));
    QCOMPARE(*typed, changed.facts.renewal);
}

// S2-132, C3: after the month in which it got dearer the same price is the same price
void RenewalStoreTest::aRenewedTermCostsWhatItsDayCost()
{
    const auto list = [this](const char *amount) {
        PriceRow row;
        row.productId = u"CFQ7TTC0LH16"_s;
        row.skuId = u"0001"_s;
        row.term = Term::Year;
        row.billing = BillingCycle::Monthly;
        row.unitPrice = {*Decimal::parse(amount), u"EUR"_s};
        row.tierMinimum = 1;
        VERIFY_OK(CatalogStore(store()).replacePrices(1, u"RO"_s, {row}, now));
    };
    const auto observed = [this](const QDateTime &start) {
        Subscription &one = m_listed[1].first();
        one.created = end.addYears(-1);
        one.termStart = start;
        VERIFY_OK(CustomerStore(store()).observeSubscriptions(1, CustomerId(guid(1)), m_listed[1], now));
    };
    const auto prices = [this] {
        const EndingFacts facts = endingRecords(store(), 1, horizon())->first().facts;
        return QStringList{digits(facts.price.perSeat.amount), digits(facts.asIs.perSeat.amount)};
    };
    list("9.99");
    addTerm(1, u"s-1"_s, end, SubscriptionStatus::Active);
    observed(end.addYears(-1));
    VERIFY_OK(CustomerStore(store()).observeOrders(1, CustomerId(guid(1)),
                                                   {order(u"o-1"_s, {orderLine(0, u"s-1"_s, "9.99")})}, now));
    list("10.50");
    QCOMPARE(prices(), (QStringList{u"9.99"_s, u"10.50"_s})); // it will cost more
    observed(end.addMonths(-1));
    QCOMPARE(prices(), (QStringList{u"10.50"_s, u"10.50"_s})); // it does
    list("11.00");
    QCOMPARE(prices(), (QStringList{u"10.50"_s, u"11.00"_s})); // and will again
}

// C5: whose licences were not read since, soonest end first; what ends or is far off is left alone
void RenewalStoreTest::directoriesThatAreToBeCounted()
{
    const auto due = [this](const QDateTime &readBefore) {
        const CountingWindow window{now, now.addDays(12), now.addDays(42), readBefore, 10};
        QStringList names;
        for (const CustomerId &customer : customersToCount(store(), 1, window).valueOr({}))
            names += customer.text();
        return names;
    };
    addTerm(1, u"s-1"_s, now.addDays(20), SubscriptionStatus::Active);
    addTerm(2, u"s-2"_s, now.addDays(10), SubscriptionStatus::Active);
    const auto set = [this](int customer, const auto &change) {
        change(m_listed[customer].first());
        VERIFY_OK(CustomerStore(store()).observeSubscriptions(1, CustomerId(guid(customer)), m_listed[customer], now));
    };
    for (const int customer : {1, 2})
        set(customer, [](Subscription &one) { one.autoRenew = true; });
    QCOMPARE(due(now), (QStringList{guid(2), guid(1)}));
    set(1, [](Subscription &one) { one.term = Term::Month; }); // twenty days are early for a month
    QCOMPARE(due(now), QStringList{guid(2)});
    VERIFY_OK(LicenceStore(store()).observe(1, CustomerId(guid(2)), {}, now));
    QVERIFY(due(now.addSecs(-1)).isEmpty());
    QCOMPARE(due(now), QStringList{guid(2)}); // once more
    set(2, [](Subscription &one) { one.autoRenew = false; });
    QVERIFY(due(now).isEmpty());
}

void RenewalStoreTest::theHorizonIsFoundByItsIndex()
{
    Query plan(store(), "EXPLAIN QUERY PLAN SELECT key FROM subscriptions WHERE account = 1 AND gone IS NULL "
                        "AND term_end >= 5 AND term_end < 9 ORDER BY term_end, key");
    QStringList steps;
    while (plan.next())
        steps += plan.text(3);
    QVERIFY2(steps.join(u' ').contains(u"subscriptions_by_term_end"_s), qPrintable(steps.join(u' ')));
    QVERIFY2(!steps.join(u' ').contains(u"TEMP B-TREE"_s), qPrintable(steps.join(u' ')));
}

QTEST_GUILESS_MAIN(RenewalStoreTest)
#include "tst_renewal_store.moc"
