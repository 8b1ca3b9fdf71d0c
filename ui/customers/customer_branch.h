// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rows.h"
#include "ui/customers/customer_cells.h"

#include <QHash>
#include <QSet>
#include <memory>
#include <optional>
#include <vector>

namespace tenantry {

// How the children of a customer are ordered.
struct ChildSorting
{
    CustomerColumn column = CustomerColumn::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool operator==(const ChildSorting &) const = default;
};

// The rows below one customer: bases and, below each, its add-ons (S2-75). An add-on whose base is not in the list
// stands at the top, so that nothing is lost.
struct ChildOrder
{
    std::vector<qint64> top;
    QHash<qint64, std::vector<qint64>> addOns; // by base
};

// shown: only these and the bases they need; empty: all.
ChildOrder childOrder(const QList<SubscriptionRow> &rows, const QSet<qint64> &shown, const ChildSorting &sorting);

// A node below or at a customer. QModelIndex::internalPointer() of a row is the Branch of its parent, so that indexes
// stay valid while customers above come and go.
struct Branch
{
    Branch *parent = nullptr; // null: this is a customer
    qint64 key = 0;
    int position = -1;   // row among its siblings; a customer that the filter hides has none
    SubscriptionRow row; // unused in a customer
    std::vector<std::unique_ptr<Branch>> children;

    std::vector<qint64> childKeys() const;
    void renumber();
};

struct CustomerBranch : Branch
{
    QList<SubscriptionRow> rows; // all of them, shown or not
    bool loaded = false;
    bool asked = false;
};

// Builds the children from the branch's rows; for use inside a reset or before the branch is shown.
void buildChildren(CustomerBranch &branch, const ChildOrder &order);

} // namespace tenantry
