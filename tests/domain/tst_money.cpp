// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"

#include <QLocale>
#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;

class TestMoney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsOneCurrencyOnly();
    void multipliesExactly();
    void digitsComeBack_data();
    void digitsComeBack();
    void readsCLocaleOnly_data();
    void readsCLocaleOnly();
};

void TestMoney::addsOneCurrencyOnly()
{
    const Money euros{*decimalFrom(u"10.10"), u"EUR"_s};
    const Money lei{*decimalFrom(u"10.10"), u"RON"_s};
    const auto sum = plus(euros, {*decimalFrom(u"0.905"), u"EUR"_s});
    QVERIFY(sum.has_value());
    QCOMPARE(digits(sum->amount), u"11.005"_s);
    QCOMPARE(sum->currency, u"EUR"_s);
    QVERIFY(!plus(euros, lei).has_value());
}

void TestMoney::multipliesExactly()
{
    const Money seat{*decimalFrom(u"28.82860766744404945074"), u"EUR"_s};
    QCOMPARE(digits(times(seat, 300).amount), u"8648.58230023321483522200"_s);
    QCOMPARE(digits(times(seat, 0).amount.normalized()), u"0"_s);
    QVERIFY(times(seat, -1).amount.isNegative());
}

void TestMoney::digitsComeBack_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"0"_s, u"4.20"_s, u"-4.20"_s, u"0.1999968000511991808131"_s, u"999999999999.99"_s})
        QTest::addRow("%s", qUtf8Printable(text)) << text;
}

void TestMoney::digitsComeBack()
{
    QFETCH(const QString, text);
    QLocale::setDefault(QLocale(QLocale::German)); // must not matter
    const auto value = decimalFrom(text);
    QVERIFY(value.has_value());
    QCOMPARE(digits(*value), text);
    QLocale::setDefault(QLocale::c());
}

void TestMoney::readsCLocaleOnly_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"1,50"_s, u"1.234,50"_s, u"€5"_s, u"５"_s, u"١٢"_s, u"1 000"_s, u"overflow"_s})
        QTest::addRow("'%s'", qUtf8Printable(text)) << text;
}

void TestMoney::readsCLocaleOnly()
{
    QFETCH(const QString, text);
    QVERIFY(!decimalFrom(text).has_value());
}

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
