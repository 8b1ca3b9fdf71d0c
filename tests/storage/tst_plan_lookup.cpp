// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which new term opens a window for giving seats back, and when, by what was read before and after it (S0-52).
#include "sample_records.h"
#include "storage/customer_store.h"
#include "storage/plan_lookup.h"
#include "storage_fixture.h"

using namespace tenantry;
using namespace Qt::StringLiterals;

class PlanLookupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowOpensOnlyWithARenewal_data();
    void aWindowOpensOnlyWithARenewal();
};

void PlanLookupTest::aWindowOpensOnlyWithARenewal_data()
{
    QTest::addColumn<QDateTime>("end"); // of the term that was read first
    QTest::addColumn<bool>("inclusive");
    QTest::addColumn<QDateTime>("start");  // of the one read after it
    QTest::addColumn<QDateTime>("opened"); // invalid: no window opened

    const QDateTime lastSecond = instant("2027-09-30T23:59:59Z");
    const QDateTime lastDay = instant("2027-09-30T00:00:00Z");
    const QDateTime renewal = instant("2027-10-01T00:00:00Z");
    QTest::newRow("renewed") << lastSecond << true << renewal << renewal;
    QTest::newRow("end named by its day, renewed") << lastDay << true << renewal << renewal;
    QTest::newRow("exclusive end, renewed") << renewal << false << renewal << renewal;
    QTest::newRow("renewed twice") << lastSecond << true << instant("2027-11-01T00:00:00Z")
                                   << instant("2027-11-01T00:00:00Z");
    QTest::newRow("longer term") << lastSecond << true << instant("2027-09-14T10:00:00Z") << QDateTime();
    QTest::newRow("longer term in the last second") << lastSecond << true << lastSecond << QDateTime();
    QTest::newRow("end named by its day, longer term on it")
        << lastDay << true << instant("2027-09-30T10:00:00Z") << QDateTime();
    QTest::newRow("longer term after an unseen renewal")
        << lastSecond << true << instant("2027-10-06T10:00:00Z") << renewal;
}

void PlanLookupTest::aWindowOpensOnlyWithARenewal()
{
    QFETCH(QDateTime, end);
    QFETCH(bool, inclusive);
    QFETCH(QDateTime, start);
    QFETCH(QDateTime, opened);
    StoreFile file(u"store"_s);
    CustomerStore store(*file.connection);
    const Customer customer = wholeCustomer(7, u"Fabrikam"_s);
    Subscription read = subscription(guid(201), u"Exchange"_s, 9);
    read.termStart = read.created = instant("2027-09-01T19:34:46Z");
    read.termEnd = end;
    read.termEndInclusive = inclusive;
    VERIFY_OK(store.observeCustomers(1, {customer}, read.created));
    VERIFY_OK(store.observeSubscriptions(1, customer.id, {read}, read.created));
    const QDateTime again = start.addDays(1);
    read.termStart = start;
    read.termEnd = start.addYears(1);
    VERIFY_OK(store.observeSubscriptions(1, customer.id, {read}, again));

    const auto rows = store.subscriptionsOf({*store.keyOf(1, customer.id)});
    VERIFY_OK(rows);
    QCOMPARE(rows->size(), 1);
    const auto seen = seatHistory(*file.connection, 1, rows->first());
    VERIFY_OK(seen);
    QCOMPARE(seen->first(), (SeatObservation{instant("2027-09-01T19:34:46Z"), 9}));
    if (opened.isValid())
        QCOMPARE(seen->mid(1), (QList<SeatObservation>{{again, 9, true, opened}}));
    else
        QCOMPARE(seen->size(), 1);
}

QTEST_GUILESS_MAIN(PlanLookupTest)
#include "tst_plan_lookup.moc"
