// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base_rules.h"
#include "domain/tenant_name.h"

#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;
using Fault = TenantPrefix::Fault;

Q_DECLARE_METATYPE(tenantry::TenantPrefix::Fault)

class TestTenantName final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsPrefixes_S0_13_data();
    void acceptsPrefixes_S0_13();
    void understandsPastedNames_S1_19_data();
    void understandsPastedNames_S1_19();
    void refusesBadInput_data();
    void refusesBadInput();
    void warnsAboveHearsayLength();
    void givesTheFullDomain_S0_13();
};

void TestTenantName::acceptsPrefixes_S0_13_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addRow("plain") << u"contoso"_s << u"contoso"_s;
    QTest::addRow("capitals") << u"ContosoRO"_s << u"contosoro"_s;
    QTest::addRow("digits") << u"3dprint2"_s << u"3dprint2"_s;
    QTest::addRow("blanks around") << u"  contoso\t"_s << u"contoso"_s;
    QTest::addRow("quoted") << u"„contoso“"_s << u"contoso"_s;
    QTest::addRow("hyphen inside") << u"contoso-ro"_s << u"contoso-ro"_s;
}

void TestTenantName::acceptsPrefixes_S0_13()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    const TenantPrefix prefix = readTenantPrefix(typed);
    QCOMPARE(prefix.text, text);
    QVERIFY(prefix.valid());
    QVERIFY(!prefix.longerThanHearsay);
    QVERIFY(!prefix.understoodFromLonger);
}

void TestTenantName::understandsPastedNames_S1_19_data()
{
    QTest::addColumn<QString>("typed");
    const QStringList pasted{u"contoso.onmicrosoft.com"_s,
                             u"Contoso.OnMicrosoft.com"_s,
                             u" contoso.onmicrosoft.com. "_s,
                             u"https://contoso.onmicrosoft.com"_s,
                             u"http://contoso.onmicrosoft.com:443/path?x=1#y"_s,
                             u"contoso.onmicrosoft.com/"_s,
                             u"https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/authorize"_s,
                             u"https://admin.example/?tenant=contoso.onmicrosoft.com&x=1"_s,
                             u"admin@contoso.onmicrosoft.com"_s,
                             u"mailto:admin@contoso.onmicrosoft.com"_s,
                             u"<admin@contoso.onmicrosoft.com>,"_s,
                             u"@contoso.onmicrosoft.com"_s};
    for (const QString &each : pasted)
        QTest::addRow("%s", qUtf8Printable(each)) << each;
}

void TestTenantName::understandsPastedNames_S1_19()
{
    QFETCH(const QString, typed);
    const TenantPrefix prefix = readTenantPrefix(typed);
    QCOMPARE(prefix.text, u"contoso"_s);
    QVERIFY(prefix.valid());
    QVERIFY(prefix.understoodFromLonger);
}

void TestTenantName::refusesBadInput_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("text");
    QTest::addRow("empty") << QString() << Fault::Empty << QString();
    QTest::addRow("blanks") << u"  \t"_s << Fault::Empty << QString();
    QTest::addRow("suffix alone") << u".onmicrosoft.com"_s << Fault::Empty << QString();
    QTest::addRow("dot") << u"contoso.ro"_s << Fault::Dot << u"contoso.ro"_s;
    QTest::addRow("www") << u"www.contoso.onmicrosoft.com"_s << Fault::Dot << u"www.contoso"_s;
    QTest::addRow("routing domain") << u"contoso.mail.onmicrosoft.com"_s << Fault::Dot << u"contoso.mail"_s;
    QTest::addRow("half a suffix") << u"contoso.onmicrosoft"_s << Fault::Dot << u"contoso.onmicrosoft"_s;
    QTest::addRow("look-alike suffix") << u"contoso.onmicrosoft.com.evil.example"_s << Fault::Dot
                                       << u"contoso.onmicrosoft.com.evil.example"_s;
    QTest::addRow("space") << u"con toso"_s << Fault::Blank << u"con toso"_s;
    QTest::addRow("space in a full name") << u"con toso.onmicrosoft.com"_s << Fault::Blank << u"con toso"_s;
    QTest::addRow("no-break space") << u"con\u00a0toso"_s << Fault::Blank << u"con\u00a0toso"_s;
    QTest::addRow("company name") << u"Contoso S.R.L."_s << Fault::Blank << u"contoso s.r.l"_s;
    QTest::addRow("Romanian") << u"brașov"_s << Fault::Diacritic << u"brașov"_s;
    QTest::addRow("German") << u"müller"_s << Fault::Diacritic << u"müller"_s;
    QTest::addRow("decomposed") << u"mu\u0308ller"_s << Fault::Diacritic << u"mu\u0308ller"_s;
    QTest::addRow("Cyrillic a") << u"cont\u043eso"_s << Fault::Diacritic << u"cont\u043eso"_s;
    QTest::addRow("underscore") << u"con_toso"_s << Fault::Symbol << u"con_toso"_s;
    QTest::addRow("ampersand") << u"a&b"_s << Fault::Symbol << u"a&b"_s;
    QTest::addRow("zero width") << u"con\u200btoso"_s << Fault::Symbol << u"con\u200btoso"_s;
    QTest::addRow("hyphen first") << u"-contoso"_s << Fault::Symbol << u"-contoso"_s;
    QTest::addRow("hyphen last") << u"contoso-"_s << Fault::Symbol << u"contoso-"_s;
    QTest::addRow("markup") << u"<img/src=x>y"_s << Fault::Symbol << u"img/src=x>y"_s;
    QTest::addRow("mail elsewhere") << u"ana@contoso.ro"_s << Fault::OtherDomain << u"contoso.ro"_s;
    QTest::addRow("web page") << u"https://www.contoso.ro/despre"_s << Fault::OtherDomain << u"www.contoso.ro"_s;
}

void TestTenantName::refusesBadInput()
{
    QFETCH(const QString, typed);
    QFETCH(const Fault, fault);
    QFETCH(const QString, text);
    const TenantPrefix prefix = readTenantPrefix(typed);
    QCOMPARE(prefix.fault, fault);
    QCOMPARE(prefix.text, text);
    QVERIFY(!prefix.valid());
}

// 27 is hearsay: warn, do not block
void TestTenantName::warnsAboveHearsayLength()
{
    const int limit = builtInNumber(u"tenant.prefix.length");
    QCOMPARE(limit, 27);
    QVERIFY(!readTenantPrefix(QString(limit, u'a')).longerThanHearsay);
    const TenantPrefix longer = readTenantPrefix(QString(limit + 1, u'a') + onMicrosoftSuffix.toString());
    QVERIFY(longer.longerThanHearsay);
    QVERIFY(longer.valid());
}

void TestTenantName::givesTheFullDomain_S0_13()
{
    QCOMPARE(readTenantPrefix(u"Contoso"_s).domain(), u"contoso.onmicrosoft.com"_s);
}

QTEST_APPLESS_MAIN(TestTenantName)
#include "tst_tenant_name.moc"
