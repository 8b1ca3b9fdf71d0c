// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "providers/partnercenter/json_object_edit.h"

#include <QJsonDocument>
#include <QTest>

using namespace tenantry;
using namespace tenantry::partnercenter;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;

// A resource changed member by member in its own text.
class TestJsonObjectEdit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheTextAlone_data();
    void leavesTheTextAlone();
    void edits_data();
    void edits();
    void tellsValues();
    void refuses_data();
    void refuses();
    void quotesText_data();
    void quotesText();
};

void TestJsonObjectEdit::leavesTheTextAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *name : {"subscription_nce.json", "subscription_legacy.json", "cart.json", "customer.json"})
        QTest::addRow("%s", name) << fixture(QString::fromLatin1(name));
    QTest::addRow("empty") << QByteArray("{}");
    QTest::addRow("empty, blanks") << QByteArray(" \r\n{ \t }\n");
    QTest::addRow("tight") << QByteArray(R"({"a":1,"b":[{"c":"}"}],"d":"\\","e":"\"],"})");
}

void TestJsonObjectEdit::leavesTheTextAlone()
{
    QFETCH(QByteArray, text);
    const auto edit = JsonObjectEdit::open(text);
    QVERIFY(edit.ok());
    QCOMPARE(edit->text(), text);
}

void TestJsonObjectEdit::edits_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value"); // empty: taken away
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *what, const char *before, const char *name, const char *value, const char *after) {
        QTest::addRow("%s", what) << QByteArray(before) << QByteArray(name) << QByteArray(value) << QByteArray(after);
    };
    row("value", R"({ "a" : 1.50 , "b":2e0 })", "b", "7", R"({ "a" : 1.50 , "b":7 })");
    row("object", R"({"a":{"b":[1,"}"]},"c":3})", "a", "null", R"({"a":null,"c":3})");
    row("other casing", R"({"Quantity": 2})", "quantity", "3", R"({"Quantity": 3})");
    row("escaped name", R"({"quan\u0074ity":2})", "quantity", "3", R"({"quan\u0074ity":3})");
    row("twice", R"({"quantity":2,"Quantity":"2"})", "quantity", "3", R"({"quantity":3,"Quantity":3})");
    row("only at the top", R"({"a":{"b":1},"b":1})", "b", "2", R"({"a":{"b":1},"b":2})");
    row("new", "{\n  \"a\": 1\n}", "newOne", "true", "{\n  \"a\": 1,\n  \"newOne\": true\n}");
    row("new, in the document's casing", R"({"Id":1})", "newOne", "2", R"({"Id":1,"NewOne":2})");
    row("new in nothing", "{}", "a", "1", R"({"a":1})");
    row("first away", R"({"a":1, "b":2})", "a", "", R"({ "b":2})");
    row("last away", R"({"a":1, "b":2})", "b", "", R"({"a":1})");
    row("all away", R"({ "a":1 })", "A", "", "{}");
    row("not there", R"({"a":1})", "b", "", R"({"a":1})");
    row("mark left out", "\xEF\xBB\xBF{\"a\":1}", "a", "2", R"({"a":2})");
}

void TestJsonObjectEdit::edits()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    auto edit = JsonObjectEdit::open(before);
    QVERIFY(edit.ok());
    if (value.isEmpty())
        edit->remove(name.toStdString());
    else
        edit->set(name.toStdString(), value);
    QTEST(edit->text(), "after");
}

void TestJsonObjectEdit::tellsValues()
{
    const auto edit = JsonObjectEdit::open(R"({"a": 0.10 ,"B":{"c" : [1]} ,"d":"x\"y"})");
    QVERIFY(edit.ok());
    QCOMPARE(edit->value("A"), "0.10");
    QCOMPARE(edit->value("b"), R"({"c" : [1]})");
    QCOMPARE(edit->value("d"), R"("x\"y")");
    QVERIFY(edit->value("c").isEmpty());
}

void TestJsonObjectEdit::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "[1]", "7", "{", R"({"a":1,})", R"({"a":01})", R"({"a":1} x)", R"({'a':1})"})
        QTest::addRow("%s", text) << QByteArray(text);
}

void TestJsonObjectEdit::refuses()
{
    QFETCH(QByteArray, text);
    const auto edit = JsonObjectEdit::open(text);
    QVERIFY(!edit.ok());
    QCOMPARE(edit.error().kind, Error::Kind::BadReply);
}

void TestJsonObjectEdit::quotesText_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {QString(), u"plain"_s, u"a\"b\\c/d"_s, u"tab\tline\n"_s, u"Vânzări – 日本 😀"_s})
        QTest::addRow("%s", qPrintable(text)) << text;
}

void TestJsonObjectEdit::quotesText()
{
    QFETCH(QString, text);
    const QJsonDocument document = QJsonDocument::fromJson("{\"a\":" + jsonString(text) + '}');
    QVERIFY(document.isObject());
    QCOMPARE(document[u"a"].toString(), text);
}

QTEST_GUILESS_MAIN(TestJsonObjectEdit)
#include "tst_json_object_edit.moc"
