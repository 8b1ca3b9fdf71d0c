// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base_rules.h"
#include "domain/legal_forms.h"
#include "domain/tenant_name.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tenantry;
using namespace Qt::StringLiterals;

namespace {

struct LegalName
{
    const char16_t *country;
    const char16_t *name;
    const char16_t *first; // what a person would take first
};

// Invented names, one per legal form and trap of features e3.
constexpr LegalName legalNames[]{
    {u"RO", u"Brutăria Veche SRL", u"brutariaveche"},
    {u"RO", u"S.C. Brutăria Veche S.R.L.", u"brutariaveche"},
    {u"RO", u"SC Țesătoria Șoimul SRL", u"tesatoriasoimul"},
    {u"RO", u"SC \u015etefan \u015ei Fiii SRL", u"stefansifiii"},
    {u"RO", u"S.C.Morărița S.A.", u"morarita"},
    {u"RO", u"Transport Oltul S.A.", u"transportoltul"},
    {u"RO", u"Popescu Ioana PFA", u"popescuioana"},
    {u"RO", u"Ionescu Vasile Persoană Fizică Autorizată", u"ionescuvasile"},
    {u"RO", u"Cofetăria La Colț S.R.L.-D", u"cofetarialacolt"},
    {u"RO", u"Grădinița Piticot și Prietenii SRL", u"gradinitapiticotsiprietenii"},
    {u"RO", u"Asociația Română pentru Drumeții și Munte Curat SRL", u"asociatiaromanadrumetii"},
    {u"RO", u"Întreprinderea Îmbătrânitul Stejar S.N.C.", u"intreprindereaimbatranitul"},
    {u"RO", u"Auto 4x4 Brașov SRL", u"auto4x4brasov"},
    {u"RO", u"A&B Consult SRL", u"abconsult"},
    {u"RO", u"Dr. Mihăiță Stomatologie SRL", u"drmihaitastomatologie"},
    {u"RO", u"Vulcan-Nord S.R.L.", u"vulcannord"},
    {u"RO", u"„Zorile” SRL", u"zorile"},
    {u"RO", u"ENERGIA VERDE 2000 SA", u"energiaverde2000"},
    {u"RO", u"Ferma Lăptarilor Societate cu Răspundere Limitată", u"fermalaptarilor"},
    {u"MD", u"Vinăria Codrilor SRL", u"vinariacodrilor"},
    {u"MD", u"Î.I. Țurcanu Grigore", u"iiturcanugrigore"},
    {u"IT", u"Panificio Rossi S.r.l.", u"panificiorossi"},
    {u"IT", u"Panificio Rossi Srl", u"panificiorossi"},
    {u"IT", u"Panificio Rossi S. r. l.", u"panificiorossi"},
    {u"IT", u"Officine Bianchi S.p.A.", u"officinebianchi"},
    {u"IT", u"Officine Bianchi SpA", u"officinebianchi"},
    {u"IT", u"Verdi Luca & C. S.a.s.", u"verdiluca"},
    {u"IT", u"F.lli Neri S.n.c.", u"fllineri"},
    {u"IT", u"Caffè dell'Angolo S.r.l.s.", u"caffedellangolo"},
    {u"IT", u"L'Artigiano del Legno di Marino Paolo & C. S.n.c.", u"lartigianolegnomarinopaolo"},
    {u"IT", u"Città Più Società Cooperativa", u"cittapiu"},
    {u"IT", u"D'Amico Impianti S.r.l. Unipersonale", u"damicoimpianti"},
    {u"IT", u"Agricola Valle Blu Società a Responsabilità Limitata", u"agricolavalleblu"},
    {u"IT", u"Gelateria Perché No S.A.S.", u"gelateriapercheno"},
    {u"IT", u"Nuova Edil-Costruzioni S.r.l.", u"nuovaedilcostruzioni"},
    {u"IT", u"Ditta Gallo Emilio", u"galloemilio"},
    {u"IT", u"Terme & Benessere S.p.A.", u"termebenessere"},
    {u"IT", u"Pizzeria '900 S.r.l.", u"pizzeria900"},
    {u"IT", u"Studio Associato Fontana Marchetti Guidi e Partner S.r.l.", u"studioassociatofontana"},
    {u"IT", u"Südtiroler Apfelhof S.r.l.", u"sudtirolerapfelhof"},
    {u"DE", u"Müller GmbH", u"mueller"},
    {u"DE", u"Bäckerei Größe GmbH & Co. KG", u"baeckereigroesse"},
    {u"DE", u"Bäckerei Größe GmbH & Co KG", u"baeckereigroesse"},
    {u"DE", u"Schröder Maschinenbau AG", u"schroedermaschinenbau"},
    {u"DE", u"Weiß & Söhne OHG", u"weisssoehne"},
    {u"DE", u"Klein Aber Fein UG (haftungsbeschränkt)", u"kleinaberfein"},
    {u"DE", u"Hans Huber e. K.", u"hanshuber"},
    {u"DE", u"Hans Huber e.K.", u"hanshuber"},
    {u"DE", u"Turnverein Neustadt e.V.", u"turnvereinneustadt"},
    {u"DE", u"Wagner KG", u"wagner"},
    {u"DE", u"Vogt Verwaltungs Gesellschaft mit beschränkter Haftung", u"vogtverwaltungs"},
    {u"DE", u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerk GmbH", u"donaudampfschifffahrtselekt"},
    {u"DE", u"Krause + Partner GbR", u"krausepartner"},
    {u"DE", u"IT-Haus Süd GmbH", u"ithaussued"},
    {u"DE", u"1. FC Übung e.V.", u"1fcuebung"},
    {u"DE", u"Zahnarztpraxis Dr. Öztürk gGmbH", u"zahnarztpraxisdroeztuerk"},
    {u"DE", u"Meier, Schulz und Kollegen PartG", u"meierschulzundkollegen"},
    {u"AT", u"Österreichische Almkäserei GmbH", u"oesterreichischealmkaeserei"},
    {u"AT", u"Mayr Holzbau e.U.", u"mayrholzbau"},
    {u"AT", u"Gruber & Co OG", u"gruber"},
    {u"CH", u"Zürcher Uhren AG", u"zuercheruhren"},
    {u"CH", u"Ticino Servizi Sagl", u"ticinoservizi"},
    {u"CH", u"Genève Conseil Sàrl", u"geneveconseil"},
    {u"DE", u"Contoso.de GmbH", u"contosode"},
};

} // namespace

// Idea 8: at least one valid proposal for each of sixty legal names
class TestTenantProposals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixtyLegalNames_data();
    void sixtyLegalNames();
    void offersBothSpellingsOfUmlauts();
    void offersTheCountry();
    void proposesForALongName();
    void neverTakesTheLegalFormForTheName_data();
    void neverTakesTheLegalFormForTheName();
    void proposesNothingFromNothing_data();
    void proposesNothingFromNothing();
};

void TestTenantProposals::sixtyLegalNames_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("first");
    for (const LegalName &each : legalNames) {
        const QString name = QStringView(each.name).toString();
        QTest::addRow("%s", qUtf8Printable(name))
            << QStringView(each.country).toString() << name << QStringView(each.first).toString();
    }
    QVERIFY(std::size(legalNames) >= 60);
}

// S0-15: other names to choose from
void TestTenantProposals::sixtyLegalNames()
{
    QFETCH(const QString, country);
    QFETCH(const QString, name);
    QFETCH(const QString, first);
    const QStringList proposals = tenantProposals(name, country);
    QVERIFY(!proposals.isEmpty());
    QCOMPARE(proposals.first(), first);
    QCOMPARE(QSet<QString>(proposals.begin(), proposals.end()).size(), proposals.size());
    for (const QString &proposal : proposals) {
        const TenantPrefix prefix = readTenantPrefix(proposal);
        static const QRegularExpression plain(u"^[a-z0-9]{3,27}$"_s);
        QVERIFY2(prefix.valid() && !prefix.longerThanHearsay, qUtf8Printable(proposal));
        QVERIFY2(plain.match(proposal).hasMatch(), qUtf8Printable(proposal));
    }
}

void TestTenantProposals::offersBothSpellingsOfUmlauts()
{
    const QStringList german = tenantProposals(u"Müller Bäder GmbH"_s, u"DE"_s);
    QCOMPARE(german.value(0), u"muellerbaeder"_s);
    QVERIFY(german.contains(u"mullerbader"_s));
    const QStringList italian = tenantProposals(u"Südtirol Müsli S.r.l."_s, u"IT"_s);
    QCOMPARE(italian.value(0), u"sudtirolmusli"_s);
    QVERIFY(italian.contains(u"suedtirolmuesli"_s));
}

void TestTenantProposals::offersTheCountry()
{
    const QStringList proposals = tenantProposals(u"Brutăria de la Colț SRL"_s, u"ro"_s);
    QVERIFY(proposals.contains(u"brutariacoltro"_s));
    QVERIFY(proposals.contains(u"brutariacolt"_s));
    QVERIFY(proposals.contains(u"brutaria"_s));
    QVERIFY(proposals.size() >= 4 && proposals.size() <= 8);
}

void TestTenantProposals::proposesForALongName()
{
    const QStringList proposals = tenantProposals(QString(200, u'x') + u" SRL"_s, u"RO"_s);
    QVERIFY(!proposals.isEmpty());
    for (const QString &proposal : proposals)
        QVERIFY(proposal.size() <= builtInNumber(u"tenant.prefix.length"));
}

void TestTenantProposals::neverTakesTheLegalFormForTheName_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("words");
    QTest::addRow("name like a form") << u"IT"_s << u"Spa S.r.l."_s << QStringList{u"Spa"_s};
    QTest::addRow("form inside") << u"DE"_s << u"Kg Bau GmbH"_s << QStringList{u"Kg"_s, u"Bau"_s};
    QTest::addRow("two forms") << u"DE"_s << u"Weber UG (haftungsbeschränkt) & Co. KG"_s << QStringList{u"Weber"_s};
    QTest::addRow("form of another country stays")
        << u"DE"_s << u"Alpen SRL GmbH"_s << QStringList{u"Alpen"_s, u"SRL"_s};
    QTest::addRow("only a form") << u"DE"_s << u"GmbH"_s << QStringList{u"GmbH"_s};
    QTest::addRow("leading form") << u"RO"_s << u"S.C. Contoso"_s << QStringList{u"Contoso"_s};
}

void TestTenantProposals::neverTakesTheLegalFormForTheName()
{
    QFETCH(const QString, country);
    QFETCH(const QString, name);
    QFETCH(const QStringList, words);
    QCOMPARE(withoutLegalForm(companyWords(name), country), words);
}

void TestTenantProposals::proposesNothingFromNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("empty") << QString();
    QTest::addRow("symbols") << u"& — !"_s;
    QTest::addRow("other script") << u"Виктория"_s;
}

void TestTenantProposals::proposesNothingFromNothing()
{
    QFETCH(const QString, name);
    QVERIFY(tenantProposals(name, u"RO"_s).isEmpty());
}

QTEST_APPLESS_MAIN(TestTenantProposals)
#include "tst_tenant_proposals.moc"
