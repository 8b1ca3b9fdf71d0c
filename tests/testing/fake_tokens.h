// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/token_provider.h"

#include <QList>

namespace tenantry::testing {

// Hands out "sbx-1" until it is refused, then "sbx-2", and so on; counts renewals; can hold them back or fail them.
class FakeTokens final : public TokenProvider
{
    Q_OBJECT
public:
    using TokenProvider::TokenProvider;

    Async<QByteArray> token(Audience audience) override
    {
        audiences.append(audience);
        if (failure)
            return failedNow<QByteArray>(*failure);
        if (!holding || good)
            return readyNow(current());
        Pending<QByteArray> waiter;
        waiting.append(waiter);
        return waiter.future();
    }

    void reject(const QByteArray &token) override
    {
        rejected.append(token);
        if (token != current())
            return;
        ++renewals;
        good = false;
    }

    void release()
    {
        good = true;
        for (const auto &waiter : std::exchange(waiting, {}))
            waiter.settle(current());
    }

    QByteArray current() const { return prefix + QByteArray::number(renewals + 1); }

    QByteArray prefix = "sbx-";
    QList<Audience> audiences;
    QList<QByteArray> rejected;
    QList<Pending<QByteArray>> waiting;
    std::optional<Error> failure;
    int renewals = 0;
    bool holding = false; // a renewal lasts until release()
    bool good = true;
};

} // namespace tenantry::testing
