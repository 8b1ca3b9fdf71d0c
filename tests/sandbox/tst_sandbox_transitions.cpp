// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_holder.h"

#include <QTest>

using namespace tenantry::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400;
const auto basic = QStringLiteral("CFQ7TTC0LH18");
const auto standard = QStringLiteral("CFQ7TTC0LDPB");
const auto exchange = QStringLiteral("CFQ7TTC0LH16");
const auto archiving = QStringLiteral("CFQ7TTC0LH0J");
const auto first = QStringLiteral("0001");

QJsonObject move(const QString &item, int quantity, const QJsonObject &more = {})
{
    QJsonObject body{{u"toCatalogItemId"_s, item},
                     {u"quantity"_s, quantity},
                     {u"transitionType"_s, u"transition_only"_s},
                     {u"billingCycle"_s, u"Monthly"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        body.insert(it.key(), it.value());
    return body;
}

Answer upgrade(SeatHolder &holder, const QJsonObject &source, const QJsonObject &body)
{
    return holder.guest.post(holder.pathOf(source) + u"/transitions"_s, body);
}

QJsonArray targets(SeatHolder &holder, const QJsonObject &source, const QString &type = QStringLiteral("immediate"))
{
    return holder.guest.get(holder.pathOf(source) + u"/transitionEligibilities?eligibilityType="_s + type).items();
}

QJsonObject targetOf(const QJsonArray &targets, const QString &item)
{
    for (const auto &one : targets) {
        if (one[u"catalogItemId"].toString() == item)
            return one.toObject();
    }
    return {};
}

} // namespace

// partner-center.md §10.3, §22.
class TestSandboxTransitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allSeatsMoveToANewSubscription()
    {
        SeatHolder holder;
        const auto source = holder.buy(basic, first, 10);
        holder.wait(30 * day);
        const auto item = holder.guest.catalogItem(standard, first, u"P1Y"_s);
        const auto answer = upgrade(holder, source, move(item, 10));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body[u"fromSubscriptionId"].toString(), source[u"id"].toString());
        QCOMPARE(holder.read(source)[u"status"].toString(), u"deleted"_s);
        const auto target = holder.read({{u"id"_s, answer.body[u"toSubscriptionId"]}});
        QCOMPARE(target[u"status"].toString(), u"active"_s);
        QCOMPARE(target[u"offerId"].toString(), item);
        QCOMPARE(target[u"quantity"].toInt(), 10);
        QCOMPARE(target[u"refundableQuantity"][u"totalQuantity"].toInt(), 10);
        const auto record = holder.guest.get(u"/v1/auditrecords?size=1"_s).items().first();
        QCOMPARE(record[u"operationType"].toString(), u"upgrade_subscription"_s);
    }

    void someSeatsLeaveARest()
    {
        SeatHolder holder;
        const auto source = holder.buy(basic, first, 10);
        const auto item = holder.guest.catalogItem(standard, first, u"P1Y"_s);
        holder.change(source, {{u"scheduledNextTermInstructions"_s,
                                nextTerm(holder.guest.catalogItem(basic, first, u"P1Y"_s), 9)}});
        QCOMPARE(upgrade(holder, source, move(item, 4)).status, 200);
        const auto rest = holder.read(source);
        QCOMPARE(rest[u"status"].toString(), u"active"_s);
        QCOMPARE(rest[u"quantity"].toInt(), 6);
        QCOMPARE(rest[u"refundableQuantity"][u"totalQuantity"].toInt(), 6);
        QVERIFY(!rest.contains(u"scheduledNextTermInstructions"));
    }

    void operationIsPolled()
    {
        tenantry::sandbox::Options options;
        options.provisioningSeconds = 60;
        SeatHolder holder(options);
        holder.buy(basic, first, 10);
        holder.wait(60);
        const auto source = holder.guest.get(holder.path(u"subscriptions"_s)).items().first().toObject();
        const auto item = holder.guest.catalogItem(standard, first, u"P1Y"_s);
        const auto started =
            upgrade(holder, source, move(item, 10, {{u"transitionType"_s, u"transition_with_license_transfer"_s}}));
        QCOMPARE(started.body[u"events"].toArray().size(), 2); // both parts have started
        const auto path = holder.pathOf(source) + u"/transitions?operationId="_s;
        const auto events = [&] {
            const auto all = holder.guest.get(path + started.body[u"operationId"].toString()).body;
            return all[u"transition"][0][u"events"].toArray();
        };
        QCOMPARE(events().size(), 2);
        const auto target = u"subscriptions/"_s + started.body[u"toSubscriptionId"].toString();
        QCOMPARE(holder.guest.get(holder.path(target)).status, 404);
        holder.wait(60);
        QCOMPARE(events().size(), 4);
        QCOMPARE(events().at(1)[u"status"].toString(), u"Completed"_s);
        QCOMPARE(events().at(2)[u"name"].toString(), u"LicenseReassignment"_s);
        QCOMPARE(holder.guest.get(holder.path(target)).status, 200);
        QCOMPARE(holder.guest.get(path + u"5fcf618b"_s).body[u"transition"].toArray().size(), 0);
    }

    void existingSubscriptionTakesTheSeats()
    {
        SeatHolder holder;
        const auto item = holder.guest.catalogItem(standard, first, u"P1Y"_s);
        const auto source = holder.buy(basic, first, 10);
        holder.wait(day);
        const auto target = holder.buy(standard, first, 3);
        const QJsonObject into{{u"toSubscriptionId"_s, target[u"id"]}};
        const auto refusedNow = targetOf(targets(holder, source), item)[u"subscriptionEligibilities"].toArray();
        QCOMPARE(refusedNow.first()[u"errors"][0][u"code"].toInt(), 2);
        QCOMPARE(upgrade(holder, source, move(item, 4, into)).code(), 900261);
        holder.wait(7 * day);
        const auto open = targetOf(targets(holder, source), item)[u"subscriptionEligibilities"].toArray();
        QVERIFY(open.first()[u"isEligible"].toBool());
        QCOMPARE(upgrade(holder, source, move(item, 4, into)).status, 200);
        QCOMPARE(holder.read(target)[u"quantity"].toInt(), 7);
        QCOMPARE(holder.refundable(target), 4);
        QCOMPARE(holder.read(source)[u"quantity"].toInt(), 6);
    }

    void targetsThatDoNotFit()
    {
        SeatHolder holder;
        const auto item = holder.guest.catalogItem(standard, first, u"P1Y"_s);
        const auto earlier = holder.buy(standard, first, 3);
        const auto suspended = holder.buy(standard, first, 3);
        holder.wait(8 * day);
        const auto source = holder.buy(basic, first, 10);
        holder.change(suspended, {{u"status"_s, u"suspended"_s}});
        const auto into = [&](const QJsonObject &target) {
            return upgrade(holder, source, move(item, 4, {{u"toSubscriptionId"_s, target[u"id"]}})).code();
        };
        QCOMPARE(into(earlier), 900236);
        QCOMPARE(into(suspended), 900258);
        QCOMPARE(into(source), 900260);
        QCOMPARE(into({{u"id"_s, u"5fcf618b-1daa-4604-da99-cc3e1c9ee422"_s}}), 20003);
    }

    void requestsThatDoNotFit_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("term");
        QTest::addColumn<int>("quantity");
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<int>("code");
        const auto p1y = u"P1Y"_s;
        QTest::addRow("fine") << standard << p1y << 10 << QJsonObject() << 0;
        QTest::addRow("too many") << standard << p1y << 11 << QJsonObject() << 900275;
        QTest::addRow("none") << standard << p1y << 0 << QJsonObject() << 900275;
        QTest::addRow("no path") << exchange << p1y << 10 << QJsonObject() << 800020;
        QTest::addRow("itself") << basic << p1y << 10 << QJsonObject() << 900259;
        QTest::addRow("shorter") << standard << u"P1M"_s << 10 << QJsonObject() << 900267;
        QTest::addRow("type") << standard << p1y << 10 << QJsonObject{{u"transitionType"_s, u"x"_s}} << 900126;
        QTest::addRow("cycle") << standard << p1y << 10 << QJsonObject{{u"billingCycle"_s, u"triennial"_s}} << 900270;
        QTest::addRow("term") << standard << p1y << 10 << QJsonObject{{u"termDuration"_s, u"P3Y"_s}} << 900268;
        QTest::addRow("other source") << standard << p1y << 10 << QJsonObject{{u"fromCatalogItemId"_s, u"x"_s}}
                                      << 900260;
    }
    void requestsThatDoNotFit()
    {
        QFETCH(QString, product);
        QFETCH(QString, term);
        QFETCH(int, quantity);
        QFETCH(QJsonObject, more);
        SeatHolder holder;
        const auto source = holder.buy(basic, first, 10);
        const auto item = holder.guest.catalogItem(product, first, term);
        QTEST(upgrade(holder, source, move(item, quantity, more)).code(), "code");
    }

    void eligibilitiesNameTheUpgrades()
    {
        SeatHolder holder;
        const auto source = holder.buy(basic, first, 10);
        const auto item = holder.guest.catalogItem(standard, first, u"P1Y"_s);
        const auto now = targetOf(targets(holder, source), item);
        QCOMPARE(now[u"quantity"].toInt(), 10);
        QCOMPARE(now[u"eligibilities"].toArray().size(), 2);
        QVERIFY(now[u"eligibilities"][0][u"isEligible"].toBool());
        QVERIFY(targetOf(targets(holder, source), holder.guest.catalogItem(standard, first, u"P1M"_s)).isEmpty());
        QVERIFY(!targetOf(targets(holder, source, u"scheduled"_s), holder.guest.catalogItem(standard, first, u"P1M"_s))
                     .isEmpty());
        holder.change(source, {{u"status"_s, u"suspended"_s}});
        QVERIFY(!targetOf(targets(holder, source), item)[u"eligibilities"][0][u"isEligible"].toBool());
        QCOMPARE(upgrade(holder, source, move(item, 4)).code(), 800091);
        QCOMPARE(holder.guest.get(holder.pathOf(source) + u"/transitionEligibilities?eligibilityType=x"_s).code(),
                 900126);
    }

    void trialBecomesPaid()
    {
        SeatHolder holder;
        const auto trial = holder.buy(standard, u"000P"_s, 25, u"P1M"_s, u"none"_s);
        const auto item = holder.guest.catalogItem(standard, first, u"P1Y"_s);
        const auto answer = upgrade(holder, trial, move(item, 25));
        QCOMPARE(answer.status, 200);
        const auto paid = holder.read({{u"id"_s, answer.body[u"toSubscriptionId"]}});
        QVERIFY(!paid[u"isTrial"].toBool());
        QCOMPARE(paid[u"quantity"].toInt(), 25);
        QCOMPARE(holder.read(trial)[u"status"].toString(), u"deleted"_s);
    }

    void addOnsHangOnWhatTheirBaseBecame()
    {
        SeatHolder holder;
        const auto source = holder.buy(basic, first, 10);
        const auto addOn = holder.buy(archiving, first, 10);
        QCOMPARE(addOn[u"parentSubscriptionId"].toString(), source[u"id"].toString());
        const auto item = holder.guest.catalogItem(standard, first, u"P1Y"_s);
        const auto answer = upgrade(holder, source, move(item, 10));
        QCOMPARE(holder.read(addOn)[u"parentSubscriptionId"], answer.body[u"toSubscriptionId"]);
        QCOMPARE(holder.read(addOn)[u"status"].toString(), u"active"_s);
    }

    // §1.8: no guard is documented, so the same request id moves seats twice.
    void repeatedTransitionIsASecondOne()
    {
        SeatHolder holder;
        const auto source = holder.buy(basic, first, 10);
        const auto item = holder.guest.catalogItem(standard, first, u"P1Y"_s);
        const Headers same{{"MS-RequestId", someId()}};
        const auto path = holder.pathOf(source) + u"/transitions"_s;
        const auto one = holder.guest.post(path, move(item, 4), same);
        const auto two = holder.guest.post(path, move(item, 4), same);
        QVERIFY(one.body[u"operationId"] != two.body[u"operationId"]);
        QCOMPARE(holder.read(source)[u"quantity"].toInt(), 2);
        QCOMPARE(holder.guest.get(path).body[u"transition"].toArray().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSandboxTransitions)
#include "tst_sandbox_transitions.moc"
