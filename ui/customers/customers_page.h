// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/customer_directory.h"
#include "ui/common/page.h"
#include "ui/customers/customer_tree_model.h"
#include "ui/customers/customer_tree_view.h"

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace tenantry {

class Accounts;
class Clock;
class CustomerDetailPane;
class CustomerExport;
class CustomerSearchBar;
class EmptyState;
class MessageBar;
class PageHeader;
class Preferences;
class Prompts;
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
    };
    explicit CustomersPage(const Services &services, QWidget *parent = nullptr);
    ~CustomersPage() override;

    void focusSearch() override;
    void copySelection() override;
    void entered() override;
    // From another screen: shows and chooses it.
    void showCustomer(qint64 customer, qint64 subscription = 0);

    CustomerTreeView *tree() const { return m_tree; }
    CustomerTreeModel *model() const { return m_model; }
    CustomerDetailPane *detail() const { return m_detail; }
    CustomerSearchBar *search() const { return m_search; }
    EmptyState *emptyState() const { return m_empty; }
    MessageBar *messageBar() const { return m_bar; }

Q_SIGNALS:
    void newOrderRequested(const tenantry::CustomerId &customer); // empty id: for no customer in particular
    void sampleRequested();                                       // "Try it with a sample company"
    void connectRequested();                                      // "Connect Partner Center…"

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
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

    Services m_services;
    CustomerTreeModel *m_model;
    MessageBar *m_bar;
    PageHeader *m_header;
    QPushButton *m_export;
    QPushButton *m_newOrder;
    CustomerSearchBar *m_search;
    QSplitter *m_splitter;
    QStackedWidget *m_stack; // list or empty state
    QStackedWidget *m_left;  // tree or no match
    CustomerTreeView *m_tree;
    CustomerDetailPane *m_detail;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    CustomerExport *m_exporter;
    CustomerDirectory::Counts m_counts;
    qint64 m_lastOpened = 0;
    bool m_counting = false;
    bool m_countAgain = false;
    bool m_splitterRemembered = false;
};

} // namespace tenantry
