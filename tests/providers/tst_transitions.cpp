// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Upgrades and conversions of trials (S4-6; api/partner-center.md §10.3): what is asked, what answers mean, and that a
// lost answer never makes a second operation.
#include "changes.h"

#include "providers/partnercenter/partner_center.h"
#include "providers/partnercenter/transition_steps.h"
#include "providers/partnercenter/transitions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tenantry;
using namespace tenantry::partnercenter;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;
using Verdict = StepVerdict::Kind;
using Back = ReadBackVerdict::Kind;

namespace {

const QString item = u"CFQ7TTC0GOAL:0001:CFQ7TTC0NOW1"_s;
const SubscriptionId host(u"11111111-2222-4333-8444-555555555555"_s);

SubscriptionChange upgrade(int seats = 15, bool withLicences = false)
{
    SubscriptionChange change{ChangeKind::Transition, knownCustomer, knownSubscription, {}, {}};
    change.before.quantity = 15; // as subscription_nce.json says
    change.after.transition = Transition{.productId = u"CFQ7TTC0GOAL"_s,
                                         .skuId = u"0001"_s,
                                         .name = u"Goal"_s,
                                         .term = termFromText(u"P1Y"_s),
                                         .billing = cycleFromText(u"monthly"_s),
                                         .quantity = seats,
                                         .withLicences = withLicences};
    return change;
}

Intent upgradeIntent(const SubscriptionChange &change = upgrade())
{
    Intent intent = changeIntent(change);
    intent.facts = {{facts::transitionItem, item},
                    {facts::sourceOffer, u"CFQ7TTC0TEST:0001:CFQ7TTC0AV01"_s},
                    {facts::knownTransitions, QJsonArray{u"old"_s}}};
    Step create = stepOf(steps::transitionCreate, true);
    create.changedAt = testStart;
    intent.steps = {create};
    return intent;
}

QJsonObject eventOf(const char *name, const char *status, int code = 0)
{
    QJsonObject json{{u"name"_s, QLatin1StringView(name)},
                     {u"status"_s, QLatin1StringView(status)},
                     {u"timestamp"_s, u"2024-03-05T09:00:01.123Z"_s}};
    if (code > 0)
        json[u"errors"_s] = QJsonArray{QJsonObject{{u"code"_s, code}, {u"description"_s, u"words"_s}}};
    return json;
}

QJsonObject operation(const char *key, const QJsonArray &events = {eventOf("Conversion", "Started ")}, int seats = 15)
{
    return {{u"operationId"_s, QLatin1StringView(key)},  {u"ToCatalogItemId"_s, item},
            {u"toSubscriptionId"_s, host.text()},        {u"quantity"_s, seats},
            {u"transitionType"_s, u"transition_only"_s}, {u"Events"_s, events}};
}

ApiReply body(const QJsonObject &json, int status = 200)
{
    return answer(status, QJsonDocument(json).toJson());
}

ApiReply list(const QJsonArray &operations)
{
    return body({{u"transition"_s, operations}});
}

QJsonObject eligibility(bool eligible, const QString &of = item, int code = 7)
{
    QJsonObject way{{u"isEligible"_s, eligible}, {u"transitionType"_s, u"transition_only"_s}};
    way[u"errors"_s] =
        eligible ? QJsonArray() : QJsonArray{QJsonObject{{u"code"_s, code}, {u"description"_s, u"no path"_s}}};
    const QJsonObject full{{u"subscriptionId"_s, host.text()},
                           {u"subscriptionFriendlyName"_s, u"There already"_s},
                           {u"subscriptionTermDuration"_s, u"P1M"_s},
                           {u"subscriptionBillingCycle"_s, u"monthly"_s},
                           {u"isEligible"_s, false},
                           {u"errors"_s, QJsonArray{QJsonObject{{u"code"_s, 3}, {u"description"_s, u"shorter"_s}}}}};
    return {{u"catalogItemId"_s, of},
            {u"title"_s, u"Goal"_s},
            {u"quantity"_s, 15},
            {u"eligibilities"_s, QJsonArray{way}},
            {u"subscriptionEligibilities"_s, QJsonArray{full}}};
}

ApiReply items(const QJsonArray &array)
{
    return body({{u"items"_s, array}});
}

Step at(QLatin1StringView kind, bool writes = false)
{
    return stepOf(kind, writes);
}

} // namespace

class TestTransitions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsInTheirOrder();
    void whatHasNoTargetIsNotSent();
    void theBodyNamesWhatMovesWhere();
    void readsWhatIsEligible();
    void aSourceThatMovedOnWaitsForAPerson();
    void whatIsNoLongerEligibleIsRefusedInTheProvidersNumber();
    void anotherAvailabilityOfTheListCounts();
    void watchesUntilAllPartsAreOver_data();
    void watchesUntilAllPartsAreOver();
    void theSeatsMustHaveLeft();
    void aLostAnswerIsLookedUp();
    void anUnreadableAnswerIsLookedUp();

private:
    StepVerdict judge(const Intent &intent, QLatin1StringView kind, const ApiReply &reply,
                      const QDateTime &now = testStart)
    {
        return m_provider.judge(intent, at(kind, kind == steps::transitionCreate), reply, now);
    }
    PartnerCenter m_provider;
};

void TestTransitions::stepsInTheirOrder()
{
    const auto specs = m_provider.stepsFor(upgradeIntent());
    QVERIFY(specs.ok());
    QStringList names;
    for (const StepSpec &spec : *specs) {
        names += spec.kind;
        QCOMPARE(spec.writes, spec.kind == steps::transitionCreate);
        QVERIFY(m_provider.needed(upgradeIntent(), at(steps::transitionCheck)));
        const auto request =
            m_provider.requestFor(upgradeIntent(), at(QLatin1StringView(spec.kind.toLatin1())), testStart);
        QVERIFY2(request.ok(), qPrintable(spec.kind));
        QCOMPARE(request->verb, spec.writes ? Verb::Post : Verb::Get);
    }
    QCOMPARE(names.indexOf(steps::transitionKnown) < names.indexOf(steps::transitionCreate), true);
    QCOMPARE(names.last(), QString(steps::transitionVerify));
}

void TestTransitions::whatHasNoTargetIsNotSent()
{
    QVERIFY(!m_provider.stepsFor(upgradeIntent(upgrade(0))).ok());
    SubscriptionChange without = upgrade();
    without.after.transition.reset();
    QVERIFY(!m_provider.stepsFor(upgradeIntent(without)).ok());
    Intent unresolved = upgradeIntent();
    unresolved.facts.remove(facts::transitionItem);
    QVERIFY(!m_provider.requestFor(unresolved, at(steps::transitionCreate, true), testStart).ok());
}

void TestTransitions::theBodyNamesWhatMovesWhere()
{
    SubscriptionChange change = upgrade(5, true);
    change.after.transition->into = host;
    const auto request = m_provider.requestFor(upgradeIntent(change), at(steps::transitionCreate, true), testStart);
    QVERIFY(request.ok());
    QCOMPARE(request->path,
             u"/customers/%1/subscriptions/%2/transitions"_s.arg(knownCustomer.text(), knownSubscription.text()));
    const QJsonObject wanted{{u"toCatalogItemId"_s, item},
                             {u"fromCatalogItemId"_s, u"CFQ7TTC0TEST:0001:CFQ7TTC0AV01"_s},
                             {u"fromSubscriptionId"_s, knownSubscription.text()},
                             {u"toSubscriptionId"_s, host.text()},
                             {u"quantity"_s, 5},
                             {u"termDuration"_s, u"P1Y"_s},
                             {u"billingCycle"_s, u"monthly"_s},
                             {u"transitionType"_s, u"transition_with_license_transfer"_s}};
    QCOMPARE(QJsonDocument::fromJson(request->body).object(), wanted);
}

void TestTransitions::readsWhatIsEligible()
{
    const auto endpoint = m_provider.transitionTargets(knownCustomer, knownSubscription);
    QVERIFY(endpoint.request.path.endsWith(u"/transitionEligibilities"_s));
    QCOMPARE(endpoint.request.query.queryItemValue(u"eligibilityType"_s), u"immediate"_s);
    const auto targets = endpoint.parse(items({eligibility(true), eligibility(false)}));
    QVERIFY(targets.ok());
    QCOMPARE(targets->size(), 2);
    QVERIFY(targets->first().eligible());
    QCOMPARE(targets->first().productId(), u"CFQ7TTC0GOAL"_s);
    QCOMPARE(targets->first().host(host)->obstacles.first().code, 3);
    QVERIFY(!targets->last().eligible());
    QCOMPARE(targets->last().way(false)->obstacles.first(), (TransitionObstacle{7, u"no path"_s}));
    QVERIFY(!targets->last().way(true));
    QCOMPARE(endpoint.parse(items({QJsonObject{{u"title"_s, u"x"_s}}})).error().kind, Error::Kind::BadReply);
}

// C26: the wish stands on seats that somebody changed meanwhile.
void TestTransitions::aSourceThatMovedOnWaitsForAPerson()
{
    const Intent intent = upgradeIntent();
    const QByteArray nce = fixture(u"subscription_nce.json"_s);
    const StepVerdict fits = judge(intent, steps::transitionSource, answer(200, nce));
    QCOMPARE(fits.kind, Verdict::Succeeded);
    QVERIFY(fits.facts.value(facts::sourceOffer).toString().count(u':') == 2);
    const QByteArray fewer = replaced(nce, "\"quantity\": 15,\n", "\"quantity\": 12,\n");
    const StepVerdict moved = judge(intent, steps::transitionSource, answer(200, fewer));
    QCOMPARE(moved.kind, Verdict::Parked);
    QCOMPARE(moved.parkReason, QString::fromLatin1(park::movedOn));
    const QByteArray gone = replaced(nce, R"("status": "active")", R"("status": "deleted")");
    QCOMPARE(judge(intent, steps::transitionSource, answer(200, gone)).code, u"2011"_s);
}

void TestTransitions::whatIsNoLongerEligibleIsRefusedInTheProvidersNumber()
{
    QCOMPARE(judge(upgradeIntent(), steps::transitionCheck, items({eligibility(true)})).kind, Verdict::Succeeded);
    const StepVerdict no = judge(upgradeIntent(), steps::transitionCheck, items({eligibility(false)}));
    QCOMPARE(no.kind, Verdict::Refused);
    QCOMPARE(no.code, u"transition-7"_s);
    QCOMPARE(no.text, u"no path"_s);
    QCOMPARE(judge(upgradeIntent(), steps::transitionCheck, items({})).code, u"transition-8"_s);
    QCOMPARE(judge(upgradeIntent(upgrade(15, true)), steps::transitionCheck, items({eligibility(true)})).kind,
             Verdict::Refused); // that way was not listed at all
    SubscriptionChange into = upgrade();
    into.after.transition->into = host;
    QCOMPARE(judge(upgradeIntent(into), steps::transitionCheck, items({eligibility(true)})).code,
             u"transition-host-3"_s);
}

void TestTransitions::anotherAvailabilityOfTheListCounts()
{
    const QString newer = u"CFQ7TTC0GOAL:0001:CFQ7TTC0NOW2"_s;
    const StepVerdict verdict = judge(upgradeIntent(), steps::transitionCheck, items({eligibility(true, newer)}));
    QCOMPARE(verdict.kind, Verdict::Succeeded);
    QCOMPARE(verdict.facts.value(facts::transitionItem).toString(), newer);
}

void TestTransitions::watchesUntilAllPartsAreOver_data()
{
    QTest::addColumn<QJsonArray>("events");
    QTest::addColumn<Verdict>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QJsonArray &events, Verdict kind, const QString &code = {}) {
        QTest::addRow("%s", name) << events << kind << code;
    };
    row("begun", {eventOf("Conversion", "Started ")}, Verdict::Again);
    row("under way", {eventOf("Conversion", "Started"), eventOf("Conversion", "InProgress")}, Verdict::Again);
    row("done", {eventOf("Conversion", "Started "), eventOf("Conversion", "Completed")}, Verdict::Succeeded);
    row("users still on their way", {eventOf("Conversion", "Completed"), eventOf("LicenseReassignment", "Started")},
        Verdict::Again);
    row("all done", {eventOf("Conversion", "Completed"), eventOf("LicenseReassignment", "Completed")},
        Verdict::Succeeded);
    row("failed", {eventOf("Conversion", "Started"), eventOf("Conversion", "Failed", 4)}, Verdict::Refused,
        u"transition-4"_s);
    row("users stayed", {eventOf("Conversion", "Completed"), eventOf("LicenseReassignment", "Failed", 12)},
        Verdict::Parked, u"transition-12"_s);
}

void TestTransitions::watchesUntilAllPartsAreOver()
{
    QFETCH(QJsonArray, events);
    const Intent intent = upgradeIntent();
    const StepVerdict verdict =
        judge(intent, steps::transitionWatch, list({operation("old"), operation("new", events)}));
    QTEST(verdict.kind, "kind");
    QTEST(verdict.code, "code");
    if (verdict.kind == Verdict::Succeeded)
        QCOMPARE(verdict.facts.value(transitionTargetFact).toString(), host.text());
    const QDateTime nextDay = testStart.addDays(2);
    if (verdict.kind == Verdict::Again)
        QCOMPARE(judge(intent, steps::transitionWatch, list({operation("new", events)}), nextDay).kind,
                 Verdict::Parked);
}

void TestTransitions::theSeatsMustHaveLeft()
{
    const QByteArray nce = fixture(u"subscription_nce.json"_s);
    QCOMPARE(judge(upgradeIntent(), steps::transitionVerify, answer(200, nce)).kind, Verdict::Again);
    const QByteArray fewer = replaced(nce, "\"quantity\": 15,\n", "\"quantity\": 10,\n");
    QCOMPARE(judge(upgradeIntent(upgrade(5)), steps::transitionVerify, answer(200, fewer)).kind, Verdict::Succeeded);
    QCOMPARE(judge(upgradeIntent(), steps::transitionVerify, answer(404)).kind, Verdict::Succeeded);
}

void TestTransitions::aLostAnswerIsLookedUp()
{
    Step step = at(steps::transitionCreate, true);
    step.attempts = 1;
    step.sentAt = testStart;
    const Intent intent = upgradeIntent();
    QVERIFY(m_provider.readBackFor(intent, step, 0)->path.endsWith(u"/transitions"_s));
    QVERIFY(m_provider.readBackFor(intent, step, 1)->path.endsWith(knownSubscription.text()));
    QVERIFY(!m_provider.readBackFor(intent, step, 2));
    const auto asked = [&](int round, const ApiReply &reply, qint64 later) {
        return m_provider.judgeReadBack(intent, step, round, reply, testStart.addSecs(later));
    };
    const ReadBackVerdict found = asked(0, list({operation("old"), operation("new")}), 1);
    QCOMPARE(found.kind, Back::Happened);
    QCOMPARE(found.facts.value(facts::transitionKey).toString(), u"new"_s);
    // One from before, or of other seats, is not ours.
    const ReadBackVerdict early = asked(0, list({operation("old"), operation("other", {}, 4)}), 1);
    QCOMPARE(early.kind, Back::CannotTell);
    QVERIFY(early.wait.count() > 0);
    QCOMPARE(asked(0, list({operation("old")}), 61).kind, Back::AskNext);
    const QByteArray nce = fixture(u"subscription_nce.json"_s);
    QCOMPARE(asked(1, answer(200, nce), 61).kind, Back::NotHappened);
    const QByteArray fewer = replaced(nce, "\"quantity\": 15,\n", "\"quantity\": 10,\n");
    QCOMPARE(asked(1, answer(200, fewer), 61).kind, Back::CannotTell);
    QCOMPARE(asked(1, answer(404), 61).kind, Back::CannotTell);
    QVERIFY(asked(0, answer(503), 1).wait.count() > 0);
}

void TestTransitions::anUnreadableAnswerIsLookedUp()
{
    const Intent intent = upgradeIntent();
    QCOMPARE(judge(intent, steps::transitionCreate, answer(200, "{}")).kind, Verdict::ReadBack);
    QCOMPARE(judge(intent, steps::transitionCreate, answer(500)).kind, Verdict::ReadBack);
    const StepVerdict taken = judge(intent, steps::transitionCreate, body(operation("new")));
    QCOMPARE(taken.kind, Verdict::Succeeded);
    QCOMPARE(taken.facts.value(transitionTargetFact).toString(), host.text());
    const ApiReply credit = answer(403, R"({"code": 800023, "description": "credit"})");
    QCOMPARE(judge(intent, steps::transitionCreate, credit).kind, Verdict::Refused);
    QCOMPARE(judge(intent, steps::transitionCreate, credit).code, u"800023"_s);
}

QTEST_GUILESS_MAIN(TestTransitions)
#include "tst_transitions.moc"
