// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_holder.h"

#include <QTest>

using namespace tenantry::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400;
const auto exchange = QStringLiteral("CFQ7TTC0LH16");
const auto first = QStringLiteral("0001");

QJsonObject licenceOf(SeatHolder &holder, const QString &id)
{
    const auto all = holder.guest.get(holder.path(u"subscribedskus"_s)).items();
    for (const auto &one : all) {
        if (one[u"productSku"][u"id"].toString() == id)
            return one.toObject();
    }
    return {};
}

QString provisioningId(SeatHolder &holder)
{
    const auto sku = holder.guest.get(u"/v1/products/%1/skus/0001?country=RO"_s.arg(exchange)).body;
    return sku[u"dynamicAttributes"][u"provisioningId"].toString();
}

} // namespace

// partner-center.md §11: subscribed SKUs; §10.1: they follow provisioning.
class TestSandboxLicences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seatsAreCountedUnderTheProvisioningId()
    {
        SeatHolder holder;
        QCOMPARE(holder.guest.get(holder.path(u"subscribedskus"_s)).items().size(), 0);
        holder.buy(exchange, first, 5);
        holder.buy(exchange, first, 7);
        const auto one = licenceOf(holder, provisioningId(holder));
        QCOMPARE(one[u"totalUnits"].toInt(), 12);
        QCOMPARE(one[u"activeUnits"].toInt(), 12);
        QCOMPARE(one[u"consumedUnits"].toInt(), 0);
        QCOMPARE(one[u"availableUnits"].toInt(), 12);
        QCOMPARE(one[u"productSku"][u"name"].toString(), u"Exchange Online (Plan 1)"_s);
        QCOMPARE(one[u"capabilityStatus"].toString(), u"Enabled"_s);
    }

    void othersAndUsersAreSetByCommand()
    {
        SeatHolder holder;
        holder.buy(exchange, first, 5);
        QVERIFY(holder.guest
                    .command(u"licences"_s, {{u"customer"_s, holder.customer},
                                             {u"sku"_s, QString(exchange + u":0001"_s)},
                                             {u"assigned"_s, 6},
                                             {u"others"_s, 3}})[u"ok"]
                    .toBool());
        const auto one = licenceOf(holder, provisioningId(holder));
        QCOMPARE(one[u"totalUnits"].toInt(), 8);
        QCOMPARE(one[u"consumedUnits"].toInt(), 6);
        QCOMPARE(one[u"availableUnits"].toInt(), 2);
    }

    void stateOfTheSubscriptionMovesTheUnits()
    {
        SeatHolder holder;
        const auto suspended = holder.buy(exchange, first, 5);
        const auto expired = holder.buy(exchange, first, 7, u"P1M"_s);
        holder.change(suspended, {{u"status"_s, u"suspended"_s}});
        holder.change(expired, {{u"autoRenewEnabled"_s, false}});
        holder.wait(40 * day);
        const auto one = licenceOf(holder, provisioningId(holder));
        QCOMPARE(one[u"activeUnits"].toInt(), 0);
        QCOMPARE(one[u"suspendedUnits"].toInt(), 5);
        QCOMPARE(one[u"warningUnits"].toInt(), 7);
        QCOMPARE(one[u"totalUnits"].toInt(), 7);
        QCOMPARE(one[u"capabilityStatus"].toString(), u"Warning"_s);
    }

    void changedSeatsAreCountedOnceProvisioned()
    {
        tenantry::sandbox::Options options;
        options.provisioningSeconds = 60;
        SeatHolder holder(options);
        holder.buy(exchange, first, 5);
        holder.wait(60);
        const auto bought = holder.guest.get(holder.path(u"subscriptions"_s)).items().first().toObject();
        QCOMPARE(holder.setSeats(bought, 9).status, 200);
        const auto id = provisioningId(holder);
        const auto provisioning = [&] {
            return holder.guest.get(holder.pathOf(bought) + u"/provisioningstatus"_s).body[u"status"].toString();
        };
        QCOMPARE(provisioning(), u"pending"_s);
        QCOMPARE(licenceOf(holder, id)[u"totalUnits"].toInt(), 5);
        holder.wait(60);
        QCOMPARE(provisioning(), u"success"_s);
        QCOMPARE(licenceOf(holder, id)[u"totalUnits"].toInt(), 9);
    }

    void groupsAreToldApart()
    {
        SeatHolder holder;
        holder.buy(exchange, first, 5);
        const auto path = holder.path(u"subscribedskus"_s);
        QCOMPARE(holder.guest.get(path + u"?licenseGroupIds=Group1&licenseGroupIds=Group2"_s).items().size(), 1);
        QCOMPARE(holder.guest.get(path + u"?licenseGroupIds=Group2"_s).items().size(), 0);
        QCOMPARE(holder.guest.get(path + u"?licenseGroupIds=Group9"_s).code(), 900126);
    }

    // What the tenant has in all may be more than what is bought here; the users do not depend on when one
    // asks.
    void demoHasUsersAndOthersThatStayTheSame()
    {
        const auto everything = [] {
            SeatHolder holder;
            QList<QJsonArray> all;
            const auto customers = holder.guest.get(u"/v1/customers?size=20"_s).items();
            for (const auto &one : customers)
                all.append(holder.guest.get(u"/v1/customers/%1/subscribedskus"_s.arg(one[u"id"].toString())).items());
            return all;
        };
        const auto once = everything();
        QCOMPARE(everything(), once);
        int consumed = 0;
        int total = 0;
        for (const auto &list : once) {
            for (const auto &one : list) {
                consumed += one[u"consumedUnits"].toInt();
                total += one[u"totalUnits"].toInt();
            }
        }
        QVERIFY(consumed > total / 2 && consumed < total * 2);
    }

    void usersStayWhenSeatsGo()
    {
        SandboxGuest guest;
        guest.signIn();
        const auto customer = guest.customerNamed(u"Panificația"_s);
        const auto path = u"/v1/customers/%1/subscribedskus"_s.arg(customer);
        const auto before = guest.get(path).items();
        QVERIFY(!before.isEmpty());
        const auto list = guest.get(u"/v1/customers/%1/subscriptions"_s.arg(customer)).items();
        for (const auto &one : list)
            guest.command(u"edit-subscription"_s, {{u"customer"_s, customer},
                                                   {u"subscription"_s, one[u"id"]},
                                                   {u"set"_s, QJsonObject{{u"quantity"_s, 1}}}});
        const auto after = guest.get(path).items();
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i)
            QCOMPARE(after.at(i)[u"consumedUnits"], before.at(i)[u"consumedUnits"]);
    }
};

QTEST_GUILESS_MAIN(TestSandboxLicences)
#include "tst_sandbox_licences.moc"
