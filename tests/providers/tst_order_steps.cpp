// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "providers/partnercenter/partner_center.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tenantry;
using namespace tenantry::partnercenter;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;

// Which steps an order takes, which of them are left out, and what each sends.
class TestOrderSteps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsOfNewCustomer();
    void stepsOfExistingCustomer();
    void refusesIncompleteOrders_data();
    void refusesIncompleteOrders();
    void leavesOutWhatIsDone();
    void checksTenantFirst();
    void createsCustomer();
    void confirmsAgreement();
    void resolvesEveryLine();
    void makesCartFromResolvedItems();
    void checksOutTheCart();
    void watchesOneOrSeveralOrders();
    void carriesTheStepsRequestId();
    void sendsTheSameBytesEachTime();

private:
    ApiRequest requestFor(const Intent &intent, const QString &kind, bool writes = false) const
    {
        const auto request = m_provider.requestFor(intent, stepOf(kind, writes), testStart);
        return request ? *request : ApiRequest();
    }
    QStringList kindsOf(const Intent &intent) const
    {
        QStringList kinds;
        const auto specs = m_provider.stepsFor(intent);
        for (const StepSpec &spec : specs.ok() ? *specs : QList<StepSpec>())
            kinds.append(spec.kind + (spec.writes ? u"!"_s : QString()));
        return kinds;
    }

    PartnerCenter m_provider;
    const QJsonObject m_resolved{{u"catalogItemId/0"_s, u"CFQ7TTC0TEST:0001:CFQ7TTC0AV01"_s},
                                 {u"catalogItemId/1"_s, u"CFQ7TTC0TEST:0002:CFQ7TTC0AV02"_s},
                                 {u"cartId"_s, u"cart-1"_s}};
    const QString m_customer = u"/customers/"_s + knownCustomer.text();
};

void TestOrderSteps::stepsOfNewCustomer()
{
    OrderDraft draft = newCustomerDraft();
    draft.lines.append(draftLine(u"0002"_s, 3, u"12.34"_s));
    QCOMPARE(kindsOf(orderIntent(draft)),
             (QStringList{u"tenant.check"_s, u"customer.create!"_s, u"agreement.read"_s, u"agreement.template"_s,
                          u"agreement.confirm!"_s, u"offer.resolve/0"_s, u"offer.resolve/1"_s, u"cart.create!"_s,
                          u"cart.checkout!"_s, u"order.watch"_s}));
}

void TestOrderSteps::stepsOfExistingCustomer()
{
    QCOMPARE(kindsOf(orderIntent(existingCustomerDraft())),
             (QStringList{u"customer.validation"_s, u"agreement.read"_s, u"agreement.direct"_s, u"agreement.template"_s,
                          u"agreement.confirm!"_s, u"offer.resolve/0"_s, u"cart.create!"_s, u"cart.checkout!"_s,
                          u"order.watch"_s}));
}

void TestOrderSteps::refusesIncompleteOrders_data()
{
    QTest::addColumn<QString>("lacking");
    QTest::addRow("scenario") << u"scenario"_s;
    QTest::addRow("customer") << u"customer"_s;
    QTest::addRow("tenant") << u"tenantPrefix"_s;
    QTest::addRow("lines") << u"lines"_s;
}

void TestOrderSteps::refusesIncompleteOrders()
{
    QFETCH(QString, lacking);
    OrderDraft draft = lacking == u"tenantPrefix" ? newCustomerDraft() : existingCustomerDraft();
    if (lacking == u"scenario")
        draft.scenario = OrderScenario::NotChosen;
    else if (lacking == u"customer")
        draft.customer = {};
    else if (lacking == u"tenantPrefix")
        draft.newCustomer.tenantPrefix.clear();
    else
        draft.lines.clear();
    const auto steps = m_provider.stepsFor(orderIntent(draft));
    QVERIFY(!steps.ok());
    QCOMPARE(steps.error().kind, Error::Kind::Invalid);
    QCOMPARE(steps.error().subject, lacking);
    Intent other = orderIntent(existingCustomerDraft());
    other.kind = u"seats.change"_s;
    QVERIFY(!m_provider.stepsFor(other).ok());
}

void TestOrderSteps::leavesOutWhatIsDone()
{
    const Intent unknown = orderIntent(newCustomerDraft(), {{u"agreementOnRecord"_s, false}});
    const Intent known =
        orderIntent(newCustomerDraft(), {{u"agreementOnRecord"_s, true}, {u"customerId"_s, knownCustomer.text()}});
    for (const QString &kind :
         {u"agreement.direct"_s, u"agreement.confirm"_s, u"tenant.check"_s, u"customer.create"_s}) {
        QVERIFY2(m_provider.needed(unknown, stepOf(kind)), qPrintable(kind));
        QVERIFY2(!m_provider.needed(known, stepOf(kind)), qPrintable(kind));
    }
    for (const QString &kind : {u"agreement.read"_s, u"offer.resolve/0"_s, u"cart.create"_s, u"cart.checkout"_s})
        QVERIFY2(m_provider.needed(known, stepOf(kind)), qPrintable(kind));
}

void TestOrderSteps::checksTenantFirst() // S1-20: an unchecked tenant is checked before anything is made
{
    const ApiRequest request = requestFor(orderIntent(newCustomerDraft()), u"tenant.check"_s);
    QCOMPARE(request.verb, Verb::Head);
    QCOMPARE(request.path, u"/domains/liliacsrl.onmicrosoft.com"_s);
}

void TestOrderSteps::createsCustomer()
{
    const ApiRequest request = requestFor(orderIntent(newCustomerDraft()), u"customer.create"_s, true);
    QCOMPARE(request.verb, Verb::Post);
    QCOMPARE(request.path, u"/customers"_s);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(body[u"companyProfile"_s][u"domain"_s].toString(), u"liliacsrl.onmicrosoft.com"_s);
}

void TestOrderSteps::confirmsAgreement() // S2-155, S2-157: who accepted is told to the provider
{
    const ApiRequest request = requestFor(orderIntent(existingCustomerDraft()), u"agreement.confirm"_s, true);
    QCOMPARE(request.path, m_customer + u"/agreements"_s);
    const QJsonObject contact{{u"firstName"_s, u"Ana"_s},
                              {u"lastName"_s, u"Pop"_s},
                              {u"email"_s, u"ana.pop@sanziene.example"_s},
                              {u"phoneNumber"_s, u"0264555010"_s}};
    QCOMPARE(QJsonDocument::fromJson(request.body).object(),
             (QJsonObject{{u"primaryContact"_s, contact},
                          {u"dateAgreed"_s, u"2024-03-05T09:00:00Z"_s},
                          {u"templateId"_s, u"0a0b0c0d-1111-4222-8333-444455556666"_s},
                          {u"type"_s, u"MicrosoftCustomerAgreement"_s}}));
    OrderDraft silent = existingCustomerDraft();
    silent.consent.given = false;
    QVERIFY(!m_provider.requestFor(orderIntent(silent), stepOf(u"agreement.confirm"_s, true), testStart).ok());
}

void TestOrderSteps::resolvesEveryLine() // S2-229
{
    OrderDraft draft = existingCustomerDraft();
    draft.lines.append(draftLine(u"0002"_s, 3, u"12.34"_s));
    draft.customerCountry = u"IT"_s; // the customer's market counts
    const Intent intent = orderIntent(draft);
    QCOMPARE(requestFor(intent, u"offer.resolve/1"_s).path, u"/products/CFQ7TTC0TEST/skus/0002/availabilities"_s);
    QCOMPARE(requestFor(intent, u"offer.resolve/0"_s).query.queryItemValue(u"country"_s), u"IT"_s);
    QVERIFY(!m_provider.requestFor(intent, stepOf(u"offer.resolve/2"_s), testStart).ok());
    QVERIFY(!m_provider.requestFor(intent, stepOf(u"offer.resolve/x"_s), testStart).ok());
}

void TestOrderSteps::makesCartFromResolvedItems() // S0-17, S1-4, S2-227
{
    OrderDraft draft = existingCustomerDraft();
    draft.lines.append(draftLine(u"0002"_s, 3, u"12.34"_s));
    draft.lines[1].nickname.clear();
    const ApiRequest request = requestFor(orderIntent(draft, m_resolved), u"cart.create"_s, true);
    QCOMPARE(request.path, m_customer + u"/carts"_s);
    const QJsonValue lines = QJsonDocument::fromJson(request.body).object()[u"lineItems"_s];
    QCOMPARE(lines[0].toObject(), (QJsonObject{{u"id"_s, 0},
                                               {u"catalogItemId"_s, u"CFQ7TTC0TEST:0001:CFQ7TTC0AV01"_s},
                                               {u"quantity"_s, 15},
                                               {u"billingCycle"_s, u"monthly"_s},
                                               {u"termDuration"_s, u"P1Y"_s},
                                               {u"friendlyName"_s, u"Birou Cluj"_s}}));
    QCOMPARE(lines[1][u"id"_s].toInt(), 1);
    QVERIFY(!lines[1].toObject().contains(u"friendlyName"_s));
    QVERIFY(!m_provider.requestFor(orderIntent(draft), stepOf(u"cart.create"_s, true), testStart).ok());
}

void TestOrderSteps::checksOutTheCart()
{
    const ApiRequest request = requestFor(orderIntent(existingCustomerDraft(), m_resolved), u"cart.checkout"_s, true);
    QCOMPARE(request.path, m_customer + u"/carts/cart-1/checkout"_s);
    QVERIFY(request.body.isEmpty());
    QVERIFY(
        !m_provider.requestFor(orderIntent(existingCustomerDraft()), stepOf(u"cart.checkout"_s, true), testStart).ok());
    // A created customer comes from the facts.
    QJsonObject learned = m_resolved;
    learned.insert(u"customerId"_s, u"e0a3f6b4-6b7d-47b0-9d4c-aa10c7d2be04"_s);
    QVERIFY(requestFor(orderIntent(newCustomerDraft(), learned), u"cart.checkout"_s, true)
                .path.startsWith(u"/customers/e0a3f6b4-6b7d-47b0-9d4c-aa10c7d2be04/"_s));
    QVERIFY(
        !m_provider.requestFor(orderIntent(newCustomerDraft(), m_resolved), stepOf(u"cart.checkout"_s, true), testStart)
             .ok());
}

void TestOrderSteps::watchesOneOrSeveralOrders()
{
    const auto intent = [](const QJsonArray &ids) {
        return orderIntent(existingCustomerDraft(), {{u"orderIds"_s, ids}});
    };
    QCOMPARE(requestFor(intent({u"0f1e2d3c4b5a"_s}), u"order.watch"_s).path, m_customer + u"/orders/0f1e2d3c4b5a"_s);
    QCOMPARE(requestFor(intent({u"a"_s, u"b"_s}), u"order.watch"_s).path, m_customer + u"/orders"_s);
    QVERIFY(!m_provider.requestFor(intent({}), stepOf(u"order.watch"_s), testStart).ok());
}

void TestOrderSteps::carriesTheStepsRequestId() // §1.8: the idempotency key
{
    const Intent intent = orderIntent(
        newCustomerDraft(),
        {{u"customerId"_s, knownCustomer.text()}, {u"catalogItemId/0"_s, u"a:b:c"_s}, {u"cartId"_s, u"cart-1"_s}});
    const auto specs = m_provider.stepsFor(intent);
    QVERIFY(specs.ok());
    for (const StepSpec &spec : *specs) {
        if (!spec.writes)
            continue;
        const Step step = stepOf(spec.kind, true);
        QCOMPARE(m_provider.requestFor(intent, step, testStart)->requestId, step.requestId);
    }
}

void TestOrderSteps::sendsTheSameBytesEachTime()
{
    const Intent intent = orderIntent(
        newCustomerDraft(),
        {{u"customerId"_s, knownCustomer.text()}, {u"catalogItemId/0"_s, u"a:b:c"_s}, {u"cartId"_s, u"cart-1"_s}});
    const auto specs = m_provider.stepsFor(intent);
    QVERIFY(specs.ok());
    for (const StepSpec &spec : *specs) {
        if (!spec.writes)
            continue;
        const Step step = stepOf(spec.kind, true);
        const auto now = m_provider.requestFor(intent, step, testStart);
        const auto later = m_provider.requestFor(intent, step, testStart.addDays(1));
        QVERIFY(*now == *later);
    }
}

QTEST_GUILESS_MAIN(TestOrderSteps)
#include "tst_order_steps.moc"
