// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_file.h"

#include "tables/csv_detect.h"
#include "tables/table_text.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
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
    Result<TableText> text = tableText(bytes);
    if (!text)
        return noTable(name, text.error().code);
    TableFile file;
    file.m_name = name;
    file.m_sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    file.m_bytes = std::move(text->rows);
    file.m_dialect = text->dialect;
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
