// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/wizard_page_widget.h"

namespace tenantry {

class ExistingCustomerForm;
class NewCustomerForm;
class OrderWizardViewModel;

// Who buys: the form of a new customer or the search among ours, by the scenario chosen before.
class CustomerPage final : public WizardPageWidget
{
    Q_OBJECT
public:
    explicit CustomerPage(OrderWizardViewModel &wizard, QWidget *parent = nullptr);
    void refresh() override;
    void focusFirst() override;
    bool focusField(const QString &field) override;
    bool enterPressed() override;

protected:
    void retranslate() override;

private:
    bool existing() const;

    OrderWizardViewModel &m_wizard;
    NewCustomerForm *m_new;
    ExistingCustomerForm *m_existing;
    TextLabel *m_undecided;
};

} // namespace tenantry
