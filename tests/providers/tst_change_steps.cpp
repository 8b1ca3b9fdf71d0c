// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes.h"

#include "providers/partnercenter/partner_center.h"

#include <QJsonDocument>
#include <QTest>

using namespace tenantry;
using namespace tenantry::partnercenter;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;

// Which steps a change of a subscription takes, and what each sends.
class TestChangeSteps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
    void refusesIncompleteChanges_data();
    void refusesIncompleteChanges();
    void leavesOutWhatIsSoAlready();
    void readsFirst();
    void writesTheWholeResource();
    void sendsTheEtagWhereOneIsPrinted_data();
    void sendsTheEtagWhereOneIsPrinted();
    void readsAgainWhatIsNotFresh_data();
    void readsAgainWhatIsNotFresh();
    void readsAgainAfterARestart();
    void resolvesTheNextTerm();
    void fillsTheNextTermFromTheSubscription();
    void keepsWhatElseIsScheduled();
    void takesAnEarlierBillingPlanBack();
    void verifiesAtTheLocation_data();
    void verifiesAtTheLocation();
    void carriesTheStepsRequestId();

private:
    ApiRequest requestFor(const Intent &intent, const QString &kind, const QDateTime &now = testStart) const
    {
        const bool writes = kind == partnercenter::steps::subscriptionWrite;
        const auto request = m_provider.requestFor(intent, stepOf(kind, writes), now);
        return request ? *request : ApiRequest();
    }
    static QString line(const ApiRequest &request)
    {
        return QString::fromLatin1(verbName(request.verb)) + u' ' + request.path;
    }

    PartnerCenter m_provider;
    const QByteArray m_nce = fixture(u"subscription_nce.json"_s);
    const QString m_path = u"/customers/"_s + knownCustomer.text() + u"/subscriptions/"_s + knownSubscription.text();
};

void TestChangeSteps::steps_data()
{
    QTest::addColumn<SubscriptionChange>("change");
    QTest::addColumn<bool>("asksForTheOffer");
    const auto row = [](const char *name, const SubscriptionChange &change, bool asks = false) {
        QTest::addRow("%s", name) << change << asks;
    };
    SubscriptionChange change{ChangeKind::Renewal, knownCustomer, knownSubscription, {}, {}};
    change.after.autoRenew = false;
    row("seats", seatChange());
    row("renewal", change);
    row("cancel", statusChange(ChangeKind::Cancel, SubscriptionStatus::Active, SubscriptionStatus::Deleted));
    row("suspend", statusChange(ChangeKind::Suspend, SubscriptionStatus::Active, SubscriptionStatus::Suspended));
    row("reactivate", statusChange(ChangeKind::Reactivate, SubscriptionStatus::Suspended, SubscriptionStatus::Active));
    row("next term", nextTermChange({}, scheduledTerm()), true);
    row("no next term", nextTermChange(scheduledTerm(), {}));
    change = {ChangeKind::Rename, knownCustomer, knownSubscription, {}, {}};
    change.after.nickname = QString();
    row("rename", change);
    change = {ChangeKind::BillingPlan, knownCustomer, knownSubscription, {}, {}};
    change.after.billing = cycleFromText(u"annual"_s);
    row("billing plan", change);
    change = {ChangeKind::Term, knownCustomer, knownSubscription, {}, {}};
    change.after.term = termFromText(u"P3Y"_s);
    row("term", change);
}

void TestChangeSteps::steps()
{
    QFETCH(SubscriptionChange, change);
    QFETCH(bool, asksForTheOffer);
    const auto specs = m_provider.stepsFor(changeIntent(change));
    QVERIFY(specs.ok());
    QStringList kinds;
    for (const StepSpec &spec : *specs)
        kinds.append(spec.kind + (spec.writes ? u"!"_s : QString()));
    QStringList wanted{u"subscription.read"_s, u"subscription.write!"_s, u"subscription.verify"_s};
    if (asksForTheOffer)
        wanted.insert(1, u"subscription.offer"_s);
    QCOMPARE(kinds, wanted);
}

void TestChangeSteps::refusesIncompleteChanges_data()
{
    QTest::addColumn<Intent>("intent");
    QTest::addColumn<QString>("subject");
    SubscriptionChange change = seatChange();
    change.customer = {};
    QTest::addRow("no customer") << changeIntent(change) << u"customer"_s;
    change = seatChange();
    change.subscription = {};
    QTest::addRow("no subscription") << changeIntent(change) << u"subscription"_s;
    change = seatChange();
    change.after = {};
    QTest::addRow("no wish") << changeIntent(change) << u"after"_s;
    QTest::addRow("no seats") << changeIntent(seatChange(15, 0)) << u"after"_s;
    QTest::addRow("cancelled to active") << changeIntent(statusChange(ChangeKind::Cancel, SubscriptionStatus::Active,
                                                                      SubscriptionStatus::Active))
                                         << u"after"_s;
    Intent other = changeIntent(seatChange());
    other.kind = u"subscription.rename"_s;
    QTest::addRow("another kind") << other << u"subscription.rename"_s;
}

void TestChangeSteps::refusesIncompleteChanges()
{
    QFETCH(Intent, intent);
    const auto specs = m_provider.stepsFor(intent);
    QVERIFY(!specs.ok());
    QCOMPARE(specs.error().kind, Error::Kind::Invalid);
    QTEST(specs.error().subject, "subject");
}

void TestChangeSteps::leavesOutWhatIsSoAlready()
{
    Intent intent = changeIntent(nextTermChange({}, NextTerm()), m_nce);
    for (const auto kind : {partnercenter::steps::subscriptionRead, partnercenter::steps::subscriptionOffer,
                            partnercenter::steps::subscriptionWrite, partnercenter::steps::subscriptionVerify})
        QVERIFY(m_provider.needed(intent, stepOf(kind)));
    intent.facts.insert(facts::alreadySo, true);
    QVERIFY(m_provider.needed(intent, stepOf(partnercenter::steps::subscriptionRead)));
    for (const auto kind : {partnercenter::steps::subscriptionOffer, partnercenter::steps::subscriptionWrite,
                            partnercenter::steps::subscriptionVerify})
        QVERIFY(!m_provider.needed(intent, stepOf(kind)));
    const Intent known = changeIntent(nextTermChange({}, scheduledTerm()), m_nce);
    QVERIFY(!m_provider.needed(known, stepOf(partnercenter::steps::subscriptionOffer)));
}

void TestChangeSteps::readsFirst()
{
    const ApiRequest request = requestFor(changeIntent(seatChange()), partnercenter::steps::subscriptionRead);
    QCOMPARE(line(request), u"GET "_s + m_path);
    QVERIFY(request.body.isEmpty());
}

// C27
void TestChangeSteps::writesTheWholeResource()
{
    const ApiRequest request = requestFor(changeIntent(seatChange(), m_nce), partnercenter::steps::subscriptionWrite);
    QCOMPARE(line(request), u"PATCH "_s + m_path);
    QCOMPARE(request.route, u"/customers/{id}/subscriptions/{id}"_s);
    QCOMPARE(request.body, replaced(m_nce,
                                    R"("quantity": 15,)"
                                    "\n  \"unit",
                                    R"("quantity": 20,)"
                                    "\n  \"unit"));
    QVERIFY(!request.headers.contains("If-Match"));
}

void TestChangeSteps::sendsTheEtagWhereOneIsPrinted_data()
{
    QTest::addColumn<QByteArray>("etag"); // as JSON
    QTest::addColumn<QByteArray>("header");
    QTest::addRow("printed") << QByteArray(R"("eyJ2ZXJzaW9uIjoxfQ==")") << QByteArray("\"eyJ2ZXJzaW9uIjoxfQ==\"");
    QTest::addRow("empty") << QByteArray(R"("")") << QByteArray();
    QTest::addRow("null") << QByteArray("null") << QByteArray();
    QTest::addRow("breaks the header") << QByteArray(R"("a\r\nX: y")") << QByteArray();
}

void TestChangeSteps::sendsTheEtagWhereOneIsPrinted()
{
    QFETCH(QByteArray, etag);
    const QByteArray legacy = replaced(fixture(u"subscription_legacy.json"_s),
                                       R"("eyJpZCI6Ijk2OGJhMWNmIiwidmVyc2lvbiI6MX0=")", etag.constData());
    const ApiRequest request = requestFor(changeIntent(seatChange(2, 3), legacy), u"subscription.write"_s);
    QCOMPARE(request.verb, Verb::Patch);
    QTEST(request.headers.value("If-Match"), "header");
    QCOMPARE(request.body, replaced(legacy, R"("Quantity": "2")", R"("Quantity": 3)"));
}

// A resource sent back whole long after it was read would undo what others changed since.
void TestChangeSteps::readsAgainWhatIsNotFresh_data()
{
    QTest::addColumn<int>("age"); // seconds
    QTest::addColumn<int>("rereads");
    QTest::addColumn<Verb>("verb");
    QTest::addRow("just read") << 0 << 0 << Verb::Patch;
    QTest::addRow("ten seconds") << 10 << 0 << Verb::Patch;
    QTest::addRow("longer") << 11 << 0 << Verb::Get;
    QTest::addRow("a day") << 86400 << 4 << Verb::Get;
    QTest::addRow("clock set back") << -3600 << 0 << Verb::Get;
    QTest::addRow("again and again") << 3600 << 5 << Verb::Patch;
}

void TestChangeSteps::readsAgainWhatIsNotFresh()
{
    QFETCH(int, age);
    QFETCH(int, rereads);
    Intent intent = changeIntent(seatChange(), m_nce);
    intent.facts.insert(facts::rereads, rereads);
    const QString write = partnercenter::steps::subscriptionWrite;
    QTEST(requestFor(intent, write, testStart.addSecs(age)).verb, "verb");
    intent.facts.insert(facts::resourceReadAt, QString());
    QCOMPARE(requestFor(intent, write).verb, rereads < 5 ? Verb::Get : Verb::Patch);
}

// Whatever was read before the process ended may have been changed by somebody else while it was away.
void TestChangeSteps::readsAgainAfterARestart()
{
    Intent intent = changeIntent(seatChange(), m_nce);
    const QString write = partnercenter::steps::subscriptionWrite;
    intent.facts.insert(begunAtFact, testStart.toString(Qt::ISODateWithMs));
    QCOMPARE(requestFor(intent, write).verb, Verb::Patch);
    intent.facts.insert(begunAtFact, testStart.addMSecs(1).toString(Qt::ISODateWithMs));
    QCOMPARE(requestFor(intent, write, testStart.addMSecs(2)).verb, Verb::Get);
}

void TestChangeSteps::resolvesTheNextTerm()
{
    NextTerm wanted = scheduledTerm();
    wanted.availabilityId.clear();
    wanted.skuId = u"0002"_s;
    wanted.quantity = 30;
    wanted.promotionId.clear();
    wanted.customTermEnd = {};
    Intent intent = changeIntent(nextTermChange({}, wanted), m_nce);
    QCOMPARE(line(requestFor(intent, partnercenter::steps::subscriptionOffer)),
             u"GET /customers/"_s + knownCustomer.text() + u"/products/CFQ7TTC0TEST/skus/0002/availabilities"_s);
    intent.facts.insert(facts::availabilityId, u"CFQ7TTC0AV22"_s);
    const QJsonObject body = QJsonDocument::fromJson(requestFor(intent, u"subscription.write"_s).body).object();
    const QJsonObject instructions = body[u"scheduledNextTermInstructions"].toObject();
    const QJsonObject product = instructions[u"product"].toObject();
    QCOMPARE(product[u"skuId"].toString(), u"0002"_s);
    QCOMPARE(product[u"availabilityId"].toString(), u"CFQ7TTC0AV22"_s);
    QCOMPARE(product[u"billingCycle"].toString(), u"annual"_s);
    QCOMPARE(instructions[u"quantity"].toInt(), 30);
    QVERIFY(!product.contains(u"promotionId") && !instructions.contains(u"customTermEndDate"));
}

void TestChangeSteps::fillsTheNextTermFromTheSubscription()
{
    const QByteArray unplanned = R"({"id":"9a7b2c10-1d2e-4f30-8a41-5b6c7d8e9f01","offerId":"P:S:A","quantity":4,)"
                                 R"("status":"active","termDuration":"P1M","billingCycle":"monthly"})";
    NextTerm wanted;
    wanted.term = termFromText(u"P1Y"_s);
    Intent intent = changeIntent(nextTermChange({}, wanted), unplanned);
    intent.facts.insert(facts::availabilityId, u"B"_s);
    QCOMPARE(requestFor(intent, u"subscription.write"_s).body,
             replaced(unplanned, R"("monthly"})",
                      R"("monthly","scheduledNextTermInstructions":{"product":{"productId":"P","skuId":"S",)"
                      R"("availabilityId":"B","billingCycle":"monthly","termDuration":"P1Y"},"quantity":4}})"));
}

void TestChangeSteps::keepsWhatElseIsScheduled()
{
    NextTerm wanted = scheduledTerm();
    wanted.quantity = 11;
    QByteArray expected = replaced(m_nce, R"("quantity": 9)", R"("quantity": 11)");
    expected = replaced(expected, R"("Annual")", R"("annual")");
    expected = replaced(expected, "2025-12-31T00:00:00.9263727", "2025-12-31T00:00:00Z");
    QCOMPARE(requestFor(changeIntent(nextTermChange(scheduledTerm(), wanted), m_nce), u"subscription.write"_s).body,
             expected);
    const QByteArray none =
        requestFor(changeIntent(nextTermChange(scheduledTerm(), {}), m_nce), u"subscription.write"_s).body;
    QVERIFY(!none.contains("scheduledNextTermInstructions"));
    QVERIFY(none.contains("\"nextChargeInstructions\": {") && none.contains("28.82860766744404945074"));
}

void TestChangeSteps::takesAnEarlierBillingPlanBack()
{
    const QByteArray planned = replaced(m_nce, R"("billingCycle": "monthly")", R"("billingCycle": "triennial")");
    SubscriptionChange change{ChangeKind::BillingPlan, knownCustomer, knownSubscription, {}, {}};
    change.after.billing = cycleFromText(u"annual"_s);
    const QByteArray body = requestFor(changeIntent(change, planned), u"subscription.write"_s).body;
    const QJsonObject sent = QJsonDocument::fromJson(body).object();
    QCOMPARE(sent[u"billingCycle"].toString(), u"annual"_s);
    QVERIFY(!sent.contains(u"nextChargeInstructions"));
    QVERIFY(sent.contains(u"scheduledNextTermInstructions"));
}

void TestChangeSteps::verifiesAtTheLocation_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("path");
    const QString own = u"/customers/"_s + knownCustomer.text() + u"/subscriptions/"_s;
    QTest::addRow("none") << QString() << m_path;
    QTest::addRow("the resource") << m_path << m_path;
    QTest::addRow("with the version") << u"/v1"_s + own + u"op1"_s << own + u"op1"_s;
    QTest::addRow("an operation") << own + u"op1"_s << own + u"op1"_s;
    QTest::addRow("another host") << u"https://elsewhere.example/v1"_s + m_path << m_path;
    QTest::addRow("another customer") << u"/customers/0000/subscriptions/1"_s << m_path;
}

void TestChangeSteps::verifiesAtTheLocation()
{
    QFETCH(QString, location);
    Intent intent = changeIntent(seatChange(), m_nce);
    intent.facts.insert(facts::location, location);
    const ApiRequest request = requestFor(intent, partnercenter::steps::subscriptionVerify);
    QCOMPARE(request.verb, Verb::Get);
    QTEST(request.path, "path");
}

void TestChangeSteps::carriesTheStepsRequestId()
{
    const Intent intent = changeIntent(seatChange(), m_nce);
    const Step step = stepOf(partnercenter::steps::subscriptionWrite, true);
    const auto first = m_provider.requestFor(intent, step, testStart);
    const auto second = m_provider.requestFor(intent, step, testStart.addSecs(9));
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(first->requestId, step.requestId);
    QVERIFY(*first == *second);
}

QTEST_GUILESS_MAIN(TestChangeSteps)
#include "tst_change_steps.moc"
