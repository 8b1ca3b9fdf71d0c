// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base_rules.h"
#include "domain/country_rules.h"

#include <QTest>

using namespace tenantry;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QByteArray pack(const QByteArray &rules)
{
    return "{\n \"format\": 1,\n \"rules\": [\n" + rules + "\n]}\n";
}

QByteArray entry(const QByteArray &id, const QByteArray &value, const QByteArray &from = "2024-01-01")
{
    return R"({"id":")" + id + R"(","value":)" + value + R"(,"from":")" + from + R"(","source":"here","unit":"day"})";
}

} // namespace

class TestBaseRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInHoldsEveryIdTheProgramAsksFor();
    void builtInRulesNameTheirSource();
    void missingIdIsAnErrorThatNamesIt();
    void wrongKindIsAnErrorThatNamesTheLine();
    void readsTypedValues();
    void picksTheRuleInForce();
    void refusesBadPacks_data();
    void refusesBadPacks();
};

void TestBaseRules::builtInHoldsEveryIdTheProgramAsksFor()
{
    const BaseRules &rules = BaseRules::builtIn();
    const std::pair<const char16_t *, int> numbers[]{{u"tenant.prefix.length", 27},  {u"address.line1.length", 200},
                                                     {u"address.line2.length", 200}, {u"person.name.length", 50},
                                                     {u"address.country.length", 2}, {u"company.name.minimum", 2},
                                                     {u"partner.budget", 500}};
    for (const auto &[id, value] : numbers)
        QCOMPARE(rules.number(id).valueOr(-1), value);
    const std::pair<const char16_t *, std::chrono::seconds> durations[]{
        {u"sync.full.every", 24h}, {u"audit.lookback", 90 * 24h}, {u"order.visibility.lag", 15min},
        {u"cart.life", 7 * 24h},   {u"nce.return.window", 168h},  {u"credentials.kept", 7 * 24h},
        {u"signin.window", 5min}};
    for (const auto &[id, value] : durations)
        QCOMPARE(rules.duration(id).valueOr(0s), value);
    for (const auto *id : {u"customer.countries", u"company.registration.required", u"company.forms.ro",
                           u"company.forms.it", u"company.forms.de", u"company.forms.other", u"company.forms.leading",
                           u"company.domain.endings", u"email.domain.refused", u"retry.waits"})
        QVERIFY2(!rules.words(id).valueOr({}).isEmpty(), qUtf8Printable(QStringView(id).toString()));
    QVERIFY(rules.words(u"customer.countries").valueOr({}).contains(u"MD"_s));
    QCOMPARE(rules.words(u"company.registration.required").valueOr({}).size(), 24);
    for (const auto *iso2 : {u"RO", u"IT", u"DE", u"AT", u"CH", u"MD", u"US"})
        QVERIFY(builtInCountryRules(QStringView(iso2).toString()).has_value());
}

void TestBaseRules::builtInRulesNameTheirSource()
{
    const BaseRules &rules = BaseRules::builtIn();
    QVERIFY(rules.ids().size() > 25);
    for (const QString &id : rules.ids()) {
        const auto rule = rules.rule(id);
        QVERIFY(rule.ok());
        QVERIFY2(!rule->source.isEmpty() && rule->from.isValid() && rule->line > 0, qUtf8Printable(id));
    }
}

void TestBaseRules::missingIdIsAnErrorThatNamesIt()
{
    const auto missing = BaseRules::builtIn().number(u"no.such.rule");
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::Invalid);
    QVERIFY(missing.error().detail.contains(u"no.such.rule"_s));
    QVERIFY(missing.error().subject.startsWith(u"base.json"_s));
}

void TestBaseRules::wrongKindIsAnErrorThatNamesTheLine()
{
    const auto rules = BaseRules::parse(pack(entry("a", "1") + ",\n" + entry("b", R"("two")")), u"x.json"_s);
    QVERIFY(rules.ok());
    const auto wrong = rules->number(u"b");
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().subject, u"x.json:5"_s);
    QVERIFY(wrong.error().detail.contains(u"b must be a whole number"_s));
    QVERIFY(!rules->words(u"a").ok());
    QVERIFY(!rules->text(u"a").ok());
    QVERIFY(!rules->object(u"a").ok());
}

void TestBaseRules::readsTypedValues()
{
    const auto rules =
        BaseRules::parse(pack(entry("n", "12") + "," + entry("t", R"("x")") + "," + entry("w", R"(["a","b"])") + "," +
                              entry("o", R"({"k":{"deep":[1]}})") + "," + entry("mixed", R"(["a",1])")),
                         u"x.json"_s);
    QVERIFY(rules.ok());
    QCOMPARE(rules->number(u"n").valueOr(0), 12);
    QCOMPARE(rules->duration(u"n").valueOr(0s), std::chrono::seconds(12 * 24h));
    QCOMPARE(rules->text(u"t").valueOr({}), u"x"_s);
    QCOMPARE(rules->words(u"w").valueOr({}), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(rules->object(u"o")->contains(u"k"));
    QVERIFY(!rules->words(u"mixed").ok());
}

void TestBaseRules::picksTheRuleInForce()
{
    const auto rules = BaseRules::parse(
        pack(entry("window", "7", "2022-03-01") + "," + entry("window", "3", "2021-01-01")), u"x.json"_s);
    QVERIFY(rules.ok());
    QCOMPARE(rules->number(u"window", QDate(2021, 6, 1)).valueOr(0), 3);
    QCOMPARE(rules->number(u"window", QDate(2022, 3, 1)).valueOr(0), 7);
    QCOMPARE(rules->number(u"window").valueOr(0), 7);
    const auto tooEarly = rules->number(u"window", QDate(2020, 1, 1));
    QVERIFY(!tooEarly);
    QVERIFY(tooEarly.error().detail.contains(u"2020-01-01"_s));
}

void TestBaseRules::refusesBadPacks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("detail");
    QTest::addRow("syntax") << QByteArray("{\n\"format\": 1,\n\"rules\": [ }\n]}") << u"x.json:3"_s << QString();
    QTest::addRow("truncated") << QByteArray("{\n\"format\": 1,\n\"rules\": [") << u"x.json:3"_s << QString();
    QTest::addRow("empty") << QByteArray() << u"x.json:1"_s << QString();
    QTest::addRow("newer format") << QByteArray(R"({"format":2,"rules":[]})") << u"x.json:1"_s << u"format"_s;
    QTest::addRow("no list") << QByteArray(R"({"format":1,"rules":{}})") << u"x.json:1"_s << u"list"_s;
    QTest::addRow("no object") << pack("7") << u"x.json:1"_s << u"object"_s;
    QTest::addRow("no id") << pack(entry("ok", "1") + ",\n\n" + entry("", "1")) << u"x.json:6"_s << u"without id"_s;
    QTest::addRow("no value") << pack(entry("ok", R"({"a":[{}]})") + ",\n" +
                                      R"({"id":"v","from":"2024-01-01","source":"s"})")
                              << u"x.json:5"_s << u"v has no value"_s;
    QTest::addRow("no date") << pack(entry("d", "1", "last year")) << u"x.json:4"_s << u"d has no date"_s;
    QTest::addRow("no source") << pack(R"({"id":"s","value":1,"from":"2024-01-01"})") << u"x.json:4"_s
                               << u"s has no source"_s;
    QTest::addRow("paper") << pack(R"({"id":"p","value":1,"from":"2024-01-01","source":"s","paper":["§1"]})")
                           << u"x.json:4"_s << u"p: paper must be a text"_s;
    QTest::addRow("twice") << pack(entry("t", R"("a \"{[ b")") + ",\n" + entry("t", "2")) << u"x.json:5"_s
                           << u"t is given twice"_s;
}

void TestBaseRules::refusesBadPacks()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, subject);
    QFETCH(const QString, detail);
    const auto rules = BaseRules::parse(bytes, u"x.json"_s);
    QVERIFY(!rules.ok());
    QCOMPARE(rules.error().kind, Error::Kind::Invalid);
    QCOMPARE(rules.error().subject, subject);
    QVERIFY2(rules.error().detail.contains(detail), qUtf8Printable(rules.error().detail));
}

QTEST_APPLESS_MAIN(TestBaseRules)
#include "tst_base_rules.moc"
