// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/plan_desk.h"
#include "storage/plan_lookup.h"

namespace tenantry {

class RulePacks;

// By which rules and at what time the plan is judged.
struct PlanView
{
    const RulePacks &rules;
    QString profile; // of the account's provider
    QDateTime now;   // UTC
};

using KnownSubscriptions = QHash<SubscriptionId, PlannedSubscription>;

// The plan's lines, in its order. Each change is weighed against what its subscription will be once those that go
// before it have taken effect (services/plan_order.h); what is refused, parked or overtaken takes none. known: those in
// the store.
QList<PlanItem> planItems(const QList<Intent> &plan, const KnownSubscriptions &known, const PlanView &view);
// A wish, as if it stood in the plan in place of what that has of the same kind.
PlanItem weighedInPlan(const SubscriptionChange &change, QList<Intent> plan, const PlannedSubscription &known,
                       const PlanView &view);
// A wish that is in no plan.
PlanItem weighed(const SubscriptionChange &change, const PlannedSubscription &known, const PlanView &view);
SeatQuestion seatQuestion(const PlannedSubscription &known, const PlanView &view);

// Of these drafts some are allowed only because of others that are not among them.
bool standOnOthers(const QList<PlanItem> &reviewed, const QList<Intent> &plan, const KnownSubscriptions &known,
                   const PlanView &view);

// "Contoso SRL: Microsoft 365 Business Basic", for lists; provider's text, plain.
QString changeTitle(const PlannedSubscription &known);
WantedSubscriptions wantedBy(const QList<Intent> &intents);
// The seats the plan already wants for it, also while they are on their way.
std::optional<int> plannedSeats(const QList<Intent> &plan, const SubscriptionId &subscription);

} // namespace tenantry
