// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be checked about the looks of the order wizard without eyes (look §10), page by page, light and dark, in
// large type and with texts 40 % longer. TENANTRY_PICTURES=<folder> also saves a picture of each, to look at.
#include "order_scene.h"
#include "testing/layout_check.h"
#include "ui/common/tenantry_style.h"
#include "ui/common/theme.h"
#include "ui/orders/orders_page.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tenantry;
using namespace tenantry::testing;

namespace {

const QSize usual(1222, 690); // 1366 × 768 less banner, navigation and status bar

Step step(int number, const QString &kind, StepState state)
{
    Step made;
    made.number = number;
    made.kind = kind;
    made.state = state;
    made.requestId = QUuid::createUuidV5(QUuid(), QString::number(number));
    made.changedAt = QDateTime(QDate(2026, 12, 4), QTime(9, number), Qt::UTC);
    return made;
}

} // namespace

class TestOrdersLook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void nothingIsCut_data();
    void nothingIsCut();
    void startAndStatusFit();

private:
    static void expect(const QStringList &faults) { QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n'))); }
    static void picture(QWidget &page, const QString &name)
    {
        const QString folder = qEnvironmentVariable("TENANTRY_PICTURES");
        if (!folder.isEmpty())
            page.grab().save(QDir(folder).filePath(u"orders-%1.png"_s.arg(name)));
    }
    static void check(QWidget &page, const QString &name)
    {
        for (int turn = 0; turn < 6; ++turn)
            QTest::qWait(5); // layouts follow in later turns
        picture(page, name);
        expect(layoutFaults(&page));
        expect(namelessWidgets(&page));
        expect(richTexts(&page));
    }
    static void fill(OrderScene &scene);
};

void TestOrdersLook::initTestCase()
{
    QApplication::setStyle(new TenantryStyle);
    QApplication::setPalette(lightPalette());
}

void TestOrdersLook::cleanup()
{
    QApplication::setPalette(lightPalette());
    setPointSize(10);
}

void TestOrdersLook::nothingIsCut_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("longer");
    QTest::addColumn<double>("points");
    QTest::addRow("light") << false << false << 10.0;
    QTest::addRow("dark") << true << false << 10.0;
    QTest::addRow("longer") << false << true << 10.0;
    QTest::addRow("large") << false << false << 12.5;
    QTest::addRow("larger-longer") << true << true << 15.0;
}

void TestOrdersLook::fill(OrderScene &scene)
{
    TenantState taken;
    taken.kind = TenantState::Kind::Taken;
    taken.askedAt = scene.clock.now();
    TenantState ours;
    ours.kind = TenantState::Kind::Ours;
    ours.ourCustomer = u"Nordwind Grup SRL"_s;
    TenantState free;
    free.kind = TenantState::Kind::Free;
    free.askedAt = scene.clock.now();
    for (const QString &name : {u"nordwindlogistik"_s, u"nordwindro"_s})
        scene.desk.tenants.insert(name, free);
    scene.desk.tenants.insert(u"nordwind"_s, taken);
    scene.desk.tenants.insert(u"nordwindlogistikro"_s, ours);
}

void TestOrdersLook::nothingIsCut()
{
    QFETCH(bool, dark);
    QFETCH(bool, longer);
    QFETCH(double, points);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    PseudoTranslator words;
    if (longer)
        QApplication::installTranslator(&words);
    if (dark)
        QApplication::setPalette(darkPalette());
    setPointSize(points);
    OrderScene scene;
    fill(scene);
    scene.demandEverything();
    FakePrompts prompts;
    OrdersPage page(scene.services, prompts);
    OrderWizardViewModel &wizard = page.wizard();
    page.resize(usual);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    check(page, u"0-start-"_s + tag);

    page.startOrder();
    check(page, u"1-scenario-"_s + tag);
    wizard.scenario().choose(OrderScenario::NewCustomer);
    wizard.next();
    NewCustomerStep &customer = wizard.newCustomer();
    customer.setValue(u"country"_s, u"DE"_s);
    customer.setValue(u"companyName"_s, u"Nordwind Logistik- und Transportgesellschaft mbH & Co. KG"_s);
    customer.setValue(u"line1"_s, u"Lange Straße 5"_s);
    customer.setValue(u"city"_s, u"Brandenburg an der Havel"_s);
    customer.setValue(u"postalCode"_s, u"5000"_s);
    customer.leave(u"postalCode"_s);
    customer.setValue(u"firstName"_s, u"Ana"_s);
    customer.setValue(u"lastName"_s, u"Munteanu"_s);
    customer.setValue(u"email"_s, u"ana at nordwind"_s);
    customer.leave(u"email"_s);
    check(page, u"2-customer-"_s + tag);
    wizard.next();
    wizard.tenant().setTyped(u"nordwindlogistik"_s);
    scene.clock.advance(1s);
    check(page, u"3-tenant-"_s + tag);
    wizard.next();
    wizard.offer().add(1);
    wizard.offer().add(3);
    wizard.offer().setQuantityText(0, u"301"_s);
    wizard.offer().setQuantityText(1, u"12"_s);
    check(page, u"4-offer-"_s + tag);
    wizard.offer().setQuantityText(0, u"12"_s);
    wizard.next();
    check(page, u"5-agreement-"_s + tag);
    wizard.next();
    check(page, u"6-review-"_s + tag);
    wizard.scenario().choose(OrderScenario::ExistingCustomer);
    wizard.goTo(WizardPage::Customer);
    wizard.existingCustomer().choose(0);
    check(page, u"7-existing-"_s + tag);
    if (longer)
        QApplication::removeTranslator(&words);
}

void TestOrdersLook::startAndStatusFit()
{
    OrderScene scene;
    FakePrompts prompts;
    scene.begin(OrderScenario::NewCustomer);
    scene.fillNewCustomer();
    scene.wizard.closeKeepingDraft();
    OrdersPage page(scene.services, prompts);
    page.resize(usual);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    check(page, u"8-drafts"_s);

    scene.desk.firstPasswordKind = {FirstPassword::Kind::Kept, scene.clock.now().addDays(7)};
    scene.desk.password = u"Yellow-Tulip-91"_s;
    scene.completeNewOrder();
    scene.wizard.place();
    Intent *order = scene.desk.find(scene.desk.intents.first().id);
    order->steps = {step(1, u"customer.create"_s, StepState::Confirmed),
                    step(2, u"agreement.confirm"_s, StepState::Confirmed),
                    step(3, u"cart.create"_s, StepState::Confirmed), step(4, u"cart.checkout"_s, StepState::Parked),
                    step(5, u"order.watch"_s, StepState::Waiting)};
    order->steps[3].httpStatus = 400;
    order->steps[3].errorCode = u"800009"_s;
    order->steps[3].errorText = u"<b>The price</b> is not what it was."_s;
    order->facts = QJsonObject{
        {u"customerId"_s, u"0a1b2c3d-0000-4000-8000-000000000001"_s},
        {u"cartId"_s, u"b4c8fdea-cbe4-4d17-9576-13fcacbf9605"_s},
        {u"cartPrices"_s,
         QJsonArray{QJsonObject{
             {u"line"_s, 0}, {u"reviewed"_s, u"5.60"_s}, {u"cart"_s, u"6.10"_s}, {u"currency"_s, u"EUR"_s}}}}};
    order->detail = u"<b>The price</b> is not what it was."_s;
    scene.desk.become(order->id, IntentState::Parked, QString::fromLatin1(park::priceChanged));
    page.showOrder(order->id);
    check(page, u"9-parked"_s);
    page.wizard().status().showPassword();
    check(page, u"9-password"_s);
    scene.desk.firstPasswordKind.kind = FirstPassword::Kind::NotKept;
    scene.desk.become(order->id, IntentState::Confirmed);
    check(page, u"9-confirmed"_s);
}

QTEST_MAIN(TestOrdersLook)
#include "tst_orders_look.moc"
