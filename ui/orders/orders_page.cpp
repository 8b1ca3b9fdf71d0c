// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orders_page.h"

#include "ui/orders/order_wizard_view_model.h"
#include "ui/orders/start_page.h"
#include "ui/orders/wizard_page_widget.h"
#include "ui/orders/wizard_view.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace tenantry {

OrdersPage::OrdersPage(const OrderServices &services, Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_wizard(std::make_unique<OrderWizardViewModel>(services))
    , m_stack(new QStackedWidget)
    , m_start(new StartPage(*m_wizard, prompts))
    , m_view(new WizardView(*m_wizard, prompts))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_wizard.get(), &OrderWizardViewModel::openChanged, this, &OrdersPage::showRightPart);
    connect(m_wizard.get(), &OrderWizardViewModel::placed, this, &OrdersPage::orderPlaced);
    connect(m_view, &WizardView::newOrderRequested, this, &OrdersPage::startOrder);
    m_wizard->readDrafts();
}

OrdersPage::~OrdersPage()
{
    delete m_stack; // the pages read the view model until they are gone
}

void OrdersPage::showRightPart()
{
    QWidget *part = m_wizard->isOpen() ? static_cast<QWidget *>(m_view) : m_start;
    if (m_stack->currentWidget() == part)
        return;
    m_stack->setCurrentWidget(part);
    entered();
}

void OrdersPage::entered()
{
    if (!isVisible())
        return;
    if (m_wizard->isOpen())
        m_view->page(m_wizard->current())->focusFirst();
    else
        m_start->focusFirst();
}

void OrdersPage::startOrder()
{
    m_wizard->start();
}

void OrdersPage::startOrderFor(const CustomerId &customer)
{
    m_wizard->startFor(customer);
}

void OrdersPage::openDraft(const DraftId &draft, const QString &parkReason)
{
    m_wizard->resumeParked(draft, parkReason);
}

void OrdersPage::showOrder(const IntentId &order)
{
    m_wizard->followOrder(order);
}

} // namespace tenantry
