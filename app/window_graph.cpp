// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_graph.h"

#include "app/service_graph.h"
#include "documents/paper_pdf.h"
#include "services/account_service.h"
#include "services/activity_service.h"
#include "services/as_of_service.h"
#include "services/bulk_changes_service.h"
#include "services/change_plan.h"
#include "services/connection_monitor.h"
#include "services/directory_service.h"
#include "services/evidence_service.h"
#include "services/licence_pool_service.h"
#include "services/order_service.h"
#include "services/preferences_file.h"
#include "services/price_list_service.h"
#include "services/profile_care_service.h"
#include "services/renewal_service.h"
#include "services/subscription_grid_service.h"
#include "services/sync_service.h"
#include "services/today_service.h"
#include "services/transition_service.h"
#include "support/clock.h"
#include "support/log.h"
#include "ui/activity/activity_page.h"
#include "ui/common/role_words.h"
#include "ui/common/tenantry_style.h"
#include "ui/customers/customer_tree_model.h"
#include "ui/customers/customers_page.h"
#include "ui/orders/orders_page.h"
#include "ui/plan/plan_page.h"
#include "ui/prices/prices_page.h"
#include "ui/renewals/renewals_page.h"
#include "ui/seats/bulk_page.h"
#include "ui/seats/seat_panel.h"
#include "ui/settings/connect_page.h"
#include "ui/settings/connect_view_model.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/settings_view_model.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_view_model.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/welcome_view_model.h"
#include "ui/subscriptions/subscriptions_page.h"
#include "ui/today/today_page.h"
#include "ui/transitions/transition_panel.h"

#include <QApplication>
#include <QDesktopServices>
#include <QTimer>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

const QString todayId = u"today"_s;
const QString customersId = u"customers"_s;
const QString subscriptionsId = u"subscriptions"_s;
const QString ordersId = u"orders"_s;
const QString planId = u"plan"_s;
const QString renewalsId = u"renewals"_s;
const QString activityId = u"activity"_s;
const QString settingsId = u"settings"_s;
const QString connectId = u"connect"_s;
// Where a partner works by hand.
const QString partnerPortal = u"https://partner.microsoft.com/dashboard"_s;
const QString bulkId = u"bulk"_s;
const QString pricesId = u"prices"_s;

} // namespace

WindowGraph::WindowGraph(QApplication &application, ServiceGraph &services, Prompts *prompts)
    : m_services(services)
    , m_language(*services.preferences)
    , m_appearance(application, *services.preferences)
    , m_prompts(prompts ? *prompts : m_dialogs)
{
    QApplication::setStyle(new TenantryStyle);
    m_language.apply();
    m_appearance.apply();
    build(application);
    join();
}

WindowGraph::~WindowGraph()
{
    m_window.reset(); // pages before the view models they bind
}

void WindowGraph::build(QApplication &application)
{
    ServiceGraph &s = m_services;
    s.evidence->printWith(paperPdf);
    m_shell = std::make_unique<ShellViewModel>(
        ShellViewModel::Parts{*s.accounts, *s.connection, *s.sync, *s.directory, *s.care, s.clock()});
    m_welcome = std::make_unique<WelcomeViewModel>(*s.accounts);
    m_settingsModel = std::make_unique<SettingsViewModel>(*s.accounts, *s.preferences, *s.care, s.clock());
    m_connectModel = std::make_unique<ConnectViewModel>(*s.accounts, s.clock());
    m_window = std::make_unique<MainWindow>(*m_shell, *s.preferences);

    m_customers = new CustomersPage({*s.directory, *s.accounts, *s.sync, *s.preferences, m_prompts, s.clock(),
                                     s.changes.get(), s.past.get(), s.licences.get(), [&s](const SubscriptionRow &row) {
                                         const auto account = s.accounts->current();
                                         return lifeOf(row.subscription, row.price, s.rules(),
                                                       account ? account->profile : QString(), s.clock().now());
                                     }});
    auto *welcome = new WelcomePage(*m_welcome);

    // The other screens come when the list stands painted, or when they are wanted.
    m_window->addPage(todayId, u"calendar"_s, [this] { return makeToday(); });
    m_window->addPage(customersId, customersId, m_customers);
    m_window->addPage(subscriptionsId, u"subscription"_s, [this] { return makeSubscriptions(); });
    m_window->addPage(ordersId, u"new-order"_s, [this] { return makeOrders(); });
    m_window->addPage(planId, planId, [this] { return makePlan(); });
    m_window->addPage(renewalsId, renewalsId, [this] { return makeRenewals(); });
    m_window->addPage(activityId, activityId, [this] { return makeActivity(); });
    m_window->addPage(settingsId, settingsId, [this] { return makeSettings(); });
    m_window->addHiddenPage(connectId, [this] { return makeConnect(); });
    m_window->addHiddenPage(bulkId, [this] { return makeBulk(); });
    m_window->addHiddenPage(pricesId, [this] { return makePrices(); });
    m_window->setFirstStartPage(welcome);
    connect(welcome, &WelcomePage::connectRequested, this, &WindowGraph::startConnecting);
    application.installEventFilter(this); // until the first paint
}

Page *WindowGraph::makeToday()
{
    ServiceGraph &s = m_services;
    m_today = new TodayPage(
        {*s.renewals, *s.changes, *s.today, *s.accounts, *s.connection, *s.sync, *s.care, s.clock()}, *s.preferences);
    connect(m_today, &TodayPage::neededChanged, this, [this](int count) { m_window->setPageCount(todayId, count); });
    connect(m_today, &TodayPage::renewalsRequested, this, [this](qint64 subscription, QDate end) {
        m_window->showPage(renewalsId);
        if (subscription != 0)
            m_renewals->showTerm(subscription, end);
    });
    connect(m_today, &TodayPage::planRequested, this, [this] { m_window->showPage(planId); });
    connect(m_today, &TodayPage::activityRequested, this, [this] { m_window->showPage(activityId); });
    connect(m_today, &TodayPage::orderRequested, this, [this](const IntentId &order) {
        m_window->showPage(activityId);
        m_activity->showOrder(order);
    });
    connect(m_today, &TodayPage::changeRequested, this, [this](const IntentId &change) {
        m_window->showPage(activityId);
        m_activity->showChange(change);
    });
    connect(m_today, &TodayPage::subscriptionRequested, this, [this](qint64 customer, qint64 subscription) {
        m_window->showPage(customersId);
        m_customers->showCustomer(customer, subscription);
    });
    connect(m_today, &TodayPage::settingsRequested, this, [this] { m_window->showPage(settingsId); });
    connect(m_today, &TodayPage::signInRequested, m_window.get(), &MainWindow::signInAgainRequested);
    return m_today;
}

Page *WindowGraph::makeOrders()
{
    ServiceGraph &s = m_services;
    m_orders = new OrdersPage({*s.orders, *s.directory, *s.connection, *s.accounts, s.clock()}, m_prompts);
    return m_orders;
}

Page *WindowGraph::makePlan()
{
    ServiceGraph &s = m_services;
    m_plan = new PlanPage({*s.changes, *s.accounts, *s.connection, *s.preferences, m_prompts, s.clock(), paperPdf});
    connect(m_plan, &PlanPage::customersRequested, this, [this] { m_window->showPage(customersId); });
    connect(m_plan, &PlanPage::subscriptionRequested, this, [this](qint64 customer, qint64 subscription) {
        m_window->showPage(customersId);
        m_customers->showCustomer(customer, subscription);
    });
    connect(m_plan, &PlanPage::unsentChanged, this, [this](int changes) { m_window->setPageCount(planId, changes); });
    return m_plan;
}

Page *WindowGraph::makeRenewals()
{
    ServiceGraph &s = m_services;
    m_renewals = new RenewalsPage(
        {*s.renewals, *s.changes, *s.accounts, *s.preferences, m_prompts, s.clock(), QUrl(partnerPortal)});
    connect(m_renewals, &RenewalsPage::customersRequested, this, [this] { m_window->showPage(customersId); });
    connect(m_renewals, &RenewalsPage::subscriptionRequested, this, [this](qint64 customer, qint64 subscription) {
        m_window->showPage(customersId);
        m_customers->showCustomer(customer, subscription);
    });
    connect(m_renewals, &RenewalsPage::portalRequested, this, &WindowGraph::openInBrowser);
    connect(m_renewals, &RenewalsPage::alertsChanged, this, [this](int open) {
        m_window->setPageCount(renewalsId, open);
        if (m_today)
            m_today->model().setDue(open);
    });
    return m_renewals;
}

Page *WindowGraph::makeActivity()
{
    m_activity =
        new ActivityPage(*m_services.orders, *m_services.activity, *m_services.accounts, *m_services.preferences,
                         m_prompts, m_services.evidence.get(), m_services.changes.get());
    connect(m_activity, &ActivityPage::draftMade, this, [this](const DraftId &draft, const QString &reason) {
        m_window->showPage(ordersId);
        m_orders->openDraft(draft, reason);
    });
    connect(m_activity, &ActivityPage::orderRequested, this, [this](const IntentId &order) {
        m_window->showPage(ordersId);
        m_orders->showOrder(order);
    });
    connect(m_activity, &ActivityPage::newOrderRequested, this, [this] { startOrder({}); });
    connect(m_activity, &ActivityPage::waitingChanged, this,
            [this](int orders) { m_window->setPageCount(activityId, orders); });
    return m_activity;
}

Page *WindowGraph::makeSettings()
{
    m_settings = new SettingsPage(*m_settingsModel, m_prompts);
    connect(m_settings, &SettingsPage::connectRequested, this, &WindowGraph::startConnecting);
    connect(m_settings, &SettingsPage::signInAgainRequested, this, [this](const AccountId &id) {
        m_window->showPage(connectId);
        m_connect->startSignInAgain(id);
    });
    connect(m_settings, &SettingsPage::pricesRequested, this, [this] { m_window->showPage(pricesId); });
    connect(m_settings, &SettingsPage::closeProgramRequested, m_window.get(), &QWidget::close);
    return m_settings;
}

Page *WindowGraph::makeConnect()
{
    m_connect = new ConnectPage(*m_connectModel);
    connect(m_connect, &ConnectPage::closed, m_window.get(), &MainWindow::leaveHiddenPage);
    return m_connect;
}

Page *WindowGraph::makeBulk()
{
    ServiceGraph &s = m_services;
    m_bulk = new BulkPage({*s.bulk, *s.changes, *s.preferences, s.clock()}, m_prompts);
    connect(m_bulk, &BulkPage::closed, m_window.get(), [this] {
        if (m_window->currentPageId() == bulkId)
            m_window->showPage(m_bulkFrom);
    });
    connect(m_bulk, &BulkPage::added, this, [this](const QString &sentence) {
        if (m_bulkFrom == subscriptionsId)
            m_subscriptions->sayAdded(sentence);
        else
            m_customers->sayAdded(sentence);
    });
    connect(s.directory.get(), &CustomerDirectory::replaced, m_bulk, &BulkPage::leave);
    showRights();
    return m_bulk;
}

// Looks for what is typed in the index that the list of customers holds: there is but one.
Page *WindowGraph::makeSubscriptions()
{
    ServiceGraph &s = m_services;
    CustomerTreeModel *customers = m_customers->model();
    m_subscriptions = new SubscriptionsPage({*s.grid, *s.changes, *s.accounts, *s.sync, *s.preferences, m_prompts,
                                             s.clock(), [customers] { return customers->searchIndex(); }});
    for (const auto indexChanged : {&CustomerTreeModel::filterReadyChanged, &CustomerTreeModel::loaded})
        connect(customers, indexChanged, &m_subscriptions->model(), &SubscriptionsViewModel::indexChanged);
    connect(m_subscriptions, &SubscriptionsPage::customersRequested, this, [this] { m_window->showPage(customersId); });
    connect(m_subscriptions, &SubscriptionsPage::subscriptionRequested, this,
            [this](qint64 customer, qint64 subscription) {
                m_window->showPage(customersId);
                m_customers->showCustomer(customer, subscription);
            });
    connect(m_subscriptions, &SubscriptionsPage::seatsRequested, this,
            [this](const QList<BulkLine> &lines) { changeSeatsOf(lines, subscriptionsId); });
    return m_subscriptions;
}

void WindowGraph::changeSeatsOf(const QList<BulkLine> &subscriptions, const QString &fromPage)
{
    m_bulkFrom = fromPage;
    m_window->showPage(bulkId);
    m_bulk->openSelection(subscriptions);
}

Page *WindowGraph::makePrices()
{
    ServiceGraph &s = m_services;
    m_pricesPage = new PricesPage({*s.prices, *s.directory, s.clock()}, m_prompts);
    connect(m_pricesPage, &PricesPage::closed, m_window.get(), [this] {
        if (m_window->currentPageId() == pricesId)
            m_window->leaveHiddenPage();
    });
    connect(s.directory.get(), &CustomerDirectory::replaced, m_pricesPage, &PricesPage::leaveAll);
    return m_pricesPage;
}

OrdersPage &WindowGraph::orders()
{
    m_window->makePage(ordersId);
    return *m_orders;
}

TodayPage &WindowGraph::today()
{
    m_window->makePage(todayId);
    return *m_today;
}

PlanPage &WindowGraph::plan()
{
    m_window->makePage(planId);
    return *m_plan;
}

PricesPage &WindowGraph::prices()
{
    m_window->makePage(pricesId);
    return *m_pricesPage;
}

BulkPage &WindowGraph::bulk()
{
    m_window->makePage(bulkId);
    return *m_bulk;
}

SubscriptionsPage &WindowGraph::subscriptions()
{
    m_window->makePage(subscriptionsId);
    return *m_subscriptions;
}

RenewalsPage &WindowGraph::renewals()
{
    m_window->makePage(renewalsId);
    return *m_renewals;
}

ActivityPage &WindowGraph::activity()
{
    m_window->makePage(activityId);
    return *m_activity;
}

bool WindowGraph::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        qApp->removeEventFilter(this);
        m_painted = true;
        QMetaObject::invokeMethod(this, &WindowGraph::makeRest, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

// One screen a turn, so that the window answers in between.
void WindowGraph::makeRest()
{
    if (!m_painted || !m_listStands)
        return;
    for (const QString &id :
         {todayId, subscriptionsId, ordersId, planId, renewalsId, activityId, settingsId, connectId}) {
        if (m_window->page(id))
            continue;
        m_window->makePage(id);
        QTimer::singleShot(0, this, &WindowGraph::makeRest);
        return;
    }
}

void WindowGraph::join()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::newOrderRequested, this, [this] { startOrder({}); });
    connect(window, &MainWindow::connectRequested, this, &WindowGraph::startConnecting);
    connect(window, &MainWindow::signInAgainRequested, this, [this] {
        if (const auto account = m_services.accounts->current()) {
            m_window->showPage(connectId);
            m_connect->startSignInAgain(account->id);
        }
    });

    connect(m_customers, &CustomersPage::newOrderRequested, this, &WindowGraph::startOrder);
    connect(m_customers, &CustomersPage::seatsRequested, this, &WindowGraph::changeSeats);
    connect(m_customers, &CustomersPage::transitionRequested, this, &WindowGraph::upgrade);
    connect(m_customers, &CustomersPage::bulkSeatsRequested, this,
            [this](const QList<BulkLine> &subscriptions) { changeSeatsOf(subscriptions, customersId); });
    connect(m_customers, &CustomersPage::importSeatsRequested, this, [this] {
        m_bulkFrom = customersId;
        m_window->showPage(bulkId);
        m_bulk->openImport();
    });
    // The list has been read and painted by then: what reads the whole file keeps nobody waiting.
    connect(m_customers->model(), &CustomerTreeModel::filterReadyChanged, this, [this] {
        if (m_customers->model()->filterReady() && m_services.accounts->current())
            m_services.care->checkStore();
    });
    const auto stands = [this] {
        m_listStands = true;
        makeRest();
    };
    connect(m_customers->model(), &CustomerTreeModel::filterReadyChanged, this, [this, stands] {
        if (m_customers->model()->filterReady())
            stands();
    });
    connect(m_customers->model(), &CustomerTreeModel::failed, this, stands);
    connect(m_customers, &CustomersPage::connectRequested, this, &WindowGraph::startConnecting);
    connect(m_customers, &CustomersPage::sampleRequested, m_welcome.get(), &WelcomeViewModel::startSample);

    connect(m_services.accounts.get(), &Accounts::openBrowser, this, &WindowGraph::openInBrowser);
    for (const auto changed : {&Accounts::changed, &Accounts::currentChanged})
        connect(m_services.accounts.get(), changed, this, &WindowGraph::showRights);
}

// Stands in the place of the details while seats are changed; made when it is first wanted.
void WindowGraph::changeSeats(qint64 subscription)
{
    if (!m_seats) {
        m_seats = new SeatPanel(*m_services.changes, m_services.clock());
        connect(m_seats, &SeatPanel::closed, m_customers, &CustomersPage::closeBeside);
        connect(m_seats, &SeatPanel::added, m_customers, &CustomersPage::sayAdded);
        connect(m_customers, &CustomersPage::subscriptionChosen, m_seats, &SeatPanel::follow);
        connect(m_services.directory.get(), &CustomerDirectory::changed, &m_seats->edit(),
                &SeatEditViewModel::changedElsewhere);
        connect(m_services.directory.get(), &CustomerDirectory::replaced, m_seats, &SeatPanel::leave);
    }
    m_customers->showBeside(m_seats);
    m_seats->open(subscription);
    showRights();
}

// Panels that know no account; what the role may not do is disabled, and says why.
void WindowGraph::showRights()
{
    const QString refused = roleRefusal(*m_services.accounts, Deed::ChangeSubscription);
    if (m_bulk)
        m_bulk->setRefused(refused);
    if (m_seats)
        m_seats->setRefused(refused);
}

// Likewise; the provider is asked when it opens.
void WindowGraph::upgrade(qint64 subscription)
{
    if (!m_transition) {
        m_transition = new TransitionPanel(*m_services.transitions, *m_services.changes);
        connect(m_transition, &TransitionPanel::closed, m_customers, &CustomersPage::closeBeside);
        connect(m_transition, &TransitionPanel::added, m_customers, &CustomersPage::sayAdded);
        connect(m_customers, &CustomersPage::subscriptionChosen, m_transition, &TransitionPanel::follow);
        connect(m_services.directory.get(), &CustomerDirectory::replaced, m_transition, &TransitionPanel::leave);
    }
    m_customers->showBeside(m_transition);
    m_transition->open(subscription);
}

void WindowGraph::startConnecting()
{
    m_window->showPage(connectId);
    m_connect->startNew();
}

void WindowGraph::startOrder(const CustomerId &customer)
{
    m_window->showPage(ordersId);
    if (customer.isEmpty())
        m_orders->startOrder();
    else
        m_orders->startOrderFor(customer);
}

// Sign-in pages are https, or this machine's own sandbox.
void WindowGraph::openInBrowser(const QUrl &page)
{
    const bool here = page.host() == u"127.0.0.1"_s || page.host() == u"localhost"_s;
    if (page.scheme() == u"https"_s || (page.scheme() == u"http"_s && here))
        QDesktopServices::openUrl(page);
    else
        log::warn(log::Area::Auth, u"a sign-in page that is not https was not opened"_s);
}

void WindowGraph::show()
{
    m_window->show();
}

void WindowGraph::raise()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

} // namespace tenantry
