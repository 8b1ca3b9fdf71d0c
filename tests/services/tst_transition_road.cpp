// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Upgrades and conversions of trials (S4-6, S2-237; api/partner-center.md §10.3) from the provider's list of targets to
// its books, over the real services and the sandbox provider.
#include "services/change_plan.h"
#include "services/directory_service.h"
#include "services/sync_service.h"
#include "services/transition_service.h"
#include "tests/services/provider_world.h"

#include <QJsonArray>

using namespace tenantry;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString basic = u"CFQ7TTC0LH18:0001"_s;

class Office
{
public:
    ProviderWorld world;
    SubscriptionRow row;

    bool open(bool trial = false)
    {
        if (!world.connect())
            return false;
        world.services().sync->refreshAll();
        world.until([this] { return !world.services().sync->state().running(); }, 250ms);
        const auto keys = world.await(world.services().directory->customerKeys()).valueOr({});
        const auto rows =
            world.await(world.services().directory->subscriptionsOf(QList<qint64>(keys.begin(), keys.end())));
        for (const SubscriptionRow &each : rows.valueOr({})) {
            if (suits(each.subscription, trial))
                row = each;
        }
        return row.key != 0;
    }
    Result<TransitionQuestion> targets() { return world.await(world.services().transitions->targets(row.key)); }
    // A wish for the first target that can be had.
    SubscriptionChange wish(int seats, ChangeKind kind = ChangeKind::Transition)
    {
        const Result<TransitionQuestion> question = targets();
        if (!question || question->offers.isEmpty() || question->offers.first().plans.isEmpty())
            return {};
        const TransitionOffer &offer = question->offers.first();
        const Subscription &of = row.subscription;
        SubscriptionChange change{kind, of.customer, of.id, sideOf(kind, of), {}};
        change.after.transition = Transition{.productId = offer.target.productId(),
                                             .skuId = offer.target.skuId(),
                                             .name = offer.target.title,
                                             .term = offer.plans.first().term,
                                             .billing = offer.plans.first().billing,
                                             .quantity = seats,
                                             .price = offer.plans.first().price};
        return change;
    }
    PlanItem item() { return world.await(world.services().changes->items()).valueOr({}).value(0); }
    // Into the plan, sent, followed to its end.
    PlanItem carriedOut(const SubscriptionChange &change)
    {
        ChangePlan &plan = *world.services().changes;
        if (!world.await(plan.put({change})) || !world.await(plan.send({item()})))
            return {};
        world.until([&plan] { return !plan.progress().running; });
        return item();
    }
    QJsonObject atProvider(const SubscriptionId &id, const QString &below = {})
    {
        world.guest.signIn();
        return world.guest
            .get(u"/v1/customers/%1/subscriptions/%2"_s.arg(row.subscription.customer.text(), id.text()) + below)
            .body;
    }
    qsizetype operations()
    {
        return atProvider(row.subscription.id, u"/transitions"_s).value(u"transition"_s).toArray().size();
    }

private:
    static bool suits(const Subscription &each, bool trial)
    {
        const bool live = each.status == SubscriptionStatus::Active && each.parent.isEmpty();
        return live && each.trial == trial && (trial || (each.offerId.startsWith(basic) && each.quantity > 3));
    }
};

} // namespace

class TestTransitionRoad final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProvidersListWithTermsPlansAndPrices()
    {
        Office office;
        QVERIFY(office.open());
        const Result<TransitionQuestion> question = office.targets();
        QVERIFY2(question.ok(), question ? "" : qPrintable(question.error().detail));
        QCOMPARE(question->row.key, office.row.key);
        QVERIFY(question->verdict.allowed());
        QVERIFY(!question->trial);
        QVERIFY(!question->offers.isEmpty());
        const TransitionOffer &first = question->offers.first();
        QVERIFY(first.target.eligible());
        QVERIFY(!first.target.title.isEmpty());
        QVERIFY(!first.plans.isEmpty());
        for (const TransitionOffer &offer : question->offers) {
            for (const TransitionOffer::Plan &plan : offer.plans)
                QVERIFY(plan.term.value >= office.row.subscription.term.value); // 900267
        }
    }

    void someSeatsGoOverAndTheRestStays()
    {
        Office office;
        QVERIFY(office.open());
        const int had = office.row.subscription.quantity;
        const SubscriptionChange wish = office.wish(2);
        QCOMPARE(wish.kind, ChangeKind::Transition);
        QVERIFY(office.world.await(office.world.services().changes->put({wish})));
        QVERIFY(office.item().verdict.allowed());
        const PlanItem done = office.carriedOut(wish);
        QVERIFY2(done.state == IntentState::Confirmed, qPrintable(done.detail + done.parkReason));
        QVERIFY(!done.became.isEmpty());
        QCOMPARE(office.atProvider(office.row.subscription.id).value(u"quantity"_s).toInt(), had - 2);
        const QJsonObject target = office.atProvider(done.became);
        QCOMPARE(target.value(u"quantity"_s).toInt(), 2);
        QVERIFY(target.value(u"offerId"_s).toString().startsWith(wish.after.transition->productId));
        QCOMPARE(office.world.arrivals(u"transitions.create"_s), 1);
    }

    void allSeatsEndTheSource()
    {
        Office office;
        QVERIFY(office.open());
        const PlanItem done = office.carriedOut(office.wish(office.row.subscription.quantity));
        QCOMPARE(done.state, IntentState::Confirmed);
        QCOMPARE(office.atProvider(office.row.subscription.id).value(u"status"_s).toString(), u"deleted"_s);
    }

    // POST transitions has no guard against a repeat (§1.8): after a lost answer there is still one operation.
    void aLostAnswerMakesNoSecondOne_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"cut-after-effect", "cut-before-effect", "error-after-effect", "truncated"})
            QTest::addRow("%s", fault) << QString::fromLatin1(fault);
    }

    void aLostAnswerMakesNoSecondOne()
    {
        QFETCH(QString, fault);
        Office office;
        QVERIFY(office.open());
        const SubscriptionChange wish = office.wish(2);
        QVERIFY(office.world.fault(u"transitions.create"_s, fault));
        const PlanItem done = office.carriedOut(wish);
        QVERIFY2(done.state == IntentState::Confirmed, qPrintable(done.detail + done.parkReason));
        QCOMPARE(office.operations(), 1);
        QCOMPARE(office.atProvider(office.row.subscription.id).value(u"quantity"_s).toInt(),
                 office.row.subscription.quantity - 2);
        QCOMPARE(office.atProvider(done.became).value(u"quantity"_s).toInt(), 2);
    }

    void seatsThatMovedMeanwhileWaitForAPerson()
    {
        Office office;
        QVERIFY(office.open());
        const SubscriptionChange wish = office.wish(2);
        SubscriptionChange stale = wish;
        stale.before.quantity = *wish.before.quantity + 1;
        const PlanItem parked = office.carriedOut(stale);
        QCOMPARE(parked.state, IntentState::Parked);
        QCOMPARE(parked.parkReason, QString::fromLatin1(park::movedOn));
        QCOMPARE(office.world.arrivals(u"transitions.create"_s), 0);
    }

    // The credit line is too low: refused in the provider's code, nothing moved (§22).
    void theProvidersNoIsFinal()
    {
        Office office;
        QVERIFY(office.open());
        const SubscriptionChange wish = office.wish(2);
        QVERIFY(office.world.fault(u"transitions.create"_s, u"error"_s, {{u"status"_s, 403}, {u"code"_s, 800023}}));
        const PlanItem refused = office.carriedOut(wish);
        QCOMPARE(refused.state, IntentState::Refused);
        QVERIFY2(refused.detail.startsWith(u"800023"_s), qPrintable(refused.detail));
        QCOMPARE(office.operations(), 0);
    }

    // S2-106.
    void aTrialBecomesPaid()
    {
        Office office;
        QVERIFY(office.open(true));
        const Result<TransitionQuestion> question = office.targets();
        QVERIFY(question.ok());
        QVERIFY(question->trial);
        QVERIFY(question->verdict.allowed());
        const PlanItem done = office.carriedOut(office.wish(office.row.subscription.quantity, ChangeKind::Conversion));
        QVERIFY2(done.state == IntentState::Confirmed, qPrintable(done.detail + done.parkReason));
        const QJsonObject paid = office.atProvider(done.became);
        QCOMPARE(paid.value(u"isTrial"_s).toBool(), false);
        QCOMPARE(paid.value(u"quantity"_s).toInt(), office.row.subscription.quantity);
    }
};

QTEST_GUILESS_MAIN(TestTransitionRoad)
#include "tst_transition_road.moc"
