// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"
#include "tables/csv_reader.h"

#include <QByteArray>
#include <QStringList>

namespace tenantry {

// A table as a person's program saved it, read into memory once, so that what was looked at is what is imported even
// when the file is saved again meanwhile: a workbook's first sheet (workbook.h), else text. Encoding by the mark at its
// start (UTF-8 without one; UTF-16 also by its zero bytes), delimiter by csv_detect.h; the first row that is not blank
// holds the headings. A value; any thread.
class TableFile
{
public:
    // Errors: NotFound and Storage (not readable), Invalid ("too-large", "no-table", "archive", "workbook" of an older
    // format or protected, "damaged" workbook, or the reader's: subject "line:column").
    static Result<TableFile> at(const QString &path, qint64 largest);
    static Result<TableFile> of(const QByteArray &bytes, const QString &name);

    const QString &name() const { return m_name; }
    const QStringList &headings() const { return m_headings; }
    const QByteArray &sha256() const { return m_sha256; } // of the bytes as they came
    qsizetype size() const { return m_bytes.size(); }     // of the rows as they are read here
    char delimiter() const { return m_dialect.delimiter; }

private:
    friend class TableRows;
    QString m_name;
    QByteArray m_bytes; // UTF-8
    QByteArray m_sha256;
    QStringList m_headings;
    CsvDialect m_dialect;
    std::size_t m_first = 0; // behind the headings
    int m_firstLine = 1;
};

// The rows behind the headings, one at a time; blank ones are passed over. The file must outlive it. Any one thread.
class TableRows
{
public:
    explicit TableRows(const TableFile &file);

    bool next(); // false: the end, or fault()
    int line() const { return m_reader.line(); }
    std::size_t width() const { return m_reader.width(); }
    // Trimmed; empty beyond the row, and for column -1.
    QString text(int column) const;
    bool isBlank(int column) const;
    qsizetype position() const { return static_cast<qsizetype>(m_reader.position()); } // bytes of size() read
    const std::optional<Error> &fault() const { return m_reader.fault(); }

private:
    CsvReader m_reader;
};

} // namespace tenantry
