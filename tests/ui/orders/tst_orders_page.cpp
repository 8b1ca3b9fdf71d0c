// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_scene.h"
#include "testing/layout_check.h"
#include "ui/common/field_frame.h"
#include "ui/common/message_bar.h"
#include "ui/common/suffix_line_edit.h"
#include "ui/common/tenantry_style.h"
#include "ui/common/theme.h"
#include "ui/orders/orders_page.h"
#include "ui/orders/wizard_page_widget.h"
#include "ui/orders/wizard_view.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tenantry;
using namespace tenantry::testing;

// The real wizard under real key events.
class TestOrdersPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void brandNewIsAQuestionNotAGuess();
    void aNewCustomerIsTypedIn();
    void tenantFieldHasAFixedEnding();
    void keyboardOnlyFromEmptyToPlaced();
    void everyControlHasAName();
    void enterPlacesNothingByItself();
    void aHeldEnterKeyDoesNotRunThroughThePages();
    void doubleClickPlacesOnce();
    void quantityTakesAnyTextAndTellsTheFault_data();
    void quantityTakesAnyTextAndTellsTheFault();
    void faultStandsBesideTheField();
    void missingLinkFocusesTheField();
    void nastyNamesStayPlain();
    void offlineButtonReadsKeepForSending();
    void roleIsSaidOnEveryPage();
    void discardAsksFirst();
    void abandonAsksFirst();
    void passwordCanBeCopiedAndSaved();
    void wordsFollowTheLanguage();

private:
    struct Screen
    {
        Screen();
        OrderScene scene;
        FakePrompts prompts;
        OrdersPage page;
        OrderWizardViewModel &wizard() { return page.wizard(); }
        template <class T>
        T *find(const QString &name)
        {
            for (T *widget : page.findChildren<T *>(name)) {
                if (widget->isVisible())
                    return widget;
            }
            return nullptr;
        }
        void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
        void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
        {
            QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        }
        QPushButton *nextButton() { return find<QPushButton>(u"next"_s); }
        void completeNewOrder(); // through the page's own wizard
    };
};

TestOrdersPage::Screen::Screen() : page(scene.services, prompts)
{
    page.resize(1222, 690);
    page.show();
    page.activateWindow();
    if (!QTest::qWaitForWindowActive(&page))
        qWarning("the window did not become active");
    page.entered();
}

void TestOrdersPage::Screen::completeNewOrder()
{
    scene.completeNewOrder();
    scene.wizard.closeKeepingDraft();
    page.openDraft(scene.stored().id);
    wizard().goTo(WizardPage::Tenant);
    scene.clock.advance(1s);
    wizard().tenant().setConfirmation(wizard().tenant().prefix().text);
    wizard().goTo(WizardPage::Review);
}

void TestOrdersPage::initTestCase()
{
    QApplication::setStyle(new TenantryStyle);
    QApplication::setPalette(lightPalette());
}

// S0-6, S0-7
void TestOrdersPage::brandNewIsAQuestionNotAGuess()
{
    Screen screen;
    screen.page.startOrder();
    auto *brandNew = screen.find<QRadioButton>(u"newCustomer"_s);
    auto *existing = screen.find<QRadioButton>(u"existingCustomer"_s);
    QVERIFY(brandNew && existing);
    QVERIFY(!brandNew->isChecked() && !existing->isChecked());
    QString explained;
    for (const QLabel *label : screen.page.findChildren<QLabel *>()) {
        if (label->isVisible())
            explained += label->text() + u'\n';
    }
    QVERIFY(explained.contains(u"never had a Microsoft subscription paid monthly or yearly"_s)); // S0-6
    QVERIFY(explained.contains(u"under any kind of licence"_s));                                 // S0-6
    QVERIFY(explained.contains(u"Office 365 or Exchange Online"_s));                             // S0-7
    QVERIFY(brandNew->accessibleDescription().contains(u"never had"_s));                         // and is read aloud
}

// S0-9, S0-10, S1-16, S4-50
void TestOrdersPage::aNewCustomerIsTypedIn()
{
    Screen screen;
    screen.page.startOrder();
    screen.find<QRadioButton>(u"newCustomer"_s)->click();
    QCOMPARE(screen.wizard().scenario().chosen(), OrderScenario::NewCustomer);
    QTest::mouseClick(screen.nextButton(), Qt::LeftButton);
    QCOMPARE(screen.wizard().current(), WizardPage::Customer);
    screen.wizard().newCustomer().setValue(u"country"_s, u"RO"_s);
    QVERIFY(!screen.wizard().newCustomer().problems().isEmpty());
    const QList<std::pair<QString, QString>> entries{{u"companyName"_s, u"Nordwind Logistik S.R.L."_s},
                                                     {u"line1"_s, u"Strada Lunga 5"_s},
                                                     {u"postalCode"_s, u"500035"_s},
                                                     {u"city"_s, u"Brasov"_s},
                                                     {u"firstName"_s, u"Ana"_s},
                                                     {u"lastName"_s, u"Munteanu"_s},
                                                     {u"email"_s, u"ana@nordwind.example"_s},
                                                     {u"phone"_s, u"+40215550100"_s}};
    for (const auto &[name, value] : entries) {
        auto *field = screen.find<QLineEdit>(name);
        QVERIFY2(field, qPrintable(name));
        field->setFocus();
        screen.type(value);
    }
    const NewCustomerData &entered = screen.wizard().editor().draft().newCustomer;
    QCOMPARE(entered.companyName, u"Nordwind Logistik S.R.L."_s);
    QCOMPARE(entered.address.postalCode, u"500035"_s);
    QCOMPARE(entered.contact.phone, u"+40215550100"_s);
    QVERIFY(screen.wizard().newCustomer().problems().isEmpty());
}

// S0-12, S0-13, S4-51: only what stands before .onmicrosoft.com is typed
void TestOrdersPage::tenantFieldHasAFixedEnding()
{
    Screen screen;
    screen.page.startOrder();
    screen.wizard().scenario().choose(OrderScenario::NewCustomer);
    screen.wizard().goTo(WizardPage::Tenant);
    auto *field = screen.find<SuffixLineEdit>(u"tenantPrefix"_s);
    QVERIFY(field);
    QCOMPARE(field->suffix(), u".onmicrosoft.com"_s);
    QCOMPARE(QApplication::focusWidget(), field);
    screen.type(u"nordwind"_s);
    QCOMPARE(field->text(), u"nordwind"_s);
    QCOMPARE(screen.wizard().tenant().prefix().domain(), u"nordwind.onmicrosoft.com"_s);
    QCOMPARE(screen.wizard().editor().draft().newCustomer.tenantPrefix, u"nordwind"_s);
}

// S0-8, S0-54, S0-58, S0-59, S4-48, by keyboard alone: start, existing customer by typing part of the name, offer,
// number, agreement, place.
void TestOrdersPage::keyboardOnlyFromEmptyToPlaced()
{
    Screen screen;
    screen.key(Qt::Key_Space); // "Start an order" has the focus
    QTRY_COMPARE(screen.wizard().current(), WizardPage::Scenario);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"newCustomer"_s);
    screen.key(Qt::Key_Down); // within one question arrows go, Tab leaves it
    QCOMPARE(QApplication::focusWidget()->objectName(), u"existingCustomer"_s);
    screen.key(Qt::Key_Space);
    screen.key(Qt::Key_Return);
    QCOMPARE(screen.wizard().current(), WizardPage::Customer);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"customerSearch"_s);
    screen.type(u"nordw"_s);
    screen.scene.clock.advance(200ms);
    screen.key(Qt::Key_Return); // takes the only hit
    QCOMPARE(screen.wizard().editor().draft().customerName, u"Nordwind Grup SRL"_s);
    QCOMPARE(screen.wizard().current(), WizardPage::Customer);
    screen.key(Qt::Key_Return); // goes on
    QCOMPARE(screen.wizard().current(), WizardPage::Offer);
    screen.type(u"basic"_s);
    screen.scene.clock.advance(200ms);
    screen.key(Qt::Key_Return); // into the list
    screen.key(Qt::Key_Down);
    screen.key(Qt::Key_Return); // adds, and asks how many
    QCOMPARE(screen.wizard().offer().lines().size(), 1);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"quantity"_s);
    screen.type(u"25"_s);
    QCOMPARE(screen.wizard().offer().lines().first().quantity, 25);
    screen.key(Qt::Key_Return);
    QCOMPARE(screen.wizard().current(), WizardPage::Agreement);
    screen.type(u"Ana"_s);
    screen.key(Qt::Key_Tab);
    screen.type(u"Munteanu"_s);
    screen.key(Qt::Key_Tab);
    screen.type(u"ana@nordwindgrup.example"_s);
    screen.key(Qt::Key_Tab); // phone
    screen.key(Qt::Key_Tab); // date
    for (int i = 0; i < 4 && QApplication::focusWidget()->objectName() != u"given"; ++i)
        screen.key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"given"_s);
    screen.key(Qt::Key_Space);
    screen.key(Qt::Key_Return);
    QCOMPARE(screen.wizard().current(), WizardPage::Review);
    screen.type(u"PO 4471"_s);
    QTRY_VERIFY(screen.nextButton()->isEnabled());
    for (int i = 0; i < 8 && QApplication::focusWidget()->objectName() != u"next"; ++i)
        screen.key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), screen.nextButton());
    screen.key(Qt::Key_Space);
    QCOMPARE(screen.scene.desk.placed.size(), 1);
    const OrderDraft &placed = screen.scene.desk.placed.first();
    QCOMPARE(placed.lines.first().quantity, 25);
    QCOMPARE(placed.purchaseOrderNumber, u"PO 4471"_s);
    QCOMPARE(placed.consent.signer.lastName, u"Munteanu"_s);
    QCOMPARE(screen.wizard().current(), WizardPage::Status);
}

void TestOrdersPage::everyControlHasAName()
{
    Screen screen;
    screen.completeNewOrder();
    for (WizardPage page : {WizardPage::Scenario, WizardPage::Customer, WizardPage::Tenant, WizardPage::Offer,
                            WizardPage::Agreement, WizardPage::Review}) {
        screen.wizard().goTo(page);
        const QStringList nameless = namelessWidgets(&screen.page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
    screen.wizard().place();
    QCOMPARE(namelessWidgets(&screen.page), QStringList());
}

void TestOrdersPage::enterPlacesNothingByItself()
{
    Screen screen;
    screen.completeNewOrder();
    QTRY_VERIFY(screen.nextButton()->isEnabled());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"purchaseOrderNumber"_s);
    screen.key(Qt::Key_Return);
    QVERIFY(screen.scene.desk.placed.isEmpty());
}

void TestOrdersPage::aHeldEnterKeyDoesNotRunThroughThePages()
{
    Screen screen;
    screen.page.startOrder();
    QCOMPARE(screen.wizard().current(), WizardPage::Scenario);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
    QApplication::sendEvent(QApplication::focusWidget(), &held);
    QCOMPARE(screen.wizard().current(), WizardPage::Scenario);
}

void TestOrdersPage::doubleClickPlacesOnce()
{
    Screen screen;
    screen.completeNewOrder();
    QTRY_VERIFY(screen.nextButton()->isEnabled());
    QPushButton *place = screen.nextButton();
    QTest::mouseClick(place, Qt::LeftButton);
    QTest::mouseDClick(place, Qt::LeftButton);
    QCOMPARE(screen.scene.desk.placed.size(), 1);
}

void TestOrdersPage::quantityTakesAnyTextAndTellsTheFault_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::addRow("zero") << u"0"_s << u"At least"_s;
    QTest::addRow("above maximum") << u"301"_s << u"At most 300"_s;
    QTest::addRow("not a number") << u"abc"_s << u"whole number"_s;
}

void TestOrdersPage::quantityTakesAnyTextAndTellsTheFault()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    Screen screen;
    screen.completeNewOrder();
    screen.wizard().goTo(WizardPage::Offer);
    auto *field = screen.find<QAbstractSpinBox>(u"quantity"_s);
    QVERIFY(field);
    field->setFocus();
    field->selectAll();
    screen.type(typed);
    auto *frame = qobject_cast<FieldFrame *>(field->parentWidget()->parentWidget());
    QVERIFY(frame);
    QVERIFY2(frame->fault().contains(words), qPrintable(frame->fault()));
    screen.wizard().goTo(WizardPage::Review);
    QTRY_VERIFY(!screen.nextButton()->isEnabled());
    QVERIFY(screen.nextButton()->toolTip().contains(u"number of licences"_s));
}

void TestOrdersPage::faultStandsBesideTheField()
{
    Screen screen;
    screen.page.startOrder();
    screen.wizard().scenario().choose(OrderScenario::NewCustomer);
    screen.wizard().next();
    screen.wizard().newCustomer().setValue(u"country"_s, u"RO"_s);
    auto *postal = screen.find<QLineEdit>(u"postalCode"_s);
    postal->setFocus();
    screen.type(u"10115"_s);
    auto *frame = qobject_cast<FieldFrame *>(postal->parentWidget());
    QVERIFY(frame->fault().isEmpty()); // not while typing
    screen.key(Qt::Key_Tab);
    QVERIFY(!frame->fault().isEmpty());
    postal->setFocus();
    postal->selectAll();
    screen.type(u"500035"_s);
    QVERIFY(frame->fault().isEmpty());
}

void TestOrdersPage::missingLinkFocusesTheField()
{
    Screen screen;
    screen.scene.demandEverything();
    screen.page.startOrder();
    screen.wizard().scenario().choose(OrderScenario::NewCustomer);
    screen.wizard().goTo(WizardPage::Offer);
    screen.wizard().goToMissing({u"customer"_s, u"postalCode"_s});
    QCOMPARE(screen.wizard().current(), WizardPage::Customer);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"postalCode"_s);
}

void TestOrdersPage::nastyNamesStayPlain()
{
    const QString nasty = u"<img src=file:///x> & =cmd|'/C calc'!A0"_s;
    Screen screen;
    screen.scene.directory.addCustomer(nasty, u"<b>x</b>.example"_s, {nasty});
    screen.scene.desk.catalog[1].title = nasty;
    screen.page.startOrder();
    screen.wizard().scenario().choose(OrderScenario::ExistingCustomer);
    screen.wizard().next();
    screen.wizard().existingCustomer().choose(2);
    screen.wizard().existingCustomer().setCountry(u"RO"_s);
    QCOMPARE(screen.wizard().customerName(), nasty);
    for (WizardPage page : {WizardPage::Customer, WizardPage::Offer, WizardPage::Agreement, WizardPage::Review}) {
        screen.wizard().goTo(page);
        if (page == WizardPage::Offer)
            screen.wizard().offer().add(1);
        QTest::qWait(0);
        const QStringList rich = richTexts(&screen.page);
        QVERIFY2(rich.isEmpty(), qPrintable(rich.join(u'\n')));
    }
    screen.wizard().agreement().setGiven(true);
    for (const QString &field : {u"firstName"_s, u"lastName"_s})
        screen.wizard().agreement().setSigner(field, nasty.left(40));
    screen.wizard().agreement().setSigner(u"email"_s, u"a@b.example"_s);
    screen.wizard().place();
    QCOMPARE(screen.wizard().current(), WizardPage::Status);
    QCOMPARE(richTexts(&screen.page), QStringList());
}

void TestOrdersPage::offlineButtonReadsKeepForSending()
{
    Screen screen;
    screen.completeNewOrder();
    QTRY_COMPARE(screen.nextButton()->text(), u"&Place order"_s);
    screen.scene.connection.setWorkOffline(true);
    screen.scene.desk.offline = true;
    QTRY_COMPARE(screen.nextButton()->text(), u"&Keep for sending"_s);
    QTest::mouseClick(screen.nextButton(), Qt::LeftButton);
    QVERIFY(screen.find<QPushButton>(u"sendNow"_s));
    QVERIFY(screen.scene.desk.sent.isEmpty()); // never by itself
}

void TestOrdersPage::roleIsSaidOnEveryPage()
{
    Screen screen;
    screen.scene.setRole(StaffRole::HelpdeskAgent);
    screen.page.startOrder();
    const auto shownBars = [&] {
        QStringList texts;
        for (const MessageBar *bar : screen.page.findChildren<MessageBar *>()) {
            if (bar->isVisible())
                texts.append(bar->text());
        }
        return texts.join(u'\n');
    };
    QTRY_VERIFY(shownBars().contains(u"Helpdesk agent"_s));
    screen.wizard().goTo(WizardPage::Review);
    QTRY_VERIFY(shownBars().contains(u"Helpdesk agent"_s));
    QVERIFY(!screen.nextButton()->isEnabled());
}

void TestOrdersPage::discardAsksFirst()
{
    Screen screen;
    screen.page.startOrder();
    screen.wizard().scenario().choose(OrderScenario::NewCustomer);
    screen.wizard().closeKeepingDraft();
    auto *drafts = screen.find<QTreeView>(u"drafts"_s);
    QVERIFY(drafts);
    drafts->setCurrentIndex(drafts->model()->index(0, 0));
    screen.prompts.decisions = {false, true};
    QTest::mouseClick(screen.find<QPushButton>(u"discardDraft"_s), Qt::LeftButton);
    QCOMPARE(screen.scene.desk.saved.size(), 1);
    QTest::mouseClick(screen.find<QPushButton>(u"discardDraft"_s), Qt::LeftButton);
    QCOMPARE(screen.scene.desk.saved.size(), 0);
    QCOMPARE(screen.prompts.unexpected, 0);
}

void TestOrdersPage::abandonAsksFirst()
{
    Screen screen;
    screen.scene.desk.offline = true;
    screen.completeNewOrder();
    screen.wizard().place();
    screen.prompts.decisions = {false, true};
    QTest::mouseClick(screen.find<QPushButton>(u"abandon"_s), Qt::LeftButton);
    QVERIFY(screen.scene.desk.abandoned.isEmpty());
    QTest::mouseClick(screen.find<QPushButton>(u"abandon"_s), Qt::LeftButton);
    QCOMPARE(screen.scene.desk.abandoned.size(), 1);
    QVERIFY(screen.prompts.asked.first().destructive);
}

void TestOrdersPage::passwordCanBeCopiedAndSaved()
{
    Screen screen;
    screen.scene.desk.firstPasswordKind = {FirstPassword::Kind::Kept, screen.scene.clock.now().addDays(7)};
    screen.scene.desk.password = u"Yellow-Tulip-91"_s;
    screen.completeNewOrder();
    screen.wizard().place();
    QVERIFY(!screen.find<QLineEdit>(u"firstPassword"_s));
    QTest::mouseClick(screen.find<QPushButton>(u"showPassword"_s), Qt::LeftButton);
    auto *shown = screen.find<QLineEdit>(u"firstPassword"_s);
    QVERIFY(shown);
    QCOMPARE(shown->text(), u"Yellow-Tulip-91"_s);
    QTest::mouseClick(screen.find<QPushButton>(u"passwordSaved"_s), Qt::LeftButton);
    QVERIFY(screen.scene.desk.passwordSaved);
    QVERIFY(!screen.find<QLineEdit>(u"firstPassword"_s));
}

void TestOrdersPage::wordsFollowTheLanguage()
{
    Screen screen;
    screen.completeNewOrder();
    PseudoTranslator words;
    QApplication::installTranslator(&words);
    const OrderDraft &draft = screen.wizard().editor().draft();
    for (WizardPage page : {WizardPage::Scenario, WizardPage::Customer, WizardPage::Tenant, WizardPage::Offer,
                            WizardPage::Agreement, WizardPage::Review}) {
        screen.wizard().goTo(page);
        QTest::qWait(0);
        QStringList data{draft.customerName, draft.lines.first().offer.title, u"nordwindlogistik.onmicrosoft.com"_s};
        for (const ReviewStep::Fact &fact : screen.wizard().review().facts())
            data.append(fact.value);
        for (const QString &country : {u"IT"_s, u"DE"_s, u"RO"_s})
            data.append(country);
        const QStringList unmarked = unmarkedTexts(&screen.page, data);
        QVERIFY2(unmarked.isEmpty(), qPrintable(unmarked.join(u'\n')));
    }
    QApplication::removeTranslator(&words);
}

QTEST_MAIN(TestOrdersPage)
#include "tst_orders_page.moc"
