// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customers_page.h"

#include "services/api/accounts.h"
#include "services/api/preferences.h"
#include "services/api/sync_control.h"
#include "support/clock.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/hairline.h"
#include "ui/common/header_layout.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/customers/customer_detail_pane.h"
#include "ui/customers/customer_export.h"
#include "ui/customers/customer_search_bar.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

CustomersPage::CustomersPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new CustomerTreeModel(services.directory, this))
    , m_bar(new MessageBar)
    , m_header(new PageHeader)
    , m_export(pushButton(u"export"_s))
    , m_import(pushButton())
    , m_newOrder(pushButton(u"plus"_s))
    , m_search(new CustomerSearchBar)
    , m_splitter(new QSplitter)
    , m_stack(new QStackedWidget)
    , m_left(new QStackedWidget)
    , m_side(new QStackedWidget)
    , m_tree(new CustomerTreeView(*m_model))
    , m_detail(new CustomerDetailPane(services.directory, services.clock))
    , m_empty(new EmptyState)
    , m_noMatch(new EmptyState)
    , m_exporter(new CustomerExport(services.directory, services.clock, services.prompts, *m_bar, this))
{
    setObjectName(u"customersPage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    buildHeader();
    buildBody();
    if (m_services.licences)
        m_detail->showLicences(*m_services.licences);
    m_detail->showLife(m_services.life);
    connectParts();
    connectPlan();
    connectPast();
    reword();
    m_model->load();
}

CustomersPage::~CustomersPage() = default;

void CustomersPage::buildHeader()
{
    m_export->setObjectName(u"exportCustomers"_s);
    m_import->setObjectName(u"importSeats"_s);
    m_newOrder->setObjectName(u"newOrder"_s);
    m_header->addAction(m_export);
    m_header->addAction(m_import);
    m_header->addAction(m_newOrder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

void CustomersPage::buildBody()
{
    m_left->addWidget(m_tree);
    m_left->addWidget(m_noMatch);
    m_splitter->addWidget(m_left);
    m_side->addWidget(m_detail);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_search);
    layout->addWidget(new Hairline);
    layout->addWidget(m_splitter, 1);
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    new RememberedLayout(m_services.preferences, u"customers/columns"_s, m_tree->header());
    m_splitterRemembered =
        (new RememberedLayout(m_services.preferences, u"customers/splitter"_s, m_splitter))->restored();
}

void CustomersPage::connectParts()
{
    connect(m_search, &CustomerSearchBar::textChanged, this, &CustomersPage::filter);
    connect(m_search, &CustomerSearchBar::downPressed, this, [this] {
        m_tree->setFocus(Qt::OtherFocusReason);
        m_tree->chooseFirst();
    });
    connect(m_tree, &CustomerTreeView::rowChosen, this, [this](const CustomerTreeView::RowId &row) {
        m_detail->showRow(row);
        openSoon(row.customer);
        Q_EMIT subscriptionChosen(row.subscription);
    });
    connect(m_tree, &CustomerTreeView::customerOpened, this, [this](qint64 customer) { open(customer); });
    connect(m_tree, &CustomerTreeView::newOrderRequested, this, &CustomersPage::newOrderRequested);
    connect(m_detail, &CustomerDetailPane::newOrderRequested, this, &CustomersPage::newOrderRequested);
    connect(m_newOrder, &QPushButton::clicked, this, [this] { Q_EMIT newOrderRequested({}); });
    connect(m_export, &QPushButton::clicked, this, &CustomersPage::exportClicked);
    for (EmptyState *state : {m_empty, m_noMatch}) {
        connect(state, &EmptyState::mainRequested, this, &CustomersPage::emptyMain);
        connect(state, &EmptyState::otherRequested, this, &CustomersPage::emptyOther);
    }
    connect(m_model, &CustomerTreeModel::loaded, this, &CustomersPage::showCounts);
    connect(m_model, &CustomerTreeModel::loaded, this, &CustomersPage::showState);
    connect(m_model, &CustomerTreeModel::filterReadyChanged, this, &CustomersPage::showState);
    connect(m_model, &CustomerTreeModel::refreshed, this, [this](const QSet<qint64> &touched) {
        showCounts();
        showState();
        m_detail->refresh(touched);
    });
    connect(m_bar, &MessageBar::linkActivated, this, &CustomersPage::barLink);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_splitterRemembered = true; });
    connect(m_model, &CustomerTreeModel::failed, this, &CustomersPage::tell);
    connect(m_detail, &CustomerDetailPane::failed, this, &CustomersPage::tell);
    connect(&m_services.directory, &CustomerDirectory::replaced, this, [this] {
        m_bar->clear();
        m_lastOpened = 0;
        m_detail->showNothing();
    });
    connect(&m_services.accounts, &Accounts::currentChanged, this, &CustomersPage::showState);
    connect(&m_services.accounts, &Accounts::changed, this, &CustomersPage::showState);
    connect(&m_services.sync, &SyncControl::stateChanged, this, &CustomersPage::showState);
}

void CustomersPage::focusSearch()
{
    if (showing() == Showing::List || showing() == Showing::NoMatch)
        m_search->takeFocus();
}

void CustomersPage::copySelection()
{
    m_tree->copyRows();
}

void CustomersPage::showCustomer(qint64 customer, qint64 subscription)
{
    if (!m_model->indexOfCustomer(customer).isValid())
        m_search->clear();
    m_tree->choose({customer, subscription});
    m_tree->setFocus(Qt::OtherFocusReason);
}

// The provider is asked about a row somebody stays on, not about each one the cursor runs over.
void CustomersPage::openSoon(qint64 customer)
{
    constexpr std::chrono::milliseconds stay{300};
    m_services.clock.after(stay, this, [this, customer] {
        if (m_tree->currentRow().customer == customer && customer != m_lastOpened)
            open(customer);
    });
}

void CustomersPage::open(qint64 customer)
{
    m_lastOpened = customer;
    m_services.directory.opened(customer);
}

void CustomersPage::entered()
{
    if (!focusWidget() || !isAncestorOf(focusWidget()))
        m_tree->setFocus(Qt::OtherFocusReason);
}

// In the same event as the key (design §11).
void CustomersPage::filter(const QString &text)
{
    m_model->setFilter(text);
    showState();
}

// A pane beside the tree needs room for both; below that it stands under the tree.
void CustomersPage::fitSplitter()
{
    const int pane = m_detail->usualWidth();
    const Qt::Orientation wanted =
        width() < pane + fontMetrics().averageCharWidth() * 80 ? Qt::Vertical : Qt::Horizontal;
    const bool turned = wanted != m_splitter->orientation();
    if (turned)
        m_splitter->setOrientation(wanted);
    m_side->setMinimumWidth(wanted == Qt::Horizontal ? pane * 3 / 4 : 0);
    if (m_splitterRemembered && !turned)
        return;
    if (wanted == Qt::Horizontal)
        m_splitter->setSizes({width() - pane, pane});
    else if (turned)
        m_splitter->setSizes({height() * 3 / 5, height() * 2 / 5});
}

void CustomersPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitSplitter();
}

void CustomersPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        event->accept();
        return;
    }
    Page::keyPressEvent(event);
}

void CustomersPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        reword();
        m_model->reword();
        m_tree->reword();
        m_search->reword();
        m_detail->reword();
    }
}

} // namespace tenantry
