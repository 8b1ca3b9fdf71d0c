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

// Answers whose money is still to be told, since no question spans both files.
struct BulkJudged
{
    struct Line
    {
        qsizetype answer = 0;
        SubscriptionChange change;
        PlannedSubscription known;
    };
    QList<BulkAnswer> answers; // one per line
    QList<Line> lines;         // of those that cost something
};

// On a thread of store.db.
Result<BulkJudged> bulkAnswers(Connection &connection, const BulkQuestion &question);
// On a thread of ledger.db.
Result<QList<BulkAnswer>> withCosts(Connection &ledger, const AccountId &account, const QDateTime &now,
                                    BulkJudged judged);

} // namespace tenantry
