// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks as persons keep them, and as nobody should send them (S2-248).
#include "tables/table_file.h"
#include "tables/workbook.h"
#include "workbook_file.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tenantry;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;

namespace {

QString codeOf(const QByteArray &bytes)
{
    const auto rows = workbookRows(bytes);
    return rows ? u"read"_s : rows.error().code;
}

} // namespace

class TestWorkbook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreTextAsTheySay_data();
    void cellsAreTextAsTheySay();
    void aLineIsTheSheetsOwnRow();
    void stringsMayBeInPieces();
    void theFirstShownSheetIsRead();
    void daysMayBeCountedFrom1904();
    void whatIsHostileIsRefused_data();
    void whatIsHostileIsRefused();
    void anyCutOfAWorkbookIsRefusedOrRead();
};

void TestWorkbook::cellsAreTextAsTheySay_data()
{
    QTest::addColumn<QByteArray>("cell"); // at A1
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("whole number") << QByteArray("<c r=\"A1\"><v>12</v></c>") << QByteArray("12");
    QTest::addRow("number") << QByteArray("<c r=\"A1\"><v>1234.5</v></c>") << QByteArray("1234.5");
    QTest::addRow("below zero") << QByteArray("<c r=\"A1\"><v>-5</v></c>") << QByteArray("'-5"); // taken away again
    QTest::addRow("binary dust") << QByteArray("<c r=\"A1\"><v>0.30000000000000004</v></c>") << QByteArray("0.3");
    QTest::addRow("small") << QByteArray("<c r=\"A1\"><v>1.2500000000000001E-3</v></c>") << QByteArray("0.00125");
    QTest::addRow("large") << QByteArray("<c r=\"A1\"><v>1.5E+6</v></c>") << QByteArray("1500000");
    QTest::addRow("day") << QByteArray("<c r=\"A1\" s=\"1\"><v>46357</v></c>") << QByteArray("2026-12-01");
    QTest::addRow("day and time") << QByteArray("<c r=\"A1\" s=\"2\"><v>46357.5</v></c>")
                                  << QByteArray("2026-12-01T12:00:00");
    QTest::addRow("day before the one that never was")
        << QByteArray("<c r=\"A1\" s=\"1\"><v>59</v></c>") << QByteArray("1900-02-28");
    QTest::addRow("day after it") << QByteArray("<c r=\"A1\" s=\"1\"><v>61</v></c>") << QByteArray("1900-03-01");
    QTest::addRow("time") << QByteArray("<c r=\"A1\" s=\"2\"><v>0.75</v></c>") << QByteArray("18:00:00");
    QTest::addRow("no day of ours") << QByteArray("<c r=\"A1\" s=\"1\"><v>9999999</v></c>") << QByteArray("9999999");
    QTest::addRow("day by its name") << QByteArray("<c r=\"A1\" t=\"d\"><v>2026-12-01</v></c>")
                                     << QByteArray("2026-12-01");
    QTest::addRow("yes") << QByteArray("<c r=\"A1\" t=\"b\"><v>1</v></c>") << QByteArray("TRUE");
    QTest::addRow("error") << QByteArray("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>") << QByteArray("#REF!");
    QTest::addRow("inline") << QByteArray("<c r=\"A1\" t=\"inlineStr\"><is><t>Bra\xc8\x99ov</t></is></c>")
                            << QByteArray("Bra\xc8\x99ov");
    QTest::addRow("reckoned") << QByteArray("<c r=\"A1\"><f>2*6</f><v>12</v></c>") << QByteArray("12");
    QTest::addRow("reckoned text") << QByteArray("<c r=\"A1\" t=\"str\"><f>A2</f><v>x</v></c>") << QByteArray("x");
    QTest::addRow("never reckoned") << QByteArray("<c r=\"A1\"><f>2*6</f></c>") << QByteArray("'=2*6");
    QTest::addRow("two lines") << QByteArray("<c r=\"A1\" t=\"inlineStr\"><is><t>a&#10;b</t></is></c>")
                               << QByteArray("a b");
    QTest::addRow("quotes") << QByteArray("<c r=\"A1\" t=\"inlineStr\"><is><t>say \"x\"</t></is></c>")
                            << QByteArray("\"say \"\"x\"\"\"");
    QTest::addRow("no place stated") << QByteArray("<c><v>7</v></c>") << QByteArray("7");
    QTest::addRow("third column") << QByteArray("<c r=\"C1\"><v>7</v></c>") << QByteArray("\t\t7");
}

void TestWorkbook::cellsAreTextAsTheySay()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, text);
    const auto rows = workbookRows(WorkbookFile().rows("<row r=\"1\">" + cell + "</row>").bytes());
    QVERIFY(rows);
    QCOMPARE(*rows, text);
}

// What is told of a line is found there.
void TestWorkbook::aLineIsTheSheetsOwnRow()
{
    WorkbookFile book;
    book.strings({"<t>Customer</t>", "<t>Seats</t>", "<t>Fabrikam</t>", "<t>=cmd</t>"});
    book.rows("<row r=\"3\"><c r=\"B3\" t=\"s\"><v>0</v></c><c r=\"C3\" t=\"s\"><v>1</v></c></row>"
              "<row r=\"5\"><c r=\"B5\" t=\"s\"><v>2</v></c><c r=\"C5\"><v>-12</v></c></row>"
              "<row r=\"6\"/><row><c r=\"B7\" t=\"s\"><v>3</v></c></row>");
    const auto file = TableFile::of(book.bytes(), u"seats.xlsx"_s);
    QVERIFY(file);
    QCOMPARE(file->headings(), (QStringList{{}, u"Customer"_s, u"Seats"_s}));
    TableRows rows(*file);
    QVERIFY(rows.next());
    QCOMPARE(rows.line(), 5);
    QCOMPARE(rows.text(1), u"Fabrikam"_s);
    QCOMPARE(rows.text(2), u"-12"_s);
    QVERIFY(rows.next());
    QCOMPARE(rows.line(), 7);
    QCOMPARE(rows.text(1), u"=cmd"_s);
    QVERIFY(!rows.next());
    QVERIFY(!rows.fault());
}

void TestWorkbook::stringsMayBeInPieces()
{
    WorkbookFile book;
    book.strings(
        {"<r><rPr><b/></rPr><t>Micro</t></r><r><t xml:space=\"preserve\">soft </t></r><rPh sb=\"0\" eb=\"1\"><t>x</t>"
         "</rPh>"});
    book.rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
    QCOMPARE(*workbookRows(book.bytes()), QByteArray("Microsoft "));
}

void TestWorkbook::theFirstShownSheetIsRead()
{
    WorkbookFile book;
    book.part(u"xl/workbook.xml"_s,
              R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )"
              R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>)"
              R"(<sheet name="lists" sheetId="2" state="veryHidden" r:id="rId9"/>)"
              R"(<sheet name="seats" sheetId="1" r:id="rId1"/></sheets></workbook>)");
    book.rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    QCOMPARE(*workbookRows(book.bytes()), QByteArray("1"));
    book.part(u"xl/workbook.xml"_s,
              R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )"
              R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>)"
              R"(<sheet name="lists" sheetId="2" state="hidden" r:id="rId1"/></sheets></workbook>)");
    QCOMPARE(codeOf(book.bytes()), u"no-table"_s);
}

void TestWorkbook::daysMayBeCountedFrom1904()
{
    WorkbookFile book;
    book.part(u"xl/workbook.xml"_s,
              R"(<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )"
              R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)"
              R"(<workbookPr date1904="1"/><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>)");
    book.rows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44895</v></c></row>");
    QCOMPARE(*workbookRows(book.bytes()), QByteArray("2026-12-01"));
}

void TestWorkbook::whatIsHostileIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QByteArray good = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    const auto sheet = u"xl/worksheets/sheet1.xml"_s;
    QTest::addRow("part that unpacks without end")
        << WorkbookFile().part(sheet, "<worksheet>" + QByteArray(65 * 1024 * 1024, ' ')).bytes() << u"too-large"_s;
    QByteArray wide;
    for (int row = 1; row <= 5000; ++row) {
        const QByteArray number = QByteArray::number(row);
        wide += "<row r=\"" + number + "\"><c r=\"XFD" + number + "\"><v>1</v></c></row>";
    }
    QTest::addRow("rows of nothing but width") << WorkbookFile().rows(wide).bytes() << u"too-large"_s;
    QTest::addRow("entity from a file")
        << WorkbookFile()
               .part(sheet,
                     "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row r=\"1\">"
                     "<c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>")
               .bytes()
        << u"damaged"_s;
    QTest::addRow("entity in the strings")
        << WorkbookFile()
               .part(u"xl/sharedStrings.xml"_s, "<!DOCTYPE x [<!ENTITY a \"aa\">]><sst><si><t>&a;</t></si></sst>")
               .bytes()
        << u"damaged"_s;
    QTest::addRow("sheet outside the archive")
        << WorkbookFile()
               .part(u"xl/_rels/workbook.xml.rels"_s,
                     R"(<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../etc/passwd"/>)"
                     R"(</Relationships>)")
               .bytes()
        << u"damaged"_s;
    QTest::addRow("sheet from the network")
        << WorkbookFile()
               .part(u"xl/_rels/workbook.xml.rels"_s,
                     R"(<Relationships><Relationship Id="rId1" Type="x/worksheet" TargetMode="External" )"
                     R"(Target="https://attacker.example/sheet.xml"/></Relationships>)")
               .bytes()
        << u"damaged"_s;
    QTest::addRow("no sheet") << WorkbookFile().without(sheet).bytes() << u"damaged"_s;
    QTest::addRow("no workbook") << WorkbookFile().without(u"xl/workbook.xml"_s).bytes() << u"damaged"_s;
    QTest::addRow("string that is not there")
        << WorkbookFile().rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>4</v></c></row>").bytes() << u"damaged"_s;
    QTest::addRow("string below zero")
        << WorkbookFile().rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>").bytes() << u"damaged"_s;
    QTest::addRow("row twice") << WorkbookFile().rows(good + good).bytes() << u"damaged"_s;
    QTest::addRow("row beyond the sheet")
        << WorkbookFile().rows("<row r=\"1048577\"><c><v>1</v></c></row>").bytes() << u"damaged"_s;
    QTest::addRow("column beyond the sheet")
        << WorkbookFile().rows("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>").bytes() << u"damaged"_s;
    QTest::addRow("cells out of order")
        << WorkbookFile().rows("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>").bytes()
        << u"damaged"_s;
    QTest::addRow("cell outside a row") << WorkbookFile().rows("<c r=\"A1\"><v>1</v></c>").bytes() << u"damaged"_s;
    QTest::addRow("torn") << WorkbookFile().part(sheet, "<worksheet><sheetData><row r=\"1\">").bytes() << u"damaged"_s;
    QTest::addRow("no XML") << WorkbookFile().part(sheet, "PK").bytes() << u"damaged"_s;
    QTest::addRow("no archive") << QByteArray("PK\x03\x04 xl/ and nothing more") << u"damaged"_s;
    QByteArray spoilt = WorkbookFile().rows(good).bytes();
    spoilt[spoilt.indexOf("sheet1.xml") + 14] = char(spoilt[spoilt.indexOf("sheet1.xml") + 14] ^ 0x55);
    QTest::addRow("wrong sum") << spoilt << u"damaged"_s;
}

void TestWorkbook::whatIsHostileIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QCOMPARE(codeOf(bytes), code);
    const auto file = TableFile::of(bytes, u"book.xlsx"_s);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::Kind::Invalid);
    QCOMPARE(file.error().subject, u"book.xlsx"_s);
}

void TestWorkbook::anyCutOfAWorkbookIsRefusedOrRead()
{
    WorkbookFile book;
    book.rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\" s=\"1\"><v>46357</v></c></row>");
    const QByteArray whole = book.bytes();
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 2000; ++i) {
        QByteArray bytes = whole;
        if (i % 2 == 0)
            bytes.truncate(random.bounded(bytes.size()));
        else
            bytes[random.bounded(bytes.size())] = char(random.bounded(256));
        const auto rows = workbookRows(bytes);
        if (rows && i % 2 == 0)
            QCOMPARE(*rows, *workbookRows(whole)); // only the end of the directory was cut
    }
}

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
