// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/order_detail_pane.h"

#include "domain/order_draft.h"
#include "ui/activity/activity_view_model.h"
#include "ui/common/buttons.h"
#include "ui/common/error_text.h"
#include "ui/common/facts_grid.h"
#include "ui/common/format.h"
#include "ui/common/id_list.h"
#include "ui/common/intent_words.h"
#include "ui/common/message_bar.h"
#include "ui/common/prompts.h"
#include "ui/common/state_label.h"
#include "ui/common/status_words.h"
#include "ui/common/tenantry_tree_view.h"
#include "ui/common/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

enum FactRow { Placed, Changed, NextTry, PurchaseOrder, Note };

} // namespace

OrderDetailPane::OrderDetailPane(ActivityViewModel &model, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_prompts(prompts)
    , m_title(new TextLabel(TextSize::Section))
    , m_offers(new TextLabel(TextSize::Body, Tone::Muted))
    , m_state(new StateLabel)
    , m_reason(new TextLabel)
    , m_providerWords(new TextLabel(TextSize::Body, Tone::Muted))
    , m_trouble(new MessageBar)
    , m_send(pushButton())
    , m_review(pushButton())
    , m_abandon(pushButton())
    , m_open(pushButton())
    , m_evidence(pushButton())
    , m_facts(new FactsGrid)
    , m_stepsTitle(new TextLabel(TextSize::Section))
    , m_steps(new TenantryTreeView)
    , m_ids(new IdList)
{
    build();
    connect(m_send, &QPushButton::clicked, &m_model, &ActivityViewModel::send);
    connect(m_review, &QPushButton::clicked, &m_model, &ActivityViewModel::reviewAgain);
    connect(m_abandon, &QPushButton::clicked, this, &OrderDetailPane::askToAbandon);
    connect(m_open, &QPushButton::clicked, this, &OrderDetailPane::openRequested);
    connect(m_evidence, &QPushButton::clicked, this, &OrderDetailPane::evidenceRequested);
    connect(&m_model, &ActivityViewModel::changed, this, &OrderDetailPane::refresh);
    retranslate();
    refresh();
}

void OrderDetailPane::build()
{
    m_send->setObjectName(u"sendNow"_s);
    m_review->setObjectName(u"reviewAgain"_s);
    m_abandon->setObjectName(u"abandon"_s);
    m_open->setObjectName(u"openOrder"_s);
    m_evidence->setObjectName(u"exportEvidence"_s);
    m_evidence->hide();
    m_steps->setObjectName(u"orderSteps"_s);
    m_steps->setModel(&m_model.steps());
    m_steps->setRootIsDecorated(false);
    m_steps->setItemsExpandable(false);
    m_steps->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_steps->setMinimumHeight(m_steps->fontMetrics().height() * 10);
    for (TextLabel *text : {m_title, m_offers, m_reason, m_providerWords})
        text->setWordWrap(true);
    m_providerWords->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (int row = Placed; row <= Note; ++row)
        m_facts->addFact({});
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_send);
    first->addWidget(m_review);
    first->addWidget(m_open);
    first->addStretch(1);
    buttons->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_evidence);
    second->addWidget(m_abandon);
    second->addStretch(1);
    buttons->addLayout(second);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_offers);
    column->addWidget(m_state);
    column->addWidget(m_reason);
    column->addWidget(m_providerWords);
    column->addWidget(m_trouble);
    column->addLayout(buttons);
    column->addWidget(m_facts);
    column->addWidget(m_stepsTitle);
    column->addWidget(m_steps, 1);
    column->addWidget(m_ids);
}

void OrderDetailPane::refresh()
{
    const std::optional<Intent> order = m_model.selected();
    setVisible(order.has_value());
    if (!order)
        return;
    const OrderDraft draft = orderDraftFromJson(order->payload);
    m_title->setText(customerOf(*order));
    m_offers->setText(offersOf(*order));
    m_state->setState(statusWord(order->state));
    m_reason->setText(order->state == IntentState::Parked ? parkReasonText(order->parkReason) : QString());
    m_reason->setVisible(!m_reason->text().isEmpty());
    const bool words = !order->detail.isEmpty() && order->detail != order->parkReason;
    //: Activity, detail of an order: the provider's own words. %1 is its text
    m_providerWords->setText(tr("The provider said: %1").arg(order->detail));
    m_providerWords->setVisible(words);
    m_facts->setValue(Placed, format::dateTime(order->createdAt));
    m_facts->setValue(Changed, order->changedAt.isValid() ? format::dateTime(order->changedAt) : QString());
    m_facts->setValue(NextTry, order->nextTryAt.isValid() && !isFinal(order->state) ? format::dateTime(order->nextTryAt)
                                                                                    : QString());
    m_facts->setValue(PurchaseOrder, draft.purchaseOrderNumber);
    m_facts->setValue(Note, draft.note);
    m_ids->setIds(idsOf(*order));
    if (m_model.error())
        m_trouble->showMessage(MessageBar::Severity::Attention, errorText(*m_model.error()).full());
    else
        m_trouble->clear();
    refreshActions();
}

void OrderDetailPane::refreshActions()
{
    using Action = ActivityViewModel::Action;
    const QList<Action> actions = m_model.actions();
    const bool send = actions.contains(Action::SendNow);
    m_send->setVisible(send || actions.contains(Action::TryAgain));
    //: Activity, detail of an order: button, sends an order that was kept
    m_send->setText(send ? tr("&Send now")
                         //: Activity, detail of an order: button, asks the provider what became of it
                         : tr("Ask again"));
    m_review->setVisible(actions.contains(Action::ReviewAgain));
    m_abandon->setVisible(actions.contains(Action::Abandon));
    for (QPushButton *button : {m_send, m_review, m_abandon})
        button->setEnabled(!m_model.busy());
}

void OrderDetailPane::setEvidenceOffered(bool offered, bool possible)
{
    m_evidence->setVisible(offered);
    m_evidence->setEnabled(possible);
}

void OrderDetailPane::askToAbandon()
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
            m_model.abandon();
    });
}

void OrderDetailPane::retranslate()
{
    //: Activity, detail of an order: button, opens a draft of the order that waits
    m_review->setText(tr("&Review again"));
    //: Activity, detail of an order: button, the order will not be sent any more
    m_abandon->setText(tr("Give up…"));
    //: Activity, detail of an order: button, shows the order's own page, where its first password is
    m_open->setText(tr("Open the order"));
    //: Activity, detail of an order: button, writes a folder with all that is recorded of the order
    m_evidence->setText(tr("Export evidence…"));
    //: Activity, detail of an order: heading over its steps
    m_stepsTitle->setText(tr("Steps"));
    m_steps->setAccessibleName(m_stepsTitle->text());
    //: Activity, detail of an order: label, when it was placed
    m_facts->setLabel(Placed, tr("Placed"));
    //: Activity, detail of an order: label, when its state last changed
    m_facts->setLabel(Changed, tr("Changed"));
    //: Activity, detail of an order: label, when the provider is asked next
    m_facts->setLabel(NextTry, tr("Next try"));
    //: Activity, detail of an order: label
    m_facts->setLabel(PurchaseOrder, tr("Purchase order"));
    //: Activity, detail of an order: label, a note of colleagues
    m_facts->setLabel(Note, tr("Note"));
    m_model.steps().rewordAll();
}

void OrderDetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
}

} // namespace tenantry
