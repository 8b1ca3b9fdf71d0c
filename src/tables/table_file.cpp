// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_file.h"

#include "tables/csv_detect.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

Error noTable(const QString &name, const QString &code)
{
    return Error{.kind = Error::Kind::Invalid, .code = code, .subject = name};
}

Error unreadableTable(Error::Kind kind, const QFile &file)
{
    return Error{.kind = kind, .detail = file.errorString(), .subject = QFileInfo(file).fileName()};
}

// Spreadsheets save UTF-16 with a mark; other programs leave it out, and every second byte of latin text is zero.
std::optional<QStringConverter::Encoding> encodingOf(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return marked;
    if (bytes.size() < 4)
        return std::nullopt;
    if (bytes[0] != 0 && bytes[1] == 0 && bytes[3] == 0)
        return QStringConverter::Utf16LE;
    return bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 ? std::optional(QStringConverter::Utf16BE) : std::nullopt;
}

QByteArray inUtf8(const QByteArray &bytes)
{
    const auto encoding = encodingOf(bytes);
    if (!encoding || *encoding == QStringConverter::Utf8)
        return bytes;
    QStringDecoder decoder(*encoding);
    const QString text = decoder.decode(bytes);
    return text.toUtf8();
}

// What people choose by mistake instead of the table inside it.
QString otherKind(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04"))
        return bytes.contains("xl/") ? u"workbook"_s : u"archive"_s;
    return bytes.startsWith("\xD0\xCF\x11\xE0") ? u"workbook"_s : QString();
}

// From the first line that says anything: the delimiter is looked for there.
std::string_view fromFirstRow(std::string_view bytes)
{
    if (constexpr std::string_view utf8Mark = "\xEF\xBB\xBF"; bytes.starts_with(utf8Mark))
        bytes.remove_prefix(utf8Mark.size());
    const auto first = bytes.find_first_not_of(" ,;\t\r\n");
    const auto line = bytes.substr(0, first).rfind('\n');
    return first == std::string_view::npos ? std::string_view()
                                           : bytes.substr(line == std::string_view::npos ? 0 : line + 1);
}

QStringList cellsOfRow(const CsvReader &reader)
{
    QStringList cells;
    for (std::size_t column = 0; column < reader.width(); ++column)
        cells += reader.text(column).trimmed();
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    return cells;
}

} // namespace

Result<TableFile> TableFile::at(const QString &path, qint64 largest)
{
    QFile file(path);
    if (!file.exists())
        return unreadableTable(Error::Kind::NotFound, file);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadableTable(Error::Kind::Storage, file);
    if (file.size() > largest)
        return noTable(QFileInfo(path).fileName(), u"too-large"_s);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return unreadableTable(Error::Kind::Storage, file);
    return of(bytes, QFileInfo(path).fileName());
}

Result<TableFile> TableFile::of(const QByteArray &bytes, const QString &name)
{
    if (const QString kind = otherKind(bytes); !kind.isEmpty())
        return noTable(name, kind);
    TableFile file;
    file.m_name = name;
    file.m_sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    file.m_bytes = inUtf8(bytes);
    const std::string_view rows = fromFirstRow(viewOf(file.m_bytes));
    if (rows.empty())
        return noTable(name, u"no-table"_s);
    file.m_dialect = detectedDialect(rows);
    CsvReader reader(viewOf(file.m_bytes), file.m_dialect);
    while (file.m_headings.isEmpty() && reader.next()) {
        if (!isDelimiterLine(reader.cell(0)))
            file.m_headings = cellsOfRow(reader);
        file.m_first = reader.position();
        file.m_firstLine = reader.nextLine();
    }
    if (reader.fault())
        return *reader.fault();
    return file.m_headings.isEmpty() ? Result<TableFile>(noTable(name, u"no-table"_s)) : file;
}

TableRows::TableRows(const TableFile &file)
    : m_reader(viewOf(file.m_bytes), file.m_dialect, file.m_first, file.m_firstLine)
{}

bool TableRows::next()
{
    while (m_reader.next()) {
        for (std::size_t column = 0; column < m_reader.width(); ++column) {
            if (!isBlank(static_cast<int>(column)))
                return true;
        }
    }
    return false;
}

QString TableRows::text(int column) const
{
    return column < 0 ? QString() : m_reader.text(static_cast<std::size_t>(column)).trimmed();
}

bool TableRows::isBlank(int column) const
{
    const std::string_view cell = column < 0 ? std::string_view() : m_reader.cell(static_cast<std::size_t>(column));
    return cell.find_first_not_of(" \t") == std::string_view::npos;
}

} // namespace tenantry
