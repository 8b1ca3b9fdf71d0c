// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/order_desk.h"
#include "ui/common/page.h"

#include <memory>

class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;

namespace tenantry {

class Accounts;
class ActivityLog;
class ChangeDetailPane;
class ChangeDetailViewModel;
class ActivityViewModel;
class EmptyState;
class EvidenceDesk;
class EvidenceExport;
class MessageBar;
class OrderDetailPane;
class PageHeader;
class PlanDesk;
class Preferences;
class Prompts;
class TenantryTreeView;

// The screen "Activity": orders with their states and steps, and what happened, with ids to copy (S4-57, S0-57).
class ActivityPage final : public Page
{
    Q_OBJECT
public:
    ActivityPage(OrderDesk &desk, ActivityLog &log, Accounts &accounts, Preferences &preferences, Prompts &prompts,
                 EvidenceDesk *evidence = nullptr, PlanDesk *plan = nullptr, QWidget *parent = nullptr);
    ~ActivityPage() override;

    void entered() override;
    void copySelection() override;
    // From another screen: shows it in full, with its steps.
    void showOrder(const IntentId &order);
    void showChange(const IntentId &change);
    ActivityViewModel &model() { return *m_model; }
    ChangeDetailViewModel &change() { return *m_change; }

Q_SIGNALS:
    void draftMade(const tenantry::DraftId &draft, const QString &parkReason); // "Review again": open it in the wizard
    void orderRequested(const tenantry::IntentId &order);                      // its own page
    void newOrderRequested();
    void waitingChanged(int orders); // kept or waiting for a decision; the navigation shows it

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildOrders();
    QWidget *buildEntries();
    void remember(Preferences &preferences);
    void retranslate();
    void refresh();
    void showSection(int section);
    void exportEvidence(); // of the order or entry shown
    IntentId chosenIntent() const;
    TenantryTreeView *shownTable() const;
    void followEntry();

    std::unique_ptr<ActivityViewModel> m_model;
    std::unique_ptr<ChangeDetailViewModel> m_change;
    Prompts &m_prompts;
    PageHeader *m_header;
    MessageBar *m_bar;
    QTabBar *m_sections;
    QStackedWidget *m_stack;
    QPushButton *m_copy;
    QPushButton *m_evidence;
    EvidenceExport *m_exporter;
    EmptyState *m_noOrders;
    QSplitter *m_splitter;
    TenantryTreeView *m_orders;
    OrderDetailPane *m_detail;
    EmptyState *m_noEntries;
    QSplitter *m_entrySplitter;
    TenantryTreeView *m_entries;
    ChangeDetailPane *m_changeDetail;
    int m_waiting = 0;
    bool m_errorShown = false;
};

} // namespace tenantry
