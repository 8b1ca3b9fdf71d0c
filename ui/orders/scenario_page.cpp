// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/scenario_page.h"

#include "ui/common/text_label.h"
#include "ui/orders/order_wizard_view_model.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

ScenarioPage::ScenarioPage(OrderWizardViewModel &wizard, QWidget *parent)
    : WizardPageWidget(parent)
    , m_wizard(wizard)
    , m_choices(new QButtonGroup(this))
    , m_newCustomer(addChoice(u"newCustomer"_s, &m_newExplained))
    , m_existing(addChoice(u"existingCustomer"_s, &m_existingExplained))
    , m_notYet(new TextLabel(TextSize::Body, Tone::Muted))
{
    m_notYet->setWrapping(true);
    column()->addWidget(m_notYet);
    // toggled, not clicked: assistive technology toggles
    connect(m_newCustomer, &QRadioButton::toggled, this, [this](bool on) {
        if (on)
            m_wizard.scenario().choose(OrderScenario::NewCustomer);
    });
    connect(m_existing, &QRadioButton::toggled, this, [this](bool on) {
        if (on)
            m_wizard.scenario().choose(OrderScenario::ExistingCustomer);
    });
    connect(&m_wizard.scenario(), &ScenarioStep::changed, this, &ScenarioPage::refresh);
    retranslate();
    refresh();
}

QRadioButton *ScenarioPage::addChoice(const QString &objectName, TextLabel **explanation)
{
    auto *radio = new QRadioButton;
    radio->setObjectName(objectName);
    m_choices->addButton(radio);
    *explanation = new TextLabel(TextSize::Body, Tone::Muted);
    (*explanation)->setWrapping(true);
    (*explanation)->setIndent(26);
    auto *group = new QVBoxLayout;
    group->setSpacing(4);
    group->addWidget(radio);
    group->addWidget(*explanation);
    column()->addLayout(group);
    return radio;
}

void ScenarioPage::refresh()
{
    const QSignalBlocker noEchoNew(m_newCustomer);
    const QSignalBlocker noEchoExisting(m_existing);
    m_choices->setExclusive(false); // neither is chosen at first; an exclusive group cannot go back to that
    m_newCustomer->setChecked(m_wizard.scenario().chosen() == OrderScenario::NewCustomer);
    m_existing->setChecked(m_wizard.scenario().chosen() == OrderScenario::ExistingCustomer);
    m_choices->setExclusive(true);
}

void ScenarioPage::focusFirst()
{
    QRadioButton *first = m_existing->isChecked() ? m_existing : m_newCustomer;
    first->setFocus(Qt::OtherFocusReason);
}

bool ScenarioPage::focusField(const QString &)
{
    focusFirst();
    return true;
}

void ScenarioPage::retranslate()
{
    //: Order wizard, first page: title
    setHeading(tr("Who is the order for?"),
               //: Order wizard, first page: sentence below the title
               tr("What is asked next depends on your answer. You can change it later; nothing you entered is lost."));
    //: Order wizard, first page: a choice
    m_newCustomer->setText(tr("A brand-&new customer"));
    //: Order wizard, first page: what "brand-new customer" means
    m_newExplained->setText(tr("The company has never had a Microsoft subscription paid monthly or yearly, for example "
                               "Microsoft 365, Office 365 or Exchange Online, under any kind of licence. "
                               "A customer account and a Microsoft tenant are created for it."));
    //: Order wizard, first page: a choice
    m_existing->setText(tr("One of our &existing customers"));
    //: Order wizard, first page: what "existing customer" means
    m_existingExplained->setText(tr("The company already buys from you and is in your list of customers."));
    //: Order wizard, first page: a case that this version cannot order for
    m_notYet->setText(tr("The company has a Microsoft tenant but is not your customer yet? "
                         "Orders for it are not possible here yet: first send it your reseller invitation from "
                         "Partner Center, then order for it as an existing customer."));
    m_newCustomer->setAccessibleDescription(m_newExplained->text());
    m_existing->setAccessibleDescription(m_existingExplained->text());
}

} // namespace tenantry
