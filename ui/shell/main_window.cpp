// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/common/accessible_scroll_area.h"
#include "ui/common/banner.h"
#include "ui/common/hairline.h"
#include "ui/common/message_bar.h"
#include "ui/common/page.h"
#include "ui/shell/navigation_row.h"
#include "ui/shell/status_strip.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

const QString geometryName = u"window/1"_s;
constexpr int titleBarHeight = 40;

} // namespace

MainWindow::MainWindow(ShellViewModel &model, Preferences &preferences, QWidget *parent)
    : QMainWindow(parent)
    , m_model(model)
    , m_preferences(preferences)
    , m_banner(new Banner)
    , m_navigation(new Ground(QPalette::Window))
    , m_navigationLine(new Hairline(Qt::Vertical))
    , m_rows(new QVBoxLayout)
    , m_bottomRows(new QVBoxLayout)
    , m_bar(new MessageBar)
    , m_pages(new QStackedWidget)
    , m_status(new StatusStrip(model))
{
    installAccessibleScrollAreas();
    build();
    addShortcuts();
    connect(&m_model, &ShellViewModel::changed, this, &MainWindow::refill);
    connect(&m_model, &ShellViewModel::signInAgainRequested, this, &MainWindow::signInAgainRequested);
    connect(m_banner, &Banner::connectRequested, this, &MainWindow::connectRequested);
    connect(m_bar, &MessageBar::linkActivated, &m_model, &ShellViewModel::actOnMessage);
    resize(1366, 768);
    // A small screen gets the whole of it: a window that is as large as the screen would lose its status line below.
    const bool restored = restoreGeometry(m_preferences.layout(geometryName));
    const QSize room = screen()->availableSize() - QSize(0, titleBarHeight);
    if (!restored && (width() > room.width() || height() > room.height()))
        setWindowState(Qt::WindowMaximized);
    refill();
}

void MainWindow::build()
{
    auto *navigation = new QVBoxLayout(m_navigation);
    navigation->setContentsMargins(0, 8, 0, 8);
    navigation->setSpacing(0);
    m_rows->setSpacing(0);
    m_bottomRows->setSpacing(0);
    navigation->addLayout(m_rows);
    navigation->addStretch(1);
    navigation->addLayout(m_bottomRows);
    m_navigation->setObjectName(u"navigation"_s);
    m_navigation->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);

    auto *work = new QVBoxLayout;
    work->setSpacing(0);
    work->addWidget(m_bar);
    work->addWidget(m_pages, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_navigationLine);
    middle->addLayout(work, 1);

    auto *ground = new Ground(QPalette::Base);
    auto *all = new QVBoxLayout(ground);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_banner);
    all->addLayout(middle, 1);
    all->addWidget(m_status);
    setCentralWidget(ground);
}

void MainWindow::addShortcut(const QKeySequence &keys, const std::function<void()> &task)
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, task);
}

void MainWindow::addShortcuts()
{
    for (int place = 0; place < 9; ++place) {
        addShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_1 + place)), [this, place] {
            if (place < m_navigationRows.size() && m_navigation->isVisible())
                showPage(m_navigationRows.at(place)->pageId());
        });
    }
    addShortcut(QKeySequence::New, [this] {
        if (!m_navigation->isVisible())
            return;
        showPage(u"orders"_s);
        if (m_current != u"orders"_s)
            return;
        Q_EMIT newOrderRequested();
    });
    addShortcut(QKeySequence::Refresh, [this] { m_model.refresh(); });
    addShortcut(QKeySequence::Find, [this] {
        if (auto *current = qobject_cast<Page *>(m_pages->currentWidget()))
            current->focusSearch();
    });
    addShortcut(QKeySequence::Quit, [this] { close(); });
}

void MainWindow::addPage(const QString &id, const QString &iconName, Page *page)
{
    addHiddenPage(id, page);
    addRow(id, iconName);
}

void MainWindow::addPage(const QString &id, const QString &iconName, PageMaker make)
{
    addHiddenPage(id, std::move(make));
    addRow(id, iconName);
}

void MainWindow::addRow(const QString &id, const QString &iconName)
{
    auto *row = new NavigationRow(id, iconName, m_navigation);
    (id == u"settings"_s ? m_bottomRows : m_rows)->addWidget(row);
    m_navigationRows << row;
    connect(row, &QAbstractButton::clicked, this, [this, id] { showPage(id); });
    connect(row, &QAbstractButton::toggled, this, [this, id](bool on) { // so does assistive technology press it
        if (on)
            showPage(id);
    });
    orderFocus();
    retranslate();
    if (m_current.isEmpty() && !m_unmade.contains(id))
        showPage(id);
}

void MainWindow::addHiddenPage(const QString &id, Page *page)
{
    m_byId[id] = page;
    m_pages->addWidget(page);
    orderFocus();
}

void MainWindow::addHiddenPage(const QString &id, PageMaker make)
{
    m_unmade[id] = std::move(make);
}

void MainWindow::makePage(const QString &id)
{
    if (const auto found = m_unmade.extract(id))
        addHiddenPage(id, found.mapped()());
}

// Tab goes as the eye does: banner, navigation, screen, status line. Widgets made later stand last by themselves, so
// navigation rows are drawn forward and the status line is put back to the end.
void MainWindow::orderFocus()
{
    QWidget *before = m_banner->findChild<QAbstractButton *>();
    for (NavigationRow *row : std::as_const(m_navigationRows)) {
        QWidget::setTabOrder(before, row);
        before = row;
    }
    QLayout *all = centralWidget()->layout();
    QWidget *focused = focusWidget();
    const bool inStatus = focused && m_status->isAncestorOf(focused);
    const bool shown = m_status->isVisible();
    m_status->setParent(nullptr);
    all->addWidget(m_status);
    if (shown) // a screen made while the window stands
        m_status->show();
    if (inStatus)
        focused->setFocus();
}

void MainWindow::setFirstStartPage(Page *page)
{
    m_firstStart = page;
    m_pages->addWidget(page);
    orderFocus();
    refill();
}

Page *MainWindow::page(const QString &id) const
{
    const auto at = m_byId.find(id);
    return at == m_byId.end() ? nullptr : at->second;
}

void MainWindow::showPage(const QString &id)
{
    makePage(id);
    if (!page(id) || id == m_current)
        return;
    m_before = m_current;
    m_current = id;
    refill();
    page(id)->entered();
    focusShownPage();
}

// The focus must not stay on a screen that is gone; it goes to the row of the new one unless the screen took it.
void MainWindow::focusShownPage()
{
    QWidget *now = focusWidget();
    const bool lost = !now || !now->isVisible() || m_pages->isAncestorOf(now);
    if (!lost || !isVisible() || (now && m_pages->currentWidget()->isAncestorOf(now)))
        return;
    focusShownRow();
}

void MainWindow::focusShownRow()
{
    for (NavigationRow *row : std::as_const(m_navigationRows)) {
        if (row->isChecked() && row->isVisible())
            row->setFocus();
    }
}

void MainWindow::leaveHiddenPage()
{
    const bool listed = page(m_before) != nullptr;
    showPage(listed ? m_before : m_navigationRows.isEmpty() ? QString() : m_navigationRows.first()->pageId());
    refill();
}

void MainWindow::setPageCount(const QString &id, int count)
{
    for (NavigationRow *row : std::as_const(m_navigationRows)) {
        if (row->pageId() == id)
            row->setCount(count);
    }
}

QString MainWindow::titleOf(const QString &id) const
{
    if (id == u"today"_s)
        //: navigation: the screen with what is due, waiting or in trouble
        return tr("Today");
    if (id == u"customers"_s)
        //: navigation: the screen with all customers and subscriptions
        return tr("Customers");
    if (id == u"subscriptions"_s)
        //: navigation: the grid of all subscriptions of all customers
        return tr("Subscriptions");
    if (id == u"orders"_s)
        //: navigation: the order wizard
        return tr("New order");
    if (id == u"plan"_s)
        //: navigation: changes of subscriptions that were collected and not sent yet
        return tr("Plan");
    if (id == u"renewals"_s)
        //: navigation: terms that end, and what was decided about each
        return tr("Renewals");
    if (id == u"activity"_s)
        //: navigation: what happened, and the state of orders
        return tr("Activity");
    if (id == u"settings"_s)
        //: navigation
        return tr("Settings");
    const Page *known = page(id);
    return known ? known->windowTitle() : QString();
}

void MainWindow::retranslate()
{
    for (int place = 0; place < m_navigationRows.size(); ++place) {
        NavigationRow *row = m_navigationRows.at(place);
        const QKeySequence keys(static_cast<int>(Qt::CTRL) | (Qt::Key_1 + place));
        row->setTitle(titleOf(row->pageId()), place < 9 ? keys.toString(QKeySequence::NativeText) : QString());
    }
    //: name of the left navigation for screen readers
    m_navigation->setAccessibleName(tr("Screens"));
}

void MainWindow::refill()
{
    // Account set-up is reached from the first start too and stands alone then.
    const bool first = m_firstStart && m_model.firstStart();
    bool listed = false;
    for (NavigationRow *row : std::as_const(m_navigationRows)) {
        row->setChecked(row->pageId() == m_current);
        listed = listed || row->pageId() == m_current;
    }
    m_navigation->setVisible(!first);
    m_navigationLine->setVisible(!first);
    Page *shown = first && listed ? m_firstStart : page(m_current);
    if (first && !shown)
        shown = m_firstStart;
    // Qt hands the focus of a hidden page to whatever comes next in line: here that would be the status line.
    const bool leavingFirstStart = m_firstStart && m_pages->currentWidget() == m_firstStart && shown != m_firstStart;
    if (leavingFirstStart && isVisible())
        focusShownRow();
    if (shown)
        m_pages->setCurrentWidget(shown);
    m_banner->setAccount(m_model.account());
    setWindowTitle(m_model.windowTitle());
    refillMessage();
}

void MainWindow::refillMessage()
{
    const ShellMessage message = m_model.message();
    if (message == m_shown)
        return;
    m_shown = message;
    if (message.kind == ShellMessage::Kind::None) {
        m_bar->clear();
        return;
    }
    const bool info = message.kind == ShellMessage::Kind::StoreRebuilt;
    m_bar->showMessage(message.trouble ? MessageBar::Severity::Trouble
                       : info          ? MessageBar::Severity::Info
                                       : MessageBar::Severity::Attention,
                       message.text, message.link,
                       message.kind == ShellMessage::Kind::NoAnswer ? u"cloud-off"_s : QString());
    m_bar->setDetail(message.detail);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    m_model.retranslate();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (event->spontaneous())
        return;
    if (m_firstStart && m_pages->currentWidget() == m_firstStart) {
        m_firstStart->setFocus();
        return;
    }
    for (NavigationRow *row : std::as_const(m_navigationRows)) {
        if (row->isChecked())
            row->setFocus();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setLayout(geometryName, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace tenantry
