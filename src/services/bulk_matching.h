// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rule_packs.h"
#include "services/api/bulk_changes.h"
#include "services/plan_items.h"
#include "storage/bulk_lookup.h"

#include <memory>

namespace tenantry {

class Connection;

// What the plan wants already, by subscription.
using PlannedSeats = QHash<SubscriptionId, int>;

struct BulkQuestion
{
    QList<BulkLine> lines;
    qint64 account = 0;
    std::shared_ptr<const BulkIndex> index;
    PlannedSeats planned;
    RulePacks rules;
    QString profile;
    QDateTime now; // UTC
};

// On a thread of store.db. One answer per line.
Result<QList<BulkAnswer>> bulkAnswers(Connection &connection, const BulkQuestion &question);

} // namespace tenantry
