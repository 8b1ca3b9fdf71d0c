// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/intent.h"
#include "domain/subscription_change.h"
#include "support/result.h"

#include <QHash>
#include <QSet>
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

// What the plan has to know of a subscription to take wishes for it.
struct PlanSubject
{
    QString title; // for lists
    Subscription stored;
};
using PlanSubjects = QHash<SubscriptionId, PlanSubject>;

// What putting these wishes into the plan does: a wish for what a draft already has is merged into that draft, and a
// draft that then changes nothing leaves. Attendants come and go with them: seats and terms that change delete an
// instruction for the next term, so one that puts it back follows them; before renewal is switched off the instruction
// is taken away (api/partner-center.md §10.2).
PlanEdit editFor(const QList<SubscriptionChange> &wishes, const QList<Intent> &plan, const AccountId &account,
                 const PlanSubjects &subjects, const QDateTime &now);
// What taking these drafts out does; their attendants leave with them.
PlanEdit editTaking(const QSet<IntentId> &drafts, const QList<Intent> &plan, const QDateTime &now);

// After a change was confirmed: an instruction that it was found to have deleted, and that nothing in the plan is about
// to put back, becomes a draft. Inside the transaction that confirms it.
Outcome planLostNextTerm(Connection &ledger, const Intent &confirmed);

} // namespace tenantry
