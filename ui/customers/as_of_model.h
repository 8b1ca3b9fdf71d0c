// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/subscription_difference.h"
#include "ui/common/keyed_table_model.h"

namespace tenantry {

// A customer's subscriptions as they were at one instant.
class PastListModel final : public KeyedTableModel<Subscription>
{
    Q_OBJECT
public:
    enum class Column { Name, Seats, Status, TermEnd, Count };

    using KeyedTableModel::KeyedTableModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString rowKey(const Subscription &row) const override { return row.id.text(); }

private:
    QString text(const Subscription &subscription, Column column) const;
};

// One member of one subscription that is not what it was; or a subscription that came or went.
struct DifferenceRow
{
    Subscription subscription; // the later of the two states
    std::optional<SubscriptionMember> member;
    QString before;
    QString after;

    bool operator==(const DifferenceRow &) const = default;
};

// In the order of the subscriptions; values are worded when the rows are made.
QList<DifferenceRow> differenceRows(const QList<SubscriptionDifference> &differences);

class DifferenceModel final : public KeyedTableModel<DifferenceRow>
{
    Q_OBJECT
public:
    enum class Column { Name, Member, Before, After, Count };

    using KeyedTableModel::KeyedTableModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString rowKey(const DifferenceRow &row) const override;

private:
    QString text(const DifferenceRow &row, Column column) const;
};

} // namespace tenantry
