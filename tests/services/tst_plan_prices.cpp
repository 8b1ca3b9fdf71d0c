// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The provider's own price sheet, saved as a file and imported: changes of the plan show what the customer pays and
// what is left of it (S2-178).
#include "services/account_service.h"
#include "services/change_plan.h"
#include "services/directory_service.h"
#include "services/price_list_service.h"
#include "services/sync_service.h"
#include "tests/services/provider_world.h"

#include <QFile>
#include <QSignalSpy>

using namespace tenantry;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// One company of the sample, read once, and a subscription of it that has a list price.
class PricedOffice
{
public:
    ProviderWorld world;
    SubscriptionRow row;

    bool open()
    {
        if (!world.connect())
            return false;
        world.services().sync->refreshAll();
        world.until([this] { return !world.services().sync->state().running(); }, 250ms);
        const auto keys = world.await(world.services().directory->customerKeys()).valueOr({});
        const auto rows =
            world.await(world.services().directory->subscriptionsOf(QList<qint64>(keys.begin(), keys.end())));
        for (const SubscriptionRow &each : rows.valueOr({})) {
            const Subscription &of = each.subscription;
            const bool suits = of.status == SubscriptionStatus::Active && of.parent.isEmpty() && !of.trial &&
                               of.offerId.count(u':') == 2 && of.quantity > 2 && of.billing == BillingCycle::Monthly &&
                               each.price.source != PriceSource::Unknown;
            if (!suits)
                continue;
            row = each;
            return true;
        }
        return false;
    }
    // As a person downloads it.
    QString sheet()
    {
        world.guest.signIn();
        const QString market = world.services().accounts->current()->market;
        const Answer answer = world.guest.send(
            "GET",
            world.guest.url(
                u"partnerApi"_s,
                u"/v1.0/sales/pricesheets(Market='%1',PricesheetView='updatedlicensebased')/$value"_s.arg(market)),
            {}, {{"Authorization", "Bearer " + world.guest.token}});
        QFile file(m_folder.filePath(u"pricesheet.csv"_s));
        return file.open(QIODevice::WriteOnly) && file.write(answer.raw) > 0 ? file.fileName() : QString();
    }
    PriceLists &prices() { return *world.services().prices; }
    Result<ImportedPrices> import(const QString &path)
    {
        const auto looked = world.await(prices().look(path, PriceListKind::Purchase));
        return looked ? world.await(prices().import(looked->proposed)) : looked.error();
    }
    PlanItem weighed(int more)
    {
        const Subscription &of = row.subscription;
        SubscriptionChange change{ChangeKind::Seats, of.customer, of.id, sideOf(ChangeKind::Seats, of), {}};
        change.after.quantity = of.quantity + more;
        return world.await(world.services().changes->weigh(change)).valueOr({});
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestPlanPrices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saleAndMarginStandBesideTheCost()
    {
        PricedOffice office;
        QVERIFY(office.open());
        const auto done = office.import(office.sheet());
        QVERIFY2(done, qPrintable(done ? QString() : done.error().subject + done.error().detail));
        QVERIFY(done->list.rows > 10);
        QVERIFY(office.weighed(2).cost.perPeriod);
        QVERIFY(!office.weighed(2).sale.perPeriod); // nobody said what the customer pays

        QSignalSpy news(office.world.services().changes.get(), &PlanDesk::changed);
        SaleRule standard;
        standard.percent = Decimal(100);
        QVERIFY(office.world.await(office.prices().setSaleRule(standard)));
        QVERIFY(news.count() > 0); // the plan is looked at again
        const PlanItem item = office.weighed(2);
        QVERIFY(item.sale.perPeriod);
        QCOMPARE(item.sale.perPeriod->amount, item.cost.perPeriod->amount + item.cost.perPeriod->amount);
        QCOMPARE(marginOf(item.sale, item.cost).perPeriod, item.cost.perPeriod);
        QVERIFY(office.world.await(office.prices().undo()));
        QVERIFY(!office.weighed(2).sale.perPeriod);
    }

    void theProvidersSheetAgainChangesNothing()
    {
        PricedOffice office;
        QVERIFY(office.open());
        const QString sheet = office.sheet();
        QVERIFY(office.import(sheet));
        const auto again = office.import(sheet);
        QVERIFY(again);
        QVERIFY(!again->changed);
        QCOMPARE(office.world.await(office.prices().lists()).valueOr({}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPlanPrices)
#include "tst_plan_prices.moc"
