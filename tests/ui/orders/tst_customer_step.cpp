// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_scene.h"
#include "ui/orders/address_words.h"
#include "ui/orders/field_words.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tenantry;
using tenantry::testing::OrderScene;

// Who buys.
class TestCustomerStep final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsStandBesideTheirFields_data();
    void faultsStandBesideTheirFields();
    void aFaultIsShownOnlyAfterTheFieldWasLeft();
    void hintsDoNotBlock();
    void longAndNastyNamesAreTakenAsTheyAre_data();
    void longAndNastyNamesAreTakenAsTheyAre();
    void theCountryDecidesLanguageAndRegistrationNumber();
    void whatMayStayEmptyFollowsTheCountry();
    void onlyTheLastCountrysRulesCount();
    void checksTheAddress_data();
    void checksTheAddress();
    void takesASuggestedAddress();
    void anEditForgetsTheAddressAnswer();
    void findsAnExistingCustomerWhileTyping();
    void choosingTakesNameAndCountry();
    void withoutACountryTheMarketIsAssumedAndSaid();
    void changingTheScenarioLosesNothing();
};

void TestCustomerStep::faultsStandBesideTheirFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<FieldFault>("fault");
    QTest::addRow("empty company") << u"companyName"_s << u""_s << FieldFault::Missing;
    QTest::addRow("one letter") << u"companyName"_s << u"N"_s << FieldFault::TooShort;
    QTest::addRow("only a legal form") << u"companyName"_s << u"SRL"_s << FieldFault::OnlyLegalForm;
    QTest::addRow("only symbols") << u"companyName"_s << u"&&&"_s << FieldFault::OnlySymbols;
    QTest::addRow("postal code of another country") << u"postalCode"_s << u"10115"_s << FieldFault::WrongShape;
    QTest::addRow("no postal code") << u"postalCode"_s << u""_s << FieldFault::Missing;
    QTest::addRow("no street") << u"line1"_s << u"  "_s << FieldFault::Missing;
    QTest::addRow("no city") << u"city"_s << u""_s << FieldFault::Missing;
    QTest::addRow("no first name") << u"firstName"_s << u""_s << FieldFault::Missing;
    QTest::addRow("no last name") << u"lastName"_s << u""_s << FieldFault::Missing;
    QTest::addRow("no mail") << u"email"_s << u""_s << FieldFault::Missing;
    QTest::addRow("no mail address") << u"email"_s << u"ana at nordwind"_s << FieldFault::WrongShape;
    QTest::addRow("own domain") << u"email"_s << u"ana@partner.example"_s << FieldFault::OwnDomain;
}

// S0-2, S0-3, S0-4: each field that is needed says so beside itself
void TestCustomerStep::faultsStandBesideTheirFields()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(FieldFault, fault);
    OrderScene scene;
    scene.accounts.accounts[0].partnerDomain = u"partner.example"_s;
    scene.begin(OrderScenario::NewCustomer);
    scene.fillNewCustomer();
    QVERIFY(scene.wizard.newCustomer().problems().isEmpty());
    scene.wizard.newCustomer().setValue(field, value);
    scene.wizard.newCustomer().leave(field);
    const std::optional<FieldProblem> problem = scene.wizard.newCustomer().fault(field);
    QVERIFY(problem.has_value());
    QCOMPARE(problem->fault, fault);
    QVERIFY(!faultText(*problem).isEmpty());
}

void TestCustomerStep::aFaultIsShownOnlyAfterTheFieldWasLeft()
{
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    QVERIFY(!scene.wizard.newCustomer().fault(u"companyName"_s));
    scene.wizard.next(); // never blocked
    QCOMPARE(scene.wizard.current(), WizardPage::Tenant);
    QVERIFY(scene.wizard.newCustomer().fault(u"companyName"_s).has_value());
}

void TestCustomerStep::hintsDoNotBlock()
{
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    scene.fillNewCustomer();
    scene.wizard.newCustomer().setValue(u"companyName"_s, u"nordwind.com"_s);
    QCOMPARE(scene.wizard.newCustomer().nameHints(), QList{FieldHint::EndsInDomain});
    QVERIFY(!hintText(FieldHint::EndsInDomain).isEmpty());
    QVERIFY(scene.wizard.newCustomer().problems().isEmpty());
}

void TestCustomerStep::longAndNastyNamesAreTakenAsTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("200 characters") << QString(200, u'N');
    QTest::addRow("image") << u"<img src=file:///x>"_s;
    QTest::addRow("formula") << u"=cmd|' /C calc'!A0"_s;
}

void TestCustomerStep::longAndNastyNamesAreTakenAsTheyAre()
{
    QFETCH(QString, name);
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    scene.wizard.newCustomer().setValue(u"companyName"_s, name);
    QCOMPARE(scene.wizard.editor().draft().newCustomer.companyName, name);
    QCOMPARE(scene.wizard.editor().draft().customerName, name);
    scene.wizard.goTo(WizardPage::Review);
    QCOMPARE(scene.wizard.review().facts().first().value, name);
}

void TestCustomerStep::theCountryDecidesLanguageAndRegistrationNumber()
{
    OrderScene scene;
    CountryRules moldova;
    moldova.iso2 = u"MD"_s;
    moldova.defaultCulture = u"ro-MD"_s;
    moldova.cultures = {u"ro-MD"_s, u"ru-MD"_s};
    moldova.languages = {u"ro"_s, u"ru"_s};
    moldova.registrationNumberSupported = true;
    moldova.registrationNumberRequired = true;
    scene.desk.rules.insert(u"MD"_s, moldova);
    scene.begin(OrderScenario::NewCustomer);
    scene.fillNewCustomer();
    QCOMPARE(scene.wizard.newCustomer().value(u"culture"_s), u"ro-RO"_s);
    QVERIFY(!scene.wizard.newCustomer().registrationNumberAsked());

    scene.wizard.newCustomer().setValue(u"country"_s, u"MD"_s);
    QCOMPARE(scene.wizard.newCustomer().value(u"culture"_s), u"ro-MD"_s);
    QCOMPARE(scene.wizard.newCustomer().value(u"language"_s), u"ro"_s);
    QVERIFY(scene.wizard.newCustomer().registrationNumberAsked());
    scene.wizard.newCustomer().leave(u"registrationNumber"_s);
    QVERIFY(scene.wizard.newCustomer().fault(u"registrationNumber"_s).has_value());
    scene.wizard.newCustomer().setValue(u"registrationNumber"_s, u"1003600012345"_s);
    QVERIFY(!scene.wizard.newCustomer().fault(u"registrationNumber"_s));

    scene.wizard.newCustomer().setValue(u"country"_s, u"RO"_s); // sent where unsupported it is refused
    QVERIFY(scene.wizard.newCustomer().value(u"registrationNumber"_s).isEmpty());
}

void TestCustomerStep::whatMayStayEmptyFollowsTheCountry()
{
    OrderScene scene;
    CountryRules moldova = *builtInCountryRules(u"RO"_s);
    moldova.iso2 = u"MD"_s;
    moldova.phoneRequired = true;
    scene.desk.rules.insert(u"MD"_s, moldova);
    scene.begin(OrderScenario::NewCustomer);
    const NewCustomerStep &step = scene.wizard.newCustomer();
    scene.wizard.newCustomer().setValue(u"country"_s, u"RO"_s);
    QVERIFY(step.mayStayEmpty(u"phone"_s));
    QVERIFY(!step.mayStayEmpty(u"companyName"_s));
    QVERIFY(!step.mayStayEmpty(u"postalCode"_s));
    scene.wizard.newCustomer().setValue(u"country"_s, u"MD"_s);
    QVERIFY(!step.mayStayEmpty(u"phone"_s));
}

void TestCustomerStep::onlyTheLastCountrysRulesCount()
{
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    scene.wizard.newCustomer().setValue(u"country"_s, u"RO"_s);
    scene.wizard.newCustomer().setValue(u"country"_s, u"DE"_s);
    QCOMPARE(scene.wizard.newCustomer().rules().iso2, u"DE"_s);
    QCOMPARE(scene.wizard.newCustomer().value(u"culture"_s), u"de-DE"_s);
    QCOMPARE(scene.wizard.editor().draft().customerCountry, u"DE"_s);
}

void TestCustomerStep::checksTheAddress_data()
{
    QTest::addColumn<AddressCheck::Kind>("kind");
    QTest::addColumn<Tone>("tone");
    QTest::addRow("verified") << AddressCheck::Kind::Verified << Tone::Good;
    QTest::addRow("partial") << AddressCheck::Kind::Partial << Tone::Attention;
    QTest::addRow("not found") << AddressCheck::Kind::NotFound << Tone::Attention;
    QTest::addRow("could not be checked") << AddressCheck::Kind::CouldNotCheck << Tone::Attention;
}

void TestCustomerStep::checksTheAddress()
{
    QFETCH(AddressCheck::Kind, kind);
    QFETCH(Tone, tone);
    OrderScene scene;
    scene.desk.addressAnswer.kind = kind;
    scene.begin(OrderScenario::NewCustomer);
    scene.fillNewCustomer();
    scene.wizard.newCustomer().checkAddress();
    QCOMPARE(scene.wizard.newCustomer().addressState(), NewCustomerStep::AddressState::Answered);
    const StatusWord word = addressVerdictWord(scene.wizard.newCustomer().addressCheck());
    QCOMPARE(word.tone, tone);
    QVERIFY(!word.word.isEmpty());
    QVERIFY(scene.wizard.newCustomer().problems().isEmpty()); // an opinion, not a wall
}

void TestCustomerStep::takesASuggestedAddress()
{
    OrderScene scene;
    Address better;
    better.line1 = u"Strada Lungă nr. 5"_s;
    better.city = u"Brașov"_s;
    better.postalCode = u"500058"_s;
    scene.desk.addressAnswer = {AddressCheck::Kind::Suggestion, {better}, {}};
    scene.begin(OrderScenario::NewCustomer);
    scene.fillNewCustomer();
    scene.wizard.newCustomer().checkAddress();
    scene.wizard.newCustomer().useSuggestion(0);
    QCOMPARE(scene.wizard.newCustomer().value(u"postalCode"_s), u"500058"_s);
    QCOMPARE(scene.wizard.newCustomer().value(u"line1"_s), u"Strada Lungă nr. 5"_s);
    QCOMPARE(scene.wizard.newCustomer().value(u"country"_s), u"RO"_s);
    QCOMPARE(scene.wizard.newCustomer().addressCheck().kind, AddressCheck::Kind::Verified);
}

void TestCustomerStep::anEditForgetsTheAddressAnswer()
{
    OrderScene scene;
    scene.desk.addressAnswer.kind = AddressCheck::Kind::Verified;
    scene.begin(OrderScenario::NewCustomer);
    scene.fillNewCustomer();
    scene.wizard.newCustomer().checkAddress();
    scene.wizard.newCustomer().setValue(u"line1"_s, u"Strada Scurtă 1"_s);
    QCOMPARE(scene.wizard.newCustomer().addressState(), NewCustomerStep::AddressState::NotAsked);
}

// S0-59: part of the name, from the local store
void TestCustomerStep::findsAnExistingCustomerWhileTyping()
{
    OrderScene scene;
    QAbstractItemModelTester tester(&scene.wizard.existingCustomer().hits());
    scene.begin(OrderScenario::ExistingCustomer);
    QCOMPARE(scene.wizard.existingCustomer().hits().rowCount(), 2);
    scene.wizard.existingCustomer().setText(u"Nordwind"_s);
    QVERIFY(scene.wizard.existingCustomer().searching());
    scene.clock.advance(100ms);
    QCOMPARE(scene.wizard.existingCustomer().hits().rowCount(), 1);
    QCOMPARE(scene.wizard.existingCustomer().hits().rowAt(0)->companyName, u"Nordwind Grup SRL"_s);
    scene.wizard.existingCustomer().setText(u"brasovunelte.ex"_s); // by domain
    scene.clock.advance(100ms);
    QCOMPARE(scene.wizard.existingCustomer().hits().rowAt(0)->companyName, u"Brașov Unelte SRL"_s);
}

// S0-58
void TestCustomerStep::choosingTakesNameAndCountry()
{
    OrderScene scene;
    scene.directory.customerDetails[1].customer.address = Address();
    scene.directory.customerDetails[1].customer.address->country = u"IT"_s;
    scene.begin(OrderScenario::ExistingCustomer);
    scene.wizard.existingCustomer().choose(1);
    const OrderDraft &draft = scene.wizard.editor().draft();
    QCOMPARE(draft.customer, scene.directory.customerDetails[1].row.id);
    QCOMPARE(draft.customerName, u"Nordwind Grup SRL"_s);
    QCOMPARE(draft.customerCountry, u"IT"_s);
    QVERIFY(!scene.wizard.existingCustomer().countryAssumed());
    QCOMPARE(scene.directory.openedKeys, QList<qint64>{scene.directory.customerDetails[1].row.key});
}

void TestCustomerStep::withoutACountryTheMarketIsAssumedAndSaid()
{
    OrderScene scene;
    scene.accounts.accounts[0].market = u"DE"_s;
    scene.begin(OrderScenario::ExistingCustomer);
    scene.wizard.existingCustomer().choose(0);
    QCOMPARE(scene.wizard.editor().draft().customerCountry, u"DE"_s);
    QVERIFY(scene.wizard.existingCustomer().countryAssumed());
}

void TestCustomerStep::changingTheScenarioLosesNothing()
{
    OrderScene scene;
    scene.begin(OrderScenario::ExistingCustomer);
    scene.wizard.existingCustomer().choose(0);
    scene.wizard.existingCustomer().setCountry(u"IT"_s);
    const OrderDraft before = scene.wizard.editor().draft();

    scene.wizard.scenario().choose(OrderScenario::NewCustomer);
    QVERIFY(scene.wizard.editor().draft().customer.isEmpty());
    scene.fillNewCustomer();
    QCOMPARE(scene.wizard.editor().draft().customerName, u"Nordwind Logistik S.R.L."_s);

    scene.wizard.scenario().choose(OrderScenario::ExistingCustomer);
    QCOMPARE(scene.wizard.editor().draft().customer, before.customer);
    QCOMPARE(scene.wizard.editor().draft().customerName, before.customerName);
    QCOMPARE(scene.wizard.editor().draft().customerCountry, u"IT"_s);
    scene.wizard.scenario().choose(OrderScenario::NewCustomer);
    QCOMPARE(scene.wizard.newCustomer().value(u"companyName"_s), u"Nordwind Logistik S.R.L."_s);
}

QTEST_GUILESS_MAIN(TestCustomerStep)
#include "tst_customer_step.moc"
