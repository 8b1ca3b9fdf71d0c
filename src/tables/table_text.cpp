// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_text.h"

#include "tables/csv_detect.h"
#include "tables/workbook.h"

#include <QStringDecoder>
#include <optional>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

std::string_view asView(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

Error notRead(const QString &code)
{
    return Error{.kind = Error::Kind::Invalid, .code = code};
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
        return u"archive"_s;
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

} // namespace

Result<TableText> tableText(const QByteArray &bytes)
{
    if (isWorkbook(bytes)) {
        const Result<QByteArray> rows = workbookRows(bytes);
        return rows ? Result(TableText{*rows, workbookDialect}) : rows.error();
    }
    if (const QString kind = otherKind(bytes); !kind.isEmpty())
        return notRead(kind);
    const QByteArray rows = inUtf8(bytes);
    const std::string_view first = fromFirstRow(asView(rows));
    return first.empty() ? notRead(u"no-table"_s) : Result(TableText{rows, detectedDialect(first)});
}

} // namespace tenantry
