// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_scene.h"
#include "ui/orders/tenant_words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tenantry;
using tenantry::testing::OrderScene;

// The name of a new tenant while it is typed.
class TestTenantStep final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsTyped_data();
    void readsWhatIsTyped();
    void showsAStateAtOnceAndAsksWhenTypingPauses();
    void onlyTheNewestAnswerCounts();
    void neverFreeWithoutAnAnswer_data();
    void neverFreeWithoutAnAnswer();
    void saysTheSeedsTwoMessages();
    void namesTheCustomerThatHasIt();
    void warnsButDoesNotBlockOver27();
    void cutsPastedNamesDownAndSaysSo();
    void asksAgainWhenTheConnectionIsBack();
    void proposalsAreCheckedOneAfterAnother();
    void usesAProposal();
    void checkAgainForgetsAnswers();
    void theConfirmationIsForThisNameOnly();
    void takenAndUnconfirmedKeepFromPlacing();
};

void TestTenantStep::readsWhatIsTyped_data()
{
    using Fault = TenantPrefix::Fault;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<TenantState::Kind>("kind");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("stored");
    const auto row = [](const char *name, const QString &typed, Fault fault, const QString &stored) {
        const bool fine = fault == Fault::None;
        QTest::addRow("%s", name) << typed << (fine ? TenantState::Kind::Checking : TenantState::Kind::Invalid) << fault
                                  << stored;
    };
    row("plain", u"nordwind"_s, Fault::None, u"nordwind"_s);
    row("capitals", u"NordWind"_s, Fault::None, u"nordwind"_s);
    row("full name", u"nordwind.onmicrosoft.com"_s, Fault::None, u"nordwind"_s);
    row("URL", u"https://nordwind.onmicrosoft.com/"_s, Fault::None, u"nordwind"_s);
    row("mail address", u"ana@nordwind.onmicrosoft.com"_s, Fault::None, u"nordwind"_s);
    row("28 characters", QString(28, u'a'), Fault::None, QString(28, u'a'));
    row("dot", u"nord.wind"_s, Fault::Dot, u"nord.wind"_s);
    row("space", u"nord wind"_s, Fault::Blank, u"nord wind"_s);
    row("diacritic", u"brașov"_s, Fault::Diacritic, u"brașov"_s);
    row("symbol", u"nord_wind"_s, Fault::Symbol, u"nord_wind"_s);
    row("other domain", u"ana@nordwind.example"_s, Fault::OtherDomain, u"ana@nordwind.example"_s);
}

// S1-19, S1-24, S4-51: a name or a whole ….onmicrosoft.com name; the prefix of the tenant to be made is kept
void TestTenantStep::readsWhatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(TenantState::Kind, kind);
    QFETCH(TenantPrefix::Fault, fault);
    QFETCH(QString, stored);
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    scene.wizard.goTo(WizardPage::Tenant);
    scene.wizard.tenant().setTyped(typed);
    QCOMPARE(scene.wizard.tenant().state().kind, kind);
    QCOMPARE(scene.wizard.tenant().state().fault, fault);
    QCOMPARE(scene.wizard.editor().draft().newCustomer.tenantPrefix, stored);
    if (kind == TenantState::Kind::Invalid) {
        QVERIFY(!tenantStateSentence(scene.wizard.tenant().state()).isEmpty());
        scene.clock.advance(1s);
        QCOMPARE(scene.desk.askedPrefixes, QStringList()); // what cannot be a name is not asked
    }
}

// S0-16, S1-20; design §8: every check shows a state within 200 ms; here it is there at once, and the question follows
// within 250 ms
void TestTenantStep::showsAStateAtOnceAndAsksWhenTypingPauses()
{
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    scene.wizard.goTo(WizardPage::Tenant);
    for (const QString &typed : {u"n"_s, u"no"_s, u"nor"_s}) {
        scene.wizard.tenant().setTyped(typed);
        QCOMPARE(scene.wizard.tenant().state().kind, TenantState::Kind::Checking);
        scene.clock.advance(100ms);
    }
    QCOMPARE(scene.desk.askedPrefixes, QStringList());
    scene.clock.advance(150ms);
    QCOMPARE(scene.desk.askedPrefixes, QStringList{u"nor"_s});
    QCOMPARE(scene.wizard.tenant().state().kind, TenantState::Kind::Free);
}

void TestTenantStep::onlyTheNewestAnswerCounts()
{
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    scene.wizard.goTo(WizardPage::Tenant);
    scene.desk.holdTenants = true;
    scene.wizard.tenant().setTyped(u"first"_s);
    scene.clock.advance(250ms);
    scene.wizard.tenant().setTyped(u"second"_s);
    scene.clock.advance(250ms);
    QCOMPARE(scene.desk.tenantAnswers.open.size(), size_t(2));

    TenantState taken;
    taken.kind = TenantState::Kind::Taken;
    TenantState free;
    free.kind = TenantState::Kind::Free;
    scene.desk.tenantAnswers.open[1].settle(taken); // the newer question is answered first
    QCOMPARE(scene.wizard.tenant().state().kind, TenantState::Kind::Taken);
    scene.desk.tenantAnswers.open[0].settle(free);
    QCOMPARE(scene.wizard.tenant().state().kind, TenantState::Kind::Taken);
}

void TestTenantStep::neverFreeWithoutAnAnswer_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<TenantState::Kind>("kind");
    QTest::addColumn<QString>("words");
    Error status500{.kind = Error::Kind::Server};
    status500.http = 500;
    QTest::addRow("status 500") << status500 << TenantState::Kind::CouldNotCheck << u"500"_s;
    QTest::addRow("offline") << Error{.kind = Error::Kind::Offline} << TenantState::Kind::NotChecked << u"connection"_s;
    QTest::addRow("no answer in time") << Error{.kind = Error::Kind::Timeout} << TenantState::Kind::CouldNotCheck
                                       << u"No usable answer"_s;
    QTest::addRow("taken back") << Error{.kind = Error::Kind::Cancelled} << TenantState::Kind::NotChecked << QString();
}

void TestTenantStep::neverFreeWithoutAnAnswer()
{
    QFETCH(Error, error);
    QFETCH(TenantState::Kind, kind);
    QFETCH(QString, words);
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    scene.wizard.goTo(WizardPage::Tenant);
    scene.desk.tenantAnswers.next.push_back(error);
    scene.wizard.tenant().setTyped(u"nordwind"_s);
    scene.clock.advance(250ms);
    QCOMPARE(scene.wizard.tenant().state().kind, kind);
    QVERIFY(tenantStateSentence(scene.wizard.tenant().state()).contains(words));
}

// S0-14, S0-16
void TestTenantStep::saysTheSeedsTwoMessages()
{
    TenantState state;
    state.kind = TenantState::Kind::Taken;
    QVERIFY(tenantStateSentence(state).startsWith(u"Tenant already exists!"_s));
    QVERIFY(tenantStateSentence(state).contains(u"Choose another name"_s));
    state.kind = TenantState::Kind::Free;
    QCOMPARE(tenantStateSentence(state), u"New tenant will be created."_s);
}

void TestTenantStep::namesTheCustomerThatHasIt()
{
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    scene.wizard.goTo(WizardPage::Tenant);
    TenantState ours;
    ours.kind = TenantState::Kind::Ours;
    ours.ourCustomer = u"<img src=file:///x> SRL"_s;
    scene.desk.tenants.insert(u"nordwindgrup"_s, ours);
    scene.wizard.tenant().setTyped(u"nordwindgrup"_s);
    scene.clock.advance(250ms);
    QCOMPARE(scene.wizard.tenant().state().kind, TenantState::Kind::Ours);
    QVERIFY(tenantStateSentence(scene.wizard.tenant().state()).contains(u"<img src=file:///x> SRL"_s));
}

void TestTenantStep::warnsButDoesNotBlockOver27()
{
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    scene.fillNewCustomer();
    scene.chooseTenant(QString(27, u'b'));
    QVERIFY(!scene.wizard.tenant().prefix().longerThanHearsay);
    scene.chooseTenant(QString(28, u'b'));
    QVERIFY(scene.wizard.tenant().prefix().longerThanHearsay);
    QCOMPARE(scene.wizard.tenant().state().kind, TenantState::Kind::Free);
    QVERIFY(scene.wizard.tenant().missing().isEmpty());
}

void TestTenantStep::cutsPastedNamesDownAndSaysSo()
{
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    scene.wizard.goTo(WizardPage::Tenant);
    scene.wizard.tenant().setTyped(u"https://nordwind.onmicrosoft.com/"_s);
    QVERIFY(scene.wizard.tenant().cutDown());
    QCOMPARE(scene.wizard.tenant().typed(), u"nordwind"_s);
    scene.wizard.tenant().setTyped(u"nordwin"_s);
    QVERIFY(!scene.wizard.tenant().cutDown());
}

void TestTenantStep::asksAgainWhenTheConnectionIsBack()
{
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    scene.wizard.goTo(WizardPage::Tenant);
    scene.desk.tenantAnswers.next.push_back(Error{.kind = Error::Kind::Offline});
    scene.wizard.tenant().setTyped(u"nordwind"_s);
    scene.clock.advance(250ms);
    QVERIFY(scene.wizard.tenant().state().offline);
    ConnectionState connected;
    connected.kind = ConnectionState::Kind::Connected;
    scene.connection.become(connected);
    QCOMPARE(scene.wizard.tenant().state().kind, TenantState::Kind::Free);
}

// S0-15, idea 8: names from the legal name, each with its own state
void TestTenantStep::proposalsAreCheckedOneAfterAnother()
{
    OrderScene scene;
    QAbstractItemModelTester tester(&scene.wizard.tenant().proposals());
    scene.begin(OrderScenario::NewCustomer);
    scene.fillNewCustomer();
    scene.desk.holdTenants = true;
    scene.wizard.goTo(WizardPage::Tenant);
    TenantProposalModel &proposals = scene.wizard.tenant().proposals();
    QVERIFY(proposals.rowCount() >= 2);
    QCOMPARE(proposals.rowAt(0)->state.kind, TenantState::Kind::Checking);
    QVERIFY(proposals.rowAt(1)->waiting);
    QCOMPARE(scene.desk.askedPrefixes.size(), 1);

    TenantState taken;
    taken.kind = TenantState::Kind::Taken;
    scene.desk.tenantAnswers.open[0].settle(taken);
    QCOMPARE(proposals.rowAt(0)->state.kind, TenantState::Kind::Taken);
    QCOMPARE(proposals.rowAt(1)->state.kind, TenantState::Kind::Checking);
    QCOMPARE(scene.desk.askedPrefixes.size(), 2);
}

// S0-15: another name until the good message appears
void TestTenantStep::usesAProposal()
{
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    scene.fillNewCustomer();
    scene.wizard.goTo(WizardPage::Tenant);
    const QString name = scene.wizard.tenant().proposals().rowAt(1)->prefix;
    scene.wizard.tenant().useProposal(1);
    scene.clock.advance(250ms);
    QCOMPARE(scene.wizard.tenant().typed(), name);
    QVERIFY(scene.wizard.tenant().proposals().rowAt(1)->inUse);
    QCOMPARE(scene.wizard.tenant().state().kind, TenantState::Kind::Free);
}

void TestTenantStep::checkAgainForgetsAnswers()
{
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    scene.fillNewCustomer();
    scene.chooseTenant(u"nordwind"_s);
    const qsizetype asked = scene.desk.askedPrefixes.count(u"nordwind"_s);
    scene.wizard.tenant().checkAgain();
    QCOMPARE(scene.desk.forgotten, 1);
    QVERIFY(scene.desk.askedPrefixes.count(u"nordwind"_s) > asked);
}

// S2-228: the choice is for good, so it is typed a second time, and again for another name
void TestTenantStep::theConfirmationIsForThisNameOnly()
{
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    scene.chooseTenant(u"nordwind"_s);
    QVERIFY(scene.wizard.tenant().confirmed());
    scene.wizard.tenant().setConfirmation(u"nordwinf"_s);
    QVERIFY(!scene.wizard.tenant().confirmed());
    scene.wizard.tenant().setConfirmation(u"Nordwind.onmicrosoft.com"_s);
    QVERIFY(scene.wizard.tenant().confirmed());
    scene.wizard.tenant().setTyped(u"nordwind2"_s);
    QVERIFY(!scene.wizard.tenant().confirmed());
    QVERIFY(scene.wizard.tenant().confirmation().isEmpty());
}

// S0-14, S2-228
void TestTenantStep::takenAndUnconfirmedKeepFromPlacing()
{
    OrderScene scene;
    TenantState taken;
    taken.kind = TenantState::Kind::Taken;
    scene.desk.tenants.insert(u"nordwind"_s, taken);
    scene.begin(OrderScenario::NewCustomer);
    scene.wizard.goTo(WizardPage::Tenant);
    scene.wizard.tenant().setTyped(u"nordwind"_s);
    scene.clock.advance(250ms);
    const QList<MissingPart> expected{{u"tenant"_s, u"tenantTaken"_s}, {u"tenant"_s, u"confirmedPrefix"_s}};
    QCOMPARE(scene.wizard.tenant().missing(), expected);
}

QTEST_GUILESS_MAIN(TestTenantStep)
#include "tst_tenant_step.moc"
