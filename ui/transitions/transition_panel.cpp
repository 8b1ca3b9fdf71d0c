// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transitions/transition_panel.h"

#include "ui/common/buttons.h"
#include "ui/common/change_words.h"
#include "ui/common/error_text.h"
#include "ui/common/field_frame.h"
#include "ui/common/hairline.h"
#include "ui/common/message_bar.h"
#include "ui/common/scroll_column.h"
#include "ui/common/state_label.h"
#include "ui/common/text_label.h"
#include "ui/transitions/transition_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

QComboBox *choiceBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    return box;
}

void fillBox(QComboBox *box, const QStringList &texts, int chosen)
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItems(texts);
    for (int row = 0; row < box->count(); ++row)
        box->setItemData(row, texts.at(row), Qt::ToolTipRole); // the box may elide
    box->setCurrentIndex(chosen);
    box->setToolTip(box->currentText());
}

void showText(TextLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString subjectName(const Subscription &subscription)
{
    return subscription.nickname.isEmpty() ? subscription.offerName : subscription.nickname;
}

} // namespace

TransitionPanel::TransitionPanel(TransitionDesk &desk, PlanDesk &plan, QWidget *parent)
    : QWidget(parent)
    , m_edit(desk, plan)
    , m_bar(new MessageBar)
    , m_heading(new TextLabel(TextSize::Section))
    , m_subject(new TextLabel)
    , m_customer(new TextLabel(TextSize::Body, Tone::Muted))
    , m_state(new TextLabel)
    , m_form(new QWidget)
    , m_target(choiceBox(u"transitionTarget"_s))
    , m_plan(choiceBox(u"transitionPlan"_s))
    , m_host(choiceBox(u"transitionHost"_s))
    , m_seats(new QLineEdit)
    , m_licences(new QCheckBox)
    , m_targetFrame(new FieldFrame(m_target))
    , m_planFrame(new FieldFrame(m_plan))
    , m_hostFrame(new FieldFrame(m_host))
    , m_seatsFrame(new FieldFrame(m_seats))
    , m_meaning(new TextLabel)
    , m_verdict(new StateLabel)
    , m_reason(new TextLabel(TextSize::Body, Tone::Muted))
    , m_cost(new TextLabel)
    , m_refused(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_close(pushButton())
    , m_add(mainButton())
{
    setObjectName(u"transitionPanel"_s);
    build();
    connectParts();
    reword();
}

TransitionPanel::~TransitionPanel() = default;

void TransitionPanel::build()
{
    m_seats->setObjectName(u"transitionSeats"_s);
    m_licences->setObjectName(u"transitionLicences"_s);
    m_meaning->setObjectName(u"transitionMeaning"_s);
    m_refused->setObjectName(u"transitionRefused"_s);
    m_state->setObjectName(u"transitionState"_s);
    for (TextLabel *label : {m_heading, m_subject, m_customer, m_state, m_meaning, m_reason, m_cost, m_refused})
        label->setWrapping(true);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    for (QWidget *part :
         {static_cast<QWidget *>(m_targetFrame), static_cast<QWidget *>(m_planFrame),
          static_cast<QWidget *>(m_seatsFrame), static_cast<QWidget *>(m_hostFrame), static_cast<QWidget *>(m_licences),
          static_cast<QWidget *>(new Hairline), static_cast<QWidget *>(m_meaning), static_cast<QWidget *>(m_verdict),
          static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_cost)})
        form->addWidget(part);
    auto *scroll = new ScrollColumn;
    QVBoxLayout *column = scroll->column();
    column->setSpacing(8);
    for (QWidget *part :
         {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_subject), static_cast<QWidget *>(m_customer),
          static_cast<QWidget *>(m_state), m_form, static_cast<QWidget *>(m_refused)})
        column->addWidget(part);
    column->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_bar);
    all->addWidget(scroll, 1);
    all->addWidget(buildFooter());
}

QWidget *TransitionPanel::buildFooter()
{
    m_add->setObjectName(u"addTransitionToPlan"_s);
    m_close->setObjectName(u"closeTransition"_s);
    auto *footer = new Ground(QPalette::Window);
    auto *buttons = new QHBoxLayout(footer);
    buttons->setContentsMargins(16, 8, 16, 8);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_add);
    return footer;
}

void TransitionPanel::connectParts()
{
    connect(m_target, &QComboBox::activated, &m_edit, &TransitionViewModel::chooseOffer);
    connect(m_plan, &QComboBox::activated, &m_edit, &TransitionViewModel::choosePlan);
    connect(m_host, &QComboBox::activated, &m_edit, &TransitionViewModel::chooseHost);
    connect(m_seats, &QLineEdit::textEdited, &m_edit, &TransitionViewModel::setSeatsText);
    connect(m_licences, &QCheckBox::clicked, &m_edit, &TransitionViewModel::setMovesLicences);
    connect(m_seats, &QLineEdit::returnPressed, this, &TransitionPanel::submit);
    connect(m_add, &QPushButton::clicked, this, &TransitionPanel::submit);
    connect(m_close, &QPushButton::clicked, this, &TransitionPanel::leave);
    connect(m_bar, &MessageBar::linkActivated, &m_edit, &TransitionViewModel::refresh);
    connect(&m_edit, &TransitionViewModel::changed, this, &TransitionPanel::refresh);
    connect(&m_edit, &TransitionViewModel::added, this, [this](const SubscriptionChange &change) {
        const QString sentence = transitionwords::added(change, subjectName(m_edit.question()->row.subscription));
        leave();
        Q_EMIT added(sentence);
    });
    connect(&m_edit, &TransitionViewModel::failed, this, [this](const Error &error) {
        const ErrorText why = errorText(error);
        m_bar->showMessage(MessageBar::Severity::Trouble, why.full());
        m_bar->setDetail(why.detail);
    });
}

void TransitionPanel::open(qint64 subscriptionKey)
{
    m_focusWhenRead = true;
    m_edit.open(subscriptionKey);
    setFocus(Qt::OtherFocusReason);
}

void TransitionPanel::follow(qint64 subscriptionKey)
{
    if (m_edit.subscriptionKey() && subscriptionKey != m_edit.subscriptionKey())
        leave();
}

void TransitionPanel::leave()
{
    m_bar->clear();
    m_focusWhenRead = false;
    m_edit.close();
    if (!isHidden()) // another panel may stand in its place already
        Q_EMIT closed();
}

void TransitionPanel::submit()
{
    if (m_edit.mayPut())
        m_edit.put();
    else
        m_seats->setFocus(Qt::OtherFocusReason);
}

void TransitionPanel::refresh()
{
    refreshSubject();
    refreshChoices();
    refreshRefused();
    refreshResult();
    if (m_focusWhenRead && m_edit.offer()) {
        m_focusWhenRead = false;
        m_target->setFocus(Qt::OtherFocusReason);
    }
}

void TransitionPanel::refreshSubject()
{
    const auto &question = m_edit.question();
    m_heading->setText(transitionwords::heading(question && question->trial));
    showText(m_subject, question ? subjectName(question->row.subscription) : QString());
    showText(m_customer, question ? question->customerName : QString());
    if (m_edit.error()) {
        const ErrorText why = errorText(*m_edit.error());
        //: link on a message: asks the provider again
        m_bar->showMessage(MessageBar::Severity::Trouble, why.full(), tr("Try again"));
        m_bar->setDetail(why.detail);
    } else if (m_edit.isReading()) {
        m_bar->clear();
    }
    //: upgrade: the provider is being asked which products are possible
    const QString reading = m_edit.isReading() ? tr("Asking the provider what is possible…") : QString();
    const bool none = question && !m_edit.offer();
    showText(m_state, none ? transitionwords::nothing(*question) : reading);
    m_form->setVisible(m_edit.offer() != nullptr);
}

void TransitionPanel::refreshChoices()
{
    const TransitionOffer *chosen = m_edit.offer();
    if (!chosen)
        return;
    QStringList targets;
    for (const TransitionOffer &offer : m_edit.offers())
        targets += offer.target.title;
    fillBox(m_target, targets, m_edit.offerIndex());
    m_targetFrame->setHint(chosen->target.description);
    QStringList plans;
    for (const TransitionOffer::Plan &plan : chosen->plans)
        plans += transitionwords::termAndBillingText(plan);
    fillBox(m_plan, plans, m_edit.planIndex());
    //: upgrade, where the seats go
    QStringList hosts{tr("A new subscription")};
    for (const TransitionHost &host : m_edit.hosts())
        hosts += transitionwords::hostText(host);
    fillBox(m_host, hosts, m_edit.hostIndex());
    m_hostFrame->setVisible(hosts.size() > 1);
    m_licences->setVisible(m_edit.mayMoveLicences());
    m_licences->setChecked(m_edit.movesLicences());
    if (m_seats->text() != m_edit.seatsText())
        m_seats->setText(m_edit.seatsText());
    m_seatsFrame->setFault(transitionwords::faultText(m_edit));
    m_seatsFrame->setHint(
        //: upgrade, below the field for seats
        tr("Of %n seat(s); fewer leave the rest as it is.", nullptr, m_edit.question()->row.subscription.quantity));
}

void TransitionPanel::refreshRefused()
{
    QStringList lines;
    for (const TransitionOffer &offer : m_edit.refusedOffers())
        lines += transitionwords::refusal(offer);
    if (const TransitionOffer *chosen = m_edit.offer()) {
        for (const TransitionHost &host : chosen->target.hosts) {
            if (!host.eligible)
                lines += transitionwords::hostRefusal(host);
        }
        if (!lines.isEmpty())
            //: upgrade: heading over products and subscriptions the seats cannot go to, with reasons
            lines.prepend(tr("Not possible now:"));
    }
    showText(m_refused, lines.join(u'\n'));
}

void TransitionPanel::refreshResult()
{
    showText(m_meaning, transitionwords::meaning(m_edit).join(u'\n'));
    const auto &weighed = m_edit.weighed();
    m_verdict->setVisible(weighed.has_value());
    if (weighed)
        m_verdict->setState(verdictWord(weighed->verdict));
    showText(m_reason, weighed ? verdictText(weighed->verdict) : QString());
    showText(m_cost, weighed ? costText(weighed->cost) : QString());
    m_add->setEnabled(m_edit.mayPut());
}

void TransitionPanel::reword()
{
    //: name of the region beside the customers for screen readers
    setAccessibleName(tr("Upgrade a subscription"));
    //: upgrade: label above the list of products
    m_targetFrame->setLabel(tr("Becomes"));
    //: upgrade: label above the list of terms and billing plans
    m_planFrame->setLabel(tr("Term and billing"));
    //: upgrade: label above the number of seats that go over
    m_seatsFrame->setLabel(tr("Seats that go over"));
    //: upgrade: label above the list of subscriptions that can take the seats
    m_hostFrame->setLabel(tr("The seats go to"));
    //: upgrade: check box; else somebody assigns the licences of the new product
    m_licences->setText(tr("Move the users’ licences too"));
    //: button: leaves without putting the upgrade into the plan
    m_close->setText(tr("Close"));
    //: button: puts the upgrade into the plan; nothing is sent yet
    m_add->setText(tr("Add to plan"));
    refresh();
}

void TransitionPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void TransitionPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace tenantry
