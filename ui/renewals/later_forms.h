// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/term_mark.h"
#include "ui/renewals/ending_form.h"

class QDateEdit;
class QLineEdit;
class QRadioButton;

namespace tenantry {

class Clock;
class FieldFrame;

// "Snooze until…": the alert stays away until a day before the provider's cut-off.
class SnoozeForm final : public EndingForm
{
    Q_OBJECT
public:
    explicit SnoozeForm(Clock &clock, QWidget *parent = nullptr);
    void reword() override;
    // Days a snooze of these terms may end on: from tomorrow, and before the soonest cut-off. Invalid: none is left.
    static std::pair<QDate, QDate> daysFor(const QList<EndingTerm> &terms, const QDateTime &now);

Q_SIGNALS:
    void wanted(const QList<tenantry::EndingTerm> &terms, const QDateTime &until);

protected:
    void opened() override;
    void submit() override;

private:
    Clock &m_clock;
    QDateEdit *m_until;
    FieldFrame *m_frame;
};

// "Mute…": no alerts for this term, SKU or customer until a day, for a reason that must be given (C6).
class MuteForm final : public EndingForm
{
    Q_OBJECT
public:
    explicit MuteForm(Clock &clock, QWidget *parent = nullptr);
    void reword() override;

Q_SIGNALS:
    void wanted(const QList<tenantry::EndingTerm> &terms, tenantry::TermMark::Scope scope, const QDateTime &until,
                const QString &why);

protected:
    void opened() override;
    void submit() override;

private:
    void build();
    TermMark::Scope scope() const;

    Clock &m_clock;
    TextLabel *m_scopeLabel;
    QRadioButton *m_term;
    QRadioButton *m_sku;
    QRadioButton *m_customer;
    QLineEdit *m_why;
    QDateEdit *m_until;
    FieldFrame *m_whyFrame;
    FieldFrame *m_untilFrame;
};

} // namespace tenantry
