// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_records.h"
#include "storage/customer_store.h"
#include "storage/sync_store.h"
#include "storage_fixture.h"
#include "tests/testing/answer_of.h"

#include <QElapsedTimer>
#include <ctime>

using namespace tenantry;
using tenantry::testing::answerOf;
using namespace Qt::StringLiterals;

// Prints how long loads of full size take; asserts no time. Runs only with TENANTRY_TIMING set.
class LoadTiming final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void halfAMillionCustomers();
    void fullStore();

private:
    static void line(const char *what, qint64 count, const QElapsedTimer &timer);
};

namespace {

constexpr int pageSize = 500;
const QDateTime at = instant("2026-03-01T08:00:00Z");

// Spreads identities and names as a provider's list does: in no order of ours.
Customer scattered(int number)
{
    const auto mixed = static_cast<quint32>(number) * 2654435761u;
    Customer customer = listedCustomer(number, u"%1 company %2 SRL"_s.arg(QChar(u'A' + mixed % 26)).arg(mixed));
    customer.id =
        CustomerId(u"%1-aaaa-4bbb-8ccc-%2"_s.arg(mixed, 8, 16, QLatin1Char('0')).arg(number, 12, 10, QLatin1Char('0')));
    return customer;
}

QList<QList<Customer>> pages(int count)
{
    QList<QList<Customer>> list;
    for (int first = 0; first < count; first += pageSize) {
        QList<Customer> page;
        for (int number = first; number < first + pageSize; ++number)
            page += scattered(number);
        list += page;
    }
    return list;
}

std::unique_ptr<Database> openedIn(const QTemporaryDir &folder)
{
    auto opened = Database::open({.path = folder.filePath(u"store.db"_s), .migrations = u":/migrations/store"_s});
    if (!opened)
        qFatal("%s", qPrintable(told(opened)));
    return std::move(opened).value();
}

Outcome load(Database &database, const QList<QList<Customer>> &list)
{
    SyncCursor cursor;
    cursor.fullStarted = at;
    for (const QList<Customer> &page : list) {
        ++cursor.pagesDone;
        cursor.continuation = QByteArray::number(cursor.pagesDone);
        cursor.customersComplete = cursor.pagesDone == list.size();
        const auto changes = database.writeNow([&page, &cursor](Connection &connection) -> Result<Changes> {
            auto observed = CustomerStore(connection).observeCustomers(1, page, at);
            if (const Outcome set = SyncStore(connection).setCursor(1, cursor); !set)
                return set.error();
            return observed;
        });
        if (!changes)
            return changes.error();
    }
    return Done{};
}

} // namespace

void LoadTiming::initTestCase()
{
    if (!qEnvironmentVariableIsSet("TENANTRY_TIMING"))
        QSKIP("set TENANTRY_TIMING to print timings");
}

void LoadTiming::line(const char *what, qint64 count, const QElapsedTimer &timer)
{
    // Processor time tells more than the clock on a machine that others use too.
    static std::clock_t last = 0;
    const std::clock_t now = std::clock();
    qInfo("timing: %s, %lld records, %lld ms (%lld ms of processor)", what, count, timer.elapsed(),
          qint64(now - last) * 1000 / CLOCKS_PER_SEC);
    last = now;
}

void LoadTiming::halfAMillionCustomers()
{
    QTemporaryDir folder;
    const auto database = openedIn(folder);
    QElapsedTimer timer;
    timer.start();
    const auto list = pages(500000);
    line("making them up", 500000, timer);
    timer.start();
    VERIFY_OK(load(*database, list));
    line("first load, pages of 500, with its indexes", 500000, timer);
    if (qgetenv("TENANTRY_TIMING") == "first")
        return;
    timer.start();
    VERIFY_OK(load(*database, list));
    line("the same again, nothing changed", 500000, timer);
}

void LoadTiming::fullStore()
{
    constexpr int customers = 100000;
    constexpr int each = 5;
    QTemporaryDir folder;
    const auto database = openedIn(folder);
    QElapsedTimer timer;
    timer.start();
    const auto list = pages(customers);
    line("making them up", customers, timer);
    timer.start();
    VERIFY_OK(load(*database, list));
    line("customers", customers, timer);
    timer.start();
    for (int first = 0; first < customers; first += pageSize) {
        const auto written = database->writeNow([&list, first](Connection &connection) -> Result<Changes> {
            CustomerStore store(connection);
            for (const Customer &customer : list[first / pageSize]) {
                QList<Subscription> subscriptions;
                for (int i = 0; i < each; ++i)
                    subscriptions += subscription(QString(customer.id.text()).replace(9, 1, QString::number(i)),
                                                  u"Microsoft 365 Business Standard %1"_s.arg(i), i);
                if (const auto seen = store.observeSubscriptions(1, customer.id, subscriptions, at); !seen)
                    return seen;
            }
            return Changes();
        });
        VERIFY_OK(written);
    }
    line("subscriptions", qint64(customers) * each, timer);
    VERIFY_OK(database->readNow([&timer](Connection &connection) -> Outcome {
        CustomerStore store(connection);
        timer.start();
        const auto keys = *store.customerKeys(1);
        line("customer keys", qint64(keys.size()), timer);
        timer.start();
        (void)store.customerCount(1);
        (void)store.subscriptionCount(1);
        line("counts", 2, timer);
        timer.start();
        const auto rows = *store.rows(QList<qint64>(keys.begin() + 5000, keys.begin() + 5100));
        line("rows", rows.size(), timer);
        timer.start();
        const auto subscriptions = *store.subscriptionsOf(QList<qint64>(keys.begin() + 5000, keys.begin() + 5020));
        line("subscriptions of 20 customers", subscriptions.size(), timer);
        timer.start();
        const auto order = *store.readingOrder(1, at.addDays(1), at.addDays(1), 500);
        line("reading order", order.size(), timer);
        timer.start();
        (void)store.customerWithDomain(1, u"nobody.onmicrosoft.com"_s);
        line("domain of ours", 1, timer);
        timer.start();
        const auto index = *store.searchIndex(1);
        line("search index", qint64(index->subscriptionCount()), timer);
        return Done{};
    }));
    timer.start();
    VERIFY_OK(answerOf(database->checkIntegrity()));
    line("quick check", 1, timer);
}

QTEST_GUILESS_MAIN(LoadTiming)
#include "tst_load_timing.moc"
