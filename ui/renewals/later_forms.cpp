// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renewals/later_forms.h"

#include "support/clock.h"
#include "ui/common/field_frame.h"
#include "ui/common/format.h"
#include "ui/common/text_label.h"
#include "ui/renewals/renewal_choice.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

// The alert comes back when that day begins here.
QDateTime beginOf(QDate day)
{
    return day.startOfDay().toUTC();
}

QDateEdit *dayField(const QString &name)
{
    auto *field = new QDateEdit;
    field->setObjectName(name);
    field->setCalendarPopup(true);
    return field;
}

void rewordDay(QDateEdit *field)
{
    field->setDisplayFormat(format::date(QDate(2026, 12, 4)).contains(u'.') ? u"dd.MM.yyyy"_s : u"dd MMM yyyy"_s);
}

} // namespace

// --- snooze

SnoozeForm::SnoozeForm(Clock &clock, QWidget *parent)
    : EndingForm(parent), m_clock(clock), m_until(dayField(u"snoozeUntil"_s)), m_frame(new FieldFrame(m_until))
{
    column()->addSpacing(4);
    column()->addWidget(m_frame);
    column()->addStretch(1);
    SnoozeForm::reword();
}

std::pair<QDate, QDate> SnoozeForm::daysFor(const QList<EndingTerm> &terms, const QDateTime &now)
{
    const QDate first = now.toLocalTime().date().addDays(1);
    const QDateTime lock = latestSnooze(terms);
    if (!lock.isValid())
        return {};
    QDate last = lock.toLocalTime().date();
    if (beginOf(last) >= lock)
        last = last.addDays(-1);
    return last < first ? std::pair<QDate, QDate>() : std::pair(first, last);
}

// A week, or what is left of the time before the cut-off.
void SnoozeForm::opened()
{
    const auto [first, last] = daysFor(terms(), m_clock.now());
    m_until->setDateRange(first, last);
    m_until->setDate(std::min(first.addDays(6), last));
    //: end-of-term board, snooze: below the date; %1 is the last day possible
    m_frame->setHint(tr("At the latest %1, before the cut-off. Alerts come back on that day; nothing is decided.")
                         .arg(format::date(last)));
    m_until->setFocus(Qt::OtherFocusReason);
}

void SnoozeForm::submit()
{
    m_until->interpretText();
    Q_EMIT wanted(terms(), beginOf(m_until->date()));
}

void SnoozeForm::reword()
{
    EndingForm::reword();
    rewordDay(m_until);
    //: end-of-term board, form: heading
    setTexts(tr("Snooze the alert"),
             //: end-of-term board, button: puts the alert off
             tr("Snooze"));
    //: end-of-term board, snooze: label of a date
    m_frame->setLabel(tr("Snooze until"));
}

// --- mute

MuteForm::MuteForm(Clock &clock, QWidget *parent)
    : EndingForm(parent)
    , m_clock(clock)
    , m_scopeLabel(new TextLabel(TextSize::Caption, Tone::Muted))
    , m_term(new QRadioButton)
    , m_sku(new QRadioButton)
    , m_customer(new QRadioButton)
    , m_why(new QLineEdit)
    , m_until(dayField(u"muteUntil"_s))
    , m_whyFrame(new FieldFrame(m_why))
    , m_untilFrame(new FieldFrame(m_until))
{
    build();
    connect(m_why, &QLineEdit::textChanged, this, [this] { m_whyFrame->setFault({}); });
    MuteForm::reword();
}

void MuteForm::build()
{
    m_term->setObjectName(u"muteTerm"_s);
    m_sku->setObjectName(u"muteSku"_s);
    m_customer->setObjectName(u"muteCustomer"_s);
    m_why->setObjectName(u"muteWhy"_s);
    m_why->setMaxLength(500);
    m_why->setTextMargins(6, 0, 6, 0);
    column()->addSpacing(4);
    column()->addWidget(m_scopeLabel);
    for (QRadioButton *choice : {m_term, m_sku, m_customer})
        column()->addWidget(choice);
    column()->addWidget(m_whyFrame);
    column()->addWidget(m_untilFrame);
    column()->addStretch(1);
}

void MuteForm::opened()
{
    const QDate today = m_clock.now().toLocalTime().date();
    m_term->setChecked(true);
    m_why->clear();
    m_whyFrame->setFault({});
    m_until->setDateRange(today.addDays(1), today.addYears(5));
    m_until->setDate(today.addYears(1));
    m_why->setFocus(Qt::OtherFocusReason);
}

TermMark::Scope MuteForm::scope() const
{
    return m_customer->isChecked() ? TermMark::Scope::Customer
           : m_sku->isChecked()    ? TermMark::Scope::Sku
                                   : TermMark::Scope::Term;
}

void MuteForm::submit()
{
    if (m_why->text().trimmed().isEmpty()) {
        //: end-of-term board, mute: the reason is missing
        m_whyFrame->setFault(tr("Say why, so that others know it later."));
        m_why->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_until->interpretText();
    Q_EMIT wanted(terms(), scope(), beginOf(m_until->date()), m_why->text().trimmed());
}

void MuteForm::reword()
{
    EndingForm::reword();
    rewordDay(m_until);
    //: end-of-term board, form: heading
    setTexts(tr("Mute alerts"),
             //: end-of-term board, button: switches alerts off for a while
             tr("Mute"));
    //: end-of-term board, mute: label above three choices
    m_scopeLabel->setText(tr("What is muted"));
    //: end-of-term board, mute: a choice: only this end of this term
    m_term->setText(tr("Only this term"));
    //: end-of-term board, mute: a choice
    m_sku->setText(tr("Every term of this product"));
    //: end-of-term board, mute: a choice
    m_customer->setText(tr("Every term of this customer"));
    //: end-of-term board, mute: label of the reason
    m_whyFrame->setLabel(tr("Reason"));
    //: end-of-term board, mute: label of a date
    m_untilFrame->setLabel(tr("Mute until"));
    //: end-of-term board, mute: below the date
    m_untilFrame->setHint(tr("What is muted stays in the list, under “Snoozed or muted”."));
}

} // namespace tenantry
