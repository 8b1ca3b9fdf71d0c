// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/wizard_page_widget.h"

#include <QHash>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace tenantry {

class FieldFrame;
class LinkButton;
class MessageBar;
class OrderWizardViewModel;
class StateLabel;

// The customer agreement: on record, or confirmed here by the person (S2-155…157).
class AgreementPage final : public WizardPageWidget
{
    Q_OBJECT
public:
    explicit AgreementPage(OrderWizardViewModel &wizard, QWidget *parent = nullptr);
    void refresh() override;
    void focusFirst() override;
    bool focusField(const QString &field) override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    FieldFrame *addText(const QString &field);
    void refreshState();
    void refreshFaults();
    QString statement() const;

    OrderWizardViewModel &m_wizard;
    StateLabel *m_state;
    TextLabel *m_record;
    QPushButton *m_again;
    LinkButton *m_document;
    MessageBar *m_documentBar;
    QWidget *m_form;
    TextLabel *m_formTitle;
    QHash<QString, QLineEdit *> m_edits;
    QHash<QString, FieldFrame *> m_frames;
    QDateEdit *m_date;
    QCheckBox *m_given;
    StateLabel *m_givenFault;
    TextLabel *m_statement;
};

} // namespace tenantry
