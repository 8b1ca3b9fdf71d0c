// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clock.h"

#include <QTest>
#include <QThread>
#include <QTimeZone>

using namespace tenantry;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QDateTime start()
{
    return QDateTime(QDate(2026, 3, 5), QTime(9, 0), Qt::UTC);
}

} // namespace

class TestClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemClockTellsUtc();
    void systemClockRunsTaskInContextThread();
    void systemClockForgetsTasksOfDeadContexts();
    void manualClockStandsStill();
    void manualClockRunsDueTasksInOrder();
    void manualClockShowsEachTaskItsOwnTime();
    void manualClockRunsTasksAddedByTasks();
    void manualClockForgetsTasksOfDeadContexts();
};

void TestClock::systemClockTellsUtc()
{
    const QDateTime now = SystemClock().now();
    QCOMPARE(now.timeSpec(), Qt::UTC);
    QVERIFY(qAbs(now.msecsTo(QDateTime::currentDateTimeUtc())) < 5000);
}

void TestClock::systemClockRunsTaskInContextThread()
{
    QObject context;
    QThread *ran = nullptr;
    SystemClock().after(1ms, &context, [&ran] { ran = QThread::currentThread(); });
    QVERIFY(ran == nullptr);
    QTRY_COMPARE(ran, context.thread());
}

void TestClock::systemClockForgetsTasksOfDeadContexts()
{
    QObject later;
    bool laterRan = false;
    bool ran = false;
    {
        QObject context;
        SystemClock().after(1ms, &context, [&ran] { ran = true; });
    }
    SystemClock().after(20ms, &later, [&laterRan] { laterRan = true; });
    QTRY_VERIFY(laterRan);
    QVERIFY(!ran);
}

void TestClock::manualClockStandsStill()
{
    ManualClock clock(QDateTime(start().date(), QTime(10, 0), QTimeZone("Europe/Berlin")));
    QCOMPARE(clock.now(), start());
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    clock.advance(90min);
    QCOMPARE(clock.now(), start().addSecs(5400));
}

void TestClock::manualClockRunsDueTasksInOrder()
{
    ManualClock clock(start());
    QObject context;
    QStringList ran;
    clock.after(3s, &context, [&ran] { ran << u"third"_s; });
    clock.after(1s, &context, [&ran] { ran << u"first"_s; });
    clock.after(1s, &context, [&ran] { ran << u"second"_s; });
    clock.after(10s, &context, [&ran] { ran << u"late"_s; });
    QCOMPARE(clock.waiting(), 4);
    clock.advance(3s);
    QCOMPARE(ran, (QStringList{u"first"_s, u"second"_s, u"third"_s}));
    QCOMPARE(clock.waiting(), 1);
    clock.advance(1s);
    QCOMPARE(ran.size(), 3);
}

void TestClock::manualClockShowsEachTaskItsOwnTime()
{
    ManualClock clock(start());
    QObject context;
    QDateTime seen;
    clock.after(2s, &context, [&] { seen = clock.now(); });
    clock.advance(1min);
    QCOMPARE(seen, start().addSecs(2));
    QCOMPARE(clock.now(), start().addSecs(60));
}

void TestClock::manualClockRunsTasksAddedByTasks()
{
    ManualClock clock(start());
    QObject context;
    int ticks = 0;
    std::function<void()> tick = [&] {
        ++ticks;
        clock.after(10s, &context, tick);
    };
    clock.after(10s, &context, tick);
    clock.advance(35s);
    QCOMPARE(ticks, 3);
    QCOMPARE(clock.waiting(), 1);
}

void TestClock::manualClockForgetsTasksOfDeadContexts()
{
    ManualClock clock(start());
    bool ran = false;
    {
        QObject context;
        clock.after(1s, &context, [&ran] { ran = true; });
        QCOMPARE(clock.waiting(), 1);
    }
    QCOMPARE(clock.waiting(), 0);
    clock.advance(5s);
    QVERIFY(!ran);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
