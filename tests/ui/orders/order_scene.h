// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/clock.h"
#include "testing/fake_services.h"
#include "ui/orders/order_services.h"
#include "ui/orders/order_wizard_view_model.h"

// What every test of order entry starts from: a connected account that may order, a small catalog, a few customers.
namespace tenantry::testing {

struct OrderScene
{
    OrderScene();

    FakeOrderDesk desk;
    FakeCustomerDirectory directory;
    FakeConnectionStatus connection;
    FakeAccounts accounts;
    ManualClock clock;
    OrderServices services;
    OrderWizardViewModel wizard;

    void begin(OrderScenario scenario);
    void fillNewCustomer(); // everything but tenant, offer and agreement
    void chooseTenant(const QString &prefix);
    void chooseOffer(const QString &quantity);
    void confirmAgreement();
    void completeNewOrder(); // ready to place, at the review page
    void completeExistingOrder();
    void setRole(StaffRole role);
    // The rule of the real desk in short: what is empty is missing.
    void demandEverything();
    OrderDraft stored() const; // as the ledger has it
};

} // namespace tenantry::testing
