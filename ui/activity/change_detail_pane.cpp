// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/change_detail_pane.h"

#include "ui/activity/change_detail_view_model.h"
#include "ui/common/buttons.h"
#include "ui/common/change_words.h"
#include "ui/common/error_text.h"
#include "ui/common/facts_grid.h"
#include "ui/common/format.h"
#include "ui/common/id_list.h"
#include "ui/common/message_bar.h"
#include "ui/common/plain_text.h"
#include "ui/common/prompts.h"
#include "ui/common/state_label.h"
#include "ui/common/tenantry_tree_view.h"
#include "ui/common/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

enum ChangeFact { Kind, Before, After, Collected, LastChanged, NextAsked };

} // namespace

ChangeDetailPane::ChangeDetailPane(ChangeDetailViewModel &model, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_prompts(prompts)
    , m_title(new TextLabel(TextSize::Section))
    , m_subscription(new TextLabel(TextSize::Body, Tone::Muted))
    , m_state(new StateLabel)
    , m_reason(new TextLabel)
    , m_providerWords(new TextLabel(TextSize::Body, Tone::Muted))
    , m_trouble(new MessageBar)
    , m_send(pushButton())
    , m_abandon(pushButton())
    , m_evidence(pushButton(u"export"_s))
    , m_refused(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_facts(new FactsGrid)
    , m_stepsTitle(new TextLabel(TextSize::Section))
    , m_steps(new TenantryTreeView)
    , m_exchangeTitle(new TextLabel(TextSize::Section))
    , m_exchange(new QPlainTextEdit)
    , m_ids(new IdList)
{
    build();
    connect(m_send, &QPushButton::clicked, &m_model, &ChangeDetailViewModel::send);
    connect(m_abandon, &QPushButton::clicked, this, &ChangeDetailPane::askToAbandon);
    connect(m_evidence, &QPushButton::clicked, this, &ChangeDetailPane::evidenceRequested);
    connect(&m_model, &ChangeDetailViewModel::changed, this, &ChangeDetailPane::refresh);
    connect(m_steps->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChangeDetailPane::showExchange);
    retranslate();
    refresh();
}

void ChangeDetailPane::build()
{
    m_send->setObjectName(u"sendChange"_s);
    m_abandon->setObjectName(u"abandonChange"_s);
    m_evidence->setObjectName(u"exportEvidenceOfChange"_s);
    m_refused->setObjectName(u"whyNotSendChange"_s);
    m_steps->setObjectName(u"changeSteps"_s);
    m_exchange->setObjectName(u"changeExchange"_s);
    m_steps->setModel(&m_model.steps());
    m_steps->setRootIsDecorated(false);
    m_steps->setItemsExpandable(false);
    m_steps->setSelectionMode(QAbstractItemView::SingleSelection);
    m_steps->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_steps->setMinimumHeight(m_steps->fontMetrics().height() * 8);
    m_exchange->setReadOnly(true);
    m_exchange->setTabChangesFocus(true);
    m_exchange->setMinimumHeight(m_exchange->fontMetrics().height() * 8);
    for (TextLabel *text : {m_title, m_subscription, m_reason, m_providerWords, m_refused})
        text->setWrapping(true);
    m_providerWords->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (int row = Kind; row <= NextAsked; ++row)
        m_facts->addFact({});
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_send);
    buttons->addWidget(m_evidence);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_subscription), static_cast<QWidget *>(m_state),
          static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_providerWords), static_cast<QWidget *>(m_trouble)})
        column->addWidget(part);
    column->addLayout(buttons);
    column->addWidget(m_refused);
    column->addWidget(m_abandon, 0, Qt::AlignLeft);
    for (QWidget *part :
         {static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_stepsTitle), static_cast<QWidget *>(m_steps),
          static_cast<QWidget *>(m_exchangeTitle), static_cast<QWidget *>(m_exchange), static_cast<QWidget *>(m_ids)})
        column->addWidget(part);
    column->addStretch(1);
}

void ChangeDetailPane::refresh()
{
    const std::optional<Intent> &intent = m_model.intent();
    setVisible(intent.has_value());
    if (!intent)
        return;
    const SubscriptionChange change = m_model.change();
    m_title->setText(m_model.customer());
    m_subscription->setText(m_model.subscription());
    m_state->setState(changeStateWord(intent->state));
    m_reason->setText(intent->state == IntentState::Parked ? changeParkReasonText(intent->parkReason) : QString());
    m_reason->setVisible(!m_reason->text().isEmpty());
    //: Activity, detail of a change: the provider's own words. %1 is its text
    m_providerWords->setText(tr("The provider said: %1").arg(intent->detail));
    m_providerWords->setVisible(!intent->detail.isEmpty() && intent->detail != intent->parkReason);
    m_facts->setValue(Kind, changeKindText(change.kind));
    m_facts->setValue(Before, sideText(change.kind, change.before));
    m_facts->setValue(After, sideText(change.kind, change.after));
    m_facts->setValue(Collected, format::deadline(intent->createdAt));
    m_facts->setValue(LastChanged, intent->changedAt.isValid() ? format::deadline(intent->changedAt) : QString());
    const bool asksAgain = intent->nextTryAt.isValid() && !isFinal(intent->state);
    m_facts->setValue(NextAsked, asksAgain ? format::deadline(intent->nextTryAt) : QString());
    m_ids->setIds(m_model.ids());
    if (m_model.error())
        m_trouble->showMessage(MessageBar::Severity::Attention, errorText(*m_model.error()).full());
    else
        m_trouble->clear();
    const bool steps = m_model.steps().rowCount() > 0;
    m_stepsTitle->setVisible(steps);
    m_steps->setVisible(steps);
    if (steps && !m_steps->currentIndex().isValid())
        m_steps->setCurrentIndex(m_model.steps().index(m_model.steps().rowCount() - 1, 0));
    refreshActions();
    showExchange();
}

void ChangeDetailPane::refreshActions()
{
    using Action = ChangeDetailViewModel::Action;
    const QList<Action> actions = m_model.actions();
    const bool send = actions.contains(Action::SendNow);
    const bool offered = send || actions.contains(Action::TryAgain);
    const QString refused = offered ? m_model.sendingRefused() : QString();
    m_send->setVisible(offered);
    //: Activity, detail of a change: button, sends a change that was kept
    m_send->setText(send ? tr("&Send now")
                         //: Activity, detail of a change that waits: button, goes on with it
                         : tr("Try again"));
    m_send->setEnabled(!m_model.busy() && refused.isEmpty());
    m_send->setToolTip(plainToolTip(refused));
    m_refused->setText(refused);
    m_refused->setVisible(!refused.isEmpty());
    m_abandon->setVisible(actions.contains(Action::Abandon));
    m_abandon->setEnabled(!m_model.busy());
}

void ChangeDetailPane::showExchange()
{
    const QString text = m_model.exchange(m_steps->currentIndex().row());
    m_exchangeTitle->setVisible(!text.isEmpty());
    m_exchange->setVisible(!text.isEmpty());
    if (m_exchange->toPlainText() != text)
        m_exchange->setPlainText(text);
}

void ChangeDetailPane::setEvidenceOffered(bool offered, bool possible)
{
    m_evidence->setVisible(offered);
    m_evidence->setEnabled(possible);
}

void ChangeDetailPane::askToAbandon()
{
    Decision decision;
    //: Question before a change is given up: headline
    decision.headline = tr("Give this change up?");
    //: Question before a change is given up: what it means
    decision.text = tr("It will not be sent. What was already carried out stays as it is at the provider.");
    //: Question before a change is given up: button
    decision.goOn = tr("Give up the change");
    //: Question before a change is given up: button
    decision.goBack = tr("Keep the change");
    decision.destructive = true;
    m_prompts.decide(this, decision, [this](bool goOn) {
        if (goOn)
            m_model.abandon();
    });
}

void ChangeDetailPane::retranslate()
{
    //: Activity, detail of a change: button, the change will not be sent any more
    m_abandon->setText(tr("Give up…"));
    //: Activity, detail of a change: button, writes a folder with all that is recorded of the change
    m_evidence->setText(tr("Export evidence…"));
    //: Activity, detail of a change: heading over its steps
    m_stepsTitle->setText(tr("Steps"));
    m_steps->setAccessibleName(m_stepsTitle->text());
    //: Activity, detail of a change: heading over the exact request and answer of the chosen step
    m_exchangeTitle->setText(tr("Sent and answered"));
    m_exchange->setAccessibleName(m_exchangeTitle->text());
    //: Activity, detail of a change: label, what is changed: seats, renewal …
    m_facts->setLabel(Kind, tr("Change"));
    //: Activity, detail of a change: label
    m_facts->setLabel(Before, tr("Before"));
    //: Activity, detail of a change: label
    m_facts->setLabel(After, tr("After"));
    //: Activity, detail of a change: label, when it was put into the plan
    m_facts->setLabel(Collected, tr("Collected"));
    //: Activity, detail of a change: label, when its state last changed
    m_facts->setLabel(LastChanged, tr("Changed"));
    //: Activity, detail of a change: label, when the provider is asked next
    m_facts->setLabel(NextAsked, tr("Next try"));
    m_model.steps().rewordAll();
}

void ChangeDetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
}

} // namespace tenantry
