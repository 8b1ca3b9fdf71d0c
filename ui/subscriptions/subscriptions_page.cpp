// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/subscriptions_page.h"

#include "services/api/accounts.h"
#include "services/api/plan_desk.h"
#include "services/api/sync_control.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/hairline.h"
#include "ui/common/header_layout.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/subscriptions/filter_bar.h"
#include "ui/subscriptions/grid_footer.h"
#include "ui/subscriptions/grid_view.h"
#include "ui/subscriptions/next_term_bar.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace tenantry {

SubscriptionsPage::SubscriptionsPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(std::make_unique<SubscriptionsViewModel>(SubscriptionsViewModel::Parts{
          services.grid, services.plan, services.preferences, services.clock, services.index}))
    , m_bar(new MessageBar)
    , m_header(new PageHeader)
    , m_export(pushButton(u"export"_s))
    , m_filter(new FilterBar(*m_model))
    , m_stack(new QStackedWidget)
    , m_view(new GridView(m_model->list()))
    , m_empty(new EmptyState)
    , m_wishes(new QMenu(this))
    , m_nextTerm(new NextTermBar)
    , m_footer(new GridFooter(*m_model, m_wishes))
{
    build();
    makeActions();
    connectParts();
    restore();
    orderFocus();
    reword();
}

SubscriptionsPage::~SubscriptionsPage()
{
    delete m_stack; // the grid reads the model until it is gone
}

void SubscriptionsPage::build()
{
    setObjectName(u"subscriptionsPage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_bar->setObjectName(u"subscriptionsMessage"_s);
    m_export->setObjectName(u"exportSubscriptions"_s);
    m_header->addAction(m_export);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_header);
    column->addWidget(m_filter);
    column->addWidget(new Hairline);
    column->addWidget(m_stack, 1);
    column->addWidget(new Hairline);
    column->addWidget(m_nextTerm);
    column->addWidget(m_footer);
}

void SubscriptionsPage::connectParts()
{
    SubscriptionsViewModel *model = m_model.get();
    connect(model, &SubscriptionsViewModel::changed, this, &SubscriptionsPage::refresh);
    connect(model, &SubscriptionsViewModel::failed, this, &SubscriptionsPage::tell);
    connect(model, &SubscriptionsViewModel::added, this, &SubscriptionsPage::tellAdded);
    connect(model, &SubscriptionsViewModel::seatsAsked, this, &SubscriptionsPage::seatsRequested);
    connect(model, &SubscriptionsViewModel::replaced, m_bar, &MessageBar::clear);
    connect(m_filter, &FilterBar::downPressed, this, [this] {
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->chooseFirst();
    });
    connect(m_filter, &FilterBar::filterRemoved, this, &SubscriptionsPage::tellRemoved);
    connect(m_view, &GridView::choiceChanged, this, &SubscriptionsPage::choose);
    connect(m_view, &GridView::copyRequested, this, [this] { copyRows(false); });
    connect(m_view, &GridView::typed, m_filter, &FilterBar::type);
    connect(m_view, &GridView::rowActivated, this, &SubscriptionsPage::showCurrent);
    connect(m_nextTerm, &NextTermBar::wished, model, &SubscriptionsViewModel::put);
    connect(m_nextTerm, &NextTermBar::wished, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_nextTerm, &NextTermBar::left, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_footer, &GridFooter::seatsRequested, model, &SubscriptionsViewModel::askSeats);
    connect(m_export, &QPushButton::clicked, this, &SubscriptionsPage::exportShown);
    connect(m_empty, &EmptyState::mainRequested, this, &SubscriptionsPage::emptyMain);
    connect(m_empty, &EmptyState::otherRequested, this, &SubscriptionsPage::customersRequested);
    connect(m_bar, &MessageBar::linkActivated, this, &SubscriptionsPage::barLink);
    connect(&m_services.accounts, &Accounts::currentChanged, this, &SubscriptionsPage::refresh);
    connect(&m_services.accounts, &Accounts::changed, this, &SubscriptionsPage::refresh);
    connect(&m_services.sync, &SyncControl::stateChanged, this, &SubscriptionsPage::refresh);
}

void SubscriptionsPage::restore()
{
    if ((new RememberedLayout(m_services.preferences, u"subscriptions/columns"_s, m_view->horizontalHeader()))
            ->restored())
        m_view->widthsAreRemembered();
    const QHeaderView *header = m_view->horizontalHeader();
    m_model->list().sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

void SubscriptionsPage::orderFocus()
{
    QList<QWidget *> order{m_export};
    order += m_filter->focusOrder();
    order += m_view;
    order += m_nextTerm->focusOrder();
    order += {m_footer->planButton(), m_footer->seatsButton()};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void SubscriptionsPage::entered()
{
    m_model->enter();
    if (!focusWidget() || !isAncestorOf(focusWidget()))
        m_view->setFocus(Qt::OtherFocusReason);
}

void SubscriptionsPage::focusSearch()
{
    m_filter->takeFocus();
}

void SubscriptionsPage::choose()
{
    m_model->chosen().choose(m_view->chosenKeys());
    m_footer->refresh();
    enableActions();
}

void SubscriptionsPage::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    const GridRow *row = current.isValid() ? m_model->list().rowAt(current.row()) : nullptr;
    if (row)
        Q_EMIT subscriptionRequested(row->customerKey, row->key);
}

void SubscriptionsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_model->wish().isOpen()) {
        m_model->setWish({});
        return event->accept();
    }
    Page::keyPressEvent(event);
}

// On another screen the plan may change; Undo would then take back something else.
void SubscriptionsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!event->spontaneous() && m_link == Link::Undo) {
        m_link = Link::None;
        m_bar->clear();
    }
}

void SubscriptionsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace tenantry
