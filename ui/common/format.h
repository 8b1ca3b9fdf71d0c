// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "domain/term.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

// How dates, times, counts and money are printed, per language (features e3). Every function takes its locale from
// QLocale(), which LanguageSwitch sets; pass one only to print for another language. Instants are UTC and print local.
namespace tenantry::format {

QString date(QDate day, const QLocale &locale = QLocale());                // 14 Mar 2027, 14.03.2027, 14/03/2027
QString date(const QDateTime &utc, const QLocale &locale = QLocale());     // local day
QString dateUtc(const QDateTime &utc, const QLocale &locale = QLocale());  // the day in UTC: terms (design §3)
QString time(const QDateTime &utc, const QLocale &locale = QLocale());     // 15:07
QString dateTime(const QDateTime &utc, const QLocale &locale = QLocale()); // 14 Mar 2027 15:07
QString recent(const QDateTime &utc, const QDateTime &now, const QLocale &locale = QLocale()); // time if today
QString deadline(const QDateTime &utc, const QLocale &locale = QLocale()); // 14 Mar 2027 14:07 UTC · 15:07 here

QString count(qint64 number, const QLocale &locale = QLocale()); // 1,234

// Digits with grouping, at least the currency's minor digits, never a rounding that hides digits below `most`.
// Minus is U+2212 in every language. Overflow prints unknown().
QString amount(const Decimal &value, int decimals = 2, const QLocale &locale = QLocale());
QString exactAmount(const Decimal &value, int atLeast = 2, const QLocale &locale = QLocale()); // every digit held
QString difference(const Decimal &value, int decimals = 2, const QLocale &locale = QLocale()); // with plus sign
QString money(const Money &money, const QLocale &locale = QLocale());           // 264.00 EUR, glued by U+00A0
QString moneyDifference(const Money &money, const QLocale &locale = QLocale()); // +264.00 EUR
int minorDigits(const QString &currency);                                       // 2; JPY 0 …
QString unit(const QString &currency, BillingCycle per);                        // EUR/mo
QString unknown();                                                              // the word, never a blank

} // namespace tenantry::format
