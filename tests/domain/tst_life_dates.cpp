// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a subscription that ends or is suspended, what a cancellation gives back, and what a role may do.
#include "domain/life_dates.h"
#include "domain/role_rules.h"
#include "tests/domain/ending_case.h"

#include <QTest>

using namespace tenantry;
using namespace tenantry::endingcase;
using namespace tenantry::rulecase;

namespace {

LifeDates lifeOfIt(const EndingFacts &facts, const QDateTime &now = today)
{
    return lifeDates(facts.subscription, RulePacks::builtIn(), provider, now);
}

CancelWay cancelOf(const Subscription &subscription, const ShownPrice &price, const char *now,
                   const QString &profile = provider)
{
    return cancelWay(subscription, price, RulePacks::builtIn(), profile, utc(now));
}

EndingFacts inState(EndingFacts facts, SubscriptionStatus status, const QString &word)
{
    facts.subscription.status = {status, word};
    return facts;
}

// A term bought before 1 April 2025: out of the reach of the extended service term.
EndingFacts oldYear()
{
    return off(endingFacts(nce("2025-03-01T10:00:00Z", "2026-06-20T23:59:59Z")));
}

EndingFacts legacyFacts()
{
    EndingFacts facts = endingFacts(legacy("2025-07-01T00:00:00Z", "2026-07-01T00:00:00Z"));
    facts.subscription.termEndInclusive = false;
    return facts;
}

} // namespace

class TestLifeDates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatRenewsDoesNotEnd();
    void accessOutlivesBilling();
    void billingOutlivesAccess();
    void aSuspendedLegacyOneIsNotBilled();
    void expiredKeepsItsDates();
    void theExtendedTermIsNoDate();
    void anUnconfirmedStepMakesTheLaterOnesUnconfirmed();
    void disabledAndDeleted();
    void aTrialWithoutInstructionEnds();
    void theWindowCounts_data();
    void theWindowCounts();
    void theProvidersDateWins();
    void withoutAPriceNothingIsPromised();
    void legacyIsNotCancelled();
    void roles_data();
    void roles();
};

void TestLifeDates::whatRenewsDoesNotEnd()
{
    QCOMPARE(lifeOfIt(yearly()), LifeDates());
}

// S2-235, §19.4: thirty days of access after the end, ninety of data; billing stops with the term.
void TestLifeDates::accessOutlivesBilling()
{
    const LifeDates dates = lifeOfIt(oldYear());
    QVERIFY(dates.ends);
    QCOMPARE(dates.billing.at, utc("2026-06-20T23:59:59Z"));
    QCOMPARE(dates.access.at, utc("2026-07-20T23:59:59Z"));
    QCOMPARE(dates.data.at, utc("2026-10-18T23:59:59Z"));
    QVERIFY(!dates.billing.over && !dates.access.over && !dates.data.over);
    QCOMPARE(dates.access.rule.rule, u"nce.access.expired"_s);
}

// S2-234: suspended, nobody works and it is billed on to the end of the term.
void TestLifeDates::billingOutlivesAccess()
{
    const LifeDates dates = lifeOfIt(inState(yearly(), SubscriptionStatus::Suspended, u"suspended"_s));
    QVERIFY(dates.ends);
    QVERIFY(dates.access.over);
    QVERIFY(!dates.access.at.isValid());
    QVERIFY(!dates.billing.over);
    QCOMPARE(dates.billing.at, utc("2026-06-20T23:59:59Z"));
    QCOMPARE(dates.billing.rule.reason, u"billed-on"_s);
}

// S2-233
void TestLifeDates::aSuspendedLegacyOneIsNotBilled()
{
    const LifeDates dates = lifeOfIt(inState(legacyFacts(), SubscriptionStatus::Suspended, u"suspended"_s));
    QVERIFY(dates.billing.over && dates.access.over);
    QVERIFY(!dates.data.at.isValid()); // nobody told since when
    QCOMPARE(dates.data.rule.detail, u"90 day"_s);
}

void TestLifeDates::expiredKeepsItsDates()
{
    const EndingFacts expired = inState(oldYear(), SubscriptionStatus::Expired, u"expired"_s);
    const LifeDates dates = lifeOfIt(expired, utc("2026-07-01T00:00:00Z"));
    QVERIFY(dates.billing.over);
    QVERIFY(!dates.access.over);
    QCOMPARE(dates.access.at, utc("2026-07-20T23:59:59Z"));
    QVERIFY(lifeOfIt(expired, utc("2026-07-21T00:00:00Z")).access.over);
}

// §0, 2026-05-04: switching renewal off may lead into a paid month after month; no date is invented.
void TestLifeDates::theExtendedTermIsNoDate()
{
    const LifeDates dates = lifeOfIt(off(yearly()));
    QVERIFY(dates.ends);
    for (const LifeDate &date : {dates.billing, dates.access, dates.data}) {
        QVERIFY(!date.at.isValid());
        QCOMPARE(date.rule.kind, Verdict::Kind::CannotTell);
        QCOMPARE(date.rule.reason, u"extended-service-term"_s);
    }
}

void TestLifeDates::anUnconfirmedStepMakesTheLaterOnesUnconfirmed()
{
    const LifeDates dates = lifeOfIt(inState(yearly(), SubscriptionStatus::Suspended, u"suspended"_s));
    QCOMPARE(dates.data.at, utc("2026-10-18T23:59:59Z")); // 30 and 90 days after the end
    QCOMPARE(dates.data.rule.kind, Verdict::Kind::CannotTell);
    QCOMPARE(dates.data.rule.reason, u"sources-differ"_s);
}

void TestLifeDates::disabledAndDeleted()
{
    const LifeDates disabled = lifeOfIt(inState(oldYear(), SubscriptionStatus::Disabled, u"disabled"_s));
    QVERIFY(disabled.access.over && disabled.billing.over && !disabled.data.over);
    const LifeDates deleted = lifeOfIt(inState(oldYear(), SubscriptionStatus::Deleted, u"deleted"_s));
    QVERIFY(deleted.access.over && deleted.billing.over && deleted.data.over);
}

// S2-222, §19.5: it turns into paid seats only where an instruction says so.
void TestLifeDates::aTrialWithoutInstructionEnds()
{
    EndingFacts trial = monthly();
    trial.subscription.trial = true;
    QVERIFY(lifeOfIt(trial).ends);
    QVERIFY(!lifeOfIt(next(trial, Term::Month, 10)).ends);
}

// S4-70, §19.2: seven days to the second; in full on the first day, then by the day
void TestLifeDates::theWindowCounts_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<bool>("full");
    QTest::addColumn<QString>("refund");
    QTest::addRow("the first hour") << QByteArray("2026-06-01T11:00:00Z") << true << true << u"100.80"_s;
    // 30 days of June: from the 4th on 27 are left
    QTest::addRow("the fourth day") << QByteArray("2026-06-04T11:00:00Z") << true << false << u"90.72"_s;
    QTest::addRow("the last second") << QByteArray("2026-06-08T09:59:59Z") << true << false << u"77.28"_s;
    QTest::addRow("over") << QByteArray("2026-06-08T10:00:00Z") << false << false << QString();
}

void TestLifeDates::theWindowCounts()
{
    QFETCH(QByteArray, now);
    QFETCH(bool, allowed);
    QFETCH(bool, full);
    QFETCH(QString, refund);
    Subscription bought = nce("2026-06-01T10:00:00Z", "2027-05-31T23:59:59Z");
    bought.billing = {BillingCycle::Monthly, u"monthly"_s};
    const CancelWay way = cancelOf(bought, price("10.08"), now.constData());
    QCOMPARE(way.verdict.allowed(), allowed);
    QCOMPARE(way.full, full);
    QCOMPARE(way.refund ? digits(way.refund->amount) : QString(), refund);
    if (allowed) {
        QCOMPARE(way.until, utc("2026-06-08T10:00:00Z"));
        QVERIFY(!way.stated);
    }
}

void TestLifeDates::theProvidersDateWins()
{
    Subscription bought = nce("2026-06-01T10:00:00Z", "2027-05-31T23:59:59Z");
    bought.cancelUntil = utc("2026-06-09T00:00:00Z");
    const CancelWay way = cancelOf(bought, price("10.08"), "2026-06-08T20:00:00Z");
    QVERIFY(way.verdict.allowed());
    QVERIFY(way.stated);
    QCOMPARE(way.until, bought.cancelUntil);
}

void TestLifeDates::withoutAPriceNothingIsPromised()
{
    const Subscription bought = nce("2026-06-01T10:00:00Z", "2027-05-31T23:59:59Z");
    const CancelWay way = cancelOf(bought, {}, "2026-06-02T20:00:00Z");
    QVERIFY(way.verdict.allowed());
    QVERIFY(!way.refund);
}

void TestLifeDates::legacyIsNotCancelled()
{
    const CancelWay way = cancelOf(legacyFacts().subscription, price("10.08"), "2026-06-02T20:00:00Z");
    QCOMPARE(way.verdict.kind, Verdict::Kind::Refused);
    QVERIFY(!way.refund);
}

void TestLifeDates::roles_data()
{
    QTest::addColumn<StaffRole>("role");
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<Verdict::Kind>("kind");
    using Kind = Verdict::Kind;
    QTest::addRow("admin, S2-211") << StaffRole::AdminAgent << Deed::CreateCustomer << Kind::Allowed;
    QTest::addRow("admin, S2-212") << StaffRole::AdminAgent << Deed::ChangeSubscription << Kind::Allowed;
    QTest::addRow("admin, S2-213") << StaffRole::AdminAgent << Deed::Order << Kind::Allowed;
    QTest::addRow("sales, S2-208") << StaffRole::SalesAgent << Deed::ChangeSubscription << Kind::Allowed;
    QTest::addRow("sales, S2-211") << StaffRole::SalesAgent << Deed::CreateCustomer << Kind::Allowed;
    QTest::addRow("sales, S2-213") << StaffRole::SalesAgent << Deed::Order << Kind::Allowed;
    QTest::addRow("helpdesk, S2-211") << StaffRole::HelpdeskAgent << Deed::CreateCustomer << Kind::Refused;
    QTest::addRow("helpdesk, S2-212") << StaffRole::HelpdeskAgent << Deed::ChangeSubscription << Kind::Refused;
    QTest::addRow("helpdesk, S2-213") << StaffRole::HelpdeskAgent << Deed::Order << Kind::Refused;
    QTest::addRow("unknown") << StaffRole::Unknown << Deed::ChangeSubscription << Kind::CannotTell;
}

void TestLifeDates::roles()
{
    QFETCH(StaffRole, role);
    QFETCH(Deed, deed);
    QFETCH(Verdict::Kind, kind);
    const Verdict verdict = roleVerdict(role, deed, RulePacks::builtIn(), today);
    QCOMPARE(verdict.kind, kind);
    QCOMPARE(verdict.source.isEmpty(), role == StaffRole::Unknown);
    QCOMPARE(verdict.never, kind == Verdict::Kind::Refused);
    if (deed == Deed::Order)
        QCOMPARE(mayOrder(role), kind != Verdict::Kind::Refused); // the guard of the services says the same
}

QTEST_MAIN(TestLifeDates)
#include "tst_life_dates.moc"
