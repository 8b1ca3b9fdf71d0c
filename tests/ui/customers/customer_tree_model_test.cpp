// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory_fake.h"
#include "ui/common/item_roles.h"
#include "ui/common/status_words.h"
#include "ui/customers/customer_tree_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;
using tenantry::testing::DirectoryFake;
using tenantry::testing::guid;

namespace {

QString cell(const QModelIndex &index, CustomerColumn column = CustomerColumn::Name, int asked = Qt::DisplayRole)
{
    return index.siblingAtColumn(int(column)).data(asked).toString();
}

// "Name(child, child(add-on))" of what is loaded.
QString outline(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex at = model.index(row, 0, parent);
        const QString below = outline(model, at);
        rows << cell(at) + (below.isEmpty() ? QString() : u'(' + below + u')');
    }
    return rows.join(u", ");
}

constexpr qint64 albrecht = 1, brasov = 2, nordwind = 3;

void fillSmall(DirectoryFake &directory)
{
    directory.addCustomer(nordwind, u"Nordwind Logistik S.R.L."_s, u"nordwind.example"_s);
    directory.addCustomer(albrecht, u"Albrecht & Söhne GmbH"_s, u"albrecht.example"_s);
    directory.addCustomer(brasov, u"Brașov Unelte SRL"_s, u"brasov-unelte.example"_s);
    directory.addSubscription(11, albrecht, u"Microsoft 365 Business Standard"_s, 34);
    directory.addSubscription(31, nordwind, u"Microsoft 365 Business Premium"_s, 12);
    directory.addSubscription(32, nordwind, u"Teams Phone Standard"_s, 5, 31);
    directory.addSubscription(33, nordwind, u"Audio Conferencing"_s, 12, 31);
    directory.addSubscription(34, nordwind, u"Power BI Pro"_s, 3).subscription.nickname = u"Controlling"_s;
}

} // namespace

class CustomerTreeModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void S2_75_treeOfCustomerSubscriptionAddOn();
    void readsInBatchesAndOnlyWhatIsShown();
    void headStandsBeforeAllKeysAreRead();
    void orphanAddOnStandsAtTop();
    void C10_unknownStatusIsShown();
    void priceTellsItsSource_data();
    void priceTellsItsSource();
    void renewal_data();
    void renewal();
    void S2_226_advisorIsSaid();
    void S2_227_nicknameBesideOffer();
    void nastyNamesStayPlain();
    void sortsSiblings();
    void filterFinds_data();
    void filterFinds();
    void filterBeforeIndexIsAppliedWhenItComes();
    void filterShowsOnlyMatchingChildren();
    void opensOnlyShortResults();
    void refreshIsPrecise();
    void refreshMovesRenamedCustomer();
    void refreshReshapesChildren();
    void refreshUnderFilter();
    void refreshBeforeIndex();
    void replacedReadsAgain();
    void readFailureIsToldAndRetried();
    void costGrowsWithWhatChanged_data();
    void costGrowsWithWhatChanged();
    void randomRefreshesKeepTheTree();

private:
    static void settle(const CustomerTreeModel &model) { QTRY_VERIFY(model.isQuiet()); }
    static void openAll(CustomerTreeModel &model)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            model.index(row, 0).data();
            model.fetchMore(model.index(row, 0));
        }
        settle(model);
    }
};

void CustomerTreeModelTest::S2_75_treeOfCustomerSubscriptionAddOn()
{
    DirectoryFake directory;
    fillSmall(directory);
    CustomerTreeModel model(directory);
    QAbstractItemModelTester tester(&model);
    model.load();
    settle(model);
    openAll(model);
    QCOMPARE(outline(model), u"Albrecht & Söhne GmbH(Microsoft 365 Business Standard), Brașov Unelte SRL, "
                             "Nordwind Logistik S.R.L.(Microsoft 365 Business Premium(Audio Conferencing, Teams Phone "
                             "Standard), Power BI Pro · Controlling)"_s);
    const QModelIndex customer = model.indexOfCustomer(nordwind);
    const QModelIndex addOn = model.indexOfSubscription(nordwind, 32);
    QCOMPARE(model.kindOf(customer), CustomerTreeModel::Kind::Customer);
    QCOMPARE(model.kindOf(addOn.parent()), CustomerTreeModel::Kind::Subscription);
    QCOMPARE(model.kindOf(addOn), CustomerTreeModel::Kind::AddOn);
    QCOMPARE(addOn.parent().parent(), customer);
    QCOMPARE(model.customerOf(addOn), nordwind);
    QVERIFY(!model.hasChildren(model.indexOfCustomer(brasov)));
}

void CustomerTreeModelTest::readsInBatchesAndOnlyWhatIsShown()
{
    DirectoryFake directory;
    for (qint64 key = 1; key <= 1000; ++key)
        directory.addCustomer(key, u"Customer %1"_s.arg(key, 4, 10, QLatin1Char('0')));
    CustomerTreeModel model(directory);
    model.load();
    settle(model);
    QCOMPARE(model.rowCount(), 1000);
    QVERIFY(directory.asked.rows <= 64);
    const int readsBefore = directory.asked.rowReads;
    for (int row = 500; row < 530; ++row)
        QCOMPARE(model.index(row, 0).data(), QVariant()); // no I/O in data(): a blank until it is there
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    settle(model);
    QCOMPARE(directory.asked.rowReads, readsBefore + 1);
    QVERIFY(directory.asked.rows <= 3 * 64);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell(model.index(500, 0)), u"Customer 0501"_s);
}

void CustomerTreeModelTest::headStandsBeforeAllKeysAreRead()
{
    DirectoryFake directory;
    fillSmall(directory);
    directory.withHead = true;
    directory.hold();
    CustomerTreeModel model(directory);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load();
    directory.release();
    directory.hold(); // the keys wait
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model.index(0, 0)), u"Albrecht & Söhne GmbH"_s);
    QCOMPARE(cell(model.index(1, 0)), u"Brașov Unelte SRL"_s);
    QVERIFY(!model.isLoaded());
    QCOMPARE(directory.asked.rowReads, 0);

    // A change between the two readings is not lost on the rows that stand already.
    QTRY_COMPARE(directory.asked.lists, 1);
    directory.customerRow(brasov).seats = 77;
    Changes changes;
    changes.customersChanged = {brasov};
    directory.announce(changes);
    directory.release();
    QTRY_VERIFY(model.isQuiet());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(model.index(2, 0)), u"Nordwind Logistik S.R.L."_s);
    QCOMPARE(model.customerRow(brasov)->seats, 77);
    QVERIFY(model.filterReady());
}

void CustomerTreeModelTest::orphanAddOnStandsAtTop()
{
    DirectoryFake directory;
    fillSmall(directory);
    directory.addSubscription(35, nordwind, u"Orphan"_s, 1, 999);
    directory.addSubscription(36, nordwind, u"Below add-on"_s, 1, 32); // stands under the base of its parent
    directory.addSubscription(37, nordwind, u"Own parent"_s, 1, 37);
    CustomerTreeModel model(directory);
    QAbstractItemModelTester tester(&model);
    model.load();
    settle(model);
    openAll(model);
    QVERIFY(!model.indexOfSubscription(nordwind, 35).parent().parent().isValid());
    QCOMPARE(model.indexOfSubscription(nordwind, 36).parent(), model.indexOfSubscription(nordwind, 31));
    QVERIFY(model.indexOfSubscription(nordwind, 37).isValid());
}

void CustomerTreeModelTest::C10_unknownStatusIsShown()
{
    DirectoryFake directory;
    fillSmall(directory);
    directory.subscriptionRow(11).subscription.status = {SubscriptionStatus::Unknown, u"hibernating"_s};
    CustomerTreeModel model(directory);
    model.load();
    settle(model);
    openAll(model);
    const QModelIndex row = model.indexOfSubscription(albrecht, 11);
    QVERIFY(cell(row, CustomerColumn::Status).contains(u"hibernating"_s));
    QVERIFY(cell(row, CustomerColumn::Status, Qt::ToolTipRole).contains(u"hibernating"_s));
}

void CustomerTreeModelTest::priceTellsItsSource_data()
{
    QTest::addColumn<int>("source");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("tone");
    QTest::addRow("order line") << int(PriceSource::OrderLine) << u"425.00"_s << u"EUR/mo"_s << 0;
    QTest::addRow("price list") << int(PriceSource::ListPrice) << u"425.00"_s << u"EUR/mo list"_s << 0;
    QTest::addRow("unknown") << int(PriceSource::Unknown) << u"unknown"_s << QString() << int(Tone::Muted);
}

// C18: whose price it is
void CustomerTreeModelTest::priceTellsItsSource()
{
    QFETCH(int, source);
    QFETCH(QString, text);
    QFETCH(QString, unit);
    QFETCH(int, tone);
    DirectoryFake directory;
    fillSmall(directory);
    directory.subscriptionRow(11).price = {
        PriceSource(source), {*Decimal::parse("12.5"), u"EUR"_s}, BillingCycle::Monthly};
    CustomerTreeModel model(directory);
    model.load();
    settle(model);
    openAll(model);
    const QModelIndex row = model.indexOfSubscription(albrecht, 11);
    QCOMPARE(cell(row, CustomerColumn::Price), text);
    QCOMPARE(cell(row, CustomerColumn::Price, role(ItemRole::Unit)), unit);
    QCOMPARE(row.siblingAtColumn(int(CustomerColumn::Price)).data(role(ItemRole::Tone)).toInt(), tone);
    QVERIFY(!cell(row, CustomerColumn::Price, Qt::ToolTipRole).isEmpty());
}

void CustomerTreeModelTest::renewal_data()
{
    QTest::addColumn<std::optional<bool>>("autoRenew");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    const int active = int(SubscriptionStatus::Active);
    QTest::addRow("renews") << std::optional(true) << active << u"Renews"_s;
    QTest::addRow("stops") << std::optional(false) << active << u"Stops at end"_s;
    QTest::addRow("not stated") << std::optional<bool>() << active << u"unknown"_s;
    QTest::addRow("over") << std::optional(true) << int(SubscriptionStatus::Expired) << u"Ended"_s;
}

void CustomerTreeModelTest::renewal()
{
    QFETCH(std::optional<bool>, autoRenew);
    QFETCH(int, status);
    QFETCH(QString, text);
    SubscriptionRow row;
    row.subscription.autoRenew = autoRenew;
    row.subscription.status = SubscriptionStatus(status);
    QCOMPARE(subscriptionCell(row, CustomerColumn::Renewal, Qt::DisplayRole).toString(), text);
}

void CustomerTreeModelTest::S2_226_advisorIsSaid()
{
    CustomerRow row;
    row.relationship = {Relationship::Reseller, u"reseller"_s};
    QVERIFY(customerCell(row, CustomerColumn::Status, Qt::DisplayRole).toString().isEmpty());
    row.relationship = {Relationship::Advisor, u"advisor"_s};
    QCOMPARE(customerCell(row, CustomerColumn::Status, Qt::DisplayRole).toString(), u"Advisor"_s);
}

void CustomerTreeModelTest::S2_227_nicknameBesideOffer()
{
    Subscription subscription;
    subscription.id = SubscriptionId(guid(5));
    QCOMPARE(subscriptionTitle(subscription), guid(5));
    subscription.nickname = u"Front desk"_s;
    QCOMPARE(subscriptionTitle(subscription), u"Front desk"_s);
    subscription.offerName = u"Microsoft 365 E3"_s;
    QCOMPARE(subscriptionTitle(subscription), u"Microsoft 365 E3 · Front desk"_s);
    subscription.nickname = u"microsoft 365 e3"_s;
    QCOMPARE(subscriptionTitle(subscription), u"Microsoft 365 E3"_s);
}

void CustomerTreeModelTest::nastyNamesStayPlain()
{
    DirectoryFake directory;
    directory.addCustomer(1, u"<img src=file:///x>"_s, u"x.example"_s);
    directory.addSubscription(11, 1, u"=cmd|'/c calc'!A1"_s);
    CustomerTreeModel model(directory);
    model.load();
    settle(model);
    openAll(model);
    QCOMPARE(cell(model.index(0, 0)), u"<img src=file:///x>"_s); // as it came; RowDelegate paints and tips it plain
    QCOMPARE(cell(model.indexOfSubscription(1, 11)), u"=cmd|'/c calc'!A1"_s);
}

void CustomerTreeModelTest::sortsSiblings()
{
    DirectoryFake directory;
    fillSmall(directory);
    CustomerTreeModel model(directory);
    QAbstractItemModelTester tester(&model);
    model.load();
    settle(model);
    openAll(model);
    const QPersistentModelIndex powerBi = model.indexOfSubscription(nordwind, 34);
    const QPersistentModelIndex audio = model.indexOfSubscription(nordwind, 33);
    model.sort(int(CustomerColumn::Name), Qt::DescendingOrder);
    QCOMPARE(outline(model), u"Nordwind Logistik S.R.L.(Power BI Pro · Controlling, Microsoft 365 Business Premium("
                             "Teams Phone Standard, Audio Conferencing)), Brașov Unelte SRL, Albrecht & Söhne GmbH("
                             "Microsoft 365 Business Standard)"_s);
    QCOMPARE(model.keyOf(powerBi), 34);
    QCOMPARE(powerBi.row(), 0);
    QCOMPARE(audio.row(), 1);
    model.sort(int(CustomerColumn::Seats), Qt::AscendingOrder); // customers go back to their names
    QCOMPARE(outline(model), u"Albrecht & Söhne GmbH(Microsoft 365 Business Standard), Brașov Unelte SRL, "
                             "Nordwind Logistik S.R.L.(Power BI Pro · Controlling, Microsoft 365 Business Premium("
                             "Teams Phone Standard, Audio Conferencing))"_s);
}

void CustomerTreeModelTest::filterFinds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    const QString whole = u"Nordwind Logistik S.R.L.(Microsoft 365 Business Premium(Audio Conferencing, Teams Phone "
                          "Standard), Power BI Pro · Controlling)"_s;
    QTest::addRow("company") << u"nordwind"_s << whole;
    QTest::addRow("domain") << u"nordwind.exa"_s << whole;
    QTest::addRow("diacritics folded") << u"brasov"_s << u"Brașov Unelte SRL"_s;
    QTest::addRow("diacritics typed") << u"BRAȘOV"_s << u"Brașov Unelte SRL"_s;
    QTest::addRow("umlaut") << u"sohne"_s << u"Albrecht & Söhne GmbH(Microsoft 365 Business Standard)"_s;
    QTest::addRow("subscription") << u"power bi"_s << u"Nordwind Logistik S.R.L.(Power BI Pro · Controlling)"_s;
    QTest::addRow("nickname") << u"controll"_s << u"Nordwind Logistik S.R.L.(Power BI Pro · Controlling)"_s;
    QTest::addRow("id of a subscription") << u"00000034"_s << u"Nordwind Logistik S.R.L.(Power BI Pro · Controlling)"_s;
    QTest::addRow("id of a customer") << u"00000002-0000"_s << u"Brașov Unelte SRL"_s;
    QTest::addRow("add-on with its base")
        << u"audio"_s << u"Nordwind Logistik S.R.L.(Microsoft 365 Business Premium(Audio Conferencing))"_s;
    QTest::addRow("company and subscription")
        << u"nord power"_s << u"Nordwind Logistik S.R.L.(Power BI Pro · Controlling)"_s;
    QTest::addRow("nothing") << u"zzz"_s << QString();
}

void CustomerTreeModelTest::filterFinds()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    DirectoryFake directory;
    fillSmall(directory);
    CustomerTreeModel model(directory);
    QAbstractItemModelTester tester(&model);
    model.load();
    settle(model);
    openAll(model);
    model.setFilter(typed); // shown in the same event: no waiting here
    QCOMPARE(outline(model), shown);
    QCOMPARE(model.total(), 3);
    model.setFilter({});
    QCOMPARE(model.shown(), 3);
    model.setFilter(typed);
    openAll(model);
    QCOMPARE(outline(model), shown);
}

void CustomerTreeModelTest::filterBeforeIndexIsAppliedWhenItComes()
{
    DirectoryFake directory;
    fillSmall(directory);
    CustomerTreeModel model(directory);
    QSignalSpy ready(&model, &CustomerTreeModel::filterReadyChanged);
    int rowsMeanwhile = 0;
    connect(&model, &CustomerTreeModel::loaded, this, [&] {
        QVERIFY(!model.filterReady());
        model.setFilter(u"brasov"_s);
        rowsMeanwhile = model.rowCount(); // keys alone cannot be searched
    });
    model.load();
    settle(model);
    QCOMPARE(rowsMeanwhile, 3);
    QVERIFY(!ready.isEmpty());
    QCOMPARE(outline(model), u"Brașov Unelte SRL"_s);
}

void CustomerTreeModelTest::filterShowsOnlyMatchingChildren()
{
    DirectoryFake directory;
    fillSmall(directory);
    CustomerTreeModel model(directory);
    QAbstractItemModelTester tester(&model);
    model.load();
    settle(model);
    model.setFilter(u"audio"_s); // children not read before
    openAll(model);
    QCOMPARE(outline(model), u"Nordwind Logistik S.R.L.(Microsoft 365 Business Premium(Audio Conferencing))"_s);
    model.setFilter(u"teams"_s); // children known, others match
    QCOMPARE(outline(model), u"Nordwind Logistik S.R.L.(Microsoft 365 Business Premium(Teams Phone Standard))"_s);
}

void CustomerTreeModelTest::opensOnlyShortResults()
{
    DirectoryFake directory;
    fillSmall(directory);
    for (qint64 key = 1000; key < 1300; ++key) {
        directory.addCustomer(key, u"Branch %1"_s.arg(key));
        directory.addSubscription(key + 10000, key, u"Visio Plan 2"_s);
    }
    CustomerTreeModel model(directory);
    model.load();
    settle(model);
    QVERIFY(model.worthOpening().empty());
    model.setFilter(u"power bi"_s);
    QCOMPARE(model.worthOpening(), std::vector<qint64>{nordwind});
    model.setFilter(u"visio"_s);
    QCOMPARE(model.shown(), 300);
    QVERIFY(model.worthOpening().empty());
}

void CustomerTreeModelTest::refreshIsPrecise()
{
    DirectoryFake directory;
    fillSmall(directory);
    CustomerTreeModel model(directory);
    QAbstractItemModelTester tester(&model);
    model.load();
    settle(model);
    openAll(model);
    const QPersistentModelIndex powerBi = model.indexOfSubscription(nordwind, 34);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    directory.addCustomer(4, u"Bellini S.p.A."_s);
    Changes changes;
    changes.customersAdded = {4};
    directory.announce(changes);
    settle(model);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 1);
    QCOMPARE(changed.size(), 0);

    directory.subscriptionRow(34).subscription.quantity = 4;
    Changes seats;
    seats.subscriptionsOf = {nordwind};
    directory.announce(seats);
    settle(model);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), QModelIndex(powerBi));
    QCOMPARE(cell(powerBi, CustomerColumn::Seats), u"4"_s);

    directory.removeCustomer(brasov);
    Changes gone;
    gone.customersRemoved = {brasov};
    directory.announce(gone);
    settle(model);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 2);
    QCOMPARE(model.keyOf(powerBi), 34);
    QCOMPARE(model.customerOf(powerBi.parent()), nordwind);

    directory.announce(seats); // nothing is different: nothing is told
    settle(model);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    model.setFilter(u"bellini"_s); // the filter knows what came
    QCOMPARE(model.shown(), 1);
    model.setFilter(u"brasov"_s);
    QCOMPARE(model.shown(), 0);
}

void CustomerTreeModelTest::refreshMovesRenamedCustomer()
{
    DirectoryFake directory;
    fillSmall(directory);
    CustomerTreeModel model(directory);
    QAbstractItemModelTester tester(&model);
    model.load();
    settle(model);
    openAll(model);
    const QPersistentModelIndex child = model.indexOfSubscription(nordwind, 34);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    directory.customerRow(nordwind).companyName = u"Aurora Logistik S.R.L."_s;
    Changes changes;
    changes.customersChanged = {nordwind};
    directory.announce(changes);
    settle(model);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(cell(model.index(1, 0)), u"Aurora Logistik S.R.L."_s);
    QCOMPARE(child.parent(), model.index(1, 0));
}

void CustomerTreeModelTest::refreshReshapesChildren()
{
    DirectoryFake directory;
    fillSmall(directory);
    CustomerTreeModel model(directory);
    QAbstractItemModelTester tester(&model);
    model.load();
    settle(model);
    openAll(model);
    const QPersistentModelIndex base = model.indexOfSubscription(nordwind, 31);
    directory.subscriptionRow(33).parentKey = 34; // the add-on now belongs to another base
    directory.removeSubscription(32);
    directory.addSubscription(38, nordwind, u"Visio Plan 2"_s);
    directory.addSubscription(39, brasov, u"Exchange Online Plan 1"_s);
    Changes changes;
    changes.subscriptionsOf = {nordwind, brasov};
    directory.announce(changes);
    settle(model);
    QCOMPARE(outline(model, model.indexOfCustomer(nordwind)),
             u"Microsoft 365 Business Premium, Power BI Pro · Controlling(Audio Conferencing), Visio Plan 2"_s);
    QCOMPARE(model.keyOf(base), 31);
    QVERIFY(model.hasChildren(model.indexOfCustomer(brasov)));
    QCOMPARE(outline(model, model.indexOfCustomer(brasov)), u"Exchange Online Plan 1"_s);
}

void CustomerTreeModelTest::refreshUnderFilter()
{
    DirectoryFake directory;
    fillSmall(directory);
    CustomerTreeModel model(directory);
    QAbstractItemModelTester tester(&model);
    model.load();
    settle(model);
    model.setFilter(u"power bi"_s);
    openAll(model);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    directory.addSubscription(12, albrecht, u"Power BI Premium"_s);
    directory.subscriptionRow(34).subscription.offerName = u"Fabric"_s;
    Changes changes;
    changes.subscriptionsOf = {albrecht, nordwind};
    directory.announce(changes);
    settle(model);
    openAll(model);
    QCOMPARE(outline(model), u"Albrecht & Söhne GmbH(Power BI Premium)"_s);
    QCOMPARE(reset.size(), 0);
    model.setFilter({});
    openAll(model);
    QCOMPARE(model.shown(), 3);
    QVERIFY(outline(model).contains(u"Fabric · Controlling"_s));
}

void CustomerTreeModelTest::refreshBeforeIndex()
{
    DirectoryFake directory;
    fillSmall(directory);
    directory.withoutIndex = true;
    CustomerTreeModel model(directory);
    QAbstractItemModelTester tester(&model);
    model.load();
    QTRY_VERIFY(model.isLoaded());
    directory.addCustomer(4, u"Bellini S.p.A."_s);
    Changes changes;
    changes.customersAdded = {4};
    directory.announce(changes);
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(model.indexOfCustomer(4).row(), 1);
    QCOMPARE(model.indexOfCustomer(brasov).row(), 2);
}

void CustomerTreeModelTest::replacedReadsAgain()
{
    DirectoryFake directory;
    fillSmall(directory);
    CustomerTreeModel model(directory);
    QAbstractItemModelTester tester(&model);
    model.load();
    settle(model);
    openAll(model);
    model.setFilter(u"aurora"_s);
    for (const qint64 key : {albrecht, brasov, nordwind})
        directory.removeCustomer(key);
    directory.addCustomer(7, u"Aurora"_s);
    directory.addCustomer(8, u"Zephyr"_s);
    directory.announceReplaced();
    QCOMPARE(model.rowCount(), 0); // nothing of the other account stays
    settle(model);
    QCOMPARE(outline(model), u"Aurora"_s); // the filter stays
    QCOMPARE(model.total(), 2);
}

void CustomerTreeModelTest::readFailureIsToldAndRetried()
{
    DirectoryFake directory;
    fillSmall(directory);
    CustomerTreeModel model(directory);
    model.load();
    settle(model);
    QSignalSpy failed(&model, &CustomerTreeModel::failed);
    directory.failure.emplace();
    const QModelIndex customer = model.indexOfCustomer(nordwind);
    model.fetchMore(customer);
    settle(model);
    QCOMPARE(failed.size(), 1);
    directory.failure.reset();
    QVERIFY(model.canFetchMore(customer));
    model.fetchMore(customer);
    settle(model);
    QCOMPARE(model.rowCount(customer), 2);
}

void CustomerTreeModelTest::costGrowsWithWhatChanged_data()
{
    QTest::addColumn<int>("customers");
    QTest::addRow("few") << 200;
    QTest::addRow("many") << 5000;
}

// Design §11: what a refresh reads grows with the k records that changed, not with the n that are stored.
void CustomerTreeModelTest::costGrowsWithWhatChanged()
{
    QFETCH(int, customers);
    constexpr int k = 5;
    DirectoryFake directory;
    for (qint64 key = 1; key <= customers; ++key) {
        directory.addCustomer(key, u"Customer %1"_s.arg(key, 6, 10, QLatin1Char('0')));
        directory.addSubscription(100000 + key, key, u"Power BI Pro"_s);
    }
    CustomerTreeModel model(directory);
    model.load();
    settle(model);
    directory.asked = {};
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    Changes changes;
    for (qint64 key = 1; key <= k; ++key) {
        directory.customerRow(key * 7).companyName += u" renamed"_s;
        changes.customersChanged.append(key * 7);
    }
    directory.announce(changes);
    settle(model);
    QCOMPARE(directory.asked.lists, 0);
    QCOMPARE(directory.asked.indexes, 0);
    QCOMPARE(directory.asked.rows, k);
    QCOMPARE(directory.asked.childrenOf, k);
    QCOMPARE(directory.asked.rowReads + directory.asked.childReads, 2);
    QCOMPARE(reset.size(), 0);
}

void CustomerTreeModelTest::randomRefreshesKeepTheTree()
{
    QRandomGenerator random(42);
    DirectoryFake directory;
    for (qint64 key = 1; key <= 30; ++key)
        directory.addCustomer(key, u"Customer %1"_s.arg(random.bounded(1000)));
    CustomerTreeModel model(directory);
    QAbstractItemModelTester tester(&model);
    model.load();
    settle(model);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    qint64 next = 100;
    QSet<qint64> living;
    for (qint64 key = 1; key <= 30; ++key)
        living.insert(key);
    for (int round = 0; round < 60; ++round) {
        Changes changes;
        for (const qint64 key : QList<qint64>(living.begin(), living.end())) {
            const int dice = random.bounded(12);
            if (dice == 0) {
                directory.removeCustomer(key);
                living.remove(key);
                changes.customersRemoved.append(key);
            } else if (dice == 1) {
                directory.customerRow(key).companyName = u"Customer %1"_s.arg(random.bounded(1000));
                changes.customersChanged.append(key);
            } else if (dice == 2) {
                directory.addSubscription(next++, key, u"Offer %1"_s.arg(random.bounded(9)));
                changes.subscriptionsOf.append(key);
            }
        }
        for (int i = random.bounded(4); i > 0; --i) {
            directory.addCustomer(next, u"Customer %1"_s.arg(random.bounded(1000)));
            living.insert(next);
            changes.customersAdded.append(next++);
        }
        directory.announce(changes);
        settle(model);
        openAll(model);
    }
    QCOMPARE(reset.size(), 0);
    const QString refreshed = outline(model);
    CustomerTreeModel fresh(directory);
    fresh.load();
    settle(fresh);
    openAll(fresh);
    QCOMPARE(refreshed, outline(fresh));
}

QTEST_GUILESS_MAIN(CustomerTreeModelTest)
#include "customer_tree_model_test.moc"
