// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "As of…": a customer at a past instant and what differs, beside the list (idea 5).
#include "demo_customers.h"
#include "support/clock.h"
#include "testing/fake_past.h"
#include "testing/fake_services.h"
#include "testing/layout_check.h"
#include "ui/common/format.h"
#include "ui/common/tenantry_style.h"
#include "ui/common/tenantry_tree_view.h"
#include "ui/customers/as_of_model.h"
#include "ui/customers/as_of_panel.h"
#include "ui/customers/customer_detail_pane.h"
#include "ui/customers/customers_page.h"
#include "ui/customers/member_words.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

namespace {

const QDateTime present({2026, 11, 21}, {14, 0}, Qt::UTC);

Subscription named(const QString &id, int seats)
{
    Subscription made;
    made.id = SubscriptionId(id);
    made.offerName = u"Offer "_s + id;
    made.quantity = seats;
    made.status = {SubscriptionStatus::Active, u"active"_s};
    return made;
}

struct Desk
{
    DirectoryFake directory;
    FakeAccounts accounts;
    FakeSyncControl sync;
    FakePreferences preferences;
    FakePrompts prompts;
    ManualClock clock{present};
    FakeAsOf past;
    CustomersPage page;

    explicit Desk(bool offered = true)
        : page({filled(directory), signedIn(accounts), sync, preferences, prompts, clock, nullptr,
                offered ? &past : nullptr})
    {
        past.states[present.addDays(-50)] = {named(u"a"_s, 5), named(u"b"_s, 2)};
        past.states[present.addDays(-10)] = {named(u"a"_s, 9), named(u"c"_s, 1)};
        page.resize(1222, 690);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("no window");
        settle();
        page.tree()->setCurrentIndex(page.model()->indexOfCustomer(3));
        settle();
    }
    static DirectoryFake &filled(DirectoryFake &directory)
    {
        fillDemo(directory);
        return directory;
    }
    static FakeAccounts &signedIn(FakeAccounts &accounts)
    {
        accounts.add(FakeAccounts::sampleAccount());
        return accounts;
    }
    static void settle()
    {
        for (int turn = 0; turn < 6; ++turn)
            QTest::qWait(5);
    }
    AsOfPanel *open()
    {
        page.detail()->pastButton()->click();
        settle();
        return page.pastPanel();
    }
};

QStringList lines(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data().toString();
        rows += cells.join(u'|');
    }
    return rows;
}

} // namespace

class CustomersPastTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new TenantryStyle); }

    void showsThenAndWhatDiffersFromNow()
    {
        Desk desk;
        AsOfPanel *panel = desk.open();
        QVERIFY(panel && panel->isVisible());
        QCOMPARE(desk.page.beside(), panel);
        QCOMPARE(panel->customer(), desk.page.tree()->currentRow().customer);
        QCOMPARE(panel->list().rowCount(), 2); // thirty days ago: a and b
        QCOMPARE(panel->list().rowAt(0)->quantity, 5);
        QCOMPARE(lines(panel->differences()),
                 (QStringList{u"Offer a|Seats|5|9"_s, u"Offer b|Subscription|there, 2 seats|not there"_s,
                              u"Offer c|Subscription|not there|there, 1 seats"_s}));
    }

    void comparesTwoInstants()
    {
        Desk desk;
        AsOfPanel *panel = desk.open();
        panel->nowBox()->setChecked(false);
        panel->otherField()->setDateTime(present.addDays(-20).toLocalTime());
        Desk::settle();
        QVERIFY(panel->otherField()->isVisible());
        QVERIFY(panel->differences().rows().isEmpty());
        QVERIFY(!panel->note().isEmpty());
        // The later one may be asked first: what was there then is still the list of the upper field.
        panel->instantField()->setDateTime(present.addDays(-5).toLocalTime());
        Desk::settle();
        QCOMPARE(panel->list().rowAt(0)->quantity, 9);
        QCOMPARE(lines(panel->differences()).first(), u"Offer a|Seats|5|9"_s);
    }

    void beforeTheFirstReadingNothingIsCalledADifference()
    {
        Desk desk;
        AsOfPanel *panel = desk.open();
        panel->instantField()->setDateTime(present.addDays(-60).toLocalTime());
        Desk::settle();
        QCOMPARE(panel->list().rowCount(), 0);
        QCOMPARE(panel->differences().rowCount(), 0);
        QVERIFY2(panel->note().contains(format::dateTime(present.addDays(-50))), qPrintable(panel->note()));
    }

    void followsTheListAndEscapeLeads()
    {
        Desk desk;
        AsOfPanel *panel = desk.open();
        desk.page.tree()->setCurrentIndex(desk.page.model()->indexOfCustomer(4));
        Desk::settle();
        QCOMPARE(panel->customer(), 4);
        QCOMPARE(desk.past.asked.last(), 4);
        QTest::keyClick(panel, Qt::Key_Escape);
        Desk::settle();
        QVERIFY(!desk.page.beside());
        QVERIFY(desk.page.detail()->isVisible());
    }

    void withoutAPastNothingIsOffered()
    {
        Desk desk(false);
        QVERIFY(!desk.page.detail()->pastButton()->isVisible());
        Desk with;
        QVERIFY(with.page.detail()->pastButton()->isVisible());
    }

    void nothingIsCut()
    {
        Desk desk;
        QVERIFY(desk.open());
        const QWidget *panel = desk.page.pastPanel();
        const QStringList faults = layoutFaults(panel) + namelessWidgets(panel) + richTexts(panel);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void everyMemberHasAWord()
    {
        for (int member = 0; member <= static_cast<int>(SubscriptionMember::Created); ++member) {
            const auto each = static_cast<SubscriptionMember>(member);
            QVERIFY2(!memberText(each).isEmpty(), qPrintable(QString::number(member)));
            QVERIFY2(!memberValue(each, named(u"a"_s, 1)).isEmpty(), qPrintable(memberText(each)));
        }
    }
};

QTEST_MAIN(CustomersPastTest)
#include "customers_past_test.moc"
