// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "support/result.h"

namespace tenantry {

class Connection;

// A subscription with the instant it is looked for by.
struct DatedKey
{
    QDateTime at; // UTC
    qint64 key = 0;
    bool operator==(const DatedKey &) const = default;
};

// Trials of the account that are neither gone nor over and end in [from, to), soonest first; from store.db. Keep the
// stretch short: every term that ends in it is looked at.
Result<QList<DatedKey>> trialsEnding(Connection &store, qint64 account, const QDateTime &from, const QDateTime &to);

// Subscriptions whose cancellation date lies in (now, to], of a stretch of the customers with something due until then;
// in no order. next: where to go on; unset: that was the last stretch.
struct WindowStretch
{
    QList<DatedKey> windows;
    std::optional<DatedKey> next;
};
Result<WindowStretch> windowsClosing(Connection &store, qint64 account, const QDateTime &now, const QDateTime &to,
                                     const std::optional<DatedKey> &after, int customers);

// Intents of the account in these states that changed since then (invalid: whenever), youngest change first, with their
// steps; inAll counts those beyond the limit too. From ledger.db.
struct IntentsByState
{
    QList<Intent> intents;
    int inAll = 0;
};
Result<IntentsByState> intentsByState(Connection &ledger, const AccountId &account, const QList<IntentState> &states,
                                      const QDateTime &since, int limit);

} // namespace tenantry
