// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/status_page.h"

#include "ui/common/buttons.h"
#include "ui/common/error_text.h"
#include "ui/common/id_list.h"
#include "ui/common/intent_words.h"
#include "ui/common/message_bar.h"
#include "ui/common/prompts.h"
#include "ui/common/state_label.h"
#include "ui/common/status_words.h"
#include "ui/common/tenantry_tree_view.h"
#include "ui/common/text_label.h"
#include "ui/orders/form_binding.h"
#include "ui/orders/order_wizard_view_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

StatusPage::StatusPage(OrderWizardViewModel &wizard, Prompts &prompts, QWidget *parent)
    : WizardPageWidget(parent)
    , m_wizard(wizard)
    , m_prompts(prompts)
    , m_state(new StateLabel)
    , m_advice(new TextLabel)
    , m_prices(new TextLabel)
    , m_providerWords(new TextLabel(TextSize::Body, Tone::Muted))
    , m_trouble(new MessageBar)
    , m_send(pushButton())
    , m_review(pushButton())
    , m_abandon(pushButton())
    , m_passwordBox(new QWidget)
    , m_passwordTitle(new TextLabel(TextSize::Section))
    , m_passwordText(new TextLabel)
    , m_showPassword(pushButton(u"key"_s))
    , m_password(new QLineEdit)
    , m_copyPassword(new CopyButton)
    , m_saved(pushButton())
    , m_reset(new TextLabel)
    , m_stepsTitle(new TextLabel(TextSize::Section))
    , m_steps(flatTable(u"orderSteps"_s))
    , m_ids(new IdList)
{
    build();
    buildPassword();
    StatusStep &step = m_wizard.status();
    connect(m_send, &QPushButton::clicked, &step, &StatusStep::sendNow);
    connect(m_review, &QPushButton::clicked, &step, &StatusStep::reviewAgain);
    connect(m_abandon, &QPushButton::clicked, this, &StatusPage::askToAbandon);
    connect(m_showPassword, &QPushButton::clicked, &step, &StatusStep::showPassword);
    connect(m_saved, &QPushButton::clicked, &step, &StatusStep::passwordSaved);
    connect(&step, &StatusStep::changed, this, &StatusPage::refresh);
    retranslate();
    refresh();
}

void StatusPage::build()
{
    m_send->setObjectName(u"sendNow"_s);
    m_review->setObjectName(u"reviewAgain"_s);
    m_abandon->setObjectName(u"abandon"_s);
    m_state->setStrong(true);
    m_state->setAnnounced(true);
    for (TextLabel *text : {m_advice, m_prices, m_providerWords})
        text->setWrapping(true);
    m_providerWords->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_steps->setModel(&m_wizard.status().steps());
    m_steps->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_steps->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_steps->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_steps->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_steps->header()->setSectionResizeMode(static_cast<int>(StepModel::Column::Answer), QHeaderView::Stretch);
    for (StepModel::Column column : {StepModel::Column::RequestId, StepModel::Column::CorrelationId})
        m_steps->setColumnWidth(static_cast<int>(column), fontMetrics().averageCharWidth() * 16);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_send);
    buttons->addWidget(m_review);
    buttons->addSpacing(16);
    buttons->addWidget(m_abandon);
    buttons->addStretch(1);
    column()->addWidget(m_state);
    column()->addWidget(m_advice);
    column()->addWidget(m_prices);
    column()->addWidget(m_providerWords);
    column()->addWidget(m_trouble);
    column()->addLayout(buttons);
    column()->addWidget(m_passwordBox);
    column()->addWidget(m_stepsTitle);
    column()->addWidget(m_steps);
    column()->addWidget(m_ids);
}

void StatusPage::buildPassword()
{
    m_showPassword->setObjectName(u"showPassword"_s);
    m_password->setObjectName(u"firstPassword"_s);
    m_saved->setObjectName(u"passwordSaved"_s);
    m_password->setReadOnly(true);
    m_password->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_passwordText->setWrapping(true);
    m_reset->setWrapping(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_showPassword);
    row->addWidget(m_password);
    row->addWidget(m_copyPassword);
    row->addWidget(m_saved);
    row->addStretch(1);
    auto *box = new QVBoxLayout(m_passwordBox);
    box->setContentsMargins(0, 8, 0, 8);
    box->setSpacing(8);
    box->addWidget(m_passwordTitle);
    box->addWidget(m_passwordText);
    box->addLayout(row);
    box->addWidget(m_reset);
}

void StatusPage::focusFirst()
{
    for (QWidget *first : {static_cast<QWidget *>(m_send), static_cast<QWidget *>(m_review),
                           static_cast<QWidget *>(m_showPassword), static_cast<QWidget *>(m_steps)}) {
        if (!first->isVisibleTo(this))
            continue;
        first->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void StatusPage::refresh()
{
    const StatusStep &step = m_wizard.status();
    if (!step.following())
        return;
    showHeading();
    m_advice->setText(step.advice());
    m_advice->setVisible(!step.advice().isEmpty());
    m_prices->setText(step.priceChanges().join(u'\n'));
    m_prices->setVisible(!step.priceChanges().isEmpty());
    //: Status page: what the provider said, in its own words. %1 is its text
    m_providerWords->setText(tr("The provider said: %1").arg(step.providerWords()));
    m_providerWords->setVisible(!step.providerWords().isEmpty());
    if (step.error())
        m_trouble->showMessage(MessageBar::Severity::Attention, errorText(*step.error()).full());
    else
        m_trouble->clear();
    m_state->setVisible(step.intent().has_value());
    if (step.intent()) {
        m_state->setState(statusWord(step.intent()->state));
        m_ids->setIds(idsOf(*step.intent()));
    }
    fitHeight(m_steps, 3, 8);
    refreshActions();
    refreshPassword();
}

void StatusPage::refreshActions()
{
    const StatusStep &step = m_wizard.status();
    const QList<StatusStep::Action> actions = step.actions();
    const bool send = actions.contains(StatusStep::Action::SendNow);
    m_send->setVisible(send || actions.contains(StatusStep::Action::TryAgain));
    //: Status page: button, sends an order that was kept
    m_send->setText(send ? tr("&Send now")
                         //: Status page: button, asks the provider once more what became of the order
                         : tr("Ask again"));
    m_review->setVisible(actions.contains(StatusStep::Action::ReviewAgain));
    m_abandon->setVisible(actions.contains(StatusStep::Action::Abandon));
    for (QPushButton *button : {m_send, m_review, m_abandon})
        button->setEnabled(!step.busy());
}

void StatusPage::refreshPassword()
{
    const StatusStep &step = m_wizard.status();
    const bool kept = step.passwordState().kind == FirstPassword::Kind::Kept;
    const bool shown = !step.shownPassword().isEmpty();
    m_passwordBox->setVisible(!step.passwordText().isEmpty());
    QString about = step.passwordText();
    if (shown && !step.shownUserName().isEmpty()) {
        //: Status page: whose password is shown. %1 is a sign-in name
        about += u'\n' + tr("Sign-in name: %1").arg(step.shownUserName());
    }
    m_passwordText->setText(about);
    m_showPassword->setVisible(kept && !shown);
    m_password->setVisible(shown);
    m_password->setText(step.shownPassword());
    m_copyPassword->setVisible(shown);
    m_copyPassword->setTextToCopy(step.shownPassword());
    m_saved->setVisible(shown);
    QString reset = step.resetSteps();
    if (step.passwordError())
        reset.prepend(errorText(*step.passwordError()).sentence + u'\n');
    m_reset->setText(reset);
    m_reset->setVisible(!reset.isEmpty());
}

void StatusPage::askToAbandon()
{
    Decision decision;
    //: Question before an order is given up: headline
    decision.headline = tr("Give this order up?");
    //: Question before an order is given up: what it means
    decision.text = tr("It will not be sent. Steps that were already carried out, such as a customer that was created, "
                       "stay as they are at the provider.");
    //: Question before an order is given up: button
    decision.goOn = tr("Give up the order");
    //: Question before an order is given up: button
    decision.goBack = tr("Keep the order");
    decision.destructive = true;
    m_prompts.decide(this, decision, [this](bool goOn) {
        if (goOn)
            m_wizard.status().abandon();
    });
}

void StatusPage::showHeading()
{
    //: Order wizard, status page: title until the order was read
    setHeading(m_wizard.status().intent() ? m_wizard.status().headline() : tr("The order"), m_wizard.customerName());
}

void StatusPage::retranslate()
{
    showHeading();
    //: Status page: button, opens a draft of the order that waits
    m_review->setText(tr("&Review again"));
    //: Status page: button, the order will not be sent any more
    m_abandon->setText(tr("Give up…"));
    //: Status page: heading over the password of the new tenant's first administrator
    m_passwordTitle->setText(tr("First administrator password"));
    //: Status page: button
    m_showPassword->setText(tr("Show the password"));
    m_password->setAccessibleName(m_passwordTitle->text());
    //: Status page: name of the button that copies the password
    m_copyPassword->setWhat(tr("Copy the password"));
    //: Status page: button, the password is removed from the keychain
    m_saved->setText(tr("&I have saved it"));
    //: Status page: heading over the steps of the order
    m_stepsTitle->setText(tr("Steps"));
    m_steps->setAccessibleName(m_stepsTitle->text());
    m_wizard.status().steps().rewordAll();
}

} // namespace tenantry
