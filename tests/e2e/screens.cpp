// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen of the real window at 1366 × 768 over the sample company: a picture of each goes to $TENANTRY_PICTURES,
// and each is checked: no static text cut, nothing that takes the focus without a name, Tab goes as the eye does.
// English and German in light colours; with --all four languages, light and dark.
#include "services/change_plan.h"
#include "services/directory_service.h"
#include "services/preferences_file.h"
#include "testing/layout_check.h"
#include "tests/e2e/driven_window.h"
#include "ui/customers/customer_search_bar.h"
#include "ui/customers/customer_tree_model.h"
#include "ui/customers/customer_tree_view.h"
#include "ui/customers/customers_page.h"
#include "ui/customers/subscription_actions.h"
#include "ui/orders/orders_page.h"
#include "ui/plan/plan_page.h"
#include "ui/plan/plan_tree_view.h"
#include "ui/plan/plan_view_model.h"
#include "ui/renewals/ending_list_view.h"
#include "ui/renewals/ending_panel.h"
#include "ui/renewals/renewals_page.h"
#include "ui/renewals/renewals_view_model.h"
#include "ui/seats/bulk_page.h"
#include "ui/shell/navigation_row.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace tenantry;
using namespace tenantry::testing;
using namespace Qt::StringLiterals;

class Screens final : public QObject
{
    Q_OBJECT
public:
    explicit Screens(bool all) : m_all(all) {}

private:
    DrivenWindow m_desk;
    QList<SubscriptionRow> m_rows; // ordinary ones
    QStringList m_faults;
    QString m_look;
    bool m_all;

    ChangePlan &desk() { return *m_desk.services().changes; }
    CustomersPage &customers() { return m_desk.graph().customers(); }
    PlanPage &plan() { return m_desk.graph().plan(); }
    RenewalsPage &renewals() { return m_desk.graph().renewals(); }

    template <class T>
    static Result<T> wait(Async<T> answer)
    {
        if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, 20'000))
            return Error{Error::Kind::Timeout};
        return answer.result();
    }
    // --- what is shown

    static SubscriptionChange seats(const SubscriptionRow &row, int wanted)
    {
        const Subscription &of = row.subscription;
        SubscriptionChange change;
        change.kind = ChangeKind::Seats;
        change.customer = of.customer;
        change.subscription = of.id;
        change.before = sideOf(ChangeKind::Seats, of);
        change.after.quantity = wanted;
        return change;
    }
    void elsewhere(const SubscriptionRow &row, int quantity)
    {
        m_desk.provider().subscription(row.subscription.customer.text(), row.subscription.id.text(),
                                       {{u"quantity"_s, quantity}});
    }
    void readRows()
    {
        const auto keys = wait(m_desk.services().directory->customerKeys()).valueOr({});
        const auto rows =
            wait(m_desk.services().directory->subscriptionsOf(QList<qint64>(keys.begin(), keys.end()))).valueOr({});
        QSet<qint64> taken;
        for (const SubscriptionRow &row : rows) {
            const Subscription &of = row.subscription;
            const bool plain = of.status == SubscriptionStatus::Active && of.parent.isEmpty() && !of.trial &&
                               of.quantity > 8 && of.quantity < 60;
            if (plain && !taken.contains(row.customerKey)) { // one of each customer
                taken.insert(row.customerKey);
                m_rows << row;
            }
        }
    }
    // One confirmed, one refused by the provider, one that moved while it was sent; then some that wait for a review,
    // one of them not allowed, one overtaken.
    void fillPlan()
    {
        QVERIFY(wait(desk().put({seats(m_rows.at(0), 30), seats(m_rows.at(1), 31), seats(m_rows.at(2), 32)})));
        elsewhere(m_rows.at(1), m_rows.at(1).subscription.quantity + 1);
        m_desk.provider().ask({{u"cmd"_s, u"fault"_s},
                               {u"route"_s, u"subscriptions.update"_s},
                               {u"kind"_s, u"error"_s},
                               {u"status"_s, 400},
                               {u"code"_s, 800091}});
        QVERIFY(wait(desk().send(wait(desk().items()).valueOr({}))));
        QTRY_VERIFY_WITH_TIMEOUT(!desk().progress().running, 60'000);
        QList<SubscriptionChange> wishes{seats(m_rows.at(3), 1)};
        for (int more = 4; more < 9; ++more)
            wishes << seats(m_rows.at(more), m_rows.at(more).subscription.quantity + more);
        QVERIFY(wait(desk().put(wishes)));
        elsewhere(m_rows.at(4), m_rows.at(4).subscription.quantity + 2);
        m_desk.services().directory->opened(m_rows.at(4).customerKey);
        const auto overtaken = [this] {
            const QList<PlanItem> items = wait(desk().items()).valueOr({});
            return std::any_of(items.begin(), items.end(),
                               [](const PlanItem &item) { return item.standing == ChangeStanding::Overtaken; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(overtaken(), 20'000);
    }

    void chooseLine(const std::function<bool(const PlanItem &)> &wanted)
    {
        for (const PlanItem &item : plan().model().items()) {
            if (wanted(item))
                return plan().tree()->setCurrentIndex(plan().model().tree().indexOf(item.id));
        }
        QFAIL("the plan has no such line");
    }
    void click(const QString &name)
    {
        auto *button = m_desk.find<QAbstractButton>(name);
        QVERIFY2(button && button->isEnabled(), qPrintable(name));
        button->click();
    }

    // --- what is looked at

    QWidget *topWidget()
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (qobject_cast<QDialog *>(top) && top->isVisible())
                return top;
        }
        return &m_desk.window();
    }
    void look(const QString &name)
    {
        for (int turn = 0; turn < 8; ++turn)
            QTest::qWait(10); // rows are paged in and layouts follow in later turns
        QWidget *top = topWidget();
        if (m_desk.window().size() != QSize(1366, 768))
            m_faults << u"%1 %2: does not fit into 1366 × 768"_s.arg(name, m_look);
        QStringList found;
        const auto clean = [&found, top] {
            found = layoutFaults(top) + cutTitles(top) + namelessWidgets(top) + tabOrderFaults(top);
            return found.isEmpty();
        };
        if (QTest::qWaitFor(clean, 1000)) // a text that has just changed is laid out a turn later
            found.clear();
        top->grab().save(u"%1/%2-%3.png"_s.arg(m_desk.folder(), name, m_look));
        for (const QString &fault : std::as_const(found))
            m_faults << u"%1 %2: %3"_s.arg(name, m_look, fault);
    }

    // --- the screens

    void customersScreens()
    {
        m_desk.window().showPage(u"customers"_s);
        customers().showCustomer(m_rows.at(0).customerKey);
        QTRY_VERIFY(m_desk.customersInSight());
        look(u"customers-customer"_s);
        customers().showCustomer(m_rows.at(0).customerKey, m_rows.at(0).key);
        QTRY_VERIFY(m_desk.customersInSight());
        look(u"customers-subscription"_s);
        Q_EMIT customers().seatsRequested(m_rows.at(5).key);
        QTRY_VERIFY(m_desk.find<QWidget>(u"seatTotal"_s) && m_desk.find<QWidget>(u"seatTotal"_s)->isEnabled());
        look(u"customers-seats"_s);
        QTest::keyClick(m_desk.find<QWidget>(u"seatTotal"_s), Qt::Key_Up);
        look(u"customers-seats-changed"_s);
        customers().closeBeside();
        customers().showCustomer(m_rows.at(0).customerKey, m_rows.at(0).key);
        customers().tree()->findChild<QAction *>(u"rename"_s)->trigger();
        look(u"customers-rename"_s);
        customers().closeBeside();
        customers().showCustomer(m_rows.at(0).customerKey);
        click(u"asOfShown"_s);
        QTRY_VERIFY(m_desk.find<QWidget>(u"asOfPanel"_s));
        look(u"customers-past"_s);
        customers().closeBeside();
        customers().search()->findChild<QLineEdit *>()->setText(u"nobody is called so"_s);
        look(u"customers-no-match"_s);
        customers().search()->findChild<QLineEdit *>()->clear();
    }
    void planScreens()
    {
        m_desk.window().showPage(u"plan"_s);
        QTRY_VERIFY(plan().model().items().size() > 5);
        look(u"plan"_s);
        chooseLine([](const PlanItem &item) { return item.state == IntentState::Refused; });
        look(u"plan-refused"_s);
        chooseLine([](const PlanItem &item) { return item.state == IntentState::Parked; });
        look(u"plan-parked"_s);
        click(u"giveUp"_s);
        QTRY_VERIFY(topWidget() != &m_desk.window());
        look(u"plan-question"_s);
        QTest::keyClick(topWidget(), Qt::Key_Escape);
        QTRY_VERIFY(topWidget() == &m_desk.window());
        chooseLine([](const PlanItem &item) {
            return item.state == IntentState::Draft && item.standing == ChangeStanding::Overtaken;
        });
        look(u"plan-overtaken"_s);
        plan().model().review();
        chooseLine([](const PlanItem &item) { return item.verdict.kind == Verdict::Kind::Refused; });
        look(u"plan-review"_s);
        plan().model().backToEditing();
    }
    void renewalsScreens()
    {
        m_desk.window().showPage(u"renewals"_s);
        renewals().model().setShow(EndingQuery::Show::Everything);
        QTRY_VERIFY(renewals().model().list().rowCount() > 3);
        renewals().list()->setCurrentIndex(renewals().model().list().index(1, 0));
        look(u"renewals"_s);
        renewals().panel()->openChanges();
        look(u"renewals-changes"_s);
        renewals().panel()->closeForm();
        renewals().panel()->openSnooze();
        look(u"renewals-snooze"_s);
        renewals().panel()->closeForm();
        renewals().panel()->openMute();
        look(u"renewals-mute"_s);
        renewals().panel()->closeForm();
    }
    void bulkScreens()
    {
        QList<BulkLine> lines;
        for (int row = 5; row < 15; ++row) {
            BulkLine line;
            line.customerKey = m_rows.at(row).customerKey;
            line.subscriptionKey = m_rows.at(row).key;
            lines << line;
        }
        Q_EMIT customers().importSeatsRequested();
        look(u"bulk-import"_s);
        m_desk.graph().bulk().leave();
        Q_EMIT customers().bulkSeatsRequested(lines);
        QTRY_VERIFY(m_desk.find<QWidget>(u"bulkNumber"_s));
        QTest::keyClicks(m_desk.find<QWidget>(u"bulkNumber"_s), u"3"_s);
        look(u"bulk-selection"_s);
        m_desk.graph().bulk().leave();
    }
    void orderScreens()
    {
        m_desk.window().showPage(u"orders"_s);
        m_desk.graph().orders().startOrder();
        look(u"orders-scenario"_s);
        click(u"newCustomer"_s);
        click(u"next"_s);
        look(u"orders-customer"_s);
        click(u"next"_s);
        look(u"orders-tenant"_s);
        click(u"next"_s);
        look(u"orders-offer"_s);
        click(u"next"_s);
        look(u"orders-agreement"_s);
        click(u"next"_s);
        look(u"orders-review"_s);
        click(u"closeWizard"_s);
        look(u"orders"_s);
    }
    // Whatever the navigation leads to, as it comes.
    void everyPage()
    {
        for (const NavigationRow *row : m_desk.window().findChildren<NavigationRow *>()) {
            m_desk.window().showPage(row->pageId());
            look(u"page-"_s + row->pageId());
        }
        for (const QString &page : {u"connect"_s, u"prices"_s}) { // led to from other screens
            m_desk.window().showPage(page);
            if (m_desk.window().currentPageId() == page)
                look(u"page-"_s + page);
        }
        m_desk.window().showPage(u"customers"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_desk.open(u"en"_s));
        readRows();
        QVERIFY(m_rows.size() > 15);
        fillPlan();
    }

    void nothingIsCutNamelessOrOutOfOrder_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        for (const char *language : {"en", "de", "ro", "it"}) {
            if (m_all || qstrcmp(language, "en") == 0 || qstrcmp(language, "de") == 0)
                QTest::addRow("%s", language) << QString::fromLatin1(language) << false;
            if (m_all)
                QTest::addRow("%s-dark", language) << QString::fromLatin1(language) << true;
        }
    }
    void nothingIsCutNamelessOrOutOfOrder()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_look = QString::fromLatin1(QTest::currentDataTag());
        m_faults.clear();
        m_desk.services().preferences->setLanguage(language);
        m_desk.services().preferences->setAppearance(dark ? Appearance::Dark : Appearance::Light);
        customersScreens();
        planScreens();
        renewalsScreens();
        bulkScreens();
        orderScreens();
        everyPage();
        for (const QString &fault : std::as_const(m_faults))
            qWarning("%s", qPrintable(fault));
        QCOMPARE(m_faults.size(), 0);
    }

    void cleanupTestCase() { m_desk.close(); }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStringList arguments = QApplication::arguments();
    const bool all = arguments.removeAll(u"--all"_s) > 0;
    Screens screens(all);
    return QTest::qExec(&screens, arguments);
}

#include "screens.moc"
