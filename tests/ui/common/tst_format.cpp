// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/format.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;

namespace {

Decimal decimal(const char *digits)
{
    return *Decimal::parse(digits);
}

const QLocale en(QLocale::English, QLocale::UnitedKingdom);
const QLocale ro(QLocale::Romanian, QLocale::Romania);
const QLocale it(QLocale::Italian, QLocale::Italy);
const QLocale de(QLocale::German, QLocale::Germany);
const QLocale swiss(QLocale::German, QLocale::Switzerland);

} // namespace

class FormatTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void dates_data();
    void dates();
    void deadlineSaysBothZones();
    void termDayIsTheUtcDay();
    void recentIsTheTimeToday();
    void amounts_data();
    void amounts();
    void exactAmountHidesNothing();
    void differencesHaveASign();
    void moneyNeverBreaks();
    void unitsAndMinorDigits();
    void invalidIsUnknown();
};

void FormatTest::initTestCase()
{
    qputenv("TZ", "Europe/Bucharest");
}

void FormatTest::dates_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("expected");
    QTest::newRow("en") << en << u"05\u00A0Mar\u00A02027"_s;
    QTest::newRow("ro") << ro << u"05.03.2027"_s;
    QTest::newRow("it") << it << u"05/03/2027"_s;
    QTest::newRow("de") << de << u"05.03.2027"_s;
}

// features e3: two-digit years of the locale are unfit for terms
void FormatTest::dates()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, expected);
    QCOMPARE(format::date(QDate(2027, 3, 5), locale), expected);
}

void FormatTest::deadlineSaysBothZones()
{
    const QDateTime day(QDate(2027, 1, 14), QTime(14, 7), Qt::UTC);
    QCOMPARE(format::deadline(day, de), u"14.01.2027\u00A014:07 UTC · 16:07 here"_s);
    const QDateTime late(QDate(2027, 1, 14), QTime(23, 0), Qt::UTC); // the next day here
    QCOMPARE(format::deadline(late, de), u"14.01.2027\u00A023:00 UTC · 15.01.2027\u00A001:00 here"_s);
}

void FormatTest::termDayIsTheUtcDay()
{
    const QDateTime end(QDate(2027, 1, 14), QTime(23, 59, 59), Qt::UTC);
    QCOMPARE(format::dateUtc(end, de), u"14.01.2027"_s);
    QCOMPARE(format::date(end, de), u"15.01.2027"_s);
}

void FormatTest::recentIsTheTimeToday()
{
    const QDateTime now(QDate(2027, 1, 14), QTime(12, 0), Qt::UTC);
    QCOMPARE(format::recent(now.addSecs(-60), now, de), u"13:59"_s);
    QCOMPARE(format::recent(now.addDays(-1), now, de), u"13.01.2027\u00A014:00"_s);
}

void FormatTest::amounts_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("expected");
    QTest::newRow("en") << en << u"57120"_s << u"57,120.00"_s;
    QTest::newRow("ro") << ro << u"57120"_s << u"57.120,00"_s;
    QTest::newRow("it") << it << u"1234567.5"_s << u"1.234.567,50"_s;
    QTest::newRow("de") << de << u"-1234.5"_s << u"\u22121.234,50"_s;
    QTest::newRow("en negative") << en << u"-1234.5"_s << u"\u22121,234.50"_s;
    QTest::newRow("ro negative, no brackets") << ro << u"-1234.5"_s << u"\u22121.234,50"_s;
    QTest::newRow("swiss") << swiss << u"1234.5"_s << u"1\u2019234.50"_s;
    QTest::newRow("small") << en << u"0.005"_s << u"0.01"_s;
    QTest::newRow("no minus on zero") << en << u"-0.001"_s << u"0.00"_s;
    QTest::newRow("999") << en << u"999"_s << u"999.00"_s;
    QTest::newRow("beyond 64 bits") << en << u"123456789012345678901.25"_s << u"123,456,789,012,345,678,901.25"_s;
}

void FormatTest::amounts()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, digits);
    QFETCH(QString, expected);
    QCOMPARE(format::amount(decimal(digits.toLatin1().constData()), 2, locale), expected);
}

// design §1 idea 5: exact from the first digit read to the last digit shown
void FormatTest::exactAmountHidesNothing()
{
    QCOMPARE(format::exactAmount(decimal("0.1999968000511991808131"), 2, de), u"0,1999968000511991808131"_s);
    QCOMPARE(format::exactAmount(decimal("5.6000"), 2, en), u"5.60"_s);
    QCOMPARE(format::exactAmount(decimal("7"), 2, en), u"7.00"_s);
}

void FormatTest::differencesHaveASign()
{
    QCOMPARE(format::difference(decimal("865.9"), 2, en), u"+865.90"_s);
    QCOMPARE(format::difference(decimal("-865.9"), 2, en), u"\u2212865.90"_s);
    QCOMPARE(format::difference(decimal("0"), 2, en), u"0.00"_s);
}

void FormatTest::moneyNeverBreaks()
{
    const QString shown = format::money({decimal("264"), u"EUR"_s}, en);
    QCOMPARE(shown, u"264.00\u00A0EUR"_s);
    QVERIFY(!shown.contains(u' '));
}

void FormatTest::unitsAndMinorDigits()
{
    QCOMPARE(format::unit(u"EUR"_s, BillingCycle::Monthly), u"EUR/mo"_s);
    QCOMPARE(format::unit(u"RON"_s, BillingCycle::Annual), u"RON/yr"_s);
    QCOMPARE(format::unit(u"EUR"_s, BillingCycle::Unknown), u"EUR"_s);
    QCOMPARE(format::money({decimal("1200"), u"JPY"_s}, en), u"1,200\u00A0JPY"_s);
    QCOMPARE(format::minorDigits(u"KWD"_s), 3);
    QCOMPARE(format::minorDigits(u"EUR"_s), 2);
}

// design idea 4: unknown is a word, never a blank and never a zero
void FormatTest::invalidIsUnknown()
{
    QCOMPARE(format::date(QDate(), en), format::unknown());
    QCOMPARE(format::dateTime(QDateTime(), en), format::unknown());
    QCOMPARE(format::deadline(QDateTime(), en), format::unknown());
    QCOMPARE(format::amount(Decimal::overflow(), 2, en), format::unknown());
    QVERIFY(!format::unknown().isEmpty());
}

QTEST_GUILESS_MAIN(FormatTest)
#include "tst_format.moc"
