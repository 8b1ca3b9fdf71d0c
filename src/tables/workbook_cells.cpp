// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/workbook_cells.h"

#include "tables/workbook_parts.h"

#include <QDateTime>
#include <algorithm>
#include <cmath>
#include <optional>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDigits = 15; // spreadsheets keep no more
constexpr int mostColumns = 16'384;
constexpr qint64 secondsOfDay = 86'400;

bool isPlain(const QString &number)
{
    const auto digits = std::count_if(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
    return digits <= mostDigits && !number.contains(u'E', Qt::CaseInsensitive);
}

// 0.30000000000000004 is 0.3 to whoever wrote it.
QString plainNumber(const QString &number, double value)
{
    if (isPlain(number))
        return number;
    const QString rounded = QString::number(value, 'e', mostDigits - 1);
    const int exponent = rounded.section(u'e', 1).toInt();
    QString plain = QString::number(rounded.toDouble(), 'f', std::clamp(mostDigits - 1 - exponent, 0, 30));
    if (plain.contains(u'.')) {
        while (plain.endsWith(u'0'))
            plain.chop(1);
        if (plain.endsWith(u'.'))
            plain.chop(1);
    }
    return plain;
}

// Day 60 of the count from 1900 is a 29 February that never was; the days before it are one off.
QString instantText(double value, bool from1904)
{
    const auto seconds = static_cast<qint64>(std::llround(value * double(secondsOfDay)));
    const qint64 day = seconds / secondsOfDay;
    const QDate first = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const QDate date = first.addDays(!from1904 && day < 60 ? day + 1 : day);
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds % secondsOfDay));
    if (day == 0) // a time of no day
        return time.toString(Qt::ISODate);
    return seconds % secondsOfDay == 0 ? date.toString(Qt::ISODate) : QDateTime(date, time).toString(Qt::ISODate);
}

QString numberText(const WorkbookCell &cell, const WorkbookParts &parts)
{
    constexpr double lastDay = 2'958'466; // 31 December 9999
    bool isNumber = false;
    const double value = cell.value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return cell.value;
    const auto style = static_cast<std::size_t>(std::max(cell.style, 0));
    const bool isDate = style < parts.datesByStyle.size() && parts.datesByStyle[style];
    return isDate && value >= 0 && value < lastDay ? instantText(value, parts.from1904)
                                                   : plainNumber(cell.value, value);
}

} // namespace

std::optional<QString> textOf(const WorkbookCell &cell, const WorkbookParts &parts)
{
    if (cell.type == "inlineStr"_L1)
        return cell.inlined;
    if (cell.value.isEmpty() && !cell.formula.isEmpty() && cell.type != "str"_L1)
        return u'=' + cell.formula; // saved by a program that does not reckon
    if (cell.type == "s"_L1) {
        bool isNumber = false;
        const int at = cell.value.toInt(&isNumber);
        return isNumber && at >= 0 && at < parts.strings.size() ? std::optional(parts.strings.at(at)) : std::nullopt;
    }
    if (cell.type == "b"_L1)
        return cell.value == u'1' ? u"TRUE"_s : u"FALSE"_s;
    return cell.type == u'n' ? numberText(cell, parts) : cell.value;
}

int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > mostColumns)
            return -1;
    }
    return column - 1;
}

} // namespace tenantry
