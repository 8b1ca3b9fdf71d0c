// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/wizard_page.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace tenantry {

class MessageBar;
class OrderWizardViewModel;
class Prompts;
class StateLabel;
class WizardPageWidget;
class WizardSidebar;

// The order wizard in the main area: page list, page, footer. Not a dialog: the rest of the program stays in reach.
class WizardView final : public QWidget
{
    Q_OBJECT
public:
    WizardView(OrderWizardViewModel &wizard, Prompts &prompts, QWidget *parent = nullptr);
    WizardPageWidget *page(WizardPage page) const { return m_pages.value(page); }

Q_SIGNALS:
    void newOrderRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildFooter();
    void addPage(WizardPage id, WizardPageWidget *page);
    void showCurrent();
    void refreshSoon();
    void refresh();
    void refreshFooter();
    void refreshBar();
    void retranslate();
    void goOn();
    void wantField(const QString &field);

    OrderWizardViewModel &m_wizard;
    MessageBar *m_bar;
    QStackedWidget *m_stack;
    QHash<WizardPage, WizardPageWidget *> m_pages;
    QHash<WizardPage, QScrollArea *> m_areas;
    StateLabel *m_saving;
    QPushButton *m_close;
    QPushButton *m_back;
    QPushButton *m_next;
    WizardSidebar *m_sidebar;
    bool m_refreshAsked = false;
};

} // namespace tenantry
