// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QTest>

namespace tenantry::testing {

// What a future that ends in this thread's event loop came to; lets the loop run until then. A future that was
// cancelled or did not end within half a minute has no answer: the test ends there.
template <class T>
T answerOf(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000) || future.resultCount() == 0)
        qFatal("no answer");
    return future.result();
}

} // namespace tenantry::testing
