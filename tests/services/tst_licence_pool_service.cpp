// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tenant's licences over the real services against the sandbox provider (idea 9, C8).
#include "services/account_service.h"
#include "services/directory_service.h"
#include "services/licence_pool_service.h"
#include "services/renewal_watch.h"
#include "services/sync_service.h"
#include "tests/services/provider_world.h"

#include <QSignalSpy>
#include <algorithm>

using namespace tenantry;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// One company of the sample, read without its licences, and one of its subscriptions.
class Tenant
{
public:
    ProviderWorld world;
    CustomerId id;
    qint64 key = 0;
    Subscription subscription; // the only one of its SKU

    bool open()
    {
        if (!world.connect())
            return false;
        world.services().renewalWatch.reset(); // it would count directories that nobody opened
        world.services().sync->refreshAll();
        world.until([this] { return !world.services().sync->state().running(); }, 250ms);
        const auto found = world.await(world.services().directory->find(u"Panific"_s, 1)).valueOr({});
        if (found.isEmpty())
            return false;
        id = found.first().id;
        key = found.first().key;
        return choose();
    }
    // As the directory of the tenant is to count them.
    bool set(int assigned, int others)
    {
        return world.guest
            .command(u"licences"_s, {{u"customer"_s, id.text()},
                                     {u"sku"_s, subscription.offerId.section(u':', 0, 1)},
                                     {u"assigned"_s, assigned},
                                     {u"others"_s, others}})[u"ok"]
            .toBool();
    }
    LicencePoolService &licences() { return *world.services().licences; }
    TenantPool pool() { return world.await(licences().pool(key)).valueOr({}); }
    // The line the subscription belongs to.
    PoolLine line()
    {
        const TenantPool all = pool();
        for (const PoolLine &each : all.lines) {
            for (const PooledSubscription &bought : each.bought) {
                if (bought.subscription.id == subscription.id)
                    return each;
            }
        }
        return {};
    }
    // Opened in the list: record, subscriptions, licences, and then what its SKUs give.
    bool look()
    {
        world.services().directory->opened(key);
        return world.until([this] { return !line().plan.isEmpty() && pool().readAt.isValid(); });
    }

private:
    bool choose()
    {
        const auto rows = world.await(world.services().directory->subscriptionsOf({key})).valueOr({});
        for (const SubscriptionRow &row : rows) {
            const QString sku = row.subscription.offerId.section(u':', 0, 1);
            const auto alike = std::count_if(rows.begin(), rows.end(), [&sku](const SubscriptionRow &other) {
                return other.subscription.offerId.startsWith(sku + u':');
            });
            if (row.subscription.status != SubscriptionStatus::Active || alike != 1 || row.subscription.quantity < 3)
                continue;
            subscription = row.subscription;
            return true;
        }
        return false;
    }
};

} // namespace

class TestLicencePoolService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeReadingOnlyOursIsKnown()
    {
        Tenant tenant;
        QVERIFY(tenant.open());
        const PoolLine line = tenant.line();
        QCOMPARE(line.ours, std::optional(tenant.subscription.quantity));
        QVERIFY(!line.total && !line.others && !line.assigned && !line.free);
        QVERIFY(!tenant.pool().readAt.isValid());
        QVERIFY(tenant.pool().mayAsk);
        QCOMPARE(tenant.world.arrivals(u"licences.list"_s), 0);
    }

    // S2-124, S2-274: what others sold is the difference; the catalog is asked for the plan of each product once.
    void openingACustomerReadsItsPool()
    {
        Tenant tenant;
        QVERIFY(tenant.open());
        const int ours = tenant.subscription.quantity;
        QVERIFY(tenant.set(ours + 2, 7));
        QVERIFY(tenant.look());
        // Others are known once the last product told what its SKUs give: till then any of them may be ours.
        QVERIFY(tenant.world.until([&tenant] { return tenant.line().others.has_value(); }));
        const PoolLine line = tenant.line();
        QCOMPARE(line.total, std::optional(ours + 7));
        QCOMPARE(line.others, std::optional(7));
        QCOMPARE(line.assigned, std::optional(ours + 2));
        QCOMPARE(line.free, std::optional(5));
        QCOMPARE(line.bought.first().price.source, PriceSource::OrderLine);
        const int asked = tenant.world.arrivals(u"catalog.skus"_s);
        QVERIFY(asked > 0);
        QVERIFY(tenant.world.await(tenant.licences().refresh(tenant.key)));
        QVERIFY(tenant.look());
        QCOMPARE(tenant.world.arrivals(u"catalog.skus"_s), asked);
    }

    // S2-232, C5: for the seat editor and the end-of-term board.
    void seatsThatUsersNeedAreToldApart()
    {
        Tenant tenant;
        QVERIFY(tenant.open());
        const int ours = tenant.subscription.quantity;
        QVERIFY(tenant.set(ours + 6, 7));
        QSignalSpy changed(&tenant.licences(), &LicencePoolService::neededSeatsChanged);
        QVERIFY(tenant.look());
        QVERIFY(tenant.world.until([&] { return tenant.licences().neededSeats().contains(tenant.subscription.id); }));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(tenant.licences().neededSeats().value(tenant.subscription.id), ours - 1);
        QCOMPARE(usersWithoutSeat(tenant.line(), -1), 0);
        QCOMPARE(usersWithoutSeat(tenant.line(), -2), 1);
    }

    void refreshSaysWhenItWasRead()
    {
        Tenant tenant;
        QVERIFY(tenant.open());
        QVERIFY(tenant.look());
        const QDateTime first = tenant.pool().readAt;
        tenant.world.guest.clock.advance(10min);
        QSignalSpy changed(&tenant.licences(), &LicencePool::changed);
        QVERIFY(tenant.world.await(tenant.licences().refresh(tenant.key)));
        QVERIFY(tenant.world.until([&] { return !changed.isEmpty() && !tenant.pool().reading; }));
        QVERIFY(first.secsTo(tenant.pool().readAt) >= 600); // though the counts are the same
        QVERIFY(!tenant.pool().failure);
    }

    // §11: app+user only. What was read before stays, and opening does not ask again and again.
    void aRefusalIsKeptBesideWhatWasRead()
    {
        Tenant tenant;
        QVERIFY(tenant.open());
        QVERIFY(tenant.set(1, 7));
        QVERIFY(tenant.look());
        const QDateTime read = tenant.pool().readAt;
        QVERIFY(tenant.world.fault(u"licences.list"_s, u"error"_s, {{u"status"_s, 403}, {u"times"_s, 0}}));
        const Outcome refused = tenant.world.await(tenant.licences().refresh(tenant.key));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        const TenantPool pool = tenant.pool();
        QVERIFY(pool.failure && pool.failure->kind == Error::Kind::Forbidden);
        QCOMPARE(pool.readAt, read);
        QCOMPARE(tenant.line().others, std::optional(7));

        const int asked = tenant.world.arrivals(u"licences.list"_s);
        const int orders = tenant.world.arrivals(u"orders.list"_s);
        QVERIFY(tenant.world.until([&] {
            tenant.world.services().directory->opened(tenant.key); // ignored while it is being read
            return tenant.world.arrivals(u"orders.list"_s) > orders + 1;
        }));
        QCOMPARE(tenant.world.arrivals(u"licences.list"_s), asked);

        tenant.world.guest.command(u"clear-faults"_s);
        QVERIFY(tenant.world.await(tenant.licences().refresh(tenant.key))); // a person may always try
        QVERIFY(!tenant.pool().failure);
    }

    void signedOutNobodyIsAsked()
    {
        Tenant tenant;
        QVERIFY(tenant.open());
        QVERIFY(tenant.look());
        tenant.world.reopen();
        const TenantPool pool = tenant.pool();
        QVERIFY(pool.readAt.isValid()); // not forgotten
        const Outcome refused = tenant.world.await(tenant.licences().refresh(tenant.key));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, Error::Kind::Secrets); // signed in before, and the keyring gives nothing
        QVERIFY(!tenant.pool().failure);                      // nobody said no
        QVERIFY(tenant.world.until([&] { return !tenant.licences().neededSeats().isEmpty(); })); // read from the store
    }
};

QTEST_GUILESS_MAIN(TestLicencePoolService)
#include "tst_licence_pool_service.moc"
