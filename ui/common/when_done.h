// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/async.h"

#include <QObject>

namespace tenantry {

// Runs task with the answer in context's thread, unless context is gone. A future that ends as cancelled arrives as an
// Error of kind Cancelled, so that a screen never waits for ever.
template <class T, class Task>
void whenDone(Async<T> answer, QObject *context, Task task)
{
    answer.then(context, [task](const Result<T> &result) { task(result); }).onCanceled(context, [task] {
        Error cancelled;
        cancelled.kind = Error::Kind::Cancelled;
        task(Result<T>(cancelled));
    });
}

} // namespace tenantry
