// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Licences in the tenant, in the details of a customer and of a subscription (idea 9, C8).
#include "demo_customers.h"
#include "directory_fake.h"
#include "support/clock.h"
#include "testing/fake_licence_pool.h"
#include "testing/fake_services.h"
#include "testing/layout_check.h"
#include "ui/common/buttons.h"
#include "ui/common/text_label.h"
#include "ui/customers/customer_detail_pane.h"
#include "ui/customers/customers_page.h"
#include "ui/customers/pool_section.h"
#include "ui/customers/pool_words.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

namespace {

const QDateTime present({2026, 11, 22}, {14, 0}, Qt::UTC);

TenantPool readPool(const QList<PoolLine> &lines)
{
    TenantPool pool;
    pool.lines = lines;
    pool.readAt = present.addSecs(-3600);
    pool.mayAsk = true;
    return pool;
}

Error refusal(Error::Kind kind)
{
    Error error;
    error.kind = kind;
    return error;
}

struct Desk
{
    DirectoryFake directory;
    FakeAccounts accounts;
    FakeSyncControl sync;
    FakePreferences preferences;
    FakePrompts prompts;
    ManualClock clock{present};
    FakeLicencePool pools;
    std::unique_ptr<CustomersPage> page;

    explicit Desk(bool offered = true)
    {
        fillDemo(directory);
        accounts.add(FakeAccounts::sampleAccount());
        CustomersPage::Services services{directory, accounts, sync, preferences, prompts, clock};
        services.licences = offered ? &pools : nullptr;
        page = std::make_unique<CustomersPage>(services);
        page->resize(1222, 690);
        page->show();
        if (!QTest::qWaitForWindowExposed(page.get()))
            qFatal("no window");
        settle();
    }
    static void settle()
    {
        for (int turn = 0; turn < 6; ++turn)
            QTest::qWait(5);
    }
    void choose(qint64 customer, qint64 subscription = 0)
    {
        page->showCustomer(customer, subscription);
        const CustomerTreeView::RowId row{customer, subscription};
        if (!QTest::qWaitFor([this, &row] { return page->tree()->currentRow() == row; }))
            qFatal("the row never came");
        settle();
    }
    PoolSection *section() const { return page->detail()->licences(); }
    // All visible words of it, numbers as they are told to screen readers.
    QStringList words() const
    {
        QStringList words;
        for (const QWidget *part : section()->findChildren<QWidget *>()) {
            if (!part->isVisible())
                continue;
            if (const auto *number = qobject_cast<const ElidedLabel *>(part))
                words << number->accessibleName();
            else if (const auto *label = qobject_cast<const QLabel *>(part))
                words << label->text();
        }
        return words;
    }
    QString saying(const QString &part) const { return words().filter(part).value(0); }
};

QStringList remarksOf(const PoolLine &line)
{
    QStringList texts;
    for (const FactText &remark : poolwords::remarks(line, present))
        texts << remark.text;
    return texts;
}

} // namespace

class CustomersPoolTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // S2-124, S2-274: bought here 50, in the tenant 100
    void aPlanShowsItsFiveCounts()
    {
        Desk desk;
        desk.pools.pools[3] = readPool({poolLine(u"Office 365 E1"_s, 50, 100, 64)});
        desk.choose(3);
        QVERIFY(desk.section()->isVisible());
        QVERIFY(desk.words().contains(u"Office 365 E1"_s));
        for (const QString &count :
             {u"Bought here: 50"_s, u"Total in tenant: 100"_s, u"Others: 50"_s, u"Assigned: 64"_s, u"Free: 36"_s})
            QVERIFY2(desk.words().contains(count), qPrintable(count + u" in "_s + desk.words().join(u"; "_s)));
        QVERIFY(desk.saying(u"Of others"_s).contains(u"unknown"_s));
        QVERIFY(desk.saying(u"Read at"_s).size() > 8);
    }

    void whatIsNotKnownIsCalledSo()
    {
        Desk desk;
        desk.pools.pools[3].lines = {poolLine(u"Office 365 E1"_s, 50, {}, {})};
        desk.choose(3);
        QVERIFY(desk.words().contains(u"Bought here: 50"_s));
        for (const QString &count :
             {u"Total in tenant: unknown"_s, u"Others: unknown"_s, u"Assigned: unknown"_s, u"Free: unknown"_s})
            QVERIFY2(desk.words().contains(count), qPrintable(count));
        QVERIFY(desk.words().contains(u"Not read yet"_s));
    }

    // C8: of a subscription its own plan alone
    void aSubscriptionShowsThePlanItGives()
    {
        Desk desk;
        const QString id = guid(31);
        desk.pools.pools[3] =
            readPool({poolLine(u"Business Premium"_s, 12, 12, 10, id), poolLine(u"Power BI Pro"_s, 3, 3, 1, u"x"_s)});
        desk.choose(3, 31);
        QVERIFY2(desk.words().contains(u"Business Premium"_s), qPrintable(desk.words().join(u"; "_s)));
        QVERIFY(!desk.words().contains(u"Power BI Pro"_s));
        desk.choose(3);
        QVERIFY(desk.words().contains(u"Power BI Pro"_s));
    }

    // §11: app+user only; no error box, and what was read stays
    void aRefusalIsASentence()
    {
        Desk desk;
        TenantPool pool = readPool({poolLine(u"Office 365 E1"_s, 50, 100, 64)});
        desk.pools.pools[3] = pool;
        desk.choose(3);
        QVERIFY(desk.saying(u"may not see"_s).isEmpty());
        pool.failure = refusal(Error::Kind::Forbidden);
        desk.pools.tell(3, pool);
        Desk::settle();
        QVERIFY(desk.saying(u"may not see"_s).contains(u"an app alone"_s));
        QVERIFY(desk.words().contains(u"Others: 50"_s));
        QVERIFY(desk.section()->refreshButton()->isEnabled());
        pool.failure.reset();
        desk.pools.tell(3, pool);
        Desk::settle();
        QVERIFY(desk.saying(u"may not see"_s).isEmpty());
        desk.pools.failure = refusal(Error::Kind::Offline); // nobody could be asked
        desk.section()->refreshButton()->click();
        Desk::settle();
        QVERIFY(!desk.saying(u"no connection"_s).isEmpty());
        desk.choose(2);
        desk.choose(3);
        QVERIFY(desk.saying(u"no connection"_s).isEmpty());
    }

    void refreshAsksTheProvider()
    {
        Desk desk;
        desk.pools.pools[3] = readPool({});
        desk.choose(3);
        QVERIFY(desk.pools.refreshed.isEmpty());
        desk.section()->refreshButton()->click();
        QCOMPARE(desk.pools.refreshed, QList<qint64>{3});
        TenantPool asking = readPool({});
        asking.reading = true;
        desk.pools.tell(3, asking);
        Desk::settle();
        QVERIFY(!desk.section()->refreshButton()->isEnabled());
        QVERIFY(desk.words().contains(u"Reading…"_s));
        desk.pools.tell(2, readPool({poolLine(u"Elsewhere"_s, 1, 1, 1)})); // another customer's
        Desk::settle();
        QVERIFY(!desk.words().contains(u"Elsewhere"_s));
    }

    void signedOutItCannotBeAsked()
    {
        Desk desk;
        desk.pools.pools[3] = readPool({});
        desk.pools.pools[3].mayAsk = false;
        desk.choose(3);
        QVERIFY(!desk.section()->refreshButton()->isEnabled());
    }

    void withoutAPoolNothingIsShown()
    {
        Desk desk(false);
        desk.choose(3);
        QVERIFY(!desk.section());
    }

    void remarksSayWhatToLookAt()
    {
        QCOMPARE(remarksOf(poolLine(u"E1"_s, 50, 50, 40)), QStringList());
        QVERIFY(remarksOf(poolLine(u"E1"_s, 50, 50, 53)).join(u'|').contains(u"3 user"_s));        // S2-232
        QVERIFY(remarksOf(poolLine(u"E1"_s, 50, 100, 50, u"a"_s)).first().contains(u"50 seat"_s)); // S2-124
        QVERIFY(remarksOf(poolLine(u"E1"_s, 50, 100, 50, u"a"_s)).first().contains(u"unknown"_s)); // no price
        PoolLine behind = poolLine(u"E1"_s, 50, 40, 30);
        behind.others.reset();
        behind.notCountedYet = true;
        QVERIFY(remarksOf(behind).first().contains(u"yet"_s));
        PoolLine doubtful = poolLine(u"E1"_s, 50, 60, 30);
        doubtful.others.reset();
        QVERIFY(remarksOf(doubtful).first().contains(u"unknown"_s));
        PoolLine planless = poolLine({}, 5, {}, {});
        QCOMPARE(remarksOf(planless).size(), 1);
    }

    void whatIsPaidTwiceShowsDaysAndMoney()
    {
        PoolLine line = poolLine(u"E1"_s, 20, 40, 20, u"a"_s);
        PooledSubscription &bought = line.bought.first();
        bought.subscription.billing = {BillingCycle::Monthly, u"monthly"_s};
        bought.subscription.termStart = QDateTime({2026, 7, 1}, {0, 0}, Qt::UTC);
        bought.subscription.termEnd = QDateTime({2027, 6, 30}, {23, 59, 59}, Qt::UTC);
        bought.price = {PriceSource::OrderLine, {Decimal(3), u"EUR"_s}, BillingCycle::Monthly};
        const QString said = remarksOf(line).first();
        QVERIFY2(said.contains(u"2.00\u00a0EUR a day"_s), qPrintable(said));
        QVERIFY2(said.contains(u"438.00\u00a0EUR until 30"_s), qPrintable(said));
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<bool>("longer");
        QTest::addRow("as written") << false;
        QTest::addRow("longer words") << true;
    }

    void nothingIsCut()
    {
        QFETCH(bool, longer);
        PseudoTranslator translator;
        if (longer)
            QCoreApplication::installTranslator(&translator);
        Desk desk;
        PoolLine behind = poolLine(u"Planner Plan 1"_s, 3000, 12, {});
        behind.others.reset();
        behind.notCountedYet = true;
        desk.pools.pools[3] =
            readPool({poolLine(u"Exchange Online Archiving for Exchange Online"_s, 50, 100, 50, u"a"_s), behind,
                      poolLine(u"Office 365 E1"_s, 1, 51, 60)});
        desk.pools.pools[3].failure = refusal(Error::Kind::Forbidden);
        desk.choose(3);
        const QStringList faults =
            layoutFaults(desk.section()) + namelessWidgets(desk.section()) + richTexts(desk.section());
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        if (const QString folder = qEnvironmentVariable("TENANTRY_PICTURES"); !folder.isEmpty() && !longer)
            QVERIFY(desk.page->grab().save(folder + u"/licence_pool.png"_s));
    }
};

QTEST_MAIN(CustomersPoolTest)
#include "customers_pool_test.moc"
