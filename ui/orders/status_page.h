// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/wizard_page_widget.h"

class QLineEdit;
class QPushButton;

namespace tenantry {

class CopyButton;
class IdList;
class MessageBar;
class OrderWizardViewModel;
class Prompts;
class StateLabel;
class TenantryTreeView;

// Follows a placed order: steps, ids to copy, what can be done now, the first password (S4-57, S4-58, design §4).
class StatusPage final : public WizardPageWidget
{
    Q_OBJECT
public:
    StatusPage(OrderWizardViewModel &wizard, Prompts &prompts, QWidget *parent = nullptr);
    void refresh() override;
    void focusFirst() override;
    bool enterPressed() override { return true; }

protected:
    void retranslate() override;

private:
    void build();
    void showHeading();
    void buildPassword();
    void refreshActions();
    void refreshPassword();
    void askToAbandon();

    OrderWizardViewModel &m_wizard;
    Prompts &m_prompts;
    StateLabel *m_state;
    TextLabel *m_advice;
    TextLabel *m_prices;
    TextLabel *m_providerWords;
    MessageBar *m_trouble;
    QPushButton *m_send;
    QPushButton *m_review;
    QPushButton *m_abandon;
    QWidget *m_passwordBox;
    TextLabel *m_passwordTitle;
    TextLabel *m_passwordText;
    QPushButton *m_showPassword;
    QLineEdit *m_password;
    CopyButton *m_copyPassword;
    QPushButton *m_saved;
    TextLabel *m_reset;
    TextLabel *m_stepsTitle;
    TenantryTreeView *m_steps;
    IdList *m_ids;
};

} // namespace tenantry
