// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/order_desk.h"
#include "ui/common/page.h"
#include "ui/orders/order_services.h"

#include <memory>

class QStackedWidget;

namespace tenantry {

class OrderWizardViewModel;
class Prompts;
class StartPage;
class WizardView;

// The screen "New order": drafts to go on with, or the wizard. GUI thread.
class OrdersPage final : public Page
{
    Q_OBJECT
public:
    OrdersPage(const OrderServices &services, Prompts &prompts, QWidget *parent = nullptr);
    ~OrdersPage() override;

    void startOrder();                              // an empty one
    void startOrderFor(const CustomerId &customer); // from the customer's row
    void openDraft(const DraftId &draft, const QString &parkReason = {});
    void showOrder(const IntentId &order); // its status page
    OrderWizardViewModel &wizard() { return *m_wizard; }

    void entered() override;

Q_SIGNALS:
    void orderPlaced(const tenantry::IntentId &order);

private:
    void showRightPart();

    std::unique_ptr<OrderWizardViewModel> m_wizard;
    QStackedWidget *m_stack;
    StartPage *m_start;
    WizardView *m_view;
};

} // namespace tenantry
