// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/renewals/next_term_ends.h"

#include <QObject>
#include <QStringList>
#include <optional>

namespace tenantry {

class Clock;

// "Renew with changes…": seats, term and billing of the next term for one or several subscriptions, and for one until
// when it runs; priced and judged by RenewalBoard::weigh() while it is typed. What is not set stays as each of them has
// it. Stores nothing. GUI thread.
class RenewChangesViewModel final : public QObject
{
    Q_OBJECT
public:
    enum class Fault { None, NotANumber, NothingChanged };

    RenewChangesViewModel(RenewalBoard &board, Clock &clock, QObject *parent = nullptr);

    void open(const QList<EndingTerm> &terms); // begins with what is planned, else what the provider was told already
    void close();
    const QList<EndingTerm> &terms() const { return m_terms; }

    void setSeatsText(const QString &text); // empty: as each of them has
    void stepSeats(int by);
    void setTerm(Term term);               // Unknown: as it is
    void setBilling(BillingCycle billing); // Unknown: as it is
    QString seatsText() const { return m_seatsText; }
    Term term() const { return m_term; }
    BillingCycle billing() const { return m_billing; }
    NextTermEnds &ends() { return m_ends; } // open for one subscription only: the days are those of its customer

    Fault fault() const;
    NextTerm wanted() const;
    bool isWeighed() const; // for what stands there now
    // Answers beside terms(); unset: not known yet, or it could not be asked.
    const QList<std::optional<TermWay>> &ways() const { return m_ways; }
    QList<EndingTerm> possible() const; // those it was not refused for
    int refused() const;
    QList<Money> sums() const; // of the possible ones, to the next exit
    int unpriced() const;
    bool mayPut() const;

Q_SIGNALS:
    void changed();

private:
    void edited();
    void weighSoon();
    void weigh();
    void took(qsizetype place, const Result<TermWay> &way);
    std::optional<int> seats() const;
    std::optional<NextTerm> begun() const; // of the one subscription: planned or told

    RenewalBoard &m_board;
    Clock &m_clock;
    QList<EndingTerm> m_terms;
    QString m_seatsText;
    Term m_term = Term::Unknown;
    BillingCycle m_billing = BillingCycle::Unknown;
    NextTermEnds m_ends;
    QList<std::optional<TermWay>> m_ways;
    qsizetype m_answers = 0;
    quint64 m_weighing = 0;
};

} // namespace tenantry
