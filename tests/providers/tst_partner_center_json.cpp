// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/partnercenter/csv_lines.h"
#include "providers/partnercenter/dates.h"
#include "providers/partnercenter/json.h"
#include "providers/partnercenter/words.h"

#include "domain/money.h"

#include <QTest>

using namespace tenantry;
using namespace tenantry::partnercenter;
using namespace Qt::StringLiterals;

// The lossless reader under every parser, and the words and dates in it (C10).
class TestPartnerCenterJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryValue();
    void findsNamesWithoutCase();
    void skipsByteOrderMark();
    void keepsMoneyDigits_data();
    void keepsMoneyDigits();
    void refusesBrokenDocuments_data();
    void refusesBrokenDocuments();
    void refusesEveryTruncation();
    void readsDocumentsSideBySide();
    void readsWholeNumbersAndFlags();
    void comparesWords_data();
    void comparesWords();
    void keepsUnknownWords();
    void readsDates_data();
    void readsDates();
    void readsFileDates_data();
    void readsFileDates();
    void writesDates();
    void splitsCsv_data();
    void splitsCsv();
};

void TestPartnerCenterJson::keepsEveryValue()
{
    const auto json = Json::read(R"({"a":[1,"two",true,null,{"b":"\u0219i \"x\""}],"e":{},"f":[]})");
    QVERIFY(json.ok());
    const JsonNode a = json->root()["a"];
    QVERIFY(a.isArray());
    QCOMPARE(a.count(), 5);
    QStringList texts;
    for (const JsonNode each : a)
        texts.append(each.text());
    QCOMPARE(texts, (QStringList{u"1"_s, u"two"_s, u"true"_s, u""_s, u""_s}));
    JsonNode last;
    for (const JsonNode each : a)
        last = each;
    QCOMPARE(last["b"].text(), u"și \"x\""_s);
    QVERIFY(json->root()["e"].isObject());
    QCOMPARE(json->root()["f"].count(), 0);
    QVERIFY(json->root()["nothing"].missing());
    QVERIFY(json->root()["nothing"]["deeper"]["still"].missing());
    QCOMPARE(json->root()["nothing"].count(), 0);
}

void TestPartnerCenterJson::findsNamesWithoutCase()
{
    const auto json = Json::read(R"({"resellerMPNId":"1","eTag":"2","IsAddOn":"3"})");
    QVERIFY(json.ok());
    QCOMPARE(json->root()["resellerMpnId"].text(), u"1"_s);
    QCOMPARE(json->root()["etag"].text(), u"2"_s);
    QCOMPARE(json->root()["isAddon"].text(), u"3"_s);
    QVERIFY(json->root()["isAdd0n"].missing());
}

void TestPartnerCenterJson::skipsByteOrderMark()
{
    const auto json = Json::read("\xEF\xBB\xBF{\"a\":1}");
    QVERIFY(json.ok());
    QCOMPARE(json->root()["a"].text(), u"1"_s);
}

void TestPartnerCenterJson::keepsMoneyDigits_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("digits");
    QTest::addRow("number") << QByteArray("30.4") << u"30.4"_s;
    QTest::addRow("trailing zero") << QByteArray("5.10") << u"5.10"_s;
    QTest::addRow("text") << QByteArray("\"12.340\"") << u"12.340"_s;
    QTest::addRow("22 digits") << QByteArray("0.1999968000511991808131") << u"0.1999968000511991808131"_s;
    QTest::addRow("20 digits") << QByteArray("28.82860766744404945074") << u"28.82860766744404945074"_s;
    QTest::addRow("beyond double") << QByteArray("12345678901234.123456") << u"12345678901234.123456"_s;
    QTest::addRow("negative") << QByteArray("-112.25") << u"-112.25"_s;
    QTest::addRow("before blank") << QByteArray("7.5 ") << u"7.5"_s;
}

void TestPartnerCenterJson::keepsMoneyDigits()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, digits);
    const auto json = Json::read("{\"price\":" + token + ",\"next\":[" + token + "]}");
    QVERIFY(json.ok());
    const auto value = json->root()["price"].decimal();
    QVERIFY(value.has_value());
    QCOMPARE(tenantry::digits(*value), digits);
    QCOMPARE(json->root()["price"].text(), digits);
    QCOMPARE((*json->root()["next"].begin()).text(), digits);
}

void TestPartnerCenterJson::refusesBrokenDocuments_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("offset"); // -1: any
    QTest::addRow("empty") << QByteArray() << -1;
    QTest::addRow("blank") << QByteArray("  ") << -1;
    QTest::addRow("word") << QByteArray("hello") << -1;
    QTest::addRow("scalar") << QByteArray("42") << -1;
    QTest::addRow("html") << QByteArray("<!DOCTYPE html>") << -1;
    QTest::addRow("missing comma") << QByteArray(R"({"a":1 "b":2})") << -1;
    QTest::addRow("missing colon") << QByteArray(R"({"a" 1})") << -1;
    QTest::addRow("two documents") << QByteArray(R"({"a":1}{"b":2})") << 7;
    QTest::addRow("trailing word") << QByteArray(R"({"a":1} x)") << 8;
    QTest::addRow("bad number") << QByteArray(R"({"a":1.})") << -1;
    QTest::addRow("leading zero") << QByteArray(R"({"a":01})") << -1;
    QTest::addRow("plus") << QByteArray(R"({"a":+1})") << -1;
    QTest::addRow("not a number") << QByteArray(R"({"a":NaN})") << -1;
    QTest::addRow("bad true") << QByteArray(R"({"a":trve})") << -1;
    QTest::addRow("bad null") << QByteArray(R"({"a":nul})") << -1;
    QTest::addRow("bad escape") << QByteArray(R"({"a":"\q"})") << -1;
    QTest::addRow("raw newline") << QByteArray("{\"a\":\"x\ny\"}") << -1;
    QTest::addRow("not UTF-8") << QByteArray("{\"a\":\"\xff\"}") << -1;
    QTest::addRow("too deep") << QByteArray(70, '[') + QByteArray(70, ']') << 65;
    QTest::addRow("unbalanced") << QByteArray(R"({"a":[1,2})") << -1;
}

void TestPartnerCenterJson::refusesBrokenDocuments()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, offset);
    const auto json = Json::read(bytes);
    QVERIFY(!json.ok());
    QCOMPARE(json.error().kind, Error::Kind::BadReply);
    QCOMPARE(json.error().subject, u"json"_s);
    QVERIFY2(json.error().detail.startsWith(u"offset "), qPrintable(json.error().detail));
    if (offset >= 0)
        QVERIFY2(json.error().detail.startsWith(u"offset %1:"_s.arg(offset)), qPrintable(json.error().detail));
}

void TestPartnerCenterJson::refusesEveryTruncation()
{
    const QByteArray whole = R"({"a":[1,{"b":"c\n"},true,null],"d":-1.5e3})";
    QVERIFY(Json::read(whole).ok());
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!Json::read(whole.left(size)).ok(), qPrintable(QString::number(size)));
}

// Buffers are recycled: a document that lives must not be overwritten by the next.
void TestPartnerCenterJson::readsDocumentsSideBySide()
{
    const auto first = Json::read(R"({"name":"first"})");
    const auto second = Json::read(R"({"name":"second and longer than the other"})");
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(first->root()["name"].text(), u"first"_s);
    QCOMPARE(second->root()["name"].text(), u"second and longer than the other"_s);
    for (int i = 0; i < 20; ++i) {
        const auto again = Json::read("{\"i\":" + QByteArray::number(i) + "}");
        QCOMPARE(again->root()["i"].whole(), i);
    }
    QCOMPARE(first->root()["name"].text(), u"first"_s);
}

void TestPartnerCenterJson::readsWholeNumbersAndFlags()
{
    const auto json =
        Json::read(R"({"a":"15","b":15,"c":15.0,"d":1.5,"e":99999999999,"f":"x","t":true,"u":"False","n":null})");
    QVERIFY(json.ok());
    const JsonNode root = json->root();
    QCOMPARE(root["a"].whole(), 15);
    QCOMPARE(root["b"].whole(), 15);
    QCOMPARE(root["c"].whole(), 15);
    QVERIFY(!root["d"].whole());
    QVERIFY(!root["e"].whole());
    QVERIFY(!root["f"].whole());
    QCOMPARE(root["t"].flag(), true);
    QCOMPARE(root["u"].flag(), false);
    QVERIFY(!root["n"].flag());
    QVERIFY(!root["n"].present());
    QVERIFY(!root["n"].missing());
}

void TestPartnerCenterJson::comparesWords_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("same");
    QTest::addRow("equal") << QByteArray("active") << QByteArray("active") << true;
    QTest::addRow("case") << QByteArray("OneTime") << QByteArray("one_time") << true;
    QTest::addRow("blank") << QByteArray("pending po upload") << QByteArray("Pending_PO_Upload") << true;
    QTest::addRow("Not Ready") << QByteArray("Not Ready") << QByteArray("notready") << true;
    QTest::addRow("trailing join") << QByteArray("active_") << QByteArray("active") << true;
    QTest::addRow("prefix") << QByteArray("active") << QByteArray("activated") << false;
    QTest::addRow("empty") << QByteArray("") << QByteArray("none") << false;
}

void TestPartnerCenterJson::comparesWords()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, same);
    QCOMPARE(sameWord(a.toStdString(), b.toStdString()), same);
    QCOMPARE(sameWord(b.toStdString(), a.toStdString()), same);
}

void TestPartnerCenterJson::keepsUnknownWords() // C10
{
    enum class Colour { Unknown, Red };
    constexpr WordRow<Colour> colours[]{{"bright_red", Colour::Red}};
    const auto json = Json::read(R"({"a":"BrightRed","b":"octarine"})");
    QVERIFY(json.ok());
    const Word<Colour> known = readWord(json->root()["a"], colours);
    QVERIFY(known == Colour::Red);
    QCOMPARE(known.raw, u"BrightRed"_s);
    const Word<Colour> unknown = readWord(json->root()["b"], colours);
    QVERIFY(unknown == Colour::Unknown);
    QCOMPARE(unknown.raw, u"octarine"_s);
}

void TestPartnerCenterJson::readsDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("utc"); // empty: none
    QTest::addRow("plain") << QByteArray("2023-07-11T21:16:11Z") << u"2023-07-11T21:16:11.000Z"_s;
    QTest::addRow("1 digit") << QByteArray("2023-07-11T21:16:11.5Z") << u"2023-07-11T21:16:11.500Z"_s;
    QTest::addRow("5 digits") << QByteArray("2023-07-11T21:16:11.55149Z") << u"2023-07-11T21:16:11.551Z"_s;
    QTest::addRow("7 digits") << QByteArray("2019-01-16T00:45:41.6062996Z") << u"2019-01-16T00:45:41.606Z"_s;
    QTest::addRow("zero offset") << QByteArray("2020-02-03T04:05:06+00:00") << u"2020-02-03T04:05:06.000Z"_s;
    QTest::addRow("west") << QByteArray("2017-06-15T15:56:04.077-07:00") << u"2017-06-15T22:56:04.077Z"_s;
    QTest::addRow("east, short") << QByteArray("2020-02-03T04:05:06+0530") << u"2020-02-02T22:35:06.000Z"_s;
    QTest::addRow("no zone") << QByteArray("2020-02-03T04:05:06") << u"2020-02-03T04:05:06.000Z"_s;
    QTest::addRow("blanks") << QByteArray("2015-11-25T06: 41: 12Z") << u"2015-11-25T06:41:12.000Z"_s;
    QTest::addRow("blank for T") << QByteArray("2015-11-25 06:41:12Z") << u"2015-11-25T06:41:12.000Z"_s;
    QTest::addRow("no seconds") << QByteArray("2015-11-25T06:41Z") << u"2015-11-25T06:41:00.000Z"_s;
    QTest::addRow("date only") << QByteArray("2015-11-25") << u"2015-11-25T00:00:00.000Z"_s;
    QTest::addRow("none") << QByteArray("0001-01-01T00:00:00") << QString();
    QTest::addRow("never") << QByteArray("9999-12-10T00:00:00Z") << QString();
    QTest::addRow("placeholder") << QByteArray("9999-12-...") << QString();
    QTest::addRow("empty") << QByteArray("") << QString();
    QTest::addRow("word") << QByteArray("soon") << QString();
    QTest::addRow("no such day") << QByteArray("2023-02-29T00:00:00Z") << QString();
    QTest::addRow("no such hour") << QByteArray("2023-02-28T25:00:00Z") << QString();
    QTest::addRow("trailing") << QByteArray("2023-02-28T05:00:00Zulu") << QString();
    QTest::addRow("local name") << QByteArray("2023-02-28T05:00:00 CET") << QString();
}

void TestPartnerCenterJson::readsDates()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, utc);
    const QDateTime date = readDate(text.toStdString());
    QCOMPARE(date.isValid() ? date.toString(Qt::ISODateWithMs) : QString(), utc);
}

void TestPartnerCenterJson::readsFileDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("utc");
    QTest::addRow("midnight") << QByteArray("3/1/2024 12:00:00 AM") << u"2024-03-01T00:00:00Z"_s;
    QTest::addRow("noon") << QByteArray("3/1/2024 12:30:00 PM") << u"2024-03-01T12:30:00Z"_s;
    QTest::addRow("afternoon") << QByteArray("12/31/2024 11:59:59 pm") << u"2024-12-31T23:59:59Z"_s;
    QTest::addRow("month first") << QByteArray("2/11/2024 1:00:00 AM") << u"2024-02-11T01:00:00Z"_s;
    QTest::addRow("24 hours") << QByteArray("2/11/2024 13:05") << u"2024-02-11T13:05:00Z"_s;
    QTest::addRow("date") << QByteArray("2/11/2024") << u"2024-02-11T00:00:00Z"_s;
    QTest::addRow("never") << QByteArray("12/31/9999 11:59:59 PM") << QString();
    QTest::addRow("day first") << QByteArray("31/12/2024") << QString();
    QTest::addRow("13 PM") << QByteArray("3/1/2024 13:00:00 PM") << QString();
    QTest::addRow("ISO") << QByteArray("2024-03-01") << QString();
}

void TestPartnerCenterJson::readsFileDates()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, utc);
    const QDateTime date = readFileDate(text.toStdString());
    QCOMPARE(date.isValid() ? date.toString(Qt::ISODate) : QString(), utc);
}

void TestPartnerCenterJson::writesDates()
{
    const QDateTime east(QDate(2024, 3, 5), QTime(11, 8, 7, 900), Qt::OffsetFromUTC, 7200);
    QCOMPARE(wireDate(east), u"2024-03-05T09:08:07Z"_s);
}

void TestPartnerCenterJson::splitsCsv_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("records"); // fields joined by |, records by newline
    QTest::addColumn<bool>("torn");
    QTest::addRow("plain") << QByteArray("a,b\nc,d\n") << u"a|b\nc|d"_s << false;
    QTest::addRow("no last newline") << QByteArray("a,b\r\nc,") << u"a|b\nc|"_s << false;
    QTest::addRow("quoted") << QByteArray("\"a,1\",\"b \"\"x\"\"\"\n") << u"a,1|b \"x\""_s << false;
    QTest::addRow("newline inside") << QByteArray("\"a\nb\",c\n") << u"a\nb|c"_s << false;
    QTest::addRow("mark") << QByteArray("\xEF\xBB\xBF") + "a\n" << u"a"_s << false;
    QTest::addRow("blank lines") << QByteArray("a\n\n\r\nb\n") << u"a\nb"_s << false;
    QTest::addRow("open quote") << QByteArray("a\n\"b,c\n") << u"a"_s << true;
    QTest::addRow("text behind quote") << QByteArray("a\n\"b\"c,d\n") << u"a"_s << true;
    QTest::addRow("empty") << QByteArray() << QString() << false;
}

void TestPartnerCenterJson::splitsCsv()
{
    QFETCH(QByteArray, bytes);
    CsvLines lines(std::string_view(bytes.constData(), std::size_t(bytes.size())));
    QStringList records;
    while (const auto fields = lines.next()) {
        QStringList texts;
        for (const std::string_view field : *fields)
            texts.append(QString::fromUtf8(field.data(), qsizetype(field.size())));
        records.append(texts.join(u'|'));
    }
    QTEST(records.join(u'\n'), "records");
    QTEST(lines.torn(), "torn");
}

QTEST_GUILESS_MAIN(TestPartnerCenterJson)
#include "tst_partner_center_json.moc"
