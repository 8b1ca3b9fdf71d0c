// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan_lookup.h"

#include "storage/customer_store.h"
#include "storage/query.h"
#include "storage/record_json.h"

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

// One state of a subscription as far as seats go.
struct SeatState
{
    QDateTime since;
    int quantity = 0;
    QDateTime termStart;
};

Result<QList<SeatState>> seatStates(Connection &connection, qint64 account, const SubscriptionRow &row)
{
    Query past(connection,
               "SELECT since, state FROM history WHERE account = ?1 AND kind = 'subscription' AND record = ?2 "
               "ORDER BY since, key",
               account, row.subscription.id);
    QList<SeatState> states;
    while (past.next()) {
        const QJsonObject state = objectFrom(past.text(1));
        const QJsonValue start = state["termStart"_L1];
        states +=
            SeatState{past.instant(0), state["quantity"_L1].toInt(),
                      start.isDouble() ? QDateTime::fromMSecsSinceEpoch(start.toInteger(), Qt::UTC) : QDateTime()};
    }
    if (past.failed())
        return past.error();
    Query now(connection, "SELECT since FROM subscriptions WHERE key = ?1", row.key);
    if (now.next())
        states += SeatState{now.instant(0), row.subscription.quantity, row.subscription.termStart};
    if (now.failed())
        return now.error();
    return states;
}

Result<PlannedSubscription> plannedOf(Connection &connection, qint64 account, const SubscriptionRow &row,
                                      SeatHistory history)
{
    PlannedSubscription planned;
    planned.row = row;
    const Result<SeatLimits> limits = seatLimits(connection, account, row.subscription);
    if (!limits)
        return limits.error();
    planned.limits = *limits;
    if (history == SeatHistory::Leave)
        return planned;
    const Result<QList<SeatObservation>> seen = seatHistory(connection, account, row);
    if (!seen)
        return seen.error();
    planned.lots = lotsOf(*seen);
    return planned;
}

} // namespace

Result<SeatLimits> seatLimits(Connection &connection, qint64 account, const Subscription &subscription)
{
    const QStringList parts = subscription.offerId.split(u':');
    if (parts.size() != 3)
        return SeatLimits{};
    Query query(connection,
                "SELECT o.minimum, o.maximum FROM offers AS o JOIN offer_lists AS l ON l.key = o.list "
                "WHERE l.account = ?1 AND o.product = ?2 AND o.sku = ?3 ORDER BY l.key DESC LIMIT 1",
                account, parts.at(0), parts.at(1));
    SeatLimits limits;
    if (query.next())
        limits = {query.count(0), query.count(1)};
    if (query.failed())
        return query.error();
    return limits;
}

Result<QList<SeatObservation>> seatHistory(Connection &connection, qint64 account, const SubscriptionRow &row)
{
    const Result<QList<SeatState>> states = seatStates(connection, account, row);
    if (!states)
        return states.error();
    QList<SeatObservation> seen;
    QDateTime term;
    for (const SeatState &state : *states) {
        const bool begins = !seen.isEmpty() && state.termStart.isValid() && state.termStart != term;
        if (seen.isEmpty())
            seen += SeatObservation{state.since, state.quantity, false};
        else if (begins)
            seen += SeatObservation{state.termStart, state.quantity, true};
        else if (state.quantity != seen.last().quantity)
            seen += SeatObservation{state.since, state.quantity, false};
        term = state.termStart;
    }
    return seen;
}

Result<QHash<SubscriptionId, PlannedSubscription>>
plannedSubscriptions(Connection &connection, qint64 account, const WantedSubscriptions &wanted, SeatHistory history)
{
    CustomerStore store(connection);
    QHash<SubscriptionId, PlannedSubscription> found;
    for (auto customer = wanted.cbegin(); customer != wanted.cend(); ++customer) {
        const Result<qint64> key = store.keyOf(account, customer.key());
        if (!key && key.error().kind == Error::Kind::NotFound)
            continue;
        if (!key)
            return key.error();
        const Result<QList<CustomerRow>> names = store.rows({*key});
        const Result<QList<SubscriptionRow>> rows = store.subscriptionsOf({*key});
        if (!names || !rows)
            return names ? rows.error() : names.error();
        for (const SubscriptionRow &row : *rows) {
            if (!customer.value().contains(row.subscription.id))
                continue;
            Result<PlannedSubscription> planned = plannedOf(connection, account, row, history);
            if (!planned)
                return planned.error();
            planned->customerName = names->isEmpty() ? QString() : names->first().companyName;
            found.insert(row.subscription.id, *planned);
        }
    }
    return found;
}

} // namespace tenantry
