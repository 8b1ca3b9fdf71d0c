// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/decimal.h"

#include <QTest>
#include <limits>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

Decimal decimal(const char *text)
{
    const auto value = Decimal::parse(text);
    if (!value)
        qFatal("not a decimal in a test: %s", text);
    return *value;
}

Decimal decimal(const QByteArray &text)
{
    return decimal(text.constData());
}

QString shown(const Decimal &value)
{
    return QString::fromStdString(value.toString());
}

} // namespace

Q_DECLARE_METATYPE(tenantry::Rounding)

class TestDecimal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void roundsByMode_data();
    void roundsByMode();
    void calculates_data();
    void calculates();
    void dividesWithOneRounding_data();
    void dividesWithOneRounding();
    void comparesByValue();
    void overflowIsAValue();
    void overflowStaysOverflow();
    void givesWholeNumbers();
    void padsToTheAskedDigits();
    void roundedKeepsValueWhenDigitsDoNotFit();
};

void TestDecimal::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::addRow("whole") << "12"_ba << u"12"_s;
    QTest::addRow("trailing zeros stay") << "1.50"_ba << u"1.50"_s;
    QTest::addRow("negative") << "-12.340"_ba << u"-12.340"_s;
    QTest::addRow("minus zero is zero") << "-0"_ba << u"0"_s;
    QTest::addRow("leading zeros") << "007.10"_ba << u"7.10"_s;
    QTest::addRow("exponent") << "1e3"_ba << u"1000"_s;
    QTest::addRow("exponent with fraction") << "1.25E+1"_ba << u"12.5"_s;
    QTest::addRow("negative exponent") << "5e-3"_ba << u"0.005"_s;
    QTest::addRow("zero with scale") << "0E-20"_ba << u"0.00000000000000000000"_s;
    QTest::addRow("zero, absurd exponent") << "0e-999999999999"_ba << u"0.00000000000000000000000000000000000000"_s;
    // published values of the provider have up to 22 fraction digits (api/partner-center.md §1.4)
    QTest::addRow("22 digits") << "0.1234567890123456789012"_ba << u"0.1234567890123456789012"_s;
    QTest::addRow("greatest") << "170141183460469231731687303715884105727"_ba
                              << u"170141183460469231731687303715884105727"_s;
    QTest::addRow("38 fraction digits") << "0.12345678901234567890123456789012345678"_ba
                                        << u"0.12345678901234567890123456789012345678"_s;
    QTest::addRow("zeros beyond 38 digits")
        << QByteArray("1." + QByteArray(60, '0')) << QString(u"1."_s + QString(38, u'0'));
    QTest::addRow("long, all zeros behind")
        << QByteArray("2" + QByteArray(30, '0') + "e-40") << u"0.0000000002"_s + QString(28, u'0');
}

void TestDecimal::reads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    const auto value = Decimal::parse(text.toStdString());
    QVERIFY(value.has_value());
    QCOMPARE(shown(*value), expected);
}

void TestDecimal::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArrayList refused{"",    " ",     "1 ",    " 1", "+1", "1,5",  "1.234,50", "1'000", ".5",
                                 "5.",  "-",     "--1",   "1-", "1e", "1e+",  "e5",       "0x10",  "NaN",
                                 "inf", "1.2.3", "1_000", "١٢", "1f", "1.5€", "1e2.5",    "½",     "1\n"};
    for (const QByteArray &text : refused)
        QTest::addRow("'%s'", text.constData()) << text;
    QTest::addRow("too large") << "170141183460469231731687303715884105728"_ba;
    QTest::addRow("too large by exponent") << "1e39"_ba;
    QTest::addRow("absurd exponent") << "1e999999999999999999999"_ba;
    QTest::addRow("39 fraction digits") << QByteArray("0." + QByteArray(38, '0') + "1");
    QTest::addRow("80 digits") << QByteArray(80, '7');
    QTest::addRow("zero byte") << QByteArray("1\0", 2);
}

void TestDecimal::refusesWhatIsNoNumber()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!Decimal::parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))).has_value());
}

void TestDecimal::roundsByMode_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Rounding>("rounding");
    QTest::addColumn<QString>("expected");
    struct Row
    {
        const char *text;
        const char *halfUp, *halfEven, *down, *up, *floor, *ceiling;
    };
    const Row rows[]{{"2.344", "2.34", "2.34", "2.34", "2.35", "2.34", "2.35"},
                     {"2.345", "2.35", "2.34", "2.34", "2.35", "2.34", "2.35"},
                     {"2.355", "2.36", "2.36", "2.35", "2.36", "2.35", "2.36"},
                     {"2.346", "2.35", "2.35", "2.34", "2.35", "2.34", "2.35"},
                     {"-2.344", "-2.34", "-2.34", "-2.34", "-2.35", "-2.35", "-2.34"},
                     {"-2.345", "-2.35", "-2.34", "-2.34", "-2.35", "-2.35", "-2.34"},
                     {"-2.346", "-2.35", "-2.35", "-2.34", "-2.35", "-2.35", "-2.34"},
                     {"-0.001", "0.00", "0.00", "0.00", "-0.01", "-0.01", "0.00"},
                     {"9.999", "10.00", "10.00", "9.99", "10.00", "9.99", "10.00"},
                     {"5", "5.00", "5.00", "5.00", "5.00", "5.00", "5.00"}};
    for (const Row &row : rows) {
        const std::pair<Rounding, const char *> modes[]{
            {Rounding::HalfUp, row.halfUp}, {Rounding::HalfEven, row.halfEven}, {Rounding::Down, row.down},
            {Rounding::Up, row.up},         {Rounding::Floor, row.floor},       {Rounding::Ceiling, row.ceiling}};
        for (const auto &[mode, expected] : modes)
            QTest::addRow("%s mode %d", row.text, int(mode))
                << QByteArray(row.text) << mode << QString::fromLatin1(expected);
    }
}

void TestDecimal::roundsByMode()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Rounding, rounding);
    QFETCH(const QString, expected);
    QCOMPARE(shown(decimal(text).rounded(2, rounding)), expected);
    QCOMPARE(QString::fromStdString(decimal(text).toString(2, rounding)), expected);
}

void TestDecimal::calculates_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QString>("sum");
    QTest::addColumn<QString>("difference");
    QTest::addColumn<QString>("product");
    QTest::addRow("prices") << "5.10"_ba
                            << "12"_ba << u"17.10"_s << u"-6.90"_s << u"61.20"_s;
    QTest::addRow("signs") << "-0.1"_ba
                           << "0.2"_ba << u"0.1"_s << u"-0.3"_s << u"-0.02"_s;
    QTest::addRow("scales") << "1"_ba
                            << "0.0000000001"_ba << u"1.0000000001"_s << u"0.9999999999"_s << u"0.0000000001"_s;
    QTest::addRow("thirty digits exact") << "123456789012345678901234567890"_ba
                                         << "0.12345678"_ba << u"123456789012345678901234567890.12345678"_s
                                         << u"123456789012345678901234567889.87654322"_s
                                         << u"15241577640603577764060357776.39079420"_s;
}

void TestDecimal::calculates()
{
    QFETCH(const QByteArray, a);
    QFETCH(const QByteArray, b);
    QFETCH(const QString, sum);
    QFETCH(const QString, difference);
    QCOMPARE(shown(decimal(a) + decimal(b)), sum);
    QCOMPARE(shown(decimal(a) - decimal(b)), difference);
    QFETCH(const QString, product);
    if (!product.isEmpty())
        QCOMPARE(shown(decimal(a) * decimal(b)), product);
}

void TestDecimal::dividesWithOneRounding_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QByteArray>("c");
    QTest::addColumn<int>("fraction");
    QTest::addColumn<Rounding>("rounding");
    QTest::addColumn<QString>("expected");
    // 29 of 30 days of a price of 4.00
    QTest::addRow("pro rata half up") << "4.00"_ba
                                      << "29"_ba
                                      << "30"_ba << 2 << Rounding::HalfUp << u"3.87"_s;
    QTest::addRow("pro rata down") << "4.00"_ba
                                   << "29"_ba
                                   << "30"_ba << 2 << Rounding::Down << u"3.86"_s;
    // rounding 4.00/30 first would give 0.13 · 29 = 3.77
    QTest::addRow("two days") << "10"_ba
                              << "2"_ba
                              << "31"_ba << 2 << Rounding::HalfUp << u"0.65"_s;
    QTest::addRow("exact half") << "1"_ba
                                << "1"_ba
                                << "8"_ba << 2 << Rounding::HalfEven << u"0.12"_s;
    QTest::addRow("exact half up") << "1"_ba
                                   << "1"_ba
                                   << "8"_ba << 2 << Rounding::HalfUp << u"0.13"_s;
    QTest::addRow("credit") << "-4.00"_ba
                            << "29"_ba
                            << "30"_ba << 2 << Rounding::HalfUp << u"-3.87"_s;
    QTest::addRow("credit floor") << "-4.00"_ba
                                  << "29"_ba
                                  << "30"_ba << 2 << Rounding::Floor << u"-3.87"_s;
    QTest::addRow("credit ceiling") << "-4.00"_ba
                                    << "29"_ba
                                    << "30"_ba << 2 << Rounding::Ceiling << u"-3.86"_s;
    QTest::addRow("long digits") << "12345678901234567890.12"_ba
                                 << "98765432109876543210"_ba
                                 << "98765432109876543210"_ba << 2 << Rounding::Down << u"12345678901234567890.12"_s;
    QTest::addRow("thirds") << "1"_ba
                            << "1"_ba
                            << "3"_ba << 38 << Rounding::Down << u"0.33333333333333333333333333333333333333"_s;
}

void TestDecimal::dividesWithOneRounding()
{
    QFETCH(const QByteArray, a);
    QFETCH(const QByteArray, b);
    QFETCH(const QByteArray, c);
    QFETCH(const int, fraction);
    QFETCH(const Rounding, rounding);
    QFETCH(const QString, expected);
    QCOMPARE(shown(Decimal::multiplyDivide(decimal(a), decimal(b), decimal(c), fraction, rounding)), expected);
    const Decimal product = decimal(a) * decimal(b);
    if (!product.isOverflow())
        QCOMPARE(shown(Decimal::divide(product, decimal(c), fraction, rounding)), expected);
}

void TestDecimal::comparesByValue()
{
    QVERIFY(decimal("1.50") == decimal("1.5"));
    QVERIFY(decimal("0.00") == Decimal());
    QVERIFY(decimal("-1") < decimal("-0.5"));
    QVERIFY(decimal("-1.00") < decimal("0.001"));
    QVERIFY(decimal("100000000000000000000000000000") > decimal("0.00000000000000000000000000001"));
    QVERIFY(decimal("12.10") > decimal("12.09"));
    QVERIFY(std::is_eq(decimal("3") <=> decimal("3.000")));
}

void TestDecimal::overflowIsAValue()
{
    const Decimal greatest = decimal("170141183460469231731687303715884105727");
    QVERIFY((greatest + Decimal(1)).isOverflow());
    QVERIFY((-greatest - Decimal(1)).isOverflow());
    QVERIFY((greatest * Decimal(2)).isOverflow());
    QVERIFY((greatest + decimal("0.1")).isOverflow());
    QVERIFY((decimal("0.00000000000000000001") * decimal("0.00000000000000000001")).isOverflow());
    QVERIFY(Decimal::divide(Decimal(1), Decimal(0), 2, Rounding::HalfUp).isOverflow());
    QVERIFY(Decimal::multiplyDivide(greatest, greatest, Decimal(1), 0, Rounding::Down).isOverflow());
    QVERIFY(!(greatest - Decimal(1)).isOverflow());
    QVERIFY(!(decimal("0.50000000000000000000") * decimal("0.20000000000000000000")).isOverflow());
    QVERIFY(!(greatest * Decimal(2) == greatest * Decimal(2)));
    QVERIFY((Decimal::overflow() <=> Decimal(1)) == std::partial_ordering::unordered);
}

void TestDecimal::overflowStaysOverflow()
{
    const Decimal lost = Decimal::overflow();
    QVERIFY((lost + Decimal(1)).isOverflow());
    QVERIFY((Decimal(1) - lost).isOverflow());
    QVERIFY((lost * Decimal(0)).isOverflow());
    QVERIFY((-lost).isOverflow());
    QVERIFY(lost.rounded(2, Rounding::Down).isOverflow());
    QVERIFY(lost.normalized().isOverflow());
    QVERIFY(Decimal::divide(Decimal(1), lost, 2, Rounding::Down).isOverflow());
    QVERIFY(!lost.toWhole().has_value());
    QVERIFY(!lost.isZero());
    QVERIFY(!Decimal::parse(lost.toString()).has_value());
}

void TestDecimal::givesWholeNumbers()
{
    QCOMPARE(decimal("12.000").toWhole(), std::optional<std::int64_t>(12));
    QCOMPARE(decimal("-9223372036854775808").toWhole(), std::optional(std::numeric_limits<std::int64_t>::min()));
    QVERIFY(!decimal("12.5").toWhole().has_value());
    QVERIFY(!decimal("9223372036854775808").toWhole().has_value());
    QCOMPARE(shown(decimal("120.500").normalized()), u"120.5"_s);
    QCOMPARE(shown(Decimal::scaled(1250, 2)), u"12.50"_s);
    QCOMPARE(shown(Decimal::scaled(-5, -3)), u"-5000"_s);
}

void TestDecimal::padsToTheAskedDigits()
{
    QCOMPARE(QString::fromStdString(decimal("1.5").toString(2, Rounding::HalfUp)), u"1.50"_s);
    QCOMPARE(QString::fromStdString(decimal("7").toString(2, Rounding::HalfUp)), u"7.00"_s);
    QCOMPARE(QString::fromStdString(decimal("0.5").toString(0, Rounding::HalfUp)), u"1"_s);
    // there is no room for the digits inside, but there is on paper
    QCOMPARE(QString::fromStdString(decimal("170141183460469231731687303715884105727").toString(2, Rounding::Down)),
             u"170141183460469231731687303715884105727.00"_s);
}

void TestDecimal::roundedKeepsValueWhenDigitsDoNotFit()
{
    const Decimal greatest = decimal("170141183460469231731687303715884105727");
    QVERIFY(greatest.rounded(2, Rounding::HalfUp) == greatest);
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
