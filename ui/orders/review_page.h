// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/wizard_page_widget.h"

class QLineEdit;

namespace tenantry {

class FactsGrid;
class FieldFrame;
class LinkButton;
class MessageBar;
class OrderWizardViewModel;
class StateLabel;
class TenantryTreeView;

// Everything once more (S1-8): the page before the one act that cannot be taken back.
class ReviewPage final : public WizardPageWidget
{
    Q_OBJECT
public:
    explicit ReviewPage(OrderWizardViewModel &wizard, QWidget *parent = nullptr);
    void refresh() override;
    void focusFirst() override;
    bool enterPressed() override { return true; } // only the button places an order

protected:
    void retranslate() override;

private:
    void build();
    void refreshEnvironment();
    void refreshFacts();
    void refreshTotals();
    void refreshTenant();

    OrderWizardViewModel &m_wizard;
    MessageBar *m_environment;
    MessageBar *m_trouble;
    FactsGrid *m_facts;
    QList<int> m_factRows;
    StateLabel *m_tenant;
    TenantryTreeView *m_lines;
    TextLabel *m_totals;
    TextLabel *m_unknown;
    TextLabel *m_liability;
    QLineEdit *m_purchaseOrder;
    FieldFrame *m_purchaseOrderFrame;
    QLineEdit *m_note;
    FieldFrame *m_noteFrame;
};

} // namespace tenantry
