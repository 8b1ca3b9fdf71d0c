// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_line_editor.h"

#include "ui/common/buttons.h"
#include "ui/common/field_frame.h"
#include "ui/common/format.h"
#include "ui/common/quantity_edit.h"
#include "ui/common/state_label.h"
#include "ui/common/text_label.h"
#include "ui/orders/form_binding.h"
#include "ui/orders/offer_step.h"
#include "ui/orders/offer_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

OrderLineEditor::OrderLineEditor(OfferStep &step, int line, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_line(line)
    , m_title(new TextLabel)
    , m_terms(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_quantity(new QuantityEdit)
    , m_quantityFrame(new FieldFrame(m_quantity))
    , m_nickname(new QLineEdit)
    , m_nicknameFrame(new FieldFrame(m_nickname))
    , m_remove(new IconButton(u"close"_s))
    , m_note(new StateLabel)
{
    build();
    connect(m_quantity, &QuantityEdit::edited, this,
            [this](const QString &text) { m_step.setQuantityText(m_line, text); });
    connect(m_quantity, &QuantityEdit::stepped, this, [this](int by) { m_step.step(m_line, by); });
    connect(m_nickname, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_step.setNickname(m_line, text); });
    // the editor is gone while remove() announces the change
    connect(
        m_remove, &IconButton::clicked, &m_step, [step = &m_step, line = m_line] { step->remove(line); },
        Qt::QueuedConnection);
    retranslate();
    refresh();
}

void OrderLineEditor::build()
{
    m_title->setStrong(true);
    m_title->setWordWrap(true);
    m_terms->setWordWrap(true);
    m_nickname->setObjectName(u"nickname"_s);
    m_remove->setObjectName(u"removeLine"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_terms);
    words->addWidget(m_note);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addLayout(words, 1);
    head->addWidget(m_remove, 0, Qt::AlignTop);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(16);
    fields->addWidget(m_quantityFrame, 1, Qt::AlignTop);
    fields->addWidget(m_nicknameFrame, 1, Qt::AlignTop);
    // both as wide in every line, so that the fields of all lines stand below each other
    for (FieldFrame *frame : {m_quantityFrame, m_nicknameFrame}) {
        frame->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        frame->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 10);
    column->setSpacing(6);
    column->addLayout(head);
    column->addLayout(fields);
    setMaximumWidth(fontMetrics().averageCharWidth() * 100);
}

void OrderLineEditor::focusQuantity()
{
    m_quantity->setFocus(Qt::OtherFocusReason);
    m_quantity->selectAll();
}

void OrderLineEditor::refresh()
{
    if (m_line >= m_step.lines().size())
        return;
    const DraftLine &line = m_step.lines().at(m_line);
    m_title->setText(line.offer.title);
    //: Offer page, below the name of a chosen offer. %1 is "1 year, billed monthly", %2 a price per licence
    m_terms->setText(tr("%1 · %2 per licence").arg(termAndBilling(line.offer), pricePerSeat(line.offer)));
    m_quantity->setText(m_step.quantityText(m_line));
    m_quantityFrame->setFault(quantityFaultText(m_step.quantity(m_line).fault, line.offer));
    //: Offer page, below the number of licences. %1 are the limits, for example "1 to 300"
    m_quantityFrame->setHint(tr("Possible: %1").arg(quantityLimitText(line.offer)));
    showText(m_nickname, line.nickname);
    showNote();
}

void OrderLineEditor::showNote()
{
    const OfferStep::LineNote note = m_step.note(m_line);
    QString text;
    if (note.gone) {
        //: Offer page, below a chosen offer: the catalogue does not have it any more
        text = tr("No longer in the catalogue. Remove it.");
    } else if (!note.needs.isEmpty()) {
        //: Offer page, below a chosen add-on. %1 names the subscriptions one of which it needs
        text = tr("Needs %1.").arg(note.needs);
    } else if (note.priceWas) {
        //: Offer page, below a chosen offer whose list price changed. %1 is the earlier price per licence
        text = tr("The price was %1.").arg(format::money(*note.priceWas));
    }
    m_note->setVisible(!text.isEmpty());
    m_note->setState({text, note.gone ? u"octagon-x"_s : u"triangle"_s, note.gone ? Tone::Trouble : Tone::Attention});
}

void OrderLineEditor::retranslate()
{
    //: Offer page: label above the number of licences
    const QString licences = tr("Licences");
    m_quantityFrame->setLabel(licences);
    const QString offer = m_line < m_step.lines().size() ? m_step.lines().at(m_line).offer.title : QString();
    //: Offer page: accessible name of the field for the number of licences. %1 is the offer
    m_quantity->setNames(tr("Licences of %1").arg(offer),
                         //: Offer page: button [−]
                         tr("One licence less"),
                         //: Offer page: button [+]
                         tr("One licence more"));
    //: Offer page: label above the own name a subscription gets, for example "Field staff"
    m_nicknameFrame->setLabel(tr("Own name (optional)"));
    //: Offer page: button that takes a line out of the order. %1 is the offer
    m_remove->setName(tr("Remove %1").arg(offer));
}

void OrderLineEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
}

} // namespace tenantry
