// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <memory>

namespace tenantry {

// What public functions of net, storage and services return. Always continue with a context object:
// future.then(this, [this](const Result<T> &r) { … }). A future that ends as cancelled means "no answer", never
// success.
template <class T>
using Async = QFuture<Result<T>>;

template <class T>
Async<T> readyNow(T value)
{
    return QtFuture::makeReadyFuture(Result<T>(std::move(value)));
}

template <class T>
Async<T> failedNow(Error error)
{
    return QtFuture::makeReadyFuture(Result<T>(std::move(error)));
}

// A promise that can be copied into lambdas and is fulfilled at most once.
template <class T>
class Pending
{
public:
    Pending() : m_promise(std::make_shared<QPromise<Result<T>>>()) { m_promise->start(); }
    Async<T> future() const { return m_promise->future(); }
    bool settled() const { return m_promise->future().isFinished(); }
    void settle(Result<T> result) const
    {
        if (settled())
            return;
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise;
};

// Continues in context's thread (which must be this one) through its event loop, once; never when context is gone
// first. A future that ends as cancelled arrives as Error::Cancelled. Use it instead of .then(context, …) wherever the
// context may die before the future ends: on Qt 6.4 that is a failed assertion in debug builds.
template <class T, class Next>
void whenReady(const Async<T> &future, QObject *context, Next next)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, next = std::move(next)]() mutable {
        watcher->deleteLater();
        const QFuture<Result<T>> ended = watcher->future();
        if (ended.isCanceled() || ended.resultCount() == 0) {
            Error error;
            error.kind = Error::Kind::Cancelled;
            next(Result<T>(std::move(error)));
        } else {
            next(ended.result());
        }
    });
    watcher->setFuture(future);
}

} // namespace tenantry
