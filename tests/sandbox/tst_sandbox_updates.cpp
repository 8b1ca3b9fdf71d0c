// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_holder.h"

#include <QJsonDocument>
#include <QTest>

using namespace tenantry::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400;
const auto exchange = QStringLiteral("CFQ7TTC0LH16");
const auto teams = QStringLiteral("CFQ7TTC0VZW5");
const auto conferencing = QStringLiteral("CFQ7TTC0LHSL");
const auto standard = QStringLiteral("CFQ7TTC0LDPB");
const auto first = QStringLiteral("0001");

QJsonArray recordsOf(SeatHolder &holder)
{
    return holder.guest.get(u"/v1/auditrecords?size=50"_s).items();
}

} // namespace

// partner-center.md §1.8, §10.2, §18, §22.
class TestSandboxUpdates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortBodyLosesWhatItLeavesOut()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 5);
        const auto item = holder.guest.catalogItem(exchange, first, u"P1Y"_s);
        QCOMPARE(holder.change(bought, {{u"scheduledNextTermInstructions"_s, nextTerm(item, 9)}}).status, 200);
        QCOMPARE(holder.change(bought, {{u"billingCycle"_s, u"annual"_s}}).status, 200);
        QCOMPARE(holder.change(bought, {{u"friendlyName"_s, u"Büro"_s}}).status, 200);
        auto whole = holder.read(bought);
        QVERIFY(whole.contains(u"scheduledNextTermInstructions") && whole.contains(u"nextChargeInstructions"));
        QVERIFY(whole[u"autoRenewEnabled"].toBool());
        const QJsonObject little{{u"id"_s, bought[u"id"]}, {u"quantity"_s, 5}, {u"status"_s, u"active"_s}};
        QCOMPARE(holder.guest.patch(holder.pathOf(bought), little).status, 200);
        whole = holder.read(bought);
        QVERIFY(!whole[u"autoRenewEnabled"].toBool());
        QVERIFY(!whole.contains(u"scheduledNextTermInstructions"));
        QVERIFY(!whole.contains(u"nextChargeInstructions"));
        QCOMPARE(whole[u"friendlyName"].toString(), u"Exchange Online (Plan 1)"_s);
        QCOMPARE(whole[u"termDuration"].toString(), u"P1Y"_s);
    }

    void wholeBodyAsReadChangesNothing()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 5);
        const auto item = holder.guest.catalogItem(exchange, first, u"P1Y"_s);
        holder.change(bought, {{u"scheduledNextTermInstructions"_s, nextTerm(item, 9, u"P1Y"_s, u"Annual"_s)}});
        holder.change(bought, {{u"billingCycle"_s, u"Annual"_s}});
        const auto before = holder.read(bought);
        const auto records = recordsOf(holder).size();
        QCOMPARE(holder.change(bought, {}).status, 200);
        QCOMPARE(holder.read(bought), before);
        QCOMPARE(recordsOf(holder).size(), records);
        QVERIFY(!holder.guest.arrivals(u"subscriptions.update"_s).last()[u"effect"].toBool());
    }

    void oneMemberOnlyChangesThatMember()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 5);
        const auto item = holder.guest.catalogItem(exchange, first, u"P1Y"_s);
        holder.change(bought, {{u"scheduledNextTermInstructions"_s, nextTerm(item, 9)}});
        auto expected = holder.read(bought);
        const auto answer = holder.change(bought, {{u"friendlyName"_s, u"Büro Süd"_s}});
        expected.insert(u"friendlyName"_s, u"Büro Süd"_s);
        QCOMPARE(answer.body, expected);
        QCOMPARE(holder.read(bought), expected);
    }

    // What harnesses compare with the reviewed difference: computed here, from what would have been read.
    void arrivalsNameTheMembersThatDiffer()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 5);
        const auto last = [&] {
            return holder.guest.arrivals(u"subscriptions.update"_s).last()[u"differs"].toVariant().toStringList();
        };
        holder.change(bought, {});
        QCOMPARE(last(), QStringList());
        holder.change(bought, {{u"quantity"_s, 6}, {u"friendlyName"_s, u"Neu"_s}, {u"extra"_s, 1}});
        QCOMPARE(last(), (QStringList{u"friendlyName"_s, u"quantity"_s, u"extra"_s}));
        holder.change(bought, {{u"autoRenewEnabled"_s, QJsonValue()}});
        QCOMPARE(last(), QStringList{u"autoRenewEnabled"_s});
    }

    void membersInOtherCaseAreRead()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 5);
        const QJsonObject body{{u"Id"_s, bought[u"id"]},
                               {u"Quantity"_s, 6},
                               {u"Status"_s, u"Active"_s},
                               {u"AutoRenewEnabled"_s, true},
                               {u"FriendlyName"_s, u"Neu"_s}};
        QCOMPARE(holder.guest.patch(holder.pathOf(bought), body).status, 200);
        const auto now = holder.read(bought);
        QCOMPARE(now[u"quantity"].toInt(), 6);
        QCOMPARE(now[u"friendlyName"].toString(), u"Neu"_s);
        QVERIFY(now[u"autoRenewEnabled"].toBool());
    }

    void unreadableOrForeignMembersAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("members");
        QTest::addColumn<int>("code");
        const QJsonValue none(QJsonValue::Null);
        QTest::addRow("no quantity") << QJsonObject{{u"quantity"_s, none}} << 2000;
        QTest::addRow("half a seat") << QJsonObject{{u"quantity"_s, 5.5}} << 2000;
        QTest::addRow("text quantity") << QJsonObject{{u"quantity"_s, u"6"_s}} << 2000;
        QTest::addRow("no status") << QJsonObject{{u"status"_s, none}} << 2000;
        QTest::addRow("text for yes") << QJsonObject{{u"autoRenewEnabled"_s, u"true"_s}} << 2000;
        QTest::addRow("list for instructions")
            << QJsonObject{{u"scheduledNextTermInstructions"_s, QJsonArray{1}}} << 2000;
        QTest::addRow("other id") << QJsonObject{{u"id"_s, u"5fcf618b-1daa-4604-da99-cc3e1c9ee422"_s}} << 3000;
        QTest::addRow("other offer") << QJsonObject{{u"offerId"_s, u"CFQ7TTC0LH18:0001:CFQ7TTC0AAAA"_s}} << 3000;
        QTest::addRow("other order") << QJsonObject{{u"orderId"_s, u"0"_s}} << 3000;
        QTest::addRow("other creation") << QJsonObject{{u"creationDate"_s, u"2020-01-01T00:00:00Z"_s}} << 3000;
        QTest::addRow("a trial") << QJsonObject{{u"isTrial"_s, true}} << 3000;
        QTest::addRow("unknown partner") << QJsonObject{{u"partnerId"_s, u"1"_s}} << 800015;
        QTest::addRow("status nobody knows") << QJsonObject{{u"status"_s, u"expired"_s}} << 800096;
        QTest::addRow("shorter term") << QJsonObject{{u"termDuration"_s, u"P1M"_s}} << 800122;
        QTest::addRow("no such term") << QJsonObject{{u"termDuration"_s, u"P5Y"_s}} << 800121;
        QTest::addRow("no such cycle") << QJsonObject{{u"billingCycle"_s, u"weekly"_s}} << 900269;
        QTest::addRow("cycle longer than term") << QJsonObject{{u"billingCycle"_s, u"triennial"_s}} << 900270;
    }
    void unreadableOrForeignMembersAreRefused()
    {
        QFETCH(QJsonObject, members);
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 5);
        const auto answer = holder.change(bought, members);
        QTEST(answer.code(), "code");
        QCOMPARE(answer.status, answer.code() == 800015 ? 404 : 400);
        QCOMPARE(holder.read(bought), bought);
    }

    void etagIsNeverDemandedAndComparedWhenGiven()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 5);
        QVERIFY(!bought[u"attributes"].toObject().contains(u"etag"));
        const auto path = holder.pathOf(bought);
        QCOMPARE(holder.guest.patch(path, bought, {{"If-Match", "\"old\""}}).code(), 2055);
        auto inBody = bought;
        inBody.insert(u"attributes"_s, QJsonObject{{u"Etag"_s, u"old"_s}});
        QCOMPARE(holder.guest.patch(path, inBody).code(), 2055);
        holder.rules({{u"printsEtags"_s, true}});
        const auto read = holder.read(bought);
        const auto etag = read[u"attributes"][u"etag"].toString();
        auto more = read;
        more.insert(u"quantity"_s, 6);
        QCOMPARE(holder.guest.patch(path, more, {{"If-Match", u"\"%1\""_s.arg(etag).toLatin1()}}).status, 200);
        more.insert(u"quantity"_s, 7);
        const auto stale = holder.guest.patch(path, more);
        QCOMPARE(stale.status, 400);
        QCOMPARE(stale.code(), 2055);
        QCOMPARE(holder.read(bought)[u"quantity"].toInt(), 6);
    }

    void cancellingIsPossibleInTheWindowOnly()
    {
        SeatHolder holder;
        const auto early = holder.buy(exchange, first, 5);
        const auto late = holder.buy(exchange, first, 5);
        holder.change(early, {{u"status"_s, u"suspended"_s}});
        holder.wait(7 * day - 1);
        QVERIFY(!holder.read(early)[u"cancellationAllowedUntilDate"].isNull());
        QCOMPARE(holder.change(early, {{u"status"_s, u"deleted"_s}}).status, 200); // suspended, still in its window
        QCOMPARE(holder.read(early)[u"status"].toString(), u"deleted"_s);
        QCOMPARE(holder.refundable(early), 0);
        QCOMPARE(holder.change(early, {{u"friendlyName"_s, u"x"_s}}).code(), 2011);
        holder.wait(1);
        QVERIFY(holder.read(late)[u"cancellationAllowedUntilDate"].isNull());
        const auto refused = holder.change(late, {{u"status"_s, u"deleted"_s}});
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.code(), 900117);
    }

    void addedSeatsDoNotReopenCancellation()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 5);
        holder.wait(7 * day);
        QCOMPARE(holder.setSeats(bought, 6).status, 200);
        QCOMPARE(holder.change(bought, {{u"status"_s, u"deleted"_s}}).code(), 900117);
    }

    void childNeedsAnActiveParent()
    {
        SeatHolder holder;
        const auto base = holder.buy(teams, first, 5);
        const auto addOn = holder.buy(conferencing, u"0005"_s, 5);
        QCOMPARE(addOn[u"parentSubscriptionId"].toString(), base[u"id"].toString());
        holder.change(addOn, {{u"status"_s, u"suspended"_s}});
        holder.change(base, {{u"status"_s, u"suspended"_s}});
        const auto refused = holder.change(addOn, {{u"status"_s, u"active"_s}});
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), 27009);
        holder.change(base, {{u"status"_s, u"active"_s}});
        QCOMPARE(holder.change(addOn, {{u"status"_s, u"active"_s}}).status, 200);
    }

    void statesThatTakeNoUpdates_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("code");
        QTest::addRow("expired") << u"expired"_s << 900279;
        QTest::addRow("disabled") << u"disabled"_s << 900279;
        QTest::addRow("unheard of") << u"held_for_review"_s << 900280;
    }
    void statesThatTakeNoUpdates()
    {
        QFETCH(QString, status);
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 5);
        holder.edit(bought, {{u"status"_s, status}});
        QTEST(holder.setSeats(bought, 6).code(), "code");
    }

    // 202 with Location; the resource is what tells (§10.2).
    void acceptedUpdateComesTrueLater()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 5);
        holder.rules({{u"acceptEvery"_s, 2}, {u"acceptSeconds"_s, 60}});
        QCOMPARE(holder.setSeats(bought, 6).status, 200);
        auto more = holder.read(bought);
        more.insert(u"quantity"_s, 7);
        const Headers same{{"MS-RequestId", someId()}};
        const auto path = holder.pathOf(bought);
        const auto accepted = holder.guest.patch(path, more, same);
        QCOMPARE(accepted.status, 202);
        QCOMPARE(QString::fromLatin1(accepted.headers.value("location")),
                 u"/customers/%1/subscriptions/%2"_s.arg(holder.customer, bought[u"id"].toString()));
        QCOMPARE(holder.read(bought)[u"quantity"].toInt(), 6);
        const auto again = holder.guest.patch(path, more, same);
        QCOMPARE(again.status, 202);
        QCOMPARE(again.headers.value("location"), accepted.headers.value("location"));
        const auto other = holder.setSeats(bought, 8);
        QCOMPARE(other.status, 409);
        QCOMPARE(other.code(), 900278);
        holder.wait(60);
        QCOMPARE(holder.read(bought)[u"quantity"].toInt(), 7);
        QCOMPARE(holder.setSeats(bought, 8).status, 200);
    }

    void tooManyUpdatesInADay()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 5);
        holder.rules({{u"updatesPerDay"_s, 2}});
        QCOMPARE(holder.setSeats(bought, 6).status, 200);
        holder.wait(day / 2);
        QCOMPARE(holder.setSeats(bought, 7).status, 200);
        const auto refused = holder.setSeats(bought, 8);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.code(), 900311);
        holder.wait(day / 2);
        QCOMPARE(holder.setSeats(bought, 8).status, 200);
    }

    void pendingOperationAsAFault()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 5);
        holder.guest.command(u"fault"_s, {{u"route"_s, u"subscriptions.update"_s},
                                          {u"kind"_s, u"error"_s},
                                          {u"status"_s, 409},
                                          {u"code"_s, 900278}});
        const auto refused = holder.setSeats(bought, 6);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), 900278);
        QCOMPARE(holder.setSeats(bought, 6).status, 200);
    }

    void repeatedRequestIdHasOneEffectUnlessForgetful()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 5);
        auto more = bought;
        more.insert(u"quantity"_s, 6);
        const Headers same{{"MS-RequestId", someId()}};
        const auto one = holder.guest.patch(holder.pathOf(bought), more, same);
        const auto records = recordsOf(holder).size();
        holder.setSeats(bought, 9);
        const auto two = holder.guest.patch(holder.pathOf(bought), more, same);
        QCOMPARE(two.raw, one.raw);
        QCOMPARE(holder.read(bought)[u"quantity"].toInt(), 9);
        QCOMPARE(recordsOf(holder).size(), records + 1);
        holder.guest.command(u"forgetful"_s);
        QCOMPARE(holder.guest.patch(holder.pathOf(bought), more, same).status, 200);
        QCOMPARE(holder.read(bought)[u"quantity"].toInt(), 6);
    }

    void everyUpdateIsRecordedWithBothValues()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 5);
        const auto correlation = someId();
        auto more = bought;
        more.insert(u"quantity"_s, 6);
        holder.guest.patch(holder.pathOf(bought), more, {{"MS-CorrelationId", correlation}});
        const auto record = recordsOf(holder).first().toObject();
        QCOMPARE(record[u"operationType"].toString(), u"update_subscription"_s);
        QCOMPARE(record[u"resourceType"].toString(), u"subscription"_s);
        QCOMPARE(record[u"customerId"].toString(), holder.customer);
        QCOMPARE(record[u"originalCorrelationId"].toString().toLatin1(), correlation);
        const auto seats = [&record](QStringView name) {
            const auto value = QJsonDocument::fromJson(record[name].toString().toUtf8()).object();
            return value[u"quantity"].toInt();
        };
        QCOMPARE(seats(u"resourceOldValue"), 5);
        QCOMPARE(seats(u"resourceNewValue"), 6);
        QCOMPARE(record[u"customizedData"][0][u"value"].toString(), bought[u"id"].toString());
    }

    void longerTermBeginsAtOnce()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 5, u"P1M"_s);
        holder.wait(8 * day);
        const auto answer = holder.change(bought, {{u"termDuration"_s, u"P1Y"_s}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body[u"commitmentEndDateTime"].toString(), u"2027-03-09T23:59:59Z"_s);
        QCOMPARE(answer.body[u"effectiveStartDate"].toString(), u"2026-03-10T10:00:00.0000000Z"_s);
        QCOMPARE(answer.body[u"offerId"].toString(), holder.guest.catalogItem(exchange, first, u"P1Y"_s));
        QCOMPARE(holder.refundable(bought), 0); // no new window
        QCOMPARE(holder.change(bought, {{u"termDuration"_s, u"P1M"_s}}).code(), 800122);
    }

    void trialsAreFixed()
    {
        SeatHolder holder;
        const auto trial = holder.buy(standard, u"000P"_s, 25, u"P1M"_s, u"none"_s);
        QVERIFY(trial[u"isTrial"].toBool());
        QCOMPARE(holder.refundable(trial), 0);
        QCOMPARE(holder.setSeats(trial, 24).code(), 800095);
        QCOMPARE(holder.change(trial, {{u"termDuration"_s, u"P1Y"_s}}).code(), 800107);
        QCOMPARE(holder.change(trial, {{u"billingCycle"_s, u"monthly"_s}}).code(), 800097);
        holder.wait(20 * day);
        QCOMPARE(holder.change(trial, {{u"status"_s, u"deleted"_s}}).status, 200); // any time
    }

    void unknownSubscriptionsAndReadersAreRefused()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 5);
        const auto missing = holder.path(u"subscriptions/5fcf618b-1daa-4604-da99-cc3e1c9ee422"_s);
        QCOMPARE(holder.guest.patch(missing, bought).code(), 20003);
        holder.guest.command(u"role"_s, {{u"name"_s, u"reader"_s}});
        QCOMPARE(holder.setSeats(bought, 6).status, 403);
    }
};

QTEST_GUILESS_MAIN(TestSandboxUpdates)
#include "tst_sandbox_updates.moc"
