// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plan over the real services against the sandbox provider: collected, undone, overtaken, sent once, read back
// (design §1.2, C26, C27).
#include "services/account_service.h"
#include "services/change_plan.h"
#include "services/connection_monitor.h"
#include "services/directory_service.h"
#include "services/order_service.h"
#include "services/sync_service.h"
#include "storage/database.h"
#include "storage/intent_store.h"
#include "tests/services/provider_world.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace tenantry;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Wish = std::function<void(const Subscription &, SubscriptionChange &)>;
using Suits = std::function<bool(const Subscription &)>;

sandbox::Options fewCustomers()
{
    sandbox::Options options = ProviderWorld::quick();
    options.customers = 8;
    options.subscriptions = 40;
    return options;
}

bool isScheduled(const Subscription &each)
{
    return each.nextTerm.has_value() && each.autoRenew.value_or(false);
}

// Seats and renewal of others mean something for what is planned already.
bool isUnplanned(const Subscription &each)
{
    return !each.hasNextTermInstructions;
}

// One company of the sample with its subscriptions read, and the plan over it.
class Office
{
public:
    ProviderWorld world{fewCustomers()};
    SubscriptionRow row; // an active, licence-based subscription

    bool open(Suits suits = isUnplanned)
    {
        m_suits = std::move(suits);
        if (!world.connect())
            return false;
        world.services().sync->refreshAll();
        world.until([this] { return !world.services().sync->state().running(); }, 250ms);
        return look();
    }
    // What the store says of it now.
    bool look()
    {
        const auto keys = world.await(world.services().directory->customerKeys()).valueOr({});
        const auto rows =
            world.await(world.services().directory->subscriptionsOf(QList<qint64>(keys.begin(), keys.end())));
        for (const SubscriptionRow &each : rows.valueOr({})) {
            const bool wanted = row.key == 0 ? suits(each.subscription) : each.key == row.key;
            if (!wanted)
                continue;
            row = each;
            return true;
        }
        return false;
    }
    PlanDesk &plan() { return *world.services().changes; }
    QList<PlanItem> items() { return world.await(plan().items()).valueOr({}); }
    SubscriptionChange seats(int wanted) const
    {
        const Subscription &of = row.subscription;
        SubscriptionChange change{ChangeKind::Seats, of.customer, of.id, sideOf(ChangeKind::Seats, of), {}};
        change.after.quantity = wanted;
        return change;
    }
    SubscriptionChange nickname(const QString &name) const
    {
        const Subscription &of = row.subscription;
        SubscriptionChange change{ChangeKind::Rename, of.customer, of.id, sideOf(ChangeKind::Rename, of), {}};
        change.after.nickname = name;
        return change;
    }
    Outcome put(const QList<SubscriptionChange> &changes) { return world.await(plan().put(changes)); }
    // Sends everything that stands in the plan and waits until nothing runs any more.
    Result<int> sendAll()
    {
        const Result<int> sent = world.await(plan().send(items()));
        world.until([this] { return !plan().progress().running; });
        return sent;
    }
    // The provider's own book.
    QJsonObject atProvider()
    {
        world.guest.signIn();
        return world.guest
            .get(u"/v1/customers/%1/subscriptions/%2"_s.arg(row.subscription.customer.text(),
                                                            row.subscription.id.text()))
            .body;
    }

private:
    bool suits(const Subscription &each) const
    {
        return each.status == SubscriptionStatus::Active && each.parent.isEmpty() && !each.trial &&
               each.offerId.count(u':') == 2 && each.quantity > 2 && m_suits(each);
    }

    Suits m_suits = isUnplanned;
};

} // namespace

Q_DECLARE_METATYPE(Wish)

class TestChangePlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Today and the plan ask in the same moment.
    void whoAsksAtOnceIsAnsweredEach()
    {
        Office office;
        QVERIFY(office.open());
        QVERIFY(office.put({office.seats(office.row.subscription.quantity + 5)}));
        int answers = 0;
        for (int i = 0; i < 3; ++i)
            office.plan().items().then(
                this, [&answers](const Result<QList<PlanItem>> &items) { answers += items && items->size() == 1; });
        QVERIFY(office.world.until([&answers] { return answers == 3; }));
    }

    void whatIsWishedStandsInThePlan()
    {
        Office office;
        QVERIFY(office.open());
        const int had = office.row.subscription.quantity;
        QVERIFY(office.put({office.seats(had + 5)}));
        const QList<PlanItem> items = office.items();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().state, IntentState::Draft);
        QCOMPARE(items.first().change.before.quantity, had);
        QCOMPARE(items.first().change.after.quantity, had + 5);
        QVERIFY(items.first().verdict.allowed());
        QVERIFY(!items.first().customerName.isEmpty());
        QCOMPARE(items.first().subscriptionKey, office.row.key);
    }

    void C40_manyEarlierChangesAreCounted()
    {
        Office office;
        QVERIFY(office.open());
        Intent done;
        done.account = office.world.services().accounts->current()->id;
        done.kind = intentKind(ChangeKind::Seats);
        done.payload = toJson(office.seats(office.row.subscription.quantity + 1));
        done.state = IntentState::Confirmed;
        done.createdAt = done.changedAt = office.world.guest.clock.now().addDays(-40);
        const auto changed = [&office, &done](int times) {
            return office.world.await(office.world.services().ledger().write([done, times](Connection &connection) {
                Outcome added = Done();
                for (int i = 0; i < times && added; ++i) {
                    Intent each = done;
                    each.id = IntentId::make();
                    added = IntentStore(connection).add(each);
                }
                return added;
            }));
        };
        QVERIFY(changed(999));
        QVERIFY(office.put({office.seats(office.row.subscription.quantity + 5)}));
        QCOMPARE(office.items().size(), 1);
        QCOMPARE(office.items().first().timesChanged, 0); // too few to speak of
        QVERIFY(changed(1));
        QCOMPARE(office.items().first().timesChanged, 1000);
    }

    void aSecondWishIsMergedAndOneBackToTheStartLeaves()
    {
        Office office;
        QVERIFY(office.open());
        const int had = office.row.subscription.quantity;
        QVERIFY(office.put({office.seats(had + 5)}));
        QVERIFY(office.put({office.seats(had + 9)}));
        QCOMPARE(office.items().size(), 1);
        QCOMPARE(office.items().first().change.before.quantity, had);
        QCOMPARE(office.items().first().change.after.quantity, had + 9);
        QVERIFY(office.put({office.nickname(u"Ausleihe"_s)})); // of another kind: a change of its own
        QCOMPARE(office.items().size(), 2);
        QVERIFY(office.put({office.seats(had)}));
        QCOMPARE(office.items().size(), 1);
        QCOMPARE(office.items().first().change.kind, ChangeKind::Rename);
    }

    void everyActCanBeUndoneAndDoneAgain()
    {
        Office office;
        QVERIFY(office.open());
        const int had = office.row.subscription.quantity;
        QVERIFY(!office.plan().canUndo() && !office.plan().canRedo());
        QVERIFY(office.put({office.seats(had + 5), office.nickname(u"Lager"_s)}));
        QVERIFY(office.put({office.seats(had + 7)}));
        QVERIFY(office.world.await(office.plan().take({office.items().first().id})));
        QCOMPARE(office.items().size(), 1);

        QVERIFY(office.world.await(office.plan().undo()));
        QCOMPARE(office.items().size(), 2);
        QCOMPARE(office.items().last().change.after.quantity.value_or(
                     office.items().first().change.after.quantity.value_or(0)),
                 had + 7);
        QVERIFY(office.world.await(office.plan().undo()));
        QVERIFY(office.world.await(office.plan().undo()));
        QVERIFY(office.items().isEmpty());
        QVERIFY(!office.plan().canUndo());

        QVERIFY(office.world.await(office.plan().redo()));
        QCOMPARE(office.items().size(), 2);
        QVERIFY(office.plan().canRedo());
        QVERIFY(office.put({office.seats(had + 1)}));
        QVERIFY(!office.plan().canRedo()); // what was done since stands
    }

    void draftsOutliveTheProgram()
    {
        Office office;
        QVERIFY(office.open());
        QVERIFY(office.put({office.seats(office.row.subscription.quantity + 5)}));
        office.world.reopen();
        QVERIFY(office.world.signInAgain());
        QCOMPARE(office.items().size(), 1);
        QCOMPARE(office.items().first().state, IntentState::Draft);
    }

    // S0-50, S0-52: the total is what the provider has afterwards
    void whatIsSentIsProvenAtTheProvider()
    {
        Office office;
        QVERIFY(office.open());
        const int had = office.row.subscription.quantity;
        QVERIFY(office.put({office.seats(had + 5), office.nickname(u"Werkstatt"_s)}));
        const auto sent = office.sendAll();
        QVERIFY(sent && *sent == 2);
        for (const PlanItem &item : office.items())
            QCOMPARE(item.state, IntentState::Confirmed);
        QCOMPARE(office.atProvider()[u"quantity"_s].toInt(), had + 5);
        QCOMPARE(office.atProvider()[u"friendlyName"_s].toString(), u"Werkstatt"_s);
        QCOMPARE(office.plan().progress().done, 2);
        QVERIFY(!office.plan().canUndo());
        QVERIFY(office.world.until([&] {
            office.look();
            return office.row.subscription.quantity == had + 5 && office.row.subscription.nickname == u"Werkstatt"_s;
        }));
        office.plan().clearEnded();
        QVERIFY(office.items().isEmpty());
    }

    void everyKindOfWishEndsConfirmed_data()
    {
        QTest::addColumn<Wish>("wish");
        QTest::addRow("renewal off") << Wish([](const Subscription &of, SubscriptionChange &change) {
            change.kind = ChangeKind::Renewal;
            change.after.autoRenew = !of.autoRenew.value_or(false);
        });
        QTest::addRow("rename") << Wish([](const Subscription &, SubscriptionChange &change) {
            change.kind = ChangeKind::Rename;
            change.after.nickname = u"Außenstelle Brașov"_s;
        });
        QTest::addRow("S2-197 suspend, each subscription by itself")
            << Wish([](const Subscription &, SubscriptionChange &change) {
                   change.kind = ChangeKind::Suspend;
                   change.after.status = SubscriptionStatus::Suspended;
               });
        QTest::addRow("fewer seats next term") << Wish([](const Subscription &of, SubscriptionChange &change) {
            change.kind = ChangeKind::NextTerm;
            NextTerm next;
            next.productId = of.offerId.section(u':', 0, 0);
            next.skuId = of.offerId.section(u':', 1, 1);
            next.quantity = of.quantity - 1;
            next.term = of.term;
            next.billing = of.billing;
            change.after.nextTerm = next;
        });
        QTest::addRow("billed otherwise") << Wish([](const Subscription &of, SubscriptionChange &change) {
            change.kind = ChangeKind::BillingPlan;
            const bool monthly = of.billing == BillingCycle::Monthly;
            change.after.billing = cycleFromText(monthly ? u"annual"_s : u"monthly"_s);
        });
        QTest::addRow("longer term") << Wish([](const Subscription &, SubscriptionChange &change) {
            change.kind = ChangeKind::Term;
            change.after.term = termFromText(u"P1Y"_s);
        });
    }

    void everyKindOfWishEndsConfirmed()
    {
        QFETCH(const Wish, wish);
        Office office;
        const bool longer = QByteArray(QTest::currentDataTag()) == "longer term";
        QVERIFY(office.open(
            [longer](const Subscription &each) { return !isScheduled(each) && (each.term == Term::Month) == longer; }));
        const Subscription &of = office.row.subscription;
        SubscriptionChange change{ChangeKind::Unknown, of.customer, of.id, {}, {}};
        wish(of, change);
        change.before = sideOf(change.kind, of);
        QVERIFY(office.put({change}));
        QCOMPARE(office.items().size(), 1);
        QVERIFY(office.sendAll());
        const PlanItem item = office.items().first();
        QVERIFY2(item.state == IntentState::Confirmed,
                 qPrintable(wordOf(item.state) + u' ' + item.parkReason + u' ' + item.detail + u' ' + of.offerId));
    }

    // Where the catalog was read, it is said before anything is sent; the provider would say 800121.
    void aTermThatIsNotSoldIsRefusedBeforehand()
    {
        Office office;
        QVERIFY(office.open([](const Subscription &each) { return each.term == Term::Year; }));
        const Subscription &of = office.row.subscription;
        SubscriptionChange change{ChangeKind::Term, of.customer, of.id, sideOf(ChangeKind::Term, of), {}};
        change.after.term = termFromText(u"P3Y"_s);
        const auto verdict = [&] { return office.world.await(office.plan().weigh(change))->verdict; };
        QVERIFY(verdict().allowed()); // nobody has read what is sold
        office.world.guest.signIn();
        const QJsonObject customer = office.world.guest.get(u"/v1/customers/"_s + of.customer.text()).body;
        const QString country = customer[u"billingProfile"][u"defaultAddress"][u"country"].toString();
        QVERIFY(office.world.await(office.world.services().orders->refreshCatalog(country)));
        QCOMPARE(verdict().reason, u"term-not-offered"_s);
        QCOMPARE(verdict().rule, u"nce.term.change"_s);
    }

    // §10.2: seats delete what is scheduled, so the plan puts it back behind them
    void seatsKeepWhatIsPlannedForTheNextTerm()
    {
        Office office;
        QVERIFY(office.open(isScheduled));
        const int had = office.row.subscription.quantity;
        const int next = office.row.subscription.nextTerm->quantity;
        QVERIFY(office.put({office.seats(had + 2)}));
        QCOMPARE(office.items().size(), 2);
        QVERIFY(office.sendAll());
        for (const PlanItem &item : office.items())
            QVERIFY2(item.state == IntentState::Confirmed, qPrintable(item.parkReason + u' ' + item.detail));
        QCOMPARE(office.atProvider()[u"quantity"_s].toInt(), had + 2);
        QCOMPARE(office.atProvider()[u"scheduledNextTermInstructions"_s][u"quantity"_s].toInt(), next);
    }

    // Somebody planned something after the change was reviewed: nothing is sent that nobody saw, but it is not
    // forgotten.
    void whatWasLostUnseenComesBackAsADraft()
    {
        Office office;
        QVERIFY(
            office.open([](const Subscription &each) { return each.autoRenew.value_or(false) && !isScheduled(each); }));
        const Subscription of = office.row.subscription;
        QVERIFY(office.put({office.seats(of.quantity + 2)}));
        const QStringList offer = of.offerId.split(u':');
        const QJsonObject product{{u"productId"_s, offer.at(0)},
                                  {u"skuId"_s, offer.at(1)},
                                  {u"availabilityId"_s, offer.at(2)},
                                  {u"billingCycle"_s, wireText(of.billing)},
                                  {u"termDuration"_s, isoDuration(of.term)}};
        const QJsonObject planned{{u"product"_s, product}, {u"quantity"_s, of.quantity + 9}};
        QVERIFY(office.world.guest
                    .command(u"edit-subscription"_s,
                             {{u"customer"_s, of.customer.text()},
                              {u"subscription"_s, of.id.text()},
                              {u"set"_s, QJsonObject{{u"scheduledNextTermInstructions"_s, planned}}}})[u"ok"]
                    .toBool());
        QVERIFY(office.sendAll());
        QVERIFY(!office.atProvider().contains(u"scheduledNextTermInstructions"_s));
        QCOMPARE(office.items().size(), 2);
        QCOMPARE(office.items().first().state, IntentState::Confirmed);
        const PlanItem back = office.items().last();
        QCOMPARE(back.state, IntentState::Draft);
        QCOMPARE(back.change.after.nextTerm->quantity, of.quantity + 9);
        QVERIFY(office.world.await(office.plan().send({back})));
        office.world.until([&office] { return !office.plan().progress().running; });
        QCOMPARE(office.atProvider()[u"scheduledNextTermInstructions"_s][u"quantity"_s].toInt(), of.quantity + 9);
    }

    // §10.2: an instruction needs renewal, so it goes first; the provider would answer 3000
    void renewalOffTakesTheInstructionAwayFirst()
    {
        Office office;
        QVERIFY(office.open(isScheduled));
        const Subscription &of = office.row.subscription;
        SubscriptionChange change{ChangeKind::Renewal, of.customer, of.id, sideOf(ChangeKind::Renewal, of), {}};
        change.after.autoRenew = false;
        QVERIFY(office.put({change}));
        QCOMPARE(office.items().size(), 2);
        QVERIFY(office.sendAll());
        for (const PlanItem &item : office.items())
            QVERIFY2(item.state == IntentState::Confirmed, qPrintable(item.parkReason + u' ' + item.detail));
        QCOMPARE(office.atProvider()[u"autoRenewEnabled"_s].toBool(), false);
        QVERIFY(!office.atProvider().contains(u"scheduledNextTermInstructions"_s));
    }

    // C27: nothing that was not wished is changed
    void onlyTheWishedMemberChanges()
    {
        Office office;
        QVERIFY(office.open());
        QJsonObject before = office.atProvider();
        QVERIFY(office.put({office.nickname(u"Nur der Name"_s)}));
        QVERIFY(office.sendAll());
        QJsonObject after = office.atProvider();
        QCOMPARE(after.take(u"friendlyName"_s).toString(), u"Nur der Name"_s);
        before.remove(u"friendlyName"_s);
        for (QJsonObject *each : {&before, &after})
            each->remove(u"attributes"_s);
        QCOMPARE(after, before);
    }

    void withoutAConnectionItWaitsForThePerson()
    {
        Office office;
        QVERIFY(office.open());
        const int had = office.row.subscription.quantity;
        office.world.services().connection->setWorkOffline(true);
        QVERIFY(office.put({office.seats(had + 2)}));
        QVERIFY(office.sendAll());
        QCOMPARE(office.items().first().state, IntentState::Queued);
        QVERIFY(!office.plan().progress().running);
        office.world.services().connection->setWorkOffline(false);
        QVERIFY(office.world.until(
            [&] { return office.world.services().connection->state().kind == ConnectionState::Kind::Connected; }));
        QCOMPARE(office.items().first().state, IntentState::Queued); // never by itself
        QVERIFY(office.world.await(office.plan().sendKept(office.items().first().id)));
        QVERIFY(office.world.until([&] { return !office.plan().progress().running; }));
        QCOMPARE(office.items().first().state, IntentState::Confirmed);
        QCOMPARE(office.atProvider()[u"quantity"_s].toInt(), had + 2);
    }

    // C26: somebody else was quicker, and that is a decision
    void whatMovedMeanwhileIsParkedAndCanBeRebased()
    {
        Office office;
        QVERIFY(office.open());
        const int had = office.row.subscription.quantity;
        QVERIFY(office.put({office.seats(had + 5)}));
        QVERIFY(office.world.guest
                    .command(u"edit-subscription"_s, {{u"customer"_s, office.row.subscription.customer.text()},
                                                      {u"subscription"_s, office.row.subscription.id.text()},
                                                      {u"set"_s, QJsonObject{{u"quantity"_s, had + 1}}}})[u"ok"]
                    .toBool());
        QVERIFY(office.sendAll());
        QCOMPARE(office.items().first().state, IntentState::Parked);
        QCOMPARE(office.atProvider()[u"quantity"_s].toInt(), had + 1); // not overwritten
        // What moved is read by itself: before, wished and the provider's stand side by side.
        QVERIFY(office.world.until([&] { return office.items().first().standing == ChangeStanding::Overtaken; }));
        const PlanItem parked = office.items().first();
        QCOMPARE(parked.provider.quantity, had + 1);
        QCOMPARE(parked.change.before.quantity, had);
        QCOMPARE(parked.change.after.quantity, had + 5);
        QVERIFY(office.world.await(office.plan().rebase(parked.id)));
        QCOMPARE(office.items().size(), 2); // what was sent stays what it was, given up
        QCOMPARE(office.items().first().state, IntentState::Abandoned);
        const PlanItem anew = office.items().last();
        QCOMPARE(anew.state, IntentState::Draft);
        QCOMPARE(anew.change.before.quantity, had + 1);
        QCOMPARE(anew.change.after.quantity, had + 5);
        QCOMPARE(anew.standing, ChangeStanding::Fits);
        QVERIFY(office.world.await(office.plan().send({anew})));
        office.world.until([&office] { return !office.plan().progress().running; });
        QCOMPARE(office.atProvider()[u"quantity"_s].toInt(), had + 5);
    }

    // C26: a plan that is being looked at is told of it before anything is sent
    void whatMovedIsToldAsSoonAsItIsRead()
    {
        Office office;
        QVERIFY(office.open());
        const int had = office.row.subscription.quantity;
        QVERIFY(office.put({office.seats(had + 5)}));
        QVERIFY(office.world.guest
                    .command(u"edit-subscription"_s, {{u"customer"_s, office.row.subscription.customer.text()},
                                                      {u"subscription"_s, office.row.subscription.id.text()},
                                                      {u"set"_s, QJsonObject{{u"quantity"_s, had + 1}}}})[u"ok"]
                    .toBool());
        QSignalSpy told(&office.plan(), &PlanDesk::changed);
        office.world.services().directory->opened(office.row.customerKey);
        QVERIFY(office.world.until([&told] { return !told.isEmpty(); }));
        QCOMPARE(told.size(), 1);
        QCOMPARE(office.items().first().standing, ChangeStanding::Overtaken);
    }

    void whatWasNotReviewedIsNotSent()
    {
        Office office;
        QVERIFY(office.open());
        const int had = office.row.subscription.quantity;
        QVERIFY(office.put({office.seats(had + 5)}));
        const QList<PlanItem> seen = office.items();
        QVERIFY(office.put({office.seats(had + 50)}));
        const Result<int> sent = office.world.await(office.plan().send(seen));
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, Error::Kind::Conflict);
        QCOMPARE(office.items().first().state, IntentState::Draft);
        QCOMPARE(office.atProvider()[u"quantity"_s].toInt(), had);
    }

    void theProvidersRefusalIsKeptInItsWords()
    {
        Office office;
        QVERIFY(office.open());
        office.world.guest.clock.advance(24h * 30); // every way back has ended
        const int had = office.row.subscription.quantity;
        QVERIFY(office.put({office.seats(had - 1)}));
        QVERIFY(!office.items().first().verdict.allowed()); // our rules say so beforehand
        QVERIFY(office.sendAll());
        QCOMPARE(office.items().first().state, IntentState::Refused);
        QVERIFY(!office.items().first().detail.isEmpty());
        QCOMPARE(office.atProvider()[u"quantity"_s].toInt(), had);
    }

    // What seats() answers and what the plan wants of it
    void theEditorKnowsRoomAndPlan()
    {
        Office office;
        QVERIFY(office.open());
        const int had = office.row.subscription.quantity;
        QVERIFY(office.put({office.seats(had + 4)}));
        const auto question = office.world.await(office.plan().seats(office.row.key));
        QVERIFY(question);
        QCOMPARE(question->room.current, had);
        QVERIFY(question->room.lowest <= had);
        QCOMPARE(question->planned, had + 4);
        const auto weighed = office.world.await(office.plan().weigh(office.seats(had + 1)));
        QVERIFY(weighed && weighed->verdict.allowed());
        QCOMPARE(office.items().size(), 1); // weighing stores nothing
    }

    // C29: a queue with states, nothing to copy back by hand
    void pausingLeavesTheRestInTheQueue()
    {
        Office office;
        QVERIFY(office.open());
        QVERIFY(office.put({office.seats(office.row.subscription.quantity + 1), office.nickname(u"Zwei"_s)}));
        QVERIFY(office.world.await(office.plan().send(office.items())));
        QVERIFY(office.plan().progress().running);
        office.plan().pauseAfterCurrent();
        QVERIFY(office.world.until([&] { return !office.plan().progress().running; }));
        QCOMPARE(office.items().first().state, IntentState::Confirmed);
        QCOMPARE(office.items().last().state, IntentState::Queued);
    }
};

QTEST_GUILESS_MAIN(TestChangePlan)
#include "tst_change_plan.moc"
