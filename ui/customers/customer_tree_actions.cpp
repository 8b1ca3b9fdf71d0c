// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with rows of the customer tree: copy them, their names, their ids; order for them; change
// subscriptions.
#include "ui/common/icons.h"
#include "ui/common/table_text.h"
#include "ui/customers/customer_cells.h"
#include "ui/customers/customer_columns.h"
#include "ui/customers/customer_tree_view.h"
#include "ui/customers/subscription_actions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

using Path = std::array<int, 3>; // customer, subscription, add-on; -1: none

Path pathOf(const QModelIndex &index)
{
    Path path{-1, -1, -1};
    QList<int> rows;
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        rows.prepend(at.row());
    std::copy_n(rows.begin(), std::min<qsizetype>(rows.size(), 3), path.begin());
    return path;
}

void toClipboard(const QString &text)
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace

void CustomerTreeView::makeActions()
{
    m_copy = new QAction(symbol(u"copy"_s), {}, this);
    m_copy->setObjectName(u"copyRows"_s);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_copyName = new QAction(this);
    m_copyName->setObjectName(u"copyName"_s);
    m_copyId = new QAction(this);
    m_copyId->setObjectName(u"copyId"_s);
    m_copyId->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copyId->setShortcutContext(Qt::WidgetShortcut);
    auto *gap = new QAction(this);
    gap->setSeparator(true);
    m_newOrder = new QAction(symbol(u"new-order"_s), {}, this);
    m_newOrder->setObjectName(u"newOrderForCustomer"_s);
    addActions({m_copy, m_copyName, m_copyId, gap, m_newOrder});
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copy, &QAction::triggered, this, &CustomerTreeView::copyRows);
    connect(m_copyName, &QAction::triggered, this, &CustomerTreeView::copyNames);
    connect(m_copyId, &QAction::triggered, this, &CustomerTreeView::copyIds);
    connect(m_newOrder, &QAction::triggered, this, [this] { Q_EMIT newOrderRequested(currentCustomerId()); });
    makeSubscriptionActions();
    enableActions();
}

void CustomerTreeView::makeSubscriptionActions()
{
    m_subscriptionActions = new SubscriptionActions(this, [this] { return selectedSubscriptions(); });
    connect(m_subscriptionActions, &SubscriptionActions::seatsRequested, this,
            [this] { Q_EMIT seatsRequested(currentRow().subscription); });
    connect(m_subscriptionActions, &SubscriptionActions::transitionRequested, this,
            [this] { Q_EMIT transitionRequested(currentRow().subscription); });
    connect(m_subscriptionActions, &SubscriptionActions::bulkRequested, this, [this] {
        if (const QList<BulkLine> chosen = selectedSeats(); !chosen.isEmpty())
            Q_EMIT bulkSeatsRequested(chosen);
    });
    connect(m_subscriptionActions, &SubscriptionActions::renameRequested, this, [this] {
        const CustomerRow *customer = m_model.customerRow(currentRow().customer);
        if (const SubscriptionRow *row = m_model.subscriptionRow(currentIndex()))
            Q_EMIT renameRequested(*row, customer ? customer->companyName : QString());
    });
    connect(m_subscriptionActions, &SubscriptionActions::wished, this, [this](PlanWish wish) {
        const QList<Subscription> chosen = selectedSubscriptions();
        const QList<SubscriptionChange> changes = wishesFor(wish, chosen);
        if (changes.isEmpty())
            return;
        const auto first = std::find_if(chosen.begin(), chosen.end(), [&changes](const Subscription &each) {
            return each.id == changes.first().subscription && each.customer == changes.first().customer;
        });
        Q_EMIT changesRequested(changes, subscriptionTitle(*first));
    });
    setPlanShown(false);
}

void CustomerTreeView::setPlanShown(bool shown)
{
    m_subscriptionActions->setShown(shown);
}

void CustomerTreeView::setChangesRefused(const QString &why)
{
    m_subscriptionActions->setRefused(why);
    enableActions();
}

QList<Subscription> CustomerTreeView::selectedSubscriptions() const
{
    QList<Subscription> subscriptions;
    for (const QModelIndex &index : selectedInOrder()) {
        if (const SubscriptionRow *row = m_model.subscriptionRow(index))
            subscriptions << row->subscription;
    }
    return subscriptions;
}

QList<BulkLine> CustomerTreeView::selectedSeats() const
{
    QList<BulkLine> lines;
    for (const QModelIndex &index : selectedInOrder()) {
        const SubscriptionRow *row = m_model.subscriptionRow(index);
        if (!row)
            continue;
        BulkLine line;
        line.customerKey = row->customerKey;
        line.subscriptionKey = row->key;
        lines << line;
    }
    return lines;
}

// Told by the ranges: many rows may be chosen.
bool CustomerTreeView::severalSelected() const
{
    int rows = 0;
    bool subscriptions = false;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        rows += range.height();
        subscriptions = subscriptions || range.parent().isValid();
    }
    return subscriptions && rows > 1;
}

void CustomerTreeView::enableActions()
{
    const bool any = selectionModel()->hasSelection();
    for (QAction *action : {m_copy, m_copyName, m_copyId})
        action->setEnabled(any);
    m_newOrder->setEnabled(any && currentIndex().isValid());
    const SubscriptionRow *current = any ? m_model.subscriptionRow(currentIndex()) : nullptr;
    m_subscriptionActions->enable(current ? &current->subscription : nullptr, severalSelected());
}

void CustomerTreeView::reword()
{
    //: what the customer tree is called to screen readers
    setAccessibleName(tr("Customers and subscriptions"));
    //: context menu: copies the selected rows as a table
    m_copy->setText(tr("Copy rows"));
    //: context menu of a customer or subscription
    m_copyName->setText(tr("Copy name"));
    //: context menu of a customer or subscription
    m_copyId->setText(tr("Copy id"));
    //: context menu of a customer or subscription: opens the order wizard for its customer
    m_newOrder->setText(tr("New order for this customer…"));
    m_subscriptionActions->reword();
    m_columns->setNaturalWidths();
    m_columns->fit();
}

CustomerId CustomerTreeView::currentCustomerId() const
{
    if (const SubscriptionRow *row = m_model.subscriptionRow(currentIndex()))
        return row->subscription.customer;
    const CustomerRow *row = m_model.customerRow(m_model.keyOf(currentIndex()));
    return row ? row->id : CustomerId();
}

QModelIndexList CustomerTreeView::selectedInOrder() const
{
    std::vector<std::pair<Path, QModelIndex>> rows;
    for (const QModelIndex &row : selectionModel()->selectedRows())
        rows.emplace_back(pathOf(row), row);
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QModelIndexList ordered;
    for (const auto &[path, row] : rows)
        ordered.append(row);
    return ordered;
}

void CustomerTreeView::copyRows()
{
    m_copyWaiting.clear();
    QList<qint64> customers;
    for (const QModelIndex &row : selectedInOrder()) {
        m_copyWaiting.append(row);
        if (m_model.kindOf(row) == CustomerTreeModel::Kind::Customer)
            customers.append(m_model.keyOf(row));
    }
    if (!m_copyWaiting.isEmpty())
        m_model.knowRows(customers);
}

void CustomerTreeView::copyWaiting()
{
    QModelIndexList rows;
    for (const QPersistentModelIndex &row : std::exchange(m_copyWaiting, {})) {
        if (row.isValid())
            rows.append(row);
    }
    QList<int> columns;
    for (int visual = 0; visual < header()->count(); ++visual)
        columns.append(header()->logicalIndex(visual));
    toClipboard(tableText(rows, columns));
}

void CustomerTreeView::copyNames()
{
    QStringList names;
    for (const QModelIndex &row : selectedInOrder())
        names << row.data().toString();
    toClipboard(names.join(u'\n'));
}

void CustomerTreeView::copyIds()
{
    QStringList ids;
    for (const QModelIndex &row : selectedInOrder()) {
        if (const SubscriptionRow *subscription = m_model.subscriptionRow(row))
            ids << subscription->subscription.id.text();
        else if (const CustomerRow *customer = m_model.customerRow(m_model.keyOf(row)))
            ids << customer->id.text();
    }
    toClipboard(ids.join(u'\n'));
}

} // namespace tenantry
