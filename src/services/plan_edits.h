// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "domain/subscription_change.h"
#include "support/result.h"

#include <QHash>
#include <optional>

namespace tenantry {

class Connection;

// What one act of the person did to one draft of the plan: unset before: it was new; unset after: it was taken out.
struct DraftTurn
{
    std::optional<Intent> before;
    std::optional<Intent> after;
};
using PlanEdit = QList<DraftTurn>;

PlanEdit reversed(const PlanEdit &edit);
// Inside a transaction of the ledger. Conflict, and nothing is changed, when one of the drafts is on its way already.
Outcome apply(Connection &ledger, const PlanEdit &edit);

// What putting these wishes into the plan does: a wish for what a draft already has is merged into that draft, and a
// draft that then changes nothing leaves. titles: by subscription, for lists.
PlanEdit editFor(const QList<SubscriptionChange> &wishes, const QList<Intent> &plan, const AccountId &account,
                 const QHash<SubscriptionId, QString> &titles, const QDateTime &now);

} // namespace tenantry
