// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of the provider on their way into the store: they hold for the instant they were asked at, and of two the
// later question wins.
#include "services/observations.h"
#include "storage/database.h"
#include "support/clock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

const QDateTime start({2026, 11, 22}, {8, 0}, Qt::UTC);
const CustomerId customer(u"0000000a-aaaa-4bbb-8ccc-dddddddddddd"_s);

QList<Subscription> seats(int quantity)
{
    Subscription subscription;
    subscription.id = SubscriptionId(u"0000000b-aaaa-4bbb-8ccc-dddddddddddd"_s);
    subscription.customer = customer;
    subscription.offerName = u"Exchange Online (Plan 1)"_s;
    subscription.quantity = quantity;
    subscription.status = {SubscriptionStatus::Active, u"active"_s};
    return {subscription};
}

} // namespace

class TestObservations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anAnswerHoldsForWhenItWasAsked();
    void theAnswerToAnEarlierQuestionComesTooLate();

private:
    bool store(int quantity, const Observations::Asked &asked);
    CustomerDetail detail();
    int quantity();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_store;
    std::unique_ptr<Observations> m_observations;
    ManualClock m_clock{start};
};

void TestObservations::init()
{
    m_observations.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open({.path = m_folder->filePath(u"store.db"_s), .migrations = u":/migrations/store"_s});
    QVERIFY(opened);
    m_store = std::move(*opened);
    m_observations = std::make_unique<Observations>(*m_store, m_clock);
    Customer record;
    record.id = customer;
    record.companyName = u"Unelte și Scule SRL"_s;
    const auto stored = m_observations->customers(1, {record});
    QTRY_VERIFY(stored.isFinished());
    QVERIFY(stored.result());
}

bool TestObservations::store(int quantity, const Observations::Asked &asked)
{
    const auto stored = m_observations->subscriptions(1, customer, seats(quantity), asked);
    return QTest::qWaitFor([&stored] { return stored.isFinished(); }) && stored.result().ok();
}

CustomerDetail TestObservations::detail()
{
    const auto read = m_store->read([](Connection &connection) -> Result<CustomerDetail> {
        CustomerStore store(connection);
        const Result<qint64> key = store.keyOf(1, customer);
        return key ? store.detail(*key) : key.error();
    });
    if (!QTest::qWaitFor([&read] { return read.isFinished(); }))
        return {};
    return read.result().valueOr({});
}

int TestObservations::quantity()
{
    return static_cast<int>(detail().row.seats);
}

// A window of seven days is counted from what was seen last (S0-51): an answer that was long on its way says nothing
// about the time it took.
void TestObservations::anAnswerHoldsForWhenItWasAsked()
{
    const Observations::Asked asked = m_observations->asking();
    m_clock.advance(std::chrono::minutes(5));
    QVERIFY(store(10, asked));
    QCOMPARE(detail().row.readAt, start);
}

void TestObservations::theAnswerToAnEarlierQuestionComesTooLate()
{
    const Observations::Asked earlier = m_observations->asking();
    const Observations::Asked later = m_observations->asking();
    QVERIFY(store(12, later));
    QVERIFY(store(10, earlier));
    QCOMPARE(quantity(), 12);
    QVERIFY(store(11, m_observations->asking()));
    QCOMPARE(quantity(), 11);
}

QTEST_GUILESS_MAIN(TestObservations)
#include "tst_observations.moc"
