// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a change costs before it is sent, and what a change is (design §1.2; api/partner-center.md §14.6, §19.7).
#include "domain/change_cost.h"

#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

Subscription subscription(const QString &from, const QString &to, BillingCycle cycle, int seats)
{
    Subscription one;
    one.id = SubscriptionId(u"s-1"_s);
    one.customer = CustomerId(u"c-1"_s);
    one.offerId = u"CFQ7TTC0LH18:0001:CFQ7TTC0K971"_s;
    one.quantity = seats;
    one.status = SubscriptionStatus::Active;
    one.termStart = at(from + u"T00:00:00Z"_s);
    one.termEnd = at(to + u"T23:59:59Z"_s);
    one.billing = cycle;
    one.term = Term::Year;
    one.autoRenew = true;
    return one;
}

ShownPrice price(const char *amount, BillingCycle per)
{
    return {PriceSource::OrderLine, {*Decimal::parse(amount), u"EUR"_s}, per};
}

SubscriptionChange change(const Subscription &of, ChangeKind kind)
{
    return {kind, of.customer, of.id, sideOf(kind, of), sideOf(kind, of)};
}

SubscriptionChange seats(const Subscription &of, int wanted)
{
    SubscriptionChange one = change(of, ChangeKind::Seats);
    one.after.quantity = wanted;
    return one;
}

QString shown(const std::optional<Money> &money)
{
    return money ? digits(money->amount) + u' ' + money->currency : u"unknown"_s;
}

} // namespace

Q_DECLARE_METATYPE(tenantry::ChangeKind)
Q_DECLARE_METATYPE(tenantry::ChangeStanding)

class TestChangeCost final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cyclesKeepTheirAnchorDay_data();
    void cyclesKeepTheirAnchorDay();
    void seatsAreProratedToTheEndOfTheCycle_data();
    void seatsAreProratedToTheEndOfTheCycle();
    void aCancellationGivesTheRestOfTheCycleBack();
    void whatIsOnlyForTheNextTermCostsNothingNow();
    void withoutAPriceNothingIsGuessed();
    void aPriceOfAnotherCycleIsNoPrice();
    void survivesTheLedger_data();
    void survivesTheLedger();
    void twoWishesOfOneKindBecomeOne();
    void aWordCountsByItsMeaning();
    void knowsHowItStandsToTheProvider_data();
    void knowsHowItStandsToTheProvider();
};

void TestChangeCost::cyclesKeepTheirAnchorDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<int>("days");
    const auto date = [](int month, int day) { return QDate(2021, month, day); };
    QTest::addRow("first day") << date(1, 31) << date(1, 31) << date(2, 27) << 31;
    QTest::addRow("last day of the first") << date(2, 27) << date(1, 31) << date(2, 27) << 31;
    QTest::addRow("short month") << date(2, 28) << date(2, 28) << date(3, 30) << 28;
    QTest::addRow("anchor comes back") << date(3, 31) << date(3, 31) << date(4, 29) << 31;
    QTest::addRow("in the middle") << date(5, 15) << date(4, 30) << date(5, 30) << 30;
}

void TestChangeCost::cyclesKeepTheirAnchorDay()
{
    QFETCH(const QDate, day);
    QFETCH(const QDate, first);
    QFETCH(const QDate, last);
    QFETCH(const int, days);
    const auto cycle = chargeCycleOn(subscription(u"2021-01-31"_s, u"2022-01-30"_s, BillingCycle::Monthly, 1), day);
    QVERIFY(cycle.has_value());
    QCOMPARE(cycle->first, first);
    QCOMPARE(cycle->last, last);
    QCOMPARE(cycle->days, days);
}

// S2-230: added seats are charged for what is left, and end with the base
void TestChangeCost::seatsAreProratedToTheEndOfTheCycle_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("costNow");
    QTest::addColumn<QString>("perPeriod");
    QTest::addColumn<QString>("toTermEnd");
    // 10.08 a month, anchor the 15th: 17 July leaves 29 of 31 days: 9.4296… a seat
    QTest::addRow("one more") << u"2023-07-17T09:00:00Z"_s << 10 << 11 << u"9.42 EUR"_s << u"10.08 EUR"_s
                              << u"120.30 EUR"_s;
    QTest::addRow("on the first day") << u"2023-07-15T00:00:00Z"_s << 10 << 12 << u"20.16 EUR"_s << u"20.16 EUR"_s
                                      << u"241.92 EUR"_s;
    QTest::addRow("on the last day") << u"2023-08-14T23:59:59Z"_s << 10 << 11 << u"0.32 EUR"_s << u"10.08 EUR"_s
                                     << u"111.20 EUR"_s;
    QTest::addRow("fewer") << u"2023-07-17T09:00:00Z"_s << 10 << 7 << u"-28.28 EUR"_s << u"-30.24 EUR"_s
                           << u"-360.92 EUR"_s;
    QTest::addRow("last month of the term")
        << u"2024-06-15T00:00:00Z"_s << 10 << 11 << u"10.08 EUR"_s << u"10.08 EUR"_s << u"10.08 EUR"_s;
}

// S0-52: total and difference with the money of the difference
void TestChangeCost::seatsAreProratedToTheEndOfTheCycle()
{
    QFETCH(const QString, now);
    QFETCH(const int, from);
    QFETCH(const int, to);
    const Subscription of = subscription(u"2023-07-15"_s, u"2024-07-14"_s, BillingCycle::Monthly, from);
    const ChangeCost cost = changeCost(seats(of, to), of, price("10.08", BillingCycle::Monthly), at(now));
    QTEST(shown(cost.now), "costNow");
    QTEST(shown(cost.perPeriod), "perPeriod");
    QTEST(shown(cost.toTermEnd), "toTermEnd");
    QCOMPARE(cost.period, BillingCycle::Monthly);
    QCOMPARE(cost.from, PriceSource::OrderLine);
}

void TestChangeCost::aCancellationGivesTheRestOfTheCycleBack()
{
    const Subscription of = subscription(u"2023-07-15"_s, u"2024-07-14"_s, BillingCycle::Annual, 4);
    SubscriptionChange cancel = change(of, ChangeKind::Cancel);
    cancel.after.status = SubscriptionStatus::Deleted;
    const ChangeCost cost = changeCost(cancel, of, price("115.2", BillingCycle::Annual), at(u"2023-07-17T00:00:00Z"_s));
    QCOMPARE(shown(cost.now), u"-458.28 EUR"_s); // 364 of 366 days: the term has a 29 February in it
    QCOMPARE(shown(cost.toTermEnd), u"-458.28 EUR"_s);
}

void TestChangeCost::whatIsOnlyForTheNextTermCostsNothingNow()
{
    const Subscription of = subscription(u"2023-07-15"_s, u"2024-07-14"_s, BillingCycle::Monthly, 4);
    SubscriptionChange off = change(of, ChangeKind::Renewal);
    off.after.autoRenew = false;
    const ChangeCost cost = changeCost(off, of, price("10", BillingCycle::Monthly), at(u"2023-07-17T00:00:00Z"_s));
    QVERIFY(cost.now && cost.now->amount.isZero());
    QVERIFY(cost.toTermEnd && cost.toTermEnd->amount.isZero());
}

void TestChangeCost::withoutAPriceNothingIsGuessed()
{
    const Subscription of = subscription(u"2023-07-15"_s, u"2024-07-14"_s, BillingCycle::Monthly, 4);
    const ChangeCost cost = changeCost(seats(of, 9), of, {}, at(u"2023-07-17T00:00:00Z"_s));
    QVERIFY(!cost.now && !cost.perPeriod && !cost.toTermEnd);
}

void TestChangeCost::aPriceOfAnotherCycleIsNoPrice()
{
    const Subscription of = subscription(u"2023-07-15"_s, u"2024-07-14"_s, BillingCycle::Monthly, 4);
    const ChangeCost cost =
        changeCost(seats(of, 9), of, price("115.2", BillingCycle::Annual), at(u"2023-07-17T00:00:00Z"_s));
    QVERIFY(!cost.now && !cost.perPeriod && !cost.toTermEnd);
}

void TestChangeCost::survivesTheLedger_data()
{
    QTest::addColumn<ChangeKind>("kind");
    QTest::addRow("seats") << ChangeKind::Seats;
    QTest::addRow("renewal") << ChangeKind::Renewal;
    QTest::addRow("next term") << ChangeKind::NextTerm;
    QTest::addRow("cancel") << ChangeKind::Cancel;
    QTest::addRow("suspend") << ChangeKind::Suspend;
    QTest::addRow("reactivate") << ChangeKind::Reactivate;
    QTest::addRow("rename") << ChangeKind::Rename;
    QTest::addRow("billing plan") << ChangeKind::BillingPlan;
    QTest::addRow("term") << ChangeKind::Term;
}

void TestChangeCost::survivesTheLedger()
{
    QFETCH(const ChangeKind, kind);
    Subscription of = subscription(u"2023-07-15"_s, u"2024-07-14"_s, BillingCycle::Monthly, 4);
    of.nickname = u"Ștefan's „seats“"_s;
    of.billing = cycleFromText(u"monthly"_s);
    of.term = termFromText(u"P1Y"_s);
    NextTerm next;
    next.productId = u"CFQ7TTC0LH18"_s;
    next.quantity = 3;
    next.term = termFromText(u"P1M"_s);
    next.billing = cycleFromText(u"monthly"_s);
    next.customTermEnd = at(u"2024-12-31T23:59:59Z"_s);
    of.nextTerm = next;
    const SubscriptionChange before = change(of, kind);
    QVERIFY(before.before != ChangeSide()); // the kind is about something
    QCOMPARE(changeKindFrom(intentKind(kind)), kind);
    QCOMPARE(changeFromJson(toJson(before)), before);
}

void TestChangeCost::twoWishesOfOneKindBecomeOne()
{
    Subscription of = subscription(u"2023-07-15"_s, u"2024-07-14"_s, BillingCycle::Monthly, 4);
    const SubscriptionChange first = seats(of, 9);
    of.quantity = 9; // the second was made looking at the first
    const SubscriptionChange both = merged(first, seats(of, 12));
    QCOMPARE(both.before.quantity, 4);
    QCOMPARE(both.after.quantity, 12);
    QVERIFY(merged(first, seats(of, 4)).changesNothing());
}

void TestChangeCost::aWordCountsByItsMeaning()
{
    Subscription of = subscription(u"2023-07-15"_s, u"2024-07-14"_s, BillingCycle::Annual, 4);
    of.billing = cycleFromText(u"Annual"_s);
    SubscriptionChange wish = change(of, ChangeKind::BillingPlan);
    wish.after.billing = cycleFromText(u"monthly"_s);
    QCOMPARE(standing(wish, of), ChangeStanding::Fits);
    of.billing = cycleFromText(u"ANNUAL"_s); // spelled otherwise since
    QCOMPARE(standing(wish, of), ChangeStanding::Fits);
    of.billing = cycleFromText(u"Monthly"_s);
    QCOMPARE(standing(wish, of), ChangeStanding::AlreadySo);
    of.billing = cycleFromText(u"fortnightly"_s); // a word we do not know (C10)
    QCOMPARE(standing(wish, of), ChangeStanding::Overtaken);
}

void TestChangeCost::knowsHowItStandsToTheProvider_data()
{
    QTest::addColumn<int>("providerSays");
    QTest::addColumn<ChangeStanding>("expected");
    QTest::addRow("untouched") << 4 << ChangeStanding::Fits;
    QTest::addRow("done by somebody else") << 9 << ChangeStanding::AlreadySo;
    QTest::addRow("something third") << 6 << ChangeStanding::Overtaken;
}

// C26: what moved at the provider is shown, never overwritten
void TestChangeCost::knowsHowItStandsToTheProvider()
{
    QFETCH(const int, providerSays);
    QFETCH(const ChangeStanding, expected);
    Subscription of = subscription(u"2023-07-15"_s, u"2024-07-14"_s, BillingCycle::Monthly, 4);
    const SubscriptionChange wish = seats(of, 9);
    of.quantity = providerSays;
    QCOMPARE(standing(wish, of), expected);
}

QTEST_APPLESS_MAIN(TestChangeCost)
#include "tst_change_cost.moc"
