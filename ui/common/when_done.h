// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/async.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>

namespace tenantry {

// Runs task with the answer in the GUI thread, where context lives, unless context is gone. A future that ends as
// cancelled arrives as an Error of kind Cancelled, so that a screen never waits for ever. Do not chain .then(context)
// for a context that may go first: Qt 6.4 asserts when the answer comes after it (qfuture_impl.h, Q_ASSERT(context)).
template <class T, class Task>
void whenDone(Async<T> answer, QObject *context, Task task)
{
    auto guarded = [guard = QPointer<QObject>(context), task](const Result<T> &result) {
        if (guard)
            task(result);
    };
    QObject *lasting = QCoreApplication::instance();
    answer.then(lasting, guarded).onCanceled(lasting, [guarded] {
        Error cancelled;
        cancelled.kind = Error::Kind::Cancelled;
        guarded(Result<T>(cancelled));
    });
}

} // namespace tenantry
