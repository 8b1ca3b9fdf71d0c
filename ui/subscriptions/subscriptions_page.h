// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/subscriptions/subscriptions_view_model.h"

#include <array>
#include <memory>

class QAction;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace tenantry {

class Accounts;
class EmptyState;
class FilterBar;
class GridFooter;
class GridView;
class MessageBar;
class NextTermBar;
class PageHeader;
class Prompts;
class SyncControl;

// The screen "Subscriptions": every subscription of every customer in one grid, to be sorted, narrowed, chosen and
// changed together. Shows the local store; works without network.
class SubscriptionsPage final : public Page
{
    Q_OBJECT
public:
    struct Services
    {
        SubscriptionGrid &grid;
        PlanDesk &plan;
        Accounts &accounts;
        SyncControl &sync;
        Preferences &preferences;
        Prompts &prompts;
        Clock &clock;
        std::function<std::shared_ptr<const SearchIndex>()> index; // see SubscriptionsViewModel
    };
    explicit SubscriptionsPage(const Services &services, QWidget *parent = nullptr);
    ~SubscriptionsPage() override;

    void focusSearch() override;
    void copySelection() override;
    void entered() override;
    // What now stands in the plan, with Undo.
    void sayAdded(const QString &sentence);

    SubscriptionsViewModel &model() { return *m_model; }
    GridView *view() const { return m_view; }
    FilterBar *filter() const { return m_filter; }
    GridFooter *footer() const { return m_footer; }
    MessageBar *messageBar() const { return m_bar; }
    EmptyState *emptyState() const { return m_empty; }

Q_SIGNALS:
    void seatsRequested(const QList<tenantry::BulkLine> &lines); // "Change seats…" of the chosen ones
    void subscriptionRequested(qint64 customer, qint64 subscription);
    void customersRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Showing { Grid, NoAccount, NothingRead, NoMatch };
    enum class Link { None, Dismiss, Undo, TryAgain, RestoreFilter };
    enum Act { Seats, Show, Copy, CopyIds, ActCount };

    void build();
    void makeActions();
    void makeWishes();
    void connectParts();
    void orderFocus();
    void restore();
    void refresh();
    Showing showing() const;
    void fillEmpty(Showing showing);
    void emptyMain();
    void enableActions();
    void choose();
    void showCurrent();
    void copyRows(bool idsOnly);
    void exportShown();
    void exportTo(const QString &path);
    void tellAdded(const QList<SubscriptionChange> &changes, int left, const QString &subscription);
    void tellRemoved(const QString &name, const GridWish &wish);
    void tell(const Error &error);
    void barLink();
    void undo();
    void reword();
    void wordActions();

    Services m_services;
    std::unique_ptr<SubscriptionsViewModel> m_model;
    MessageBar *m_bar;
    PageHeader *m_header;
    QPushButton *m_export;
    FilterBar *m_filter;
    QStackedWidget *m_stack;
    GridView *m_view;
    EmptyState *m_empty;
    QMenu *m_wishes;
    NextTermBar *m_nextTerm;
    GridFooter *m_footer;
    std::array<QAction *, ActCount> m_acts{};
    SavedFilters::Named m_removed; // what "Undo" puts back
    Link m_link = Link::None;
    QString m_refused; // why this role may not change anything; empty: it may
};

} // namespace tenantry
