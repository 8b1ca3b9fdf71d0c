// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of all subscriptions without a widget: what is read when, order and filter, filters by name, what is chosen.
#include "grid_scene.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

namespace {

Changes changedCustomer()
{
    Changes changes;
    changes.subscriptionsOf = {1001};
    return changes;
}

} // namespace

class TestSubscriptionsModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadBeforeItIsLookedAt();
    void theFirstRowsStandBeforeTheOrderIsMade();
    void onlyWhatIsLookedAtIsRead();
    void anotherOrderIsAskedOfTheStore();
    void anOrderWishedMeanwhileWins();
    void typedWordsNarrow();
    void whatIsTypedWaitsForTheIndex();
    void fieldsAreAskedOfTheStore();
    void filtersAreKeptByName();
    void aFilterOfTheSameNameIsReplaced();
    void whatWasKeptByAnotherProgramIsRead();
    void seatsOfTheChosenAreSummedInSlices();
    void theLastChoiceIsSummed();
    void renewalOfTheChosenGoesIntoThePlan();
    void whatWouldChangeNothingStaysOut();
    void seatsOfTheNextTerm_data();
    void seatsOfTheNextTerm();
    void whatIsScheduledStaysUnlessItIsTakenAway();
    void seatsAreAskedWithTheirKeys();
    void tooManyAreNotChanged();
    void manyChangesAreOneRefresh();
    void anotherAccountForgetsEverything();
    void aFailureIsToldAndMayBeTriedAgain();
};

void TestSubscriptionsModel::nothingIsReadBeforeItIsLookedAt()
{
    GridScene scene;
    scene.add(u"A"_s, u"P"_s, 1);
    SubscriptionsViewModel model(scene.parts());
    model.setOrder({GridColumn::Seats, true});
    Q_EMIT scene.grid.changed(changedCustomer());
    scene.clock.advance(std::chrono::minutes(1));
    QCoreApplication::processEvents();
    QVERIFY(scene.grid.queries.isEmpty() && scene.grid.rowReads.isEmpty());
    model.enter();
    QTRY_VERIFY(model.isRead());
    QCOMPARE(scene.grid.queries.size(), 1);
    QCOMPARE(scene.grid.queries.first().order, (GridOrder{GridColumn::Seats, true}));
}

void TestSubscriptionsModel::theFirstRowsStandBeforeTheOrderIsMade()
{
    GridScene scene;
    for (int number = 0; number < 100; ++number)
        scene.add(u"Customer %1"_s.arg(number, 3, 10, QLatin1Char('0')), u"P"_s, number);
    scene.grid.hold = true;
    SubscriptionsViewModel model(scene.parts());
    model.enter();
    QTRY_COMPARE(model.shown(), 64);
    QCOMPARE(model.list().index(0, 0).data().toString(), u"Customer 000"_s);
    QVERIFY(!model.total());
    scene.grid.release();
    QTRY_COMPARE(model.shown(), 100);
    QCOMPARE(model.total(), 100);
}

void TestSubscriptionsModel::onlyWhatIsLookedAtIsRead()
{
    GridScene scene;
    for (int number = 0; number < 10'000; ++number)
        scene.add(u"C%1"_s.arg(number, 5, 10, QLatin1Char('0')), u"P"_s, 1);
    SubscriptionsViewModel model(scene.parts());
    model.enter();
    QTRY_VERIFY(model.isQuiet() && model.shown() == 10'000);
    scene.grid.rowReads.clear();
    QVERIFY(model.list().index(5'000, 0).data().toString().isEmpty()); // data() itself reads nothing
    QTRY_COMPARE(model.list().index(5'000, 0).data().toString(), u"C05000"_s);
    QCOMPARE(scene.grid.rowReads.size(), 1);
    QVERIFY(scene.grid.rowReads.first().size() < 100);
}

void TestSubscriptionsModel::anotherOrderIsAskedOfTheStore()
{
    GridScene scene;
    scene.add(u"A"_s, u"P"_s, 5);
    scene.add(u"B"_s, u"P"_s, 9);
    scene.add(u"C"_s, u"P"_s, 7);
    SubscriptionsViewModel model(scene.parts());
    model.enter();
    QTRY_COMPARE(shownCustomers(model), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    model.list().sort(int(GridColumn::Seats), Qt::DescendingOrder);
    QTRY_COMPARE(shownCustomers(model), QStringList({u"B"_s, u"C"_s, u"A"_s}));
}

void TestSubscriptionsModel::anOrderWishedMeanwhileWins()
{
    GridScene scene;
    scene.add(u"A"_s, u"P"_s, 5);
    scene.add(u"B"_s, u"P"_s, 9);
    scene.grid.hold = true;
    SubscriptionsViewModel model(scene.parts());
    model.enter();
    model.setOrder({GridColumn::TermEnd, false});
    model.setOrder({GridColumn::Seats, true});
    QCOMPARE(scene.grid.queries.size(), 1); // one at a time
    scene.grid.hold = false;
    scene.grid.release();
    QTRY_COMPARE(shownCustomers(model), QStringList({u"B"_s, u"A"_s}));
    QCOMPARE(scene.grid.queries.size(), 2);
}

void TestSubscriptionsModel::typedWordsNarrow()
{
    GridScene scene;
    scene.add(u"Brașov Unelte"_s, u"Power BI Pro"_s, 5);
    scene.add(u"Contoso"_s, u"Power BI Pro"_s, 6);
    scene.add(u"Contoso"_s, u"Visio"_s, 7).subscription.nickname = u"Zeichner"_s;
    scene.makeIndex();
    SubscriptionsViewModel model(scene.parts());
    model.enter();
    QTRY_COMPARE(model.shown(), 3);
    const qsizetype asked = scene.grid.queries.size();
    model.setWish({u"power CONT"_s, {}});
    QCOMPARE(model.shown(), 1); // in the same turn
    model.setWish({u"brasov"_s, {}});
    QCOMPARE(shownCustomers(model), QStringList{u"Brașov Unelte"_s});
    model.setWish({u"zeich"_s, {}});
    QCOMPARE(shownCustomers(model), QStringList{u"Contoso"_s});
    model.setWish({u"nobody"_s, {}});
    QCOMPARE(model.shown(), 0);
    model.setWish({});
    QCOMPARE(model.shown(), 3);
    QCOMPARE(scene.grid.queries.size(), asked); // the store was not asked again
}

void TestSubscriptionsModel::whatIsTypedWaitsForTheIndex()
{
    GridScene scene;
    scene.add(u"A"_s, u"P"_s, 5);
    scene.add(u"B"_s, u"P"_s, 6);
    SubscriptionsViewModel model(scene.parts());
    model.enter();
    QTRY_COMPARE(model.shown(), 2);
    model.setWish({u"b"_s, {}});
    QVERIFY(model.isWaitingForIndex());
    QCOMPARE(model.shown(), 2);
    scene.makeIndex();
    model.indexChanged();
    QVERIFY(!model.isWaitingForIndex());
    QCOMPARE(model.shown(), 1);
}

void TestSubscriptionsModel::fieldsAreAskedOfTheStore()
{
    GridScene scene;
    scene.add(u"A"_s, u"Visio"_s, 5).subscription.status = {SubscriptionStatus::Suspended, u"suspended"_s};
    scene.add(u"B"_s, u"Visio"_s, 6);
    scene.add(u"C"_s, u"Project"_s, 6);
    scene.makeIndex();
    SubscriptionsViewModel model(scene.parts());
    model.enter();
    QTRY_COMPARE(model.total(), 3);
    GridWish wish;
    wish.fields.product = u"Visio"_s;
    model.setWish(wish);
    QTRY_COMPARE(model.shown(), 2);
    QCOMPARE(model.total(), 3); // of all
    wish.fields.status = SubscriptionStatus::Active;
    wish.text = u"b"_s;
    model.setWish(wish);
    QTRY_COMPARE(shownCustomers(model), QStringList{u"B"_s});
}

void TestSubscriptionsModel::filtersAreKeptByName()
{
    GridScene scene;
    GridWish wish{u"nord"_s, {}};
    wish.fields.status = SubscriptionStatus::Suspended;
    wish.fields.endsWithin = 30;
    wish.fields.renewal = GridRenewal::Stops;
    wish.fields.product = u"Visio “2”"_s;
    {
        SubscriptionsViewModel model(scene.parts());
        model.setWish(wish);
        model.saveFilter(u"  Ending   soon "_s);
        QCOMPARE(model.saved().nameOf(wish), u"Ending soon"_s);
    }
    SubscriptionsViewModel again(scene.parts());
    QCOMPARE(again.saved().all().size(), 1);
    QCOMPARE(again.saved().named(u"ending SOON"_s)->wish, wish);
    again.removeFilter(u"Ending soon"_s);
    QVERIFY(SavedFilters(scene.preferences).all().isEmpty());
}

void TestSubscriptionsModel::aFilterOfTheSameNameIsReplaced()
{
    GridScene scene;
    SavedFilters filters(scene.preferences);
    filters.save(u"b"_s, {u"one"_s, {}});
    filters.save(u"A"_s, {u"two"_s, {}});
    filters.save(u"B"_s, {u"three"_s, {}});
    filters.save(u"   "_s, {u"four"_s, {}}); // no name
    QCOMPARE(filters.all().size(), 2);
    QCOMPARE(filters.all().first().name, u"A"_s);
    QCOMPARE(filters.named(u"b"_s)->wish.text, u"three"_s);
}

void TestSubscriptionsModel::whatWasKeptByAnotherProgramIsRead()
{
    GridScene scene;
    scene.preferences.values[u"subscriptions/filters"_s] =
        u"[{\"name\":\"x\",\"text\":\"t\",\"status\":\"frozen\",\"endsWithin\":-4,\"renewal\":7},{\"text\":\"y\"},5]"_s;
    const SavedFilters filters(scene.preferences);
    QCOMPARE(filters.all().size(), 1);
    QCOMPARE(filters.all().first().wish, (GridWish{u"t"_s, {}}));
    scene.preferences.values[u"subscriptions/filters"_s] = u"no JSON"_s;
    QVERIFY(SavedFilters(scene.preferences).all().isEmpty());
}

void TestSubscriptionsModel::seatsOfTheChosenAreSummedInSlices()
{
    GridScene scene;
    std::vector<qint64> keys;
    for (int number = 0; number < 25'000; ++number)
        keys.push_back(number + 1);
    scene.add(u"A"_s, u"P"_s, 5);
    ChosenRows chosen(scene.grid);
    QCOMPARE(chosen.seats(), 0);
    scene.grid.holdSeats = true;
    chosen.choose(keys);
    QVERIFY(!chosen.seats()); // not known yet, and not guessed
    scene.grid.holdSeats = false;
    scene.grid.releaseSeats();
    QTRY_COMPARE(chosen.seats(), 5);
    QCOMPARE(scene.grid.seatReads.size(), 3);
}

void TestSubscriptionsModel::theLastChoiceIsSummed()
{
    GridScene scene;
    scene.add(u"A"_s, u"P"_s, 5);
    scene.add(u"B"_s, u"P"_s, 7);
    ChosenRows chosen(scene.grid);
    QSignalSpy summed(&chosen, &ChosenRows::summed);
    scene.grid.holdSeats = true;
    chosen.choose({1});
    chosen.choose({2});
    chosen.choose({1, 2});
    QCOMPARE(scene.grid.seatReads.size(), 1); // one at a time
    scene.grid.holdSeats = false;
    scene.grid.releaseSeats();
    QTRY_COMPARE(chosen.seats(), 12);
    QCOMPARE(summed.count(), 1);
    chosen.choose({});
    QCOMPARE(chosen.seats(), 0);
}

void TestSubscriptionsModel::renewalOfTheChosenGoesIntoThePlan()
{
    GridScene scene;
    for (int number = 0; number < 2500; ++number)
        scene.add(u"C%1"_s.arg(number), u"P"_s, 1);
    SubscriptionsViewModel model(scene.parts());
    QSignalSpy added(&model, &SubscriptionsViewModel::added);
    std::vector<qint64> keys;
    for (qint64 key = 1; key <= 2500; ++key)
        keys.push_back(key);
    model.chosen().choose(keys);
    model.put({ChosenWish::Kind::DoNotRenew});
    QTRY_COMPARE(added.count(), 1);
    QCOMPARE(scene.plan.puts.size(), 1); // one step of undo
    QCOMPARE(scene.plan.puts.first().size(), 2500);
    QCOMPARE(scene.plan.puts.first().first().before.autoRenew, true);
    QCOMPARE(scene.plan.puts.first().first().after.autoRenew, false);
}

void TestSubscriptionsModel::whatWouldChangeNothingStaysOut()
{
    GridScene scene;
    scene.add(u"A"_s, u"P"_s, 1);
    scene.add(u"B"_s, u"P"_s, 1).subscription.autoRenew = false;
    scene.add(u"C"_s, u"P"_s, 1).subscription.status = {SubscriptionStatus::Deleted, u"deleted"_s};
    SubscriptionsViewModel model(scene.parts());
    QSignalSpy added(&model, &SubscriptionsViewModel::added);
    model.chosen().choose({1, 2, 3});
    model.put({ChosenWish::Kind::DoNotRenew});
    QTRY_COMPARE(added.count(), 1);
    QCOMPARE(scene.plan.puts.first().size(), 1);
    QCOMPARE(added.first().at(1).toInt(), 2);
    QCOMPARE(added.first().at(2).toString(), u"P"_s);
    model.chosen().choose({3});
    model.put({ChosenWish::Kind::Renew});
    QTRY_COMPARE(added.count(), 2);
    QCOMPARE(scene.plan.puts.size(), 1); // nothing to put
}

// S0-52: a total, or a change to what each has; never a subscription without a seat.
void TestSubscriptionsModel::seatsOfTheNextTerm_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<int>>("seats"); // of those with 5 and 2 now; 0: nothing is wished
    QTest::addRow("total") << u"12"_s << QList<int>{12, 12};
    QTest::addRow("more") << u"+5"_s << QList<int>{10, 7};
    QTest::addRow("fewer, none left of one") << u" -2 "_s << QList<int>{3, 0};
    QTest::addRow("true minus") << u"\u22121"_s << QList<int>{4, 1};
    QTest::addRow("none") << u"0"_s << QList<int>{0, 0};
    QTest::addRow("no number") << u"1.000"_s << QList<int>{0, 0};
    QTest::addRow("too many digits") << u"123456789"_s << QList<int>{0, 0};
}

void TestSubscriptionsModel::seatsOfTheNextTerm()
{
    QFETCH(QString, typed);
    QFETCH(QList<int>, seats);
    GridScene scene;
    const std::array subscriptions{scene.add(u"A"_s, u"P"_s, 5).subscription,
                                   scene.add(u"B"_s, u"P"_s, 2).subscription};
    const std::optional<ChosenWish> wish = seatsWish(typed);
    QCOMPARE(wish.has_value(), seats != QList<int>({0, 0}));
    for (qsizetype each = 0; wish && each < seats.size(); ++each) {
        const QList<SubscriptionChange> changes = wishedChanges(*wish, subscriptions.at(std::size_t(each)));
        QCOMPARE(changes.size(), seats[each] > 0 ? 1 : 0);
        if (!changes.isEmpty())
            QCOMPARE(changes.first().after.nextTerm->quantity, seats[each]);
    }
}

void TestSubscriptionsModel::whatIsScheduledStaysUnlessItIsTakenAway()
{
    GridScene scene;
    Subscription scheduled = scene.add(u"A"_s, u"P"_s, 5).subscription;
    scheduled.nextTerm = NextTerm();
    scheduled.nextTerm->skuId = u"0002"_s;
    scheduled.autoRenew = false;
    const auto changes = [&scheduled](const ChosenWish &wish) { return wishedChanges(wish, scheduled); };
    QCOMPARE(changes({ChosenWish::Kind::Renew}).size(), 1);
    QCOMPARE(changes({ChosenWish::Kind::Renew}).first().after.autoRenew, true);
    QCOMPARE(changes({ChosenWish::Kind::RenewAsIs}).size(), 2);
    QVERIFY(!changes({ChosenWish::Kind::RenewAsIs}).last().after.nextTerm);
    const QList<SubscriptionChange> seats = changes({ChosenWish::Kind::RenewWithSeats, 9, false});
    QCOMPARE(seats.last().after.nextTerm->quantity, 9);
    QCOMPARE(seats.last().after.nextTerm->skuId, u"0002"_s);
}

void TestSubscriptionsModel::seatsAreAskedWithTheirKeys()
{
    GridScene scene;
    scene.add(u"A"_s, u"P"_s, 1);
    scene.add(u"B"_s, u"P"_s, 1);
    SubscriptionsViewModel model(scene.parts());
    QSignalSpy asked(&model, &SubscriptionsViewModel::seatsAsked);
    model.chosen().choose({2, 77, 1}); // 77 is gone by now
    model.askSeats();
    QTRY_COMPARE(asked.count(), 1);
    const auto lines = asked.first().first().value<QList<BulkLine>>();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].subscriptionKey, 2);
    QCOMPARE(lines[0].customerKey, 1002);
    QCOMPARE(lines[1].subscriptionKey, 1);
}

void TestSubscriptionsModel::tooManyAreNotChanged()
{
    GridScene scene;
    SubscriptionsViewModel model(scene.parts());
    QSignalSpy asked(&model, &SubscriptionsViewModel::seatsAsked);
    model.chosen().choose(std::vector<qint64>(ChosenRows::mostChanged + 1, 1));
    model.askSeats();
    model.put({ChosenWish::Kind::Renew});
    QTRY_VERIFY(model.chosen().seats());
    QVERIFY(asked.isEmpty() && scene.plan.puts.isEmpty());
}

void TestSubscriptionsModel::manyChangesAreOneRefresh()
{
    GridScene scene;
    scene.add(u"A"_s, u"P"_s, 1);
    scene.add(u"B"_s, u"P"_s, 1);
    SubscriptionsViewModel model(scene.parts());
    model.enter();
    QTRY_COMPARE(shownCustomers(model).size(), 2);
    QCOMPARE(scene.grid.queries.size(), 1);
    scene.grid.stored[0].subscription.quantity = 8;
    for (int page = 0; page < 50; ++page)
        Q_EMIT scene.grid.changed(changedCustomer());
    QCOMPARE(scene.grid.queries.size(), 1);
    scene.clock.advance(std::chrono::seconds(3));
    QTRY_COMPARE(scene.grid.queries.size(), 2);
    QTRY_VERIFY(model.isQuiet());
    (void)shownCustomers(model);
    QCOMPARE(model.list().index(0, int(GridColumn::Seats)).data().toString(), u"8"_s);
    scene.clock.advance(std::chrono::seconds(3));
    QCOMPARE(scene.grid.queries.size(), 2);
    Changes orders;
    orders.orders = true;
    Q_EMIT scene.grid.changed(orders); // nothing the grid shows
    scene.clock.advance(std::chrono::seconds(3));
    QCOMPARE(scene.grid.queries.size(), 2);
}

void TestSubscriptionsModel::anotherAccountForgetsEverything()
{
    GridScene scene;
    scene.add(u"A"_s, u"P"_s, 1);
    SubscriptionsViewModel model(scene.parts());
    model.enter();
    model.chosen().choose({1});
    QTRY_COMPARE(model.shown(), 1);
    scene.grid.stored.clear();
    scene.grid.hold = true;
    Q_EMIT scene.grid.replaced();
    QCOMPARE(model.shown(), 0);
    QVERIFY(!model.total() && !model.isRead() && model.chosen().keys().empty());
    scene.grid.release();
    QTRY_COMPARE(model.total(), 0);
}

void TestSubscriptionsModel::aFailureIsToldAndMayBeTriedAgain()
{
    GridScene scene;
    scene.add(u"A"_s, u"P"_s, 1);
    scene.grid.failure = Error{Error::Kind::Damaged};
    SubscriptionsViewModel model(scene.parts());
    QSignalSpy failed(&model, &SubscriptionsViewModel::failed);
    model.enter();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!model.isRead() && !model.isReading());
    scene.grid.failure.reset();
    model.refresh();
    QTRY_COMPARE(model.shown(), 1);
}

QTEST_GUILESS_MAIN(TestSubscriptionsModel)
#include "tst_subscriptions_model.moc"
