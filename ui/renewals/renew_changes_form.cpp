// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/renew_changes_form.h"

#include "ui/common/change_words.h"
#include "ui/common/ending_words.h"
#include "ui/common/hairline.h"
#include "ui/common/quantity_edit.h"
#include "ui/common/state_label.h"
#include "ui/common/status_words.h"
#include "ui/common/text_label.h"
#include "ui/renewals/term_end_field.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr Term offeredTerms[] = {Term::Unknown, Term::Month, Term::Year, Term::ThreeYears};
constexpr BillingCycle offeredBilling[] = {BillingCycle::Unknown, BillingCycle::Monthly, BillingCycle::Annual,
                                           BillingCycle::Triennial};

template <class Value, std::size_t Count>
int rowOf(const Value (&offered)[Count], Value value)
{
    for (std::size_t row = 0; row < Count; ++row) {
        if (offered[row] == value)
            return static_cast<int>(row);
    }
    return 0;
}

void showText(TextLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

RenewChangesForm::RenewChangesForm(RenewalBoard &board, Clock &clock, QWidget *parent)
    : EndingForm(parent)
    , m_edit(board, clock)
    , m_seatsLabel(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_termLabel(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_billingLabel(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_seats(new QuantityEdit)
    , m_term(new QComboBox)
    , m_ends(new TermEndField(m_edit.ends()))
    , m_billing(new QComboBox)
    , m_fault(new TextLabel(TextSize::Body, Tone::Trouble))
    , m_verdict(new StateLabel)
    , m_reason(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_price(new TextLabel(TextSize::Section))
    , m_perSeat(new TextLabel(TextSize::Caption, Tone::Muted))
{
    build();
    connect(m_seats, &QuantityEdit::edited, &m_edit, &RenewChangesViewModel::setSeatsText);
    connect(m_seats, &QuantityEdit::stepped, &m_edit, &RenewChangesViewModel::stepSeats);
    connect(m_term, &QComboBox::currentIndexChanged, &m_edit, [this](int row) { m_edit.setTerm(offeredTerms[row]); });
    connect(m_billing, &QComboBox::currentIndexChanged, &m_edit,
            [this](int row) { m_edit.setBilling(offeredBilling[row]); });
    connect(&m_edit, &RenewChangesViewModel::changed, this, &RenewChangesForm::refresh);
    RenewChangesForm::reword();
}

void RenewChangesForm::build()
{
    m_seats->field()->setObjectName(u"nextSeats"_s);
    m_term->setObjectName(u"nextTerm"_s);
    m_billing->setObjectName(u"nextBilling"_s);
    m_fault->setObjectName(u"nextFault"_s);
    m_price->setObjectName(u"nextPrice"_s);
    m_verdict->setStrong(true);
    m_verdict->setAnnounced(true);
    for (TextLabel *label : {m_fault, m_reason, m_price, m_perSeat})
        label->setWrapping(true);
    m_seatsLabel->setBuddy(m_seats->field());
    for (QComboBox *box : {m_term, m_billing})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // another language has other widths
    m_termLabel->setBuddy(m_term);
    m_billingLabel->setBuddy(m_billing);
    column()->addSpacing(4);
    for (const auto &[label, field] :
         {std::pair<QWidget *, QWidget *>(m_seatsLabel, m_seats), std::pair<QWidget *, QWidget *>(m_termLabel, m_term),
          std::pair<QWidget *, QWidget *>(m_billingLabel, m_billing)}) {
        auto *group = new QVBoxLayout;
        group->setSpacing(4);
        group->addWidget(label);
        group->addWidget(field, 0, Qt::AlignLeft);
        column()->addLayout(group);
        if (field == m_term)
            column()->addWidget(m_ends);
    }
    column()->addWidget(m_fault);
    column()->addWidget(new Hairline);
    column()->addWidget(m_price);
    column()->addWidget(m_perSeat);
    column()->addWidget(m_verdict);
    column()->addWidget(m_reason);
    column()->addStretch(1);
}

void RenewChangesForm::opened()
{
    m_edit.open(terms());
    refresh();
    m_seats->setFocus(Qt::OtherFocusReason);
    m_seats->selectAll();
}

void RenewChangesForm::submit()
{
    if (m_edit.mayPut())
        Q_EMIT wanted(m_edit.possible(), m_edit.wanted());
    else if (m_edit.fault() == RenewChangesViewModel::Fault::NotANumber)
        m_seats->setFocus(Qt::OtherFocusReason);
}

QString RenewChangesForm::faultText() const
{
    if (m_edit.fault() == RenewChangesViewModel::Fault::NotANumber)
        //: end-of-term board, form: the number of seats is not a number
        return tr("Enter a whole number of seats, at least 1.");
    return {};
}

void RenewChangesForm::refresh()
{
    const QSignalBlocker seats(m_seats), term(m_term), billing(m_billing);
    if (m_seats->text() != m_edit.seatsText())
        m_seats->setText(m_edit.seatsText());
    m_term->setCurrentIndex(rowOf(offeredTerms, m_edit.term()));
    m_billing->setCurrentIndex(rowOf(offeredBilling, m_edit.billing()));
    showText(m_fault, faultText());
    refreshResult();
    submitButton()->setEnabled(m_edit.mayPut());
}

void RenewChangesForm::refreshResult()
{
    const bool known = m_edit.fault() == RenewChangesViewModel::Fault::None && m_edit.isWeighed();
    const bool several = m_edit.terms().size() > 1;
    const std::optional<TermWay> way = known && !several ? m_edit.ways().first() : std::nullopt;
    m_verdict->setVisible(known);
    showText(m_price, !known ? QString() : way ? exitPriceText(way->price) : sumText(m_edit.sums(), m_edit.unpriced()));
    showText(m_perSeat, way ? seatPriceText(way->price) : QString());
    if (m_edit.fault() == RenewChangesViewModel::Fault::NothingChanged)
        //: end-of-term board, form: everything is as it is
        return showText(m_reason, tr("Nothing is changed yet. What you do not set stays as it is."));
    if (!known)
        return showText(m_reason, {});
    if (several) {
        m_verdict->setVisible(false);
        return showText(m_reason,
                        m_edit.refused() > 0
                            //: end-of-term board, form for several terms
                            ? tr("Not possible for %n of them; these are left out.", nullptr, m_edit.refused())
                            : QString());
    }
    const Verdict verdict = way ? way->verdict : Verdict();
    m_verdict->setState(verdictWord(verdict));
    showText(m_reason, QStringList{verdictText(verdict), verdictSourceText(verdict)}.join(u' ').trimmed());
}

void RenewChangesForm::reword()
{
    EndingForm::reword();
    //: end-of-term board, form: heading
    setTexts(tr("Renew with changes"),
             //: button: puts a change into the plan; nothing is sent yet
             tr("Add to plan"));
    //: end-of-term board, form: label of the number of seats from the next term on
    m_seatsLabel->setText(tr("Seats of the next term"));
    //: end-of-term board, form: label
    m_termLabel->setText(tr("Next term"));
    //: end-of-term board, form: label
    m_billingLabel->setText(tr("Billing"));
    //: name of a button for screen readers
    m_seats->setNames(m_seatsLabel->text(), tr("One seat less"), tr("One seat more"));
    const QSignalBlocker term(m_term), billing(m_billing);
    m_term->clear();
    m_billing->clear();
    for (const Term value : offeredTerms)
        //: end-of-term board, form: a choice: stays as it is
        m_term->addItem(value == Term::Unknown ? tr("As it is") : termText(TermWord(value)));
    for (const BillingCycle value : offeredBilling)
        m_billing->addItem(value == BillingCycle::Unknown ? tr("As it is") : cycleText(CycleWord(value)));
    m_term->setAccessibleName(m_termLabel->text());
    m_billing->setAccessibleName(m_billingLabel->text());
    m_ends->reword();
    refresh();
}

} // namespace tenantry
