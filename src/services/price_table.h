// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/price_lists.h"
#include "tables/table_file.h"

#include <QDateTime>
#include <functional>

namespace tenantry {

// The fields of a table of prices and what their columns are called (resources/tables/price_columns.json).
const QList<TableField> &priceFields();

// What a mapping is remembered under.
QString mappingKind(PriceListKind kind);

struct PriceTableHome
{
    QString market; // of the account, for tables that do not say
    QString currency;
    QDateTime now;
};
// The first rows and what the file seems to be; remembered: the mapping a person confirmed for such headings.
PriceFile lookedAt(const TableFile &file, const PriceImport &wanted, const std::optional<ColumnMapping> &remembered,
                   const PriceTableHome &home);

// How far the reading is, in bytes; false: stop.
using TellProgress = std::function<bool(qint64 done)>;

// Reads prices row by row by a mapping. Any one thread.
class PriceTableReader
{
public:
    PriceTableReader(const TableFile &file, const PriceImport &wanted);

    bool next(); // false: the end, or the table is broken from here on
    // The row's price; unset where it has faults.
    std::optional<ListedPrice> price();
    QList<TableFault> takeFaults() { return std::exchange(m_faults, {}); }
    int line() const { return m_rows.line(); }
    qint64 position() const { return m_rows.position(); }
    QString market() const { return m_market; } // of the rows so far
    QString currency() const { return m_currency; }

private:
    QString cell(const QString &field) const;
    void fault(TableFault::Kind kind, const QString &field, const QString &expected = {});
    bool widthFits();
    QString needed(const QString &field);
    QString code(const QString &field, int letters, TableFault::Kind kind);
    QString skuOf();
    void oneMarketAndCurrency();
    std::optional<Decimal> amount(const QString &field, bool isNeeded);
    int quantity(const QString &field);
    QDateTime instant(const QString &field, bool endOfDay);

    const TableFile &m_file;
    const PriceImport &m_wanted;
    TableRows m_rows;
    QString m_market;
    QString m_currency;
    QList<TableFault> m_faults;
    QHash<QString, QDateTime> m_instants; // thousands of rows share a handful of dates
};

// All rows; Cancelled when progress says stop.
Result<PriceFileCheck> checkedPrices(const TableFile &file, const PriceImport &wanted, const TellProgress &progress);

} // namespace tenantry
