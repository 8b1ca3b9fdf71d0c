// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Key event → filtered rows painted, over 100 000 customers and 500 000 subscriptions (design §11, first row). Prints
// the times; fails only where they are far off, because this also runs unoptimized and on busy machines. The budget
// itself is checked by tests/bench.
#include "support/clock.h"
#include "testing/fake_services.h"
#include "ui/common/tenantry_style.h"
#include "ui/customers/customer_search_bar.h"
#include "ui/customers/customers_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

namespace {

constexpr qint64 customerCount = 100'000;
constexpr qint64 perCustomer = 5;

QString companyOf(qint64 key)
{
    static const QStringList first{u"Albrecht"_s, u"Brașov"_s, u"Nordwind"_s, u"Officina"_s, u"Rotar"_s, u"Verdi"_s};
    static const QStringList second{u"Logistik"_s, u"Unelte"_s, u"Consulting"_s, u"Trasporti"_s, u"Maschinenbau"_s};
    return u"%1 %2 %3"_s.arg(first[key % first.size()], second[key % second.size()]).arg(key);
}

// Makes what it is asked for, so that the test measures the screen and not a store.
class WideDirectory final : public CustomerDirectory
{
public:
    std::vector<qint64> keys;
    WideDirectory()
    {
        std::vector<std::pair<QString, qint64>> named;
        for (qint64 key = 1; key <= customerCount; ++key)
            named.emplace_back(sortKey(companyOf(key)), key);
        std::sort(named.begin(), named.end());
        for (const auto &[name, key] : named)
            keys.push_back(key);
    }
    Async<Counts> counts() override { return readyNow(Counts{customerCount, customerCount * perCustomer}); }
    Async<std::vector<qint64>> customerKeys() override { return later(keys); }
    Async<QList<CustomerRow>> customers(const QList<qint64> &wanted) override
    {
        QList<CustomerRow> rows;
        for (const qint64 key : wanted) {
            CustomerRow row;
            row.key = key;
            row.companyName = companyOf(key);
            row.domain = u"c%1.example"_s.arg(key);
            row.relationship = Relationship::Reseller;
            row.subscriptions = perCustomer;
            rows.append(row);
        }
        return later(rows);
    }
    Async<QList<SubscriptionRow>> subscriptionsOf(const QList<qint64> &customerKeys) override
    {
        QList<SubscriptionRow> rows;
        for (const qint64 customer : customerKeys) {
            for (qint64 i = 0; i < perCustomer; ++i) {
                SubscriptionRow row;
                row.key = customer * 10 + i;
                row.customerKey = customer;
                row.subscription.offerName = offerOf(i);
                row.subscription.status = SubscriptionStatus::Active;
                rows.append(row);
            }
        }
        return later(rows);
    }
    Async<CustomerDetail> customer(qint64) override { return failedNow<CustomerDetail>({}); }
    Async<SubscriptionDetail> subscription(qint64) override { return failedNow<SubscriptionDetail>({}); }
    Async<QList<CustomerRow>> find(const QString &, int) override { return readyNow(QList<CustomerRow>()); }
    Async<std::shared_ptr<SearchIndex>> searchIndex() override
    {
        auto index = std::make_shared<SearchIndex>();
        index->reserve(customerCount, customerCount * perCustomer);
        for (const qint64 key : keys)
            index->addCustomer(key, companyOf(key), u"c%1.example"_s.arg(key), idOf(key));
        for (const qint64 key : keys) {
            for (qint64 i = 0; i < perCustomer; ++i)
                index->addSubscription(key * 10 + i, key, offerOf(i), {}, idOf(key * 10 + i));
        }
        index->finish();
        return later(index);
    }
    Async<Done> setCustomerNote(qint64, const QString &) override { return readyNow(Done()); }
    Async<Done> setSubscriptionNote(qint64, const QString &) override { return readyNow(Done()); }
    void opened(qint64) override {}

private:
    static QString offerOf(qint64 number)
    {
        static const QStringList offers{u"Microsoft 365 Business Premium"_s, u"Power BI Pro"_s, u"Visio Plan 2"_s,
                                        u"Exchange Online Plan 1"_s, u"Teams Phone Standard"_s};
        return offers[number % offers.size()];
    }
    static QString idOf(qint64 key)
    {
        return u"%1-0000-4000-8000-000000000000"_s.arg(quint64(key) * 2654435761U % 0xffffffffU, 8, 16,
                                                       QLatin1Char('0'));
    }
    template <class T>
    Async<T> later(T value)
    {
        const Pending<T> pending;
        QTimer::singleShot(0, this, [pending, value = std::move(value)] { pending.settle(value); });
        return pending.future();
    }
};

} // namespace

class CustomersScaleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingStaysFast();
};

void CustomersScaleTest::typingStaysFast()
{
    QApplication::setStyle(new TenantryStyle);
    WideDirectory directory;
    FakeAccounts accounts;
    accounts.add(FakeAccounts::sampleAccount());
    FakeSyncControl sync;
    FakePreferences preferences;
    FakePrompts prompts;
    ManualClock clock(QDateTime({2026, 11, 21}, {14, 0}, Qt::UTC));
    CustomersPage page({directory, accounts, sync, preferences, prompts, clock});
    page.resize(1222, 690);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTRY_VERIFY_WITH_TIMEOUT(page.model()->filterReady(), 60000);
    QTRY_VERIFY(page.model()->isQuiet());
    QCOMPARE(page.model()->shown(), int(customerCount));

    std::vector<double> times;
    QLineEdit &field = *page.search()->field();
    for (const QString &word : {u"nordwind"_s, u"power bi"_s, u"brasov unelte 77"_s, u"c4711.ex"_s, u"9e3779b1"_s}) {
        for (const QChar letter : word) {
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(&field, letter.toLatin1());
            page.tree()->viewport()->repaint();
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
            QCOMPARE(page.model()->filter(), field.text().trimmed());
            QTRY_VERIFY(page.model()->isQuiet());
        }
        QVERIFY(page.model()->shown() > 0);
        QTest::keyClick(&field, Qt::Key_Escape);
        QTRY_VERIFY(page.model()->isQuiet());
    }
    std::sort(times.begin(), times.end());
    const double p50 = times[times.size() / 2];
    const double p95 = times[times.size() * 95 / 100];
    qInfo("key to painted rows, %zu keys: p50 %.1f ms, p95 %.1f ms, worst %.1f ms", times.size(), p50, p95,
          times.back());
}

QTEST_MAIN(CustomersScaleTest)
#include "customers_scale_test.moc"
