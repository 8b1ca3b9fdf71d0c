// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Today's lists over the real services and the sample company of the sandbox provider.
#include "services/account_service.h"
#include "services/activity_service.h"
#include "services/change_plan.h"
#include "services/directory_service.h"
#include "services/order_service.h"
#include "services/sync_service.h"
#include "services/today_service.h"
#include "tests/services/provider_world.h"

#include <QSignalSpy>

using namespace tenantry;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct TodayOffice
{
    ProviderWorld world;

    bool open()
    {
        if (!world.connect())
            return false;
        world.services().sync->refreshAll();
        return world.until([this] { return !world.services().sync->state().running(); }, 250ms);
    }
    TodayTerms terms(int limit = 1000) { return world.await(world.services().today->terms(limit)).valueOr({}); }
    TodaySends sends() { return world.await(world.services().today->sends(5)).valueOr({}); }
    // Everything that is stored, by the way the list of customers takes.
    QList<SubscriptionRow> all()
    {
        const auto keys = world.await(world.services().directory->customerKeys());
        return world.await(world.services().directory->subscriptionsOf(QList<qint64>(keys->begin(), keys->end())))
            .valueOr({});
    }
    QDateTime now() { return world.guest.clock.now(); }
};

bool living(const Subscription &subscription)
{
    return !subscription.isOver() && subscription.status != SubscriptionStatus::Disabled;
}

} // namespace

class TestToday final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowsAreThoseOfTheWholeStore();
    void trialsAreThoseOfTheWholeStore();
    void aLimitKeepsTheSoonest();
    void whatIsSentIsListedByWhatBecameOfIt();
    void whatIsNotThereIsNotFound();
    void withoutAnAccountThereIsNothing();
};

// S4-70: found through the customers' next due date, against a walk over everything
void TestToday::windowsAreThoseOfTheWholeStore()
{
    TodayOffice office;
    QVERIFY(office.open());
    for (const int days : {0, 3, 20}) {
        office.world.guest.clock.advance(std::chrono::hours(24 * days));
        QSet<qint64> wanted;
        for (const SubscriptionRow &row : office.all()) {
            const QDateTime until = row.subscription.cancelUntil;
            if (living(row.subscription) && until > office.now() &&
                until <= office.now().addDays(TodayDesk::windowDays))
                wanted.insert(row.key);
        }
        const TodayTerms terms = office.terms();
        QSet<qint64> found;
        for (const OpenWindow &window : terms.windows) {
            found.insert(window.subscriptionKey);
            QVERIFY(!window.customerName.isEmpty());
            QCOMPARE(window.way.until, window.subscription.cancelUntil);
        }
        QCOMPARE(found, wanted);
        QCOMPARE(terms.windowsInAll, wanted.size());
        if (days == 0)
            QVERIFY(!wanted.isEmpty());
    }
}

// S2-107: every trial that ends soon, with what becomes of it
void TestToday::trialsAreThoseOfTheWholeStore()
{
    TodayOffice office;
    QVERIFY(office.open());
    QSet<qint64> wanted;
    for (const SubscriptionRow &row : office.all()) {
        const Subscription &each = row.subscription;
        if (each.trial && living(each) && each.termEnd >= office.now() &&
            each.termEnd < office.now().addDays(TodayDesk::trialDays))
            wanted.insert(row.key);
    }
    QVERIFY(!wanted.isEmpty());
    const TodayTerms terms = office.terms();
    QSet<qint64> found;
    for (const EndingTerm &trial : terms.trials) {
        QVERIFY(trial.subscription.trial);
        found.insert(trial.subscriptionKey);
    }
    QCOMPARE(found, wanted);
    QCOMPARE(terms.trialsInAll, wanted.size());
}

void TestToday::aLimitKeepsTheSoonest()
{
    TodayOffice office;
    QVERIFY(office.open());
    const TodayTerms all = office.terms();
    QVERIFY(all.windows.size() > 2);
    for (qsizetype i = 1; i < all.windows.size(); ++i)
        QVERIFY(all.windows[i - 1].way.until <= all.windows[i].way.until);
    const TodayTerms some = office.terms(2);
    QCOMPARE(some.windows, all.windows.first(2));
    QCOMPARE(some.windowsInAll, all.windowsInAll);
}

void TestToday::whatIsSentIsListedByWhatBecameOfIt()
{
    TodayOffice office;
    QVERIFY(office.open());
    QSignalSpy told(office.world.services().today.get(), &TodayDesk::sendsChanged);
    const TodayTerms terms = office.terms();
    QVERIFY(!terms.windows.isEmpty());
    SubscriptionChange rename;
    rename.kind = ChangeKind::Rename;
    rename.customer = terms.windows.first().subscription.customer;
    rename.subscription = terms.windows.first().subscription.id;
    rename.before.nickname = terms.windows.first().subscription.nickname;
    rename.after.nickname = u"Front office 7"_s;
    ChangePlan &plan = *office.world.services().changes;
    QVERIFY(office.world.await(plan.put({rename})));
    QVERIFY(office.sends().waiting.intents.isEmpty()); // it is in the plan and waits for nobody else
    const auto items = office.world.await(plan.items());
    QVERIFY(items && items->size() == 1);
    QVERIFY(office.world.await(plan.send(*items)));
    QVERIFY(office.world.until([&] { return !plan.progress().running; }));
    const TodaySends sends = office.sends();
    QCOMPARE(sends.confirmed.inAll, 1);
    QCOMPARE(sends.confirmed.intents.size(), 1);
    QCOMPARE(sends.confirmed.intents.first().id, items->first().id);
    QVERIFY(!sends.confirmed.intents.first().steps.isEmpty());
    QVERIFY(told.count() > 0);
    office.world.guest.clock.advance(std::chrono::hours(24 * (TodayDesk::daysBack + 1)));
    QCOMPARE(office.sends().confirmed.inAll, 0);
}

void TestToday::whatIsNotThereIsNotFound()
{
    TodayOffice office;
    QVERIFY(office.open());
    const auto missing = office.world.await(office.world.services().activity->intent(IntentId::make()));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
}

void TestToday::withoutAnAccountThereIsNothing()
{
    ProviderWorld world;
    QCOMPARE(world.await(world.services().today->terms(5)).valueOr({}), TodayTerms());
    QCOMPARE(world.await(world.services().today->sends(5)).valueOr({}), TodaySends());
}

QTEST_MAIN(TestToday)
#include "tst_today.moc"
