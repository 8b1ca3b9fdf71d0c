// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/today_lookup.h"

#include "storage/intent_store.h"
#include "storage/query.h"
#include "storage/stored_words.h"

#include <algorithm>

namespace tenantry {

namespace {

struct DatedIntent
{
    QDateTime at;
    IntentId id;
};

Outcome addInState(QList<DatedIntent> *found, Connection &ledger, const AccountId &account, IntentState state,
                   const QDateTime &since)
{
    Query query(ledger,
                "SELECT id, changed_at FROM intents WHERE state = ?1 AND account = ?2 "
                "AND (?3 IS NULL OR changed_at >= ?3)",
                wordOf(state), account, since);
    while (query.next())
        *found += DatedIntent{query.instant(1), IntentId(query.text(0))};
    return query.outcome();
}

} // namespace

Result<QList<DatedKey>> trialsEnding(Connection &store, qint64 account, const QDateTime &from, const QDateTime &to)
{
    Query query(store,
                "SELECT term_end, key FROM subscriptions WHERE account = ?1 AND gone IS NULL AND term_end >= ?2 "
                "AND term_end < ?3 AND trial = 1 AND status NOT IN (?4, ?5, ?6) ORDER BY term_end, key",
                account, from, to, code(SubscriptionStatus::Expired), code(SubscriptionStatus::Disabled),
                code(SubscriptionStatus::Deleted));
    QList<DatedKey> keys;
    while (query.next())
        keys += DatedKey{query.instant(0), query.number(1)};
    if (query.failed())
        return query.error();
    return keys;
}

// A customer's next due date is never later than any of its windows (customers.next_due), so that only those with
// something due have to be looked at.
Result<WindowStretch> windowsClosing(Connection &store, qint64 account, const QDateTime &now, const QDateTime &to,
                                     const std::optional<DatedKey> &after, int customers)
{
    const DatedKey from = after.value_or(DatedKey{QDateTime::fromMSecsSinceEpoch(0, Qt::UTC), 0});
    Query due(store,
              "SELECT next_due, key FROM customers WHERE account = ?1 AND gone IS NULL AND next_due IS NOT NULL "
              "AND next_due <= ?2 AND next_due >= ?3 AND (next_due > ?3 OR key > ?4) ORDER BY next_due, key LIMIT ?5",
              account, to, from.at, from.key, customers);
    Query windows(store, "SELECT cancel_until, key FROM subscriptions WHERE customer = ?1 AND gone IS NULL "
                         "AND cancel_until > ?2 AND cancel_until <= ?3 AND status NOT IN (?4, ?5, ?6)");
    WindowStretch stretch;
    int met = 0;
    while (due.next()) {
        stretch.next = DatedKey{due.instant(0), due.number(1)};
        ++met;
        windows.again(stretch.next->key, now, to, code(SubscriptionStatus::Expired), code(SubscriptionStatus::Disabled),
                      code(SubscriptionStatus::Deleted));
        while (windows.next())
            stretch.windows += DatedKey{windows.instant(0), windows.number(1)};
    }
    if (due.failed() || windows.failed())
        return due.failed() ? due.error() : windows.error();
    if (met < customers)
        stretch.next.reset();
    return stretch;
}

Result<IntentsByState> intentsByState(Connection &ledger, const AccountId &account, const QList<IntentState> &states,
                                      const QDateTime &since, int limit)
{
    QList<DatedIntent> found;
    for (const IntentState state : states) {
        if (const Outcome added = addInState(&found, ledger, account, state, since); !added)
            return added.error();
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const DatedIntent &a, const DatedIntent &b) { return a.at > b.at; });
    QList<IntentId> ids;
    for (const DatedIntent &each : found.first(std::min<qsizetype>(limit, found.size())))
        ids += each.id;
    const auto intents = IntentStore(ledger).load(ids);
    if (!intents)
        return intents.error();
    return IntentsByState{*intents, static_cast<int>(found.size())};
}

} // namespace tenantry
