// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/customer_directory.h"
#include "services/api/price_lists.h"
#include "ui/prices/price_models.h"

namespace tenantry {

// The screen "Prices": lists in force, what the chosen one changes, and the rules of sale prices. GUI thread.
class PricesViewModel final : public QObject
{
    Q_OBJECT
public:
    PricesViewModel(PriceLists &prices, CustomerDirectory &directory, QObject *parent = nullptr);

    PriceListModel *lists() { return &m_lists; }
    PriceDifferenceModel *differences() { return &m_differences; }
    SaleRuleModel *rules() { return &m_rules; }
    bool isRead() const { return m_read; }

    void chooseList(int row); // -1: none
    QString differencesText() const;
    bool hasDifferences() const { return m_shown.has_value() && m_differences.rowCount() > 0; }
    QStringList saleLists() const;

    void removeList(int row);
    void setRule(const SaleRule &rule);
    void removeRule(int row);
    bool canUndo() const { return m_prices.canUndo(); }
    bool canRedo() const { return m_prices.canRedo(); }
    void undo();
    void redo();

    void findCustomers(const QString &text);
    const QList<CustomerRow> &found() const { return m_found; }

    void retranslate();

Q_SIGNALS:
    void changed();
    void foundChanged();
    void failed(const tenantry::Error &error);

private:
    void read();
    void readDifferences();
    void tellFault(const Async<Done> &act);

    PriceLists &m_prices;
    CustomerDirectory &m_directory;
    PriceListModel m_lists;
    PriceDifferenceModel m_differences;
    SaleRuleModel m_rules;
    std::optional<PriceListInfo> m_chosen;
    std::optional<PriceDifferences> m_shown;
    QList<CustomerRow> m_found;
    int m_search = 0; // answers to an earlier question are not heard
    bool m_read = false;
};

} // namespace tenantry
