// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/async.h"

#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

Error timeout()
{
    Error error;
    error.kind = Error::Kind::Timeout;
    error.detail = u"no answer"_s;
    return error;
}

} // namespace

class TestResult final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValueOrAnError();
    void movesItsValueOut();
    void pendingSettlesOnce();
    void pendingCopiesShareOneFuture();
    void droppedPendingIsNoAnswer();
    void readyFuturesContinueInTheirContext();
};

void TestResult::holdsAValueOrAnError()
{
    const Result<int> good(7);
    QVERIFY(good.ok());
    QCOMPARE(*good, 7);
    QCOMPARE(good.valueOr(1), 7);
    const Result<int> bad(timeout());
    QVERIFY(!bad);
    QCOMPARE(bad.error(), timeout());
    QCOMPARE(bad.valueOr(1), 1);
    const Outcome done = Done();
    QVERIFY(done.ok());
}

void TestResult::movesItsValueOut()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(5));
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 5);
}

void TestResult::pendingSettlesOnce()
{
    const Pending<int> pending;
    QVERIFY(!pending.settled());
    pending.settle(1);
    pending.settle(2);
    QVERIFY(pending.settled());
    QCOMPARE(*pending.future().result(), 1);
    QCOMPARE(pending.future().resultCount(), 1);
}

void TestResult::pendingCopiesShareOneFuture()
{
    const Pending<int> pending;
    const auto settleLater = [pending] { pending.settle(timeout()); };
    const Async<int> future = pending.future();
    settleLater();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, Error::Kind::Timeout);
}

void TestResult::droppedPendingIsNoAnswer()
{
    Async<int> future;
    {
        const Pending<int> pending;
        future = pending.future();
    }
    QVERIFY(future.isCanceled());
    QCOMPARE(future.resultCount(), 0);
}

void TestResult::readyFuturesContinueInTheirContext()
{
    QObject context;
    int got = 0;
    Error::Kind failed = Error::Kind::Storage;
    readyNow(3).then(&context, [&got](const Result<int> &result) { got = *result; });
    failedNow<int>(timeout()).then(&context, [&failed](const Result<int> &result) { failed = result.error().kind; });
    QTRY_COMPARE(got, 3);
    QTRY_COMPARE(failed, Error::Kind::Timeout);
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
