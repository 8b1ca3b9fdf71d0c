// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/column_mapping.h"
#include "domain/price_list.h"
#include "domain/sale_rule.h"
#include "support/async.h"

#include <QObject>

namespace tenantry {

// What is wrong at one place of a table; a screen makes the sentence of it.
struct TableFault
{
    enum class Kind {
        Broken,           // not a table from here on; found: what stood there (C locale)
        TooFewCells,      // the row ends too early: cut off, or a delimiter is missing
        TooManyCells,     // a delimiter inside a cell without quotes
        Empty,            // a needed cell
        NotANumber,       // in the declared writing
        Negative,         // a price
        NotWhole,         // a quantity
        NotADate,         //
        LeadingZerosLost, // a SKU id a spreadsheet has made a number of
        NotACurrency,     // three letters
        NotAMarket,       // two letters
        OtherMarket,      // than the rows before: expected says which
        OtherCurrency,    // than the rows before: expected says which
        Contradicts,      // otherLine, which has another price for the same
        NoRows            // headings and nothing behind them
    };
    Kind kind = Kind::Broken;
    int line = 0;   // of the file, from 1
    QString column; // its heading as the file writes it; empty: the row as a whole
    QString found;
    QString expected;
    int otherLine = 0;

    bool operator==(const TableFault &) const = default;
};

// What a person decided about a file of prices.
struct PriceImport
{
    QString path;
    PriceListKind kind = PriceListKind::Purchase;
    QString name;     // of a sale list
    QString market;   // where the table does not say; empty with a sale list: every market
    QString currency; // where the table does not say
    QDate month;      // its first day
    ColumnMapping mapping;

    bool operator==(const PriceImport &) const = default;
};

// A file that was looked into. What is imported later is what was looked at, even when the file changes meanwhile.
struct PriceFile
{
    QString name; // without its folder
    qint64 size = 0;
    QStringList headings;
    QList<QStringList> rows;  // the first ones, as wide as the headings
    QList<TableField> fields; // what can be in it; the needed ones are marked
    bool remembered = false;  // the mapping was confirmed once for the same headings; else it is a guess
    bool marketStated = false;
    bool currencyStated = false;
    PriceImport proposed;
};

// A file read through by a mapping; nothing is stored.
struct PriceFileCheck
{
    int rows = 0;        // prices it would store
    int unknownRows = 0; // among them: with a term or a billing plan nobody knows; kept, never used
    QString unknownWord; // one of those
    QString market;
    QString currency;
    int faults = 0;                        // all of them; with one, nothing can be imported
    QList<TableFault> first;               // the first hundred
    std::optional<PriceListInfo> replaces; // the list in force it would take the place of
    bool sameAgain = false;                // that list is this file: importing changes nothing
};

struct ImportedPrices
{
    PriceListInfo list;
    bool changed = true; // false: the same file was in force already
};

struct ImportProgress
{
    bool running = false;
    qint64 done = 0; // bytes
    qint64 total = 0;

    bool operator==(const ImportProgress &) const = default;
};

struct SaleRuleRow
{
    SaleRule rule;
    QString customerName; // empty: the default, or a customer no longer stored

    bool operator==(const SaleRuleRow &) const = default;
};

// Price lists a person imports (S2-177, S2-178: this month's and next month's) and how sale prices are made of them.
// Of the current account, kept in the ledger. GUI thread; files are read on another one.
class PriceLists : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual Async<QList<PriceListInfo>> lists() = 0; // in force
    // What the list changes against the one of the month before (S2-178); none where that is not there.
    virtual Async<std::optional<PriceDifferences>> differences(const PriceListInfo &list, int limit) = 0;

    // --- importing: look, decide, check, import. One file at a time; look() takes the place of the file before.
    // Errors: NotFound, Storage, Invalid (code "too-large", "workbook", "archive", "no-table", or none: the subject is
    // "line:column", detail what stood there).
    virtual Async<PriceFile> look(const QString &path, PriceListKind kind) = 0;
    virtual Async<PriceFileCheck> check(const PriceImport &wanted) = 0;
    // All of it or nothing. Invalid where the check finds a fault; Cancelled.
    virtual Async<ImportedPrices> import(const PriceImport &wanted) = 0;
    virtual void cancel() = 0; // check or import
    virtual void close() = 0;  // the file that was looked at is let go

    virtual Async<Done> remove(const PriceListInfo &list) = 0; // out of force

    // --- sale prices
    virtual Async<QList<SaleRuleRow>> saleRules() = 0; // in force; the default first, then by name
    // In the place of the customer's rule, where there is one. Invalid: see faultOf().
    virtual Async<Done> setSaleRule(const SaleRule &rule) = 0;
    virtual Async<Done> removeSaleRule(const CustomerId &customer) = 0;

    virtual bool canUndo() const = 0;
    virtual bool canRedo() const = 0;
    virtual Async<Done> undo() = 0; // an import, a removal or a change of a rule
    virtual Async<Done> redo() = 0;

Q_SIGNALS:
    void changed(); // prices are others now
    void undoChanged();
    void progressChanged(const tenantry::ImportProgress &progress);
};

} // namespace tenantry
