// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/preferences.h"
#include "ui/shell/shell_view_model.h"

#include <QMainWindow>
#include <functional>
#include <map>

class QStackedWidget;
class QVBoxLayout;

namespace tenantry {

class Banner;
class MessageBar;
class NavigationRow;
class Page;
class StatusStrip;

// The window: banner, navigation, the screens the composition adds, message bar and status line (design §8). Knows
// screens only as Page. Remembers size and place in Preferences.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(ShellViewModel &model, Preferences &preferences, QWidget *parent = nullptr);

    // Adds a screen; takes ownership. Ids the navigation knows by name: "today", "customers", "orders", "plan",
    // "renewals", "activity", "settings" (which stands at the bottom); others show the page's windowTitle(). Ctrl+1… in
    // the order added.
    void addPage(const QString &id, const QString &iconName, Page *page);
    // A screen without a row in the navigation: account set-up, first start.
    void addHiddenPage(const QString &id, Page *page);
    // The same for screens that are made when they are first shown, or by makePage() before: the window need not wait
    // for them. The first screen that is there is the one shown first.
    using PageMaker = std::function<Page *()>;
    void addPage(const QString &id, const QString &iconName, PageMaker make);
    void addHiddenPage(const QString &id, PageMaker make);
    void makePage(const QString &id);
    // Shown alone, without navigation, while there is no account.
    void setFirstStartPage(Page *page);

    void showPage(const QString &id);
    void leaveHiddenPage(); // back to the screen shown before
    QString currentPageId() const { return m_current; }
    Page *page(const QString &id) const; // null: unknown or not made yet
    void setPageCount(const QString &id, int count);
    Banner *banner() const { return m_banner; }
    MessageBar *messageBar() const { return m_bar; }

Q_SIGNALS:
    void newOrderRequested(); // Ctrl+N; the orders screen is in front already
    void connectRequested();  // "Connect Partner Center…" in the banner
    void signInAgainRequested();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void addRow(const QString &id, const QString &iconName);
    void orderFocus();
    void focusShownPage();
    void focusShownRow();
    void addShortcuts();
    void addShortcut(const QKeySequence &keys, const std::function<void()> &task);
    void retranslate();
    void refill();
    void refillMessage();
    QString titleOf(const QString &id) const;

    ShellViewModel &m_model;
    Preferences &m_preferences;
    Banner *m_banner;
    QWidget *m_navigation;
    QWidget *m_navigationLine;
    QVBoxLayout *m_rows;
    QVBoxLayout *m_bottomRows;
    MessageBar *m_bar;
    QStackedWidget *m_pages;
    StatusStrip *m_status;
    std::map<QString, Page *> m_byId;
    std::map<QString, PageMaker> m_unmade;
    QList<NavigationRow *> m_navigationRows; // in the order added
    Page *m_firstStart = nullptr;
    QString m_current;
    QString m_before;
    ShellMessage m_shown;
};

} // namespace tenantry
