// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as spreadsheets and providers save them: encodings, delimiters, headings, and what cells say.
#include "tables/cell_values.h"
#include "tables/table_file.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

QList<QStringList> rowsOf(const TableFile &file, QList<int> *lines = nullptr)
{
    QList<QStringList> rows;
    TableRows reader(file);
    while (reader.next()) {
        QStringList cells;
        for (int column = 0; column < file.headings().size(); ++column)
            cells += reader.text(column);
        rows += cells;
        if (lines)
            *lines += reader.line();
    }
    return rows;
}

} // namespace

class TestTableFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatSpreadsheetsSave_data();
    void readsWhatSpreadsheetsSave();
    void linesAreThoseOfTheFile();
    void whatIsNoTableIsSaid_data();
    void whatIsNoTableIsSaid();
    void aFileThatCannotBeReadIsAnError();
    void aTornTableEndsWhereItIsTorn();
    void theHashIsOfTheBytesAsTheyCame();
    void numbers_data();
    void numbers();
    void instants_data();
    void instants();
    void quantitiesAreWholeNumbers();
};

void TestTableFile::readsWhatSpreadsheetsSave_data()
{
    const QString text = u"Produs;Preț\r\nBrașov „A”;12,50\r\n"_s;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("UTF-8") << text.toUtf8();
    QTest::addRow("UTF-8 with a mark") << encoded(text, QStringConverter::Utf8, true);
    QTest::addRow("UTF-16 LE with a mark") << encoded(text, QStringConverter::Utf16LE, true);
    QTest::addRow("UTF-16 BE with a mark") << encoded(text, QStringConverter::Utf16BE, true);
    QTest::addRow("UTF-16 LE") << encoded(text, QStringConverter::Utf16LE, false);
    QTest::addRow("UTF-16 BE") << encoded(text, QStringConverter::Utf16BE, false);
    QTest::addRow("tabs") << QString(text).replace(u';', u'\t').toUtf8();
    QTest::addRow("declared delimiter") << "sep=;\r\n" + text.toUtf8();
    QTest::addRow("blank lines") << "\r\n;;\r\n" + text.toUtf8() + ";\r\n\r\n";
    QTest::addRow("lines without carriage return") << QString(text).remove(u'\r').toUtf8();
    QTest::addRow("no end of line") << text.chopped(2).toUtf8();
}

void TestTableFile::readsWhatSpreadsheetsSave()
{
    QFETCH(QByteArray, bytes);
    const auto file = TableFile::of(bytes, u"prices.csv"_s);
    QVERIFY(file);
    QCOMPARE(file->headings(), (QStringList{u"Produs"_s, u"Preț"_s}));
    QCOMPARE(rowsOf(*file), (QList<QStringList>{{u"Brașov „A”"_s, u"12,50"_s}}));
}

void TestTableFile::linesAreThoseOfTheFile()
{
    const auto file = TableFile::of("\nA,B\n1,2\n\n\"two\nlines\",3\n4,5\n", u"t.csv"_s);
    QVERIFY(file);
    QList<int> lines;
    QCOMPARE(rowsOf(*file, &lines).size(), 3);
    QCOMPARE(lines, (QList<int>{3, 5, 7}));
}

void TestTableFile::whatIsNoTableIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addRow("empty") << QByteArray() << u"no-table"_s;
    QTest::addRow("blank") << QByteArray("\r\n \r\n;;\r\n") << u"no-table"_s;
    QTest::addRow("torn workbook") << QByteArray("PK\x03\x04....xl/workbook.xml") << u"damaged"_s;
    QTest::addRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1") << u"workbook"_s;
    QTest::addRow("archive") << QByteArray("PK\x03\x04....prices.csv") << u"archive"_s;
}

void TestTableFile::whatIsNoTableIsSaid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto file = TableFile::of(bytes, u"prices.csv"_s);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::Kind::Invalid);
    QCOMPARE(file.error().code, code);
    QCOMPARE(file.error().subject, u"prices.csv"_s);
}

void TestTableFile::aFileThatCannotBeReadIsAnError()
{
    QTemporaryDir folder;
    QCOMPARE(TableFile::at(folder.filePath(u"none.csv"_s), 100).error().kind, Error::Kind::NotFound);
    QCOMPARE(TableFile::at(folder.path(), 100).error().kind, Error::Kind::Storage);
    QFile file(folder.filePath(u"large.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("A\n" + QByteArray(200, '1')) > 0);
    file.close();
    const auto large = TableFile::at(file.fileName(), 100);
    QCOMPARE(large.error().code, u"too-large"_s);
    QVERIFY(TableFile::at(file.fileName(), 1000));
}

void TestTableFile::aTornTableEndsWhereItIsTorn()
{
    const auto file = TableFile::of("A,B\n1,2\n3,\"4\n5,6\n", u"t.csv"_s);
    QVERIFY(file);
    TableRows rows(*file);
    QVERIFY(rows.next());
    QVERIFY(!rows.next());
    QVERIFY(rows.fault());
    QCOMPARE(rows.fault()->subject, u"3:3"_s);
    // A spreadsheet of one language's letters: not UTF-8.
    const auto latin = TableFile::of("A,B\n1,2\nM\xFCller,3\n", u"t.csv"_s);
    QVERIFY(latin);
    TableRows latinRows(*latin);
    QVERIFY(latinRows.next());
    QVERIFY(!latinRows.next());
    QCOMPARE(latinRows.fault().value_or(Error()).subject, u"3:1"_s);
}

void TestTableFile::theHashIsOfTheBytesAsTheyCame()
{
    const QString text = u"A;B\n1;2\n"_s;
    const auto plain = TableFile::of(text.toUtf8(), u"a.csv"_s);
    const auto wide = TableFile::of(encoded(text, QStringConverter::Utf16LE, true), u"a.csv"_s);
    QVERIFY(plain && wide);
    QCOMPARE(plain->sha256().toHex(), QByteArray("22d0fcb3b1c83c4c9795a6d2513435bda37ad091fa97085d6c8058c7988187ef"));
    QVERIFY(plain->sha256() != wide->sha256());
    QCOMPARE(plain->sha256(), TableFile::of(text.toUtf8(), u"b.csv"_s)->sha256());
}

void TestTableFile::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("sign");
    QTest::addColumn<QString>("digits"); // empty: none
    QTest::addRow("point") << u"12.50"_s << QChar(u'.') << u"12.50"_s;
    QTest::addRow("comma") << u"12,50"_s << QChar(u',') << u"12.50"_s;
    QTest::addRow("whole") << u"115"_s << QChar(u',') << u"115"_s;
    QTest::addRow("many digits") << u"0.000001234567"_s << QChar(u'.') << u"0.000001234567"_s;
    QTest::addRow("negative") << u"-3,1"_s << QChar(u',') << u"-3.1"_s;
    QTest::addRow("no whole part") << u".5"_s << QChar(u'.') << u"0.5"_s;
    QTest::addRow("the other sign") << u"12,50"_s << QChar(u'.') << QString();
    QTest::addRow("a thousand or one") << u"1.234"_s << QChar(u',') << QString();
    QTest::addRow("grouped") << u"1.234,50"_s << QChar(u',') << QString();
    QTest::addRow("with a currency") << u"12.50 EUR"_s << QChar(u'.') << QString();
    QTest::addRow("exponent") << u"1e3"_s << QChar(u'.') << QString();
    QTest::addRow("sign alone") << u"."_s << QChar(u'.') << QString();
    QTest::addRow("open end") << u"12."_s << QChar(u'.') << QString();
    QTest::addRow("other digits") << u"١٢"_s << QChar(u'.') << QString();
    QTest::addRow("endless") << QString(60, u'9') << QChar(u'.') << QString();
    QTest::addRow("empty") << QString() << QChar(u'.') << QString();
}

void TestTableFile::numbers()
{
    QFETCH(QString, text);
    QFETCH(QChar, sign);
    QFETCH(QString, digits);
    const auto value = decimalCell(text, sign);
    QCOMPARE(value ? QString::fromStdString(value->toString()) : QString(), digits);
}

void TestTableFile::instants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("begin"); // ISO; empty: none
    QTest::addColumn<QString>("end");
    const QString noon = u"2026-12-01T13:05:09.000Z"_s;
    QTest::addRow("price sheet") << u"12/1/2026 1:05:09 PM"_s << noon << noon;
    QTest::addRow("ISO") << u"2026-12-01T13:05:09Z"_s << noon << noon;
    QTest::addRow("ISO without zone is UTC") << u"2026-12-01T13:05:09"_s << noon << noon;
    QTest::addRow("ISO elsewhere") << u"2026-12-01T15:05:09+02:00"_s << noon << noon;
    const QString first = u"2026-12-01T00:00:00.000Z"_s;
    const QString last = u"2026-12-01T23:59:59.999Z"_s;
    QTest::addRow("ISO day") << u"2026-12-01"_s << first << last;
    QTest::addRow("month first") << u"12/1/2026"_s << first << last;
    QTest::addRow("day first") << u"1.12.2026"_s << first << last;
    QTest::addRow("no such day") << u"30.2.2026"_s << QString() << QString();
    QTest::addRow("month 13") << u"13/1/2026"_s << QString() << QString();
    QTest::addRow("number") << u"46357"_s << QString() << QString();
    QTest::addRow("empty") << QString() << QString() << QString();
}

void TestTableFile::instants()
{
    QFETCH(QString, text);
    QFETCH(QString, begin);
    QFETCH(QString, end);
    const auto asBegin = instantCell(text, DayIs::Begin);
    const auto untilEnd = instantCell(text, DayIs::End);
    QCOMPARE(asBegin ? asBegin->toString(Qt::ISODateWithMs) : QString(), begin);
    QCOMPARE(untilEnd ? untilEnd->toString(Qt::ISODateWithMs) : QString(), end);
}

void TestTableFile::quantitiesAreWholeNumbers()
{
    QCOMPARE(wholeCell(u"300"), std::optional(300));
    for (const QStringView text : {u"3.0", u"-1", u"", u"1 000", u"9999999999"})
        QVERIFY(!wholeCell(text));
}

QTEST_GUILESS_MAIN(TestTableFile)
#include "tst_table_file.moc"
