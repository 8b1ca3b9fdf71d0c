// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/fake_services.h"
#include "ui/common/error_text.h"
#include "ui/common/icons.h"
#include "ui/common/item_roles.h"
#include "ui/common/languages.h"
#include "ui/common/plain_text.h"
#include "ui/common/status_words.h"
#include "ui/common/table_text.h"

#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

class WordsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyErrorKindHasASentence();
    void providerCodes_data();
    void providerCodes();
    void unknownCodeShowsCodeAndWords();
    void detailHoldsIdsForSupport();
    void lostAnswerIsSaid();
    void everyStateHasWordAndSymbol();
    void C10_unknownWordsAreShownAsSuch();
    void languages_data();
    void languages();
    void languageSwitchSetsTheLocale();
    void tooltipsStayPlain();
    void cells_data();
    void cells();
    void selectionBecomesText();
};

void WordsTest::everyErrorKindHasASentence()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::Invalid); ++kind) {
        Error error;
        error.kind = static_cast<Error::Kind>(kind);
        const ErrorText words = errorText(error);
        QVERIFY2(!words.sentence.isEmpty(), qPrintable(QString::number(kind)));
        QVERIFY2(!sentences.contains(words.sentence), qPrintable(words.sentence)); // each says something of its own
        sentences << words.sentence;
    }
}

void WordsTest::providerCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("part");
    QTest::newRow("agreement (S2-155)") << u"13605"_s << u"customer agreement"_s;
    QTest::newRow("availability gone") << u"400019"_s << u"no longer sold"_s;
    QTest::newRow("role") << u"900150"_s << u"role"_s;
    QTest::newRow("registration number") << u"600049"_s << u"registration number is missing"_s;
    QTest::newRow("registration number shape") << u"600050"_s << u"shape"_s;
    QTest::newRow("phone") << u"600051"_s << u"phone"_s;
    QTest::newRow("account refused") << u"800075"_s << u"refused this customer"_s;
    QTest::newRow("credit") << u"800023"_s << u"credit line"_s;
    QTest::newRow("tenant") << u"60003"_s << u"tenant"_s;
    QTest::newRow("fewer seats") << u"800090"_s << u"fewer seats"_s;
    QTest::newRow("window for seats, hours") << u"900214"_s << u"given back"_s;
    QTest::newRow("window for seats, days") << u"900257"_s << u"given back"_s;
    QTest::newRow("suspended") << u"800091"_s << u"suspended"_s;
    QTest::newRow("while suspending") << u"2001"_s << u"suspended"_s;
    QTest::newRow("limits") << u"2002"_s << u"quantity"_s;
    QTest::newRow("deleted") << u"2011"_s << u"deleted"_s;
    QTest::newRow("stale") << u"2055"_s << u"changing this subscription"_s;
    QTest::newRow("window for cancelling, days") << u"900117"_s << u"cancelled has passed"_s;
    QTest::newRow("window for cancelling, hours") << u"900213"_s << u"cancelled has passed"_s;
    QTest::newRow("trial's term") << u"800107"_s << u"trial"_s;
    QTest::newRow("shorter term") << u"800122"_s << u"shorter"_s;
    QTest::newRow("plan longer than the term") << u"900270"_s << u"billing plan"_s;
    QTest::newRow("pending") << u"900278"_s << u"still carrying out"_s;
    QTest::newRow("too many") << u"900311"_s << u"too many times"_s;
    QTest::newRow("not found") << u"20003"_s << u"this subscription"_s;
    QTest::newRow("add-on") << u"27009"_s << u"base subscription"_s;
    QTest::newRow("end of the next term") << u"900246"_s << u"month’s end"_s;
    QTest::newRow("order's plan") << u"2054"_s << u"order"_s;
}

void WordsTest::providerCodes()
{
    QFETCH(QString, code);
    QFETCH(QString, part);
    for (const auto kind :
         {Error::Kind::Rejected, Error::Kind::Forbidden, Error::Kind::NotFound, Error::Kind::Conflict}) {
        Error error;
        error.kind = kind;
        error.code = code;
        error.detail = u"words of the provider"_s;
        const ErrorText words = errorText(error);
        QVERIFY2(words.sentence.contains(part), qPrintable(words.sentence));
        QVERIFY(!words.nextStep.isEmpty());
        QVERIFY(words.detail.contains(code));
    }
}

void WordsTest::unknownCodeShowsCodeAndWords()
{
    Error error;
    error.kind = Error::Kind::Rejected;
    error.code = u"987654"_s;
    error.detail = u"Something <b>new</b>"_s;
    const ErrorText words = errorText(error);
    QVERIFY(words.sentence.contains(u"987654"_s));
    QVERIFY(words.sentence.contains(u"Something <b>new</b>"_s)); // as it came; labels are plain text
}

void WordsTest::detailHoldsIdsForSupport()
{
    Error error;
    error.kind = Error::Kind::Server;
    error.http = 503;
    error.requestId = u"req-1"_s;
    error.correlationId = u"cor-1"_s;
    const ErrorText words = errorText(error);
    QVERIFY(words.sentence.contains(u"503"_s));
    QVERIFY(words.detail.contains(u"req-1"_s) && words.detail.contains(u"cor-1"_s) && words.detail.contains(u"503"_s));
}

void WordsTest::lostAnswerIsSaid()
{
    Error error;
    error.kind = Error::Kind::Timeout;
    const QString without = errorText(error).sentence;
    error.effectUnknown = true;
    QVERIFY(errorText(error).sentence.size() > without.size());
    QVERIFY(errorText(error).sentence.contains(u"may have taken effect"_s));
}

void WordsTest::everyStateHasWordAndSymbol()
{
    QList<StatusWord> words;
    for (int i = 0; i <= static_cast<int>(SubscriptionStatus::Deleted); ++i)
        words << statusWord(Word<SubscriptionStatus>(static_cast<SubscriptionStatus>(i)));
    for (int i = 0; i <= static_cast<int>(OrderStatus::Error); ++i)
        words << statusWord(Word<OrderStatus>(static_cast<OrderStatus>(i)));
    for (int i = 0; i <= static_cast<int>(Relationship::Pending); ++i)
        words << statusWord(Word<Relationship>(static_cast<Relationship>(i)));
    for (int i = 0; i <= static_cast<int>(IntentState::Abandoned); ++i)
        words << statusWord(static_cast<IntentState>(i));
    for (int i = 0; i <= static_cast<int>(StepState::Parked); ++i)
        words << statusWord(static_cast<StepState>(i));
    for (const StatusWord &word : words) {
        QVERIFY(!word.word.isEmpty());
        QVERIFY2(iconExists(word.icon), qPrintable(word.word + u": "_s + word.icon));
    }
    QCOMPARE(words.size(), 8 + 11 + 7 + 8 + 7);
}

void WordsTest::C10_unknownWordsAreShownAsSuch()
{
    QCOMPARE(statusWord(Word<SubscriptionStatus>(SubscriptionStatus::Unknown, u"foo"_s)).word,
             u"unknown status “foo”"_s);
    QVERIFY(statusWord(Word<OrderStatus>(OrderStatus::Unknown, u"bar"_s)).word.contains(u"bar"_s));
    QVERIFY(termText({Term::Unknown, u"P7Y"_s}).contains(u"P7Y"_s));
    QVERIFY(cycleText({BillingCycle::Unknown, u"weekly"_s}).contains(u"weekly"_s));
    QCOMPARE(parkReasonText(u"some-new-reason"_s), u"some-new-reason"_s);
}

void WordsTest::languages_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QString>("expected");
    QTest::newRow("wanted") << u"ro"_s << QStringList{u"de-DE"_s} << u"ro"_s;
    QTest::newRow("system") << QString() << QStringList{u"it-CH"_s, u"de"_s} << u"it"_s;
    QTest::newRow("second of the system") << QString() << QStringList{u"fr-FR"_s, u"de-AT"_s} << u"de"_s;
    QTest::newRow("underscore") << QString() << QStringList{u"ro_RO"_s} << u"ro"_s;
    QTest::newRow("none") << QString() << QStringList{u"fr-FR"_s} << u"en"_s;
    QTest::newRow("C") << QString() << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("wanted but unknown") << u"xx"_s << QStringList{u"de"_s} << u"de"_s;
}

void WordsTest::languages()
{
    QFETCH(QString, wanted);
    QFETCH(QStringList, system);
    QFETCH(QString, expected);
    QCOMPARE(resolveLanguage(wanted, system), expected);
}

void WordsTest::languageSwitchSetsTheLocale()
{
    FakePreferences preferences;
    preferences.languageCode = u"de"_s;
    LanguageSwitch language(preferences);
    QCOMPARE(language.current(), u"de"_s);
    QCOMPARE(QLocale().language(), QLocale::German);
    preferences.setLanguage(u"ro"_s);
    QCOMPARE(language.current(), u"ro"_s);
    QCOMPARE(QLocale().language(), QLocale::Romanian);
    preferences.setLanguage(u"en"_s);
    QCOMPARE(QLocale().decimalPoint(), u"."_s);
}

void WordsTest::tooltipsStayPlain()
{
    const QString evil = u"<img src=file:///x>"_s;
    QVERIFY(!plainToolTip(evil).contains(u"<img"_s));
    QVERIFY(plainToolTip(evil).contains(u"&lt;img"_s));
    QCOMPARE(plainToolTip(u"Contoso & Söhne"_s), u"Contoso & Söhne"_s);
}

void WordsTest::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_s << u"'=cmd|' /C calc'!A0"_s;
    QTest::newRow("plus") << u"+SUM(1)"_s << u"'+SUM(1)"_s;
    QTest::newRow("minus") << u"-x"_s << u"'-x"_s;
    QTest::newRow("at") << u"@x"_s << u"'@x"_s;
    QTest::newRow("tab first") << u"\t=1"_s << u"' =1"_s;
    QTest::newRow("figure") << u"-12.50"_s << u"-12.50"_s;
    QTest::newRow("our minus") << u"\u221212.50"_s << u"\u221212.50"_s;
    QTest::newRow("plain") << u"Contoso"_s << u"Contoso"_s;
    QTest::newRow("line end") << u"a\nb\tc"_s << u"a b c"_s;
    QTest::newRow("markup stays text") << u"<b>x</b>"_s << u"<b>x</b>"_s;
}

void WordsTest::cells()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(guardedCell(text), cell);
}

void WordsTest::selectionBecomesText()
{
    QStandardItemModel model(2, 3);
    model.setHorizontalHeaderLabels({u"Name"_s, u"Id"_s, u"Price"_s});
    model.setItem(0, 0, new QStandardItem(u"=evil()"_s));
    model.setItem(0, 1, new QStandardItem(u"9f2c…b41d"_s));
    model.item(0, 1)->setData(u"9f2c71e0-b41d"_s, role(ItemRole::Copy));
    model.setItem(0, 2, new QStandardItem(u"264.00"_s));
    model.item(0, 2)->setData(u"EUR/mo"_s, role(ItemRole::Unit));
    QCOMPARE(tableText({model.index(0, 0)}, {0, 1, 2}), u"Name\tId\tPrice\n'=evil()\t9f2c71e0-b41d\t264.00 EUR/mo\n"_s);
    QCOMPARE(tableText({model.index(0, 0)}, {2}), u"Price\n264.00 EUR/mo\n"_s);
    QCOMPARE(tableText({}, {0}), QString());
}

QTEST_MAIN(WordsTest)
#include "tst_words.moc"
