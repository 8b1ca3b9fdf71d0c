// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Five more seats by the keyboard alone, in the real window against a provider in another process: find the customer,
// open it, the right one of three subscriptions of one name (S0-45…S0-53), +5, into the plan, review, send, confirmed.
// At most 14 key groups: one run of text into one field is one, any other key press is one. TENANTRY_TOUR_LANGUAGE
// names the language; nothing is found by a translated word.
#include "services/change_plan.h"
#include "services/directory_service.h"
#include "tests/e2e/driven_window.h"
#include "ui/common/change_words.h"
#include "ui/common/format.h"
#include "ui/customers/customer_cells.h"
#include "ui/customers/customer_search_bar.h"
#include "ui/customers/customer_tree_model.h"
#include "ui/customers/customer_tree_view.h"
#include "ui/customers/customers_page.h"
#include "ui/plan/plan_page.h"
#include "ui/plan/plan_tree_view.h"
#include "ui/plan/plan_view_model.h"
#include "ui/seats/seat_editor.h"
#include "ui/seats/seat_panel.h"
#include "ui/shell/navigation_row.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace tenantry;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;

// What follows would only fail again.
#define STEP(step)                                                                                                     \
    do {                                                                                                               \
        step;                                                                                                          \
        if (QTest::currentTestFailed())                                                                                \
            return;                                                                                                    \
    } while (false)

namespace {

constexpr int mostGroups = 14; // issue 3, line 7
// A customer of the demo company with three subscriptions of one name, without nicknames.
const QString company = u"Fahrradladen Speiche eG"_s;
const QString offer = u"Microsoft 365 Business Standard"_s;
constexpr int alike = 3;

} // namespace

class SeatsDrive final : public QObject
{
    Q_OBJECT

private:
    DrivenWindow m_desk;
    QList<SubscriptionRow> m_alike; // the three, as the list shows them

    CustomerTreeView &tree() { return *m_desk.graph().customers().tree(); }
    CustomerTreeModel &model() { return *m_desk.graph().customers().model(); }
    PlanViewModel &plan() { return m_desk.graph().plan().model(); }
    QString cell(CustomerColumn column)
    {
        return tree().currentIndex().siblingAtColumn(static_cast<int>(column)).data().toString();
    }
    int atProvider(const SubscriptionRow &row)
    {
        const QJsonObject record =
            m_desk.provider().subscription(row.subscription.customer.text(), row.subscription.id.text());
        return record[u"quantity"].toInt(-1);
    }
    int inTheList(const SubscriptionRow &row)
    {
        auto rows = m_desk.services().directory->subscriptionsOf({row.customerKey});
        if (!QTest::qWaitFor([&rows] { return rows.isFinished(); }))
            return -1;
        for (const SubscriptionRow &each : rows.result().valueOr({})) {
            if (each.key == row.key)
                return each.subscription.quantity;
        }
        return -1;
    }
    int effects() // updates that changed something at the provider
    {
        int count = 0;
        for (const auto &arrival : m_desk.provider().arrivals(u"subscriptions.update"_s))
            count += arrival[u"effect"].toBool() ? 1 : 0;
        return count;
    }
    // By what is to be seen in its row: its name, seats, and the day its term ends.
    bool standsOn(const SubscriptionRow &row)
    {
        return cell(CustomerColumn::Name) == offer &&
               cell(CustomerColumn::Seats) == format::count(row.subscription.quantity) &&
               cell(CustomerColumn::TermEnd) ==
                   subscriptionCell(row, CustomerColumn::TermEnd, Qt::DisplayRole).toString();
    }
    Qt::Key numberOf(const QString &page)
    {
        int place = 0;
        for (const NavigationRow *row : m_desk.window().findChildren<NavigationRow *>()) {
            ++place;
            if (row->pageId() == page)
                return static_cast<Qt::Key>(Qt::Key_0 + place);
        }
        return Qt::Key_unknown;
    }
    const PlanItem *lineOf(const SubscriptionRow &row, const std::function<bool(const PlanItem &)> &is)
    {
        for (const PlanItem &item : plan().items()) {
            if (item.change.subscription == row.subscription.id && is(item))
                return &item;
        }
        return nullptr;
    }
    const PlanItem *lineOf(const SubscriptionRow &row, IntentState state)
    {
        return lineOf(row, [state](const PlanItem &item) { return item.state == state; });
    }
    QString shownState(const PlanItem &item)
    {
        return plan().tree().indexOf(item.id).siblingAtColumn(static_cast<int>(PlanColumn::State)).data().toString();
    }

    // Search, open, go down to the right one.
    void find(const SubscriptionRow &wanted)
    {
        m_desk.press(Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(m_desk.focused(), u"customerSearch"_s);
        m_desk.type(u"speiche standard"_s);
        QTRY_COMPARE(model().rowCount(), 1);
        QTRY_VERIFY(m_desk.customersInSight());
        m_desk.press(Qt::Key_Down);
        QTRY_VERIFY(tree().hasFocus());
        QCOMPARE(cell(CustomerColumn::Name), company);
        m_desk.press(Qt::Key_Right);
        QTRY_COMPARE(model().rowCount(model().index(0, 0)), alike); // of this name, and no others
        if (!model().subscriptionRow(tree().currentIndex()))
            m_desk.press(Qt::Key_Down);                             // Right has only opened it
        for (int row = 0; row <= alike && !standsOn(wanted); ++row) // an add-on may stand between
            m_desk.press(Qt::Key_Down);
        QVERIFY(standsOn(wanted));
        QCOMPARE(model().subscriptionRow(tree().currentIndex())->key, wanted.key);
        m_desk.picture(u"found"_s);
    }
    // The seat editor, five more, into the plan.
    void addFive(const SubscriptionRow &row)
    {
        m_desk.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(m_desk.focused(), u"seatTotal"_s);
        const auto *panel = m_desk.find<SeatPanel>(u"seatPanel"_s);
        QVERIFY(panel);
        m_desk.press(Qt::Key_Tab);
        QCOMPARE(m_desk.focused(), u"seatChange"_s);
        m_desk.type(u"+5"_s);
        QTRY_VERIFY(panel->addButton()->isEnabled());
        m_desk.picture(u"seats"_s);
        m_desk.press(Qt::Key_Return);
        QTRY_VERIFY(!m_desk.find<SeatPanel>(u"seatPanel"_s));
        QVERIFY(tree().hasFocus());
        QTRY_VERIFY(lineOf(row, IntentState::Draft));
    }
    void goToThePlan()
    {
        m_desk.press(numberOf(u"plan"_s), Qt::ControlModifier);
        QTRY_COMPARE(m_desk.window().currentPageId(), u"plan"_s);
        QTRY_VERIFY(m_desk.find<QPushButton>(u"planMain"_s));
    }
    void review(const SubscriptionRow &row, int before, int after)
    {
        m_desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(plan().reviewing());
        const PlanItem *line = lineOf(row, IntentState::Draft);
        QVERIFY(line);
        QCOMPARE(line->change.before.quantity, before);
        QCOMPARE(line->change.after.quantity, after);
        QCOMPARE(plan().chosen().size(), 1);
        m_desk.picture(u"review"_s);
    }
    void send()
    {
        QTRY_VERIFY(m_desk.find<QPushButton>(u"planMain"_s)->isEnabled());
        m_desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!plan().reviewing());
    }
    void waitUntilConfirmed(const SubscriptionRow &row)
    {
        QTRY_VERIFY_WITH_TIMEOUT(lineOf(row, IntentState::Confirmed), 60'000);
        QTRY_VERIFY(!plan().progress().running);
        QTRY_COMPARE(shownState(*lineOf(row, IntentState::Confirmed)), changeStateWord(IntentState::Confirmed).word);
        m_desk.picture(u"confirmed"_s);
    }
    void sayGroups()
    {
        m_desk.say(u"%1 key groups: %2"_s.arg(m_desk.groups().size()).arg(m_desk.groups().join(u", "_s)));
        qInfo("%s", qPrintable(u"%1 key groups: %2"_s.arg(m_desk.groups().size()).arg(m_desk.groups().join(u", "_s))));
    }
    void backToCustomers()
    {
        m_desk.services().changes->clearEnded();
        m_desk.window().showPage(u"customers"_s);
        m_desk.graph().customers().search()->clear();
        tree().collapseAll();
        tree().selectionModel()->clear();
        QTRY_VERIFY(m_desk.customersInSight());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_desk.open(qEnvironmentVariable("TENANTRY_TOUR_LANGUAGE", u"en"_s)));
        // Which three they are, from the list itself.
        auto known = m_desk.services().directory->find(company, 1);
        QTRY_VERIFY(known.isFinished());
        QVERIFY(known.result() && known.result()->size() == 1);
        auto rows = m_desk.services().directory->subscriptionsOf({known.result()->first().key});
        QTRY_VERIFY(rows.isFinished());
        for (const SubscriptionRow &row : rows.result().valueOr({})) {
            if (row.subscription.offerName == offer)
                m_alike << row;
        }
        QCOMPARE(m_alike.size(), alike);
    }
    void init() { backToCustomers(); }

    void fiveMoreSeatsOfTheRightOne_data()
    {
        QTest::addColumn<int>("which");
        for (int which = 0; which < alike; ++which)
            QTest::addRow("%d of three", which + 1) << which;
    }
    void fiveMoreSeatsOfTheRightOne()
    {
        QFETCH(int, which);
        const SubscriptionRow wanted = m_alike.at(which);
        const int had = wanted.subscription.quantity;
        QList<int> before;
        for (const SubscriptionRow &row : m_alike)
            before << atProvider(row);
        QCOMPARE(before.at(which), had);
        const int written = effects();
        m_desk.startCounting();
        STEP(find(wanted));
        STEP(addFive(wanted));
        STEP(goToThePlan());
        STEP(review(wanted, had, had + 5));
        STEP(send());
        STEP(waitUntilConfirmed(wanted));
        sayGroups();
        QVERIFY2(m_desk.groups().size() <= mostGroups, qPrintable(m_desk.groups().join(u", "_s)));
        for (int other = 0; other < alike; ++other)
            QCOMPARE(atProvider(m_alike.at(other)), before.at(other) + (other == which ? 5 : 0));
        QCOMPARE(effects(), written + 1);
    }

    // S0-49: three of one name are told apart by id as well; one key run finds it.
    void theIdAloneFindsIt()
    {
        const SubscriptionRow &wanted = m_alike.last();
        m_desk.press(Qt::Key_F, Qt::ControlModifier);
        m_desk.type(wanted.subscription.id.text());
        QTRY_COMPARE(model().rowCount(), 1);
        QTRY_VERIFY(m_desk.customersInSight());
        QTRY_COMPARE(model().rowCount(model().index(0, 0)), 1);
        m_desk.press(Qt::Key_Down);
        m_desk.press(Qt::Key_Right);
        QCOMPARE(model().subscriptionRow(tree().currentIndex())->key, wanted.key);
    }

    // C26: somebody else changes the subscription between review and sending. Nothing is overwritten; the line says
    // what was seen, what is wished and what the provider says; the person decides, and sends anew.
    void aChangeInMidAirIsDecidedByThePerson()
    {
        SubscriptionRow wanted = m_alike.first();
        const int had = atProvider(wanted);
        const int theirs = had + 2;
        wanted.subscription.quantity = had;
        QTRY_COMPARE(inTheList(wanted), had);
        STEP(find(wanted));
        STEP(addFive(wanted));
        STEP(goToThePlan());
        STEP(review(wanted, had, had + 5));
        const int written = effects();
        m_desk.provider().subscription(wanted.subscription.customer.text(), wanted.subscription.id.text(),
                                       {{u"quantity"_s, theirs}});
        STEP(send());
        const auto moved = [](const PlanItem &item) {
            return item.state == IntentState::Parked && item.standing == ChangeStanding::Overtaken;
        };
        QTRY_VERIFY_WITH_TIMEOUT(lineOf(wanted, moved), 60'000);
        QCOMPARE(atProvider(wanted), theirs);
        QCOMPARE(effects(), written);
        const PlanItem line = *lineOf(wanted, moved);
        QTRY_VERIFY2(shownState(line).contains(format::count(theirs)), qPrintable(shownState(line)));
        const QString said = threeWayText(line.change, line.provider);
        for (const int number : {had, had + 5, theirs})
            QVERIFY2(said.contains(format::count(number)), qPrintable(said));
        const auto shown = [&said](QWidget *strip) {
            const auto labels = strip->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&said](const QLabel *label) { return label->isVisible() && label->text() == said; });
        };
        QVERIFY(shown(m_desk.find<QWidget>(u"planDetail"_s)));
        m_desk.picture(u"mid-air"_s);
        QVERIFY(m_desk.find<QPushButton>(u"giveUp"_s)); // theirs shall stand
        for (int key = 0; key < 10 && m_desk.focused() != u"keepWish"_s; ++key)
            m_desk.press(Qt::Key_Tab);
        QCOMPARE(m_desk.focused(), u"keepWish"_s);
        m_desk.press(Qt::Key_Space); // ours shall
        QTRY_VERIFY(lineOf(wanted, IntentState::Draft));
        QTRY_VERIFY(m_desk.find<QPushButton>(u"planMain"_s));
        STEP(review(wanted, theirs, had + 5));
        STEP(send());
        STEP(waitUntilConfirmed(wanted));
        QCOMPARE(atProvider(wanted), had + 5);
        QCOMPARE(effects(), written + 1);
    }

    void cleanupTestCase() { m_desk.close(); }
};

QTEST_MAIN(SeatsDrive)
#include "seats_drive.moc"
