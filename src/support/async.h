// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QFuture>
#include <QPromise>
#include <memory>

namespace tenantry {

// What public functions of net, storage and services return. Always continue with a context object:
// future.then(this, [this](const Result<T> &r) { … }). A future that ends as cancelled means "no answer", never success.
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
    Pending()
        : m_promise(std::make_shared<QPromise<Result<T>>>())
    {
        m_promise->start();
    }
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

} // namespace tenantry
