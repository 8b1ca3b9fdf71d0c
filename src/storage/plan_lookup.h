// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/licence_pool.h"
#include "domain/rows.h"
#include "domain/rule_packs.h"
#include "domain/seat_room.h"
#include "support/result.h"

#include <QHash>
#include <QSet>

namespace tenantry {

class Connection;

// What the plan has to know of a subscription beside the change itself, from store.db.
struct PlannedSubscription
{
    SubscriptionRow row;
    QString customerName;
    QList<SeatLot> lots;          // from the stored history; empty unless asked for
    SeatLimits limits;            // of its SKU in the catalog
    OfferedPlans offered;         // likewise, in the customer's country; empty: not read, or not in it
    std::optional<PoolLine> pool; // of the licence it gives; unset unless asked for
    QString market;               // price_lookup.h
    // Only the ledger knows; left empty here.
    int timesChanged = 0; // from here, so far (C40)
    ShownPrice sale;      // what the customer pays per seat
};

using WantedSubscriptions = QHash<CustomerId, QSet<SubscriptionId>>;
enum class SeatHistory { Leave, Read };

// Those of the account that are stored and not gone; whatever is missing is simply absent.
Result<QHash<SubscriptionId, PlannedSubscription>>
plannedSubscriptions(Connection &connection, qint64 account, const WantedSubscriptions &wanted, SeatHistory history);

// The last stored offer list that knows the SKU says how many seats it takes.
Result<SeatLimits> seatLimits(Connection &connection, qint64 account, const Subscription &subscription);

// What the catalog of the customer's country sells the SKU with.
Result<OfferedPlans> offeredPlans(Connection &connection, qint64 account, const SubscriptionRow &row);

// How the seat count went, oldest first: what the history kept, then what stands now. What was there already when we
// first looked has no date of its own.
Result<QList<SeatObservation>> seatHistory(Connection &connection, qint64 account, const SubscriptionRow &row);

} // namespace tenantry
