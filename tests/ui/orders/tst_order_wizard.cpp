// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_scene.h"
#include "ui/common/status_words.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tenantry;
using tenantry::testing::OrderScene;

namespace {

IntentId placedOrder(OrderScene &scene)
{
    return scene.desk.intents.first().id;
}

} // namespace

// The wizard as a whole: drafts, pages, placing and what becomes of it.
class TestOrderWizard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scenarioComesFirstAndDecidesThePages();
    void aNewCustomerChoosesATenantName();
    void aCustomerOfOursBuysAnotherProduct();
    void reviewShowsWhatIsOrdered();
    void reviewNamesTheProvider();
    void draftIsSavedAtEachStep();
    void draftIsSavedWhenTypingPauses();
    void whatIsTypedWhileSavingIsSavedToo();
    void aFailedSaveIsSaidAndTriedAgain();
    void resumesIdentical();
    void whatIsTypedDuringAWriteIsWrittenOnLeaving();
    void closingTheWindowKeepsTheLastWord();
    void theOtherAnswersCustomerOutlivesTheProgram();
    void anUntouchedDraftIsNotKept();
    void draftsAreListedAndDiscarded();
    void backNeverLosesTyping();
    void goingOnIsNeverBlocked();
    void listsWhatIsMissing();
    void missingLinkGoesToThePage();
    void pagesSayWhereOneStands();
    void existingCustomerHasNoTenantPage();
    void startsForACustomer();
    void placesOnlyOnce();
    void placeIsRefusedWhileSomethingIsMissing();
    void aFailedPlaceKeepsTheDraft();
    void offlineKeepsForSending_data();
    void offlineKeepsForSending();
    void theRoleMayNotOrder_data();
    void theRoleMayNotOrder();
    void everyRoleMayLookUpCustomers_data();
    void everyRoleMayLookUpCustomers();
    void withoutAnAccountNothingIsOrdered();
    void agreementOnRecordNeedsNoConfirmation();
    void agreementMustBeConfirmed();
    void signerIsPrefilledFromTheContact();
    void acceptanceInTheFutureIsAFault();
    void statusFollowsTheOrder();
    void theStatusPageMayBeLeft();
    void keptOrderIsSentOrGivenUp();
    void priceChangeLeadsBackToTheDraft();
    void parkedOrdersOpenAtThePageThatHelps_data();
    void parkedOrdersOpenAtThePageThatHelps();
    void partialSuccessIsNeverOrderedTwice();
    void firstPasswordIsShownOnceAndSaved();
    void lostFirstPasswordSaysHowToReset();
    void anotherAccountClosesTheDraft();
};

// S0-5, S4-49: no page is there that the scenario does not need, and none is missing in between
void TestOrderWizard::scenarioComesFirstAndDecidesThePages()
{
    OrderScene scene;
    scene.wizard.start();
    QCOMPARE(scene.wizard.current(), WizardPage::Scenario);
    QCOMPARE(scene.wizard.scenario().chosen(), OrderScenario::NotChosen);
    const auto pages = [&scene] {
        QList<WizardPage> shown;
        for (const OrderWizardViewModel::PageEntry &entry : scene.wizard.pages())
            shown.append(entry.page);
        return shown;
    };
    using Page = WizardPage;
    scene.wizard.scenario().choose(OrderScenario::NewCustomer);
    QCOMPARE(pages(), (QList{Page::Scenario, Page::Customer, Page::Tenant, Page::Offer, Page::Agreement, Page::Review,
                             Page::Status}));
    scene.wizard.scenario().choose(OrderScenario::ExistingCustomer);
    QCOMPARE(pages(),
             (QList{Page::Scenario, Page::Customer, Page::Offer, Page::Agreement, Page::Review, Page::Status}));
}

// S0-11
void TestOrderWizard::aNewCustomerChoosesATenantName()
{
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    scene.fillNewCustomer();
    scene.wizard.next();
    QCOMPARE(scene.wizard.current(), WizardPage::Tenant); // right after who it is
    QVERIFY(scene.wizard.missing().contains({u"tenant"_s, u"prefix"_s}));
    scene.chooseTenant(u"nordwindlogistik"_s);
    QVERIFY(!scene.wizard.missing().contains({u"tenant"_s, u"prefix"_s}));
    scene.wizard.goTo(WizardPage::Review);
    QCOMPARE(scene.wizard.review().facts().at(1).value, u"nordwindlogistik.onmicrosoft.com"_s);
}

// S0-54, S0-55: Office 365 is there already, Power BI comes to it, in the same tenant
void TestOrderWizard::aCustomerOfOursBuysAnotherProduct()
{
    OrderScene scene;
    scene.directory.addCustomer(u"Rotar SRL"_s, u"rotar.example"_s, {u"Office 365 Business Premium"_s});
    Offer powerBi = scene.desk.catalog.at(1);
    powerBi.productId = u"CFQ7TTC0PBI"_s;
    powerBi.title = u"Power BI Pro"_s;
    scene.desk.catalog.append(powerBi);
    scene.begin(OrderScenario::ExistingCustomer);
    scene.wizard.existingCustomer().choose(2);
    scene.wizard.existingCustomer().setCountry(u"RO"_s);
    scene.wizard.next();
    QCOMPARE(scene.wizard.current(), WizardPage::Offer);
    scene.wizard.offer().add(5);
    scene.confirmAgreement();
    scene.wizard.goTo(WizardPage::Review);
    QCOMPARE(scene.wizard.missing(), QList<MissingPart>());
    scene.wizard.place();
    QCOMPARE(scene.desk.placed.size(), 1);
    const OrderDraft &placed = scene.desk.placed.first();
    QCOMPARE(placed.scenario, OrderScenario::ExistingCustomer);
    QCOMPARE(placed.customer, scene.directory.customerDetails.at(2).row.id);
    QVERIFY(placed.newCustomer.tenantPrefix.isEmpty());
    QCOMPARE(placed.lines.size(), 1);
    QCOMPARE(placed.lines.first().offer.title, u"Power BI Pro"_s);
}

// S1-6, S1-8, S4-47: what was put together, before it is ordered
void TestOrderWizard::reviewShowsWhatIsOrdered()
{
    OrderScene scene;
    scene.completeNewOrder();
    scene.wizard.offer().add(3);
    scene.wizard.offer().setQuantityText(1, u"4"_s);
    scene.wizard.offer().setNickname(1, u"Field staff"_s);
    scene.wizard.goTo(WizardPage::Review);
    const ReviewLineModel &lines = scene.wizard.review().lines();
    const auto row = [&lines](int at) {
        QStringList cells;
        for (int column = 0; column < lines.columnCount(); ++column)
            cells.append(lines.index(at, column).data().toString());
        return cells.join(u'|');
    };
    QCOMPARE(lines.rowCount(), 2);
    QCOMPARE(row(0), u"Sample 365 Basic|1 year, billed monthly|12|5.60|67.20"_s);
    QCOMPARE(row(1), u"Sample Phone add-on (Field staff)|1 year, billed monthly|4|7.50|30.00"_s);
    QStringList facts;
    for (const ReviewStep::Fact &fact : scene.wizard.review().facts())
        facts.append(fact.value);
    QVERIFY(facts.contains(u"Nordwind Logistik S.R.L."_s));
    QVERIFY(facts.contains(u"Strada Lungă 5, 500035 Brașov"_s));
    QVERIFY(facts.contains(u"Ana Munteanu · ana.munteanu@nordwind.example · +40215550100"_s));
    QVERIFY(facts.contains(u"nordwindlogistik.onmicrosoft.com"_s));
}

// S0-56: whom the order goes to is the account's choice, and is read before it is placed
void TestOrderWizard::reviewNamesTheProvider()
{
    OrderScene scene;
    scene.accounts.add(tenantry::testing::FakeAccounts::productionAccount());
    scene.completeExistingOrder();
    const Account account = *scene.accounts.current();
    QStringList facts;
    for (const ReviewStep::Fact &fact : scene.wizard.review().facts())
        facts.append(fact.value);
    QVERIFY2(facts.contains(u"Microsoft · "_s + account.displayName), qPrintable(facts.join(u'\n')));
    OrderScene sample;
    sample.accounts.add(tenantry::testing::FakeAccounts::sampleAccount());
    sample.completeExistingOrder();
    const QList<ReviewStep::Fact> shown = sample.wizard.review().facts();
    QCOMPARE(shown.last().value, sample.accounts.current()->displayName); // no word bent for a sentence
}

void TestOrderWizard::draftIsSavedAtEachStep()
{
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    QCOMPARE(scene.stored().scenario, OrderScenario::NewCustomer);
    QCOMPARE(scene.stored().page, u"customer"_s);
    scene.fillNewCustomer();
    scene.wizard.next();
    QCOMPARE(scene.stored().newCustomer.companyName, u"Nordwind Logistik S.R.L."_s);
    QCOMPARE(scene.stored().page, u"tenant"_s);
    QCOMPARE(scene.stored().savedAt, scene.clock.now());
    QCOMPARE(scene.wizard.editor().saving(), DraftEditor::Saving::Saved);
}

void TestOrderWizard::draftIsSavedWhenTypingPauses()
{
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    scene.wizard.newCustomer().setValue(u"companyName"_s, u"Nord"_s);
    QCOMPARE(scene.wizard.editor().saving(), DraftEditor::Saving::Unsaved);
    scene.clock.advance(300ms);
    scene.wizard.newCustomer().setValue(u"companyName"_s, u"Nordwind"_s);
    scene.clock.advance(300ms);
    QVERIFY(scene.stored().newCustomer.companyName.isEmpty()); // still typing
    scene.clock.advance(300ms);
    QCOMPARE(scene.stored().newCustomer.companyName, u"Nordwind"_s);
}

void TestOrderWizard::whatIsTypedWhileSavingIsSavedToo()
{
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    bool typedOn = false;
    // the store announces the draft while the write is still under way: here the person types on
    connect(&scene.desk, &OrderDesk::draftsChanged, this, [&] {
        if (!std::exchange(typedOn, true))
            scene.wizard.newCustomer().setValue(u"companyName"_s, u"Nordwind"_s);
    });
    scene.wizard.newCustomer().setValue(u"companyName"_s, u"Nord"_s);
    scene.clock.advance(1s);
    QVERIFY(typedOn);
    QCOMPARE(scene.stored().newCustomer.companyName, u"Nordwind"_s);
    QCOMPARE(scene.wizard.editor().saving(), DraftEditor::Saving::Saved);
}

void TestOrderWizard::aFailedSaveIsSaidAndTriedAgain()
{
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    scene.desk.failure = Error{.kind = Error::Kind::StorageFull};
    scene.wizard.newCustomer().setValue(u"companyName"_s, u"Nord"_s);
    scene.clock.advance(1s);
    QCOMPARE(scene.wizard.editor().saving(), DraftEditor::Saving::Failed);
    QCOMPARE(scene.wizard.editor().error().kind, Error::Kind::StorageFull);
    scene.desk.failure.reset();
    scene.wizard.next();
    QCOMPARE(scene.wizard.editor().saving(), DraftEditor::Saving::Saved);
    QCOMPARE(scene.stored().newCustomer.companyName, u"Nord"_s);
}

void TestOrderWizard::resumesIdentical()
{
    OrderScene scene;
    scene.completeNewOrder();
    scene.wizard.review().setPurchaseOrderNumber(u"4471"_s);
    scene.wizard.review().setNote(u"Neue Fahrer ab Dezember"_s);
    scene.wizard.goTo(WizardPage::Offer);
    const OrderDraft before = scene.wizard.editor().draft();
    scene.wizard.closeKeepingDraft();
    QVERIFY(!scene.wizard.isOpen());

    scene.wizard.resume(before.id);
    QVERIFY(scene.wizard.isOpen());
    QCOMPARE(scene.wizard.current(), WizardPage::Offer);
    OrderDraft again = scene.wizard.editor().draft();
    again.savedAt = before.savedAt;
    QVERIFY(again == before);
    QCOMPARE(scene.wizard.offer().quantityText(0), u"12"_s);
    QCOMPARE(scene.wizard.tenant().typed(), u"nordwindlogistik"_s);
    QVERIFY(scene.wizard.tenant().confirmed()); // nothing that was typed is asked again
}

void TestOrderWizard::whatIsTypedDuringAWriteIsWrittenOnLeaving()
{
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    scene.desk.holdSaves = true;
    scene.wizard.newCustomer().setValue(u"companyName"_s, u"Nord"_s);
    scene.clock.advance(1s); // its write is under way
    scene.wizard.newCustomer().setValue(u"companyName"_s, u"Nordwind"_s);
    scene.wizard.closeKeepingDraft();
    QCOMPARE(scene.stored().newCustomer.companyName, u"Nordwind"_s);
}

// Within the pause after typing that a save waits for.
void TestOrderWizard::closingTheWindowKeepsTheLastWord()
{
    OrderScene scene;
    {
        OrderWizardViewModel wizard(scene.services);
        wizard.start();
        wizard.scenario().choose(OrderScenario::NewCustomer);
        wizard.newCustomer().setValue(u"companyName"_s, u"Nordwind"_s);
    }
    QCOMPARE(scene.desk.saved.size(), 1);
    QCOMPARE(scene.desk.saved.first().newCustomer.companyName, u"Nordwind"_s);
}

void TestOrderWizard::theOtherAnswersCustomerOutlivesTheProgram()
{
    OrderScene scene;
    scene.begin(OrderScenario::ExistingCustomer);
    scene.wizard.goTo(WizardPage::Customer);
    scene.wizard.existingCustomer().choose(0);
    const OrderDraft chosen = scene.wizard.editor().draft();
    QVERIFY(!chosen.customer.isEmpty());
    scene.wizard.scenario().choose(OrderScenario::NewCustomer);
    QVERIFY(scene.wizard.editor().draft().customer.isEmpty());
    scene.wizard.closeKeepingDraft();
    scene.wizard.resume(chosen.id);
    scene.wizard.scenario().choose(OrderScenario::ExistingCustomer);
    QCOMPARE(scene.wizard.editor().draft().customer, chosen.customer);
    QCOMPARE(scene.wizard.editor().draft().customerName, chosen.customerName);
}

void TestOrderWizard::anUntouchedDraftIsNotKept()
{
    OrderScene scene;
    scene.wizard.start();
    QCOMPARE(scene.desk.saved.size(), 1);
    scene.wizard.closeKeepingDraft();
    QVERIFY(scene.desk.saved.isEmpty());
}

void TestOrderWizard::draftsAreListedAndDiscarded()
{
    OrderScene scene;
    QAbstractItemModelTester tester(&scene.wizard.drafts());
    scene.begin(OrderScenario::NewCustomer);
    scene.fillNewCustomer();
    scene.wizard.closeKeepingDraft();
    scene.begin(OrderScenario::ExistingCustomer);
    scene.wizard.closeKeepingDraft();
    scene.wizard.readDrafts();
    QCOMPARE(scene.wizard.drafts().rowCount(), 2);
    scene.wizard.discard(scene.wizard.drafts().rowAt(0)->id);
    QCOMPARE(scene.wizard.drafts().rowCount(), 1);
    QCOMPARE(scene.desk.saved.size(), 1);
}

void TestOrderWizard::backNeverLosesTyping()
{
    OrderScene scene;
    scene.completeNewOrder();
    const OrderDraft before = scene.wizard.editor().draft();
    while (scene.wizard.pageBefore())
        scene.wizard.back();
    QCOMPARE(scene.wizard.current(), WizardPage::Scenario);
    while (scene.wizard.nextPage())
        scene.wizard.next();
    OrderDraft after = scene.wizard.editor().draft();
    after.savedAt = before.savedAt;
    QVERIFY(after == before);
}

// S1-18, S4-48
void TestOrderWizard::goingOnIsNeverBlocked()
{
    OrderScene scene;
    scene.demandEverything();
    scene.wizard.start();
    while (scene.wizard.nextPage())
        scene.wizard.next();
    QCOMPARE(scene.wizard.current(), WizardPage::Review);
    QVERIFY(!scene.wizard.mayPlace());
    QVERIFY(!scene.wizard.missingSoFar().isEmpty());
}

void TestOrderWizard::listsWhatIsMissing()
{
    OrderScene scene;
    scene.demandEverything();
    scene.begin(OrderScenario::NewCustomer);
    scene.wizard.newCustomer().setValue(u"companyName"_s, u"Nordwind"_s);
    QVERIFY(scene.wizard.missingSoFar().isEmpty()); // what has not been seen yet is not held against anyone
    scene.wizard.next();
    QCOMPARE(scene.wizard.missingSoFar(), (QList<MissingPart>{{u"customer"_s, u"postalCode"_s}}));
    scene.wizard.goTo(WizardPage::Review);
    QVERIFY(scene.wizard.missingSoFar().contains({u"offer"_s, u"lines"_s}));
    QCOMPARE(scene.wizard.missingSoFar().first().page, u"customer"_s); // in the order of the pages
}

void TestOrderWizard::missingLinkGoesToThePage()
{
    OrderScene scene;
    scene.demandEverything();
    scene.begin(OrderScenario::NewCustomer);
    scene.wizard.goTo(WizardPage::Review);
    QSignalSpy wanted(&scene.wizard, &OrderWizardViewModel::fieldWanted);
    scene.wizard.goToMissing({u"customer"_s, u"postalCode"_s});
    QCOMPARE(scene.wizard.current(), WizardPage::Customer);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"postalCode"_s);
}

void TestOrderWizard::pagesSayWhereOneStands()
{
    OrderScene scene;
    scene.demandEverything();
    scene.begin(OrderScenario::NewCustomer);
    scene.wizard.goTo(WizardPage::Tenant);
    using Mark = OrderWizardViewModel::Mark;
    const QList<OrderWizardViewModel::PageEntry> pages = scene.wizard.pages();
    QCOMPARE(pages.size(), 7);
    QCOMPARE(pages.at(0).mark, Mark::Complete);
    QCOMPARE(pages.at(1).mark, Mark::Missing);
    QCOMPARE(pages.at(1).missing, 2);
    QCOMPARE(pages.at(2).mark, Mark::Current);
    QCOMPARE(pages.at(3).mark, Mark::Ahead);
    QVERIFY(!pages.last().reachable); // the status page exists only for a placed order
}

// S0-60
void TestOrderWizard::existingCustomerHasNoTenantPage()
{
    OrderScene scene;
    scene.begin(OrderScenario::ExistingCustomer);
    QCOMPARE(scene.wizard.nextPage(), std::optional(WizardPage::Offer));
    scene.wizard.goTo(WizardPage::Tenant);
    QCOMPARE(scene.wizard.current(), WizardPage::Customer);
}

// S0-54
void TestOrderWizard::startsForACustomer()
{
    OrderScene scene;
    const CustomerId customer = scene.directory.customerDetails.at(1).row.id;
    scene.wizard.startFor(customer);
    QCOMPARE(scene.wizard.current(), WizardPage::Customer);
    QCOMPARE(scene.wizard.editor().draft().scenario, OrderScenario::ExistingCustomer);
    QCOMPARE(scene.wizard.editor().draft().customer, customer);
    QCOMPARE(scene.wizard.customerName(), u"Nordwind Grup SRL"_s);
}

// S0-57
void TestOrderWizard::placesOnlyOnce()
{
    OrderScene scene;
    scene.completeNewOrder();
    QCOMPARE(scene.wizard.missing(), QList<MissingPart>());
    const DraftId draft = scene.wizard.editor().draft().id;
    QSignalSpy placed(&scene.wizard, &OrderWizardViewModel::placed);
    scene.wizard.place();
    scene.wizard.place(); // double click, Enter twice
    QCOMPARE(scene.desk.placed.size(), 1);
    QCOMPARE(scene.desk.placed.first().id, draft);
    QCOMPARE(scene.desk.placed.first().newCustomer.tenantPrefix, u"nordwindlogistik"_s);
    QCOMPARE(placed.size(), 1);
    QCOMPARE(scene.wizard.current(), WizardPage::Status);
    scene.clock.advance(10s);
    QVERIFY(scene.desk.saved.isEmpty()); // a late save must not bring the draft back
}

void TestOrderWizard::placeIsRefusedWhileSomethingIsMissing()
{
    OrderScene scene;
    scene.completeNewOrder();
    scene.desk.missingRule = [](const OrderDraft &) { return QList<MissingPart>{{u"customer"_s, u"city"_s}}; };
    QVERIFY(!scene.wizard.mayPlace());
    scene.wizard.place();
    QVERIFY(scene.desk.placed.isEmpty());
    QCOMPARE(scene.wizard.current(), WizardPage::Review);
}

void TestOrderWizard::aFailedPlaceKeepsTheDraft()
{
    OrderScene scene;
    scene.completeNewOrder();
    scene.desk.failure = Error{.kind = Error::Kind::StorageFull};
    scene.wizard.place();
    QCOMPARE(scene.wizard.current(), WizardPage::Review);
    QVERIFY(scene.wizard.error().has_value());
    QVERIFY(!scene.wizard.placing());
    scene.desk.failure.reset();
    scene.wizard.place();
    QCOMPARE(scene.desk.placed.size(), 1);
    QVERIFY(!scene.wizard.error());
}

void TestOrderWizard::offlineKeepsForSending_data()
{
    QTest::addColumn<ConnectionState::Kind>("kind");
    QTest::addColumn<bool>("keeps");
    QTest::addRow("connected") << ConnectionState::Kind::Connected << false;
    QTest::addRow("busy") << ConnectionState::Kind::ProviderBusy << false;
    QTest::addRow("no network") << ConnectionState::Kind::NoNetwork << true;
    QTest::addRow("silent") << ConnectionState::Kind::ProviderSilent << true;
    QTest::addRow("work offline") << ConnectionState::Kind::WorkingOffline << true;
    QTest::addRow("signed out") << ConnectionState::Kind::SignedOut << true;
    QTest::addRow("certificate refused") << ConnectionState::Kind::CertificateRefused << true;
}

// S0-57
void TestOrderWizard::offlineKeepsForSending()
{
    QFETCH(ConnectionState::Kind, kind);
    QFETCH(bool, keeps);
    OrderScene scene;
    scene.completeNewOrder();
    ConnectionState state;
    state.kind = kind;
    scene.connection.become(state);
    scene.desk.offline = keeps;
    QCOMPARE(scene.wizard.keepsForSending(), keeps);
    QCOMPARE(scene.wizard.placeText(), keeps ? u"&Keep for sending"_s : u"&Place order"_s);
    scene.wizard.place();
    QCOMPARE(scene.wizard.status().intent()->state, keeps ? IntentState::Queued : IntentState::Running);
}

void TestOrderWizard::theRoleMayNotOrder_data()
{
    QTest::addColumn<StaffRole>("role");
    QTest::addColumn<bool>("newCustomer");
    QTest::addColumn<bool>("may");
    QTest::addRow("admin agent") << StaffRole::AdminAgent << true << true;
    QTest::addRow("sales agent") << StaffRole::SalesAgent << true << true; // S2-208, S2-209
    QTest::addRow("sales agent, customer of ours") << StaffRole::SalesAgent << false << true;
    QTest::addRow("helpdesk agent, new customer") << StaffRole::HelpdeskAgent << true << false;      // S2-211
    QTest::addRow("helpdesk agent, customer of ours") << StaffRole::HelpdeskAgent << false << false; // S2-212, S2-213
    QTest::addRow("unknown") << StaffRole::Unknown << true << true;
}

void TestOrderWizard::theRoleMayNotOrder()
{
    QFETCH(StaffRole, role);
    QFETCH(bool, newCustomer);
    QFETCH(bool, may);
    OrderScene scene;
    if (newCustomer)
        scene.completeNewOrder();
    else
        scene.completeExistingOrder();
    scene.setRole(role);
    QCOMPARE(scene.wizard.mayPlace(), may);
    QCOMPARE(scene.wizard.orderingRefused().isEmpty(), may);
    QVERIFY(may || scene.wizard.orderingRefused().contains(roleText(role)));
    scene.wizard.place();
    QCOMPARE(scene.desk.placed.size(), may ? 1 : 0);
}

void TestOrderWizard::everyRoleMayLookUpCustomers_data()
{
    QTest::addColumn<StaffRole>("role");
    QTest::addRow("admin agent") << StaffRole::AdminAgent;
    QTest::addRow("helpdesk agent") << StaffRole::HelpdeskAgent;
    QTest::addRow("sales agent") << StaffRole::SalesAgent;
}

// S2-210
void TestOrderWizard::everyRoleMayLookUpCustomers()
{
    QFETCH(StaffRole, role);
    OrderScene scene;
    scene.setRole(role);
    scene.begin(OrderScenario::ExistingCustomer);
    scene.wizard.existingCustomer().setText(u"nordwind"_s);
    scene.clock.advance(200ms);
    QCOMPARE(scene.wizard.existingCustomer().hits().rowCount(), 1);
    scene.wizard.existingCustomer().choose(0);
    QCOMPARE(scene.wizard.customerName(), u"Nordwind Grup SRL"_s);
}

// S4-40: nobody orders who has not signed in
void TestOrderWizard::withoutAnAccountNothingIsOrdered()
{
    OrderScene scene;
    scene.completeNewOrder();
    QVERIFY(scene.wizard.mayPlace());
    scene.accounts.currentId = {};
    Q_EMIT scene.accounts.changed();
    QVERIFY(!scene.wizard.mayPlace());
    QVERIFY(scene.wizard.orderingRefused().contains(u"No account"_s));
    scene.wizard.place();
    QVERIFY(scene.desk.placed.isEmpty());
}

// S2-155: an agreement that is on record counts
void TestOrderWizard::agreementOnRecordNeedsNoConfirmation()
{
    OrderScene scene;
    AgreementRecord record;
    record.templateId = u"template-1"_s;
    record.signer.firstName = u"Ana"_s;
    scene.desk.agreement = {AgreementStatus::Kind::OnRecord, record, {}, {}};
    scene.begin(OrderScenario::ExistingCustomer);
    scene.wizard.existingCustomer().choose(0);
    scene.wizard.goTo(WizardPage::Agreement);
    QVERIFY(scene.wizard.agreement().onRecord());
    QVERIFY(scene.wizard.agreement().missing().isEmpty());
    QVERIFY(scene.wizard.editor().draft().consent.alreadyOnRecord);
}

// S2-155, S2-156, S2-157
void TestOrderWizard::agreementMustBeConfirmed()
{
    OrderScene scene;
    scene.begin(OrderScenario::ExistingCustomer);
    scene.wizard.existingCustomer().choose(0);
    scene.wizard.goTo(WizardPage::Agreement);
    QVERIFY(scene.wizard.agreement().missing().contains({u"agreement"_s, u"given"_s}));
    QVERIFY(scene.wizard.agreement().missing().contains({u"agreement"_s, u"email"_s}));
    scene.confirmAgreement();
    QVERIFY(scene.wizard.agreement().missing().isEmpty());
    const AgreementConsent &consent = scene.wizard.agreement().consent();
    QCOMPARE(consent.templateId, u"template-1"_s); // read from the provider, never fixed
    QCOMPARE(scene.wizard.agreement().agreedOn(), scene.wizard.agreement().today());
}

void TestOrderWizard::signerIsPrefilledFromTheContact()
{
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    scene.fillNewCustomer();
    scene.wizard.goTo(WizardPage::Agreement);
    QCOMPARE(scene.wizard.agreement().signer(u"lastName"_s), u"Munteanu"_s);
    QCOMPARE(scene.wizard.agreement().signer(u"phone"_s), u"+40215550100"_s);
    QVERIFY(!scene.wizard.agreement().consent().given); // prefilled is not confirmed
}

void TestOrderWizard::acceptanceInTheFutureIsAFault()
{
    OrderScene scene;
    scene.completeNewOrder();
    scene.wizard.agreement().setAgreedOn(scene.wizard.agreement().today().addDays(1));
    QVERIFY(scene.wizard.agreement().missing().contains({u"agreement"_s, u"agreedAt"_s}));
    QVERIFY(!scene.wizard.mayPlace());
}

// S4-57
void TestOrderWizard::statusFollowsTheOrder()
{
    OrderScene scene;
    QAbstractItemModelTester tester(&scene.wizard.status().steps());
    scene.completeNewOrder();
    scene.wizard.place();
    Intent *order = scene.desk.find(placedOrder(scene));
    Step create;
    create.number = 1;
    create.kind = u"customer.create"_s;
    create.state = StepState::Sending;
    order->steps = {create};
    scene.desk.become(order->id, IntentState::Running);
    QCOMPARE(scene.wizard.status().steps().rowCount(), 1);
    QCOMPARE(scene.wizard.status().steps().index(0, 0).data().toString(), u"Create the customer"_s);
    QVERIFY(scene.wizard.status().actions().isEmpty());

    order->steps[0].state = StepState::Confirmed;
    order->facts.insert(u"orderIds"_s, QJsonArray{u"abc123"_s});
    scene.desk.become(order->id, IntentState::Confirmed);
    QCOMPARE(scene.wizard.status().steps().rowAt(0)->state, StepState::Confirmed);
    QCOMPARE(scene.wizard.status().headline(), u"The order is active"_s);
}

// S4-58: it takes its minutes without anyone looking on
void TestOrderWizard::theStatusPageMayBeLeft()
{
    OrderScene scene;
    scene.completeNewOrder();
    scene.wizard.place();
    const IntentId order = placedOrder(scene);
    QVERIFY(scene.wizard.status().advice().contains(u"You can leave this page"_s));
    scene.wizard.closeKeepingDraft();
    QVERIFY(!scene.wizard.isOpen());
    scene.desk.become(order, IntentState::Confirmed); // meanwhile
    scene.wizard.followOrder(order);
    QCOMPARE(scene.wizard.current(), WizardPage::Status);
    QCOMPARE(scene.wizard.status().headline(), u"The order is active"_s);
}

void TestOrderWizard::keptOrderIsSentOrGivenUp()
{
    OrderScene scene;
    scene.desk.offline = true;
    scene.completeNewOrder();
    scene.wizard.place();
    using Action = StatusStep::Action;
    QCOMPARE(scene.wizard.status().actions(), (QList{Action::SendNow, Action::Abandon}));
    scene.wizard.status().sendNow();
    QCOMPARE(scene.desk.sent, QList{placedOrder(scene)});
    QCOMPARE(scene.wizard.status().intent()->state, IntentState::Running);
}

void TestOrderWizard::priceChangeLeadsBackToTheDraft()
{
    OrderScene scene;
    scene.completeNewOrder();
    const OrderDraft reviewed = scene.wizard.editor().draft();
    scene.wizard.place();
    Intent *order = scene.desk.find(placedOrder(scene));
    order->facts.insert(
        u"cartPrices"_s,
        QJsonArray{
            QJsonObject{{u"line"_s, 0}, {u"reviewed"_s, u"5.60"_s}, {u"cart"_s, u"6.1"_s}, {u"currency"_s, u"EUR"_s}}});
    scene.desk.become(order->id, IntentState::Parked, QString::fromLatin1(park::priceChanged));
    QCOMPARE(scene.wizard.status().priceChanges().size(), 1);
    QVERIFY(scene.wizard.status().priceChanges().first().contains(u"5.60"_s));
    QVERIFY(scene.wizard.status().priceChanges().first().contains(u"6.10"_s));
    QVERIFY(scene.wizard.status().actions().contains(StatusStep::Action::ReviewAgain));

    scene.desk.catalog[1].listPrice = Money{*Decimal::parse("6.1"), u"EUR"_s}; // what the list says when read anew
    scene.wizard.status().reviewAgain();
    QCOMPARE(scene.wizard.current(), WizardPage::Review);
    QVERIFY(scene.wizard.editor().isOpen());
    QCOMPARE(scene.desk.catalogRefreshes, 1);
    OrderDraft again = scene.wizard.editor().draft();
    QVERIFY(again.id != reviewed.id);
    QCOMPARE(again.newCustomer, reviewed.newCustomer);
    QCOMPARE(again.lines.size(), reviewed.lines.size());
    QCOMPARE(again.lines.first().quantity, reviewed.lines.first().quantity);
    QCOMPARE(again.lines.first().offer.listPrice->amount, *Decimal::parse("6.1")); // the new price is reviewed
    QVERIFY(scene.wizard.offer().note(0).priceWas.has_value());
}

void TestOrderWizard::parkedOrdersOpenAtThePageThatHelps_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<WizardPage>("page");
    QTest::addRow("tenant taken") << QString::fromLatin1(park::tenantTaken) << WizardPage::Tenant;
    QTest::addRow("agreement missing") << QString::fromLatin1(park::agreementMissing) << WizardPage::Agreement;
    QTest::addRow("offer gone") << QString::fromLatin1(park::offerGone) << WizardPage::Offer;
    QTest::addRow("price changed") << QString::fromLatin1(park::priceChanged) << WizardPage::Review;
}

void TestOrderWizard::parkedOrdersOpenAtThePageThatHelps()
{
    QFETCH(QString, reason);
    QFETCH(WizardPage, page);
    OrderScene scene;
    scene.completeNewOrder();
    scene.wizard.place();
    scene.desk.become(placedOrder(scene), IntentState::Parked, reason);
    QVERIFY(!scene.wizard.status().advice().isEmpty());
    scene.wizard.status().reviewAgain();
    QCOMPARE(scene.wizard.current(), page);
}

void TestOrderWizard::partialSuccessIsNeverOrderedTwice()
{
    OrderScene scene;
    scene.completeNewOrder();
    scene.wizard.place();
    scene.desk.become(placedOrder(scene), IntentState::Parked, QString::fromLatin1(park::partialSuccess));
    QCOMPARE(scene.wizard.status().actions(), QList{StatusStep::Action::Abandon});
}

void TestOrderWizard::firstPasswordIsShownOnceAndSaved()
{
    OrderScene scene;
    scene.desk.firstPasswordKind = {FirstPassword::Kind::Kept, scene.clock.now().addDays(7)};
    scene.desk.password = uR"({"userName": "admin@nordwindlogistik.onmicrosoft.com", "password": "Yellow-Tulip-91"})"_s;
    scene.completeNewOrder();
    scene.wizard.place();
    StatusStep &status = scene.wizard.status();
    QVERIFY(!status.passwordText().isEmpty());
    QVERIFY(status.shownPassword().isEmpty()); // not before it is asked for
    QVERIFY(!status.passwordText().contains(u"Yellow"_s));
    status.showPassword();
    QCOMPARE(status.shownPassword(), u"Yellow-Tulip-91"_s);
    QCOMPARE(status.shownUserName(), u"admin@nordwindlogistik.onmicrosoft.com"_s);
    status.passwordSaved();
    QVERIFY(scene.desk.passwordSaved);
    QVERIFY(status.shownPassword().isEmpty());
    QCOMPARE(status.passwordState().kind, FirstPassword::Kind::Taken);
    QVERIFY(status.resetSteps().isEmpty());
}

void TestOrderWizard::lostFirstPasswordSaysHowToReset()
{
    OrderScene scene;
    scene.desk.firstPasswordKind = {FirstPassword::Kind::NotKept, {}};
    scene.completeNewOrder();
    scene.wizard.place();
    QVERIFY(scene.wizard.status().passwordText().contains(u"could not be kept"_s));
    QVERIFY(scene.wizard.status().resetSteps().startsWith(u"1."_s));
}

void TestOrderWizard::anotherAccountClosesTheDraft()
{
    OrderScene scene;
    scene.begin(OrderScenario::NewCustomer);
    scene.wizard.newCustomer().setValue(u"companyName"_s, u"Nordwind"_s);
    scene.accounts.add(tenantry::testing::FakeAccounts::productionAccount());
    QVERIFY(!scene.wizard.isOpen());
    QCOMPARE(scene.stored().newCustomer.companyName, u"Nordwind"_s);
}

QTEST_GUILESS_MAIN(TestOrderWizard)
#include "tst_order_wizard.moc"
