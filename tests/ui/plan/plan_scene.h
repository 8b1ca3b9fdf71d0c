// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testing/fake_plan_desk.h"
#include "ui/plan/plan_view_model.h"

namespace tenantry::testing {

// A plan with the services around it, for tests of the screen "Plan".
struct PlanScene
{
    FakePlanDesk desk;
    FakeAccounts accounts;
    FakeConnectionStatus connection;

    PlanScene();
    // Adds a line for `customer` and gives its id; the customer's id is made of its name.
    IntentId add(const QString &customer, const QString &subscription, int before, int after);
    IntentId add(const QString &customer, const QString &subscription, ChangeKind kind, const ChangeSide &before,
                 const ChangeSide &after);
    PlanItem &item(const IntentId &id) { return *desk.find(id); }
    void refuse(const IntentId &id, const QString &reason, const QString &detail = {});
    void fillBelievably(); // five customers, every verdict and every standing, three figures each
};

ChangeCost cost(const char *now, const char *perPeriod, const char *toTermEnd, const QString &currency,
                BillingCycle period = BillingCycle::Monthly);

} // namespace tenantry::testing
