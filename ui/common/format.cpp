// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/format.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tenantry::format {

namespace {

constexpr QChar minusSign(0x2212);
constexpr QChar noBreakSpace(0x00A0);

class FormatWords
{
    Q_DECLARE_TR_FUNCTIONS(FormatWords)

public:
    //: a price, date or number nobody told us; stands in a table cell
    static QString unknown() { return tr("unknown"); }
    //: small unit beside a price: per month; %1 is the currency code
    static QString perMonth() { return tr("%1/mo"); }
    //: small unit beside a price: per year; %1 is the currency code
    static QString perYear() { return tr("%1/yr"); }
    //: small unit beside a price: paid once; %1 is the currency code
    static QString once() { return tr("%1 once"); }
    //: small unit beside a price: per two years; %1 is the currency code
    static QString perTwoYears() { return tr("%1/2 yr"); }
    //: small unit beside a price: per three years; %1 is the currency code
    static QString perThreeYears() { return tr("%1/3 yr"); }
    //: a deadline in both zones; %1 is date and time in UTC, %2 the time (and day, if another) on this computer
    static QString deadline() { return tr("%1 UTC · %2 here"); }
};

QString datePattern(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Romanian:
    case QLocale::German:
        return u"dd.MM.yyyy"_s;
    case QLocale::Italian:
        return u"dd/MM/yyyy"_s;
    default:
        return u"dd\u00A0MMM\u00A0yyyy"_s;
    }
}

// "1234567" → "1,234,567"
QString grouped(QString whole, const QString &separator)
{
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, separator);
    return whole;
}

// Exact digits in the C locale → the locale's marks, with our own minus.
QString localised(QString digits, const QLocale &locale)
{
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    const qsizetype point = digits.indexOf(u'.');
    QString text = grouped(point < 0 ? digits : digits.left(point), locale.groupSeparator());
    if (point >= 0)
        text += locale.decimalPoint() + digits.mid(point + 1);
    const bool zero = std::none_of(digits.begin(), digits.end(), [](QChar c) { return c > u'0' && c <= u'9'; });
    return negative && !zero ? minusSign + text : text;
}

QString withPlus(const Decimal &value, const QString &text)
{
    return value.isNegative() || value.isZero() || value.isOverflow() ? text : u'+' + text;
}

} // namespace

QString date(QDate day, const QLocale &locale)
{
    return day.isValid() ? locale.toString(day, datePattern(locale)) : unknown();
}

QString date(const QDateTime &utc, const QLocale &locale)
{
    return date(utc.toLocalTime().date(), locale);
}

QString dateUtc(const QDateTime &utc, const QLocale &locale)
{
    return date(utc.toUTC().date(), locale);
}

QString time(const QDateTime &utc, const QLocale &locale)
{
    return utc.isValid() ? locale.toString(utc.toLocalTime().time(), u"HH:mm"_s) : unknown();
}

QString dateTime(const QDateTime &utc, const QLocale &locale)
{
    return utc.isValid() ? date(utc, locale) + noBreakSpace + time(utc, locale) : unknown();
}

QString recent(const QDateTime &utc, const QDateTime &now, const QLocale &locale)
{
    const bool today = utc.isValid() && utc.toLocalTime().date() == now.toLocalTime().date();
    return today ? time(utc, locale) : dateTime(utc, locale);
}

QString deadline(const QDateTime &utc, const QLocale &locale)
{
    if (!utc.isValid())
        return unknown();
    const QDateTime universal = utc.toUTC();
    const QString there = date(universal.date(), locale) + noBreakSpace + locale.toString(universal.time(), u"HH:mm"_s);
    const bool sameDay = universal.date() == utc.toLocalTime().date();
    return FormatWords::deadline().arg(there, sameDay ? time(utc, locale) : dateTime(utc, locale));
}

QString count(qint64 number, const QLocale &locale)
{
    return localised(QString::number(number), locale);
}

QString amount(const Decimal &value, int decimals, const QLocale &locale)
{
    if (value.isOverflow())
        return unknown();
    return localised(QString::fromStdString(value.toString(decimals, Rounding::HalfUp)), locale);
}

QString exactAmount(const Decimal &value, int atLeast, const QLocale &locale)
{
    if (value.isOverflow())
        return unknown();
    const Decimal plain = value.normalized();
    return amount(value, std::max(plain.scale(), atLeast), locale);
}

QString difference(const Decimal &value, int decimals, const QLocale &locale)
{
    return withPlus(value, amount(value, decimals, locale));
}

QString money(const Money &money, const QLocale &locale)
{
    return amount(money.amount, minorDigits(money.currency), locale) + noBreakSpace + money.currency;
}

QString moneyDifference(const Money &money, const QLocale &locale)
{
    return withPlus(money.amount, format::money(money, locale));
}

// ISO 4217: most currencies have two; those Partner Center bills in and that differ are named.
int minorDigits(const QString &currency)
{
    static constexpr std::array none{u"JPY", u"KRW", u"CLP", u"ISK", u"VND", u"XAF", u"XOF"};
    static constexpr std::array three{u"BHD", u"JOD", u"KWD", u"OMR", u"TND"};
    const auto among = [&currency](const auto &list) {
        return std::any_of(list.begin(), list.end(),
                           [&](const char16_t *code) { return currency == QStringView(code); });
    };
    return among(none) ? 0 : among(three) ? 3 : 2;
}

QString unit(const QString &currency, BillingCycle per)
{
    switch (per) {
    case BillingCycle::Monthly:
        return FormatWords::perMonth().arg(currency);
    case BillingCycle::Annual:
        return FormatWords::perYear().arg(currency);
    case BillingCycle::OneTime:
        return FormatWords::once().arg(currency);
    case BillingCycle::Biennial:
        return FormatWords::perTwoYears().arg(currency);
    case BillingCycle::Triennial:
        return FormatWords::perThreeYears().arg(currency);
    case BillingCycle::Unknown:
    case BillingCycle::None:
        break;
    }
    return currency;
}

QString unknown()
{
    return FormatWords::unknown();
}

} // namespace tenantry::format
