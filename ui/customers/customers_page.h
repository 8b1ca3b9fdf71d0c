// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/life_dates.h"
#include "services/api/customer_directory.h"
#include "ui/common/page.h"
#include "ui/customers/customer_tree_model.h"
#include "ui/customers/customer_tree_view.h"

#include <functional>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace tenantry {

class Accounts;
class AsOf;
class AsOfPanel;
class Clock;
class CustomerDetailPane;
class CustomerExport;
class CustomerSearchBar;
class EmptyState;
class LicencePool;
class MessageBar;
class PageHeader;
class PlanDesk;
class Preferences;
class Prompts;
class RenamePanel;
class SyncControl;

// The Customers screen (look 1): tree, type-ahead, detail pane, export. Shows the local store; works without network.
class CustomersPage final : public Page
{
    Q_OBJECT
public:
    struct Services
    {
        CustomerDirectory &directory;
        Accounts &accounts;
        SyncControl &sync;
        Preferences &preferences;
        Prompts &prompts;
        Clock &clock;
        PlanDesk *plan = nullptr;        // null: nothing can be wished for
        AsOf *past = nullptr;            // null: only the present is shown
        LicencePool *licences = nullptr; // null: only what is bought here is shown
        // What the rules say of a subscription's end; empty: it is not shown.
        std::function<SubscriptionLife(const SubscriptionRow &)> life{};
    };
    explicit CustomersPage(const Services &services, QWidget *parent = nullptr);
    ~CustomersPage() override;

    void focusSearch() override;
    void copySelection() override;
    void entered() override;
    // From another screen: shows and chooses it.
    void showCustomer(qint64 customer, qint64 subscription = 0);
    // Puts a panel in the place of the details, for as long as it is wanted. Does not own it unless it has no parent.
    void showBeside(QWidget *panel);
    void closeBeside(); // the details are back, the list has the focus
    QWidget *beside() const { return m_beside; }
    // What now stands in the plan, with Undo.
    void sayAdded(const QString &sentence);

    CustomerTreeView *tree() const { return m_tree; }
    CustomerTreeModel *model() const { return m_model; }
    CustomerDetailPane *detail() const { return m_detail; }
    CustomerSearchBar *search() const { return m_search; }
    EmptyState *emptyState() const { return m_empty; }
    MessageBar *messageBar() const { return m_bar; }
    RenamePanel *renamePanel() const { return m_rename; }
    AsOfPanel *pastPanel() const { return m_past; }

Q_SIGNALS:
    void newOrderRequested(const tenantry::CustomerId &customer);            // empty id: for no customer in particular
    void sampleRequested();                                                  // "Try it with a sample company"
    void connectRequested();                                                 // "Connect Partner Center…"
    void seatsRequested(qint64 subscription);                                // "Change seats…"
    void transitionRequested(qint64 subscription);                           // "Upgrade…"
    void bulkSeatsRequested(const QList<tenantry::BulkLine> &subscriptions); // "Change seats of selection…"
    void importSeatsRequested();                                             // "Import seat changes…"
    void subscriptionChosen(qint64 subscription);                            // the list's current row; 0: a customer

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Showing { List, NoAccount, NothingRead, Reading, NoMatch };

    void buildHeader();
    void buildBody();
    void connectParts();
    void reword();
    void filter(const QString &text);
    void openSoon(qint64 customer);
    void open(qint64 customer);
    void showCounts();
    void showState();
    Showing showing() const;
    void fillEmpty(Showing showing);
    void emptyMain();
    void emptyOther();
    void fitSplitter();
    void exportClicked();
    void exportShown();
    void tell(const Error &error);
    void connectPlan();
    void showRights();
    void rename(const SubscriptionRow &row, const QString &customer);
    void put(const QList<SubscriptionChange> &changes, const QString &subscription);
    void connectPast();
    void showPast(qint64 customer);
    void barLink();
    void undo();

    Services m_services;
    CustomerTreeModel *m_model;
    MessageBar *m_bar;
    PageHeader *m_header;
    QPushButton *m_export;
    QPushButton *m_import;
    QPushButton *m_newOrder;
    CustomerSearchBar *m_search;
    QSplitter *m_splitter;
    QStackedWidget *m_stack; // list or empty state
    QStackedWidget *m_left;  // tree or no match
    QStackedWidget *m_side;  // details, or a panel in their place
    CustomerTreeView *m_tree;
    CustomerDetailPane *m_detail;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    CustomerExport *m_exporter;
    RenamePanel *m_rename = nullptr; // made when it is first wanted
    AsOfPanel *m_past = nullptr;     // made when it is first wanted
    QWidget *m_beside = nullptr;
    CustomerDirectory::Counts m_counts;
    qint64 m_lastOpened = 0;
    bool m_counting = false;
    bool m_countAgain = false;
    bool m_splitterRemembered = false;
    bool m_undoOffered = false; // by the message bar
};

} // namespace tenantry
