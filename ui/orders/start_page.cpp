// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/start_page.h"

#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/error_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/prompts.h"
#include "ui/common/tenantry_tree_view.h"
#include "ui/common/text_label.h"
#include "ui/orders/form_binding.h"
#include "ui/orders/order_wizard_view_model.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

StartPage::StartPage(OrderWizardViewModel &wizard, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_wizard(wizard)
    , m_prompts(prompts)
    , m_header(new PageHeader)
    , m_bar(new MessageBar)
    , m_empty(new EmptyState)
    , m_draftBox(new QWidget)
    , m_draftTitle(new TextLabel(TextSize::Section))
    , m_drafts(flatTable(u"drafts"_s))
    , m_new(pushButton(u"plus"_s))
    , m_resume(mainButton())
    , m_discard(pushButton())
{
    build();
    connect(m_empty, &EmptyState::mainRequested, &m_wizard, &OrderWizardViewModel::start);
    connect(m_new, &QPushButton::clicked, &m_wizard, &OrderWizardViewModel::start);
    connect(m_resume, &QPushButton::clicked, this, &StartPage::resumeMarked);
    connect(m_discard, &QPushButton::clicked, this, &StartPage::discardMarked);
    connect(m_drafts, &TenantryTreeView::rowActivated, this, &StartPage::resumeMarked);
    connect(m_drafts->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StartPage::refresh);
    connect(&m_wizard, &OrderWizardViewModel::changed, this, &StartPage::refresh);
    retranslate();
    refresh();
}

void StartPage::build()
{
    m_new->setObjectName(u"startOrder"_s);
    m_resume->setObjectName(u"resumeDraft"_s);
    m_discard->setObjectName(u"discardDraft"_s);
    m_drafts->setModel(&m_wizard.drafts());
    m_drafts->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_drafts->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_header->addAction(m_new);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_resume);
    buttons->addSpacing(16);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    auto *drafts = new QVBoxLayout(m_draftBox);
    drafts->setContentsMargins(16, 8, 16, 16);
    drafts->setSpacing(8);
    drafts->addWidget(m_draftTitle);
    drafts->addWidget(m_drafts);
    drafts->addLayout(buttons);
    drafts->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_header);
    column->addWidget(m_empty);
    column->addWidget(m_draftBox, 1);
    column->addStretch(0);
}

void StartPage::focusFirst()
{
    if (m_wizard.drafts().rowCount() == 0)
        m_empty->mainButton()->setFocus(Qt::OtherFocusReason);
    else
        m_drafts->setFocus(Qt::OtherFocusReason);
}

void StartPage::refresh()
{
    const bool any = m_wizard.drafts().rowCount() > 0;
    if (any && !m_drafts->currentIndex().isValid())
        m_drafts->setCurrentIndex(m_wizard.drafts().index(0, 0));
    const bool marked = m_drafts->currentIndex().isValid();
    m_empty->setVisible(!any);
    m_draftBox->setVisible(any);
    fitHeight(m_drafts, 4, 14);
    m_new->setVisible(any);
    m_resume->setEnabled(marked && !m_wizard.opening());
    m_discard->setEnabled(marked);
    if (m_wizard.error() && !m_wizard.isOpen())
        m_bar->showMessage(MessageBar::Severity::Trouble, errorText(*m_wizard.error()).full());
    else if (!m_wizard.orderingRefused().isEmpty())
        m_bar->showMessage(MessageBar::Severity::Attention, m_wizard.orderingRefused());
    else
        m_bar->clear();
}

void StartPage::resumeMarked()
{
    if (const DraftSummary *draft = m_wizard.drafts().rowAt(m_drafts->currentIndex().row()))
        m_wizard.resume(draft->id);
}

void StartPage::discardMarked()
{
    const DraftSummary *draft = m_wizard.drafts().rowAt(m_drafts->currentIndex().row());
    if (!draft)
        return;
    Decision decision;
    //: Question before a draft is discarded: headline. %1 is the draft's title
    decision.headline =
        tr("Discard “%1”?").arg(m_wizard.drafts().index(m_drafts->currentIndex().row(), 0).data().toString());
    //: Question before a draft is discarded: what it means
    decision.text = tr("Everything entered in it is removed. This cannot be undone.");
    //: Question before a draft is discarded: button
    decision.goOn = tr("Discard the draft");
    //: Question before a draft is discarded: button
    decision.goBack = tr("Keep the draft");
    decision.destructive = true;
    m_prompts.decide(this, decision, [this, id = draft->id](bool goOn) {
        if (goOn)
            m_wizard.discard(id);
    });
}

void StartPage::retranslate()
{
    //: New order, before one is begun: title
    m_header->setTitle(tr("New order"));
    //: New order: what the screen is for, headline
    m_empty->setContent(u"new-order"_s, tr("No order is being written"),
                        //: New order: what the screen is for
                        tr("Order subscriptions for a brand-new customer or for one of yours. What you enter is saved "
                           "as you go; you can leave at any time and go on later."));
    //: New order: main button
    m_empty->setActions(tr("Start an order"));
    //: New order: heading over the list of drafts
    m_draftTitle->setText(tr("Drafts"));
    m_drafts->setAccessibleName(m_draftTitle->text());
    //: New order: button
    m_new->setText(tr("&Start an order"));
    //: New order: button, opens the marked draft
    m_resume->setText(tr("&Go on with the draft"));
    //: New order: button, removes the marked draft
    m_discard->setText(tr("&Discard…"));
    m_wizard.drafts().rewordAll();
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
}

} // namespace tenantry
