// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Licences of one plan pool across sellers (idea 9).
#include "domain/licence_pool.h"

#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon({2026, 11, 22}, {12, 0}, Qt::UTC);

LicenceCount counted(const QString &plan, std::optional<int> total, std::optional<int> assigned = {})
{
    LicenceCount count;
    count.plan = plan;
    count.name = plan;
    count.active = total;
    count.warning = total ? std::optional(0) : std::nullopt;
    count.total = total;
    count.assigned = assigned;
    return count;
}

PooledSubscription bought(const QString &plan, int seats, const QString &id = u"s1"_s)
{
    PooledSubscription each;
    each.plan = plan;
    each.subscription.id = SubscriptionId(id);
    each.subscription.offerName = u"Offer of %1"_s.arg(id);
    each.subscription.quantity = seats;
    each.subscription.unitType = u"Licenses"_s;
    each.subscription.status = {SubscriptionStatus::Active, u"active"_s};
    each.subscription.billing = {BillingCycle::Monthly, u"monthly"_s};
    each.subscription.term = {Term::Year, u"P1Y"_s};
    each.subscription.termStart = QDateTime({2026, 7, 1}, {0, 0}, Qt::UTC);
    each.subscription.termEnd = QDateTime({2027, 6, 30}, {23, 59, 59}, Qt::UTC);
    return each;
}

PooledSubscription priced(PooledSubscription each, const char *perSeat, const QString &currency = u"EUR"_s)
{
    each.price = {PriceSource::OrderLine, {*Decimal::parse(perSeat), currency}, BillingCycle::Monthly};
    return each;
}

PoolLine only(const std::optional<QList<LicenceCount>> &counts, const QList<PooledSubscription> &all)
{
    const auto lines = licencePool(counts, all);
    return lines.size() == 1 ? lines.first() : PoolLine();
}

using Number = std::optional<int>;

} // namespace

class TestLicencePool final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // S2-272, S2-274: 50 direct and 50 here are a pool of 100.
    void seatsOfOnePlanPool()
    {
        const PoolLine line = only({{counted(u"e1"_s, 100, 64)}}, {bought(u"e1"_s, 50)});
        QCOMPARE(line.ours, Number(50));
        QCOMPARE(line.total, Number(100));
        QCOMPARE(line.others, Number(50));
        QCOMPARE(line.free, Number(36));
        QCOMPARE(line.name, u"e1"_s); // as the directory calls it
    }

    // S2-282: archiving 50 direct; one seat of the base here so that 50 add-on seats could be bought here as well.
    void addOnSeatsPoolBesideTheMinimalBase()
    {
        PooledSubscription addOn = bought(u"archiving"_s, 50, u"a"_s);
        addOn.subscription.parent = SubscriptionId(u"b"_s);
        const auto lines = licencePool({{counted(u"archiving"_s, 100, 100), counted(u"e1"_s, 51, 51)}},
                                       {bought(u"e1"_s, 1, u"b"_s), addOn});
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].ours, Number(50));
        QCOMPARE(lines[0].others, Number(50));
        QCOMPARE(lines[0].total, Number(100));
        QVERIFY(!overlap(lines[0], noon)); // every seat has a user
        QCOMPARE(lines[1].ours, Number(1));
        QCOMPARE(lines[1].others, Number(50));
    }

    // S2-121, S2-123, S2-124: after the three lines are bought again, the pool shows them doubled and who pays twice.
    void aMoveShowsDoubled()
    {
        const auto lines = licencePool(
            {{counted(u"basic"_s, 20, 10), counted(u"professional"_s, 40, 20), counted(u"storage"_s, 10)}},
            {bought(u"professional"_s, 20, u"p"_s), bought(u"basic"_s, 10, u"b"_s), bought(u"storage"_s, 5, u"s"_s)});
        QCOMPARE(lines.size(), 3);
        const QList<int> ours{10, 20, 5};
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(lines[i].ours, Number(ours[i]));
            QCOMPARE(lines[i].others, Number(ours[i]));
            QCOMPARE(lines[i].total, Number(2 * ours[i]));
        }
        QCOMPARE(overlap(lines[0], noon)->seats, 10);
        QCOMPARE(overlap(lines[1], noon)->seats, 20);
        QVERIFY(!overlap(lines[2], noon)); // nobody says how much of the storage is used
    }

    void unknownStaysUnknown()
    {
        const PoolLine unread = only(std::nullopt, {bought(u"e1"_s, 50)});
        QCOMPARE(unread.ours, Number(50));
        QVERIFY(!unread.total && !unread.others && !unread.assigned && !unread.free && !unread.notCountedYet);

        const PoolLine silent = only({{counted(u"e1"_s, {})}}, {bought(u"e1"_s, 50)});
        QVERIFY(!silent.total && !silent.others && !silent.free);

        const PoolLine theirs = only({{counted(u"e1"_s, 7)}}, {});
        QCOMPARE(theirs.ours, Number(0));
        QCOMPARE(theirs.others, Number(7));
        QVERIFY(!theirs.assigned && !theirs.free);
    }

    // api/partner-center.md §10.1: the directory follows a change of seats later.
    void neverFewerThanNoneOfOthers()
    {
        const PoolLine behind = only({{counted(u"e1"_s, 40, 38)}}, {bought(u"e1"_s, 50)});
        QVERIFY(behind.notCountedYet);
        QVERIFY(!behind.others);
        QVERIFY(!overlap(behind, noon));
        QVERIFY(!neededSeats(behind, SubscriptionId(u"s1"_s)));
        QCOMPARE(usersWithoutSeat(behind, -12), 0); // 38 of the 50 bought
        QCOMPARE(usersWithoutSeat(behind, -13), 1);

        const PoolLine missing = only({QList<LicenceCount>()}, {bought(u"e1"_s, 50)});
        QVERIFY(missing.notCountedYet);
        QVERIFY(!missing.total && !missing.others);
    }

    void aSubscriptionOfUnknownPlanMayBeWhatLooksLikeOthers()
    {
        const auto lines = licencePool({{counted(u"a"_s, 60, 20), counted(u"b"_s, 14, 1)}},
                                       {bought(u"a"_s, 50), bought({}, 10, u"x"_s), bought(u"b"_s, 5, u"y"_s)});
        QCOMPARE(lines.size(), 3);
        QVERIFY(!lines[0].others);            // the 10 may be those
        QCOMPARE(lines[1].others, Number(9)); // too few for the 10
        QVERIFY(lines[2].plan.isEmpty());
        QCOMPARE(lines[2].name, u"Offer of x"_s);
        QCOMPARE(lines[2].ours, Number(10));
        QVERIFY(!lines[2].total && !lines[2].others && !lines[2].assigned);
    }

    // §11: total counts those that are over as well, so ours that are over are not somebody else's.
    void oursThatAreOverAreNotOthers()
    {
        PooledSubscription over = bought(u"e1"_s, 7, u"o"_s);
        over.subscription.status = {SubscriptionStatus::Expired, u"expired"_s};
        LicenceCount count = counted(u"e1"_s, 17, 12);
        count.active = 10;
        count.warning = 7;
        const PoolLine line = only({{count}}, {bought(u"e1"_s, 10), over});
        QCOMPARE(line.ours, Number(10));
        QCOMPARE(line.others, Number(0));
        count.warning.reset();
        QVERIFY(!only({{count}}, {bought(u"e1"_s, 10), over}).others);
    }

    void onlyActiveSeatsCount()
    {
        PooledSubscription suspended = bought(u"e1"_s, 7, u"o"_s);
        suspended.subscription.status = {SubscriptionStatus::Suspended, u"suspended"_s};
        PooledSubscription usage = bought({}, 1, u"u"_s);
        usage.subscription.unitType = u"Usage-based"_s;
        const PoolLine line = only({{counted(u"E1"_s, 10)}}, {bought(u"e1"_s, 10), suspended, usage});
        QCOMPARE(line.ours, Number(10)); // ids are compared without regard to case
        QCOMPARE(line.others, Number(0));
    }

    void overlapIsWhatNobodyNeeds_data()
    {
        QTest::addColumn<int>("ours");
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("assigned");
        QTest::addColumn<int>("seats");
        QTest::addRow("doubled") << 50 << 100 << 50 << 50;
        QTest::addRow("fewer users") << 50 << 100 << 20 << 50;
        QTest::addRow("some of ours needed") << 50 << 100 << 70 << 30;
        QTest::addRow("all needed") << 50 << 100 << 100 << 0;
        QTest::addRow("others have few") << 50 << 60 << 30 << 10;
        QTest::addRow("nobody else") << 50 << 50 << 30 << 0;
        QTest::addRow("more users than seats") << 50 << 100 << 104 << 0;
    }

    // S2-124, R27
    void overlapIsWhatNobodyNeeds()
    {
        QFETCH(int, ours);
        QFETCH(int, total);
        QFETCH(int, assigned);
        const auto found = overlap(only({{counted(u"e1"_s, total, assigned)}}, {bought(u"e1"_s, ours)}), noon);
        QTEST(found ? found->seats : 0, "seats");
    }

    // 20 seats at 3.00 a month: 60.00 / 30 days of November; 9 days left of it, then 60.00 a month to June.
    void overlapCostsOurs()
    {
        const auto found = overlap(only({{counted(u"e1"_s, 40, 20)}}, {priced(bought(u"e1"_s, 20), "3.00")}), noon);
        QVERIFY(found && found->perDay && found->toTermEnd);
        QCOMPARE(digits(found->perDay->amount), u"2.00"_s);
        QCOMPARE(found->perDay->currency, u"EUR"_s);
        QCOMPARE(found->toTermEnd->amount, *Decimal::parse("438.00")); // 18.00 + 7 × 60.00
        QCOMPARE(found->until.date(), QDate(2027, 6, 30));
    }

    void overlapIsTakenFromWhatEndsFirst()
    {
        PooledSubscription dear = priced(bought(u"e1"_s, 10, u"dear"_s), "30.00");
        PooledSubscription cheap = priced(bought(u"e1"_s, 10, u"cheap"_s), "3.00");
        cheap.subscription.termEnd = QDateTime({2026, 12, 31}, {23, 59, 59}, Qt::UTC);
        const auto small = overlap(only({{counted(u"e1"_s, 30, 20)}}, {dear, cheap}), noon);
        QCOMPARE(small->seats, 10);
        QCOMPARE(small->perDay->amount, *Decimal::parse("1.00"));
        QCOMPARE(small->until.date(), QDate(2026, 12, 31));
        const auto both = overlap(only({{counted(u"e1"_s, 40, 25)}}, {dear, cheap}), noon);
        QCOMPARE(both->seats, 15);
        QCOMPARE(both->perDay->amount, *Decimal::parse("6.00")); // 10 × 3.00 and 5 × 30.00, each by 30 days
        QCOMPARE(both->until.date(), QDate(2027, 6, 30));
    }

    void overlapWithoutAPriceHasNoCost()
    {
        const auto none = overlap(only({{counted(u"e1"_s, 40, 20)}}, {bought(u"e1"_s, 20)}), noon);
        QCOMPARE(none->seats, 20);
        QVERIFY(!none->perDay && !none->toTermEnd);
        const auto mixed =
            overlap(only({{counted(u"e1"_s, 80, 20)}},
                         {priced(bought(u"e1"_s, 20), "3.00"), priced(bought(u"e1"_s, 20, u"s2"_s), "3.00", u"USD"_s)}),
                    noon);
        QCOMPARE(mixed->seats, 40);
        QVERIFY(!mixed->perDay && !mixed->toTermEnd); // currencies are never added
    }

    // S2-232, S2-275, C8
    void fewerSeatsThanUsersIsSeen()
    {
        const PoolLine line = only({{counted(u"e1"_s, 60, 48)}}, {bought(u"e1"_s, 50)});
        QCOMPARE(usersWithoutSeat(line, -12), 0);
        QCOMPARE(usersWithoutSeat(line, -13), 1);
        QCOMPARE(usersWithoutSeat(line, -50), 38);
        QCOMPARE(usersWithoutSeat(line, 5), 0);
        QCOMPARE(usersWithoutSeat(only({{counted(u"e1"_s, 60)}}, {bought(u"e1"_s, 50)}), -50), 0);
        const PoolLine crowded = only({{counted(u"e1"_s, 60, 63)}}, {bought(u"e1"_s, 50)});
        QCOMPARE(crowded.free, Number(0));
        QCOMPARE(crowded.usersWithoutSeat(), 3);
    }

    // C5: what of it could go without a user noticing.
    void seatsUsersNeed()
    {
        const PoolLine line = only({{counted(u"e1"_s, 60, 48)}}, {bought(u"e1"_s, 10), bought(u"e1"_s, 40, u"s2"_s)});
        QCOMPARE(neededSeats(line, SubscriptionId(u"s1"_s)), Number(0));
        QCOMPARE(neededSeats(line, SubscriptionId(u"s2"_s)), Number(28));
        QVERIFY(!neededSeats(line, SubscriptionId(u"elsewhere"_s)));
        const PoolLine crowded = only({{counted(u"e1"_s, 3, 7)}}, {bought(u"e1"_s, 3)});
        QCOMPARE(neededSeats(crowded, SubscriptionId(u"s1"_s)), Number(7)); // four users have none yet
        QVERIFY(!neededSeats(only({{counted(u"e1"_s, 60)}}, {bought(u"e1"_s, 10)}), SubscriptionId(u"s1"_s)));
    }

    void linesStandByName()
    {
        const auto lines = licencePool({{counted(u"teams"_s, 1), counted(u"Archiving"_s, 1)}}, {});
        QCOMPARE(lines[0].name, u"Archiving"_s);
        QCOMPARE(lines[1].name, u"teams"_s);
    }
};

QTEST_APPLESS_MAIN(TestLicencePool)
#include "tst_licence_pool.moc"
