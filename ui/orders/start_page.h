// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace tenantry {

class EmptyState;
class MessageBar;
class OrderWizardViewModel;
class PageHeader;
class Prompts;
class TenantryTreeView;
class TextLabel;

// What "New order" shows while no order is being written: drafts to go on with, or how to begin.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    StartPage(OrderWizardViewModel &wizard, Prompts &prompts, QWidget *parent = nullptr);
    void refresh();
    void focusFirst();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void resumeMarked();
    void discardMarked();

    OrderWizardViewModel &m_wizard;
    Prompts &m_prompts;
    PageHeader *m_header;
    MessageBar *m_bar;
    EmptyState *m_empty;
    QWidget *m_draftBox;
    TextLabel *m_draftTitle;
    TenantryTreeView *m_drafts;
    QPushButton *m_new;
    QPushButton *m_resume;
    QPushButton *m_discard;
};

} // namespace tenantry
