// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Seats that become another product (S4-6): the wish as the ledger keeps it, its verdict, what is known of its cost.
#include "domain/change_cost.h"
#include "domain/rule_packs.h"

#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2024, 3, 5), QTime(9, 0), Qt::UTC);

Subscription basic()
{
    Subscription subscription;
    subscription.id = SubscriptionId(u"s"_s);
    subscription.customer = CustomerId(u"c"_s);
    subscription.offerId = u"CFQ7TTC0LH18:0001:CFQ7TTC0AAAA"_s;
    subscription.quantity = 12;
    subscription.status = SubscriptionStatus::Active;
    subscription.term = termFromText(u"P1Y"_s);
    subscription.billing = cycleFromText(u"monthly"_s);
    subscription.termStart = QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC);
    subscription.termEnd = QDateTime(QDate(2024, 12, 31), QTime(0, 0), Qt::UTC);
    return subscription;
}

ShownPrice price(const QString &digitsText, BillingCycle per = BillingCycle::Monthly)
{
    return {PriceSource::ListPrice, {*decimalFrom(digitsText), u"EUR"_s}, per};
}

SubscriptionChange upgrade(int seats, ChangeKind kind = ChangeKind::Transition)
{
    SubscriptionChange change{kind, CustomerId(u"c"_s), SubscriptionId(u"s"_s), sideOf(kind, basic()), {}};
    change.after.transition = Transition{.productId = u"CFQ7TTC0LDPB"_s,
                                         .skuId = u"0001"_s,
                                         .name = u"Business Standard"_s,
                                         .term = termFromText(u"P1Y"_s),
                                         .billing = cycleFromText(u"monthly"_s),
                                         .quantity = seats,
                                         .withLicences = true,
                                         .into = SubscriptionId(u"t"_s),
                                         .intoName = u"Standard, Cluj"_s,
                                         .price = price(u"11.70"_s)};
    return change;
}

Verdict judged(const SubscriptionChange &change, const Subscription &of)
{
    return RulePacks::builtIn().judge(change, of, {}, now);
}

Money euros(const QString &digitsText)
{
    return {*decimalFrom(digitsText), u"EUR"_s};
}

} // namespace

class TestTransition final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLedgerKeepsAllOfIt()
    {
        for (const ChangeKind kind : {ChangeKind::Transition, ChangeKind::Conversion}) {
            const SubscriptionChange change = upgrade(5, kind);
            QCOMPARE(changeFromJson(toJson(change)), change);
            QCOMPARE(changeKindFrom(intentKind(kind)), kind);
            QVERIFY(!change.changesNothing());
        }
        SubscriptionChange plain = upgrade(5);
        plain.after.transition->into = {};
        plain.after.transition->intoName.clear();
        plain.after.transition->price = {};
        QCOMPARE(changeFromJson(toJson(plain)), plain);
    }

    // That the seats are fewer does not say that they became what was wished.
    void standsOnTheSeatsThatWereThere()
    {
        Subscription there = basic();
        QCOMPARE(standing(upgrade(5), there), ChangeStanding::Fits);
        there.quantity = 7;
        QCOMPARE(standing(upgrade(5), there), ChangeStanding::Overtaken);
        QCOMPARE(changedBy(upgrade(5), basic()).quantity, 7);
        QCOMPARE(changedBy(upgrade(12), basic()).status.value, SubscriptionStatus::Deleted);
    }

    void rulesSpeakOfWhatMoves()
    {
        QVERIFY(judged(upgrade(12), basic()).allowed());
        QCOMPARE(judged(upgrade(12), basic()).rule, u"nce.transition"_s);
        const Verdict tooMany = judged(upgrade(13), basic());
        QCOMPARE(tooMany.reason, u"above-maximum"_s);
        QCOMPARE(tooMany.detail, u"12"_s);
        QVERIFY(tooMany.never);
        QCOMPARE(judged(upgrade(0), basic()).kind, Verdict::Kind::Refused);
        SubscriptionChange shorter = upgrade(5);
        shorter.after.transition->term = termFromText(u"P1M"_s);
        QCOMPARE(judged(shorter, basic()).reason, u"term-shorter"_s);
        QCOMPARE(judged(shorter, basic()).nextAllowed, basic().termEnd);
        SubscriptionChange longerPlan = upgrade(5);
        longerPlan.after.transition->billing = cycleFromText(u"triennial"_s);
        QCOMPARE(judged(longerPlan, basic()).reason, u"billing-longer-than-term"_s);
        Subscription suspended = basic();
        suspended.status = SubscriptionStatus::Suspended;
        QCOMPARE(judged(upgrade(5), suspended).reason, u"not-active"_s);
    }

    void aTrialIsConvertedNotUpgraded()
    {
        Subscription trial = basic();
        trial.trial = true;
        trial.term = termFromText(u"P1M"_s);
        QCOMPARE(judged(upgrade(5), trial).reason, u"trial"_s);
        QVERIFY(judged(upgrade(5, ChangeKind::Conversion), trial).allowed());
        QCOMPARE(judged(upgrade(5, ChangeKind::Conversion), basic()).reason, u"not-trial"_s);
    }

    // What is given back for the rest of the old term nobody documents: it is unknown, not nought.
    void onlyTheDifferencePerCycleIsKnown()
    {
        const ChangeCost cost = changeCost(upgrade(5), basic(), price(u"5.60"_s), now);
        QCOMPARE(cost.perPeriod, euros(u"30.50"_s)); // 5 × (11.70 − 5.60)
        QCOMPARE(cost.period, BillingCycle::Monthly);
        QVERIFY(!cost.now && !cost.toTermEnd);
        QVERIFY(!changeCost(upgrade(5), basic(), {}, now).perPeriod);
        QVERIFY(!changeCost(upgrade(5), basic(), price(u"60"_s, BillingCycle::Annual), now).perPeriod);
        SubscriptionChange unpriced = upgrade(5);
        unpriced.after.transition->price = {};
        QCOMPARE(changeCost(unpriced, basic(), price(u"5.60"_s), now).from, PriceSource::Unknown);
    }

    void aTrialThatBecomesPaidBeginsATerm()
    {
        SubscriptionChange change = upgrade(5, ChangeKind::Conversion);
        const ChangeCost joined = changeCost(change, basic(), {}, now);
        QCOMPARE(joined.perPeriod, euros(u"58.50"_s));
        QVERIFY(!joined.now); // into a term that runs already
        change.after.transition->into = {};
        const ChangeCost own = changeCost(change, basic(), {}, now);
        QCOMPARE(own.now, euros(u"58.50"_s));
        QCOMPARE(own.toTermEnd, euros(u"702.00"_s));
    }
};

QTEST_GUILESS_MAIN(TestTransition)
#include "tst_transition.moc"
