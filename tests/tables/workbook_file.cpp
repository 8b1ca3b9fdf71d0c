// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <minizip/zip.h>

using namespace Qt::StringLiterals;

namespace tenantry::testing {

namespace {

const QByteArray head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
const QByteArray main = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )";
const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relations(const QByteArray &inside)
{
    return head + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" + inside +
           "</Relationships>";
}

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + type + "\" Target=\"" + target + "\"/>";
}

} // namespace

WorkbookFile::WorkbookFile()
{
    part(u"_rels/.rels"_s, relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
    part(u"xl/workbook.xml"_s, head + "<workbook " + main + "xmlns:r=\"" + office +
                                   R"("><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>)");
    part(u"xl/_rels/workbook.xml.rels"_s, relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                                                    relation("rId2", "sharedStrings", "/xl/sharedStrings.xml") +
                                                    relation("rId3", "styles", "styles.xml")));
    part(u"xl/styles.xml"_s,
         head + "<styleSheet " + main +
             R"(><numFmts count="1"><numFmt numFmtId="164" formatCode="[$-418]dd\.mm\.yyyy\ hh:mm"/></numFmts>)"
             R"(<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>)"
             R"(<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>)");
    strings({});
    rows({});
}

WorkbookFile &WorkbookFile::part(const QString &path, const QByteArray &xml)
{
    m_parts.insert(path, xml);
    return *this;
}

WorkbookFile &WorkbookFile::without(const QString &path)
{
    m_parts.remove(path);
    return *this;
}

WorkbookFile &WorkbookFile::rows(const QByteArray &xml)
{
    return part(u"xl/worksheets/sheet1.xml"_s,
                head + "<worksheet " + main + "><sheetData>" + xml + "</sheetData></worksheet>");
}

WorkbookFile &WorkbookFile::strings(const QList<QByteArray> &items)
{
    QByteArray inside;
    for (const QByteArray &item : items)
        inside += "<si>" + item + "</si>";
    return part(u"xl/sharedStrings.xml"_s, head + "<sst " + main + ">" + inside + "</sst>");
}

QByteArray WorkbookFile::bytes() const
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"book.xlsx"_s);
    const zipFile archive = zipOpen64(path.toUtf8().constData(), APPEND_STATUS_CREATE);
    for (auto each = m_parts.begin(); each != m_parts.end(); ++each) {
        zipOpenNewFileInZip(archive, each.key().toUtf8().constData(), nullptr, nullptr, 0, nullptr, 0, nullptr,
                            Z_DEFLATED, Z_BEST_COMPRESSION);
        zipWriteInFileInZip(archive, each.value().constData(), static_cast<unsigned>(each.value().size()));
        zipCloseFileInZip(archive);
    }
    zipClose(archive, nullptr);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace tenantry::testing
