// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/tenant_page.h"

#include "domain/base_rules.h"
#include "services/api/accounts.h"
#include "ui/common/buttons.h"
#include "ui/common/field_frame.h"
#include "ui/common/format.h"
#include "ui/common/message_bar.h"
#include "ui/common/state_label.h"
#include "ui/common/status_words.h"
#include "ui/common/suffix_line_edit.h"
#include "ui/common/tenantry_tree_view.h"
#include "ui/common/text_label.h"
#include "ui/orders/field_words.h"
#include "ui/orders/form_binding.h"
#include "ui/orders/order_wizard_view_model.h"
#include "ui/orders/tenant_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

int usualLimit()
{
    return builtInNumber(u"tenant.prefix.length");
}

} // namespace

TenantPage::TenantPage(OrderWizardViewModel &wizard, QWidget *parent)
    : WizardPageWidget(parent)
    , m_wizard(wizard)
    , m_name(new SuffixLineEdit(onMicrosoftSuffix.toString()))
    , m_nameFrame(new FieldFrame(m_name))
    , m_state(new StateLabel)
    , m_sentence(new TextLabel(TextSize::Body, Tone::Muted))
    , m_proposalsTitle(new TextLabel)
    , m_proposals(flatTable(u"tenantProposals"_s))
    , m_use(pushButton())
    , m_again(pushButton(u"refresh"_s))
    , m_final(new MessageBar)
    , m_confirmation(new SuffixLineEdit(onMicrosoftSuffix.toString()))
    , m_confirmationFrame(new FieldFrame(m_confirmation))
{
    build();
    TenantStep &step = m_wizard.tenant();
    connect(m_name, &QLineEdit::textChanged, &step, &TenantStep::setTyped);
    connect(m_again, &QPushButton::clicked, &step, &TenantStep::checkAgain);
    connect(m_use, &QPushButton::clicked, this, &TenantPage::useMarked);
    connect(m_proposals, &TenantryTreeView::rowActivated, this, &TenantPage::useMarked);
    connect(m_proposals->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TenantPage::refreshProposals);
    connect(m_confirmation, &QLineEdit::textChanged, &step, &TenantStep::setConfirmation);
    connect(m_confirmation, &QLineEdit::editingFinished, this, &TenantPage::refreshConfirmation);
    connect(&step, &TenantStep::changed, this, &TenantPage::refresh);
    retranslate();
    refresh();
}

void TenantPage::build()
{
    m_name->setObjectName(u"tenantPrefix"_s);
    m_use->setObjectName(u"useProposal"_s);
    m_again->setObjectName(u"checkAgain"_s);
    m_confirmation->setObjectName(u"confirmedPrefix"_s);
    m_state->setStrong(true);
    m_state->setAnnounced(true); // once per answer, when typing pauses
    m_sentence->setWrapping(true);
    m_proposalsTitle->setStrong(true);
    m_proposals->setModel(&m_wizard.tenant().proposals());
    m_proposals->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_proposals->header()->setStretchLastSection(true);
    const int columnWidth = fontMetrics().averageCharWidth() * 90;
    m_proposals->setMaximumWidth(columnWidth);
    m_final->setMaximumWidth(columnWidth);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_use);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    auto *state = new QVBoxLayout;
    state->setSpacing(4);
    state->addWidget(m_nameFrame);
    state->addWidget(m_state);
    state->addWidget(m_sentence);
    column()->addLayout(state);
    column()->addSpacing(8);
    column()->addWidget(m_proposalsTitle);
    column()->addWidget(m_proposals);
    column()->addLayout(buttons);
    auto *warning = new QHBoxLayout; // asks for the height at the width it gets, not at that of the page
    warning->addWidget(m_final, 1000);
    warning->addStretch(1);
    column()->addLayout(warning);
    column()->addWidget(m_confirmationFrame);
}

void TenantPage::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

bool TenantPage::focusField(const QString &field)
{
    if (field == u"confirmedPrefix")
        m_confirmation->setFocus(Qt::OtherFocusReason);
    else
        focusFirst();
    return true;
}

void TenantPage::refresh()
{
    showText(m_name, m_wizard.tenant().typed());
    refreshState();
    refreshProposals();
    const bool valid = m_wizard.tenant().prefix().valid();
    refreshConfirmation();
    //: Tenant page: warning. %1 is the new tenant's domain, for example nordwind.onmicrosoft.com
    m_final->showMessage(MessageBar::Severity::Attention,
                         tr("The name is final once the order is placed: it cannot be changed, moved or given back. "
                            "Sign-in names will end in @%1.")
                             .arg(valid ? m_wizard.tenant().prefix().domain() : onMicrosoftSuffix.toString().mid(1)));
}

// While it is being typed it is only short, not wrong.
void TenantPage::refreshConfirmation()
{
    const TenantStep &step = m_wizard.tenant();
    const QString typed = step.confirmation();
    showText(m_confirmation, typed);
    m_confirmation->setEnabled(step.prefix().valid());
    const bool underway = m_confirmation->hasFocus() && step.prefix().text.startsWith(typed);
    const bool differs = step.prefix().valid() && !typed.isEmpty() && !step.confirmed() && !underway;
    //: Tenant page: the name typed a second time is not the first one. %1 is the first
    m_confirmationFrame->setFault(differs ? tr("This is not “%1”.").arg(step.prefix().text) : QString());
}

void TenantPage::refreshState()
{
    const TenantStep &step = m_wizard.tenant();
    const bool asleep = step.prefix().fault == TenantPrefix::Fault::Empty;
    m_state->setVisible(!asleep);
    if (!asleep)
        m_state->setState(tenantStateWord(step.state()), remark());
    QString sentence = tenantStateSentence(step.state());
    if (step.cutDown()) {
        //: Tenant page: a full name, URL or mail address was pasted. %1 is the name that was read from it
        sentence.prepend(tr("Only “%1” was taken from what you pasted.").arg(step.typed()) + u' ');
    }
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    //: Tenant page: the name is longer than usually allowed; the provider decides. %1 is a number
    m_nameFrame->setWarning(
        step.prefix().longerThanHearsay
            ? tr("Longer than %1 characters. Microsoft is said to refuse such names; you can try.").arg(usualLimit())
            : QString());
}

QString TenantPage::remark() const
{
    const TenantStep &step = m_wizard.tenant();
    const qsizetype length = step.prefix().text.size();
    //: Tenant page, beside the state: length of the name. %n is the number of characters, %1 the usual limit
    const QString counted = tr("%n of %1 characters", "", static_cast<int>(length)).arg(usualLimit());
    if (!step.state().askedAt.isValid())
        return counted;
    const std::optional<Account> account = m_wizard.services().accounts.current();
    //: Tenant page, beside the state. %1 is who was asked (Microsoft), %2 a time of day
    const QString asked =
        tr("asked %1 at %2").arg(account ? providerName(*account) : QString(), format::time(step.state().askedAt));
    return asked + u" · "_s + counted;
}

void TenantPage::refreshProposals()
{
    const bool any = m_wizard.tenant().proposals().rowCount() > 0;
    m_proposalsTitle->setVisible(any);
    m_proposals->setVisible(any);
    fitHeight(m_proposals, 3, 8);
    const TenantProposal *marked = m_wizard.tenant().proposals().rowAt(m_proposals->currentIndex().row());
    m_use->setVisible(any);
    m_use->setEnabled(marked && !marked->inUse);
    //: Tenant page: button. %1 is a proposed tenant name
    m_use->setText(marked ? tr("Use %1").arg(marked->prefix)
                          //: Tenant page: button, nothing is marked in the table of proposals
                          : tr("Use the marked name"));
}

void TenantPage::useMarked()
{
    m_wizard.tenant().useProposal(m_proposals->currentIndex().row());
}

void TenantPage::retranslate()
{
    //: Order wizard, tenant page: title
    setHeading(tr("Choose the tenant name"),
               //: Order wizard, tenant page: sentence below the title
               tr("The customer’s Microsoft tenant is created under this name. People see it in sign-in names until an "
                  "own domain is added."));
    m_nameFrame->setLabel(fieldLabel(u"tenantPrefix"_s));
    //: Tenant page: heading over the table of proposed names
    m_proposalsTitle->setText(tr("Proposals from the legal name"));
    m_proposals->setAccessibleName(m_proposalsTitle->text());
    //: Tenant page: button, asks the provider anew about all names
    m_again->setText(tr("Check again"));
    //: Tenant page: field in which the name is typed a second time, because it can never be changed
    m_confirmationFrame->setLabel(tr("Type the name again to confirm it"));
    m_wizard.tenant().proposals().rewordAll();
}

} // namespace tenantry
