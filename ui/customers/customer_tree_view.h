// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/subscription_change.h"
#include "services/api/bulk_changes.h"
#include "ui/common/tenantry_tree_view.h"
#include "ui/customers/customer_tree_model.h"

#include <QPersistentModelIndex>
#include <QSet>

class QAction;

namespace tenantry {

class CustomerColumns;
class SubscriptionActions;

// The customer tree on screen. Keeps what is open, chosen and in sight over refreshes and the filter: a refresh moves
// nothing under the reader's eyes, clearing the filter brings back what was before it. GUI thread.
class CustomerTreeView final : public TenantryTreeView
{
    Q_OBJECT
public:
    explicit CustomerTreeView(CustomerTreeModel &model, QWidget *parent = nullptr);
    ~CustomerTreeView() override;

    // A row by what it is, wherever it stands; subscription 0: the customer itself.
    struct RowId
    {
        qint64 customer = 0;
        qint64 subscription = 0;
        bool operator==(const RowId &) const = default;
    };
    RowId rowAt(const QModelIndex &index) const;
    RowId currentRow() const { return rowAt(currentIndex()); }
    // Chooses and shows it; opens its customer where needed.
    void choose(RowId row); // by value: what is awaited is chosen again when it came
    void chooseFirst();

    void copyRows(); // as tab-separated text; reads rows that were never shown first
    void fitColumns();
    void reword();
    // Whether there is a plan that wishes can be put into.
    void setPlanShown(bool shown);
    void setChangesRefused(const QString &why); // by the role; empty: it may
    QList<Subscription> selectedSubscriptions() const;
    QList<BulkLine> selectedSeats() const; // by their keys

    SubscriptionActions *subscriptionActions() const { return m_subscriptionActions; }
    QAction *copyNameAction() const { return m_copyName; }
    QAction *copyIdAction() const { return m_copyId; }
    QAction *newOrderAction() const { return m_newOrder; }

Q_SIGNALS:
    void rowChosen(const tenantry::CustomerTreeView::RowId &row);
    void customerOpened(qint64 customer); // by the person, not by a filter
    void newOrderRequested(const tenantry::CustomerId &customer);
    void seatsRequested(qint64 subscription);
    void transitionRequested(qint64 subscription);
    void bulkSeatsRequested(const QList<tenantry::BulkLine> &subscriptions);
    void renameRequested(const tenantry::SubscriptionRow &row, const QString &customer);
    // subscription: what the first of them is called
    void changesRequested(const QList<tenantry::SubscriptionChange> &changes, const QString &subscription);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        QSet<qint64> open;
        RowId current;
        QList<RowId> selected; // empty where it would be too many to put back
        RowId top;
        int offset = 0;
    };
    Place place() const;
    void restore(const Place &place);
    void select(const Place &place);
    bool selectRow(const RowId &row, bool asCurrent);
    void putAtTop(const RowId &row, int offset);
    QModelIndex indexOf(const RowId &row) const;

    void makeActions();
    void enableActions();
    void makeSubscriptionActions();
    CustomerId currentCustomerId() const;
    bool severalSelected() const;
    QModelIndexList selectedInOrder() const;
    void copyNames();
    void copyIds();
    void copyWaiting();

    void beforeReset();
    void afterReset();
    void beforeRefresh();
    void afterRefresh(const QSet<qint64> &touched);
    void openFound();
    void openCustomers(const QSet<qint64> &customers);
    void openBases(const QModelIndex &customer);
    void opened(const QModelIndex &index);
    void closed(const QModelIndex &index);
    void childrenCame(qint64 customer);
    void toggle(const QModelIndex &index);

    CustomerTreeModel &m_model;
    CustomerColumns *m_columns;
    QAction *m_copy = nullptr;
    QAction *m_copyName = nullptr;
    QAction *m_copyId = nullptr;
    QAction *m_newOrder = nullptr;
    SubscriptionActions *m_subscriptionActions = nullptr;
    QSet<qint64> m_open;        // customers
    QSet<qint64> m_foundBefore; // by the filter of now, opened once
    QSet<qint64> m_closedBases; // subscriptions whose add-ons the person folded away
    Place m_beforeReset;
    Place m_beforeFilter;
    RowId m_awaited; // to be chosen when its rows are there
    QPersistentModelIndex m_anchor;
    int m_anchorTop = 0;
    QList<QPersistentModelIndex> m_copyWaiting;
    bool m_wasFiltered = false;
    bool m_restoring = false;
};

} // namespace tenantry
