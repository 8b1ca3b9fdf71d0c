// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/customer_page.h"

#include "ui/common/text_label.h"
#include "ui/orders/existing_customer_form.h"
#include "ui/orders/new_customer_form.h"
#include "ui/orders/order_wizard_view_model.h"

#include <QVBoxLayout>

namespace tenantry {

CustomerPage::CustomerPage(OrderWizardViewModel &wizard, QWidget *parent)
    : WizardPageWidget(parent)
    , m_wizard(wizard)
    , m_new(new NewCustomerForm(wizard.newCustomer()))
    , m_existing(new ExistingCustomerForm(wizard.existingCustomer(), wizard.editor()))
    , m_undecided(new TextLabel)
{
    m_undecided->setWrapping(true);
    column()->addWidget(m_undecided);
    column()->addWidget(m_new);
    column()->addWidget(m_existing);
    connect(&m_wizard.scenario(), &ScenarioStep::changed, this, &CustomerPage::refresh);
    retranslate();
    refresh();
}

bool CustomerPage::existing() const
{
    return m_wizard.scenario().chosen() == OrderScenario::ExistingCustomer;
}

void CustomerPage::refresh()
{
    const OrderScenario scenario = m_wizard.scenario().chosen();
    m_undecided->setVisible(scenario == OrderScenario::NotChosen);
    m_new->setVisible(scenario == OrderScenario::NewCustomer);
    m_existing->setVisible(scenario == OrderScenario::ExistingCustomer);
    retranslate();
}

void CustomerPage::focusFirst()
{
    if (existing())
        m_existing->focusSearch();
    else if (m_wizard.scenario().chosen() == OrderScenario::NewCustomer)
        m_new->focusFirst();
}

bool CustomerPage::focusField(const QString &field)
{
    if (existing()) {
        m_existing->focusSearch();
        return true;
    }
    return WizardPageWidget::focusField(field);
}

bool CustomerPage::enterPressed()
{
    return existing() && m_existing->takeBest();
}

void CustomerPage::retranslate()
{
    if (existing()) {
        //: Order wizard, customer page: title when one of our customers is searched
        setHeading(tr("Which customer?"),
                   //: Order wizard, customer page: sentence below the title
                   tr("Type part of the company name or of its domain and choose from the list."));
    } else {
        //: Order wizard, customer page: title when a new customer is entered
        setHeading(tr("The new customer"),
                   //: Order wizard, customer page: sentence below the title
                   tr("The country comes first: it decides what Microsoft asks for."));
    }
    //: Order wizard, customer page: shown while the first page is unanswered
    m_undecided->setText(tr("Say on the page Scenario whether the customer is new."));
}

} // namespace tenantry
