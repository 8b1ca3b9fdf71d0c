// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A customer at a past instant, put together from what is current and what is history (C14, C39).
#include "domain/subscription_difference.h"
#include "sample_records.h"
#include "storage/customer_store.h"
#include "storage/past_records.h"
#include "storage/record_json.h"
#include "storage_fixture.h"

#include <QMap>
#include <QRandomGenerator>
#include <random>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

const QDateTime firstReading = instant("2026-03-01T08:00:00.250Z");
const CustomerId fabrikam = CustomerId(guid(7));

quint32 printedSeed()
{
    bool given = false;
    auto seed = qEnvironmentVariable("TENANTRY_TEST_SEED").toUInt(&given);
    if (!given)
        seed = std::random_device()();
    qInfo("seed %u", seed);
    return seed;
}

// What the provider says of one customer, moving on at random: every member a reading can carry, subscriptions that
// come, go and come back.
class Provider
{
public:
    explicit Provider(quint32 seed) : m_random(seed) { m_customer = wholeCustomer(7, u"Fabrikam"_s); }

    void moveOn()
    {
        if (chance(4))
            m_customer.companyName = u"Fabrikam %1"_s.arg(number(1000));
        if (chance(6))
            m_customer.relationship = {Relationship::Advisor, u"advisor"_s};
        for (int id = 1; id <= 6; ++id) {
            const QString name = guid(200 + id);
            if (m_named.contains(name) ? chance(9) : chance(4))
                toggle(name);
            else if (m_named.contains(name) && chance(2))
                change(m_named[name]);
        }
    }
    const Customer &customer() const { return m_customer; }
    QList<Subscription> subscriptions() const { return m_named.values(); }
    bool chance(int oneIn) { return m_random.bounded(oneIn) == 0; }
    int number(int below) { return m_random.bounded(below); }

private:
    void toggle(const QString &id)
    {
        if (m_named.remove(id))
            return;
        Subscription made = subscription(id, u"Offer %1"_s.arg(number(9)), 1 + number(300));
        made.customer = fabrikam;
        change(made);
        m_named.insert(id, made);
    }
    QDateTime day() { return firstReading.addDays(number(900)).addMSecs(number(1000)); }
    void change(Subscription &of)
    {
        const QList<std::function<void()>> ways{
            [&] { of.quantity = number(500); },
            [&] {
                of.status = {SubscriptionStatus::Suspended, u"suspended"_s};
            },
            [&] {
                of.status = {SubscriptionStatus::Unknown, u"frozen solid"_s};
            },
            [&] { of.autoRenew = chance(3) ? std::nullopt : std::optional(chance(2)); },
            [&] { of.nickname = u"<b>Lager %1</b> \"é\""_s.arg(number(50)); },
            [&] { of.termStart = day(); },
            [&] { of.termEnd = chance(5) ? QDateTime() : day(); },
            [&] { of.termEndInclusive = !of.termEndInclusive; },
            [&] { of.term = termFromText(chance(2) ? u"P3Y"_s : u"P1M"_s); },
            [&] { of.billing = cycleFromText(chance(2) ? u"annual"_s : u"weekly"_s); },
            [&] { of.cancelUntil = day(); },
            [&] {
                of.refundable = RefundableSeats{number(9), {{number(4), day()}, {1, QDateTime()}}};
            },
            [&] { of.refundable.reset(); },
            [&] { of.nextTerm = NextTerm{u"P"_s, u"S"_s, {}, number(40), of.term, of.billing, day(), u"promo"_s}; },
            [&] { of.hasNextTermInstructions = !of.hasNextTermInstructions; },
            [&] {
                of.suspensionReasons = {u"reason, with comma"_s, u"\"two\""_s};
            },
            [&] { of.trial = !of.trial; },
            [&] { of.parent = SubscriptionId(guid(201)); },
            [&] { of.partnerId = QString::number(number(9999)); },
            [&] { of.order = OrderId(u"o%1"_s.arg(number(9))); },
        };
        ways.at(number(static_cast<int>(ways.size())))();
    }

    QRandomGenerator m_random;
    Customer m_customer;
    QMap<QString, Subscription> m_named;
};

struct Snapshot
{
    QDateTime at;
    Customer customer;
    QList<Subscription> subscriptions;
};

} // namespace

class PastRecordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateOfRandomPastInstantsEqualsTheSnapshots();
    void beforeTheFirstReadingNothingIsKnown();
    void aStateReadBackIsTheRecord();
    void aClockSetBackLeavesTheLastWord();

private:
    static Outcome observe(StoreFile &file, const Customer &customer, const QList<Subscription> &list,
                           const QDateTime &at)
    {
        CustomerStore store(*file.connection);
        if (const auto seen = store.observeCustomers(1, {customer}, at); !seen)
            return seen.error();
        const auto seen = store.observeSubscriptions(1, customer.id, list, at);
        return seen ? Outcome(Done()) : Outcome(seen.error());
    }
};

void PastRecordsTest::stateOfRandomPastInstantsEqualsTheSnapshots() // idea 5
{
    const quint32 seed = printedSeed();
    Provider provider(seed);
    StoreFile file(u"store"_s);
    QList<Snapshot> snapshots;
    QDateTime at = firstReading;
    for (int reading = 0; reading < 160; ++reading) {
        provider.moveOn();
        VERIFY_OK(observe(file, provider.customer(), provider.subscriptions(), at));
        snapshots += {at, provider.customer(), provider.subscriptions()};
        at = at.addMSecs(1 + provider.number(3 * 86400 * 1000));
    }
    // Another customer's and another account's records are nobody else's past.
    VERIFY_OK(observe(file, wholeCustomer(8, u"Other"_s), {subscription(guid(201), u"Other"_s, 1)}, firstReading));
    VERIFY_OK(CustomerStore(*file.connection).observeCustomers(2, {wholeCustomer(7, u"Elsewhere"_s)}, at));

    const qint64 key = *CustomerStore(*file.connection).keyOf(1, fabrikam);
    PastRecords past(*file.connection);
    const qint64 span = snapshots.first().at.msecsTo(at);
    for (int i = 0; i < 100; ++i) {
        const QString where = u"instant %1 of seed %2"_s.arg(i).arg(seed);
        // half of them on the very edge of a reading
        const qint64 into =
            static_cast<qint64>(static_cast<double>(provider.number(1 << 30)) / (1 << 30) * static_cast<double>(span));
        QDateTime wanted = firstReading.addMSecs(into);
        if (i % 2 == 0)
            wanted = snapshots.at(provider.number(160)).at.addMSecs(provider.chance(2) ? 0 : -1);
        const Snapshot *stood = nullptr;
        for (const Snapshot &each : std::as_const(snapshots))
            stood = each.at <= wanted ? &each : stood;
        const auto customer = past.customerAt(key, wanted);
        const auto list = past.subscriptionsAt(key, wanted);
        VERIFY_OK(customer);
        VERIFY_OK(list);
        QVERIFY2(customer->has_value() == (stood != nullptr), qPrintable(where));
        QVERIFY2(*list == (stood ? stood->subscriptions : QList<Subscription>()), qPrintable(where));
        QVERIFY2(!stood || **customer == stood->customer, qPrintable(where));
    }
}

void PastRecordsTest::beforeTheFirstReadingNothingIsKnown()
{
    StoreFile file(u"store"_s);
    VERIFY_OK(observe(file, wholeCustomer(7, u"Fabrikam"_s), {}, firstReading));
    const qint64 key = *CustomerStore(*file.connection).keyOf(1, fabrikam);
    PastRecords past(*file.connection);
    QVERIFY(!past.knownSince(key)->isValid());
    VERIFY_OK(
        observe(file, wholeCustomer(7, u"Fabrikam"_s), {subscription(guid(201), u"A"_s, 3)}, firstReading.addDays(2)));
    VERIFY_OK(observe(file, wholeCustomer(7, u"Fabrikam"_s), {}, firstReading.addDays(4)));
    QCOMPARE(*past.knownSince(key), firstReading.addDays(2)); // though it is gone by now
    QVERIFY(past.subscriptionsAt(key, firstReading.addDays(1))->isEmpty());
    QCOMPARE(past.subscriptionsAt(key, firstReading.addDays(3))->size(), 1);
    QVERIFY(past.subscriptionsAt(key, firstReading.addDays(4))->isEmpty());
    QCOMPARE(past.customerAt(999, firstReading).error().kind, Error::Kind::NotFound);
}

void PastRecordsTest::aStateReadBackIsTheRecord()
{
    const Customer whole = wholeCustomer(7, u"Fabrikam"_s);
    QVERIFY(customerFromState(stateOf(whole)) == whole);
    const Customer listed = listedCustomer(7, u"Fabrikam"_s);
    QVERIFY(customerFromState(stateOf(listed)) == listed);
    Subscription bare; // a provider that names neither: read as none
    bare.term = termFromText({});
    bare.billing = cycleFromText({});
    QVERIFY(differingMembers(subscriptionFromState(stateOf(bare)), bare).isEmpty());
}

void PastRecordsTest::aClockSetBackLeavesTheLastWord()
{
    StoreFile file(u"store"_s);
    QList<Subscription> list{subscription(guid(201), u"A"_s, 3)};
    const Customer customer = wholeCustomer(7, u"Fabrikam"_s);
    VERIFY_OK(observe(file, customer, list, firstReading));
    list[0].quantity = 4;
    VERIFY_OK(observe(file, customer, list, firstReading.addDays(9)));
    list[0].quantity = 5;
    VERIFY_OK(observe(file, customer, list, firstReading.addDays(1))); // set back by eight days
    const qint64 key = *CustomerStore(*file.connection).keyOf(1, fabrikam);
    const auto then = PastRecords(*file.connection).subscriptionsAt(key, firstReading.addDays(5));
    VERIFY_OK(then);
    QCOMPARE(then->size(), 1);
    QCOMPARE(then->first().quantity, 5);
}

QTEST_GUILESS_MAIN(PastRecordsTest)
#include "tst_past_records.moc"
