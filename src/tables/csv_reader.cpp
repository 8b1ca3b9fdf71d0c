// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/csv_reader.h"

#include <QUtf8StringView>
#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

QUtf8StringView utf8(std::string_view bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

} // namespace

CsvReader::CsvReader(std::string_view bytes, CsvDialect dialect) : m_bytes(bytes), m_dialect(dialect)
{
    if (m_bytes.starts_with(byteOrderMark))
        m_at = m_lineStart = byteOrderMark.size();
}

CsvReader::CsvReader(std::string_view bytes, CsvDialect dialect, std::size_t position, int line)
    : m_bytes(bytes), m_dialect(dialect), m_at(position), m_lineStart(position), m_line(line)
{}

bool CsvReader::next()
{
    while (!m_fault && m_at < m_bytes.size()) {
        m_rowLine = m_line;
        m_rowStart = m_at;
        m_cells.clear();
        m_unquoted.clear();
        if (!readRow())
            break;
        const bool blankLine = m_cells.size() == 1 && m_cells.front().empty() && m_bytes[m_rowStart] != '"';
        if (blankLine)
            continue;
        return checkRow();
    }
    m_cells.clear();
    return false;
}

std::string_view CsvReader::cell(std::size_t column) const
{
    return column < m_cells.size() ? m_cells[column] : std::string_view();
}

QString CsvReader::text(std::size_t column) const
{
    auto bytes = cell(column);
    if (bytes.starts_with('\'') && needsApostrophe(bytes))
        bytes.remove_prefix(1);
    if (bytes.starts_with(byteOrderMark)) // toString() would take it for a mark and drop it
        return QChar(QChar::ByteOrderMark) + utf8(bytes.substr(byteOrderMark.size())).toString();
    return utf8(bytes).toString();
}

bool CsvReader::readRow()
{
    bool rowEnds = false;
    while (!rowEnds) {
        const bool quoted = m_at < m_bytes.size() && m_bytes[m_at] == '"';
        if (!(quoted ? readQuoted() : readPlain()) || !endCell(&rowEnds))
            return false;
    }
    return true;
}

bool CsvReader::readPlain()
{
    const std::size_t start = m_at;
    const auto ends = [this](char c) { return c == m_dialect.delimiter || c == '\n' || c == '\r' || c == '"'; };
    const auto *const end = std::find_if(m_bytes.data() + m_at, m_bytes.data() + m_bytes.size(), ends);
    m_at = static_cast<std::size_t>(end - m_bytes.data());
    if (m_at < m_bytes.size() && m_bytes[m_at] == '"')
        return fail(m_at, u"a quote inside a cell that is not quoted"_s);
    m_cells.push_back(m_bytes.substr(start, m_at - start));
    return true;
}

bool CsvReader::readQuoted()
{
    const std::size_t opening = m_at;
    const int openingLine = m_line;
    const int openingColumn = columnOf(opening);
    std::string *unquoted = nullptr;
    std::size_t part = opening + 1;
    for (m_at = part; m_at < m_bytes.size(); ++m_at) {
        if (m_bytes[m_at] == '\n') {
            ++m_line;
            m_lineStart = m_at + 1;
        }
        if (m_bytes[m_at] != '"')
            continue;
        const bool doubled = m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '"';
        if (!doubled) {
            const auto rest = m_bytes.substr(part, m_at - part);
            m_cells.push_back(unquoted == nullptr ? rest : std::string_view(unquoted->append(rest)));
            ++m_at;
            return true;
        }
        if (unquoted == nullptr)
            unquoted = &m_unquoted.emplace_back();
        unquoted->append(m_bytes.substr(part, m_at + 1 - part));
        part = m_at + 2;
        ++m_at;
    }
    fail(opening, u"a quoted cell that does not end"_s);
    m_fault->subject = u"%1:%2"_s.arg(openingLine).arg(openingColumn);
    return false;
}

bool CsvReader::endCell(bool *rowEnds)
{
    if (m_at < m_bytes.size() && m_bytes[m_at] == m_dialect.delimiter) {
        ++m_at;
        return true;
    }
    *rowEnds = true;
    if (m_at == m_bytes.size())
        return true;
    if (m_bytes[m_at] == '\r' && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '\n')
        ++m_at;
    if (m_bytes[m_at] != '\n')
        return fail(m_at, m_bytes[m_at] == '\r' ? u"a carriage return without line feed"_s
                                                : u"text behind a closing quote"_s);
    ++m_at;
    ++m_line;
    m_lineStart = m_at;
    return true;
}

bool CsvReader::checkRow()
{
    if (m_expectedWidth == 0)
        m_expectedWidth = m_cells.size();
    const auto row = m_bytes.substr(m_rowStart, m_at - m_rowStart);
    QString what;
    if (m_dialect.sameWidth && m_cells.size() != m_expectedWidth)
        what = u"%1 cells where %2 were expected"_s.arg(m_cells.size()).arg(m_expectedWidth);
    else if (!utf8(row).isValidUtf8())
        what = u"bytes that are not UTF-8"_s;
    else
        return true;
    fail(m_rowStart, what);
    m_fault->subject = u"%1:1"_s.arg(m_rowLine);
    m_cells.clear();
    return false;
}

int CsvReader::columnOf(std::size_t offset) const
{
    return 1 + static_cast<int>(offset - m_lineStart);
}

bool CsvReader::fail(std::size_t offset, const QString &what)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.subject = u"%1:%2"_s.arg(m_line).arg(columnOf(offset));
    error.detail = what;
    m_fault = error;
    return false;
}

} // namespace tenantry
