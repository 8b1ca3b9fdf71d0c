// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/plan_desk.h"
#include "ui/common/page.h"
#include "ui/plan/plan_export.h"

#include <memory>

class QAction;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace tenantry {

class Accounts;
class Clock;
class ConnectionStatus;
class CreditBar;
class EmptyState;
class MessageBar;
class PageHeader;
class PlanDetailStrip;
class PlanFooter;
class PlanTreeView;
class PlanViewModel;
class Preferences;
class Prompts;
class TextLabel;

// The screen "Plan" (look 3): changes collected across customers, undone and redone, reviewed as one difference with
// money and verdicts, sent once, and what became of each.
class PlanPage final : public Page
{
    Q_OBJECT
public:
    struct Services
    {
        PlanDesk &desk;
        Accounts &accounts;
        ConnectionStatus &connection;
        Preferences &preferences;
        Prompts &prompts;
        Clock &clock;
        PaperPrinter print{}; // empty: no "Save as PDF…"
    };
    explicit PlanPage(const Services &services, QWidget *parent = nullptr);
    ~PlanPage() override;

    void entered() override;
    void focusSearch() override;
    void copySelection() override;
    PlanViewModel &model() { return *m_model; }
    PlanTreeView *tree() const { return m_tree; }
    CreditBar *creditBar() const { return m_credit; }

Q_SIGNALS:
    void customersRequested();                                              // where changes are made
    void subscriptionRequested(qint64 customerKey, qint64 subscriptionKey); // show it there
    void unsentChanged(int changes);                                        // the navigation shows it

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildSearch();
    void makeActions();
    void connectParts();
    void orderFocus();
    void remember(Preferences &preferences);
    void retranslate();
    void rewordActions();
    void refresh();
    void refreshHeader();
    void refreshBody();
    void refreshMessage();
    void refreshEnvironment();
    QString resultText(const SendProgress &result) const;
    void dismissMessage();
    void exportShown();
    void savePaper();
    void tellPrinted(const QString &path);
    void tellExported(int lines, const QString &path);
    void tellNotExported(const Error &error);

    Prompts &m_prompts;
    Accounts &m_accounts;
    Preferences &m_preferences;
    Clock &m_clock;
    PaperPrinter m_print;
    std::unique_ptr<PlanViewModel> m_model;
    MessageBar *m_bar;
    MessageBar *m_environment;
    PageHeader *m_header;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_clear;
    QPushButton *m_export;
    QPushButton *m_paper;
    QPushButton *m_back;
    QAction *m_undoAction;
    QAction *m_redoAction;
    QAction *m_mainAction; // Ctrl+Return: review, then send
    QWidget *m_searchRow;
    QLineEdit *m_search;
    TextLabel *m_found;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    PlanTreeView *m_tree;
    QWidget *m_line;
    PlanDetailStrip *m_detail;
    CreditBar *m_credit;
    PlanFooter *m_footer;
    PlanExport *m_exporter;
    int m_unsent = 0;
    bool m_told = false; // the bar says how an export went
};

} // namespace tenantry
