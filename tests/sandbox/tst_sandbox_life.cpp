// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_holder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tenantry::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400;
const auto exchange = QStringLiteral("CFQ7TTC0LH16");
const auto standard = QStringLiteral("CFQ7TTC0LDPB");
const auto first = QStringLiteral("0001");

// From the purchase at 10:00 on 2 March 2026 to the end of a monthly term.
constexpr qint64 monthlyTerm = 31 * day - 10 * 3600;

} // namespace

// partner-center.md §19.1, §19.4, §19.5, §19.7.
class TestSandboxLife : public QObject
{
    Q_OBJECT

    static QString status(SeatHolder &holder, const QJsonObject &subscription)
    {
        return holder.read(subscription)[u"status"].toString();
    }

private Q_SLOTS:
    void withoutRenewalItExpiresIsDisabledAndDeleted()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 5, u"P1M"_s);
        QCOMPARE(holder.change(bought, {{u"autoRenewEnabled"_s, false}}).status, 200);
        QCOMPARE(holder.read(bought)[u"renewalTermDuration"].toString(), QString());
        holder.wait(monthlyTerm - 1);
        QCOMPARE(status(holder, bought), u"active"_s);
        holder.wait(1);
        QCOMPARE(status(holder, bought), u"expired"_s);
        QCOMPARE(holder.refundable(bought), 0);
        holder.wait(30 * day - 1);
        QCOMPARE(status(holder, bought), u"expired"_s);
        holder.wait(1);
        QCOMPARE(status(holder, bought), u"disabled"_s);
        holder.wait(90 * day - 1);
        QCOMPARE(status(holder, bought), u"disabled"_s);
        holder.wait(1);
        QCOMPARE(status(holder, bought), u"deleted"_s);
        QCOMPARE(holder.change(bought, {{u"autoRenewEnabled"_s, true}}).code(), 2011);
    }

    void suspendedIsDisabledAtTheTermsEnd()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 5, u"P1M"_s);
        holder.change(bought, {{u"status"_s, u"suspended"_s}});
        holder.wait(monthlyTerm - 1);
        QCOMPARE(status(holder, bought), u"suspended"_s);
        holder.wait(1);
        QCOMPARE(status(holder, bought), u"disabled"_s);
        QCOMPARE(holder.change(bought, {{u"status"_s, u"active"_s}}).code(), 900279);
        holder.wait(120 * day);
        QCOMPARE(status(holder, bought), u"deleted"_s);
    }

    void unreadableEndLeavesItAsItIs()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 5, u"P1M"_s);
        holder.edit(bought, {{u"commitmentEndDateTime"_s, QJsonValue()}});
        holder.wait(400 * day);
        QCOMPARE(status(holder, bought), u"active"_s);
    }

    void monthlyTermsRollOn()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 5, u"P1M"_s);
        holder.wait(100 * day);
        const auto now = holder.read(bought);
        QCOMPARE(now[u"effectiveStartDate"].toString(), u"2026-06-02T00:00:00.0000000Z"_s);
        QCOMPARE(now[u"commitmentEndDateTime"].toString(), u"2026-07-01T23:59:59Z"_s);
        QCOMPARE(now[u"creationDate"], bought[u"creationDate"]);
        QCOMPARE(now[u"quantity"].toInt(), 5);
    }

    // §19.7: an annual term bought on the 31st keeps its day; monthly terms lose it.
    void monthEnds_data()
    {
        QTest::addColumn<QString>("bought");
        QTest::addColumn<QString>("term");
        QTest::addColumn<QStringList>("ends"); // of the charge cycles, month after month
        QTest::addRow("annual") << u"2021-01-31T10:00:00Z"_s << u"P1Y"_s
                                << QStringList{u"2021-02-27"_s, u"2021-03-30"_s, u"2021-04-29"_s, u"2021-05-30"_s};
        QTest::addRow("monthly") << u"2021-01-31T10:00:00Z"_s << u"P1M"_s
                                 << QStringList{u"2021-02-27"_s, u"2021-03-27"_s, u"2021-04-27"_s};
        QTest::addRow("monthly, 30th") << u"2021-01-30T10:00:00Z"_s << u"P1M"_s << QStringList{u"2021-02-27"_s};
        QTest::addRow("monthly, May") << u"2021-05-31T10:00:00Z"_s << u"P1M"_s << QStringList{u"2021-06-29"_s};
    }
    void monthEnds()
    {
        QFETCH(QString, bought);
        QFETCH(QString, term);
        QFETCH(QStringList, ends);
        tenantry::sandbox::Options options;
        options.clock = QDateTime::fromString(bought, Qt::ISODate);
        SeatHolder holder(options);
        const auto one = holder.buy(exchange, first, 5, term);
        for (const auto &end : std::as_const(ends)) {
            QCOMPARE(holder.read(one)[u"billingCycleEndDateTime"].toString(), QString(end + u"T23:59:59Z"_s));
            const auto now =
                QDateTime::fromString(holder.guest.command(u"now"_s)[u"now"].toString(), Qt::ISODateWithMs);
            holder.wait(now.secsTo(QDateTime(QDate::fromString(end, Qt::ISODate).addDays(1), QTime(0, 0), Qt::UTC)));
        }
    }

    void trialBecomesWhatItsInstructionsSay()
    {
        SeatHolder holder;
        const auto trial = holder.buy(standard, u"000P"_s, 25, u"P1M"_s, u"none"_s);
        const auto next = trial[u"scheduledNextTermInstructions"].toObject();
        QCOMPARE(next[u"product"][u"skuId"].toString(), first);
        auto fewer = next;
        fewer.insert(u"quantity"_s, 8);
        QCOMPARE(holder.change(trial, {{u"scheduledNextTermInstructions"_s, fewer}}).status, 200);
        holder.wait(monthlyTerm);
        const auto paid = holder.read(trial);
        QVERIFY(!paid[u"isTrial"].toBool());
        QCOMPARE(paid[u"status"].toString(), u"active"_s);
        QCOMPARE(paid[u"quantity"].toInt(), 8);
        QCOMPARE(paid[u"termDuration"].toString(), u"P1Y"_s);
        QCOMPARE(paid[u"refundableQuantity"][u"totalQuantity"].toInt(), 8);
    }

    void trialWithoutInstructionsEnds_data()
    {
        QTest::addColumn<bool>("renews");
        QTest::addRow("auto-renew off") << false;
        QTest::addRow("nothing to become") << true;
    }
    void trialWithoutInstructionsEnds()
    {
        QFETCH(bool, renews);
        SeatHolder holder;
        const auto trial = holder.buy(standard, u"000P"_s, 25, u"P1M"_s, u"none"_s);
        QCOMPARE(
            holder.change(trial, {{u"scheduledNextTermInstructions"_s, QJsonValue()}, {u"autoRenewEnabled"_s, renews}})
                .status,
            200);
        holder.wait(monthlyTerm);
        QCOMPARE(status(holder, trial), u"expired"_s);
    }

    void restartKeepsWindowsAndWhatIsPending()
    {
        const QTemporaryDir folder;
        tenantry::sandbox::Options options;
        options.stateFile = folder.filePath(u"state.json"_s);
        QJsonObject bought;
        QString customer;
        QJsonValue stated;
        {
            SeatHolder holder(options);
            customer = holder.customer;
            bought = holder.buy(exchange, first, 5);
            holder.wait(100 * 3600);
            QCOMPARE(holder.setSeats(bought, 9).status, 200);
            stated = holder.read(bought)[u"refundableQuantity"].toObject();
            holder.rules({{u"acceptEvery"_s, 1}, {u"acceptSeconds"_s, 600}});
            QCOMPARE(holder.setSeats(bought, 12).status, 202);
        }
        SandboxGuest again(options);
        again.signIn();
        const auto path = u"/v1/customers/%1/subscriptions/%2"_s.arg(customer, bought[u"id"].toString());
        QCOMPARE(again.get(path).body[u"refundableQuantity"], stated);
        QCOMPARE(again.patch(path, again.get(path).body).code(), 900278);
        again.advance(600);
        QCOMPARE(again.get(path).body[u"quantity"].toInt(), 12);
    }
};

QTEST_GUILESS_MAIN(TestSandboxLife)
#include "tst_sandbox_life.moc"
