// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/country_rules.h"

#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;
using Problems = QList<FieldProblem>;

namespace {

Address address(const QString &country, const QString &postalCode)
{
    Address result;
    result.line1 = u"Strada Lungă 5"_s;
    result.city = u"Brașov"_s;
    result.postalCode = postalCode;
    result.country = country;
    return result;
}

Contact contact(const QString &email)
{
    return {u"Ana"_s, u"Pop"_s, email, {}};
}

QStringList fields(const Problems &problems)
{
    QStringList result;
    for (const FieldProblem &problem : problems)
        result.append(u"%1/%2"_s.arg(problem.field).arg(int(problem.fault)));
    return result;
}

QString named(const QString &field, FieldFault fault)
{
    return u"%1/%2"_s.arg(field).arg(int(fault));
}

} // namespace

Q_DECLARE_METATYPE(tenantry::FieldFault)
Q_DECLARE_METATYPE(QList<tenantry::FieldHint>)

class TestCountryRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postalCodesByCountry_data();
    void postalCodesByCountry();
    void wrongPostalCodeShowsASample();
    void demandsWhatTheCountryDemands();
    void limitsLengths();
    void statesComeFromTheList();
    void countryMustBeTheOneOfTheRules();
    void readsDotNetPatternsLeniently_data();
    void readsDotNetPatternsLeniently();
    void contactMustBeComplete();
    void emailRules_data();
    void emailRules();
    void phoneByCountry();
    void registrationNumberByCountry();
    void companyNamesRefused_data();
    void companyNamesRefused();
    void companyNamesAccepted_data();
    void companyNamesAccepted();
    void companyNameHintsWarn_data();
    void companyNameHintsWarn();
};

void TestCountryRules::postalCodesByCountry_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("good");
    const auto row = [](const QString &country, const QString &code, bool good) {
        QTest::addRow("%s %s", qUtf8Printable(country), qUtf8Printable(code)) << country << code << good;
    };
    row(u"RO"_s, u"500030"_s, true);
    row(u"RO"_s, u" 500030 "_s, true);
    row(u"RO"_s, u"50003"_s, false);
    row(u"RO"_s, u"50003O"_s, false);
    row(u"IT"_s, u"39100"_s, true);
    row(u"IT"_s, u"I-39100"_s, false);
    row(u"DE"_s, u"01067"_s, true);
    row(u"DE"_s, u"1067"_s, false);
    row(u"AT"_s, u"6020"_s, true);
    row(u"AT"_s, u"60200"_s, false);
    row(u"CH"_s, u"8001"_s, true);
    row(u"CH"_s, u"800"_s, false);
    row(u"MD"_s, u"MD-2001"_s, true);
    row(u"MD"_s, u"md2001"_s, true);
    row(u"MD"_s, u"200"_s, false);
    row(u"US"_s, u"98052-6399"_s, true);
    row(u"US"_s, u"9805"_s, false);
}

// S0-3
void TestCountryRules::postalCodesByCountry()
{
    QFETCH(const QString, country);
    QFETCH(const QString, code);
    QFETCH(const bool, good);
    CountryRules rules = *builtInCountryRules(country);
    rules.stateRequired = false;
    const Problems problems = checkAddress(address(country, code), rules);
    QCOMPARE(fields(problems), good ? QStringList() : QStringList{named(u"postalCode"_s, FieldFault::WrongShape)});
}

void TestCountryRules::wrongPostalCodeShowsASample()
{
    const Problems problems = checkAddress(address(u"DE"_s, u"ABC"_s), *builtInCountryRules(u"DE"_s));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].expected, u"10115"_s);
}

// S0-3
void TestCountryRules::demandsWhatTheCountryDemands()
{
    const CountryRules rules = *builtInCountryRules(u"US"_s);
    QCOMPARE(fields(checkAddress({}, rules)),
             (QStringList{named(u"line1"_s, FieldFault::Missing), named(u"city"_s, FieldFault::Missing),
                          named(u"state"_s, FieldFault::Missing), named(u"postalCode"_s, FieldFault::Missing),
                          named(u"country"_s, FieldFault::Missing)}));
    CountryRules free;
    free.cityRequired = false;
    Address onlyStreet;
    onlyStreet.line1 = u"Main Street 1"_s;
    onlyStreet.country = u"IE"_s;
    QVERIFY(checkAddress(onlyStreet, free).isEmpty());
    onlyStreet.line1 = u" \t"_s;
    QCOMPARE(fields(checkAddress(onlyStreet, free)), QStringList{named(u"line1"_s, FieldFault::Missing)});
}

// §3.8
void TestCountryRules::limitsLengths()
{
    const CountryRules rules = *builtInCountryRules(u"RO"_s);
    Address long200 = address(u"RO"_s, u"500030"_s);
    long200.line1 = QString(200, u'x');
    long200.line2 = QString(200, u'x');
    long200.firstName = long200.lastName = QString(50, u'x');
    QVERIFY(checkAddress(long200, rules).isEmpty());
    long200.line1 += u'x';
    long200.line2 += u'x';
    long200.firstName += u'x';
    long200.lastName += u'x';
    const Problems problems = checkAddress(long200, rules);
    QCOMPARE(fields(problems),
             (QStringList{named(u"line1"_s, FieldFault::TooLong), named(u"line2"_s, FieldFault::TooLong),
                          named(u"firstName"_s, FieldFault::TooLong), named(u"lastName"_s, FieldFault::TooLong)}));
    QCOMPARE(problems[0].expected, u"200"_s);
    QCOMPARE(problems[2].expected, u"50"_s);
}

void TestCountryRules::statesComeFromTheList()
{
    const CountryRules rules = *builtInCountryRules(u"US"_s);
    Address home = address(u"US"_s, u"98052"_s);
    home.state = u"wa"_s;
    QVERIFY(checkAddress(home, rules).isEmpty());
    home.state = u"ZZ"_s;
    QCOMPARE(fields(checkAddress(home, rules)), QStringList{named(u"state"_s, FieldFault::NotAllowed)});
    // longer names than the two letters of §3.8 are left to the country rules
    CountryRules listless = rules;
    listless.states.clear();
    home.state = u"Washington"_s;
    QVERIFY(checkAddress(home, listless).isEmpty());
}

void TestCountryRules::countryMustBeTheOneOfTheRules()
{
    const CountryRules rules = *builtInCountryRules(u"RO"_s);
    Address home = address(u"ROU"_s, u"500030"_s);
    QCOMPARE(fields(checkAddress(home, rules)), QStringList{named(u"country"_s, FieldFault::WrongShape)});
    home.country = u"MD"_s;
    QCOMPARE(fields(checkAddress(home, rules)), QStringList{named(u"country"_s, FieldFault::NotAllowed)});
    home.country = u"ro"_s;
    QVERIFY(checkAddress(home, rules).isEmpty());
}

void TestCountryRules::readsDotNetPatternsLeniently_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("good");
    QTest::addRow("named group") << uR"(^(?<zip>\d{5})(?<plus>-\d{4})?$)"_s << u"98052"_s << true;
    QTest::addRow("named group, wrong") << uR"(^(?<zip>\d{5})(?<plus>-\d{4})?$)"_s << u"9805"_s << false;
    QTest::addRow("without anchors") << uR"(\d{3}\s?\d{2})"_s << u"SE-123 45"_s << true;
    QTest::addRow("inline option") << uR"((?i)^[A-Z]\d[A-Z] ?\d[A-Z]\d$)"_s << u"k1a 0b1"_s << true;
    QTest::addRow("absolute end") << uR"(\A\d{4}\z)"_s << u"1010"_s << true;
    QTest::addRow("lower case") << u"^[A-Z]{2}\\d{4}$"_s << u"md2001"_s << true;
    QTest::addRow("unreadable checks nothing") << uR"(^(\d{5)"_s << u"whatever"_s << true;
    QTest::addRow(".NET only checks nothing") << uR"(^[\d-[05]]{4}(?<-x>)$)"_s << u"whatever"_s << true;
    QTest::addRow("no pattern") << QString() << u"whatever"_s << true;
    QTest::addRow("explosive gives up, checks nothing")
        << uR"(^(([a-z])+.)+[A-Z]([a-z])+$)"_s << QString(60, u'a') << true;
}

void TestCountryRules::readsDotNetPatternsLeniently()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, code);
    QFETCH(const bool, good);
    CountryRules rules;
    rules.iso2 = u"XX"_s;
    rules.postalCodePattern = pattern;
    QCOMPARE(checkAddress(address(u"XX"_s, code), rules).isEmpty(), good);
}

// S0-4
void TestCountryRules::contactMustBeComplete()
{
    const CountryRules rules = *builtInCountryRules(u"RO"_s);
    QCOMPARE(fields(checkContact({}, rules, {})),
             (QStringList{named(u"firstName"_s, FieldFault::Missing), named(u"lastName"_s, FieldFault::Missing),
                          named(u"email"_s, FieldFault::Missing)}));
    Contact longNames = contact(u"ana@contoso.ro"_s);
    longNames.firstName = longNames.lastName = QString(51, u'n');
    QCOMPARE(fields(checkContact(longNames, rules, {})),
             (QStringList{named(u"firstName"_s, FieldFault::TooLong), named(u"lastName"_s, FieldFault::TooLong)}));
}

// §3.9
void TestCountryRules::emailRules_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("good");
    QTest::addColumn<FieldFault>("fault");
    const auto good = [](const QString &email) {
        QTest::addRow("%s", qUtf8Printable(email)) << email << true << FieldFault::Missing;
    };
    const auto bad = [](const QString &email, FieldFault fault) {
        QTest::addRow("%s", qUtf8Printable(email)) << email << false << fault;
    };
    good(u"ana.pop+orders@contoso.ro"_s);
    good(u" ana@contoso.ro "_s);
    good(u"o'neil@contoso.ie"_s);
    good(u"max@müller.de"_s);
    good(u"ana@notmicrosoft.com"_s);
    good(u"ana@contoso.onmicrosoft.com"_s);
    good(u"ana@sub.partner.example"_s);
    bad(u"ana"_s, FieldFault::WrongShape);
    bad(u"ana@contoso"_s, FieldFault::WrongShape);
    bad(u"ana@@contoso.ro"_s, FieldFault::WrongShape);
    bad(u"ana pop@contoso.ro"_s, FieldFault::WrongShape);
    bad(u"ana@contoso..ro"_s, FieldFault::WrongShape);
    bad(u"<ana@contoso.ro>"_s, FieldFault::WrongShape);
    bad(u"a@x.ro,b@x.ro"_s, FieldFault::WrongShape);
    bad(u"ana@microsoft.com"_s, FieldFault::NotAllowed);
    bad(u"Ana@Microsoft.COM"_s, FieldFault::NotAllowed);
    bad(u"ana@partner.example"_s, FieldFault::OwnDomain);
    bad(u"Ana@PARTNER.example"_s, FieldFault::OwnDomain);
}

void TestCountryRules::emailRules()
{
    QFETCH(const QString, email);
    QFETCH(const bool, good);
    QFETCH(const FieldFault, fault);
    const Problems problems = checkContact(contact(email), *builtInCountryRules(u"RO"_s), u"Partner.Example"_s);
    QCOMPARE(fields(problems), good ? QStringList() : QStringList{named(u"email"_s, fault)});
}

// S0-4: the provider asks for a phone only in some countries
void TestCountryRules::phoneByCountry()
{
    const CountryRules moldova = *builtInCountryRules(u"MD"_s);
    Contact person = contact(u"ana@contoso.md"_s);
    QCOMPARE(fields(checkContact(person, moldova, {})), QStringList{named(u"phone"_s, FieldFault::Missing)});
    person.phone = u"+373 22 123456"_s;
    QVERIFY(checkContact(person, moldova, {}).isEmpty());
    person.phone = u"call me"_s;
    QCOMPARE(fields(checkContact(person, moldova, {})), QStringList{named(u"phone"_s, FieldFault::WrongShape)});
    person.phone.clear();
    QVERIFY(checkContact(person, *builtInCountryRules(u"RO"_s), {}).isEmpty());
}

// §3.2: required in Moldova, refused (600002) where unsupported
void TestCountryRules::registrationNumberByCountry()
{
    const CountryRules moldova = *builtInCountryRules(u"MD"_s);
    const CountryRules romania = *builtInCountryRules(u"RO"_s);
    QCOMPARE(fields(checkRegistrationNumber(u" "_s, moldova)),
             QStringList{named(u"registrationNumber"_s, FieldFault::Missing)});
    QVERIFY(checkRegistrationNumber(u"1003600012345"_s, moldova).isEmpty());
    QVERIFY(checkRegistrationNumber({}, romania).isEmpty());
    QCOMPARE(fields(checkRegistrationNumber(u"J08/1/2020"_s, romania)),
             QStringList{named(u"registrationNumber"_s, FieldFault::NotAllowed)});
}

// §3.9
void TestCountryRules::companyNamesRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<FieldFault>("fault");
    const auto row = [](const QString &name, FieldFault fault) {
        QTest::addRow("'%s'", qUtf8Printable(name)) << name << fault;
    };
    row(QString(), FieldFault::Missing);
    row(u" \t "_s, FieldFault::Missing);
    row(u"X"_s, FieldFault::TooShort);
    row(u"***"_s, FieldFault::OnlySymbols);
    row(u"& - ."_s, FieldFault::OnlySymbols);
    for (const QString &form : {u"inc"_s, u"LLC"_s, u"Ltd."_s, u"GmbH"_s, u"SARL"_s, u"S.R.L."_s, u"S. r. l."_s,
                                u"SpA"_s, u"GmbH & Co. KG"_s, u"SC SRL"_s, u"P.F.A."_s, u"e. K."_s})
        row(form, FieldFault::OnlyLegalForm);
}

void TestCountryRules::companyNamesRefused()
{
    QFETCH(const QString, name);
    QFETCH(const FieldFault, fault);
    QCOMPARE(fields(checkCompanyName(name)), QStringList{named(u"companyName"_s, fault)});
}

void TestCountryRules::companyNamesAccepted_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names{u"Contoso SRL"_s, u"3M"_s,  u"<img src=file:///x>"_s,           u"=cmd|' /C calc'!A0"_s,
                            u"Агро SRL"_s,    u"A Z"_s, u"Gesellschaft der Freunde GmbH"_s, u"SRL Consulting"_s};
    for (const QString &name : names)
        QTest::addRow("%s", qUtf8Printable(name)) << name;
    QTest::addRow("200 characters") << QString(200, u'x') + u" SRL"_s;
}

void TestCountryRules::companyNamesAccepted()
{
    QFETCH(const QString, name);
    QCOMPARE(fields(checkCompanyName(name)), QStringList());
}

void TestCountryRules::companyNameHintsWarn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<FieldHint>>("hints");
    QTest::addRow("domain") << u"Contoso.com"_s << QList{FieldHint::EndsInDomain};
    QTest::addRow("domain, capitals") << u"eMAG.RO"_s << QList{FieldHint::EndsInDomain};
    QTest::addRow("domain inside") << u"Contoso.com Trading SRL"_s << QList<FieldHint>();
    QTest::addRow("legal form is no domain") << u"Rossi S.p.A."_s << QList<FieldHint>();
    QTest::addRow("legal form without last dot") << u"Contoso S.R.L"_s << QList<FieldHint>();
    QTest::addRow("repeated") << u"aaa"_s << QList{FieldHint::RepeatedLetter};
    QTest::addRow("repeated twice is short") << u"aa"_s << QList<FieldHint>();
    QTest::addRow("repeated and more") << u"aaab"_s << QList<FieldHint>();
    QTest::addRow("spaced") << u"A B C"_s << QList{FieldHint::SpacedLetters};
    QTest::addRow("spaced and a word") << u"A B Company"_s << QList<FieldHint>();
    QTest::addRow("plain") << u"Contoso SRL"_s << QList<FieldHint>();
}

void TestCountryRules::companyNameHintsWarn()
{
    QFETCH(const QString, name);
    QFETCH(const QList<FieldHint>, hints);
    QCOMPARE(companyNameHints(name), hints);
}

QTEST_APPLESS_MAIN(TestCountryRules)
#include "tst_country_rules.moc"
