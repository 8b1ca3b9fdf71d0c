// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "services/api/bulk_changes.h"
#include "ui/common/dialog_prompts.h"
#include "ui/common/languages.h"
#include "ui/common/theme.h"

#include <QObject>
#include <memory>

class QApplication;

namespace tenantry {

class ActivityPage;
class BulkPage;
class ConnectPage;
class ConnectViewModel;
class CustomersPage;
class MainWindow;
class OrdersPage;
class Page;
class PlanPage;
class PricesPage;
class Prompts;
class RenewalsPage;
class SeatPanel;
class ServiceGraph;
class SettingsPage;
class SettingsViewModel;
class ShellViewModel;
class SubscriptionsPage;
class TodayPage;
class TransitionPanel;
class WelcomeViewModel;

// The window over the services: screens, their view models and what leads from one screen to another. Main thread.
class WindowGraph final : public QObject
{
    Q_OBJECT
public:
    // prompts: tests answer dialogs beforehand; null: real dialogs.
    WindowGraph(QApplication &application, ServiceGraph &services, Prompts *prompts = nullptr);
    ~WindowGraph() override;

    MainWindow &window() { return *m_window; }
    CustomersPage &customers() { return *m_customers; }
    TodayPage &today();
    OrdersPage &orders();
    PlanPage &plan();
    RenewalsPage &renewals();
    ActivityPage &activity();
    BulkPage &bulk();
    PricesPage &prices();
    SubscriptionsPage &subscriptions();
    void show();
    void raise();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(QApplication &application);
    void join();
    Page *makeToday();
    Page *makeOrders();
    Page *makePlan();
    Page *makeRenewals();
    Page *makeActivity();
    Page *makeSettings();
    Page *makeConnect();
    Page *makeBulk();
    Page *makePrices();
    Page *makeSubscriptions();
    void changeSeatsOf(const QList<BulkLine> &subscriptions, const QString &fromPage);
    void makeRest();
    void changeSeats(qint64 subscription);
    void upgrade(qint64 subscription);
    void showRights();
    void startConnecting();
    void startOrder(const CustomerId &customer);
    void openInBrowser(const QUrl &page);

    ServiceGraph &m_services;
    LanguageSwitch m_language;
    AppearanceSwitch m_appearance;
    DialogPrompts m_dialogs;
    Prompts &m_prompts;
    std::unique_ptr<ShellViewModel> m_shell;
    std::unique_ptr<WelcomeViewModel> m_welcome;
    std::unique_ptr<SettingsViewModel> m_settingsModel;
    std::unique_ptr<ConnectViewModel> m_connectModel;
    std::unique_ptr<MainWindow> m_window; // owns the pages
    CustomersPage *m_customers = nullptr;
    TodayPage *m_today = nullptr;
    OrdersPage *m_orders = nullptr;
    SeatPanel *m_seats = nullptr;
    TransitionPanel *m_transition = nullptr;
    BulkPage *m_bulk = nullptr;
    PricesPage *m_pricesPage = nullptr;
    SubscriptionsPage *m_subscriptions = nullptr;
    QString m_bulkFrom; // the page its lines were chosen on
    PlanPage *m_plan = nullptr;
    RenewalsPage *m_renewals = nullptr;
    ActivityPage *m_activity = nullptr;
    SettingsPage *m_settings = nullptr;
    ConnectPage *m_connect = nullptr;
    bool m_painted = false;
    bool m_listStands = false; // or will not
};

} // namespace tenantry
