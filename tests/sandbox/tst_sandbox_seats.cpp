// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_holder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tenantry::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 window = 168 * hour;
const auto basic = QStringLiteral("CFQ7TTC0LH18");
const auto exchange = QStringLiteral("CFQ7TTC0LH16");
const auto first = QStringLiteral("0001");

// What was added and when, in seconds since the purchase: the windows counted a second time, seat by seat.
struct Ledger
{
    QList<qint64> seats; // when each was added, oldest first

    void set(int quantity, qint64 now)
    {
        while (seats.size() > quantity)
            seats.removeLast();
        while (seats.size() < quantity)
            seats.append(now);
    }
    int returnable(qint64 now) const
    {
        return int(std::count_if(seats.begin(), seats.end(), [now](qint64 added) { return now - added < window; }));
    }
};

} // namespace

// partner-center.md §10.2, §19.2, §19.3, §22.
class TestSandboxSeats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void purchaseMayGoBackForAWeekToTheSecond()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 10);
        QCOMPARE(holder.refundable(bought), 10);
        holder.wait(window - 1);
        QCOMPARE(holder.refundable(bought), 10);
        QCOMPARE(holder.setSeats(bought, 7).status, 200);
        QCOMPARE(holder.refundable(bought), 7);
        holder.wait(1);
        QCOMPARE(holder.refundable(bought), 0);
        const auto refused = holder.setSeats(bought, 6);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.code(), 800090);
        QCOMPARE(holder.read(bought)[u"quantity"].toInt(), 7);
    }

    void everyAdditionHasItsOwnWindow()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 10);
        holder.wait(100 * hour);
        QCOMPARE(holder.setSeats(bought, 14).status, 200);
        const auto stated = holder.read(bought)[u"refundableQuantity"].toObject();
        QCOMPARE(stated[u"totalQuantity"].toInt(), 14);
        QCOMPARE(stated[u"details"].toArray().size(), 2);
        QCOMPARE(stated[u"details"][0][u"quantity"].toInt(), 10);
        QCOMPARE(stated[u"details"][0][u"allowedUntilDateTime"].toString(), u"2026-03-09T10:00:00.0000000Z"_s);
        QCOMPARE(stated[u"details"][1][u"quantity"].toInt(), 4);
        QCOMPARE(stated[u"details"][1][u"allowedUntilDateTime"].toString(), u"2026-03-13T14:00:00.0000000Z"_s);
        holder.wait(68 * hour); // the purchase's window is over
        QCOMPARE(holder.refundable(bought), 4);
        QCOMPARE(holder.setSeats(bought, 9).code(), 800090);
        QCOMPARE(holder.setSeats(bought, 10).status, 200);
        QCOMPARE(holder.refundable(bought), 0);
    }

    void seatsThatGoAreTheYoungest()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 10);
        holder.wait(100 * hour);
        holder.setSeats(bought, 14);
        holder.setSeats(bought, 12);
        holder.wait(68 * hour);
        QCOMPARE(holder.refundable(bought), 2);
    }

    void generatedHistoriesAgreeWithALedgerSeatBySeat()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int history = 0; history < 6; ++history) {
            SeatHolder holder;
            const auto bought = holder.buy(exchange, first, 1 + random.bounded(20));
            Ledger ledger;
            ledger.set(bought[u"quantity"].toInt(), 0);
            qint64 now = 0;
            for (int step = 0; step < 8; ++step) {
                const qint64 pause =
                    random.bounded(3) == 0 ? window - random.bounded(2) : 1 + random.bounded(80 * 3600);
                holder.wait(pause);
                now += pause;
                const auto current = int(ledger.seats.size());
                const auto lowest = current - ledger.returnable(now);
                if (lowest > 1)
                    QCOMPARE(holder.setSeats(bought, lowest - 1).code(), 800090);
                const auto wanted = random.bounded(2) == 0 ? current + 1 + random.bounded(9) : std::max(1, lowest);
                QCOMPARE(holder.setSeats(bought, wanted).status, 200);
                ledger.set(wanted, now);
                QCOMPARE(holder.refundable(bought), ledger.returnable(now));
            }
        }
    }

    void renewalOpensAWindowForAllSeats()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 10, u"P1M"_s);
        QCOMPARE(bought[u"commitmentEndDateTime"].toString(), u"2026-04-01T23:59:59Z"_s);
        holder.wait(window);
        holder.setSeats(bought, 12);
        holder.wait(31 * 86400 - window - 10 * hour + window - 1); // a second before a week after the renewal
        const auto renewed = holder.read(bought);
        QCOMPARE(renewed[u"effectiveStartDate"].toString(), u"2026-04-02T00:00:00.0000000Z"_s);
        QCOMPARE(renewed[u"refundableQuantity"][u"totalQuantity"].toInt(), 12);
        QCOMPARE(renewed[u"cancellationAllowedUntilDate"].toString(), u"2026-04-09T00:00:00.0000000Z"_s);
        QCOMPARE(holder.setSeats(bought, 3).status, 200);
        holder.wait(1);
        QCOMPARE(holder.refundable(bought), 0);
    }

    void limitsOfTheSku_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<int>("quantity");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addRow("maximum") << exchange << 10'000 << 200 << 0;
        QTest::addRow("above it") << exchange << 10'001 << 400 << 2002;
        QTest::addRow("none") << exchange << 0 << 400 << 2002;
        QTest::addRow("negative") << exchange << -3 << 400 << 2002;
        QTest::addRow("small business") << basic << 300 << 200 << 0;
        QTest::addRow("small business, one more") << basic << 301 << 400 << 2002;
    }
    void limitsOfTheSku()
    {
        QFETCH(QString, product);
        QFETCH(int, quantity);
        SeatHolder holder;
        const auto answer = holder.setSeats(holder.buy(product, first, 5), quantity);
        QTEST(answer.status, "status");
        QTEST(answer.code(), "code");
    }

    void smallBusinessSeatsAreCountedOverTheCustomersSubscriptions()
    {
        SeatHolder holder;
        const auto one = holder.buy(basic, first, 200);
        const auto other = holder.buy(basic, first, 50);
        QCOMPARE(holder.setSeats(other, 100).status, 200);
        const auto refused = holder.setSeats(other, 101);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), 800088);
        QCOMPARE(holder.change(one, {{u"status"_s, u"suspended"_s}}).status, 200);
        QCOMPARE(holder.setSeats(other, 101).code(), 800088); // suspended seats are still held
    }

    void suspendedKeepsItsSeats()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 10);
        const auto both = holder.change(bought, {{u"status"_s, u"suspended"_s}, {u"quantity"_s, 11}});
        QCOMPARE(both.code(), 2001);
        QCOMPARE(holder.change(bought, {{u"status"_s, u"suspended"_s}}).status, 200);
        QCOMPARE(holder.setSeats(bought, 11).code(), 800091);
        QCOMPARE(holder.setSeats(bought, 9).code(), 800091);
        QCOMPARE(holder.refundable(bought), 10);
        QCOMPARE(holder.change(bought, {{u"status"_s, u"active"_s}}).status, 200);
        QCOMPARE(holder.setSeats(bought, 9).status, 200);
    }

    void aSwitchStatesNothingAndRefusesTheSame()
    {
        tenantry::sandbox::Options options;
        options.statesWindows = false;
        SeatHolder holder(options);
        const auto bought = holder.buy(exchange, first, 10);
        for (const auto *name : {u"refundableQuantity", u"refundOptions", u"cancellationAllowedUntilDate"})
            QVERIFY(!bought.contains(QStringView(name)));
        holder.wait(100 * hour);
        QCOMPARE(holder.setSeats(bought, 14).status, 200);
        holder.wait(68 * hour);
        QCOMPARE(holder.setSeats(bought, 9).code(), 800090);
        QCOMPARE(holder.setSeats(bought, 10).status, 200);
        holder.rules({{u"statesWindows"_s, true}});
        QCOMPARE(holder.refundable(bought), 0);
    }

    void theOtherDocumentedCodesCanBeChosen()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 10);
        holder.wait(window);
        for (const int code : {900214, 900257}) {
            holder.rules({{u"decreaseCode"_s, code}});
            QCOMPARE(holder.setSeats(bought, 9).code(), code);
        }
    }

    void seatsChangedElsewhereFollowTheSameWindows()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 10);
        holder.wait(window);
        holder.edit(bought, {{u"quantity"_s, 13}});
        QCOMPARE(holder.refundable(bought), 3);
        holder.edit(bought, {{u"quantity"_s, 8}});
        QCOMPARE(holder.refundable(bought), 0);
    }

    void creditLineEndsAnIncrease()
    {
        SeatHolder holder;
        const auto bought = holder.buy(exchange, first, 10);
        const auto charged = [&] {
            return holder.guest.command(u"credit"_s)[u"charged"][u"RON"].toString().toDouble();
        };
        const auto ten = charged();
        QVERIFY(ten > 0);
        holder.guest.command(u"credit"_s, {{u"limit"_s, QString::number(ten * 1.5)}});
        const auto refused = holder.setSeats(bought, 16);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), 800023);
        QCOMPARE(holder.setSeats(bought, 15).status, 200);
        QCOMPARE(charged(), ten * 1.5);
        QCOMPARE(holder.setSeats(bought, 10).status, 200); // gives back
        QCOMPARE(charged(), ten);
        const auto item = holder.guest.catalogItem(exchange, first, u"P1Y"_s);
        const auto cart = holder.guest.post(holder.path(u"carts"_s), cartOf({cartLine(0, item, 6)}));
        const auto checkout = holder.path(u"carts/%1/checkout"_s.arg(cart.body[u"id"].toString()));
        QCOMPARE(holder.guest.post(checkout, {}).code(), 800023);
    }
};

QTEST_GUILESS_MAIN(TestSandboxSeats)
#include "tst_sandbox_seats.moc"
