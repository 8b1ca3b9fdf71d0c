// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bulk_assigned.h"

#include "storage/licence_store.h"

#include <algorithm>

namespace tenantry {

namespace {

bool isOne(const PoolLine &line, const SubscriptionId &id)
{
    return std::any_of(line.bought.begin(), line.bought.end(),
                       [&id](const PooledSubscription &each) { return each.subscription.id == id; });
}

// Users have a licence, not a subscription: of two that give the same one nobody can say whose seats they use.
bool isShared(const PoolLine &line)
{
    return std::count_if(line.bought.begin(), line.bought.end(), [](const PooledSubscription &each) {
               return each.subscription.status == SubscriptionStatus::Active;
           }) > 1;
}

} // namespace

Result<QList<PoolLine>> AssignedSeats::poolOf(qint64 customer)
{
    if (!m_pools.contains(customer)) {
        const Result<QList<PoolLine>> lines = LicenceStore(m_connection).pool(customer, LicenceStore::Prices::Left);
        if (!lines)
            return lines.error();
        m_pools.insert(customer, *lines);
    }
    return m_pools.value(customer);
}

Outcome AssignedSeats::decide(BulkAnswer &answer)
{
    const Result<QList<PoolLine>> lines = poolOf(answer.subject.customerKey);
    if (!lines)
        return lines.error();
    answer.wish.fault = SeatWish::Fault::AssignedUnknown;
    const SubscriptionId &id = answer.subject.subscription;
    const auto line =
        std::find_if(lines->begin(), lines->end(), [&id](const PoolLine &each) { return isOne(each, id); });
    if (line == lines->end() || !line->assigned)
        return Done();
    const std::optional<int> needed = neededSeats(*line, id);
    if (!needed)
        return Done();
    answer.wish.fault = isShared(*line) ? SeatWish::Fault::AssignedShared : SeatWish::Fault::None;
    if (answer.wish.fault == SeatWish::Fault::None)
        answer.after = *needed + answer.wish.number;
    return Done();
}

} // namespace tenantry
