// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the details of a subscription say about its end.
#include "domain/rule_packs.h"
#include "tests/domain/ending_case.h"
#include "ui/customers/life_words.h"

#include <QLocale>
#include <QTest>

using namespace tenantry;
using namespace tenantry::endingcase;
using namespace tenantry::rulecase;

namespace {

SubscriptionLife lifeNow(const Subscription &subscription, const QDateTime &now = today)
{
    return lifeOf(subscription, price("10.08"), RulePacks::builtIn(), provider, now);
}

Subscription suspendedYear()
{
    Subscription subscription = yearly().subscription;
    subscription.status = {SubscriptionStatus::Suspended, u"suspended"_s};
    return subscription;
}

} // namespace

class LifeWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void S4_70_theWindowCountsDown();
    void theRuleIsNamedWhereNobodyStatesADate();
    void whatHasPassedIsSaidSo();
    void S2_234_billingAndAccessEndApart();
    void unconfirmedSaysSo();
    void whatRenewsSaysNothing();
    void S2_107_aTrialSaysWhatBecomesOfIt();
    void noRefundIsInvented();
};

void LifeWordsTest::S4_70_theWindowCountsDown()
{
    Subscription bought = nce("2026-05-30T10:00:00Z", "2027-05-29T23:59:59Z");
    bought.billing = {BillingCycle::Monthly, u"monthly"_s};
    bought.cancelUntil = utc("2026-06-06T10:00:00Z");
    const SubscriptionLife life = lifeNow(bought);
    const FactText until = lifewords::cancelUntil(bought, life.cancel, today);
    QVERIFY2(until.text.endsWith(u"left"_s), qPrintable(until.text));
    QVERIFY(until.text.contains(u"UTC"_s));
    QCOMPARE(until.tone, Tone::Attention);
    QVERIFY(lifewords::refund(life.cancel).text.contains(u"by the day"_s));
    QVERIFY(lifewords::sources(life).contains(u"cancellation policy"_s));
}

void LifeWordsTest::theRuleIsNamedWhereNobodyStatesADate()
{
    const Subscription bought = nce("2026-06-01T08:00:00Z", "2027-05-31T23:59:59Z");
    const CancelWay way = lifeNow(bought).cancel;
    QVERIFY(lifewords::cancelUntil(bought, way, today).text.contains(u"counted by the rule"_s));
}

void LifeWordsTest::whatHasPassedIsSaidSo()
{
    Subscription old = yearly().subscription;
    old.cancelUntil = utc("2025-06-28T10:00:00Z");
    const CancelWay way = lifeNow(old).cancel;
    QVERIFY(lifewords::cancelUntil(old, way, today).text.startsWith(u"Was possible until"_s));
    QVERIFY(lifewords::refund(way).text.isEmpty());
}

// End of access is kept apart from end of billing.
void LifeWordsTest::S2_234_billingAndAccessEndApart()
{
    const LifeDates dates = lifeNow(suspendedYear()).dates;
    QCOMPARE(lifewords::accessEnds(dates).text, u"Over already"_s);
    QVERIFY(lifewords::billingEnds(dates).text.startsWith(u"Until 20"_s));
}

void LifeWordsTest::unconfirmedSaysSo()
{
    QVERIFY(lifewords::dataKept(lifeNow(suspendedYear()).dates).text.endsWith(u"unconfirmed"_s));
    const FactText extended = lifewords::accessEnds(lifeNow(off(yearly()).subscription).dates);
    QVERIFY2(extended.text.startsWith(u"Not known. "_s), qPrintable(extended.text));
    QVERIFY(extended.text.size() > 15); // with the reason
}

void LifeWordsTest::whatRenewsSaysNothing()
{
    const LifeDates dates = lifeNow(yearly().subscription).dates;
    for (const FactText &fact :
         {lifewords::billingEnds(dates), lifewords::accessEnds(dates), lifewords::dataKept(dates)})
        QVERIFY(fact.text.isEmpty());
}

void LifeWordsTest::S2_107_aTrialSaysWhatBecomesOfIt()
{
    EndingFacts trial = monthly();
    trial.subscription.trial = true;
    const auto said = [](const Subscription &subscription) {
        return lifewords::trial(subscription, lifeNow(subscription).byDefault, today).text;
    };
    QVERIFY(said(trial.subscription).contains(u"service ends"_s));
    QVERIFY(said(trial.subscription).endsWith(u"left"_s));
    QVERIFY(said(next(trial, Term::Month, 10).subscription).contains(u"renews with the changes"_s));
    QVERIFY(said(monthly().subscription).isEmpty());
    QCOMPARE(becomesPaid(trial.subscription), std::optional(false));
    QCOMPARE(becomesPaid(next(trial, Term::Month, 10).subscription), std::optional(true));
    QVERIFY(!becomesPaid(monthly().subscription));
}

void LifeWordsTest::noRefundIsInvented()
{
    CancelWay way;
    way.verdict.kind = Verdict::Kind::Allowed;
    QCOMPARE(lifewords::refund(way).text, u"Not known: there is no price"_s);
}

QTEST_MAIN(LifeWordsTest)
#include "life_words_test.moc"
