// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_scene.h"
#include "ui/common/item_roles.h"
#include "ui/common/tone.h"
#include "ui/plan/plan_grouping.h"
#include "ui/plan/plan_tree_model.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

namespace {

QString cell(const PlanTreeModel &model, const QModelIndex &line, PlanColumn column)
{
    return model.data(line.siblingAtColumn(static_cast<int>(column))).toString();
}

QStringList names(const PlanTreeModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex group = model.index(row, 0);
        all << group.data().toString();
        for (int line = 0; line < model.rowCount(group); ++line)
            all << u"- "_s + model.index(line, 0, group).data().toString();
    }
    return all;
}

QStringList expected(const QList<PlanGroup> &groups)
{
    QStringList all;
    for (const PlanGroup &group : groups) {
        all << group.customerName;
        for (const PlanItem &line : group.lines)
            all << u"- "_s + line.subscriptionName + u" · Seats"_s;
    }
    return all;
}

} // namespace

// The tree customer › change: order, figures, and how it follows a new list.
class TestPlanTree final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void groupsByCustomer();
    void whatIsOverStandsBelow();
    void sortsByFigure();
    void searchFindsEveryWord();
    void currenciesAreNotAdded();
    void figuresCarryTheirUnit();
    void whatIsNotSentCostsNothing();
    void saleAndMarginStandWhereSalePricesAreKnown();
    void aChangedLineChangesItsRowOnly();
    void anotherOrderKeepsWhatWasChosen();
    void followsAnyList();
    void checksFollowTheVerdict();
    void nastyTextStaysPlain();
};

void TestPlanTree::groupsByCustomer()
{
    PlanScene scene;
    scene.add(u"Verdi"_s, u"Basic"_s, 1, 2);
    scene.add(u"Älbrecht"_s, u"Standard"_s, 5, 4);
    scene.add(u"Verdi"_s, u"Apps"_s, 1, 3);
    PlanTreeModel model;
    QAbstractItemModelTester tester(&model);
    model.show(grouped(scene.desk.plan, {}));
    QCOMPARE(names(model), (QStringList{u"Älbrecht"_s, u"- Standard · Seats"_s, u"Verdi"_s, u"- Apps · Seats"_s,
                                        u"- Basic · Seats"_s}));
    const QModelIndex line = model.index(0, 0, model.index(1, 0));
    QCOMPARE(cell(model, line, PlanColumn::Before), u"1"_s);
    QCOMPARE(cell(model, line, PlanColumn::After), u"3"_s);
    QCOMPARE(cell(model, line, PlanColumn::State), u"Allowed"_s);
    QVERIFY(model.index(0, 0).data(role(ItemRole::Group)).toBool());
}

void TestPlanTree::whatIsOverStandsBelow()
{
    PlanScene scene;
    const IntentId done = scene.add(u"Albrecht"_s, u"Apps"_s, 1, 2);
    scene.add(u"Albrecht"_s, u"Basic"_s, 1, 2);
    scene.add(u"Zorn"_s, u"Basic"_s, 1, 2);
    scene.item(done).state = IntentState::Confirmed;
    for (const bool descending : {false, true}) {
        PlanOrder order;
        order.descending = descending;
        const QList<PlanGroup> groups = grouped(scene.desk.plan, order);
        const PlanGroup &albrecht = groups.at(descending ? 1 : 0);
        QCOMPARE(albrecht.customerName, u"Albrecht"_s);
        QCOMPARE(albrecht.lines.last().id, done);
    }
}

void TestPlanTree::sortsByFigure()
{
    PlanScene scene;
    for (const char *now : {"9.5", "-100", "10"})
        scene.item(scene.add(u"C"_s + QString::fromLatin1(now), u"Basic"_s, 1, 2)).cost = cost(now, "0", "0", u"EUR"_s);
    scene.add(u"unknown"_s, u"Basic"_s, 1, 2);
    PlanOrder order;
    order.column = PlanColumn::Now;
    QStringList found;
    for (const PlanGroup &group : grouped(scene.desk.plan, order))
        found << group.customerName;
    QCOMPARE(found, (QStringList{u"C-100"_s, u"C9.5"_s, u"C10"_s, u"unknown"_s}));
}

void TestPlanTree::searchFindsEveryWord()
{
    PlanScene scene;
    scene.add(u"Brașov Unelte SRL"_s, u"Business Basic"_s, 12, 17);
    scene.add(u"Rotar"_s, u"Business Basic"_s, 1, 2);
    PlanOrder order;
    const auto found = [&](const QString &words) {
        order.search = words;
        return grouped(scene.desk.plan, order).size();
    };
    QCOMPARE(found(u"business"_s), 2);
    QCOMPARE(found(u"brasov BASIC"_s), 1);
    QCOMPARE(found(u"rotar 17"_s), 0);
    QCOMPARE(found(u"  "_s), 2);
}

void TestPlanTree::currenciesAreNotAdded()
{
    PlanScene scene;
    scene.item(scene.add(u"A"_s, u"One"_s, 1, 2)).cost = cost("1", "10", "100", u"EUR"_s);
    scene.item(scene.add(u"A"_s, u"Two"_s, 1, 2)).cost = cost("2", "20", "200", u"EUR"_s, BillingCycle::Annual);
    scene.item(scene.add(u"A"_s, u"Three"_s, 1, 2)).cost = cost("4", "40", "400", u"RON"_s);
    PlanTreeModel model;
    model.show(grouped(scene.desk.plan, {}));
    const auto sum = [&](PlanColumn column) {
        return cell(model, model.index(0, 0), column).replace(QChar::Nbsp, u' ');
    };
    QCOMPARE(sum(PlanColumn::Now), u"+3.00 EUR and +4.00 RON"_s);
    QCOMPARE(sum(PlanColumn::PerPeriod), u"+10.00 EUR/mo, +20.00 EUR/yr and +40.00 RON/mo"_s);
}

void TestPlanTree::figuresCarryTheirUnit()
{
    PlanScene scene;
    scene.item(scene.add(u"A"_s, u"One"_s, 1, 2)).cost = cost("-1.5", "10", "0", u"EUR"_s);
    PlanTreeModel model;
    model.show(grouped(scene.desk.plan, {}));
    const QModelIndex line = model.index(0, 0, model.index(0, 0));
    const auto at = [&](PlanColumn column) { return line.siblingAtColumn(static_cast<int>(column)); };
    QCOMPARE(at(PlanColumn::Now).data().toString(), u"\u22121.50"_s);
    QCOMPARE(at(PlanColumn::PerPeriod).data().toString(), u"+10.00"_s);
    QCOMPARE(at(PlanColumn::PerPeriod).data(role(ItemRole::Unit)).toString(), u"EUR/mo"_s);
    QCOMPARE(at(PlanColumn::PerPeriod).data(Qt::AccessibleTextRole).toString(), u"+10.00 EUR/mo"_s);
    QCOMPARE(at(PlanColumn::ToTermEnd).data(role(ItemRole::Tone)).toInt(), static_cast<int>(Tone::Muted));
}

void TestPlanTree::whatIsNotSentCostsNothing()
{
    PlanScene scene;
    const IntentId refused = scene.add(u"A"_s, u"One"_s, 5, 2);
    scene.item(refused).cost = cost("-9", "-9", "-9", u"EUR"_s);
    scene.refuse(refused, u"window-passed"_s);
    scene.add(u"A"_s, u"Two"_s, 1, 2);
    PlanTreeModel model;
    model.show(grouped(scene.desk.plan, {}));
    const QModelIndex group = model.index(0, 0);
    QCOMPARE(cell(model, model.index(0, 0, group), PlanColumn::Now), u"—"_s);
    QCOMPARE(cell(model, model.index(1, 0, group), PlanColumn::Now), u"unknown"_s); // never a guess
    QCOMPARE(cell(model, group, PlanColumn::State), u"1 cannot be sent"_s);
    QVERIFY(cell(model, model.index(0, 0, group), PlanColumn::State).startsWith(u"Not allowed: "_s));
}

void TestPlanTree::saleAndMarginStandWhereSalePricesAreKnown()
{
    PlanScene scene;
    const IntentId sold = scene.add(u"Verdi"_s, u"Basic"_s, 1, 3);
    const IntentId unsold = scene.add(u"Zorn"_s, u"Basic"_s, 1, 3);
    scene.item(sold).cost = cost("10", "20", "100", u"EUR"_s);
    scene.item(unsold).cost = cost("10", "20", "100", u"EUR"_s);
    PlanTreeModel model;
    QAbstractItemModelTester tester(&model);
    QSignalSpy shown(&model, &PlanTreeModel::salesShown);
    model.show(grouped(scene.desk.plan, {}));
    QCOMPARE(shown.count(), 0);
    scene.item(sold).sale = cost("12.5", "25", "125", u"EUR"_s);
    model.show(grouped(scene.desk.plan, {}));
    QCOMPARE(shown.count(), 1);
    QCOMPARE(shown.first().first().toBool(), true);
    const QModelIndex line = model.indexOf(sold);
    QCOMPARE(cell(model, line, PlanColumn::PerPeriod), u"+20.00"_s);
    QCOMPARE(cell(model, line, PlanColumn::Sale), u"+25.00"_s);
    QCOMPARE(cell(model, line, PlanColumn::Margin), u"+5.00"_s);
    QCOMPARE(cell(model, model.indexOf(unsold), PlanColumn::Margin), u"unknown"_s); // never guessed
    PlanOrder order;
    order.column = PlanColumn::Margin;
    QCOMPARE(grouped(scene.desk.plan, order).first().customerName, u"Verdi"_s);
    scene.item(sold).sale = {};
    model.show(grouped(scene.desk.plan, {}));
    QCOMPARE(shown.last().first().toBool(), false);
}

void TestPlanTree::aChangedLineChangesItsRowOnly()
{
    PlanScene scene;
    for (int i = 0; i < 200; ++i)
        scene.add(u"Customer %1"_s.arg(i / 10, 3), u"Basic %1"_s.arg(i, 3), 1, 2);
    PlanTreeModel model;
    model.show(grouped(scene.desk.plan, {}));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
    scene.desk.plan[57].state = IntentState::Running;
    model.show(grouped(scene.desk.plan, {}));
    QCOMPARE(reset.size() + moved.size(), 0);
    QVERIFY(changed.size() <= 2); // the line, and the sums of its customer
    QCOMPARE(changed.last().at(0).toModelIndex(), model.indexOf(scene.desk.plan.at(57).id));
    changed.clear();
    model.show(grouped(scene.desk.plan, {}));
    QCOMPARE(changed.size(), 0);
}

void TestPlanTree::anotherOrderKeepsWhatWasChosen()
{
    PlanScene scene;
    for (int i = 0; i < 30; ++i)
        scene.add(u"Customer %1"_s.arg(i % 4), u"Basic %1"_s.arg(i), i + 1, 40 - i);
    PlanTreeModel model;
    QAbstractItemModelTester tester(&model);
    model.show(grouped(scene.desk.plan, {}));
    const IntentId chosen = scene.desk.plan.at(13).id;
    const QPersistentModelIndex line(model.indexOf(chosen));
    const QPersistentModelIndex group(model.indexOfGroup(u"customer-Customer 1"_s));
    PlanOrder order;
    order.column = PlanColumn::After;
    order.descending = true;
    model.show(grouped(scene.desk.plan, order));
    QCOMPARE(model.itemAt(line)->id, chosen);
    QCOMPARE(model.groupKey(group), u"customer-Customer 1"_s);
    QCOMPARE(QModelIndex(line).parent(), QModelIndex(group));
}

void TestPlanTree::followsAnyList()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    PlanScene scene;
    PlanTreeModel model;
    QAbstractItemModelTester tester(&model);
    for (int round = 0; round < 60; ++round) {
        const int steps = round % 10 == 9 ? 150 : 8; // now and then so much that it resets
        for (int step = 0; step < steps; ++step) {
            QList<PlanItem> &plan = scene.desk.plan;
            if (plan.isEmpty() || random.bounded(3) > 0)
                scene.add(u"Customer %1"_s.arg(random.bounded(12)), u"Basic %1"_s.arg(random.bounded(1000)), 1,
                          random.bounded(2, 90));
            else
                plan.removeAt(random.bounded(static_cast<int>(plan.size())));
        }
        PlanOrder order;
        order.column = static_cast<PlanColumn>(random.bounded(static_cast<int>(PlanColumn::Count)));
        order.descending = random.bounded(2) == 1;
        const QList<PlanGroup> groups = grouped(scene.desk.plan, order);
        model.show(groups);
        QCOMPARE(names(model), expected(groups));
    }
}

void TestPlanTree::checksFollowTheVerdict()
{
    PlanScene scene;
    const IntentId fine = scene.add(u"A"_s, u"One"_s, 1, 2);
    const IntentId refused = scene.add(u"A"_s, u"Two"_s, 5, 2);
    scene.refuse(refused, u"window-passed"_s);
    PlanTreeModel model;
    model.show(grouped(scene.desk.plan, {}));
    QVERIFY(!model.indexOf(fine).data(Qt::CheckStateRole).isValid()); // only while reviewing
    model.setReviewing(true);
    const auto state = [](const QModelIndex &row) {
        return static_cast<Qt::CheckState>(row.data(Qt::CheckStateRole).toInt());
    };
    QCOMPARE(state(model.indexOf(fine)), Qt::Checked);
    QCOMPARE(state(model.indexOf(refused)), Qt::Unchecked);
    QVERIFY(!model.flags(model.indexOf(refused)).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!model.setData(model.indexOf(refused), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(state(model.index(0, 0)), Qt::Checked); // all that can be
    QSignalSpy checks(&model, &PlanTreeModel::checksChanged);
    QVERIFY(model.setData(model.indexOf(fine), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(checks.size(), 1);
    QCOMPARE(state(model.index(0, 0)), Qt::Unchecked);
}

void TestPlanTree::nastyTextStaysPlain()
{
    const QString nasty = u"<img src=file:///x>"_s;
    PlanScene scene;
    const IntentId line = scene.add(nasty, nasty, 1, 2);
    scene.item(line).state = IntentState::Refused;
    scene.item(line).detail = nasty;
    PlanTreeModel model;
    model.show(grouped(scene.desk.plan, {}));
    const QModelIndex at = model.indexOf(line);
    QVERIFY(cell(model, at, PlanColumn::State).contains(nasty));
    for (const PlanColumn column : {PlanColumn::Change, PlanColumn::State}) {
        const QString tip = at.siblingAtColumn(static_cast<int>(column)).data(Qt::ToolTipRole).toString();
        QVERIFY2(!Qt::mightBeRichText(tip) || tip.contains(u"&lt;img"_s), qPrintable(tip));
        QVERIFY(tip.contains(u"img src"_s));
    }
}

QTEST_GUILESS_MAIN(TestPlanTree)
#include "tst_plan_tree.moc"
