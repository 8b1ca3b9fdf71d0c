// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/wizard_page_widget.h"

class QPushButton;

namespace tenantry {

class FieldFrame;
class MessageBar;
class OrderWizardViewModel;
class StateLabel;
class SuffixLineEdit;
class TenantryTreeView;

// The name of the new tenant: live state, proposals, and the warning that it is for good (look.md picture 2).
class TenantPage final : public WizardPageWidget
{
    Q_OBJECT
public:
    explicit TenantPage(OrderWizardViewModel &wizard, QWidget *parent = nullptr);
    void refresh() override;
    void focusFirst() override;
    bool focusField(const QString &field) override;

protected:
    void retranslate() override;

private:
    void build();
    void refreshState();
    void refreshConfirmation();
    void refreshProposals();
    QString remark() const;
    void useMarked();

    OrderWizardViewModel &m_wizard;
    SuffixLineEdit *m_name;
    FieldFrame *m_nameFrame;
    StateLabel *m_state;
    TextLabel *m_sentence;
    TextLabel *m_proposalsTitle;
    TenantryTreeView *m_proposals;
    QPushButton *m_use;
    QPushButton *m_again;
    MessageBar *m_final;
    SuffixLineEdit *m_confirmation;
    FieldFrame *m_confirmationFrame;
};

} // namespace tenantry
