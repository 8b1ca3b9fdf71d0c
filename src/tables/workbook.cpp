// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/workbook.h"

#include "tables/workbook_cells.h"
#include "tables/workbook_parts.h"

#include <QXmlStreamReader>
#include <algorithm>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostText = 64LL * 1024 * 1024;
constexpr int mostRows = 1'048'576;

Error fault(const QString &code)
{
    return Error{.kind = Error::Kind::Invalid, .code = code, .detail = u"sheet"_s};
}

// Text between the tags of an element and of those in it.
QString wholeText(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::IncludeChildElements);
}

WorkbookCell readCell(QXmlStreamReader &xml)
{
    WorkbookCell cell;
    const QXmlStreamAttributes values = xml.attributes();
    if (values.hasAttribute("t"_L1))
        cell.type = values.value("t"_L1).toString();
    cell.style = values.value("s"_L1).toInt();
    while (xml.readNextStartElement()) {
        if (xml.name() == "v"_L1)
            cell.value = xml.readElementText();
        else if (xml.name() == "is"_L1)
            cell.inlined = wholeText(xml);
        else if (xml.name() == "f"_L1)
            cell.formula = xml.readElementText();
        else
            xml.skipCurrentElement();
    }
    return cell;
}

// Rows and cells that say nothing are left out of a sheet; here each stands in its place.
class SheetRows
{
public:
    explicit SheetRows(const WorkbookParts &parts) : m_parts(parts), m_xml(parts.sheet) {}
    Result<QByteArray> read();

private:
    bool beginRow();
    bool takeCell();
    void write(const QString &text);

    const WorkbookParts &m_parts;
    QXmlStreamReader m_xml;
    QByteArray m_rows;
    QString m_fault;
    int m_row = 0;     // the last one that began, from 1
    int m_column = -1; // the last one written in it
};

Result<QByteArray> SheetRows::read()
{
    while (m_fault.isEmpty() && m_xml.readNext() != QXmlStreamReader::EndDocument && isSoundSoFar(m_xml)) {
        if (!m_xml.isStartElement())
            continue;
        const bool fits = m_xml.name() == "row"_L1 ? beginRow() : m_xml.name() == u'c' ? takeCell() : true;
        if (!fits && m_fault.isEmpty())
            m_fault = u"damaged"_s;
        if (m_rows.size() > mostText)
            m_fault = u"too-large"_s;
    }
    if (!m_fault.isEmpty())
        return fault(m_fault);
    if (!isSoundSoFar(m_xml))
        return fault(u"damaged"_s);
    return m_rows;
}

bool SheetRows::beginRow()
{
    const QStringView stated = m_xml.attributes().value("r"_L1);
    const int row = stated.isEmpty() ? m_row + 1 : stated.toInt();
    if (row <= m_row || row > mostRows)
        return false;
    m_rows.append(row - std::max(m_row, 1), '\n');
    m_row = row;
    m_column = -1;
    return true;
}

bool SheetRows::takeCell()
{
    const QString place = m_xml.attributes().value("r"_L1).toString();
    const int column = place.isEmpty() ? m_column + 1 : columnOf(place);
    const std::optional<QString> text = textOf(readCell(m_xml), m_parts);
    if (m_row == 0 || column <= m_column || !text)
        return false;
    m_rows.append(column - std::max(m_column, 0), '\t');
    m_column = column;
    write(*text);
    return true;
}

void SheetRows::write(const QString &text)
{
    QByteArray cell = text.toUtf8();
    for (const char end : {'\n', '\r', '\t'})
        cell.replace(end, ' ');
    if (needsApostrophe({cell.constData(), static_cast<std::size_t>(cell.size())}))
        cell.prepend('\''); // the reader takes it away
    if (cell.contains('"'))
        cell = '"' + cell.replace('"', "\"\"") + '"';
    m_rows += cell;
}

} // namespace

bool isWorkbook(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") && bytes.contains("xl/");
}

Result<QByteArray> workbookRows(const QByteArray &workbook)
{
    const Result<WorkbookParts> parts = workbookParts(workbook);
    return parts ? SheetRows(*parts).read() : parts.error();
}

} // namespace tenantry
