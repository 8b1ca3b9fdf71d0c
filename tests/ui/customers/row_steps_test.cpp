// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/row_steps.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace tenantry;

namespace {

using Keys = std::vector<qint64>;

// Carries the steps out as a view would see them.
Keys carriedOut(Keys keys, const Keys &to, const RowSteps &plan)
{
    for (const RowStep &step : plan.steps) {
        const auto at = keys.begin() + step.row;
        if (step.kind == RowStep::Kind::Remove)
            keys.erase(at, at + step.count);
        else if (step.kind == RowStep::Kind::Insert)
            keys.insert(at, to.begin() + step.row, to.begin() + step.row + step.count);
        else if (step.target > step.row)
            std::rotate(at, at + 1, keys.begin() + step.target);
        else
            std::rotate(keys.begin() + step.target, at, at + 1);
    }
    return keys;
}

RowStep removed(int row, int count)
{
    return {RowStep::Kind::Remove, row, count, 0};
}

RowStep inserted(int row, int count)
{
    return {RowStep::Kind::Insert, row, count, 0};
}

RowStep moved(int row, int target)
{
    return {RowStep::Kind::Move, row, 1, target};
}

} // namespace

class RowStepsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void anyChangeArrives();
    void refusesWhatWasNotTouched();
};

void RowStepsTest::steps_data()
{
    QTest::addColumn<Keys>("from");
    QTest::addColumn<Keys>("to");
    QTest::addColumn<QSet<qint64>>("touched");
    QTest::addColumn<std::vector<RowStep>>("expected");

    const Keys four{1, 2, 3, 4};
    QTest::addRow("nothing") << four << four << QSet<qint64>{2} << std::vector<RowStep>();
    QTest::addRow("first rows") << Keys() << Keys{1, 2} << QSet<qint64>{1, 2} << std::vector{inserted(0, 2)};
    QTest::addRow("one new") << four << Keys{1, 2, 9, 3, 4} << QSet<qint64>{9} << std::vector{inserted(2, 1)};
    QTest::addRow("two runs of new") << four << Keys{8, 1, 2, 3, 4, 9} << QSet<qint64>{8, 9}
                                     << std::vector{inserted(0, 1), inserted(5, 1)};
    QTest::addRow("one gone") << four << Keys{1, 3, 4} << QSet<qint64>{2} << std::vector{removed(1, 1)};
    QTest::addRow("a run gone") << four << Keys{1, 4} << QSet<qint64>{2, 3} << std::vector{removed(1, 2)};
    QTest::addRow("all gone") << four << Keys() << QSet<qint64>{1, 2, 3, 4} << std::vector{removed(0, 4)};
    QTest::addRow("moved up") << four << Keys{4, 1, 2, 3} << QSet<qint64>{4} << std::vector{moved(3, 0)};
    QTest::addRow("moved to the end") << four << Keys{2, 3, 4, 1} << QSet<qint64>{1} << std::vector{moved(0, 4)};
    QTest::addRow("moved down") << four << Keys{2, 1, 3, 4} << QSet<qint64>{1} << std::vector{moved(0, 4), moved(3, 1)};
}

void RowStepsTest::steps()
{
    QFETCH(Keys, from);
    QFETCH(Keys, to);
    QFETCH(QSet<qint64>, touched);
    QFETCH(std::vector<RowStep>, expected);
    const RowSteps plan = rowSteps(from, to, touched);
    QVERIFY(plan.ok);
    QVERIFY(plan.steps == expected);
    QCOMPARE(carriedOut(from, to, plan), to);
}

void RowStepsTest::anyChangeArrives()
{
    QRandomGenerator random(20261121);
    for (int round = 0; round < 500; ++round) {
        Keys from(static_cast<std::size_t>(random.bounded(30)));
        for (std::size_t i = 0; i < from.size(); ++i)
            from[i] = qint64(i) + 1;
        QSet<qint64> touched;
        Keys untouched;
        for (const qint64 key : from) {
            if (random.bounded(3) == 0)
                touched.insert(key);
            else
                untouched.push_back(key);
        }
        Keys to = untouched;
        QSet<qint64> all = touched;
        for (qint64 fresh = 100; fresh < 100 + random.bounded(6); ++fresh)
            all.insert(fresh);
        for (const qint64 key : std::as_const(all)) {
            if (random.bounded(4) != 0)
                to.insert(to.begin() + random.bounded(int(to.size()) + 1), key);
        }
        const RowSteps plan = rowSteps(from, to, all);
        QVERIFY(plan.ok);
        QCOMPARE(carriedOut(from, to, plan), to);
    }
}

// An order that differs in rows nobody announced cannot be explained by steps; the model then resets.
void RowStepsTest::refusesWhatWasNotTouched()
{
    QVERIFY(!rowSteps({1, 2, 3}, {3, 2, 1}, {}).ok);
    QVERIFY(!rowSteps({1, 2, 3}, {1, 2}, {}).ok);
    QVERIFY(!rowSteps({1, 2}, {1, 2, 3}, {1}).ok);
}

QTEST_GUILESS_MAIN(RowStepsTest)
#include "row_steps_test.moc"
