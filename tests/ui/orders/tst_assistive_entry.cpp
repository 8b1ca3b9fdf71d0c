// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_scene.h"
#include "ui/common/accessible_scroll_area.h"
#include "ui/common/tenantry_style.h"
#include "ui/common/theme.h"
#include "ui/orders/orders_page.h"
#include "ui/orders/wizard_page_widget.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tenantry;
using namespace tenantry::testing;

namespace {

struct Screen
{
    OrderScene scene;
    FakePrompts prompts;
    OrdersPage page{scene.services, prompts};

    Screen()
    {
        page.resize(1222, 690);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qWarning("the window did not become active");
        page.startOrder();
    }
    OrderWizardViewModel &wizard() { return page.wizard(); }
    template <class T = QWidget>
    T *find(const QString &name)
    {
        for (T *widget : page.findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QAccessibleInterface *access(const QString &name)
    {
        QWidget *widget = find(name);
        return widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
    }
    // As a dictation program does: no key, no signal of an edit by hand.
    bool enter(const QString &name, const QString &text)
    {
        QAccessibleInterface *field = access(name);
        if (!field || !field->editableTextInterface())
            return false;
        field->editableTextInterface()->replaceText(0, field->textInterface()->characterCount(), text);
        return true;
    }
    bool toggle(const QString &name)
    {
        QAccessibleInterface *button = access(name);
        if (!button || !button->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()))
            return false;
        button->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        return true;
    }
};

QWidget *pageOf(QWidget *widget)
{
    while (widget && !qobject_cast<WizardPageWidget *>(widget))
        widget = widget->parentWidget();
    return widget;
}

} // namespace

// What assistive technology does to the order pages counts as done by the person; Tab goes as the eye does.
class TestAssistiveEntry final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aChildThatHasGoneIsNone();
    void theFirstQuestionIsOneOfTwo();
    void textReachesTheDraft();
    void anOfferIsChosenAndCounted();
    void tabGoesFromTopToBottom_data();
    void tabGoesFromTopToBottom();
};

void TestAssistiveEntry::initTestCase()
{
    installAccessibleScrollAreas();
    QApplication::setStyle(new TenantryStyle);
    QApplication::setPalette(lightPalette());
}

// A page that became shorter has lost its scroll bar while a screen reader still counts it.
void TestAssistiveEntry::aChildThatHasGoneIsNone()
{
    Screen screen;
    const auto areas = screen.page.findChildren<QScrollArea *>();
    QVERIFY(!areas.isEmpty());
    for (QScrollArea *area : areas) {
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(area);
        QVERIFY(access->childCount() > 0);
        QVERIFY(access->child(0));
        QVERIFY(!access->child(access->childCount() + 1));
    }
}

void TestAssistiveEntry::theFirstQuestionIsOneOfTwo()
{
    Screen screen;
    QCOMPARE(screen.access(u"newCustomer"_s)->role(), QAccessible::RadioButton);
    QVERIFY(screen.toggle(u"newCustomer"_s));
    QCOMPARE(screen.wizard().scenario().chosen(), OrderScenario::NewCustomer);
    QVERIFY(screen.toggle(u"existingCustomer"_s));
    QCOMPARE(screen.wizard().scenario().chosen(), OrderScenario::ExistingCustomer);
    QVERIFY(!screen.access(u"newCustomer"_s)->state().checked);
}

void TestAssistiveEntry::textReachesTheDraft()
{
    Screen screen;
    screen.wizard().scenario().choose(OrderScenario::NewCustomer);
    screen.wizard().next();
    screen.wizard().newCustomer().setValue(u"country"_s, u"RO"_s);
    QVERIFY(screen.enter(u"companyName"_s, u"Nordwind Logistik S.R.L."_s));
    QVERIFY(screen.enter(u"phone"_s, u"+40215550100"_s));
    QCOMPARE(screen.wizard().editor().draft().newCustomer.companyName, u"Nordwind Logistik S.R.L."_s);
    QCOMPARE(screen.wizard().editor().draft().newCustomer.contact.phone, u"+40215550100"_s);
    screen.wizard().goTo(WizardPage::Tenant);
    QVERIFY(screen.enter(u"tenantPrefix"_s, u"nordwind"_s));
    QCOMPARE(screen.wizard().editor().draft().newCustomer.tenantPrefix, u"nordwind"_s);
    screen.wizard().goTo(WizardPage::Agreement);
    QVERIFY(screen.enter(u"signerlastName"_s, u"Munteanu"_s));
    QVERIFY(screen.toggle(u"given"_s));
    QCOMPARE(screen.wizard().editor().draft().consent.signer.lastName, u"Munteanu"_s);
    QVERIFY(screen.wizard().editor().draft().consent.given);
}

void TestAssistiveEntry::anOfferIsChosenAndCounted()
{
    Screen screen;
    screen.wizard().scenario().choose(OrderScenario::NewCustomer);
    screen.wizard().newCustomer().setValue(u"country"_s, u"RO"_s);
    screen.wizard().goTo(WizardPage::Offer);
    QVERIFY(screen.enter(u"offerSearch"_s, u"basic"_s));
    screen.scene.clock.advance(200ms);
    QAccessibleInterface *offers = screen.access(u"offers"_s);
    QVERIFY(offers && offers->tableInterface());
    QVERIFY(!screen.find<QPushButton>(u"addOffer"_s)->isEnabled());
    QVERIFY(offers->tableInterface()->selectRow(0));
    QVERIFY(screen.find<QPushButton>(u"addOffer"_s)->isEnabled());
    // the unit is painted beside the digits; it is read out with them
    const QString price =
        offers->tableInterface()->cellAt(0, static_cast<int>(OfferModel::Column::Price))->text(QAccessible::Name);
    QVERIFY2(price.contains(u"EUR"_s) || price.contains(u"RON"_s), qPrintable(price));
    screen.find<QPushButton>(u"addOffer"_s)->click();
    QCOMPARE(screen.wizard().offer().lines().size(), 1);
    QTRY_VERIFY(screen.find(u"quantity"_s));
    QVERIFY(screen.enter(u"quantity"_s, u"12"_s));
    QCOMPARE(screen.wizard().offer().lines().first().quantity, 12);
}

void TestAssistiveEntry::tabGoesFromTopToBottom_data()
{
    QTest::addColumn<WizardPage>("shown");
    QTest::addRow("scenario") << WizardPage::Scenario;
    QTest::addRow("customer") << WizardPage::Customer;
    QTest::addRow("tenant") << WizardPage::Tenant;
    QTest::addRow("offer") << WizardPage::Offer;
    QTest::addRow("agreement") << WizardPage::Agreement;
    QTest::addRow("review") << WizardPage::Review;
}

// From the first field of the page down to the footer's button that goes on; within a line from left to right.
void TestAssistiveEntry::tabGoesFromTopToBottom()
{
    QFETCH(WizardPage, shown);
    Screen screen;
    screen.wizard().closeKeepingDraft();
    screen.scene.completeNewOrder();
    screen.scene.wizard.closeKeepingDraft();
    screen.page.openDraft(screen.scene.stored().id);
    screen.wizard().goTo(WizardPage::Tenant);
    screen.scene.clock.advance(1s);
    screen.wizard().tenant().setConfirmation(screen.wizard().tenant().prefix().text);
    screen.wizard().goTo(shown);
    QTRY_COMPARE(screen.wizard().current(), shown);
    QTRY_VERIFY(screen.find(u"next"_s)->isEnabled());
    QPoint before(-1, -1);
    QWidget *last = nullptr;
    QStringList walked;
    QWidget *part = pageOf(QApplication::focusWidget());
    QVERIFY(part);
    for (int i = 0; i < 40 && QApplication::focusWidget() != screen.find(u"next"_s); ++i) {
        QWidget *now = QApplication::focusWidget();
        if (part && pageOf(now) != part) { // once down in the footer it stays there
            part = nullptr;
            before = {-1, -1};
        }
        QCOMPARE(pageOf(now), part);
        QWidget *within = part ? part : &screen.page; // the page scrolls, its own measure does not
        const QPoint at = now->mapTo(within, QPoint(0, now->height() / 2));
        walked += u"%1 (%2, %3)"_s.arg(now->objectName()).arg(at.x()).arg(at.y());
        const bool sameLine = qAbs(at.y() - before.y()) <= 8;
        const bool sections = std::exchange(last, now) == now; // day, month and year of one date
        QVERIFY2(sections || (sameLine ? at.x() > before.x() : at.y() > before.y()), qPrintable(walked.join(u" → "_s)));
        before = at;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    QVERIFY2(walked.size() >= 2, qPrintable(walked.join(u" → "_s)));
    QCOMPARE(QApplication::focusWidget(), screen.find(u"next"_s));
}

QTEST_MAIN(TestAssistiveEntry)
#include "tst_assistive_entry.moc"
