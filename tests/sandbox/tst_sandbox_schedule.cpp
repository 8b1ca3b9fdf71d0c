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
const auto first = QStringLiteral("0001");
const auto member = QStringLiteral("scheduledNextTermInstructions");

// Days as the route lists them: "2026-04-30", or "2027-03-09 with 1" subscription.
QStringList daysOf(const Answer &answer)
{
    QStringList days;
    for (const auto &item : answer.items()) {
        const auto with = item[u"cotermSubscriptionIds"].toArray().size();
        const bool shared = item[u"allowedCustomTermEndDateType"].toString() == u"subscriptionAligned";
        const auto end = item[u"allowedCustomTermEndDate"].toString().section(u'T', 0, 0);
        days.append(shared ? u"%1 with %2"_s.arg(end).arg(with) : end);
    }
    return days;
}

} // namespace

// partner-center.md §10.2, §19.1, §19.4 to §19.7.
class TestSandboxSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextTermIsAsInstructed()
    {
        SeatHolder holder;
        const auto bought = holder.buy(basic, first, 10, u"P1M"_s);
        const auto target = holder.guest.catalogItem(standard, first, u"P1Y"_s);
        const auto answer = holder.change(bought, {{member, nextTerm(target, 7, u"P1Y"_s, u"Annual"_s)}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body[member][u"quantity"].toInt(), 7);
        QCOMPARE(answer.body[member][u"product"][u"billingCycle"].toString(), u"annual"_s);
        holder.wait(30 * day + 14 * 3600 - 1); // the last second of 1 April
        QCOMPARE(holder.read(bought)[u"quantity"].toInt(), 10);
        holder.wait(1);
        const auto renewed = holder.read(bought);
        QCOMPARE(renewed[u"quantity"].toInt(), 7);
        QCOMPARE(renewed[u"offerId"].toString(), target);
        QCOMPARE(renewed[u"offerName"].toString(), u"Microsoft 365 Business Standard"_s);
        QCOMPARE(renewed[u"termDuration"].toString(), u"P1Y"_s);
        QCOMPARE(renewed[u"billingCycle"].toString(), u"annual"_s);
        QCOMPARE(renewed[u"commitmentEndDateTime"].toString(), u"2027-04-01T23:59:59Z"_s);
        QCOMPARE(renewed[u"refundableQuantity"][u"totalQuantity"].toInt(), 7);
        QVERIFY(!renewed.contains(member));
        QCOMPARE(renewed[u"id"], bought[u"id"]);
    }

    void instructionsThatDoNotFit_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("billing");
        QTest::addColumn<int>("quantity");
        QTest::addColumn<int>("code");
        QTest::addRow("fine") << basic << u"P1Y"_s << u"monthly"_s << 10 << 0;
        QTest::addRow("upgrade") << standard << u"P1Y"_s << u"monthly"_s << 10 << 0;
        QTest::addRow("no upgrade") << exchange << u"P1Y"_s << u"monthly"_s << 10 << 800020;
        QTest::addRow("no seats") << basic << u"P1Y"_s << u"monthly"_s << 0 << 2002;
        QTest::addRow("too many") << basic << u"P1Y"_s << u"monthly"_s << 301 << 2002;
        QTest::addRow("cycle longer") << basic << u"P1M"_s << u"annual"_s << 10 << 900270;
        QTest::addRow("no such cycle") << basic << u"P1M"_s << u"sometimes"_s << 10 << 900269;
    }
    void instructionsThatDoNotFit()
    {
        QFETCH(QString, product);
        QFETCH(QString, term);
        QFETCH(QString, billing);
        QFETCH(int, quantity);
        SeatHolder holder;
        const auto bought = holder.buy(basic, first, 10);
        const auto item = holder.guest.catalogItem(product, first, term);
        QTEST(holder.change(bought, {{member, nextTerm(item, quantity, term, billing)}}).code(), "code");
    }

    void staleOrIncompleteProductsAreRefused()
    {
        SeatHolder holder;
        const auto bought = holder.buy(basic, first, 10);
        const auto item = holder.guest.catalogItem(basic, first, u"P1Y"_s);
        QCOMPARE(holder.change(bought, {{member, nextTerm(basic + u":0001"_s, 9)}}).code(), 900142);
        QCOMPARE(holder.change(bought, {{member, nextTerm(item, 9, u"P1M"_s)}}).code(), 800121);
        QCOMPARE(holder.change(bought, {{member, nextTerm(item, 9)}}).status, 200);
        holder.guest.command(u"renew-availability"_s, {{u"catalogItemId"_s, item}});
        QCOMPARE(holder.change(bought, {{u"friendlyName"_s, u"x"_s}}).status, 200); // carried along as read
        const auto stale = holder.change(bought, {{member, nextTerm(item, 8)}});
        QCOMPARE(stale.status, 404);
        QCOMPARE(stale.code(), 400019);
        QCOMPARE(holder.read(bought)[member][u"quantity"].toInt(), 9);
    }

    void scheduledChangesNeedAutoRenew()
    {
        SeatHolder holder;
        const auto bought = holder.buy(basic, first, 10);
        const auto item = holder.guest.catalogItem(basic, first, u"P1Y"_s);
        const auto refused = holder.change(bought, {{member, nextTerm(item, 9)}, {u"autoRenewEnabled"_s, false}});
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.code(), 3000);
        QVERIFY(holder.read(bought)[u"autoRenewEnabled"].toBool());
    }

    void immediateChangesDropWhatWasScheduled_data()
    {
        QTest::addColumn<QJsonObject>("members");
        QTest::addColumn<bool>("dropped");
        QTest::addRow("more seats") << QJsonObject{{u"quantity"_s, 11}} << true;
        QTest::addRow("fewer seats") << QJsonObject{{u"quantity"_s, 9}} << true;
        QTest::addRow("longer term") << QJsonObject{{u"termDuration"_s, u"P1Y"_s}} << true;
        QTest::addRow("suspension") << QJsonObject{{u"status"_s, u"suspended"_s}} << true;
        QTest::addRow("nickname") << QJsonObject{{u"friendlyName"_s, u"x"_s}} << false;
    }
    void immediateChangesDropWhatWasScheduled()
    {
        QFETCH(QJsonObject, members);
        QFETCH(bool, dropped);
        SeatHolder holder;
        const auto bought = holder.buy(basic, first, 10, u"P1M"_s);
        const auto item = holder.guest.catalogItem(basic, first, u"P1M"_s);
        QCOMPARE(holder.change(bought, {{member, nextTerm(item, 8, u"P1M"_s)}}).status, 200);
        QCOMPARE(holder.change(bought, members).status, 200);
        QCOMPARE(holder.read(bought).contains(member), !dropped);
    }

    void suspendingKeepsTheNextCharge()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 10);
        QCOMPARE(holder.change(bought, {{u"billingCycle"_s, u"annual"_s}}).status, 200);
        QCOMPARE(holder.change(bought, {{u"status"_s, u"suspended"_s}}).status, 200);
        QVERIFY(holder.read(bought).contains(u"nextChargeInstructions"));
    }

    // Charge cycles end 1 April, 1 May, …: the plan changes with the first day of the next one.
    void billingPlanChangesWithTheNextCycle()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 10);
        QCOMPARE(bought[u"billingCycleEndDateTime"].toString(), u"2026-04-01T23:59:59Z"_s);
        const auto answer = holder.change(bought, {{u"billingCycle"_s, u"annual"_s}});
        QCOMPARE(answer.body[u"billingCycle"].toString(), u"monthly"_s);
        QCOMPARE(answer.body[u"nextChargeInstructions"][u"product"][u"billingCycle"].toString(), u"annual"_s);
        holder.wait(30 * day + 14 * 3600 - 1);
        QCOMPARE(holder.read(bought)[u"billingCycle"].toString(), u"monthly"_s);
        holder.wait(1);
        const auto changed = holder.read(bought);
        QCOMPARE(changed[u"billingCycle"].toString(), u"annual"_s);
        QVERIFY(!changed.contains(u"nextChargeInstructions"));
        QCOMPARE(changed[u"commitmentEndDateTime"], bought[u"commitmentEndDateTime"]);
    }

    void billingPlanCanBeTakenBack()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 10);
        holder.change(bought, {{u"billingCycle"_s, u"annual"_s}});
        holder.change(bought, {{u"nextChargeInstructions"_s, QJsonValue()}});
        QVERIFY(!holder.read(bought).contains(u"nextChargeInstructions"));
        const QJsonObject next{{u"product"_s, QJsonObject{{u"billingCycle"_s, u"Annual"_s}}}};
        QCOMPARE(holder.change(bought, {{u"nextChargeInstructions"_s, next}}).status, 200);
        QCOMPARE(holder.read(bought)[u"nextChargeInstructions"][u"product"][u"billingCycle"].toString(), u"annual"_s);
    }

    void customEndOfTheNextTerm_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("term");
        QTest::addColumn<int>("code");
        // The next term runs from 2 April 2026; another subscription ends on 9 March 2027, a monthly one on 9 April.
        QTest::addRow("month end") << u"2026-07-31T00:00:00Z"_s << u"P1Y"_s << 0;
        QTest::addRow("last month end in it") << u"2027-03-31T23:59:59Z"_s << u"P1Y"_s << 0;
        QTest::addRow("with another") << u"2027-03-09T00:00:00Z"_s << u"P1Y"_s << 0;
        QTest::addRow("with none") << u"2027-03-10T00:00:00Z"_s << u"P1Y"_s << 900246;
        QTest::addRow("a year after a month") << u"2026-04-09T00:00:00Z"_s << u"P1Y"_s << 900246;
        QTest::addRow("a month after a month") << u"2026-04-09T00:00:00Z"_s << u"P1M"_s << 0;
        QTest::addRow("after the term") << u"2027-04-30T00:00:00Z"_s << u"P1Y"_s << 900245;
        QTest::addRow("before it") << u"2026-03-31T00:00:00Z"_s << u"P1Y"_s << 900245;
        QTest::addRow("month end of a monthly term") << u"2026-04-30T00:00:00Z"_s << u"P1M"_s << 0;
        QTest::addRow("day 28 of a monthly term") << u"2026-04-28T00:00:00Z"_s << u"P1M"_s << 900245;
    }
    void customEndOfTheNextTerm()
    {
        QFETCH(QString, end);
        QFETCH(QString, term);
        QFETCH(int, code);
        SeatHolder holder;
        const auto bought = holder.buy(basic, first, 10, u"P1M"_s);
        holder.wait(8 * day);
        holder.buy(exchange, first, 1);
        holder.buy(exchange, first, 1, u"P1M"_s);
        auto next = nextTerm(holder.guest.catalogItem(basic, first, term), 10, term);
        next.insert(u"customTermEndDate"_s, end);
        const auto answer = holder.change(bought, {{member, next}});
        QCOMPARE(answer.code(), code);
        if (code != 0)
            return;
        holder.wait(23 * day);
        QCOMPARE(holder.read(bought)[u"commitmentEndDateTime"].toString(), QString(end.left(11) + u"23:59:59Z"_s));
    }

    void endsATermMayHave()
    {
        SeatHolder holder; // 2 March 2026
        holder.wait(8 * day);
        const auto other = holder.buy(exchange, first, 1);
        const auto monthly = holder.buy(exchange, first, 1, u"P1M"_s);
        holder.edit(monthly, {{u"commitmentEndDateTime"_s, u"2026-04-09T23:59:59Z"_s}});
        const auto late = holder.buy(basic, first, 1, u"P1M"_s);
        holder.edit(late, {{u"commitmentEndDateTime"_s, u"2026-04-28T23:59:59Z"_s}});
        const auto gone = holder.buy(standard, first, 1);
        holder.edit(gone, {{u"status"_s, u"suspended"_s}, {u"commitmentEndDateTime"_s, u"2026-04-11T23:59:59Z"_s}});
        const auto ends = [&holder](const QString &query) {
            return holder.guest.get(holder.path(u"subscriptions/customTermEndDates?"_s + query));
        };
        QCOMPARE(daysOf(ends(u"term_duration=P1M&TermStartDate=2026-04-02"_s)),
                 (QStringList{u"2026-04-30"_s, u"2026-04-09 with 1"_s}));
        const auto year = ends(u"term_duration=P1Y&TermStartDate=2026-04-02T00:00:00Z"_s);
        const auto days = daysOf(year);
        QCOMPARE(days.size(), 12 + 1);
        QCOMPARE(days.first(), u"2026-04-30"_s);
        QCOMPARE(days.at(11), u"2027-03-31"_s);
        QCOMPARE(days.last(), u"2027-03-09 with 1"_s);
        QCOMPARE(year.items().last()[u"cotermSubscriptionIds"].toArray(), QJsonArray{other[u"id"]});
        QCOMPARE(year.body[u"totalCount"].toInt(), 13);
        QCOMPARE(daysOf(ends(u"term_duration=P3Y"_s)).size(), 36 + 1); // from today
        const auto with = u"&TargetCotermSubscriptionId=%1"_s;
        QCOMPARE(daysOf(ends(u"term_duration=P1Y"_s + with.arg(other[u"id"].toString()))), QStringList{days.last()});
        QVERIFY(daysOf(ends(u"term_duration=P1Y"_s + with.arg(monthly[u"id"].toString()))).isEmpty());
        QCOMPARE(ends(u"term_duration=P1Y"_s + with.arg(QString::fromLatin1(someId()))).status, 404);
        QCOMPARE(ends(u"term_duration=P5Y"_s).code(), 800121);
        QCOMPARE(ends(u"term_duration=P1Y&TermStartDate=soon"_s).code(), 2000);
    }

    void suspendedTakesNoInstructions()
    {
        SeatHolder holder;
        const auto bought = holder.buy(basic, first, 10);
        holder.change(bought, {{u"status"_s, u"suspended"_s}});
        const auto item = holder.guest.catalogItem(basic, first, u"P1Y"_s);
        QCOMPARE(holder.change(bought, {{member, nextTerm(item, 9)}}).code(), 800091);
    }
};

QTEST_GUILESS_MAIN(TestSandboxSchedule)
#include "tst_sandbox_schedule.moc"
