// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_branch.h"

#include "domain/search_index.h"

#include <algorithm>

namespace tenantry {

namespace {

using RowsByKey = QHash<qint64, const SubscriptionRow *>;

RowsByKey byKey(const QList<SubscriptionRow> &rows)
{
    RowsByKey found;
    found.reserve(rows.size());
    for (const SubscriptionRow &row : rows)
        found.insert(row.key, &row);
    return found;
}

// The base an add-on stands under, or 0. Providers nest one level; a longer or circular chain ends at its last known.
qint64 baseOf(const SubscriptionRow &row, const RowsByKey &rows)
{
    QSet<qint64> seen{row.key};
    qint64 base = 0;
    for (qint64 next = row.parentKey; next != 0 && rows.contains(next); next = rows.value(next)->parentKey) {
        if (seen.contains(next))
            return 0;
        seen.insert(next);
        base = next;
    }
    return base;
}

template <class T>
int compared(const T &a, const T &b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
}

int comparedPrices(const SubscriptionRow &a, const SubscriptionRow &b)
{
    const std::optional<Money> left = linePrice(a);
    const std::optional<Money> right = linePrice(b);
    if (!left || !right)
        return compared(int(!left), int(!right)); // unknown last
    const int currency = compared(left->currency, right->currency);
    return currency != 0 ? currency : compared(left->amount, right->amount);
}

int comparedBy(CustomerColumn column, const SubscriptionRow &a, const SubscriptionRow &b)
{
    switch (column) {
    case CustomerColumn::Seats:
        return compared(a.subscription.quantity, b.subscription.quantity);
    case CustomerColumn::Status: {
        const int value = compared(a.subscription.status.value, b.subscription.status.value);
        return value != 0 ? value : compared(a.subscription.status.raw, b.subscription.status.raw);
    }
    case CustomerColumn::TermEnd:
        return compared(a.subscription.termEnd, b.subscription.termEnd);
    case CustomerColumn::Renewal:
        return compared(a.subscription.autoRenew, b.subscription.autoRenew);
    case CustomerColumn::Price:
        return comparedPrices(a, b);
    case CustomerColumn::Name:
        break;
    }
    return 0;
}

class Ordering
{
public:
    Ordering(const QList<SubscriptionRow> &rows, const ChildSorting &sorting) : m_sorting(sorting)
    {
        m_names.reserve(rows.size());
        for (const SubscriptionRow &row : rows)
            m_names.insert(row.key, sortKey(subscriptionTitle(row.subscription)));
    }

    bool operator()(const SubscriptionRow *a, const SubscriptionRow *b) const
    {
        int order = comparedBy(m_sorting.column, *a, *b);
        if (order == 0 && m_sorting.column == CustomerColumn::Name)
            order = compared(m_names[a->key], m_names[b->key]);
        if (order != 0)
            return m_sorting.order == Qt::AscendingOrder ? order < 0 : order > 0;
        order = compared(m_names[a->key], m_names[b->key]);
        return order != 0 ? order < 0 : a->key < b->key; // ties stay in one order whatever the direction
    }

private:
    QHash<qint64, QString> m_names;
    ChildSorting m_sorting;
};

} // namespace

ChildOrder childOrder(const QList<SubscriptionRow> &rows, const QSet<qint64> &shown, const ChildSorting &sorting)
{
    const RowsByKey known = byKey(rows);
    QSet<qint64> wanted = shown;
    for (const SubscriptionRow &row : rows) {
        if (shown.contains(row.key))
            wanted.insert(baseOf(row, known));
    }
    std::vector<const SubscriptionRow *> ordered;
    for (const SubscriptionRow &row : rows) {
        if (shown.isEmpty() || wanted.contains(row.key))
            ordered.push_back(&row);
    }
    std::sort(ordered.begin(), ordered.end(), Ordering(rows, sorting));
    ChildOrder order;
    for (const SubscriptionRow *row : ordered) {
        if (const qint64 base = baseOf(*row, known))
            order.addOns[base].push_back(row->key);
        else
            order.top.push_back(row->key);
    }
    return order;
}

std::vector<qint64> Branch::childKeys() const
{
    std::vector<qint64> keys;
    keys.reserve(children.size());
    for (const auto &child : children)
        keys.push_back(child->key);
    return keys;
}

void Branch::renumber()
{
    for (std::size_t i = 0; i < children.size(); ++i)
        children[i]->position = int(i);
}

namespace {

std::unique_ptr<Branch> makeBranch(Branch *parent, const SubscriptionRow &row)
{
    auto branch = std::make_unique<Branch>();
    branch->parent = parent;
    branch->key = row.key;
    branch->row = row;
    return branch;
}

void fill(Branch &parent, const std::vector<qint64> &keys, const RowsByKey &rows)
{
    for (const qint64 key : keys)
        parent.children.push_back(makeBranch(&parent, *rows.value(key)));
    parent.renumber();
}

} // namespace

void buildChildren(CustomerBranch &branch, const ChildOrder &order)
{
    const RowsByKey rows = byKey(branch.rows);
    branch.children.clear();
    fill(branch, order.top, rows);
    for (const auto &base : branch.children)
        fill(*base, order.addOns.value(base->key), rows);
}

} // namespace tenantry
