// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/account_store.h"
#include "storage/draft_store.h"
#include "storage/intent_store.h"
#include "storage/note_store.h"
#include "storage/plan_store.h"
#include "storage_fixture.h"

#include <QJsonArray>

using namespace tenantry;
using namespace Qt::StringLiterals;

class LedgerStoresTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void accountsKeepTheirKeys();
    void draftsRoundTrip();
    void intentsRoundTripToTheByte();
    void intentsAreListedAndTheUnfinishedFound();
    void whatThePlanIsAboutIsToldWithoutReadingIt();
    void C40_confirmedChangesAreCountedBySubscription();
    void everyChangeOfAStepIsJournalled();
    void stateDoesNotTouchSteps();
    void appendOnlyTablesRefuse_data();
    void appendOnlyTablesRefuse();
    void personalTextsMayBeErased();
    void notesByProviderId();
    void activityPagesBackwards();
    void consentsAreKept();
    void secretMarksExpire();

private:
    std::unique_ptr<StoreFile> m_file;
    Connection &connection() { return *m_file->connection; }
};

namespace {

const QDateTime now = instant("2026-03-01T08:00:00.123Z");
const AccountId account = AccountId::make();

Step sentStep()
{
    Step step;
    step.number = 2;
    step.kind = u"customer.create"_s;
    step.writes = true;
    step.state = StepState::SentUnknown;
    step.requestId = QUuid::createUuid();
    step.sentBytes = QByteArray("{\"price\": 10.50,\t\"n\":\"\xc8\x9b\"}\r\n\0tail", 33);
    step.sentRoute = u"POST /v1/customers"_s;
    step.sentAt = now.addMSecs(7);
    step.attempts = 3;
    step.httpStatus = 409;
    step.answer = QByteArray("{\"code\":3006,\"x\":\"\xe2\x82\xac\"}");
    step.correlationId = u"c-1"_s;
    step.errorCode = u"3006"_s;
    step.errorText = u"<b>Domain</b> is taken"_s;
    step.changedAt = now.addMSecs(9);
    return step;
}

Intent changeIntent(const QString &subscription, IntentState state)
{
    Intent intent;
    intent.id = IntentId::make();
    intent.account = account;
    intent.kind = intentKind(ChangeKind::Seats);
    SubscriptionChange change;
    change.kind = ChangeKind::Seats;
    change.customer = CustomerId(u"c"_s);
    change.subscription = SubscriptionId(subscription);
    change.after.quantity = 5;
    intent.payload = toJson(change);
    intent.state = state;
    intent.createdAt = intent.changedAt = now;
    return intent;
}

Intent orderIntent(const QString &title, IntentState state, const QDateTime &created)
{
    Intent intent;
    intent.id = IntentId::make();
    intent.account = account;
    intent.kind = u"order.place"_s;
    intent.payload = {{u"lines"_s, QJsonArray{QJsonObject{{u"price"_s, u"10.500000000000000000001"_s}}}}};
    intent.facts = {{u"cartId"_s, u"abc"_s}};
    intent.state = state;
    intent.parkReason = QString::fromLatin1(park::priceChanged);
    intent.detail = u"detail ț"_s;
    intent.createdAt = created;
    intent.changedAt = created.addSecs(1);
    intent.nextTryAt = created.addSecs(60);
    intent.title = title;
    Step first;
    first.number = 1;
    first.kind = u"domain.check"_s;
    intent.steps = {first, sentStep()};
    return intent;
}

} // namespace

void LedgerStoresTest::initTestCase_data()
{
    QTest::addColumn<bool>("preferNative");
    QTest::addRow("SQLite's own API") << true;
    QTest::addRow("Qt Sql") << false;
}

void LedgerStoresTest::init()
{
    QFETCH_GLOBAL(bool, preferNative);
    m_file = std::make_unique<StoreFile>(u"ledger"_s, preferNative);
}

void LedgerStoresTest::accountsKeepTheirKeys()
{
    AccountStore store(connection());
    Account first;
    first.id = AccountId::make();
    first.profile = u"microsoft-partner-center"_s;
    first.displayName = u"Părtner SRL"_s;
    first.partnerTenant = u"contoso.onmicrosoft.com"_s;
    first.partnerDomain = u"contoso.com"_s;
    first.clientId = u"client"_s;
    first.environment = Environment::Production;
    first.role = StaffRole::SalesAgent;
    first.signedInAs = u"Ana"_s;
    first.market = u"RO"_s;
    first.currency = u"EUR"_s;
    first.hosts = {QUrl(u"http://127.0.0.1:99/pc"_s), QUrl(u"http://127.0.0.1:99/api"_s),
                   QUrl(u"http://127.0.0.1:99/graph"_s), QUrl(u"http://127.0.0.1:99/login"_s)};
    first.tokenStored = true;
    const auto saved = store.save(first);
    VERIFY_OK(saved);
    QVERIFY(saved->key > 0);
    first.key = saved->key;
    QCOMPARE(*saved == first, true);
    QCOMPARE(store.list()->first() == first, true);

    first.role = StaffRole::HelpdeskAgent;
    QCOMPARE(store.save(first)->key, first.key);
    QCOMPARE(store.list()->size(), 1);
    QCOMPARE(store.list()->first().role, StaffRole::HelpdeskAgent);

    VERIFY_OK(store.remove(first.id));
    QVERIFY(store.list()->isEmpty());
    QCOMPARE(m_file->number("SELECT count(*) FROM accounts"), 1); // marked, not deleted
    Account second;
    second.id = AccountId::make();
    QVERIFY(store.save(second)->key > first.key);
    QCOMPARE(store.save(first)->key, first.key); // connected again
    QCOMPARE(store.list()->size(), 2);
}

void LedgerStoresTest::draftsRoundTrip() // nothing entered is lost
{
    DraftStore store(connection());
    OrderDraft draft;
    draft.id = DraftId::make();
    draft.account = account;
    draft.scenario = OrderScenario::NewCustomer;
    draft.customerName = u"Țuțea & Fiii SRL"_s;
    draft.customerCountry = u"RO"_s;
    draft.newCustomer.companyName = u"Țuțea & Fiii SRL"_s;
    draft.newCustomer.address.line1 = u"Str. <img src=x> 1"_s;
    draft.newCustomer.tenantPrefix = u"tutea"_s;
    DraftLine line;
    line.offer.productId = u"CFQ7TTC0LH16"_s;
    line.offer.skuId = u"0001"_s;
    line.offer.listPrice = Money{*Decimal::parse("10.5000000000000000000001"), u"EUR"_s};
    line.quantity = 12;
    draft.lines = {line};
    draft.consent.given = true;
    draft.consent.agreedAt = now;
    draft.purchaseOrderNumber = u"=1+1"_s;
    draft.page = u"offer"_s;
    draft.savedAt = now;
    VERIFY_OK(store.save(draft, u"Țuțea"_s));
    const auto loaded = store.load(draft.id);
    VERIFY_OK(loaded);
    QVERIFY(*loaded == draft);

    OrderDraft newer = draft;
    newer.id = DraftId::make();
    newer.savedAt = now.addSecs(5);
    VERIFY_OK(store.save(newer, u"newer"_s));
    draft.page = u"review"_s;
    VERIFY_OK(store.save(draft, u"again"_s));
    const auto list = store.list(account);
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).title, u"newer"_s);
    QCOMPARE(list->at(1).title, u"again"_s);
    QCOMPARE(list->at(1).page, u"review"_s);
    QVERIFY(store.list(AccountId::make())->isEmpty());
    VERIFY_OK(store.remove(draft.id));
    QCOMPARE(store.load(draft.id).error().kind, Error::Kind::NotFound);
}

void LedgerStoresTest::intentsRoundTripToTheByte()
{
    IntentStore store(connection());
    const Intent intent = orderIntent(u"Contoso × 12"_s, IntentState::Parked, now);
    VERIFY_OK(store.add(intent));
    const auto loaded = store.load(intent.id);
    VERIFY_OK(loaded);
    QCOMPARE(loaded->steps.size(), 2);
    QCOMPARE(loaded->steps[1].sentBytes, intent.steps[1].sentBytes);
    QCOMPARE(loaded->steps[1].answer, intent.steps[1].answer);
    QVERIFY(loaded->steps[0].requestId.isNull());
    QVERIFY(*loaded == intent);
    QVERIFY(!store.add(intent)); // one intent, once
    QCOMPARE(store.load(IntentId::make()).error().kind, Error::Kind::NotFound);
}

void LedgerStoresTest::intentsAreListedAndTheUnfinishedFound()
{
    IntentStore store(connection());
    VERIFY_OK(store.add(orderIntent(u"old running"_s, IntentState::Running, now)));
    VERIFY_OK(store.add(orderIntent(u"confirmed"_s, IntentState::Confirmed, now.addSecs(10))));
    VERIFY_OK(store.add(orderIntent(u"new queued"_s, IntentState::Queued, now.addSecs(20))));
    const auto titles = [](const QList<Intent> &intents) {
        QStringList list;
        for (const Intent &intent : intents)
            list += intent.title;
        return list;
    };
    QCOMPARE(titles(*store.list(account)), QStringList({u"new queued"_s, u"confirmed"_s, u"old running"_s}));
    QCOMPARE(titles(*store.unfinished()), QStringList({u"old running"_s, u"new queued"_s}));
    QCOMPARE(store.unfinished()->first().steps.size(), 2);
    QVERIFY(store.list(AccountId::make())->isEmpty());
}

void LedgerStoresTest::whatThePlanIsAboutIsToldWithoutReadingIt()
{
    VERIFY_OK(IntentStore(connection()).add(orderIntent(u"an order"_s, IntentState::Queued, now)));
    VERIFY_OK(IntentStore(connection()).add(changeIntent(u"s1"_s, IntentState::Draft)));
    VERIFY_OK(IntentStore(connection()).add(changeIntent(u"s1"_s, IntentState::Parked)));
    VERIFY_OK(IntentStore(connection()).add(changeIntent(u"s2"_s, IntentState::Running)));
    VERIFY_OK(IntentStore(connection()).add(changeIntent(u"s3"_s, IntentState::Confirmed)));
    PlanStore plan(connection());
    QCOMPARE(*plan.subscriptions(account, now.addDays(1)),
             (WantedSubscriptions{{CustomerId(u"c"_s), {SubscriptionId(u"s1"_s), SubscriptionId(u"s2"_s)}}}));
    const auto all = plan.subscriptions(account, now); // with what ended since
    QVERIFY(all->value(CustomerId(u"c"_s)).contains(SubscriptionId(u"s3"_s)));
    const auto changes = *plan.changes(account, now);
    QCOMPARE(changes.size(), 4);
    for (const Intent &intent : changes) {
        const auto [customer, subscription] = changedSubscription(intent.payload);
        QVERIFY(all->value(customer).contains(subscription));
    }
    QVERIFY(plan.subscriptions(AccountId::make(), now)->isEmpty());
}

void LedgerStoresTest::C40_confirmedChangesAreCountedBySubscription()
{
    for (const auto &[subscription, state] : {std::pair{u"s1"_s, IntentState::Confirmed},
                                              {u"s1"_s, IntentState::Confirmed},
                                              {u"s1"_s, IntentState::Refused},
                                              {u"s1"_s, IntentState::Draft},
                                              {u"s2"_s, IntentState::Confirmed},
                                              {u"s3"_s, IntentState::Queued}})
        VERIFY_OK(IntentStore(connection()).add(changeIntent(subscription, state)));
    PlanStore plan(connection());
    const QList<SubscriptionId> asked{SubscriptionId(u"s1"_s), SubscriptionId(u"s3"_s), SubscriptionId(u"s4"_s)};
    QCOMPARE(*plan.timesChanged(account, asked), (QHash<SubscriptionId, int>{{SubscriptionId(u"s1"_s), 2}}));
    QVERIFY(plan.timesChanged(AccountId::make(), asked)->isEmpty());
}

void LedgerStoresTest::everyChangeOfAStepIsJournalled()
{
    IntentStore store(connection());
    const Intent intent = orderIntent(u"t"_s, IntentState::Queued, now);
    VERIFY_OK(store.add(intent));
    Step step = intent.steps[1];
    step.state = StepState::Confirmed;
    step.httpStatus = 201;
    VERIFY_OK(store.setStep(intent.id, step, now.addSecs(1)));
    Step added;
    added.number = 3;
    added.kind = u"order.watch"_s;
    VERIFY_OK(store.setStep(intent.id, added, now.addSecs(2)));
    QCOMPARE(store.setStep(IntentId::make(), added, now).error().kind, Error::Kind::NotFound);

    const Intent loaded = *store.load(intent.id);
    QVERIFY(loaded.steps == QList<Step>({intent.steps[0], step, added}));
    Query journal(connection(), "SELECT number, state, http_status, sent_sha256, at FROM step_journal ORDER BY key");
    QStringList lines;
    while (journal.next())
        lines += u"%1 %2 %3"_s.arg(journal.count(0)).arg(journal.text(1)).arg(journal.count(2));
    QCOMPARE(lines, QStringList({u"1 waiting 0"_s, u"2 sent-unknown 409"_s, u"2 confirmed 201"_s, u"3 waiting 0"_s}));
    QCOMPARE(m_file->number("SELECT count(*) FROM step_journal WHERE length(sent_sha256) = 64"), 2);
}

void LedgerStoresTest::stateDoesNotTouchSteps()
{
    IntentStore store(connection());
    Intent intent = orderIntent(u"t"_s, IntentState::Queued, now);
    VERIFY_OK(store.add(intent));
    Intent changed = intent;
    changed.state = IntentState::Refused;
    changed.detail = u"400034"_s;
    changed.facts[u"orderId"_s] = u"o1"_s;
    changed.nextTryAt = {};
    changed.steps.clear();
    VERIFY_OK(store.setState(changed));
    changed.steps = intent.steps;
    QVERIFY(*store.load(intent.id) == changed);
    changed.id = IntentId::make();
    QCOMPARE(store.setState(changed).error().kind, Error::Kind::NotFound);
}

void LedgerStoresTest::appendOnlyTablesRefuse_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const char *table : {"step_journal", "activity", "consents"}) {
        const QByteArray name(table);
        QTest::addRow("update %s", table) << QByteArray("UPDATE " + name + " SET key = key");
        QTest::addRow("delete %s", table) << QByteArray("DELETE FROM " + name);
        QTest::addRow("replace %s", table) << QByteArray("INSERT OR REPLACE INTO " + name + " SELECT * FROM " + name);
    }
}

void LedgerStoresTest::appendOnlyTablesRefuse()
{
    QFETCH(QByteArray, sql);
    VERIFY_OK(IntentStore(connection()).add(orderIntent(u"t"_s, IntentState::Queued, now)));
    ActivityEntry entry;
    entry.at = now;
    VERIFY_OK(ActivityStore(connection()).append(account, entry));
    VERIFY_OK(ConsentStore(connection()).add(account, {}, now));
    const qint64 before = m_file->writes();
    const Outcome outcome = m_file->run(sql.constData());
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().detail.contains(u"append-only"_s), qPrintable(outcome.error().detail));
    QCOMPARE(m_file->writes(), before);
}

void LedgerStoresTest::personalTextsMayBeErased()
{
    ActivityEntry entry;
    entry.at = now;
    entry.who = u"Ana"_s;
    entry.what = u"order.queued"_s;
    VERIFY_OK(ActivityStore(connection()).append(account, entry));
    ConsentStore::Consent consent;
    consent.customer = u"c1"_s;
    consent.email = u"a@b"_s;
    VERIFY_OK(ConsentStore(connection()).add(account, consent, now));
    VERIFY_OK(m_file->run("DELETE FROM activity_texts"));
    VERIFY_OK(m_file->run("DELETE FROM consent_persons"));
    QCOMPARE(ActivityStore(connection()).entries(account, 0, 9)->first().what, u"order.queued"_s);
    QVERIFY(ActivityStore(connection()).entries(account, 0, 9)->first().who.isEmpty());
    QVERIFY(ConsentStore(connection()).of(account, u"c1"_s)->first().email.isEmpty());
}

void LedgerStoresTest::notesByProviderId()
{
    NoteStore store(connection());
    QCOMPARE(*store.note(account, u"r1"_s), QString());
    VERIFY_OK(store.setNote(account, u"r1"_s, u"=call ț"_s, now));
    VERIFY_OK(store.setNote(account, u"r1"_s, u"second"_s, now));
    QCOMPARE(*store.note(account, u"r1"_s), u"second"_s);
    QCOMPARE(*store.note(AccountId::make(), u"r1"_s), QString());
    VERIFY_OK(store.setNote(account, u"r1"_s, {}, now));
    QCOMPARE(*store.note(account, u"r1"_s), QString());
    QCOMPARE(m_file->number("SELECT count(*) FROM notes"), 0);
}

void LedgerStoresTest::activityPagesBackwards()
{
    ActivityStore store(connection());
    for (int i = 1; i <= 5; ++i) {
        ActivityEntry entry;
        entry.at = now.addSecs(i);
        entry.what = u"order.queued"_s;
        entry.subject = u"company %1"_s.arg(i);
        entry.who = u"Ana"_s;
        entry.intent = u"i"_s;
        entry.reference = u"o"_s;
        entry.detail = u"d"_s;
        VERIFY_OK(store.append(account, entry));
        VERIFY_OK(store.append(AccountId::make(), entry));
    }
    const auto first = *store.entries(account, 0, 2);
    QCOMPARE(first.size(), 2);
    QCOMPARE(first[0].subject, u"company 5"_s);
    QCOMPARE(first[0].at, now.addSecs(5));
    const auto rest = *store.entries(account, first[1].number, 99);
    QCOMPARE(rest.size(), 3);
    QCOMPARE(rest[0].subject, u"company 3"_s);
    ActivityEntry expected;
    expected.number = rest[2].number;
    expected.at = now.addSecs(1);
    expected.what = u"order.queued"_s;
    expected.subject = u"company 1"_s;
    expected.who = u"Ana"_s;
    expected.intent = u"i"_s;
    expected.reference = u"o"_s;
    expected.detail = u"d"_s;
    QVERIFY(rest[2] == expected);
}

void LedgerStoresTest::consentsAreKept() // S2-157
{
    ConsentStore store(connection());
    VERIFY_OK(store.add(account, {u"i"_s, u"c1"_s, u"t1"_s, u"Ana"_s, u"Pop"_s, u"a@x"_s, u"+40"_s, now}, now));
    const auto consents = *store.of(account, u"c1"_s);
    QCOMPARE(consents.size(), 1);
    QCOMPARE(consents[0].templateId, u"t1"_s);
    QCOMPARE(consents[0].lastName, u"Pop"_s);
    QCOMPARE(consents[0].agreedAt, now);
    QVERIFY(store.of(account, u"c2"_s)->isEmpty());
}

void LedgerStoresTest::secretMarksExpire()
{
    SecretMarkStore store(connection());
    VERIFY_OK(store.set({u"a"_s, u"kept"_s, now.addDays(7)}, now));
    VERIFY_OK(store.set({u"b"_s, u"not-kept"_s, now}, now));
    QVERIFY(!store.get(u"none"_s)->has_value());
    QCOMPARE((*store.get(u"a"_s))->expires, now.addDays(7));
    QVERIFY(store.expired(now.addDays(6))->isEmpty());
    QCOMPARE(store.expired(now.addDays(7))->size(), 1);
    VERIFY_OK(store.set({u"a"_s, u"taken"_s, now.addDays(7)}, now));
    QVERIFY(store.expired(now.addDays(8))->isEmpty());
    QCOMPARE((*store.get(u"a"_s))->state, u"taken"_s);
}

QTEST_GUILESS_MAIN(LedgerStoresTest)
#include "tst_ledger_stores.moc"
