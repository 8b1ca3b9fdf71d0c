// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be checked about the looks of the screen without eyes (look §10), in every size, palette and with texts 40 %
// longer. TENANTRY_PICTURES=<folder> also saves a picture of each, to look at.
#include "demo_customers.h"
#include "support/clock.h"
#include "testing/fake_plan_desk.h"
#include "testing/layout_check.h"
#include "ui/common/tenantry_style.h"
#include "ui/common/theme.h"
#include "ui/customers/customer_detail_pane.h"
#include "ui/customers/customer_search_bar.h"
#include "ui/customers/customers_page.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

class CustomersLookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void nothingIsCut_data();
    void nothingIsCut();
    void emptyStatesFit();

private:
    static void expect(const QStringList &faults) { QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n'))); }
    static void picture(QWidget &page, const QString &name)
    {
        const QString folder = qEnvironmentVariable("TENANTRY_PICTURES");
        if (!folder.isEmpty())
            page.grab().save(QDir(folder).filePath(u"customers-%1.png"_s.arg(name)));
    }
};

void CustomersLookTest::initTestCase()
{
    QApplication::setStyle(new TenantryStyle);
    QApplication::setPalette(lightPalette());
}

void CustomersLookTest::cleanup()
{
    QApplication::setPalette(lightPalette());
    setPointSize(10);
}

void CustomersLookTest::nothingIsCut_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("longer");
    QTest::addColumn<double>("points");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("row"); // what is chosen: a subscription, or a customer by its negative key
    const QSize usual(1222, 690); // 1366 × 768 less banner, navigation and status bar
    QTest::addRow("light") << false << false << 10.0 << usual << 31;
    QTest::addRow("dark") << true << false << 10.0 << usual << 31;
    QTest::addRow("longer") << false << true << 10.0 << usual << 31;
    QTest::addRow("customer") << false << false << 10.0 << usual << -3;
    QTest::addRow("suspended") << false << false << 10.0 << usual << 42;
    QTest::addRow("large") << false << false << 12.5 << usual << 31;
    QTest::addRow("larger, longer") << true << true << 15.0 << usual << 34;
    QTest::addRow("narrow") << false << false << 10.0 << QSize(700, 690) << -6;
    QTest::addRow("narrow, longer") << false << true << 10.0 << QSize(700, 690) << 41;
}

void CustomersLookTest::nothingIsCut()
{
    QFETCH(bool, dark);
    QFETCH(bool, longer);
    QFETCH(double, points);
    QFETCH(QSize, size);
    QFETCH(int, row);
    PseudoTranslator words;
    if (longer)
        QApplication::installTranslator(&words);
    if (dark)
        QApplication::setPalette(darkPalette());
    setPointSize(points);
    DirectoryFake directory;
    fillDemo(directory);
    FakeAccounts accounts;
    accounts.add(FakeAccounts::sampleAccount());
    FakeSyncControl sync;
    FakePreferences preferences;
    FakePrompts prompts;
    ManualClock clock(QDateTime({2026, 11, 21}, {14, 0}, Qt::UTC));
    FakePlanDesk plan;
    CustomersPage page({directory, accounts, sync, preferences, prompts, clock, &plan});
    page.resize(size);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTRY_VERIFY(page.model()->isQuiet());
    for (const qint64 customer : {1, 2, 3, 4, 5})
        page.tree()->expand(page.model()->indexOfCustomer(customer));
    QTRY_VERIFY(page.model()->isQuiet());
    const qint64 customer = row < 0 ? -row : row / 10;
    page.showCustomer(customer, row < 0 ? 0 : row);
    QTRY_VERIFY(!page.detail()->findChildren<QWidget *>(u"notes"_s).isEmpty() &&
                page.detail()->findChild<QWidget *>(u"notes"_s)->isVisible());
    QTest::qWait(20); // layouts follow in later turns
    page.tree()->scrollToTop();
    picture(page, QString::fromLatin1(QTest::currentDataTag()).remove(u',').replace(u' ', u'-'));
    expect(layoutFaults(&page));
    expect(namelessWidgets(&page));
    expect(richTexts(&page));
    if (longer)
        QApplication::removeTranslator(&words);
}

void CustomersLookTest::emptyStatesFit()
{
    DirectoryFake directory;
    FakeAccounts accounts;
    FakeSyncControl sync;
    FakePreferences preferences;
    FakePrompts prompts;
    ManualClock clock(QDateTime({2026, 11, 21}, {14, 0}, Qt::UTC));
    CustomersPage page({directory, accounts, sync, preferences, prompts, clock});
    page.resize(1222, 690);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTRY_VERIFY(page.model()->isQuiet());
    picture(page, u"no-account"_s);
    expect(layoutFaults(&page));
    accounts.add(FakeAccounts::sampleAccount());
    picture(page, u"nothing-read"_s);
    expect(layoutFaults(&page));
    fillDemo(directory);
    directory.announceReplaced();
    QTRY_VERIFY(page.model()->isQuiet());
    page.search()->field()->setText(u"contoso"_s);
    picture(page, u"no-match"_s);
    expect(layoutFaults(&page));
    page.search()->field()->setText(u"power"_s);
    QTRY_VERIFY(page.model()->isQuiet());
    QTest::qWait(20);
    picture(page, u"filtered"_s);
    expect(layoutFaults(&page));
}

QTEST_MAIN(CustomersLookTest)
#include "customers_look_test.moc"
