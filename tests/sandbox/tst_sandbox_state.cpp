// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox_guest.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace tenantry::testing;
using namespace Qt::StringLiterals;

namespace {

tenantry::sandbox::Options withState(const QString &file, const QString &seed = u"demo"_s)
{
    tenantry::sandbox::Options options;
    options.stateFile = file;
    options.seed = seed;
    return options;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void buySomething(SandboxGuest &guest)
{
    guest.signIn();
    const auto customer = guest.customerNamed(u"Panificația"_s);
    const auto item = guest.catalogItem(u"CFQ7TTC0MBMD"_s, u"0002"_s, u"P1Y"_s);
    const auto cart = guest.post(u"/v1/customers/%1/carts"_s.arg(customer), cartOf({cartLine(0, item, 3)}),
                                 {{"MS-RequestId", "11111111-2222-4333-8444-555555555555"}});
    guest.post(u"/v1/customers/%1/carts/%2/checkout"_s.arg(customer, cart.body[u"id"].toString()), {});
    guest.post(u"/v1/customers"_s, newCustomer(u"zustand.onmicrosoft.com"_s));
}

} // namespace

class TestSandboxState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateIsTheSameAfterARestart()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"state.json"_s);
        QByteArray before;
        QByteArray orders;
        QString customer;
        {
            SandboxGuest guest(withState(file));
            buySomething(guest);
            guest.advance(1000);
            customer = guest.customerNamed(u"Panificația"_s);
            orders = guest.get(u"/v1/customers/%1/orders?include_price=true"_s.arg(customer)).raw;
            QVERIFY(guest.provider->checkpoint());
            before = contents(file);
        }
        QVERIFY(!before.contains("password"));
        QVERIFY(!before.contains("sbx-"));
        SandboxGuest again(withState(file, u"empty"_s)); // the file is the truth, not the seed of the command line
        again.signIn();
        QCOMPARE(again.get(u"/v1/customers/%1/orders?include_price=true"_s.arg(customer)).raw, orders);
        QCOMPARE(again.count(u"createdCustomers"_s), 1);
        QVERIFY(again.provider->checkpoint());
        QCOMPARE(contents(file), before);
    }

    void everyEffectReachesTheFileSoon()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"state.json"_s);
        SandboxGuest guest(withState(file));
        guest.signIn();
        const auto id = guest.post(u"/v1/customers"_s, newCustomer(u"bald.onmicrosoft.com"_s)).body[u"id"].toString();
        QTRY_VERIFY(contents(file).contains(id.toUtf8()));
    }

    void sameSeedAndSameRequestsGiveTheSameState()
    {
        const QTemporaryDir folder;
        for (const auto &name : {u"a"_s, u"b"_s}) {
            SandboxGuest guest(withState(folder.filePath(name)));
            buySomething(guest);
            QVERIFY(guest.provider->checkpoint());
        }
        QVERIFY(!contents(folder.filePath(u"a"_s)).isEmpty());
        QCOMPARE(contents(folder.filePath(u"a"_s)), contents(folder.filePath(u"b"_s)));
    }

    void unreadableStateIsRefusedAndKept()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"state.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not ours");
        file.close();
        tenantry::ManualClock clock(QDateTime::currentDateTimeUtc());
        tenantry::sandbox::Sandbox provider(clock, withState(path));
        const auto started = provider.start();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, tenantry::Error::Kind::Damaged);
        QCOMPARE(contents(path), QByteArray("not ours"));
    }

    void demoHasItsSizeAndItsOddities()
    {
        SandboxGuest guest;
        guest.signIn();
        const auto all = guest.get(u"/v1/customers?size=500"_s).items();
        QCOMPARE(all.size(), 48);
        int total = 0;
        int addOns = 0;
        int returnable = 0;
        QSet<QString> states;
        QSet<QString> terms;
        for (const auto &customer : all) {
            const auto list = guest.get(u"/v1/customers/%1/subscriptions"_s.arg(customer[u"id"].toString())).items();
            total += int(list.size());
            for (const auto &one : list) {
                states.insert(one[u"status"].toString());
                terms.insert(one[u"termDuration"].toString());
                addOns += one.toObject().contains(u"parentSubscriptionId"_s) ? 1 : 0;
                returnable += one[u"refundableQuantity"][u"totalQuantity"].toInt() > 0 ? 1 : 0;
            }
        }
        QCOMPARE(total, 213);
        QVERIFY(states.contains(u"active"_s) && states.contains(u"suspended"_s) && states.contains(u"expired"_s) &&
                states.contains(u"deleted"_s) && states.contains(u"held_for_review"_s));
        QCOMPARE(terms, (QSet<QString>{u"P1M"_s, u"P1Y"_s, u"P3Y"_s}));
        QVERIFY(addOns >= 10);
        QVERIFY(returnable >= 5);
    }

    void nastyNamesAreServedAsTheyAre()
    {
        tenantry::sandbox::Options options;
        options.seed = u"666"_s;
        SandboxGuest guest(options);
        guest.signIn();
        QVERIFY(!guest.customerNamed(u"<img src=file:///x>"_s).isEmpty());
        QVERIFY(!guest.customerNamed(u"=cmd|' /C calc'!A0"_s).isEmpty());
    }

    void scaleCostsNothingUntilAskedFor()
    {
        tenantry::sandbox::Options options;
        options.seed = u"7"_s;
        options.customers = 100'000;
        options.subscriptions = 500'000;
        SandboxGuest guest(options);
        guest.signIn();
        const auto first = guest.get(u"/v1/customers?size=500"_s);
        QCOMPARE(first.items().size(), 500);
        QCOMPARE(first.body[u"totalCount"].toInt(), 100'000);
        const auto id = first.items().last()[u"id"].toString();
        QCOMPARE(guest.get(u"/v1/customers/"_s + id).body[u"id"].toString(), id);
        QVERIFY(!guest.get(u"/v1/customers/%1/subscriptions"_s.arg(id)).items().isEmpty());
        QCOMPARE(guest.head(u"/v1/domains/"_s + first.items().last()[u"companyProfile"][u"domain"].toString()).status,
                 200);
    }

    void windowClosesAndTermsRollOn()
    {
        SandboxGuest guest;
        buySomething(guest);
        guest.advance(60);
        const auto customer = guest.customerNamed(u"Panificația"_s);
        const auto newest = [&] {
            return guest.get(u"/v1/customers/%1/subscriptions"_s.arg(customer)).items().last().toObject();
        };
        QCOMPARE(newest()[u"refundableQuantity"][u"totalQuantity"].toInt(), 3);
        const auto end = newest()[u"commitmentEndDateTime"].toString();
        QCOMPARE(end, u"2027-03-01T23:59:59Z"_s);
        guest.advance(8 * 86400);
        guest.signIn();
        QCOMPARE(newest()[u"refundableQuantity"][u"totalQuantity"].toInt(), 0);
        QVERIFY(newest()[u"cancellationAllowedUntilDate"].isNull());
        guest.advance(360 * 86400);
        guest.signIn();
        QCOMPARE(newest()[u"commitmentEndDateTime"].toString(), u"2028-03-01T23:59:59Z"_s);
    }

    void auditNamesWhatChanged()
    {
        SandboxGuest guest;
        buySomething(guest);
        const auto records = guest.get(u"/v1/auditrecords?startDate=2026-03-02"_s).items();
        QCOMPARE(records.at(0)[u"operationType"].toString(), u"add_customer"_s);
        QCOMPARE(records.at(1)[u"operationType"].toString(), u"create_order"_s);
        QVERIFY(records.at(1)[u"resourceNewValue"].isString());
        const auto only =
            QJsonDocument(
                QJsonObject{{u"Field"_s, u"ResourceType"_s}, {u"Value"_s, u"order"_s}, {u"Operator"_s, u"equals"_s}})
                .toJson(QJsonDocument::Compact)
                .toPercentEncoding();
        QCOMPARE(guest.get(u"/v1/auditrecords?filter="_s + QString::fromLatin1(only)).items().size(), 1);
        QCOMPARE(guest.get(u"/v1/auditrecords?startDate=2025-11-01"_s).status, 400);
        QCOMPARE(guest.get(u"/v1/auditrecords?startDate=soon"_s).status, 400);
    }

    void auditPagesDoNotShiftWhenRecordsArrive()
    {
        SandboxGuest guest;
        buySomething(guest);
        auto page = guest.get(u"/v1/auditrecords?size=10"_s);
        QSet<QString> seen;
        int count = 0;
        for (;;) {
            const auto items = page.items();
            for (const auto &item : items) {
                seen.insert(item[u"id"].toString());
                ++count;
            }
            const auto next = page.body[u"links"][u"next"].toObject();
            if (next.isEmpty())
                break;
            guest.command(u"edit-customer"_s,
                          {{u"customer"_s, guest.customerNamed(u"Codru"_s)}, {u"set"_s, QJsonObject()}});
            page = guest.get(u"/v1"_s + next[u"uri"].toString(),
                             {{"MS-ContinuationToken", next[u"headers"][0][u"value"].toString().toLatin1()}});
        }
        QCOMPARE(count, 26); // 24 of the seed, the order, the customer
        QCOMPARE(seen.size(), count);
    }

    void changesFromElsewhereAreSeenAndRecorded()
    {
        SandboxGuest guest;
        guest.signIn();
        const auto customer = guest.customerNamed(u"Panificația"_s);
        const auto path = u"/v1/customers/%1/subscriptions"_s.arg(customer);
        const auto one = guest.get(path).items().first()[u"id"].toString();
        QVERIFY(guest
                    .command(u"edit-subscription"_s, {{u"customer"_s, customer},
                                                      {u"subscription"_s, one},
                                                      {u"set"_s, QJsonObject{{u"quantity"_s, 77}}}})[u"ok"]
                    .toBool());
        QCOMPARE(guest.get(path + u'/' + one).body[u"quantity"].toInt(), 77);
        const auto newest = guest.get(u"/v1/auditrecords?size=1"_s).items().first();
        QCOMPARE(newest[u"customerId"].toString(), customer);
        QCOMPARE(newest[u"operationType"].toString(), u"update_subscription"_s);
    }
};

QTEST_GUILESS_MAIN(TestSandboxState)
#include "tst_sandbox_state.moc"
