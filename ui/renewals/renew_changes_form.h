// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/renewals/ending_form.h"
#include "ui/renewals/renew_changes_view_model.h"

class QComboBox;

namespace tenantry {

class FieldFrame;
class QuantityEdit;
class StateLabel;
class TermEndField;

// "Renew with changes…": seats, term, its end and billing of the next term, with price and verdict while typing.
class RenewChangesForm final : public EndingForm
{
    Q_OBJECT
public:
    RenewChangesForm(RenewalBoard &board, Clock &clock, QWidget *parent = nullptr);
    RenewChangesViewModel &edit() { return m_edit; }
    void reword() override;

Q_SIGNALS:
    void wanted(const QList<tenantry::EndingTerm> &terms, const tenantry::NextTerm &next);

protected:
    void opened() override;
    void submit() override;

private:
    void build();
    void refresh();
    void refreshResult();
    QString faultText() const;

    RenewChangesViewModel m_edit;
    TextLabel *m_seatsLabel;
    TextLabel *m_termLabel;
    TextLabel *m_billingLabel;
    QuantityEdit *m_seats;
    QComboBox *m_term;
    TermEndField *m_ends;
    QComboBox *m_billing;
    TextLabel *m_fault;
    StateLabel *m_verdict;
    TextLabel *m_reason;
    TextLabel *m_price;
    TextLabel *m_perSeat;
};

} // namespace tenantry
