// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/workbook_parts.h"

#include "tables/archive_parts.h"

#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPart = 64LL * 1024 * 1024;

Error damaged(const QString &part)
{
    return Error{.kind = Error::Kind::Invalid, .code = u"damaged"_s, .detail = part};
}

// A part that names others.
struct Relation
{
    QString type; // its last word: "worksheet", "sharedStrings" …
    QString path; // in the archive
};

QString pathFrom(const QString &folder, QString target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList steps = folder.split(u'/', Qt::SkipEmptyParts);
    while (target.startsWith("../"_L1) && !steps.isEmpty()) {
        target.remove(0, 3);
        steps.removeLast();
    }
    return (steps << target).join(u'/');
}

Result<QHash<QString, Relation>> relationsIn(const ArchiveParts &archive, const QString &path, const QString &folder)
{
    const auto bytes = archive.part(path, largestPart);
    if (!bytes)
        return bytes.error().kind == Error::Kind::NotFound ? damaged(path) : bytes.error();
    QHash<QString, Relation> relations;
    QXmlStreamReader xml(*bytes);
    while (xml.readNext() != QXmlStreamReader::EndDocument && isSoundSoFar(xml)) {
        if (!xml.isStartElement() || xml.name() != "Relationship"_L1)
            continue;
        const QXmlStreamAttributes values = xml.attributes();
        if (values.value("TargetMode"_L1) != "External"_L1)
            relations.insert(values.value("Id"_L1).toString(),
                             {values.value("Type"_L1).toString().section(u'/', -1),
                              pathFrom(folder, values.value("Target"_L1).toString())});
    }
    return isSoundSoFar(xml) ? Result(relations) : damaged(path);
}

// The path of a relation of that type; empty: none.
QString pathOf(const QHash<QString, Relation> &relations, QLatin1StringView type)
{
    for (const Relation &each : relations) {
        if (each.type == type)
            return each.path;
    }
    return {};
}

// The relation of the first sheet that is shown.
Result<QString> firstSheet(const QByteArray &bytes, bool *from1904)
{
    constexpr auto officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"_L1;
    constexpr auto strictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships"_L1;
    QString sheet;
    QXmlStreamReader xml(bytes);
    while (xml.readNext() != QXmlStreamReader::EndDocument && isSoundSoFar(xml)) {
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes values = xml.attributes();
        if (xml.name() == "workbookPr"_L1)
            *from1904 = values.value("date1904"_L1) == "1"_L1 || values.value("date1904"_L1) == "true"_L1;
        const QStringView state = values.value("state"_L1);
        if (xml.name() != "sheet"_L1 || !sheet.isEmpty() || !(state.isEmpty() || state == "visible"_L1))
            continue;
        const QStringView id = values.value(officeRelations, "id"_L1);
        sheet = (id.isEmpty() ? values.value(strictRelations, "id"_L1) : id).toString();
    }
    return isSoundSoFar(xml) ? Result(sheet) : damaged(u"workbook"_s);
}

// The text of a string in its pieces, without what is written above it to tell how it is spoken.
QString stringOf(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == "t"_L1)
            text += xml.readElementText();
        else if (xml.name() == "r"_L1)
            text += stringOf(xml);
        else
            xml.skipCurrentElement();
    }
    return text;
}

Result<QStringList> sharedStrings(const QByteArray &bytes)
{
    QStringList strings;
    QXmlStreamReader xml(bytes);
    while (xml.readNext() != QXmlStreamReader::EndDocument && isSoundSoFar(xml)) {
        if (xml.isStartElement() && xml.name() == "si"_L1)
            strings += stringOf(xml);
    }
    return isSoundSoFar(xml) ? Result(strings) : damaged(u"sharedStrings"_s);
}

// Formats that every spreadsheet knows by number (ECMA-376 part 1, 18.8.30), some of them only in East Asia.
bool isKnownDate(int format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 47) ||
           (format >= 50 && format <= 58);
}

// Letters of days and times outside quotes, brackets and escapes.
bool isDateFormat(QStringView code)
{
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const QChar letter = code[at].toLower();
        if (letter == u'"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (letter == u'\\' || letter == u'_' || letter == u'*')
            ++at;
        else if (letter == u'[' || letter == u']')
            bracketed = letter == u'[';
        else if (!bracketed && QStringView(u"ymdhs").contains(letter))
            return true;
    }
    return false;
}

Result<std::vector<bool>> dateStyles(const QByteArray &bytes)
{
    std::vector<bool> dates;
    QSet<int> own;
    bool ofCells = false;
    QXmlStreamReader xml(bytes);
    while (xml.readNext() != QXmlStreamReader::EndDocument && isSoundSoFar(xml)) {
        if (xml.isEndElement() && xml.name() == "cellXfs"_L1)
            ofCells = false;
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes values = xml.attributes();
        const int format = values.value("numFmtId"_L1).toInt();
        if (xml.name() == "numFmt"_L1 && isDateFormat(values.value("formatCode"_L1)))
            own.insert(format);
        else if (xml.name() == "cellXfs"_L1)
            ofCells = true;
        else if (xml.name() == "xf"_L1 && ofCells)
            dates.push_back(isKnownDate(format) || own.contains(format));
    }
    return isSoundSoFar(xml) ? Result(dates) : damaged(u"styles"_s);
}

// A part that workbooks may do without.
template <class Value>
Result<Value> readIfThere(const ArchiveParts &archive, const QString &path, Result<Value> (*read)(const QByteArray &))
{
    if (path.isEmpty())
        return Value();
    const auto bytes = archive.part(path, largestPart);
    if (!bytes)
        return bytes.error().kind == Error::Kind::NotFound ? Result(Value()) : bytes.error();
    return read(*bytes);
}

Result<WorkbookParts> partsOf(const ArchiveParts &archive, const QString &workbook)
{
    const auto book = archive.part(workbook, largestPart);
    const QString folder = workbook.section(u'/', 0, -2);
    const QString relationsPath =
        (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s + workbook.section(u'/', -1) + u".rels"_s;
    if (!book)
        return book.error().kind == Error::Kind::NotFound ? damaged(workbook) : book.error();
    const auto relations = relationsIn(archive, relationsPath, folder);
    if (!relations)
        return relations.error();
    WorkbookParts parts;
    const auto first = firstSheet(*book, &parts.from1904);
    if (!first)
        return first.error();
    if (first->isEmpty())
        return Error{.kind = Error::Kind::Invalid, .code = u"no-table"_s};
    const auto sheet = archive.part(relations->value(*first).path, largestPart);
    if (!sheet)
        return sheet.error().kind == Error::Kind::NotFound ? damaged(u"sheet"_s) : sheet.error();
    const auto strings = readIfThere(archive, pathOf(*relations, "sharedStrings"_L1), sharedStrings);
    const auto styles = readIfThere(archive, pathOf(*relations, "styles"_L1), dateStyles);
    if (!strings || !styles)
        return strings ? styles.error() : strings.error();
    parts.sheet = *sheet;
    parts.strings = *strings;
    parts.datesByStyle = *styles;
    return parts;
}

} // namespace

bool isSoundSoFar(const QXmlStreamReader &xml)
{
    return !xml.hasError() && xml.tokenType() != QXmlStreamReader::DTD;
}

Result<WorkbookParts> workbookParts(const QByteArray &workbook)
{
    const auto archive = ArchiveParts::of(workbook);
    if (!archive)
        return archive.error();
    const auto relations = relationsIn(*archive, u"_rels/.rels"_s, {});
    if (!relations)
        return relations.error();
    const QString path = pathOf(*relations, "officeDocument"_L1);
    return partsOf(*archive, path.isEmpty() ? u"xl/workbook.xml"_s : path);
}

} // namespace tenantry
