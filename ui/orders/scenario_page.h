// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/wizard_page_widget.h"

class QButtonGroup;
class QRadioButton;

namespace tenantry {

class OrderWizardViewModel;

// "Who is it for?" as a question a salesperson can answer.
class ScenarioPage final : public WizardPageWidget
{
    Q_OBJECT
public:
    explicit ScenarioPage(OrderWizardViewModel &wizard, QWidget *parent = nullptr);
    void refresh() override;
    void focusFirst() override;
    bool focusField(const QString &field) override;

protected:
    void retranslate() override;

private:
    QRadioButton *addChoice(const QString &objectName, TextLabel **explanation);

    OrderWizardViewModel &m_wizard;
    QButtonGroup *m_choices;
    QRadioButton *m_newCustomer;
    QRadioButton *m_existing;
    TextLabel *m_newExplained;
    TextLabel *m_existingExplained;
    TextLabel *m_notYet;
};

} // namespace tenantry
