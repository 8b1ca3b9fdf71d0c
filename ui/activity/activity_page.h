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
class ActivityViewModel;
class EmptyState;
class EvidenceDesk;
class EvidenceExport;
class MessageBar;
class OrderDetailPane;
class PageHeader;
class Preferences;
class Prompts;
class TenantryTreeView;

// The screen "Activity": orders with their states and steps, and what happened, with ids to copy (S4-57, S0-57).
class ActivityPage final : public Page
{
    Q_OBJECT
public:
    ActivityPage(OrderDesk &desk, ActivityLog &log, Accounts &accounts, Preferences &preferences, Prompts &prompts,
                 EvidenceDesk *evidence = nullptr, QWidget *parent = nullptr);
    ~ActivityPage() override;

    void entered() override;
    void copySelection() override;
    ActivityViewModel &model() { return *m_model; }

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

    std::unique_ptr<ActivityViewModel> m_model;
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
    TenantryTreeView *m_entries;
    int m_waiting = 0;
    bool m_errorShown = false;
};

} // namespace tenantry
