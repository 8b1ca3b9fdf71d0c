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

// An intent as a line of the plan; known: its subscription in the store, null when it is no longer there.
PlanItem planItem(const Intent &intent, const PlannedSubscription *known, const PlanView &view);
// A wish that is in no plan, weighed in the same way.
PlanItem weighed(const SubscriptionChange &change, const PlannedSubscription &known, const PlanView &view);
SeatQuestion seatQuestion(const PlannedSubscription &known, const PlanView &view);

// "Contoso SRL: Microsoft 365 Business Basic", for lists; provider's text, plain.
QString changeTitle(const PlannedSubscription &known);
WantedSubscriptions wantedBy(const QList<Intent> &intents);
// The seats the plan already wants for it, also while they are on their way.
std::optional<int> plannedSeats(const QList<Intent> &plan, const SubscriptionId &subscription);

} // namespace tenantry
