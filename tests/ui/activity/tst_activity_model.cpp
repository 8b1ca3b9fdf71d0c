// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/order_draft.h"
#include "testing/fake_services.h"
#include "ui/activity/activity_view_model.h"
#include "ui/activity/activity_words.h"
#include "ui/common/intent_words.h"
#include "ui/common/item_roles.h"
#include "ui/common/status_words.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

namespace {

Intent order(const QString &customer, IntentState state, const QString &parkReason = {})
{
    OrderDraft draft;
    draft.scenario = OrderScenario::ExistingCustomer;
    draft.customerName = customer;
    DraftLine line;
    line.offer.title = u"Sample 365 Basic"_s;
    line.quantity = 12;
    draft.lines = {line};
    Intent intent;
    intent.id = IntentId::make();
    intent.kind = u"order.place"_s;
    intent.payload = toJson(draft);
    intent.state = state;
    intent.parkReason = parkReason;
    intent.createdAt = QDateTime(QDate(2026, 12, 4), QTime(9, 0), Qt::UTC);
    return intent;
}

ActivityEntry entry(qint64 number, const QString &what)
{
    ActivityEntry made;
    made.number = number;
    made.what = what;
    made.at = QDateTime(QDate(2026, 12, 4), QTime(9, 0), Qt::UTC).addSecs(number);
    return made;
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

// Orders with their states and what happened.
class TestActivityModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordHasASentence_data();
    void everyWordHasASentence();
    void anUnknownWordIsShownAsItIs();
    void listsOrders();
    void aChangedOrderChangesItsRowOnly();
    void aNewOrderAppears();
    void showsTheStepsOfTheChosenOrder();
    void actionsFollowTheState_data();
    void actionsFollowTheState();
    void sendsKeptOrders();
    void reviewAgainMakesADraft();
    void aFailedActionIsSaid();
    void countsWhatWaits();
    void readsEntriesPageByPage();
    void newEntriesComeOnTop();
    void idsCanBeCopied();
    void nastyTextStaysPlain();
};

void TestActivityModel::everyWordHasASentence_data()
{
    QTest::addColumn<QString>("what");
    for (const char *word : {"order.queued", "order.sent", "order.confirmed", "order.refused", "order.parked",
                             "order.abandoned", "sync.done", "sync.failed", "account.connected", "account.signed-out",
                             "account.removed", "note.changed", "draft.discarded", "store.rebuilt", "backup.made"})
        QTest::addRow("%s", word) << QString::fromLatin1(word);
}

void TestActivityModel::everyWordHasASentence()
{
    QFETCH(QString, what);
    const StatusWord word = activityWord(what);
    QVERIFY(word.word != what);
    QVERIFY(!word.word.isEmpty());
    QVERIFY(!word.icon.isEmpty());
}

void TestActivityModel::anUnknownWordIsShownAsItIs()
{
    QCOMPARE(activityWord(u"seats.moved"_s).word, u"seats.moved"_s);
    QCOMPARE(stepText(u"cart.dance"_s), u"cart.dance"_s);
    QCOMPARE(stepText(u"offer.resolve/1"_s), u"Find the offer in the catalogue (line 2)"_s);
}

// S4-57
void TestActivityModel::listsOrders()
{
    FakeOrderDesk desk;
    FakeActivityLog log;
    desk.intents = {order(u"Brașov Unelte SRL"_s, IntentState::Confirmed), order(u"Rotar"_s, IntentState::Queued)};
    desk.intents[0].facts = {{u"orderIds"_s, QJsonArray{u"abc123"_s}}};
    ActivityViewModel model(desk, log);
    QAbstractItemModelTester tester(&model.orders());
    model.refresh();
    using Column = OrderListModel::Column;
    QCOMPARE(model.orders().rowCount(), 2);
    QCOMPARE(cell(model.orders(), 0, int(Column::Customer)), u"Brașov Unelte SRL"_s);
    QCOMPARE(cell(model.orders(), 0, int(Column::Offer)), u"Sample 365 Basic × 12"_s);
    QCOMPARE(cell(model.orders(), 0, int(Column::State)), statusWord(IntentState::Confirmed).word);
    QCOMPARE(cell(model.orders(), 0, int(Column::Number)), u"abc123"_s);
    QCOMPARE(cell(model.orders(), 1, int(Column::State)), statusWord(IntentState::Queued).word);
    QVERIFY(!model.orders().index(1, 0).data(role(ItemRole::Icon)).toString().isEmpty()); // never colour alone
}

// S4-58: an order is followed without its page
void TestActivityModel::aChangedOrderChangesItsRowOnly()
{
    FakeOrderDesk desk;
    FakeActivityLog log;
    for (int i = 0; i < 5; ++i)
        desk.intents.append(order(QString::number(i), IntentState::Running));
    ActivityViewModel model(desk, log);
    model.refresh();
    QSignalSpy changed(&model.orders(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model.orders(), &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model.orders(), &QAbstractItemModel::rowsRemoved);
    desk.become(desk.intents[3].id, IntentState::Confirmed);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 3);
    QCOMPARE(reset.size() + removed.size(), 0);
}

void TestActivityModel::aNewOrderAppears()
{
    FakeOrderDesk desk;
    FakeActivityLog log;
    desk.intents = {order(u"Rotar"_s, IntentState::Confirmed)};
    ActivityViewModel model(desk, log);
    model.refresh();
    desk.intents.prepend(order(u"Verdi"_s, IntentState::Running));
    Q_EMIT desk.orderChanged(desk.intents.first().id);
    QCOMPARE(model.orders().rowCount(), 2);
    QCOMPARE(model.orders().rowAt(0)->id, desk.intents.first().id); // newest first
}

void TestActivityModel::showsTheStepsOfTheChosenOrder()
{
    FakeOrderDesk desk;
    FakeActivityLog log;
    desk.intents = {order(u"Rotar"_s, IntentState::Running)};
    Step step;
    step.number = 1;
    step.kind = u"cart.create"_s;
    step.state = StepState::SentUnknown;
    step.attempts = 3;
    step.requestId = QUuid::createUuid();
    step.correlationId = u"corr-1"_s;
    step.httpStatus = 400;
    step.errorCode = u"800009"_s;
    step.errorText = u"<b>No</b>"_s;
    desk.intents[0].steps = {step};
    ActivityViewModel model(desk, log);
    QAbstractItemModelTester tester(&model.steps());
    model.refresh();
    QCOMPARE(model.steps().rowCount(), 0);
    model.select(desk.intents[0].id);
    QCOMPARE(model.steps().rowCount(), 1);
    using Column = StepModel::Column;
    QCOMPARE(cell(model.steps(), 0, int(Column::Step)), u"Fill the cart"_s);
    QVERIFY(cell(model.steps(), 0, int(Column::State)).startsWith(statusWord(StepState::SentUnknown).word));
    QVERIFY(cell(model.steps(), 0, int(Column::State)).contains(u"3"_s));
    QCOMPARE(cell(model.steps(), 0, int(Column::Answer)), u"400 · 800009 · <b>No</b>"_s);
    QCOMPARE(cell(model.steps(), 0, int(Column::RequestId)), step.requestId.toString(QUuid::WithoutBraces));
    QCOMPARE(cell(model.steps(), 0, int(Column::CorrelationId)), u"corr-1"_s);
}

void TestActivityModel::actionsFollowTheState_data()
{
    using Action = ActivityViewModel::Action;
    QTest::addColumn<IntentState>("state");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QList<Action>>("actions");
    const auto row = [](const char *name, IntentState state, const char *reason, const QList<Action> &actions) {
        QTest::addRow("%s", name) << state << QString::fromLatin1(reason) << actions;
    };
    row("running", IntentState::Running, "", {});
    row("done", IntentState::Confirmed, "", {});
    row("refused", IntentState::Refused, "", {});
    row("given up", IntentState::Abandoned, "", {});
    row("kept", IntentState::Queued, "", {Action::SendNow, Action::Abandon});
    row("price changed", IntentState::Parked, park::priceChanged, {Action::ReviewAgain, Action::Abandon});
    row("tenant taken", IntentState::Parked, park::tenantTaken, {Action::ReviewAgain, Action::Abandon});
    row("needs sign-in", IntentState::Parked, park::needsSignIn, {Action::SendNow, Action::Abandon});
    row("provider reviews", IntentState::Parked, park::providerReview, {Action::TryAgain, Action::Abandon});
    row("cannot tell", IntentState::Parked, park::cannotTell, {Action::TryAgain, Action::Abandon});
    row("partly done", IntentState::Parked, park::partialSuccess, {Action::Abandon});
}

void TestActivityModel::actionsFollowTheState()
{
    QFETCH(IntentState, state);
    QFETCH(QString, reason);
    QFETCH(QList<ActivityViewModel::Action>, actions);
    FakeOrderDesk desk;
    FakeActivityLog log;
    desk.intents = {order(u"Rotar"_s, state, reason)};
    ActivityViewModel model(desk, log);
    model.refresh();
    model.select(desk.intents[0].id);
    QCOMPARE(model.actions(), actions);
}

void TestActivityModel::sendsKeptOrders()
{
    FakeOrderDesk desk;
    FakeActivityLog log;
    desk.intents = {order(u"Rotar"_s, IntentState::Queued)};
    ActivityViewModel model(desk, log);
    model.refresh();
    model.select(desk.intents[0].id);
    model.send();
    QCOMPARE(desk.sent, QList{desk.intents[0].id});
    QCOMPARE(model.selected()->state, IntentState::Running);
    QVERIFY(!model.busy());
}

void TestActivityModel::reviewAgainMakesADraft()
{
    FakeOrderDesk desk;
    FakeActivityLog log;
    desk.intents = {order(u"Rotar"_s, IntentState::Parked, QString::fromLatin1(park::tenantTaken))};
    ActivityViewModel model(desk, log);
    model.refresh();
    model.select(desk.intents[0].id);
    QSignalSpy made(&model, &ActivityViewModel::draftMade);
    model.reviewAgain();
    QCOMPARE(made.size(), 1);
    QVERIFY(desk.saved.contains(made.first().at(0).value<DraftId>().text()));
    QCOMPARE(made.first().at(1).toString(), QString::fromLatin1(park::tenantTaken));
    QCOMPARE(model.selected()->state, IntentState::Abandoned);
}

void TestActivityModel::aFailedActionIsSaid()
{
    FakeOrderDesk desk;
    FakeActivityLog log;
    desk.intents = {order(u"Rotar"_s, IntentState::Queued)};
    ActivityViewModel model(desk, log);
    model.refresh();
    model.select(desk.intents[0].id);
    desk.failure = Error{.kind = Error::Kind::Offline};
    model.send();
    QVERIFY(model.error().has_value());
    QVERIFY(!model.busy());
    QCOMPARE(model.orders().rowCount(), 1); // what was read stays
}

void TestActivityModel::countsWhatWaits()
{
    FakeOrderDesk desk;
    FakeActivityLog log;
    desk.intents = {order(u"a"_s, IntentState::Queued), order(u"b"_s, IntentState::Parked),
                    order(u"c"_s, IntentState::Running), order(u"d"_s, IntentState::Confirmed)};
    ActivityViewModel model(desk, log);
    model.refresh();
    QCOMPARE(model.waiting(), 2);
}

void TestActivityModel::readsEntriesPageByPage()
{
    FakeOrderDesk desk;
    FakeActivityLog log;
    for (qint64 number = 250; number > 0; --number)
        log.all.append(entry(number, u"sync.done"_s));
    ActivityViewModel model(desk, log);
    QAbstractItemModelTester tester(&model.entries());
    model.refresh();
    QCOMPARE(model.entries().rowCount(), 100);
    QVERIFY(model.moreEntries());
    model.readMore();
    model.readMore();
    QCOMPARE(model.entries().rowCount(), 250);
    QVERIFY(!model.moreEntries());
    QCOMPARE(model.entries().rowAt(249)->number, 1);
}

void TestActivityModel::newEntriesComeOnTop()
{
    FakeOrderDesk desk;
    FakeActivityLog log;
    for (qint64 number = 150; number > 0; --number)
        log.all.append(entry(number, u"sync.done"_s));
    ActivityViewModel model(desk, log);
    model.refresh();
    model.readMore();
    QCOMPARE(model.entries().rowCount(), 150);
    QSignalSpy reset(&model.entries(), &QAbstractItemModel::modelReset);
    log.append(entry(0, u"order.sent"_s));
    QCOMPARE(model.entries().rowCount(), 151);
    QCOMPARE(model.entries().rowAt(0)->what, u"order.sent"_s);
    QCOMPARE(model.entries().rowAt(150)->number, 1); // what was read before stays
    QCOMPARE(reset.size(), 0);
}

void TestActivityModel::idsCanBeCopied()
{
    Intent placed = order(u"Rotar"_s, IntentState::Confirmed);
    placed.facts = {{u"orderIds"_s, QJsonArray{u"o1"_s, u"o2"_s}}, {u"customerId"_s, u"c1"_s}, {u"cartId"_s, u"k1"_s}};
    QStringList values;
    for (const LabelledId &id : idsOf(placed)) {
        QVERIFY(!id.label.isEmpty());
        values.append(id.value);
    }
    QCOMPARE(values, (QStringList{placed.id.text(), u"o1"_s, u"o2"_s, u"c1"_s, u"k1"_s}));
}

void TestActivityModel::nastyTextStaysPlain()
{
    const QString nasty = u"<img src=file:///x>"_s;
    FakeOrderDesk desk;
    FakeActivityLog log;
    desk.intents = {order(nasty, IntentState::Confirmed)};
    ActivityEntry made = entry(1, u"order.sent"_s);
    made.subject = nasty;
    log.all = {made};
    ActivityViewModel model(desk, log);
    model.refresh();
    const auto tip = [](const QModelIndex &index) { return index.data(Qt::ToolTipRole).toString(); };
    QCOMPARE(cell(model.orders(), 0, int(OrderListModel::Column::Customer)), nasty);
    QVERIFY(tip(model.orders().index(0, int(OrderListModel::Column::Customer))).contains(u"&lt;img"_s));
    QVERIFY(tip(model.entries().index(0, int(ActivityEntryModel::Column::Subject))).contains(u"&lt;img"_s));
}

QTEST_GUILESS_MAIN(TestActivityModel)
#include "tst_activity_model.moc"
