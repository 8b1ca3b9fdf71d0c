// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_detail_strip.h"

#include "ui/common/buttons.h"
#include "ui/common/change_words.h"
#include "ui/common/format.h"
#include "ui/common/prompts.h"
#include "ui/common/state_label.h"
#include "ui/common/text_label.h"
#include "ui/plan/plan_line.h"
#include "ui/plan/plan_view_model.h"

#include <QEvent>
#include <QHBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

void showWords(TextLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

PlanDetailStrip::PlanDetailStrip(PlanViewModel &model, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_prompts(prompts)
    , m_title(new ElidedLabel)
    , m_state(new StateLabel)
    , m_reason(new TextLabel)
    , m_providerWords(new TextLabel)
    , m_sale(new TextLabel)
    , m_source(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_keep(pushButton())
    , m_send(pushButton())
    , m_open(pushButton())
    , m_giveUp(pushButton())
    , m_remove(pushButton())
{
    build();
    connect(m_keep, &QPushButton::clicked, this, [this] { m_model.keepWish(m_items.first().id); });
    connect(m_send, &QPushButton::clicked, this, [this] { m_model.sendWaiting(m_items); });
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT openRequested(m_items.first().customerKey, m_items.first().subscriptionKey); });
    connect(m_giveUp, &QPushButton::clicked, this, &PlanDetailStrip::askToGiveUp);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model.remove(m_items); });
    connect(&m_model, &PlanViewModel::changed, this, &PlanDetailStrip::refreshActions);
    retranslate();
    showItems({});
}

void PlanDetailStrip::build()
{
    setObjectName(u"planDetail"_s);
    m_keep->setObjectName(u"keepWish"_s);
    m_send->setObjectName(u"sendWaiting"_s);
    m_open->setObjectName(u"openSubscription"_s);
    m_giveUp->setObjectName(u"giveUp"_s);
    m_remove->setObjectName(u"removeFromPlan"_s);
    m_title->setTextSize(TextSize::Body, true);
    for (TextLabel *text : {m_reason, m_providerWords, m_sale, m_source}) {
        text->setWrapping(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_state);
    words->addWidget(m_reason);
    words->addWidget(m_providerWords);
    words->addWidget(m_sale);
    words->addWidget(m_source);
    words->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_keep, m_send, m_open, m_giveUp, m_remove}) {
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        buttons->addWidget(button, 0, Qt::AlignTop);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(16);
    row->addLayout(words, 1000); // as wide as text may be; the rest stays empty
    row->addStretch(1);
    row->addLayout(buttons);
}

QList<QWidget *> PlanDetailStrip::focusOrder() const
{
    return {m_keep, m_send, m_open, m_giveUp, m_remove};
}

void PlanDetailStrip::showItems(const QList<PlanItem> &items)
{
    m_items = items;
    refresh();
}

void PlanDetailStrip::refresh()
{
    setVisible(!m_items.isEmpty());
    if (m_items.isEmpty())
        return;
    if (m_items.size() == 1)
        showOne(m_items.first());
    else
        showSeveral();
    refreshActions();
}

void PlanDetailStrip::showOne(const PlanItem &item)
{
    const QString name = item.subscriptionName.isEmpty() ? item.change.subscription.text() : item.subscriptionName;
    //: plan, detail of a change: %1 is a customer, %2 a subscription, %3 "Seats 12 → 17"
    m_title->setText(tr("%1 › %2 · %3").arg(item.customerName, name, changeText(item.change)));
    m_state->setState(lineWord(item));
    m_state->show();
    showWords(m_reason, lineReason(item));
    showWords(m_providerWords, lineProviderWords(item));
    const bool sold = item.sale.perPeriod && isSendable(item);
    //: plan, detail of a change: what the customer pays and what is left of it; %1 and %2 are lists of amounts
    const QString sale = tr("Sale: %1. Margin: %2.").arg(costText(item.sale), costText(marginOf(item.sale, item.cost)));
    showWords(m_sale, sold ? sale : QString());
    showWords(m_source, lineSource(item));
}

void PlanDetailStrip::showSeveral()
{
    //: plan, detail of several changes
    m_title->setText(tr("%n change(s) chosen", nullptr, static_cast<int>(m_items.size())));
    m_state->hide();
    PlanSum sum;
    for (const PlanItem &item : std::as_const(m_items)) {
        if (isSendable(item))
            sum.add(item.cost);
    }
    const PlanTotals totals = sum.totals();
    //: plan, detail of several changes: what they cost together; %1, %2 and %3 are lists of amounts
    const QString costs =
        tr("Now %1, per period %2, to the end of the term %3")
            .arg(amountsText(totals.now), amountsText(totals.perPeriod), amountsText(totals.toTermEnd));
    showWords(m_reason, totals.changes > 0 ? costs : QString());
    showWords(m_providerWords, {});
    showWords(m_sale, {});
    showWords(m_source, {});
}

void PlanDetailStrip::refreshActions()
{
    const bool one = m_items.size() == 1;
    const auto any = [this](bool (*test)(const PlanItem &)) {
        return std::any_of(m_items.begin(), m_items.end(), test);
    };
    const bool moved = one && hasMoved(m_items.first());
    m_keep->setVisible(moved);
    m_send->setVisible(any(isWaiting) && !moved); // tried again it would only wait again
    m_giveUp->setVisible(any(isWaiting));
    m_remove->setVisible(any(isUnsent));
    m_open->setVisible(one && m_items.first().subscriptionKey != 0);
    const bool parked = one && m_items.first().state == IntentState::Parked;
    //: plan, button: asks the provider again about a change that waits for a decision
    m_send->setText(parked ? tr("Try again")
                           //: plan, button: sends changes that were kept
                           : tr("Send now"));
    for (QPushButton *button : {m_keep, m_giveUp, m_remove})
        button->setEnabled(!m_model.busy());
    m_send->setEnabled(!m_model.busy() && m_model.sendingRefused().isEmpty());
    m_send->setToolTip(m_model.sendingRefused());
}

void PlanDetailStrip::askToGiveUp()
{
    Decision decision;
    //: Question before kept or waiting changes are given up: headline
    decision.headline = tr("Give up %n change(s)?", nullptr, static_cast<int>(m_items.size()));
    //: Question before kept or waiting changes are given up: what it means
    decision.text = tr("They will not be sent. What the provider has already carried out stays as it is.");
    //: Question before kept or waiting changes are given up: button
    decision.goOn = tr("Give up");
    //: Question before kept or waiting changes are given up: button
    decision.goBack = tr("Keep waiting");
    decision.destructive = true;
    m_prompts.decide(this, decision, [this, items = m_items](bool goOn) {
        if (goOn)
            m_model.giveUp(items);
    });
}

void PlanDetailStrip::retranslate()
{
    //: plan, button: an overtaken change keeps its wish and stands on what the provider says now
    m_keep->setText(tr("Keep my wish"));
    //: plan, button: shows the subscription in the list of customers
    m_open->setText(tr("Show subscription"));
    //: plan, button: the change will not be sent any more; a question follows
    m_giveUp->setText(tr("Give up…"));
    //: plan, button: takes the change out of the plan; can be undone
    m_remove->setText(tr("Remove"));
}

void PlanDetailStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
}

} // namespace tenantry
