// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The as-of service over a store of its own (idea 5; C14, C39).
#include "services/as_of_service.h"
#include "storage/customer_store.h"
#include "storage/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

const QDateTime monday({2026, 11, 2}, {8, 0}, Qt::UTC);
const CustomerId contoso(u"0a1b2c3d-0000-4000-8000-000000000001"_s);

Subscription seats(const QString &id, int quantity)
{
    Subscription made;
    made.id = SubscriptionId(id);
    made.quantity = quantity;
    made.term = termFromText(u"P1Y"_s);
    made.billing = cycleFromText(u"monthly"_s);
    return made;
}

// Read on Monday with a: 5, on Wednesday with a: 9 and b: 1.
class Store
{
public:
    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    std::unique_ptr<AsOfService> past;
    qint64 key = 0;

    Store()
    {
        auto opened = Database::open({folder.filePath(u"store.db"_s), u":/migrations/store"_s});
        if (!opened)
            qFatal("no store");
        database = std::move(opened).value();
        past = std::make_unique<AsOfService>(*database);
        read({seats(u"a"_s, 5)}, monday);
        read({seats(u"a"_s, 9), seats(u"b"_s, 1)}, monday.addDays(2));
    }
    ~Store() { database.reset(); }
    template <class T>
    Result<T> await(const Async<T> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30000))
            return Error{Error::Kind::Timeout};
        return future.result();
    }

private:
    void read(const QList<Subscription> &list, const QDateTime &at)
    {
        const auto stored = database->writeNow([&](Connection &connection) -> Result<qint64> {
            CustomerStore store(connection);
            Customer customer;
            customer.id = contoso;
            customer.companyName = u"Contoso"_s;
            if (const auto seen = store.observeCustomers(1, {customer}, at); !seen)
                return seen.error();
            if (const auto seen = store.observeSubscriptions(1, contoso, list, at); !seen)
                return seen.error();
            return store.keyOf(1, contoso);
        });
        key = stored.valueOr(0);
    }
};

} // namespace

class TestAsOf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowItStood()
    {
        Store store;
        const auto then = store.await(store.past->at(store.key, monday.addDays(1)));
        QVERIFY(then.ok());
        QVERIFY(then->known());
        QCOMPARE(then->customer->companyName, u"Contoso"_s);
        QCOMPARE(then->subscriptions.size(), 1);
        QCOMPARE(then->subscriptions.first().quantity, 5);
        const auto before = store.await(store.past->at(store.key, monday.addSecs(-1)));
        QVERIFY(before.ok());
        QVERIFY(!before->known());
        QVERIFY(!before->customer);
        QCOMPARE(before->knownSince, monday);
    }

    // In whatever order they are given, and in whatever time zone they were entered.
    void comparesByMember()
    {
        Store store;
        const QDateTime tuesday = monday.addDays(1).toOffsetFromUtc(7200);
        const QDateTime friday = monday.addDays(4);
        const auto forwards = store.await(store.past->compare(store.key, tuesday, friday));
        const auto backwards = store.await(store.past->compare(store.key, friday, tuesday));
        QVERIFY(forwards.ok() && backwards.ok());
        QVERIFY(*forwards == *backwards);
        QCOMPARE(forwards->before.at.timeSpec(), Qt::UTC);
        QCOMPARE(forwards->differences.size(), 2);
        QCOMPARE(forwards->differences.at(0).members, QList{SubscriptionMember::Quantity});
        QCOMPARE(forwards->differences.at(0).before->quantity, 5);
        QCOMPARE(forwards->differences.at(0).after->quantity, 9);
        QVERIFY(!forwards->differences.at(1).before);
    }

    void anUnknownCustomerIsNotFound()
    {
        Store store;
        QCOMPARE(store.await(store.past->at(4711, monday)).error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestAsOf)
#include "tst_as_of.moc"
