// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/cell_values.h"

#include <QLocale>
#include <QTimeZone>
#include <algorithm>
#include <array>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNumber = 40;

bool isDigitCell(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QDateTime asUtc(QDateTime instant)
{
    if (instant.isValid() && instant.timeSpec() == Qt::LocalTime)
        instant.setTimeSpec(Qt::UTC);
    return instant.toUTC();
}

QDateTime writtenInstant(const QString &text)
{
    const QDateTime iso = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (iso.isValid() && text.contains(u'T'))
        return asUtc(iso);
    static const std::array formats{u"M/d/yyyy h:mm:ss AP"_s, u"M/d/yyyy H:mm:ss"_s, u"M/d/yyyy H:mm"_s,
                                    u"d.M.yyyy H:mm:ss"_s,    u"d.M.yyyy H:mm"_s,    u"yyyy-MM-dd H:mm:ss"_s};
    for (const QString &format : formats) {
        const QDateTime instant = QLocale::c().toDateTime(text, format);
        if (instant.isValid())
            return asUtc(instant);
    }
    return {};
}

QDate writtenDay(const QString &text)
{
    for (const QString &format : {u"yyyy-MM-dd"_s, u"M/d/yyyy"_s, u"d.M.yyyy"_s}) {
        const QDate day = QLocale::c().toDate(text, format);
        if (day.isValid())
            return day;
    }
    return {};
}

} // namespace

std::optional<Decimal> decimalCell(QStringView text, QChar decimalSign)
{
    QStringView digits = text;
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits = digits.mid(1);
    const qsizetype sign = digits.indexOf(decimalSign);
    const QStringView whole = sign < 0 ? digits : digits.left(sign);
    const QStringView fraction = sign < 0 ? QStringView() : digits.mid(sign + 1);
    const bool plain = std::all_of(whole.begin(), whole.end(), isDigitCell) &&
                       std::all_of(fraction.begin(), fraction.end(), isDigitCell);
    if (!plain || digits.size() > longestNumber || (whole.isEmpty() && fraction.isEmpty()) ||
        (sign >= 0 && fraction.isEmpty()))
        return std::nullopt;
    QByteArray number = negative ? "-" : "";
    number += whole.isEmpty() ? "0" : whole.toLatin1();
    if (!fraction.isEmpty())
        number += '.' + fraction.toLatin1();
    return Decimal::parse({number.constData(), static_cast<std::size_t>(number.size())});
}

std::optional<int> wholeCell(QStringView text)
{
    const bool whole = !text.isEmpty() && text.size() <= 9 && std::all_of(text.begin(), text.end(), isDigitCell);
    return whole ? std::optional(text.toInt()) : std::nullopt;
}

std::optional<QDateTime> instantCell(const QString &text, DayIs day)
{
    if (const QDateTime instant = writtenInstant(text); instant.isValid())
        return instant;
    const QDate date = writtenDay(text);
    if (!date.isValid())
        return std::nullopt;
    return day == DayIs::Begin ? date.startOfDay(Qt::UTC) : date.addDays(1).startOfDay(Qt::UTC).addMSecs(-1);
}

} // namespace tenantry
