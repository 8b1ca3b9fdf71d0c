// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>
#include <optional>

namespace tenantry {

// What an import wants to find in a table: a field and what its column is called, the more exact name first.
struct TableField
{
    QString id;
    QStringList headings;
    bool needed = false;

    bool operator==(const TableField &) const = default;
};

// Which column holds which field of a table, and how its numbers are written. Guessed from the headings, confirmed by
// a person, remembered by the set of headings: the next file of the same make is read the same way.
struct ColumnMapping
{
    QHash<QString, int> columns; // field id → column from 0; a field without one is not in the table
    QChar decimalSign = u'.';

    int at(const QString &field) const { return columns.value(field, -1); }
    void set(const QString &field, int column); // -1: not in the table
    bool operator==(const ColumnMapping &) const = default;
};

// Letters and digits only, folded: "Unit Price", "unit_price" and "UnitPrice" are one heading.
QString headingWord(const QString &heading);
// What a mapping is remembered by: the headings in their order.
QString headingSet(const QStringList &headings);

// Each field takes the column that bears its most exact heading; no column is given to two fields.
ColumnMapping guessedMapping(const QList<TableField> &fields, const QStringList &headings);
// The needed fields that have no column.
QStringList missingFields(const ColumnMapping &mapping, const QList<TableField> &fields);

// How a mapping is kept. Nothing when the text is none, or points past the columns.
QString textOf(const ColumnMapping &mapping);
std::optional<ColumnMapping> mappingFrom(const QString &text, qsizetype columns);

} // namespace tenantry
