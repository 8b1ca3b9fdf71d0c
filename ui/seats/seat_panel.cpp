// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/seat_panel.h"

#include "ui/common/buttons.h"
#include "ui/common/error_text.h"
#include "ui/common/format.h"
#include "ui/common/hairline.h"
#include "ui/common/message_bar.h"
#include "ui/common/plain_text.h"
#include "ui/common/scroll_column.h"
#include "ui/common/state_label.h"
#include "ui/common/status_words.h"
#include "ui/common/text_label.h"
#include "ui/seats/seat_editor.h"
#include "ui/seats/seat_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace tenantry {

SeatPanel::SeatPanel(PlanDesk &plan, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_edit(plan, clock)
    , m_bar(new MessageBar)
    , m_subject(new QWidget)
    , m_heading(new TextLabel(TextSize::Section))
    , m_state(new StateLabel)
    , m_title(new TextLabel(TextSize::Section))
    , m_offer(new TextLabel(TextSize::Body, Tone::Muted))
    , m_customer(new TextLabel(TextSize::Body, Tone::Muted))
    , m_term(new TextLabel(TextSize::Body, Tone::Muted))
    , m_id(new ElidedLabel)
    , m_scroll(new ScrollColumn)
    , m_editor(new SeatEditor(m_edit))
    , m_close(pushButton())
    , m_add(mainButton())
{
    setObjectName(u"seatPanel"_s);
    build();
    connect(m_editor, &SeatEditor::submitted, this, &SeatPanel::submit);
    connect(m_add, &QPushButton::clicked, this, &SeatPanel::submit);
    connect(m_close, &QPushButton::clicked, this, &SeatPanel::leave);
    connect(m_bar, &MessageBar::linkActivated, &m_edit, &SeatEditViewModel::refresh);
    connect(&m_edit, &SeatEditViewModel::changed, this, &SeatPanel::showButtons);
    connect(&m_edit, &SeatEditViewModel::opened, this, &SeatPanel::showSubject);
    connect(&m_edit, &SeatEditViewModel::added, this,
            [this](const SubscriptionChange &change, const SeatQuestion &question) {
                const QString sentence = seatwords::added(change, question);
                leave();
                Q_EMIT added(sentence);
            });
    connect(&m_edit, &SeatEditViewModel::failed, this, [this](const Error &error) {
        const ErrorText why = errorText(error);
        m_bar->showMessage(MessageBar::Severity::Trouble, why.full());
        m_bar->setDetail(why.detail);
    });
    reword();
}

SeatPanel::~SeatPanel() = default;

void SeatPanel::build()
{
    m_add->setObjectName(u"addSeatsToPlan"_s);
    m_close->setObjectName(u"closeSeats"_s);
    for (TextLabel *label : {m_title, m_offer, m_customer, m_term})
        label->setWrapping(true);
    m_id->setElideMode(Qt::ElideMiddle);
    m_id->setTone(Tone::Muted);
    auto *subject = new QVBoxLayout(m_subject);
    subject->setContentsMargins(0, 0, 0, 0);
    subject->setSpacing(2);
    for (QWidget *label :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_offer), static_cast<QWidget *>(m_customer),
          static_cast<QWidget *>(m_term), static_cast<QWidget *>(m_id)})
        subject->addWidget(label);
    subject->addSpacing(8);
    subject->addWidget(new Hairline);
    subject->addSpacing(8);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_heading);
    heading->addStretch(1);
    heading->addWidget(m_state);
    subject->addLayout(heading);
    m_scroll->column()->setSpacing(8);
    m_scroll->column()->addWidget(m_subject);
    m_scroll->column()->addWidget(m_editor);
    m_scroll->column()->addStretch(1);

    auto *footer = new Ground(QPalette::Window);
    auto *buttons = new QHBoxLayout(footer);
    buttons->setContentsMargins(16, 8, 16, 8);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_scroll, 1);
    column->addWidget(footer);
}

void SeatPanel::open(qint64 subscriptionKey)
{
    m_bar->clear();
    m_focusWhenRead = true;
    m_edit.open(subscriptionKey);
}

void SeatPanel::follow(qint64 subscriptionKey)
{
    if (subscriptionKey == m_edit.subscriptionKey() || !m_edit.subscriptionKey() || m_edit.isChanged())
        return;
    if (!subscriptionKey) {
        leave();
        return;
    }
    m_bar->clear();
    m_edit.open(subscriptionKey);
}

void SeatPanel::leave()
{
    m_bar->clear();
    m_focusWhenRead = false;
    m_edit.close();
    Q_EMIT closed();
}

// Where it cannot be added yet the fault stands below the field; the cursor goes there.
void SeatPanel::submit()
{
    if (!m_refused.isEmpty())
        return; // the button says why
    if (m_edit.mayPut())
        m_edit.put();
    else
        m_editor->focusEdited();
}

void SeatPanel::setRefused(const QString &why)
{
    m_refused = why;
    if (!why.isEmpty())
        m_bar->showMessage(MessageBar::Severity::Attention, why);
    showButtons();
}

void SeatPanel::showSubject()
{
    showError();
    const bool known = m_edit.question().has_value();
    const Subscription subscription = known ? m_edit.question()->row.subscription : Subscription();
    m_title->setText(seatwords::subscriptionName(subscription));
    m_offer->setText(subscription.offerName);
    m_offer->setVisible(!subscription.nickname.isEmpty());
    m_customer->setText(known ? m_edit.question()->customerName : QString());
    //: seat editor: which of several like-named subscriptions it is; %1 is "Annual", %2 the last day of its term
    m_term->setText(tr("%1, until %2").arg(termText(subscription.term), format::dateUtc(subscription.termEnd)));
    //: seat editor: which of several like-named subscriptions it is; %1 is its id
    m_id->setText(tr("Subscription id %1").arg(subscription.id.text()));
    m_subject->setVisible(known);
    m_editor->setVisible(known);
    showButtons();
    if (known && m_focusWhenRead) {
        m_focusWhenRead = false;
        m_editor->focusTotal();
    }
}

void SeatPanel::showError()
{
    if (std::exchange(m_readFailed, m_edit.error().has_value()) && !m_readFailed)
        m_bar->clear();
    if (!m_readFailed)
        return;
    const ErrorText why = errorText(*m_edit.error());
    //: link on a message: reads the subscription again
    m_bar->showMessage(MessageBar::Severity::Trouble, why.full(), tr("Try again"));
    m_bar->setDetail(why.detail);
}

void SeatPanel::showButtons()
{
    const bool takesOut =
        m_edit.question() && m_edit.question()->planned && m_edit.isChanged() && m_edit.total() && m_edit.change() == 0;
    //: button: the plan shall no longer change these seats
    m_add->setText(takesOut ? tr("Take out of the plan")
                            //: button: puts the new number of seats into the plan; nothing is sent yet
                            : tr("Add to plan"));
    //: beside the heading of the seat editor, while something is entered that is not in the plan
    m_state->setState({tr("Not in the plan yet"), u"dashed-ring"_s, Tone::Progress});
    m_state->setVisible(m_edit.isChanged());
    m_add->setEnabled(m_edit.mayPut() && m_refused.isEmpty());
    //: tooltip of the button that adds to the plan, while it cannot be used
    m_add->setToolTip(m_edit.isChanged() ? QString() : plainToolTip(tr("The number of seats is the same.")));
    if (!m_refused.isEmpty())
        m_add->setToolTip(plainToolTip(m_refused));
    //: button: leaves the seat editor without adding what was entered
    m_close->setText(m_edit.isChanged() ? tr("Discard")
                                        //: button: leaves the seat editor, nothing was entered
                                        : tr("Close"));
}

void SeatPanel::reword()
{
    //: name of the region beside the customers for screen readers
    setAccessibleName(tr("Change seats"));
    //: heading of the seat editor
    m_heading->setText(tr("Seats"));
    showSubject();
}

void SeatPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void SeatPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace tenantry
