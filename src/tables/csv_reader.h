// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/error.h"
#include "tables/csv_dialect.h"

#include <QString>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tenantry {

// Reads RFC 4180 over bytes that stay where they are (a mapped file): cells are views, copied only where doubled quotes
// must be undone. Rows end with LF or CRLF. Stops at the first fault, which names line and column. Any one thread.
class CsvReader final
{
public:
    explicit CsvReader(std::string_view bytes, CsvDialect dialect = {});
    // Goes on where another reader of the same bytes stood: at its position(), its nextLine().
    CsvReader(std::string_view bytes, CsvDialect dialect, std::size_t position, int line);

    // Steps to the next row; false at the end and after a fault. Blank lines are passed over.
    bool next();
    std::size_t width() const { return m_cells.size(); }
    // The bytes of a cell without its quotes, valid until next() is called; empty beyond width().
    std::string_view cell(std::size_t column) const;
    // The same as text, without the apostrophe that a writer like ours put before a formula.
    QString text(std::size_t column) const;
    int line() const { return m_rowLine; }        // where the current row starts, from 1
    std::size_t position() const { return m_at; } // of the bytes, behind the current row
    int nextLine() const { return m_line; }
    const std::optional<Error> &fault() const { return m_fault; }

private:
    bool readRow();
    bool readQuoted();
    bool readPlain();
    bool endCell(bool *rowEnds);
    bool fail(std::size_t offset, const QString &what);
    bool checkRow();
    int columnOf(std::size_t offset) const;

    std::string_view m_bytes;
    CsvDialect m_dialect;
    std::size_t m_at = 0;
    std::size_t m_lineStart = 0;
    std::size_t m_rowStart = 0;
    int m_line = 1;
    int m_rowLine = 0;
    std::size_t m_expectedWidth = 0;
    std::vector<std::string_view> m_cells;
    std::deque<std::string> m_unquoted; // backs cells whose doubled quotes were undone
    std::optional<Error> m_fault;
};

} // namespace tenantry
