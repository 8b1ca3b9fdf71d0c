// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/csv_writer.h"

#include <QFileDevice>
#include <algorithm>

namespace tenantry {

namespace {

constexpr qsizetype bufferSize = qsizetype{64} * 1024;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

bool isNumber(const QByteArray &cell)
{
    const bool negative = cell.startsWith('-');
    const auto digits = view(cell).substr(negative ? 1 : 0);
    return !digits.empty() && digits.find_first_not_of("0123456789.") == std::string_view::npos &&
           std::count(digits.begin(), digits.end(), '.') <= 1;
}

} // namespace

CsvWriter::CsvWriter(QIODevice *out, CsvDialect dialect) : m_out(out), m_dialect(dialect)
{
    if (m_dialect.byteOrderMark)
        m_buffer = "\xEF\xBB\xBF";
}

CsvWriter &CsvWriter::text(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    cell(needsApostrophe(view(bytes)) ? '\'' + bytes : bytes);
    return *this;
}

CsvWriter &CsvWriter::number(const QString &digits)
{
    const QByteArray bytes = digits.toUtf8();
    if (!isNumber(bytes))
        return text(digits);
    cell(bytes);
    return *this;
}

void CsvWriter::cell(const QByteArray &bytes)
{
    if (m_cells++ > 0)
        m_buffer += m_dialect.delimiter;
    m_lastEmpty = bytes.isEmpty();
    // blanks at the ends are part of a cell, but many readers trim what is not quoted
    const bool blankEnds = bytes.startsWith(' ') || bytes.endsWith(' ');
    const bool markFirst = bytes.startsWith("\xEF\xBB\xBF"); // would be taken for the file's own mark
    const bool quotes = blankEnds || markFirst || view(bytes).find_first_of("\"\r\n\t") != std::string_view::npos ||
                        bytes.contains(m_dialect.delimiter);
    m_buffer += quotes ? '"' + QByteArray(bytes).replace('"', "\"\"") + '"' : bytes;
}

void CsvWriter::endRow()
{
    if (m_cells == 1 && m_lastEmpty)
        m_buffer += "\"\""; // else it would be a blank line, which readers pass over
    m_buffer += "\r\n";
    m_cells = 0;
    if (m_buffer.size() > bufferSize)
        flush();
}

void CsvWriter::flush()
{
    m_failed = m_failed || m_out->write(m_buffer) != m_buffer.size();
    m_buffer.clear();
}

Outcome CsvWriter::finish()
{
    flush();
    auto *file = qobject_cast<QFileDevice *>(m_out);
    m_failed = m_failed || (file != nullptr && !file->flush());
    if (!m_failed)
        return Done();
    Error error;
    const bool full = file != nullptr && file->error() == QFileDevice::ResourceError;
    error.kind = full ? Error::Kind::StorageFull : Error::Kind::Storage;
    error.detail = m_out->errorString();
    return error;
}

} // namespace tenantry
