// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/price_lists.h"
#include "ui/common/keyed_table_model.h"

namespace tenantry {

// The price lists in force.
class PriceListModel final : public KeyedTableModel<PriceListInfo>
{
    Q_OBJECT
public:
    enum class Column { List, Month, Market, Currency, Prices, Imported, File, Count };

    using KeyedTableModel::KeyedTableModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString rowKey(const PriceListInfo &row) const override { return QString::number(row.key); }
};

// What a list changes against the one of the month before (S2-178).
class PriceDifferenceModel final : public KeyedTableModel<PriceDifference>
{
    Q_OBJECT
public:
    enum class Column { Product, TermAndPlan, Before, After, Difference, Count };

    using KeyedTableModel::KeyedTableModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void setCurrency(const QString &currency) { m_currency = currency; }

protected:
    QString rowKey(const PriceDifference &row) const override;

private:
    QString m_currency;
};

// How sale prices are made, the default first.
class SaleRuleModel final : public KeyedTableModel<SaleRuleRow>
{
    Q_OBJECT
public:
    enum class Column { Customer, Price, Rounding, Since, Who, Count };

    using KeyedTableModel::KeyedTableModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString rowKey(const SaleRuleRow &row) const override { return row.rule.customer.text(); }
};

// The first rows of a file as they stand in it.
class PricePreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(const QStringList &headings, const QList<QStringList> &rows);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QList<QStringList> m_rows;
};

} // namespace tenantry
