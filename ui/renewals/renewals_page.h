// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/renewals/renewals_view_model.h"

#include <QUrl>
#include <memory>

class QAction;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace tenantry {

class Accounts;
class Clock;
class EmptyState;
class EndingListView;
class EndingPanel;
class EndingTimeLine;
class MessageBar;
class PageHeader;
class Preferences;
class Prompts;
class RenewalsExport;
class RenewalsFilterBar;
class TextLabel;

// The screen "Renewals": all terms that end on a time line and in a list, what happens by default, what each way
// costs, and the decisions (issue idea 1; C1…C6, C17, C23, C24, C37). Changes go into the plan; nothing is sent here.
class RenewalsPage final : public Page
{
    Q_OBJECT
public:
    struct Services
    {
        RenewalBoard &board;
        PlanDesk &plan;
        Accounts &accounts;
        Preferences &preferences;
        Prompts &prompts;
        Clock &clock;
        QUrl portal; // of the provider; offered only when it is https
    };
    explicit RenewalsPage(const Services &services, QWidget *parent = nullptr);
    ~RenewalsPage() override;

    void entered() override;
    void focusSearch() override;
    void copySelection() override;
    // Chooses this term; where the list does not show it, all terms of the day it ends on are shown.
    void showTerm(qint64 subscriptionKey, QDate end);
    RenewalsViewModel &model() { return *m_model; }
    EndingListView *list() const { return m_list; }
    EndingTimeLine *timeLine() const { return m_timeLine; }
    EndingPanel *panel() const { return m_panel; }
    MessageBar *messageBar() const { return m_bar; }

Q_SIGNALS:
    void alertsChanged(int open); // the navigation shows it
    void customersRequested();
    void subscriptionRequested(qint64 customerKey, qint64 subscriptionKey);
    void portalRequested(const QUrl &portal);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void buildBody();
    void makeActions();
    void connectParts();
    void connectMessages();
    void showRights();
    void orderFocus();
    void restore(Preferences &preferences);
    void keep();
    void fitSplitter();
    void retranslate();
    void refresh();
    void refreshHeader();
    void refreshBody();
    void refreshEmpty();
    void refreshPortal();
    void refreshActs();
    void emptyMain();
    void exportShown();
    void tell(const RenewalAct &act);
    QString actText(const RenewalAct &act) const;
    QString chosenText(const RenewalAct &act) const;
    QString captionText() const;
    void tellError(const Error &error, bool reading);
    void tellExported(int lines, const QString &path);
    void barLink();

    enum class Link { None, Dismiss, Undo, TryAgain };
    Accounts &m_accounts;
    Preferences &m_preferences;
    QUrl m_portal;
    std::unique_ptr<RenewalsViewModel> m_model;
    MessageBar *m_bar;
    PageHeader *m_header;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_export;
    QAction *m_undoAction;
    QAction *m_redoAction;
    QList<QAction *> m_acts; // beside the panel's buttons
    EndingTimeLine *m_timeLine;
    RenewalsFilterBar *m_filter;
    TextLabel *m_definition;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    EndingListView *m_list;
    EndingPanel *m_panel;
    EmptyState *m_empty;
    RenewalsExport *m_exporter;
    RenewalAct m_act; // what Undo on the bar takes back
    Link m_link = Link::None;
    int m_alerts = 0;
    bool m_splitterRemembered = false;
};

} // namespace tenantry
