// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seats/seat_editor.h"

#include "ui/common/change_words.h"
#include "ui/common/hairline.h"
#include "ui/common/plain_text.h"
#include "ui/common/quantity_edit.h"
#include "ui/common/text_label.h"
#include "ui/seats/note_line.h"
#include "ui/seats/seat_words.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int costParts = 2; // this period, each period

void markFault(QuantityEdit *edit, bool fault)
{
    edit->field()->setProperty("tenantryFault", fault);
    edit->field()->update();
}

} // namespace

SeatEditor::SeatEditor(SeatEditViewModel &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_notices(new NoteList)
    , m_totalLabel(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_changeLabel(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_costLabel(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_total(new QuantityEdit)
    , m_change(new QuantityEdit)
    , m_figure(new TextLabel(TextSize::Section))
    , m_fault(new NoteLine)
    , m_outcome(new TextLabel)
    , m_explanation(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_verdict(new NoteLine)
    , m_verdictSource(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_priceSource(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_goingBack(new NoteList)
    , m_fields(new QGridLayout)
    , m_parts(new QGridLayout)
{
    buildFields();
    buildColumn();
    connectFields();
    reword();
    refresh();
}

void SeatEditor::buildFields()
{
    m_total->field()->setObjectName(u"seatTotal"_s);
    m_change->field()->setObjectName(u"seatChange"_s);
    m_figure->setObjectName(u"seatCost"_s);
    m_total->setFieldCharacters(9);
    m_change->setFieldCharacters(9);
    m_change->setButtonsShown(false);
    m_totalLabel->setBuddy(m_total->field());
    m_changeLabel->setBuddy(m_change->field());
    m_fields->setHorizontalSpacing(8);
    m_fields->setVerticalSpacing(4);
    m_fields->addWidget(m_totalLabel, 0, 0);
    m_fields->addWidget(m_changeLabel, 0, 1);
    m_fields->addWidget(m_costLabel, 0, 2, Qt::AlignRight);
    m_fields->addWidget(m_total, 1, 0);
    m_fields->addWidget(m_change, 1, 1);
    m_fields->addWidget(m_figure, 1, 2, Qt::AlignRight | Qt::AlignVCenter);
    m_fields->setColumnStretch(2, 1);
    m_parts->setHorizontalSpacing(8);
    m_parts->setVerticalSpacing(2);
    m_parts->setColumnStretch(0, 1);
    for (int row = 0; row < costParts; ++row) {
        m_partLabels << new TextLabel(TextSize::Body, Tone::Muted);
        m_partAmounts << new TextLabel;
        m_partLabels.last()->setWrapping(true);
        m_parts->addWidget(m_partLabels.last(), row, 0);
        m_parts->addWidget(m_partAmounts.last(), row, 1, Qt::AlignRight | Qt::AlignTop);
    }
}

void SeatEditor::buildColumn()
{
    for (TextLabel *label : {m_outcome, m_explanation, m_verdictSource, m_priceSource})
        label->setWrapping(true);
    m_outcome->setObjectName(u"seatOutcome"_s);
    m_outcome->setStrong(true);
    m_verdict->setObjectName(u"seatVerdict"_s);
    m_verdict->setAnnounced(true);
    m_fault->setObjectName(u"seatFault"_s);
    m_goingBack->setObjectName(u"seatsGoingBack"_s);
    m_notices->setObjectName(u"seatNotices"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_notices);
    column->addLayout(m_fields);
    column->addWidget(m_fault);
    column->addWidget(m_outcome);
    column->addWidget(m_explanation);
    column->addWidget(m_verdict);
    column->addWidget(m_verdictSource);
    column->addWidget(new Hairline);
    column->addWidget(m_goingBack);
    column->addWidget(new Hairline);
    column->addLayout(m_parts);
    column->addWidget(m_priceSource);
}

void SeatEditor::connectFields()
{
    connect(m_total, &QuantityEdit::edited, &m_edit, &SeatEditViewModel::setTotalText);
    connect(m_change, &QuantityEdit::edited, &m_edit, &SeatEditViewModel::setChangeText);
    connect(m_total, &QuantityEdit::stepped, &m_edit, &SeatEditViewModel::step);
    connect(m_change, &QuantityEdit::stepped, &m_edit, &SeatEditViewModel::step);
    connect(&m_edit, &SeatEditViewModel::changed, this, &SeatEditor::refresh);
    connect(&m_edit, &SeatEditViewModel::opened, this, [this] {
        reword();
        refresh();
    });
}

void SeatEditor::focusTotal()
{
    m_total->setFocus(Qt::OtherFocusReason);
    m_total->selectAll();
}

void SeatEditor::focusEdited()
{
    QuantityEdit *field = m_edit.edited() == SeatEditViewModel::Field::Change ? m_change : m_total;
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
}

// --- showing

void SeatEditor::refresh()
{
    const bool known = m_edit.question().has_value();
    setEnabled(known);
    m_notices->setNotes(seatwords::notices(m_edit));
    {
        const QSignalBlocker total(m_total), change(m_change); // it does not answer itself
        m_total->setText(m_edit.totalText());
        m_change->setText(m_edit.changeText());
    }
    showFault();
    m_outcome->setText(seatwords::outcome(m_edit));
    showVerdict();
    showCost();
    m_goingBack->setNotes(known ? seatwords::goingBack(m_edit.question()->room) : QList<StatusWord>());
}

void SeatEditor::showFault()
{
    const SeatEditViewModel::Fault fault = m_edit.fault();
    const bool none = fault == SeatEditViewModel::Fault::None;
    const QString text = none ? QString() : seatwords::fault(fault, m_edit.question()->room);
    const bool ofChange = m_edit.edited() == SeatEditViewModel::Field::Change;
    m_fault->setNote({text, u"octagon-x"_s, Tone::Trouble});
    markFault(m_total, !none && !ofChange);
    markFault(m_change, !none && ofChange);
    QuantityEdit *field = ofChange ? m_change : m_total;
    (ofChange ? m_total : m_change)->field()->setAccessibleDescription(QString());
    field->field()->setAccessibleDescription(none ? seatwords::explanation() : text);
}

void SeatEditor::showVerdict()
{
    m_verdict->setNote(seatwords::verdict(m_edit));
    const bool weighed = !m_verdict->note().word.isEmpty() && m_edit.weighed();
    const QString source = weighed ? verdictSourceText(m_edit.weighed()->verdict) : QString();
    const bool allowed = weighed && m_edit.weighed()->verdict.allowed(); // then hardly anybody asks why
    m_verdict->setToolTip(allowed ? plainToolTip(source) : QString());
    m_verdictSource->setText(source);
    m_verdictSource->setVisible(!allowed && !source.isEmpty());
}

void SeatEditor::showCost()
{
    const seatwords::CostText cost = seatwords::cost(m_edit);
    m_costLabel->setText(cost.label);
    m_figure->setText(cost.figure);
    m_figure->setTone(cost.known ? Tone::Normal : Tone::Muted);
    for (int row = 0; row < costParts; ++row) {
        const seatwords::CostLine line = cost.parts.value(row);
        m_partLabels.at(row)->setText(line.label);
        m_partAmounts.at(row)->setText(line.amount);
        m_partLabels.at(row)->setVisible(!line.label.isEmpty());
        m_partAmounts.at(row)->setVisible(!line.label.isEmpty());
    }
    m_priceSource->setText(cost.source);
}

void SeatEditor::reword()
{
    //: seat editor: label above the number of seats the customer will have
    m_totalLabel->setText(tr("New total"));
    //: seat editor: label above the number of seats to add or to give back
    m_changeLabel->setText(tr("Change"));
    const QString name =
        m_edit.question() ? seatwords::subscriptionName(m_edit.question()->row.subscription) : QString();
    //: seat editor: name of the field for screen readers; %1 is the subscription
    m_total->setNames(tr("New total of seats of %1").arg(name),
                      //: seat editor: button [−]
                      tr("One seat fewer"),
                      //: seat editor: button [+]
                      tr("One seat more"));
    //: seat editor: name of the field for screen readers; %1 is the subscription
    m_change->setNames(tr("Change of the seats of %1").arg(name), {}, {});
    const QString limits = m_edit.question() ? seatwords::limits(m_edit.question()->room) : QString();
    m_explanation->setText(limits.isEmpty() ? seatwords::explanation() : seatwords::explanation() + u' ' + limits);
}

void SeatEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT submitted();
    else
        QWidget::keyPressEvent(event);
}

void SeatEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    reword();
    refresh();
}

} // namespace tenantry
