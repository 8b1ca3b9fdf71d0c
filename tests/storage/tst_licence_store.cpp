// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_records.h"
#include "storage/catalog_store.h"
#include "storage/customer_store.h"
#include "storage/licence_store.h"
#include "storage_fixture.h"

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

const QDateTime t1 = instant("2026-03-01T08:00:00Z");
const QDateTime t2 = instant("2026-03-02T08:00:00Z");
const QString e1 = u"18181a46-0d4e-45cd-891e-60aabd171b4e"_s;

LicenceCount counted(const QString &plan, std::optional<int> total, std::optional<int> assigned = {})
{
    LicenceCount count;
    count.plan = plan;
    count.name = u"Name of "_s + plan;
    count.partNumber = u"PART"_s;
    count.group = u"group1"_s;
    count.state = u"Enabled"_s;
    count.active = total;
    count.warning = 0;
    count.total = total;
    count.assigned = assigned;
    return count;
}

Offer offered(const QString &plan)
{
    Offer offer;
    offer.productId = u"CFQ7TTC0LH16"_s;
    offer.skuId = u"0001"_s;
    offer.term = {Term::Year, u"P1Y"_s};
    offer.billing = {BillingCycle::Monthly, u"monthly"_s};
    offer.provisioningId = plan;
    return offer;
}

} // namespace

class LicenceStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsAreKeptAsStated();
    void anEqualAnswerOnlySaysWhen();
    void ofAnUnknownCustomerNothingIsKept();
    void poolOfOursAndOthers();
    void planFromTheCatalogOrTheSku();
    void whatIsStillToBeAsked();
    void seatsThatUsersNeed();
    void anAccountIsForgottenWhole();

private:
    LicenceStore store() { return LicenceStore(*m_file->connection); }
    CustomerStore customers() { return CustomerStore(*m_file->connection); }
    qint64 key() { return *customers().keyOf(1, m_customer.id); }
    LicenceStore::Unplaced unplaced() { return *store().unplaced(key()); }
    std::unique_ptr<StoreFile> m_file;
    const Customer m_customer = wholeCustomer(1, u"Brașov Unelte"_s);
};

void LicenceStoreTest::init()
{
    m_file = std::make_unique<StoreFile>(u"store"_s);
    VERIFY_OK(customers().observeCustomers(1, {m_customer}, t1));
    VERIFY_OK(customers().observeSubscriptions(1, m_customer.id, {subscription(u"s1"_s, u"Office 365 E1"_s, 50)}, t1));
}

void LicenceStoreTest::countsAreKeptAsStated()
{
    QVERIFY(!store().reading(key())->readAt.isValid());
    LicenceCount silent = counted(u"x"_s, {});
    silent.warning.reset();
    const QList<LicenceCount> counts{counted(e1, 100, 64), silent};
    const Result<Changes> changes = store().observe(1, m_customer.id, counts, t1);
    VERIFY_OK(changes);
    QCOMPARE(changes->customersChanged, QList<qint64>{key()});
    QCOMPARE(store().reading(key())->readAt, t1);
    QVERIFY(store().reading(key())->counts == counts); // unset stays unset
    VERIFY_OK(store().observe(1, m_customer.id, {silent}, t2));
    QVERIFY(store().reading(key())->counts == QList<LicenceCount>{silent});
}

void LicenceStoreTest::anEqualAnswerOnlySaysWhen()
{
    const QList<LicenceCount> counts{counted(e1, 100, 64)};
    VERIFY_OK(store().observe(1, m_customer.id, counts, t1));
    const qint64 before = m_file->writes();
    QVERIFY(store().observe(1, m_customer.id, counts, t2)->isEmpty());
    QCOMPARE(m_file->writes() - before, 1);
    QCOMPARE(store().reading(key())->readAt, t2);
}

void LicenceStoreTest::ofAnUnknownCustomerNothingIsKept()
{
    const Result<Changes> changes = store().observe(2, m_customer.id, {counted(e1, 1)}, t1); // another account's
    QVERIFY(!changes.ok());
    QCOMPARE(changes.error().kind, Error::Kind::NotFound);
    QCOMPARE(m_file->number("SELECT count(*) FROM licences"), 0);
}

// S2-124, S2-274
void LicenceStoreTest::poolOfOursAndOthers()
{
    const Order bought = order(u"o1"_s, {orderLine(0, u"s1"_s, "6.70")});
    VERIFY_OK(customers().observeOrders(1, m_customer.id, {bought}, t1));
    VERIFY_OK(store().setPlans(1, u"CFQ7TTC0LH16"_s, {{u"0001"_s, e1}}));
    auto lines = *store().pool(key(), LicenceStore::Prices::Shown);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0].ours, std::optional(50));
    QVERIFY(!lines[0].total); // nobody was asked yet
    VERIFY_OK(store().observe(1, m_customer.id, {counted(e1, 100, 64)}, t1));
    lines = *store().pool(key(), LicenceStore::Prices::Shown);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0].others, std::optional(50));
    QCOMPARE(lines[0].bought[0].price.perSeat.amount, *Decimal::parse("6.7"));
}

void LicenceStoreTest::planFromTheCatalogOrTheSku()
{
    const auto plan = [this] { return store().bought(key(), LicenceStore::Prices::Left)->at(0).plan; };
    QCOMPARE(plan(), QString());
    CatalogStore catalog(*m_file->connection);
    VERIFY_OK(catalog.replaceOffers(2, u"RO"_s, {offered(u"of-another-account"_s)}, t1));
    QCOMPARE(plan(), QString());
    VERIFY_OK(catalog.replaceOffers(1, u"DE"_s, {offered(e1)}, t1));
    QCOMPARE(plan(), e1);
    VERIFY_OK(store().setPlans(1, u"CFQ7TTC0LH16"_s, {{u"0001"_s, {}}})); // once it was asked for and not stated
    QCOMPARE(plan(), e1);
}

void LicenceStoreTest::whatIsStillToBeAsked()
{
    Subscription legacy = subscription(u"s2"_s, u"E1"_s, 5);
    legacy.offerId = u"91fd106f-4b2c-4938-95ac-f54f74e9a239"_s;
    Subscription over = subscription(u"s3"_s, u"E5"_s, 5);
    over.offerId = u"CFQ7TTC0LF8S:0002:A"_s;
    over.status = {SubscriptionStatus::Deleted, u"deleted"_s};
    VERIFY_OK(customers().observeSubscriptions(
        1, m_customer.id, {subscription(u"s1"_s, u"E1"_s, 50), subscription(u"s4"_s, u"E1"_s, 1), legacy, over}, t1));
    QCOMPARE(unplaced().country, u"RO"_s);
    QCOMPARE(unplaced().products, QStringList{u"CFQ7TTC0LH16"_s});
    VERIFY_OK(store().setPlans(1, u"CFQ7TTC0LH16"_s, {{u"0001"_s, {}}}));
    QCOMPARE(unplaced().products, QStringList()); // asked, and the provider names none
}

// C5
void LicenceStoreTest::seatsThatUsersNeed()
{
    QVERIFY(store().neededSeatsOf(1)->isEmpty());
    QVERIFY(!*store().poolOf(key(), SubscriptionId(u"s1"_s)));
    VERIFY_OK(store().setPlans(1, u"CFQ7TTC0LH16"_s, {{u"0001"_s, e1}}));
    VERIFY_OK(store().observe(1, m_customer.id, {counted(e1, 50, 38)}, t1));
    const QHash<SubscriptionId, int> needed{{SubscriptionId(u"s1"_s), 38}};
    QCOMPARE(*store().neededSeatsOf(1), needed);
    QVERIFY(store().neededSeatsOf(2)->isEmpty());
    QCOMPARE((*store().poolOf(key(), SubscriptionId(u"s1"_s)))->free, std::optional(12));
    QVERIFY(!*store().poolOf(key(), SubscriptionId(u"s9"_s)));
}

void LicenceStoreTest::anAccountIsForgottenWhole()
{
    VERIFY_OK(store().setPlans(1, u"CFQ7TTC0LH16"_s, {{u"0001"_s, e1}}));
    VERIFY_OK(store().observe(1, m_customer.id, {counted(e1, 50, 38)}, t1));
    VERIFY_OK(customers().forgetAccount(1));
    QCOMPARE(m_file->number("SELECT (SELECT count(*) FROM licences) + (SELECT count(*) FROM sku_plans)"), 0);
}

QTEST_GUILESS_MAIN(LicenceStoreTest)
#include "tst_licence_store.moc"
