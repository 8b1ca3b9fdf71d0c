// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/change_reader.h"
#include "ui/customers/customer_branch.h"
#include "ui/customers/customer_filter.h"
#include "ui/customers/customer_pager.h"
#include "ui/customers/key_set.h"

#include <QAbstractItemModel>
#include <memory>
#include <unordered_map>

namespace tenantry {

struct RowStep;

// The tree customer › subscription › add-on (S0-48, S2-75). Holds the keys of all customers in list order and, of what
// is shown, a bounded number of rows; everything else stays in the store and is paged in. data() does no I/O.
// A refresh moves single rows (begin/end…), never resets; the filter and another account reset. GUI thread.
class CustomerTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Kind { None, Customer, Subscription, AddOn };

    explicit CustomerTreeModel(CustomerDirectory &directory, QObject *parent = nullptr);
    ~CustomerTreeModel() override;

    void load(); // reads everything again from the directory; also done on CustomerDirectory::replaced()
    bool isLoaded() const { return m_loaded; }
    bool isQuiet() const; // nothing is being read

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    // Customers by name, up or down; below them any column, siblings among themselves.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    // Type-ahead. Before the index is there the text is kept and applied when it comes.
    void setFilter(const QString &text);
    QString filter() const { return m_filter.text(); }
    bool isFiltered() const { return m_filter.active(); }
    bool filterReady() const { return m_filter.ready(); }
    std::vector<qint64> worthOpening() const { return m_filter.worthOpening(); }
    // The one index there is, for whoever else looks for subscriptions; null while it is being made.
    std::shared_ptr<const SearchIndex> searchIndex() const { return m_filter.index(); }
    int total() const { return static_cast<int>(m_order.size()); }
    int shown() const { return static_cast<int>(m_shown.size()); }

    Kind kindOf(const QModelIndex &index) const;
    qint64 keyOf(const QModelIndex &index) const;      // 0: none
    qint64 customerOf(const QModelIndex &index) const; // of the row or of the customer it belongs to
    QModelIndex indexOfCustomer(qint64 key) const;
    QModelIndexList indexesOfCustomers(const QList<qint64> &keys) const; // of those shown; one pass
    QModelIndex indexOfSubscription(qint64 customer, qint64 key) const;  // invalid while its rows are not there
    const CustomerRow *customerRow(qint64 key) const { return m_pager.row(key); }
    const SubscriptionRow *subscriptionRow(const QModelIndex &index) const;

    // Reads the rows that are not here yet and tells by rowsKnown(); for copying more than is shown.
    void knowRows(const QList<qint64> &customers);
    void reword(); // another language

Q_SIGNALS:
    void loaded();
    void filterReadyChanged();
    void childrenLoaded(qint64 customer);
    void rowsKnown();
    // Around one batch of row signals, so that a view can keep its place.
    void aboutToRefresh();
    void refreshed(const QSet<qint64> &customers); // touched or removed
    void failed(const tenantry::Error &error);

private:
    CustomerBranch *customerBranch(qint64 key) const;
    Branch *branchAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Branch &branch) const;
    ChangeReader::Needs needs() const;

    void clear();
    void askKeys();
    void takeHead(const QList<CustomerRow> &rows);
    void takeKeys(const std::vector<qint64> &keys);
    void askIndex();
    void takeIndex(const std::shared_ptr<SearchIndex> &index);
    void fail(const Error &error, const QList<qint64> &childrenOf);

    void rebuildShown();
    std::vector<qint64> wantedOrder() const;
    void dropSomeBranches();
    void askRowsAround(int row) const;
    QHash<qint64, int> rowsOf(const QList<qint64> &keys) const;
    void takeRows(const QList<CustomerRow> &rows);
    void takeChildren(const QList<qint64> &customers, const QList<SubscriptionRow> &rows);
    void announce(const QList<qint64> &customers);

    void applyRefresh(const Refresh &refresh);
    void readAgain(const QSet<qint64> &customers);
    void takeOrder(const Refresh &refresh);
    bool applyShown(const Refresh &refresh);
    void removeShown(const RowStep &step, const QSet<qint64> &gone);
    void insertShown(const RowStep &step, const std::vector<qint64> &to);
    void moveShown(const RowStep &step);
    void shiftBranches(int from, int by);
    void refreshRows(const Refresh &refresh);
    void refreshChildren(const Refresh &refresh);

    void reshape(CustomerBranch &branch, const QSet<qint64> &matches);
    void applyChildren(Branch &parent, const std::vector<qint64> &to, const CustomerBranch &customer,
                       const ChildOrder &order);
    void replaceChanged(Branch &parent, const CustomerBranch &customer);

    CustomerDirectory &m_directory;
    mutable CustomerPager m_pager;
    ChangeReader m_changes;
    CustomerFilter m_filter;
    std::vector<qint64> m_order; // all customers, by name
    std::vector<qint64> m_shown; // what the filter lets through, in view order
    std::unordered_map<qint64, std::unique_ptr<CustomerBranch>> m_branches; // customers opened
    KeySet m_opened;                                                        // may be among the branches; asked first
    KeySet m_childless;
    QSet<qint64> m_changedMeanwhile; // while the index is being made
    ChildSorting m_sorting;
    int m_epoch = 0;
    bool m_descending = false; // customers
    bool m_loaded = false;
    bool m_indexAsked = false;
    bool m_indexOrders = false; // the index lists customers in the directory's order
};

} // namespace tenantry
