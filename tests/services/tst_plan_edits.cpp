// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What changes of one subscription mean for each other: their order, what each is weighed against, and what the plan
// adds of its own accord (api/partner-center.md §10.2).
#include "services/plan_edits.h"
#include "services/plan_items.h"
#include "services/plan_order.h"
#include "tests/domain/rule_case.h"

#include <QTest>

using namespace tenantry;
using namespace tenantry::rulecase;
using namespace Qt::StringLiterals;

namespace {

const QDateTime today = utc("2024-06-02T00:00:00Z");

NextTerm moreSeats(int quantity)
{
    NextTerm next;
    next.productId = u"CFQ7TTC0LH18"_s;
    next.skuId = u"0001"_s;
    next.availabilityId = u"CFQ7TTC0K971"_s;
    next.quantity = quantity;
    next.term = Term::Year;
    next.billing = BillingCycle::Monthly;
    return next;
}

Subscription running()
{
    Subscription subscription = nce();
    subscription.id = SubscriptionId(u"S-1"_s);
    subscription.customer = CustomerId(u"C-1"_s);
    return subscription;
}

Subscription scheduled()
{
    Subscription subscription = running();
    subscription.nextTerm = moreSeats(14);
    subscription.hasNextTermInstructions = true;
    return subscription;
}

SubscriptionChange wish(ChangeKind kind, const Subscription &of)
{
    return {kind, of.customer, of.id, sideOf(kind, of), {}};
}

SubscriptionChange seats(const Subscription &of, int wanted)
{
    SubscriptionChange change = wish(ChangeKind::Seats, of);
    change.after.quantity = wanted;
    return change;
}

SubscriptionChange renewal(const Subscription &of, bool on)
{
    SubscriptionChange change = wish(ChangeKind::Renewal, of);
    change.after.autoRenew = on;
    return change;
}

SubscriptionChange nextTerm(const Subscription &of, const std::optional<NextTerm> &next)
{
    SubscriptionChange change = wish(ChangeKind::NextTerm, of);
    change.after.nextTerm = next;
    return change;
}

Intent intentOf(const SubscriptionChange &change, IntentState state = IntentState::Draft)
{
    Intent intent;
    intent.id = IntentId::make();
    intent.kind = intentKind(change.kind);
    intent.payload = toJson(change);
    intent.state = state;
    return intent;
}

KnownSubscriptions known(const Subscription &subscription)
{
    PlannedSubscription planned;
    planned.row.key = 1;
    planned.row.subscription = subscription;
    return {{subscription.id, planned}};
}

QList<PlanItem> lines(const QList<Intent> &plan, const Subscription &subscription)
{
    return planItems(plan, known(subscription), {RulePacks::builtIn(), {}, today});
}

// The plan once wishes were put into it.
class Plan
{
public:
    explicit Plan(const Subscription &of) : m_of(of) {}
    Plan &put(const QList<SubscriptionChange> &wishes)
    {
        return apply(editFor(wishes, intents, {}, {{m_of.id, PlanSubject{u"Contoso"_s, m_of}}}, today));
    }
    Plan &take(ChangeKind kind)
    {
        QSet<IntentId> ids;
        for (const Intent &intent : intents) {
            if (intent.kind == intentKind(kind))
                ids.insert(intent.id);
        }
        return apply(editTaking(ids, intents, today));
    }
    Plan &apply(const PlanEdit &edit)
    {
        last = edit;
        for (const DraftTurn &turn : edit) {
            intents.removeIf([&turn](const Intent &each) { return turn.before && each.id == turn.before->id; });
            if (turn.after)
                intents += *turn.after;
        }
        return *this;
    }
    std::optional<SubscriptionChange> of(ChangeKind kind) const
    {
        for (const Intent &intent : intents) {
            if (intent.kind == intentKind(kind))
                return changeFromJson(intent.payload);
        }
        return std::nullopt;
    }

    QList<Intent> intents;
    PlanEdit last;

private:
    Subscription m_of;
};

} // namespace

class TestPlanEdits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFindsWhatItStandsOn()
    {
        const Subscription one = scheduled();
        Subscription other = running();
        other.id = SubscriptionId(u"S-2"_s);
        const QList<Intent> plan{
            intentOf(nextTerm(one, moreSeats(20))),
            intentOf(seats(other, 12)),
            intentOf(wish(ChangeKind::Suspend, one)),
            intentOf(renewal(one, true)),
            intentOf(seats(one, 12)),
        };
        QStringList kinds;
        for (const Intent &intent : inSendingOrder(plan))
            kinds += changeFromJson(intent.payload).subscription.text() + u' ' + intent.kind.section(u'.', 1);
        QCOMPARE(kinds,
                 (QStringList{u"S-1 renewal"_s, u"S-2 seats"_s, u"S-1 seats"_s, u"S-1 next-term"_s, u"S-1 suspend"_s}));
        const QList<Intent> off = inSendingOrder({intentOf(renewal(one, false)), intentOf(nextTerm(one, {}))});
        QCOMPARE(off.first().kind, intentKind(ChangeKind::NextTerm)); // taken away before renewal is switched off
    }

    void aNextTermIsJudgedAfterTheRenewalBeforeIt()
    {
        Subscription lapsing = running();
        lapsing.autoRenew = false;
        const Intent next = intentOf(nextTerm(lapsing, moreSeats(12)));
        QCOMPARE(lines({next}, lapsing).first().verdict.reason, u"renewal-off"_s);
        for (const IntentState state : {IntentState::Draft, IntentState::Queued, IntentState::Running}) {
            const QList<PlanItem> both = lines({next, intentOf(renewal(lapsing, true), state)}, lapsing);
            QVERIFY(both.first().verdict.allowed());
        }
        for (const IntentState state : {IntentState::Parked, IntentState::Refused, IntentState::Abandoned}) {
            const QList<PlanItem> both = lines({next, intentOf(renewal(lapsing, true), state)}, lapsing);
            QCOMPARE(both.first().verdict.reason, u"renewal-off"_s);
        }
        const SubscriptionChange typed = nextTerm(lapsing, moreSeats(13));
        const PlanView view{RulePacks::builtIn(), {}, today};
        const PlannedSubscription stored = known(lapsing).value(lapsing.id);
        QVERIFY(!weighedInPlan(typed, {next}, stored, view).verdict.allowed());
        QVERIFY(weighedInPlan(typed, {next, intentOf(renewal(lapsing, true))}, stored, view).verdict.allowed());
    }

    void oneThatIsAllowedOnlyByAnotherDoesNotGoAlone()
    {
        Subscription lapsing = running();
        lapsing.autoRenew = false;
        const QList<Intent> plan{intentOf(renewal(lapsing, true)), intentOf(nextTerm(lapsing, moreSeats(12)))};
        const QList<PlanItem> items = lines(plan, lapsing);
        const PlanView view{RulePacks::builtIn(), {}, today};
        QVERIFY(standOnOthers({items.last()}, plan, known(lapsing), view));
        QVERIFY(!standOnOthers({items.first()}, plan, known(lapsing), view));
        QVERIFY(!standOnOthers(items, plan, known(lapsing), view));
    }

    void switchingRenewalOffTakesTheInstructionAwayFirst()
    {
        Plan plan(scheduled());
        plan.put({renewal(scheduled(), false)});
        const auto drop = plan.of(ChangeKind::NextTerm);
        QVERIFY(drop && drop->attendant && !drop->after.nextTerm);
        for (const PlanItem &item : lines(plan.intents, scheduled()))
            QVERIFY2(item.verdict.allowed() && item.standing == ChangeStanding::Fits, qPrintable(item.verdict.reason));
        QCOMPARE(lines({intentOf(renewal(scheduled(), false))}, scheduled()).first().verdict.reason,
                 u"has-instruction"_s);
        plan.put({renewal(scheduled(), true)}); // as it was: both leave
        QVERIFY(plan.intents.isEmpty());
        plan.put({renewal(scheduled(), false)}).take(ChangeKind::Renewal);
        QVERIFY(plan.intents.isEmpty());
        Plan plain(running());
        plain.put({renewal(running(), false)});
        QCOMPARE(plain.intents.size(), 1);
    }

    void seatsAreFollowedByWhatPutsTheInstructionBack()
    {
        Plan plan(scheduled());
        plan.put({seats(scheduled(), 12)});
        const auto back = plan.of(ChangeKind::NextTerm);
        QVERIFY(back && back->attendant && back->mayBeGone);
        QCOMPARE(back->after.nextTerm->quantity, 14);
        QVERIFY(back->after.nextTerm->availabilityId.isEmpty()); // of then; sold anew
        QCOMPARE(back->before.nextTerm->quantity, 14);
        const QList<PlanItem> items = lines(plan.intents, scheduled());
        for (const PlanItem &item : items) {
            QCOMPARE(item.standing, ChangeStanding::Fits);
            QVERIFY(item.verdict.allowed() && !item.losesNextTerm);
        }
        // Where the seats stay as they were, there is nothing to put back.
        QCOMPARE(standing(*back, scheduled()), ChangeStanding::AlreadySo);
        QCOMPARE(standing(*back, running()), ChangeStanding::Fits);
        plan.apply(reversed(plan.last)); // one act, one step of undo
        QVERIFY(plan.intents.isEmpty());
        plan.put({seats(scheduled(), 12)}).put({seats(scheduled(), 10)});
        QVERIFY(plan.intents.isEmpty());
        plan.put({seats(scheduled(), 12)}).take(ChangeKind::NextTerm); // a person may leave it out
        QCOMPARE(plan.intents.size(), 1);
        QVERIFY(lines(plan.intents, scheduled()).first().losesNextTerm);
    }

    void anotherInstructionThatIsWishedFollowsTheSeatsToo()
    {
        Plan plan(scheduled());
        plan.put({nextTerm(scheduled(), moreSeats(30))}).put({seats(scheduled(), 12)});
        QCOMPARE(plan.intents.size(), 2);
        QVERIFY(!plan.of(ChangeKind::NextTerm)->attendant && plan.of(ChangeKind::NextTerm)->mayBeGone);
        for (const PlanItem &item : lines(plan.intents, scheduled()))
            QCOMPARE(item.standing, ChangeStanding::Fits);
        plan.take(ChangeKind::Seats); // what a person wished stays
        QCOMPARE(plan.intents.size(), 1);
        QVERIFY(!plan.of(ChangeKind::NextTerm)->mayBeGone);
    }

    void suspendingTellsWhatItTakesAway()
    {
        Plan plan(scheduled());
        plan.put({wish(ChangeKind::Suspend, scheduled())});
        SubscriptionChange suspend = wish(ChangeKind::Suspend, scheduled());
        suspend.after.status = SubscriptionStatus::Suspended;
        plan.put({suspend});
        QCOMPARE(plan.intents.size(), 1); // nothing can be put back into a suspended one
        QVERIFY(lines(plan.intents, scheduled()).first().losesNextTerm);
        QVERIFY(!lines({intentOf(suspend)}, running()).first().losesNextTerm);
    }
};

QTEST_GUILESS_MAIN(TestPlanEdits)
#include "tst_plan_edits.moc"
